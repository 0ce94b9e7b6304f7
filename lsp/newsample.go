package lsp

import (
	"fmt"
	"regexp"
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
	where := fmt.Sprintf("%s:%d", d.file.Name, lineOf(d.file, p.Span))
	title := "reaches the " + phrase(s.model(d), p) + " at " + where
	comment := "# what decides it: " + strings.TrimSpace(d.file.LineText(lineOf(d.file, p.Span)))
	file := s.samplesOf(d.path)
	if file == nil {
		return s.createSamples(samplesPath(d.path), requestSection(title, comment, "GET http://localhost/\n"))
	}
	parsed, _ := file.parsed()
	request := "GET http://localhost/\n"
	if near := s.closest(d, p, parsed); near != nil {
		request = requestText(parsed.Source.Text[near.Span.Start:near.Span.End])
	}
	text := parsed.Source.Text
	gap := "\n"
	if text != "" && !strings.HasSuffix(text, "\n") {
		gap = "\n\n"
	}
	end := source.Span{Start: len(text), End: len(text)}
	return s.edit(file, end, gap+requestSection(freeTitle(parsed, title), comment, request))
}

func requestSection(title, comment, request string) string {
	return "### " + title + "\n" + comment + "\n" + request
}

// decantName is the line that names a request, which a copy must not have.
var decantName = regexp.MustCompile(`(?m)^[ \t]*(#|//)[ \t]*@name\b.*(\r\n|\r|\n)?`)

// requestText is a sample's text without its ### line and its name.
func requestText(text string) string {
	if strings.HasPrefix(text, "###") {
		_, text, _ = strings.Cut(text, "\n")
	}
	return strings.TrimSpace(decantName.ReplaceAllString(text, "")) + "\n"
}

// freeTitle makes a title that no sample of the file has for a name.
func freeTitle(f *samples.File, title string) string {
	for n, try := 2, title; ; n++ {
		if f.Find(try) == nil {
			return try
		}
		try = fmt.Sprintf("%s (%d)", title, n)
	}
}

// closest returns a sample that went the other way, else one that was in the function or arm around, else
// the first; nil when the file has none.
func (s *Snapshot) closest(d *Document, p coverage.Point, f *samples.File) *samples.Sample {
	names := p.Others
	if p.Arm > 0 {
		fn := &s.model(d).Funcs[p.Func]
		around := s.traces[d.path].Counts.Names(fn, fn.Arms[p.Arm].Parent)
		names = append(names[:len(names):len(names)], around...)
	}
	for _, n := range names {
		if found := f.Find(n); found != nil {
			return found
		}
	}
	if len(f.Samples) > 0 {
		return f.Samples[0]
	}
	return nil
}

// miss is a call that a sample has no mock for.
type miss struct {
	sample *samples.Sample
	call   string // "GET passwords.json"
}

// unmocked lists the DC403s of a sample file.
func (s *Snapshot) unmocked(d *Document) []miss {
	t := s.traces[s.functionOf(d)]
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
	start := d.file.LineStart(d.file.Line(m.sample.Line.Start))
	return s.edit(d, source.Span{Start: start, End: start}, "# @mock "+m.call+" 200 {}\n")
}

// edit replaces a span of a document, in the form the client takes.
func (s *Snapshot) edit(d *Document, span source.Span, text string) *protocol.WorkspaceEdit {
	e := protocol.TextEdit{Range: s.client.encoding.rangeOf(d.file, span), NewText: text}
	if !s.client.versionedEdits {
		return &protocol.WorkspaceEdit{Changes: map[uri.URI][]protocol.TextEdit{d.uri: {e}}}
	}
	var version *int32
	if d.open {
		version = &d.version
	}
	return &protocol.WorkspaceEdit{DocumentChanges: []protocol.DocumentChange{&protocol.TextDocumentEdit{
		TextDocument: protocol.OptionalVersionedTextDocumentIdentifier{
			TextDocumentIdentifier: protocol.TextDocumentIdentifier{URI: d.uri}, Version: version},
		Edits: []protocol.TextDocumentEditElement{&e},
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
