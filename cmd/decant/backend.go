package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"decant/analysis/coverage"
	"decant/analysis/stop"
	"decant/cmd/internal/store"
	"decant/lsp"
	"decant/rustgen/machine"
	"decant/tracer/ir"

	"go.lsp.dev/uri"
)

// serveEditor is the language server on a backend made of the stages. Nothing but the protocol is written to
// out: what the stages have to say goes to the log, and to sh's err, which editors show.
func serveEditor(ctx context.Context, sh *shell, in io.ReadCloser, out io.WriteCloser) error {
	folder, err := editorFolder()
	if err != nil {
		return err
	}
	path := filepath.Join(folder, "lsp.log")
	file, err := openEditorLog(path)
	if err != nil {
		return err
	}
	defer file.Close()
	log := io.MultiWriter(file, sh.err)
	b := &backend{sh: &shell{out: log, err: log}, folder: folder}
	docs, err := b.writeStops()
	if err != nil {
		return err
	}
	level := new(slog.LevelVar)
	keepHeap()
	err = lsp.Serve(ctx, in, out, lsp.Options{
		Backend: b, Log: slog.New(slog.NewTextHandler(file, &slog.HandlerOptions{Level: level})), Level: level, LogFile: path, Version: versionOf().Version, Docs: docs,
	})
	if err == lsp.ErrNoShutdown {
		return errFailed // the protocol asks for status 1, and nobody is left to read a message
	}
	return err
}

// editorFolder is where the server keeps what belongs to no function.
func editorFolder() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no folder for the server's log: %w — set XDG_CACHE_HOME", err)
	}
	folder := filepath.Join(cache, "decant", "editor")
	return folder, os.MkdirAll(folder, 0o755)
}

// maxLog is the size, in bytes, at which a log is begun anew.
const maxLog = 1 << 20

func openEditorLog(path string) (*os.File, error) {
	flags := os.O_CREATE | os.O_WRONLY | os.O_APPEND
	if info, err := os.Stat(path); err == nil && info.Size() > maxLog {
		flags |= os.O_TRUNC
	}
	return os.OpenFile(path, flags, 0o644)
}

// backend is what the language server needs of the stages.
type backend struct {
	sh     *shell // writes to the log
	folder string
	typed  typed
}

// writeStops writes the page that diagnostics link to, from the table they come from, and returns its URI.
func (b *backend) writeStops() (string, error) {
	var page strings.Builder
	page.WriteString("# Stop reasons\n")
	for _, r := range stop.Table {
		fmt.Fprintf(&page, "\n## %s\n\n%s: %s\n\n%s\n", r.Code, r.Title, r.Text("…"), r.Fix)
	}
	path := filepath.Join(b.folder, "stops.md")
	if err := os.WriteFile(path, []byte(page.String()), 0o644); err != nil {
		return "", err
	}
	return string(uri.File(path)), nil
}

// reading reads open texts before those on disk.
func reading(t lsp.Target) reader {
	return func(path string) ([]byte, error) {
		if text, ok := t.Open[filepath.Clean(path)]; ok {
			return []byte(text), nil
		}
		return os.ReadFile(path)
	}
}

// LastTrace reads the store. A function whose file cannot be read or does not parse has no trace to show.
func (b *backend) LastTrace(_ context.Context, path string) (*lsp.Trace, error) {
	fn, err := openFunction(path)
	if err != nil {
		return nil, nil
	}
	traces, found := storedTraces(b.sh, fn)
	if traces == nil {
		return nil, nil
	}
	t := newTrace(fn, traces)
	set, err := loadSamples(os.ReadFile, fn, found.Files)
	if err != nil || found.Source != fingerprint(fn, set) {
		dropUnentered(t.Counts)
	}
	for _, s := range found.Samples {
		t.Samples = append(t.Samples, sampleResult(s.Name, s.File, s.Stop))
	}
	return t, nil
}

// newTrace is what traces say of a function.
func newTrace(fn *function, traces *ir.Traces) *lsp.Trace {
	t := &lsp.Trace{Counts: ir.CoverageCounts(fn.unit.Program, traces)}
	for _, f := range coverageOf(fn, ir.NewTraces()).files {
		t.Files = append(t.Files, f.Source.Name)
	}
	return t
}

// dropUnentered leaves out the functions that no sample called. When the text is not the one traced, they cannot
// be told from those that were not there.
func dropUnentered(counts coverage.Counts) {
	for key, c := range counts {
		if len(c.Total) > 0 && c.Total[0] == 0 {
			delete(counts, key)
		}
	}
}

// Trace runs the samples and stores what they did.
func (b *backend) Trace(ctx context.Context, t lsp.Target, p lsp.Progress) (*lsp.Trace, error) {
	fn, err := openFunctionWith(reading(t), t.Path)
	if err != nil {
		return nil, err
	}
	tr := tracingFor(t)
	if t.Network {
		tr.record = newRecording()
	}
	set, err := loadSamples(tr.read, fn, tr.samples)
	if err != nil {
		return nil, err
	}
	if set, err = set.only(t.Only); err != nil {
		return nil, err
	}
	p(0, len(set.list), "starting the sandbox")
	var results []lsp.SampleResult
	traces, err := tr.traceAndStore(ctx, b.sh, fn, set, func(r *sampleRun) {
		results = append(results, sampleResult(r.sample.name, r.sample.file, r.stop))
		p(len(results), len(set.list), r.sample.name)
	})
	if err != nil {
		return nil, err
	}
	out := newTrace(fn, traces)
	out.Samples = results
	if tr.record != nil {
		out.Recorded, err = tr.record.told()
	}
	return out, err
}

// tracingFor is how a function of the editor's is traced.
func tracingFor(t lsp.Target) *tracing {
	return &tracing{read: reading(t), samples: t.Samples, only: t.Only}
}

// told are the recorded answers, for the editor to write.
func (r *recording) told() (out []lsp.Recorded, err error) {
	for _, c := range r.found {
		if c.sample.file == "" {
			continue
		}
		m, err := c.mock(c.sample.file)
		if err != nil {
			return nil, err
		}
		out = append(out, lsp.Recorded{File: c.sample.file, Sample: c.sample.Sample.Name, Method: m.Method, URL: m.URL, Status: m.Status, Body: m.Body})
	}
	return out, nil
}

// Rename moves the store of a function to its new path.
func (b *backend) Rename(_ context.Context, from, to string) error {
	old, fresh := store.Open(from), store.Open(to)
	if _, err := os.Stat(old.Path("")); err != nil {
		return nil // it was never traced
	}
	if err := old.Update(func() error { return fresh.Replace(old) }); err != nil {
		return err
	}
	return renameResults(fresh, from, to)
}

// renameResults has the results of the last trace speak of the new files.
func renameResults(in *store.Store, from, to string) error {
	data, err := in.ReadSealed(lastFile)
	if err != nil {
		return nil // without them the function is traced anew
	}
	found := &last{}
	if json.Unmarshal(data, found) != nil {
		return nil
	}
	for i := range found.Samples {
		s := &found.Samples[i]
		if filepath.Ext(s.File) == filepath.Ext(samplesBeside(to)) && s.File == withoutExt(from)+filepath.Ext(s.File) {
			s.File = withoutExt(to) + filepath.Ext(s.File)
		}
		if s.Stop != nil && s.Stop.File == from {
			s.Stop.File = to
		}
	}
	if data, err = json.Marshal(found); err != nil {
		return err
	}
	return in.Update(func() error { return in.WriteSealed(lastFile, data) })
}

func withoutExt(path string) string { return strings.TrimSuffix(path, filepath.Ext(path)) }

// LastFallback reads what a local run captured.
func (b *backend) LastFallback(_ context.Context, path string) (*lsp.Captured, error) {
	c, err := lastCaptured(path)
	if err != nil || c == nil {
		return nil, err
	}
	return &lsp.Captured{Text: c.Text, Where: lsp.Place{File: whereIs(path, c.File), Line: c.Line}}, nil
}

// lastCaptured returns the last request of a function that fell back; nil when none was captured.
func lastCaptured(path string) (*captured, error) {
	data, err := os.ReadFile(store.Open(path).Path(fallbackFile))
	if isMissing(err) {
		return nil, nil
	}
	c := &captured{}
	if err == nil {
		err = json.Unmarshal(data, c)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: damaged — remove it: %w", store.Open(path).Path(fallbackFile), err)
	}
	return c, nil
}

// whereIs finds a file that an event names by its last part: in the function's folder.
func whereIs(function, name string) string {
	if name == "" {
		return ""
	}
	return filepath.Join(filepath.Dir(function), name)
}

// Shown prints what the stored traces make of the text. It runs nothing.
func (b *backend) Shown(_ context.Context, t lsp.Target) (*lsp.Shown, error) {
	fn, err := openFunctionWith(reading(t), t.Path)
	if err != nil {
		return nil, err
	}
	traces, _ := storedTraces(b.sh, fn)
	if traces == nil {
		return nil, nil
	}
	tree := mergeTraces(fn.unit, traces)
	rust, err := fs.ReadFile(fn.emit(tree).FS, "src/function.rs")
	return &lsp.Shown{Rust: string(rust), Tree: ir.Print(tree), Fuel: machine.LinePrices(tree, 0), Bytes: machine.Number(tree).LineBytes(0)}, err
}

func sampleResult(name, file string, s *stopped) lsp.SampleResult {
	r := lsp.SampleResult{Name: name, File: file}
	if s != nil {
		r.Code, r.Message, r.Where = s.Code, detailOf(s), lsp.Place{File: s.File, Line: s.Line}
	}
	return r
}

// detailOf returns what a stop's message names; one that was stored has only the message.
func detailOf(s *stopped) string {
	before, after, _ := strings.Cut(stop.Lookup(s.Code).Message, "%s")
	return strings.TrimSuffix(strings.TrimPrefix(s.Message, before), after)
}

// View writes a view of a function into its store.
func (b *backend) View(ctx context.Context, t lsp.Target, v lsp.View) (string, error) {
	fn, err := openFunctionWith(reading(t), t.Path)
	if err != nil {
		return "", err
	}
	if v == lsp.ViewInstrumented {
		const file = "instrumented.js"
		return fn.store.Path(file), fn.store.Write(file, []byte(readable(fn.unit)))
	}
	traces, _, err := tracingFor(t).ensure(ctx, b.sh, fn)
	if err != nil {
		return "", err
	}
	tree := mergeTraces(fn.unit, traces)
	if v == lsp.ViewIR {
		return fn.store.Path(store.TreeFile), fn.store.Write(store.TreeFile, []byte(ir.Print(tree)))
	}
	folder, err := writeCrate(fn, fn.emit(tree), "")
	return filepath.Join(folder, "src", "function.rs"), err
}

// Doctor checks the installation.
func (b *backend) Doctor(ctx context.Context) (string, error) {
	var text strings.Builder
	for _, f := range examine(ctx) {
		text.WriteString(f.text(b.sh) + "\n")
	}
	path := filepath.Join(b.folder, "doctor.txt")
	return path, os.WriteFile(path, []byte(text.String()), 0o644)
}
