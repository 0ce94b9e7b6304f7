package js

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"decant/analysis/source"

	"github.com/dop251/goja/ast"
)

func parseText(t *testing.T, text string) *Module {
	t.Helper()
	m, err := Parse(source.NewFile("a.js", text))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return m
}

func TestErrors(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", "a.js:1:1: the file is empty: there is no code in it"},
		{" \n\t// only\n/* comments */\n", "a.js:1:1: the file is empty: there is no code in it"},
		{"let x = 1;\nlet = = 2;", "a.js:2:7: SyntaxError: Unexpected token ="},
		{"let x = 'a\xff';", "a.js:1:11: the file is not UTF-8"},
		{"/* \u2028 */ x y", "a.js:1:13: SyntaxError: Unexpected identifier"},
		{"\r\n\r\n  x y", "a.js:3:5: SyntaxError: Unexpected identifier"},
		{"return 1", "a.js:1:1: SyntaxError: Illegal return statement"},
		{"f(", "a.js:1:3: SyntaxError: Unexpected end of input"},
		{"class A { get; }\nx y", "a.js:2:3: SyntaxError: Unexpected identifier"},
		{"x = /(?<a>x)|(?<b>y)/;\ny = /(?<a>x)[(?<a>]|(?<a>y)/u", "a.js:2:5: SyntaxError: Invalid regular expression: /(?<a>x)[(?<a>]|(?<a>y)/u: Duplicate capture group name"},
		{strings.Repeat(" ", MaxSize+1), "a.js: the file has 4194305 bytes: at most 4194304 are read"},
	} {
		_, err := Parse(source.NewFile("a.js", c.text))
		var e *source.Error
		if !errors.As(err, &e) || err.Error() != c.want {
			t.Errorf("%.40q: %v, want %s", c.text, err, c.want)
		}
	}
}

// TestNestingIsBounded feeds what would overflow the stack of a recursive parser.
func TestNestingIsBounded(t *testing.T) {
	const n = 40_000
	for _, unit := range []string{"(", "!", "x=>(", "else ", "if(a);else "} {
		Parse(source.NewFile("deep.js", strings.Repeat(unit, 300_000)))
	}
	for _, unit := range []string{"(", "[", "{", "!", "- ", "+", "a?", "a=", "a=>", "if(a)", "a:", "new ", "x=>(", "a**", "`${", "f(", "{a:", "(a=", "a?b:", "typeof ", "a<", "while(1)", "for(;;)", "do ", "a in ", "{}/(", "(b=(a)=>", "async(", "else ", "try{", "class{x=", "function f(){", "()=>{", "a={}?{}:", "a||(", "if(a);else ", "a+", "a.b", "a,", "a??", "a&&", "a/1/", ";", "a\n", "case 1:", "[a]=", "...", "=>", "?.", "}", ")", "`", "'", "/", "/*", "//\n("} {
		m, err := Parse(source.NewFile("deep.js", strings.Repeat(unit, n)))
		if err == nil && !shallow(m.AST, maxDepth) {
			t.Errorf("%q: parsed too deep", unit)
		}
	}
	for _, hidden := range []string{"}/`/;", "x\n}/[`]/;(/`/", "){}/'/"} {
		Parse(source.NewFile("deep.js", hidden+strings.Repeat("(", n)))
		Parse(source.NewFile("deep.js", strings.Repeat(hidden+"(", n/2)))
	}
}

func TestOrdinaryNestingIsAccepted(t *testing.T) {
	for name, text := range map[string]string{
		"callbacks":      strings.Repeat("f(() => {", 60) + strings.Repeat("})", 60),
		"no semicolons":  strings.Repeat("a = b\nfoo()\nc.d = [1]\nif (a) { b }\n", 3000),
		"long chain":     "x = 1" + strings.Repeat(" + 1", 2000),
		"else if":        strings.Repeat("if (a) { b() } else ", 500) + "c()",
		"cases":          "switch (a) {" + strings.Repeat("case 1: b(); break;\n", 2000) + "}",
		"object":         "x = {" + strings.Repeat("a: !b,\n", 5000) + "}",
		"regexps":        strings.Repeat("x = /[(]/.test(a) / 2\n", 2000),
		"nested arrows":  "a => b => c => (d, e = () => 1) => ({})",
		"arrow defaults": "((a = () => 1, b = (c) => c) => a)()",
	} {
		if _, err := Parse(source.NewFile("a.js", text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestSpans takes expressions from the statement list's text by their spans.
func TestSpans(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"(a || b).c", "(a || b).c"},
		{"x = ((a + (b)));", "x = ((a + (b)))"},
		{"f((a), (b, c))", "f((a), (b, c))"},
		{"größe.ñ", "größe.ñ"},
		{"\\u0061b.c", "\\u0061b.c"},
		{"x => (x)", "x => (x)"},
		{"a ++ ;", "a ++"},
		{"new (foo())", "new (foo())"},
		{"new Foo", "new Foo"},
		{"`a${(b)}c`", "`a${(b)}c`"},
		{"((a)) ? (b) : (c)", "((a)) ? (b) : (c)"},
		{"(async (x) => x)", "async (x) => x"},
		{"x = {[(a)]: (b), get c() { return 1 }, ...(d)}", "x = {[(a)]: (b), get c() { return 1 }, ...(d)}"},
		{"(a)?.b?.(c)", "(a)?.b?.(c)"},
		{"/[/(]/g.test(a)", "/[/(]/g.test(a)"},
		{"(-(a)) ** (b)", "(-(a)) ** (b)"},
		{"(a, (b))", "a, (b)"},
	} {
		m := parseText(t, c.text)
		e := m.AST.Body[0].(*ast.ExpressionStatement).Expression
		if got := m.Text(m.Span(e)); got != c.want {
			t.Errorf("%s: span %q, want %q", c.text, got, c.want)
		}
	}
}

func TestStatementSpansAndMarks(t *testing.T) {
	text := `if ((a)) { b() } else if (c) d();
else { e }
switch (x) { case (1): case 2: f(); default: }
try { g() } catch { h() } finally { i() }
for (const y of (z)) { }
do { } while ((q));
label: var v = (1), w;
`
	m := parseText(t, text)
	want := []string{"if ((a)) { b() } else if (c) d();\nelse { e }", "switch (x) { case (1): case 2: f(); default: }",
		"try { g() } catch { h() } finally { i() }", "for (const y of (z)) { }", "do { } while ((q));", "label: var v = (1), w;"}
	for i, st := range m.AST.Body {
		if got := m.Text(m.Span(st)); got != want[i] {
			t.Errorf("statement %d: %q, want %q", i, got, want[i])
		}
	}
	marks := []string{}
	Walk(m.AST, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.IfStatement:
			marks = append(marks, m.Text(m.ElseMark(n)))
		case *ast.CaseStatement:
			marks = append(marks, m.Text(m.CaseMark(n)))
		case *ast.CatchStatement:
			marks = append(marks, m.Text(m.CatchMark(n)))
		case *ast.TryStatement:
			marks = append(marks, m.Text(m.FinallyMark(n)))
		}
		return true
	})
	if got := strings.Join(marks, "|"); got != "else|else|case (1):|case 2:|default:|finally|catch" {
		t.Errorf("marks %s", got)
	}
}

// TestEverySpanHoldsItsChildren checks the spans of every node of a large mixed program.
func TestEverySpanHoldsItsChildren(t *testing.T) {
	m := parseText(t, everything)
	Walk(m.AST, func(n ast.Node) bool {
		outer := m.Span(n)
		if outer.End <= outer.Start && n != m.AST {
			t.Errorf("%T: empty span at %d", n, outer.Start)
		}
		for _, c := range Children(n) {
			if in := m.Span(c); in.Start < outer.Start || in.End > outer.End {
				t.Errorf("%T %q lies outside %T %q", c, m.Text(in), n, m.Text(outer))
			}
		}
		return true
	})
}

const everything = `'use strict';
const c = require('containerless'), {a, b: [d = 1, ...e], ...f} = (x);
label: for (let i = 0, j = (1); (i < 3); i++) { continue label; }
for (const k in (o)) ; for (const [v, w = 2] of (l)) { break }
for (p.q of r) { } while ((s)) t(); do u(); while (v)
switch ((y)) { case 1: default: z(); case (2): { } }
try { throw (new Error(` + "`m${1}n`" + `)) } catch ({message}) { } finally { debugger; }
function g(a, {b} = {}, ...[c]) { return arguments[0], this.x ?? (a?.b?.[c]) }
const h = async (a = 1) => { await (a) }, ii = function* named() { yield; yield* (x) };
class K extends (L) { static s = (1); #p = 2; m() { super.m(#p in this); } get [x]() { return new.target } static { n() } }
x ||= (y, z); x **= 2; delete a.b; void 0, typeof u; !(-x); x++ + --y;
let obj = { a, 'b': (1), [c + d]: 2, m() { }, get g() { return 1 }, set g(v) { }, async n() { }, *o() { }, ...(p), 5: 6 };
[a, [b.c], {d: e.f = 1}] = [(1), , ...(q)]; ({a, b: (c)} = {});
tag` + "`x`" + `; /re(g)/gi.exec((s)); if (1) ; else { } ; c.listen(req => { });
`

func TestParams(t *testing.T) {
	m := parseText(t, "function f(a, {b} = {}, ...[c]) { }; (x) => 1; y => 1; (async ({z}) => 1); ((d = (1)) => 1)")
	got := []string{}
	for _, f := range m.Scopes.Funcs[1:] {
		got = append(got, strings.Join(m.Params(f.Node), ", "))
	}
	if s := strings.Join(got, "|"); s != "a, {b} = {}, ...[c]|x|y|{z}|d = (1)" {
		t.Errorf("parameters %s", s)
	}
}

func TestRelationalOperatorsAreRepaired(t *testing.T) {
	m := parseText(t, "a < b < c; a < (b < c); a in b in c in d")
	want := []string{"a < b", "a", "a in b in c"}
	for i, st := range m.AST.Body {
		e := st.(*ast.ExpressionStatement).Expression.(*ast.BinaryExpression)
		if got := m.Text(m.Span(e.Left)); got != want[i] {
			t.Errorf("%d: left is %q, want %q", i, got, want[i])
		}
	}
}

func TestHandlers(t *testing.T) {
	for text, want := range map[string]string{
		"const c = require('containerless'); c.listen(req => 1)":                                      "req => 1",
		"const {listen: l} = require('containerless'); l(function (req) { })":                         "function (req) { }",
		"var c = require('containerless'); function h(r) { } c.listen(h)":                             "function h(r) { }",
		"let c = require('containerless'), h = x => x, g = h; c['listen'](g)":                         "x => x",
		"require('containerless').listen(() => 2)":                                                    "() => 2",
		"const c = require('containerless'), {listen} = c; if (1) listen(() => 3)":                    "() => 3",
		"let c = require('containerless'); c = 5; c.listen(() => 4)":                                  "",
		"const listen = f => f; listen(() => 5)":                                                      "",
		"const c = require('other'); c.listen(() => 6)":                                               "",
		"function require() { } const c = require('containerless'); c.listen(() => 7)":                "",
		"const c = require('containerless'); { const c = {}; c.listen(() => 8) }":                     "",
		"const c = require('containerless'); let h = () => 9; h = 1; c.listen(h)":                     "",
		"const c = require('containerless'); const l = c.listen; l(() => 10)":                         "() => 10",
		"const c = require('containerless'); function h() { } function h(a) { } c.listen(h)":          "",
		"const c = require('containerless'); c.listen(() => 11); c.listen(() => 12)":                  "() => 12",
		"const {listen} = require('containerless'); { let listen = 1; } (() => listen(req => { }))()": "req => { }",
		"const a = b, b = a; a.listen(() => 13)":                                                      "",
	} {
		m := parseText(t, text)
		h, err := FindHandler(m)
		if want == "" {
			if !errors.Is(err, ErrNoHandler) {
				t.Errorf("%s: %v", text, err)
			}
			continue
		}
		if err != nil || m.Text(m.Span(h.Func)) != want {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}

func TestStrictness(t *testing.T) {
	for text, want := range map[string]bool{
		"'use strict'; x":               true,
		`"use strict"`:                  true,
		"'a'; 'use strict'":             true,
		"('use strict')":                false,
		`'use\x20strict'`:               false,
		"'use strict' + 1":              false,
		"x; 'use strict'":               false,
		"function f() { 'use strict' }": false,
	} {
		m := parseText(t, text)
		if got := m.Scopes.Funcs[0].Strict; got != want {
			t.Errorf("%s: strict %v", text, got)
		}
	}
	m := parseText(t, "(function () { 'use strict'; return () => 1 }); class A { m() { } }; () => 'use strict'")
	got := []bool{}
	for _, f := range m.Scopes.Funcs {
		got = append(got, f.Strict)
	}
	// The class has a constructor of its own.
	if want := []bool{false, true, true, true, true, false}; !slices.Equal(got, want) {
		t.Errorf("strict %v, want %v", got, want)
	}
}

func TestNumbers(t *testing.T) {
	for x, want := range map[float64]string{0: "0", 1: "1", 1.5: "1.5", 1e21: "1e+21", 1e20: "100000000000000000000", 1e-6: "0.000001", 1e-7: "1e-7", 1.5e-9: "1.5e-9", 123456.789: "123456.789", -2: "-2", 5e-324: "5e-324", 1.7976931348623157e308: "1.7976931348623157e+308"} {
		if got := Number(x); got != want {
			t.Errorf("%g: %s, want %s", x, got, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(everything)
	for _, s := range []string{"", "a => (b)", "`${`", "/*", "x\\u{", "1e", "}/`/", "({a = 1})", "#!x", "a?.5:1", "switch(a){case", "for(let of", "\xff", "async(a", "({get a(", "class{static{"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := Parse(source.NewFile("a.js", text))
		if err != nil {
			var e *source.Error
			if !errors.As(err, &e) {
				t.Fatalf("%T", err)
			}
			return
		}
		Walk(m.AST, func(n ast.Node) bool {
			if sp := m.Span(n); sp.Start < 0 || sp.End > len(text) || sp.End < sp.Start {
				t.Fatalf("%T has span %v", n, sp)
			}
			return true
		})
		m.Handlers()
	})
}
