package machine

import (
	"cmp"
	"slices"

	"decant/tracer/ir"
)

// A compiler spends on code what it is long, however seldom that code runs. A function that is written by hand gets fast
// code as a whole. With packages in it, most code runs once, while the module is initialised, or once in a request: then
// fast code is for what requests run most.
const (
	fastNodes = 4_000 // a program of so many nodes is compiled to fast code as a whole, and of a larger one as much
	often     = 1_000 // what requests run so often is compiled to fast code however much there is of it
)

// findSeldom finds the functions that are worth small code only.
func (p *Program) findSeldom() {
	size, total := map[*Func]int{}, 0
	for _, f := range p.Funcs {
		ir.Walk(f.Body, func(*ir.Node) { size[f]++ })
		total += size[f]
	}
	if total <= fastNodes {
		return
	}
	order := slices.Clone(p.Funcs)
	slices.SortStableFunc(order, func(a, b *Func) int { return cmp.Compare(p.requests(b), p.requests(a)) })
	sum := 0
	for _, f := range order {
		sum += size[f]
		f.Seldom = p.requests(f) == 0 || sum > fastNodes && p.requests(f) < often
	}
}

func (p *Program) requests(f *Func) uint64 { return p.Tree.Funcs[f.Func.Index].Requests }
