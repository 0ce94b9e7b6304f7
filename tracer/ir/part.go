package ir

import "decant/analysis/coverage"

// What coverage shows of a program can be found statement by statement of its module, when what the statements tell
// each other is known: Around.

// Around is what there is to know of a module around one of its statements.
type Around struct {
	Names map[int]string  // by slot of Funcs[0]: the names that the module declares for all of it
	Reads map[string]bool // of them, those that functions of other statements read
	Loads map[string]bool // of them, those that the module's own code reads
}

// Part is what coverage shows of a program that is one statement of a module, or of a whole one.
type Part struct {
	Funcs []coverage.Func // by index in Program.Funcs
	Reads []string        // names of the module that functions read
	Loads []string        // names of the module that its own code reads
}

// CoveragePart finds the part of a statement. It is false when that cannot be told without the other statements.
func CoveragePart(p *Program, around *Around) (*Part, bool) {
	n := newNotes(p)
	n.around = around
	out := &Part{Reads: n.names(around.Names)}
	for slot, name := range around.Names {
		if around.Reads[name] {
			n.read[variable{0, slot}] = true
		}
	}
	events, notes := Events(p), n.all()
	for i, f := range p.Funcs {
		out.Funcs = append(out.Funcs, coverageFunc(f, events[i], notes[i]))
	}
	for _, load := range loads(p, around.Names) {
		out.Loads = append(out.Loads, load.Name)
	}
	return out, !n.unsure && !n.chancyModule()
}

// loads lists where a module's own code reads names of it.
func loads(p *Program, names map[int]string) (out []Load) {
	Walk(p.Funcs[0].Body, func(x *Node) {
		if x.Op == OpLoad && names[x.Slot] != "" {
			out = append(out, Load{names[x.Slot], x.Span.Start})
		}
	})
	return out
}

// names lists the names of the module that functions read.
func (n *notes) names(of map[int]string) (out []string) {
	for v := range n.read {
		if name := of[v.slot]; v.fn == 0 && name != "" {
			out = append(out, name)
		}
	}
	return out
}

// chancyModule tells whether a variable of the module holds what comes from chance.
func (n *notes) chancyModule() bool {
	for v := range n.chancy {
		if v.fn == 0 {
			return true
		}
	}
	return false
}

// Between is what the statements of a module tell each other.
type Between struct {
	Reads []ReadBy // names of the module that functions read
	Loads []Load   // names that the module's own code reads
}

// Load says where a module's own code reads a name of it.
type Load struct {
	Name string
	At   int
}

// ReadBy says that a function reads a name of the module.
type ReadBy struct {
	Name string
	Func int // index in Program.Funcs
}

// WhatIsBetween finds what the statements of a program tell each other, where names are those that its module declares.
// It is false when they tell each other more.
func WhatIsBetween(p *Program, names map[int]string) (*Between, bool) {
	n := newNotes(p)
	n.all()
	out := &Between{Loads: loads(p, names)}
	for _, f := range p.Funcs[1:] {
		Walk(f.Body, func(x *Node) {
			if x.Op != OpCapGet {
				return
			}
			if v := n.captured(f, x.Slot); v.fn == 0 && names[v.slot] != "" {
				out.Reads = append(out.Reads, ReadBy{names[v.slot], f.Index})
			}
		})
	}
	return out, !n.chancyModule()
}
