package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/cmd/internal/generate"
	"decant/invoker/load"
	"decant/rustgen/machine"
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
  if (v === null || typeof v !== 'object') return String(v);
  if (v instanceof Error) return v.name + ': ' + v.message;
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

const caseTail = `
listen(req => {
  let text;
  try {
    const v = cases[+req.query.n]();
    if (v instanceof Promise) return v.then(v => respond(show(v)), e => respond('rejects ' + show(e)));
    text = show(v);
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

// nodeOracle runs each case in a context of its own, until nothing is left to do.
const nodeOracle = `
const vm = require('vm'), fs = require('fs');
const { source, n } = JSON.parse(fs.readFileSync(0, 'utf8'));
const script = new vm.Script('(function (require, module, exports, console) {' + source + '\n})');
const out = [];
let answer, ended;
process.on('unhandledRejection', e => ended ??= 'ended with ' + e);
process.on('uncaughtException', e => ended ??= 'ended with ' + e);
(async () => {
for (let i = 0; i < n; i++) {
  let handler;
  answer = ended = undefined;
  const host = { listen: f => { handler = f }, respond: v => { if (answer === undefined) answer = v } };
  const module = { exports: {} };
  script.runInContext(vm.createContext({ queueMicrotask }))(() => host, module, module.exports, console);
  handler({ query: { n: String(i) } });
  await new Promise(setImmediate);
  out.push(ended ?? answer ?? 'ended with no response');
}
process.stdout.write(JSON.stringify(out));
})();
`

func nodeAnswers(t *testing.T, module string, n int) []string {
	input, err := json.Marshal(map[string]any{"source": module, "n": n})
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("node", "-e", nodeOracle)
	cmd.Stdin = strings.NewReader(string(input))
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("node: %v", err)
	}
	var answers []string
	if err := json.Unmarshal(out, &answers); err != nil {
		t.Fatal(err)
	}
	return answers
}

func differential(t *testing.T, cases []string, printed form) {
	native, stopped := 0, 0
	for i, v := range compareCases(t, cases, printed) {
		switch {
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

// verdict is what native code and Node made of a case.
type verdict struct {
	native, node string
	stop         string // why native code stopped; "" when it answered
}

func (v verdict) equal() bool { return v.stop != "" || v.native == v.node }

// form is one of the two forms in which a function is printed.
type form int

const (
	assuming form = iota // what the second tier compiles; here without optimisation
	plain                // what the first tier compiles
)

// compareCases answers each case natively, compiled in a form, and in Node.
func compareCases(t *testing.T, cases []string, printed form) []verdict {
	t.Helper()
	module := caseModule(cases)
	node := nodeAnswers(t, module, len(cases))
	image, sites := nativeImage(t, module, printed)
	var instance *load.Instance
	verdicts := make([]verdict, len(cases))
	for i := range cases {
		// An instance that has assumed wrongly too often assumes nothing more: cases get fresh ones.
		if i%4 == 0 {
			instance = newInstance(t, image)
		}
		req := &load.Request{Method: "GET", Path: "/", Query: fmt.Sprintf("n=%d", i)}
		step, err := instance.Start(req, load.Limits{Fuel: 100_000_000, Timeout: 10 * time.Second})
		if err != nil {
			t.Fatalf("%s: %v", cases[i], err)
		}
		v := verdict{node: node[i], native: string(step.Response.Body)}
		switch step.Kind {
		case load.Stopped:
			v.stop = describe(step.Stop, sites)
		case load.Responded:
		case load.NoResponse:
			v.native = "ended with no response"
		default:
			v.native = "ended with " + step.Stop.Detail
		}
		verdicts[i] = v
		if step.Broken {
			t.Fatalf("broken instance after %s", cases[i])
		}
		if err := instance.Reset(); err != nil {
			t.Fatal(err)
		}
	}
	return verdicts
}

func describe(s load.Stop, sites []machine.Site) string {
	if s.Code == load.StopUnknown && s.Site < uint32(len(sites)) {
		site := sites[s.Site]
		return fmt.Sprintf("%s %s %s", s.Code, site.Code, site.Detail)
	}
	return fmt.Sprintf("%s %s", s.Code, s.Detail)
}

// nativeImage compiles a module with every arm counted as traced.
func nativeImage(t *testing.T, module string, printed form) (*load.Image, []machine.Site) {
	unit, err := lowerSource(source.NewFile("cases.js", module))
	if err != nil {
		t.Fatal(err)
	}
	crate := emitCrate(mergeTraces(unit, fullyTraced(unit.Program)), "cases", js.Handler{})
	if printed == assuming {
		crate.Soon = crate.FS
	}
	built, err := buildImage(context.Background(), crate, tierSoon, testCache(t), func(string) {})
	if err != nil {
		t.Fatal(err)
	}
	image, err := load.Open(built.Path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { image.Close() })
	return image, crate.Sites
}

func newInstance(t *testing.T, image *load.Image) *load.Instance {
	instance, err := image.NewInstance(256 << 20)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(instance.Close)
	return instance
}

// fullyTraced makes the traces of a run that reached every arm.
func fullyTraced(p *ir.Program) *ir.Traces {
	log := &trace.Log{Lowering: ir.LoweringVersion, Run: "sample:all", Outcome: trace.Done}
	for _, f := range p.Funcs {
		n := len(f.Arms)
		tf := trace.Func{Key: f.Key, Init: make([]uint64, n), Request: make([]uint64, n), First: make([]uint32, n)}
		for i := range tf.Request {
			tf.Request[i] = 1
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
