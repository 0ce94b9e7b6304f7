package engine

import (
	"decant/analysis/js"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/unistring"
)

// An error that rejects a promise is seen without a catch clause. What a promise calls catches its errors itself and
// throws them on with their messages; so does an async function after an await. What rejects before anybody waits for it
// is told by goja (run.track).

// callbackRole is what a function is to the promise that it is given to.
type callbackRole int

const (
	fulfills callbackRole = iota + 1 // it is called with a value
	rejects                          // it is called with the reason of a rejection
)

// callbacks notes the functions among the arguments of a call of a promise's method.
func (s *speaker) callbacks(n *ast.CallExpression) {
	dot, ok := unwrapped(n.Callee).(*ast.DotExpression)
	if !ok {
		return
	}
	roles := map[unistring.String][]callbackRole{"then": {fulfills, rejects}, "catch": {rejects}, "finally": {fulfills}}[dot.Identifier.Name]
	for i, arg := range n.ArgumentList[:min(len(roles), len(n.ArgumentList))] {
		s.roles[arg] = roles[i]
	}
}

func unwrapped(e ast.Expression) ast.Expression {
	if o, ok := e.(*ast.Optional); ok {
		return o.Expression
	}
	return e
}

// function makes a function catch its errors, where a promise gets them.
func (s *speaker) function(n ast.Expression, async bool, list *ast.ParameterList, statements []ast.Statement, at file.Idx) []ast.Statement {
	role := s.roles[n]
	if role == 0 && !(async && awaits(statements)) {
		return statements
	}
	first := directives(statements)
	inner := statements[first:]
	if role == rejects && len(list.List) > 0 && list.List[0].Initializer == nil {
		if id, ok := list.List[0].Target.(*ast.Identifier); ok {
			copied := *id
			caught := &ast.ExpressionStatement{Expression: s.call("caught", at, &copied)}
			inner = append([]ast.Statement{caught}, inner...)
		}
	}
	if async && !awaits(statements) || !blocky(statements, list) {
		return append(statements[:first:first], inner...)
	}
	id := s.fresh(at)
	caught, again := *id, *id
	try := &ast.TryStatement{
		Try:  at,
		Body: &ast.BlockStatement{LeftBrace: at, RightBrace: at, List: inner},
		Catch: &ast.CatchStatement{Catch: at, Parameter: id, Body: &ast.BlockStatement{LeftBrace: at, RightBrace: at, List: []ast.Statement{
			&ast.ExpressionStatement{Expression: s.call("caught", at, &caught)},
			&ast.ThrowStatement{Throw: at, Argument: &again},
		}}},
	}
	return append(statements[:first:first], try)
}

// awaits tells whether a function's statements wait for anything.
func awaits(list []ast.Statement) bool {
	found := false
	for _, st := range list {
		js.Walk(st, func(n ast.Node) bool {
			switch n.(type) {
			case *ast.AwaitExpression:
				found = true
			case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral:
				return false
			}
			return !found
		})
	}
	return found
}

// blocky tells whether a function's statements mean the same in a block: its functions have names that nothing else has.
func blocky(list []ast.Statement, parameters *ast.ParameterList) bool {
	taken := namesIn(parameters)
	functions := map[unistring.String]bool{}
	for _, st := range list {
		if f, ok := st.(*ast.FunctionDeclaration); ok {
			name := f.Function.Name.Name
			if functions[name] || taken[name] {
				return false
			}
			functions[name] = true
		}
	}
	if len(functions) == 0 {
		return true
	}
	same := true
	for _, st := range list {
		js.Walk(st, func(n ast.Node) bool {
			if v, ok := n.(*ast.VariableStatement); ok {
				for _, b := range v.List {
					same = same && !intersects(namesIn(b.Target), functions)
				}
			}
			return same
		})
	}
	return same
}
