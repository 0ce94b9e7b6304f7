package lsp

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

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
	kindRust // the function.rs of an emitted crate
	kindTree // a trace tree as text
)

// functionExts and sampleExts are the extensions of functions and of sample files, the usual one first.
var (
	functionExts = []string{".js", ".ts", ".mjs", ".cjs", ".mts", ".cts", ".jsx", ".tsx"}
	sampleExts   = []string{".http", ".rest"}
)

func kindOf(path string) kind {
	ext := strings.ToLower(filepath.Ext(path))
	_, content, _ := contentOf(uri.URI(path))
	switch {
	case viewOf(path) == ViewRust, content == ViewRust:
		return kindRust
	case viewOf(path) == ViewIR, content == ViewIR:
		return kindTree
	case strings.Contains(filepath.ToSlash(path), "/.decant/"):
		return kindOther // the instrumented JavaScript is no function of its own
	case slices.Contains(functionExts, ext):
		return kindFunction
	case slices.Contains(sampleExts, ext):
		return kindSamples
	}
	return kindOther
}

// kindOfLanguage is for texts that have no file, and so no extension that says what they are.
func kindOfLanguage(id string) kind {
	switch id {
	case "javascript", "javascriptreact", "typescript", "typescriptreact":
		return kindFunction
	case "http", "rest":
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
	analysis  atomic.Pointer[analysis] // nil until it is known

	rest   time.Time // until when nothing is analysed, after a text before this was
	quick  bool      // the text before was analysed within moments
	points atomic.Pointer[pointsOf]

	soonOnce sync.Once
	soonDone chan struct{} // closed when the analysis that soon began is done
	soonBy   time.Time     // until when that is waited for

	guessOnce sync.Once
	guess     *coverage.File // the model of base carried here
	guessed   atomic.Bool    // somebody was answered by the guess

	viewOnce sync.Once
	view     *viewText // of a document that is a view

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
	rest   time.Time
	quick  bool
}

const (
	moments = 3 * time.Millisecond // an analysis that takes less is worth waiting for
	atMost  = 4 * time.Millisecond // and is waited for so long
)

// edited returns the next text of a document. A text that was never analysed costs no parse: its successor
// starts from the same base.
func (d *Document) edited(version int32, text string, edits []edit) *Document {
	next := newDocument(d.uri, d.path, version, text)
	next.kind, next.rest = d.kind, d.resting()
	if known := d.analysis.Load(); known != nil {
		next.base, next.edits, next.quick = known.model, edits, known.quick
	} else {
		next.base, next.edits = d.base, append(d.edits[:len(d.edits):len(d.edits)], edits...)
	}
	return next
}

// atHand returns the arms of a function's text without waiting for its analysis, unless that is a matter of moments:
// until it is done, those of an earlier text carried through the edits. A first text has no earlier one, and is analysed.
func (d *Document) atHand(s *Snapshot) *coverage.File {
	if known := d.analysis.Load(); known != nil {
		return known.model
	}
	if d.base == nil {
		return d.analysed(s)
	}
	if d.quick && d.soon(s) {
		return d.analysis.Load().model
	}
	d.guessed.Store(true)
	return d.carried()
}

// soon has a text analysed and waits for that, but not long. All that ask for it wait together.
func (d *Document) soon(s *Snapshot) bool {
	d.soonOnce.Do(func() {
		d.soonDone, d.soonBy = make(chan struct{}), time.Now().Add(atMost)
		go func() {
			defer close(d.soonDone)
			d.analysed(s)
		}()
	})
	wait := time.NewTimer(time.Until(d.soonBy))
	defer wait.Stop()
	select {
	case <-d.soonDone:
	case <-wait.C:
	}
	return d.analysis.Load() != nil
}

// carried is the model of an earlier text, carried through the edits.
func (d *Document) carried() *coverage.File {
	d.guessOnce.Do(func() { d.guess = shift(d.base, d.edits, d.file) })
	return d.guess
}

// analysed returns the arms of a function's text, nil when they are not known.
func (d *Document) analysed(s *Snapshot) *coverage.File {
	if d.kind != kindFunction {
		return nil
	}
	d.analysing.Lock()
	defer d.analysing.Unlock()
	if known := d.analysis.Load(); known != nil {
		return known.model
	}
	begin := time.Now()
	m, err := s.modelOf(d)
	if err != nil && d.base != nil {
		m = shift(d.base, d.edits, d.file)
	}
	now := time.Now()
	took := now.Sub(begin)
	d.analysis.Store(&analysis{m, err, now.Add(took), took < moments})
	return m
}

// resting is until when no later text is analysed: for as long again as the last analysis took.
func (d *Document) resting() time.Time {
	if known := d.analysis.Load(); known != nil {
		return known.rest
	}
	return d.rest
}

// modelOf has a text analysed as part of its function. A fault of the analysis is kept to the one file that has it.
func (s *Snapshot) modelOf(d *Document) (m *coverage.File, err error) {
	defer func() {
		if r := recover(); r != nil {
			m, err = nil, fmt.Errorf("%s: analysis failed: %v", d.file.Name, r)
		}
	}()
	t := s.target(s.functionOf(d))
	t.Open[d.path] = d.file.Text // the snapshot may be of an earlier or later text
	files, err := s.analyser.Models(t)
	if err != nil {
		return nil, err
	}
	for i, f := range files {
		if i == 0 && d.path == t.Path || f.Source.Name == d.path {
			return onto(f, d.file), nil
		}
	}
	return nil, fmt.Errorf("%s is not part of %s", d.file.Name, t.Path)
}

// onto is a model on the document's own text, so that the text is kept once.
func onto(m *coverage.File, f *source.File) *coverage.File {
	if m.Source.Text != f.Text {
		return m
	}
	return &coverage.File{Source: f, Funcs: m.Funcs}
}

// parsed returns the requests of a sample file and what is wrong with it.
func (d *Document) parsed() (*samples.File, []*source.Error) {
	d.httpOnce.Do(func() { d.requests, d.problems = samples.Parse(d.file) })
	return d.requests, d.problems
}
