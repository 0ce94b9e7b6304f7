package live

import (
	"slices"

	"decant/analysis/coverage"
	"decant/analysis/js"
	"decant/analysis/source"
)

// Located tells what coverage shows of a bundle's text in the files that it was made of: of the person's own, the entry
// first. It moves places as lowering does when it ends.
func Located(m *js.Module, text *coverage.File) []*coverage.File {
	files := m.Files()
	own := make([]*coverage.File, m.Bundle.Own)
	for i := range own {
		own[i] = &coverage.File{Source: files[i]}
	}
	for i, f := range text.Funcs {
		at, inFile := m.Origin(f.Span)
		if i > 0 && at.File >= len(own) {
			continue
		}
		near := m.Near
		if i > 0 && !inFile {
			near = func(s source.Span) source.Span { at, _ := m.Origin(s); return at }
		}
		move := mover(near)
		f.Span = at
		f.Head = move(f.Head)
		f.Arms, f.Refused, f.Notes = slices.Clone(f.Arms), slices.Clone(f.Refused), slices.Clone(f.Notes)
		for j := range f.Arms {
			f.Arms[j].Span, f.Arms[j].Mark = move(f.Arms[j].Span), move(f.Arms[j].Mark)
		}
		for j := range f.Refused {
			f.Refused[j].Span = move(f.Refused[j].Span)
		}
		for j := range f.Notes {
			f.Notes[j].Span = move(f.Notes[j].Span)
		}
		if i > 0 {
			own[at.File].Funcs = append(own[at.File].Funcs, f)
			continue
		}
		for n := range own {
			mine := f
			mine.Arms, mine.Refused = slices.Clone(f.Arms), slices.Clone(f.Refused)
			mine.Bound(len(files[n].Text), n)
			own[n].Funcs = append(own[n].Funcs, mine)
		}
	}
	for _, f := range own {
		coverage.SortFuncs(f.Funcs)
	}
	return own
}

// mover moves spans; one that means nowhere stays so, and many are the same as the one before.
func mover(near func(source.Span) source.Span) func(source.Span) source.Span {
	var last, lastTo source.Span
	return func(s source.Span) source.Span {
		if s.IsZero() {
			return s
		}
		if s != last {
			last, lastTo = s, near(s)
		}
		return lastTo
	}
}
