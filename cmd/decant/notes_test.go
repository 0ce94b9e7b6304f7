package main

import (
	"fmt"
	"strings"
	"testing"

	"decant/analysis/coverage"
	"decant/analysis/source"
	"decant/tracer/ir"
)

// TestNotes: state that does not outlive a request, and tests on chance, are told where samples have been: here
// everywhere but in else branches.
func TestNotes(t *testing.T) {
	const head = "const { listen, respond } = require('containerless');\n"
	for _, c := range []struct{ name, text, want string }{
		{"a counter", "let n = 0;\nlisten((q) => { n++; respond(n); });", "3 DC301 `n`"},
		{"written, never read", "let n = 0;\nlisten((q) => { n = q; respond(1); });", ""},
		{"a cache", "const m = {};\nlisten((q) => { m[q.path] = 1; delete m.a; respond(m); });", "3 DC301 `m`, 3 DC301 `m`"},
		{"an array", "const a = [];\nlisten((q) => { a.push(q); respond(a.length); });", "3 DC301 `a`"},
		{"in an inner function", "let n = 0;\nlisten((q) => { const f = () => { n += 1; }; f(); respond(n); });", "3 DC301 `n`"},
		{"of the request's own", "listen((q) => { let n = 0; n++; const o = {}; o.a = n; respond(o); });", ""},
		{"of a closure's own", "listen((q) => { let n = 0; const f = () => { n++; }; f(); respond(n); });", ""},
		{"only at the start", "let c;\nfunction setup() { c = 1; }\nsetup();\nlisten((q) => respond(c));", ""},
		{"at the start and later", "let c;\nfunction setup() { c = 1; }\nsetup();\nlisten((q) => { setup(); respond(c); });", "3 DC301 `c`"},
		{"chance", "listen((q) => { if (Math.random() < 0.5) respond(1); else respond(2); });", "2 DC302 Math.random()"},
		{"the clock, by a variable", "listen((q) => {\n const now = Date.now() % 2;\n if (now) respond(1); else respond(2);\n});", "4 DC302 Date.now()"},
		{"an empty else", "listen((q) => { if (Math.random() < 2) respond(1); });", ""},
		{"a fixed date", "listen((q) => { if (new Date(0) > 1) respond(1); else respond(2); });", ""},
		{"no chance", "listen((q) => { if (q.a) respond(Math.random()); else respond(2); });", ""},
	} {
		unit, err := lowerSource(source.NewFile("f.js", head+c.text))
		if err != nil {
			t.Fatal(err)
		}
		file := ir.CoverageFile(unit.Program, 0)
		var got []string
		for _, p := range file.Notes(allButElse(file)) {
			words := strings.Fields(strings.ReplaceAll(p.Message, "Both sides of a test on ", ""))
			got = append(got, fmt.Sprintf("%d %s %s", file.Source.Line(p.Span.Start), p.Code, words[0]))
		}
		if g := strings.Join(got, ", "); g != c.want {
			t.Errorf("%s: %q, want %q", c.name, g, c.want)
		}
	}
}

// allButElse takes every arm once, but those of else.
func allButElse(f *coverage.File) coverage.Counts {
	c := coverage.Counts{}
	for _, fn := range f.Funcs {
		counts := coverage.FuncCounts{Total: make([]uint64, len(fn.Arms))}
		for i, a := range fn.Arms {
			if a.Kind != "else" {
				counts.Total[i] = 1
			}
		}
		c[fn.Key] = counts
	}
	return c
}
