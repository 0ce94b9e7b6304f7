package machine

import "decant/tracer/ir"

// findValues finds the variables that closures capture by value. They need no box: one node writes the variable, and
// every closure that captures it is made after that, where the variable has the value it keeps.
func (p *Program) findValues() {
	for _, f := range p.Funcs {
		f.Boxed = make([]bool, len(f.Func.Slots))
		for slot, s := range f.Func.Slots {
			f.Boxed[slot] = s.Boxed
		}
	}
	for _, f := range p.Funcs {
		s := &settled{f: f, now: make([]bool, len(f.Boxed)), early: make([]bool, len(f.Boxed))}
		s.block(f.Body)
		for slot := range f.Boxed {
			f.Boxed[slot] = f.Boxed[slot] && (s.early[slot] || !f.writtenOnce(slot))
		}
	}
	for _, f := range p.Funcs {
		f.CaptureValue = make([]bool, len(f.Func.Captures))
		for i := range f.CaptureValue {
			v := p.captured(f.Func, i)
			f.CaptureValue[i] = !p.Funcs[v.fn].Boxed[v.slot]
		}
	}
}

func (f *Func) writtenOnce(slot int) bool {
	v := variable{f.Func.Index, slot}
	if f.Func.Slots[slot].Checked || f.SlotVar[slot] >= 0 || f.owner.facts.writes[v] != 1 {
		return false
	}
	for _, box := range f.owner.facts.boxes[v] {
		if box.Flag {
			return false
		}
	}
	return true
}

// settled walks a body and knows, at each node, which variables have been written for sure.
type settled struct {
	f     *Func
	now   []bool // written in this block or one around it
	early []bool // captured before it was written, or written again after it was captured
}

func (s *settled) block(b *ir.Block) {
	if b == nil {
		return
	}
	var here []int
	fresh := map[int]bool{} // variables made anew in this block
	for _, n := range b.Nodes {
		for _, inner := range n.Blocks {
			s.block(inner)
		}
		switch n.Op {
		case ir.OpBox:
			fresh[n.Slot] = true
		case ir.OpInit, ir.OpStore:
			if s.f.owner.facts.repeated[n] && !fresh[n.Slot] {
				s.early[n.Slot] = true // a closure of an earlier round would see the later write
			}
			if !s.now[n.Slot] {
				s.now[n.Slot] = true
				here = append(here, n.Slot)
			}
		case ir.OpClosure, ir.OpMethod, ir.OpClass:
			s.capture(n)
		case ir.OpMapArg:
			s.early[n.Slot] = true
		}
	}
	for _, slot := range here {
		s.now[slot] = false
	}
}

func (s *settled) capture(n *ir.Node) {
	for _, c := range s.f.owner.Tree.Program.Funcs[n.Func].Captures {
		if c.FromCapture {
			continue
		}
		s.early[c.Index] = s.early[c.Index] || !s.now[c.Index]
	}
}
