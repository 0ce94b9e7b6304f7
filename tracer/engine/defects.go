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
)

// What goja does otherwise than ECMAScript, and can be put right from outside.

// splitTry puts a try with catch and finally into two: in goja, the catch gets what its own finally throws.
func splitTry(tree *ast.Program) {
	js.Walk(tree, func(n ast.Node) bool {
		if t, ok := n.(*ast.TryStatement); ok && t.Catch != nil && t.Finally != nil {
			inner := &ast.TryStatement{Try: t.Try, Body: t.Body, Catch: t.Catch}
			t.Body = &ast.BlockStatement{LeftBrace: t.Body.LeftBrace, List: []ast.Statement{inner}, RightBrace: t.Catch.Body.RightBrace}
			t.Catch = nil
		}
		return true
	})
}

// namesBigInt finds the texts in which there may be a BigInt.
var namesBigInt = regexp.MustCompile(`BigInt|[0-9a-fA-F_]n\b`)

// installBigInt makes Number take BigInts of more than 64 bits, and BigInt refuse to be called without an argument. It must be
// called before any code runs.
func installBigInt(vm *goja.Runtime) {
	stand(vm, "Number", withNumber)
	primitive, call := ran(vm.RunProgram(primitiveProgram)), within(vm)
	stand(vm, "BigInt", func(vm *goja.Runtime, args []goja.Value) []goja.Value {
		if len(args) == 0 {
			panic(vm.NewTypeError("Cannot convert undefined to a BigInt"))
		}
		v := ran(call(primitive, goja.Undefined(), args[0]))
		failed := func(class, message string) {
			failure, err := vm.New(vm.Get(class), vm.ToValue(message))
			panic(ran(failure, err))
		}
		if symbol, ok := v.(*goja.Symbol); ok {
			failed("TypeError", "Cannot convert Symbol("+symbol.String()+") to a BigInt")
		}
		switch x := v.Export().(type) {
		case string:
			if !wholeNumber.MatchString(strings.TrimFunc(x, isSpace)) {
				failed("SyntaxError", "Cannot convert "+x+" to a BigInt")
			}
		case float64:
			if x != math.Trunc(x) || math.IsInf(x, 0) {
				failed("RangeError", "The number "+v.String()+" cannot be converted to a BigInt because it is not an integer")
			}
		}
		return []goja.Value{v}
	})
}

// primitiveProgram gives ToPrimitive with the hint number (ECMA-262 §7.1.1).
var primitiveProgram = goja.MustCompile("", `(function (v) {
	if (v === null || typeof v !== "object" && typeof v !== "function") { return v; }
	var made, own = v[Symbol.toPrimitive];
	if (own !== undefined && own !== null) {
		made = own.call(v, "number");
		if (made === null || typeof made !== "object" && typeof made !== "function") { return made; }
		throw new TypeError("Cannot convert object to primitive value");
	}
	for (var name of ["valueOf", "toString"]) {
		var f = v[name];
		if (typeof f === "function") {
			made = f.call(v);
			if (made === null || typeof made !== "object" && typeof made !== "function") { return made; }
		}
	}
	throw new TypeError("Cannot convert object to primitive value");
})`, true)

// wholeNumber is what a text that becomes a BigInt looks like, without space around.
var wholeNumber = regexp.MustCompile(`^(?:[-+]?[0-9]+|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|)$`)

func isSpace(r rune) bool {
	return unicode.Is(unicode.Zs, r) || strings.ContainsRune("\t\n\v\f\r\u2028\u2029\ufeff", r)
}

// stand puts something that changes the arguments first in a constructor's place.
func stand(vm *goja.Runtime, name string, change func(*goja.Runtime, []goja.Value) []goja.Value) {
	real := vm.Get(name).ToObject(vm)
	call := within(vm)
	standIn(vm, name,
		func(this goja.Value, args []goja.Value) goja.Value { return ran(call(real, this, change(vm, args)...)) },
		func(args []goja.Value) *goja.Object { return ran(vm.New(real, change(vm, args)...)).(*goja.Object) })
}

// standIn puts something in a constructor's place that is called and constructs otherwise.
func standIn(vm *goja.Runtime, name string, call func(this goja.Value, args []goja.Value) goja.Value, construct func([]goja.Value) *goja.Object) {
	real := vm.Get(name).ToObject(vm)
	prototype := real.Get("prototype").ToObject(vm)
	proxy := vm.ToValue(vm.NewProxy(real, &goja.ProxyTrapConfig{
		Apply: func(_ *goja.Object, this goja.Value, args []goja.Value) goja.Value { return call(this, args) },
		Construct: func(_ *goja.Object, args []goja.Value, newTarget *goja.Object) *goja.Object {
			made := construct(args)
			if proto, ok := newTarget.Get("prototype").(*goja.Object); ok && !proto.SameAs(prototype) {
				if err := made.SetPrototype(proto); err != nil {
					panic(err)
				}
			}
			return made
		},
	}))
	// goja's instanceof does not take a proxy.
	ordinary, _ := goja.AssertFunction(vm.Get("Function").ToObject(vm).Get("prototype").ToObject(vm).GetSymbol(goja.SymHasInstance))
	has := vm.ToValue(func(c goja.FunctionCall) goja.Value {
		if c.This.SameAs(proxy) {
			return ran(ordinary(real, c.Argument(0)))
		}
		return ran(ordinary(c.This, c.Argument(0)))
	})
	for _, err := range []error{
		real.DefineDataPropertySymbol(goja.SymHasInstance, has, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE),
		vm.GlobalObject().DefineDataProperty(name, proxy, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE),
		prototype.DefineDataProperty("constructor", proxy, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE),
	} {
		if err != nil {
			panic(err)
		}
	}
}

func ran(v goja.Value, err error) goja.Value {
	if err != nil {
		panic(err)
	}
	return v
}

// withNumber turns a BigInt that is the first argument into the number nearest to it.
func withNumber(vm *goja.Runtime, args []goja.Value) []goja.Value {
	if len(args) == 0 || !goja.IsBigInt(args[0]) {
		return args
	}
	n, ok := args[0].Export().(*big.Int)
	if !ok {
		return args
	}
	f, _ := new(big.Float).SetInt(n).Float64()
	return append([]goja.Value{vm.ToValue(f)}, args[1:]...)
}
