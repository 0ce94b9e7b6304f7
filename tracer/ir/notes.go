package ir

import (
	"slices"

	"decant/analysis/coverage"
	"decant/analysis/source"
	"decant/analysis/stop"
)

// notes finds what a person should know about a program besides where it falls back: state that does not outlive a
// request (DC301), and tests whose outcome no sample decides (DC302). What is found is static; coverage.File.Notes
// tells of it where samples have been.
type notes struct {
	program *Program
	found   [][]coverage.Note // by function
	read    map[variable]bool // variables of a module that functions read
	chancy  map[variable]string
	around  *Around // of a program that is one statement of a module; nil for a whole one
	unsure  bool    // what is around decides, and is not known
}

// variable names a variable: a slot of the function that declares it.
type variable struct{ fn, slot int }

func newNotes(p *Program) *notes {
	n := &notes{program: p, found: make([][]coverage.Note, len(p.Funcs)), read: map[variable]bool{}, chancy: map[variable]string{}}
	for i, f := range p.Funcs {
		if f.Kind != KindModule && len(f.Captures) > 0 {
			n.reads(i)
		}
	}
	return n
}

func notesOf(p *Program) [][]coverage.Note { return newNotes(p).all() }

// all finds the notes of every function.
func (n *notes) all() [][]coverage.Note {
	for i, f := range n.program.Funcs {
		if f.Kind == KindModule {
			continue
		}
		n.chance(i, func(coverage.Note) {}) // a variable may be tested above where it is written
		if len(f.Captures) > 0 {
			n.state(i)
			if len(n.found[i]) > 0 && n.initial(f) {
				n.found[i] = nil
			}
		}
		n.chance(i, func(x coverage.Note) { n.found[i] = append(n.found[i], x) })
	}
	return n.found
}

// captured finds the variable that a function's capture leads to.
func (n *notes) captured(f *Func, i int) variable {
	for {
		c := f.Captures[i]
		f = n.program.Funcs[f.Parent]
		if !c.FromCapture {
			return variable{f.Index, c.Index}
		}
		i = c.Index
	}
}

// module reports whether a variable is one of a module's own.
func (n *notes) module(v variable) bool { return n.program.Funcs[v.fn].Kind == KindModule }

func (n *notes) reads(i int) {
	f := n.program.Funcs[i]
	Walk(f.Body, func(x *Node) {
		if x.Op == OpCapGet {
			n.read[n.captured(f, x.Slot)] = true
		}
	})
}

// initial reports whether a function can only be called while the module initialises: it is declared there, no other
// function knows it, and it is only called.
func (n *notes) initial(f *Func) bool {
	if f.Parent < 0 || n.program.Funcs[f.Parent].Kind != KindModule || f.Handler {
		return false
	}
	module, slot := n.program.Funcs[f.Parent], -1
	made, loaded, other := Temp(0), map[Temp]bool{}, false
	Walk(module.Body, func(x *Node) {
		switch {
		case x.Op == OpClosure && x.Func == f.Index:
			made = x.Dst
		case x.Op == OpInit && made != 0 && x.Args[0] == (Val{Kind: ValTemp, Temp: made}):
			slot = x.Slot
		case x.Op == OpLoad && x.Slot == slot && slot >= 0:
			loaded[x.Dst] = true
		default:
			for i, a := range x.Args {
				callee := x.Op == OpCall && i == 0
				other = other || a.Kind == ValTemp && !callee && (loaded[a.Temp] || a.Temp == made)
			}
		}
	})
	if n.around != nil && n.around.Loads[n.around.Names[slot]] {
		n.unsure = true
	}
	return slot >= 0 && len(loaded) > 0 && !other && !n.read[variable{module.Index, slot}]
}

// mutators are the methods that change what they are called on.
var mutators = []string{"push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "set", "add", "delete", "clear"}

// state notes where a function writes what the module keeps: a variable of the module that functions read, or a
// property of what one holds.
func (n *notes) state(i int) {
	f := n.program.Funcs[i]
	held, methods := map[Temp]variable{}, map[Temp]variable{}
	note := func(v variable, at source.Span, arm int) {
		name := n.program.Funcs[v.fn].Slots[v.slot].Name
		if name != "" && !at.IsZero() {
			n.found[i] = append(n.found[i], coverage.Note{Code: string(stop.State), Detail: name, Span: at, Arm: arm})
		}
	}
	walkArms(f.Body, 0, func(x *Node, arm int) {
		switch x.Op {
		case OpCapGet:
			if v := n.captured(f, x.Slot); n.module(v) {
				held[x.Dst] = v
			}
		case OpGet:
			if v, ok := held[x.Args[0].Temp]; ok && x.Args[0].Kind == ValTemp && slices.Contains(mutators, x.Name) {
				methods[x.Dst] = v
			}
		case OpCapSet:
			if v := n.captured(f, x.Slot); n.module(v) && n.read[v] {
				note(v, x.Span, arm)
			}
		case OpPut, OpPutV, OpDel, OpDelV:
			if v, ok := held[x.Args[0].Temp]; ok && x.Args[0].Kind == ValTemp {
				note(v, x.Span, arm)
			}
		case OpCall:
			if v, ok := methods[x.Args[0].Temp]; ok && x.Args[0].Kind == ValTemp {
				note(v, x.Span, arm)
			}
		}
	})
}

// chances are the calls whose results no sample decides.
var chances = []string{"Math.random", "Date.now", "performance.now", "crypto.randomUUID", "crypto.getRandomValues"}

// chance notes the tests on values that come from chance or the clock.
func (n *notes) chance(i int, note func(coverage.Note)) {
	f := n.program.Funcs[i]
	values := map[Temp]string{}
	from := func(args []Val) string {
		for _, a := range args {
			if a.Kind == ValTemp && values[a.Temp] != "" {
				return values[a.Temp]
			}
		}
		return ""
	}
	Walk(f.Body, func(x *Node) {
		what := from(x.Args)
		switch {
		case x.Op == OpCall && slices.Contains(chances, x.Text):
			what = x.Text + "()"
		case x.Op == OpNew && x.Text == "Date" && len(x.Args) == 1:
			what = "new Date()"
		case x.Op == OpLoad:
			what = n.chancy[variable{i, x.Slot}]
		case x.Op == OpCapGet:
			what = n.chancy[n.captured(f, x.Slot)]
		}
		if what == "" {
			return
		}
		switch x.Op {
		case OpInit, OpStore:
			n.chancy[variable{i, x.Slot}] = what
		case OpCapSet, OpCapInit:
			n.chancy[n.captured(f, x.Slot)] = what
		case OpIf:
			then, other := x.Blocks[0].Arm, x.Blocks[1].Arm
			if then >= 0 && other >= 0 {
				note(coverage.Note{Code: string(stop.Chance), Detail: what, Span: f.Arms[then].Mark, Arm: then, Other: other})
			}
		default:
			values[x.Dst] = what
		}
	})
}

// walkArms calls visit for every node with the arm it lies in.
func walkArms(b *Block, arm int, visit func(*Node, int)) {
	if b == nil {
		return
	}
	if b.Arm >= 0 {
		arm = b.Arm
	}
	for _, n := range b.Nodes {
		visit(n, arm)
		for _, inner := range n.Blocks {
			walkArms(inner, arm, visit)
		}
	}
}
