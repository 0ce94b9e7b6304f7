package js

import (
	"math"
	"slices"
)

// finish decides, with every use known, which variables need their initialisation checked and which parameters share
// their value with the arguments object.
func (r *resolver) finish() {
	a := &activation{of: map[*Func]int{}}
	for _, f := range r.out.Funcs {
		mapArguments(f)
	}
	for _, one := range r.all {
		if v := one.v; v != nil && !v.Checked && v.End > 0 {
			v.Checked = !a.safe(v, one)
		}
	}
}

// activation finds the earliest place at which a function can be called.
type activation struct{ of map[*Func]int }

// safe tells whether a use of v can only run after v's declaration has: it stands after it in the same
// function, or in a function that cannot be called earlier. Only the cases of a switch can jump over a
// declaration that stands before a use in the same scope.
func (a *activation) safe(v *Var, use ref) bool {
	at, f := place(v.Scope.Func, use)
	if f != nil {
		at = a.first(f)
	}
	return at >= v.End && (v.Limit == 0 || at < v.Limit)
}

// place returns the offset in owner's own code at which a use in owner, or in a function inside it, can
// first run; or the function declared in owner in which the use is.
func place(owner *Func, use ref) (int, *Func) {
	if use.fn == owner {
		return use.pos, nil
	}
	f := use.fn
	for f != nil && f.Parent != owner {
		f = f.Parent
	}
	switch {
	case f == nil:
		return 0, nil
	case f.declared == nil:
		return offset(f.Node.Idx0()), nil
	}
	return 0, f
}

// first returns where a declared function, or one declared beside it that uses it, is first named in the code
// of the function that declares it; math.MaxInt when it never is.
func (a *activation) first(f *Func) int {
	if at, ok := a.of[f]; ok {
		return at
	}
	earliest := math.MaxInt
	seen := map[*Func]bool{f: true}
	for todo := []*Func{f}; len(todo) > 0; todo = todo[1:] {
		for _, use := range todo[0].declared.refs {
			at, user := place(f.Parent, use)
			if user == nil {
				earliest = min(earliest, at)
			} else if !seen[user] {
				seen[user] = true
				todo = append(todo, user)
			}
		}
	}
	a.of[f] = earliest
	return earliest
}

// mapArguments tells of a sloppy function's parameters that they share their values with the elements of its arguments
// object, where that could be seen: a parameter is assigned to, or the arguments object is used otherwise than for reading,
// or it is lent and a parameter read afterwards.
func mapArguments(f *Func) {
	if f.Arguments == nil || f.Strict || !f.Simple {
		return
	}
	for _, v := range f.Params.Vars {
		f.Mapped = f.Mapped || v.Kind == VarParam && (v.Stores > 0 || v.Inits > 1 || f.argsEscape || f.lent > 0 && usedAfter(v, f.lent))
	}
	for _, v := range f.Params.Vars {
		v.Captured = v.Captured || f.Mapped && v.Kind == VarParam
	}
}

// usedAfter tells whether a parameter is used by an inner function, or by its own behind an offset.
func usedAfter(v *Var, at int) bool {
	return slices.ContainsFunc(v.refs, func(use ref) bool { return use.fn != v.Scope.Func || use.pos > at })
}
