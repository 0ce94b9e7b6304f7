package machine

import (
	"math"

	"decant/tracer/ir"
)

// Kind is the Rust type of a temporary or variable.
type Kind uint8

const (
	None  Kind = iota // nothing is assigned to it
	Bool              // bool
	Int               // i64: an integer that is exact as a double, and never −0
	Num               // f64
	Value             // V: anything
)

// Type is a Kind with what is known of an Int: its magnitude is below 2^Bits.
//
// A Chain is an Int that small constants may have been added to, again and again. Each addition costs fuel, of
// which a request has at most 2^32 units, so that all of them together add less than 2^42: counters need no
// check for overflow.
type Type struct {
	Kind   Kind
	Bits   uint8
	Chain  bool
	NonNeg bool
}

const (
	chainBits = 42 // what all additions of small constants come to
	smallStep = 1 << 10
	exactBits = 52 // an i64 up to here is exact as a double
)

var (
	anything = Type{Kind: Value}
	number   = Type{Kind: Num}
	boolean  = Type{Kind: Bool}
	int32s   = Type{Kind: Int, Bits: 32}
	uint32s  = Type{Kind: Int, Bits: 32, NonNeg: true}
)

// Numeric reports whether a value of the type is a double or an integer.
func (t Type) Numeric() bool { return t.Kind == Int || t.Kind == Num }

// join is the type that holds what either holds.
func join(a, b Type) Type {
	switch {
	case a.Kind == None:
		return b
	case b.Kind == None:
		return a
	case a.Kind == Int && b.Kind == Int:
		return joinInts(a, b)
	case a.Numeric() && b.Numeric():
		return number
	case a.Kind == Bool && b.Kind == Bool:
		return boolean
	}
	return anything
}

func joinInts(a, b Type) Type {
	t := Type{Kind: Int, Bits: max(a.Bits, b.Bits), NonNeg: a.NonNeg && b.NonNeg}
	if a.Chain != b.Chain {
		a, b = a.chained(), b.chained()
		t.Bits = max(a.Bits, b.Bits)
	}
	t.Chain = a.Chain
	return t.exact()
}

// chained is the type after any number of small additions.
func (t Type) chained() Type {
	if !t.Chain {
		t.Bits = max(t.Bits, chainBits) + 1
		t.Chain = true
	}
	return t
}

// exact gives up an integer whose double may be rounded.
func (t Type) exact() Type {
	if t.Kind == Int && t.Bits > exactBits {
		return number
	}
	return t
}

// Of returns the type of an operand.
func (f *Func) Of(v ir.Val) Type {
	switch v.Kind {
	case ir.ValTrue, ir.ValFalse:
		return boolean
	case ir.ValNumber:
		return constant(v.Num)
	case ir.ValTemp:
		return f.Temps[v.Temp].Type
	}
	return anything
}

func constant(n float64) Type {
	if n != math.Trunc(n) || math.Abs(n) > 1<<31 || n == 0 && math.Signbit(n) {
		return number
	}
	bits := uint8(1)
	for ; math.Abs(n) >= math.Ldexp(1, int(bits)); bits++ {
	}
	return Type{Kind: Int, Bits: bits, NonNeg: n >= 0}
}

// infer finds the types of the function's temporaries and variables: the least ones that hold.
func (f *Func) infer() {
	f.Slots = make([]Type, len(f.Func.Slots))
	for i := range f.Slots {
		f.Slots[i] = anything
	}
	for _, slots := range f.Decls {
		for _, slot := range slots {
			f.Slots[slot] = Type{}
		}
	}
	for _, slot := range f.Entry.Slots {
		// A join is always written before it is read.
		if s := f.Func.Slots[slot]; s.Kind == ir.SlotTemp && !s.Boxed {
			f.Slots[slot] = Type{}
		}
	}
	f.settle()
	// What nothing is assigned to is never read, but it must have a type to be printed.
	for i := range f.Temps {
		f.widen(&f.Temps[i].Type, f.atLeastValue(f.Temps[i].Type))
	}
	for i := range f.Slots {
		f.widen(&f.Slots[i], f.atLeastValue(f.Slots[i]))
	}
	f.settle()
}

func (f *Func) atLeastValue(t Type) Type {
	if t.Kind == None {
		return anything
	}
	return t
}

// settle applies all nodes to the types until none grows.
func (f *Func) settle() {
	for changed := true; changed; {
		changed = false
		ir.Walk(f.Body, func(n *ir.Node) {
			if f.step(n) {
				changed = true
			}
		})
	}
}

// step applies a node to the types, and reports whether one grew.
func (f *Func) step(n *ir.Node) bool {
	switch n.Op {
	case ir.OpInit, ir.OpStore:
		return f.widen(&f.Slots[n.Slot], f.Of(n.Args[0]))
	case ir.OpTry:
		if n.Blocks[1] != nil && n.Slot >= 0 {
			return f.widen(&f.Slots[n.Slot], anything)
		}
	}
	changed := false
	if n.Dst != 0 {
		changed = f.widen(&f.Temps[n.Dst].Type, f.result(n))
	}
	if n.Dst2 != 0 {
		changed = f.widen(&f.Temps[n.Dst2].Type, boolean) || changed
	}
	return changed
}

func (f *Func) widen(t *Type, with Type) bool {
	joined := join(*t, with)
	if joined == *t {
		return false
	}
	*t = joined
	return true
}

// result is the type of what a node assigns. There are no BigInts: arithmetic gives numbers.
func (f *Func) result(n *ir.Node) Type {
	switch n.Op {
	case ir.OpLoad:
		return f.Slots[n.Slot]
	case ir.OpNot, ir.OpEq, ir.OpNe, ir.OpSeq, ir.OpSne, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe, ir.OpIn, ir.OpInstanceOf, ir.OpDel, ir.OpDelV:
		return boolean
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpRem:
		return f.arithmetic(n.Op, f.Of(n.Args[0]), f.Of(n.Args[1]), n)
	case ir.OpDiv, ir.OpNeg:
		return number
	case ir.OpPlus, ir.OpToNumeric:
		if t := f.Of(n.Args[0]); t.Numeric() || t.Kind == None {
			return t
		}
		return number
	case ir.OpInc, ir.OpDec:
		return step1(n.Op, f.Of(n.Args[0]))
	case ir.OpBitAnd:
		if f.Of(n.Args[0]).small() || f.Of(n.Args[1]).small() {
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

// small reports a non-negative integer below 2^31: its 32-bit form is not negative either.
func (t Type) small() bool { return t.Kind == Int && t.NonNeg && t.Bits <= 31 }

func step1(op ir.Op, t Type) Type {
	switch t.Kind {
	case None:
		return t
	case Int:
		t = t.chained()
		t.NonNeg = t.NonNeg && op == ir.OpInc
		return t.exact()
	}
	return number
}

func (f *Func) arithmetic(op ir.Op, a, b Type, n *ir.Node) Type {
	if a.Kind == None || b.Kind == None {
		return Type{}
	}
	if !a.Numeric() || !b.Numeric() {
		if op == ir.OpAdd {
			return anything
		}
		return number
	}
	if a.Kind != Int || b.Kind != Int {
		return number
	}
	switch op {
	case ir.OpAdd, ir.OpSub:
		return sum(op, a, b, n)
	case ir.OpMul:
		// 0 times a negative number is −0.
		if a.NonNeg && b.NonNeg || positive(n.Args[0]) || positive(n.Args[1]) {
			return Type{Kind: Int, Bits: a.Bits + b.Bits, NonNeg: a.NonNeg && b.NonNeg}.exact()
		}
	case ir.OpRem:
		if a.NonNeg && positive(n.Args[1]) {
			return Type{Kind: Int, Bits: b.Bits, NonNeg: true}
		}
	}
	return number
}

// sum is the type of an addition or subtraction of integers.
func sum(op ir.Op, a, b Type, n *ir.Node) Type {
	if smallConstant(n.Args[1]) {
		t := a.chained()
		t.NonNeg = a.NonNeg && b.NonNeg && op == ir.OpAdd
		return t.exact()
	}
	if smallConstant(n.Args[0]) && op == ir.OpAdd {
		t := b.chained()
		t.NonNeg = a.NonNeg && b.NonNeg
		return t.exact()
	}
	return Type{Kind: Int, Bits: max(a.Bits, b.Bits) + 1, NonNeg: a.NonNeg && b.NonNeg && op == ir.OpAdd}.exact()
}

func smallConstant(v ir.Val) bool { return v.Kind == ir.ValNumber && math.Abs(v.Num) <= smallStep }

func positive(v ir.Val) bool { return v.Kind == ir.ValNumber && v.Num > 0 }
