package lsp

import (
	"context"
	"strings"

	"go.lsp.dev/protocol"

	"decant/analysis/source"
	"decant/analysis/stop"
)

const (
	kindTrace         protocol.CodeActionKind = "source.decant.trace"
	kindEmitRust      protocol.CodeActionKind = "source.decant.emitRust"
	kindShowFallbacks protocol.CodeActionKind = "source.decant.showFallbacks"
	kindHideFallbacks protocol.CodeActionKind = "source.decant.hideFallbacks"
	kindRun           protocol.CodeActionKind = "source.decant.run"
)

// codeActions offers what can be done at a range. Fixes are picked by the lines of the range, not by the
// diagnostics sent along: some editors ask with a range outside them.
func codeActions(_ context.Context, s *Snapshot, p *protocol.CodeActionParams) ([]protocol.CommandOrCodeAction, error) {
	out := []protocol.CommandOrCodeAction{}
	d := s.doc(p.TextDocument.URI)
	if d == nil {
		return out, nil
	}
	for _, a := range append(s.fixes(d, p), s.sourceActions(d)...) {
		if wanted(p.Context.Only, *a.Kind) {
			out = append(out, &a)
		}
	}
	return out, nil
}

// wanted reports whether a client that asks only for some kinds asks for this one: it or a kind above it.
func wanted(only []protocol.CodeActionKind, kind protocol.CodeActionKind) bool {
	for _, o := range only {
		if kind == o || o == "" || strings.HasPrefix(string(kind), string(o)+".") {
			return true
		}
	}
	return len(only) == 0
}

// sourceActions are about the whole function.
func (s *Snapshot) sourceActions(d *Document) []protocol.CodeAction {
	if d.kind == kindFunction {
		if m := s.model(d); m == nil || handler(m) == nil && s.traceOf(d) == nil {
			return nil
		}
	}
	function := s.uriOf(s.functionOf(d))
	toggle := action(kindHideFallbacks, command("decant: hide fallback points", cmdHideFallbacks))
	if s.hidden {
		toggle = action(kindShowFallbacks, command("decant: show fallback points", cmdShowFallbacks))
	}
	run := command("decant: run locally", cmdRun, function)
	if s.runs[s.functionOf(d)] != "" {
		run = command("decant: stop the local run", cmdStop, function)
	}
	return []protocol.CodeAction{
		action(kindTrace, command("decant: trace the samples", cmdTrace, function)),
		action(kindEmitRust, command("decant: show Rust", cmdEmitRust, function)),
		action(kindRun, run),
		toggle,
	}
}

func action(kind protocol.CodeActionKind, c protocol.Command) protocol.CodeAction {
	return protocol.CodeAction{Title: c.Title, Kind: &kind, Command: c}
}

// offerFunc offers a fix of a diagnostic: an edit, or a command that makes one.
type offerFunc func(title string, code stop.Code, span source.Span, edit *protocol.WorkspaceEdit, do *protocol.Command)

// fixes answer a diagnostic on the lines of the range.
func (s *Snapshot) fixes(d *Document, p *protocol.CodeActionParams) []protocol.CodeAction {
	first, last := int(p.Range.Start.Line)+1, int(p.Range.End.Line)+1
	near := func(span source.Span) bool {
		return d.file.Line(span.Start) <= last && d.file.Line(span.End) >= first
	}
	var out []protocol.CodeAction
	offer := func(title string, code stop.Code, span source.Span, edit *protocol.WorkspaceEdit, do *protocol.Command) {
		if edit == nil && do == nil {
			return
		}
		kind := protocol.CodeActionKindQuickFix
		a := protocol.CodeAction{Title: title, Kind: &kind, Edit: edit}
		if do != nil {
			a.Command = *do
		}
		r := s.client.encoding.rangeOf(d.file, span)
		for _, diagnostic := range p.Context.Diagnostics {
			if diagnostic.Code == protocol.String(code) && diagnostic.Range == r {
				a.Diagnostics = append(a.Diagnostics, diagnostic)
			}
		}
		out = append(out, a)
	}
	if d.kind == kindFunction && !s.hidden {
		s.fixFunction(d, near, offer)
	}
	if d.kind == kindSamples {
		s.fixSamples(d, near, offer)
	}
	return out
}
