package js

import (
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// property is a name and the expression that it is given.
type property struct {
	name  string
	value ast.Expression
}

// exports returns what the entry file exports by assignments, in source order; the name of the module itself is "".
func (m *Module) exports() []property {
	m.once.Do(m.survey)
	return m.exportList
}

// survey finds, in one walk, all that handlers are found by: what is exported, and the calls in the person's own files.
func (m *Module) survey() {
	Walk(m.AST, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignExpression:
			m.addExport(n)
		case *ast.CallExpression:
			if len(n.ArgumentList) > 0 && m.inOwn(n) {
				m.ownCalls = append(m.ownCalls, n)
			}
		}
		return true
	})
}

func (m *Module) addExport(a *ast.AssignExpression) {
	if a.Operator != token.ASSIGN {
		return
	}
	name, ok := m.exported(a.Left)
	if !ok || !m.inEntry(a) {
		return
	}
	value := a.Right
	for inner, ok := value.(*ast.AssignExpression); ok; inner, ok = value.(*ast.AssignExpression) {
		value = inner.Right
	}
	if name != "" {
		m.exportList = append(m.exportList, property{name, value})
	} else if list := m.properties(value); list != nil {
		m.exportList = append(m.exportList, list...)
	} else {
		m.exportList = append(m.exportList, property{"", value})
	}
}

// export returns what the entry file exports last under a name.
func (m *Module) export(name string) (value ast.Expression, ok bool) {
	for _, e := range m.exports() {
		if e.name == name {
			value, ok = e.value, true
		}
	}
	return value, ok
}

// inEntry tells whether code is the entry file's, or what the bundler added at its end.
func (m *Module) inEntry(n ast.Node) bool {
	at, ok := m.Origin(m.Span(n))
	if ok {
		return at.File == 0
	}
	return m.Span(n).Start > strings.LastIndex(m.File.Text, ExportsHead)
}

// ExportsHead stands before the exports of a bundled text's entry file.
const ExportsHead = "\n// exports\n"

// inOwn tells whether code is in one of the person's own files.
func (m *Module) inOwn(n ast.Node) bool {
	at, ok := m.Origin(m.Span(n))
	return ok && (m.Bundle == nil || at.File < m.Bundle.Own)
}

// exported returns the name that an assignment to a target exports.
func (m *Module) exported(target ast.Expression) (name string, ok bool) {
	switch n := target.(type) {
	case *ast.DotExpression:
		if n.Identifier.Name == "exports" && m.isModule(n.Left, "module") {
			return "", true
		}
		return n.Identifier.Name.String(), m.isExports(n.Left)
	case *ast.BracketExpression:
		if s, ok := n.Member.(*ast.StringLiteral); ok {
			return s.Value.String(), m.isExports(n.Left)
		}
	}
	return "", false
}

func (m *Module) isExports(e ast.Expression) bool {
	if d, ok := e.(*ast.DotExpression); ok {
		return d.Identifier.Name == "exports" && m.isModule(d.Left, "module")
	}
	return m.isModule(e, "exports")
}

// isModule tells whether a name is what every CommonJS module is given: of the program, or of a module in a bundle.
func (m *Module) isModule(e ast.Expression, name string) bool {
	id, ok := e.(*ast.Identifier)
	if !ok || id.Name.String() != name {
		return false
	}
	v := m.Scopes.Var(id)
	return v == nil || m.bundled && v.Kind == VarParam
}

// properties returns the named properties of an object literal, nil for any other expression.
func (m *Module) properties(e ast.Expression) []property {
	object, ok := m.value(e).(*ast.ObjectLiteral)
	if !ok {
		return nil
	}
	out := []property{}
	for _, p := range object.Value {
		switch p := p.(type) {
		case *ast.PropertyShort:
			out = append(out, property{p.Name.Name.String(), &p.Name})
		case *ast.PropertyKeyed:
			if key, ok := p.Key.(*ast.StringLiteral); ok && !p.Computed && p.Kind != ast.PropertyKindGet && p.Kind != ast.PropertyKindSet {
				out = append(out, property{key.Value.String(), p.Value})
			}
		}
	}
	return out
}

// value follows a name that is only ever given one value to that.
func (m *Module) value(e ast.Expression) ast.Expression {
	for range maxHops {
		id, ok := e.(*ast.Identifier)
		if !ok {
			return e
		}
		v := m.Scopes.Var(id)
		if v == nil || v.Stores > 0 || v.Inits != 1 || v.Key != "" || v.From == nil {
			return e
		}
		e = v.From
	}
	return e
}
