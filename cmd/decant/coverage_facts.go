package main

import (
	"slices"

	"decant/analysis/coverage"
	"decant/analysis/source"
	"decant/analysis/stop"
	"decant/tracer/ir"
)

// facts are what people are shown about a function's tracing.
type facts struct {
	file   *coverage.File
	counts coverage.Counts
}

func coverageOf(fn *function, traces *ir.Traces) *facts {
	return &facts{file: ir.CoverageFile(fn.unit.Program, 0), counts: ir.CoverageCounts(fn.unit.Program, traces)}
}

// count returns how often the samples took an arm.
func (f *facts) count(fun *coverage.Func, arm int) uint64 {
	counts := f.counts[fun.Key].Total
	if arm < 0 || arm >= len(counts) {
		return 0
	}
	return counts[arm]
}

// names returns the samples that took an arm.
func (f *facts) names(fun *coverage.Func, arm int) []string {
	lists := f.counts[fun.Key].Samples
	if arm < 0 || arm >= len(lists) {
		return nil
	}
	return lists[arm]
}

// ways returns how many arms there are and how many were taken.
func (f *facts) ways() (all, taken int) {
	for i := range f.file.Funcs {
		fun := &f.file.Funcs[i]
		for arm := range fun.Arms {
			all++
			if f.count(fun, arm) > 0 {
				taken++
			}
		}
	}
	return all, taken
}

// point is a place that is answered by the sandbox.
type point struct {
	code    stop.Code
	message string
	span    source.Span
}

// points returns the fallback points and what is refused, outermost only, in order of place.
func points(fn *function, tree *ir.Tree) []point {
	var out []point
	seen := map[int]bool{0: true}
	var visit func(index int)
	visit = func(index int) {
		ir.Walk(tree.Funcs[index].Body, func(n *ir.Node) {
			switch {
			case n.Op == ir.OpUnknown:
				code := stop.Code(n.Code)
				out = append(out, point{code, stop.Lookup(code).Text(n.Detail), n.Span})
			case n.Op == ir.OpClosure && !seen[n.Func]:
				seen[n.Func] = true
				visit(n.Func)
			}
		})
	}
	visit(0)
	slices.SortStableFunc(out, func(a, b point) int { return a.span.Start - b.span.Start })
	return out
}

// place is a point's file:line:column.
func (p point) place(fn *function) string {
	pos := fn.file.Pos(p.span.Start)
	return (&source.Error{File: fn.path, Pos: pos, Message: string(p.code) + " " + p.message}).Error()
}
