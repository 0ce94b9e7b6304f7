package lsp

import (
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"

	"go.lsp.dev/uri"

	"decant/analysis/coverage"
	"decant/analysis/samples"
	"decant/analysis/source"
)

// kind is what a document is to decant.
type kind int

const (
	kindOther kind = iota
	kindFunction
	kindSamples
)

func kindOf(path string) kind {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".js", ".cjs", ".mjs":
		return kindFunction
	case ".http":
		return kindSamples
	}
	return kindOther
}

// Document is one text of one file. It does not change; what is derived from it is computed when it is
// first asked for, and kept.
type Document struct {
	uri     uri.URI // as the client spells it
	path    string  // absolute; what snapshots index it by
	kind    kind
	version int32
	open    bool // false for a file read from disk
	file    *source.File

	base  *coverage.File // the model of an earlier text that parsed, nil when there was none
	edits []edit         // from that text to this one

	analysing sync.Mutex
	analysis  atomic.Pointer[analysis] // nil until somebody asks

	httpOnce sync.Once
	requests *samples.File
	problems []*source.Error
}

// newDocument returns the first text of a file.
func newDocument(u uri.URI, path string, version int32, text string) *Document {
	return &Document{uri: u, path: path, kind: kindOf(path), version: version, open: true,
		file: source.NewFile(filepath.Base(path), text)}
}

// analysis is what a text means: its model, or why it has none of its own. A text that does not parse has
// the model of the last one that did, carried through the edits since; nil when none ever did.
type analysis struct {
	model  *coverage.File
	broken error
}

// edited returns the next text of a document. A text that nobody asked about costs no parse: its
// successor starts from the same base.
func (d *Document) edited(version int32, text string, edits []edit) *Document {
	next := newDocument(d.uri, d.path, version, text)
	if known := d.analysis.Load(); known != nil {
		next.base, next.edits = known.model, edits
	} else {
		next.base, next.edits = d.base, append(d.edits[:len(d.edits):len(d.edits)], edits...)
	}
	return next
}

// analysed returns the arms of a function's text, nil when they are not known.
func (d *Document) analysed(a Analyser) *coverage.File {
	if d.kind != kindFunction {
		return nil
	}
	d.analysing.Lock()
	defer d.analysing.Unlock()
	if known := d.analysis.Load(); known != nil {
		return known.model
	}
	m, err := model(a, d.file)
	if err != nil && d.base != nil {
		m = shift(d.base, d.edits, d.file)
	}
	d.analysis.Store(&analysis{m, err})
	return m
}

// model keeps a fault of the analysis to the one file that has it.
func model(a Analyser, f *source.File) (m *coverage.File, err error) {
	defer func() {
		if r := recover(); r != nil {
			m, err = nil, fmt.Errorf("%s: analysis failed: %v", f.Name, r)
		}
	}()
	return a.Model(f)
}

// parsed returns the requests of a sample file and what is wrong with it.
func (d *Document) parsed() (*samples.File, []*source.Error) {
	d.httpOnce.Do(func() { d.requests, d.problems = samples.Parse(d.file) })
	return d.requests, d.problems
}
