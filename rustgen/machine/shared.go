package machine

import "decant/tracer/ir"

// variable names a variable of the program: a slot of the function that declares it.
type variable struct{ fn, slot int }

// facts is what is known of the variables that closures share.
type facts struct {
	writes   map[variable]int    // nodes that write it, in any function; making its box is none
	closure  map[variable]int    // the function whose closure such a node writes
	class    map[variable]int    // the constructor of the class that such a node writes
	constant map[variable]ir.Val // the number, string, … that such a node writes
	boxes    map[variable][]*ir.Node
	repeated map[*ir.Node]bool // nodes inside a loop
	mapped   map[variable]bool // parameters that share their value with an element of an arguments object
}

// shareModule finds the variables of the module body, or of what stands for it, that exist once in an instance. They need
// no box: they are words of the instance's own memory (Vars), and closures do not capture them.
func (p *Program) shareModule() {
	p.facts = p.gather()
	p.findHidden()
	module := p.Tree.Program.Funcs[p.root]
	vars := map[variable]int{}
	for slot, s := range module.Slots {
		v := variable{p.root, slot}
		if boxes := p.facts.boxes[v]; s.Boxed && !p.facts.mapped[v] && (len(boxes) == 0 || len(boxes) == 1 && !p.facts.repeated[boxes[0]] && !boxes[0].Flag) {
			vars[v] = p.Vars
			p.Vars++
		}
	}
	for _, f := range p.Funcs {
		f.share(p, vars)
	}
}

// findHidden finds the functions whose closures have a home object, and those that read new.target.
func (p *Program) findHidden() {
	for _, f := range p.Funcs {
		f.Target = f.Target || f.IsConstructor()
		ir.Walk(f.Body, func(n *ir.Node) {
			switch n.Op {
			case ir.OpMethod:
				p.Funcs[n.Func].Hidden = 1
			case ir.OpClass:
				p.Funcs[n.Func].Hidden = 3
			case ir.OpNewTarget:
				f.Target = true
			}
		})
	}
}

// IsConstructor reports whether it is the constructor of a class.
func (f *Func) IsConstructor() bool {
	return f.Func.Kind == ir.KindClass || f.Func.Kind == ir.KindDerived
}

// share tells a function which of its slots and captures are variables of the instance.
func (f *Func) share(p *Program, vars map[variable]int) {
	f.SlotVar = make([]int, len(f.Func.Slots))
	for slot := range f.SlotVar {
		f.SlotVar[slot] = orNone(vars, variable{f.Func.Index, slot})
	}
	f.CaptureVar = make([]int, len(f.Func.Captures))
	f.CaptureBox = make([]int, len(f.Func.Captures))
	boxes := f.Hidden
	for i := range f.Func.Captures {
		f.CaptureVar[i] = orNone(vars, p.captured(f.Func, i))
		f.CaptureBox[i] = boxes
		if f.CaptureVar[i] < 0 {
			boxes++
		}
	}
}

func orNone(vars map[variable]int, v variable) int {
	if n, ok := vars[v]; ok {
		return n
	}
	return -1
}

// captured finds the variable that a function's capture leads to.
func (p *Program) captured(f *ir.Func, i int) variable {
	for {
		c := f.Captures[i]
		f = p.Tree.Program.Funcs[f.Parent]
		if !c.FromCapture {
			return variable{f.Index, c.Index}
		}
		i = c.Index
	}
}

func (p *Program) gather() *facts {
	x := &facts{map[variable]int{}, map[variable]int{}, map[variable]int{}, map[variable]ir.Val{}, map[variable][]*ir.Node{}, map[*ir.Node]bool{}, map[variable]bool{}}
	for _, f := range p.Funcs {
		made := map[ir.Temp]*ir.Node{}
		ir.Walk(f.Body, func(n *ir.Node) {
			switch n.Op {
			case ir.OpClosure, ir.OpClass:
				made[n.Dst] = n
			case ir.OpInit, ir.OpStore:
				x.write(variable{f.Func.Index, n.Slot}, n, made)
			case ir.OpCapSet, ir.OpCapInit:
				x.write(p.captured(f.Func, n.Slot), n, made)
			case ir.OpBox:
				v := variable{f.Func.Index, n.Slot}
				x.boxes[v] = append(x.boxes[v], n)
			case ir.OpMapArg:
				x.mapped[variable{f.Func.Index, n.Slot}] = true
				x.writes[variable{f.Func.Index, n.Slot}]++
			case ir.OpTry:
				if slot, writes := slotOf(n); writes {
					x.writes[variable{f.Func.Index, slot}]++
				}
			case ir.OpLoop:
				ir.Walk(n.Blocks[0], func(inner *ir.Node) { x.repeated[inner] = true })
			}
		})
	}
	return x
}

func (x *facts) write(v variable, n *ir.Node, made map[ir.Temp]*ir.Node) {
	x.writes[v]++
	switch a := n.Args[0]; a.Kind {
	case ir.ValTemp:
		if of := made[a.Temp]; of != nil && of.Op == ir.OpClass {
			x.class[v] = of.Func
		} else if of != nil {
			x.closure[v] = of.Func
		}
	case ir.ValThis, ir.ValNewTarget:
	default:
		x.constant[v] = a
	}
}

// read finds the variable that a temporary was read from.
func (f *Func) read(t ir.Temp) (v variable, kind ir.SlotKind, ok bool) {
	switch def := f.defs[t]; {
	case def == nil:
	case def.Op == ir.OpLoad:
		return variable{f.Func.Index, def.Slot}, f.Func.Slots[def.Slot].Kind, true
	case def.Op == ir.OpCapGet:
		return f.owner.captured(f.Func, def.Slot), f.Func.Captures[def.Slot].Kind, true
	}
	return variable{}, 0, false
}

// Callee returns the function that a call's callee is known to be: the callee was read from a variable that only ever
// holds the closure it is declared with.
func (f *Func) Callee(n *ir.Node) (index int, known bool) {
	if n.Op != ir.OpCall || n.Args[0].Kind != ir.ValTemp {
		return 0, false
	}
	v, kind, ok := f.read(n.Args[0].Temp)
	if !ok {
		return 0, false
	}
	x := f.owner.facts
	index, known = x.closure[v]
	// A `var` may be read before it is written; the others throw or are written at entry.
	declared := kind == ir.SlotConst || kind == ir.SlotLet || kind == ir.SlotFunc
	return index, known && declared && x.writes[v] == 1
}

// Constant returns the constant that a shared variable holds wherever this node reads it.
func (f *Func) Constant(n *ir.Node) (ir.Val, bool) {
	v, kind, ok := f.read(n.Dst)
	if !ok || kind != ir.SlotConst && kind != ir.SlotLet || f.owner.facts.writes[v] != 1 {
		return ir.Val{}, false
	}
	if n.Op == ir.OpCapGet && f.Func.Captures[n.Slot].Checked || n.Op == ir.OpLoad && f.Func.Slots[n.Slot].Checked {
		return ir.Val{}, false
	}
	c, ok := f.owner.facts.constant[v]
	return c, ok
}

// Settled reports whether an operand was read from a variable that has been written, once and for all.
func (f *Func) Settled(v ir.Val) bool {
	if v.Kind != ir.ValTemp {
		return false
	}
	from, kind, ok := f.read(v.Temp)
	return ok && (kind == ir.SlotConst || kind == ir.SlotLet) && f.owner.facts.writes[from] == 1
}

// plain reports whether a variable is a Rust variable that may have any type.
func (f *Func) plain(slot int) bool {
	s := f.Func.Slots[slot]
	return !f.Boxed[slot] && !s.Checked && f.SlotVar[slot] < 0
}
