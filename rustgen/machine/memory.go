package machine

import "decant/tracer/ir"

// What things take of an instance's memory, in bytes (runtime/src/obj.rs).
const (
	header = 40 // an object, an array or a function, before its values
	word   = 8  // a value in one of them, or a box
	room   = 4  // values that an object has room for when none is known
)

// LineBytes returns how many bytes running a line of a file once takes of the instance's memory at least, by line from
// 1: those of the objects, arrays, functions and variables that the line makes. Strings, and what the functions it calls
// make, come on top.
func (p *Program) LineBytes(file int) map[int]int {
	out := map[int]int{}
	text := p.Tree.Program.Files[file]
	for _, f := range p.Funcs {
		ir.Walk(f.Body, func(n *ir.Node) {
			if n.Span.File != file || n.Span.IsZero() {
				return
			}
			if size := p.sizeOf(f, n); size > 0 {
				out[text.Line(n.Span.Start)] += size
			}
		})
	}
	return out
}

// sizeOf is what a node makes, 0 when that is nothing or not known.
func (p *Program) sizeOf(f *Func, n *ir.Node) int {
	switch n.Op {
	case ir.OpObj:
		if keys := len(f.Keys[n]); keys > 0 {
			return header + word*keys
		}
		return header + word*room
	case ir.OpArr:
		return header + word*len(n.Args)
	case ir.OpClosure:
		to, boxes := p.Funcs[n.Func], 0
		for i := range to.Func.Captures {
			if to.CaptureVar[i] < 0 {
				boxes++
			}
		}
		return header + word*boxes
	case ir.OpBox:
		if f.Boxed[n.Slot] && f.SlotVar[n.Slot] < 0 {
			return word
		}
	}
	return 0
}
