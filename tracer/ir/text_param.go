package ir

// A plain parameter `(clos, a)` stands for the first nodes of the body: the box of the variable a when it has one, `param` and
// `init`. The parser makes these nodes from the name.

// plainParam returns the nodes of plain parameter i, using t; nil when its name is no variable of f.
func plainParam(f *Func, s *scope, i int, t Temp) []*Node {
	slot, ok := s.slotsOf[f.Params[i]]
	if !ok {
		return nil
	}
	var nodes []*Node
	if f.Slots[slot].Boxed {
		nodes = append(nodes, &Node{Op: OpBox, Slot: slot})
	}
	return append(nodes,
		&Node{Op: OpParam, Dst: t, Slot: i},
		&Node{Op: OpInit, Slot: slot, Args: []Val{{Kind: ValTemp, Temp: t}}})
}

// plainParams returns how many parameters the first nodes of the body make.
func (p *funcPrinter) plainParams(nodes []*Node) int {
	f := p.tf.Func
	for i := range f.Params {
		for _, want := range plainParam(f, p.scope, i, 0) {
			if len(nodes) == 0 || !p.isPlain(nodes[0], want) {
				return i
			}
			nodes = nodes[1:]
		}
		if _, ok := p.scope.slotsOf[f.Params[i]]; !ok {
			return i
		}
	}
	return len(f.Params)
}

// isPlain reports whether n is the node that a plain parameter makes.
func (p *funcPrinter) isPlain(n, want *Node) bool {
	if n.Op != want.Op || n.Slot != want.Slot || n.Flag || len(n.Args) != len(want.Args) {
		return false
	}
	if n.Op == OpInit {
		def := p.text.defs[n.Args[0].Temp]
		return n.Args[0].Kind == ValTemp && def != nil && def.Op == OpParam
	}
	return n.Op == OpBox || p.uses[n.Dst] == 1
}

// plainNodes returns how many nodes the first plain parameters make.
func (p *funcPrinter) plainNodes(plain int) int {
	count := 0
	for i := range plain {
		count += len(plainParam(p.tf.Func, p.scope, i, 0))
	}
	return count
}
