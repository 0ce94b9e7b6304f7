package js

import (
	"slices"
	"strings"

	"github.com/dop251/goja/ast"
)

// functionsHTTP finds functions.http('name', f) of Google's functions framework.
func functionsHTTP(m *Module) (list []Handler) {
	m.calls(func(c *ast.CallExpression) {
		module, name := m.hostMember(c.Callee)
		if module == "@google-cloud/functions-framework" && (name == "http" || name == "cloudEvent") && len(c.ArgumentList) > 1 {
			list = append(list, Handler{Func: m.Function(c.ArgumentList[1])})
		}
	})
	return list
}

// azureHTTP finds app.http('name', {handler}) and its like of Azure's programming model v4.
func azureHTTP(m *Module) (list []Handler) {
	m.calls(func(c *ast.CallExpression) {
		dot, ok := c.Callee.(*ast.DotExpression)
		if !ok || len(c.ArgumentList) < 2 {
			return
		}
		module, name := m.hostMember(dot.Left)
		if module != "@azure/functions" || name != "app" {
			return
		}
		h := Handler{Func: m.Function(c.ArgumentList[1])}
		for _, p := range m.properties(c.ArgumentList[1]) {
			if p.name == "handler" {
				h.Func = m.Function(p.value)
			}
		}
		list = append(list, h)
	})
	return list
}

// fetchEvents finds addEventListener('fetch', f).
func fetchEvents(m *Module) (list []Handler) {
	m.calls(func(c *ast.CallExpression) {
		id, ok := c.Callee.(*ast.Identifier)
		if !ok || id.Name != "addEventListener" || m.Scopes.Var(id) != nil || len(c.ArgumentList) < 2 {
			return
		}
		if s, ok := c.ArgumentList[0].(*ast.StringLiteral); ok && s.Value == "fetch" {
			list = append(list, Handler{Func: m.Function(c.ArgumentList[1])})
		}
	})
	return list
}

// workers finds a default export that is no function: an object with a worker's method, or something that may have one
// when it runs.
func workers(m *Module) []Handler {
	value, ok := m.export("default")
	if !ok || m.Function(value) != nil || m.isData(value) {
		return nil
	}
	h := Handler{Export: "default"}
	for _, p := range m.properties(value) {
		if p.name == "fetch" {
			h.Func = m.Function(p.value)
		}
	}
	return []Handler{h}
}

// workerMethods are what Workers' platform calls.
var workerMethods = map[string]bool{"fetch": true, "scheduled": true, "queue": true, "email": true, "tail": true}

// isData tells whether an expression surely is nothing that answers requests: a literal, or an object of which all is
// written there and none of it a worker's method.
func (m *Module) isData(e ast.Expression) bool {
	switch value := m.value(e).(type) {
	case *ast.StringLiteral, *ast.NumberLiteral, *ast.BooleanLiteral, *ast.NullLiteral, *ast.RegExpLiteral, *ast.TemplateLiteral, *ast.ArrayLiteral:
		return true
	case *ast.ObjectLiteral:
		known := m.properties(value)
		return len(known) == len(value.Value) && !slices.ContainsFunc(known, func(p property) bool { return workerMethods[p.name] })
	}
	return false
}

// web finds a default export that takes a Request.
func web(m *Module) []Handler {
	value, ok := m.export("default")
	if !ok || m.isData(value) || m.answersBy(m.Function(value)) {
		return nil
	}
	return []Handler{{Export: "default", Func: m.Function(value)}}
}

// netlify finds a handler that reads what only the payload format 1.0 has.
func netlify(m *Module) []Handler {
	if m.readsFormat1() {
		return lambda(m)
	}
	return nil
}

// readsFormat1 tells whether a module names what only the payload format 1.0 has.
func (m *Module) readsFormat1() bool {
	return strings.Contains(m.File.Text, "httpMethod") || m.Bundle != nil && strings.Contains(m.Bundle.Files[0].Text, "@netlify/functions")
}

func lambda(m *Module) []Handler {
	if value, ok := m.export("handler"); ok {
		return []Handler{{Export: "handler", Func: m.Function(value)}}
	}
	return nil
}

// namedLambda finds functions that take an event under other names: templates of the platform say which one is the handler.
func namedLambda(m *Module) (list []Handler) {
	shape := ShapeLambda
	if m.readsFormat1() {
		shape = ShapeNetlify
	}
	for _, e := range m.exports() {
		if f := m.Function(e.value); e.name != "" && m.takesEvent(f) {
			list = append(list, Handler{Shape: shape, Export: e.name, Func: f})
		}
	}
	return list
}

// eventNames are what people call the first parameter of such a handler.
var eventNames = map[string]bool{"event": true, "_event": true, "evt": true}

// takesEvent tells whether a function takes a platform's event. Handlers of a page's events have parameters of the same name:
// there must be a context with it, or an answer with a status.
func (m *Module) takesEvent(f ast.Node) bool {
	params := parametersOf(f)
	named := func(i int, names map[string]bool) bool {
		id, ok := params[i].Target.(*ast.Identifier)
		return ok && names[id.Name.String()]
	}
	switch len(params) {
	case 1:
		return named(0, eventNames) && strings.Contains(m.File.Text, "statusCode")
	case 2, 3:
		return named(0, eventNames) && named(1, contexts)
	}
	return false
}

func parametersOf(f ast.Node) []*ast.Binding {
	switch n := f.(type) {
	case *ast.FunctionLiteral:
		return n.ParameterList.List
	case *ast.ArrowFunctionLiteral:
		return n.ParameterList.List
	}
	return nil
}

func openWhisk(m *Module) []Handler {
	if value, ok := m.export("main"); ok {
		return []Handler{{Export: "main", Func: m.Function(value)}}
	}
	return nil
}

// LooseHandler is the name under which the bundler exports a handler that the file itself exports by nothing.
const LooseHandler = "decant handler"

// cloudFront finds a handler that the platform takes from the file's own names.
func cloudFront(m *Module) []Handler {
	if value, ok := m.export(LooseHandler); ok {
		return []Handler{{Export: LooseHandler, Func: m.Function(value)}}
	}
	return nil
}

// nodeStyle finds (req, res): the module itself, the default export, or any export that answers by its second
// parameter.
func nodeStyle(m *Module) []Handler {
	for _, e := range m.exports() {
		f := m.Function(e.value)
		if e.name == "" && f != nil || m.answersBy(f) {
			return []Handler{{Export: e.name, Func: f}}
		}
	}
	return nil
}

// responseMembers are what handlers of Node's style use of their second parameter.
var responseMembers = map[string]bool{
	"status": true, "json": true, "send": true, "end": true, "write": true, "writeHead": true, "setHeader": true, "getHeader": true,
	"set": true, "header": true, "type": true, "redirect": true, "sendStatus": true, "statusCode": true, "removeHeader": true,
	"statusMessage": true, "cookie": true,
}

// contexts are what people call a second parameter that is no response: what else a request came with.
var contexts = map[string]bool{"context": true, "ctx": true, "env": true, "_context": true, "_ctx": true, "_env": true, "_": true}

// answersBy tells whether a function uses its second parameter as a response.
func (m *Module) answersBy(f ast.Node) bool {
	params := parametersOf(f)
	if len(params) < 2 {
		return false
	}
	second, ok := params[1].Target.(*ast.Identifier)
	if !ok {
		return false
	}
	if contexts[second.Name.String()] {
		return false
	}
	uses := second.Name == "res" || second.Name == "response"
	Walk(f, func(n ast.Node) bool {
		if d, ok := n.(*ast.DotExpression); ok && responseMembers[d.Identifier.Name.String()] {
			id, ok := d.Left.(*ast.Identifier)
			uses = uses || ok && id.Name == second.Name
		}
		return !uses
	})
	return uses
}
