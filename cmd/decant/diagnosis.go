package main

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"slices"
	"strings"

	"decant/analysis/coverage"
	"decant/analysis/source"
	"decant/analysis/stop"
	"decant/tracer/ir"
)

// screen is how many lines a list may take; the rest is counted.
const screen = 8

// hindrance is one thing that keeps requests from native code.
type hindrance struct {
	Code    stop.Code `json:"code"`
	Message string    `json:"message"`
	File    string    `json:"file"`
	Line    int       `json:"line"`
	Column  int       `json:"column"`
	Count   int       `json:"count"` // how many places say the same
}

// diagnosis is what doctor finds out about a function.
type diagnosis struct {
	File      string      `json:"file"`
	Handler   string      `json:"handler"` // its shape
	Native    bool        `json:"native"`  // some requests may be answered natively
	Arms      int         `json:"arms"`
	Reached   int         `json:"reached"`
	Refused   []hindrance `json:"refused"`  // not compiled, whatever the samples do
	Untraced  []hindrance `json:"untraced"` // no sample has been there
	Notes     []hindrance `json:"notes"`    // state and chance
	Packages  []hindrance `json:"packages"` // not compiled in the code of packages, by what is not
	Stops     []hindered  `json:"stops"`    // where the samples stopped natively
	Requests  int         `json:"requests"` // how many samples were answered
	Initially bool        `json:"initially"`
}

func runDiagnosis(ctx context.Context, sh *shell, path string) error {
	fn, err := openFunction(path)
	if err != nil {
		return err
	}
	t := &tracing{read: os.ReadFile}
	traces, _, err := t.ensure(ctx, sh, fn)
	if err != nil {
		return err
	}
	d := diagnose(fn, traces)
	if !d.Initially {
		if err := d.run(ctx, sh, fn, traces); err != nil {
			return err
		}
	}
	sh.object(d)
	for _, line := range d.lines() {
		sh.line("%s", line)
	}
	return nil
}

// diagnose sorts what is known of a function by what a person can do about it.
func diagnose(fn *function, traces *ir.Traces) *diagnosis {
	own := coverageOf(fn, traces)
	sum := own.summarise()
	d := &diagnosis{
		File: fn.path, Handler: fn.handler.Shape, Native: !initially(fn), Arms: sum.Arms, Reached: sum.Reached,
		Refused: []hindrance{}, Untraced: []hindrance{}, Notes: []hindrance{}, Packages: []hindrance{}, Stops: []hindered{},
	}
	for _, file := range own.files {
		for _, p := range file.Points(own.counts) {
			one := hindranceOf(file.Source, p)
			if p.Arm < 0 {
				d.Refused = append(d.Refused, one)
			} else {
				d.Untraced = append(d.Untraced, one)
			}
		}
		for _, p := range file.Notes(own.counts) {
			d.Notes = append(d.Notes, hindranceOf(file.Source, p))
		}
	}
	d.Refused, d.Packages = grouped(d.Refused), grouped(inPackages(fn, traces, len(own.files)))
	d.Initially = initially(fn)
	return d
}

func hindranceOf(f *source.File, p coverage.Point) hindrance {
	at := f.Pos(p.Span.Start)
	return hindrance{p.Code, p.Message, f.Name, at.Line, at.Column, 1}
}

// inPackages lists what is not compiled in the functions of packages that samples have entered.
func inPackages(fn *function, traces *ir.Traces, own int) []hindrance {
	var out []hindrance
	whole := wholeCoverageOf(fn, traces)
	for _, file := range whole.files[own:] {
		for _, p := range file.Points(whole.counts) {
			if f := &file.Funcs[p.Func]; p.Arm < 0 && f.Span.File >= own && whole.counts.Count(f, 0) > 0 {
				out = append(out, hindranceOf(file.Source, p))
			}
		}
	}
	return out
}

// grouped joins what says the same, the most frequent first.
func grouped(list []hindrance) []hindrance {
	out := []hindrance{}
	for _, h := range list {
		i := slices.IndexFunc(out, func(o hindrance) bool { return o.Message == h.Message })
		if i < 0 {
			out = append(out, h)
		} else {
			out[i].Count++
		}
	}
	slices.SortStableFunc(out, func(a, b hindrance) int { return cmp.Compare(b.Count, a.Count) })
	return out
}

// initially tells whether the module's own code is not compiled: then no request is native.
func initially(fn *function) bool {
	return len(fn.unit.Program.Funcs) > 0 && len(ir.Refusals(fn.unit.Program.Funcs[0])) > 0
}

// lines is the diagnosis for a person.
func (d *diagnosis) lines() []string {
	out := []string{fmt.Sprintf("%s: %s, %d of %d ways taken", d.File, handlerWord(d.Handler), d.Reached, d.Arms)}
	switch {
	case d.Initially:
		out = append(out, "Every request is answered by the sandbox: the module's own code, which runs before the first one, has something that is not compiled.")
	case d.Requests > 0 && d.stopped() == d.Requests:
		out = append(out, "No sample is answered natively.")
	case len(d.Refused)+len(d.Untraced)+len(d.Packages)+len(d.Stops) == 0:
		out = append(out, "Every way that the samples take is native, and they take all ways.")
	default:
		out = append(out, "Requests are answered natively until they get to one of these places:")
	}
	out = append(out, d.stopLines()...)
	out = append(out, section("Not compiled, whatever the samples do:", d.Refused)...)
	out = append(out, section("Not compiled in packages:", d.Packages)...)
	out = append(out, section("No sample has been here:", d.Untraced)...)
	return append(out, section("To know:", d.Notes)...)
}

func handlerWord(shape string) string {
	if shape == "" {
		return "a handler that only a run finds"
	}
	return "a handler of the shape " + shape
}

func section(title string, list []hindrance) []string {
	if len(list) == 0 {
		return nil
	}
	out := []string{"", title}
	for i, h := range list {
		if i == screen {
			return append(out, fmt.Sprintf("  … and %d more", len(list)-i))
		}
		times := ""
		if h.Count > 1 {
			times = fmt.Sprintf(" (%d places)", h.Count)
		}
		out = append(out, fmt.Sprintf("  %s:%d:%d: %s %s%s", h.File, h.Line, h.Column, h.Code, strings.TrimSpace(h.Message), times))
	}
	return out
}
