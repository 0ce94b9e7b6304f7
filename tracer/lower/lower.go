// Package lower turns a parsed module into ir.Program: every function in A-normal form with ECMAScript's
// evaluation order, closures made explicit, and the arms that traces count. It depends on the source alone.
package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// Unit is a lowered module with what the instrumenter needs to count its arms.
type Unit struct {
	Module   *js.Module
	Program  *ir.Program
	Probes   []Probe
	Handlers []int            // indexes in Program.Funcs of the functions that may answer requests
	Nodes    []ast.Node       // by Func.Index: the function's node
	Index    map[ast.Node]int // function node → Func.Index; functions in code that is never lowered have none
	Forms    []Form           // of the statements of the module's own list; none when the module is refused
	Names    map[int]string   // by slot of the module's function: the names that the module declares for all of it
	Made     []*js.Module     // functions that the program made of texts; in Program after its own

	templates int // tagged templates; each is numbered
}

// Probe says where a counter goes: into the syntax node, at the place its role names. Number counts over the
// whole program: Func.ArmBase plus the arm's number in its function.
type Probe struct {
	Node   ast.Node
	Role   Role
	Number int
}

// Role is the place of a counter in a node.
type Role uint8

const (
	RoleEnter   Role = iota // start of the function node, or of the *ast.Program
	RoleThen                // *ast.IfStatement: start of the consequent; *ast.ConditionalExpression: before it
	RoleElse                // the same for the alternate; an if without one gets one that only counts
	RoleLoop                // start of the loop statement's body
	RoleCase                // *ast.CaseStatement: before its statements
	RoleCatch               // *ast.CatchStatement: start of its body
	RoleFinally             // *ast.TryStatement: start of its finally block
	RoleRight               // *ast.BinaryExpression or *ast.AssignExpression: before the right side
	RoleDefault             // *ast.Binding, *ast.AssignExpression or *ast.PropertyShort: before the default's expression
	RoleAfter               // any statement: before it, in the list it is in
	RoleResume              // *ast.AwaitExpression or *ast.YieldExpression: after it
)

// Lower lowers a module, and functions that it made of texts (js.ParseMade). It never fails: what cannot be compiled
// becomes an unknown node.
func Lower(m *js.Module, made ...*js.Module) *Unit { return lowerWith(m, options{}, made...) }

// LowerPart lowers a part of the host's own code, which names what it likes of the runtime.
func LowerPart(m *js.Module) *Unit {
	return lowerWith(m, options{anyGlobal: true})
}

// options change what is lowered; tests lift the restrictions that the runtime sets.
type options struct {
	anyGlobal bool // no global name is refused
	alone     bool // the module is one statement of another, which knows its handlers
	unlocated bool // places stay in the module's text
}

// lowerer holds what the functions of one module share.
type lowerer struct {
	options
	m        *js.Module // that which is being lowered
	p        *ir.Program
	unit     *Unit
	probes   []armProbe
	parts    []part // of the module
	handlers map[ast.Node]bool
	silent   map[ast.Expression]bool // calls that carry no text
	isMade   bool                    // the module is a function that the program made of a text: it sees global names alone
	// fieldKeys are the variables that hold the computed keys of fields whose values are anonymous functions.
	fieldKeys map[*ast.FieldDefinition]*js.Var
}

// armProbe is a Probe before ArmBase is known.
type armProbe struct {
	node ast.Node
	role Role
	fn   *ir.Func
	arm  int
}

func lowerWith(m *js.Module, o options, made ...*js.Module) *Unit {
	p := &ir.Program{Files: []*source.File{m.File}}
	u := &Unit{Module: m, Program: p, Index: map[ast.Node]int{}, Names: map[int]string{}, Made: made}
	l := &lowerer{options: o, m: m, p: p, unit: u, handlers: map[ast.Node]bool{}, silent: map[ast.Expression]bool{}, fieldKeys: map[*ast.FieldDefinition]*js.Var{}}
	if !o.alone {
		for _, h := range m.Handlers() {
			l.handlers[h] = true
		}
	}
	l.module()
	own, texts := len(p.Funcs), map[int]string{}
	for i, f := range made {
		file := len(m.Files()) + i
		l.made(f, file)
		texts[file] = f.File.Text
	}
	l.number()
	u.Forms = keys(p, l.parts, texts)
	if !o.unlocated {
		locate(m, p, p.Funcs[:own])
	}
	for _, f := range made {
		p.Files = append(p.Files, f.File)
	}
	return u
}

// number gives every arm its number in the program, and every probe with it.
func (l *lowerer) number() {
	base := 0
	for _, f := range l.p.Funcs {
		f.ArmBase = base
		base += len(f.Arms)
	}
	for _, p := range l.probes {
		l.unit.Probes = append(l.unit.Probes, Probe{p.node, p.role, p.fn.ArmBase + p.arm})
	}
}

// fn lowers one function.
type fn struct {
	l       *lowerer
	f       *ir.Func
	info    *js.Func
	up      *fn // the enclosing function
	block   *ir.Block
	arm     int // the arm that the current block is part of
	temps   ir.Temp
	labels  int
	afters  int // arms of kind ArmAfter around the current place
	chain   int // label that an optional chain breaks to
	slots   map[*js.Var]int
	caps    map[*js.Var]int
	targets []target
	unseen  int // computed keys and static initializers around the current place: V8 does not look into them for texts
}

func (f *fn) m() *js.Module { return f.l.m }

func (f *fn) span(n ast.Node) source.Span { return f.l.m.Span(n) }

// newFunc registers a function, before anything inside it.
func (l *lowerer) newFunc(n ast.Node, up *fn) *fn {
	info := l.m.Scopes.Func(n)
	f := &ir.Func{Index: len(l.p.Funcs), Parent: -1, Strict: info.Strict, Span: l.m.Span(n), Head: l.m.FuncMark(n), Params: l.m.Params(n), Text: l.m.FunctionText(n)}
	if up != nil {
		f.Parent = up.f.Index
	}
	l.p.Funcs = append(l.p.Funcs, f)
	l.unit.Nodes = append(l.unit.Nodes, n)
	l.unit.Index[n] = f.Index
	if l.handlers[n] {
		f.Handler = true
		l.unit.Handlers = append(l.unit.Handlers, f.Index)
	}
	c := &fn{l: l, f: f, info: info, up: up, arm: -1, slots: map[*js.Var]int{}, caps: map[*js.Var]int{}}
	c.arm = c.newArm(ir.ArmEnter, f.Span, f.Head, n, RoleEnter)
	f.Body = &ir.Block{Arm: 0}
	c.block = f.Body
	return c
}

// newArm adds an arm inside the current one and its probe.
func (f *fn) newArm(kind ir.ArmKind, span, mark source.Span, n ast.Node, role Role) int {
	arm := len(f.f.Arms)
	f.f.Arms = append(f.f.Arms, ir.Arm{Kind: kind, Span: span, Mark: mark, Parent: f.arm, Other: -1})
	f.l.probes = append(f.l.probes, armProbe{n, role, f.f, arm})
	return arm
}

// pair makes two arms each other's alternative.
func (f *fn) pair(a, b int) {
	if a >= 0 && b >= 0 {
		f.f.Arms[a].Other, f.f.Arms[b].Other = b, a
	}
}

// in lowers into a new block; arm is its own arm, or -1 when it is part of the current one.
func (f *fn) in(arm int, body func()) *ir.Block {
	block, saved := f.block, f.arm
	b := &ir.Block{Arm: arm}
	f.block = b
	if arm >= 0 {
		f.arm = arm
	}
	body()
	f.block, f.arm = block, saved
	return b
}

// nothing is an empty block of the current arm.
func nothing() *ir.Block { return &ir.Block{Arm: -1} }

// dead tells whether control cannot reach the end of the current block.
func (f *fn) dead() bool {
	n := len(f.block.Nodes)
	return n > 0 && ir.Ops[f.block.Nodes[n-1].Op].Diverge
}

// emit adds a node, unless control cannot get there.
func (f *fn) emit(n *ir.Node) *ir.Node {
	if !f.dead() {
		f.block.Nodes = append(f.block.Nodes, n)
	}
	return n
}

// do adds a node without a result.
func (f *fn) do(op ir.Op, at source.Span, args ...ir.Val) *ir.Node {
	return f.emit(&ir.Node{Op: op, Args: args, Span: at})
}

// temp gives a node its result.
func (f *fn) temp(n *ir.Node) ir.Val {
	f.temps++
	n.Dst = f.temps
	return ir.Val{Kind: ir.ValTemp, Temp: n.Dst}
}

// op adds a node with a result.
func (f *fn) op(op ir.Op, at source.Span, args ...ir.Val) ir.Val {
	return f.temp(f.do(op, at, args...))
}

// step adds next or forinnext and returns its value and whether it is done.
func (f *fn) step(op ir.Op, at source.Span, it ir.Val) (value, done ir.Val) {
	n := f.do(op, at, it)
	value = f.temp(n)
	f.temps++
	n.Dst2 = f.temps
	return value, ir.Val{Kind: ir.ValTemp, Temp: n.Dst2}
}

func (f *fn) newLabel() int {
	f.labels++
	return f.labels
}

// labelled adds a block that break Label leaves.
func (f *fn) labelled(label int, at source.Span, b *ir.Block) {
	f.emit(&ir.Node{Op: ir.OpBlock, Label: label, Blocks: []*ir.Block{b}, Span: at})
}

func (f *fn) jump(op ir.Op, label int, at source.Span) {
	f.emit(&ir.Node{Op: op, Label: label, Span: at})
}

// iff adds an if over two blocks.
func (f *fn) iff(cond ir.Val, at source.Span, then, els *ir.Block) {
	f.emit(&ir.Node{Op: ir.OpIf, Args: []ir.Val{cond}, Blocks: []*ir.Block{then, els}, Span: at})
}

// breakIf leaves label when cond holds.
func (f *fn) breakIf(cond ir.Val, label int, at source.Span) {
	f.iff(cond, at, f.in(-1, func() { f.jump(ir.OpBreak, label, at) }), nothing())
}

// breakUnless leaves label when cond does not hold.
func (f *fn) breakUnless(cond ir.Val, label int, at source.Span) {
	f.iff(cond, at, nothing(), f.in(-1, func() { f.jump(ir.OpBreak, label, at) }))
}

var undefined = ir.Val{Kind: ir.ValUndefined}
var null = ir.Val{Kind: ir.ValNull}

func num(x float64) ir.Val { return ir.Val{Kind: ir.ValNumber, Num: x} }
func str(s string) ir.Val  { return ir.Val{Kind: ir.ValString, Str: s} }

func boolean(b bool) ir.Val {
	if b {
		return ir.Val{Kind: ir.ValTrue}
	}
	return ir.Val{Kind: ir.ValFalse}
}

// newSlot adds a variable to the function.
func (f *fn) newSlot(s ir.Slot) int {
	f.f.Slots = append(f.f.Slots, s)
	return len(f.f.Slots) - 1
}

// join adds a variable that joins the values of two arms.
func (f *fn) join() int { return f.newSlot(ir.Slot{Kind: ir.SlotTemp}) }

func (f *fn) init(slot int, v ir.Val, at source.Span) {
	f.emit(&ir.Node{Op: ir.OpInit, Slot: slot, Args: []ir.Val{v}, Span: at})
}

func (f *fn) loadSlot(slot int, at source.Span) ir.Val {
	return f.temp(f.emit(&ir.Node{Op: ir.OpLoad, Slot: slot, Span: at}))
}

// refuse stops at a node that is not compiled. The node stands in a block of its own: what follows it is
// lowered all the same, so that its arms and functions exist.
func (f *fn) refuse(r refusal, at source.Span) ir.Val {
	f.labelled(f.newLabel(), at, f.in(-1, func() { f.unknown(r, at) }))
	return undefined
}

func (f *fn) unknown(r refusal, at source.Span) {
	f.emit(&ir.Node{Op: ir.OpUnknown, Code: string(r.code), Detail: r.detail, Arm: -1, Span: at})
}
