package engine

import (
	"math"
	"math/big"
	"regexp"
	"strings"
	"unicode"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// BigInts as V8 has them, where goja's differ: which texts are one, how large they get, and what they equal.

// namesBigInt finds the texts in which there may be a BigInt.
var namesBigInt = regexp.MustCompile(`BigInt|[0-9a-fA-F_]n\b`)

// mostBits is how many bits a BigInt may have.
const mostBits = 1 << 30

// bigInts amends BigInts in one runtime.
type bigInts struct{ vm *goja.Runtime }

// wholeNumber is what a text that becomes a BigInt looks like, without space around.
var wholeNumber = regexp.MustCompile(`^(?:[-+]?[0-9]+|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|)$`)

func isSpace(r rune) bool {
	return unicode.Is(unicode.Zs, r) || strings.ContainsRune("\t\n\v\f\r\u2028\u2029\ufeff", r)
}

// installBigInt amends BigInt and Number. It must be called before any code runs.
func installBigInt(vm *goja.Runtime) {
	b := bigInts{vm}
	number := vm.Get("Number").ToObject(vm)
	amend(number, func(c goja.FunctionCall, plain body) goja.Value {
		c.Arguments = b.asNumber(c.Arguments)
		return plain(c)
	})
	amendConstruct(number, func(args []goja.Value, newTarget *goja.Object, plain constructBody) *goja.Object {
		return plain(b.asNumber(args), newTarget)
	})
	constructor := vm.Get("BigInt").ToObject(vm)
	amend(constructor, func(c goja.FunctionCall, _ body) goja.Value {
		v := primitive(vm, c.Argument(0), "number")
		if goja.IsNumber(v) {
			return b.ofNumber(v)
		}
		return b.value(b.of(v))
	})
	for name, signed := range map[string]bool{"asIntN": true, "asUintN": false} {
		amendMethod(constructor, name, func(c goja.FunctionCall, _ body) goja.Value {
			bits := toNumber(vm, c.Argument(0))
			if bits = math.Trunc(bits); math.IsNaN(bits) {
				bits = 0
			}
			if bits < 0 || bits > 1<<53-1 {
				b.fail("RangeError", "Invalid value: not (convertible to) a safe integer")
			}
			return b.value(b.wrap(b.of(primitive(vm, c.Argument(1), "number")), bits, signed))
		})
	}
	amendMethod(constructor.Get("prototype").ToObject(vm), "toString", func(c goja.FunctionCall, plain body) goja.Value {
		if radix := c.Argument(0); goja.IsBigInt(c.This) && !goja.IsUndefined(radix) {
			n := math.Trunc(toNumber(vm, radix))
			if !(2 <= n && n <= 36) {
				b.fail("RangeError", "toString() radix argument must be between 2 and 36")
			}
		}
		return plain(c)
	})
}

func (b bigInts) fail(class, message string) { throwNew(b.vm, class, message) }

// value is a BigInt as goja has it.
func (b bigInts) value(n *big.Int) goja.Value {
	if n.BitLen() > mostBits {
		b.fail("RangeError", "Maximum BigInt size exceeded")
	}
	return b.vm.ToValue(n)
}

// asNumber turns a BigInt that is the first argument, or that it becomes, into the number nearest to it.
func (b bigInts) asNumber(args []goja.Value) []goja.Value {
	if len(args) == 0 {
		return args
	}
	v := primitive(b.vm, args[0], "number")
	if goja.IsBigInt(v) {
		f, _ := new(big.Float).SetInt(exported(v)).Float64()
		v = b.vm.ToValue(f)
	}
	return []goja.Value{v}
}

// exported is what a BigInt's value is; nil for anything else.
func exported(v goja.Value) *big.Int {
	if !goja.IsBigInt(v) {
		return nil
	}
	n, _ := v.Export().(*big.Int)
	return n
}

// ofNumber is NumberToBigInt (ECMA-262 §21.2.1.1.1).
func (b bigInts) ofNumber(v goja.Value) goja.Value {
	x := v.ToFloat()
	if x != math.Trunc(x) || math.IsInf(x, 0) {
		b.fail("RangeError", "The number "+v.String()+" cannot be converted to a BigInt because it is not an integer")
	}
	n, _ := big.NewFloat(x).Int(nil)
	return b.vm.ToValue(n)
}

// of is ToBigInt (ECMA-262 §7.1.13) of a primitive value.
func (b bigInts) of(v goja.Value) *big.Int {
	switch x := v.(type) {
	case goja.String:
		n, ok := wholeOf(x)
		if !ok {
			b.fail("SyntaxError", "Cannot convert "+shortened(x)+" to a BigInt")
		}
		return n
	case *goja.Symbol:
		b.fail("TypeError", "Cannot convert Symbol("+x.String()+") to a BigInt")
	}
	if goja.IsBigInt(v) {
		return exported(v)
	}
	if truth, ok := v.Export().(bool); ok {
		if truth {
			return big.NewInt(1)
		}
		return new(big.Int)
	}
	b.fail("TypeError", "Cannot convert "+v.String()+" to a BigInt")
	return nil
}

// shortened is a text as V8 has it in a message.
func shortened(s goja.String) string {
	if s.Length() > 1000 {
		return s.Substring(0, 1000).String() + "…"
	}
	return s.String()
}

// wholeOf is StringToBigInt (ECMA-262 §7.1.14).
func wholeOf(s goja.String) (*big.Int, bool) {
	text := strings.TrimFunc(s.String(), isSpace)
	if !wholeNumber.MatchString(text) {
		return nil, false
	}
	radix := 10
	if len(text) > 1 && text[0] == '0' && text[1] > '9' {
		radix = 0 // the letter says which
		text = strings.ToLower(text)
	}
	if text == "" {
		text = "0"
	}
	return new(big.Int).SetString(text, radix)
}

// wrap leaves the low bits of a BigInt.
func (b bigInts) wrap(n *big.Int, bits float64, signed bool) *big.Int {
	switch {
	case bits == 0:
		return new(big.Int)
	case bits > float64(n.BitLen()) && (signed || n.Sign() >= 0):
		return n
	case bits > mostBits:
		b.fail("RangeError", "Maximum BigInt size exceeded")
	}
	size := uint(bits)
	modulus := new(big.Int).Lsh(big.NewInt(1), size)
	low := new(big.Int).And(n, new(big.Int).Sub(modulus, big.NewInt(1)))
	if signed && low.Bit(int(size)-1) != 0 {
		low.Sub(low, modulus)
	}
	return low
}

// shift shifts to the left, or to the right by less than 0.
func (b bigInts) shift(x, by *big.Int) goja.Value {
	switch {
	case x.Sign() == 0 || by.Sign() == 0:
		return b.vm.ToValue(x)
	case by.Sign() > 0:
		if !by.IsInt64() || by.Int64()+int64(x.BitLen()) > mostBits {
			b.fail("RangeError", "Maximum BigInt size exceeded")
		}
		return b.vm.ToValue(new(big.Int).Lsh(x, uint(by.Int64())))
	case !by.IsInt64() || by.Int64() < -mostBits:
		return b.vm.ToValue(new(big.Int).Rsh(x, mostBits))
	}
	return b.vm.ToValue(new(big.Int).Rsh(x, uint(-by.Int64())))
}

// power is BigInt::exponentiate.
func (b bigInts) power(x, by *big.Int) goja.Value {
	if by.Sign() < 0 {
		b.fail("RangeError", "undefined must be positive") // these are V8's words
	}
	if by.Sign() == 0 {
		return b.vm.ToValue(big.NewInt(1))
	}
	if x.BitLen() <= 1 { // 0, 1 and -1
		if x.Sign() < 0 && by.Bit(0) == 0 {
			x = big.NewInt(1)
		}
		return b.vm.ToValue(x)
	}
	if !by.IsInt64() || by.Int64() >= mostBits || (int64(x.BitLen())-1)*by.Int64() >= mostBits {
		b.fail("RangeError", "Maximum BigInt size exceeded")
	}
	return b.value(new(big.Int).Exp(x, by, nil))
}

// equal tells whether a BigInt == a text.
func (b bigInts) equal(x *big.Int, text goja.String) bool {
	n, ok := wholeOf(text)
	return ok && n.Cmp(x) == 0
}

// bigProgram gives the helpers of exactBigInts. An increment's value is ToNumeric of its operand.
var bigProgram = goja.MustCompile("", `(function (low, shiftLeft, shiftRight, equalText, primitive) {
	"use strict";
	var one = 1n, zero = 0n;
	function equal(a, b) {
		if (typeof a !== "bigint") {
			if (typeof b !== "bigint") { return a == b; }
			var other = a; a = b; b = other;
		}
		if (typeof b === "object" && b !== null || typeof b === "function") { b = primitive(b); }
		if (typeof b === "boolean") { return a === (b ? one : zero); }
		return typeof b === "string" ? equalText(a, b) : a == b;
	}
	return {
		bigShl: function (a, b) {
			if (typeof a !== "number" || typeof b !== "number") { a = a++; b = b++; }
			return typeof a === "bigint" && typeof b === "bigint" ? shiftLeft(a, b) : low(a) << low(b);
		},
		bigShr: function (a, b) {
			if (typeof a !== "number" || typeof b !== "number") { a = a++; b = b++; }
			return typeof a === "bigint" && typeof b === "bigint" ? shiftRight(a, b) : low(a) >> low(b);
		},
		equal: equal,
	};
})`, true)

// giveBigInts gives the helpers of a program what exactBigInts makes it call.
func (r *run) giveBigInts(helpers *goja.Object) {
	if !r.program.bigInt {
		return
	}
	b := bigInts{r.vm}
	outer, _ := goja.AssertFunction(ran(r.vm.RunProgram(bigProgram)))
	made := ran(outer(goja.Undefined(), helpers.Get("low"),
		r.vm.ToValue(func(c goja.FunctionCall) goja.Value { return b.shift(exported(c.Argument(0)), exported(c.Argument(1))) }),
		r.vm.ToValue(func(c goja.FunctionCall) goja.Value {
			return b.shift(exported(c.Argument(0)), new(big.Int).Neg(exported(c.Argument(1))))
		}),
		r.vm.ToValue(func(c goja.FunctionCall) goja.Value {
			return r.vm.ToValue(b.equal(exported(c.Argument(0)), c.Argument(1).(goja.String)))
		}),
		r.vm.ToValue(func(c goja.FunctionCall) goja.Value { return primitive(r.vm, c.Argument(0), "default") }),
	)).(*goja.Object)
	for _, name := range made.Keys() {
		_ = helpers.Set(name, made.Get(name))
	}
}

var bigShifts = map[token.Token]string{token.SHIFT_LEFT: "bigShl", token.SHIFT_RIGHT: "bigShr"}

// exactBigInts makes a program in which there may be BigInts call helper's methods where goja shifts by too much or takes any
// text for 0. A compound assignment whose target would be evaluated twice stays as it is.
func exactBigInts(tree *ast.Program, helper string) {
	replace := func(n *ast.BinaryExpression, call ast.Expression) {
		n.Operator, n.Left, n.Right = token.LOGICAL_AND, &ast.BooleanLiteral{Idx: call.Idx0(), Literal: "true", Value: true}, call
	}
	js.Walk(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpression:
			name, shifts := bigShifts[n.Operator]
			switch {
			case shifts && !isSmall(n.Left) && !isSmall(n.Right):
				replace(n, helperCall(helper, name, n.Left, n.Right))
			case (n.Operator == token.EQUAL || n.Operator == token.NOT_EQUAL) && mayEqualBigInt(n.Left, n.Right):
				call := ast.Expression(helperCall(helper, "equal", n.Left, n.Right))
				if n.Operator == token.NOT_EQUAL {
					call = &ast.UnaryExpression{Operator: token.NOT, Idx: call.Idx0(), Operand: call}
				}
				replace(n, call)
			}
		case *ast.AssignExpression:
			if name, ok := bigShifts[n.Operator]; ok && !isSmall(n.Right) && evaluatesTwice(n.Left, helper) {
				n.Operator, n.Right = token.ASSIGN, helperCall(helper, name, n.Left, n.Right)
			}
		}
		return true
	})
}

// isSmall tells a literal of a number, which is no BigInt.
func isSmall(e ast.Expression) bool {
	n, ok := e.(*ast.NumberLiteral)
	if ok {
		_, big := n.Value.(*big.Int)
		return !big
	}
	return false
}

// mayEqualBigInt tells whether one side may be a BigInt and the other a text.
func mayEqualBigInt(a, b ast.Expression) bool {
	for _, e := range []ast.Expression{a, b} {
		switch e := e.(type) {
		case *ast.NullLiteral, *ast.BooleanLiteral:
			return false
		case *ast.NumberLiteral:
			if isSmall(e) {
				return false
			}
		case *ast.UnaryExpression:
			if e.Operator == token.TYPEOF || e.Operator == token.NOT {
				return false
			}
		case *ast.Identifier:
			if e.Name == "undefined" {
				return false
			}
		}
	}
	return true
}
