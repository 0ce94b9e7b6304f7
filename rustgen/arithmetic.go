package rustgen

import (
	"fmt"
	"math"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// arithmetic prints an operation whose result or operands are known to be numbers or booleans as plain Rust, which
// cannot fail but for the conversions in it. It reports false for what only the runtime can do.
func (e *emitter) arithmetic(n *ir.Node) (text string, ok bool) {
	if e.f.Parts[n] != "" || e.t.Generic(n) {
		return "", false
	}
	e.mixes = e.t.Mixes(n)
	defer func() { e.mixes = false }()
	switch n.Op {
	case ir.OpNot:
		return "!" + e.condition(n.Args[0]), true
	case ir.OpCall:
		if m := e.f.Math(n); m != nil {
			return e.mathCall(n, m), true
		}
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpRem:
		if e.t.Checked(n) {
			return e.attempt(fmt.Sprintf("%s_int(%s, %s)", n.Op, e.integer(n.Args[0]), e.integer(n.Args[1]))), true
		}
		return e.binary(n)
	case ir.OpNeg:
		if e.t.Checked(n) {
			return e.attempt(fmt.Sprintf("neg_int(%s)", e.integer(n.Args[0]))), true
		}
		return "-" + e.double(n.Args[0]), true
	case ir.OpPlus, ir.OpToNumeric:
		if e.t.Of(n.Args[0]).Kind == machine.Int {
			return e.integer(n.Args[0]), true
		}
		return e.double(n.Args[0]), true
	case ir.OpInc:
		return e.plusOne(n, "+"), true
	case ir.OpDec:
		return e.plusOne(n, "-"), true
	case ir.OpBitAnd, ir.OpBitOr, ir.OpBitXor, ir.OpBitNot, ir.OpShl, ir.OpShr, ir.OpUShr:
		return e.bits(n), true
	case ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe, ir.OpEq, ir.OpNe, ir.OpSeq, ir.OpSne:
		return e.comparison(n)
	}
	return "", false
}

// binary prints + - * / %. The left operand's conversion comes first (ECMA-262 §13.15.3).
func (e *emitter) binary(n *ir.Node) (string, bool) {
	a, b := n.Args[0], n.Args[1]
	if n.Op == ir.OpAdd && !(e.t.Of(a).Numeric() && e.t.Of(b).Numeric()) {
		return "", false
	}
	symbol := ir.Ops[n.Op].JS
	if e.t.Temps[n.Dst].Kind == machine.Int && n.Dst != 0 {
		if n.Op == ir.OpRem && e.t.Of(a).NonNeg && e.t.Of(b).NonNeg {
			return e.unsignedRem(a, b), true
		}
		return fmt.Sprintf("%s %s %s", e.integer(a), symbol, e.integer(b)), true
	}
	if n.Op == ir.OpRem {
		return fmt.Sprintf("rem_num(%s, %s)", e.double(a), e.double(b)), true
	}
	return fmt.Sprintf("%s %s %s", e.double(a), symbol, e.double(b)), true
}

// unsignedRem prints the remainder of integers that are not negative, which is the faster the fewer bits they have. The
// divisor is a positive constant: other remainders are checked.
func (e *emitter) unsignedRem(a, b ir.Val) string {
	if x, c := e.t.Of(a).Below, e.t.Of(b).Below; x > 0 && c > 1 {
		// Its value is c − 1. Few subtractions are quicker than any division.
		if times := (x - 1) / (c - 1); times <= 3 {
			return fmt.Sprintf("rem_small::<%d>(%s, %s)", times, e.integer(a), e.integer(b))
		}
	}
	unsigned := "u64"
	if e.t.Of(a).Bits <= 32 && e.t.Of(b).Bits <= 32 {
		unsigned = "u32"
	}
	return fmt.Sprintf("(%s as %s %% %s as %s) as i64", e.integer(a), unsigned, e.integer(b), unsigned)
}

func (e *emitter) plusOne(n *ir.Node, symbol string) string {
	if n.Dst != 0 && e.t.Temps[n.Dst].Kind == machine.Int {
		return fmt.Sprintf("%s %s 1", e.integer(n.Args[0]), symbol)
	}
	return fmt.Sprintf("%s %s 1.0", e.double(n.Args[0]), symbol)
}

// bits prints an operation on 32-bit integers.
func (e *emitter) bits(n *ir.Node) string {
	a := e.int32(n.Args[0])
	if n.Op == ir.OpBitNot {
		return fmt.Sprintf("!%s as i64", a)
	}
	b := e.int32(n.Args[1])
	switch n.Op {
	case ir.OpShl:
		return fmt.Sprintf("%s.wrapping_shl(%s as u32) as i64", a, b)
	case ir.OpShr:
		return fmt.Sprintf("%s.wrapping_shr(%s as u32) as i64", a, b)
	case ir.OpUShr:
		return fmt.Sprintf("(%s as u32).wrapping_shr(%s as u32) as i64", a, b)
	}
	return fmt.Sprintf("(%s %s %s) as i64", a, ir.Ops[n.Op].JS, b)
}

// comparison prints a comparison of two numbers, or a relation of a number with anything, which is one of numbers.
func (e *emitter) comparison(n *ir.Node) (string, bool) {
	a, b := n.Args[0], n.Args[1]
	if e.unit != nil && (isTemp(a, e.unit.Dst) || isTemp(b, e.unit.Dst)) {
		return e.unitTest(n), true
	}
	x, y := e.t.Of(a), e.t.Of(b)
	symbol := ir.Ops[n.Op].JS
	switch n.Op {
	case ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe:
		if !x.Numeric() && !y.Numeric() {
			return "", false
		}
	default:
		if !x.Numeric() || !y.Numeric() {
			return "", false
		}
		symbol = symbol[:2]
	}
	if x.Kind == machine.Int && y.Kind == machine.Int {
		return fmt.Sprintf("%s %s %s", e.integer(a), symbol, e.integer(b)), true
	}
	return fmt.Sprintf("%s %s %s", e.double(a), symbol, e.double(b)), true
}

// testsUnit reports whether next, the node after n, compares what n reads at an integer index with a text of one code
// unit, and nothing else uses it.
func (e *emitter) testsUnit(next, n *ir.Node) bool {
	if n.Op != ir.OpGetV || e.f.Temps[n.Dst].Uses != 1 || e.t.Of(n.Args[1]).Kind != machine.Int || e.t.Temps[n.Dst].Kind != machine.Value {
		return false
	}
	if next.Op != ir.OpSeq && next.Op != ir.OpSne {
		return false
	}
	return isTemp(next.Args[0], n.Dst) && isUnit(next.Args[1]) || isTemp(next.Args[1], n.Dst) && isUnit(next.Args[0])
}

func isTemp(v ir.Val, t ir.Temp) bool { return v.Kind == ir.ValTemp && v.Temp == t }

func isUnit(v ir.Val) bool { return v.Kind == ir.ValString && len(codeUnits(v.Str)) == 1 }

// unitTest prints the comparison of e.unit in the node n.
func (e *emitter) unitTest(n *ir.Node) string {
	read, text := e.unit, n.Args[1]
	e.unit = nil
	if text.Kind != ir.ValString {
		text = n.Args[0]
	}
	test := e.attempt(fmt.Sprintf("unit_is(rt, %s, %s, %d)", e.value(read.Args[0]), e.integer(read.Args[1]), codeUnits(text.Str)[0]))
	if n.Op == ir.OpSne {
		return "!" + test
	}
	return test
}

// integer prints an operand of type Int as an i64.
func (e *emitter) integer(v ir.Val) string {
	if v.Kind == ir.ValNumber && v.Num < 0 {
		return fmt.Sprintf("(%di64)", int64(v.Num)) // a method would be called before the sign is applied
	}
	if v.Kind == ir.ValNumber {
		return fmt.Sprintf("%di64", int64(v.Num))
	}
	return e.temp(v.Temp)
}

// double prints an operand as an f64: ToNumber.
func (e *emitter) double(v ir.Val) string {
	switch v.Kind {
	case ir.ValNumber:
		return rustNumber(v.Num)
	case ir.ValUndefined:
		return "f64::NAN"
	case ir.ValNull, ir.ValFalse:
		return "0.0"
	case ir.ValTrue:
		return "1.0"
	}
	switch e.t.Of(v).Kind {
	case machine.Num:
		return e.temp(v.Temp)
	case machine.Int:
		return fmt.Sprintf("(%s as f64)", e.temp(v.Temp))
	case machine.Bool:
		return fmt.Sprintf("(%s as u8 as f64)", e.temp(v.Temp))
	}
	if e.mixes {
		return e.attempt(fmt.Sprintf("mix_num(rt, %s)", e.value(v)))
	}
	return e.attempt(fmt.Sprintf("to_num(rt, %s)", e.value(v)))
}

// int32 prints an operand as an i32: ToInt32.
func (e *emitter) int32(v ir.Val) string {
	if v.Kind == ir.ValNumber {
		return fmt.Sprintf("(%di32)", toInt32(v.Num))
	}
	switch e.t.Of(v).Kind {
	case machine.Num:
		return fmt.Sprintf("to_int32(%s)", e.temp(v.Temp))
	case machine.Int, machine.Bool:
		if v.Kind == ir.ValTemp {
			return fmt.Sprintf("(%s as i32)", e.temp(v.Temp))
		}
	}
	return fmt.Sprintf("to_int32(%s)", e.double(v))
}

// toInt32 is ECMA-262 §7.1.6.
func toInt32(n float64) int32 {
	if math.IsNaN(n) || math.IsInf(n, 0) {
		return 0
	}
	return int32(uint32(int64(math.Mod(math.Trunc(n), 1<<32))))
}
