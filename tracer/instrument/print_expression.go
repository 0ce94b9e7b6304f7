package instrument

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// expr prints an expression, in parentheses when it binds less tightly than least.
func (p *printer) expr(e ast.Expression, least int) {
	if level(e) < least || p.guard == e && e != nil {
		p.guard = nil
		noIn := p.noIn
		p.noIn = false
		p.text("(")
		p.bare(e)
		p.text(")")
		p.noIn = noIn
		return
	}
	if b, ok := e.(*ast.BinaryExpression); ok && p.noIn && operatorOf(b) == token.IN {
		p.noIn = false
		p.text("(")
		p.bare(e)
		p.text(")")
		p.noIn = true
		return
	}
	p.bare(e)
}

// bare prints an expression without parentheses around it.
func (p *printer) bare(e ast.Expression) {
	p.markExpression(e)
	switch e := e.(type) {
	case *ast.Identifier:
		p.text(e.Name.String())
	case *ast.PrivateIdentifier:
		p.text("#", e.Name.String())
	case *ast.NumberLiteral:
		p.text(e.Literal)
	case *ast.StringLiteral:
		p.text(stringText(e))
	case *ast.BooleanLiteral:
		p.text(e.Literal)
	case *ast.NullLiteral:
		p.text("null")
	case *ast.RegExpLiteral:
		p.text("/", cmp.Or(e.Pattern, "(?:)"), "/", e.Flags)
	case *ast.ThisExpression:
		p.text("this")
	case *ast.SuperExpression:
		p.text("super")
	case *ast.MetaProperty:
		p.text(e.Meta.Name.String(), ".", e.Property.Name.String())
	case *ast.TemplateLiteral:
		p.template(e)
	case *ast.ArrayLiteral:
		p.array(e.Value, nil)
	case *ast.ArrayPattern:
		p.array(e.Elements, e.Rest)
	case *ast.ObjectLiteral:
		p.object(e.Value, nil)
	case *ast.ObjectPattern:
		p.object(e.Properties, e.Rest)
	case *ast.FunctionLiteral:
		p.function(e)
	case *ast.ArrowFunctionLiteral:
		p.arrow(e)
	case *ast.ClassLiteral:
		p.class(e)
	case *ast.Binding:
		p.binding(e)
	case *ast.SpreadElement:
		p.text("...")
		p.expr(e.Expression, levelAssign)
	default:
		p.compound(e)
	}
}

// compound prints the expressions that are made of others.
func (p *printer) compound(e ast.Expression) {
	switch e := e.(type) {
	case *ast.SequenceExpression:
		p.list(e.Sequence)
	case *ast.AssignExpression:
		p.assign(e)
	case *ast.ConditionalExpression:
		p.expr(e.Test, levelCoalesce)
		p.text(" ? ")
		noIn := p.noIn
		p.noIn = false
		p.expr(e.Consequent, levelAssign)
		p.noIn = noIn
		p.text(" : ")
		p.expr(e.Alternate, levelAssign)
	case *ast.BinaryExpression:
		p.binary(e)
	case *ast.UnaryExpression:
		p.unary(e)
	case *ast.AwaitExpression:
		p.text("await ")
		p.expr(e.Argument, levelUnary)
	case *ast.YieldExpression:
		p.yield(e)
	case *ast.CallExpression:
		p.callee(e.Callee)
		p.optional(e.Callee, "")
		p.arguments(e.ArgumentList)
	case *ast.NewExpression:
		p.text("new ")
		p.newCallee(e.Callee)
		p.arguments(e.ArgumentList)
	case *ast.DotExpression:
		p.callee(e.Left)
		p.optional(e.Left, ".")
		p.mark(e.Identifier.Idx)
		p.text(e.Identifier.Name.String())
	case *ast.PrivateDotExpression:
		p.callee(e.Left)
		p.optional(e.Left, ".")
		p.mark(e.Identifier.Idx)
		p.text("#", e.Identifier.Name.String())
	case *ast.BracketExpression:
		p.callee(e.Left)
		p.optional(e.Left, "")
		p.brackets(e.Member)
	case *ast.OptionalChain:
		p.expr(e.Expression, levelCall)
	case *ast.Optional:
		p.expr(e.Expression, levelCall)
	default:
		panic(fmt.Sprintf("instrument: no printer for %T", e))
	}
}

// markExpression marks where an expression starts, unless a part of it that comes first does.
func (p *printer) markExpression(e ast.Expression) {
	if leftmost(e) == e {
		p.mark(e.Idx0())
	}
}

func (p *printer) brackets(e ast.Expression) {
	noIn := p.noIn
	p.noIn = false
	p.text("[")
	p.expr(e, levelComma)
	p.text("]")
	p.noIn = noIn
}

func (p *printer) list(list []ast.Expression) {
	for i, e := range list {
		if i > 0 {
			p.text(", ")
		}
		p.expr(e, levelAssign)
	}
}

func (p *printer) arguments(list []ast.Expression) {
	noIn := p.noIn
	p.noIn = false
	p.text("(")
	p.list(list)
	p.text(")")
	p.noIn = noIn
}

// callee prints what is called or whose property is taken. A chain in parentheses ends there: (a?.b).c.
func (p *printer) callee(e ast.Expression) {
	switch inner := e.(type) {
	case *ast.Optional:
		p.callee(inner.Expression)
	case *ast.OptionalChain:
		p.text("(")
		p.bare(e)
		p.text(")")
	case *ast.NumberLiteral:
		p.text("(")
		p.bare(e)
		p.text(")")
	default:
		p.expr(e, levelCall)
	}
}

// optional prints what is between an object and its member: plain, or ?. when the object is optional.
func (p *printer) optional(object ast.Expression, plain string) {
	if _, ok := object.(*ast.Optional); ok {
		plain = "?."
	}
	p.text(plain)
}

// newCallee prints the constructor of new: a call in it needs parentheses, or its arguments would be new's.
func (p *printer) newCallee(e ast.Expression) {
	if hasCall(e) {
		p.text("(")
		p.bare(e)
		p.text(")")
		return
	}
	p.expr(e, levelMember)
}

func hasCall(e ast.Expression) bool {
	for {
		switch inner := e.(type) {
		case *ast.CallExpression, *ast.OptionalChain:
			return true
		case *ast.DotExpression:
			e = inner.Left
		case *ast.PrivateDotExpression:
			e = inner.Left
		case *ast.BracketExpression:
			e = inner.Left
		case *ast.TemplateLiteral:
			if inner.Tag == nil {
				return false
			}
			e = inner.Tag
		default:
			return false
		}
	}
}

func (p *printer) assign(e *ast.AssignExpression) {
	p.expr(e.Left, levelCall)
	operator := "="
	if e.Operator != token.ASSIGN {
		operator = e.Operator.String() + "="
	}
	p.text(" ", operator, " ")
	p.expr(e.Right, levelAssign)
}

func (p *printer) binary(e *ast.BinaryExpression) {
	operator := operatorOf(e)
	own := binaryLevels[operator]
	left, right := own, own+1
	switch operator {
	case token.EXPONENT:
		left, right = levelPostfix, own
	case token.COALESCE:
		left, right = levelBitOr, levelBitOr
		if b, ok := e.Left.(*ast.BinaryExpression); ok && b.Operator == token.COALESCE {
			left = levelCoalesce
		}
	}
	p.operand(e.Left, left)
	p.text(" ", operator.String(), " ")
	p.operand(e.Right, right)
}

// operand prints an operand of a binary operator; ?? may not stand bare beside || and &&.
func (p *printer) operand(e ast.Expression, least int) {
	if b, ok := e.(*ast.BinaryExpression); ok && b.Operator == token.COALESCE && least > levelCoalesce {
		least = levelPrimary
	}
	p.expr(e, least)
}

func (p *printer) unary(e *ast.UnaryExpression) {
	operator := e.Operator.String()
	if e.Postfix {
		p.expr(e.Operand, levelCall)
		p.text(operator)
		return
	}
	p.text(operator)
	if inner, ok := e.Operand.(*ast.UnaryExpression); len(operator) > 2 || ok && !inner.Postfix && inner.Operator.String()[0] == operator[0] {
		p.text(" ")
	}
	p.expr(e.Operand, levelUnary)
}

func (p *printer) yield(e *ast.YieldExpression) {
	p.text("yield")
	if e.Delegate {
		p.text("*")
	}
	if e.Argument != nil {
		p.text(" ")
		p.expr(e.Argument, levelAssign)
	}
}

func (p *printer) template(e *ast.TemplateLiteral) {
	if e.Tag != nil {
		p.callee(e.Tag)
	}
	noIn := p.noIn
	p.noIn = false
	p.text("`")
	for i, element := range e.Elements {
		p.text(element.Literal)
		if i < len(e.Expressions) {
			p.text("${")
			p.expr(e.Expressions[i], levelComma)
			p.text("}")
		}
	}
	p.text("`")
	p.noIn = noIn
}

func (p *printer) array(elements []ast.Expression, rest ast.Expression) {
	noIn := p.noIn
	p.noIn = false
	p.text("[")
	for i, e := range elements {
		if i > 0 {
			p.text(", ")
		}
		if e != nil {
			p.expr(e, levelAssign)
		}
	}
	if n := len(elements); n > 0 && (rest != nil || elements[n-1] == nil) {
		p.text(",")
	}
	if rest != nil {
		p.text("...")
		p.expr(rest, levelAssign)
	}
	p.text("]")
	p.noIn = noIn
}

// stringText is a string literal as it was written, or quoted when it was not.
func stringText(e *ast.StringLiteral) string {
	if len(e.Literal) > 1 && (e.Literal[0] == '"' || e.Literal[0] == '\'') {
		return e.Literal
	}
	return quote(e.Value.String())
}

func quote(s string) string {
	var b strings.Builder
	b.WriteByte('\'')
	for _, r := range s {
		switch {
		case r == '\'' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r < ' ' || r == 0x2028 || r == 0x2029:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('\'')
	return b.String()
}
