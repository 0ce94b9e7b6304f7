package js

import (
	"errors"
	"fmt"
	"strings"

	"github.com/dop251/goja/ast"
)

// HostModule is the name a function requires to reach its host.
const HostModule = "containerless"

// Shape is one way of writing a function: how its handler is found.
type Shape struct {
	Name  string                   // for people
	Looks string                   // what the code looks like, as an error message shows it
	find  func(*Module) []ast.Node // the handlers' function nodes, in source order
}

// Shapes is the table of function shapes that are known.
var Shapes = []Shape{
	{"containerless", "const c = require('containerless'); c.listen(req => …)", listeners},
}

// ErrNoHandler is what FindHandler's error wraps.
var ErrNoHandler = errors.New("no handler")

// Handler is the function that answers a module's requests.
type Handler struct {
	Shape string
	Func  ast.Node // *ast.FunctionLiteral or *ast.ArrowFunctionLiteral
}

// FindHandler finds the handler by the shape of the module, never by name alone. Where a module registers
// several, the last in the source is given. The error wraps ErrNoHandler and says what is looked for.
func FindHandler(m *Module) (Handler, error) {
	looks := []string{}
	for _, s := range Shapes {
		if found := s.find(m); len(found) > 0 {
			return Handler{s.Name, found[len(found)-1]}, nil
		}
		looks = append(looks, s.Looks)
	}
	return Handler{}, fmt.Errorf("%s: %w: decant looks for %s", m.File.Name, ErrNoHandler, strings.Join(looks, ", or "))
}

// Handlers returns every function that the module may register as its handler.
func (m *Module) Handlers() []ast.Node {
	list := []ast.Node{}
	for _, s := range Shapes {
		list = append(list, s.find(m)...)
	}
	return list
}

// listeners finds the functions given to the host's listen.
func listeners(m *Module) []ast.Node {
	list := []ast.Node{}
	Walk(m.AST, func(n ast.Node) bool {
		if c, ok := n.(*ast.CallExpression); ok && len(c.ArgumentList) > 0 && m.HostCall(c.Callee) == "listen" {
			if f := m.Function(c.ArgumentList[0]); f != nil {
				list = append(list, f)
			}
		}
		return true
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
		default:
			return nil
		}
	}
	return nil
}

// HostCall returns the name of the host's function that a callee statically leads to ("get", "listen" …),
// "" when it does not lead to one.
func (m *Module) HostCall(callee ast.Expression) string {
	for range maxHops {
		switch n := callee.(type) {
		case *ast.DotExpression:
			if m.isHost(n.Left) {
				return n.Identifier.Name.String()
			}
			return ""
		case *ast.BracketExpression:
			if s, ok := n.Member.(*ast.StringLiteral); ok && m.isHost(n.Left) {
				return s.Value.String()
			}
			return ""
		case *ast.Identifier:
			v := m.Scopes.Var(n)
			if v == nil || v.Stores > 0 || v.Inits != 1 || v.From == nil {
				return ""
			}
			if v.Key != "" {
				if m.isHost(v.From) {
					return v.Key
				}
				return ""
			}
			callee = v.From
		default:
			return ""
		}
	}
	return ""
}

// isHost tells whether an expression is the host module.
func (m *Module) isHost(e ast.Expression) bool {
	for range maxHops {
		switch n := e.(type) {
		case *ast.CallExpression:
			return m.isRequire(n)
		case *ast.Identifier:
			v := m.Scopes.Var(n)
			if v == nil || v.Stores > 0 || v.Inits != 1 || v.Key != "" || v.From == nil {
				return false
			}
			e = v.From
		default:
			return false
		}
	}
	return false
}

// RequireAlias is the variable of a bundled text that has the host's require. It is as long as the name it stands
// for: a text in which one takes the place of the other keeps its places.
const RequireAlias = "hostReq"

// HostRequires returns where a text says require("x") of a module that the host brings. A text that uses the name
// require in another way may have its own: it has none.
func HostRequires(text string) []int {
	if !strings.Contains(text, "require") {
		return nil
	}
	var at []int
	toks := &scan(text, nil).tokens
	for i := range toks.list {
		if toks.str(i) != "require" || toks.list[i].kind != tokName || toks.str(i-1) == "." {
			continue
		}
		name := toks.str(i + 2)
		if toks.str(i+1) != "(" || len(name) < 2 {
			return nil
		}
		if toks.str(i+3) == ")" && toks.list[i+2].kind == tokString && IsHostModule(strings.TrimPrefix(name[1:len(name)-1], "node:")) {
			at = append(at, toks.list[i].start)
		}
	}
	return at
}

func (m *Module) isRequire(n *ast.CallExpression) bool {
	id, ok := n.Callee.(*ast.Identifier)
	if !ok || len(n.ArgumentList) != 1 || !m.namesRequire(id) {
		return false
	}
	s, ok := n.ArgumentList[0].(*ast.StringLiteral)
	return ok && s.Value == HostModule
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

// HostModules are the modules that the host brings, with what they export; all others are files.
var HostModules = map[string][]string{
	HostModule: {"listen", "get", "post", "put", "delete", "respond"},
}

// IsHostModule tells whether the host brings the module of a name.
func IsHostModule(name string) bool { return HostModules[name] != nil }
