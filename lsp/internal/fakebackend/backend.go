// Package fakebackend stands in for the pipeline in tests of the language server: it understands simple
// JavaScript only, runs nothing, and takes from comments in the text what "the samples did".
//
//	if (x) {            every sample takes this
//	if (x) { /* by a */ only the sample a does
//	} else { /* never */
//
// A request whose text has the word FAILS, UNMOCKED, RECORD or LOOPS comes to that end; a text with SLOW traces
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

// Backend is a lsp.Backend. Views are written beside the function, what is about no function to Dir.
type Backend struct {
	Dir string

	mu     sync.Mutex
	Stored map[string]*lsp.Trace // what LastTrace answers
	Traces int                   // how many traces were begun
	Runs   int                   // how many runs are going
	going  []*local
	Fell   bool // a request has fallen back, for LastFallback
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
	for _, r := range out.Samples {
		if t.Network && r.Message == "GET http://example.com/x" {
			out.Recorded = append(out.Recorded, lsp.Recorded{File: r.File, Sample: r.Name, Method: "GET", URL: "http://example.com/x", Status: 200, Body: `{"a":1}`})
		}
	}
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
		case strings.Contains(body, "RECORD"):
			r.Code, r.Message = stop.NoMock, "GET http://example.com/x"
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

// Verify finds nothing wrong with the samples as they are on disk.
func (b *Backend) Verify(_ context.Context, t lsp.Target, _ lsp.Progress) (*lsp.Verdict, error) {
	n := len(results(lsp.Target{Path: t.Path}))
	return &lsp.Verdict{Samples: n, Native: n}, nil
}

// Observe saw that every "req.a" was a number.
func (b *Backend) Observe(_ context.Context, t lsp.Target) (out []lsp.Observed, err error) {
	models, err := b.Models(t)
	if err != nil {
		return nil, err
	}
	m := models[0]
	at := strings.Index(m.Source.Text, "req.a")
	for _, f := range m.Funcs[1:] {
		if f.Span.Start <= at && at < f.Span.End {
			at -= f.Span.Start
			out = append(out, lsp.Observed{Key: f.Key, Span: source.Span{Start: at, End: at + 5}, Text: "req.a", Types: []string{"number", "string"}, Values: []string{"1", `"x"`}, More: true})
		}
	}
	return out, nil
}

// Rename carries the stored trace over.
func (b *Backend) Rename(_ context.Context, from, to string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if t := b.Stored[from]; t != nil {
		b.Stored[to] = t
		delete(b.Stored, from)
	}
	return nil
}

// LastFallback returns a request that fell back on line 4, once something ran.
func (b *Backend) LastFallback(_ context.Context, path string) (*lsp.Captured, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if !b.Fell {
		return nil, nil
	}
	return &lsp.Captured{Text: "GET http://localhost/fell?token=REDACTED\n", Where: lsp.Place{File: path, Line: 4}}, nil
}

// Shown names every line of the function in the likeness of the views.
func (b *Backend) Shown(_ context.Context, t lsp.Target) (*lsp.Shown, error) {
	text, err := read(t, t.Path)
	if err != nil {
		return nil, err
	}
	name := filepath.Base(t.Path)
	return &lsp.Shown{Rust: rust(name, text), Tree: tree(name, text), Fuel: map[int]int{2: 7}, Bytes: map[int]int{2: 56}}, nil
}

// rust is a function of three lines for each line of a text.
func rust(name, text string) string {
	var out strings.Builder
	for i, line := range strings.Split(text, "\n") {
		fmt.Fprintf(&out, "// %s:%d  %s\nfn f%d(rt: &mut Rt) {\n    line(%d);\n}\n\n", name, i+1, line, i+1, i+1)
	}
	return out.String()
}

// tree is one line for each line of a text.
func tree(name, text string) string {
	var out strings.Builder
	fmt.Fprintf(&out, "module {  // f0  %s:1-%d  ×2\n", name, strings.Count(text, "\n")+1)
	for i := range strings.Split(text, "\n") {
		fmt.Fprintf(&out, "  line(%d);  // %s:%d\n", i+1, name, i+1)
	}
	return out.String() + "}\n"
}

// View writes what Shown shows, and a line in the likeness of the instrumented text.
func (b *Backend) View(ctx context.Context, t lsp.Target, v lsp.View) (string, error) {
	name := strings.TrimSuffix(filepath.Base(t.Path), filepath.Ext(t.Path))
	folder := filepath.Join(filepath.Dir(t.Path), ".decant", name)
	if v == lsp.ViewInstrumented {
		return write(filepath.Join(folder, "instrumented.js"), "// instrumented "+filepath.Base(t.Path)+"\n")
	}
	s, err := b.Shown(ctx, t)
	if err != nil {
		return "", err
	}
	if v == lsp.ViewIR {
		return write(filepath.Join(folder, "tree.ir"), s.Tree)
	}
	return write(filepath.Join(folder, "crate", "src", "function.rs"), s.Rust)
}

// Doctor writes that all is well.
func (b *Backend) Doctor(context.Context) (string, error) {
	return write(filepath.Join(b.Dir, "doctor.txt"), "all is well\n")
}

func write(path, text string) (string, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return "", err
	}
	return path, os.WriteFile(path, []byte(text), 0o644)
}

// Run serves nothing, at an address nobody listens on.
func (b *Backend) Run(_ context.Context, t lsp.Target, _ lsp.RunOptions) (lsp.Local, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.Runs++
	l := &local{b: b, path: t.Path, done: make(chan struct{}), events: make(chan lsp.Live, 8)}
	b.going = append(b.going, l)
	return l, nil
}

type local struct {
	b      *Backend
	path   string
	once   sync.Once
	done   chan struct{}
	events chan lsp.Live
}

func (l *local) Events() <-chan lsp.Live { return l.events }

func (l *local) Address() string       { return "http://127.0.0.1:9" }
func (l *local) Done() <-chan struct{} { return l.done }

func (l *local) Why() string { return "it was killed" }

// Kill ends all runs as if something had befallen them.
func (b *Backend) Kill() {
	b.mu.Lock()
	all := b.going
	b.going = nil
	b.mu.Unlock()
	for _, l := range all {
		l.Stop()
	}
}

func (l *local) Stop() {
	l.once.Do(func() {
		l.b.mu.Lock()
		l.b.Runs--
		l.b.mu.Unlock()
		close(l.events)
		close(l.done)
	})
}

// Send answers natively, but a sample whose name begins with "falls", which falls back on line 4.
func (l *local) Send(_ context.Context, _ *source.File, sample string) (*lsp.Sent, error) {
	if strings.HasPrefix(sample, "falls") {
		l.b.mu.Lock()
		l.b.Fell = true
		l.b.mu.Unlock()
		l.events <- lsp.Live{Answered: true, Path: "sandbox", Status: 401, Elapsed: 6100 * time.Microsecond, Where: lsp.Place{File: l.path, Line: 4}}
		return &lsp.Sent{Path: "sandbox", Stop: "DC101 f.js:4", Status: 401, Elapsed: 6100 * time.Microsecond}, nil
	}
	l.events <- lsp.Live{Answered: true, Path: "native", Status: 200, Elapsed: 90 * time.Microsecond}
	return &lsp.Sent{Path: "native", Status: 200, Elapsed: 90 * time.Microsecond}, nil
}

// Running returns how many runs are going, and how many traces were begun.
func (b *Backend) Running() (runs, traces int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Runs, b.Traces
}
