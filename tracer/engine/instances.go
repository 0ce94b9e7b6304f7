package engine

import (
	"strings"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// goja's instanceof does not take a proxy of a constructor.

// instanceProgram gives the function that takes one (ECMA-262 §13.10.2, §7.3.22).
var instanceProgram = goja.MustCompile("", `(function (isProxy) {
	const { getPrototypeOf } = Object, { apply } = Reflect, ordinary = Function.prototype[Symbol.hasInstance], Wrong = TypeError;
	const isObject = (v) => typeof v === "object" && v !== null || typeof v === "function";
	return (value, constructor) => {
		if (typeof constructor !== "function" || !isProxy(constructor)) return value instanceof constructor;
		const method = constructor[Symbol.hasInstance];
		if (method !== undefined && method !== null && method !== ordinary) return !!apply(method, constructor, [value]);
		if (!isObject(value)) return false;
		const { prototype } = constructor;
		if (!isObject(prototype)) throw new Wrong("Function has non-object prototype '" + String(prototype) + "' in instanceof check");
		for (let at = getPrototypeOf(value); at !== null; at = getPrototypeOf(at)) if (at === prototype) return true;
		return false;
	};
})`, true)

// askInstances makes a program that names Proxy call helper's method instance for instanceof.
func askInstances(tree *ast.Program, text, helper string) {
	if !strings.Contains(text, "Proxy") {
		return
	}
	js.Walk(tree, func(n ast.Node) bool {
		if n, ok := n.(*ast.BinaryExpression); ok && n.Operator == token.INSTANCEOF {
			call := helperCall(helper, "instance", n.Left, n.Right)
			n.Operator, n.Left, n.Right = token.LOGICAL_AND, &ast.BooleanLiteral{Idx: call.Idx0(), Literal: "true", Value: true}, call
		}
		return true
	})
}

// giveInstances gives the helpers of a program what askInstances makes it call.
func (r *run) giveInstances(helpers *goja.Object) {
	made, err := r.vm.RunProgram(instanceProgram)
	if err != nil {
		panic(err)
	}
	give, _ := goja.AssertFunction(made)
	_ = helpers.Set("instance", ran(give(goja.Undefined(), r.vm.ToValue(isProxy))))
}
