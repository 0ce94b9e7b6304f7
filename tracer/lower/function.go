package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// module lowers the module's own code.
func (l *lowerer) module() {
	f := l.newFunc(l.m.AST, nil)
	f.f.Kind = ir.KindModule
	f.captureThis()
	f.declareVars(f.info.Params)
	f.hoist(f.info.Params)
	f.list(l.m.AST.Body)
	l.endPart(f)
	for v, slot := range f.slots {
		if v.Scope == f.info.Params && v.Kind != js.VarThis {
			l.unit.Names[slot] = v.Name
		}
	}
}

// beginPart notes that a statement of the module's own list is lowered from here on; one inside another is part of that.
func (f *fn) beginPart(at source.Span) {
	l := f.l
	if f.f.Kind != ir.KindModule || f.block != f.f.Body {
		return
	}
	if n := len(l.parts); n > 0 && l.parts[n-1].at.Start <= at.Start && at.End <= l.parts[n-1].at.End {
		return
	}
	l.endPart(f)
	l.parts = append(l.parts, part{at: at, nodes: len(f.block.Nodes), nodesEnd: -1, firstArm: len(f.f.Arms)})
}

// endPart ends the part before, if there is one.
func (l *lowerer) endPart(f *fn) {
	if n := len(l.parts); n > 0 && l.parts[n-1].nodesEnd < 0 {
		l.parts[n-1].nodesEnd, l.parts[n-1].endOfArm = len(f.f.Body.Nodes), len(f.f.Arms)
	}
}

// function lowers a function node inside f and returns its closure.
func (f *fn) function(n ast.Node, kind ir.FuncKind, name string, at source.Span) ir.Val {
	index := f.l.lowerFunction(n, kind, name, f)
	return f.temp(f.emit(&ir.Node{Op: ir.OpClosure, Func: index, Name: name, Span: at}))
}

// functionExpression is function for an expression; name is used when it has none of its own.
func (f *fn) functionExpression(n *ast.FunctionLiteral, name string) ir.Val {
	if n.Name == nil {
		return f.function(n, ir.KindNormal, name, f.span(n))
	}
	name = js.WTF8(f.m().Written(n.Name))
	self := f.m().Scopes.Self(n)
	if self == nil {
		return f.function(n, ir.KindNormal, name, f.span(n))
	}
	f.declareVar(self)
	c := f.function(n, ir.KindNormal, name, f.span(n))
	f.init(f.slot(self), c, f.span(n))
	return c
}

func (l *lowerer) lowerFunction(n ast.Node, kind ir.FuncKind, name string, up *fn) int {
	f := l.newFunc(n, up)
	f.f.Kind, f.f.Name = kind, name
	var params *ast.ParameterList
	var body []ast.Statement
	var value ast.Expression
	switch n := n.(type) {
	case *ast.FunctionLiteral:
		f.f.Async, f.f.Generator = n.Async, n.Generator
		params, body = n.ParameterList, n.Body.List
	case *ast.ArrowFunctionLiteral:
		f.f.Kind, f.f.Async = ir.KindArrow, n.Async
		params = n.ParameterList
		switch b := n.Body.(type) {
		case *ast.BlockStatement:
			body = b.List
		case *ast.ExpressionBody:
			value = b.Expression
		}
	case *ast.FieldDefinition:
		value = n.Initializer
		if n.Static {
			f.unseen++
		}
		if isAnonymousFunction(value) {
			f.implicit()
		}
	case *ast.ClassStaticBlock:
		body = n.Block.List
		f.unseen++
	}
	f.f.Length = length(params)
	if f.f.Async && f.f.Generator {
		// The bundler writes these in other words.
		f.unknown(refuseAsyncGenerator, f.f.Head)
		return f.f.Index
	}
	f.prologue(params)
	if f.f.Generator {
		f.start()
	}
	switch {
	case value != nil:
		v := f.bodyValue(n, value, name)
		f.do(ir.OpReturn, f.span(value), v)
	case kind == ir.KindDerived:
		f.list(body)
		f.do(ir.OpReturn, f.f.Head, f.returned(undefined, f.f.Head))
	default:
		f.list(body)
	}
	return f.f.Index
}

// bodyValue lowers an expression body; a field's names an anonymous function after the field.
func (f *fn) bodyValue(n ast.Node, value ast.Expression, name string) ir.Val {
	field, ok := n.(*ast.FieldDefinition)
	if !ok {
		return f.expr(value)
	}
	if key := f.l.fieldKeys[field]; key != nil {
		return f.namedBy(value, func() ir.Val { return f.load(key, f.span(field)) }, "")
	}
	return f.named(value, name)
}

// length is a function's initial length (ECMA-262 ExpectedArgumentCount).
func length(p *ast.ParameterList) int {
	if p == nil {
		return 0
	}
	for i, b := range p.List {
		if b.Initializer != nil {
			return i
		}
	}
	return len(p.List)
}

// prologue is FunctionDeclarationInstantiation (ECMA-262 §10.2.11).
func (f *fn) prologue(p *ast.ParameterList) {
	f.captureThis()
	if f.f.Kind == ir.KindClass {
		f.do(ir.OpInitField, f.f.Head, ir.Val{Kind: ir.ValThis}, f.active(f.f.Head))
	}
	f.declareVars(f.info.Params)
	f.arguments(p)
	if p != nil {
		f.params(p)
	}
	if f.info.Body != f.info.Params {
		f.declareVars(f.info.Body)
		f.copyParams()
	}
	f.hoist(f.info.Body)
}

// arguments makes the arguments object for the variables that start as it.
func (f *fn) arguments(p *ast.ParameterList) {
	vars := []*js.Var{}
	for _, v := range f.info.Params.Vars {
		if v.Kind == js.VarArguments {
			vars = append(vars, v)
		}
	}
	for _, v := range f.info.Body.Vars {
		if v.Kind == js.VarArguments && f.info.Body != f.info.Params {
			vars = append(vars, v)
		}
	}
	if len(vars) == 0 {
		return
	}
	var callee []ir.Val
	if !f.info.Strict && f.info.Simple {
		callee = []ir.Val{f.op(ir.OpActive, f.f.Head)}
	}
	t := f.op(ir.OpArgs, f.f.Head, callee...)
	for _, v := range vars {
		if f.info.Body != f.info.Params && v.Scope == f.info.Body {
			f.declareVar(v)
		}
		f.init(f.slot(v), t, f.f.Head)
	}
	if f.info.Mapped {
		f.mapArguments(t, p)
	}
}

// mapArguments lets the elements of an arguments object share their values with the parameters. Of two of one name the last
// does (ECMA-262 §10.4.4.7).
func (f *fn) mapArguments(t ir.Val, p *ast.ParameterList) {
	mapped := map[*js.Var]bool{}
	for i := len(p.List) - 1; i >= 0; i-- {
		v := f.m().Scopes.Var(p.List[i].Target.(*ast.Identifier))
		if v.Kind == js.VarParam && !mapped[v] {
			mapped[v] = true
			f.emit(&ir.Node{Op: ir.OpMapArg, Slot: f.slot(v), Args: []ir.Val{t, num(float64(i))}, Span: f.f.Head})
		}
	}
}

// params binds the arguments from left to right.
func (f *fn) params(p *ast.ParameterList) {
	for i, b := range p.List {
		at := f.span(b)
		v := f.temp(f.emit(&ir.Node{Op: ir.OpParam, Slot: i, Span: at}))
		if b.Initializer != nil {
			v = f.defaulted(v, b.Initializer, b, f.nameOf(b.Target))
		}
		f.bind(b.Target, v, patternText{text: paramText(b)})
	}
	if p.Rest != nil {
		at := f.span(p.Rest)
		v := f.temp(f.emit(&ir.Node{Op: ir.OpRest, Slot: len(p.List), Span: at}))
		f.bind(p.Rest, v, patternText{ir.TextType})
	}
}

// copyParams gives the body's variables the values of parameters of the same name.
func (f *fn) copyParams() {
	for _, v := range f.info.Body.Vars {
		if p := f.info.Params.Lookup(v.Name); v.Kind == js.VarVar && p != nil {
			f.init(f.slot(v), f.load(p, f.f.Head), f.f.Head)
		}
	}
}

// hoist initialises the functions declared in a scope.
func (f *fn) hoist(s *js.Scope) {
	for _, n := range s.Hoists {
		f.beginPart(f.span(n))
		if n.Name == nil {
			continue
		}
		c := f.function(n, ir.KindNormal, js.WTF8(f.m().Written(n.Name)), f.span(n))
		if v := f.m().Scopes.Var(n.Name); v != nil {
			f.initVar(v, c, f.span(n.Name))
		}
	}
}
