package invoker_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"decant/invoker"
	"decant/invoker/image"
	"decant/invoker/load"
)

var tinyImage = sync.OnceValues(makeTiny)

// tiny is an image of the hand-written function of package load's tests.
func tiny(t testing.TB) string {
	t.Helper()
	if path := os.Getenv("INVOKER_TEST_IMAGE"); path != "" { // behind a fence no compiler starts
		return path
	}
	path, err := tinyImage()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// makeTiny makes the form of image that functions have on this machine.
func makeTiny() (string, error) {
	dir, err := tempDir()
	if err != nil {
		return "", err
	}
	if runtime.GOARCH != "amd64" {
		path := filepath.Join(dir, "tiny.so")
		_, err := compileC(path, "load/testdata/tiny.c", "-shared")
		return path, err
	}
	object, err := compileC(filepath.Join(dir, "tiny.o"), "load/testdata/tiny.c", "-c", "-DBLOCK", "-fno-plt", "-fno-asynchronous-unwind-tables")
	if err != nil {
		return "", err
	}
	library, err := compileC(filepath.Join(dir, image.RuntimeName), "load/testdata/runtime.c", "-shared")
	if err != nil {
		return "", err
	}
	m, err := image.Link(object, library)
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "tiny.image")
	return path, os.WriteFile(path, m.Encode(), 0o644)
}

func compileC(out, source string, flags ...string) ([]byte, error) {
	args := append([]string{"-fPIC", "-O1", "-nostdlib", "-fno-stack-protector", "-fvisibility=hidden", "-Wl,-z,now", "-Wl,-Bsymbolic", "-o", out, source}, flags...)
	if said, err := exec.Command("cc", args...).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("cc: %w\n%s", err, said)
	}
	return os.ReadFile(out)
}

var sites = []invoker.Site{
	{Code: "DC101", Detail: "else branch", File: "login.js", Line: 9},
	{Code: "DC202", Detail: "Intl", File: "login.js", Line: 12},
	{Code: "DC101", File: "login.js", Line: 20},
}

func native(t testing.TB) *invoker.Native {
	t.Helper()
	n, err := invoker.OpenNative(invoker.NativeOptions{Path: tiny(t), Sites: sites, Memory: 16 << 20})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func serve(t testing.TB, change func(*invoker.Config)) *invoker.Running {
	t.Helper()
	cfg := invoker.Config{
		Functions: []invoker.Function{{Name: "login", Route: "/", Native: native(t)}},
		Sandbox:   &sandbox{},
		World:     &world{},
		Workers:   2,
		Step:      100 * time.Millisecond,
	}
	if change != nil {
		change(&cfg)
	}
	s, err := invoker.Start(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := s.Shutdown(ctx); err != nil {
			t.Error(err)
		}
	})
	return s
}

// answer is what a client sees.
type answer struct {
	status     int
	body       string
	path, stop string
	header     http.Header
}

func request(t testing.TB, s *invoker.Running, method, path, body string) answer {
	t.Helper()
	a, err := do(s, method, path, body)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func do(s *invoker.Running, method, path, body string) (answer, error) {
	r, err := http.NewRequest(method, s.Address+path, bytes.NewReader([]byte(body)))
	if err != nil {
		return answer{}, err
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		return answer{}, err
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	h := response.Header
	return answer{response.StatusCode, string(data), h.Get("Decant-Path"), h.Get("Decant-Stop"), h}, err
}

// world answers every request with "METHOD URL BODY" and counts. Requests to "slow" wait for release.
type world struct {
	mu      sync.Mutex
	counts  map[string]int
	lines   []string
	release chan struct{}
}

func (w *world) Do(ctx context.Context, _ string, e *invoker.Effect) *invoker.Answer {
	w.mu.Lock()
	if w.counts == nil {
		w.counts = map[string]int{}
	}
	what := fmt.Sprintf("%s %s %s", e.Method, e.URL, e.Body)
	w.counts[what]++
	release := w.release
	w.mu.Unlock()
	if e.URL == "slow" && release != nil {
		select {
		case <-release:
		case <-ctx.Done():
		}
	}
	return &invoker.Answer{Status: 200, Body: []byte(what)}
}

func (w *world) Log(_ string, e *invoker.Effect) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.lines = append(w.lines, e.Text)
}

func (w *world) count(what string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.counts[what]
}

func (w *world) printed() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([]string(nil), w.lines...)
}

// sandbox does what tiny.c does and goes on where that stops. It asks for effects by replaying the log, as the
// tracing engine does.
type sandbox struct {
	world  *world
	served atomic.Int64
	err    error
	hold   chan struct{}
}

func (s *sandbox) Serve(ctx context.Context, function string, r *invoker.Request, log *invoker.EffectLog) (*invoker.Response, error) {
	s.served.Add(1)
	if s.hold != nil {
		select {
		case <-s.hold:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	if s.err != nil {
		return nil, s.err
	}
	run := &replay{log: log, world: s.world, function: function}
	text := "sandbox " + r.Path
	switch r.Path {
	case "/post-then-unknown":
		text += " " + run.get("POST", r.Query, "x")
	case "/ask-and-unknown":
		text += " " + run.get("POST", "slow", "1")
	case "/two-then-unknown":
		run.line("asking two")
		slow := run.ask("POST", "slow", "1")
		fast := run.ask("POST", "fast", "2")
		text += " " + fast() + ", " + slow()
	case "/differs":
		text += run.get("GET", "other", "")
	}
	return &invoker.Response{Status: 200, Headers: []invoker.Header{{Name: "x-from", Value: "sandbox"}}, Body: []byte(text)}, nil
}

type replay struct {
	log      *invoker.EffectLog
	world    *world
	function string
	asked    int
}

func (r *replay) next(e invoker.Effect) (id int, recorded bool) {
	effects := r.log.Effects()
	r.asked++
	if r.asked > len(effects) {
		return r.asked, false
	}
	o := effects[r.asked-1]
	same := o.Kind == e.Kind && o.Method == e.Method && o.URL == e.URL && bytes.Equal(o.Body, e.Body) && o.Text == e.Text
	return o.ID, same
}

func (r *replay) line(text string) {
	e := invoker.Effect{Kind: load.EffectLog, Text: text}
	if _, recorded := r.next(e); !recorded {
		r.world.Log(r.function, &e)
	}
}

func (r *replay) get(method, url, body string) string { return r.ask(method, url, body)() }

func (r *replay) ask(method, url, body string) func() string {
	e := invoker.Effect{Kind: load.EffectHTTP, Method: method, URL: url, Body: []byte(body)}
	id, recorded := r.next(e)
	if !recorded {
		a := r.world.Do(context.Background(), r.function, &e)
		return func() string { return string(a.Body) }
	}
	came := make(chan *invoker.Answer, 1)
	r.log.Later(id, func(a *invoker.Answer) { came <- a })
	return func() string { return string((<-came).Body) }
}

// rawExchange sends bytes and returns all that comes back.
func rawExchange(t testing.TB, s *invoker.Running, text string) string {
	t.Helper()
	conn, err := net.Dial("tcp", s.Address[len("http://"):])
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(20 * time.Second))
	if _, err := conn.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(conn)
	if err != nil && len(data) == 0 { // a refused request may end in a reset, after its answer
		t.Fatal(err)
	}
	return string(data)
}
