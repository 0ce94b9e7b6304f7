package ir

import "fmt"

// Validate checks the invariants that every pass relies on and returns the first that a program breaks:
// temporaries are assigned once and used in scope, labels lead to a block or loop around, slots, captures
// and functions exist, nothing follows a node that diverges, and every arm is the arm of just one block.
func Validate(p *Program) error {
	for _, f := range p.Funcs {
		v := &validator{p: p, f: f, assigned: map[Temp]bool{}, arms: make([]int, len(f.Arms)), labels: map[int]Op{}}
		if err := v.function(); err != nil {
			return fmt.Errorf("function %d (%q): %w", f.Index, f.Name, err)
		}
	}
	return nil
}

type validator struct {
	p        *Program
	f        *Func
	assigned map[Temp]bool
	scope    []Temp // temporaries in scope
	live     map[Temp]bool
	arms     []int
	labels   map[int]Op // labels around
	seen     map[int]bool
	err      error
}

func (v *validator) fail(format string, args ...any) {
	if v.err == nil {
		v.err = fmt.Errorf(format, args...)
	}
}

func (v *validator) function() error {
	v.live, v.seen = map[Temp]bool{}, map[int]bool{}
	if v.f.Parent >= v.f.Index {
		v.fail("parent %d is not before it", v.f.Parent)
	}
	v.captures()
	v.block(v.f.Body)
	for arm, n := range v.arms {
		if n != 1 {
			v.fail("arm %d is the arm of %d blocks", arm, n)
		}
		if a := v.f.Arms[arm]; a.Parent >= arm || a.Other >= len(v.arms) || arm > 0 && a.Parent < 0 {
			v.fail("arm %d has parent %d and other %d", arm, a.Parent, a.Other)
		}
	}
	return v.err
}

func (v *validator) captures() {
	if v.f.Parent < 0 {
		if len(v.f.Captures) > 0 {
			v.fail("a module captures")
		}
		return
	}
	maker := v.p.Funcs[v.f.Parent]
	for i, c := range v.f.Captures {
		switch {
		case c.FromCapture && (c.Index < 0 || c.Index >= len(maker.Captures)):
			v.fail("capture %d takes capture %d of %d", i, c.Index, len(maker.Captures))
		case !c.FromCapture && (c.Index < 0 || c.Index >= len(maker.Slots)):
			v.fail("capture %d takes slot %d of %d", i, c.Index, len(maker.Slots))
		case !c.FromCapture && !maker.Slots[c.Index].Boxed:
			v.fail("capture %d takes slot %d, which has no box", i, c.Index)
		}
	}
}

func (v *validator) block(b *Block) {
	if b == nil {
		v.fail("a block is missing")
		return
	}
	if b.Arm >= len(v.arms) {
		v.fail("arm %d of %d", b.Arm, len(v.arms))
	} else if b.Arm >= 0 {
		v.arms[b.Arm]++
	}
	start := len(v.scope)
	for i, n := range b.Nodes {
		if i > 0 && Ops[b.Nodes[i-1].Op].Diverge {
			v.fail("%s follows %s", n.Op, b.Nodes[i-1].Op)
		}
		v.node(n)
	}
	for _, t := range v.scope[start:] {
		delete(v.live, t)
	}
	v.scope = v.scope[:start]
}

func (v *validator) node(n *Node) {
	for _, a := range n.Args {
		if a.Kind == ValTemp && !v.live[a.Temp] {
			v.fail("%s uses t%d, which is not in scope", n.Op, a.Temp)
		}
		if a.Kind == ValThis && v.f.Kind == KindArrow {
			v.fail("%s uses this in an arrow function", n.Op)
		}
	}
	v.operands(n)
	v.nested(n)
	for _, t := range []Temp{n.Dst, n.Dst2} {
		if t == 0 {
			continue
		}
		if v.assigned[t] {
			v.fail("t%d is assigned twice", t)
		}
		v.assigned[t], v.live[t] = true, true
		v.scope = append(v.scope, t)
	}
}

// operands checks the numbers of slots, captures, functions and labels.
func (v *validator) operands(n *Node) {
	switch n.Op {
	case OpDecl, OpBox, OpInit, OpLoad, OpStore, OpUnbound, OpMapArg:
		if n.Slot < 0 || n.Slot >= len(v.f.Slots) {
			v.fail("%s of slot %d of %d", n.Op, n.Slot, len(v.f.Slots))
		} else if (n.Op == OpBox || n.Op == OpMapArg) && !v.f.Slots[n.Slot].Boxed {
			v.fail("box of slot %d, which has none", n.Slot)
		}
	case OpCapGet, OpCapSet, OpCapInit, OpCapUnbound:
		if n.Slot < 0 || n.Slot >= len(v.f.Captures) {
			v.fail("%s of capture %d of %d", n.Op, n.Slot, len(v.f.Captures))
		}
	case OpClosure, OpMethod, OpClass:
		if n.Func <= v.f.Index || n.Func >= len(v.p.Funcs) || v.p.Funcs[n.Func].Parent != v.f.Index {
			v.fail("closure of function %d", n.Func)
		}
	case OpBreak:
		if v.labels[n.Label] == OpNone {
			v.fail("break of label %d, which is not around", n.Label)
		}
	case OpContinue:
		if v.labels[n.Label] != OpLoop {
			v.fail("continue of label %d, which is no loop around", n.Label)
		}
	case OpNone:
		v.fail("a node without an operation")
	}
}

// blockCounts is how many nested blocks an operation has.
var blockCounts = map[Op]int{OpIf: 2, OpBlock: 1, OpLoop: 1, OpTry: 3}

func (v *validator) nested(n *Node) {
	if len(n.Blocks) != blockCounts[n.Op] {
		v.fail("%s has %d blocks", n.Op, len(n.Blocks))
		return
	}
	if n.Op == OpTry {
		v.try(n)
		return
	}
	if n.Op == OpBlock || n.Op == OpLoop {
		if n.Label <= 0 || v.seen[n.Label] {
			v.fail("%s has label %d", n.Op, n.Label)
		}
		v.seen[n.Label] = true
		v.labels[n.Label] = n.Op
		defer delete(v.labels, n.Label)
	}
	for _, b := range n.Blocks {
		v.block(b)
	}
}

func (v *validator) try(n *Node) {
	v.block(n.Blocks[0])
	if n.Blocks[1] == nil && n.Blocks[2] == nil {
		v.fail("try without catch and finally")
	}
	if n.Blocks[1] != nil {
		if n.Slot < 0 || n.Slot >= len(v.f.Slots) || v.f.Slots[n.Slot].Boxed {
			v.fail("catch into slot %d", n.Slot)
		}
		v.block(n.Blocks[1])
	}
	if n.Blocks[2] != nil {
		v.block(n.Blocks[2])
	}
}
