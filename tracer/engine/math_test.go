package engine

import (
	"encoding/json"
	"os/exec"
	"slices"
	"testing"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
)

// mathCases are bodies of functions; what they return is shown with all its bits.
var mathCases = []string{
	`return [2 ** 0.5, 10 ** -5, 10 ** 308, 1.1 ** 10, 3 ** 39, 3 ** 40, 7 ** 22, 7 ** -3, (-2) ** 3, 2 ** 3 ** 2]`,
	`return [(-0) ** -3, (-0) ** 0.5, (-Infinity) ** 0.5, 1 ** Infinity, (-1) ** NaN, NaN ** 0, (-8) ** (1 / 3), (-0) ** 3]`,
	`return ["3" ** "4", null ** 2, undefined ** 1, true ** 5, [2] ** [3], "x" ** 1, 2 ** null]`,
	`let x = 1.7; x **= 2.3; const o = { p: 1.1, q: { r: 3.3 } }; o.p **= 7.7; o["p"] **= 1.3; const k = "p"; o[k] **= 1.9; return [x, o.p, (o.p **= 1.01)]`,
	`const f = function () { this.v **= 2.7; return this.v; }; return [f.call({ v: 5.5 })]`,
	`return [String(2n ** 10n), typeof (3n ** 2n)]`,
	`try { return [1n ** 1]; } catch (e) { return [e.name]; }`,
	`let s = ""; const o = (n) => ({ valueOf() { s += n; return n; } }); return [o(2.5) ** o(3.5), Math.pow(o(4), o(5)), Math.atan2(o(6), o(7)), Math.hypot(o(3), o(4), o(1)), Math.sin(o(8)), s]`,
	`let s = ""; const bad = { valueOf() { throw new Error("no"); } }, o = { valueOf() { s += "o"; return 1; } }; try { o ** bad; } catch (e) { s += e.message; } try { bad ** o; } catch (e) { s += e.message; } return [s]`,
	`let a = 2, n = 0; const next = () => (n++, a); return [next() ** next() ** next(), n]`,
	`return Object.getOwnPropertyNames(Math).filter((n) => typeof Math[n] === "function").sort().map((n) => [Math[n].name, Math[n].length, String(Math[n]), n in Math].join())`,
	`try { new Math.sin(1); return ["made"]; } catch (e) { return [e.name]; }`,
	`return [Object.keys(Math).length, JSON.stringify(Object.getOwnPropertyDescriptor(Math.sin, "name")), JSON.stringify(Object.getOwnPropertyDescriptor(Math, "sin"))]`,
	`return [Math.hypot(), Math.hypot(-3), Math.hypot(3, 4, 12), Math.hypot("3", [4]), Math.hypot(NaN, Infinity), Math.hypot(NaN, 1), Math.hypot(-0), Math.hypot(1e308, 1e308), Math.hypot(0.1, 0.2, 0.3, 0.7)]`,
	`return [Math.sign(), Math.sign(-0), Math.sign(0), Math.sign("-3"), Math.sign(NaN), Math.sign(2.5), Math.sign(-Infinity), Math.sign(null)]`,
	`return [Math.sin(), Math.sin(null), Math.cos("0x10"), Math.exp(undefined), Math.log([]), Math.sin({}), Math.tan(-0), Math.atan2(-0, -1), Math.pow(2), Math.pow()]`,
	`const out = []; for (const n of ["acos", "acosh", "asin", "asinh", "atan", "atanh", "cbrt", "cos", "cosh", "exp", "expm1", "log", "log10", "log1p", "log2", "sin", "sinh", "tan", "tanh"]) for (let i = -40; i < 400; i++) out.push(Math[n](i / 7), Math[n](i * 1e17 / 3), Math[n](i / 1e9)); return out`,
	`const out = []; for (let i = -40; i < 60; i++) for (let j = -40; j < 40; j++) out.push((i / 3) ** (j / 2), i ** j, Math.pow(i, j), Math.atan2(i, j), Math.hypot(i / 7, j / 3)); return out`,
}

// showBits writes numbers as their bits: what NaN's are is not seen by a program.
const showBits = `function (f) { return JSON.stringify(f().map(function (v) {
	if (typeof v !== "number" || v !== v) { return String(v); }
	var d = new DataView(new ArrayBuffer(8)); d.setFloat64(0, v);
	return d.getUint32(0).toString(16) + "_" + d.getUint32(4).toString(16);
})); }`

func runMath(t *testing.T, body string) string {
	t.Helper()
	vm := goja.New()
	installMath(vm)
	tree, err := parser.ParseFile(nil, "", "(function () { "+body+" })", 0)
	if err != nil {
		t.Fatal(err)
	}
	usePow(tree, "helper")
	pow, err := newPow(vm)
	if err != nil {
		t.Fatal(err)
	}
	helper := vm.NewObject()
	if err := helper.Set("pow", pow); err != nil {
		t.Fatal(err)
	}
	_ = vm.Set("helper", helper)
	program, err := goja.CompileAST(tree, true)
	if err != nil {
		t.Fatal(err)
	}
	f, err := vm.RunProgram(program)
	if err != nil {
		t.Fatal(err)
	}
	show, _ := goja.AssertFunction(must(vm.RunString("(" + showBits + ")")))
	got, err := show(goja.Undefined(), f)
	if err != nil {
		t.Fatalf("%s: %v", body, err)
	}
	return got.String()
}

func must(v goja.Value, err error) goja.Value {
	if err != nil {
		panic(err)
	}
	return v
}

func TestMathIsNodes(t *testing.T) {
	list, _ := json.Marshal(mathCases)
	script := "const show = " + showBits + "; console.log(JSON.stringify(" + string(list) +
		".map((body) => show(new Function('\"use strict\";' + body)))))"
	out, err := exec.Command("node", "-e", script).Output()
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	if err := json.Unmarshal(out, &want); err != nil {
		t.Fatal(err)
	}
	for i, body := range mathCases {
		got := runMath(t, body)
		if got == want[i] {
			continue
		}
		var g, w []string
		_ = json.Unmarshal([]byte(got), &g)
		_ = json.Unmarshal([]byte(want[i]), &w)
		for j := range min(len(g), len(w)) {
			if g[j] != w[j] {
				t.Errorf("%.100s: item %d: node %s, here %s", body, j, w[j], g[j])
				break
			}
		}
		if len(g) != len(w) {
			t.Errorf("%.100s: %d items, not %d", body, len(g), len(w))
		}
	}
}

// A compound assignment whose target has effects is left alone, and everything else is changed.
func TestUsePow(t *testing.T) {
	tree, err := parser.ParseFile(nil, "", "a ** b; a **= b; a.b **= c; f().b **= c; a[f()] **= c; a = b", 0)
	if err != nil {
		t.Fatal(err)
	}
	usePow(tree, "helper")
	var changed []bool
	for _, s := range tree.Body {
		call := false
		switch e := s.(*ast.ExpressionStatement).Expression.(type) {
		case *ast.BinaryExpression:
			_, call = e.Right.(*ast.CallExpression)
		case *ast.AssignExpression:
			_, call = e.Right.(*ast.CallExpression)
		}
		changed = append(changed, call)
	}
	if want := []bool{true, true, true, false, false, false}; !slices.Equal(changed, want) {
		t.Errorf("changed %v, want %v", changed, want)
	}
}
