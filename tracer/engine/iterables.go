package engine

import (
	"strings"

	"github.com/dop251/goja"
)

// goja's iteration takes an iterator whose method next is none, and fails in Go when it calls that. A program that may have
// iterators of its own looks at each before it iterates.

// ownIterators tells whether a program may have iterators of its own, or delegates to one.
func ownIterators(text string) bool {
	return strings.Contains(text, "Symbol.iterator") || strings.Contains(text, "yield*")
}

// iterablesProgram gives the function that takes what is to be iterated and gives what goja can iterate: GetIterator
// (ECMA-262 §7.4.3), and that next is callable. Where a property has to be read for that once more, it is one that runs no
// code: with proxies, next is not looked at.
var iterablesProgram = goja.MustCompile("", `(function (lost, unstepped, proxies) {
	"use strict";
	const { getOwnPropertyDescriptor, getPrototypeOf } = Object, { apply } = Reflect, { isArray } = Array, { iterator } = Symbol;
	const Wrong = TypeError, values = [][iterator];
	const steps = (it) => {
		for (let o = it; o !== null; o = getPrototypeOf(o)) {
			const next = getOwnPropertyDescriptor(o, "next");
			if (next === undefined) continue;
			if ("value" in next && typeof next.value !== "function") unstepped(next.value);
			return;
		}
		unstepped(undefined);
	};
	return (v) => {
		const method = v[iterator];
		if (method === values && isArray(v) && !proxies || typeof v === "string" && typeof method === "function") return v;
		if (typeof method !== "function") lost(v);
		const it = apply(method, v, []);
		if (it === null || typeof it !== "object" && typeof it !== "function") throw new Wrong("Result of the Symbol.iterator method is not an object");
		if (!proxies) steps(it);
		return { __proto__: null, [iterator]: () => it };
	};
})`, true)

// giveIterables gives the helpers of a program the check of what it iterates.
func (r *run) giveIterables(helpers *goja.Object) {
	start, _ := goja.AssertFunction(ran(r.vm.RunProgram(iterablesProgram)))
	proxies := strings.Contains(r.program.text, "Proxy")
	_ = helpers.Set("iterable", ran(start(goja.Undefined(), r.vm.ToValue(r.lost), r.vm.ToValue(r.unstepped), r.vm.ToValue(proxies))))
}

// unstepped throws the error of an iterator whose method next is none.
func (r *run) unstepped(c goja.FunctionCall) goja.Value {
	message := siteText(c.Argument(0)) + " is not a function"
	switch t, _ := r.takenHere(); {
	case t.spreads && t.literal():
		message = t.text + " is not iterable"
	case t.spreads:
		message = missingNext
	}
	panic(r.vm.NewTypeError("%s", message))
}
