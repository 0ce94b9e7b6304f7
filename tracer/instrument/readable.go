package instrument

import (
	_ "embed"
	"strings"

	"decant/analysis/js"
	"decant/tracer/ir"
	"decant/tracer/lower"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/unistring"
)

// JS is the `t` of printed programs: the text of a function that makes it from one that counts.
//
//go:embed t.js
var JS string

// Readable prints the program for people, in the vocabulary of the published system. What counts is the same
// as in Script.Source, and the text runs in Node with the same `t`; the statements that are added say what a
// trace tree keeps of the program: arguments, variables, calls, closures, events.
//
//	t.enter t.popArgs t.callback t.popClosure t.getClos   start of a function
//	t.let t.set t.if t.exitIf t.exitFunction              around statements
//	t.pushArgs t.popResult t.closure t.event              around what a statement calls and makes
func Readable(u *lower.Unit) string {
	s := Instrument(u)
	r := &describer{newProber(s, true)}
	p := new(printer)
	p.text("// ", strings.NewReplacer("\n", " ", "\r", " ").Replace(u.Module.File.Name), ", instrumented. Statements of ", s.Name, " with a number count; the others describe.\n")
	p.statements(r.program().Body)
	p.text("\n")
	return p.out.String()
}

// describer adds the statements that describe to a probed copy.
type describer struct{ *prober }

func (d *describer) program() *ast.Program {
	unit := d.script.Unit
	c := newCopier(d.resumed)
	made := c.program(unit.Module.AST)
	c.copies[unit.Module.AST] = made
	for original, copied := range c.copies {
		d.lists(original, copied)
	}
	for i, f := range unit.Program.Funcs {
		if node, ok := c.copies[unit.Nodes[i]]; ok {
			d.entry(f, unit.Nodes[i], node)
		}
	}
	d.putAll(c)
	return made
}

// lists describes the statements of every list, and makes a list of every body that is not in braces.
func (d *describer) lists(original, made ast.Node) {
	switch o := original.(type) {
	case *ast.BlockStatement:
		m := made.(*ast.BlockStatement)
		m.List = d.list(o.List, m.List)
	case *ast.CaseStatement:
		m := made.(*ast.CaseStatement)
		m.Consequent = d.list(o.Consequent, m.Consequent)
	case *ast.Program:
		m := made.(*ast.Program)
		m.Body = d.list(o.Body, m.Body)
	case *ast.IfStatement:
		m := made.(*ast.IfStatement)
		m.Consequent, m.Alternate = d.body(o.Consequent, m.Consequent), d.body(o.Alternate, m.Alternate)
	case *ast.WhileStatement:
		m := made.(*ast.WhileStatement)
		m.Body = d.body(o.Body, m.Body)
	case *ast.DoWhileStatement:
		m := made.(*ast.DoWhileStatement)
		m.Body = d.body(o.Body, m.Body)
	case *ast.ForStatement:
		m := made.(*ast.ForStatement)
		m.Body = d.body(o.Body, m.Body)
	case *ast.ForInStatement:
		m := made.(*ast.ForInStatement)
		m.Body = d.body(o.Body, m.Body)
	case *ast.ForOfStatement:
		m := made.(*ast.ForOfStatement)
		m.Body = d.body(o.Body, m.Body)
	}
}

func (d *describer) body(original, made ast.Statement) ast.Statement {
	switch original.(type) {
	case nil, *ast.BlockStatement:
		return made
	case *ast.FunctionDeclaration, *ast.LabelledStatement:
		return made // what they declare would move
	}
	at := original.Idx0()
	return &ast.BlockStatement{LeftBrace: at, RightBrace: at, List: d.list([]ast.Statement{original}, []ast.Statement{made})}
}

func (d *describer) list(originals, made []ast.Statement) []ast.Statement {
	n := directives(originals)
	list := append([]ast.Statement{}, made[:n]...)
	for i, s := range made[n:] {
		original := originals[n+i]
		for _, probe := range d.before[original] {
			list = append(list, d.prober.statement(probe, original.Idx0()))
		}
		before, after := d.around(original)
		list = append(append(append(list, before...), s), after...)
	}
	return list
}

// entry describes the start of a function: its arguments, what it was registered for and what it captures.
func (d *describer) entry(f *ir.Func, original, made ast.Node) {
	var list []ast.Statement
	at := original.Idx0()
	if f.Kind != ir.KindModule {
		list = append(list, d.say(at, "popArgs", f.Params...))
	}
	if f.Handler {
		list = append(list, d.say(at, "callback", "listen"))
	}
	for i, c := range f.Captures {
		if i == 0 {
			list = append(list, d.say(at, "popClosure"))
		}
		list = append(list, d.say(at, "getClos", c.Name))
	}
	if len(list) == 0 {
		return
	}
	switch m := made.(type) {
	case *ast.FunctionLiteral:
		n := directives(m.Body.List)
		m.Body.List = append(append(append([]ast.Statement{}, m.Body.List[:n]...), list...), m.Body.List[n:]...)
	case *ast.ArrowFunctionLiteral:
		if body, ok := m.Body.(*ast.BlockStatement); ok {
			n := directives(body.List)
			body.List = append(append(append([]ast.Statement{}, body.List[:n]...), list...), body.List[n:]...)
			return
		}
		e := m.Body.(*ast.ExpressionBody)
		sequence := make([]ast.Expression, 0, len(list)+1)
		for _, s := range list {
			sequence = append(sequence, s.(*ast.ExpressionStatement).Expression)
		}
		m.Body = &ast.ExpressionBody{Expression: &ast.SequenceExpression{Sequence: append(sequence, e.Expression)}}
	}
}

// around describes one statement.
func (d *describer) around(s ast.Statement) (before, after []ast.Statement) {
	at := s.Idx0()
	d.calls(s, at, &before, &after)
	switch s := s.(type) {
	case *ast.LexicalDeclaration:
		before = append(before, d.names("let", at, s.List)...)
	case *ast.VariableStatement:
		before = append(before, d.names("let", at, s.List)...)
	case *ast.ExpressionStatement:
		if a, ok := s.Expression.(*ast.AssignExpression); ok {
			before = append(before, d.say(at, "set", d.source(a.Left)))
		}
	case *ast.IfStatement:
		before = append(before, d.say(s.Test.Idx0(), "if"))
		after = append(after, d.say(s.Test.Idx0(), "exitIf"))
	case *ast.ReturnStatement:
		before = append(before, d.say(at, "exitFunction"))
	}
	switch s.(type) {
	case *ast.ReturnStatement, *ast.ThrowStatement, *ast.BranchStatement:
		after = nil // never reached
	}
	return before, after
}

// calls describes the closures a statement makes and the functions it calls, outside of nested statements and
// functions.
func (d *describer) calls(s ast.Statement, at file.Idx, before, after *[]ast.Statement) {
	js.Walk(s, func(n ast.Node) bool {
		if n == ast.Node(s) {
			return true
		}
		switch n := n.(type) {
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
			*before = append(*before, d.closure(n, at))
			return false
		case *ast.ClassLiteral:
			return false
		case *ast.CallExpression:
			d.call(n, at, before, after)
		case ast.Statement:
			return false
		}
		return true
	})
}

func (d *describer) closure(n ast.Node, at file.Idx) ast.Statement {
	i, ok := d.script.Unit.Index[n]
	if !ok {
		return d.say(at, "closure")
	}
	f := d.script.Unit.Program.Funcs[i]
	names := []string{f.Name}
	for _, c := range f.Captures {
		names = append(names, "&"+c.Name)
	}
	return d.say(at, "closure", names...)
}

func (d *describer) call(n *ast.CallExpression, at file.Idx, before, after *[]ast.Statement) {
	var arguments []string
	for _, a := range n.ArgumentList {
		switch a.(type) {
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
			arguments = append(arguments, "closure")
		default:
			arguments = append(arguments, d.source(a))
		}
	}
	switch name := d.script.Unit.Module.HostCall(n.Callee); name {
	case "listen", "get", "post", "put", "delete":
		*before = append(*before, d.say(at, "event", append([]string{name}, arguments...)...))
	default:
		*before = append(*before, d.say(at, "pushArgs", append([]string{d.source(n.Callee)}, arguments...)...))
		*after = append(*after, d.say(at, "popResult"))
	}
}

// longest is the most characters of source text that a description shows.
const longest = 40

// source is the text of an expression on one line, cut when it is long.
func (d *describer) source(e ast.Expression) string {
	m := d.script.Unit.Module
	text := strings.Join(strings.Fields(m.Text(m.Span(e))), " ")
	if r := []rune(text); len(r) > longest {
		text = string(r[:longest-1]) + "…"
	}
	return text
}

func (d *describer) names(method string, at file.Idx, list []*ast.Binding) (said []ast.Statement) {
	for _, b := range list {
		said = append(said, d.say(at, method, d.source(b.Target)))
	}
	return said
}

// say is a statement that describes.
func (d *describer) say(at file.Idx, method string, words ...string) ast.Statement {
	call := &ast.CallExpression{
		Callee: &ast.DotExpression{
			Left:       &ast.Identifier{Name: unistring.NewFromString(d.script.Name), Idx: at},
			Identifier: ast.Identifier{Name: unistring.NewFromString(method), Idx: at},
		},
		LeftParenthesis: at, RightParenthesis: at,
	}
	for _, w := range words {
		call.ArgumentList = append(call.ArgumentList, &ast.StringLiteral{Idx: at, Value: unistring.NewFromString(w)})
	}
	return &ast.ExpressionStatement{Expression: call}
}
