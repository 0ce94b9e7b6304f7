package engine

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"decant/analysis/exchange"
	"decant/tracer/trace"
)

// richWorld answers what the snippets of testdata/rich ask for. No time passes in it.
func richWorld() World {
	reply := func(method, url string, status int, body string) Mock {
		return Mock{method, url, exchange.Answer{Status: status, Headers: []exchange.Header{{Name: "content-type", Value: "application/json"}}, Body: []byte(body)}}
	}
	return &slow{NewMocks(reply("POST", "http://json/", 200, `{"a":1}`), reply("GET", "http://missing/x", 404, "gone"), reply("GET", "http://a/1", 200, "one"),
		reply("GET", "http://a/2", 200, "two"), reply("POST", "http://form/", 201, ""), reply("GET", "http://late/", 200, "late"),
		Mock{"GET", "http://down/", exchange.Answer{Error: "connection refused"}})}
}

// slow never answers http://never/.
type slow struct{ *Mocks }

func (s *slow) Ask(ctx context.Context, c *Call, deliver func(*exchange.Answer)) error {
	if c.Effect.URL == "http://never/" {
		return nil
	}
	return s.Mocks.Ask(ctx, c, deliver)
}

// richStory is what engines must agree on, in the words of the first difference.
func richStory(t *testing.T, h *Host, q *exchange.Request) string {
	t.Helper()
	r := ask(t, h, q, richWorld())
	text := story(r)
	if r.Error != nil {
		text += r.Error.Text
	}
	return text
}

// TestHostsAgree holds the sandbox's host to Node's.
func TestHostsAgree(t *testing.T) {
	names, err := filepath.Glob("testdata/rich/*.js")
	if err != nil || len(names) == 0 {
		t.Fatal("no snippets", err)
	}
	ours, node := start(t, Options{Kind: Embedded}), start(t, Options{Kind: Node})
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range []*Host{ours, node} {
			if err := h.Load(context.Background(), Function{Name: "f", File: "f.js", Source: string(text)}); err != nil {
				t.Fatal(name, err)
			}
		}
		paths := []string{"/"}
		if filepath.Base(name) == "missing.js" {
			paths = []string{"/fs", "/intl", "/stream", "/exit", "/trace", "/subtle", "/cipher", "/http", "/compare", "/number", "/date"}
		}
		for _, path := range paths {
			q := get(path, "a=1&b=2")
			q.Seed, q.Now, q.Env = 7, 1767225600000, []exchange.Header{{Name: "MODE", Value: "test"}}
			a, b := richStory(t, ours, q), richStory(t, node, q)
			if a != b {
				t.Errorf("%s %s: %s", name, path, firstRichDifference(a, b))
			}
		}
	}
}

// firstRichDifference shows where two texts part.
func firstRichDifference(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	from := max(0, i-120)
	return "\n  sandbox: …" + a[from:min(len(a), i+200)] + "\n  Node.js: …" + b[from:min(len(b), i+200)]
}

// TestMissing names what a function uses and the host does not have.
func TestMissing(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		load(t, h, "exports.handler = () => {\n  try { require('fs').readFileSync('x'); } catch { return 1; }\n};")
		r := ask(t, h, get("/", ""), nil)
		if r.Outcome != trace.Threw || r.Missing != "fs.readFileSync" || r.Error == nil || r.Error.Line != 2 {
			t.Errorf("%+v %+v", r, r.Error)
		}
	})
}

// TestConsoleByOtherNames: a program finds all of the console by whatever name it takes it, and when it uses nothing else of the
// host.
func TestConsoleByOtherNames(t *testing.T) {
	ours, node := start(t, Options{Kind: Embedded}), start(t, Options{Kind: Node})
	for _, use := range []string{
		`const { table, group, log } = console; group("g"); log("x"); table([{ a: 1 }]);`, `const k = console; k.table([1]); k["group"]("q"); k.log("in");`,
		`globalThis.console.table([[1, 2]]); globalThis["console"].dir({ a: 1 });`, `const show = (c = console) => c.count("n"); show(); show();`,
		`const g = globalThis; g["cons" + "ole"].assert(false, "a");`, `((l) => Object.keys(l).length > 5 && l.dirxml({ a: 1 }))(console);`,
		`console /* c */ .time("t"); const { timeEnd } = { ...console }; timeEnd("t");`, `console?.table?.([3]); console["tab" + "le"]([4]);`,
		`console.log("none of it"); console . error(globalThis.Math === Math);`,
	} {
		text := "require('containerless').listen(() => { " + use + " require('containerless').respond(typeof console.trace); });"
		for _, h := range []*Host{ours, node} {
			if err := h.Load(context.Background(), Function{Name: "f", File: "f.js", Source: text}); err != nil {
				t.Fatal(use, err)
			}
		}
		q := &exchange.Request{Method: "GET", Path: "/"}
		if a, b := richStory(t, ours, q), richStory(t, node, q); a != b {
			t.Errorf("%s\n%s\nNode.js:\n%s", use, a, b)
		}
	}
}
