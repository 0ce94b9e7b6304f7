package engine

import (
	"strconv"
	"strings"

	"decant/analysis/js"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
	"github.com/dop251/goja/unistring"
)

// Where goja loses what V8's messages say, a program that catches errors is changed to keep it.

// seesMessages reports whether a program may see the messages of errors.
func seesMessages(source string) bool {
	return strings.Contains(source, "catch") || strings.Contains(source, "then") || strings.Contains(source, "allSettled")
}

// speakV8 changes a program that catches errors so that they have Node's messages. helper is the name of an
// object with the methods read, write, lost, caught and others (see helpers).
func speakV8(tree *ast.Program, helper string, inside, iterates bool) {
	s := &speaker{
		helper: helper, inside: inside, iterates: iterates,
		chain: map[ast.Node]bool{}, defaults: map[*ast.AssignExpression]bool{}, constructors: map[string]bool{}, roles: map[ast.Expression]callbackRole{},
	}
	for _, name := range constructors {
		s.constructors[name] = true
	}
	var nodes []ast.Node // what is added is not looked at again
	js.Walk(tree, func(n ast.Node) bool {
		nodes = append(nodes, n)
		if c, ok := n.(*ast.ClassDeclaration); ok {
			s.constructors[c.Class.Name.Name.String()] = true
		}
		return true
	})
	s.writes(tree)
	for _, n := range nodes {
		s.visit(n)
	}
}

// constructors are built-in ones that programs name often.
var constructors = []string{"Array", "Date", "Error", "Map", "Object", "Promise", "RangeError", "RegExp", "Set", "SyntaxError", "TypeError"}

type speaker struct {
	helper   string
	chain    map[ast.Node]bool              // members that are written to or deleted: left alone
	defaults map[*ast.AssignExpression]bool // targets with defaults in patterns: no assignments
	made     int                            // variables
	inside   bool                           // of a function made of a text
	iterates bool                           // values may have iterators of the program's own

	constructors map[string]bool                 // names of classes
	roles        map[ast.Expression]callbackRole // of functions that promises are given
}

// valueName is a name that no program has; helper is one.
func valueName(helper string, number int) string { return helper + strconv.Itoa(number) }

func (s *speaker) visit(n ast.Node) {
	switch n := n.(type) {
	case *ast.UnaryExpression:
		if n.Operator == token.DELETE {
			s.chain[n.Operand] = true
		}
	case *ast.AssignExpression:
		if n.Operator == token.ASSIGN {
			s.chain[n.Left] = true
			if p, ok := n.Left.(ast.Pattern); ok && !s.defaults[n] {
				n.Right = s.source(p, n.Right, true)
			} else if !ok {
				s.assigned(n)
			}
		}
	case *ast.ForIntoExpression:
		s.chain[n.Expression] = true
	case *ast.ArrayPattern:
		s.targets(append(append([]ast.Expression{}, n.Elements...), n.Rest))
	case *ast.ObjectPattern:
		for _, p := range n.Properties {
			if keyed, ok := p.(*ast.PropertyKeyed); ok {
				s.targets([]ast.Expression{keyed.Value})
			}
		}
	case *ast.DotExpression:
		if !s.chain[n] {
			n.Left = s.checked("read", n.Left, nameKey(&n.Identifier))
		}
	case *ast.BracketExpression:
		switch key := checkedKey(n.Member); {
		case s.chain[n]:
		case key != nil:
			n.Left = s.checked("read", n.Left, key)
		case keepsObject(n):
			n.Left = s.keep(keptObject, n.Left)
		}
	case *ast.BinaryExpression:
		s.operator(n)
	case *ast.ClassLiteral:
		n.SuperClass = s.parent(n.SuperClass)
	case *ast.VariableStatement:
		s.declared(n.List)
	case *ast.LexicalDeclaration:
		s.declared(n.List)
	case *ast.ForLoopInitializerVarDeclList:
		s.declared(n.List)
	case *ast.ForOfStatement:
		s.each(n)
	case *ast.ArrayLiteral:
		s.spreads(n.Value, false)
	case *ast.CallExpression:
		s.spreads(n.ArgumentList, true)
		s.callbacks(n)
	case *ast.NewExpression:
		s.spreads(n.ArgumentList, true)
	case *ast.TemplateLiteral:
		if n.Tag != nil {
			s.substituted(n)
		}
	case *ast.YieldExpression:
		if n.Delegate {
			n.Argument = s.iterable(n.Argument, n.Yield, true) // where goja fails to iterate it, it is in no function of the program
		}
	case *ast.FunctionLiteral:
		s.parameters(n.ParameterList, n.Body, n.Generator, func(moved []ast.Statement) {
			n.Body.List = append(moved, n.Body.List...)
		})
		if !n.Generator {
			n.Body.List = s.function(n, n.Async, n.ParameterList, n.Body.List, n.Function)
		}
	case *ast.ArrowFunctionLiteral:
		s.parameters(n.ParameterList, n.Body, false, func(moved []ast.Statement) {
			body := block(n)
			body.List = append(moved, body.List...)
		})
		if n.Async || s.roles[n] != 0 {
			body := block(n)
			body.List = s.function(n, n.Async, n.ParameterList, body.List, n.Start)
		}
	case *ast.CatchStatement:
		s.catch(n)
	}
}

// spreads checks what is spread in an array or in the arguments of a call.
func (s *speaker) spreads(list []ast.Expression, arguments bool) {
	for _, e := range list {
		if spread, ok := e.(*ast.SpreadElement); ok {
			spread.Expression = s.iterable(spread.Expression, spread.Idx0(), arguments)
		}
	}
}

// substituted reads the last value of a tagged template at the place of its tag: goja has none for the call.
func (s *speaker) substituted(n *ast.TemplateLiteral) {
	if len(n.Expressions) == 0 {
		return
	}
	last := &n.Expressions[len(n.Expressions)-1]
	at := n.Tag.Idx0()
	kept := &ast.AssignExpression{Operator: token.ASSIGN, Left: s.keeper(at), Right: *last}
	*last = &ast.SequenceExpression{Sequence: []ast.Expression{kept, s.keeper(at)}}
}

// block makes the body of an arrow function one of statements.
func block(n *ast.ArrowFunctionLiteral) *ast.BlockStatement {
	if e, ok := n.Body.(*ast.ExpressionBody); ok {
		at := e.Expression.Idx0()
		result := &ast.ReturnStatement{Return: at, Argument: e.Expression}
		n.Body = &ast.BlockStatement{LeftBrace: at, RightBrace: at, List: []ast.Statement{result}}
	}
	return n.Body.(*ast.BlockStatement)
}

// catch gives what is caught its message, before it is taken apart.
func (s *speaker) catch(n *ast.CatchStatement) {
	id, ok := n.Parameter.(*ast.Identifier)
	if p, pattern := n.Parameter.(ast.Pattern); pattern {
		ok, id = true, s.fresh(n.Catch)
		copied := *id
		taken := declaration(token.LET, p, s.source(p, &copied, true))
		n.Parameter = id
		n.Body = &ast.BlockStatement{LeftBrace: n.Body.LeftBrace, RightBrace: n.Body.RightBrace, List: []ast.Statement{taken, n.Body}}
	}
	if ok {
		call := s.call("caught", n.Catch, &ast.Identifier{Name: id.Name, Idx: n.Catch})
		n.Body.List = append([]ast.Statement{&ast.ExpressionStatement{Expression: call}}, n.Body.List...)
	}
}

// assigned checks the object of an assignment to a property. The check comes before the value is computed, so
// the value must be one that does nothing.
func (s *speaker) assigned(n *ast.AssignExpression) {
	if isBusy(n.Right) {
		return
	}
	switch left := n.Left.(type) {
	case *ast.DotExpression:
		left.Left = s.checked("write", left.Left, nameKey(&left.Identifier))
	case *ast.BracketExpression:
		if key := checkedKey(left.Member); key != nil {
			left.Left = s.checked("write", left.Left, key)
		}
	}
}

func (s *speaker) targets(list []ast.Expression) {
	for _, e := range list {
		if a, ok := e.(*ast.AssignExpression); ok {
			e = a.Left
		}
		if e != nil {
			s.chain[e] = true
		}
	}
}

func literalKey(e ast.Expression) (unistring.String, bool) {
	switch e := e.(type) {
	case *ast.StringLiteral:
		return e.Value, true
	case *ast.NumberLiteral:
		if n, ok := e.Value.(int64); ok {
			return unistring.NewFromString(strconv.FormatInt(n, 10)), true
		}
	}
	return "", false
}

// keepsObject tells whether the program keeps the object of a property that it reads by a computed key: such a key cannot
// be evaluated for a check of the object, and V8 evaluates it first.
func keepsObject(n *ast.BracketExpression) bool {
	return checkedKey(n.Member) == nil && reachable(n.Left)
}

func nameKey(id *ast.Identifier) ast.Expression {
	return &ast.StringLiteral{Idx: id.Idx, Value: id.Name}
}

// checkedKey is the key of a property for the check of its object; nil where it cannot be evaluated twice.
func checkedKey(e ast.Expression) ast.Expression {
	if id, ok := e.(*ast.Identifier); ok {
		copied := *id
		return &copied
	}
	if key, ok := literalKey(e); ok {
		return &ast.StringLiteral{Idx: e.Idx0(), Value: key}
	}
	return nil
}

// mayBeNullish tells whether an expression may be undefined or null. this may, but nobody says so.
func mayBeNullish(e ast.Expression) bool {
	switch e.(type) {
	case *ast.SuperExpression, *ast.Optional, *ast.ThisExpression, *ast.ObjectLiteral, *ast.ArrayLiteral, *ast.StringLiteral, *ast.NumberLiteral,
		*ast.TemplateLiteral, *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral, *ast.RegExpLiteral, *ast.NewExpression, *ast.MetaProperty:
		return false
	}
	return true
}

// checked is an object whose property key is taken, with a check that it is neither null nor undefined.
func (s *speaker) checked(method string, e ast.Expression, key ast.Expression) ast.Expression {
	at := e.Idx0()
	if !mayBeNullish(e) {
		return e
	}
	switch e := e.(type) {
	case *ast.Identifier:
		copied := *e
		return &ast.BinaryExpression{Operator: token.COALESCE, Left: e, Right: s.call(method, at, &copied, key)}
	}
	kept := &ast.AssignExpression{Operator: token.ASSIGN, Left: s.keeper(at), Right: e}
	return &ast.BinaryExpression{Operator: token.COALESCE, Left: kept, Right: s.call(method, at, s.keeper(at), key)}
}

func (s *speaker) call(method string, at file.Idx, args ...ast.Expression) *ast.CallExpression {
	return &ast.CallExpression{
		Callee: &ast.DotExpression{
			Left:       &ast.Identifier{Name: unistring.NewFromString(s.helper), Idx: at},
			Identifier: ast.Identifier{Name: unistring.NewFromString(method), Idx: at},
		},
		LeftParenthesis: at, RightParenthesis: at, ArgumentList: args,
	}
}

// operator keeps the operand of an operator that V8's message says and goja's does not.
func (s *speaker) operator(n *ast.BinaryExpression) {
	if _, private := n.Left.(*ast.PrivateIdentifier); private {
		n.Right = s.call("same", n.Left.Idx0(), n.Right) // goja has no place for the operator, nor the operator
		return
	}
	switch n.Operator {
	case token.INSTANCEOF:
		n.Right = s.parent(n.Right)
	case token.IN:
		if _, known := literalKey(n.Left); !known && !isBusy(n.Right) {
			n.Left = s.keep(keptSought, n.Left)
		}
	}
}

// parent keeps what a class extends or instanceof asks, unless it is sure to be a constructor.
func (s *speaker) parent(e ast.Expression) ast.Expression {
	switch e := e.(type) {
	case nil, *ast.ClassLiteral, *ast.FunctionLiteral, *ast.NullLiteral:
		return e
	case *ast.Identifier:
		if s.constructors[e.Name.String()] {
			return e
		}
	}
	return s.keep(keptParent, e)
}
