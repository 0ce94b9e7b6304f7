package live

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"decant/analysis/coverage"
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"
	"decant/tracer/lower"

	"github.com/dop251/goja/ast"
)

// full analyses a whole text.
func full(text string) (*lower.Unit, *coverage.File, error) {
	m, err := js.Parse(source.NewFile("f.js", text))
	if err != nil {
		return nil, nil, err
	}
	u := lower.Lower(m)
	return u, ir.CoverageFile(u.Program, 0), nil
}

// difference says how two files differ, "" when they do not.
func difference(got, want *coverage.File) string {
	if got.Source.Text != want.Source.Text {
		return "text"
	}
	if len(got.Funcs) != len(want.Funcs) {
		return fmt.Sprintf("%d functions, not %d", len(got.Funcs), len(want.Funcs))
	}
	for i := range got.Funcs {
		if !reflect.DeepEqual(got.Funcs[i], want.Funcs[i]) {
			return fmt.Sprintf("function %d:\n%+v\nnot\n%+v", i, got.Funcs[i], want.Funcs[i])
		}
	}
	return ""
}

// session is a text being typed.
type session struct {
	model *Model
	text  string
	rand  *rand.Rand
	quick int // edits that were not analysed as a whole
	whole int
}

func (s *session) open(text string) {
	s.text = text
	s.model = nil
	if u, file, err := full(text); err == nil {
		s.model = New(u, file)
	}
}

// edit makes an edit and compares what the model says with what the whole text says.
func (s *session) edit(t *testing.T, text string) {
	t.Helper()
	u, want, err := full(text)
	if s.model != nil {
		if next := s.model.Edit(source.NewFile("f.js", text)); next != nil {
			if err != nil {
				t.Fatalf("%v, which the model does not see\nbefore: %q\nafter: %q", err, s.model.File.Source.Text, text)
			}
			if d := difference(next.File, want); d != "" {
				t.Fatalf("%s\nbefore: %s\nafter: %s", d, s.model.File.Source.Text, text)
			}
			s.model, s.text = next, text
			s.quick++
			return
		}
	}
	s.text = text
	if err == nil {
		s.whole++
		s.model = New(u, want)
	}
}

// pieces is what is typed: little, and what means something elsewhere.
var pieces = []string{
	" ", "\n", ";", "x", "0", "(", ")", "{", "}", "if (a) b();", "let z = 1;", "// c\n", "/* c */", "`", "'", "/", "function g() { return 1; }",
	" = Date.now()", "return;", "total", "exports.handler = ", "respond(1);", "if (!x) { y(); }", "x => x + 1", "async ", "await f()", "yield 1",
	"for (const k of l) { n += k; }", "try { a(); } catch (e) { b(); }", "a ? b : c", "count = 0;", "arguments", "this", "tag`x${1}`", "class A { m() {} }",
	"httpMethod", "listen(function (q) {});", "var total;", "'use strict';", "#!", "?.a", "switch (a) { case 1: b(); }", "throw e;", "é", "\r\n", "export ",
	"Math.random() > 1", "(a = 1) => {}", "function (b = arguments) {}", "!", "module.exports = ",
}

// change makes a random edit of a text.
func change(r *rand.Rand, text string) string {
	at := r.IntN(len(text) + 1)
	switch r.IntN(6) {
	case 0: // delete a little
		end := min(len(text), at+1+r.IntN(3))
		return text[:at] + text[end:]
	case 1: // delete a line
		end := strings.IndexByte(text[at:], '\n')
		if end < 0 {
			end = len(text) - at
		}
		return text[:at] + text[at+end:]
	case 2: // say something again
		from := r.IntN(len(text) + 1)
		to := min(len(text), from+r.IntN(40))
		return text[:at] + text[from:to] + text[at:]
	case 3: // at the start of a line
		for at > 0 && text[at-1] != '\n' {
			at--
		}
	}
	return text[:at] + pieces[r.IntN(len(pieces))] + text[at:]
}

// declarations are what is put between the statements of a module.
var declarations = []string{
	"let fresh = 0;", "const fresh = 1;", "var fresh;", "function fresh() { return count; }", "function fresh(a) { count = a; return fresh; }", "class Fresh { #p = 1; m() { return total; } }",
	"const fs = require('fs');", "const { readFileSync: fresh } = require('node:fs');", "const alias = c;", "const { listen: alias } = c;", "function work3() { return 1; }", "const work1 = () => fresh;",
	"count = 5;", "fresh();", "const held = work0(1);", "if (count > 1) { fresh = 2; }", "c.get('u', function (r) { fresh = r; });", "const now = Date.now();", "x = function () { return fresh; };",
	"function g(a, res) { res.send(fresh); }", "exports.handler = async (event) => fresh;", "for (const k of [1]) { fresh += k; }", "try { work2(); } catch { count++; }", "// nothing", "const total = 1;",
}

// restructure makes a random edit of a module's own list.
func restructure(r *rand.Rand, text string) string {
	m, err := js.Parse(source.NewFile("f.js", text))
	if err != nil || len(m.AST.Body) == 0 {
		return text
	}
	st := m.AST.Body[r.IntN(len(m.AST.Body))]
	span := m.Span(st)
	own := text[span.Start:span.End]
	switch r.IntN(6) {
	case 0: // take it out
		return text[:span.Start] + text[span.End:]
	case 1: // take it elsewhere
		other := m.Span(m.AST.Body[r.IntN(len(m.AST.Body))])
		if other.Start >= span.End {
			return text[:span.Start] + text[span.End:other.Start] + own + "\n" + text[other.Start:]
		}
	case 2: // give what it declares another name
		for _, v := range m.Declared([]ast.Statement{st}) {
			return text[:span.Start] + strings.Replace(own, v.Name, v.Name+"2", 1) + text[span.End:]
		}
	case 3: // say it again, under another name
		for _, v := range m.Declared([]ast.Statement{st}) {
			return text[:span.End] + "\n" + strings.ReplaceAll(own, v.Name, v.Name+"3") + text[span.End:]
		}
	}
	return text[:span.Start] + declarations[r.IntN(len(declarations))] + "\n" + text[span.Start:]
}

// programs are the texts of functions.
func programs(t testing.TB) (out []string) {
	for _, pattern := range []string{"../../examples/*.js", "../../examples/*/*.js", "../../cmd/decant/testdata/*/*.js", "testdata/*.js"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if len(text) > 0 && len(text) < 20000 {
				out = append(out, string(text))
			}
		}
	}
	if len(out) < 5 {
		t.Fatalf("only %d programs", len(out))
	}
	return append(out, collected(t)...)
}

// collected makes functions of the cases that the engines are compared on: they have all of the language.
func collected(t testing.TB) (out []string) {
	files, _ := filepath.Glob("../../cmd/decant/testdata/differential/*.js")
	if len(files) == 0 {
		t.Fatal("no cases")
	}
	r := rand.New(rand.NewPCG(1, 2))
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(string(data), "\n")
		var b strings.Builder
		b.WriteString("const c = require('containerless');\nlet count = 0;\nc.listen((req) => { count++; c.respond(work3(req)); });\n")
		for i := range 15 {
			one := ""
			switch line := strings.TrimSpace(lines[r.IntN(len(lines))]); {
			case line == "" || strings.HasPrefix(line, "//"):
			case line[0] == '{':
				one = fmt.Sprintf("function work%d(req) %s\n", i, line)
			default:
				one = fmt.Sprintf("const work%d = (a, b) => (%s);\n", i, line)
			}
			if _, _, err := full(one); err == nil {
				b.WriteString(one)
			}
		}
		out = append(out, b.String())
	}
	return out
}

// TestEdits: after any edits, a model says what the analysis of the whole text says. DECANT_EDITS is how many are made
// of each program.
func TestEdits(t *testing.T) {
	edits, seed := 12, uint64(7)
	if n, err := strconv.Atoi(os.Getenv("DECANT_EDITS")); err == nil {
		edits, seed = n, uint64(time.Now().UnixNano())
		t.Logf("seed %d", seed)
	}
	quick, whole := 0, 0
	for i, text := range programs(t) {
		s := &session{rand: rand.New(rand.NewPCG(uint64(i), seed))}
		s.open(text)
		for range edits {
			next := change(s.rand, s.text)
			if s.rand.IntN(3) == 0 {
				next = restructure(s.rand, s.text)
			}
			for range 6 { // texts that are broken say little
				if _, _, err := full(next); err == nil {
					break
				}
				if s.rand.IntN(5) == 0 {
					s.edit(t, next)
				}
				next = change(s.rand, s.text)
			}
			if _, _, err := full(next); err != nil || len(next) > 2*len(text)+1000 {
				next = text
			}
			s.edit(t, next)
		}
		quick, whole = quick+s.quick, whole+s.whole
	}
	t.Logf("%d edits of one statement, %d of a whole text", quick, whole)
	if quick < whole/2 {
		t.Errorf("only %d edits of %d were of one statement", quick, quick+whole)
	}
}
