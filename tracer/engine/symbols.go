package engine

import (
	"regexp"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
)

// goja takes the object of a symbol for the symbol in JSON, which leaves it out. A program that may make such objects tells
// when it does, and JSON.stringify has them replaced from then on.

var boxesSymbols = regexp.MustCompile(`(?s)\bJSON\b.*\bSymbol\b|\bSymbol\b.*\bJSON\b`)

// noteBoxed makes a program call helper's method boxed with what Object makes of a value.
func noteBoxed(tree *ast.Program, text, helper string) {
	if !boxesSymbols.MatchString(text) {
		return
	}
	var calls []*ast.CallExpression
	js.Walk(tree, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpression); ok && len(call.ArgumentList) > 0 {
			if callee, ok := call.Callee.(*ast.Identifier); ok && callee.Name == "Object" {
				calls = append(calls, call)
			}
		}
		return true
	})
	for _, call := range calls {
		inner := *call
		*call = *helperCall(helper, "boxed", &inner)
	}
}

// boxedJSON gives JSON.stringify of a program that has made the object of a symbol. A list of keys as replacer is left as it is.
var boxedJSON = goja.MustCompile("", `(function (stringify, isSymbol) {
	const { apply } = Reflect, { assign } = Object;
	return (value, replacer, space) => {
		if (typeof replacer === "object" && replacer !== null) return stringify(value, replacer, space);
		return stringify(value, function (key, v) {
			if (typeof replacer === "function") v = apply(replacer, this, [key, v]);
			return isSymbol(v) ? assign({}, v) : v;
		}, space);
	};
})`, true)

// boxed is called with what Object makes of a value.
func (h *hostModule) boxed(c goja.FunctionCall) goja.Value {
	if v := c.Argument(0); h.boxesSymbols || !isSymbolObject(v) {
		return v
	}
	h.boxesSymbols = true
	plain := h.stringify
	made, err := h.vm.RunProgram(boxedJSON)
	if err != nil {
		panic(err)
	}
	make, _ := goja.AssertFunction(made)
	stringify, err := make(goja.Undefined(), h.vm.ToValue(through(plain)), h.vm.ToValue(isSymbolObject))
	if err != nil {
		panic(err)
	}
	h.stringify, _ = goja.AssertFunction(stringify)
	return c.Argument(0)
}

func isSymbolObject(v goja.Value) bool { return kindOf(v) == "Symbol" }

// through is a function that calls another; exceptions pass.
func through(f goja.Callable) func(goja.FunctionCall) goja.Value {
	return func(c goja.FunctionCall) goja.Value {
		v, err := f(goja.Undefined(), c.Arguments...)
		if err != nil {
			panic(err)
		}
		return v
	}
}
