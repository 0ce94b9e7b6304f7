package engine

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"decant/analysis/exchange"
	"decant/analysis/source"
	"decant/tracer/trace"
)

const hostile = `
let c = require('containerless');
c.listen(req => {
  switch (req.path) {
    case '/loop': for (;;) {}
    case '/microtasks': (function f() { Promise.resolve().then(f); })(); break;
    case '/list': { const a = []; for (;;) a.push({ x: a.length, y: [] }); }
    case '/string': { let s = 'xxxxxxxxxxxxxxxx'; const keep = []; for (;;) { s += s; keep.push(s + '!'); } }
    case '/some': for (const a = []; a.length < 300000;) a.push(a.length); c.respond('done'); break;
    case '/huge': { const keep = []; for (;;) keep.push(('x' + keep.length).repeat(1 << 27)); }
    case '/recursion': { const f = n => 1 + f(n + 1); c.respond(f(0)); break; }
    case '/regexp': /^(a+)+\1$/.test('a'.repeat(60) + 'b'); break;
    case '/caught': for (;;) { try { for (;;) { null.x; } } catch (e) {} }
    default: c.respond('fine');
  }
});`

// limited runs a hostile request, then checks that the host still works.
func limited(t *testing.T, kind Kind, path string, want ...Reason) {
	t.Helper()
	timeout := 700 * time.Millisecond
	if want[0] == ReasonMemory {
		timeout = 20 * time.Second
	}
	h := start(t, Options{Kind: kind, Timeout: timeout, Memory: 64 << 20})
	load(t, h, hostile)
	began := time.Now()
	r := ask(t, h, get(path, ""), nil)
	if r.Outcome != trace.Limit || r.Response.Status != 503 || string(r.Response.Body) != "Limit reached" || r.Detail == "" {
		t.Fatalf("%s: %+v", path, r)
	}
	found := false
	for _, reason := range want {
		found = found || r.Reason == reason
	}
	if !found {
		t.Errorf("%s: stopped by %s, want %v (%s)", path, r.Reason, want, r.Detail)
	}
	if took := time.Since(began); took > 8*time.Second {
		t.Errorf("%s took %v", path, took)
	}
	if r := ask(t, h, get("/", ""), nil); string(r.Response.Body) != "fine" {
		t.Errorf("after %s: %+v", path, r)
	}
}

func TestTimeLimit(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		limited(t, kind, "/loop", ReasonTime)
		limited(t, kind, "/caught", ReasonTime)
		limited(t, kind, "/microtasks", ReasonTime, ReasonMemory)
	})
}

func TestUninterruptible(t *testing.T) { limited(t, Embedded, "/regexp", ReasonTime) }

func TestMemoryLimit(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) { limited(t, kind, "/list", ReasonMemory) })
	limited(t, Embedded, "/string", ReasonMemory)
	limited(t, Embedded, "/huge", ReasonMemory)
}

// What a run left behind is not the next run's: the collector's figures may be older than the run.
func TestMemoryLeftBehind(t *testing.T) {
	h := start(t, Options{Timeout: 20 * time.Second, Memory: 64 << 20})
	load(t, h, hostile)
	for range 8 {
		if r := ask(t, h, get("/list", ""), nil); r.Reason != ReasonMemory {
			t.Errorf("%+v", r)
		}
		if r := ask(t, h, get("/some", ""), nil); string(r.Response.Body) != "done" {
			t.Fatalf("%+v", r)
		}
	}
}

func TestRecursionLimit(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) { limited(t, kind, "/recursion", ReasonRecursion) })
}

func TestKilledChild(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		load(t, h, hostile)
		go func() {
			time.Sleep(200 * time.Millisecond)
			_ = syscall.Kill(h.process.cmd.Process.Pid, syscall.SIGKILL)
		}()
		r := ask(t, h, get("/loop", ""), nil)
		if r.Outcome != trace.Limit || r.Reason != ReasonCrash || r.Response.Status != 503 {
			t.Errorf("%+v", r)
		}
		if r := ask(t, h, get("/", ""), nil); string(r.Response.Body) != "fine" {
			t.Errorf("%+v", r)
		}
	})
}

func TestCancel(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		load(t, h, hostile)
		ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
		defer cancel()
		began := time.Now()
		_, err := h.Run(ctx, get("/loop", ""), nil)
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 2*time.Second {
			t.Errorf("%v after %v", err, time.Since(began))
		}
		if r := ask(t, h, get("/", ""), nil); string(r.Response.Body) != "fine" {
			t.Errorf("%+v", r)
		}
	})
}

func TestClose(t *testing.T) {
	h := start(t, Options{})
	load(t, h, hostile)
	go func() {
		time.Sleep(100 * time.Millisecond)
		h.Close()
	}()
	if _, err := h.Run(context.Background(), get("/loop", ""), nil); !errors.Is(err, os.ErrClosed) {
		t.Error(err)
	}
	if _, err := h.Run(context.Background(), get("/", ""), nil); !errors.Is(err, os.ErrClosed) {
		t.Error(err)
	}
}

func TestSyntaxError(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		err := h.Load(context.Background(), Function{File: "dir/f.js", Source: "let a = 1;\n  let b = ;\n"})
		var at *source.Error
		if !errors.As(err, &at) || at.File != "dir/f.js" || at.Pos.Line != 2 {
			t.Errorf("%v", err)
		}
		load(t, h, hostile)
		if r := ask(t, h, get("/", ""), nil); string(r.Response.Body) != "fine" {
			t.Errorf("%+v", r)
		}
	})
}

func TestNoHandlerAndInit(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		load(t, h, "let x = 1;")
		if r := ask(t, h, get("/", ""), nil); !r.NoHandler || r.Response.Status != 500 || !strings.Contains(r.Error.Text, "handler") {
			t.Errorf("%+v", r)
		}
		load(t, h, "\nlet x = null.y;")
		if r := ask(t, h, get("/", ""), nil); r.Outcome != trace.Threw || r.Error.Name != "TypeError" || r.Error.Line != 2 || r.Error.File != "f.js" {
			t.Errorf("%+v %+v", r, r.Error)
		}
		load(t, h, "require('containerless').listen(() => {})")
		if r := ask(t, h, get("/", ""), nil); r.Outcome != trace.Pending || string(r.Response.Body) != "No response" || r.Response.Status != 500 {
			t.Errorf("%+v", r)
		}
	})
}

func TestNoMock(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		load(t, h, "const c = require('containerless');\nc.listen(() => {\n  c.get('a', x =>\n    c.post('nowhere', 1));\n});")
		r := ask(t, h, get("/", ""), NewMocks(Mock{Method: "GET", URL: "a"}))
		if r.NoMock == nil || r.NoMock.Method != "POST" || r.NoMock.URL != "nowhere" || r.NoMock.File != "f.js" || r.NoMock.Line != 4 {
			t.Fatalf("%+v %+v", r, r.NoMock)
		}
		if r.Outcome != trace.Threw || r.Response.Status != 500 || r.Error.Line != 4 {
			t.Errorf("%+v", r)
		}
		if r := ask(t, h, get("/", ""), NewMocks(Mock{Method: "GET", URL: "a"}, Mock{Method: "POST", URL: "nowhere"})); r.Outcome != trace.Pending {
			t.Errorf("%+v", r)
		}
	})
}

func TestUpstreamError(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		load(t, h, "const c = require('containerless');\nc.listen(() => c.get('a', c.respond));")
		r := ask(t, h, get("/", ""), NewMocks(Mock{"GET", "a", exchange.Answer{Error: "connection refused"}}))
		if r.Outcome != trace.Threw || r.Error.Text != "Error: GET a: connection refused" || r.Error.Line != 2 {
			t.Errorf("%+v %+v", r, r.Error)
		}
	})
}

func TestThrowPosition(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		load(t, h, "const c = require('containerless');\nfunction f(x) {\n  'é'; throw new Error(x);\n}\nc.listen(() => [1].map(f));")
		r := ask(t, h, get("/", ""), nil)
		if r.Error == nil || r.Error.Line != 3 || r.Error.File != "f.js" || r.Error.Message != "1" || r.Error.Column < 8 || r.Error.Column > 20 {
			t.Errorf("%+v", r.Error)
		}
	})
}

// TestChildDiesWithParent starts a host in another process, kills that one, and looks for the child.
func TestChildDiesWithParent(t *testing.T) {
	if _, err := os.Stat("/proc/self"); err != nil {
		t.Fatal("needs /proc")
	}
	for name := range kinds {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), parentEnv+"="+name)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		buffer := make([]byte, 16)
		n, err := out.Read(buffer)
		if err != nil {
			t.Fatal(err)
		}
		child := strings.TrimSpace(string(buffer[:n]))
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		gone := false
		for range 100 {
			state, err := os.ReadFile("/proc/" + child + "/stat")
			if gone = err != nil || strings.Contains(string(state), ") Z "); gone {
				break
			}
			time.Sleep(20 * time.Millisecond)
		}
		if !gone {
			t.Errorf("%s: child %s outlives its parent", name, child)
		}
	}
}

// TestManyAtOnce asks for more, and bigger, effects at once than any pipe or queue holds.
func TestManyAtOnce(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		load(t, h, `const c = require('containerless');
c.listen(() => { let n = 0; for (let i = 0; i < 3000; i++) c.post('a', 'x'.repeat(500), v => { if (++n === 3000) c.respond(n + v.length); }); });`)
		r := ask(t, h, get("/", ""), NewMocks(Mock{"POST", "a", exchange.Answer{Status: 200, Body: []byte(strings.Repeat("y", 1000))}}))
		if string(r.Response.Body) != "4000" || len(r.Delivered) != 3000 {
			t.Errorf("%s %+v", r.Response.Body, r.Error)
		}
	})
}
