package engine

import (
	"slices"
	"strconv"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
	"github.com/dop251/goja/unistring"
)

// Some of V8's messages show an argument of a built-in function that goja's say nothing of. A program that may see messages
// notes such an argument right before the call.

// Properties of the helpers' object: the argument that was noted last, and the call that it was noted for.
const (
	notedFirst = "first"
	notedSite  = "site"
)

// notedCalls finds the calls of a program that are noted.
func notedCalls(tree *ast.Program) (calls []*notedCall) {
	js.Walk(tree, func(n ast.Node) bool {
		if c := notedCallOf(n); c != nil {
			calls = append(calls, c)
		}
		return true
	})
	return calls
}

// notedCall is a call whose first argument is noted.
type notedCall struct {
	at   file.Idx // of the parenthesis, or of new
	args []ast.Expression
}

// notedCallOf returns a call that is noted; nil for anything else. What follows the first argument must be such that nothing
// runs when it is evaluated.
func notedCallOf(n ast.Node) *notedCall {
	c, takesFunction := &notedCall{}, true
	switch n := n.(type) {
	case *ast.NewExpression:
		callee, ok := n.Callee.(*ast.Identifier)
		if !ok || !notedConstructors[callee.Name.String()] {
			return nil
		}
		c.at, c.args, takesFunction = n.New, n.ArgumentList, callee.Name == "Promise"
	case *ast.CallExpression:
		if !notedCallee(n.Callee) {
			return nil
		}
		if dot, ok := n.Callee.(*ast.DotExpression); ok {
			object, ok := dot.Left.(*ast.Identifier)
			takesFunction = !ok || object.Name != "Reflect"
		}
		c.at, c.args = n.LeftParenthesis, n.ArgumentList
	default:
		return nil
	}
	if len(c.args) == 0 || !worthNoting(c.args[0], takesFunction) || slices.ContainsFunc(c.args[1:], isBusy) {
		return nil
	}
	return c
}

// notedConstructors are those whose messages show their argument.
var notedConstructors = map[string]bool{
	"Map": true, "Set": true, "WeakMap": true, "WeakSet": true, "Promise": true, "AggregateError": true,
}

// notedMethods are methods whose messages show their argument, by the name of their object; "" is any.
var notedMethods = map[string][]string{
	"Array": {"from"}, "Object": {"fromEntries", "setPrototypeOf"}, "Promise": {"all", "allSettled", "any", "race"}, "Symbol": {"keyFor"},
	"Reflect": {"apply", "construct", "defineProperty", "deleteProperty", "get", "getOwnPropertyDescriptor", "getPrototypeOf", "has",
		"isExtensible", "ownKeys", "preventExtensions", "set", "setPrototypeOf"},
	"": {"repeat"},
}

// notedReceivers are the objects whose methods' messages show what they are called on, where a program calls them by call.
var notedReceivers = []string{
	"ArrayBuffer", "BigInt", "DataView", "Date", "Error", "Map", "Promise", "RegExp", "Set", "Symbol", "WeakMap", "WeakRef", "WeakSet",
}

func notedCallee(callee ast.Expression) bool {
	dot, ok := callee.(*ast.DotExpression)
	if !ok {
		return false
	}
	name := dot.Identifier.Name.String()
	if name == "call" {
		return notedReceiver(dot.Left)
	}
	if takesCallback[name] || slices.Contains(notedMethods[""], name) {
		return true
	}
	object, ok := dot.Left.(*ast.Identifier)
	if ok && name == "from" && slices.Contains(typedNames, object.Name.String()) {
		return true
	}
	return ok && slices.Contains(notedMethods[object.Name.String()], name)
}

// notedCalled are methods of such objects, or of iterators, whose names tell that they may be.
var notedCalled = []string{"next", "get", "set", "has", "add", "delete", "clear", "then", "exec"}

// notedReceiver tells whether a function that is called by call may be one of notedReceivers' methods, or one of iterators.
func notedReceiver(f ast.Expression) bool {
	for e := f; ; {
		switch n := e.(type) {
		case *ast.DotExpression:
			if e == f && slices.Contains(notedCalled, n.Identifier.Name.String()) {
				return true
			}
			e = n.Left
		case *ast.BracketExpression:
			e = n.Left
		case *ast.Identifier:
			return e != f && slices.Contains(notedReceivers, n.Name.String())
		default:
			return false
		}
	}
}

// worthNoting tells whether an argument may be wrong.
func worthNoting(e ast.Expression, takesFunction bool) bool {
	switch e.(type) {
	case *ast.SpreadElement, *ast.RegExpLiteral, *ast.ThisExpression:
		return false
	}
	return !takesFunction || !isFunctionLiteral(e)
}

// isBusy tells whether code may run when an expression is evaluated, other than getters.
func isBusy(e ast.Expression) (busy bool) {
	js.Walk(e, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.CallExpression, *ast.NewExpression, *ast.AssignExpression, *ast.AwaitExpression, *ast.YieldExpression, *ast.TemplateLiteral,
			*ast.SpreadElement, *ast.ClassLiteral:
			busy = true
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
			return false
		}
		return !busy
	})
	return busy
}

// note makes a call f(a, b) of f((helper.first = a, helper.site = "…", helper.first), b).
func (c *notedCall) note(name, helper string) {
	property := func(name unistring.String) ast.Expression {
		return &ast.DotExpression{
			Left:       &ast.Identifier{Name: unistring.NewFromString(helper), Idx: c.at},
			Identifier: ast.Identifier{Name: name, Idx: c.at},
		}
	}
	set := func(name unistring.String, v ast.Expression) ast.Expression {
		return &ast.AssignExpression{Operator: token.ASSIGN, Left: property(name), Right: v}
	}
	site := &ast.StringLiteral{Idx: c.at, Value: unistring.NewFromString(siteOf(name, c.at))}
	c.args[0] = &ast.SequenceExpression{Sequence: []ast.Expression{set(notedFirst, c.args[0]), set(notedSite, site), property(notedFirst)}}
}

// siteOf names a call by its file and its place in it.
func siteOf(name string, at file.Idx) string { return name + ":" + strconv.Itoa(int(at)) }

// notedFor returns the argument that was noted for a call; nil when that was not the last call noted.
func (r *run) notedFor(site string) goja.Value {
	help, ok := r.help.(*goja.Object)
	if !ok {
		return nil
	}
	if last := help.Get(notedSite); last == nil || last.String() != site {
		return nil
	}
	return help.Get(notedFirst)
}
