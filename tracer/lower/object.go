package lower

import (
	"decant/analysis/js"
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
	if accessor && !f.l.accessors {
		f.refuse(refuseAccessor, f.span(p))
		return
	}
	if p.Computed && isAnonymousFunction(p.Value) && !f.l.anyName {
		f.refuse(refuseComputedName, f.span(p))
		return
	}
	key := f.propertyKey(p)
	fl, _ := p.Value.(*ast.FunctionLiteral)
	switch {
	case accessor && fl != nil:
		c := f.function(fl, ir.KindMethod, string(p.Kind)+" "+key.Str, f.span(p))
		f.do(ir.OpDefAcc, f.span(p), o, key, c).Name = string(p.Kind)
	case p.Kind == ast.PropertyKindMethod && fl != nil:
		f.define(o, key, f.function(fl, ir.KindMethod, key.Str, f.span(p)), p)
	case !p.Computed && key.Kind == ir.ValString && key.Str == "__proto__":
		f.do(ir.OpSetProto, f.span(p), o, f.expr(p.Value))
	default:
		f.define(o, key, f.named(p.Value, key.Str), p)
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

// propertyKey evaluates the key of a property in a literal or pattern.
func (f *fn) propertyKey(p *ast.PropertyKeyed) ir.Val {
	if p.Computed {
		if s, ok := p.Key.(*ast.StringLiteral); ok {
			return str(js.WTF8(s.Value))
		}
		return f.op(ir.OpToKey, f.span(p.Key), f.expr(p.Key))
	}
	switch k := p.Key.(type) {
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
