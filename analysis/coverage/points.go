package coverage

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"decant/analysis/source"
	"decant/analysis/stop"
)

// Point is a fallback point: a place that the sandbox answers for.
type Point struct {
	Code    stop.Code
	Message string
	Span    source.Span // the keyword, condition or name to mark
	Func    int         // index in File.Funcs
	Arm     int         // the arm that no sample takes; 0 when the function is never called, -1 for what is not compiled
	Others  []string    // the samples that took the other arm
}

// Points returns the fallback points of a file in order of place: only the outermost untraced ones, because a
// sample that reaches those tells about the others. Functions without counts (written after the trace) have none.
func (f *File) Points(c Counts) []Point {
	return f.PointsIn(c, source.Span{End: len(f.Source.Text)})
}

// PointsIn is Points of the functions that a part of the file touches. What hides a point is around it, and so in one of
// these functions.
func (f *File) PointsIn(c Counts, part source.Span) []Point {
	var out []Point
	var dark darkness
	for i := range f.Funcs {
		fn := &f.Funcs[i]
		if fn.Span.Start > part.End || fn.Span.End < part.Start {
			continue
		}
		counts, traced := c[fn.Key]
		if !traced {
			continue // it was written after the trace
		}
		for arm := range fn.Arms {
			if counts.untraced(fn, arm) {
				out = append(out, counts.point(fn, i, arm))
				dark = append(dark, region{fn.span(arm), i, arm, 0})
			}
		}
		for _, r := range fn.Refused {
			out = append(out, Point{Code: stop.Code(r.Code), Message: r.Message, Span: r.Span, Func: i, Arm: -1})
		}
	}
	dark.sort()
	comments := strings.Contains(f.Source.Text, "decant-ignore")
	out = slices.DeleteFunc(out, func(p Point) bool {
		return f.hidden(p, dark) || comments && f.ignored(p.Code, p.Span)
	})
	slices.SortStableFunc(out, func(a, b Point) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return out
}

// Count returns how often arm i of a function was taken, 0 when nothing is known of it.
func (c Counts) Count(fn *Func, arm int) uint64 {
	if total := c[fn.Key].Total; arm >= 0 && arm < len(total) {
		return total[arm]
	}
	return 0
}

// Names returns the samples that took arm i of a function, sorted.
func (c Counts) Names(fn *Func, arm int) []string {
	if names := c[fn.Key].Samples; arm >= 0 && arm < len(names) {
		return names[arm]
	}
	return nil
}

// count is how often an arm was taken.
func (c *FuncCounts) count(arm int) uint64 {
	if arm < len(c.Total) {
		return c.Total[arm]
	}
	return 0
}

// untraced tells the arms that are the first on their way that no sample takes.
func (c *FuncCounts) untraced(fn *Func, arm int) bool {
	a := &fn.Arms[arm]
	return !a.Quiet && c.count(arm) == 0 && (a.Parent < 0 || c.count(a.Parent) > 0)
}

// point is the fallback point of an untraced arm of function i.
func (c *FuncCounts) point(fn *Func, i, arm int) Point {
	if arm == 0 {
		r := stop.Lookup(stop.NeverCalled)
		return Point{Code: r.Code, Message: r.Text(CalleeWord(fn.Handler, fn.Event)), Span: fn.Head, Func: i}
	}
	r, a := stop.Lookup(stop.Untraced), fn.Arms[arm]
	p := Point{Code: r.Code, Message: r.Text(a.Phrase()), Span: a.Mark, Func: i, Arm: arm}
	if a.Other >= 0 && a.Other < len(c.Samples) {
		p.Others = c.Samples[a.Other]
	}
	return p
}

// region is the text of an untraced arm, or of a function that is never called.
type region struct {
	source.Span
	fn, arm int
	reach   int // where it, or one that begins before it, ends last
}

// darkness is the regions that no sample reaches, in order of their starts.
type darkness []region

func (d darkness) sort() {
	slices.SortStableFunc(d, func(a, b region) int { return cmp.Compare(a.Start, b.Start) })
	reach := 0
	for i := range d {
		reach = max(reach, d[i].End)
		d[i].reach = reach
	}
}

// span is the text that runs in an arm; the entry's is the whole function.
func (fn *Func) span(arm int) source.Span {
	if arm == 0 {
		return fn.Span
	}
	return fn.Arms[arm].Span
}

// hidden reports whether a point lies in a dark region that has a point of its own.
func (f *File) hidden(p Point, dark darkness) bool {
	at := p.Span
	if p.Arm == 0 {
		at = f.Funcs[p.Func].Span
	}
	n := sort.Search(len(dark), func(i int) bool { return dark[i].Start > at.Start })
	for i := n - 1; i >= 0 && dark[i].reach >= at.End; i-- {
		d := dark[i]
		own := d.fn == p.Func && (d.arm == p.Arm || p.Arm > 0)
		if !own && at.End <= d.End {
			return true
		}
	}
	return false
}

// Summary counts the ways through a file.
type Summary struct {
	Funcs, Called int // functions, and those that were entered
	Arms, Reached int // ways through functions, and those that were taken
	Points        int // fallback points
	NotCompiled   int // of them, what is not compiled whatever the samples do
}

// Add sums up two files of a program.
func (s Summary) Add(o Summary) Summary {
	return Summary{s.Funcs + o.Funcs, s.Called + o.Called, s.Arms + o.Arms, s.Reached + o.Reached, s.Points + o.Points, s.NotCompiled + o.NotCompiled}
}

// Summarise counts what the samples reached.
func (f *File) Summarise(c Counts) Summary {
	s := Summary{Funcs: len(f.Funcs)}
	for i := range f.Funcs {
		fn := &f.Funcs[i]
		if c.Count(fn, 0) > 0 {
			s.Called++
		}
		for arm := range fn.Arms {
			if fn.Arms[arm].Away {
				continue
			}
			s.Arms++
			if c.Count(fn, arm) > 0 {
				s.Reached++
			}
		}
	}
	for _, p := range f.Points(c) {
		s.Points++
		if p.Arm < 0 {
			s.NotCompiled++
		}
	}
	return s
}
