// Package fakebackend stands in for the pipeline in tests of the language server: it understands simple
// JavaScript only, runs nothing, and takes from comments in the text what "the samples did".
//
//	if (x) {            every sample takes this
//	if (x) { /* by a */ only the sample a does
//	} else { /* never */
//
// A request whose text has the word FAILS, UNMOCKED or LOOPS comes to that end; a text with SLOW traces
// until it is cancelled; one with BROKEN cannot be traced.
package fakebackend

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"time"

	"decant/analysis/coverage"
	"decant/analysis/samples"
	"decant/analysis/source"
	"decant/analysis/stop"
	"decant/lsp"
)

// Backend is a lsp.Backend. Dir is where it writes what is to be looked at.
type Backend struct {
	Dir string

	mu     sync.Mutex
	Stored map[string]*lsp.Trace // what LastTrace answers
	Traces int                   // how many traces were begun
	Runs   int                   // how many runs are going
}

// LastTrace returns what Trace stored.
func (b *Backend) LastTrace(_ context.Context, path string) (*lsp.Trace, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Stored[path], nil
}

// Trace reads the comments of the function and the requests of its sample file.
func (b *Backend) Trace(ctx context.Context, t lsp.Target, p lsp.Progress) (*lsp.Trace, error) {
	b.mu.Lock()
	b.Traces++
	b.mu.Unlock()
	text, err := read(t, t.Path)
	if err != nil {
		return nil, err
	}
	if strings.Contains(text, "BROKEN") {
		return nil, errors.New("the sandbox did not start")
	}
	f := source.NewFile(filepath.Base(t.Path), text)
	m, err := b.Model(f)
	if err != nil {
		return nil, err
	}
	out := &lsp.Trace{Counts: coverage.Counts{}, Samples: results(t)}
	var names []string
	for i, r := range out.Samples {
		p(i, len(out.Samples), r.Name)
		if r.Code == "" {
			names = append(names, r.Name)
		}
	}
	if strings.Contains(text, "SLOW") {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	for _, fn := range m.Funcs {
		out.Counts[fn.Key] = count(f, fn, names)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.Stored == nil {
		b.Stored = map[string]*lsp.Trace{}
	}
	b.Stored[t.Path] = out
	return out, nil
}

func read(t lsp.Target, path string) (string, error) {
	if text, ok := t.Open[path]; ok {
		return text, nil
	}
	text, err := os.ReadFile(path)
	return string(text), err
}

// results has one row per request of the sample file beside the function.
func results(t lsp.Target) []lsp.SampleResult {
	path := strings.TrimSuffix(t.Path, filepath.Ext(t.Path)) + ".http"
	text, err := read(t, path)
	if err != nil {
		return []lsp.SampleResult{{Name: "GET /"}}
	}
	f, _ := samples.Parse(source.NewFile(filepath.Base(path), text))
	var out []lsp.SampleResult
	for _, s := range f.Samples {
		r := lsp.SampleResult{Name: s.Name, File: path}
		body := text[s.Span.Start:s.Span.End]
		switch {
		case strings.Contains(body, "FAILS"):
			r.Code, r.Message, r.Where = stop.SampleFails, "threw TypeError: x is not a function", lsp.Place{File: t.Path, Line: 7}
		case strings.Contains(body, "UNMOCKED"):
			r.Code, r.Message = stop.NoMock, "GET passwords.json"
		case strings.Contains(body, "LOOPS"):
			r.Code, r.Message, r.Where = stop.Limit, "10 M fuel", lsp.Place{File: t.Path, Line: 7}
		}
		out = append(out, r)
	}
	return out
}

// count gives every arm the samples its comment names.
func count(f *source.File, fn coverage.Func, names []string) coverage.FuncCounts {
	c := coverage.FuncCounts{Total: make([]uint64, len(fn.Arms)), Samples: make([][]string, len(fn.Arms))}
	for i, a := range fn.Arms {
		took := names
		if a.Parent >= 0 {
			took = c.Samples[a.Parent]
		}
		text := strings.TrimLeft(f.Text[a.Span.Start:a.Span.End], "{ ")
		switch {
		case a.Quiet || strings.HasPrefix(text, "/* never */"):
			took = nil
		case strings.HasPrefix(text, "/* by "):
			by, _, _ := strings.Cut(text[len("/* by "):], " */")
			took = strings.Split(by, ", ")
		}
		sort.Strings(took)
		c.Samples[i], c.Total[i] = took, uint64(len(took))
	}
	return c
}

// Verify finds nothing wrong.
func (b *Backend) Verify(_ context.Context, t lsp.Target, _ lsp.Progress) (*lsp.Verdict, error) {
	n := len(results(t))
	return &lsp.Verdict{Samples: n, Native: n}, nil
}

// View writes a few lines in the likeness of the view.
func (b *Backend) View(_ context.Context, t lsp.Target, v lsp.View) (string, error) {
	ext := map[lsp.View]string{lsp.ViewRust: ".rs", lsp.ViewIR: ".ir", lsp.ViewInstrumented: ".js"}[v]
	return b.write(filepath.Base(t.Path)+ext, fmt.Sprintf("// %s of %s\n", v, filepath.Base(t.Path)))
}

// Doctor writes that all is well.
func (b *Backend) Doctor(context.Context) (string, error) {
	return b.write("doctor.txt", "all is well\n")
}

func (b *Backend) write(name, text string) (string, error) {
	if err := os.MkdirAll(b.Dir, 0o755); err != nil {
		return "", err
	}
	path := filepath.Join(b.Dir, name)
	return path, os.WriteFile(path, []byte(text), 0o644)
}

// Run serves nothing, at an address nobody listens on.
func (b *Backend) Run(context.Context, lsp.Target, lsp.RunOptions) (lsp.Local, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.Runs++
	return &local{b: b, done: make(chan struct{})}, nil
}

type local struct {
	b    *Backend
	once sync.Once
	done chan struct{}
}

func (l *local) Address() string       { return "http://127.0.0.1:9" }
func (l *local) Done() <-chan struct{} { return l.done }

func (l *local) Stop() {
	l.once.Do(func() {
		l.b.mu.Lock()
		l.b.Runs--
		l.b.mu.Unlock()
		close(l.done)
	})
}

func (l *local) Send(context.Context, *source.File, string) (*lsp.Sent, error) {
	return &lsp.Sent{Path: "native", Status: 200, Elapsed: 90 * time.Microsecond}, nil
}

// Running returns how many runs are going, and how many traces were begun.
func (b *Backend) Running() (runs, traces int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Runs, b.Traces
}
