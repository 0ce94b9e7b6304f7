package engine

import (
	"math/bits"
	"regexp"

	"decant/analysis/js"
	"decant/tracer/fdlibm"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// The last digits of goja's Math functions and ** are those of Go's math package. Here they become Node's.

// mathOne are the functions of Math of one argument whose last digits goja has otherwise.
var mathOne = map[string]func(float64) float64{
	"acos": fdlibm.Acos, "acosh": fdlibm.Acosh, "asin": fdlibm.Asin, "asinh": fdlibm.Asinh, "atan": fdlibm.Atan,
	"atanh": fdlibm.Atanh, "cbrt": fdlibm.Cbrt, "cos": fdlibm.Cos, "cosh": fdlibm.Cosh, "exp": fdlibm.Exp,
	"expm1": fdlibm.Expm1, "log": fdlibm.Log, "log10": fdlibm.Log10, "log1p": fdlibm.Log1p, "log2": fdlibm.Log2,
	"sin": fdlibm.Sin, "sinh": fdlibm.Sinh, "tan": fdlibm.Tan, "tanh": fdlibm.Tanh,
}

// mathTwo are those of two arguments.
var mathTwo = map[string]func(x, y float64) float64{"atan2": fdlibm.Atan2, "pow": fdlibm.Pow}

// namesMath finds the texts that may name these functions.
var namesMath = regexp.MustCompile(`Math|global|this\[|getOwn|Reflect`)

// installMath puts Node's functions in the place of goja's. It must be called before any code runs.
func installMath(vm *goja.Runtime) {
	object := vm.Get("Math").ToObject(vm)
	put := func(name string, length int, f func(goja.FunctionCall) goja.Value) {
		v := vm.ToValue(f).ToObject(vm)
		define := func(key string, value any) {
			if err := v.DefineDataProperty(key, vm.ToValue(value), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE); err != nil {
				panic(err)
			}
		}
		define("name", name)
		define("length", length)
		if err := object.Set(name, v); err != nil {
			panic(err)
		}
	}
	for name, f := range mathOne {
		put(name, 1, func(c goja.FunctionCall) goja.Value { return vm.ToValue(f(c.Argument(0).ToFloat())) })
	}
	for name, f := range mathTwo {
		put(name, 2, func(c goja.FunctionCall) goja.Value {
			x := c.Argument(0).ToFloat()
			return vm.ToValue(f(x, c.Argument(1).ToFloat()))
		})
	}
	put("sign", 1, func(c goja.FunctionCall) goja.Value {
		switch x := c.Argument(0).ToFloat(); {
		case x > 0:
			return vm.ToValue(1)
		case x < 0:
			return vm.ToValue(-1)
		default:
			return vm.ToValue(x) // a zero, or NaN
		}
	})
	put("imul", 2, func(c goja.FunctionCall) goja.Value {
		x := toUint32(c.Argument(0).ToFloat())
		return vm.ToValue(int32(x * toUint32(c.Argument(1).ToFloat())))
	})
	put("clz32", 1, func(c goja.FunctionCall) goja.Value {
		return vm.ToValue(bits.LeadingZeros32(toUint32(c.Argument(0).ToFloat())))
	})
	put("hypot", 2, func(c goja.FunctionCall) goja.Value {
		v := make([]float64, len(c.Arguments))
		for i, a := range c.Arguments {
			v[i] = a.ToFloat()
		}
		return vm.ToValue(fdlibm.Hypot(v...))
	})
}

// powProgram gives ** for all values from that for numbers. An increment's value is ToNumeric of its operand.
var powProgram = goja.MustCompile("", `(function (pow, power) { return function (a, b) {
	a = a++; b = b++;
	if (typeof a === "bigint" && typeof b === "bigint") { return power(a, b); }
	return typeof a === "bigint" || typeof b === "bigint" ? a ** b : pow(a, b);
}; })`, true)

// newPow makes the function that a program changed by usePow calls.
func newPow(vm *goja.Runtime) (goja.Value, error) {
	outer, err := vm.RunProgram(powProgram)
	if err != nil {
		return nil, err
	}
	call, _ := goja.AssertFunction(outer)
	return call(goja.Undefined(), vm.ToValue(func(c goja.FunctionCall) goja.Value {
		return vm.ToValue(fdlibm.Pow(c.Argument(0).ToFloat(), c.Argument(1).ToFloat()))
	}), vm.ToValue(func(c goja.FunctionCall) goja.Value {
		return bigInts{vm}.power(exported(c.Argument(0)), exported(c.Argument(1)))
	}))
}

// usePow makes a program call helper's method pow (see newPow) wherever it has ** or **=. A compound assignment
// to a property of anything but a name or this would evaluate that twice, and stays as it is.
func usePow(tree *ast.Program, helper string) {
	js.Walk(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpression:
			if n.Operator == token.EXPONENT {
				// A node can be changed but not replaced: true && pow(…).
				call := helperCall(helper, "pow", n.Left, n.Right)
				n.Operator, n.Left, n.Right = token.LOGICAL_AND, &ast.BooleanLiteral{Idx: call.Idx0(), Literal: "true", Value: true}, call
			}
		case *ast.AssignExpression:
			if n.Operator == token.EXPONENT && evaluatesTwice(n.Left, helper) {
				n.Operator, n.Right = token.ASSIGN, helperCall(helper, "pow", n.Left, n.Right)
			}
		}
		return true
	})
}

// evaluatesTwice reports whether an assignment's target can be evaluated twice and nobody sees it.
func evaluatesTwice(e ast.Expression, helper string) bool {
	simple := func(e ast.Expression) bool {
		if either, ok := e.(*ast.BinaryExpression); ok && either.Operator == token.COALESCE && isHelper(either.Right, helper) {
			e = either.Left // a check of speakV8's
		}
		switch e.(type) {
		case *ast.Identifier, *ast.ThisExpression:
			return true
		}
		return false
	}
	switch e := e.(type) {
	case *ast.Identifier:
		return true
	case *ast.DotExpression:
		return simple(e.Left)
	case *ast.BracketExpression:
		switch e.Member.(type) {
		case *ast.StringLiteral, *ast.NumberLiteral, *ast.Identifier:
			return simple(e.Left)
		}
	}
	return false
}

// isHelper tells whether an expression is a call of one of helper's methods.
func isHelper(e ast.Expression, helper string) bool {
	call, ok := e.(*ast.CallExpression)
	if !ok {
		return false
	}
	method, ok := call.Callee.(*ast.DotExpression)
	if !ok {
		return false
	}
	name, ok := method.Left.(*ast.Identifier)
	return ok && name.Name.String() == helper
}
