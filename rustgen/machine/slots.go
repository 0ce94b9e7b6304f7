package machine

import "decant/tracer/ir"

// placeSlots decides where each variable is declared in Rust, and which temporaries are just its name.
func (f *Func) placeSlots() {
	ir.Walk(f.Body, func(n *ir.Node) {
		slot, writes := slotOf(n)
		if slot < 0 {
			return
		}
		f.Slots[slot].Used = true
		if writes {
			f.Slots[slot].Writes++
		}
	})
	ir.Walk(f.Body, func(n *ir.Node) {
		if n.Op == ir.OpClosure {
			for _, c := range f.program.Funcs[n.Func].Captures {
				if !c.FromCapture {
					f.Slots[c.Index].Used = true
				}
			}
		}
	})
	for i := range f.Slots {
		f.place(i)
	}
	f.aliases(f.Body)
}

// place lets the `init` that comes first in the block around all uses of an unboxed variable declare it.
func (f *Func) place(slot int) {
	s := f.Func.Slots[slot]
	if !f.Slots[slot].Used {
		return
	}
	if !s.Boxed && !s.Checked {
		if block := innermost(f.Body, slot); block != nil {
			if first := firstUse(block, slot); first.Op == ir.OpInit {
				f.Decls[first] = append(f.Decls[first], slot)
				return
			}
		}
	}
	f.Slots[slot].AtEntry = true
}

// innermost returns the deepest block that all nodes naming slot lie in.
func innermost(b *ir.Block, slot int) *ir.Block {
	var holder *ir.Block
	for _, n := range b.Nodes {
		if s, _ := slotOf(n); s == slot {
			return b
		}
		for _, inner := range n.Blocks {
			if inner == nil || !names(inner, slot) {
				continue
			}
			if holder != nil {
				return b
			}
			holder = inner
		}
	}
	if holder == nil {
		return nil
	}
	return innermost(holder, slot)
}

// firstUse returns the first direct node of b that names slot or holds a block that does.
func firstUse(b *ir.Block, slot int) *ir.Node {
	for _, n := range b.Nodes {
		if s, _ := slotOf(n); s == slot {
			return n
		}
		for _, inner := range n.Blocks {
			if inner != nil && names(inner, slot) {
				return n
			}
		}
	}
	return nil
}

func names(b *ir.Block, slot int) bool {
	found := false
	ir.Walk(b, func(n *ir.Node) {
		if s, _ := slotOf(n); s == slot {
			found = true
		}
	})
	return found
}

// slotOf returns the variable that a node names, -1 for none, and whether it writes it.
func slotOf(n *ir.Node) (slot int, writes bool) {
	switch n.Op {
	case ir.OpLoad:
		return n.Slot, false
	case ir.OpInit, ir.OpStore, ir.OpDecl, ir.OpBox:
		return n.Slot, true
	case ir.OpTry:
		if n.Blocks[1] != nil {
			return n.Slot, true
		}
	}
	return -1, false
}

// aliases finds loads whose temporary needs no Rust variable: nothing writes the variable between the
// load and the temporary's last use in the same list of nodes.
func (f *Func) aliases(b *ir.Block) {
	for i, n := range b.Nodes {
		for _, inner := range n.Blocks {
			if inner != nil {
				f.aliases(inner)
			}
		}
		if n.Op != ir.OpLoad || f.Func.Slots[n.Slot].Boxed || f.Func.Slots[n.Slot].Checked {
			continue
		}
		if !writtenBeforeLastUse(b.Nodes[i+1:], n.Dst, n.Slot) {
			f.Alias[n.Dst] = SlotLoad{n.Slot}
		}
	}
}

// writtenBeforeLastUse reports whether slot may be written in rest before (or in a node that holds) the last use of t.
func writtenBeforeLastUse(rest []*ir.Node, t ir.Temp, slot int) bool {
	last := -1
	for i, n := range rest {
		if usesTemp(n, t) {
			last = i
		}
	}
	for i := 0; i <= last; i++ {
		n := rest[i]
		if i == last && len(n.Blocks) == 0 {
			break // a node reads its operands before it writes
		}
		written := false
		ir.WalkNode(n, func(n *ir.Node) {
			if s, w := slotOf(n); s == slot && w {
				written = true
			}
		})
		if written {
			return true
		}
	}
	return false
}

func usesTemp(n *ir.Node, t ir.Temp) bool {
	used := false
	ir.WalkNode(n, func(n *ir.Node) {
		for _, v := range n.Args {
			used = used || v.Kind == ir.ValTemp && v.Temp == t
		}
	})
	return used
}
