package main

import (
	"encoding/json"
	"io"

	"decant/analysis/source"
	"decant/analysis/stop"
)

// functionLine is a function in `decant coverage --json`; pointLine a fallback point; both one object a line.
type functionLine struct {
	Function string    `json:"function"`
	Key      string    `json:"key"`
	Line     int       `json:"line"`
	Handler  bool      `json:"handler"`
	Event    string    `json:"event,omitempty"`
	Arms     []armLine `json:"arms"`
}

type armLine struct {
	Kind    string   `json:"kind"`
	Line    int      `json:"line"`
	Column  int      `json:"column"`
	Count   uint64   `json:"count"`
	Samples []string `json:"samples"`
}

type pointLine struct {
	Point   stop.Code `json:"point"`
	Message string    `json:"message"`
	File    string    `json:"file"`
	Line    int       `json:"line"`
	Column  int       `json:"column"`
}

type coverageSummary struct {
	Summary   bool `json:"summary"`
	Arms      int  `json:"arms"`
	Reached   int  `json:"reached"`
	Fallbacks int  `json:"fallbacks"`
}

func writeCoverageJSON(w io.Writer, f *facts, list []point) {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, line := range f.functionLines() {
		enc.Encode(line)
	}
	src := f.file.Source
	for _, p := range list {
		pos := src.Pos(p.span.Start)
		enc.Encode(pointLine{p.code, p.message, src.Name, pos.Line, pos.Column})
	}
	all, taken := f.ways()
	enc.Encode(coverageSummary{true, all, taken, len(list)})
}

func (f *facts) functionLines() []functionLine {
	var out []functionLine
	for i := range f.file.Funcs {
		fun := &f.file.Funcs[i]
		pos := f.pos(fun.Span)
		line := functionLine{functionLabel(fun, pos.Line), fun.Key, pos.Line, fun.Handler, fun.Event, []armLine{}}
		for arm, a := range fun.Arms {
			at := f.pos(a.Mark)
			line.Arms = append(line.Arms, armLine{a.Kind, at.Line, at.Column, f.count(fun, arm), append([]string{}, f.names(fun, arm)...)})
		}
		out = append(out, line)
	}
	return out
}

func (f *facts) pos(s source.Span) source.Pos { return f.file.Source.Pos(s.Start) }
