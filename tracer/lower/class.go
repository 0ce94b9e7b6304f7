package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// class is ClassDefinitionEvaluation (ECMA-262 §15.7.14).
func (f *fn) class(n *ast.ClassLiteral, name string) ir.Val {
	at := f.span(n)
	scope := f.m().Scopes.Block(n)
	f.declareVars(scope)
	for _, v := range scope.Vars {
		if v.Name[0] == '#' {
			f.initVar(v, f.named2(ir.OpPName, v.Name[1:], at), at)
		}
	}
	var heritage []ir.Val
	kind := ir.KindClass
	if n.SuperClass != nil {
		heritage, kind = []ir.Val{f.expr(n.SuperClass)}, ir.KindDerived
	}
	if n.Name != nil {
		name = js.WTF8(n.Name.Name)
	}
	index := f.l.constructor(n, kind, name, f)
	c := f.temp(f.emit(&ir.Node{Op: ir.OpClass, Func: index, Name: name, Args: heritage, Span: at}))
	proto := f.get(c, str("prototype"), "", at)
	var statics []func()
	var fields []func()
	for _, e := range n.Body {
		switch e := e.(type) {
		case *ast.MethodDefinition:
			if e.Body != js.Constructor(n) {
				f.method(c, proto, e)
			}
		case *ast.FieldDefinition:
			add := f.field(c, proto, e)
			if e.Static {
				statics = append(statics, add)
			} else {
				fields = append(fields, add)
			}
		case *ast.ClassStaticBlock:
			statics = append(statics, func() { f.staticBlock(c, e) })
		}
	}
	if n.Name != nil {
		f.initVar(scope.Lookup(n.Name.Name.String()), c, at)
	}
	for _, add := range append(fields, statics...) {
		add()
	}
	return c
}

// named2 adds a node that only has a name.
func (f *fn) named2(op ir.Op, name string, at source.Span) ir.Val {
	return f.temp(f.emit(&ir.Node{Op: op, Name: name, Span: at}))
}

// constructor lowers the constructor of a class, or makes the one that a class without has.
func (l *lowerer) constructor(n *ast.ClassLiteral, kind ir.FuncKind, name string, up *fn) int {
	if written := js.Constructor(n); written != nil {
		return l.lowerFunction(written, kind, name, up)
	}
	f := l.newFunc(n, up)
	f.f.Kind, f.f.Name = kind, name
	f.implicit()
	at := f.span(n)
	if kind == ir.KindDerived {
		rest := f.temp(f.emit(&ir.Node{Op: ir.OpRest, Span: at}))
		f.do(ir.OpInitField, at, f.op(ir.OpSuperArr, at, rest))
	} else {
		f.do(ir.OpInitField, at, ir.Val{Kind: ir.ValThis})
	}
	return f.f.Index
}

// implicit marks a function that has no place for a probe: its entry was the last to get one.
func (f *fn) implicit() {
	f.f.Implicit, f.f.Arms[0].Quiet = true, true
	f.l.probes = f.l.probes[:len(f.l.probes)-1]
}

// homed makes a function that may use super.
func (f *fn) homed(n ast.Node, kind ir.FuncKind, name string, home ir.Val, at source.Span) ir.Val {
	index := f.l.lowerFunction(n, kind, name, f)
	return f.temp(f.emit(&ir.Node{Op: ir.OpMethod, Func: index, Name: name, Args: []ir.Val{home}, Span: at}))
}

// elementKey evaluates the key of a class element: a property key or a private name.
func (f *fn) elementKey(key ast.Expression, computed bool) (v ir.Val, private bool, name string) {
	if p, ok := key.(*ast.PrivateIdentifier); ok {
		return f.privateName(p), true, "#" + p.Name.String()
	}
	v = f.propertyKey(&ast.PropertyKeyed{Key: key, Computed: computed})
	if v.Kind == ir.ValString {
		name = v.Str
	}
	return v, false, name
}

func (f *fn) privateName(p *ast.PrivateIdentifier) ir.Val {
	at := f.span(p)
	if v := f.m().Scopes.Var(&p.Identifier); v != nil {
		return f.load(v, at)
	}
	return f.refuse(refusePrivate, at)
}

// method defines a method or accessor of a class.
func (f *fn) method(c, proto ir.Val, e *ast.MethodDefinition) {
	at := f.span(e)
	home := proto
	if e.Static {
		home = c
	}
	key, private, name := f.elementKey(e.Key, e.Computed)
	prefix := ""
	if e.Kind != ast.PropertyKindMethod {
		prefix = string(e.Kind)
	}
	shown := name
	if prefix != "" && name != "" {
		shown = prefix + " " + name
	}
	m := f.homed(e.Body, ir.KindMethod, shown, home, at)
	if name == "" && key.Kind == ir.ValTemp {
		f.do(ir.OpSetName, at, m, key).Name = prefix
	}
	switch {
	case private:
		n := f.do(ir.OpPMethod, at, c, key, m)
		n.Name, n.Flag = string(e.Kind), e.Static
	case prefix != "":
		n := f.do(ir.OpDefAcc, at, home, key, m)
		n.Name, n.Flag = prefix, true
	default:
		f.do(ir.OpDefHidden, at, home, key, m)
	}
}

// field evaluates a field's key and returns what adds the field when all elements have been evaluated.
func (f *fn) field(c, proto ir.Val, e *ast.FieldDefinition) (add func()) {
	at := f.span(e)
	key, private, name := f.elementKey(e.Key, e.Computed)
	home := proto
	if e.Static {
		home = c
	}
	value := undefined
	if e.Initializer != nil {
		value = f.homed(e, ir.KindMethod, name, home, at)
		if name == "" && isAnonymousFunction(e.Initializer) {
			return func() { f.refuse(refuseComputedName, at) }
		}
	}
	return func() {
		switch {
		case !e.Static:
			f.do(ir.OpDefField, at, c, key, value)
			return
		case value.Kind == ir.ValTemp:
			value = f.op(ir.OpCall, at, value, c)
		}
		if private {
			f.do(ir.OpPAdd, at, c, key, value)
		} else {
			f.do(ir.OpDefPropV, at, c, key, value)
		}
	}
}

func (f *fn) staticBlock(c ir.Val, e *ast.ClassStaticBlock) {
	at := f.span(e)
	f.op(ir.OpCall, at, f.homed(e, ir.KindMethod, "", c, at), c)
}

// superCall lowers super(…) in a derived constructor.
func (f *fn) superCall(e *ast.CallExpression) ir.Val {
	at := f.span(e)
	if f.f.Kind != ir.KindDerived {
		return f.refuse(refuseArrowSuper, at)
	}
	var this ir.Val
	if hasSpread(e.ArgumentList) {
		this = f.op(ir.OpSuperArr, at, f.array(e.ArgumentList, at, unnamed))
	} else {
		var args []ir.Val
		for _, a := range e.ArgumentList {
			args = append(args, f.expr(a))
		}
		this = f.op(ir.OpSuper, at, args...)
	}
	if v := f.info.This; v != nil {
		f.init(f.slot(v), this, at)
	}
	f.do(ir.OpInitField, at, this)
	return this
}

// superMember reads a property of super and returns this as well.
func (f *fn) superMember(key func() ir.Val, at source.Span) (value, this ir.Val) {
	if f.f.Kind == ir.KindArrow {
		return f.refuse(refuseArrowSuper, at), undefined
	}
	this = f.this(at)
	return f.op(ir.OpGetSuper, at, this, key()), this
}

// privateMember reads a private element and returns its object as well.
func (f *fn) privateMember(e *ast.PrivateDotExpression) (value, object ir.Val) {
	at := f.span(e)
	object = f.expr(e.Left)
	return f.op(ir.OpPGet, at, object, f.privateName(&e.Identifier)), object
}
