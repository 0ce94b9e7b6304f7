package js

import "github.com/dop251/goja/ast"

// owner is the function whose this, super and new.target the current function has: arrow functions have none of their own.
func (r *resolver) owner() *Func {
	f := r.fn
	for f.Arrow && f.Parent != nil {
		f = f.Parent
	}
	return f
}

// useThis records a use of this. In a derived constructor it is a variable that the super call initialises.
func (r *resolver) useThis(n ast.Node) {
	f := r.owner()
	r.share(f, &f.This, "this")
	if !f.Derived {
		return
	}
	one := ref{"this", r.m.Span(n).Start, r.fn, f.This, r.scope}
	r.all = append(r.all, one)
	f.This.refs = append(f.This.refs, one)
}

// share makes the variable through which an arrow function sees what belongs to the function f around it.
func (r *resolver) share(f *Func, v **Var, name string) {
	if f == r.fn {
		return
	}
	if *v == nil {
		*v = &Var{Name: name, Kind: VarThis, Scope: f.Params}
	}
	(*v).Captured = true
}

// useTarget records a use of new.target.
func (r *resolver) useTarget() {
	f := r.owner()
	r.share(f, &f.Target, "target")
}

// useSuper records a property of super.
func (r *resolver) useSuper(n ast.Node) {
	f := r.owner()
	f.Super = true
	r.share(f, &f.Home, "home")
	r.useThis(n)
}

// superCall records a call of super.
func (r *resolver) superCall() {
	f := r.owner()
	f.SuperCalls++
	r.share(f, &f.Active, "active")
	r.share(f, &f.Target, "target")
	r.share(f, &f.This, "this")
}

// derive makes this a variable of a derived constructor. It is initialised once control has passed a super call that is
// a statement of the body's own list; when there is none, every use is checked.
func (r *resolver) derive(f *Func, body []ast.Statement) {
	f.This = &Var{Name: "this", Kind: VarThis, Scope: f.Params}
	for _, st := range body {
		if e, ok := st.(*ast.ExpressionStatement); ok && isSuperCall(e.Expression) {
			f.This.End = r.m.Span(st).End
			return
		}
	}
	f.This.Checked = true
}

func isSuperCall(e ast.Expression) bool {
	c, ok := e.(*ast.CallExpression)
	if !ok {
		return false
	}
	_, ok = c.Callee.(*ast.SuperExpression)
	return ok
}
