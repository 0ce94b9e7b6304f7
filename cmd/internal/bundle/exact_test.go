package bundle

import (
	"strings"
	"testing"
)

// TestKeptNames: functions and classes have the names that they have in their files, and calls for it are only where
// esbuild renamed a variable.
func TestKeptNames(t *testing.T) {
	cases := []struct{ text, want string }{
		{"export const f = () => 1; function g() { } class C { static a = 1 } export { g, C };", ""},
		{"export const f = async () => 1, h = function () { }, k = async function* () { }, o = { f: () => 1, g() { } };", ""},
		{"export class C { static make() { return new C(); } }", `__name(this, "C")`},
		{"export const g = () => { const g = () => 2; return g; };", `__name(() => 2, "g")`},
		{"export const C = class extends (class { }) { };", ""},
		{"export function h(f = () => 1, { g = function () { } }) { let k; k = class { }; return [f, g, k]; }", ""},
		{"let k; k ||= () => 1; export { k };", `__name(() => 1, "k")`},
		{"export const o = { f: () => 1, 'a-b': function () { }, C: class { }, [1 + 1]: () => 2, x: 1 ? () => 1 : 0 };", ""},
		{"export default function () { }", `__name(e_default, "default")`},
		{"export const f = x => { const y = x ? () => 1 : () => 2, g = () => ({ a: [y] }); return `${g(() => '}')}` + /[(]/.source; };", ""},
	}
	for _, c := range cases {
		text := open(t, "-- e.mjs --\n"+c.text+"\n").File.Text
		if strings.Contains(text, "__name") != (c.want != "") || !strings.Contains(text, c.want) {
			t.Errorf("%s becomes\n%s", c.text, text)
		}
	}
}

// TestNamesFromTheBeginning: a declared function that esbuild gave another variable has its name before its declaration is reached.
func TestNamesFromTheBeginning(t *testing.T) {
	const text = `-- e.mjs --
import { names, make } from './a.mjs';
export const early = [f.name, g.name, h.name, k.name, names];
function f() { return early; } async function g() {} function* h() {}
export async function* k() { 'use strict'; return inner.name; function inner() {} }
export const within = (() => { 'use strict'; const seen = f.name; { seen2 = f.name; function f() {} } return [seen, seen2, make().name]; function make() { return f; } })();
var seen2;
console.log(JSON.stringify([early, within, seen2, f(), [{ f }.f.name, (() => { return f; function f() {} })().name]]));
-- a.mjs --
const early = [f.name, g.name, h.name, k.name, inner.name];
function f() {} async function g() {} function* h() {} async function* k() {} function inner() {}
export const names = early, make = () => f;
`
	b := open(t, text)
	if !strings.Contains(b.File.Text, "__name(f2, \"f\")") {
		t.Error(b.File.Text)
	}
	const want = `[["f","g","h","k",["f","g","h","k","inner"]],["f","f","f"],"f",["f","g","h","k",["f","g","h","k","inner"]],["f","f"]]` + "\n"
	if got := runNode(t, b.File.Text); got != want {
		t.Errorf("%s\n%s", got, b.File.Text)
	}
}
