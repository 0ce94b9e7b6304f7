package engine

import (
	"math"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
	"github.com/dop251/goja/unistring"
)

// goja takes the low bits of a number for an integer operator only below 2**63; above, it takes 0. Hashes and random numbers
// that are multiplied get there. What may be as large goes through a function first.

// int32Program gives the function that makes a number small and leaves its low 32 bits, and one for both operands of an
// operator: the first must not be converted before the second is evaluated. An increment's value is ToNumeric of its operand.
var int32Program = goja.MustCompile("", `(function () {
	function low(x) {
		if (typeof x === "number" && x < 9e18 && x > -9e18) { return x; }
		x = x++;
		return typeof x === "bigint" || x < 9e18 && x > -9e18 ? x : x % 4294967296;
	}
	return {
		low: low,
		numeric: function (x) { return typeof x === "number" ? x : x++; },
		or: function (a, b) { a = low(a); b = low(b); return a | b; },
		xor: function (a, b) { a = low(a); b = low(b); return a ^ b; },
		and: function (a, b) { a = low(a); b = low(b); return a & b; },
		shl: function (a, b) { a = low(a); b = low(b); return a << b; },
		shr: function (a, b) { a = low(a); b = low(b); return a >> b; },
		ushr: function (a, b) { a = low(a); b = low(b); return a >>> b; },
	};
})()`, true)

var int32Operators = map[token.Token]string{
	token.OR: "or", token.EXCLUSIVE_OR: "xor", token.AND: "and",
	token.SHIFT_LEFT: "shl", token.SHIFT_RIGHT: "shr", token.UNSIGNED_SHIFT_RIGHT: "ushr",
}

// useInt32 makes a program call helper's methods (see int32Program) wherever an operand of an integer operator may be
// large. Of a compound assignment whose target would be evaluated twice, only the right side does.
func useInt32(tree *ast.Program, helper string) {
	call := func(name string, args ...ast.Expression) ast.Expression { return helperCall(helper, name, args...) }
	js.Walk(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpression:
			name, ok := int32Operators[n.Operator]
			left, right := largest(n.Left) > 9e18, largest(n.Right) > 9e18
			switch {
			case !ok || !left && !right:
			case left && !right && isNumber(n.Right):
				n.Left = call("low", n.Left)
			case right && !left && isNumber(n.Left):
				n.Right = call("low", n.Right)
			default:
				both := call(name, n.Left, n.Right)
				n.Operator, n.Left, n.Right = token.LOGICAL_AND, &ast.BooleanLiteral{Idx: both.Idx0(), Literal: "true", Value: true}, both
			}
		case *ast.UnaryExpression:
			switch {
			case n.Operator == token.BITWISE_NOT && largest(n.Operand) > 9e18:
				n.Operand = call("low", n.Operand)
			case n.Operator == token.MINUS && math.IsInf(largest(n.Operand), 1):
				n.Operand = call("numeric", n.Operand) // goja's sign would call valueOf twice
			}
		case *ast.AssignExpression:
			name, ok := int32Operators[n.Operator]
			switch {
			case !ok:
			case evaluatesTwice(n.Left, helper):
				n.Operator, n.Right = token.ASSIGN, call(name, n.Left, n.Right)
			case largest(n.Right) > 9e18:
				n.Right = call("low", n.Right)
			}
		}
		return true
	})
}

func isNumber(e ast.Expression) bool {
	_, ok := e.(*ast.NumberLiteral)
	return ok
}

// largest is a bound of an expression's value when that is a number, as far as the expression alone tells.
func largest(e ast.Expression) float64 {
	switch e := e.(type) {
	case *ast.NumberLiteral:
		switch v := e.Value.(type) {
		case int64:
			return math.Abs(float64(v))
		case float64:
			return math.Abs(v)
		}
		return 0 // a BigInt
	case *ast.BinaryExpression:
		if _, ok := int32Operators[e.Operator]; ok {
			return 1 << 32
		}
		switch e.Operator {
		case token.PLUS, token.MINUS:
			return largest(e.Left) + largest(e.Right)
		case token.MULTIPLY:
			return largest(e.Left) * largest(e.Right)
		case token.REMAINDER:
			return largest(e.Right)
		}
	case *ast.UnaryExpression:
		switch e.Operator {
		case token.BITWISE_NOT:
			return 1 << 32
		case token.MINUS, token.PLUS:
			return largest(e.Operand)
		}
	case *ast.ConditionalExpression:
		return max(largest(e.Consequent), largest(e.Alternate))
	}
	return math.Inf(1)
}

func helperCall(helper, name string, args ...ast.Expression) *ast.CallExpression {
	at := args[0].Idx0()
	return &ast.CallExpression{
		Callee: &ast.DotExpression{
			Left:       &ast.Identifier{Name: unistring.NewFromString(helper), Idx: at},
			Identifier: ast.Identifier{Name: unistring.NewFromString(name), Idx: at},
		},
		LeftParenthesis:  at,
		ArgumentList:     args,
		RightParenthesis: at,
	}
}

// toUint32 is ECMA-262 §7.1.7.
func toUint32(x float64) uint32 {
	x = math.Mod(math.Trunc(x), 1<<32)
	if math.IsNaN(x) {
		return 0
	}
	return uint32(int64(x))
}
