package engine

import (
	"slices"

	"decant/analysis/js"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/unistring"
)

// Which properties of a program's objects may be read-only: strict code cannot write them.

// readOnly are the properties that something in a program may make read-only.
type readOnly struct {
	all      bool            // any
	elements bool            // of arrays, and their length
	names    map[string]bool // those of these names
}

// makers of read-only properties, and of objects that have them.
var readOnlyMakers = []unistring.String{"freeze", "seal", "preventExtensions", "defineProperty", "defineProperties", "create"}

// readOnlyOf finds them.
func readOnlyOf(tree ast.Node) *readOnly {
	r := &readOnly{names: map[string]bool{}}
	known := map[ast.Node]bool{} // mentions of a maker that are accounted for
	js.Walk(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.MethodDefinition:
			r.getter(n.Kind, n.Key)
		case *ast.PropertyKeyed:
			r.getter(n.Kind, n.Key)
		case *ast.Binding:
			// A bundler's helper for the names that modules export.
			if id, ok := n.Target.(*ast.Identifier); ok && n.Initializer != nil && (id.Name == "__defProp" || id.Name == "__create") {
				known[n.Initializer] = true
			}
		case *ast.CallExpression:
			if dot, ok := n.Callee.(*ast.DotExpression); ok && isMaker(dot) {
				known[dot] = true
				r.made(dot.Identifier.Name, n.ArgumentList)
			}
		case *ast.DotExpression:
			r.all = r.all || isMaker(n) && !known[n]
		case *ast.ObjectPattern:
			for name := range namesIn(n) {
				r.all = r.all || slices.Contains(readOnlyMakers, name) && name != "create"
			}
		}
		return !r.all
	})
	return r
}

func isMaker(n *ast.DotExpression) bool {
	id, ok := n.Left.(*ast.Identifier)
	return ok && (id.Name == "Object" || id.Name == "Reflect") && slices.Contains(readOnlyMakers, n.Identifier.Name)
}

// getter notes an accessor that may have no setter.
func (r *readOnly) getter(kind ast.PropertyKind, key ast.Expression) {
	if kind != ast.PropertyKindGet {
		return
	}
	if _, private := key.(*ast.PrivateIdentifier); !private {
		r.name(key)
	}
}

func (r *readOnly) name(key ast.Expression) {
	if name, ok := literalKey(key); ok {
		r.names[name.String()] = true
	} else {
		r.all = true
	}
}

// made notes what a call of a maker makes read-only.
func (r *readOnly) made(maker unistring.String, args []ast.Expression) {
	switch {
	case maker == "create" && len(args) == 1:
	case maker == "defineProperty" && len(args) > 1:
		r.name(args[1])
	case maker == "freeze" && len(args) == 1:
		r.frozen(args[0])
	default:
		r.all = true
	}
}

// frozen notes the properties of what is frozen.
func (r *readOnly) frozen(e ast.Expression) {
	switch e := e.(type) {
	case *ast.ArrayLiteral:
		r.elements = true
	case *ast.ObjectLiteral:
		for _, p := range e.Value {
			switch p := p.(type) {
			case *ast.PropertyShort:
				r.names[p.Name.Name.String()] = true
			case *ast.PropertyKeyed:
				r.name(p.Key)
			default:
				r.all = true
			}
		}
	default:
		r.all = true
	}
}

// has tells whether the property that a target names may be read-only.
func (r *readOnly) has(target ast.Expression) bool {
	switch m := target.(type) {
	case *ast.DotExpression:
		name := m.Identifier.Name.String()
		return r.all || r.names[name] || r.elements && name == "length"
	case *ast.BracketExpression:
		name, known := literalKey(m.Member)
		return r.all || r.elements || !known && len(r.names) > 0 || known && r.names[name.String()]
	}
	return false
}
