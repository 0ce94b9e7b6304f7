package lsp

import (
	"decant/analysis/coverage"
	"decant/analysis/source"
)

// fallbacks lists the fallback points of a function's text in order of place.
func (s *Snapshot) fallbacks(d *Document) []coverage.Point {
	t, m := s.traceOf(d), s.model(d)
	if t == nil || m == nil {
		return nil
	}
	if known := d.points.Load(); known != nil && known.trace == t && known.model == m {
		return known.points
	}
	points := m.Points(t.Counts)
	d.points.Store(&pointsOf{t, m, points})
	return points
}

// fallbacksIn lists those of the functions that a part of the text touches: what an editor shows of a long text is little.
func (s *Snapshot) fallbacksIn(d *Document, part source.Span) []coverage.Point {
	t, m := s.traceOf(d), s.model(d)
	if t == nil || m == nil {
		return nil
	}
	if known := d.points.Load(); known != nil && known.trace == t && known.model == m {
		return known.points
	}
	return m.PointsIn(t.Counts, part)
}

// pointsOf are the fallback points of a model by a trace, found once.
type pointsOf struct {
	trace  *Trace
	model  *coverage.File
	points []coverage.Point
}

// compiled reports whether a sample would make a point go away; else it is syntax or an API that is not compiled.
func compiled(p coverage.Point) bool { return p.Arm >= 0 }

// lineOf is the one-based line of a span.
func lineOf(f *source.File, s source.Span) int { return f.Line(s.Start) }

// notes lists what else there is to know about a function's text, in order of place: DC301, DC302.
func (s *Snapshot) notes(d *Document) []coverage.Point {
	t, m := s.traceOf(d), s.model(d)
	if t == nil || m == nil {
		return nil
	}
	return m.Notes(t.Counts)
}
