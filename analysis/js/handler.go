package js

import (
	"errors"
	"fmt"
	"strings"

	"github.com/dop251/goja/ast"
)

// HostModule is the name a function requires to reach its host.
const HostModule = "containerless"

// Shape is one way of writing a function: how its handler is found, and what it is called with.
type Shape struct {
	Name  string                  // what the engine knows it by
	Looks string                  // what the code looks like, as an error message shows it
	find  func(*Module) []Handler // in source order, of this shape unless they have another
}

// The names of the shapes.
const (
	ShapeContainerless = "containerless"
	ShapeFunctions     = "functions" // Google's functions framework
	ShapeAzure         = "azure"
	ShapeFetchEvent    = "fetchevent" // addEventListener('fetch', …)
	ShapeWorker        = "worker"     // a default export with the method fetch
	ShapeWeb           = "web"        // a default export that takes a Request
	ShapeNode          = "node"       // (req, res)
	ShapeLambda        = "lambda"     // API Gateway's HTTP API, payload format 2.0
	ShapeNetlify       = "netlify"    // payload format 1.0, as Netlify has it
	ShapeOpenWhisk     = "openwhisk"
	ShapeCloudFront    = "cloudfront"
)

// Shapes is the table of function shapes that are known. The first that a module has is the one it is.
var Shapes = []Shape{
	{ShapeContainerless, "const c = require('containerless'); c.listen(req => …)", listeners},
	{ShapeFunctions, "functions.http('name', (req, res) => …)", functionsHTTP},
	{ShapeAzure, "app.http('name', { handler: async (request, context) => … })", azureHTTP},
	{ShapeFetchEvent, "addEventListener('fetch', event => …)", fetchEvents},
	{ShapeWorker, "export default { fetch(request, env, ctx) { … } }", workers},
	{ShapeWeb, "export default async (request) => new Response(…)", web},
	{ShapeNetlify, "exports.handler = async (event) => … of event.httpMethod", netlify},
	{ShapeLambda, "exports.handler = async (event, context) => …", lambda},
	{ShapeOpenWhisk, "function main(params) { … }", openWhisk},
	{ShapeCloudFront, "function handler(event) { … }, exported by nothing", cloudFront},
	{ShapeNode, "module.exports = (req, res) => …", nodeStyle},
	{ShapeLambda, "exports.hello = async (event) => …, which a template names", namedLambda},
}

// Platforms names the platforms whose shapes are known, for people.
const Platforms = "containerless, Lambda, Netlify, Workers, Vercel, Google Cloud, Azure, OpenWhisk and CloudFront"

// ErrNoHandler is what FindHandler's error wraps.
var ErrNoHandler = errors.New("no handler")

// Handler is the function that answers a module's requests.
type Handler struct {
	Shape  string
	Export string   // the name it is exported under; "" when it is the module itself or registered by a call
	Func   ast.Node // *ast.FunctionLiteral or *ast.ArrowFunctionLiteral; nil when only a run can tell
}

// FindHandler finds the handler by the shape of the module, never by name alone. Where a module registers
// several, the last in the source is given. The error wraps ErrNoHandler and says what is looked for.
func FindHandler(m *Module) (Handler, error) {
	if found := m.handlers(); len(found) > 0 {
		return found[len(found)-1], nil
	}
	return Handler{}, fmt.Errorf("%s: %w: decant looks for %s", m.Files()[0].Name, ErrNoHandler, Looks())
}

// Looks says what handlers look like.
func Looks() string {
	var looks []string
	for _, s := range Shapes {
		looks = append(looks, s.Looks)
	}
	return strings.Join(looks, ", or ")
}

func (m *Module) handlers() []Handler {
	for _, s := range Shapes {
		if found := s.find(m); len(found) > 0 {
			for i := range found {
				if found[i].Shape == "" {
					found[i].Shape = s.Name
				}
			}
			return found
		}
	}
	return nil
}

// Handlers returns every function that the module may register as its handler.
func (m *Module) Handlers() []ast.Node {
	list := []ast.Node{}
	for _, h := range m.handlers() {
		if h.Func != nil {
			list = append(list, h.Func)
		}
	}
	return list
}

// calls visits every call with arguments in the person's own files.
func (m *Module) calls(visit func(*ast.CallExpression)) {
	m.once.Do(m.survey)
	for _, c := range m.ownCalls {
		visit(c)
	}
}

// listeners finds the functions given to the host's listen.
func listeners(m *Module) (list []Handler) {
	m.calls(func(c *ast.CallExpression) {
		if len(c.ArgumentList) > 0 && m.HostCall(c.Callee) == "listen" {
			if f := m.Function(c.ArgumentList[0]); f != nil {
				list = append(list, Handler{Func: f})
			}
		}
	})
	return list
}

// maxHops bounds how many variables are followed from a use to what it was initialised with.
const maxHops = 16

// Function returns the function node that an expression surely evaluates to: a function, or a name that only
// ever has one. It is nil when that is not known.
func (m *Module) Function(e ast.Expression) ast.Node {
	for range maxHops {
		switch n := e.(type) {
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
			return n
		case *ast.Identifier:
			v := m.Scopes.Var(n)
			switch {
			case v == nil || v.Stores > 0 || v.Inits != 1 || v.Key != "":
				return nil
			case v.Kind == VarFunc:
				return v.Literal
			}
			e = v.From
		case *ast.CallExpression:
			if e = m.keptName(n); e == nil {
				return nil
			}
		default:
			return nil
		}
	}
	return nil
}

// HostCall returns the name of the host's function that a callee statically leads to ("get", "listen" …),
// "" when it does not lead to one.
func (m *Module) HostCall(callee ast.Expression) string {
	if module, name := m.hostMember(callee); module == HostModule {
		return name
	}
	return ""
}

// hostMember returns the module of the host and the name of its property that an expression statically leads to.
func (m *Module) hostMember(e ast.Expression) (module, name string) {
	for range maxHops {
		switch n := e.(type) {
		case *ast.DotExpression:
			return m.hostModule(n.Left), n.Identifier.Name.String()
		case *ast.BracketExpression:
			if s, ok := n.Member.(*ast.StringLiteral); ok {
				return m.hostModule(n.Left), s.Value.String()
			}
			return "", ""
		case *ast.Identifier:
			v := m.Scopes.Var(n)
			if v == nil || v.Stores > 0 || v.Inits != 1 || v.From == nil {
				return "", ""
			}
			if v.Key != "" {
				return m.hostModule(v.From), v.Key
			}
			e = v.From
		default:
			return "", ""
		}
	}
	return "", ""
}

// hostModule returns the name of the host's module that an expression is, "" when it is none.
func (m *Module) hostModule(e ast.Expression) string {
	for range maxHops {
		switch n := e.(type) {
		case *ast.CallExpression:
			return m.required(n)
		case *ast.Identifier:
			v := m.Scopes.Var(n)
			if v == nil || v.Stores > 0 || v.Inits != 1 || v.Key != "" || v.From == nil {
				return ""
			}
			e = v.From
		default:
			return ""
		}
	}
	return ""
}

// required returns the name of the host's module that a call requires, "" for any other call.
func (m *Module) required(n *ast.CallExpression) string {
	id, ok := n.Callee.(*ast.Identifier)
	if !ok || len(n.ArgumentList) != 1 || !m.namesRequire(id) {
		return ""
	}
	if s, ok := n.ArgumentList[0].(*ast.StringLiteral); ok {
		if name := strings.TrimPrefix(s.Value.String(), "node:"); IsHostModule(name) {
			return name
		}
	}
	return ""
}

// namesRequire tells whether a name is the host's require.
func (m *Module) namesRequire(id *ast.Identifier) bool {
	v := m.Scopes.Var(id)
	if v == nil {
		return id.Name == "require"
	}
	from, ok := v.From.(*ast.Identifier)
	return ok && id.Name == RequireAlias && from.Name == "require" && m.Scopes.Var(from) == nil
}
