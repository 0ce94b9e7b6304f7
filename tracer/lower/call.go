package lower

import (
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// callee evaluates the function of a call and its this.
func (f *fn) callee(e ast.Expression) (fn, this ir.Val) {
	switch e := e.(type) {
	case *ast.DotExpression, *ast.BracketExpression, *ast.PrivateDotExpression:
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
	if isSuper(e.Callee) {
		return f.superCall(e)
	}
	callee, this := f.callee(e.Callee)
	source := f.calleeText(e, e.Callee)
	if hasSpread(e.ArgumentList) {
		args := f.array(e.ArgumentList, at, argumentText(e.ArgumentList))
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

// iterated lowers an expression whose value is iterated at once: there V8's message about a callee that is no
// function speaks of its return value as well, so such a call carries no text.
func (f *fn) iterated(e ast.Expression) ir.Val {
	f.silence(e)
	return f.expr(e)
}

// silence takes the text from the calls that e may get its value from.
func (f *fn) silence(e ast.Expression) {
	switch e := e.(type) {
	case *ast.CallExpression, *ast.NewExpression:
		f.l.silent[e] = true
	case *ast.SequenceExpression:
		f.silence(e.Sequence[len(e.Sequence)-1])
	case *ast.ConditionalExpression:
		f.silence(e.Consequent)
		f.silence(e.Alternate)
	case *ast.BinaryExpression:
		f.silence(e.Left)
		f.silence(e.Right)
	case *ast.AssignExpression:
		f.silence(e.Right)
	case *ast.OptionalChain:
		f.silence(e.Expression)
	}
}

// calleeText is the text of the callee of a call or new.
func (f *fn) calleeText(e, callee ast.Expression) string {
	if f.l.silent[e] {
		return ""
	}
	return f.findable(f.text(callee))
}

// findable is a text where V8 looks for one. It does not in computed keys, nor in what initialises a class.
func (f *fn) findable(text string) string {
	if f.unseen > 0 {
		return ""
	}
	return text
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
	source := f.calleeText(e, e.Callee)
	if hasSpread(e.ArgumentList) {
		args := f.array(e.ArgumentList, at, argumentText(e.ArgumentList))
		return f.temp(f.emit(&ir.Node{Op: ir.OpNewArr, Args: []ir.Val{callee, args}, Text: source, Span: at}))
	}
	args := []ir.Val{callee}
	for _, a := range e.ArgumentList {
		args = append(args, f.expr(a))
	}
	return f.temp(f.emit(&ir.Node{Op: ir.OpNew, Args: args, Text: source, Span: at}))
}
