package engine

import (
	"decant/analysis/js"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// A write to a property that fails in strict code says in V8 whose property it is. The program keeps the object, where
// something in it may make a write fail.

// writer looks for the writes of a program to properties that may be read-only.
type writer struct {
	*speaker
	may *readOnly
}

// writes keeps the objects of the writes in a program's strict code.
func (s *speaker) writes(tree *ast.Program) {
	w := &writer{speaker: s, may: readOnlyOf(tree)}
	w.visit(tree, strictBody(tree.Body))
}

// strictBody tells whether statements begin with the directive of strict code.
func strictBody(list []ast.Statement) bool {
	for _, st := range list[:directives(list)] {
		if st.(*ast.ExpressionStatement).Expression.(*ast.StringLiteral).Value == "use strict" {
			return true
		}
	}
	return false
}

// visit looks at a node; strict tells whether its code is.
func (w *writer) visit(n ast.Node, strict bool) {
	switch n := n.(type) {
	case *ast.ClassLiteral:
		strict = true
	case *ast.FunctionLiteral:
		strict = strict || strictBody(n.Body.List)
	case *ast.ArrowFunctionLiteral:
		if body, ok := n.Body.(*ast.BlockStatement); ok {
			strict = strict || strictBody(body.List)
		}
	case *ast.AssignExpression:
		switch {
		case strict && w.may.has(n.Left):
			n.Right = w.written(n.Left, n.Right)
		case n.Operator == token.ASSIGN:
			w.reached(n.Left, n.Right)
		}
	case *ast.UnaryExpression:
		if strict && w.may.has(n.Operand) && (n.Operator == token.INCREMENT || n.Operator == token.DECREMENT || n.Operator == token.DELETE) {
			w.written(n.Operand, nil)
		}
	}
	for _, c := range js.Children(n) {
		w.visit(c, strict)
	}
}

// reached keeps an object that may be undefined or null where a property of it is assigned, unless that is checked before
// the value is computed.
func (w *writer) reached(target, value ast.Expression) {
	switch m := target.(type) {
	case *ast.DotExpression:
		if isBusy(value) && reachable(m.Left) {
			m.Left = w.keep(keptTarget, m.Left)
		}
	case *ast.BracketExpression:
		if (isBusy(value) || checkedKey(m.Member) == nil) && reachable(m.Left) {
			m.Left = w.keep(keptTarget, m.Left)
			w.computed(&m.Member)
		}
	}
}

// reachable is mayBeNullish, with this.
func reachable(e ast.Expression) bool {
	_, this := e.(*ast.ThisExpression)
	return this || mayBeNullish(e)
}

// written keeps the object that a member belongs to. It must be what is kept last before the write: where code runs for
// the value, the object is kept after that, if it can be had again. The result is what to write.
func (w *writer) written(target, value ast.Expression) ast.Expression {
	var object, key *ast.Expression
	switch m := target.(type) {
	case *ast.DotExpression:
		object = &m.Left
	case *ast.BracketExpression:
		object, key = &m.Left, &m.Member
	default:
		return value
	}
	var again ast.Expression
	switch o := (*object).(type) {
	case *ast.SuperExpression:
		again = &ast.ThisExpression{Idx: o.Idx}
	case *ast.ThisExpression:
		again = &ast.ThisExpression{Idx: o.Idx}
	case *ast.Identifier:
		copied := *o
		again = &copied
	}
	_, super := (*object).(*ast.SuperExpression)
	switch {
	case key != nil && isBusy(*key):
		return value
	case !super && (value == nil || !isBusy(value)):
		*object = w.keep(keptTarget, *object)
		w.computed(key)
	case again != nil && value != nil:
		w.computed(key)
		at := value.Idx0()
		return &ast.SequenceExpression{Sequence: []ast.Expression{
			&ast.AssignExpression{Operator: token.ASSIGN, Left: w.keeper(at), Right: value}, w.keep(keptTarget, again), w.keeper(at),
		}}
	}
	return value
}

// computed keeps a key that is not written down.
func (s *speaker) computed(key *ast.Expression) {
	if key == nil {
		return
	}
	if _, known := literalKey(*key); !known {
		*key = s.keep(keptKey, *key)
	}
}
