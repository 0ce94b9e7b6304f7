package machine

import "decant/tracer/ir"

// maxParams is the most parameters of a direct form.
const maxParams = 10

// findDirect finds the functions that are called directly somewhere, with their parameters as Rust parameters, and those
// of them that nothing else ever calls.
func (p *Program) findDirect() {
	called := make([]bool, len(p.Funcs))
	for _, f := range p.Funcs {
		ir.Walk(f.Body, func(n *ir.Node) {
			if index, known := f.Callee(n); known {
				called[index] = true
			} else if c := f.Constructor(n); c != nil {
				called[c.Func.Index] = true
			}
		})
	}
	p.findHot()
	escapes := p.escapes()
	for i, f := range p.Funcs {
		f.measure()
		f.Direct = called[i] && !f.Never && f.Params <= maxParams && !f.Variadic
		f.Closed = f.Direct && !escapes[i]
	}
}

// findHot finds the functions that are likely to run many times in a request: those called by built-in methods that call
// for every element, or directly. The code of loops is hot anyway.
func (p *Program) findHot() {
	for _, f := range p.Funcs {
		made := map[ir.Temp]int{}
		ir.Walk(f.Body, func(n *ir.Node) {
			switch n.Op {
			case ir.OpClosure:
				made[n.Dst] = n.Func
			case ir.OpCall:
				if index, known := f.Callee(n); known {
					p.Funcs[index].hot = true
				}
				for _, v := range n.Args[2:] {
					if c, ok := made[v.Temp]; ok && v.Kind == ir.ValTemp && callsForEach[f.methodName(n)] {
						p.Funcs[c].hot = true
					}
				}
			}
		})
	}
}

// callsForEach are the methods that call a function for every element.
var callsForEach = map[string]bool{
	"map": true, "filter": true, "reduce": true, "reduceRight": true, "forEach": true, "some": true, "every": true,
	"find": true, "findIndex": true, "findLast": true, "findLastIndex": true, "flatMap": true, "sort": true, "toSorted": true,
	"from": true,
}

// measure finds how many parameters a function reads, whether it needs its arguments as a list, and whether its end
// is reached.
func (f *Func) measure() {
	f.params = map[int]*ir.Node{}
	f.Variadic = f.Func.Kind == ir.KindModule || f.Func.Async || f.Func.Generator
	ir.Walk(f.Body, func(n *ir.Node) {
		switch n.Op {
		case ir.OpParam:
			f.Params = max(f.Params, n.Slot+1)
			f.Variadic = f.Variadic || f.params[n.Slot] != nil
			f.params[n.Slot] = n
		case ir.OpRest, ir.OpArgs:
			f.Variadic = true
		case ir.OpNewTarget:
			f.Variadic = f.Variadic || !f.IsConstructor()
		case ir.OpTry:
			f.finally = f.finally || n.Blocks[2] != nil
		}
		for _, v := range n.Args {
			f.UsesThis = f.UsesThis || v.Kind == ir.ValThis
			f.Variadic = f.Variadic || v.Kind == ir.ValNewTarget && !f.IsConstructor()
		}
	})
	f.Completes = completes(f.Body)
}

func (f *Func) param(i int) *ir.Node { return f.params[i] }

// escapes reports, for each function, whether a value other than the callee of a known call may be a closure of it.
func (p *Program) escapes() []bool {
	made := make([]int, len(p.Funcs))
	known := make([]bool, len(p.Funcs))
	for v, f := range p.facts.closure {
		known[f] = p.facts.writes[v] == 1
	}
	out := make([]bool, len(p.Funcs))
	for _, f := range p.Funcs {
		closures := map[ir.Temp]int{}
		ir.Walk(f.Body, func(n *ir.Node) {
			if n.Op == ir.OpClosure {
				made[n.Func]++
				closures[n.Dst] = n.Func
			}
		})
		ir.Walk(f.Body, func(n *ir.Node) {
			for i, v := range n.Args {
				if v.Kind != ir.ValTemp {
					continue
				}
				if c, ok := closures[v.Temp]; ok && !isWrite(n.Op) {
					out[c] = true
				}
				if c, ok := f.holds(v.Temp); ok {
					if index, direct := f.Callee(n); n.Op != ir.OpCall || i != 0 || !direct || index != c {
						out[c] = true
					}
				}
			}
		})
	}
	for i := range out {
		out[i] = out[i] || !known[i] || made[i] != 1
	}
	return out
}

func isWrite(op ir.Op) bool {
	return op == ir.OpInit || op == ir.OpStore || op == ir.OpCapSet || op == ir.OpCapInit
}

// holds returns the function whose closure was read from a variable into a temporary.
func (f *Func) holds(t ir.Temp) (index int, ok bool) {
	v, _, ok := f.read(t)
	if !ok {
		return 0, false
	}
	index, ok = f.owner.facts.closure[v]
	return index, ok
}

// DirectCallee is the function with a direct form that a call, `new` or a super call is known to call; nil for none.
func (f *Func) DirectCallee(n *ir.Node) *Func {
	callee := f.Constructor(n)
	if index, known := f.Callee(n); known {
		callee = f.owner.Funcs[index]
	}
	if callee == nil || !callee.Direct || n.Op == ir.OpSuperArr {
		return nil
	}
	return callee
}

// completes reports whether control may come to the end of a block. It may say so where it never does.
func completes(b *ir.Block) bool {
	if b == nil || len(b.Nodes) == 0 {
		return true
	}
	last := b.Nodes[len(b.Nodes)-1]
	switch {
	case ir.Ops[last.Op].Diverge:
		return false
	case last.Op == ir.OpIf:
		return completes(last.Blocks[0]) || completes(last.Blocks[1])
	case last.Op == ir.OpLoop, last.Op == ir.OpBlock && !completes(last.Blocks[0]):
		return breaks(last)
	}
	return true
}

// breaks reports whether a block or loop is left by a break.
func breaks(of *ir.Node) bool {
	found := false
	ir.Walk(of.Blocks[0], func(n *ir.Node) { found = found || n.Op == ir.OpBreak && n.Label == of.Label })
	return found
}
