package lsp

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"go.lsp.dev/protocol"

	"decant/analysis/source"
)

// A lens is told in two steps: its place at once, its words when it comes into view. How many there are on a
// document depends on the text alone, so that lines do not jump while a trace runs.

// lensData is what a lens carries from the first step to the second.
type lensData struct {
	Path   string `json:"path"`
	Lens   string `json:"lens"`
	Sample string `json:"sample,omitempty"`
}

// codeLenses places the lenses of a document: three on the handler, two on every request of a sample file.
func codeLenses(_ context.Context, s *Snapshot, p *protocol.CodeLensParams) ([]protocol.CodeLens, error) {
	d := s.doc(p.TextDocument.URI)
	if d == nil || !s.settingsOf(d.path).Lenses {
		return []protocol.CodeLens{}, nil
	}
	out := []protocol.CodeLens{}
	place := func(span source.Span, data lensData) {
		raw, _ := json.Marshal(data) // strings only: it cannot fail
		out = append(out, protocol.CodeLens{Range: s.client.encoding.rangeOf(d.file, span), Data: raw})
	}
	if m := s.model(d); m != nil {
		if h := handler(m); h != nil {
			for _, lens := range []string{"trace", "run", "rust"} {
				place(h.Head, lensData{Path: d.path, Lens: lens})
			}
		}
	}
	if d.kind == kindSamples {
		file, _ := d.parsed()
		for _, sample := range file.Samples {
			for _, lens := range []string{"traceSample", "send"} {
				place(sample.Line, lensData{Path: d.path, Lens: lens, Sample: sample.Name})
			}
		}
	}
	return out, nil
}

// lenses has one row per lens: its words and its command as things now stand.
var lenses = map[string]func(*Snapshot, *Document, lensData) protocol.Command{
	"trace":       traceLens,
	"run":         runLens,
	"rust":        rustLens,
	"traceSample": func(s *Snapshot, d *Document, l lensData) protocol.Command { return s.traceTitle(d, "▶ Trace") },
	"send":        sendLens,
}

// resolveLens fills in the words of a lens.
func resolveLens(_ context.Context, s *Snapshot, lens *protocol.CodeLens) (*protocol.CodeLens, error) {
	var data lensData
	if err := json.Unmarshal(lens.Data, &data); err != nil {
		return lens, nil
	}
	d, words := s.docs[data.Path], lenses[data.Lens]
	if d == nil || words == nil {
		return lens, nil
	}
	lens.Command = words(s, d, data)
	return lens, nil
}

func traceLens(s *Snapshot, d *Document, _ lensData) protocol.Command {
	switch s.stateOf(d) {
	case fresh:
		return s.traceTitle(d, s.summary(d))
	case stale:
		return s.traceTitle(d, "Trace is older than this code — retrace")
	}
	return s.traceTitle(d, "▶ Trace")
}

// traceTitle is a lens that traces, unless that is under way.
func (s *Snapshot) traceTitle(d *Document, title string) protocol.Command {
	function := s.functionOf(d)
	if s.busy[work{tracing, function}] {
		title = tracing + "…"
	}
	return command(title, cmdTrace, s.uriOf(function))
}

// summary is what came of the last trace: "Traced 3 requests · 2 fallback points".
func (s *Snapshot) summary(d *Document) string {
	t := s.traceOf(d)
	text := "Traced " + number(len(t.Samples), "request")
	failed := 0
	for _, r := range t.Samples {
		if r.Code != "" {
			failed++
		}
	}
	if failed > 0 {
		text += fmt.Sprintf(" · %d failed", failed)
	}
	switch n := len(s.fallbacks(d)); n {
	case 0:
		return text + " · no fallback points"
	default:
		return text + " · " + number(n, "fallback point")
	}
}

func runLens(s *Snapshot, d *Document, _ lensData) protocol.Command {
	function := s.functionOf(d)
	if address := s.runs[function]; address != "" {
		return command("■ Stop "+address, cmdStop, d.uri)
	}
	if s.busy[work{starting, function}] {
		return command(starting+"…", cmdRun, d.uri)
	}
	return command("Run locally", cmdRun, d.uri)
}

func rustLens(s *Snapshot, d *Document, _ lensData) protocol.Command {
	if s.busy[work{writing + string(ViewRust), s.functionOf(d)}] {
		return command("Writing Rust…", cmdEmitRust, d.uri)
	}
	return command("Show Rust", cmdEmitRust, d.uri)
}

func sendLens(s *Snapshot, d *Document, l lensData) protocol.Command {
	title := "▶ Send to local run"
	if sent := s.sent[sampleKey{d.path, l.Sample}]; sent != nil {
		title += " · " + sent.String()
	}
	return command(title, cmdSend, d.uri, l.Sample)
}

// String is the path a request took and how long it took: "native 0.09 ms".
func (s *Sent) String() string {
	text := fmt.Sprintf("%s %s ms", s.Path, milliseconds(s.Elapsed))
	if s.Stop != "" {
		text += " (" + s.Stop + ")"
	}
	return text
}

// milliseconds writes a duration with two digits that count.
func milliseconds(d time.Duration) string {
	ms := float64(d) / float64(time.Millisecond)
	switch {
	case ms < 1:
		return fmt.Sprintf("%.2f", ms)
	case ms < 10:
		return fmt.Sprintf("%.1f", ms)
	}
	return fmt.Sprintf("%.0f", ms)
}

// command is a protocol.Command with its arguments as JSON.
func command(title, name string, args ...any) protocol.Command {
	c := protocol.Command{Title: title, Command: name}
	for _, a := range args {
		raw, _ := json.Marshal(a) // strings and positions: it cannot fail
		c.Arguments = append(c.Arguments, raw)
	}
	return c
}
