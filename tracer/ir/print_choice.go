package ir

import "strings"

// A choice is an if whose two blocks give one variable its value: what lowering makes of ?:, ||, && and ??. It prints as
// `let @1 = a || b`, with the arms of its sides in the comment.

// choice tells how an if prints as one.
type choice struct {
	op   string // "?", "||", "&&", "??"
	left *Node  // for the others than "?": the node of the left side's value, which must fold for the operator to be printed
}

// findChoices records which nodes of a block, and of blocks in it, are choices.
func (d *fold) findChoices(b *Block, defs map[Temp]*Node) {
	if b == nil {
		return
	}
	for i, n := range b.Nodes {
		for _, inner := range n.Blocks {
			d.findChoices(inner, defs)
		}
		if n.Op != OpIf || !d.isChoice(n) {
			continue
		}
		c := &choice{op: "?"}
		d.choices[n] = c
		cond := n.Args[0]
		switch test := defs[cond.Temp]; {
		case cond.Kind != ValTemp || test == nil:
		case isCopy(n.Blocks[0], cond) && d.uses[cond.Temp] == 2:
			*c = choice{"||", test}
		case isCopy(n.Blocks[1], cond) && d.uses[cond.Temp] == 2:
			*c = choice{"&&", test}
		case i > 0 && test == b.Nodes[i-1] && d.isNullTest(test) && isCopy(n.Blocks[1], test.Args[0]):
			*c = choice{"??", defs[test.Args[0].Temp]}
			d.nullTests[test] = true
		}
	}
}

// isNullTest reports whether a node compares a value that is used once more with null, for one use.
func (d *fold) isNullTest(n *Node) bool {
	return n.Op == OpEq && d.uses[n.Dst] == 1 && n.Args[0].Kind == ValTemp && d.uses[n.Args[0].Temp] == 2 &&
		n.Args[1] == Val{Kind: ValNull}
}

// isCopy reports whether a block does nothing but give a variable the value v.
func isCopy(b *Block, v Val) bool {
	return b.Arm < 0 && len(b.Nodes) == 1 && b.Nodes[0].Op == OpInit && b.Nodes[0].Args[0] == v
}

// isChoice reports whether both blocks give one variable its value in one expression, or one of them is unknown.
func (d *fold) isChoice(n *Node) bool {
	slot := -1
	for _, b := range n.Blocks {
		if b == nil {
			return false
		}
		if isUnknownArm(b) {
			continue
		}
		init := d.gives(b)
		if init == nil || slot >= 0 && slot != init.Slot {
			return false
		}
		slot = init.Slot
	}
	return slot >= 0
}

// gives returns the init at the end of a block that prints as one short statement.
func (d *fold) gives(b *Block) *Node {
	var s stack
	for i, n := range b.Nodes {
		run := d.take(s, n, 0)
		switch last := i == len(b.Nodes)-1; {
		case blocking(s[:run], n) > 0:
			return nil
		case last && n.Op == OpInit && run == 0:
			return n
		case last || !d.isValue(n) || n.Op == OpClosure:
			return nil
		}
		s = append(s[:run:run], n)
	}
	return nil
}

// choice prints an if as a choice.
func (p *funcPrinter) choice(b *strings.Builder, n *Node, c *choice, indent int) {
	fields := p.placeField(n)
	slot, cond := p.chosenSlot(n), n.Args[0]
	free := n.Blocks[0].Arm < 0 && n.Blocks[1].Arm < 0
	side := func(i int) string {
		if !free {
			fields = append(fields, p.sideFields(n.Blocks[i], c.op)...)
		}
		return p.side(n.Blocks[i], indent)
	}
	text := initWord(p.slotKind(slot)) + " " + p.slot(slot) + " = "
	switch op := c.op; {
	case op == "?" || !p.inline[c.left.Dst]:
		c.op = "?"
		text += p.val(cond, precLowest, indent) + " ? " + side(0) + " : " + side(1)
	case op == "??":
		text += p.expr(c.left, precLowest, indent) + " ?? " + side(0)
	case op == "||":
		text += p.expr(c.left, precLowest, indent) + " || " + side(1)
	default:
		text += p.expr(c.left, precLowest, indent) + " && " + side(0)
	}
	for _, block := range n.Blocks {
		if isUnknownArm(block) {
			fields = append(fields, p.unknownFields(block.Nodes[0])...)
		}
	}
	b.WriteString(tabs(indent) + text + ";" + comment(fields) + "\n")
}

func (p *funcPrinter) chosenSlot(n *Node) int {
	for _, b := range n.Blocks {
		if !isUnknownArm(b) {
			return b.Nodes[len(b.Nodes)-1].Slot
		}
	}
	panic("ir: a choice without a side")
}

// side prints what a block gives.
func (p *funcPrinter) side(b *Block, indent int) string {
	if isUnknownArm(b) {
		return unknownMark
	}
	var s stack
	for _, n := range b.Nodes {
		run := p.take(s, n, 0)
		for _, v := range s[run:] {
			p.inline[v.Dst] = true
		}
		s = append(s[:run:run], n)
	}
	return p.val(s[0].Args[0], precLowest, indent)
}

// sideFields tells the arm of a side. Of ?: both sides are told, or none when neither has an arm.
func (p *funcPrinter) sideFields(b *Block, op string) []string {
	if b.Arm < 0 && op == "?" {
		return []string{"#-1"}
	}
	return p.armFields(b)
}
