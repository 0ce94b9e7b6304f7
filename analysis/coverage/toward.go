package coverage

import "strings"

// Toward lists the samples that come closest to a point: those that went the other way there, then those that were in
// the function or arm around.
func (f *File) Toward(c Counts, p Point) []string {
	names := p.Others
	if p.Arm > 0 {
		fn := &f.Funcs[p.Func]
		names = append(names[:len(names):len(names)], c.Names(fn, fn.Arms[p.Arm].Parent)...)
	}
	return names
}

// Guard says in words of the source what decides about a point: "taken when: a === b", "taken unless: a === b", or the
// line it is on.
func (f *File) Guard(p Point) string {
	if p.Arm > 0 {
		fn := &f.Funcs[p.Func]
		arm := fn.Arms[p.Arm]
		switch {
		case arm.Kind == "then" && arm.Mark != arm.Span:
			return "taken when: " + f.oneLine(arm)
		case arm.Kind == "else" && arm.Other >= 0 && fn.Arms[arm.Other].Mark != fn.Arms[arm.Other].Span:
			return "taken unless: " + f.oneLine(fn.Arms[arm.Other])
		}
	}
	return "what decides it: " + strings.TrimSpace(f.Source.LineText(f.Source.Line(p.Span.Start)))
}

func (f *File) oneLine(a Arm) string {
	return strings.Join(strings.Fields(f.Source.Text[a.Mark.Start:a.Mark.End]), " ")
}

// Name names what a point is about, as in "No sample takes this …".
func (f *File) Name(p Point) string {
	fn := &f.Funcs[p.Func]
	if p.Arm == 0 {
		return CalleeWord(fn.Handler, fn.Event)
	}
	return fn.Arms[p.Arm].Phrase()
}
