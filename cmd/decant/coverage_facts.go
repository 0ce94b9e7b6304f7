package main

import (
	"decant/analysis/coverage"
	"decant/tracer/ir"
)

// facts are what people are shown about a function's tracing, file by file: the entry first.
type facts struct {
	files  []*coverage.File
	counts coverage.Counts
}

// coverageOf has the person's own files.
func coverageOf(fn *function, traces *ir.Traces) *facts {
	own := 1
	if b := fn.unit.Module.Bundle; b != nil {
		own = b.Own
	}
	return coverageOfFirst(own, fn, traces)
}

// wholeCoverageOf has the files of packages, too, and what the bundler added.
func wholeCoverageOf(fn *function, traces *ir.Traces) *facts {
	return coverageOfFirst(len(fn.unit.Program.Files), fn, traces)
}

func coverageOfFirst(n int, fn *function, traces *ir.Traces) *facts {
	f := &facts{counts: ir.CoverageCounts(fn.unit.Program, traces)}
	for i := range n {
		f.files = append(f.files, ir.CoverageFile(fn.unit.Program, i))
	}
	return f
}

// points returns the fallback points, outermost only, file by file in order of place.
func (f *facts) points() []coverage.Point {
	var out []coverage.Point
	for _, file := range f.files {
		out = append(out, file.Points(f.counts)...)
	}
	return out
}

// described tells every fallback point, and every note, in a line.
func (f *facts) described() []string {
	var out []string
	for _, file := range f.files {
		for _, p := range file.Points(f.counts) {
			out = append(out, file.Describe(p))
		}
		for _, p := range file.Notes(f.counts) {
			out = append(out, file.Describe(p))
		}
	}
	return out
}

func (f *facts) summarise() coverage.Summary {
	var sum coverage.Summary
	for _, file := range f.files {
		sum = sum.Add(file.Summarise(f.counts))
	}
	return sum
}
