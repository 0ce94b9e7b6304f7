package js

import (
	"strings"
	"testing"

	"decant/analysis/source"

	"github.com/dop251/goja/ast"
)

// FuzzBundle: whatever a source map says, every place lies in a file.
func FuzzBundle(f *testing.F) {
	f.Add("// a.ts\nfunction f(x) {\n  return x ? 1 : 2;\n}\n", "function f(x: number) { return x ? 1 : 2 }\n", "AAAA,SAASA,EAAEC;EACT;AACF")
	f.Add("x = `a${b}` + /c/.d;", "x", "AAAA;AAAC,IAAE")
	f.Fuzz(func(t *testing.T, text, from, mappings string) {
		files := []*source.File{source.NewFile("a.ts", from), source.NewFile("node_modules/b.js", "b")}
		b, err := NewBundle(source.NewFile("bundle.js", text), files, 1, []int{0, 1, -1}, mappings)
		if err != nil {
			return
		}
		m, err := ParseBundle(b)
		if err != nil {
			return
		}
		Walk(m.AST, func(n ast.Node) bool {
			s := m.Span(n)
			at, _ := m.Origin(s)
			for _, one := range []source.Span{at, m.Near(s)} {
				if one.File < 0 || one.File >= len(m.Files()) || one.Start < 0 || one.Start > one.End || one.End > len(m.Files()[one.File].Text) {
					t.Fatalf("%v leads to %v", s, one)
				}
			}
			return true
		})
		m.Handlers()
	})
}

func TestBundleErrors(t *testing.T) {
	file := source.NewFile("a.ts", "let x")
	if _, err := NewBundle(source.NewFile("b.js", "x"), []*source.File{file}, 1, []int{5}, "AAAA"); err == nil {
		t.Error("a source that is not there is taken")
	}
	b, err := NewBundle(source.NewFile("b.js", "\n  let x = = 1"), []*source.File{source.NewFile("a.ts", "// one\nlet x: number = = 1")}, 1, []int{0}, ";EACA,SAAmB")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ParseBundle(b); err == nil || err.Error()[:8] != "a.ts:2:1" {
		t.Errorf("%v", err)
	}
}

func TestHostRequires(t *testing.T) {
	text := "require('crypto'); x.require('fs'); require(\"node:util\"); require('./a'); 'require(\"fs\")'"
	if got := HostRequires(text); len(got) != 2 || text[got[1]:got[1]+19] != `require("node:util"` {
		t.Errorf("%v", got)
	}
	if got := HostRequires("f(require); require('fs')"); got != nil {
		t.Errorf("a require of its own: %v", got)
	}
}

// TestShapes finds handlers by what they look like.
func TestShapes(t *testing.T) {
	for text, want := range map[string]string{
		"exports.handler = async (event) => 1":                                                             "lambda handler async (event) => 1",
		"const handler = f(() => 1); module.exports = { handler }":                                         "lambda handler ",
		"exports.handler = (e) => e.httpMethod":                                                            "netlify handler (e) => e.httpMethod",
		"module.exports.handler = function () { }":                                                         "lambda handler function () { }",
		"module.exports = { default: { fetch(r) { } } }":                                                   "worker default fetch(r) { }",
		"const app = new Hono(); exports.default = app":                                                    "worker default ",
		"exports.default = async (request) => 1":                                                           "web default async (request) => 1",
		"exports.default = (req, res) => res.end()":                                                        "node default (req, res) => res.end()",
		"module.exports = (req, res) => { res.end() }":                                                     "node  (req, res) => { res.end() }",
		"exports.hello = (a, b) => { b.status(200).send('x') }":                                            "node hello (a, b) => { b.status(200).send('x') }",
		"exports.default = async (request, context) => context.json(1)":                                    "web default async (request, context) => context.json(1)",
		"exports.default = { title: 'x', size: 1 }":                                                        "",
		"exports.default = { title: 'x', ...more }":                                                        "worker default ",
		"exports.default = { async queue(batch) { } }":                                                     "worker default ",
		"exports.default = ['a', 'b']":                                                                     "",
		"module.exports.hello = async (event) => ({ statusCode: 200 })":                                    "lambda hello async (event) => ({ statusCode: 200 })",
		"module.exports = { hello: (event, context, callback) => callback(null, 1) }":                      "lambda hello (event, context, callback) => callback(null, 1)",
		"exports.get = (event, context) => event.httpMethod; exports.put = (event, context) => 2":          "netlify put (event, context) => 2",
		"exports.onClick = (event) => event.target.value":                                                  "",
		"exports.read = (path, options, callback) => callback(null, 1)":                                    "",
		"exports.main = (params) => params":                                                                "openwhisk main (params) => params",
		"addEventListener('fetch', (e) => e)":                                                              "fetchevent  (e) => e",
		"const { app } = require('@azure/functions'); app.http('n', { handler: async (r) => r })":          "azure  async (r) => r",
		"const f = require('@google-cloud/functions-framework'); f.http('n', (req, res) => res.send('x'))": "functions  (req, res) => res.send('x')",
		"exports.helper = (a, b) => a + b":                                                                 "",
		"let addEventListener = f; addEventListener('fetch', (e) => e)":                                    "",
	} {
		m := parseText(t, text)
		h, err := FindHandler(m)
		got := ""
		if err == nil {
			got = h.Shape + " " + h.Export + " "
			if h.Func != nil {
				got += m.Text(m.Span(h.Func))
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestInsert: what a bundled text gets besides moves nothing of the files.
func TestInsert(t *testing.T) {
	file := source.NewFile("a.ts", "let x: number = f(1)")
	b, err := NewBundle(source.NewFile("b.js", "\n  let x = f(1)"), []*source.File{file}, 1, []int{0}, ";EAAA,IAAI,IAAY")
	if err != nil {
		t.Fatal(err)
	}
	at := func(text string) int { return strings.Index(b.Text.Text, text) }
	b.Insert(Sorted([]Insertion{{at("1)"), "("}, {at("f("), "await "}, {at(")"), ")"}}))
	if b.Text.Text != "\n  let x = await f((1))" || b.Files[1] != b.Text {
		t.Fatal(b.Text.Text)
	}
	m := b.Places()
	for _, word := range []string{"x", "f", "1"} {
		from, want := strings.LastIndex(b.Text.Text, word), strings.LastIndex(file.Text, word)
		if got, ok := m.Origin(source.Span{Start: from, End: from + 1}); !ok || got.Start != want || got.File != 0 {
			t.Errorf("%s at %d: %+v, not %d", word, from, got, want)
		}
	}
}
