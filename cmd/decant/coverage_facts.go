package main

import (
	"decant/analysis/coverage"
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

// points returns the fallback points, outermost only, in order of place.
func (f *facts) points() []coverage.Point { return f.file.Points(f.counts) }
