package machine

import "decant/tracer/ir"

// Temp is what is known of a temporary.
type Temp struct {
	Uses   int
	Called bool // it is a callee
}

func (f *Func) noteTemps(n *ir.Node) {
	f.grow(n.Dst)
	if n.Dst != 0 {
		f.defs[n.Dst] = n
	}
	f.grow(n.Dst2)
	for i, v := range n.Args {
		if v.Kind == ir.ValTemp {
			f.grow(v.Temp)
			f.Temps[v.Temp].Uses++
			if n.Op == ir.OpCall && i == 0 {
				f.Temps[v.Temp].Called = true
			}
		}
	}
}

func (f *Func) grow(t ir.Temp) {
	for len(f.Temps) <= int(t) {
		f.Temps = append(f.Temps, Temp{})
	}
}

// Def returns the node that assigns an operand; nil when it is no temporary.
func (f *Func) Def(v ir.Val) *ir.Node {
	if v.Kind != ir.ValTemp {
		return nil
	}
	return f.defs[v.Temp]
}
