package lsp

import (
	"decant/analysis/coverage"
	"decant/analysis/source"
)

// fallbacks lists the fallback points of a function's text in order of place.
func (s *Snapshot) fallbacks(d *Document) []coverage.Point {
	t, m := s.traces[d.path], s.model(d)
	if t == nil || m == nil {
		return nil
	}
	return m.Points(t.Counts)
}

// phrase names what a point is about, as in "No sample takes this else branch".
func phrase(m *coverage.File, p coverage.Point) string {
	f := m.Funcs[p.Func]
	if p.Arm == 0 {
		return coverage.CalleeWord(f.Handler, f.Event)
	}
	return f.Arms[p.Arm].Phrase()
}

// compiled reports whether a sample would make a point go away; else it is syntax or an API that is not compiled.
func compiled(p coverage.Point) bool { return p.Arm >= 0 }

// lineOf is the one-based line of a span.
func lineOf(f *source.File, s source.Span) int { return f.Line(s.Start) }
