package engine

import (
	"errors"
	"regexp"
	"strconv"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/instrument"
	"decant/tracer/lower"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/unistring"
)

// program is a loaded function in the embedded child, compiled once for all its runs.
type program struct {
	load *loadMessage
	code *goja.Program // gives function (probes) { return function (exports, require, module) {…} }
	arms int
}

func compile(l *loadMessage) (*program, *Error) {
	m, err := js.Parse(source.NewFile(l.File, l.Source))
	if err != nil {
		return nil, syntaxError(l.File, err)
	}
	p := &program{load: l}
	tree, probes := m.AST, "probes"
	if l.Probed {
		script := instrument.Instrument(lower.Lower(m))
		tree, probes, p.arms = script.AST(), script.Name, script.Arms()
	}
	if p.code, err = goja.CompileAST(wrap(tree, probes), false); err != nil {
		return nil, syntaxError(l.File, err)
	}
	return p, nil
}

// wrap puts a module's statements into the functions that give it its own scope. Positions stay.
func wrap(tree *ast.Program, probes string) *ast.Program {
	module := &ast.FunctionLiteral{
		Function:        1,
		ParameterList:   parameters("exports", "require", "module"),
		Body:            &ast.BlockStatement{LeftBrace: 1, List: tree.Body},
		DeclarationList: tree.DeclarationList,
	}
	outer := &ast.FunctionLiteral{
		Function:      1,
		ParameterList: parameters(probes),
		Body:          &ast.BlockStatement{LeftBrace: 1, List: []ast.Statement{&ast.ReturnStatement{Return: 1, Argument: module}}},
	}
	return &ast.Program{Body: []ast.Statement{&ast.ExpressionStatement{Expression: outer}}, File: tree.File}
}

func parameters(names ...string) *ast.ParameterList {
	list := &ast.ParameterList{Opening: 1, Closing: 1}
	for _, name := range names {
		list.List = append(list.List, &ast.Binding{Target: &ast.Identifier{Name: unistring.NewFromString(name), Idx: 1}})
	}
	return list
}

var compilerPlace = regexp.MustCompile(`:(\d+):(\d+)`)

// syntaxError is an error of the parser, or of goja's compiler, which has its place in its text.
func syntaxError(name string, err error) *Error {
	e := &Error{Text: err.Error(), Name: "SyntaxError", Message: err.Error(), File: name}
	var at *source.Error
	if errors.As(err, &at) {
		e.Message, e.Line, e.Column = at.Message, at.Pos.Line, at.Pos.Column
	} else if m := compilerPlace.FindStringSubmatch(err.Error()); m != nil {
		e.Line, _ = strconv.Atoi(m[1])
		e.Column, _ = strconv.Atoi(m[2])
	}
	return e
}
