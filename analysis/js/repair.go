package js

import (
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// repair puts right what goja's parser gets wrong: `a < b < c` comes out as `a < (b < c)`.
func repair(m *Module) {
	var temporary *spans
	Walk(m.AST, func(n ast.Node) bool {
		if b, ok := n.(*ast.BinaryExpression); ok && isChain(b) {
			if temporary == nil {
				temporary = newSpans(m.toks, m.AST)
			}
			rotate(temporary, b)
		}
		return true
	})
}

// isChain tells a relational operator whose right side is another.
func isChain(b *ast.BinaryExpression) bool {
	right, ok := b.Right.(*ast.BinaryExpression)
	return ok && isRelational(b.Operator) && isRelational(right.Operator)
}

func isRelational(op token.Token) bool {
	switch op {
	case token.LESS, token.LESS_OR_EQUAL, token.GREATER, token.GREATER_OR_EQUAL, token.IN, token.INSTANCEOF:
		return true
	}
	return false
}

// rotate makes a chain of relational operators associate to the left. b stays its outermost node.
func rotate(s *spans, b *ast.BinaryExpression) {
	for {
		right, ok := b.Right.(*ast.BinaryExpression)
		if !ok || !isRelational(right.Operator) || s.before(right) != s.span(right) {
			return
		}
		left := &ast.BinaryExpression{Operator: b.Operator, Left: b.Left, Right: right.Left, Comparison: b.Comparison}
		b.Left, b.Operator, b.Right, b.Comparison = left, right.Operator, right.Right, right.Comparison
	}
}

// repairSources gives arrow functions and classes their exact text: goja cuts it off at a closing parenthesis and goes
// wrong after names that are not ASCII. It is what their toString returns.
func repairSources(m *Module) {
	Walk(m.AST, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ArrowFunctionLiteral:
			n.Source = m.Text(m.Span(n))
		case *ast.ClassLiteral:
			n.Source = m.Text(m.Span(n))
		}
		return true
	})
}
