package lower

import (
	"strings"
	"testing"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"
)

// lowered lowers a program as users get it.
func lowered(t *testing.T, text string) *Unit {
	t.Helper()
	m, err := js.Parse(source.NewFile("a.js", text))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	u := Lower(m)
	if err := ir.Validate(u.Program); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return u
}

// nodesOf lists the nodes of all functions.
func nodesOf(u *Unit) (list []*ir.Node) {
	for _, f := range u.Program.Funcs {
		ir.Walk(f.Body, func(n *ir.Node) { list = append(list, n) })
	}
	return list
}

// TestRefusals lists what is not compiled, and that nothing else is.
func TestRefusals(t *testing.T) {
	for text, want := range map[string]string{
		"function* g() { yield 1 }":        "",
		"async function f() { await g() }": "",
		"x = async () => { }":              "",
		"x = {async m() { }}":              "",
		"x = {*m() { }}":                   "",
		"with (a) { b }":                   "DC201 a with statement",
		"eval('1')":                        "DC201 direct eval",
		"(0, eval)('1'); typeof Atomics; SharedArrayBuffer": "",
		"async function* g() { yield 1 }":                   "DC201 an async generator",
		"function f() { arguments.callee }":                 "",
		"delete undeclared":                                 "",
		"new Intl.Collator()":                               "DC202 Intl",
		"typeof Intl":                                       "DC202 Intl",
		"new BroadcastChannel(f)":                           "DC202 BroadcastChannel",
		"Intl.x":                                            "DC202 Intl",
		"arguments":                                         "DC202 arguments of a module",
		"arguments = 1":                                     "DC202 arguments of a module",
		"{ function f() { } } f()":                          "",
		"function g() { if (a) { function f() { } } return () => f }":                                               "",
		"function f(a) { a = 1; return arguments }":                                                                 "",
		"function f(a) { var a = 1; return arguments[0] }":                                                          "",
		"function f(a) { for (var a of b) ; return arguments[0] }":                                                  "",
		"function f(a) { (() => { [a] = b })(); return arguments[0] }":                                              "",
		"function f(a) { function a() { } return arguments[0] }":                                                    "",
		"function f(a) { g(arguments) }":                                                                            "",
		"function f(a) { arguments[0] = 1 }":                                                                        "",
		"'use strict'; function f(a) { a = 1; arguments[0] = 2; g(arguments) }":                                     "",
		"function f() { g(arguments); arguments[0] = 1 }":                                                           "",
		"function f(a) { return [arguments.length, ...arguments, arguments[0]] }":                                   "",
		"'use strict'; { function f() { } } f()":                                                                    "",
		"{ function f() { } f() }":                                                                                  "",
		"let f; { function f() { } } f()":                                                                           "",
		"exports = module.exports = {}; require = 1":                                                                "",
		"const Date = 1; Date; typeof Date; (Map => Map)(1)":                                                        "",
		"undeclared; undeclared = 1; typeof undeclared":                                                             "",
		"Object; Array; String; Number; Boolean; Math; JSON; Error; TypeError; isNaN; parseInt; console; decodeURI": "",
		"x = {get a() { return 1 }, set a(v) { }, ['b']: 1, [c]: d}":                                                "",
	} {
		got := []string{}
		seen := map[string]bool{}
		for _, f := range lowered(t, text).Program.Funcs {
			for _, r := range ir.Refusals(f) {
				if one := string(r.Code) + " " + r.Detail; !seen[one] {
					seen[one] = true
					got = append(got, one)
				}
			}
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s: refused %q, want %q", text, got, want)
		}
	}
}

func TestHostCalls(t *testing.T) {
	u := lowered(t, `const c = require('containerless'); const {post: p, respond} = c; let get = c.get;
c.listen(req => { get('u', body => { respond(body); c.respond(1); }); p('v', 1); other.get('w'); c.unknown(); { const p = () => 1; p(); } });`)
	got := []string{}
	for _, n := range nodesOf(u) {
		switch n.Op {
		case ir.OpEvent:
			got = append(got, n.Name)
		case ir.OpRespond:
			got = append(got, "respond")
		}
	}
	if want := "listen get post respond respond"; strings.Join(got, " ") != want {
		t.Errorf("host calls %q, want %q", got, want)
	}
	if len(u.Handlers) != 1 || !u.Program.Funcs[u.Handlers[0]].Handler || u.Program.Funcs[u.Handlers[0]].Params[0] != "req" {
		t.Errorf("handlers %v", u.Handlers)
	}
}

// TestFreeArmsAreNotCounted lists the arms of expressions.
func TestFreeArmsAreNotCounted(t *testing.T) {
	for text, want := range map[string]string{
		"x || 'world'":                    "",
		"x ? a.b : [c, {d}]":              "",
		"x ? f() : a":                     "then",
		"x ? a : new F":                   "else",
		"x && f()":                        "right",
		"x ?? (y = 1)":                    "right",
		"x ||= 1":                         "",
		"x ||= f()":                       "right",
		"({a = 1, b = f()} = c)":          "default",
		"x || (() => f())":                "",
		"x || function () { return f() }": "",
		"x || y++":                        "right",
		"x || delete y.z":                 "right",
		"x || f`t`":                       "right",
		"x?.y.z":                          "",
		"if (x) f()":                      "then else?",
		"if (x) f(); else g()":            "then else",
		"if (x) { } else ;":               "then? else?",
		"while (x) f()":                   "loop",
		"for (;;) ;":                      "loop?",
		"switch (x) { case 1: case 2: f(); default: }": "case",
		"try { } catch { f() } finally { g() }":        "catch finally",
		"try { } catch { }":                            "catch?",
		"l: { break l } f()":                           "",
		"l: { if (x) break l; } f()":                   "then else?",
		"for (;;) { if (x) break; f() } g()":           "loop then else? after",
		"l: for (;;) { for (;;) { break l } f() } g()": "loop loop after",
		"try { throw 1 } catch { } f()":                "catch?",
		"if (x) throw 1; f(); if (y) throw 2; g()":     "then else? after then else? after",
		"if (x) throw 1; function f() { }":             "then else? enter",
	} {
		u := lowered(t, text)
		kinds := []string{"enter", "then", "else", "loop", "case", "default", "catch", "finally", "right", "after", "resume"}
		got := []string{}
		for i, f := range u.Program.Funcs {
			for _, a := range f.Arms {
				s := kinds[a.Kind]
				if a.Quiet {
					s += "?"
				}
				if s != "enter" || i > 0 && strings.HasPrefix(text, "if (x) throw 1; function") {
					got = append(got, s)
				}
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: arms %q, want %q", text, got, want)
		}
		if len(u.Probes) != arms(u) {
			t.Errorf("%s: %d probes for %d arms", text, len(u.Probes), arms(u))
		}
	}
}

func arms(u *Unit) (n int) {
	for _, f := range u.Program.Funcs {
		n += len(f.Arms)
	}
	return n
}

// TestKeys holds keys to what edits may change (TRACING "Identity").
func TestKeys(t *testing.T) {
	key := func(text string, i int) [16]byte { return lowered(t, text).Program.Funcs[i].Key.Hash }
	base := "function f(a) { let x = a + 1; return function g() { return 1 } }"
	same := []string{
		"// moved\n\n" + base,
		"function f(a) {\n  let x = a + 1; /* c */ return function g() { return 2 }\n}",
		"function f(a) { let x = a + 1; return function g() { return x + a } }",
		"function f(a) { let x = a + 1; return function g() { return () => this } }",
		"const other = 1; " + base + " other",
	}
	for _, s := range same {
		if key(s, 1) != key(base, 1) {
			t.Errorf("%s: the key of f differs", s)
		}
	}
	for _, s := range []string{
		"function f(a) { let x = a + 2; return function g() { return 1 } }",
		"function f(a) { const x = a + 1; return function g() { return 1 } }",
		"function f(b) { let x = b.c; return function g() { return 1 } }",
		"function f2(a) { let x = a + 1; return function g() { return 1 } }",
		"'use strict'; " + base,
		"function f(a) { let x = a - 1; return function g() { return 1 } }",
	} {
		if key(s, 1) == key(base, 1) {
			t.Errorf("%s: the key of f is the same", s)
		}
	}
	if key("let y; function f() { return y }", 1) == key("function f() { return y }", 1) {
		t.Error("a captured name and a global have one key")
	}
	u := lowered(t, "f(() => 1); f(() => 1); f(() => 2)")
	a, b, c := u.Program.Funcs[1].Key, u.Program.Funcs[2].Key, u.Program.Funcs[3].Key
	if a.Hash != b.Hash || a.Ordinal != 0 || b.Ordinal != 1 || c.Hash == a.Hash || c.Ordinal != 0 {
		t.Errorf("twins %v %v %v", a, b, c)
	}
}

// TestLongListsDoNotNest lowers lists whose continuation arms would nest without bound.
func TestLongListsDoNotNest(t *testing.T) {
	lowered(t, "function f() { "+strings.Repeat("if (x) return;\n", 20_000)+"}")
	lowered(t, "switch (x) { "+strings.Repeat("case 1: f();\n", 20_000)+"}")
	lowered(t, strings.Repeat("a && f();", 20_000))
}

func FuzzLower(f *testing.F) {
	for _, s := range corpus() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := js.Parse(source.NewFile("a.js", text))
		if err != nil {
			return
		}
		if err := ir.Validate(Lower(m).Program); err != nil {
			t.Fatal(err)
		}
		if err := ir.Validate(lowerWith(m, options{anyGlobal: true}).Program); err != nil {
			t.Fatal(err)
		}
	})
}
