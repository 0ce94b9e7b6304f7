package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"decant/analysis/exchange"
	"decant/tracer/engine"
	"decant/tracer/trace"
)

//go:embed testdata/api.js
var apiHead string

const apiTail = `
listen(async ({ query }) => {
  const out = [];
  for (let i = Number(query.from); i < Number(query.to); i++) {
    try { out.push(show(await cases[i]())); } catch (e) { out.push('throws ' + show(e)); }
  }
  respond(out);
});
`

// TestAPI holds what there is of Node's own classes and modules, in the sandbox and natively, to Node's answers. A case is a
// line of testdata/api/*.js, as those of TestDifferential are. It answers what Node answers, or is below a comment that says
// where it stops: "// native stops: X", "// sandbox stops: X" or "// stops: X" of both, X being part of the reason.
func TestAPI(t *testing.T) {
	files, err := filepath.Glob("testdata/api/*.js")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { holdAPI(t, file) })
	}
}

func holdAPI(t *testing.T, file string) {
	cases := readCases(t, file)
	reasons := stopReasons(t, file, cases)
	x := trioOf(t, apiModule(cases))
	native, sandbox := 0, 0
	for i, c := range cases {
		query := fmt.Sprintf("from=%d&to=%d", i, i+1)
		want := []string{""}
		if body, stop := x.answered(x.node, query); stop == "" {
			x.list(body, &want)
		} else if reasons[i].sandbox == "" {
			t.Errorf("Node.js stopped: %s\n  %s", stop, c)
		}
		body, stop := x.natively(query)
		native += holdAnswer(t, "native", c, body, stop, want[0], reasons[i].native)
		body, stop = x.answered(x.sandbox, query)
		sandbox += holdAnswer(t, "sandbox", c, body, stop, want[0], reasons[i].sandbox)
	}
	t.Logf("%d cases: %d equal natively, %d in the sandbox", len(cases), native, sandbox)
}

// apiModule is the function whose cases these are.
func apiModule(cases []string) string {
	var b strings.Builder
	b.WriteString(apiHead)
	for _, c := range cases {
		if strings.HasPrefix(c, "{") && strings.HasSuffix(c, "}") {
			fmt.Fprintf(&b, "cases.push(async () => %s);\n", c)
		} else {
			fmt.Fprintf(&b, "cases.push(() => (%s));\n", c)
		}
	}
	b.WriteString(apiTail)
	return b.String()
}

// stopReason is why a case stops; empty where it must not.
type stopReason struct{ native, sandbox string }

// stopReasons are those of all cases of a file: a comment is about the case below it.
func stopReasons(t *testing.T, file string, cases []string) []stopReason {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	reasons := make([]stopReason, len(cases))
	next, n := stopReason{}, 0
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSuffix(line, "\n")
		if why, ok := strings.CutPrefix(line, "// native stops: "); ok {
			next.native = why
		} else if why, ok := strings.CutPrefix(line, "// sandbox stops: "); ok {
			next.sandbox = why
		} else if why, ok := strings.CutPrefix(line, "// stops: "); ok {
			next = stopReason{native: why, sandbox: why}
		} else if n < len(cases) && strings.HasPrefix(cases[n], line) && line != "" {
			reasons[n], next = next, stopReason{}
			n++
		}
	}
	return reasons
}

// holdAnswer says how an answer is not what it must be; it gives 1 when it is Node's.
func holdAnswer(t *testing.T, by, c string, body []byte, stop, want, reason string) int {
	t.Helper()
	if stop != "" || reason != "" {
		if stop == "" || reason == "" || !strings.Contains(stop, reason) {
			t.Errorf("%s stopped: %q, not for %q\n  %s", by, stop, reason, c)
		}
		return 0
	}
	var have []string
	if err := json.Unmarshal(body, &have); err != nil {
		t.Errorf("%s: %v %.200s\n  %s", by, err, body, c)
		return 0
	}
	if have[0] != want {
		t.Errorf("%s WRONG %s\n%s", by, c, parted(have[0], want))
		return 0
	}
	return 1
}

// parted shows the lines in which two texts differ.
func parted(have, want string) string {
	a, b := strings.Split(have, `\n`), strings.Split(want, `\n`)
	var out strings.Builder
	for i := range max(len(a), len(b)) {
		x, y := "nothing", "nothing"
		if i < len(a) {
			x = a[i]
		}
		if i < len(b) {
			y = b[i]
		}
		if x != y {
			fmt.Fprintf(&out, "  %d have %s\n  %d node %s\n", i, x, i, y)
		}
	}
	return out.String()
}

// answered is what the sandbox or Node.js answers, or why it stopped: what no engine has stops Node.js, too.
func (x *trio) answered(h *engine.Host, query string) (body []byte, stop string) {
	x.t.Helper()
	r, err := h.Run(context.Background(), &exchange.Request{Method: "GET", Path: "/", Query: query}, nil)
	switch {
	case err != nil:
		x.t.Fatal(err)
	case r.Missing != "":
		return nil, r.Missing
	case r.Outcome != trace.Done:
		return nil, fmt.Sprintf("%s %s %v", r.Outcome, r.Detail, r.Error)
	}
	return r.Response.Body, ""
}
