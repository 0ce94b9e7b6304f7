package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// suspend lowers await and yield: what follows is an arm that counts resumptions.
func (f *fn) suspend(kind string, n ast.Expression, argument ast.Expression) ir.Val {
	at := f.span(n)
	node := f.do(ir.OpSuspend, at, f.expr(argument))
	node.Name = kind
	v := f.temp(node)
	if f.dead() {
		return v
	}
	rest := source.Span{Start: at.End, End: max(at.End, f.f.Arms[f.arm].Span.End)}
	arm := f.newArm(ir.ArmResume, rest, at, n, RoleResume)
	f.labelled(f.newLabel(), at, f.in(arm, func() {}))
	return v
}

// yields tells whether a part of a generator may yield.
func (f *fn) yields(n ast.Node) bool {
	found := false
	if f.f.Generator {
		js.Walk(n, func(n ast.Node) bool {
			switch n.(type) {
			case *ast.YieldExpression:
				found = true
			case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
				return false
			}
			return !found
		})
	}
	return found
}

// start is where a generator stops when it is called: its parameters are bound, its body waits.
func (f *fn) start() {
	n := f.do(ir.OpSuspend, f.f.Head, undefined)
	n.Name = "start"
	f.temp(n)
}
