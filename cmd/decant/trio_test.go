package main

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"decant/analysis/exchange"
	"decant/invoker/load"
	"decant/rustgen/machine"
	"decant/tracer/engine"
	"decant/tracer/trace"
)

// trio is a function in all three engines: native code, the sandbox and Node.js. It answers what=X&from=I&to=J with a list,
// an entry a number, and what=count with a number.
type trio struct {
	t             *testing.T
	instance      *load.Instance
	sites         []machine.Site
	sandbox, node *engine.Host

	equal, stopped int
}

func newTrio(t *testing.T, file string) *trio {
	return trioOf(t, readText(t, file))
}

func trioOf(t *testing.T, text string) *trio {
	image, sites, err := (&comparison{t: t, cache: testCache(t)}).image(text, plain)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { image.Close() })
	x := &trio{t: t, sites: sites}
	if x.instance, err = image.NewInstance(512 << 20); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.instance.Close() })
	for _, h := range []struct {
		kind engine.Kind
		to   **engine.Host
	}{{engine.Embedded, &x.sandbox}, {engine.Node, &x.node}} {
		host, err := engine.Start(t.Context(), engine.Options{Kind: h.kind, Fuel: 1_000_000_000, Timeout: 5 * time.Minute, Memory: 1 << 30})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(host.Close)
		if err := host.Load(t.Context(), engine.Function{Name: "cases", File: "cases.js", Source: text}); err != nil {
			t.Fatal(err)
		}
		*h.to = host
	}
	return x
}

// interpreted is what the sandbox or Node.js answers.
func (x *trio) interpreted(h *engine.Host, query string) []byte {
	x.t.Helper()
	r, err := h.Run(context.Background(), &exchange.Request{Method: "GET", Path: "/", Query: query}, nil)
	if err != nil {
		x.t.Fatal(err)
	}
	if r.Outcome != trace.Done {
		x.t.Fatalf("%s: %s %s %s %s %v", query, r.Outcome, r.Detail, r.Reason, r.Missing, r.Error)
	}
	return r.Response.Body
}

// natively is what native code answers, or why it stopped.
func (x *trio) natively(query string) (body []byte, stop string) {
	x.t.Helper()
	req := &load.Request{Method: "GET", Path: "/", Query: query}
	step, err := x.instance.Start(req, load.Limits{Fuel: 4_000_000_000, Timeout: time.Minute})
	if err != nil {
		x.t.Fatal(err)
	}
	if step.Kind == load.Responded {
		body = append(body, step.Response.Body...)
	} else {
		stop = describe(step.Stop, x.sites)
	}
	if step.Broken {
		x.t.Fatalf("%s: broken: %s", query, stop)
	}
	if err := x.instance.Reset(); err != nil {
		x.t.Fatal(err)
	}
	return body, stop
}

// count is how many cases the function has.
func (x *trio) count() (n int) {
	x.list(x.interpreted(x.node, "what=count"), &n)
	return n
}

func (x *trio) list(body []byte, to any) {
	x.t.Helper()
	if err := json.Unmarshal(body, to); err != nil {
		x.t.Fatalf("%.200s: %v", body, err)
	}
}

// hold compares n answers of all engines, in runs of so many. Native code may stop at those that stops names.
func (x *trio) hold(what string, n, run int, stops map[int]string) {
	x.t.Helper()
	for from := 0; from < n; from += run {
		to := min(from+run, n)
		var want, have []json.RawMessage
		query := fmt.Sprintf("what=%s&from=%d&to=%d", what, from, to)
		x.list(x.interpreted(x.node, query), &want)
		x.list(x.interpreted(x.sandbox, query), &have)
		for i := range want {
			x.differs("sandbox", what, from+i, have[i], want[i])
			body, stop := x.natively(fmt.Sprintf("what=%s&from=%d&to=%d", what, from+i, from+i+1))
			if stop != "" {
				x.stopped++
				if stops[from+i] != stop {
					x.t.Errorf("%s %d: native code stopped: %s", what, from+i, stop)
				}
				continue
			}
			var one []json.RawMessage
			x.list(body, &one)
			x.differs("native", what, from+i, one[0], want[i])
		}
	}
}

func (x *trio) differs(engine, what string, i int, have, want json.RawMessage) {
	x.t.Helper()
	if string(have) == string(want) {
		x.equal++
		return
	}
	x.t.Errorf("%s %d: %s", what, i, firstPart(engine, string(have), string(want)))
}

// firstPart shows where two texts part.
func firstPart(engine, a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	from := max(0, i-100)
	return fmt.Sprintf("\n  %s: …%s\n  node: …%s", engine, a[from:min(len(a), i+120)], b[from:min(len(b), i+120)])
}
