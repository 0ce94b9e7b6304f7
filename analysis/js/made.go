package js

import (
	"fmt"

	"decant/analysis/source"

	"github.com/dop251/goja/ast"
)

// ParseMade reads code that a program made of texts: the text of f is the source text of a function that the constructor
// Function made (ECMA-262 §20.2.1.1.1), and nothing else. Its free names are global ones, its own name is none of them.
func ParseMade(f *source.File) (*Module, error) {
	m, err := parseModule(f)
	if err != nil {
		return nil, err
	}
	if m.Made() == nil {
		return nil, errorAt(f, 0, "SyntaxError: this is not the text of one function")
	}
	r := newResolver(m, nil, nil)
	r.function(m.Made(), m.Made().ParameterList, m.Made().Body.List)
	r.finish()
	m.Scopes = r.out
	return m, nil
}

// Made is the function of a module that is nothing but the declaration of one, nil of any other.
func (m *Module) Made() *ast.FunctionLiteral {
	if len(m.AST.Body) != 1 {
		return nil
	}
	d, ok := m.AST.Body[0].(*ast.FunctionDeclaration)
	if !ok || m.Span(d.Function) != (source.Span{End: len(m.File.Text)}) {
		return nil
	}
	return d.Function
}

// ParseMadeTexts reads source texts of functions that a program made, each as a file of its own.
func ParseMadeTexts(texts []string) ([]*Module, error) {
	var list []*Module
	for i, text := range texts {
		m, err := ParseMade(source.NewFile(MadeName(i), text))
		if err != nil {
			return nil, err
		}
		list = append(list, m)
	}
	return list, nil
}

// MadeName is the name of the file that is the i-th text.
func MadeName(i int) string { return fmt.Sprintf("anonymous-%d.js", i+1) }
