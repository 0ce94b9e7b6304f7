package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/analysis/stop"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// owner is the function whose this, super and new.target the function has: an arrow function has none of its own.
func (f *fn) owner() *js.Func {
	owner := f.info
	for owner.Arrow && owner.Parent != nil {
		owner = owner.Parent
	}
	return owner
}

// captureThis keeps this, new.target and what super needs in variables that arrow functions capture. The this of a
// derived constructor is a variable in any case; its super call initialises it.
func (f *fn) captureThis() {
	if f.info.Arrow {
		return
	}
	at := f.f.Head
	if f.info.Derived {
		f.info.This.Checked = f.info.This.Checked || f.info.SuperCalls > 1
		f.declareVar(f.info.This)
	} else {
		f.keep(f.info.This, func() ir.Val { return ir.Val{Kind: ir.ValThis} })
	}
	f.keep(f.info.Target, func() ir.Val { return f.target(at) })
	f.keep(f.info.Home, func() ir.Val { return f.home(at) })
	f.keep(f.info.Active, func() ir.Val { return f.active(at) })
}

func (f *fn) keep(v *js.Var, value func() ir.Val) {
	if v != nil {
		f.declareVar(v)
		f.init(f.slot(v), value(), f.f.Head)
	}
}

// this is the value of this.
func (f *fn) this(at source.Span) ir.Val {
	owner := f.owner()
	if owner.This == nil || owner == f.info && !owner.Derived {
		return ir.Val{Kind: ir.ValThis}
	}
	return f.load(owner.This, at)
}

// target is new.target. That of a module is undefined: Node calls the module's code as a function.
func (f *fn) target(at source.Span) ir.Val {
	owner := f.owner()
	switch {
	case owner.Parent == nil:
		return undefined
	case owner == f.info:
		return f.op(ir.OpNewTarget, at)
	}
	return f.load(owner.Target, at)
}

// home is the object whose prototype super is.
func (f *fn) home(at source.Span) ir.Val {
	if owner := f.owner(); owner != f.info {
		return f.load(owner.Home, at)
	}
	return f.op(ir.OpHome, at)
}

// active is the constructor whose class super calls the parent of.
func (f *fn) active(at source.Span) ir.Val {
	if owner := f.owner(); owner != f.info {
		return f.load(owner.Active, at)
	}
	return f.op(ir.OpActive, at)
}

// superCall lowers super(…).
func (f *fn) superCall(e *ast.CallExpression) ir.Val {
	at := f.span(e)
	owner := f.owner()
	if !owner.Derived { // the parser lets it pass; JavaScript does not
		return f.refuse(refusal{stop.Syntax, "a super call outside the constructor of a derived class"}, at)
	}
	class := f.active(at)
	args := []ir.Val{class, f.target(at)}
	var this ir.Val
	if hasSpread(e.ArgumentList) {
		this = f.op(ir.OpSuperArr, at, append(args, f.array(e.ArgumentList, at, argumentText(e.ArgumentList)))...)
	} else {
		for _, a := range e.ArgumentList {
			args = append(args, f.expr(a))
		}
		this = f.op(ir.OpSuper, at, args...)
	}
	if owner.SuperCalls > 1 || owner.This.End == 0 {
		f.unbound(owner.This, at)
	}
	f.initVar(owner.This, this, at)
	f.do(ir.OpInitField, at, this, class)
	return this
}

// unbound checks that this has not been initialised: a super call can come twice.
func (f *fn) unbound(v *js.Var, at source.Span) {
	if f.owns(v) {
		f.emit(&ir.Node{Op: ir.OpUnbound, Slot: f.slot(v), Span: at})
		return
	}
	f.emit(&ir.Node{Op: ir.OpCapUnbound, Slot: f.capture(v), Span: at})
}

// returned is what a return statement gives. A derived constructor returns this in the place of undefined; V8 reads it
// here, where a catch can see that there is none.
func (f *fn) returned(v ir.Val, at source.Span) ir.Val {
	switch {
	case f.f.Kind != ir.KindDerived || v.Kind != ir.ValTemp && v.Kind != ir.ValUndefined:
		return v
	case v.Kind == ir.ValUndefined:
		return f.this(at)
	}
	s := f.join()
	f.iff(f.op(ir.OpSeq, at, v, undefined), at,
		f.in(-1, func() { f.init(s, f.this(at), at) }),
		f.in(-1, func() { f.init(s, v, at) }))
	return f.loadSlot(s, at)
}

// superMember reads a property of super and returns this as well.
func (f *fn) superMember(key func() ir.Val, at source.Span) (value, this ir.Val) {
	this = f.this(at)
	k := key()
	return f.op(ir.OpGetSuper, at, f.home(at), this, k), this
}
