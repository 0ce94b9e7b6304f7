// Package instrument puts counters into a function: probed for goja as a syntax tree, whose positions and
// function texts stay those of the user's file; printed for Node; and printed for people.
//
// A probe counts one arm of ir.Program. It is a call with the arm's number, a statement at the start of a
// block or the first half of `(t.right(7), e)`; nothing else about the program changes. An arm that is an
// anonymous function or class has none: it would lose the name it takes from its place.
package instrument

import (
	"strconv"

	"decant/analysis/js"
	"decant/tracer/lower"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/unistring"
)

// Script is a function with counters.
type Script struct {
	Unit *lower.Unit
	Name string // what the probed program calls the counters by: no identifier of the user's, nor with _ behind it
}

// Methods are the names of the probes by role, in the printed program: t.enter(0).
var Methods = map[lower.Role]string{
	lower.RoleEnter: "enter", lower.RoleThen: "ifTrue", lower.RoleElse: "ifFalse", lower.RoleLoop: "loop",
	lower.RoleCase: "case", lower.RoleCatch: "catch", lower.RoleFinally: "finally", lower.RoleRight: "right",
	lower.RoleDefault: "dflt", lower.RoleAfter: "at", lower.RoleResume: "resume",
}

// Instrument makes a Script. It leaves the Unit's syntax tree alone.
func Instrument(u *lower.Unit) *Script {
	used := map[string]bool{}
	for _, m := range append([]*js.Module{u.Module}, u.Made...) {
		js.Walk(m.AST, func(n ast.Node) bool {
			if id, ok := n.(*ast.Identifier); ok {
				used[id.Name.String()] = true
			}
			return true
		})
	}
	name := "t"
	for i := 1; used[name] || used[name+"_"]; i++ {
		name = "t" + strconv.Itoa(i)
	}
	return &Script{Unit: u, Name: name}
}

// Arms is how many counters the script uses: their numbers are below it.
func (s *Script) Arms() int {
	funcs := s.Unit.Program.Funcs
	if len(funcs) == 0 {
		return 0
	}
	last := funcs[len(funcs)-1]
	return last.ArmBase + len(last.Arms)
}

// AST makes the probed tree for goja: every probe is a call of the function Name with the arm's number.
func (s *Script) AST() *ast.Program { return newProber(s, false).program(s.Unit.Module.AST) }

// Made is AST for the i-th of the functions that the program made of texts.
func (s *Script) Made(i int) *ast.Program { return newProber(s, false).program(s.Unit.Made[i].AST) }

// MadeSource is Source for the i-th of the functions that the program made of texts: an expression.
func (s *Script) MadeSource(i int) string {
	function := newProber(s, true).program(s.Unit.Made[i].AST).Body[0].(*ast.FunctionDeclaration).Function
	function.Name = nil // the name anonymous leads to nothing inside of it
	p := new(printer)
	p.function(function)
	return p.out.String()
}

// Plain makes a copy of a module's tree without probes.
func Plain(m *js.Module) *ast.Program {
	nothing := func(_ ast.Node, made ast.Expression) ast.Expression { return made }
	return newCopier(nothing).program(m.AST)
}

// Source prints the probed program as JavaScript, for Node: every probe is a call of a method of Name.
func (s *Script) Source() string {
	text, _ := s.Print()
	return text
}

// Print is Source with a table that leads from its bytes to those of the user's file.
func (s *Script) Print() (string, *Positions) {
	p := new(printer)
	p.statements(newProber(s, true).program(s.Unit.Module.AST).Body)
	return p.out.String(), &Positions{p.marks}
}

// Positions leads from a printed program to the source it was printed from.
type Positions struct{ marks []mark }

// Source returns the byte offset in the source of what stands at a byte offset of the printed program.
func (p *Positions) Source(printed int) int {
	low, high := 0, len(p.marks)
	for low < high {
		middle := (low + high) / 2
		if p.marks[middle].Out <= printed {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low == 0 {
		return 0
	}
	return p.marks[low-1].In
}

// prober puts the probes of a script into a copy of its tree.
type prober struct {
	script  *Script
	methods bool
	before  map[ast.Node][]lower.Probe // RoleAfter: by statement
	resume  map[ast.Node]lower.Probe
}

func newProber(s *Script, methods bool) *prober {
	p := &prober{script: s, methods: methods, before: map[ast.Node][]lower.Probe{}, resume: map[ast.Node]lower.Probe{}}
	for _, probe := range s.Unit.Probes {
		switch probe.Role {
		case lower.RoleAfter:
			p.before[probe.Node] = append(p.before[probe.Node], probe)
		case lower.RoleResume:
			p.resume[probe.Node] = probe
		}
	}
	return p
}

func (p *prober) program(tree *ast.Program) *ast.Program {
	c := newCopier(p.resumed)
	made := c.program(tree)
	c.copies[tree] = made
	p.continuations(c)
	p.putAll(c)
	return made
}

// putAll puts the probes that go inside the nodes they name; the others are in place already.
func (p *prober) putAll(c *copier) {
	for _, probe := range p.script.Unit.Probes {
		if probe.Role == lower.RoleAfter || probe.Role == lower.RoleResume {
			continue
		}
		if node, ok := c.copies[probe.Node]; ok {
			p.put(node, probe)
		}
	}
}

// resumed wraps an await or yield in the probe that counts its resumption.
func (p *prober) resumed(original ast.Node, made ast.Expression) ast.Expression {
	probe, ok := p.resume[original]
	if !ok {
		return made
	}
	call := p.call(probe, original.Idx0())
	call.ArgumentList = append(call.ArgumentList, made)
	return call
}

// continuations puts probes before statements that follow one which may not complete.
func (p *prober) continuations(c *copier) {
	if len(p.before) == 0 {
		return
	}
	for original, made := range c.copies {
		switch o := original.(type) {
		case *ast.BlockStatement:
			m := made.(*ast.BlockStatement)
			m.List = p.spread(o.List, m.List)
		case *ast.CaseStatement:
			m := made.(*ast.CaseStatement)
			m.Consequent = p.spread(o.Consequent, m.Consequent)
		case *ast.Program:
			m := made.(*ast.Program)
			m.Body = p.spread(o.Body, m.Body)
		}
	}
}

func (p *prober) spread(originals, made []ast.Statement) []ast.Statement {
	var list []ast.Statement
	for i, s := range made {
		for _, probe := range p.before[originals[i]] {
			list = append(list, p.statement(probe, originals[i].Idx0()))
		}
		list = append(list, s)
	}
	return list
}

// put puts a probe into the node it names, a copy.
func (p *prober) put(node ast.Node, probe lower.Probe) {
	switch n := node.(type) {
	case *ast.Program:
		n.Body = p.first(n.Body, probe, 1)
	case *ast.FunctionLiteral:
		p.start(n.Body, probe)
	case *ast.ClassStaticBlock:
		p.start(n.Block, probe)
	case *ast.FieldDefinition:
		p.prefix(&n.Initializer, probe)
	case *ast.ArrowFunctionLiteral:
		if body, ok := n.Body.(*ast.BlockStatement); ok {
			p.start(body, probe)
		} else {
			n.Body = &ast.ExpressionBody{Expression: p.sequence(probe, n.Body.(*ast.ExpressionBody).Expression)}
		}
	case *ast.IfStatement:
		if probe.Role == lower.RoleThen {
			n.Consequent = p.under(n.Consequent, probe, n.Test.Idx0())
		} else {
			n.Alternate = p.under(n.Alternate, probe, n.Test.Idx0())
		}
	case *ast.ConditionalExpression:
		if probe.Role == lower.RoleThen {
			n.Consequent = p.sequence(probe, n.Consequent)
		} else {
			n.Alternate = p.sequence(probe, n.Alternate)
		}
	case *ast.CaseStatement:
		n.Consequent = append([]ast.Statement{p.statement(probe, n.Case)}, n.Consequent...)
	case *ast.CatchStatement:
		p.start(n.Body, probe)
	case *ast.TryStatement:
		p.start(n.Finally, probe)
	default:
		p.putMore(node, probe)
	}
}

func (p *prober) putMore(node ast.Node, probe lower.Probe) {
	switch n := node.(type) {
	case *ast.WhileStatement:
		n.Body = p.under(n.Body, probe, n.While)
	case *ast.DoWhileStatement:
		n.Body = p.under(n.Body, probe, n.Do)
	case *ast.ForStatement:
		n.Body = p.under(n.Body, probe, n.For)
	case *ast.ForInStatement:
		n.Body = p.under(n.Body, probe, n.For)
	case *ast.ForOfStatement:
		n.Body = p.under(n.Body, probe, n.For)
	case *ast.BinaryExpression:
		n.Right = p.sequence(probe, n.Right)
	case *ast.AssignExpression:
		p.prefix(&n.Right, probe)
	case *ast.Binding:
		p.prefix(&n.Initializer, probe)
	case *ast.PropertyShort:
		p.prefix(&n.Initializer, probe)
	}
}

// start puts a probe at the start of a block, behind its directives.
func (p *prober) start(b *ast.BlockStatement, probe lower.Probe) {
	b.List = p.first(b.List, probe, b.LeftBrace)
}

func (p *prober) first(list []ast.Statement, probe lower.Probe, at file.Idx) []ast.Statement {
	n := 0
	if probe.Role == lower.RoleEnter {
		n = directives(list)
	}
	made := append([]ast.Statement{}, list[:n]...)
	made = append(made, p.statement(probe, at))
	return append(made, list[n:]...)
}

// directives counts the string literals that start a function's body.
func directives(list []ast.Statement) int {
	for i, s := range list {
		e, ok := s.(*ast.ExpressionStatement)
		if !ok {
			return i
		}
		if _, ok := e.Expression.(*ast.StringLiteral); !ok {
			return i
		}
	}
	return len(list)
}

// under makes a block of a statement's body and puts a probe at its start.
func (p *prober) under(body ast.Statement, probe lower.Probe, at file.Idx) ast.Statement {
	switch b := body.(type) {
	case nil:
		return &ast.BlockStatement{LeftBrace: at, RightBrace: at, List: []ast.Statement{p.statement(probe, at)}}
	case *ast.BlockStatement:
		p.start(b, probe)
		return b
	default:
		return &ast.BlockStatement{LeftBrace: at, RightBrace: at, List: []ast.Statement{p.statement(probe, at), body}}
	}
}

// prefix puts a probe before an expression that a name may be taken from the place of.
func (p *prober) prefix(e *ast.Expression, probe lower.Probe) {
	if *e != nil && !anonymous(*e) {
		*e = p.sequence(probe, *e)
	}
}

// anonymous reports whether an expression is a function or class that gets its name from where it stands.
func anonymous(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.FunctionLiteral:
		return e.Name == nil
	case *ast.ClassLiteral:
		return e.Name == nil
	case *ast.ArrowFunctionLiteral:
		return true
	}
	return false
}

func (p *prober) sequence(probe lower.Probe, e ast.Expression) ast.Expression {
	return &ast.SequenceExpression{Sequence: []ast.Expression{p.call(probe, e.Idx0()), e}}
}

func (p *prober) statement(probe lower.Probe, at file.Idx) ast.Statement {
	return &ast.ExpressionStatement{Expression: p.call(probe, at)}
}

// call is the probe itself. It takes the position of what it counts.
func (p *prober) call(probe lower.Probe, at file.Idx) *ast.CallExpression {
	var callee ast.Expression = &ast.Identifier{Name: unistring.NewFromString(p.script.Name), Idx: at}
	if p.methods || probe.Role == lower.RoleResume {
		callee = &ast.DotExpression{Left: callee, Identifier: ast.Identifier{Name: unistring.NewFromString(Methods[probe.Role]), Idx: at}}
	}
	number := &ast.NumberLiteral{Idx: at, Literal: strconv.Itoa(probe.Number), Value: int64(probe.Number)}
	return &ast.CallExpression{Callee: callee, LeftParenthesis: at, RightParenthesis: at, ArgumentList: []ast.Expression{number}}
}
