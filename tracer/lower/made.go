package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"
)

// made lowers a function that the program made of a text, in a file of its own. Nobody makes a closure of it but the
// constructor Function, at run time: it has no enclosing function, and its variables are all its own.
func (l *lowerer) made(m *js.Module, file int) {
	program, first := l.m, len(l.p.Funcs)
	l.m, l.isMade = m, true
	index := l.lowerFunction(m.Made(), ir.KindNormal, "anonymous", nil)
	l.m, l.isMade = program, false
	l.p.Funcs[index].Made = true
	move := func(s *source.Span) {
		if !s.IsZero() {
			s.File = file
		}
	}
	for _, f := range l.p.Funcs[first:] {
		move(&f.Span)
		move(&f.Text)
		move(&f.Head)
		moveInside(f, move)
	}
}
