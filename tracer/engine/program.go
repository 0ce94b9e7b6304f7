package engine

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
	"github.com/dop251/goja/unistring"
)

// program is a loaded function in the embedded child, compiled once for all its runs.
type program struct {
	load *loadMessage
	code *goja.Program // gives function (probes) { return function (exports, require, module) {…} }
	arms int
}

func compile(l *loadMessage) (*program, *Error) {
	tree, err := parser.ParseFile(nil, l.File, l.Source, 0, parser.WithDisableSourceMaps)
	if err != nil {
		return nil, syntaxError(l.File, err)
	}
	code, err := goja.CompileAST(wrap(tree, "probes"), false)
	if err != nil {
		return nil, syntaxError(l.File, err)
	}
	return &program{load: l, code: code}, nil
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

var syntaxPlace = regexp.MustCompile(`(?:Line |:)(\d+):(\d+)`)

func syntaxError(name string, err error) *Error {
	e := &Error{Text: err.Error(), Name: "SyntaxError", Message: err.Error(), File: name, Line: 1, Column: 1}
	if list, ok := err.(parser.ErrorList); ok && len(list) > 0 {
		first := list[0]
		e.Message, e.Line, e.Column = first.Message, first.Position.Line, first.Position.Column
	} else if m := syntaxPlace.FindStringSubmatch(err.Error()); m != nil {
		e.Line, _ = strconv.Atoi(m[1])
		e.Column, _ = strconv.Atoi(m[2])
	}
	e.Message = strings.TrimPrefix(e.Message, "SyntaxError: ")
	e.Text = "SyntaxError: " + e.Message
	return e
}
