package lsp

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"go.lsp.dev/protocol"

	"decant/analysis/coverage"
	"decant/analysis/source"
)

// bracketModel makes of every { a function and of every ( an arm that reaches to the end of the text; a text with
// ! does not parse.
type bracketModel struct{}

func (bracketModel) Models(t Target) ([]*coverage.File, error) {
	f := source.NewFile("f.js", t.Open[t.Path])
	if strings.Contains(f.Text, "!") {
		return nil, errors.New("does not parse")
	}
	to := source.Span{End: len(f.Text)}
	out := &coverage.File{Source: f, Funcs: []coverage.Func{{Key: "0", Span: to, Handler: true, Arms: []coverage.Arm{{Kind: "enter", Span: to, Parent: -1, Other: -1}}}}}
	for i, c := range f.Text {
		to := source.Span{Start: i, End: len(f.Text)}
		last := &out.Funcs[len(out.Funcs)-1]
		switch c {
		case '{':
			out.Funcs = append(out.Funcs, coverage.Func{Key: fmt.Sprint(len(out.Funcs)), Span: to, Head: to, Arms: []coverage.Arm{{Kind: "enter", Span: to, Mark: to, Parent: -1, Other: -1}}})
		case '(':
			n := len(last.Arms)
			last.Arms = append(last.Arms, coverage.Arm{Kind: "else", Span: to, Mark: source.Span{Start: i, End: i + 1}, Parent: 0, Other: n - 1})
		}
	}
	return []*coverage.File{out}, nil
}

// fuzzSnapshot has a function and its samples, traced before an edit.
func fuzzSnapshot(text, samples string) *Snapshot {
	s := &Snapshot{analyser: bracketModel{}, settings: defaults(), docs: map[string]*Document{},
		client: clientInfo{encoding: utf16Units, related: true, codeLinks: true, createFiles: true, versionedEdits: true}}
	s.docs["/f.js"] = newDocument("file:///f.js", "/f.js", 1, text)
	s.docs["/f.http"] = newDocument("file:///f.http", "/f.http", 1, samples)
	counts := coverage.Counts{}
	if m := s.model(s.docs["/f.js"]); m != nil {
		for i, f := range m.Funcs {
			c := coverage.FuncCounts{Total: make([]uint64, len(f.Arms)), Samples: make([][]string, len(f.Arms))}
			for j := range f.Arms {
				if (i+j)%2 == 0 {
					c.Total[j], c.Samples[j] = 1, []string{"a"}
				}
			}
			counts[f.Key] = c
		}
	}
	s.traces = map[string]*Trace{"/f.js": {Counts: counts, Samples: []SampleResult{
		{Name: "a", File: "/f.http", Code: "DC401", Where: Place{"/f.js", 2}}, {Name: "b", File: "/f.http", Code: "DC403", Message: "GET x"},
		{Name: "c", File: "/f.http", Code: "DC402", Where: Place{"/f.js", 1 << 30}},
	}}}
	return s
}

// FuzzEditor: whatever the text, the edits and the parameters, no feature fails by itself, and every place told is in the
// text.
func FuzzEditor(f *testing.F) {
	f.Add("a({\n(b) {", "### a\nGET /\n", `[{"range":{"start":{"line":0,"character":1},"end":{"line":1,"character":9}},"text":"😀!\r"}]`, `{"textDocument":{"uri":"file:///f.js"},"position":{"line":0,"character":2},"range":{"start":{"line":0,"character":0},"end":{"line":9,"character":0}},"context":{"diagnostics":[]}}`)
	f.Add("", "GRAB", `[{"range":null,"text":"{"}]`, `{"textDocument":{"uri":"file:///f.http"},"range":{"start":{"line":4294967295,"character":4294967295},"end":{"line":0,"character":0}}}`)
	f.Add("{", "### b\nGET /\n### b\nGET /", `[]`, `{"data":{"path":"/f.js","lens":"trace"},"range":null}`)
	f.Fuzz(func(t *testing.T, text, samples, changes, params string) {
		s := fuzzSnapshot(text, samples)
		var edits []contentChange
		if json.Unmarshal([]byte(changes), &edits) == nil {
			for _, path := range []string{"/f.js", "/f.http"} {
				d := s.docs[path]
				now, made := applyChanges(utf16Units, d.file, edits)
				s.docs[path] = d.edited(2, now, made)
			}
		}
		for _, d := range s.docs {
			for _, found := range s.diagnose(d) {
				if found.span.Start < 0 || found.span.End < found.span.Start || found.span.End > len(d.file.Text) {
					t.Errorf("%s is told at %v of %d bytes", found.code, found.span, len(d.file.Text))
				}
				s.diagnostic(d, found)
			}
		}
		s.workspaceReport(nil)
		for method, row := range calls {
			switch method {
			case protocol.MethodWorkspaceExecuteCommand, protocol.MethodWorkspaceDiagnostic, protocol.MethodTextDocumentImplementation:
				// these need a server
			default:
				_, _ = row(context.Background(), nil, s, []byte(params)) // bad parameters are errors
			}
		}
		parseSettings([]byte(params))
	})
}
