package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// class is ClassDefinitionEvaluation (ECMA-262 §15.7.14).
func (f *fn) class(n *ast.ClassLiteral, name string) ir.Val { return f.classBy(n, name, nil) }

// classBy is class for one that key names, a key that is known when it runs; a nil key names none.
func (f *fn) classBy(n *ast.ClassLiteral, name string, key func() ir.Val) ir.Val {
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
		name = js.WTF8(f.m().Written(n.Name))
	}
	index := f.l.constructor(n, kind, name, f)
	keys := f.elementKeys(n)
	c := f.temp(f.emit(&ir.Node{Op: ir.OpClass, Func: index, Name: name, Args: heritage, Span: at}))
	proto := f.get(c, str("prototype"), "", at)
	var statics []func()
	var fields []func()
	for _, e := range n.Body {
		switch e := e.(type) {
		case *ast.MethodDefinition:
			if e.Body != js.Constructor(n) {
				f.method(n, c, proto, keys[e], e)
			}
		case *ast.FieldDefinition:
			add := f.field(c, proto, keys[e], e)
			if e.Static {
				statics = append(statics, add)
			} else {
				fields = append(fields, add)
			}
		case *ast.ClassStaticBlock:
			statics = append(statics, func() { f.staticBlock(c, e) })
		}
	}
	if key != nil && n.Name == nil {
		f.do(ir.OpSetName, at, c, key()) // V8 does so now: a static method of that name is gone
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
		index := l.lowerFunction(written, kind, name, up)
		l.p.Funcs[index].Text = l.m.FunctionText(n)
		return index
	}
	f := l.newFunc(n, up)
	f.f.Kind, f.f.Name = kind, name
	f.implicit()
	at := f.span(n)
	if kind == ir.KindDerived {
		class := f.active(at)
		target := f.target(at)
		this := f.op(ir.OpSuperArr, at, class, target, f.temp(f.emit(&ir.Node{Op: ir.OpRest, Span: at})))
		f.do(ir.OpInitField, at, this, class)
		f.do(ir.OpReturn, at, this)
	} else {
		f.do(ir.OpInitField, at, ir.Val{Kind: ir.ValThis}, f.active(at))
	}
	return f.f.Index
}

// implicit marks a function that has no place for a probe: its entry was the last to get one.
func (f *fn) implicit() {
	f.f.Implicit, f.f.Arms[0].Quiet = true, true
	f.l.probes = f.l.probes[:len(f.l.probes)-1]
}

// homed makes a function of a class. Only one that uses super needs to know its home.
func (f *fn) homed(n ast.Node, name string, home ir.Val, at source.Span) ir.Val {
	if !f.m().Scopes.Func(n).Super {
		return f.function(n, ir.KindMethod, name, at)
	}
	index := f.l.lowerFunction(n, ir.KindMethod, name, f)
	return f.temp(f.emit(&ir.Node{Op: ir.OpMethod, Func: index, Name: name, Args: []ir.Val{home}, Span: at}))
}

// elementKey is the evaluated key of a class element: a property key or a private name.
type elementKey struct {
	v       ir.Val
	private bool
	name    string // "" when it is only known when the code runs
}

// elementKeys evaluates the keys of a class. V8 does so before there is a class.
func (f *fn) elementKeys(n *ast.ClassLiteral) map[ast.ClassElement]elementKey {
	keys := map[ast.ClassElement]elementKey{}
	for _, e := range n.Body {
		switch e := e.(type) {
		case *ast.MethodDefinition:
			keys[e] = f.elementKey(e.Key, e.Computed, e.Static)
		case *ast.FieldDefinition:
			keys[e] = f.elementKey(e.Key, e.Computed, e.Static)
		}
	}
	return keys
}

func (f *fn) elementKey(key ast.Expression, computed, static bool) elementKey {
	if p, ok := key.(*ast.PrivateIdentifier); ok {
		return elementKey{f.privateName(p), true, "#" + p.Name.String()}
	}
	k := elementKey{v: f.propertyKeyOf(key, computed, static)}
	if k.v.Kind == ir.ValString {
		k.name = k.v.Str
	}
	return k
}

func (f *fn) privateName(p *ast.PrivateIdentifier) ir.Val {
	at := f.span(p)
	if v := f.m().Scopes.Var(&p.Identifier); v != nil {
		return f.load(v, at)
	}
	return f.refuse(refusePrivate, at)
}

// method defines a method or accessor of a class.
func (f *fn) method(of *ast.ClassLiteral, c, proto ir.Val, key elementKey, e *ast.MethodDefinition) {
	at := f.span(e)
	home := proto
	if e.Static {
		home = c
	}
	prefix := ""
	if e.Kind != ast.PropertyKindMethod {
		prefix = string(e.Kind)
	}
	shown := key.name
	if prefix != "" && key.v.Kind != ir.ValTemp || prefix != "" && key.private {
		shown = prefix + " " + key.name
	}
	m := f.homed(e.Body, shown, home, at)
	if !key.private && key.v.Kind == ir.ValTemp {
		f.do(ir.OpSetName, at, m, key.v).Name = prefix
	}
	switch {
	case key.private:
		n := f.do(ir.OpPMethod, at, c, key.v, m)
		n.Name, n.Flag = string(e.Kind), e.Static
		if of.Name != nil {
			n.Text = js.WTF8(of.Name.Name)
		}
	case prefix != "":
		n := f.do(ir.OpDefAcc, at, home, key.v, m)
		n.Name, n.Flag = prefix, true
	default:
		f.do(ir.OpDefHidden, at, home, key.v, m)
	}
}

// field makes what gives a field its value and returns what adds the field when all elements have been evaluated.
func (f *fn) field(c, proto ir.Val, key elementKey, e *ast.FieldDefinition) (add func()) {
	at := f.span(e)
	home := proto
	if e.Static {
		home = c
	}
	value := undefined
	if e.Initializer != nil {
		if !key.private && key.v.Kind == ir.ValTemp && isAnonymousFunction(e.Initializer) {
			f.keepKey(key.v, e)
		}
		value = f.homed(e, key.name, home, at)
	}
	return func() {
		switch {
		case !e.Static:
			f.do(ir.OpDefField, at, c, key.v, value)
			return
		case value.Kind == ir.ValTemp:
			value = f.op(ir.OpCall, at, value, c)
		}
		if key.private {
			f.do(ir.OpPAdd, at, c, key.v, value)
		} else {
			f.do(ir.OpDefPropV, at, c, key.v, value)
		}
	}
}

// keepKey keeps the key of a field in a variable, so that the function that makes its value can name that.
func (f *fn) keepKey(key ir.Val, e *ast.FieldDefinition) {
	v := &js.Var{Name: "key", Kind: js.VarThis, Scope: &js.Scope{Func: f.info}, Captured: true}
	f.l.fieldKeys[e] = v
	f.declareVar(v)
	f.init(f.slot(v), key, f.span(e))
}

func (f *fn) staticBlock(c ir.Val, e *ast.ClassStaticBlock) {
	at := f.span(e)
	f.op(ir.OpCall, at, f.homed(e, "", c, at), c)
}

// privateMember reads a private element and returns its object as well.
func (f *fn) privateMember(e *ast.PrivateDotExpression) (value, object ir.Val) {
	at := f.span(e)
	object = f.expr(e.Left)
	return f.op(ir.OpPGet, at, object, f.privateName(&e.Identifier)), object
}
