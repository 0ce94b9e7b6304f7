package engine

import (
	"slices"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/instrument"
	"decant/tracer/ir"
	"decant/tracer/lower"
	"decant/tracer/trace"
)

// prepared is a function as the parent knows it: what its child's places and counters mean.
type prepared struct {
	function  Function
	load      *loadMessage
	script    *instrument.Script    // of a probed function
	printed   *source.File          // the program Node runs, when it is not the user's own text
	positions *instrument.Positions // from printed to the user's file
	module    *js.Module
}

// prepare makes the message that loads a function. A syntax error is a *source.Error.
func (o *Options) prepare(f Function) (*prepared, error) {
	p := &prepared{function: f, load: &loadMessage{
		File: f.File, Source: f.Source, Probed: f.Probed, Makes: namesFunction.MatchString(f.Source),
		Fuel: o.Fuel, Timeout: o.Timeout.Milliseconds(), Depth: o.Depth, Memory: o.Memory,
	}}
	if err := p.find(); err != nil {
		return p, err
	}
	if o.Kind == Embedded && p.bundled() {
		p.load.Written = writtenTextsOf(f.Unit)
	}
	if !f.Probed {
		return p, nil
	}
	if f.Unit == nil {
		p.function.Unit = lower.Lower(p.module)
	}
	p.script = instrument.Instrument(p.function.Unit)
	for i, m := range p.function.Unit.Made {
		made := madeText{Text: m.File.Text}
		if o.Kind == Node {
			made.Code = p.script.MadeSource(i)
		}
		p.load.Made = append(p.load.Made, made)
	}
	if o.Kind == Node {
		var text string
		text, p.positions = p.script.Print()
		p.printed = source.NewFile(f.File, text)
		p.load.Source, p.load.Probe, p.load.Arms = text, p.script.Name, p.script.Arms()
	}
	return p, nil
}

// find finds the handler and what the function asks of its host. A text that does not parse is left to the child.
func (p *prepared) find() error {
	f := &p.function
	if f.Unit != nil {
		p.module = f.Unit.Module
	} else {
		m, err := js.Parse(source.NewFile(f.File, f.Source))
		if err != nil && f.Probed {
			return err
		}
		if err != nil {
			return nil
		}
		p.module = m
	}
	load := p.load
	load.Name = f.Name
	if h, err := js.FindHandler(p.module); err == nil {
		load.Shape, load.Export = h.Shape, h.Export
	}
	load.Files = f.Files
	if load.Rich = f.Files != nil || load.Shape != "" && load.Shape != js.ShapeContainerless || usesHost(f.Source); load.Rich {
		load.Lacks, load.Modules = lackingGlobals, hostModules
	}
	return nil
}

// place turns a place that the child tells into one in the user's file.
func (p *prepared) place(at Place) Place {
	if at.Line == 0 || p.printed == nil && !p.bundled() {
		return at
	}
	m := p.function.Unit.Module
	offset := 0
	if p.printed != nil {
		offset = p.positions.Source(p.printed.Offset(at.Line, at.Column))
	} else {
		offset = m.File.Offset(at.Line, at.Column)
	}
	span := m.Near(source.Span{Start: offset, End: offset})
	f := m.Files()[span.File]
	pos := f.Pos(span.Start)
	return Place{f.Name, pos.Line, pos.Column}
}

// bundled tells whether the program was made of several files.
func (p *prepared) bundled() bool {
	return p.function.Unit != nil && p.function.Unit.Module.Bundle != nil
}

func (p *prepared) error(e *Error) *Error {
	at := p.place(Place{e.File, e.Line, e.Column})
	e.File, e.Line, e.Column = at.File, at.Line, at.Column
	return e
}

// arm finds the function and the arm that a probe's number names; nil when there is none.
func (p *prepared) arm(number int) (*ir.Func, int) {
	if p.script == nil || number < 0 {
		return nil, 0
	}
	for _, f := range p.function.Unit.Program.Funcs {
		if arm := number - f.ArmBase; arm >= 0 && arm < len(f.Arms) {
			return f, arm
		}
	}
	return nil, 0
}

// log makes the trace of a run out of the child's counters.
func (p *prepared) log(d *doneMessage) *trace.Log {
	if p.script == nil || d == nil || len(d.First) != p.script.Arms() || len(d.Init) != len(d.First) || len(d.Requests) != len(d.First) {
		return nil
	}
	log := &trace.Log{Lowering: ir.LoweringVersion, Run: p.function.Run}
	twins := map[[16]byte]int{}
	for _, f := range p.function.Unit.Program.Funcs {
		twins[f.Key.Hash]++
	}
	for _, f := range p.function.Unit.Program.Funcs {
		from, to := f.ArmBase, f.ArmBase+len(f.Arms)
		asked := slices.Contains(d.Asked, f.Index)
		if !reached(d.First[from:to]) && !asked {
			continue
		}
		one := trace.Func{
			Key: f.Key, Twins: twins[f.Key.Hash],
			Init: d.Init[from:to:to], Request: d.Requests[from:to:to], First: d.First[from:to:to],
		}
		if asked {
			one.Init = append(one.Init, 1) // f.TextCounter()
		}
		log.Funcs = append(log.Funcs, one)
	}
	return log
}

func reached(first []uint32) bool {
	for _, n := range first {
		if n != 0 {
			return true
		}
	}
	return false
}
