// Package machine turns a trace tree into the form that is printed as Rust: every place where native code
// can stop gets a number, every function and loop its price in fuel, every temporary its Rust type, and
// every variable the place where it is declared.
package machine

import (
	"decant/analysis/source"
	"decant/analysis/stop"
	"decant/tracer/ir"
)

// Program is the whole function, ready to print.
type Program struct {
	Tree  *ir.Tree
	Funcs []*Func // by ir.Func.Index
	// Fast and Slow are the typings of the functions, with and without assumptions. They are the same where nothing is
	// assumed that matters.
	Fast, Slow []*Typing
	Sites      []Site
	Vars       int // how many variables of the module body live in the instance itself
	// Places is how many nodes remember in the instance what they have seen. Their numbers go on from the variables'.
	Places int
	// BigInts tells that the program names something that makes BigInts. Where it names nothing there are none: the
	// runtime makes none then.
	BigInts bool
	// ShownAsFunction has the constructors of classes whose text Node.js takes for a function's when it shows them.
	ShownAsFunction map[int]bool
	// Patches tells that the program seems to change built-in objects: their functions are read before they are called.
	Patches bool
	// Where typed arrays are likely.
	typed       map[variable]*TypedArray
	typedParams map[param]*TypedArray
	facts       *facts
	parents     map[int]int     // the class that a class extends, where it is made
	fields      map[int]*Fields // of classes
	root        int             // the function that runs once in an instance
}

// Site is a place where native code can stop; its number is its index in Program.Sites.
type Site struct {
	Code   stop.Code
	Detail string // fills the stop's message
	File   string
	Line   int // one-based; 0 when not known
	Column int
}

// Func is one function; its Body is the tree's with literals fused. What a function keeps while it is suspended is left to Rust: one that
// suspends is printed as an async block.
type Func struct {
	Func   *ir.Func
	Body   *ir.Block
	owner  *Program
	defs   map[ir.Temp]*ir.Node // what assigns a temporary
	Entry  Entry
	Sites  map[*ir.Node]uint32   // of unknown and loop nodes
	Loops  map[*ir.Node]uint32   // price of one iteration
	Broken map[int]bool          // labels that a break goes to
	Keys   map[*ir.Node][]string // of `obj` nodes with values: their names
	Text   map[ir.Temp]bool      // sums of strings that are nothing but keys
	Parts  map[*ir.Node]string   // what makes or puts together parts of strings: the runtime's method for it
	Place  map[*ir.Node]int      // of nodes that remember what they have seen
	Temps  []Temp                // indexed by ir.Temp
	Decls  map[*ir.Node][]int    // slots whose Rust variable is declared by this `init` node
	Slots  []Type                // by slot
	Fixed  []bool                // by slot: a single node writes it
	// SlotVar and CaptureVar give the number of the instance's variable that a slot or capture is, or -1; CaptureBox
	// gives the place of a capture that is none among the boxes of the closure.
	SlotVar, CaptureVar, CaptureBox []int
	Hidden                          int             // values that a closure of it has before its boxes: home object, fields
	Target                          bool            // it reads new.target at its entry
	Boxed                           []bool          // by slot: it lives in a box that closures share
	CaptureValue                    []bool          // by capture: the closure has the value itself, not a box
	Alias                           map[ir.Temp]int // temporaries that hold what this variable holds wherever they are used

	Params    int  // how many parameters it reads
	Direct    bool // it has a direct form: parameters as Rust parameters, results in their own type
	Closed    bool // nothing but known calls calls it
	Variadic  bool // it needs its arguments as a list
	UsesThis  bool
	Completes bool // control may come to its end
	Never     bool // it is nothing but a stop: no trace called it
	Seldom    bool // requests run it seldom: it is worth small code only
	hot       bool // it is likely to run many times in a request
	finally   bool // it has a finally block: what it returns is a value on its way
	params    map[int]*ir.Node
	uses      map[ir.Temp]int // of the body before it was fused
	lastTemp  ir.Temp
	stepped   map[*ir.Node]bool
	textSlot  []bool // by slot: it holds a sum that is nothing but a key
	inferred  []bool // by slot: its type is that of what is written to it
	forwarded map[ir.Temp]bool
}

// Entry is what happens when the function is entered.
type Entry struct {
	Site  uint32 // of the function's own limits
	Fuel  uint32 // its price
	Slots []int  // variables declared there; the others are declared by a node in Decls
}

// Number builds the machine program of a tree.
func Number(t *ir.Tree) *Program { return program(t, 0) }

// NumberPart builds the machine program of a part of the host: a file that is nothing but one function, which is called
// once in an instance. The variables of that function are the instance's, as those of a module body are.
func NumberPart(t *ir.Tree) *Program { return program(t, 1) }

func program(t *ir.Tree, root int) *Program {
	p := &Program{
		Tree: t, root: root, BigInts: namesBigInts(t), ShownAsFunction: shownAsFunctions(t), Patches: changes(t),
	}
	for _, f := range t.Funcs {
		p.Funcs = append(p.Funcs, p.number(f))
	}
	p.findSeldom()
	p.shareModule()
	p.findClasses()
	p.findValues()
	for _, f := range p.Funcs {
		p.numberPlaces(f)
		f.placeSlots()
		f.findTexts()
		f.findFollowers(f.Body)
	}
	p.findTypedArrays()
	p.findDirect()
	p.Slow = p.typings(&assumptions{})
	p.Fast = p.typings(speculate(p))
	p.share()
	return p
}

// Suspends reports whether the function is an async function or a generator: its code is an async block, and its
// parameters are Rust variables outside of it.
func (f *Func) Suspends() bool { return f.Func.Async || f.Func.Generator }

// Doubled reports whether a function has two forms, one of which assumes something.
func (p *Program) Doubled(f *Func) bool { return p.Fast[f.Func.Index] != p.Slow[f.Func.Index] }

// Plain is the program without assumptions: every function has one form.
func (p *Program) Plain() *Program {
	plain := *p
	plain.Fast = p.Slow
	plain.typed, plain.typedParams = nil, nil
	return &plain
}

// typings infers the types of all functions.
func (p *Program) typings(a *assumptions) []*Typing {
	all := make([]*Typing, len(p.Funcs))
	for i, f := range p.Funcs {
		all[i] = newTyping(f, func(f *Func) *Typing { return all[f.Func.Index] }, a)
	}
	infer(all)
	return all
}

func (p *Program) number(tf *ir.TreeFunc) *Func {
	f := &Func{
		Func:  tf.Func,
		owner: p, defs: map[ir.Temp]*ir.Node{},
		Keys:    map[*ir.Node][]string{},
		Parts:   map[*ir.Node]string{},
		Place:   map[*ir.Node]int{},
		Sites:   map[*ir.Node]uint32{},
		Loops:   map[*ir.Node]uint32{},
		Broken:  map[int]bool{},
		Decls:   map[*ir.Node][]int{},
		Alias:   map[ir.Temp]int{},
		stepped: map[*ir.Node]bool{}, forwarded: map[ir.Temp]bool{},
	}
	f.Entry = Entry{Site: p.site(stop.Limit, "this function", tf.Func.Head), Fuel: price(tf.Body)}
	f.countUses(tf.Body)
	f.Body = f.fuse(tf.Body)
	f.Never = p.root == 0 && tf.Func.Kind != ir.KindModule && len(f.Body.Nodes) == 1 && f.Body.Nodes[0].Op == ir.OpUnknown
	ir.Walk(f.Body, func(n *ir.Node) {
		f.noteTemps(n)
		switch n.Op {
		case ir.OpUnknown:
			f.Sites[n] = p.site(stop.Code(n.Code), n.Detail, n.Span)
		case ir.OpBreak:
			f.Broken[n.Label] = true
		case ir.OpLoop:
			f.Sites[n] = p.site(stop.Limit, "this loop", n.Span)
			f.Loops[n] = price(n.Blocks[0])
		}
	})
	return f
}

// numberPlaces numbers the nodes of a function that remember what they have seen.
func (p *Program) numberPlaces(f *Func) {
	ir.Walk(f.Body, func(n *ir.Node) {
		if f.Forwards(n) {
			f.forwarded[n.Args[2].Temp] = true
		}
		if fields := f.InitFields(n); fields != nil {
			f.Entry.Fuel += uint32(len(fields.List))
		}
		if places := f.places(n); places > 0 {
			f.Place[n] = p.Vars + p.Places
			p.Places += places
		}
	})
}

// places is how many places a node has.
func (f *Func) places(n *ir.Node) int {
	switch n.Op {
	case ir.OpGet, ir.OpPut, ir.OpInstanceOf:
		return 1
	case ir.OpObj:
		return min(1, len(n.Args))
	case ir.OpPGet, ir.OpPPut:
		if f.PrivateName(n.Args[1]) >= 0 {
			return 1
		}
	case ir.OpGetSuper:
		if n.Args[2].Kind == ir.ValString {
			return 1
		}
	case ir.OpInitField:
		if fields := f.InitFields(n); fields != nil {
			return max(1, len(fields.List))
		}
	}
	return 0
}

func (p *Program) site(code stop.Code, detail string, at source.Span) uint32 {
	s := Site{Code: code, Detail: detail}
	if at.File < len(p.Tree.Program.Files) {
		file := p.Tree.Program.Files[at.File]
		pos := file.Pos(at.Start)
		s.File, s.Line, s.Column = file.Name, pos.Line, pos.Column
	}
	p.Sites = append(p.Sites, s)
	return uint32(len(p.Sites) - 1)
}

// price bounds the fuel of running a block once: its nodes, both arms of its ifs, but not the bodies of its
// loops, which pay for each iteration. At least 1, so that nothing that can repeat is free.
func price(b *ir.Block) uint32 {
	return max(1, nodes(b))
}

func nodes(b *ir.Block) uint32 {
	if b == nil {
		return 0
	}
	sum := uint32(len(b.Nodes))
	for _, n := range b.Nodes {
		if n.Op == ir.OpLoop {
			continue
		}
		for _, inner := range n.Blocks {
			sum += nodes(inner)
		}
	}
	return sum
}

// LinePrices returns what each line of a file costs each time it runs: the fuel of the nodes that begin on it.
func LinePrices(t *ir.Tree, file int) map[int]int {
	out := map[int]int{}
	text := t.Program.Files[file]
	for _, f := range t.Funcs {
		ir.Walk(f.Body, func(n *ir.Node) {
			if n.Op != ir.OpUnknown && n.Span.File == file && !n.Span.IsZero() {
				out[text.Line(n.Span.Start)]++
			}
		})
	}
	return out
}
