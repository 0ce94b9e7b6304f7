package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// looped adds a loop: head runs before each round, body is the counted arm that continue leaves, tail runs
// between rounds.
func (f *fn) looped(st, body ast.Statement, labels []string, head func(label int), round func(), tail func(label int)) {
	at := f.span(st)
	t := target{labels: labels, brk: f.newLabel(), cont: f.newLabel(), plain: true}
	b := f.in(-1, func() {
		head(t.brk)
		f.within(t, func() { f.round(st, body, t.cont, round) })
		tail(t.brk)
	})
	f.emit(&ir.Node{Op: ir.OpLoop, Label: t.brk, Blocks: []*ir.Block{b}, Span: at})
}

// round is one execution of a loop's body.
func (f *fn) round(st, body ast.Statement, cont int, do func()) {
	arm := f.newArm(ir.ArmLoop, f.span(body), f.m().LoopMark(st), st, RoleLoop)
	f.f.Arms[arm].Quiet = empty(body)
	f.labelled(cont, f.span(body), f.in(arm, do))
}

func none(int) {}

func (f *fn) while(st *ast.WhileStatement, labels []string) {
	f.looped(st, st.Body, labels, func(label int) {
		f.breakUnless(f.expr(st.Test), label, f.span(st.Test))
	}, func() { f.single(st.Body) }, none)
}

func (f *fn) doWhile(st *ast.DoWhileStatement, labels []string) {
	f.looped(st, st.Body, labels, none, func() { f.single(st.Body) }, func(label int) {
		f.breakUnless(f.expr(st.Test), label, f.span(st.Test))
	})
}

// forLoop lowers for (;;). Each round has its own copy of the let variables that closures capture.
func (f *fn) forLoop(st *ast.ForStatement, labels []string) {
	scope := f.m().Scopes.Block(st)
	f.enter(scope)
	switch i := st.Initializer.(type) {
	case *ast.ForLoopInitializerLexicalDecl:
		f.declarations(i.LexicalDeclaration.List, true)
	case *ast.ForLoopInitializerVarDeclList:
		f.declarations(i.List, false)
	case *ast.ForLoopInitializerExpression:
		f.effect(i.Expression)
	}
	at := f.span(st)
	if st.Initializer != nil && makesClosure(st.Initializer) {
		f.refresh(scope, at)
	}
	f.looped(st, st.Body, labels, func(label int) {
		if st.Test != nil {
			f.breakUnless(f.expr(st.Test), label, f.span(st.Test))
		}
	}, func() { f.single(st.Body) }, func(int) {
		f.refresh(scope, at)
		if st.Update != nil {
			f.effect(st.Update)
		}
	})
}

// refresh is CreatePerIterationEnvironment (ECMA-262 §14.7.4.4).
func (f *fn) refresh(scope *js.Scope, at source.Span) {
	for _, v := range scope.Vars {
		if v.Captured && v.Kind == js.VarLet {
			f.emit(&ir.Node{Op: ir.OpBox, Slot: f.slot(v), Flag: true, Span: at})
		}
	}
}

// head makes the loop's names uninitialised for the right side of a for-in or for-of.
func (f *fn) head(st ast.Statement) {
	if head := f.m().Scopes.Head(st); head != nil {
		for _, v := range head.Vars {
			if v.Captured || v.Checked {
				f.declareVar(v)
			}
		}
	}
}

func (f *fn) forIn(st *ast.ForInStatement, labels []string) {
	at := f.span(st)
	f.head(st)
	it := f.op(ir.OpForIn, at, f.expr(st.Source))
	var key ir.Val
	f.looped(st, st.Body, labels, func(label int) {
		var done ir.Val
		key, done = f.step(ir.OpForInNext, at, it)
		f.breakIf(done, label, at)
	}, func() { f.eachRound(st, st.Into, st.Body, key) }, none)
}

// eachRound binds the loop's names freshly and runs the body.
func (f *fn) eachRound(st ast.Statement, into ast.ForInto, body ast.Statement, v ir.Val) {
	if scope := f.m().Scopes.Block(st); scope != nil {
		f.declareVars(scope)
	}
	switch i := into.(type) {
	case *ast.ForDeclaration:
		f.bind(i.Target, v, patternText{".for"})
	case *ast.ForIntoVar:
		f.bind(i.Binding.Target, v, patternText{".for"})
	case *ast.ForIntoExpression:
		f.assignPattern(i.Expression, v, f.nestedText(i.Expression, nil, true))
	}
	f.single(body)
}

// forOf closes its iterator when the body throws or jumps out of the loop: by a catch that rethrows, and
// by a finally when there are jumps, or yields at which the generator may return.
func (f *fn) forOf(st *ast.ForOfStatement, labels []string) {
	at := f.span(st)
	f.head(st)
	v := f.iterated(st.Source)
	iter := f.do(ir.OpIter, f.span(st.Source), v)
	iter.Text = f.findable(f.iterText(st.Source))
	it := f.temp(iter)
	t := target{labels: labels, brk: f.newLabel(), cont: f.newLabel(), plain: true}
	b := f.in(-1, func() {
		value, done := f.step(ir.OpNext, at, it)
		f.breakIf(done, t.brk, at)
		round := func() {
			f.within(t, func() {
				f.round(st, st.Body, t.cont, func() { f.eachRound(st, st.Into, st.Body, value) })
			})
		}
		if summarise(st.Body).leaves(labels) || f.yields(st) {
			f.guarded(it, at, round)
		} else {
			f.closing(it, at, round)
		}
	})
	f.emit(&ir.Node{Op: ir.OpLoop, Label: t.brk, Blocks: []*ir.Block{b}, Span: at})
}

// guarded runs a round that may jump out of the loop.
func (f *fn) guarded(it ir.Val, at source.Span, round func()) {
	e, whole := f.join(), f.join()
	f.init(whole, boolean(false), at)
	try := f.in(-1, func() {
		round()
		f.init(whole, boolean(true), at)
	})
	catch := f.in(-1, func() {
		f.init(whole, boolean(true), at)
		f.closeAndRethrow(it, e, at)
	})
	finally := f.in(-1, func() {
		f.iff(f.loadSlot(whole, at), at, nothing(), f.in(-1, func() { f.do(ir.OpClose, at, it) }))
	})
	f.emit(&ir.Node{Op: ir.OpTry, Slot: e, Blocks: []*ir.Block{try, catch, finally}, Span: at})
}

// switchCase finds the number of the first case to run, then runs the cases from there on.
func (f *fn) switchCase(st *ast.SwitchStatement, labels []string) {
	at := f.span(st)
	v := f.expr(st.Discriminant)
	t := target{labels: labels, brk: f.newLabel(), plain: true}
	b := f.in(-1, func() {
		f.enter(f.m().Scopes.Block(st))
		first := f.join()
		found := f.newLabel()
		f.labelled(found, at, f.in(-1, func() { f.dispatch(st, v, first, found) }))
		f.within(t, func() { f.cases(st, first) })
	})
	f.labelled(t.brk, at, b)
}

// dispatch compares the cases in order; the default is chosen last, wherever it stands.
func (f *fn) dispatch(st *ast.SwitchStatement, v ir.Val, first, found int) {
	chosen := len(st.Body)
	for i, c := range st.Body {
		if c.Test == nil {
			chosen = i
			continue
		}
		at := f.span(c.Test)
		same := f.op(ir.OpSeq, at, v, f.expr(c.Test))
		f.iff(same, at, f.in(-1, func() {
			f.init(first, num(float64(i)), at)
			f.jump(ir.OpBreak, found, at)
		}), nothing())
	}
	f.init(first, num(float64(chosen)), f.span(st))
}

func (f *fn) cases(st *ast.SwitchStatement, first int) {
	for i, c := range st.Body {
		if emptyList(c.Consequent) {
			continue
		}
		at := f.span(c)
		arm := f.newArm(ir.ArmCase, at, f.m().CaseMark(c), c, RoleCase)
		runs := f.op(ir.OpLe, at, f.loadSlot(first, at), num(float64(i)))
		f.iff(runs, at, f.in(arm, func() { f.list(c.Consequent) }), nothing())
	}
}
