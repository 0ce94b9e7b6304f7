package lsp

import (
	"maps"
	"path/filepath"
	"slices"
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
	settings Settings // of the whole workspace; settingsOf tells those of a path
	folders  []folder
	docsPage string // Options.Docs
	hidden   bool   // fallback points are not shown

	docs   map[string]*Document  // by path: the open ones, and sample files that a trace has results for
	traces map[string]*Trace     // by the path of the function
	shown  map[string]*shown     // what they make of it; it follows a moment later
	busy   map[work]bool         // what is being done
	runs   map[string]string     // the address of a function that is served here
	sent   map[sampleKey]*Sent   // how a sample was last answered
	live   map[string]*live      // what the runs have done
	values map[string][]Observed // what expressions of a function were
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
	recording = "Recording"
	writing   = "Writing "
)

// clone returns a copy whose maps can be written.
func (s *Snapshot) clone() *Snapshot {
	next := *s
	next.docs, next.traces, next.busy = maps.Clone(s.docs), maps.Clone(s.traces), maps.Clone(s.busy)
	next.shown, next.live, next.values = maps.Clone(s.shown), maps.Clone(s.live), maps.Clone(s.values)
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

// model returns the arms of a function as they are known at once, nil when there are none to show.
func (s *Snapshot) model(d *Document) *coverage.File {
	if d.kind != kindFunction {
		return nil
	}
	return d.atHand(s)
}

// target names a function to the backend, with all that is open.
func (s *Snapshot) target(path string) Target {
	t := Target{Path: path, Open: map[string]string{}, Samples: s.sampleFiles(path), Network: s.settingsOf(path).Network}
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
		return s.ownerOf(d.path)
	}
	stem := strings.TrimSuffix(d.path, filepath.Ext(d.path))
	if function, _, ok := contentOf(d.uri); ok {
		return function
	}
	if view := viewOf(d.path); view != "" {
		stem = viewed(d.path)
	}
	return s.functionAt(stem)
}

// ownerOf returns the function that a file belongs to: the one whose trace has it among its files, else itself.
func (s *Snapshot) ownerOf(path string) string {
	if s.traces[path] != nil {
		return path
	}
	for function, t := range s.traces {
		if slices.Contains(t.Files, path) {
			return function
		}
	}
	return path
}

// traceOf returns the trace of a document's function; nil when there is none.
func (s *Snapshot) traceOf(d *Document) *Trace { return s.traces[s.functionOf(d)] }

// functionAt returns the function that a path with or without its extension names: one that is at hand, else a file.
func (s *Snapshot) functionAt(stem string) string {
	if slices.Contains(functionExts, filepath.Ext(stem)) {
		return stem
	}
	for _, ext := range functionExts {
		if s.docs[stem+ext] != nil || s.traces[stem+ext] != nil {
			return stem + ext
		}
	}
	return existing(stem, functionExts...)
}

// samplesPath is where the samples of a function are.
func samplesPath(function string) string { return stemOf(function) + ".http" }

// sampleFiles lists the sample files of a function where the user has a pattern for them; nil leaves it at the one
// beside it.
func (s *Snapshot) sampleFiles(function string) []string {
	glob := s.settingsOf(function).Samples
	if glob == "" {
		return nil
	}
	name := filepath.Base(stemOf(function))
	found, _ := filepath.Glob(beside(function, strings.ReplaceAll(glob, "${name}", name))) // the pattern was checked
	return found
}

// pathOf returns the path that files are known by; what is no file is known by its URI. Windows writes drive letters
// in either case, and clients write the colon as it is or as %3A: they are one file.
func pathOf(u uri.URI) string {
	if !u.IsFile() {
		return string(u)
	}
	return lowerDrive(u.FsPath())
}

// lowerDrive spells the drive of a Windows path in small letters.
func lowerDrive(path string) string {
	at := 0
	if strings.HasPrefix(path, "/") {
		at = 1
	}
	if len(path) > at+1 && path[at+1] == ':' {
		return path[:at] + strings.ToLower(path[at:at+1]) + path[at+1:]
	}
	return path
}

// isFile reports whether a document's path is one of the file system, and no URI of another scheme.
func isFile(path string) bool {
	return filepath.IsAbs(path) || len(path) > 2 && path[1] == ':' && (path[2] == '\\' || path[2] == '/')
}

// uriOf returns the client's own spelling of a file's URI when it has one.
func (s *Snapshot) uriOf(path string) uri.URI {
	if d := s.docs[path]; d != nil {
		return d.uri
	}
	if !isFile(path) {
		return uri.URI(path)
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
	t, m := s.traceOf(d), s.model(d)
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
