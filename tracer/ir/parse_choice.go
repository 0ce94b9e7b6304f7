package ir

// pendingChoice is a choice whose comment is still to come.
type pendingChoice struct {
	node  *Node
	sides []*Block // those whose arms the comment tells
}

var choiceOps = wordSet("? || && ??")

// choose reads the rest of `let x = v ? a : b` and the like.
func (p *funcParser) choose(slot int, v Val) {
	op := p.tok.text
	p.next()
	n := &Node{Op: OpIf, Blocks: make([]*Block, 2)}
	keep := &Block{Arm: -1, Nodes: []*Node{{Op: OpInit, Slot: slot, Args: []Val{v}}}}
	if op == "??" {
		v = p.emit(&Node{Op: OpEq, Args: []Val{v, {Kind: ValNull}}})
	}
	n.Args = []Val{v}
	p.emit(n)
	c := &pendingChoice{node: n}
	side := func(i int) {
		n.Blocks[i] = p.side(slot)
		c.sides = append(c.sides, n.Blocks[i])
	}
	switch op {
	case "?":
		side(0)
		p.expect(":")
		side(1)
	case "||":
		n.Blocks[0] = keep
		side(1)
	default:
		n.Blocks[1] = keep
		side(0)
	}
	p.pending = c
}

// side reads an expression, or ☠, as a block.
func (p *funcParser) side(slot int) *Block {
	b := &Block{Arm: -1}
	if p.acceptUnknown() {
		return b
	}
	outer := p.block
	p.block = b
	p.emit(&Node{Op: OpInit, Slot: slot, Args: []Val{p.expr()}})
	p.block = outer
	return b
}

// finish gives a choice what its comment says.
func (c *pendingChoice) finish(p *funcParser, f fields, at int) {
	if len(f.arms) > len(c.sides) {
		p.failAt(at, "there are more arms than sides")
		return
	}
	kinds := []ArmKind{ArmThen, ArmElse}
	if len(c.sides) == 1 {
		kinds[0] = ArmRight
	}
	for i, a := range f.arms {
		p.openArm(c.sides[i], a, kinds[i])
	}
	if len(f.arms) == 2 {
		p.pair(f.arms[0].arm, f.arms[1].arm)
	}
	for _, b := range c.node.Blocks {
		Walk(b, func(n *Node) { n.Span = p.last.span() })
	}
	for _, b := range c.sides {
		if len(b.Nodes) > 0 {
			continue
		}
		if b.Arm < 0 {
			p.failAt(at, "a ☠ here needs its arm: #2")
			return
		}
		n := p.unknown(f, f.after)
		n.Arm = b.Arm
		b.Nodes = []*Node{n}
	}
}
