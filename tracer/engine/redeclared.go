package engine

import (
	"slices"

	"decant/analysis/js"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
	"github.com/dop251/goja/unistring"
)

// For goja, a var that has the name of a parameter taken out of a pattern is an error. ECMA-262 (§10.2.11) has the parameter for its
// first value: the var becomes an assignment to that. Where a function in the parameters could tell the two apart, the error stays.

// assignRedeclared makes assignments of these declarations.
func assignRedeclared(tree *ast.Program) {
	js.Walk(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FunctionLiteral:
			n.DeclarationList = assigned(n.ParameterList, n.Body, n.DeclarationList)
		case *ast.ArrowFunctionLiteral:
			n.DeclarationList = assigned(n.ParameterList, n.Body, n.DeclarationList)
		}
		return true
	})
}

// assigned does so for one function, and returns the declarations that it still has.
func assigned(params *ast.ParameterList, body ast.Node, declared []*ast.VariableDeclaration) []*ast.VariableDeclaration {
	r := &redeclared{patternNames(params)}
	if len(r.names) == 0 {
		return declared
	}
	r.in(body)
	var kept []*ast.VariableDeclaration
	for _, d := range declared {
		list := slices.DeleteFunc(slices.Clone(d.List), func(b *ast.Binding) bool {
			others := false
			js.Targets(b.Target, func(id *ast.Identifier) { others = others || !r.names[id.Name] })
			return !others
		})
		if len(list) > 0 {
			kept = append(kept, &ast.VariableDeclaration{Var: d.Var, List: list})
		}
	}
	return kept
}

// redeclared has the names that the patterns of a function's parameters bind.
type redeclared struct{ names map[unistring.String]bool }

// patternNames are the names in the patterns of parameters; nil when these have functions.
func patternNames(params *ast.ParameterList) map[unistring.String]bool {
	if params == nil {
		return nil
	}
	names := map[unistring.String]bool{}
	targets := []ast.Node{params.Rest}
	for _, b := range params.List {
		targets = append(targets, b.Target)
		if hasFunctions(b) {
			return nil
		}
	}
	for _, target := range targets {
		if _, plain := target.(*ast.Identifier); plain || target == nil {
			continue
		}
		if hasFunctions(target) {
			return nil
		}
		js.Targets(target, func(id *ast.Identifier) { names[id.Name] = true })
	}
	return names
}

func hasFunctions(n ast.Node) (found bool) {
	js.Walk(n, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral:
			found = true
		}
		return !found
	})
	return found
}

// in changes the declarations of a function's body, and not those of the functions in it.
func (r *redeclared) in(body ast.Node) {
	js.Walk(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral:
			return false
		case *ast.BlockStatement:
			r.list(n.List)
		case *ast.CaseStatement:
			r.list(n.Consequent)
		case *ast.IfStatement:
			n.Consequent, n.Alternate = r.statement(n.Consequent), r.statement(n.Alternate)
		case *ast.LabelledStatement:
			n.Statement = r.statement(n.Statement)
		case *ast.WhileStatement:
			n.Body = r.statement(n.Body)
		case *ast.DoWhileStatement:
			n.Body = r.statement(n.Body)
		case *ast.ForInStatement:
			n.Body = r.statement(n.Body)
		case *ast.ForOfStatement:
			n.Body = r.statement(n.Body)
		case *ast.ForStatement:
			n.Body = r.statement(n.Body)
			if vars, ok := n.Initializer.(*ast.ForLoopInitializerVarDeclList); ok && slices.ContainsFunc(vars.List, r.declares) {
				n.Initializer = &ast.ForLoopInitializerExpression{Expression: sequence(assignments(vars.List), vars.Var)}
			}
		}
		return true
	})
}

func (r *redeclared) list(list []ast.Statement) {
	for i, s := range list {
		list[i] = r.statement(s)
	}
}

// statement returns what a statement becomes. The function's list of declarations has the other names that it declares.
func (r *redeclared) statement(s ast.Statement) ast.Statement {
	vars, ok := s.(*ast.VariableStatement)
	if !ok || !slices.ContainsFunc(vars.List, r.declares) {
		return s
	}
	block := &ast.BlockStatement{LeftBrace: vars.Var, RightBrace: vars.Var}
	for _, e := range assignments(vars.List) {
		block.List = append(block.List, &ast.ExpressionStatement{Expression: e})
	}
	return block
}

// declares tells whether a declaration has one of the names.
func (r *redeclared) declares(b *ast.Binding) (some bool) {
	js.Targets(b.Target, func(id *ast.Identifier) { some = some || r.names[id.Name] })
	return some
}

// assignments are what declarations do when control gets to them.
func assignments(list []*ast.Binding) (out []ast.Expression) {
	for _, b := range list {
		if b.Initializer != nil {
			out = append(out, &ast.AssignExpression{Operator: token.ASSIGN, Left: b.Target, Right: b.Initializer})
		}
	}
	return out
}

func sequence(list []ast.Expression, at file.Idx) ast.Expression {
	if len(list) == 0 {
		return &ast.NullLiteral{Idx: at, Literal: "null"}
	}
	return &ast.SequenceExpression{Sequence: list}
}
