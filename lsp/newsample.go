package lsp

import (
	"fmt"
	"strings"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"decant/analysis/coverage"
	"decant/analysis/samples"
	"decant/analysis/source"
	"decant/analysis/stop"
)

// newSample is an edit that adds a request to the sample file of a function, as a first step to reach a
// fallback point: a copy of one that goes the other way there, or comes close. nil when the client cannot
// make the file that is missing.
func (s *Snapshot) newSample(d *Document, p coverage.Point) *protocol.WorkspaceEdit {
	m := s.model(d)
	title := fmt.Sprintf("reaches the %s at %s:%d", m.Name(p), d.file.Name, lineOf(d.file, p.Span))
	function := s.functionOf(d)
	file := s.samplesOf(function)
	if file == nil {
		return s.createSamples(samplesPath(function), samples.Skeleton(nil, nil, title, m.Guard(p)))
	}
	parsed, _ := file.parsed()
	near := parsed.First(m.Toward(s.traceOf(d).Counts, p))
	return s.appendTo(file, samples.Skeleton(parsed, near, title, m.Guard(p)))
}

// appendTo is an edit at the end of a document.
func (s *Snapshot) appendTo(d *Document, text string) *protocol.WorkspaceEdit {
	end := source.Span{Start: len(d.file.Text), End: len(d.file.Text)}
	return s.edit(d, end, text)
}

// miss is a call that a sample has no mock for.
type miss struct {
	sample *samples.Sample
	call   string // "GET passwords.json"
}

// unmocked lists the DC403s of a sample file.
func (s *Snapshot) unmocked(d *Document) []miss {
	t := s.traceOf(d)
	if t == nil {
		return nil
	}
	file, _ := d.parsed()
	var out []miss
	for _, r := range t.Samples {
		if r.Code == stop.NoMock && r.File == d.path {
			if found := file.Find(r.Name); found != nil {
				out = append(out, miss{found, r.Message})
			}
		}
	}
	return out
}

// newMock is an edit that writes a mock above a request.
func (s *Snapshot) newMock(d *Document, m miss) *protocol.WorkspaceEdit {
	method, url, _ := strings.Cut(m.call, " ")
	return s.edit(d, aboveRequest(d, m.sample), samples.MockLine(method, url, 200, "{}"))
}

// edit replaces a span of a document.
func (s *Snapshot) edit(d *Document, span source.Span, text string) *protocol.WorkspaceEdit {
	return s.edits(d, []protocol.TextEdit{s.textEdit(d, span, text)})
}

func (s *Snapshot) textEdit(d *Document, span source.Span, text string) protocol.TextEdit {
	return protocol.TextEdit{Range: s.client.encoding.rangeOf(d.file, span), NewText: text}
}

// edits changes a document, in the form the client takes; nil when there is nothing to change.
func (s *Snapshot) edits(d *Document, list []protocol.TextEdit) *protocol.WorkspaceEdit {
	if len(list) == 0 {
		return nil
	}
	if !s.client.versionedEdits {
		return &protocol.WorkspaceEdit{Changes: map[uri.URI][]protocol.TextEdit{d.uri: list}}
	}
	var version *int32
	if d.open {
		version = &d.version
	}
	elements := make([]protocol.TextDocumentEditElement, len(list))
	for i := range list {
		elements[i] = &list[i]
	}
	return &protocol.WorkspaceEdit{DocumentChanges: []protocol.DocumentChange{&protocol.TextDocumentEdit{
		TextDocument: protocol.OptionalVersionedTextDocumentIdentifier{
			TextDocumentIdentifier: protocol.TextDocumentIdentifier{URI: d.uri}, Version: version},
		Edits: elements,
	}}}
}

// createSamples is an edit that writes a new sample file.
func (s *Snapshot) createSamples(path, text string) *protocol.WorkspaceEdit {
	if !s.client.createFiles {
		return nil
	}
	u := uri.File(path)
	return &protocol.WorkspaceEdit{DocumentChanges: []protocol.DocumentChange{
		&protocol.CreateFile{Kind: "create", URI: u},
		&protocol.TextDocumentEdit{
			TextDocument: protocol.OptionalVersionedTextDocumentIdentifier{TextDocumentIdentifier: protocol.TextDocumentIdentifier{URI: u}},
			Edits:        []protocol.TextDocumentEditElement{&protocol.TextEdit{NewText: text}},
		},
	}}
}
