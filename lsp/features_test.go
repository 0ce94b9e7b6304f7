package lsp_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	client "github.com/tliron/glsp/protocol_3_16"

	"decant/lsp"
)

// pulls makes a client one that asks for diagnostics.
func pulls(c map[string]any) {
	c["textDocument"].(map[string]any)["diagnostic"] = map[string]any{"relatedInformation": true, "codeDescriptionSupport": true}
	c["workspace"].(map[string]any)["diagnostics"] = map[string]any{"refreshSupport": true}
}

type report struct {
	Kind, ResultID, URI string
	Items               []client.Diagnostic
}

// TestPull: a client that asks gets nothing pushed, gets what there is, hears when nothing is new, and is told when it
// should ask again.
func TestPull(t *testing.T) {
	e := start(t, pulls)
	e.open("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	var got report
	e.call("textDocument/diagnostic", document(e.uri("f.js")), &got)
	if got.Kind != "full" || len(got.Items) != 2 || got.Items[0].Code.Value != "DC101" || got.ResultID == "" {
		t.Errorf("%+v", got)
	}
	p := document(e.uri("f.js"))
	p["previousResultId"] = got.ResultID
	var again report
	e.call("textDocument/diagnostic", p, &again)
	if again.Kind != "unchanged" || again.ResultID != got.ResultID {
		t.Errorf("%+v", again)
	}
	e.until("it is asked to ask again", func() bool { return e.refreshes["workspace/diagnostic/refresh"] > 0 })
	e.mu.Lock()
	defer e.mu.Unlock()
	if len(e.published) != 0 {
		t.Error("diagnostics were pushed, too")
	}
}

// TestPullWorkspace: all documents at hand, also those that are closed; a client that knows it all waits until there
// is news.
func TestPullWorkspace(t *testing.T) {
	e := start(t, pulls)
	e.open("f.js", twoFunctions)
	e.open("f.http", "### a FAILS\nGET /\n")
	e.command("decant.trace", "f.js")
	e.notify("textDocument/didClose", document(e.uri("f.http")))
	var all struct{ Items []report }
	known := []any{}
	e.untilAnswer("both files", func() bool {
		all.Items, known = nil, nil
		e.call("workspace/diagnostic", map[string]any{"previousResultIds": []any{}}, &all)
		for _, r := range all.Items {
			known = append(known, map[string]any{"uri": r.URI, "value": r.ResultID})
		}
		return len(all.Items) == 2 && len(all.Items[0].Items) == 1 && all.Items[0].URI == e.uri("f.http")
	})
	waiter, err := e.dispatch("workspace/diagnostic", map[string]any{"previousResultIds": known}, jsonrpc2ID(5000))
	fatal(t, err)
	answered := make(chan error, 1)
	go func() { answered <- waiter() }()
	e.call("textDocument/codeLens", document(e.uri("f.js")), nil)
	select {
	case <-answered:
		t.Error("an answer without news")
	default:
	}
	e.replace("f.js", 0, 0, 0, "\n")
	fatal(t, <-answered)
}

func (e *editor) untilAnswer(what string, ok func() bool) {
	e.t.Helper()
	for range 1000 {
		if ok() {
			return
		}
	}
	e.t.Fatalf("in vain: %s", what)
}

// applied waits for an edit that the server asked for, and applies it to a text.
func (e *editor) applied(name, text string) string {
	e.t.Helper()
	e.until("an edit of "+name, func() bool { return len(e.edits) > 0 })
	e.mu.Lock()
	raw := e.edits[len(e.edits)-1]
	e.edits = nil
	e.mu.Unlock()
	var p struct {
		Label string
		Edit  struct {
			DocumentChanges []struct {
				TextDocument struct{ URI string }
				Edits        []client.TextEdit
			}
		}
	}
	fatal(e.t, json.Unmarshal(raw, &p))
	if len(p.Edit.DocumentChanges) != 1 || p.Edit.DocumentChanges[0].TextDocument.URI != e.uri(name) || p.Label == "" {
		e.t.Fatalf("not one edit of %s: %s", name, raw)
	}
	list := p.Edit.DocumentChanges[0].Edits
	for i := len(list) - 1; i >= 0; i-- {
		from, to := list[i].Range.IndexesIn(text)
		text = text[:from] + list[i].NewText + text[to:]
	}
	return text
}

// TestGenerateRequest: the sample for the fallback point from a line on.
func TestGenerateRequest(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.open("f.http", "### a\nGET /\n")
	if err := e.try("workspace/executeCommand", e.invocation("decant.generateRequest", "f.js"), nil); code(err) != -32803 {
		t.Errorf("before the first trace: %v", err)
	}
	e.command("decant.trace", "f.js")
	if got := e.command("decant.generateRequest", "f.js", client.Position{Line: 3}); got["line"] != 4.0 {
		t.Errorf("%v", got)
	}
	if got := e.applied("f.http", "### a\nGET /\n"); !strings.Contains(got, "### reaches the else branch at f.js:4\n# taken unless: req.a\nGET /\n") {
		t.Errorf("%q", got)
	}
	e.command("decant.generateRequest", "f.js", client.Position{Line: 5})
	if got := e.applied("f.http", "### a\nGET /\n"); !strings.Contains(got, "at f.js:9\n") {
		t.Errorf("%q", got)
	}
}

// TestLive: what a local run does is shown on the handler and where it fell back; the request that did becomes a
// sample.
func TestLive(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.open("f.http", "### a\nGET /\n\n### falls\nGET /\n")
	e.command("decant.trace", "f.js")
	if err := e.try("workspace/executeCommand", e.invocation("decant.captureLast", "f.js"), nil); code(err) != -32803 {
		t.Errorf("nothing fell back yet: %v", err)
	}
	for _, sample := range []string{"a", "falls", "a"} {
		e.command("decant.send", "f.http", sample)
	}
	words := func() (out []string) {
		for _, h := range e.hints("f.js") {
			out = append(out, h.Label)
		}
		return out
	}
	e.untilSlow("live hints", func() bool {
		got := words()
		return slices.Contains(got, "200: native 0.09 ms ×2 · 401: sandbox 6.1 ms ×1") && slices.Contains(got, "☠ live ×1, 6.1 ms")
	}, func() any { return words() })
	if got := titles(e.actions("f.js", 3, "quickfix")); !slices.Contains(got, "Capture the last fallback as a sample") {
		t.Errorf("fixes %q", got)
	}
	e.command("decant.captureLast", "f.js")
	if got := e.applied("f.http", "### a\nGET /\n\n### falls\nGET /\n"); !strings.Contains(got, "\n\n### fell back at f.js:4\nGET http://localhost/fell?token=REDACTED\n") {
		t.Errorf("%q", got)
	}
	e.command("decant.stop", "f.js")
	e.untilSlow("the hints go with the run", func() bool { return !slices.Contains(words(), "☠ live ×1, 6.1 ms") }, func() any { return words() })
}

// TestCrash: a run that ends by itself, and a trace that cannot be made, are told with a way on; the server goes on.
func TestCrash(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.open("f.http", "### a\nGET /\n")
	e.command("decant.run", "f.js")
	e.backend.Kill()
	e.until("told that it ended", func() bool {
		return slices.Contains(e.messages, "f.js is no longer served: it was killed. Run it again; decant.openLog has the rest.")
	})
	if got := e.command("decant.run", "f.js"); got["address"] == nil {
		t.Errorf("run again: %v", got)
	}
	e.command("decant.stop", "f.js")
	e.change("f.js", "// BROKEN\n"+twoFunctions)
	e.notify("textDocument/didSave", document(e.uri("f.js")))
	e.until("told that it was not traced", func() bool {
		return slices.Contains(e.messages, "decant: f.js was not traced: the sandbox did not start. Try again: decant.trace; decant.openLog has the rest.")
	})
	e.change("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, m := range e.messages[1:] {
		if strings.HasPrefix(m, "f.js is no longer served") && m != e.messages[1] {
			t.Errorf("stopping is no accident: %q", e.messages)
		}
	}
}

// TestRecordMock: the answers that calls really got become mocks above the request that made them.
func TestRecordMock(t *testing.T) {
	e := start(t)
	text := "### one RECORD\nGET /\n"
	e.open("f.js", twoFunctions)
	e.open("f.http", text)
	e.command("decant.trace", "f.js")
	e.wantCodes("f.http", "DC403")
	if got := titles(e.actions("f.http", 1, "quickfix")); !slices.Contains(got, "Record the mock for GET http://example.com/x: call it once") {
		t.Errorf("fixes %q", got)
	}
	if got := e.command("decant.recordMock", "f.http", "one RECORD"); got["recorded"] != 1.0 {
		t.Errorf("%v", got)
	}
	if got := e.applied("f.http", text); got != "### one RECORD\n# @mock GET http://example.com/x 200 {\"a\":1}\nGET /\n" {
		t.Errorf("%q", got)
	}
	e.set(map[string]any{"trace.network": "record"})
	e.command("decant.trace", "f.js")
	if got := e.applied("f.http", text); !strings.Contains(got, "# @mock GET http://example.com/x 200") {
		t.Errorf("by the setting: %q", got)
	}
}

// set changes the settings and waits until they hold.
func (e *editor) set(v any) {
	e.t.Helper()
	e.mu.Lock()
	e.settings = v
	asked, refreshed := e.asked, e.refreshes["workspace/inlayHint/refresh"]
	e.mu.Unlock()
	e.notify("workspace/didChangeConfiguration", map[string]any{"settings": nil})
	e.until("settings are asked for", func() bool { return e.asked > asked })
	e.until("settings hold", func() bool { return e.refreshes["workspace/inlayHint/refresh"] > refreshed })
}

// TestSuppress: a comment with a reason, on the line above, in the file's own line ends.
func TestSuppress(t *testing.T) {
	e := start(t)
	text := strings.ReplaceAll(twoFunctions, "\n", "\r\n")
	e.open("f.js", text)
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
	for _, a := range e.actions("f.js", 3, "quickfix") {
		if a.Title == "Suppress DC101 here with a comment" {
			text = e.edit(a, "f.js")
		}
	}
	if !strings.Contains(text, "\r\n  // decant-ignore DC101: the sandbox may answer this\r\n  } else {") {
		t.Errorf("%q", text)
	}
	e.change("f.js", text)
	e.wantCodes("f.js", "DC101")
}

// TestCosts: what lines cost, where that is wanted.
func TestCosts(t *testing.T) {
	e := start(t)
	e.set(map[string]any{"inlayHints": map[string]any{"cost": true, "counts": false}})
	e.open("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	e.untilSlow("costs", func() bool {
		h := e.hints("f.js")
		return len(h) == 1 && h[0].Label == "7 units of fuel, 56 bytes at least" && h[0].Position.Line == 1
	}, func() any { return e.hints("f.js") })
}

// TestFolders: each folder of the workspace has settings of its own; folders come and go.
func TestFolders(t *testing.T) {
	e := dial(t)
	capabilities := allCapabilities()
	e.byScope = map[string]any{e.uri("a"): map[string]any{"codeLens": map[string]any{"enabled": false}}}
	folder := func(name string) map[string]any { return map[string]any{"uri": e.uri(name), "name": name} }
	e.call("initialize", map[string]any{"capabilities": capabilities, "workspaceFolders": []any{folder("a"), folder("b")}}, nil)
	e.notify("initialized", map[string]any{})
	e.open("a/f.js", twoFunctions)
	e.open("b/f.js", twoFunctions)
	e.untilSlow("folder a has no lenses", func() bool { return len(e.lenses("a/f.js")) == 0 }, nil)
	if got := e.lenses("b/f.js"); len(got) != 3 {
		t.Errorf("folder b: %q", got)
	}
	e.notify("workspace/didChangeWorkspaceFolders", map[string]any{"event": map[string]any{"added": []any{}, "removed": []any{folder("a")}}})
	e.untilSlow("no folder has settings of its own", func() bool { return len(e.lenses("a/f.js")) == 3 }, nil)
}

// TestWatchedFiles: a trace that the command line made is taken in, and a sample file that is not open is read anew.
func TestWatchedFiles(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	path := filepath.Join(e.dir, "f.js")
	_, err := e.backend.Trace(t.Context(), lsp.Target{Path: path}, func(int, int, string) {})
	fatal(t, err)
	changed := func(name string) {
		e.notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": e.uri(name), "type": 2}}})
	}
	changed(".decant/f/last.json")
	e.wantCodes("f.js", "DC101 DC101")
	e.open("f.http", "### a FAILS\nGET /\n")
	e.command("decant.trace", "f.js")
	e.notify("textDocument/didClose", document(e.uri("f.http")))
	e.wantCodes("f.http", "DC401")
	fatal(t, os.WriteFile(filepath.Join(e.dir, "f.http"), []byte("\n\n### a FAILS\nGET /\n"), 0o644))
	changed("f.http")
	e.until("told where it is now", func() bool {
		d := e.diagnostics[e.uri("f.http")].Diagnostics
		return len(d) == 1 && d[0].Range.Start.Line == 2
	})
	fatal(t, os.Remove(filepath.Join(e.dir, "f.http")))
	changed("f.http")
	e.wantCodes("f.http", "")
}

// TestRename: a function that is renamed takes its samples and its traces along.
func TestRename(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.open("f.http", "### a\nGET /\n")
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
	files := map[string]any{"files": []any{map[string]any{"oldUri": e.uri("f.js"), "newUri": e.uri("g.js")}}}
	var raw json.RawMessage
	e.call("workspace/willRenameFiles", files, &raw)
	if !strings.Contains(string(raw), `"kind":"rename"`) || !strings.Contains(string(raw), e.uri("g.http")) {
		t.Errorf("samples stay behind: %s", raw)
	}
	e.notify("textDocument/didClose", document(e.uri("f.js")))
	e.notify("workspace/didRenameFiles", files)
	fatal(t, os.Rename(filepath.Join(e.dir, "f.http"), filepath.Join(e.dir, "g.http")))
	e.open("g.js", twoFunctions)
	e.wantCodes("g.js", "DC101 DC101")
}

// TestLetGo: when the last open file of a function is closed, what is known of it goes, and what was told of it; when it
// is opened again, it is there again.
func TestLetGo(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.open("f.http", "### a FAILS\nGET /\n\n### b\nGET /\n")
	e.command("decant.trace", "f.js")
	e.wantCodes("f.http", "DC401")
	e.notify("textDocument/didClose", document(e.uri("f.js")))
	e.wantCodes("f.js", "")
	e.call("textDocument/codeLens", document(e.uri("f.http")), nil)
	e.wantCodes("f.http", "DC401")
	e.notify("textDocument/didClose", document(e.uri("f.http")))
	e.wantCodes("f.http", "")
	e.open("f.js", twoFunctions)
	e.wantCodes("f.js", "DC101 DC101")
	e.wantCodes("f.http", "DC401")
}

// TestUntitled: a text that is no file yet is helped with, as far as that goes without running it.
func TestUntitled(t *testing.T) {
	e := start(t)
	for uri, language := range map[string]string{"untitled:Untitled-1": "http", "untitled:Untitled-2": "javascript", "vscode-vfs://github/a/b.http": "plaintext"} {
		text := "GRAB /\n"
		if language == "javascript" {
			text = twoFunctions
		}
		e.notify("textDocument/didOpen", client.DidOpenTextDocumentParams{TextDocument: client.TextDocumentItem{URI: uri, LanguageID: language, Version: 1, Text: text}})
		if language == "javascript" {
			err := e.try("workspace/executeCommand", map[string]any{"command": "decant.trace", "arguments": []any{uri}}, nil)
			if code(err) != -32602 || !strings.Contains(err.Error(), "save it") {
				t.Errorf("%v", err)
			}
			continue
		}
		e.until("told of "+uri, func() bool { return len(e.diagnostics[uri].Diagnostics) == 1 })
	}
}

// TestReports: what an editor's own view of tests shows: samples with their results, coverage in all and by sample.
func TestReports(t *testing.T) {
	e := start(t)
	e.open("f.js", strings.Replace(twoFunctions, "{\n    one", "{ /* by a */\n    one", 1))
	e.open("f.http", "### a\nGET /\n\n### b\nGET /\n\n### c FAILS\nGET /\n")
	var results []struct {
		Name, State, Code, Message string
		Where                      *client.Location
	}
	e.call("workspace/executeCommand", e.invocation("decant.listResults", "f.http"), &results)
	if len(results) != 3 || results[0].State != "unknown" {
		t.Errorf("before the first trace: %+v", results)
	}
	e.command("decant.trace", "f.js")
	e.call("workspace/executeCommand", e.invocation("decant.listResults", "f.js"), &results)
	if len(results) != 3 || results[1].State != "passed" || results[2].Code != "DC401" || results[2].Where.Range.Start.Line != 6 {
		t.Errorf("%+v", results)
	}
	var files []struct {
		URI     string
		Samples []string
		Lines   []struct {
			Line  int
			Count uint64
		}
		Branches, Functions []struct{ Count uint64 }
	}
	for sample, want := range map[string]uint64{"": 1, "a": 1, "b": 0} {
		e.call("workspace/executeCommand", e.invocation("decant.listCoverage", "f.js", sample), &files)
		if len(files) != 1 || files[0].URI != e.uri("f.js") || len(files[0].Functions) != 2 || len(files[0].Branches) != 3 {
			t.Fatalf("%+v", files)
		}
		for _, l := range files[0].Lines {
			if l.Line == 2 && l.Count != want {
				t.Errorf("line 3 by %q: %d", sample, l.Count)
			}
		}
	}
}
