package ir

// fold decides which temporaries need no name. It goes through a block with a stack of the values that are
// made but not yet used: a node whose operands are on top, in order, takes them into its own expression, because
// reading that expression from left to right makes the same nodes in the same order. What stays below must be named before
// the next statement.
type fold struct {
	uses      map[Temp]int
	inline    map[Temp]bool    // printed where it is used
	members   map[Temp][]*Node // defprop, push … that are printed inside the literal which they fill
	choices   map[*Node]*choice
	nullTests map[*Node]bool  // the tests of ??
	method    map[*Node]*Node // from a call to the get of its callee whose object is the call's this, and back
}

func newFold(body *Block) *fold {
	d := &fold{
		uses: map[Temp]int{}, inline: map[Temp]bool{}, members: map[Temp][]*Node{}, method: map[*Node]*Node{},
		choices: map[*Node]*choice{}, nullTests: map[*Node]bool{},
	}
	defs := definitions(body)
	Walk(body, func(n *Node) {
		for _, v := range n.Args {
			if v.Kind == ValTemp {
				d.uses[v.Temp]++
			}
		}
	})
	Walk(body, func(n *Node) {
		if get := methodOf(n, defs); get != nil && d.uses[get.Dst] == 1 {
			d.method[n], d.method[get] = get, n
		}
	})
	d.findChoices(body, defs)
	return d
}

// definitions finds the node that assigns each temporary as its value.
func definitions(body *Block) map[Temp]*Node {
	defs := map[Temp]*Node{}
	Walk(body, func(n *Node) {
		if n.Dst != 0 {
			defs[n.Dst] = n
		}
	})
	return defs
}

// methodOf returns the get or getv whose result a node calls with the same object as this.
func methodOf(n *Node, defs map[Temp]*Node) *Node {
	switch n.Op {
	case OpCall, OpCallArr, OpEvent, OpRespond:
	default:
		return nil
	}
	if len(n.Args) < 2 || n.Args[0].Kind != ValTemp {
		return nil
	}
	get := defs[n.Args[0].Temp]
	if get == nil || get.Op != OpGet && get.Op != OpGetV || len(get.Args) == 0 || get.Args[0] != n.Args[1] {
		return nil
	}
	return get
}

// stack has the nodes whose values are made and not yet used in the text, in order.
type stack []*Node

// take folds what it can of n's operands: the longest run at the top of the stack that they use in order.
// It returns where the run starts.
func (d *fold) take(s stack, n *Node, from int) int {
	top := len(s)
	for i := len(n.Args) - 1; i >= from && top > 0; i-- {
		if v := n.Args[i]; v.Kind == ValTemp && s[top-1].Dst == v.Temp && d.foldable(v.Temp, n, i) {
			top--
		}
	}
	return top
}

// foldable reports whether the operand is the only use, but for the `this` of the method call around it, or for the
// value of a choice.
func (d *fold) foldable(t Temp, n *Node, arg int) bool {
	if d.uses[t] == 1 {
		return true
	}
	if c := d.choices[n]; c != nil && c.op != "?" && c.op != "??" || d.nullTests[n] && arg == 0 {
		return d.uses[t] == 2
	}
	isObject := arg == 0 && (n.Op == OpGet || n.Op == OpGetV) && d.method[n] != nil
	return isObject && d.uses[t] == 2
}

// blocking returns how many entries at the bottom of s must be named because n uses them by name.
func blocking(s stack, n *Node) int {
	for i := len(s) - 1; i >= 0; i-- {
		for _, v := range n.Args {
			if v.Kind == ValTemp && v.Temp == s[i].Dst {
				return i + 1
			}
		}
	}
	return 0
}

// fills reports whether n adds a member to the literal on top of s: an object or array that is still unnamed.
func (d *fold) fills(s stack, n *Node) bool {
	if len(s) == 0 || len(n.Args) == 0 || n.Args[0].Kind != ValTemp || n.Args[0].Temp != s[len(s)-1].Dst {
		return false
	}
	for _, v := range n.Args[1:] {
		if v == n.Args[0] {
			return false
		}
	}
	literal := s[len(s)-1]
	switch n.Op {
	case OpDefProp, OpDefPropV, OpSetProto:
		return literal.Op == OpObj
	case OpDefAcc:
		return literal.Op == OpObj && (n.Name == "get" || n.Name == "set")
	case OpCopyProps:
		return literal.Op == OpObj && len(n.Args) == 2
	case OpPush, OpHole, OpSpread:
		return literal.Op == OpArr && (n.Op != OpPush || len(d.members[literal.Dst]) > 0)
	}
	return false
}

// isValue reports whether a node is an expression whose value is used.
func (d *fold) isValue(n *Node) bool {
	return isExpression(n.Op) && d.uses[n.Dst] > 0
}

// isExpression reports whether an operation has one result.
func isExpression(op Op) bool {
	form := Ops[op].Form
	return len(form) > 0 && form[0] == 't' && (len(form) < 2 || form[1] != 'T')
}

// isControl reports whether an operation has a statement of its own and no % form.
func isControl(op Op) bool {
	switch op {
	case OpIf, OpBlock, OpLoop, OpBreak, OpContinue, OpReturn, OpThrow, OpTry, OpUnknown:
		return true
	}
	return false
}
