package coverage

import (
	"cmp"
	"slices"
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
	var out []Point
	for i := range f.Funcs {
		out = append(out, f.untraced(c, i)...)
		out = append(out, f.refused(c, i)...)
	}
	dark := f.dark(c)
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

// isUntraced reports whether an arm is the first on its way that no sample takes.
func (c Counts) isUntraced(fn *Func, arm int) bool {
	a := fn.Arms[arm]
	return !a.Quiet && c.Count(fn, arm) == 0 && (a.Parent < 0 || c.Count(fn, a.Parent) > 0)
}

func (f *File) untraced(c Counts, i int) (out []Point) {
	fn := &f.Funcs[i]
	if _, traced := c[fn.Key]; !traced {
		return nil
	}
	for arm := range fn.Arms {
		if c.isUntraced(fn, arm) {
			out = append(out, fn.point(c, i, arm))
		}
	}
	return out
}

func (fn *Func) point(c Counts, i, arm int) Point {
	if arm == 0 {
		r := stop.Lookup(stop.NeverCalled)
		return Point{Code: r.Code, Message: r.Text(CalleeWord(fn.Handler, fn.Event)), Span: fn.Head, Func: i}
	}
	r, a := stop.Lookup(stop.Untraced), fn.Arms[arm]
	return Point{Code: r.Code, Message: r.Text(a.Phrase()), Span: a.Mark, Func: i, Arm: arm, Others: c.Names(fn, a.Other)}
}

func (f *File) refused(c Counts, i int) (out []Point) {
	if _, traced := c[f.Funcs[i].Key]; !traced {
		return nil
	}
	for _, r := range f.Funcs[i].Refused {
		out = append(out, Point{Code: stop.Code(r.Code), Message: r.Message, Span: r.Span, Func: i, Arm: -1})
	}
	return out
}

// region is the text of an untraced arm, or of a function that is never called.
type region struct {
	source.Span
	fn, arm int
}

// dark returns the regions that no sample reaches.
func (f *File) dark(c Counts) (out []region) {
	for i := range f.Funcs {
		fn := &f.Funcs[i]
		if _, traced := c[fn.Key]; !traced {
			continue
		}
		for arm := range fn.Arms {
			if span := fn.span(arm); c.isUntraced(fn, arm) {
				out = append(out, region{span, i, arm})
			}
		}
	}
	return out
}

// span is the text that runs in an arm; the entry's is the whole function.
func (fn *Func) span(arm int) source.Span {
	if arm == 0 {
		return fn.Span
	}
	return fn.Arms[arm].Span
}

// hidden reports whether a point lies in a dark region that has a point of its own.
func (f *File) hidden(p Point, dark []region) bool {
	at := p.Span
	if p.Arm == 0 {
		at = f.Funcs[p.Func].Span
	}
	for _, d := range dark {
		own := d.fn == p.Func && (d.arm == p.Arm || p.Arm > 0)
		if !own && d.Start <= at.Start && at.End <= d.End {
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
