package engine

import (
	"regexp"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// In goja the product of the integers 0 and -5 is 0, not -0. A product that is nothing is made again, from doubles.

// productProgram gives what makes it. An increment's value is ToNumeric of its operand.
var productProgram = goja.MustCompile("", `(function (multiply) {
	return (a, b) => {
		if (typeof a !== "number" || typeof b !== "number") { a = a++; b = b++; }
		const product = a * b;
		return product === 0 ? multiply(a, b) : product;
	};
})`, true)

var (
	// seesConversions are the texts by which a program may see that an operand is converted twice, and seesReads those by which
	// it may see that a property is read twice.
	seesConversions = regexp.MustCompile(`\bvalueOf\b|\btoPrimitive\b|\btoString\s*(?:\(\)\s*\{|[:=])`)
	seesReads       = regexp.MustCompile(`\bget\b|\bProxy\b|\bdefinePropert|\b__define`)
)

// exactProducts makes a program call helper's method times where a product is nothing, or for every product of operands that
// must not be evaluated twice.
func exactProducts(tree *ast.Program, text, helper string) {
	converts, reads := seesConversions.MatchString(text), seesReads.MatchString(text)
	idle := func(e ast.Expression) bool {
		switch e.(type) {
		case *ast.Identifier:
			return !converts
		case *ast.NumberLiteral:
			return true
		}
		return !converts && !reads && evaluatesTwice(e, helper)
	}
	var products []ast.Node
	js.Walk(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpression:
			if n.Operator == token.MULTIPLY && mayBeNegativeZero(n.Left, n.Right) {
				products = append(products, n)
			}
		case *ast.AssignExpression:
			if n.Operator == token.MULTIPLY && evaluatesTwice(n.Left, helper) && mayBeNegativeZero(n.Left, n.Right) {
				products = append(products, n)
			}
		}
		return true
	})
	for _, n := range products {
		switch n := n.(type) {
		case *ast.BinaryExpression:
			call := helperCall(helper, "times", n.Left, n.Right)
			if idle(n.Left) && idle(n.Right) {
				product := *n
				n.Operator, n.Left, n.Right = token.LOGICAL_OR, &product, call
			} else {
				n.Operator, n.Left, n.Right = token.LOGICAL_AND, &ast.BooleanLiteral{Idx: call.Idx0(), Literal: "true", Value: true}, call
			}
		case *ast.AssignExpression:
			n.Operator, n.Right = token.ASSIGN, helperCall(helper, "times", n.Left, n.Right)
		}
	}
}

// mayBeNegativeZero tells whether goja may make 0 of a product that is -0: neither operand is written as a number above 0.
func mayBeNegativeZero(a, b ast.Expression) bool {
	positive := func(e ast.Expression) bool {
		n, ok := e.(*ast.NumberLiteral)
		return ok && n.Value != int64(0) && n.Value != float64(0)
	}
	return !positive(a) && !positive(b)
}

// giveProducts gives the helpers of a program what exactProducts makes it call.
func (r *run) giveProducts(helpers *goja.Object) {
	made, err := r.vm.RunProgram(productProgram)
	if err != nil {
		panic(err)
	}
	give, _ := goja.AssertFunction(made)
	_ = helpers.Set("times", ran(give(goja.Undefined(), r.vm.ToValue(func(c goja.FunctionCall) goja.Value {
		return r.vm.ToValue(c.Argument(0).ToFloat() * c.Argument(1).ToFloat())
	}))))
}
