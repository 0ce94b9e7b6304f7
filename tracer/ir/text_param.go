package ir

// What a function's head and its slots line tell is left out of its body. The first nodes of a body are usually the boxes and
// declarations of its variables, in the order of the slots line, and then a param and an init for each parameter.
// A variable that is not declared there is marked `later`, a parameter that is not bound so is in quotes.

// entryNode is the node that declares a variable at the entry of its function; nil when it needs none.
func entryNode(f *Func, slot int) *Node {
	switch s := f.Slots[slot]; {
	case s.Boxed:
		return &Node{Op: OpBox, Slot: slot}
	case s.Checked:
		return &Node{Op: OpDecl, Slot: slot}
	}
	return nil
}

// entered counts the first nodes of a body that declare variables in the order of the slots line, and tells which.
func entered(f *Func, nodes []*Node) (count int, slots map[int]bool) {
	slots = map[int]bool{}
	last := -1
	for _, n := range nodes {
		if n.Op != OpBox && n.Op != OpDecl || n.Slot <= last || n.Slot >= len(f.Slots) || n.Flag {
			break
		}
		if want := entryNode(f, n.Slot); want == nil || want.Op != n.Op {
			break
		}
		last = n.Slot
		slots[n.Slot] = true
	}
	return len(slots), slots
}

// plainParams returns how many parameters are bound by the first of the nodes: a param and an init of the
// variable of that name.
func (p *funcPrinter) plainParams(nodes []*Node) int {
	f := p.tf.Func
	for i, name := range f.Params {
		slot, ok := p.scope.slotsOf[name]
		if !ok || len(nodes) < 2*i+2 || !p.isPlain(nodes[2*i], nodes[2*i+1], i, slot) {
			return i
		}
	}
	return len(f.Params)
}

func (p *funcPrinter) isPlain(param, init *Node, i, slot int) bool {
	return param.Op == OpParam && param.Slot == i && param.Dst != 0 && p.uses[param.Dst] == 1 &&
		init.Op == OpInit && init.Slot == slot && len(init.Args) == 1 && init.Args[0] == Val{Kind: ValTemp, Temp: param.Dst}
}

// entryNodes makes the nodes that a function's head and slots line stand for.
func (p *funcParser) entryNodes(plain int) {
	for i := range p.f.Slots {
		if n := entryNode(p.f, i); n != nil && !p.later[i] {
			p.emit(n)
		}
	}
	for i, name := range p.f.Params[:plain] {
		slot, ok := p.scope.slotsOf[name]
		if !ok {
			p.fail("the parameter %s is no variable", name)
			return
		}
		v := p.emit(&Node{Op: OpParam, Slot: i})
		p.emit(&Node{Op: OpInit, Slot: slot, Args: []Val{v}})
	}
	for _, n := range p.block.Nodes {
		n.Span = p.last.span()
	}
}
