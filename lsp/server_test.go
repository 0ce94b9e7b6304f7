package lsp_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sourcegraph/jsonrpc2"
	client "github.com/tliron/glsp/protocol_3_16"

	"decant/lsp"
)

const twoFunctions = `listen(function (req) {
  if (req.a) {
    one();
  } else { /* never */
    two();
  }
});
function helper(x) {
  if (x) { /* never */
    three();
  }
}
`

// TestStaleness: an edit takes the coverage of the function it is in, and moves that of the others.
func TestStaleness(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.wantCodes("f.js", "")
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
	e.replace("f.js", 7, 18, 18, "\n") // before `function helper`'s brace: only blanks
	e.until("the second moved down", func() bool {
		d := e.diagnostics[e.uri("f.js")].Diagnostics
		return len(d) == 2 && d[1].Range.Start.Line == 9
	})
	e.replace("f.js", 2, 4, 7, "other")
	e.wantCodes("f.js", "DC101")
	if got := e.diagnostics[e.uri("f.js")]; got.Diagnostics[0].Range.Start.Line != 9 || got.Version == nil || *got.Version != 3 {
		t.Errorf("the helper's, of version 3: %+v", got)
	}
	if got := e.lenses("f.js"); got[0] != "Trace is older than this code — retrace" || len(got) != 3 {
		t.Errorf("lenses %q", got)
	}
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
}

// TestBroken: while a text does not parse, the last good model goes on, carried through the edits.
func TestBroken(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
	e.replace("f.js", 0, 0, 0, "let a = {\n\n")
	e.until("both moved down", func() bool {
		d := e.diagnostics[e.uri("f.js")].Diagnostics
		return len(d) == 2 && d[0].Range.Start.Line == 5 && d[1].Range.Start.Line == 10
	})
	e.replace("f.js", 4, 0, 0, "{ {")
	e.wantCodes("f.js", "DC101")
	if n := len(e.hints("f.js")); n == 0 {
		t.Error("no hints in a broken text")
	}
	e.change("f.js", twoFunctions)
	e.wantCodes("f.js", "DC101 DC101")
}

// TestTyping: what is told while a person types is never of an earlier version than what was told before, and ends
// with the last.
func TestTyping(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
	for range 20 {
		e.replace("f.js", 0, 0, 0, "\n")
	}
	e.until("the last version", func() bool { v := e.diagnostics[e.uri("f.js")].Version; return v != nil && *v == 21 })
	e.mu.Lock()
	defer e.mu.Unlock()
	last := client.UInteger(0)
	for _, p := range e.published {
		if p.Version != nil && *p.Version < last {
			t.Errorf("version %d is told after %d", *p.Version, last)
		}
		if p.Version != nil {
			last = *p.Version
		}
	}
	if d := e.diagnostics[e.uri("f.js")].Diagnostics; d[0].Range.Start.Line != 23 {
		t.Errorf("%+v", d)
	}
}

// TestWholeTextByNullRange: {"range":null} is the whole text.
func TestWholeTextByNullRange(t *testing.T) {
	e := start(t)
	e.open("f.http", "### a\nGET /\n")
	e.send("f.http", map[string]any{"range": nil, "text": "### b\nGRAB /\n"})
	e.wantCodes("f.http", "DC404")
}

// TestUnsavedText: what is traced is what the user sees.
func TestUnsavedText(t *testing.T) {
	e := start(t)
	e.open("f.js", "")
	e.change("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
}

// TestStoredTrace: a trace of an earlier session is there when its function is opened.
func TestStoredTrace(t *testing.T) {
	e := start(t)
	path := filepath.Join(e.dir, "f.js")
	_, err := e.backend.Trace(context.Background(), lsp.Target{Path: path, Open: map[string]string{path: twoFunctions}}, func(int, int, string) {})
	fatal(t, err)
	e.open("f.js", twoFunctions)
	e.wantCodes("f.js", "DC101 DC101")
	e.until("lenses and hints are refreshed", func() bool {
		return e.refreshes["workspace/codeLens/refresh"] > 0 && e.refreshes["workspace/inlayHint/refresh"] > 0
	})
}

// TestHideFallbacks: hidden points are not told, and the action offers to show them again.
func TestHideFallbacks(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
	e.command("decant.hideFallbacks", "f.js")
	e.wantCodes("f.js", "")
	if got := titles(e.actions("f.js", 0, "source.decant")); !slices.Contains(got, "decant: show fallback points") {
		t.Errorf("actions %q", got)
	}
	e.command("decant.showFallbacks", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
}

func titles(actions []client.CodeAction) []string {
	var out []string
	for _, a := range actions {
		out = append(out, a.Title)
	}
	return out
}

// TestActionKinds: a client gets the kinds it asks for, and those below them.
func TestActionKinds(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	for only, want := range map[string]int{"": 6, "quickfix": 2, "source": 4, "source.decant": 4, "source.decant.trace": 1, "refactor": 0, "source.dec": 0} {
		var kinds []string
		if only != "" {
			kinds = []string{only}
		}
		if got := e.actions("f.js", 3, kinds...); len(got) != want {
			t.Errorf("%q: %q", only, titles(got))
		}
	}
	if got := e.actions("f.js", 0, "quickfix"); len(got) != 0 {
		t.Errorf("on another line: %q", titles(got))
	}
}

// TestNewSample: the edit copies the sample that goes the other way, under a name of its own.
func TestNewSample(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.open("f.http", "### a title\n# @name first\n# @mock GET x 1\nPOST http://localhost/?q\naccept: */*\n\n{\"k\": 1}")
	e.command("decant.trace", "f.js")
	got := e.edit(e.actions("f.js", 3, "quickfix")[0], "f.http")
	want := "\n\n### reaches the else branch at f.js:4\n# taken unless: req.a\n# @mock GET x 1\nPOST http://localhost/?q\naccept: */*\n\n{\"k\": 1}\n"
	if !strings.HasSuffix(got, want) {
		t.Errorf("got %q", got)
	}
	e.change("f.http", got)
	again := e.edit(e.actions("f.js", 3, "quickfix")[0], "f.http")
	if !strings.Contains(again, "### reaches the else branch at f.js:4 (2)\n") {
		t.Errorf("a second time: %q", again)
	}
}

// TestNewSampleFile: where there is no sample file, the edit makes one.
func TestNewSampleFile(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	p := document(e.uri("f.js"))
	p["range"] = client.Range{Start: client.Position{Line: 3}, End: client.Position{Line: 3}}
	p["context"] = map[string]any{"diagnostics": []any{}, "only": []string{"quickfix"}}
	var raw json.RawMessage // the client's library cannot read an edit that creates a file
	e.call("textDocument/codeAction", p, &raw)
	for _, want := range []string{`"kind":"create"`, e.uri("f.http"), `GET http://localhost/\n`} {
		if !strings.Contains(string(raw), want) {
			t.Errorf("no %s in %s", want, raw)
		}
	}
	poor := start(t, func(c map[string]any) { delete(c["workspace"].(map[string]any), "workspaceEdit") })
	poor.open("f.js", twoFunctions)
	poor.command("decant.trace", "f.js")
	if got := poor.actions("f.js", 3, "quickfix"); len(got) != 1 || strings.HasPrefix(got[0].Title, "Write") {
		t.Errorf("a client that cannot create files is offered %q", titles(got))
	}
	poor.open("f.http", "### a\nGET /\n")
	if got := poor.actions("f.js", 3, "quickfix"); len(got) != 2 || len(got[0].Edit.Changes[poor.uri("f.http")]) != 1 {
		t.Errorf("an edit in the old form: %+v", got)
	}
}

// TestNewMock: the mock is written above the request line.
func TestNewMock(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.open("f.http", "### UNMOCKED\nGET /\n")
	e.command("decant.trace", "f.js")
	e.wantCodes("f.http", "DC403")
	got := e.edit(e.actions("f.http", 1, "quickfix")[0], "f.http")
	if want := "### UNMOCKED\n# @mock GET passwords.json 200 {}\nGET /\n"; got != want {
		t.Errorf("got %q", got)
	}
}

// edit applies an action's edit of one file to its text on disk.
func (e *editor) edit(a client.CodeAction, name string) string {
	e.t.Helper()
	text, err := os.ReadFile(filepath.Join(e.dir, name))
	fatal(e.t, err)
	out := string(text)
	raw, _ := json.Marshal(a.Edit.DocumentChanges)
	var changes []struct {
		TextDocument struct {
			URI     string
			Version *int
		}
		Edits []client.TextEdit
	}
	fatal(e.t, json.Unmarshal(raw, &changes))
	if len(changes) != 1 || changes[0].TextDocument.URI != e.uri(name) || changes[0].TextDocument.Version == nil {
		e.t.Fatalf("not an edit of %s: %s", name, raw)
	}
	for _, c := range changes[0].Edits {
		from, to := c.Range.IndexesIn(out)
		out = out[:from] + c.NewText + out[to:]
	}
	return out
}

// TestRunAndSend: the lens becomes one that stops; a request tells the path it took; leaving stops it.
func TestRunAndSend(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.open("f.http", "### a\nGET /\n")
	if got := e.command("decant.run", "f.js"); got["address"] != "http://127.0.0.1:9" {
		t.Errorf("run: %v", got)
	}
	e.until("told where", func() bool { return slices.Contains(e.messages, "f.js answers at http://127.0.0.1:9") })
	e.change("f.js", twoFunctions+"\n")
	e.command("decant.run", "f.js")
	e.until("told what is served", func() bool {
		return slices.Contains(e.messages, "f.js answers at http://127.0.0.1:9 (as last saved: f.js has changes)")
	})
	if got := e.lenses("f.js")[1]; got != "■ Stop http://127.0.0.1:9" {
		t.Errorf("lens %q", got)
	}
	e.command("decant.send", "f.http", "a")
	if got := e.lenses("f.http")[1]; got != "▶ Send to local run · native 0.09 ms" {
		t.Errorf("lens %q", got)
	}
	if got := e.command("decant.stop", "f.js"); got["stopped"] != 1.0 {
		t.Errorf("stop: %v", got)
	}
	e.untilLens("f.js", 1, "Run locally")
	e.command("decant.send", "f.http", "a") // starts it again
	if runs, _ := e.backend.Running(); runs != 1 {
		t.Errorf("%d runs", runs)
	}
	e.leave(nil)
	if runs, _ := e.backend.Running(); runs != 0 {
		t.Errorf("%d runs after leaving", runs)
	}
}

// untilLens waits until a lens says something.
func (e *editor) untilLens(name string, i int, want string) {
	e.t.Helper()
	got := ""
	for end := time.Now().Add(5 * time.Second); time.Now().Before(end); time.Sleep(2 * time.Millisecond) {
		if got = e.lenses(name)[i]; got == want {
			return
		}
	}
	e.t.Errorf("lens %d is %q, not %q", i, got, want)
}

// TestViews: Rust, IR and the instrumented text open as files.
func TestViews(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	for command, file := range map[string]string{"decant.emitRust": "f/crate/src/function.rs", "decant.showIR": "f/tree.ir", "decant.showInstrumented": "f/instrumented.js", "decant.doctor": "doctor.txt", "decant.openLog": "../log"} {
		e.command(command, "f.js")
		e.mu.Lock()
		last := e.shown[len(e.shown)-1]
		e.mu.Unlock()
		if want := e.uri(".decant/" + file); string(last.URI) != want {
			t.Errorf("%s shows %s, not %s", command, last.URI, want)
		}
	}
	if got := e.command("decant.verify", "f.js"); got["mismatch"] != 0.0 {
		t.Errorf("verify: %v", got)
	}
	e.until("verify's verdict", func() bool {
		return slices.Contains(e.messages, "f.js: 1 request, 1 native, 0 fallbacks, 0 different from the oracle")
	})
}

// TestNextFallback: forward and back, round the ends.
func TestNextFallback(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.command("decant.nextFallback", "f.js")
	e.until("nothing to go to", func() bool { return slices.Contains(e.messages, "f.js was not traced yet.") })
	e.command("decant.trace", "f.js")
	for _, c := range []struct {
		line uint32
		way  string
		want float64
	}{{0, "next", 3}, {3, "next", 8}, {9, "next", 3}, {9, "previous", 8}, {8, "previous", 3}, {0, "previous", 8}} {
		got := e.command("decant.nextFallback", "f.js", client.Position{Line: c.line, Character: 4}, c.way)
		if line := got["range"].(map[string]any)["start"].(map[string]any)["line"]; line != c.want {
			t.Errorf("from %d %s: %v, want %v", c.line, c.way, line, c.want)
		}
	}
	var list []struct{ Code, Message string }
	e.call("workspace/executeCommand", e.invocation("decant.listFallbacks", "f.js"), &list)
	if len(list) != 2 || list[0].Code != "DC101" || list[0].Message == "" {
		t.Errorf("list %+v", list)
	}
}

// TestSettings: given at the start, asked for, and changed while running; bad values are told.
func TestSettings(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
	set := func(v any) {
		e.mu.Lock()
		e.settings = v
		e.mu.Unlock()
		e.notify("workspace/didChangeConfiguration", map[string]any{"settings": nil})
	}
	severity := func(want client.DiagnosticSeverity) func() bool {
		return func() bool {
			d := e.diagnostics[e.uri("f.js")].Diagnostics
			return len(d) > 0 && *d[0].Severity == want
		}
	}
	e.until("severity of the table", severity(client.DiagnosticSeverityInformation))
	set(map[string]any{"fallbacks": map[string]any{"severity": "warning"}})
	e.until("severity of the setting", severity(client.DiagnosticSeverityWarning))
	set(map[string]any{"fallbacks.severity": "off", "codeLens": map[string]any{"enabled": false}, "inlayHints.counts": false})
	e.wantCodes("f.js", "")
	if n := len(e.lenses("f.js")) + len(e.hints("f.js")); n != 0 {
		t.Errorf("%d lenses and hints that were turned off", n)
	}
	set(map[string]any{"trace": map[string]any{"on": "never"}})
	e.until("a bad value is told", func() bool {
		return slices.Contains(e.messages, "decant.trace.on: not a value it can have; the default is used.")
	})
	e.wantCodes("f.js", "DC101 DC101")
}

// TestTraceOnSave: a function with samples is traced when it or they are saved; one without is left alone.
func TestTraceOnSave(t *testing.T) {
	e := start(t)
	e.open("g.js", twoFunctions)
	e.notify("textDocument/didSave", document(e.uri("g.js")))
	e.open("f.js", twoFunctions)
	e.open("f.http", "### a\nGET /\n")
	e.notify("textDocument/didSave", document(e.uri("f.js")))
	e.wantCodes("f.js", "DC101 DC101")
	e.change("f.http", "### a UNMOCKED\nGET /\n")
	e.notify("textDocument/didSave", document(e.uri("f.http")))
	e.wantCodes("f.http", "DC403")
	if e.wantCodes("g.js", ""); len(e.hints("g.js")) != 0 {
		t.Error("g.js was traced")
	}
}

// TestTraceWhenIdle: with decant.trace.on = idle, standing still is enough.
func TestTraceWhenIdle(t *testing.T) {
	t.Parallel() // it waits
	e := start(t)
	e.mu.Lock()
	e.settings = map[string]any{"trace.on": "idle"}
	e.mu.Unlock()
	e.notify("workspace/didChangeConfiguration", map[string]any{"settings": nil})
	e.open("f.http", "### a\nGET /\n")
	e.open("f.js", "")
	e.call("textDocument/codeLens", document(e.uri("f.js")), nil)
	time.Sleep(50 * time.Millisecond) // the settings come by a call of the server's
	e.change("f.js", twoFunctions)
	e.wantCodes("f.js", "DC101 DC101")
}

// TestUntrusted: nothing of an untrusted workspace is run, by command or by itself.
func TestUntrusted(t *testing.T) {
	e := dial(t)
	e.call("initialize", map[string]any{"capabilities": map[string]any{}, "initializationOptions": map[string]any{"trusted": false}}, nil)
	e.notify("initialized", map[string]any{})
	e.open("f.js", twoFunctions)
	e.open("f.http", "### a\nGET /\n")
	for _, command := range []string{"decant.trace", "decant.run", "decant.verify"} {
		if err := e.try("workspace/executeCommand", e.invocation(command, "f.js"), nil); err == nil || !strings.Contains(err.Error(), "not trusted") {
			t.Errorf("%s: %v", command, err)
		}
	}
	e.notify("textDocument/didSave", document(e.uri("f.js")))
	e.call("textDocument/codeLens", document(e.uri("f.js")), nil)
	if runs, traces := e.backend.Running(); runs+traces != 0 {
		t.Errorf("%d runs, %d traces", runs, traces)
	}
}

// TestFailedTrace: the error is the command's, in words; the server goes on.
func TestFailedTrace(t *testing.T) {
	e := start(t)
	e.open("f.js", "// BROKEN\n"+twoFunctions)
	err := e.try("workspace/executeCommand", e.invocation("decant.trace", "f.js"), nil)
	if code(err) != -32803 || !strings.Contains(err.Error(), "the sandbox did not start") {
		t.Errorf("%v", err)
	}
	for _, bad := range []map[string]any{{"command": "decant.nonsense"}, {"command": "decant.trace", "arguments": []any{7}}, e.invocation("decant.trace", "not-open.js")} {
		if err := e.try("workspace/executeCommand", bad, nil); code(err) != -32602 {
			t.Errorf("%v: %v", bad, err)
		}
	}
}

func code(err error) int64 {
	var e *jsonrpc2.Error
	if errors.As(err, &e) {
		return e.Code
	}
	return 0
}

// TestCommandInFront: a command without arguments is about the document that was spoken of last.
func TestCommandInFront(t *testing.T) {
	e := start(t)
	if err := e.try("workspace/executeCommand", map[string]any{"command": "decant.trace"}, nil); code(err) != -32602 {
		t.Errorf("nothing was spoken of: %v", err)
	}
	e.open("f.js", twoFunctions)
	e.open("g.js", twoFunctions)
	e.call("textDocument/codeLens", document(e.uri("f.js")), nil)
	e.call("workspace/executeCommand", map[string]any{"command": "decant.trace"}, nil)
	e.wantCodes("f.js", "DC101 DC101")
	e.wantCodes("g.js", "")
}

// TestCancel: by $/cancelRequest, by the progress's own button, and by a newer trace of the same function.
func TestCancel(t *testing.T) {
	e := start(t)
	e.open("f.js", "// SLOW\n"+twoFunctions)
	ways := map[string]func(id jsonrpc2.ID){
		"cancelRequest": func(id jsonrpc2.ID) { e.notify("$/cancelRequest", map[string]any{"id": id}) },
		"progress": func(jsonrpc2.ID) {
			e.mu.Lock()
			var p struct{ Token any }
			_ = json.Unmarshal(e.progress[len(e.progress)-1], &p)
			e.mu.Unlock()
			e.notify("window/workDoneProgress/cancel", map[string]any{"token": p.Token})
		},
	}
	n := uint64(7000)
	for name, cancel := range ways {
		n++
		id := jsonrpc2.ID{Num: n}
		before := e.begun()
		waiter, err := e.conn.DispatchCall(context.Background(), "workspace/executeCommand", e.invocation("decant.trace", "f.js"), jsonrpc2.PickID(id))
		fatal(t, err)
		e.until(name+": it is under way", func() bool { _, traces := e.backend.Running(); return traces > before && len(e.progress) > 0 })
		if got := e.lenses("f.js")[0]; got != "Tracing…" {
			t.Errorf("lens %q", got)
		}
		cancel(id)
		ctx, stop := context.WithTimeout(context.Background(), 5*time.Second)
		if err := waiter.Wait(ctx, nil); code(err) != -32800 {
			t.Errorf("%s: %v", name, err)
		}
		stop()
	}
	first, err := e.conn.DispatchCall(context.Background(), "workspace/executeCommand", e.invocation("decant.trace", "f.js"))
	fatal(t, err)
	before := e.begun()
	e.until("the first is under way", func() bool { _, traces := e.backend.Running(); return traces > before-1 && traces >= 3 })
	e.change("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	ctx, stop := context.WithTimeout(context.Background(), 5*time.Second)
	defer stop()
	if err := first.Wait(ctx, nil); code(err) != -32800 {
		t.Errorf("the older trace: %v", err)
	}
	e.wantCodes("f.js", "DC101 DC101")
}

func (e *editor) begun() int { _, traces := e.backend.Running(); return traces }

// TestLifecycle: the order of the protocol is kept, with its error codes.
func TestLifecycle(t *testing.T) {
	e := dial(t)
	e.notify("textDocument/didOpen", map[string]any{}) // dropped
	if err := e.try("textDocument/hover", document(e.uri("a.js")), nil); code(err) != -32002 {
		t.Errorf("before initialize: %v", err)
	}
	var result struct {
		Capabilities struct{ PositionEncoding string }
		ServerInfo   struct{ Name, Version string }
	}
	e.call("initialize", map[string]any{"capabilities": map[string]any{"general": map[string]any{"positionEncodings": []string{"utf-32", "utf-8"}}}}, &result)
	if result.Capabilities.PositionEncoding != "utf-8" || result.ServerInfo.Name != "decant" {
		t.Errorf("%+v", result)
	}
	if err := e.try("initialize", map[string]any{"capabilities": map[string]any{}}, nil); code(err) != -32600 {
		t.Errorf("a second initialize: %v", err)
	}
	if err := e.try("textDocument/nonsense", map[string]any{}, nil); code(err) != -32601 {
		t.Errorf("an unknown method: %v", err)
	}
	if err := e.try("textDocument/hover", []int{1}, nil); code(err) != -32602 {
		t.Errorf("bad parameters: %v", err)
	}
	e.notify("$/nonsense", map[string]any{})
	e.notify("textDocument/didChange", map[string]any{"textDocument": 7})
	e.notify("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": "file:///nowhere.js"}})
	e.call("shutdown", nil, nil)
	if err := e.try("textDocument/hover", document(e.uri("a.js")), nil); code(err) != -32600 {
		t.Errorf("after shutdown: %v", err)
	}
	e.notify("exit", nil)
	e.returned(nil)
}

// leave says goodbye and wants Serve to return an error.
func (e *editor) leave(want error) {
	e.t.Helper()
	e.call("shutdown", nil, nil)
	e.notify("exit", nil)
	e.returned(want)
}

func (e *editor) returned(want error) {
	e.t.Helper()
	select {
	case err := <-e.served:
		if !errors.Is(err, want) {
			e.t.Errorf("Serve: %v, want %v", err, want)
		}
	case <-time.After(5 * time.Second):
		e.t.Error("Serve does not return")
	}
}

// TestRudeExits: exit without shutdown and a closed input both end the server, with an error, and what it ran.
func TestRudeExits(t *testing.T) {
	for name, rude := range map[string]func(e *editor){
		"exit":   func(e *editor) { e.notify("exit", nil) },
		"closed": func(e *editor) { e.in.Close() },
	} {
		t.Run(name, func(t *testing.T) {
			e := start(t)
			e.open("f.js", twoFunctions)
			e.command("decant.run", "f.js")
			rude(e)
			e.returned(lsp.ErrNoShutdown)
			if runs, _ := e.backend.Running(); runs != 0 {
				t.Errorf("%d runs", runs)
			}
		})
	}
}

// TestMalformed: what is no message is answered with a parse error, and the connection lives.
func TestMalformed(t *testing.T) {
	serverIn, out, err := os.Pipe()
	fatal(t, err)
	in, serverOut, err := os.Pipe()
	fatal(t, err)
	served := make(chan error, 1)
	go func() { served <- lsp.Serve(context.Background(), serverIn, serverOut, lsp.Options{}) }()
	r := bufio.NewReader(in)
	for _, bad := range []string{`{`, `[]`, `[{"jsonrpc":"2.0","id":1,"method":"x"}]`, `7`, "\xff\xfe", `{"jsonrpc":"2.0"}`} {
		fmt.Fprintf(out, "Content-Length: %d\r\n\r\n%s", len(bad), bad)
		if answer := receive(t, r); !strings.Contains(answer, `"error"`) {
			t.Errorf("%q: %s", bad, answer)
		}
	}
	good := `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}`
	fmt.Fprintf(out, "Content-Length: %d\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n%s", len(good), good)
	if answer := receive(t, r); !strings.Contains(answer, `"capabilities"`) {
		t.Errorf("after all that: %s", answer)
	}
	fmt.Fprintf(out, "Nonsense\r\n\r\n")
	select {
	case <-served:
	case <-time.After(5 * time.Second):
		t.Error("a broken header does not end it")
	}
}

func receive(t *testing.T, r *bufio.Reader) string {
	t.Helper()
	header, err := textproto.NewReader(r).ReadMIMEHeader()
	fatal(t, err)
	n, err := strconv.Atoi(header.Get("Content-Length"))
	fatal(t, err)
	body := make([]byte, n)
	_, err = io.ReadFull(r, body)
	fatal(t, err)
	return string(body)
}

// TestParentGone: a server whose client's process dies without a word ends, even while its input stays open.
func TestParentGone(t *testing.T) {
	t.Parallel() // it waits
	e := dial(t)
	parent := exec.Command("sleep", "60")
	fatal(t, parent.Start())
	e.call("initialize", map[string]any{"processId": parent.Process.Pid, "capabilities": map[string]any{}}, nil)
	fatal(t, parent.Process.Kill())
	_ = parent.Wait()
	e.returned(lsp.ErrNoShutdown)
}

// TestClosedSamples: the results of samples are told, and samples can be sent, while their file is closed.
func TestClosedSamples(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.open("f.http", "### a\nGET /?FAILS\n")
	e.command("decant.trace", "f.js")
	e.wantCodes("f.http", "DC401")
	e.notify("textDocument/didClose", document(e.uri("f.http")))
	e.until("told of the file on disk", func() bool {
		return e.codes("f.http") == "DC401" && e.diagnostics[e.uri("f.http")].Version == nil
	})
	if got := e.command("decant.send", "f.http", "a"); got["path"] != "native" {
		t.Errorf("sent: %v", got)
	}
	fatal(t, os.WriteFile(filepath.Join(e.dir, "g.js"), []byte(twoFunctions), 0o644))
	if got := e.command("decant.trace", "g.js"); got["samples"] != 1.0 {
		t.Errorf("a function that is not open: %v", got)
	}
}

// TestOwnURI: the client gets its own spelling back.
func TestOwnURI(t *testing.T) {
	e := start(t)
	own := "file://" + e.dir + "/a%2Bb%20%C3%A9.http"
	e.notify("textDocument/didOpen", client.DidOpenTextDocumentParams{TextDocument: client.TextDocumentItem{URI: own, Text: "GRAB /\n"}})
	e.until("told under "+own, func() bool { return len(e.diagnostics[own].Diagnostics) == 1 })
	e.notify("textDocument/didClose", document(own))
	e.until("cleared", func() bool { return len(e.diagnostics[own].Diagnostics) == 0 })
}

// TestPlainClient: a client that can do next to nothing is asked for nothing.
func TestPlainClient(t *testing.T) {
	e := dial(t)
	e.call("initialize", map[string]any{"processId": nil, "rootUri": nil, "capabilities": map[string]any{}}, nil)
	e.notify("initialized", map[string]any{})
	e.open("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
	e.command("decant.showIR", "f.js")
	e.until("told where the file is", func() bool { return len(e.messages) > 0 && strings.HasPrefix(e.messages[0], "Written to ") })
	if got := e.hover("f.js", 1, 6); !strings.HasPrefix(got, "if branch: ×1\n\n- GET /\n\n☠ else branch: no sample gets here") || strings.ContainsAny(got, "*`") {
		t.Errorf("hover %q", got)
	}
	e.notify("workspace/didChangeConfiguration", map[string]any{"settings": map[string]any{"decant": map[string]any{"fallbacks": map[string]any{"severity": "off"}}}})
	e.wantCodes("f.js", "")
	e.mu.Lock()
	defer e.mu.Unlock()
	if len(e.shown)+len(e.progress)+len(e.refreshes) != 0 {
		t.Error("the client was asked for what it cannot do")
	}
	if d := e.diagnostics[e.uri("f.js")]; len(d.Diagnostics) != 0 {
		t.Errorf("%+v", d)
	}
}
