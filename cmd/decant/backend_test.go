package main

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"decant/analysis/samples"
	"decant/analysis/stop"
	"decant/lsp"
	"decant/tracer/engine"
)

// editorWorkspace copies the login example and returns a backend and the function as the editor names it.
func editorWorkspace(t *testing.T) (*backend, lsp.Target) {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../../examples/login")); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(dir, ".decant")); err != nil {
		t.Fatal(err)
	}
	b := &backend{sh: &shell{out: io.Discard, err: io.Discard}, folder: dir}
	return b, lsp.Target{Path: filepath.Join(dir, "login.js"), Open: map[string]string{}}
}

func traceForEditor(t *testing.T, b *backend, target lsp.Target) *lsp.Trace {
	t.Helper()
	got, err := b.Trace(context.Background(), target, func(int, int, string) {})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func readText(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestBackendTrace: a trace counts every function of the text; the stored one is the same; and after an edit on disk
// functions that were never called are not taken for traced ones.
func TestBackendTrace(t *testing.T) {
	b, target := editorWorkspace(t)
	if got, err := b.LastTrace(context.Background(), target.Path); got != nil || err != nil {
		t.Fatalf("before the first trace: %v, %v", got, err)
	}
	text := readText(t, target.Path) + "function unused() { return 1; }\n"
	target.Open[target.Path] = text // as typed, not saved
	got := traceForEditor(t, b, target)
	models, err := b.Models(target)
	if err != nil {
		t.Fatal(err)
	}
	m := models[0]
	points := m.Points(got.Counts)
	if len(m.Funcs) != 4 || len(got.Counts) != 4 || len(points) != 2 || points[1].Code != stop.NeverCalled {
		t.Errorf("%d functions, %d counted, points %+v", len(m.Funcs), len(got.Counts), points)
	}
	if len(got.Samples) != 2 || got.Samples[0].Name != "good password" || got.Samples[0].Code != "" {
		t.Errorf("samples %+v", got.Samples)
	}
	last, err := b.LastTrace(context.Background(), target.Path)
	if err != nil || last == nil || len(last.Samples) != 2 {
		t.Fatalf("stored: %+v, %v", last, err)
	}
	if len(last.Counts) != 2 { // the module is another one, too
		t.Errorf("%d functions counted of the text on disk, which is not the one traced", len(last.Counts))
	}
	if err := os.WriteFile(target.Path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	if last, _ = b.LastTrace(context.Background(), target.Path); len(last.Counts) != 4 {
		t.Errorf("%d functions counted once the text is saved", len(last.Counts))
	}
}

// TestBackendResults: what became of a failed sample survives being stored.
func TestBackendResults(t *testing.T) {
	b, target := editorWorkspace(t)
	samples := strings.TrimSuffix(target.Path, ".js") + ".http"
	target.Open[samples] = "### no mock\nPOST /\ncontent-type: application/json\n\n{\"username\": \"a\", \"password\": \"b\"}\n\n### throws\nPOST /\ncontent-type: application/json\n\nnull\n"
	got := traceForEditor(t, b, target)
	last, err := b.LastTrace(context.Background(), target.Path)
	if err != nil {
		t.Fatal(err)
	}
	for _, trace := range []*lsp.Trace{got, last} {
		none, throws := trace.Samples[0], trace.Samples[1]
		if none.Code != stop.NoMock || none.Message != "GET passwords.json" || none.File != samples {
			t.Errorf("%+v", none)
		}
		if throws.Code != stop.SampleFails || !strings.HasPrefix(throws.Message, "threw TypeError: ") || throws.Where != (lsp.Place{File: target.Path, Line: 5}) {
			t.Errorf("%+v", throws)
		}
	}
}

// TestBackendViews: every view is a file with what the command of its name prints.
func TestBackendViews(t *testing.T) {
	b, target := editorWorkspace(t)
	for view, want := range map[lsp.View]string{lsp.ViewRust: "#![forbid(unsafe_code)]", lsp.ViewIR: "☠", lsp.ViewInstrumented: "t."} {
		path, err := b.View(context.Background(), target, view)
		if err != nil {
			t.Fatal(err)
		}
		if !filepath.IsAbs(path) || !strings.Contains(readText(t, path), want) {
			t.Errorf("%s: no %q in %s", view, want, path)
		}
	}
}

// TestBackendErrors: what is wrong with a text is told with its place.
func TestBackendErrors(t *testing.T) {
	b, target := editorWorkspace(t)
	target.Open[target.Path] = "let a = ;\n"
	_, err := b.Trace(context.Background(), target, func(int, int, string) {})
	if err == nil || !strings.Contains(err.Error(), "login.js:1:") {
		t.Errorf("%v", err)
	}
	if _, err := b.Models(target); err == nil {
		t.Error("a text that does not parse has a model")
	}
}

// TestDetailOf: a detail comes back out of the message it was put into.
func TestDetailOf(t *testing.T) {
	for _, r := range stop.Table {
		if got := detailOf(newStopped(r.Code, "the detail", "", 0)); got != "the detail" {
			t.Errorf("%s: %q", r.Code, got)
		}
	}
}

// TestBackendShown: the views name the lines they come from, and running a line has a price.
func TestBackendShown(t *testing.T) {
	b, target := editorWorkspace(t)
	if shown, err := b.Shown(context.Background(), target); shown != nil || err != nil {
		t.Fatalf("before the first trace: %v, %v", shown, err)
	}
	traceForEditor(t, b, target)
	shown, err := b.Shown(context.Background(), target)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(shown.Rust, "// login.js:11  if (resp[u] === p) {") || !strings.Contains(shown.Tree, "// login.js:11") || shown.Fuel[11] == 0 {
		t.Errorf("%+v", shown)
	}
}

// TestBackendRename: traces and their results go with a function to its new name.
func TestBackendRename(t *testing.T) {
	b, target := editorWorkspace(t)
	traceForEditor(t, b, target)
	to := filepath.Join(filepath.Dir(target.Path), "auth.js")
	for _, ext := range []string{".js", ".http"} {
		if err := os.Rename(withoutExt(target.Path)+ext, withoutExt(to)+ext); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.Rename(context.Background(), target.Path, to); err != nil {
		t.Fatal(err)
	}
	last, err := b.LastTrace(context.Background(), to)
	if err != nil || last == nil || len(last.Counts) != 3 || last.Samples[0].File != withoutExt(to)+".http" {
		t.Errorf("%+v, %v", last, err)
	}
	if old, _ := b.LastTrace(context.Background(), target.Path); old != nil {
		t.Error("the traces are at the old name, too")
	}
}

// TestBackendRecord: a call without a mock is made once where that is asked for, and told as the words of a mock.
func TestBackendRecord(t *testing.T) {
	b, target := editorWorkspace(t)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("content-type", "application/json")
		w.WriteHeader(201)
		_, _ = w.Write([]byte("{\n  \"ada\": 1\n}"))
	}))
	defer server.Close()
	samples := withoutExt(target.Path) + ".http"
	target.Open[target.Path] = "const c = require('containerless');\nc.listen((q) => c.get('" + server.URL + "/x', (r) => c.respond(r)));\n"
	target.Open[samples] = "### a\nGET /\n\n### b\n# @mock GET " + server.URL + "/x 200 {}\nGET /\n"
	target.Network = true
	got := traceForEditor(t, b, target)
	want := lsp.Recorded{File: samples, Sample: "a", Method: "GET", URL: server.URL + "/x", Status: 201, Body: `{"ada":1}`}
	if len(got.Recorded) != 1 || got.Recorded[0] != want {
		t.Errorf("%+v", got.Recorded)
	}
	target.Network = false
	if got := traceForEditor(t, b, target); got.Samples[0].Code != stop.NoMock {
		t.Errorf("without asking: %+v", got.Samples)
	}
}

// TestBackendObserve: what expressions were in the samples' runs.
func TestBackendObserve(t *testing.T) {
	b, target := editorWorkspace(t)
	found, err := b.Observe(context.Background(), target)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, o := range found {
		got[o.Text] = strings.Join(o.Types, "|") + " " + strings.Join(o.Values, " ")
	}
	for text, want := range map[string]string{
		"req.body": "object { username, password }", "resp[u] === p": "boolean true false", "u === undefined || p === undefined": "boolean false",
	} {
		if got[text] != want {
			t.Errorf("%s: %q, want %q", text, got[text], want)
		}
	}
}

// TestObservedProgram: putting the notes in changes no answer, whatever the form of an expression.
func TestObservedProgram(t *testing.T) {
	b, target := editorWorkspace(t)
	target.Open[target.Path] = `'use strict';
const { listen, respond } = require('containerless');
const a = (1, 2), f = function () { return f.name; }, o = { p: { q: 3 } };
let s = '';
for (const x of [1, 2, 3]) s += x > 1 ? (x || 5).toString() : ` + "`${x}`" + `;
const add = (x, y = x) => (x + y), obj = () => ({ k: 1 });
listen((req) => {
  const g = () => {};
  const r = [a, f(), (o || s).p.q, s, add(1), obj().k, g.name, typeof undefinedName, -(-a), !(a === 2)];
  respond(r.map((v) => (String(v))));
});
`
	target.Open[withoutExt(target.Path)+".http"] = "### a\nGET /\n"
	fn, err := openFunctionWith(reading(target), target.Path)
	if err != nil {
		t.Fatal(err)
	}
	o := &observing{fn: fn, module: fn.unit.Module, name: "sees"}
	answers := map[string]string{}
	for name, text := range map[string]string{"plain": fn.text(), "observed": o.program()} {
		host, err := engine.Start(context.Background(), engine.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer host.Close()
		if err := host.Load(context.Background(), engine.Function{Name: "f", File: "f.js", Source: text}); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, text)
		}
		result, err := host.Run(context.Background(), samples.Default().Request(), engine.Nothing)
		if err != nil || result.Error != nil {
			t.Fatalf("%s: %v %+v\n%s", name, err, result.Error, text)
		}
		answers[name] = string(result.Response.Body)
	}
	if answers["plain"] != answers["observed"] || !strings.Contains(answers["plain"], `"f"`) {
		t.Errorf("%v", answers)
	}
	if found, err := b.Observe(context.Background(), target); err != nil || len(found) < 15 {
		t.Errorf("%d observed, %v", len(found), err)
	}
}
