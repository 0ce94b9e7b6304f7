package engine

// printed maps places in a program printed for Node back to the user's file; nil where the child runs the
// user's own text.
type printed struct {
	file   string
	place_ func(line, column int) Place
}

func (p *printed) place(at Place) Place {
	if p == nil || at.Line == 0 {
		return at
	}
	return p.place_(at.Line, at.Column)
}

func (p *printed) error(e *Error) *Error {
	at := p.place(Place{e.File, e.Line, e.Column})
	e.File, e.Line, e.Column = at.File, at.Line, at.Column
	return e
}

// prepare makes the message that loads a function.
func (o *Options) prepare(f *Function) (*loadMessage, *printed, error) {
	l := &loadMessage{
		File: f.File, Source: f.Source, Probed: f.Probed,
		Fuel: o.Fuel, Timeout: o.Timeout.Milliseconds(), Depth: o.Depth, Memory: o.Memory,
	}
	return l, nil, nil
}

func (s *session) where(probe int) {}

func (s *session) counters(d *doneMessage) {}
