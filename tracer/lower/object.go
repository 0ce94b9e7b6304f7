package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// object lowers an object literal (ECMA-262 §13.2.5).
func (f *fn) object(e *ast.ObjectLiteral) ir.Val {
	o := f.op(ir.OpObj, f.span(e))
	for _, p := range e.Value {
		switch p := p.(type) {
		case *ast.PropertyShort:
			f.define(o, str(js.WTF8(p.Name.Name)), f.identifier(&p.Name), p)
		case *ast.PropertyKeyed:
			f.property(o, p)
		case *ast.SpreadElement:
			f.do(ir.OpCopyProps, f.span(p), o, f.expr(p.Expression))
		}
	}
	return o
}

// property defines one `key: value`, method or accessor.
func (f *fn) property(o ir.Val, p *ast.PropertyKeyed) {
	accessor := p.Kind == ast.PropertyKindGet || p.Kind == ast.PropertyKindSet
	key := f.propertyKey(p)
	fl, _ := p.Value.(*ast.FunctionLiteral)
	switch {
	case accessor && fl != nil:
		c := f.literalMethod(o, fl, string(p.Kind)+" "+key.Str, f.span(p))
		f.nameBy(c, key, string(p.Kind), p)
		f.do(ir.OpDefAcc, f.span(p), o, key, c).Name = string(p.Kind)
	case p.Kind == ast.PropertyKindMethod && fl != nil:
		c := f.literalMethod(o, fl, key.Str, f.span(p))
		f.nameBy(c, key, "", p)
		f.define(o, key, c, p)
	case key.Kind == ir.ValTemp && isAnonymousFunction(p.Value):
		f.define(o, key, f.namedBy(p.Value, func() ir.Val { return key }, ""), p)
	case !p.Computed && key.Kind == ir.ValString && key.Str == "__proto__":
		f.do(ir.OpSetProto, f.span(p), o, f.expr(p.Value))
	default:
		f.define(o, key, f.named(p.Value, key.Str), p)
	}
}

// literalMethod makes a method of an object literal; only one that uses super needs to know its home.
func (f *fn) literalMethod(o ir.Val, fl *ast.FunctionLiteral, name string, at source.Span) ir.Val {
	if info := f.m().Scopes.Func(fl); info != nil && info.Super {
		return f.homed(fl, name, o, at)
	}
	return f.function(fl, ir.KindMethod, name, at)
}

// nameBy names a function after a key that is only known when it runs.
func (f *fn) nameBy(c, key ir.Val, prefix string, p ast.Node) {
	if key.Kind == ir.ValTemp {
		f.do(ir.OpSetName, f.span(p), c, key).Name = prefix
	}
}

// isAnonymousFunction tells whether an expression is a function or class without a name of its own.
func isAnonymousFunction(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.FunctionLiteral:
		return e.Name == nil
	case *ast.ClassLiteral:
		return e.Name == nil
	case *ast.ArrowFunctionLiteral:
		return true
	}
	return false
}

// namedBy is named for a place whose key is only known when the code runs; prefix is get, set or nothing.
func (f *fn) namedBy(e ast.Expression, key func() ir.Val, prefix string) ir.Val {
	if c, ok := e.(*ast.ClassLiteral); ok {
		return f.classBy(c, "", key)
	}
	v := f.named(e, "")
	f.nameBy(v, key(), prefix, e)
	return v
}

// propertyKey evaluates the key of a property in a literal or pattern.
func (f *fn) propertyKey(p *ast.PropertyKeyed) ir.Val {
	return f.propertyKeyOf(p.Key, p.Computed, false)
}

// propertyKeyOf evaluates a key; static says that it is one of a static element of a class, which is not "prototype".
func (f *fn) propertyKeyOf(key ast.Expression, computed, static bool) ir.Val {
	if computed {
		if s, ok := key.(*ast.StringLiteral); ok && !(static && s.Value == "prototype") {
			return str(js.WTF8(s.Value))
		}
		f.unseen++
		v := f.expr(key)
		f.unseen--
		n := f.do(ir.OpToKey, f.span(key), v)
		n.Flag = static
		return f.temp(n)
	}
	switch k := key.(type) {
	case *ast.StringLiteral:
		return str(js.WTF8(k.Value))
	case *ast.NumberLiteral:
		if v := f.number(k); v.Kind == ir.ValNumber {
			return str(js.Number(v.Num))
		}
	}
	return str("")
}

// define defines an own property of a fresh object.
func (f *fn) define(o, key, v ir.Val, p ast.Node) {
	if isName(key) {
		f.do(ir.OpDefProp, f.span(p), o, v).Name = key.Str
		return
	}
	f.do(ir.OpDefPropV, f.span(p), o, key, v)
}
