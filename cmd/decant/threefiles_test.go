package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sourcegraph/jsonrpc2"
	"golang.org/x/tools/txtar"
)

// TestThreeFiles: a handler of TypeScript in three files, with a package, as an editor sees it: each file has coverage and
// diagnostics on its own lines, the handler and its samples have lenses, and the package's files have nothing.
func TestThreeFiles(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/threefiles.txtar")
	if err != nil {
		t.Fatal(err)
	}
	e := openEditor(t, archive)
	files := []string{"handler.ts", "lib/greet.ts", "lib/words.ts", "handler.http"}
	for _, name := range files {
		e.open(name)
	}
	e.call("workspace/executeCommand", map[string]any{"command": "decant.trace", "arguments": []string{e.uri("handler.ts")}}, nil)
	for name, want := range map[string]struct{ diagnostics, lenses, hints string }{
		"handler.ts":   {"9 DC101", "7 Traced 1 request · 1 fallback point, 7 Run locally, 7 Show Rust", "7 ×1"},
		"lib/greet.ts": {"8 DC102", "", "3 ×1"},
		"lib/words.ts": {"2 DC101", "", "1 ×1"},
		"handler.http": {"", "2 ▶ Trace, 2 ▶ Send to local run", ""},
	} {
		e.until(name+" has its diagnostic "+want.diagnostics, func() bool { return strings.Contains(e.told(name), want.diagnostics) })
		if got := e.list("textDocument/codeLens", name, func(l item) string { return fmt.Sprint(l.Range.Start.Line+1, " ", l.Command.Title) }); got != want.lenses {
			t.Errorf("%s: lenses %q, want %q", name, got, want.lenses)
		}
		if got := e.list("textDocument/inlayHint", name, func(h item) string { return fmt.Sprint(h.Position.Line+1, " ", h.Label) }); !strings.Contains(got, want.hints) {
			t.Errorf("%s: hints %q, want %q", name, got, want.hints)
		}
	}
	e.lock.Lock()
	defer e.lock.Unlock()
	for uri, list := range e.diagnostics {
		if strings.Contains(uri, "node_modules") && len(list) > 0 {
			t.Errorf("%s has diagnostics: %v", uri, list)
		}
	}
}

// editorOf is a client of the whole language server, over pipes.
type editorOf struct {
	t           *testing.T
	dir         string
	conn        *jsonrpc2.Conn
	lock        sync.Mutex
	diagnostics map[string][]item
}

// item is what is read of a diagnostic, a lens or a hint.
type item struct {
	Range    struct{ Start struct{ Line int } }
	Position struct{ Line int }
	Code     string
	Label    string
	Command  struct{ Title string }
}

func openEditor(t *testing.T, files *txtar.Archive) *editorOf {
	t.Helper()
	e := &editorOf{t: t, dir: t.TempDir(), diagnostics: map[string][]item{}}
	for _, f := range files.Files {
		path := filepath.Join(e.dir, f.Name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, f.Data, 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	theirs, ours := io.Pipe()
	answers, output := io.Pipe()
	go serveEditor(context.Background(), &shell{out: io.Discard, err: io.Discard}, theirs, output)
	e.conn = jsonrpc2.NewConn(context.Background(), jsonrpc2.NewBufferedStream(pipes{answers, ours}, jsonrpc2.VSCodeObjectCodec{}), jsonrpc2.HandlerWithError(e.handle))
	t.Cleanup(func() { e.conn.Close() })
	e.call("initialize", map[string]any{"rootUri": e.uri("."), "capabilities": map[string]any{}}, nil)
	e.tell("initialized", map[string]any{})
	return e
}

type pipes struct {
	io.ReadCloser
	io.WriteCloser
}

func (p pipes) Close() error { return errors.Join(p.WriteCloser.Close(), p.ReadCloser.Close()) }

func (e *editorOf) handle(_ context.Context, _ *jsonrpc2.Conn, r *jsonrpc2.Request) (any, error) {
	if r.Method != "textDocument/publishDiagnostics" {
		return nil, nil
	}
	var p struct {
		URI         string
		Diagnostics []item
	}
	if err := json.Unmarshal(*r.Params, &p); err != nil {
		return nil, err
	}
	e.lock.Lock()
	defer e.lock.Unlock()
	e.diagnostics[p.URI] = p.Diagnostics
	return nil, nil
}

func (e *editorOf) uri(name string) string { return "file://" + filepath.Join(e.dir, name) }

func (e *editorOf) call(method string, params, result any) {
	e.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := e.conn.Call(ctx, method, params, result); err != nil {
		e.t.Fatalf("%s: %v", method, err)
	}
}

func (e *editorOf) tell(method string, params any) {
	e.t.Helper()
	if err := e.conn.Notify(context.Background(), method, params); err != nil {
		e.t.Fatal(err)
	}
}

func (e *editorOf) open(name string) {
	e.t.Helper()
	e.tell("textDocument/didOpen", map[string]any{"textDocument": map[string]any{
		"uri": e.uri(name), "languageId": "typescript", "version": 1, "text": readText(e.t, filepath.Join(e.dir, name))}})
}

// told lists a file's diagnostics: line and code.
func (e *editorOf) told(name string) string {
	e.lock.Lock()
	defer e.lock.Unlock()
	var out []string
	for _, d := range e.diagnostics[e.uri(name)] {
		out = append(out, fmt.Sprint(d.Range.Start.Line+1, " ", d.Code))
	}
	return strings.Join(out, ", ")
}

// list asks for what a file has and shows each.
func (e *editorOf) list(method, name string, show func(item) string) string {
	e.t.Helper()
	var found []item
	var raw []json.RawMessage
	e.call(method, map[string]any{"textDocument": map[string]any{"uri": e.uri(name)}, "range": map[string]any{
		"start": map[string]any{"line": 0, "character": 0}, "end": map[string]any{"line": 1000, "character": 0}}}, &raw)
	for _, text := range raw {
		var i item
		if err := json.Unmarshal(text, &i); err != nil {
			e.t.Fatal(err)
		}
		if method == "textDocument/codeLens" && i.Command.Title == "" {
			e.call("codeLens/resolve", text, &i)
		}
		found = append(found, i)
	}
	var out []string
	for _, i := range found {
		out = append(out, show(i))
	}
	return strings.Join(out, ", ")
}

func (e *editorOf) until(what string, happened func() bool) {
	e.t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if happened() {
			return
		}
	}
	e.t.Fatalf("in vain: %s; %v", what, e.diagnostics)
}
