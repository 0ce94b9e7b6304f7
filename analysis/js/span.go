package js

import (
	"decant/analysis/source"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
)

// spans finds the exact bytes of every node. goja drops parentheses, operator and keyword positions and
// computes some ends wrongly, so ends are taken from the token list and parentheses are put back.
type spans struct {
	toks *tokens
	of   map[ast.Node]source.Span
}

// offset turns a goja position into a byte offset.
func offset(i file.Idx) int { return max(0, int(i)-1) }

func newSpans(t *tokens, program *ast.Program) *spans {
	s := &spans{toks: t, of: make(map[ast.Node]source.Span, len(t.list))}
	s.of[program] = source.Span{Start: 0, End: len(t.text)}
	for _, st := range program.Body {
		s.span(st)
	}
	return s
}

// span returns the bytes of n without parentheses around it.
func (s *spans) span(n ast.Node) source.Span {
	if isNil(n) {
		return source.Span{}
	}
	if sp, ok := s.of[n]; ok {
		return sp
	}
	sp := s.compute(n)
	if sp.End < sp.Start {
		sp.End = sp.Start
	}
	sp.End = min(sp.End, len(s.toks.text))
	sp.Start = min(sp.Start, sp.End)
	s.of[n] = sp
	return sp
}

// after returns the bytes of n with the parentheses around it, when what is before it starts at or before lo.
func (s *spans) after(n ast.Node, lo int) source.Span {
	sp := s.span(n)
	i := s.toks.at(sp.Start) - 1
	j := s.toks.at(sp.End)
	for i >= 0 && s.toks.list[i].start >= lo && s.toks.str(i) == "(" && s.toks.str(j) == ")" {
		sp.Start, sp.End = s.toks.list[i].start, s.toks.list[j].end
		i, j = i-1, j+1
	}
	return sp
}

// before returns the bytes of n with the parentheses around it, when an operator or the end of the statement follows.
func (s *spans) before(n ast.Node) source.Span { return s.after(n, 0) }

func (s *spans) tokenEnd(start int) int {
	if i := s.toks.at(start); i < len(s.toks.list) && s.toks.list[i].start <= start {
		return s.toks.list[i].end
	}
	return start
}

// tokenStart returns the start of the last token named str before offset, looking back over at most n tokens.
func (s *spans) tokenBefore(off int, str string, n int) int {
	for i := s.toks.at(off) - 1; i >= 0 && n > 0; i, n = i-1, n-1 {
		if s.toks.str(i) == str {
			return s.toks.list[i].start
		}
	}
	return off
}

// tokenAfter returns the end of the token at or after off when it is str, else off.
func (s *spans) tokenAfter(off int, str string) int {
	if i := s.toks.at(off); s.toks.str(i) == str {
		return s.toks.list[i].end
	}
	return off
}

func (s *spans) each(list []ast.Node, lo int) (end int) {
	for _, n := range list {
		lo = s.after(n, lo).End
	}
	return lo
}

func (s *spans) compute(n ast.Node) source.Span {
	switch n := n.(type) {
	case ast.Statement:
		return s.statement(n)
	case ast.ClassElement:
		return s.classElement(n)
	}
	return s.expression(n)
}

// word is the token that starts at a goja position.
func (s *spans) word(i file.Idx) source.Span {
	start := offset(i)
	return source.Span{Start: start, End: s.tokenEnd(start)}
}

// enclosed is a bracketed node; its children lie between its delimiters.
func (s *spans) enclosed(open, closing file.Idx, children []ast.Node) source.Span {
	s.each(children, offset(open)+1)
	return source.Span{Start: offset(open), End: offset(closing) + 1}
}

func (s *spans) expression(n ast.Node) source.Span {
	switch n := n.(type) {
	case *ast.Identifier:
		return s.word(n.Idx)
	case *ast.PrivateIdentifier:
		return s.word(n.Idx)
	case *ast.NullLiteral, *ast.BooleanLiteral, *ast.NumberLiteral, *ast.StringLiteral, *ast.ThisExpression, *ast.SuperExpression, *ast.RegExpLiteral:
		return s.word(n.Idx0())
	case *ast.BadExpression:
		return source.Span{Start: offset(n.From), End: offset(n.To)}
	case *ast.ArrayLiteral:
		return s.enclosed(n.LeftBracket, n.RightBracket, Children(n))
	case *ast.ArrayPattern:
		return s.enclosed(n.LeftBracket, n.RightBracket, Children(n))
	case *ast.ObjectLiteral:
		return s.enclosed(n.LeftBrace, n.RightBrace, Children(n))
	case *ast.ObjectPattern:
		return s.enclosed(n.LeftBrace, n.RightBrace, Children(n))
	case *ast.TemplateLiteral:
		sp := s.enclosed(n.OpenQuote, n.CloseQuote, nil)
		s.each(nodes(n.Expressions), sp.Start)
		if n.Tag != nil {
			sp.Start = s.before(n.Tag).Start
		}
		return sp
	case *ast.MetaProperty:
		return source.Span{Start: s.span(n.Meta).Start, End: s.span(n.Property).End}
	case *ast.YieldExpression:
		return s.prefixed(offset(n.Yield), n.Argument)
	case *ast.AwaitExpression:
		return s.prefixed(offset(n.Await), n.Argument)
	case *ast.UnaryExpression:
		return s.unary(n)
	case *ast.SpreadElement:
		sp := s.after(n.Expression, 0)
		return source.Span{Start: s.tokenBefore(sp.Start, "...", 1), End: sp.End}
	case *ast.FunctionLiteral:
		s.span(n.Name)
		s.span(n.ParameterList)
		return source.Span{Start: offset(n.Function), End: s.span(n.Body).End}
	case *ast.ArrowFunctionLiteral:
		return s.arrow(n)
	case *ast.ParameterList:
		return s.enclosed(n.Opening, n.Closing, Children(n))
	case *ast.ClassLiteral:
		return s.class(n)
	case *ast.PropertyShort:
		return s.pair(&n.Name, n.Initializer)
	case *ast.Binding:
		return s.binding(n)
	case *ast.PropertyKeyed:
		return s.keyed(n)
	}
	return s.chained(n)
}

func nodes(list []ast.Expression) []ast.Node {
	c := &childList{}
	c.exprs(list)
	return c.list
}

// chained handles the nodes whose first child starts them.
func (s *spans) chained(n ast.Node) source.Span {
	switch n := n.(type) {
	case *ast.AssignExpression:
		return s.pair(n.Left, n.Right)
	case *ast.BinaryExpression:
		return s.pair(n.Left, n.Right)
	case *ast.SequenceExpression:
		first := s.before(n.Sequence[0])
		return source.Span{Start: first.Start, End: s.each(nodes(n.Sequence[1:]), first.End)}
	case *ast.ConditionalExpression:
		test := s.before(n.Test)
		return source.Span{Start: test.Start, End: s.each([]ast.Node{n.Consequent, n.Alternate}, test.End)}
	case *ast.DotExpression:
		return source.Span{Start: s.before(n.Left).Start, End: s.span(&n.Identifier).End}
	case *ast.PrivateDotExpression:
		return source.Span{Start: s.before(n.Left).Start, End: s.span(&n.Identifier).End}
	case *ast.BracketExpression:
		left := s.before(n.Left)
		s.after(n.Member, offset(n.LeftBracket)+1)
		return source.Span{Start: left.Start, End: offset(n.RightBracket) + 1}
	case *ast.CallExpression:
		left := s.before(n.Callee)
		s.each(nodes(n.ArgumentList), offset(n.LeftParenthesis)+1)
		return source.Span{Start: left.Start, End: offset(n.RightParenthesis) + 1}
	case *ast.NewExpression:
		start := offset(n.New)
		end := s.after(n.Callee, start).End
		if n.LeftParenthesis != 0 {
			s.each(nodes(n.ArgumentList), offset(n.LeftParenthesis)+1)
			end = offset(n.RightParenthesis) + 1
		}
		return source.Span{Start: start, End: end}
	case *ast.Optional:
		return s.before(n.Expression)
	case *ast.OptionalChain:
		return s.span(n.Expression)
	case *ast.ExpressionBody:
		return s.before(n.Expression)
	case *ast.ForLoopInitializerExpression:
		return s.before(n.Expression)
	case *ast.ForIntoExpression:
		return s.before(n.Expression)
	case *ast.ForLoopInitializerLexicalDecl:
		return s.span(&n.LexicalDeclaration)
	case *ast.ForLoopInitializerVarDeclList:
		return s.declarations("var", n.List)
	case *ast.ForIntoVar:
		sp := s.span(n.Binding)
		return source.Span{Start: s.tokenBefore(sp.Start, "var", 1), End: sp.End}
	case *ast.ForDeclaration:
		return source.Span{Start: offset(n.Idx), End: s.span(n.Target).End}
	}
	return source.Span{}
}

// pair is a node of two parts; the second may be absent.
func (s *spans) pair(first, second ast.Node) source.Span {
	sp := s.before(first)
	if !isNil(second) {
		sp.End = s.after(second, sp.End).End
	}
	return sp
}

// binding is a declared target; it has no parentheses of its own: those around a parameter are the list's.
func (s *spans) binding(n *ast.Binding) source.Span {
	sp := s.span(n.Target)
	if n.Initializer != nil {
		sp.End = s.after(n.Initializer, sp.End).End
	}
	return sp
}

func (s *spans) prefixed(start int, operand ast.Node) source.Span {
	if isNil(operand) {
		return source.Span{Start: start, End: s.tokenEnd(start)}
	}
	return source.Span{Start: start, End: s.after(operand, start).End}
}

func (s *spans) unary(n *ast.UnaryExpression) source.Span {
	if !n.Postfix {
		return s.prefixed(offset(n.Idx), n.Operand)
	}
	return source.Span{Start: s.before(n.Operand).Start, End: s.tokenEnd(offset(n.Idx))}
}

func (s *spans) arrow(n *ast.ArrowFunctionLiteral) source.Span {
	start, body := offset(n.Start), source.Span{}
	if b, ok := n.Body.(*ast.ExpressionBody); ok {
		body = s.span(b)
	} else {
		body = s.span(n.Body)
	}
	i := s.toks.at(body.Start) - 1 // the =>
	if p := n.ParameterList; p != nil && i > 0 && s.toks.str(i-1) == ")" {
		open := s.toks.at(start)
		if s.toks.str(open) == "async" {
			open++
		}
		if open < i {
			p.Opening = file.Idx(s.toks.list[open].start + 1)
			p.Closing = file.Idx(s.toks.list[i-1].start + 1)
		}
	}
	s.span(n.ParameterList)
	return source.Span{Start: start, End: body.End}
}

func (s *spans) keyed(n *ast.PropertyKeyed) source.Span {
	key := s.after(n.Key, 0)
	if n.Computed {
		key.Start = s.tokenBefore(key.Start, "[", 1)
	}
	if f, ok := n.Value.(*ast.FunctionLiteral); ok && n.Kind != ast.PropertyKindValue {
		return s.span(f)
	}
	return source.Span{Start: key.Start, End: s.after(n.Value, key.End).End}
}

func (s *spans) class(n *ast.ClassLiteral) source.Span {
	s.span(n.Name)
	if n.SuperClass != nil {
		s.after(n.SuperClass, offset(n.Class))
	}
	for _, e := range n.Body {
		s.span(e)
	}
	return source.Span{Start: offset(n.Class), End: offset(n.RightBrace) + 1}
}

func (s *spans) classElement(n ast.ClassElement) source.Span {
	switch n := n.(type) {
	case *ast.FieldDefinition:
		end := s.after(n.Key, offset(n.Idx)).End
		if n.Initializer != nil {
			end = s.after(n.Initializer, end).End
		}
		return source.Span{Start: offset(n.Idx), End: s.tokenAfter(end, ";")}
	case *ast.MethodDefinition:
		s.after(n.Key, offset(n.Idx))
		return source.Span{Start: offset(n.Idx), End: s.span(n.Body).End}
	case *ast.ClassStaticBlock:
		return source.Span{Start: offset(n.Static), End: s.span(n.Block).End}
	}
	return source.Span{}
}
