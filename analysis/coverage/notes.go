package coverage

import (
	"cmp"
	"slices"
	"strings"

	"decant/analysis/source"
	"decant/analysis/stop"
)

// Note is something to know about a place besides that it falls back: DC301, DC302.
type Note struct {
	Code   string
	Detail string // what the code's message names
	Span   source.Span
	Arm    int // the arm it lies in; of DC302, one side of the test
	Other  int // of DC302, the other side
}

// Notes tells, in order of place, the notes that samples bear out: state written where samples have been, and tests on
// chance of which they know only one side.
func (f *File) Notes(c Counts) []Point {
	var out []Point
	for i := range f.Funcs {
		fn := &f.Funcs[i]
		for _, n := range fn.Notes {
			if !n.holds(fn, c) {
				continue
			}
			code := stop.Code(n.Code)
			if !f.ignored(code, n.Span) {
				out = append(out, Point{Code: code, Message: stop.Lookup(code).Text(n.Detail), Span: n.Span, Func: i, Arm: -1})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Point) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), strings.Compare(string(a.Code), string(b.Code)))
	})
	return slices.CompactFunc(out, func(a, b Point) bool { return a.Code == b.Code && a.Span == b.Span })
}

func (n Note) holds(fn *Func, c Counts) bool {
	if stop.Code(n.Code) != stop.Chance {
		return c.Count(fn, n.Arm) > 0
	}
	one, other := c.Count(fn, n.Arm), c.Count(fn, n.Other)
	return one > 0 && other == 0 && !fn.Arms[n.Other].Quiet || other > 0 && one == 0 && !fn.Arms[n.Arm].Quiet
}
