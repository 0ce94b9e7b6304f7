package js

import "math"

// finish decides, with every use known, which variables need their initialisation checked and which
// functions cannot be compiled at all.
func (r *resolver) finish() {
	a := &activation{of: map[*Func]int{}}
	for _, f := range r.out.Funcs {
		r.refuse(f)
	}
	for _, one := range r.all {
		if v := one.v; v != nil && !v.Checked && v.End > 0 {
			v.Checked = !a.safe(v, one)
		}
	}
	r.refuseBlockFunctions()
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

// refuse sets why a function is not compiled: assignments to parameters show in a sloppy function's
// arguments object, and the other way round.
func (r *resolver) refuse(f *Func) {
	if f.Arguments == nil || f.Strict || !f.Simple {
		return
	}
	for _, v := range f.Params.Vars {
		if v.Kind == VarParam && (v.Stores > 0 || v.Inits > 1 || f.argsEscape) {
			f.Refused = "an arguments object that shares its elements with the parameters"
		}
	}
}

// refuseBlockFunctions refuses functions in which a sloppy function declared in a block is used outside it:
// the name is then a variable of the whole function as well (Annex B.3.3).
func (r *resolver) refuseBlockFunctions() {
	uses := map[string][]ref{}
	for _, b := range r.block {
		uses[b.name] = nil
	}
	for _, use := range r.all {
		if list, ok := uses[use.name]; ok {
			uses[use.name] = append(list, use)
		}
	}
	done := map[blockFunc]bool{}
	for _, b := range r.block {
		if done[b] {
			continue
		}
		done[b] = true
		for _, use := range uses[b.name] {
			if within(use.fn, b.fn) && outside(use.v, b.fn) {
				b.fn.Refused = "a function declared in a block and used outside it"
				break
			}
		}
	}
}

func within(f, outer *Func) bool {
	for ; f != nil; f = f.Parent {
		if f == outer {
			return true
		}
	}
	return false
}

// outside tells whether v is a variable of the whole function f, or none of f's.
func outside(v *Var, f *Func) bool {
	if v == nil || !within(v.Scope.Func, f) {
		return true
	}
	return (v.Scope == f.Params || v.Scope == f.Body) && !v.Kind.Lexical()
}
