package engine

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"decant/tracer/instrument"
	"decant/tracer/trace"
)

func loadProbed(t testing.TB, h *Host, text string) {
	t.Helper()
	if err := h.Load(context.Background(), Function{Name: "f", File: "f.js", Source: text, Probed: true, Run: "sample:x"}); err != nil {
		t.Fatal(err)
	}
}

// loadReadable loads the form that `decant instrument` prints.
func loadReadable(t testing.TB, h *Host, text string) {
	t.Helper()
	loadProbed(t, h, text)
	h.loaded.load.Source = instrument.Readable(h.loaded.function.Unit)
	if err := h.sendLoad(context.Background(), h.loaded); err != nil {
		t.Fatal(err)
	}
}

// counts is a log as text.
func counts(l *trace.Log) string {
	if l == nil {
		return "no log"
	}
	var b strings.Builder
	fmt.Fprintln(&b, l.Lowering, l.Run, l.Outcome)
	for _, f := range l.Funcs {
		fmt.Fprintln(&b, f.Key, f.Twins, f.Init, f.Request, f.First)
	}
	return b.String()
}

// sameTexts are the snippets whose results do not depend on the text of functions and stacks.
func sameTexts(t *testing.T) map[string]string {
	texts := snippets(t)
	for name := range texts {
		texts[name] = strings.ReplaceAll(texts[name], "console.log('%s', () => 1);", "")
	}
	return texts
}

// TestProbesChangeNothing holds plain, probed (goja), probed (Node) and readable (Node) runs to the same
// responses, effects and console lines, and the probed ones to the same counters.
func TestProbesChangeNothing(t *testing.T) {
	plain, probed, node, readable := start(t, Options{}), start(t, Options{}), start(t, Options{Kind: Node}), start(t, Options{Kind: Node})
	for name, text := range sameTexts(t) {
		load(t, plain, text)
		loadProbed(t, probed, text)
		loadProbed(t, node, text)
		loadReadable(t, readable, text)
		for _, q := range requests() {
			want := ask(t, plain, q, upstream())
			got := ask(t, probed, q, upstream())
			if x, y := story(want), story(got); x != y {
				t.Errorf("%s %s: probes change %s", name, q.Path, firstDifference(x, y))
			}
			if want.Error != nil && (*want.Error != *got.Error) {
				t.Errorf("%s %s: %+v, probed %+v", name, q.Path, *want.Error, *got.Error)
			}
			for form, h := range map[string]*Host{"printed": node, "readable": readable} {
				r := ask(t, h, q, upstream())
				if x, y := story(want), story(r); x != y {
					t.Errorf("%s %s: %s in Node: %s", name, q.Path, form, firstDifference(x, y))
				}
				if x, y := counts(got.Log), counts(r.Log); x != y {
					t.Errorf("%s %s: counters of %s: %s", name, q.Path, form, firstDifference(x, y))
				}
				if form == "printed" && want.Error != nil && r.Error.Line > 0 && want.Error.Line != r.Error.Line {
					t.Errorf("%s %s: thrown at line %d, printed in Node at %d", name, q.Path, want.Error.Line, r.Error.Line)
				}
			}
			if t.Failed() {
				break
			}
		}
	}
}

const branches = `const c = require('containerless');
let table = {};
for (let i = 0; i < 3; i++) table['k' + i] = i;
function pick(k, fallback = none()) { return k in table ? table[k] : fallback; }
const none = () => 'none';
c.listen(req => {
  switch (req.query.a) {
    case '1': c.respond(pick('k1')); break;
    case '2': c.respond(pick('zz'));
    default: c.respond(pick('k2', 1) || none());
  }
});`

// TestCounters checks the counters of one function by hand.
func TestCounters(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		loadProbed(t, h, branches)
		r := ask(t, h, get("/", "a=2"), nil)
		if r.Log == nil || r.Log.Run != "sample:x" || r.Log.Outcome != trace.Done {
			t.Fatalf("%+v", r)
		}
		want := map[string][2]uint64{"": {1, 0}, "pick": {0, 2}, "none": {0, 1}}
		unit := h.loaded.function.Unit
		for _, f := range unit.Program.Funcs {
			if f.Name == "" && f.Index > 0 {
				continue
			}
			for _, l := range r.Log.Funcs {
				if l.Key == f.Key && (l.Init[0] != want[f.Name][0] || l.Request[0] != want[f.Name][1]) {
					t.Errorf("%s entered %d, %d times", f.Name, l.Init[0], l.Request[0])
				}
			}
		}
		loops := uint64(0)
		for _, l := range r.Log.Funcs {
			for arm, n := range l.Init {
				if l.First[arm] != 0 && n == 3 {
					loops = n
				}
			}
		}
		if loops != 3 {
			t.Errorf("no loop counted 3 during initialisation: %s", counts(r.Log))
		}
	})
}

func TestFuel(t *testing.T) {
	const text = "const c = require('containerless');\nc.listen(req => {\n  let n = 0;\n  if (req.path === '/ok') return c.respond('fine');\n  for (;;) {\n    try { n++; if (n > 5) throw n; } catch (e) { n = 0; }\n  }\n});"
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind, Fuel: 100_000})
		loadProbed(t, h, text)
		r := ask(t, h, get("/", ""), nil)
		if r.Outcome != trace.Limit || r.Reason != ReasonFuel || r.Where == nil || r.Where.Line < 5 || !strings.HasPrefix(r.Detail, "100 k fuel in this ") {
			t.Errorf("%+v %+v", r, r.Where)
		}
		if r.Log == nil || r.Log.Outcome != trace.Limit {
			t.Errorf("%+v", r.Log)
		}
		if r := ask(t, h, get("/ok", ""), nil); string(r.Response.Body) != "fine" {
			t.Errorf("%+v", r)
		}
	})
}

// TestShadowedName checks that user code has no way to the probes by their name.
func TestShadowedName(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		loadProbed(t, h, "const c = require('containerless'); let t = 1, t1 = 2; c.listen(() => { if (t) c.respond([t, t1, typeof t2x, arguments.length, typeof probes]); });")
		if r := ask(t, h, get("/", ""), nil); string(r.Response.Body) != `[1,2,"undefined",5,"undefined"]` {
			t.Errorf("%s %+v", r.Response.Body, r.Error)
		}
	})
}
