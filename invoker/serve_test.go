package invoker_test

import (
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"decant/invoker"
)

func TestNativeAnswers(t *testing.T) {
	s := serve(t, nil)
	a := request(t, s, "GET", "/hello", "")
	if a.status != 200 || a.body != "hello" || a.path != "native" || a.stop != "" {
		t.Fatalf("got %+v", a)
	}
	if a.header.Get("Content-Type") != "text/plain; charset=utf-8" {
		t.Fatalf("headers %v", a.header)
	}
	if a := request(t, s, "POST", "/echo", "a body"); a.body != "a body" {
		t.Fatalf("got %+v", a)
	}
	if a := request(t, s, "GET", "/throw", ""); a.status != 500 || a.body != "Internal Server Error" || a.path != "native" {
		t.Fatalf("got %+v", a)
	}
	if a := request(t, s, "GET", "/silent", ""); a.status != 500 || a.body != "No response" {
		t.Fatalf("got %+v", a)
	}
}

func TestQuietHeaders(t *testing.T) {
	s := serve(t, func(c *invoker.Config) { c.QuietHeaders = true })
	for _, path := range []string{"/hello", "/unknown"} {
		if a := request(t, s, "GET", path, ""); a.path != "" || a.stop != "" {
			t.Fatalf("got %+v", a)
		}
	}
}

func TestStops(t *testing.T) {
	s := serve(t, nil)
	cases := []struct {
		path, stop, mode string
		status           int
	}{
		{"/unknown", "DC101 login.js:9", "sandbox", 200},
		{"/api", "DC202 login.js:12", "sandbox", 200},
		{"/null", "DC202", "sandbox", 200},
		{"/large", "", "native", 200},
		{"/fuel", "DC402 login.js:20", "native", 503},
		{"/overflow", "DC402", "native", 503},
		{"/loop", "DC402", "native", 503},
	}
	for _, c := range cases {
		a := request(t, s, "GET", c.path, "")
		if a.status != c.status || a.stop != c.stop || a.path != c.mode {
			t.Errorf("%s: got %+v", c.path, a)
		}
		if c.status == 503 && a.body != "Limit reached" {
			t.Errorf("%s: body %q", c.path, a.body)
		}
		if c.mode == "sandbox" && (a.body != "sandbox "+c.path || a.header.Get("X-From") != "sandbox") {
			t.Errorf("%s: got %+v", c.path, a)
		}
	}
}

func TestMemoryStopGoesToTheSandbox(t *testing.T) {
	s := serve(t, func(c *invoker.Config) {
		n, err := invoker.OpenNative(invoker.NativeOptions{Path: tiny(t), Memory: 1 << 20})
		if err != nil {
			t.Fatal(err)
		}
		c.Functions[0].Native = n
	})
	if a := request(t, s, "GET", "/large", ""); a.path != "sandbox" || a.stop != "DC402" || a.status != 200 {
		t.Fatalf("got %+v", a)
	}
}

func TestWithoutNativeTheSandboxAnswers(t *testing.T) {
	s := serve(t, func(c *invoker.Config) { c.Functions[0].Native = nil })
	if a := request(t, s, "GET", "/x", ""); a.path != "sandbox" || a.stop != "" || a.body != "sandbox /x" {
		t.Fatalf("got %+v", a)
	}
}

func TestSandboxFails(t *testing.T) {
	box := &sandbox{err: errors.New("no child process")}
	s := serve(t, func(c *invoker.Config) { c.Sandbox = box })
	if a := request(t, s, "GET", "/unknown", ""); a.status != 502 {
		t.Fatalf("got %+v", a)
	}
	box.err = &invoker.LimitError{Site: invoker.Site{File: "login.js", Line: 3}, What: "10 M fuel"}
	if a := request(t, s, "GET", "/unknown", ""); a.status != 503 || a.body != "Limit reached" || a.stop != "DC402 login.js:3" {
		t.Fatalf("got %+v", a)
	}
	s = serve(t, func(c *invoker.Config) { c.Sandbox = nil })
	if a := request(t, s, "GET", "/unknown", ""); a.status != 502 || a.stop != "DC101 login.js:9" {
		t.Fatalf("got %+v", a)
	}
}

func TestEffectsArePerformed(t *testing.T) {
	w := &world{}
	s := serve(t, func(c *invoker.Config) { c.World = w })
	if a := request(t, s, "POST", "/post?there", "text"); a.body != "POST there text" || a.path != "native" {
		t.Fatalf("got %+v", a)
	}
	if n := w.count("POST there text"); n != 1 {
		t.Fatalf("sent %d times", n)
	}
	if a := request(t, s, "GET", "/log", ""); a.body != "logged" || strings.Join(w.printed(), "|") != "a line" {
		t.Fatalf("got %+v, %q", a, w.printed())
	}
}

func TestAnswersComeInTheOrderTheyArrive(t *testing.T) {
	w := &world{release: make(chan struct{})}
	s := serve(t, func(c *invoker.Config) { c.World = w })
	time.AfterFunc(30*time.Millisecond, func() { close(w.release) })
	// The function answers with what it was told last.
	if a := request(t, s, "GET", "/two", ""); a.body != "POST slow 1" {
		t.Fatalf("got %+v", a)
	}
}

// TestFallbackRepeatsNothing: whatever native code had sent before it stopped is not sent again, whether its
// answer had come or not, and no line is printed twice.
func TestFallbackRepeatsNothing(t *testing.T) {
	w := &world{}
	s := serve(t, func(c *invoker.Config) { c.World, c.Sandbox = w, &sandbox{world: w} })
	if a := request(t, s, "POST", "/post-then-unknown?there", ""); a.path != "sandbox" || a.body != "sandbox /post-then-unknown POST there x" {
		t.Fatalf("got %+v", a)
	}
	if n := w.count("POST there x"); n != 1 {
		t.Fatalf("sent %d times", n)
	}
	// Asked for in the very step that stopped: not sent by native code, so the sandbox sends it.
	if a := request(t, s, "GET", "/ask-and-unknown", ""); a.body != "sandbox /ask-and-unknown POST slow 1" {
		t.Fatalf("got %+v", a)
	}
	if n := w.count("POST slow 1"); n != 1 {
		t.Fatalf("sent %d times", n)
	}
}

func TestFallbackWhileARequestIsUnderWay(t *testing.T) {
	w := &world{release: make(chan struct{})}
	box := &sandbox{world: w}
	s := serve(t, func(c *invoker.Config) { c.World, c.Sandbox = w, box })
	got := make(chan answer, 1)
	go func() {
		a, err := do(s, "GET", "/two-then-unknown", "")
		if err != nil {
			t.Error(err)
		}
		got <- a
	}()
	for box.served.Load() == 0 { // native code stopped at the fast answer; the slow one is still under way
		time.Sleep(time.Millisecond)
	}
	close(w.release)
	if a := <-got; a.path != "sandbox" || a.body != "sandbox /two-then-unknown POST fast 2, POST slow 1" {
		t.Fatalf("got %+v", a)
	}
	if w.count("POST slow 1") != 1 || w.count("POST fast 2") != 1 || len(w.printed()) != 1 {
		t.Fatalf("%v, lines %q", w.counts, w.printed())
	}
}

func TestTimeIsOverWhileWaiting(t *testing.T) {
	w := &world{release: make(chan struct{})}
	defer close(w.release)
	s := serve(t, func(c *invoker.Config) { c.World, c.Timeout = w, 50*time.Millisecond })
	if a := request(t, s, "GET", "/two", ""); a.status != 503 || a.stop != "DC402" {
		t.Fatalf("got %+v", a)
	}
	if a := request(t, s, "GET", "/count", ""); a.body != "1" {
		t.Fatalf("the request after it got %+v", a)
	}
}

func TestRunawayDoesNotStopOthers(t *testing.T) {
	other := native(t)
	s := serve(t, func(c *invoker.Config) {
		c.Functions = []invoker.Function{{Name: "bad", Route: "/bad", Native: native(t)}, {Name: "good", Route: "/good", Native: other}}
		c.Step = 300 * time.Millisecond
	})
	var loops sync.WaitGroup
	for range 6 {
		loops.Go(func() {
			if a, err := do(s, "GET", "/bad/loop", ""); err != nil || a.status != 503 {
				t.Errorf("got %+v, %v", a, err)
			}
		})
	}
	time.Sleep(20 * time.Millisecond)
	slowest := time.Duration(0)
	for range 50 {
		begin := time.Now()
		if a := request(t, s, "GET", "/good/hello", ""); a.body != "hello" || a.path != "native" {
			t.Fatalf("got %+v", a)
		}
		slowest = max(slowest, time.Since(begin))
	}
	if slowest > 300*time.Millisecond {
		t.Errorf("a healthy request took %v beside runaway ones", slowest)
	}
	loops.Wait()
	if a := request(t, s, "GET", "/bad/hello", ""); a.body != "hello" {
		t.Fatalf("got %+v", a)
	}
}

func TestOverload(t *testing.T) {
	box := &sandbox{hold: make(chan struct{})}
	s := serve(t, func(c *invoker.Config) { c.Functions[0].Native, c.Sandbox, c.Queue, c.Workers = nil, box, 1, 2 })
	answers := make(chan answer)
	for range 6 {
		go func() {
			a, err := do(s, "GET", "/x", "")
			if err != nil {
				t.Error(err)
			}
			answers <- a
		}()
	}
	for range 3 { // two are in the sandbox, one waits, and three are refused at once
		if a := <-answers; a.status != 503 || a.body != "Overloaded" || a.header.Get("Retry-After") != "1" || a.path != "" {
			t.Fatalf("got %+v", a)
		}
	}
	close(box.hold)
	for range 3 {
		if a := <-answers; a.status != 200 {
			t.Fatalf("got %+v", a)
		}
	}
}

func TestNativeOverload(t *testing.T) {
	w := &world{release: make(chan struct{})}
	s := serve(t, func(c *invoker.Config) { c.World, c.Budget, c.Queue = w, 1, 1 })
	answers := make(chan answer)
	for range 5 { // one has the only instance, one waits for it, three are refused at once
		go func() {
			a, err := do(s, "GET", "/two", "")
			if err != nil {
				t.Error(err)
			}
			answers <- a
		}()
	}
	for range 3 {
		if a := <-answers; a.status != 503 || a.body != "Overloaded" || a.header.Get("Retry-After") != "1" {
			t.Fatalf("got %+v", a)
		}
	}
	close(w.release)
	for range 2 {
		if a := <-answers; a.status != 200 {
			t.Fatalf("got %+v", a)
		}
	}
	if n := w.count("POST slow 1"); n != 2 {
		t.Fatalf("sent %d times", n)
	}
}

// TestSwapLosesNothing swaps under load: every request is answered, and old images go.
func TestSwapLosesNothing(t *testing.T) {
	w := &world{}
	s := serve(t, func(c *invoker.Config) { c.World = w })
	stop := make(chan struct{})
	var clients sync.WaitGroup
	for _, path := range []string{"/hello", "/get", "/count"} {
		clients.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				if a, err := do(s, "GET", path, ""); err != nil || a.status != 200 || a.path != "native" {
					t.Errorf("got %+v, %v", a, err)
					return
				}
			}
		})
	}
	for range 100 {
		if err := s.Swap("login", native(t)); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Millisecond)
	}
	close(stop)
	clients.Wait()
	if total := s.Functions()[0].Instances; total > 8 {
		t.Fatalf("%d instances", total)
	}
	if err := s.Swap("nobody", nil); err == nil {
		t.Fatal("swapped a function that is not there")
	}
	if err := s.Swap("login", nil); err != nil {
		t.Fatal(err)
	}
	if a := request(t, s, "GET", "/hello", ""); a.path != "sandbox" {
		t.Fatalf("got %+v", a)
	}
}

type adapter struct{ told chan string }

func (a *adapter) Fallback(function string, r *invoker.Request, stop *invoker.Stop, log *invoker.EffectLog) {
	a.told <- function + " " + r.Path + " " + stop.String() + " " + stop.Detail
}

func TestAdapterAndEvents(t *testing.T) {
	told := &adapter{make(chan string, 1)}
	events := make(chan invoker.Event, 10)
	s := serve(t, func(c *invoker.Config) {
		c.Adapter = told
		c.Events = func(e invoker.Event) { events <- e }
	})
	request(t, s, "GET", "/unknown", "")
	if got := <-told.told; got != "login /unknown DC101 login.js:9 else branch" {
		t.Fatalf("told %q", got)
	}
	e := <-events
	if e.Event != "fallback" || e.Mode != "sandbox" || e.Code != "DC101" || e.File != "login.js" || e.Line != 9 || e.Status != 200 {
		t.Fatalf("event %+v", e)
	}
	request(t, s, "POST", "/hello", "")
	if e := <-events; e.Event != "request" || e.Mode != "native" || e.Method != "POST" || e.Path != "/hello" || e.Fuel != 7 {
		t.Fatalf("event %+v", e)
	}
	if err := s.Swap("login", nil); err != nil {
		t.Fatal(err)
	}
	if e := <-events; e.Event != "swap" || e.Mode != "sandbox" {
		t.Fatalf("event %+v", e)
	}
}

func TestBudgetBoundsInstances(t *testing.T) {
	w := &world{release: make(chan struct{})}
	s := serve(t, func(c *invoker.Config) { c.World, c.Budget = w, 1 })
	var all sync.WaitGroup
	for range 4 { // each occupies the only instance in turn
		all.Go(func() {
			if a, err := do(s, "GET", "/two", ""); err != nil || a.status != 200 {
				t.Errorf("got %+v, %v", a, err)
			}
		})
	}
	time.Sleep(50 * time.Millisecond)
	if n := s.Functions()[0].Instances; n != 1 {
		t.Errorf("%d instances", n)
	}
	close(w.release)
	all.Wait()
}
