package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"
)

// locate moves the places of functions from a bundled text into the user's own files. Until then, all of lowering
// works on the text alone.
func locate(m *js.Module, p *ir.Program, funcs []*ir.Func) {
	if m.Bundle == nil {
		return
	}
	p.Files = append([]*source.File{}, m.Files()...)
	for _, f := range funcs {
		at, own := m.Origin(f.Span)
		if f.Kind == ir.KindModule {
			at, own = source.Span{End: len(p.Files[0].Text)}, true
		}
		f.Span = at
		lead := func(s source.Span) source.Span { at, _ := m.Origin(s); return at }
		if own {
			lead = m.Near
		}
		var last, lastTo source.Span // nodes of one expression stand together
		move := func(s *source.Span) {
			if s.IsZero() {
				return
			}
			if *s != last {
				last, lastTo = *s, lead(*s)
			}
			*s = lastTo
		}
		move(&f.Head)
		if f.Kind == ir.KindModule {
			f.Head = source.Span{}
		}
		moveInside(f, move)
		if f.Kind == ir.KindModule {
			f.Arms[0].Span, f.Arms[0].Mark = f.Span, f.Head
		}
	}
}

// moveInside moves the places inside a function.
func moveInside(f *ir.Func, move func(*source.Span)) {
	for i := range f.Arms {
		move(&f.Arms[i].Span)
		move(&f.Arms[i].Mark)
	}
	ir.Walk(f.Body, func(n *ir.Node) { move(&n.Span) })
}
