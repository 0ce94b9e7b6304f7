package machine

import (
	"slices"

	"decant/tracer/ir"
)

// Typing is the types of a function's temporaries, variables, parameters and result: the least ones that hold. A function
// has two: one in which nodes are assumed to give numbers, because of what is done with these, and one without.
type Typing struct {
	f      *Func
	of     func(*Func) *Typing // the typings of the other functions, of the same sort
	Temps  []Type              // by ir.Temp
	Slots  []Type
	Params []Type // of a function with a direct form
	Result Type
	// Assumed has the type of nodes whose value is assumed to be a number. The code checks it, and where it does not
	// hold the request runs again, without assumptions.
	Assumed map[*ir.Node]Type
	exact   map[*ir.Node]bool // products and negations that are assumed to be integers
	fast    bool
}

// Of returns the type of an operand.
func (t *Typing) Of(v ir.Val) Type {
	switch v.Kind {
	case ir.ValTrue, ir.ValFalse:
		return boolean
	case ir.ValNumber:
		return constant(v.Num)
	case ir.ValTemp:
		return t.Temps[v.Temp]
	}
	return anything
}

// Assumes reports whether it is a typing with assumptions.
func (t *Typing) Assumes() bool { return t.fast }

func (t *Typing) isAssumed(n *ir.Node) bool {
	_, ok := t.Assumed[n]
	return ok
}

// AssumedParam returns the type that parameter i is assumed to have, if it is.
func (t *Typing) AssumedParam(i int) (Type, bool) {
	assumed, ok := t.Assumed[t.f.param(i)]
	return assumed, ok
}

func newTyping(f *Func, of func(*Func) *Typing, a *assumptions) *Typing {
	t := &Typing{
		f: f, of: of, Assumed: a.types[f], exact: a.exact, fast: a.fast,
		Temps: make([]Type, len(f.Temps)), Slots: make([]Type, len(f.Func.Slots)), Params: make([]Type, f.Params),
	}
	for i := range t.Params {
		if assumed, ok := t.AssumedParam(i); ok {
			t.Params[i] = assumed
		} else if !f.Closed {
			t.Params[i] = anything
		}
	}
	if !f.Direct || f.Completes || f.finally || f.IsConstructor() {
		t.Result = anything
	}
	for i := range t.Slots {
		if !f.inferred[i] {
			t.Slots[i] = anything
		}
	}
	return t
}

// infer finds the typings of all functions together.
func infer(all []*Typing) {
	settle(all)
	// What nothing is assigned to is never read, but it must have a type to be printed.
	for _, t := range all {
		fill(t.Temps)
		fill(t.Slots)
		fill(t.Params)
		t.Result = atLeastValue(t.Result)
	}
	settle(all)
}

func fill(types []Type) {
	for i := range types {
		types[i] = atLeastValue(types[i])
	}
}

func atLeastValue(t Type) Type {
	if t.Kind == None {
		return anything
	}
	return t
}

// settle applies all nodes to the types until none grows.
func settle(all []*Typing) {
	for changed := true; changed; {
		changed = false
		for _, t := range all {
			ir.Walk(t.f.Body, func(n *ir.Node) {
				if t.step(n) {
					changed = true
				}
			})
		}
	}
}

// step applies a node to the types, and reports whether one grew.
func (t *Typing) step(n *ir.Node) bool {
	switch n.Op {
	case ir.OpInit, ir.OpStore:
		return widen(&t.Slots[n.Slot], t.Of(n.Args[0]))
	case ir.OpReturn:
		return widen(&t.Result, t.Of(n.Args[0]))
	case ir.OpTry:
		if n.Blocks[1] != nil && n.Slot >= 0 {
			return widen(&t.Slots[n.Slot], anything)
		}
	}
	changed := t.pass(n)
	if n.Dst != 0 {
		changed = widen(&t.Temps[n.Dst], t.result(n)) || changed
	}
	if n.Dst2 != 0 {
		changed = widen(&t.Temps[n.Dst2], boolean) || changed
	}
	return changed
}

// pass applies the arguments of a call to the parameters of the function that is called, when it is known.
func (t *Typing) pass(n *ir.Node) bool {
	callee := t.f.DirectCallee(n)
	if callee == nil {
		return false
	}
	changed, args := false, arguments(n)
	params := t.of(callee).Params
	for i := range params {
		if _, assumed := t.of(callee).Assumed[callee.param(i)]; assumed {
			continue
		}
		arg := anything
		if i < len(args) {
			arg = t.Of(args[i])
		}
		changed = widen(&params[i], arg) || changed
	}
	return changed
}

func widen(t *Type, with Type) bool {
	joined := join(*t, with)
	if joined == *t {
		return false
	}
	*t = joined
	return true
}

// result is the type of what a node assigns.
func (t *Typing) result(n *ir.Node) Type {
	if m := t.f.Math(n); m != nil {
		return m.result(t, n)
	}
	if assumed, ok := t.Assumed[n]; ok {
		return assumed
	}
	if t.Generic(n) && !relations[n.Op] {
		return anything
	}
	switch n.Op {
	case ir.OpParam:
		if t.f.Direct {
			return t.Params[n.Slot]
		}
	case ir.OpCall:
		if callee := t.f.DirectCallee(n); callee != nil {
			return t.of(callee).Result
		}
	case ir.OpCapGet:
		if v, ok := t.f.Constant(n); ok {
			return t.Of(v)
		}
	case ir.OpLoad:
		if v, ok := t.f.Constant(n); ok {
			return t.Of(v)
		}
		return t.Slots[n.Slot]
	case ir.OpNot, ir.OpEq, ir.OpNe, ir.OpSeq, ir.OpSne, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe, ir.OpIn, ir.OpPHas, ir.OpInstanceOf, ir.OpDel, ir.OpDelV:
		return boolean
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpRem:
		if t.f.Parts[n] != "" {
			return anything
		}
		if checked, ok := t.checked(n); ok {
			return checked
		}
		return arithmetic(n.Op, t.Of(n.Args[0]), t.Of(n.Args[1]), n)
	case ir.OpNeg:
		if checked, ok := t.checked(n); ok || t.Of(n.Args[0]).Kind == None {
			return checked
		}
		return number
	case ir.OpDiv:
		return number
	case ir.OpPlus, ir.OpToNumeric:
		if a := t.Of(n.Args[0]); a.Numeric() || a.Kind == None {
			return a
		}
		return number
	case ir.OpInc, ir.OpDec:
		return step1(n.Op, t.Of(n.Args[0]))
	case ir.OpBitAnd:
		if t.Of(n.Args[0]).small() || t.Of(n.Args[1]).small() {
			return Type{Kind: Int, Bits: 31, NonNeg: true}
		}
		return int32s
	case ir.OpBitOr, ir.OpBitXor, ir.OpBitNot, ir.OpShl, ir.OpShr:
		return int32s
	case ir.OpUShr:
		return uint32s
	}
	return anything
}

// Checked reports whether an operation on integers is one whose result is assumed to be one, too: neither −0 nor NaN.
func (t *Typing) Checked(n *ir.Node) bool {
	_, ok := t.checked(n)
	return ok && t.Temps[n.Dst].Kind == Int
}

func (t *Typing) checked(n *ir.Node) (Type, bool) {
	if !t.fast {
		return Type{}, false
	}
	a := t.Of(n.Args[0])
	if a.Kind != Int {
		return Type{}, false
	}
	if n.Op == ir.OpNeg {
		return Type{Kind: Int, Bits: a.Bits, Chain: a.Chain}, t.exact[n]
	}
	b := t.Of(n.Args[1])
	if b.Kind != Int || arithmetic(n.Op, a, b, n).Kind == Int {
		return Type{}, false
	}
	switch n.Op {
	case ir.OpRem:
		return remainder(a, b), true
	case ir.OpMul:
		product := Type{Kind: Int, Bits: a.Bits + b.Bits}
		return product, t.exact[n] && product.Bits <= exactBits
	}
	return Type{}, false
}

// share lets functions have one typing where the two do not differ, nor those of the functions they call directly. It
// starts from all that could and takes out what could not.
func (p *Program) share() {
	shared := make([]bool, len(p.Funcs))
	for i := range p.Funcs {
		shared[i] = p.Fast[i].same(p.Slow[i])
	}
	for changed := true; changed; {
		changed = false
		for i, f := range p.Funcs {
			if !shared[i] {
				continue
			}
			ir.Walk(f.Body, func(n *ir.Node) {
				if c := f.DirectCallee(n); c != nil && !shared[c.Func.Index] && shared[i] {
					shared[i], changed = false, true
				}
			})
		}
	}
	for i := range p.Funcs {
		if shared[i] {
			p.Fast[i] = p.Slow[i]
		}
	}
}

// same reports whether the code of two typings is the same, but for the functions called.
func (t *Typing) same(o *Typing) bool {
	return len(t.Assumed) == 0 && len(t.Temps) == len(o.Temps) && t.Result == o.Result && slices.Equal(t.Temps, o.Temps) && slices.Equal(t.Slots, o.Slots) && slices.Equal(t.Params, o.Params)
}
