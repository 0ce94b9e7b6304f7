package engine

import (
	"strings"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
)

// goja's iteration takes an iterator whose method next is none, and fails in Go when it calls that. A program that makes
// iterators of which one may be such looks at each before it iterates.

// ownIterators tells whether a program makes iterators that are not sure to have a method next.
func ownIterators(tree ast.Node) bool {
	found := false
	js.Walk(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.MethodDefinition:
			found = found || n.Computed && isIteratorKey(n.Key) && (n.Kind == ast.PropertyKindGet || !steps(n.Body))
		case *ast.PropertyKeyed:
			found = found || n.Computed && isIteratorKey(n.Key) && (n.Kind == ast.PropertyKindGet || !steps(n.Value))
		case *ast.FieldDefinition:
			found = found || n.Computed && isIteratorKey(n.Key) && !steps(n.Initializer)
		case *ast.AssignExpression:
			member, ok := n.Left.(*ast.BracketExpression)
			found = found || ok && isIteratorKey(member.Member) && !steps(n.Right)
		}
		return !found
	})
	return found
}

// isIteratorKey tells whether an expression is Symbol.iterator.
func isIteratorKey(e ast.Expression) bool { return chainText(e) == "Symbol.iterator" }

// steps tells whether what a function returns is sure to have a method next: it is a generator, or returns a literal that
// has one, itself, or what a call returns.
func steps(f ast.Expression) bool {
	var body ast.Node
	switch f := f.(type) {
	case *ast.FunctionLiteral:
		if f.Generator {
			return true
		}
		body = f.Body
	case *ast.ArrowFunctionLiteral:
		if e, ok := f.Body.(*ast.ExpressionBody); ok {
			return isIterator(e.Expression)
		}
		body = f.Body
	default:
		return false
	}
	returns, sure := 0, true
	js.Walk(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ReturnStatement:
			returns++
			sure = sure && isIterator(n.Argument)
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral:
			return false
		}
		return sure
	})
	return returns > 0 && sure
}

// isIterator tells whether an expression gives an iterator, as far as programs do what they seem to.
func isIterator(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.CallExpression, *ast.ThisExpression:
		return true
	case *ast.ObjectLiteral:
		for _, p := range e.Value {
			keyed, ok := p.(*ast.PropertyKeyed)
			if !ok || keyed.Kind == ast.PropertyKindGet {
				continue
			}
			if key, named := literalKey(keyed.Key); !named || key != "next" {
				continue
			}
			switch keyed.Value.(type) {
			case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
				return true
			}
		}
	}
	return false
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
