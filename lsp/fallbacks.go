package lsp

import (
	"sort"

	"decant/analysis/coverage"
	"decant/analysis/source"
	"decant/analysis/stop"
)

// point is a fallback point: a place that the sandbox answers for.
type point struct {
	code    stop.Code
	detail  string // what the stop message names
	span    source.Span
	fn      coverage.Func
	arm     int      // the untraced arm; -1 for syntax or an API that is not compiled
	others  []string // the samples that went the other way
	refusal bool
}

// fallbacks lists the fallback points of a function's text in order of place: the outermost untraced places,
// and what cannot be compiled. Functions written after the trace have none.
func (s *Snapshot) fallbacks(d *Document) []point {
	t, m := s.traces[d.path], s.model(d)
	if t == nil || m == nil {
		return nil
	}
	var out []point
	var dark []source.Span // what lies inside an untraced place
	for _, f := range m.Funcs {
		c := counts(t, f)
		if c == nil || covered(dark, f.Span) {
			continue
		}
		for _, r := range f.Refused {
			out = append(out, point{code: stop.Code(r.Code), detail: r.Message, span: r.Span, fn: f, arm: -1, refusal: true})
		}
		for i, a := range f.Arms {
			if a.Quiet || c.Total[i] > 0 || a.Parent >= 0 && c.Total[a.Parent] == 0 {
				continue
			}
			out = append(out, untaken(f, i, c))
			dark = append(dark, a.Span)
			if i == 0 {
				dark = append(dark, f.Span)
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].span.Start < out[j].span.Start })
	return out
}

// untaken describes an arm that no sample takes.
func untaken(f coverage.Func, i int, c *coverage.FuncCounts) point {
	if i == 0 {
		what := "function"
		if f.Event != "" {
			what = "callback"
		}
		return point{code: stop.NeverCalled, detail: what, span: f.Head, fn: f}
	}
	p := point{code: stop.Untraced, detail: armName(f.Arms[i].Kind), span: f.Arms[i].Mark, fn: f, arm: i}
	if other := f.Arms[i].Other; other >= 0 && other < len(c.Samples) {
		p.others = c.Samples[other]
	}
	return p
}

func covered(dark []source.Span, s source.Span) bool {
	for _, d := range dark {
		if d.Start <= s.Start && s.End <= d.End {
			return true
		}
	}
	return false
}

// armNames are the kinds of coverage.Arm as people say them.
var armNames = map[string]string{
	"enter": "function", "then": "branch", "else": "else branch", "loop": "loop body", "case": "case",
	"default": "default value", "catch": "catch block", "finally": "finally block", "right": "right side",
	"after": "path past this statement", "resume": "path past this await",
}

func armName(kind string) string {
	if name := armNames[kind]; name != "" {
		return name
	}
	return kind
}

// message is what is said about a point.
func (p point) message() string {
	if p.refusal {
		return p.detail
	}
	return stop.Lookup(p.code).Text(p.detail)
}
