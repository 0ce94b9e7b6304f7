package main

import (
	"cmp"
	"fmt"
	"io"
	"path/filepath"
)

// writeLCOV prints coverage as a tracefile of lcov (geninfo(1)): functions, branches and lines. A branch is an
// arm that has another beside it; its block is the first of the two.
func writeLCOV(w io.Writer, f *facts) {
	path := f.file.Source.Name
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	fmt.Fprintf(w, "TN:\nSF:%s\n", path)
	f.lcovFunctions(w)
	f.lcovBranches(w)
	f.lcovLines(w)
	fmt.Fprintln(w, "end_of_record")
}

func (f *facts) lcovFunctions(w io.Writer) {
	hit := 0
	for i := range f.file.Funcs {
		fun := &f.file.Funcs[i]
		pos := f.pos(fun.Span)
		name := fmt.Sprintf("%s:%d:%d", cmp.Or(fun.Name, fun.Event, "anonymous"), pos.Line, pos.Column)
		count := f.count(fun, 0)
		if count > 0 {
			hit++
		}
		fmt.Fprintf(w, "FN:%d,%s\nFNDA:%d,%s\n", pos.Line, name, count, name)
	}
	fmt.Fprintf(w, "FNF:%d\nFNH:%d\n", len(f.file.Funcs), hit)
}

func (f *facts) lcovBranches(w io.Writer) {
	found, hit, block := 0, 0, 0
	for i := range f.file.Funcs {
		fun := &f.file.Funcs[i]
		for arm := 1; arm < len(fun.Arms); arm++ {
			a := fun.Arms[arm]
			branch := 0
			if a.Other >= 0 && a.Other < arm {
				branch = 1
			} else {
				block++
			}
			taken := f.lcovTaken(i, arm)
			found++
			if taken != "-" && taken != "0" {
				hit++
			}
			fmt.Fprintf(w, "BRDA:%d,%d,%d,%s\n", f.pos(a.Mark).Line, block, branch, taken)
		}
	}
	fmt.Fprintf(w, "BRF:%d\nBRH:%d\n", found, hit)
}

// lcovTaken is an arm's count, "-" when the arm it lies in was never reached.
func (f *facts) lcovTaken(fun, arm int) string {
	fn := &f.file.Funcs[fun]
	if parent := fn.Arms[arm].Parent; parent >= 0 && f.count(fn, parent) == 0 {
		return "-"
	}
	return fmt.Sprint(f.count(fn, arm))
}

func (f *facts) lcovLines(w io.Writer) {
	found, hit := 0, 0
	for i, n := range f.lineCounts() {
		if n < 0 {
			continue
		}
		found++
		if n > 0 {
			hit++
		}
		fmt.Fprintf(w, "DA:%d,%d\n", i+1, n)
	}
	fmt.Fprintf(w, "LF:%d\nLH:%d\n", found, hit)
}
