package machine

import (
	"sort"

	"decant/tracer/ir"
)

// place is where a node stands: in which block, and which numbers it and its blocks have in order of the text.
type place struct {
	block      *enclosure
	node       *ir.Node
	start, end int // its own number, and one past the last number in its blocks
}

// enclosure is a block and the node that it belongs to.
type enclosure struct {
	owner *place // nil for the function's body
	depth int
}

// layout has the places of a function's nodes that matter for its variables, found in one walk.
type layout struct {
	refs    [][]*place         // per slot: nodes that name it, in order
	writes  [][]int            // per slot: numbers of the nodes that write it, ascending
	lastUse map[ir.Temp]*place // of temporaries
	loads   []*place           // nodes that load a plain variable
	next    int
}

// placeSlots decides where each variable is declared in Rust, and which temporaries are just its name.
func (f *Func) placeSlots() {
	n := len(f.Func.Slots)
	l := &layout{refs: make([][]*place, n), writes: make([][]int, n), lastUse: map[ir.Temp]*place{}}
	l.walk(f, f.Body, &enclosure{})
	f.Fixed = make([]bool, n)
	for slot, refs := range l.refs {
		f.Fixed[slot] = len(l.writes[slot]) == 1
		f.placeSlot(slot, refs)
	}
	f.findInferred()
	for _, load := range l.loads {
		if !l.writtenWhileHeld(load) {
			f.Alias[load.node.Dst] = load.node.Slot
		}
	}
}

// findInferred finds the variables whose type is that of what is written to them: those that are written before they
// are read.
func (f *Func) findInferred() {
	f.inferred = make([]bool, len(f.Func.Slots))
	for _, slots := range f.Decls {
		for _, slot := range slots {
			f.inferred[slot] = true
		}
	}
	for _, slot := range f.Entry.Slots {
		s := f.Func.Slots[slot]
		f.inferred[slot] = s.Kind == ir.SlotTemp && !f.Boxed[slot]
	}
}

func (l *layout) walk(f *Func, b *ir.Block, in *enclosure) {
	if b == nil {
		return
	}
	for _, n := range b.Nodes {
		p := &place{block: in, node: n, start: l.next}
		l.next++
		l.note(f, n, p)
		for _, inner := range n.Blocks {
			l.walk(f, inner, &enclosure{owner: p, depth: in.depth + 1})
		}
		p.end = l.next
	}
}

func (l *layout) note(f *Func, n *ir.Node, p *place) {
	for _, v := range n.Args {
		if v.Kind == ir.ValTemp {
			l.lastUse[v.Temp] = p
		}
	}
	if slot, writes := slotOf(n); slot >= 0 && (n.Op != ir.OpBox || f.Boxed[slot]) {
		l.refs[slot] = append(l.refs[slot], p)
		if writes {
			l.writes[slot] = append(l.writes[slot], p.start)
		}
		if s := f.Func.Slots[slot]; n.Op == ir.OpLoad && !f.Boxed[slot] && !s.Checked {
			l.loads = append(l.loads, p)
		}
	}
	if n.Op.MakesClosure() {
		for _, c := range f.owner.Tree.Program.Funcs[n.Func].Captures {
			if !c.FromCapture {
				l.refs[c.Index] = append(l.refs[c.Index], p)
			}
		}
	}
}

// placeSlot lets the `init` that comes first in the block around all uses of a plain variable declare it.
func (f *Func) placeSlot(slot int, refs []*place) {
	if len(refs) == 0 || f.SlotVar[slot] >= 0 {
		return
	}
	if s := f.Func.Slots[slot]; !f.Boxed[slot] && !s.Checked {
		if first := refs[0].within(common(refs)).node; declares(first, slot, s.Kind) {
			f.Decls[first] = append(f.Decls[first], slot)
			return
		}
	}
	f.Entry.Slots = append(f.Entry.Slots, slot)
}

// declares reports whether a node gives slot its first value.
func declares(n *ir.Node, slot int, kind ir.SlotKind) bool {
	return n.Slot == slot && (n.Op == ir.OpInit || n.Op == ir.OpStore && kind == ir.SlotVar)
}

// common returns the innermost block around all places.
func common(places []*place) *enclosure {
	block := places[0].block
	for _, p := range places[1:] {
		other := p.block
		for block != other {
			if block.depth >= other.depth {
				block = block.owner.block
			} else {
				other = other.owner.block
			}
		}
	}
	return block
}

// within returns the node of block that p is, or lies in; p must lie in block.
func (p *place) within(block *enclosure) *place {
	for p.block != block {
		p = p.block.owner
	}
	return p
}

// writtenWhileHeld reports whether the variable that load reads may be written before the last use of what it
// read. When that use is in a nested block, which may be a loop, all of the block counts.
func (l *layout) writtenWhileHeld(load *place) bool {
	use := l.lastUse[load.node.Dst]
	if use == nil {
		return false
	}
	until := use.start // a node reads its operands before it writes
	if use.block != load.block {
		until = use.within(load.block).end
	}
	writes := l.writes[load.node.Slot]
	i := sort.SearchInts(writes, load.start)
	return i < len(writes) && writes[i] < until
}

// slotOf returns the variable that a node names, -1 for none, and whether it writes it.
func slotOf(n *ir.Node) (slot int, writes bool) {
	switch n.Op {
	case ir.OpLoad, ir.OpUnbound:
		return n.Slot, false
	case ir.OpInit, ir.OpStore, ir.OpDecl, ir.OpBox, ir.OpMapArg:
		return n.Slot, true
	case ir.OpTry:
		if n.Blocks[1] != nil && n.Slot >= 0 {
			return n.Slot, true
		}
	}
	return -1, false
}
