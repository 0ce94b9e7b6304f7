package lsp

import (
	"slices"
	"strings"

	"decant/analysis/coverage"
	"decant/analysis/source"
)

// edit replaces the bytes [start, end) of a text by size others.
type edit struct{ start, end, size int }

// delta is by how much the edit moves what follows it.
func (e edit) delta() int { return e.size - (e.end - e.start) }

// replace returns the text after an edit, and the edit.
func replace(text string, s source.Span, with string) (string, edit) {
	var b strings.Builder
	b.Grow(len(text) - (s.End - s.Start) + len(with))
	b.WriteString(text[:s.Start])
	b.WriteString(with)
	b.WriteString(text[s.End:])
	return b.String(), edit{s.Start, s.End, len(with)}
}

// move returns where a span is after an edit. Text put in at either end of a span stays outside it.
func (e edit) move(s source.Span) source.Span {
	switch {
	case e.end <= s.Start:
		s.Start += e.delta()
		s.End += e.delta()
	case e.start >= s.End:
	default:
		end := e.start + e.size
		if s.End >= e.end {
			end = s.End + e.delta()
		}
		s.Start, s.End = min(s.Start, e.start), end
	}
	return s
}

// touches reports whether an edit changes the text of a span, rather than only its place.
func (e edit) touches(s source.Span) bool { return e.start <= s.End && e.end >= s.Start }

// shift carries the model of an earlier text through edits, for a text that does not parse. Each edit
// takes its coverage from the innermost function around it: that function's key is dropped.
func shift(m *coverage.File, edits []edit, now *source.File) *coverage.File {
	out := &coverage.File{Source: now, Funcs: slices.Clone(m.Funcs)}
	n := 0
	for i := range out.Funcs {
		n += len(out.Funcs[i].Arms)
	}
	arms := make([]coverage.Arm, 0, n) // of all functions, in one piece
	for i := range out.Funcs {
		f, first := &out.Funcs[i], len(arms)
		arms = append(arms, f.Arms...)
		f.Arms = arms[first:len(arms):len(arms)]
		f.Refused, f.Notes = slices.Clone(f.Refused), slices.Clone(f.Notes)
	}
	for _, e := range edits {
		if i := innermost(out.Funcs, e); i >= 0 {
			out.Funcs[i].Key = ""
		}
		for i := range out.Funcs {
			e.moveFunc(&out.Funcs[i])
		}
	}
	return out
}

// moveFunc moves all of a function.
func (e edit) moveFunc(f *coverage.Func) {
	if e.start > f.Span.End {
		return
	}
	f.Span, f.Head = e.move(f.Span), e.move(f.Head)
	for i := range f.Arms {
		f.Arms[i].Span, f.Arms[i].Mark = e.move(f.Arms[i].Span), e.move(f.Arms[i].Mark)
	}
	for i := range f.Refused {
		f.Refused[i].Span = e.move(f.Refused[i].Span)
	}
	for i := range f.Notes {
		f.Notes[i].Span = e.move(f.Notes[i].Span)
	}
}

// innermost returns the index of the shortest function whose text an edit changes, -1 when there is none.
func innermost(funcs []coverage.Func, e edit) int {
	best := -1
	for i, f := range funcs {
		if e.touches(f.Span) && (best < 0 || f.Span.End-f.Span.Start < funcs[best].Span.End-funcs[best].Span.Start) {
			best = i
		}
	}
	return best
}
