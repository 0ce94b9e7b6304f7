package js

import (
	"decant/analysis/source"

	"github.com/dop251/goja/ast"
)

// statement finds the bytes of a statement, its semicolon included.
func (s *spans) statement(n ast.Statement) source.Span {
	switch n := n.(type) {
	case *ast.BlockStatement:
		for _, st := range n.List {
			s.span(st)
		}
		return source.Span{Start: offset(n.LeftBrace), End: offset(n.RightBrace) + 1}
	case *ast.BadStatement:
		return source.Span{Start: offset(n.From), End: offset(n.To)}
	case *ast.EmptyStatement:
		return s.word(n.Semicolon)
	case *ast.DebuggerStatement:
		return s.ended(s.word(n.Debugger))
	case *ast.ExpressionStatement:
		return s.ended(s.before(n.Expression))
	case *ast.VariableStatement:
		return s.ended(s.declarations("var", n.List))
	case *ast.LexicalDeclaration:
		return s.ended(s.declarations(n.Token.String(), n.List))
	case *ast.FunctionDeclaration:
		return s.span(n.Function)
	case *ast.ClassDeclaration:
		return s.span(n.Class)
	case *ast.LabelledStatement:
		return source.Span{Start: s.span(n.Label).Start, End: s.span(n.Statement).End}
	case *ast.BranchStatement:
		sp := s.word(n.Idx)
		if n.Label != nil {
			sp.End = s.span(n.Label).End
		}
		return s.ended(sp)
	case *ast.ReturnStatement:
		return s.ended(s.prefixed(offset(n.Return), n.Argument))
	case *ast.ThrowStatement:
		return s.ended(s.prefixed(offset(n.Throw), n.Argument))
	case *ast.TryStatement:
		return s.try(n)
	case *ast.CatchStatement:
		s.span(n.Parameter)
		return source.Span{Start: offset(n.Catch), End: s.span(n.Body).End}
	}
	return s.compound(n)
}

// compound finds the bytes of the statements with a head in parentheses.
func (s *spans) compound(n ast.Statement) source.Span {
	switch n := n.(type) {
	case *ast.IfStatement:
		return s.ifElse(n)
	case *ast.WhileStatement:
		start := offset(n.While)
		s.after(n.Test, s.headEnd(start))
		return source.Span{Start: start, End: s.span(n.Body).End}
	case *ast.DoWhileStatement:
		start := offset(n.Do)
		body := s.span(n.Body)
		s.after(n.Test, s.headEnd(s.tokenAfter(body.End, "while")-1))
		return s.ended(source.Span{Start: start, End: offset(n.RightParenthesis) + 1})
	case *ast.WithStatement:
		start := offset(n.With)
		s.after(n.Object, s.headEnd(start))
		return source.Span{Start: start, End: s.span(n.Body).End}
	case *ast.ForStatement:
		start := offset(n.For)
		head := s.headEnd(start)
		for _, e := range []ast.Node{n.Test, n.Update} {
			if !isNil(e) {
				s.after(e, head)
			}
		}
		if n.Initializer != nil {
			s.span(n.Initializer)
		}
		return source.Span{Start: start, End: s.span(n.Body).End}
	case *ast.ForInStatement:
		return s.forEach(offset(n.For), n.Into, n.Source, n.Body)
	case *ast.ForOfStatement:
		return s.forEach(offset(n.For), n.Into, n.Source, n.Body)
	case *ast.SwitchStatement:
		start := offset(n.Switch)
		s.after(n.Discriminant, s.headEnd(start))
		for _, c := range n.Body {
			s.span(c)
		}
		return source.Span{Start: start, End: offset(n.RightBrace) + 1}
	case *ast.CaseStatement:
		return s.caseClause(n)
	}
	return source.Span{}
}

// ended adds the semicolon that follows, when there is one.
func (s *spans) ended(sp source.Span) source.Span {
	sp.End = s.tokenAfter(sp.End, ";")
	return sp
}

// headEnd returns the offset after the opening parenthesis of the statement whose keyword is at start.
func (s *spans) headEnd(start int) int {
	i := s.toks.at(start) + 1
	if i < len(s.toks.list) {
		return s.toks.list[i].end
	}
	return start
}

func (s *spans) declarations(keyword string, list []*ast.Binding) source.Span {
	if len(list) == 0 {
		return source.Span{}
	}
	sp := s.span(list[0])
	for _, b := range list[1:] {
		sp.End = s.span(b).End
	}
	sp.Start = s.tokenBefore(sp.Start, keyword, 1)
	return sp
}

func (s *spans) ifElse(n *ast.IfStatement) source.Span {
	test := s.span(n.Test)
	i := s.toks.at(test.Start) - 1
	for i > 0 && s.toks.str(i) == "(" && s.toks.str(i-1) != "if" {
		i--
	}
	start := test.Start
	if i > 0 {
		s.after(n.Test, s.toks.list[i].end)
		start = s.toks.list[i-1].start
	}
	end := s.span(n.Consequent).End
	if n.Alternate != nil {
		end = s.span(n.Alternate).End
	}
	return source.Span{Start: start, End: end}
}

func (s *spans) forEach(start int, into, src, body ast.Node) source.Span {
	s.span(into)
	s.after(src, s.span(into).End)
	return source.Span{Start: start, End: s.span(body).End}
}

func (s *spans) try(n *ast.TryStatement) source.Span {
	end := s.span(n.Body).End
	if n.Catch != nil {
		end = s.span(n.Catch).End
	}
	if n.Finally != nil {
		end = s.span(n.Finally).End
	}
	return source.Span{Start: offset(n.Try), End: end}
}

func (s *spans) caseClause(n *ast.CaseStatement) source.Span {
	start := offset(n.Case)
	end := s.tokenEnd(start)
	if n.Test != nil {
		end = s.after(n.Test, start).End
	}
	end = s.tokenAfter(end, ":")
	for _, st := range n.Consequent {
		end = s.span(st).End
	}
	return source.Span{Start: start, End: end}
}
