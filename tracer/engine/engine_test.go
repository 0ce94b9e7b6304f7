package engine

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"decant/analysis/exchange"
	"decant/tracer/trace"
)

func TestMain(m *testing.M) {
	if os.Getenv(ChildEnv) != "" {
		ChildMain()
	}
	if name := os.Getenv(parentEnv); name != "" {
		parent(kinds[name])
	}
	os.Exit(m.Run())
}

// parentEnv makes a test binary start a host, print its child's process id and hang in a busy run.
const parentEnv = "DECANT_ENGINE_PARENT"

func parent(kind Kind) {
	os.Unsetenv(parentEnv)
	o := Options{Kind: kind}
	if kind == Embedded {
		o.Command, o.Env = []string{os.Args[0]}, []string{ChildEnv + "=1"}
	}
	h, err := Start(context.Background(), o)
	if err != nil {
		panic(err)
	}
	if err := h.Load(context.Background(), Function{File: "f.js", Source: hostile}); err != nil {
		panic(err)
	}
	fmt.Println(h.process.cmd.Process.Pid)
	_, _ = h.Run(context.Background(), get("/loop", ""), nil)
}

var kinds = map[string]Kind{"embedded": Embedded, "node": Node}

// start starts a host for a test.
func start(t testing.TB, o Options) *Host {
	t.Helper()
	if o.Kind == Embedded {
		o.Command, o.Env = []string{os.Args[0]}, []string{ChildEnv + "=1"}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	h, err := Start(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(h.Close)
	return h
}

func load(t testing.TB, h *Host, text string) {
	t.Helper()
	if err := h.Load(context.Background(), Function{Name: "f", File: "f.js", Source: text}); err != nil {
		t.Fatal(err)
	}
}

func get(path, query string) *exchange.Request {
	return &exchange.Request{Method: "GET", Path: path, Query: query, Seed: 1, Now: 1_700_000_000_123}
}

func ask(t testing.TB, h *Host, q *exchange.Request, w World) *Result {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	defer cancel()
	r, err := h.Run(ctx, q, w)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// bothKinds runs a test with each engine.
func bothKinds(t *testing.T, test func(t *testing.T, kind Kind)) {
	for name, kind := range kinds {
		t.Run(name, func(t *testing.T) { test(t, kind) })
	}
}

func TestHello(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		load(t, h, `let c = require('containerless'); c.listen(req => c.respond('hello ' + req.query.name))`)
		r := ask(t, h, get("/", "name=w%C3%B6rld"), nil)
		if got := string(r.Response.Body); got != "hello wörld" || r.Outcome != trace.Done || r.Response.Status != 200 {
			t.Errorf("%+v %s %+v", r, got, r.Error)
		}
	})
}

func TestEffects(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		load(t, h, `
let c = require('containerless');
let n = 0;
c.listen(req => {
  n++;
  console.log('start', n);
  c.get('a', a => { console.log('a', a.x); c.post('b', {y: a.x}, b => c.respond({n, b})); });
});`)
		for range 2 {
			r := ask(t, h, get("/", ""), NewMocks(
				Mock{"GET", "a", exchange.Answer{Status: 200, Headers: []exchange.Header{{Name: "content-type", Value: "application/json"}}, Body: []byte(`{"x":[1,2]}`)}},
				Mock{"POST", "b", exchange.Answer{Status: 201, Body: []byte("done")}}))
			if got := string(r.Response.Body); got != `{"n":1,"b":"done"}` {
				t.Errorf("%s %+v %+v", got, r, r.Error)
			}
			if len(r.Effects) != 4 || string(r.Effects[3].Body) != `{"y":[1,2]}` || r.Effects[0].Text != "start 1" {
				t.Errorf("%+v", r.Effects)
			}
		}
	})
}
