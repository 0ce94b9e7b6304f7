package instrument

import (
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
)

// Print prints a syntax tree of goja's as JavaScript that parses to the same tree: two spaces of indentation,
// minimal parentheses, literals as they were written.
func Print(program *ast.Program) string {
	p := new(printer)
	p.statements(program.Body)
	return p.out.String()
}

// printer writes JavaScript. It keeps, for each node that has a place in the source, where in the output it
// starts.
type printer struct {
	out    strings.Builder
	indent int
	noIn   bool     // inside the head of a for statement: `in` needs parentheses
	guard  ast.Node // the expression that must not start its statement bare
	marks  []mark
}

// mark says that the output from byte Out on was printed from the source at byte In.
type mark struct{ Out, In int }

func (p *printer) mark(idx file.Idx) {
	if idx <= 0 {
		return
	}
	m := mark{p.out.Len(), int(idx) - 1}
	if n := len(p.marks); n > 0 && p.marks[n-1].Out == m.Out {
		p.marks[n-1] = m
		return
	}
	p.marks = append(p.marks, m)
}

func (p *printer) text(parts ...string) {
	for _, s := range parts {
		p.out.WriteString(s)
	}
}

func (p *printer) line() {
	p.out.WriteByte('\n')
	for range p.indent {
		p.out.WriteString("  ")
	}
}

// block prints { … } with what body prints indented.
func (p *printer) block(empty bool, body func()) {
	if empty {
		p.text("{}")
		return
	}
	p.text("{")
	p.indent++
	p.line()
	body()
	p.indent--
	p.line()
	p.text("}")
}

// Precedence levels, ECMA-262 §13, from loosest to tightest.
const (
	levelComma = iota
	levelAssign
	levelConditional
	levelCoalesce
	levelOr
	levelAnd
	levelBitOr
	levelBitXor
	levelBitAnd
	levelEquality
	levelRelational
	levelShift
	levelAdd
	levelMultiply
	levelExponent
	levelUnary
	levelPostfix
	levelCall
	levelMember
	levelPrimary
)

var binaryLevels = map[token.Token]int{
	token.COALESCE: levelCoalesce, token.LOGICAL_OR: levelOr, token.LOGICAL_AND: levelAnd,
	token.OR: levelBitOr, token.EXCLUSIVE_OR: levelBitXor, token.AND: levelBitAnd,
	token.EQUAL: levelEquality, token.NOT_EQUAL: levelEquality, token.STRICT_EQUAL: levelEquality, token.STRICT_NOT_EQUAL: levelEquality,
	token.LESS: levelRelational, token.GREATER: levelRelational, token.LESS_OR_EQUAL: levelRelational,
	token.GREATER_OR_EQUAL: levelRelational, token.IN: levelRelational, token.INSTANCEOF: levelRelational,
	token.SHIFT_LEFT: levelShift, token.SHIFT_RIGHT: levelShift, token.UNSIGNED_SHIFT_RIGHT: levelShift,
	token.PLUS: levelAdd, token.MINUS: levelAdd,
	token.MULTIPLY: levelMultiply, token.SLASH: levelMultiply, token.REMAINDER: levelMultiply,
	token.EXPONENT: levelExponent,
}

// level is how tightly the outermost construct of an expression binds.
func level(e ast.Expression) int {
	switch e := e.(type) {
	case *ast.SequenceExpression:
		return levelComma
	case *ast.AssignExpression, *ast.YieldExpression, *ast.ArrowFunctionLiteral:
		return levelAssign
	case *ast.Binding:
		return levelAssign
	case *ast.ConditionalExpression:
		return levelConditional
	case *ast.BinaryExpression:
		return binaryLevels[operatorOf(e)]
	case *ast.UnaryExpression:
		if e.Postfix {
			return levelPostfix
		}
		return levelUnary
	case *ast.AwaitExpression:
		return levelUnary
	case *ast.CallExpression, *ast.OptionalChain:
		return levelCall
	case *ast.DotExpression, *ast.BracketExpression, *ast.PrivateDotExpression, *ast.NewExpression, *ast.MetaProperty:
		return levelMember
	case *ast.TemplateLiteral:
		if e.Tag != nil {
			return levelMember
		}
	}
	return levelPrimary
}

// operatorOf is the operator of a binary expression; goja's parser gives `#x in o` the token after the `in`.
func operatorOf(e *ast.BinaryExpression) token.Token {
	if _, ok := e.Left.(*ast.PrivateIdentifier); ok {
		return token.IN
	}
	return e.Operator
}

// leftmost is the expression whose first token starts e, as long as no parentheses come in between.
func leftmost(e ast.Expression) ast.Expression {
	for {
		var next ast.Expression
		switch e := e.(type) {
		case *ast.SequenceExpression:
			next = e.Sequence[0]
		case *ast.AssignExpression:
			next = e.Left
		case *ast.ConditionalExpression:
			next = e.Test
		case *ast.BinaryExpression:
			next = e.Left
		case *ast.UnaryExpression:
			if e.Postfix {
				next = e.Operand
			}
		case *ast.CallExpression:
			next = e.Callee
		case *ast.DotExpression:
			next = e.Left
		case *ast.PrivateDotExpression:
			next = e.Left
		case *ast.BracketExpression:
			next = e.Left
		case *ast.TemplateLiteral:
			next = e.Tag
		case *ast.OptionalChain:
			next = e.Expression
		case *ast.Optional:
			next = e.Expression
		}
		if next == nil {
			return e
		}
		e = next
	}
}
