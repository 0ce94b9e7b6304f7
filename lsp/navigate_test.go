package lsp_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	client "github.com/tliron/glsp/protocol_3_16"
)

// traced is an editor with a traced function and its Rust and tree open. The fake's Rust has three lines for each line
// of the function, below a comment; its tree has one, below a head.
func traced(t *testing.T, change ...func(map[string]any)) *editor {
	t.Helper()
	e := start(t, change...)
	e.open("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
	e.command("decant.emitRust", "f.js")
	e.command("decant.showIR", "f.js")
	for _, view := range []string{rustView, treeView} {
		text, err := os.ReadFile(filepath.Join(e.dir, view))
		fatal(t, err)
		e.open(view, string(text))
	}
	return e
}

const (
	rustView = ".decant/f/crate/src/function.rs"
	treeView = ".decant/f/tree.ir"
)

func (e *editor) locations(method, name string, line uint32) (out []string) {
	e.t.Helper()
	p := document(e.uri(name))
	p["position"] = client.Position{Line: line}
	var found []client.Location
	e.call(method, p, &found)
	for _, l := range found {
		rel, err := filepath.Rel(e.dir, strings.TrimPrefix(l.URI, "file://"))
		fatal(e.t, err)
		out = append(out, fmt.Sprintf("%s:%d", rel, l.Range.Start.Line))
	}
	return out
}

// TestNavigation: JavaScript leads to Rust, Rust and tree lead to JavaScript, the tree leads to Rust.
func TestNavigation(t *testing.T) {
	e := traced(t)
	for _, c := range []struct {
		method, from string
		line         uint32
		want         string
	}{
		{"implementation", "f.js", 2, rustView + ":10"},
		{"implementation", treeView, 3, rustView + ":10"},
		{"definition", rustView, 12, "f.js:2"},
		{"definition", rustView, 10, "f.js:2"},
		{"definition", treeView, 3, "f.js:2"},
		{"definition", "f.js", 2, ""},
		{"implementation", rustView, 2, ""},
	} {
		got := e.locations("textDocument/"+c.method, c.from, c.line)
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s of %s:%d is %q, want %s", c.method, c.from, c.line, got, c.want)
		}
	}
}

// TestViewStructure: functions of a view are symbols and fold; the places it names are links.
func TestViewStructure(t *testing.T) {
	e := traced(t)
	var symbols []client.DocumentSymbol
	e.call("textDocument/documentSymbol", document(e.uri(rustView)), &symbols)
	if len(symbols) != 13 || symbols[2].Name != "f3" || *symbols[2].Detail != "f.js:3" {
		t.Errorf("%d symbols, %+v", len(symbols), symbols[2])
	}
	var folds []client.FoldingRange
	e.call("textDocument/foldingRange", document(e.uri(rustView)), &folds)
	if len(folds) != 13 || folds[0].StartLine != 1 || folds[0].EndLine != 2 {
		t.Errorf("folds %+v", folds)
	}
	for _, view := range []string{rustView, treeView} {
		var links []struct {
			Range  client.Range
			Target string
		}
		e.call("textDocument/documentLink", document(e.uri(view)), &links)
		if len(links) < 12 || links[len(links)-2].Target != e.uri("f.js")+"#L12" {
			t.Errorf("%s: %d links, %+v", view, len(links), links)
		}
	}
}

type mapped struct {
	View, URI string
	Ranges    []client.Range
}

func (e *editor) mapping(name string, line uint32) map[string]mapped {
	e.t.Helper()
	p := document(e.uri(name))
	p["range"] = client.Range{Start: client.Position{Line: line}, End: client.Position{Line: line}}
	var list []mapped
	e.call("decant/mapping", p, &list)
	out := map[string]mapped{}
	for _, m := range list {
		out[m.View] = m
	}
	return out
}

// TestMapping: the lines of each form are told in the others, for linked highlighting.
func TestMapping(t *testing.T) {
	e := traced(t)
	e.untilHover("f.js", "fn f3") // the views are at hand
	got := e.mapping("f.js", 2)
	if r := got["rust"]; r.URI != e.uri(rustView) || len(r.Ranges) != 1 || r.Ranges[0].Start.Line != 10 || r.Ranges[0].End.Line != 13 {
		t.Errorf("from JavaScript: %+v", got)
	}
	if r := got["ir"]; len(r.Ranges) != 1 || r.Ranges[0].Start.Line != 3 {
		t.Errorf("from JavaScript: %+v", got)
	}
	got = e.mapping(rustView, 12)
	if r := got["source"]; r.URI != e.uri("f.js") || len(r.Ranges) != 1 || r.Ranges[0].Start.Line != 2 || len(got["ir"].Ranges) != 1 {
		t.Errorf("from Rust: %+v", got)
	}
	if got = e.mapping(treeView, 3); got["source"].Ranges[0].Start.Line != 2 || got["rust"].Ranges[0].Start.Line != 10 {
		t.Errorf("from the tree: %+v", got)
	}
}

func (e *editor) untilHover(name, want string) {
	e.t.Helper()
	for range 500 {
		if strings.Contains(e.hover(name, 2, 4), want) {
			return
		}
	}
	e.t.Fatalf("hover never says %q: %q", want, e.hover(name, 2, 4))
}

// TestHoverOfCode: a line of a function shows what it is in the tree and in Rust, what it costs, and why it stops.
func TestHoverOfCode(t *testing.T) {
	e := traced(t)
	e.untilHover("f.js", "```rust\nfn f3(rt: &mut Rt) {\n    line(3);\n}\n```")
	if got := e.hover("f.js", 2, 4); !strings.Contains(got, "```javascript\nline(3);  // f.js:3\n```") {
		t.Errorf("hover %q", got)
	}
	e.untilSlow("observed values", func() bool {
		return strings.Contains(e.hover("f.js", 1, 7), "`req.a`: number \\| string = `1`, `\"x\"`, …")
	}, func() any { return e.hover("f.js", 1, 7) })
	if got := e.hover("f.js", 1, 6); !strings.Contains(got, "7 units of fuel, 56 bytes at least each time") {
		t.Errorf("cost: %q", got)
	}
	if got := e.hover("f.js", 3, 5); !strings.Contains(got, "DC101 No sample takes this else branch") || !strings.Contains(got, "Add a sample request") {
		t.Errorf("stop: %q", got)
	}
	e.replace("f.js", 2, 4, 7, "other")
	if got := e.hover("f.js", 2, 4); strings.Contains(got, "Rt") {
		t.Errorf("of a line that was edited: %q", got)
	}
}

// TestContents: a client that asks for texts gets views that follow every trace, under a scheme of their own.
func TestContents(t *testing.T) {
	e := traced(t, func(c map[string]any) { c["workspace"].(map[string]any)["textDocumentContent"] = map[string]any{} })
	e.notify("textDocument/didClose", document(e.uri(rustView)))
	e.untilHover("f.js", "fn f3")
	uri := e.mapping("f.js", 2)["rust"].URI
	if uri != "decant:"+filepath.Join(e.dir, "f.js")+"/function.rs" {
		t.Errorf("the Rust is %s", uri)
	}
	var text struct{ Text string }
	e.call("workspace/textDocumentContent", map[string]any{"uri": uri}, &text)
	if !strings.Contains(text.Text, "// f.js:3") {
		t.Errorf("text %q", text.Text)
	}
	e.notify("textDocument/didOpen", client.DidOpenTextDocumentParams{TextDocument: client.TextDocumentItem{URI: uri, LanguageID: "rust", Version: 1, Text: text.Text}})
	var found []client.Location
	e.call("textDocument/definition", map[string]any{"textDocument": map[string]any{"uri": uri}, "position": client.Position{Line: 12}}, &found)
	if len(found) != 1 || found[0].URI != e.uri("f.js") || found[0].Range.Start.Line != 2 {
		t.Errorf("back: %+v", found)
	}
	e.until("the views are asked for anew", func() bool { return e.refreshes["workspace/textDocumentContent/refresh"] > 0 })
	if err := e.try("workspace/textDocumentContent", map[string]any{"uri": "decant:/nothing"}, nil); code(err) != -32602 {
		t.Errorf("%v", err)
	}
}

// TestShowAtLine: a view opens where the line of the cursor is.
func TestShowAtLine(t *testing.T) {
	e := traced(t)
	got := e.command("decant.emitRust", "f.js", client.Position{Line: 2, Character: 1})
	raw, _ := json.Marshal(got["range"])
	if !strings.Contains(string(raw), `"line":10`) {
		t.Errorf("opened at %s", raw)
	}
}
