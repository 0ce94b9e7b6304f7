package lsp_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	client "github.com/tliron/glsp/protocol_3_16"
)

// soakSteps is how many edits and requests TestSoak makes: DECANT_SOAK, or a few thousand.
func soakSteps(t *testing.T) int {
	if text := os.Getenv("DECANT_SOAK"); text != "" {
		n, err := strconv.Atoi(text)
		fatal(t, err)
		return n
	}
	return 3000
}

// TestSoak types at random into a function and its samples, in either encoding, and asks for everything meanwhile. Now
// and then the dust settles, and then the server must know the same text and say the same as one that has just been
// started. Its memory must not grow.
func TestSoak(t *testing.T) {
	for _, encoding := range []string{"utf-16", "utf-8"} {
		t.Run(encoding, func(t *testing.T) {
			s := newSoak(t, encoding)
			steps := soakSteps(t) / 2
			var early uint64
			for i := range steps {
				s.step()
				if i%100 == 99 {
					s.settle()
				}
				if i == steps/3 {
					early = heap()
				}
			}
			if late := heap(); late > early+32<<20 {
				t.Errorf("%d MB on the heap after a third, %d MB at the end", early>>20, late>>20)
			}
			if s.compared == 0 || s.broken == 0 {
				t.Errorf("%d whole and %d broken texts compared", s.compared, s.broken)
			}
			t.Logf("%d steps; %d whole and %d broken texts compared; heap %d MB", steps, s.compared, s.broken, heap()>>20)
			s.leave(nil)
		})
	}
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// soak is an editor with a function and its samples, and what they really are.
type soak struct {
	*editor
	encoding string
	random   *rand.Rand
	texts    map[string][]uint16 // as an editor holds them

	compared, broken int // how often a whole and a broken function were compared
}

func withEncoding(name string) func(map[string]any) {
	return func(c map[string]any) { c["general"] = map[string]any{"positionEncodings": []string{name}} }
}

func newSoak(t *testing.T, encoding string) *soak {
	s := &soak{start(t, withEncoding(encoding)), encoding, rand.New(rand.NewPCG(1, uint64(len(encoding)))), map[string][]uint16{}, 0, 0}
	for name, text := range map[string]string{"f.js": strings.Repeat(twoFunctions, 4), "f.http": "### a\nGET /\n\n### b FAILS\nGET /\n"} {
		s.open(name, text)
		s.texts[name] = utf16.Encode([]rune(text))
	}
	s.command("decant.trace", "f.js")
	return s
}

// pieces are what is typed: text, and what breaks it.
var pieces = []string{"x", " ", "\n", "\r\n", "{", "}", "if (q) {\n}\n", "else {\n}\n", "function n(a) {\n  if (a) { /* never */ }\n}\n", "😀", "é",
	"// never\n", "/* by a */", "\"", "### c\nGET /c\n", "GRAB", "# @mock GET x 1\n", "{{v}}", "@v = 1\n", "(", ")"}

// step makes one edit, or asks for something.
func (s *soak) step() {
	name := []string{"f.js", "f.js", "f.http"}[s.random.IntN(3)]
	if s.random.IntN(3) > 0 {
		s.edit(name)
		return
	}
	s.request(name)
}

// edit replaces a random piece of a text, small like typing; a text that has grown large is cut.
func (s *soak) edit(name string) {
	text := s.texts[name]
	from := boundary(text, s.random.IntN(len(text)+1))
	to := boundary(text, min(len(text), from+s.random.IntN(4)))
	with := pieces[s.random.IntN(len(pieces))]
	if s.random.IntN(25) > 0 { // mostly what leaves braces as they are
		with, to = []string{"x", " ", "\n", "é", "😀", "// c\n"}[s.random.IntN(6)], from
	}
	if len(text) > 4000 {
		to, with = boundary(text, min(len(text), from+1500)), ""
	}
	to = max(from, to)
	after := slices.Concat(text[:from], utf16.Encode([]rune(with)), text[to:])
	if s.random.IntN(50) == 0 {
		s.change(name, string(utf16.Decode(after)))
	} else {
		s.send(name, client.TextDocumentContentChangeEvent{Text: with, Range: &client.Range{Start: s.place(text, from), End: s.place(text, to)}})
	}
	s.texts[name] = after
}

// boundary moves an index off the middle of a surrogate pair and of \r\n, where no editor has a cursor.
func boundary(text []uint16, i int) int {
	if i > 0 && i < len(text) && (text[i] >= 0xdc00 && text[i] < 0xe000 || text[i] == '\n' && text[i-1] == '\r') {
		return i - 1
	}
	return i
}

func (s *soak) place(text []uint16, at int) client.Position {
	before := string(utf16.Decode(text[:at]))
	lines := strings.Split(strings.ReplaceAll(strings.ReplaceAll(before, "\r\n", "\n"), "\r", "\n"), "\n")
	last := lines[len(lines)-1]
	n := len(last)
	if s.encoding == "utf-16" {
		n = len(utf16.Encode([]rune(last)))
	}
	return client.Position{Line: uint32(len(lines) - 1), Character: uint32(n)}
}

// request asks for one thing at a random place. It must be answered, or refused with words.
func (s *soak) request(name string) {
	s.t.Helper()
	at := client.Position{Line: uint32(s.random.IntN(60)), Character: uint32(s.random.IntN(30))}
	span := client.Range{Start: at, End: client.Position{Line: at.Line + 3}}
	methods := []string{"hover", "codeAction", "codeLens", "inlayHint", "documentSymbol", "completion", "definition", "documentLink", "foldingRange", "diagnostic"}
	p := document(s.uri(name))
	p["position"], p["range"], p["context"] = at, span, map[string]any{"diagnostics": []any{}}
	if err := s.try("textDocument/"+methods[s.random.IntN(len(methods))], p, nil); err != nil {
		s.t.Fatal(err)
	}
	if s.random.IntN(40) == 0 {
		_ = s.try("workspace/executeCommand", s.invocation("decant.trace", "f.js"), nil) // a broken text cannot be traced
	}
}

// settle waits for the dust to settle, and compares with a server that has just been started on the same texts.
func (s *soak) settle() {
	s.t.Helper()
	s.mu.Lock()
	s.published, s.progress, s.messages = nil, nil, nil // what the test keeps is not the server's
	s.mu.Unlock()
	fresh := start(s.t, withEncoding(s.encoding))
	fresh.dir = s.dir // the same files
	defer fresh.leave(nil)
	for name, text := range s.texts {
		whole := string(utf16.Decode(text))
		fatal(s.t, os.WriteFile(filepath.Join(s.dir, name), []byte(whole), 0o644))
		fresh.open(name, whole)
	}
	traced := [2]bool{}
	for i, e := range []*editor{s.editor, fresh} {
		traced[i] = e.try("workspace/executeCommand", e.invocation("decant.trace", "f.js"), nil) == nil
	}
	if traced[0] != traced[1] {
		s.t.Fatal("one server can trace what the other cannot")
	}
	if traced[0] {
		s.compared++
		s.compare(fresh, "f.js", "f.http")
		return
	}
	s.compare(fresh, "f.http") // broken: the older server goes on with what it knew, the new one knows nothing
	s.broken++
	whole := strings.Repeat(twoFunctions, 2+s.random.IntN(4))
	s.change("f.js", whole)
	s.texts["f.js"] = utf16.Encode([]rune(whole))
}

func (s *soak) compare(fresh *editor, names ...string) {
	s.t.Helper()
	for _, name := range names {
		var mine, theirs []string
		for end := time.Now().Add(5 * time.Second); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
			if mine, theirs = said(s.editor, name), said(fresh, name); reflect.DeepEqual(mine, theirs) {
				break
			}
		}
		if !reflect.DeepEqual(mine, theirs) {
			s.t.Fatalf("%s: the server that was typed into says\n%s\nand one that was just started\n%s\nof\n%s", name,
				strings.Join(mine, "\n"), strings.Join(theirs, "\n"), string(utf16.Decode(s.texts[name])))
		}
	}
}

// said is everything a server says of a document.
func said(e *editor, name string) (out []string) {
	for _, method := range []string{"diagnostic", "inlayHint", "codeLens", "documentSymbol", "foldingRange"} {
		p := document(e.uri(name))
		p["range"] = client.Range{End: client.Position{Line: 1 << 20}}
		var raw json.RawMessage
		e.call("textDocument/"+method, p, &raw)
		var text bytes.Buffer
		_ = json.Indent(&text, raw, "", " ")
		out = append(out, method+" "+text.String())
	}
	if name == "f.http" {
		out = out[1:] // what became of its requests may be of an earlier trace, where the function is broken
	}
	return out
}

// TestMalformedMessages: ten thousand messages made wrong at random. Each call is answered, with a code of the
// protocol, and the server lives.
func TestMalformedMessages(t *testing.T) {
	e := start(t)
	e.open("f.js", twoFunctions)
	e.open("f.http", "### a\nGET /\n")
	e.command("decant.trace", "f.js")
	random := rand.New(rand.NewPCG(7, 7))
	methods := []string{"textDocument/hover", "textDocument/codeAction", "textDocument/codeLens", "codeLens/resolve", "textDocument/inlayHint",
		"textDocument/documentSymbol", "textDocument/completion", "textDocument/definition", "textDocument/implementation", "textDocument/documentLink",
		"textDocument/foldingRange", "textDocument/diagnostic", "workspace/executeCommand", "workspace/willRenameFiles", "decant/mapping",
		"workspace/textDocumentContent", "textDocument/nonsense", "initialize"}
	notifications := []string{"textDocument/didOpen", "textDocument/didChange", "textDocument/didSave", "textDocument/didClose", "$/cancelRequest",
		"window/workDoneProgress/cancel", "workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles", "workspace/didRenameFiles",
		"workspace/didChangeWorkspaceFolders", "$/nonsense", "initialized"}
	codes := map[int64]int{}
	for i := range 10000 {
		params := hostile(random, e.uri([]string{"f.js", "f.http", "no.js", "../../../etc/passwd"}[random.IntN(4)]))
		if i%3 == 0 {
			e.notify(notifications[random.IntN(len(notifications))], params)
			continue
		}
		method := methods[random.IntN(len(methods))]
		err := e.try(method, params, nil)
		codes[code(err)]++
		switch c := code(err); {
		case err != nil && c == 0:
			t.Fatalf("%s %v: %v", method, params, err)
		case err != nil && !slices.Contains([]int64{-32600, -32601, -32602, -32803, -32800}, c):
			t.Errorf("%s %v: code %d, %v", method, params, c, err)
		case method == "textDocument/nonsense" && c != -32601, method == "initialize" && c != -32600:
			t.Errorf("%s: code %d", method, c)
		}
	}
	if codes[-32602] < 500 || codes[0] < 100 {
		t.Errorf("codes %v: the messages are not what they should be", codes)
	}
	e.settleAlive()
}

// settleAlive checks that a server still does its work.
func (e *editor) settleAlive() {
	e.t.Helper()
	e.open("alive.js", twoFunctions)
	e.command("decant.trace", "alive.js")
	e.wantCodes("alive.js", "DC101 DC101")
}

// hostile makes parameters: of the right shape with wrong values, or of no shape.
func hostile(r *rand.Rand, uri string) any {
	position := func() any {
		return []any{map[string]any{"line": r.IntN(20), "character": r.IntN(40)}, map[string]any{"line": -1, "character": 1}, map[string]any{"line": 1 << 40, "character": 0.5},
			map[string]any{"line": uint32(1<<32 - 1), "character": uint32(1<<32 - 1)}, nil, "x", map[string]any{}}[r.IntN(7)]
	}
	where := func() any { return map[string]any{"start": position(), "end": position()} }
	switch r.IntN(8) {
	case 0:
		return []any{nil, 7, "x", []int{1}, map[string]any{}, true, strings.Repeat("[", 50), map[string]any{"textDocument": nil}}[r.IntN(8)]
	case 1:
		return map[string]any{"textDocument": map[string]any{"uri": []any{7, "", "%%%", "file://", "http://example.com/a.js", "untitled:x", "file:///a\x00b.js", "decant:/x"}[r.IntN(8)]}, "position": position(), "range": where()}
	case 2:
		return map[string]any{"textDocument": map[string]any{"uri": uri, "version": r.IntN(9)}, "contentChanges": []any{map[string]any{"range": where(), "text": pieces[r.IntN(len(pieces))]}, nil, 7}[:1+r.IntN(2)]}
	case 3:
		commands := []string{"decant.trace", "decant.stop", "decant.nextFallback", "decant.showIR", "decant.captureLast", "decant.generateRequest", "decant.nonsense", ""}
		return map[string]any{"command": commands[r.IntN(len(commands))], "arguments": []any{uri, position(), 7, nil}[:r.IntN(5)]}
	case 4:
		return map[string]any{"files": []any{map[string]any{"oldUri": uri, "newUri": 7}, map[string]any{"oldUri": uri, "newUri": uri + "x"}}[:1+r.IntN(2)], "changes": []any{map[string]any{"uri": uri, "type": r.IntN(5)}}, "id": fmt.Sprint(r.IntN(5)), "token": nil}
	case 5:
		return map[string]any{"data": map[string]any{"path": []any{uri, 7, nil}[r.IntN(3)], "lens": "trace"}, "range": where(), "settings": map[string]any{"decant": map[string]any{"trace": 7, "run.port": -1}}, "event": map[string]any{"added": []any{}, "removed": []any{}}}
	default:
		return map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": "javascript", "version": 1, "text": twoFunctions}, "position": position(), "range": where(),
			"context": map[string]any{"diagnostics": []any{}}, "command": "decant.showFallbacks", "arguments": []any{}, "uri": uri}
	}
}

// TestCancelEverywhere: a request that is cancelled, at whatever point that finds it, is answered once: with its result
// or with the code of a cancelled request. Nothing is left behind.
func TestCancelEverywhere(t *testing.T) {
	e := start(t)
	e.open("f.js", "// SLOW\n"+strings.Repeat(twoFunctions, 20))
	random := rand.New(rand.NewPCG(3, 3))
	for i := range 300 {
		method := []string{"textDocument/hover", "textDocument/inlayHint", "textDocument/codeAction", "workspace/executeCommand", "workspace/diagnostic"}[i%5]
		p := document(e.uri("f.js"))
		at := client.Position{Line: uint32(random.IntN(100))}
		p["position"], p["range"], p["context"] = at, client.Range{Start: at, End: at}, map[string]any{"diagnostics": []any{}}
		p["command"], p["arguments"], p["previousResultIds"] = "decant.trace", []any{e.uri("f.js")}, []any{}
		id := jsonrpc2ID(uint64(9000 + i))
		if i%2 == 0 {
			e.replace("f.js", 0, 0, 0, "\n")
		}
		waiter, err := e.dispatch(method, p, id)
		fatal(t, err)
		time.Sleep(time.Duration(random.IntN(1500)) * time.Microsecond)
		e.notify("$/cancelRequest", map[string]any{"id": id.Num})
		if err := waiter(); err != nil && code(err) != -32800 && code(err) != -32801 {
			t.Fatalf("%s: %v", method, err)
		}
	}
	e.change("f.js", twoFunctions)
	e.command("decant.trace", "f.js")
	e.wantCodes("f.js", "DC101 DC101")
	e.leave(nil)
}
