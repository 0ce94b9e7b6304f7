package rustgen

import (
	"fmt"
	"slices"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// variable prints the nodes that make, read and write variables.
func (e *emitter) variable(n *ir.Node) {
	switch n.Op {
	case ir.OpDecl:
		e.storeSlot(n.Slot, "V::EMPTY")
	case ir.OpBox:
		e.box(n)
	case ir.OpInit:
		e.init(n)
	case ir.OpLoad:
		e.load(n)
	case ir.OpStore:
		s := e.f.Func.Slots[n.Slot]
		e.assign(s.Kind, s.Checked, e.readSlot(n.Slot), s.Name, func() { e.init(n) })
	case ir.OpCapGet:
		e.capGet(n)
	case ir.OpCapSet:
		c := e.f.Func.Captures[n.Slot]
		e.assign(c.Kind, c.Checked, e.readCapture(n.Slot), c.Name, func() { e.storeCapture(n) })
	case ir.OpCapInit:
		e.storeCapture(n)
	}
}

// box prints the making of a fresh box, which fails when the arena is full.
func (e *emitter) box(n *ir.Node) {
	if e.f.SlotVar[n.Slot] < 0 && !e.f.Boxed[n.Slot] {
		return
	}
	value := initial(e.f.Func.Slots[n.Slot].Kind)
	if n.Flag {
		value = e.readSlot(n.Slot)
	}
	if e.f.SlotVar[n.Slot] >= 0 {
		e.storeSlot(n.Slot, value)
		return
	}
	e.write("%s = %s;", e.slot(n.Slot), e.attempt(fmt.Sprintf("new_box(rt, %s)", value)))
}

func (e *emitter) init(n *ir.Node) {
	if slices.Contains(e.f.Decls[n], n.Slot) {
		keyword := "let mut"
		if e.f.Fixed[n.Slot] {
			keyword = "let"
		}
		value := e.as(e.t.Slots[n.Slot], n.Args[0])
		if e.f.Text[n.Args[0].Temp] && n.Args[0].Kind == ir.ValTemp {
			value = e.text(n.Args[0].Temp)
		}
		e.write("%s %s = %s;", keyword, e.slot(n.Slot), value)
		return
	}
	e.storeSlot(n.Slot, e.as(e.t.Slots[n.Slot], n.Args[0]))
}

func (e *emitter) load(n *ir.Node) {
	if _, ok := e.f.Alias[n.Dst]; ok {
		return
	}
	if e.constant(n) {
		return
	}
	s := e.f.Func.Slots[n.Slot]
	e.read(n, e.readSlot(n.Slot), s.Checked, s.Name)
}

// constant prints the reading of a variable that is known to hold a constant.
func (e *emitter) constant(n *ir.Node) bool {
	v, known := e.f.Constant(n)
	if known && e.f.Temps[n.Dst].Uses > 0 {
		e.write("let t%d = %s;", n.Dst, e.as(e.t.Temps[n.Dst], v))
	}
	return known
}

func (e *emitter) capGet(n *ir.Node) {
	if e.constant(n) {
		return
	}
	c := e.f.Func.Captures[n.Slot]
	e.read(n, e.readCapture(n.Slot), c.Checked, c.Name)
}

func (e *emitter) read(n *ir.Node, value string, checked bool, name string) {
	if checked {
		e.write("let t%d = %s;", n.Dst, value)
		value = e.attempt(fmt.Sprintf("tdz(rt, t%d, %s)", n.Dst, rustString(name)))
	}
	if assumed, ok := e.t.Assumed[n]; ok {
		value = e.check(value, assumed)
	}
	if e.f.Temps[n.Dst].Uses > 0 {
		e.write("let t%d = %s;", n.Dst, value)
	} else if checked {
		e.write("%s;", value)
	}
}

// assign prints an assignment with the checks that its variable's kind asks for (ECMA-262 §9.1.1.1.5).
func (e *emitter) assign(kind ir.SlotKind, checked bool, current, name string, store func()) {
	if checked {
		e.write("let current = %s;", current)
		e.write("%s;", e.attempt(fmt.Sprintf("tdz(rt, current, %s)", rustString(name))))
	}
	switch {
	case kind == ir.SlotConst, kind == ir.SlotSelf && e.f.Func.Strict:
		e.fail("const_assign(rt)")
	case kind == ir.SlotSelf: // ignored in sloppy code
	default:
		store()
	}
}

func (e *emitter) readSlot(slot int) string {
	if v := e.f.SlotVar[slot]; v >= 0 {
		return fmt.Sprintf("var_get(rt, %d)", v)
	}
	if e.f.Boxed[slot] {
		return "box_get(" + e.slot(slot) + ")"
	}
	return e.slot(slot)
}

func (e *emitter) storeSlot(slot int, value string) {
	if v := e.f.SlotVar[slot]; v >= 0 {
		e.write("%s;", e.attempt(fmt.Sprintf("var_set(rt, %d, %s)", v, value)))
		return
	}
	if e.f.Boxed[slot] {
		e.write("%s;", e.attempt(fmt.Sprintf("box_set(rt, %s, %s)", e.slot(slot), value)))
		return
	}
	e.write("%s = %s;", e.slot(slot), value)
}

func (e *emitter) readCapture(i int) string {
	if v := e.f.CaptureVar[i]; v >= 0 {
		return fmt.Sprintf("var_get(rt, %d)", v)
	}
	if e.f.CaptureValue[i] {
		return fmt.Sprintf("capture(me, %d)", e.f.CaptureBox[i])
	}
	return fmt.Sprintf("box_get(capture(me, %d))", e.f.CaptureBox[i])
}

// captureSlot prints what a closure that is being made keeps of a variable: its box, or its value.
func (e *emitter) captureSlot(slot int) string {
	if e.f.Boxed[slot] {
		return e.slot(slot)
	}
	switch e.t.Slots[slot].Kind {
	case machine.Bool:
		return fmt.Sprintf("V::bool(%s)", e.slot(slot))
	case machine.Int:
		return fmt.Sprintf("V::num(%s as f64)", e.slot(slot))
	case machine.Num:
		return fmt.Sprintf("V::num(%s)", e.slot(slot))
	}
	return e.slot(slot)
}

func (e *emitter) storeCapture(n *ir.Node) {
	value := e.value(n.Args[0])
	if v := e.f.CaptureVar[n.Slot]; v >= 0 {
		e.write("%s;", e.attempt(fmt.Sprintf("var_set(rt, %d, %s)", v, value)))
		return
	}
	e.write("%s;", e.attempt(fmt.Sprintf("box_set(rt, capture(me, %d), %s)", e.f.CaptureBox[n.Slot], value)))
}
