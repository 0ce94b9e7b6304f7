package lsp_test

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	client "github.com/tliron/glsp/protocol_3_16"
	"golang.org/x/tools/txtar"
)

// TestMarkers opens each workspace in testdata, traces its functions and compares what the server shows
// with what comments in the files say. `//@` stands at the end of the line it is about; in a sample file
// `#@` stands on the line above.
//
//	diag("text of the range", "code", "message")      all diagnostics of the line
//	related("name of a sample")                       all related places of the line's diagnostics
//	hint("×2", …)                                     all inlay hints of the line
//	lens("title", …)                                  all lenses of the line
//	fix("title", …)                                   all quick fixes of the line
//	hover("text hovered", "part of the answer")
//	symbol("name")                                    a symbol that starts on the line
//	complete("text before the cursor", "item", …)     items offered there, among others
//	not("text before the cursor", "item", …)          items that are not
//	goto("text pointed at", "text of the line led to")
//	link("text", "end of its target")                 all links of the line
//	fold("number of lines")                           a region that starts on the line
func TestMarkers(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	fatal(t, err)
	if len(files) == 0 {
		t.Fatal("no workspaces")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			fatal(t, err)
			e := start(t)
			for _, f := range archive.Files {
				e.open(f.Name, string(f.Data))
			}
			for _, f := range archive.Files {
				if got := e.lenses(f.Name); slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, "Traced") }) {
					t.Errorf("%s: lenses of a trace before the first one: %q", f.Name, got)
				}
				if len(e.hints(f.Name)) != 0 {
					t.Errorf("%s: hints before the first trace", f.Name)
				}
			}
			for _, f := range archive.Files {
				if filepath.Ext(f.Name) == ".js" {
					e.command("decant.trace", f.Name)
				}
			}
			for _, f := range archive.Files {
				checkMarkers(e, f.Name, strings.Split(string(f.Data), "\n"))
			}
		})
	}
}

var (
	markerLine = regexp.MustCompile(`(?://|^#)@(.*)`)
	markerCall = regexp.MustCompile(`(\w+)\(((?:"(?:[^"\\]|\\.)*"(?:, )?)*)\)`)
	quoted     = regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)
)

// markers reads the expectations of a file: kind and line to a list of arguments each.
func markers(t *testing.T, name string, lines []string) map[string]map[int][][]string {
	out := map[string]map[int][][]string{}
	for i, line := range lines {
		m := markerLine.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		if strings.HasPrefix(line, "#@") {
			i++
			for i < len(lines) && strings.HasPrefix(lines[i], "#@") {
				i++
			}
		}
		calls := markerCall.FindAllStringSubmatch(m[1], -1)
		if len(calls) == 0 {
			t.Errorf("%s: not a marker: %s", name, m[1])
		}
		for _, call := range calls {
			var args []string
			for _, q := range quoted.FindAllString(call[2], -1) {
				arg, err := strconv.Unquote(q)
				fatal(t, err)
				args = append(args, arg)
			}
			if out[call[1]] == nil {
				out[call[1]] = map[int][][]string{}
			}
			out[call[1]][i] = append(out[call[1]][i], args)
		}
	}
	return out
}

func checkMarkers(e *editor, name string, lines []string) {
	e.t.Helper()
	want := markers(e.t, name, lines)
	got := map[string]map[int][][]string{"diag": {}, "related": {}, "hint": {}, "lens": {}, "fix": {}, "symbol": {}, "link": {}, "fold": {},
		"hover": want["hover"], "complete": want["complete"], "not": want["not"], "goto": want["goto"]}
	add := func(kind string, line uint32, args ...string) {
		got[kind][int(line)] = append(got[kind][int(line)], args)
	}
	e.until(name+" is published", func() bool { _, ok := e.diagnostics[e.uri(name)]; return ok || len(want["diag"]) == 0 })
	e.mu.Lock()
	for _, d := range e.diagnostics[e.uri(name)].Diagnostics {
		add("diag", d.Range.Start.Line, cut(lines, d.Range), d.Code.Value.(string), d.Message)
		for _, r := range d.RelatedInformation {
			add("related", d.Range.Start.Line, strings.TrimSuffix(r.Message, " takes the other way"))
		}
		if *d.Source != "decant" || d.CodeDescription == nil || !strings.HasSuffix(d.CodeDescription.HRef, strings.ToLower(d.Code.Value.(string))) {
			e.t.Errorf("%s: source or link of %+v", name, d)
		}
	}
	e.mu.Unlock()
	for _, h := range e.hints(name) {
		addTo(got["hint"], h.Position.Line, h.Label)
	}
	for _, l := range e.resolved(name) {
		addTo(got["lens"], l.Range.Start.Line, l.Command.Title)
	}
	for line := range want["fix"] {
		for _, a := range e.actions(name, uint32(line), "quickfix") {
			addTo(got["fix"], uint32(line), a.Title)
		}
	}
	var symbols []client.DocumentSymbol
	e.call("textDocument/documentSymbol", document(e.uri(name)), &symbols)
	for _, s := range symbols {
		add("symbol", s.Range.Start.Line, s.Name)
	}
	var links []struct {
		Range  client.Range
		Target string
	}
	e.call("textDocument/documentLink", document(e.uri(name)), &links)
	for _, l := range links {
		add("link", l.Range.Start.Line, cut(lines, l.Range), path.Base(l.Target))
	}
	if len(want["fold"]) > 0 {
		var folds []client.FoldingRange
		e.call("textDocument/foldingRange", document(e.uri(name)), &folds)
		for _, f := range folds {
			add("fold", f.StartLine, strconv.Itoa(int(f.EndLine-f.StartLine)+1))
		}
	}
	for kind := range want {
		if got[kind] == nil {
			e.t.Errorf("%s: no such marker: %s", name, kind)
		}
	}
	for kind := range got {
		if g, w := show(got[kind]), show(want[kind]); g != w {
			e.t.Errorf("%s: %s\ngot:\n%swant:\n%s", name, kind, g, w)
		}
	}
	checkAnswers(e, name, lines, want)
	for line, hovers := range want["hover"] {
		for _, h := range hovers {
			at := strings.Index(lines[line], h[0])
			if text := e.hover(name, uint32(line), uint32(at)); !strings.Contains(text, h[1]) {
				e.t.Errorf("%s:%d: hover on %s: %q", name, line+1, h[0], text)
			}
		}
	}
}

// checkAnswers asks at places what is offered there and where they lead.
func checkAnswers(e *editor, name string, lines []string, want map[string]map[int][][]string) {
	e.t.Helper()
	for kind, offered := range map[string]bool{"complete": true, "not": false} {
		for line, list := range want[kind] {
			for _, args := range list {
				items := e.completions(name, uint32(line), uint32(strings.Index(lines[line], args[0])+len(args[0])))
				for _, item := range args[1:] {
					if slices.Contains(items, item) != offered {
						e.t.Errorf("%s:%d: %s after %q: offered are %q", name, line+1, kind, args[0], items)
					}
				}
			}
		}
	}
	for line, list := range want["goto"] {
		for _, args := range list {
			p := document(e.uri(name))
			p["position"] = client.Position{Line: uint32(line), Character: uint32(strings.Index(lines[line], args[0]))}
			var to []client.Location
			e.call("textDocument/definition", p, &to)
			if len(to) != 1 || to[0].URI != e.uri(name) || lines[to[0].Range.Start.Line] != args[1] {
				e.t.Errorf("%s:%d: %s leads to %+v", name, line+1, args[0], to)
			}
		}
	}
}

func (e *editor) completions(name string, line, character uint32) (labels []string) {
	e.t.Helper()
	p := document(e.uri(name))
	p["position"] = client.Position{Line: line, Character: character}
	var found client.CompletionList
	e.call("textDocument/completion", p, &found)
	for _, item := range found.Items {
		labels = append(labels, item.Label)
	}
	return labels
}

func addTo(m map[int][][]string, line uint32, arg string) {
	if len(m[int(line)]) == 0 {
		m[int(line)] = [][]string{nil}
	}
	m[int(line)][0] = append(m[int(line)][0], arg)
}

// cut returns the text of a range on one line, of ASCII.
func cut(lines []string, r client.Range) string {
	if r.Start.Line != r.End.Line {
		return fmt.Sprintf("%d lines", r.End.Line-r.Start.Line+1)
	}
	return lines[r.Start.Line][r.Start.Character:r.End.Character]
}

func show(m map[int][][]string) string {
	var out []string
	for line, all := range m {
		for _, args := range all {
			out = append(out, fmt.Sprintf("%4d %q\n", line+1, args))
		}
	}
	slices.Sort(out)
	return strings.Join(out, "")
}

func TestMain(m *testing.M) { os.Exit(m.Run()) }
