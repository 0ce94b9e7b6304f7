package lsp

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"decant/analysis/source"
)

// idle is how long a text must stand before it is traced, where the user wants that.
const idle = 1500 * time.Millisecond

// didOpen takes a text into the snapshot.
func (s *server) didOpen(params jsonrpc2.RawMessage) error {
	p, err := decode[protocol.DidOpenTextDocumentParams](params)
	if err != nil {
		return err
	}
	item := p.TextDocument
	// A decoded string shares the memory of its message; what is kept must not keep that.
	u := uri.URI(strings.Clone(string(item.URI)))
	d := newDocument(u, strings.Clone(pathOf(u)), item.Version, strings.Clone(item.Text))
	if d.kind == kindOther && !isFile(d.path) {
		d.kind = kindOfLanguage(string(item.LanguageID))
	}
	s.update(func(next *Snapshot) { next.docs[d.path] = d })
	s.tellAgain(u)
	s.changed(d.path)
	if isFile(d.path) && (d.kind == kindFunction || d.kind == kindSamples) {
		s.background("recall", func(ctx context.Context) { s.recall(ctx, d) })
	}
	return nil
}

// didChange is one path for every change.
func (s *server) didChange(params jsonrpc2.RawMessage) error {
	var p struct {
		TextDocument struct {
			URI     uri.URI
			Version int32
		}
		ContentChanges []contentChange
	}
	if err := json.Unmarshal(params, &p); err != nil {
		return err
	}
	snap := s.snapshot.Load()
	path := pathOf(p.TextDocument.URI)
	d := snap.docs[path]
	if d == nil || !d.open {
		return fmt.Errorf("%s is not open", p.TextDocument.URI)
	}
	text, edits := applyChanges(snap.client.encoding, d.file, p.ContentChanges)
	s.update(func(next *Snapshot) { next.docs[path] = d.edited(p.TextDocument.Version, text, edits) })
	s.changed(path)
	if d.kind == kindFunction || d.kind == kindSamples {
		s.obsolete(snap.functionOf(d))
		if snap.settingsOf(path).TraceOn == "idle" {
			s.traceWhenIdle(path)
		}
	}
	return nil
}

// contentChange is a TextDocumentContentChangeEvent. It is read here and not by the protocol package,
// which takes a null range for an edit at 0:0 where clients mean the whole text.
type contentChange struct {
	Range *protocol.Range `json:"range"`
	Text  string          `json:"text"`
}

// applyChanges applies changes one after another, each to the text the one before left.
func applyChanges(e encoding, f *source.File, changes []contentChange) (string, []edit) {
	text, edits := f.Text, make([]edit, 0, len(changes))
	for i, c := range changes {
		if i > 0 {
			f = source.NewFile(f.Name, text)
		}
		var span source.Span
		with := c.Text
		if c.Range != nil {
			span = e.spanOf(f, *c.Range)
		} else { // what is known of the rest lives on
			span.Start, span.End = source.Differing(text, c.Text)
			with = c.Text[span.Start : span.End+len(c.Text)-len(text)]
		}
		var made edit
		text, made = replace(text, span, with)
		edits = append(edits, made)
	}
	return text, edits
}

// didSave traces what was saved, when the user wants that: a function that was traced before or that has
// samples, or the function of the samples saved.
func (s *server) didSave(params jsonrpc2.RawMessage) error {
	p, err := decode[protocol.DidSaveTextDocumentParams](params)
	if err != nil {
		return err
	}
	snap := s.snapshot.Load()
	if d := snap.doc(p.TextDocument.URI); d != nil && snap.settingsOf(d.path).TraceOn == "save" {
		s.background("trace on save", func(ctx context.Context) { s.traceQuietly(ctx, d.path) })
	}
	return nil
}

// didClose forgets a text, and what was told about it. Samples that a trace speaks of go on as they are on disk.
func (s *server) didClose(params jsonrpc2.RawMessage) error {
	p, err := decode[protocol.DidCloseTextDocumentParams](params)
	if err != nil {
		return err
	}
	path := pathOf(p.TextDocument.URI)
	d := s.snapshot.Load().docs[path]
	if d == nil {
		return nil
	}
	gone := []*Document{d}
	s.update(func(next *Snapshot) {
		function := next.functionOf(d)
		delete(next.docs, path)
		gone = append(gone, next.letGo(function)...)
	})
	for _, each := range gone {
		s.withdraw(each)
	}
	if d.kind == kindSamples {
		s.background("didClose", func(ctx context.Context) { s.reread(ctx, d) })
	}
	return nil
}

// letGo forgets a function of which nothing is open and nothing runs, and returns the documents that go with it.
func (s *Snapshot) letGo(function string) (gone []*Document) {
	var closed []*Document
	for _, d := range s.docs {
		switch {
		case d.kind == kindOther || s.functionOf(d) != function:
		case d.open || s.runs[function] != "":
			return nil
		default:
			closed = append(closed, d)
		}
	}
	for _, d := range closed {
		delete(s.docs, d.path)
	}
	delete(s.traces, function) // it is read again when the function is opened
	delete(s.shown, function)
	delete(s.values, function)
	return closed
}

// withdraw takes back what was told about a document.
func (s *server) withdraw(d *Document) {
	s.telling.Lock()
	defer s.telling.Unlock()
	s.publish(s.ctx, d.uri, nil, nil)
}

// traceWhenIdle traces a function once its text has stood for a while and parses.
func (s *server) traceWhenIdle(path string) {
	s.later("idle "+path, idle, func(ctx context.Context, _ string) { s.traceQuietly(ctx, path) })
}

// later runs f after a delay, unless it is put off again before that.
func (s *server) later(key string, after time.Duration, f func(ctx context.Context, key string)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if t := s.pending[key]; t != nil {
		t.Stop()
	}
	s.pending[key] = time.AfterFunc(after, func() {
		defer s.survive("later")
		if s.ctx.Err() == nil {
			f(s.ctx, key)
		}
	})
}
