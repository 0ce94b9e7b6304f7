package lsp

import (
	"maps"
	"path/filepath"
	"strings"

	"go.lsp.dev/uri"

	"decant/analysis/coverage"
	"decant/analysis/source"
)

// Snapshot is all the server knows at one moment. It never changes: the one writer (server.update) makes
// the next one and swaps it in, and a request works on the one that stood when it arrived.
type Snapshot struct {
	analyser Analyser
	client   clientInfo
	settings Settings
	docsPage string // Options.Docs
	hidden   bool   // fallback points are not shown

	docs   map[string]*Document // by path: the open ones, and sample files that a trace has results for
	traces map[string]*Trace    // by the path of the function
	busy   map[work]bool        // what is being done
	runs   map[string]string    // the address of a function that is served here
	sent   map[sampleKey]*Sent  // how a sample was last answered
}

// sampleKey names a sample of a sample file.
type sampleKey struct{ path, name string }

// work is something being done with the function of a path.
type work struct{ doing, path string }

// What is done with functions, as people are told while it lasts.
const (
	tracing   = "Tracing"
	starting  = "Starting"
	verifying = "Verifying"
	writing   = "Writing "
)

// clone returns a copy whose maps can be written.
func (s *Snapshot) clone() *Snapshot {
	next := *s
	next.docs, next.traces, next.busy = maps.Clone(s.docs), maps.Clone(s.traces), maps.Clone(s.busy)
	next.runs, next.sent = maps.Clone(s.runs), maps.Clone(s.sent)
	return &next
}

// doc returns the document a client names; nil when it is not open or not decant's business.
func (s *Snapshot) doc(u uri.URI) *Document {
	if d := s.docs[pathOf(u)]; d != nil && d.open && d.kind != kindOther {
		return d
	}
	return nil
}

// model returns the arms of a function, nil when there are none to show.
func (s *Snapshot) model(d *Document) *coverage.File { return d.analysed(s.analyser) }

// target names a function to the backend, with all that is open.
func (s *Snapshot) target(path string) Target {
	t := Target{Path: path, Open: map[string]string{}}
	for p, d := range s.docs {
		if d.open {
			t.Open[p] = d.file.Text
		}
	}
	return t
}

// functionOf returns the path of the function a document is about: itself, or the one its samples are for.
func (s *Snapshot) functionOf(d *Document) string {
	if d.kind == kindFunction {
		return d.path
	}
	stem := strings.TrimSuffix(d.path, filepath.Ext(d.path))
	for _, ext := range []string{".js", ".cjs", ".mjs"} {
		if s.docs[stem+ext] != nil || s.traces[stem+ext] != nil {
			return stem + ext
		}
	}
	return existing(stem, ".js", ".cjs", ".mjs")
}

// samplesPath is where the samples of a function are.
func samplesPath(function string) string {
	return strings.TrimSuffix(function, filepath.Ext(function)) + ".http"
}

// pathOf returns the path that files are known by. Windows writes drive letters in either case.
func pathOf(u uri.URI) string {
	path := u.FsPath()
	if len(path) > 1 && path[1] == ':' {
		path = strings.ToLower(path[:1]) + path[1:]
	}
	return path
}

// uriOf returns the client's own spelling of a file's URI when it has one.
func (s *Snapshot) uriOf(path string) uri.URI {
	if d := s.docs[path]; d != nil {
		return d.uri
	}
	return uri.File(path)
}

// state is how the last trace of a function and its present text fit together.
type state int

const (
	untraced state = iota // never traced
	fresh                 // every function of the text was there when it was traced
	stale                 // some function was written after it
)

func (s *Snapshot) stateOf(d *Document) state {
	t, m := s.traces[d.path], s.model(d)
	if t == nil || m == nil {
		return untraced
	}
	for _, f := range m.Funcs {
		if counts(t, f) == nil {
			return stale
		}
	}
	return fresh
}

// counts returns the counters of a function, nil when the trace did not see its present form.
func counts(t *Trace, f coverage.Func) *coverage.FuncCounts {
	c, ok := t.Counts[f.Key]
	if !ok || f.Key == "" || len(c.Total) != len(f.Arms) {
		return nil
	}
	return &c
}

// handler returns the function that answers requests, nil when there is none.
func handler(m *coverage.File) *coverage.Func {
	for i := range m.Funcs {
		if m.Funcs[i].Handler {
			return &m.Funcs[i]
		}
	}
	return nil
}

// samePlace reports whether a place is in a document.
func (d *Document) samePlace(p Place) bool { return p.Line > 0 && p.File == d.path }

// span returns the text of the line that a place names.
func (p Place) span(f *source.File) source.Span { return lineSpan(f, p.Line) }
