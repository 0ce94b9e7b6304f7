package js

import (
	"fmt"
	"slices"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// orderLiterals puts the properties of object literals that begin with a spread in V8's order, which is not the standard's:
// up to the next spread or computed key, a property that another of its name follows is evaluated and not made, and getters
// and setters are made after all others.
func orderLiterals(m *Module) {
	Walk(m.AST, func(n ast.Node) bool {
		if o, ok := n.(*ast.ObjectLiteral); ok && len(o.Value) > 2 {
			if _, spread := o.Value[0].(*ast.SpreadElement); spread {
				o.Value = inV8Order(o.Value)
			}
		}
		return true
	})
}

func inV8Order(all []ast.Property) []ast.Property {
	end := 1
	for end < len(all) && literalKey(all[end]) != "" {
		end++
	}
	first, accessors := all[:1:1], []ast.Property(nil)
	for i := 1; i < end; i++ {
		kind := kindOf(all[i])
		switch {
		case overwritten(all, i):
			if !isFree(all[i]) {
				first = append(first, evaluation(all[i]))
			}
		case kind == ast.PropertyKindGet || kind == ast.PropertyKindSet:
			accessors = append(accessors, all[i])
		default:
			first = append(first, all[i])
		}
	}
	return slices.Concat(first, accessors, all[end:])
}

// evaluation is what has a property's value evaluated and makes no property: a spread of undefined.
func evaluation(p ast.Property) ast.Property {
	var value ast.Expression
	switch p := p.(type) {
	case *ast.PropertyShort:
		value = &p.Name
	case *ast.PropertyKeyed:
		value = p.Value
	}
	return &ast.SpreadElement{Expression: &ast.UnaryExpression{Operator: token.VOID, Idx: p.Idx0(), Operand: value}}
}

// overwritten tells whether a property of the name of all[i] follows that takes its place. A getter and a setter do not
// take each other's.
func overwritten(all []ast.Property, i int) bool {
	key, kind := literalKey(all[i]), kindOf(all[i])
	if key == protoKey {
		return false
	}
	for _, later := range all[i+1:] {
		if literalKey(later) != key {
			continue
		}
		other := kindOf(later)
		pair := kind == ast.PropertyKindGet && other == ast.PropertyKindSet || kind == ast.PropertyKindSet && other == ast.PropertyKindGet
		if !pair {
			return true
		}
	}
	return false
}

// protoKey stands for the property that sets the prototype.
const protoKey = "__proto__:"

// literalKey is the name of a property; "" for one that is computed, and a spread.
func literalKey(p ast.Property) string {
	switch p := p.(type) {
	case *ast.PropertyShort:
		return "." + string(p.Name.Name)
	case *ast.PropertyKeyed:
		if p.Computed {
			return ""
		}
		switch key := p.Key.(type) {
		case *ast.StringLiteral:
			if key.Value == "__proto__" && p.Kind == ast.PropertyKindValue {
				return protoKey
			}
			return "." + string(key.Value)
		case *ast.NumberLiteral:
			return fmt.Sprintf(".%v", key.Value)
		}
	}
	return ""
}

func kindOf(p ast.Property) ast.PropertyKind {
	if keyed, ok := p.(*ast.PropertyKeyed); ok {
		return keyed.Kind
	}
	return ast.PropertyKindValue
}

// isFree tells whether nothing can be seen of the evaluation of a property's value.
func isFree(p ast.Property) bool {
	keyed, ok := p.(*ast.PropertyKeyed)
	if !ok {
		return false
	}
	switch keyed.Value.(type) {
	case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.NumberLiteral, *ast.StringLiteral, *ast.BooleanLiteral, *ast.NullLiteral:
		return true
	}
	return false
}
