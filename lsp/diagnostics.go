package lsp

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"decant/analysis/source"
	"decant/analysis/stop"
)

// diagnose lists what there is to say about a document. It looks at nothing but the snapshot.
func (s *Snapshot) diagnose(d *Document) []finding {
	switch d.kind {
	case kindFunction:
		return slices.Concat(s.diagnoseFallbacks(d), s.diagnoseNotes(d), s.diagnoseLimits(d))
	case kindSamples:
		return append(diagnoseSyntax(d), s.diagnoseSamples(d)...)
	}
	return nil
}

// diagnoseFallbacks tells of DC101, DC102, DC201 and DC202.
func (s *Snapshot) diagnoseFallbacks(d *Document) []finding {
	settings := s.settingsOf(d.path)
	if s.hidden || settings.Fallbacks == 0 {
		return nil
	}
	var out []finding
	for _, p := range s.fallbacks(d) {
		f := finding{code: p.Code, level: stop.Lookup(p.Code).Severity, span: p.Span, message: p.Message}
		if compiled(p) {
			f.level, f.fade = settings.Fallbacks, settings.Fade
		}
		for _, name := range p.Others {
			f.related = append(f.related, s.took(s.functionOf(d), name)...)
		}
		out = append(out, f)
	}
	return out
}

// diagnoseNotes tells of DC301 and DC302.
func (s *Snapshot) diagnoseNotes(d *Document) (out []finding) {
	for _, p := range s.notes(d) {
		out = append(out, finding{code: p.Code, level: stop.Lookup(p.Code).Severity, span: p.Span, message: p.Message})
	}
	return out
}

// took points at a sample that went the other way.
func (s *Snapshot) took(function, name string) []related {
	for _, r := range s.traces[function].Samples {
		if r.Name != name {
			continue
		}
		if d, span := s.sample(r); d != nil {
			return []related{{d, span, fmt.Sprintf("%s takes the other way", name)}}
		}
	}
	return nil
}

// sample returns where a sample stands; nil when its file is not at hand or no longer has it.
func (s *Snapshot) sample(r SampleResult) (*Document, source.Span) {
	d := s.docs[r.File]
	if d == nil {
		return nil, source.Span{}
	}
	file, _ := d.parsed()
	if found := file.Find(r.Name); found != nil {
		return d, found.NameSpan
	}
	return nil, source.Span{}
}

// diagnoseLimits tells of DC402: at the loop the limit was reached in, when the line has one. Code written
// after the trace is not blamed.
func (s *Snapshot) diagnoseLimits(d *Document) []finding {
	t := s.traceOf(d)
	if t == nil || s.stateOf(d) != fresh {
		return nil
	}
	var out []finding
	for _, r := range t.Samples {
		if r.Code == stop.Limit && d.samePlace(r.Where) {
			row := stop.Lookup(r.Code)
			out = append(out, finding{code: r.Code, level: row.Severity, span: s.loopAt(d, r.Where), message: row.Text(r.Message)})
		}
	}
	return out
}

func (s *Snapshot) loopAt(d *Document, p Place) source.Span {
	for _, f := range s.model(d).Funcs {
		for _, a := range f.Arms {
			if a.Kind == "loop" && d.file.Line(a.Mark.Start) == p.Line {
				return a.Mark
			}
		}
	}
	return p.span(d.file)
}

// diagnoseSyntax tells of DC404.
func diagnoseSyntax(d *Document) []finding {
	_, problems := d.parsed()
	var out []finding
	for _, e := range problems {
		row := stop.Lookup(stop.SampleFile)
		start := d.file.LineStart(e.Pos.Line) + e.Pos.Column - 1
		end := lineSpan(d.file, e.Pos.Line).End
		out = append(out, finding{code: row.Code, level: row.Severity, span: source.Span{Start: start, End: max(start, end)}, message: row.Text(e.Message)})
	}
	return out
}

// diagnoseSamples tells of DC401 and DC403 on the requests they happened to.
func (s *Snapshot) diagnoseSamples(d *Document) []finding {
	t := s.traceOf(d)
	if t == nil {
		return nil
	}
	var out []finding
	for _, r := range t.Samples {
		if r.File != d.path || r.Code == "" {
			continue
		}
		if _, span := s.sample(r); span.End > 0 {
			row := stop.Lookup(r.Code)
			f := finding{code: r.Code, level: row.Severity, span: span, message: row.Text(r.Message)}
			switch r.Code {
			case stop.SampleFails:
				f.message = row.Text(fmt.Sprintf("Request '%s' %s%s.", r.Name, r.Message, at(r.Where)))
				if where := s.docs[r.Where.File]; where != nil && r.Where.Line > 0 {
					f.related = []related{{where, r.Where.span(where.file), "thrown here"}}
				}
			case stop.Limit:
				f.message = row.Text(r.Message + at(r.Where))
			}
			out = append(out, f)
		}
	}
	return out
}

// at says where, when that is known.
func at(p Place) string {
	if p.Line == 0 {
		return ""
	}
	return fmt.Sprintf(" at %s:%d", filepath.Base(p.File), p.Line)
}

// publishPath tells the diagnostics of a document as it now is, unless its client asks for them.
func (s *server) publishPath(ctx context.Context, path string) {
	s.telling.Lock()
	defer s.telling.Unlock()
	snap := s.snapshot.Load()
	d := snap.docs[path]
	if d == nil || d.kind == kindOther || snap.client.pulls {
		return
	}
	var version *int32
	if d.open {
		version = &d.version
	}
	s.publish(ctx, d.uri, version, snap.report(d))
}

// publishAll tells the diagnostics of every document at hand.
func (s *server) publishAll(ctx context.Context) {
	for path := range s.snapshot.Load().docs {
		s.publishPath(ctx, path)
	}
}

// publish sends diagnostics, unless the client has just these for this document already. The caller holds
// s.telling, so that what is sent last is what was found last.
func (s *server) publish(ctx context.Context, u uri.URI, version *int32, list []protocol.Diagnostic) {
	message, err := publication(u, list)
	if err != nil {
		s.Log.Error("diagnostics", "error", err)
		return
	}
	s.mu.Lock()
	before := s.published[string(u)]
	same := bytes.Equal(before, message) || before == nil && len(list) == 0
	if len(list) == 0 {
		delete(s.published, string(u))
	} else {
		s.published[string(u)] = message
	}
	s.mu.Unlock()
	if same {
		return
	}
	if version != nil { // what is appended stands behind what is kept
		message = strconv.AppendInt(append(message, `,"version":`...), int64(*version), 10)
	}
	s.notify(ctx, protocol.MethodTextDocumentPublishDiagnostics, jsonrpc2.RawMessage(append(message, '}')))
}

// tellAgain has diagnostics sent whatever was sent before: some editors keep none of files that are not open.
func (s *server) tellAgain(u uri.URI) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.published[string(u)] != nil {
		s.published[string(u)] = []byte{}
	}
}

// publication is a PublishDiagnosticsParams up to its version: diagnostics are long, and are written once.
func publication(u uri.URI, list []protocol.Diagnostic) (out []byte, err error) {
	name, _ := json.Marshal(string(u)) // a string: it cannot fail
	out = slices.Concat([]byte(`{"uri":`), name, []byte(`,"diagnostics":[`))
	for i := range list {
		if i > 0 {
			out = append(out, ',')
		}
		if out, err = protocol.AppendMarshal(out, &list[i]); err != nil {
			return nil, err
		}
	}
	return append(out, ']'), nil
}

// refresh has the client show again what depends on more than the text: after a trace, a setting, a run.
func (s *server) refresh(ctx context.Context) {
	s.publishAll(ctx)
	s.refreshViews()
}

// refreshViews has the client ask again for what it asks for.
func (s *server) refreshViews() {
	info := s.snapshot.Load().client
	if info.pulls {
		s.wish(protocol.MethodWorkspaceDiagnosticRefresh)
	}
	s.refreshLenses()
	if info.refreshHints {
		s.wish(protocol.MethodWorkspaceInlayHintRefresh)
	}
}

func (s *server) refreshLenses() {
	if s.snapshot.Load().client.refreshLenses {
		s.wish(protocol.MethodWorkspaceCodeLensRefresh)
	}
}

// patience is how long a client may take to say that it heard a wish.
const patience = 5 * time.Second

// wish asks the client for something and does not wait: a client may answer only after what it waits for. Wishes
// that come while one is open are one.
func (s *server) wish(method string) {
	s.alone(method, "", func(ctx context.Context, _ string) {
		ctx, cancel := context.WithTimeout(ctx, patience)
		defer cancel()
		_ = s.ask(ctx, method, nil, nil) // a client that refuses goes on showing what it has
	})
}
