package lower

import (
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// callee evaluates the function of a call and its this.
func (f *fn) callee(e ast.Expression) (fn, this ir.Val) {
	switch e := e.(type) {
	case *ast.DotExpression, *ast.BracketExpression:
		return f.member(e)
	case *ast.Optional:
		fn, this = f.callee(e.Expression)
		return f.optional(fn, f.span(e)), this
	case *ast.OptionalChain:
		return f.chainCallee(e)
	}
	return f.expr(e), undefined
}

// chainCallee is the callee `(a?.b)`: it keeps a as this.
func (f *fn) chainCallee(e *ast.OptionalChain) (fn, this ir.Val) {
	at := f.span(e)
	fs, ts := f.join(), f.join()
	f.chained(e, func() {
		f.init(fs, undefined, at)
		f.init(ts, undefined, at)
	}, func() {
		c, o := f.callee(e.Expression)
		f.init(fs, c, at)
		f.init(ts, o, at)
	})
	return f.loadSlot(fs, at), f.loadSlot(ts, at)
}

// hostOps are the host's functions that are events.
var hostEvents = set("listen", "get", "post", "put", "delete")

func (f *fn) call(e *ast.CallExpression) ir.Val {
	at := f.span(e)
	if f.isDirectEval(e) {
		return f.refuse(refuseEval, at)
	}
	if _, ok := e.Callee.(*ast.SuperExpression); ok {
		return f.refuse(refuseSuper, at)
	}
	callee, this := f.callee(e.Callee)
	source := text(e.Callee)
	if hasSpread(e.ArgumentList) {
		args := f.array(e.ArgumentList, at, unnamed)
		return f.temp(f.emit(&ir.Node{Op: ir.OpCallArr, Args: []ir.Val{callee, this, args}, Text: source, Span: at}))
	}
	args := []ir.Val{callee, this}
	for _, a := range e.ArgumentList {
		args = append(args, f.expr(a))
	}
	n := &ir.Node{Op: ir.OpCall, Args: args, Text: source, Span: at}
	switch host := f.m().HostCall(e.Callee); {
	case hostEvents[host]:
		n.Op, n.Name = ir.OpEvent, host
	case host == "respond":
		n.Op = ir.OpRespond
	}
	return f.temp(f.emit(n))
}

func (f *fn) isDirectEval(e *ast.CallExpression) bool {
	id, ok := e.Callee.(*ast.Identifier)
	return ok && id.Name == "eval" && f.m().Scopes.Var(id) == nil
}

func hasSpread(list []ast.Expression) bool {
	for _, e := range list {
		if _, ok := e.(*ast.SpreadElement); ok {
			return true
		}
	}
	return false
}

func (f *fn) construct(e *ast.NewExpression) ir.Val {
	at := f.span(e)
	callee := f.expr(e.Callee)
	source := text(e.Callee)
	if hasSpread(e.ArgumentList) {
		args := f.array(e.ArgumentList, at, unnamed)
		return f.temp(f.emit(&ir.Node{Op: ir.OpNewArr, Args: []ir.Val{callee, args}, Text: source, Span: at}))
	}
	args := []ir.Val{callee}
	for _, a := range e.ArgumentList {
		args = append(args, f.expr(a))
	}
	return f.temp(f.emit(&ir.Node{Op: ir.OpNew, Args: args, Text: source, Span: at}))
}
