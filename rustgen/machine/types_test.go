package machine

import (
	"math"
	"math/rand/v2"
	"testing"

	"decant/tracer/ir"
)

// randomType is a type as inference makes them.
func randomType(r *rand.Rand) Type {
	t := Type{Kind: Kind(r.IntN(int(Value) + 1))}
	if t.Kind != Int {
		return t
	}
	t.Bits = uint8(1 + r.IntN(exactBits))
	t.NonNeg = r.IntN(2) == 0
	if r.IntN(4) == 0 {
		return t.chained().exact()
	}
	if t.NonNeg && r.IntN(2) == 0 {
		t.Below = 1 + r.Uint32N(mostBelow)
		t.Bits = max(t.Bits, uint8(math.Ceil(math.Log2(float64(t.Below)+1))))
	}
	return t
}

// value is an integer that has the type.
func value(r *rand.Rand, t Type) int64 {
	most := int64(1)<<t.Bits - 1
	if t.Chain {
		most >>= 1 // what fuel lets be added to it takes the rest
	}
	if t.Below > 0 {
		most = min(most, int64(t.Below)-1)
	}
	v := r.Int64N(most + 1)
	switch r.IntN(4) {
	case 0:
		v = 0
	case 1:
		v = most
	}
	if !t.NonNeg && r.IntN(2) == 0 {
		v = -v
	}
	return v
}

func has(t Type, v int64) bool {
	switch t.Kind {
	case Num, Value:
		return true
	case Int:
		magnitude := max(v, -v)
		return magnitude>>t.Bits == 0 && (!t.NonNeg || v >= 0) && (t.Below == 0 || v < int64(t.Below))
	}
	return false
}

// Inference ends because joining again changes nothing, and is right because a join holds what either holds.
func TestJoinIsAnUpperBound(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200000 {
		a, b := randomType(r), randomType(r)
		j := join(a, b)
		if j != join(b, a) || join(j, a) != j || join(j, b) != j || join(a, a) != a {
			t.Fatalf("%+v and %+v join to %+v", a, b, j)
		}
		for _, of := range []Type{a, b} {
			if of.Kind == Int && !of.Chain {
				if v := value(r, of); !has(j, v) {
					t.Fatalf("%d is of %+v and not of its join with the other, %+v", v, of, j)
				}
			}
		}
	}
}

// What an operation on integers of two types gives is of the type that inference gives it.
func TestArithmeticTypesHold(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 300000 {
		a, b := randomType(r), randomType(r)
		if a.Kind != Int || b.Kind != Int {
			continue
		}
		x, y := value(r, a), value(r, b)
		right := ir.Val{Kind: ir.ValTemp, Temp: 2}
		if r.IntN(3) == 0 && y > -(1<<31) && y < 1<<31 {
			right = ir.Val{Kind: ir.ValNumber, Num: float64(y)}
			b = constant(float64(y))
		}
		n := &ir.Node{Args: []ir.Val{{Kind: ir.ValTemp, Temp: 1}, right}}
		for op, f := range map[ir.Op]func(x, y int64) int64{
			ir.OpAdd: func(x, y int64) int64 { return x + y },
			ir.OpSub: func(x, y int64) int64 { return x - y },
			ir.OpMul: func(x, y int64) int64 { return x * y },
			ir.OpRem: func(x, y int64) int64 { return x % y },
		} {
			of := arithmetic(op, a, b, n)
			if of.Kind != Int {
				continue
			}
			if v := f(x, y); !has(of, v) {
				t.Fatalf("%d %v %d is %d, of %+v and %+v, and not of %+v", x, op, y, v, a, b, of)
			}
			if op == ir.OpMul && f(x, y) == 0 && (x < 0 || y < 0) {
				t.Fatalf("%d * %d is −0, and an integer by its type", x, y)
			}
		}
	}
}
