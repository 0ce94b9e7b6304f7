package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"decant/cmd/internal/generate"
	"decant/tracer/ir"
	"decant/tracer/trace"
)

// TestDifferential holds native code to Node's answers, case by case. A case is a line of
// testdata/differential/*.js. Every arm counts as traced, so that the code generator and the runtime alone
// decide: each case answers what Node answers, or stops with a reason.
func TestDifferential(t *testing.T) {
	files, err := filepath.Glob("testdata/differential/*.js")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { differential(t, readCases(t, file), assuming) })
		t.Run("plain "+filepath.Base(file), func(t *testing.T) { differential(t, readCases(t, file), plain) })
	}
}

// readCases returns the lines of a case file but its comments; a line inside a template literal continues its case.
func readCases(t *testing.T, file string) []string {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var cases []string
	open := false
	for _, line := range strings.Split(string(text), "\n") {
		switch {
		case open:
			cases[len(cases)-1] += "\n" + line
		case strings.HasPrefix(line, "//") || line == "":
			continue
		default:
			cases = append(cases, line)
		}
		if strings.Count(line, "`")%2 == 1 {
			open = !open
		}
	}
	return cases
}

const caseHead = `const { listen, respond } = require('containerless');
const show = v => {
  if (typeof v === 'string') return JSON.stringify(v);
  if (typeof v === 'number') return v === 0 && 1 / v < 0 ? '-0' : String(v);
  if (typeof v === 'function') return 'function';
  if (typeof v === 'bigint') return v + 'n';
  if (v === null || typeof v !== 'object') return String(v);
  if (v instanceof Error) return v.name + ': ' + v.message;
  if (v instanceof Map || v instanceof Set) return (v instanceof Map ? 'Map' : 'Set') + show([...v]);
  if (!Array.isArray(v)) return '{' + Object.keys(v).map(k => show(k) + ': ' + show(v[k])).join(', ') + '}';
  const parts = [];
  for (let i = 0; i < v.length; i++) parts.push(i in v ? show(v[i]) : 'hole');
  return '[' + parts.join(', ') + ']';
};
const values = () => [undefined, null, true, false, 0, -0, 1, -1, 2, 3.7, -2.5, NaN, Infinity, -Infinity, 1e21, 4294967296, 2147483648, -2147483649,
  '', ' ', '0', '1', '-1', '1.5', 'a', 'abc', 'NaN', '0x1f', '\u00e9', '\u4e2d', '\ud83d\ude00', [], [1], [1, 2], ['a'], {}, { valueOf() { return 3; } }, { toString() { return '2'; } }];
const few = () => [undefined, null, true, 0, -0, 1, 2, -1, 1.5, NaN, Infinity, -Infinity, '', '1', 'a', 'l', [], [1], { valueOf() { return 2; } }, { toString() { return 'l'; } }];
const outcome = f => { try { return show(f()); } catch (e) { return '!' + e.name; } };
const each = f => values().map(v => outcome(() => f(v))).join(' ');
const pairs = f => values().map(a => values().map(b => outcome(() => f(a, b))).join(' ')).join('\n');
const grid = f => few().map(a => few().map(b => outcome(() => f(a, b))).join(' ')).join('\n');
const finish = v => respond(show(v));
` + generate.Prelude + `const cases = [];
`

// bigHead has what only cases of BigInts use: no other program of cases has any.
const bigHead = `
const bigs = () => [0n, 1n, -1n, 2n, -7n, 10n, 255n, 4294967296n, -4294967297n, 9007199254740993n, 18446744073709551615n, 18446744073709551616n,
  -9223372036854775808n, 340282366920938463463374607431768211455n, -340282366920938463463374607431768211456n, 123456789012345678901234567890n];
const mixed = () => [...bigs(), undefined, null, true, false, 0, -0, 1, -1, 2.5, NaN, Infinity, -Infinity, 1e21, '', '1', '-7', ' 10 ', '1.5', 'a', '0xff', [], [2n], [1], {},
  { valueOf() { return 2n; } }, { toString() { return '2'; } }, Object(3n)];
const bigShow = v => (typeof v === 'bigint' ? v + 'n' : typeof v === 'string' ? '"' + v + '"' : typeof v === 'object' && v !== null ? '{' + v + '}' : Object.is(v, -0) ? '-0' : String(v));
const big = f => { try { return bigShow(f()); } catch (e) { return e.name + ': ' + e.message; } };
const bigShort = f => { try { return bigShow(f()); } catch (e) { return '!' + e.name + (e.message.startsWith('Cannot mix') ? '*' : e.message.length); } };
const bigPairs = f => mixed().map((a, i) => mixed().map((b, j) => (i < 16 || j < 16 ? bigShort(() => f(a, b)) : '')).join(' ')).join('\n');
const bigEach = f => mixed().map(v => big(() => f(v))).join('\n');
`

// bytesHead has what only cases of typed arrays and DataViews use.
const bytesHead = `
const kinds = () => [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array];
const bigKinds = () => [BigInt64Array, BigUint64Array];
const accessors = () => ['Int8', 'Uint8', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64', 'BigInt64', 'BigUint64'];
const awkward = () => [undefined, null, true, 0, -0, 1, -1, 1.5, 2.5, -2.5, 127, 128, 255, 256, -129, 32768, 65535.9, 70000, 2147483648, -2147483649, 4294967295, 4294967296.5, 1e21,
  0.1, 1e-46, 3.4e39, NaN, Infinity, -Infinity, '', '7', 'x', '0x1f', [], [9], {}, { valueOf() { return 66.6; } }];
const outcomeOf = f => { try { const v = f(); return typeof v === 'string' ? v : show(v); } catch (e) { return e.name + ': ' + e.message; } };
const bytes = n => { const b = new ArrayBuffer(n), u = new Uint8Array(b); for (let i = 0; i < n; i++) u[i] = i * 37 + 201; return b; };
const hexOf = b => Array.from(new Uint8Array(b), x => x.toString(16).padStart(2, '0')).join('');
`

// placedHead has classes of the module itself, which only cases of places use: their private names exist once.
const placedHead = `
const placedLog = [];
class PlacedBase { #n = 0; tag = 'b'; static made = 0; constructor(a, b) { this.a = a; this.b = b; PlacedBase.made++; } get n() { return this.#n; } set n(v) { this.#n = v; }
  add(x) { this.#n += x; return this; } #twice(x) { return 2 * x; } twice(x) { return this.#twice(x); }
  static has(o) { return #n in o; } static peek(o) { return o.#n; } static poke(o, v) { o.#n = v; } }
class PlacedSub extends PlacedBase { rate = 2; list = [this.a, this.rate]; constructor(a) { super(a, 'sub'); this.c = 3; this.d = 4; } add(x) { return super.add(x + this.rate); } get n() { return super.n + 100; } }
class PlacedBare extends PlacedSub {}
class PlacedError extends Error { code = 7; constructor(m) { super(m); this.name = 'PlacedError'; this.extra = m.length; } }
class PlacedReturn { constructor(o) { this.x = 1; return o; } }
class PlacedReturnSub extends PlacedReturn { #p = 9; y = 2; constructor(o) { super(o); this.z = 3; } static p(o) { return o.#p; } }
class PlacedSetter { set a(v) { placedLog.push('a' + v); } }
class PlacedUnder extends PlacedSetter { constructor() { super(); this.a = 1; this.b = placedLog.length; } }
class PlacedStill { constructor(i) { if (i > 1) Object.preventExtensions(this); } }
class PlacedClosed extends PlacedStill { #q = 1; f = 1; }
class PlacedOdd extends PlacedBase { constructor(v) { if (v === null) return; super(1, 2); if (v === 1) return 1; this.o = 1; return v; } }
class PlacedFields { #k = 'k'; a = this.#k + 'a'; b = this.a + 'b'; ['c' + 1] = this.b; d; e = () => this.d; static s = 1; constructor(d, x = this.b + d) { this.d = x; this.f = 2; } own() { return Object.keys(this).join(); } arrow() { return this.e; } }
`

const caseTail = `
listen(req => {
  let text;
  try {
    const value = cases[+req.query.n]();
    if (value === later) return;
    if (value instanceof Promise) return value.then(v => respond(show(v)), e => respond('rejects ' + show(e)));
    text = show(value);
  } catch (e) { text = 'throws ' + show(e); }
  respond(text);
});
`

func caseModule(cases []string) string {
	var b strings.Builder
	b.WriteString(caseHead)
	if slices.ContainsFunc(cases, func(c string) bool { return strings.Contains(c, "big(") }) {
		b.WriteString(bigHead)
	}
	if slices.ContainsFunc(cases, func(c string) bool { return strings.Contains(c, "outcomeOf") }) {
		b.WriteString(bytesHead)
	}
	if slices.ContainsFunc(cases, func(c string) bool { return strings.Contains(c, "Placed") }) {
		b.WriteString(placedHead)
	}
	for _, c := range cases {
		if strings.HasPrefix(c, "{") && strings.HasSuffix(c, "}") {
			fmt.Fprintf(&b, "cases.push(function () %s);\n", c)
		} else {
			fmt.Fprintf(&b, "cases.push(function () { return (%s); });\n", c)
		}
	}
	b.WriteString(caseTail)
	return b.String()
}

func differential(t *testing.T, cases []string, printed form) {
	native, stopped := 0, 0
	verdicts, err := newComparison(t, testCache(t)).compare(cases, printed)
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range verdicts {
		switch {
		case v.unknown:
			t.Errorf("node gives no answer to %s", cases[i])
		case v.stop != "":
			stopped++
			t.Logf("stop  %s\n      %s", cases[i], v.stop)
		case !v.equal():
			t.Errorf("WRONG %s\n   native %s\n   node   %s", cases[i], v.native, v.node)
		default:
			native++
		}
	}
	t.Logf("%d cases: %d equal, %d stopped", len(cases), native, stopped)
}

// fullyTraced makes the traces of a run that reached every arm.
func fullyTraced(p *ir.Program) *ir.Traces {
	log := &trace.Log{Lowering: ir.LoweringVersion, Run: "sample:all", Outcome: trace.Done}
	for _, f := range p.Funcs {
		n := len(f.Arms)
		tf := trace.Func{Key: f.Key, Init: make([]uint64, n), Request: make([]uint64, n), First: make([]uint32, n)}
		for i := range tf.Request {
			tf.Request[i] = 1000 // often: worth fast code, however many cases there are
		}
		log.Funcs = append(log.Funcs, tf)
	}
	traces := ir.NewTraces()
	traces.Add(log)
	return traces
}

// testCache is where images of tests are kept between runs.
func testCache(t *testing.T) string {
	dir, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, "decant", "test-images")
}
