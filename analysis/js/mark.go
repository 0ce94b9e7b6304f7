package js

import (
	"strings"

	"decant/analysis/source"

	"github.com/dop251/goja/ast"
)

// Word returns the bytes of the token at a byte offset; an empty span when there is none.
func (m *Module) Word(at int) source.Span {
	return source.Span{Start: at, End: m.spans.tokenEnd(at)}
}

// before returns the bytes of the token before offset when it reads str, else those of fallback.
func (m *Module) before(at int, str string, fallback source.Span) source.Span {
	if start := m.spans.tokenBefore(at, str, 1); start != at {
		return m.Word(start)
	}
	return fallback
}

// ElseMark returns the else keyword, or the condition of an if without one.
func (m *Module) ElseMark(n *ast.IfStatement) source.Span {
	if n.Alternate == nil {
		return m.Span(n.Test)
	}
	return m.before(m.Span(n.Alternate).Start, "else", m.Span(n.Alternate))
}

// CaseMark returns `case x:` or `default:`.
func (m *Module) CaseMark(n *ast.CaseStatement) source.Span {
	start := m.Span(n).Start
	end := m.spans.tokenEnd(start)
	if n.Test != nil {
		end = m.spans.after(n.Test, start).End
	}
	return source.Span{Start: start, End: m.spans.tokenAfter(end, ":")}
}

// CatchMark returns the catch keyword.
func (m *Module) CatchMark(n *ast.CatchStatement) source.Span { return m.Word(m.Span(n).Start) }

// FinallyMark returns the finally keyword.
func (m *Module) FinallyMark(n *ast.TryStatement) source.Span {
	return m.before(m.Span(n.Finally).Start, "finally", m.Span(n.Finally))
}

// LoopMark returns the keyword of a loop: for, while or do.
func (m *Module) LoopMark(n ast.Statement) source.Span { return m.Word(m.Span(n).Start) }

// StatementMark returns a statement up to the end of its first line or the start of its block.
func (m *Module) StatementMark(n ast.Statement) source.Span {
	sp := m.Span(n)
	if i := strings.IndexAny(m.Text(sp), "\r\n{"); i > 0 {
		sp.End = sp.Start + len(strings.TrimRight(m.File.Text[sp.Start:sp.Start+i], " \t"))
	}
	return sp
}

// FuncMark returns what a diagnostic about a whole function goes on: `function name`, a method's key, or an
// arrow function's parameters and arrow. It is empty for a module.
func (m *Module) FuncMark(n ast.Node) source.Span {
	sp := m.Span(n)
	switch n := n.(type) {
	case *ast.FunctionLiteral:
		if n.Name != nil {
			return source.Span{Start: sp.Start, End: m.Span(n.Name).End}
		}
		return source.Span{Start: sp.Start, End: m.headEnd(n.ParameterList, sp)}
	case *ast.ArrowFunctionLiteral:
		if i := m.toks.at(m.Span(n.Body).Start) - 1; m.toks.str(i) == "=>" {
			return source.Span{Start: sp.Start, End: m.toks.list[i].end}
		}
	}
	return source.Span{Start: sp.Start, End: sp.Start}
}

// headEnd returns where the name or keyword before a parameter list ends.
func (m *Module) headEnd(p *ast.ParameterList, fn source.Span) int {
	if i := m.toks.at(m.Span(p).Start) - 1; i >= 0 && m.toks.list[i].end > fn.Start {
		return m.toks.list[i].end
	}
	return fn.Start
}

// Params returns the parameters of a function node as written: "req", "{a, b} = {}", "...rest".
func (m *Module) Params(n ast.Node) []string {
	var p *ast.ParameterList
	switch n := n.(type) {
	case *ast.FunctionLiteral:
		p = n.ParameterList
	case *ast.ArrowFunctionLiteral:
		p = n.ParameterList
	}
	list := []string{}
	if p == nil {
		return list
	}
	for _, b := range p.List {
		list = append(list, m.Text(m.Span(b)))
	}
	if !isNil(p.Rest) {
		list = append(list, "..."+m.Text(m.Span(p.Rest)))
	}
	return list
}
