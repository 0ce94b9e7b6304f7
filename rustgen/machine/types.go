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

// Type is a Kind with what is known of an Int: its magnitude is below 2^Bits, and, when it is not negative and Below is
// not 0, it is below that.
//
// A Chain is an Int that small constants may have been added to, again and again. Each addition costs fuel, of
// which a request has at most 2^32 units, so that all of them together add less than 2^42: counters need no
// check for overflow.
type Type struct {
	Kind   Kind
	Bits   uint8
	Chain  bool
	NonNeg bool
	Below  uint32
}

const (
	chainBits = 42 // what all additions of small constants come to
	smallStep = 1 << 10
	mostBelow = 1 << 21 // bounds above are not kept: a sum in a loop would raise them without end
	exactBits = 52      // an i64 up to here is exact as a double
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
	if a.Below > 0 && b.Below > 0 {
		t.Below = max(a.Below, b.Below)
	}
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
		t.Below = 0
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

func constant(n float64) Type {
	if n != math.Trunc(n) || math.Abs(n) > 1<<31 || n == 0 && math.Signbit(n) {
		return number
	}
	bits := uint8(1)
	for ; math.Abs(n) >= math.Ldexp(1, int(bits)); bits++ {
	}
	t := Type{Kind: Int, Bits: bits, NonNeg: n >= 0}
	if n >= 0 && n < mostBelow {
		t.Below = uint32(n) + 1
	}
	return t
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

// arithmetic is the type of + - * % on operands of two types.
func arithmetic(op ir.Op, a, b Type, n *ir.Node) Type {
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
			r := remainder(a, b)
			if b.Below > 0 {
				r.Below, r.Chain = b.Below-1, false
			}
			return r
		}
	}
	return number
}

// remainder is the type of a % b of integers: it is no further from zero than either, nor is what is added to it later
// further than it would be added to that.
func remainder(a, b Type) Type {
	least := a
	if b.Bits < a.Bits {
		least = b
	}
	return Type{Kind: Int, Bits: least.Bits, Chain: least.Chain, NonNeg: a.NonNeg}
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
	t := Type{Kind: Int, Bits: max(a.Bits, b.Bits) + 1, NonNeg: a.NonNeg && b.NonNeg && op == ir.OpAdd}
	if t.NonNeg && a.Below > 0 && b.Below > 0 && a.Below+b.Below <= mostBelow {
		t.Below = a.Below + b.Below - 1
	}
	return t.exact()
}

func smallConstant(v ir.Val) bool { return v.Kind == ir.ValNumber && math.Abs(v.Num) <= smallStep }

func positive(v ir.Val) bool { return v.Kind == ir.ValNumber && v.Num > 0 }
