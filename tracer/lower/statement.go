package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// target is a statement that break or continue can name.
type target struct {
	labels []string
	brk    int  // label that break leaves
	cont   int  // label of the body block that continue leaves, 0 when it is no loop
	plain  bool // an unlabelled break leaves it
}

// maxAfters bounds the blocks that continuation arms nest; code after more of them belongs to the last one.
const maxAfters = 200

// list lowers a statement list. What follows a statement that may not complete normally is an arm of its own.
func (f *fn) list(stmts []ast.Statement) {
	for i, st := range stmts {
		if f.dead() {
			return
		}
		if _, hoisted := st.(*ast.FunctionDeclaration); !hoisted {
			f.beginPart(f.span(st))
		}
		f.statement(st, nil)
		if f.dead() || f.afters >= maxAfters || !mayDiverge(st) {
			continue
		}
		if rest := f.effective(stmts[i+1:]); len(rest) > 0 {
			f.after(rest)
			return
		}
	}
}

// effective drops leading statements that do nothing.
func (f *fn) effective(stmts []ast.Statement) []ast.Statement {
	for len(stmts) > 0 {
		switch st := stmts[0].(type) {
		case *ast.FunctionDeclaration:
			if f.m().Scopes.Outer(st) != nil {
				return stmts
			}
		case *ast.EmptyStatement, *ast.DebuggerStatement:
		default:
			return stmts
		}
		stmts = stmts[1:]
	}
	return nil
}

func (f *fn) after(rest []ast.Statement) {
	at := source.Span{Start: f.span(rest[0]).Start, End: f.span(rest[len(rest)-1]).End}
	arm := f.newArm(ir.ArmAfter, at, f.m().StatementMark(rest[0]), rest[0], RoleAfter)
	f.afters++
	f.labelled(f.newLabel(), at, f.in(arm, func() { f.list(rest) }))
	f.afters--
}

// statement lowers one statement; labels are those that name it.
func (f *fn) statement(st ast.Statement, labels []string) {
	at := f.span(st)
	switch st := st.(type) {
	case *ast.ExpressionStatement:
		f.effect(st.Expression)
	case *ast.VariableStatement:
		f.declarations(st.List, false)
	case *ast.LexicalDeclaration:
		f.declarations(st.List, true)
	case *ast.IfStatement:
		f.ifElse(st)
	case *ast.ReturnStatement:
		f.do(ir.OpReturn, at, f.returned(f.expr(st.Argument), at))
	case *ast.ThrowStatement:
		f.do(ir.OpThrow, at, f.expr(st.Argument))
	case *ast.BranchStatement:
		f.branch(st, at)
	case *ast.BlockStatement:
		f.scoped(st, st.List)
	case *ast.LabelledStatement:
		f.label(st, append(labels, js.WTF8(st.Label.Name)))
	case *ast.TryStatement:
		f.try(st)
	case *ast.ClassDeclaration:
		v := f.class(st.Class, "")
		if id := st.Class.Name; id != nil {
			f.initVar(f.m().Scopes.Var(id), v, at)
		}
	case *ast.FunctionDeclaration:
		if outer := f.m().Scopes.Outer(st); outer != nil {
			f.store(outer, f.load(f.m().Scopes.Var(st.Function.Name), at), at)
		}
	case *ast.WithStatement:
		f.refuse(refuseWith, at)
	case *ast.BadStatement:
		f.refuse(refuseBroken, at)
	default:
		f.loop(st, labels)
	}
}

// label lowers a labelled statement; loops and switches take the labels as their own.
func (f *fn) label(st *ast.LabelledStatement, labels []string) {
	switch st.Statement.(type) {
	case *ast.LabelledStatement, *ast.ForStatement, *ast.ForInStatement, *ast.ForOfStatement, *ast.WhileStatement, *ast.DoWhileStatement, *ast.SwitchStatement:
		f.statement(st.Statement, labels)
	default:
		f.breakable(labels, f.span(st), func() { f.statement(st.Statement, nil) })
	}
}

// loop lowers the statements that break leaves without a label.
func (f *fn) loop(st ast.Statement, labels []string) {
	switch st := st.(type) {
	case *ast.ForStatement:
		f.forLoop(st, labels)
	case *ast.ForInStatement:
		f.forIn(st, labels)
	case *ast.ForOfStatement:
		f.forOf(st, labels)
	case *ast.WhileStatement:
		f.while(st, labels)
	case *ast.DoWhileStatement:
		f.doWhile(st, labels)
	case *ast.SwitchStatement:
		f.switchCase(st, labels)
	}
}

// breakable runs body in a block that the labels leave.
func (f *fn) breakable(labels []string, at source.Span, body func()) {
	t := target{labels: labels, brk: f.newLabel()}
	f.labelled(t.brk, at, f.in(-1, func() { f.within(t, body) }))
}

// within runs body with one more jump target.
func (f *fn) within(t target, body func()) {
	f.targets = append(f.targets, t)
	body()
	f.targets = f.targets[:len(f.targets)-1]
}

// scoped lowers a statement list in the scope of n.
func (f *fn) scoped(n ast.Node, list []ast.Statement) {
	f.enter(f.m().Scopes.Block(n))
	f.list(list)
}

// single lowers a statement that is the body of another.
func (f *fn) single(st ast.Statement) {
	if st == nil {
		return
	}
	if _, declares := st.(*ast.FunctionDeclaration); declares {
		f.enter(f.m().Scopes.Block(st))
	}
	f.statement(st, nil)
}

func (f *fn) branch(st *ast.BranchStatement, at source.Span) {
	for i := len(f.targets) - 1; i >= 0; i-- {
		t := f.targets[i]
		switch {
		case st.Label != nil && !contains(t.labels, js.WTF8(st.Label.Name)):
		case st.Label == nil && st.Token == token.BREAK && !t.plain:
		case st.Token == token.CONTINUE && t.cont == 0:
		case st.Token == token.CONTINUE:
			f.jump(ir.OpBreak, t.cont, at)
			return
		default:
			f.jump(ir.OpBreak, t.brk, at)
			return
		}
	}
	f.refuse(refuseBroken, at)
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// declarations lowers var, let and const. A let without a value starts as undefined.
func (f *fn) declarations(list []*ast.Binding, lexical bool) {
	for _, b := range list {
		switch {
		case b.Initializer != nil:
			if _, array := b.Target.(*ast.ArrayPattern); array {
				f.silence(b.Initializer)
			}
			v := f.named(b.Initializer, f.nameOf(b.Target))
			f.bind(b.Target, v, patternText{f.findable(f.bindingText(b))})
		case lexical:
			f.bind(b.Target, undefined, patternText{})
		}
	}
}

func (f *fn) ifElse(st *ast.IfStatement) {
	test := f.expr(st.Test)
	mark := f.span(st.Test)
	then := f.newArm(ir.ArmThen, f.span(st.Consequent), mark, st, RoleThen)
	f.f.Arms[then].Quiet = empty(st.Consequent)
	span := f.m().ElseMark(st)
	if st.Alternate != nil {
		span = f.span(st.Alternate)
	}
	els := f.newArm(ir.ArmElse, span, f.m().ElseMark(st), st, RoleElse)
	f.f.Arms[els].Quiet = st.Alternate == nil || empty(st.Alternate)
	f.pair(then, els)
	a := f.in(then, func() { f.single(st.Consequent) })
	b := f.in(els, func() { f.single(st.Alternate) })
	f.iff(test, f.span(st), a, b)
}

// empty tells whether a statement surely does nothing.
func empty(st ast.Statement) bool {
	switch st := st.(type) {
	case *ast.EmptyStatement, *ast.DebuggerStatement:
		return true
	case *ast.BlockStatement:
		return emptyList(st.List)
	}
	return false
}

func emptyList(list []ast.Statement) bool {
	for _, st := range list {
		if !empty(st) {
			return false
		}
	}
	return true
}

// try lowers try, catch and finally; what is caught goes through a variable of lowering's unless it is one
// plain name that no closure uses.
func (f *fn) try(st *ast.TryStatement) {
	n := &ir.Node{Op: ir.OpTry, Slot: -1, Span: f.span(st), Blocks: make([]*ir.Block, 3)}
	n.Blocks[0] = f.in(-1, func() { f.single(st.Body) })
	if c := st.Catch; c != nil {
		arm := f.newArm(ir.ArmCatch, f.span(c), f.m().CatchMark(c), c, RoleCatch)
		f.f.Arms[arm].Quiet = empty(c.Body)
		n.Blocks[1] = f.in(arm, func() { n.Slot = f.catch(c) })
	}
	if st.Finally != nil {
		arm := f.newArm(ir.ArmFinally, f.span(st.Finally), f.m().FinallyMark(st), st, RoleFinally)
		f.f.Arms[arm].Quiet = empty(st.Finally)
		n.Blocks[2] = f.in(arm, func() { f.single(st.Finally) })
	}
	f.emit(n)
}

// catch lowers a catch clause and returns the slot that the exception is caught into.
func (f *fn) catch(c *ast.CatchStatement) int {
	slot := -1
	if scope := f.m().Scopes.Block(c); scope != nil {
		id, simple := c.Parameter.(*ast.Identifier)
		if v := f.m().Scopes.Var(id); simple && v != nil && !v.Captured && v.Scope == scope {
			slot = f.slot(v)
		} else {
			slot = f.join()
			f.declareVars(scope)
			f.bind(c.Parameter, f.loadSlot(slot, f.span(c.Parameter)), patternText{f.findable(caughtText(c.Parameter))})
		}
	} else {
		slot = f.join()
	}
	f.single(c.Body)
	return slot
}
