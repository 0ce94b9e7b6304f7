package lower

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja"
)

// snippet is one case of testdata/cases: `//# name` starts it, a `//! goja` line says that goja gets the
// original wrong.
type snippet struct {
	Name, Text, Lowered string
	gojaWrong           bool
}

func snippets(t *testing.T) []*snippet {
	files, err := filepath.Glob("testdata/cases/*.js")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	list := []*snippet{}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range strings.Split("\n"+string(data), "\n//# ")[1:] {
			head, text, _ := strings.Cut(part, "\n")
			list = append(list, &snippet{
				Name: strings.TrimSuffix(filepath.Base(name), ".js") + "/" + head, Text: text,
				gojaWrong: strings.Contains(text, "//! goja"),
			})
		}
	}
	return list
}

// corpus is the text of every case.
func corpus() (texts []string) {
	files, _ := filepath.Glob("testdata/cases/*.js")
	for _, name := range files {
		data, _ := os.ReadFile(name)
		for _, part := range strings.Split(string(data), "\n//# ") {
			_, text, _ := strings.Cut(part, "\n")
			texts = append(texts, text)
		}
	}
	return texts
}

func mustLower(t *testing.T, text string) *Unit {
	t.Helper()
	m, err := js.Parse(source.NewFile("case.js", text))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	u := lowerWith(m, options{anyGlobal: true})
	if err := ir.Validate(u.Program); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return u
}

// harness runs a program and returns what it logged; it is JavaScript for goja and Node alike.
const harness = `(function (text) {
  const lines = [];
  const show = (v, depth) => {
    if (typeof v === 'string') return JSON.stringify(v);
    if (Object.is(v, -0)) return '-0';
    if (typeof v === 'symbol') return 'symbol';
    if (typeof v === 'function') return 'function ' + v.name + '/' + v.length;
    if (v === null || typeof v !== 'object') return String(v);
    if (v instanceof Error) return v.name;
    if (depth > 4) return '…';
    if (Array.isArray(v)) { const l = []; for (let i = 0; i < v.length; i++) l.push(i in v ? show(v[i], depth + 1) : '-'); return '[' + l.join(', ') + ']'; }
    return '{' + Object.keys(v).map(k => k + ': ' + show(v[k], depth + 1)).join(', ') + '}';
  };
  const log = (...args) => { lines.push(args.map(a => show(a, 0)).join(' ')); return args[0]; };
  const module = { exports: {} };
  try { new Function('log', 'module', 'exports', 'require', text).call(module.exports, log, module, module.exports, n => { throw new Error('require'); }); }
  catch (e) { lines.push('threw ' + show(e, 0)); }
  return () => lines.join('\n');
})`

func runGoja(t *testing.T, text string) string {
	t.Helper()
	vm := goja.New()
	timer := time.AfterFunc(5*time.Second, func() { vm.Interrupt("too long") })
	defer timer.Stop()
	f, err := vm.RunString(harness)
	if err != nil {
		t.Fatal(err)
	}
	call, _ := goja.AssertFunction(f)
	v, err := call(goja.Undefined(), vm.ToValue(text))
	if err != nil {
		return "harness: " + err.Error()
	}
	lines, _ := goja.AssertFunction(v)
	if v, err = lines(goja.Undefined()); err != nil {
		return "harness: " + err.Error()
	}
	return v.String()
}

// runNode runs all programs in one Node process.
func runNode(t *testing.T, texts []string) []string {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Fatal("node is not on the PATH: the comparison with Node does not run")
	}
	in, _ := json.Marshal(texts)
	const driver = `const run = eval(process.argv[1]); const texts = JSON.parse(require('fs').readFileSync(0, 'utf8')); process.on('unhandledRejection', () => {}); const all = texts.map(t => run(t)); setTimeout(() => process.stdout.write(JSON.stringify(all.map(lines => lines()))), 50);`
	cmd := exec.Command(node, "-e", driver, harness)
	cmd.Stdin = bytes.NewReader(in)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var results []string
	if err := json.Unmarshal(out, &results); err != nil {
		t.Fatal(err)
	}
	return results
}

// TestLoweredProgramsAnswerAsTheOriginals holds the lowering to the results of the language itself.
func TestLoweredProgramsAnswerAsTheOriginals(t *testing.T) {
	list := snippets(t)
	texts := []string{}
	for _, s := range list {
		s.Lowered = oracle(mustLower(t, s.Text).Program)
		texts = append(texts, s.Text, s.Lowered)
		if want, got := runGoja(t, s.Text), runGoja(t, s.Lowered); want != got && !s.gojaWrong {
			t.Errorf("%s: goja\noriginal:\n%s\nlowered:\n%s", s.Name, want, got)
		}
	}
	results := runNode(t, texts)
	for i, s := range list {
		if want, got := results[2*i], results[2*i+1]; want != got {
			t.Errorf("%s: Node\noriginal:\n%s\nlowered:\n%s", s.Name, want, got)
		}
		if results[2*i] == "" {
			t.Errorf("%s: logs nothing", s.Name)
		}
	}
	t.Logf("%d cases", len(list))
}
