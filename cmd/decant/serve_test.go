package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"decant/invoker"
)

// runner is a `decant run` of its own process.
type runner struct {
	t       *testing.T
	cmd     *exec.Cmd
	ready   readyLine
	errors  bytes.Buffer
	mu      sync.Mutex
	events  []invoker.Event
	arrived chan struct{} // has a token after an event
	ended   chan struct{} // closed at the end of its output
}

// serveFiles copies functions with what is beside them to a folder of the test and serves them.
func serveFiles(t *testing.T, files []string, flags ...string) *runner {
	t.Helper()
	dir := t.TempDir()
	args := []string{"run", "--json", "--port", "0"}
	for _, f := range files {
		copyBeside(t, f, dir)
		args = append(args, filepath.Base(f))
	}
	return startRunner(t, dir, append(args, flags...))
}

func copyBeside(t *testing.T, file, dir string) {
	t.Helper()
	base := functionName(file)
	beside, err := os.ReadDir(filepath.Dir(file))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range beside {
		if e.IsDir() || filepath.Ext(e.Name()) != ".json" && strings.TrimSuffix(e.Name(), filepath.Ext(e.Name())) != base {
			continue
		}
		text, err := os.ReadFile(filepath.Join(filepath.Dir(file), e.Name()))
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, e.Name()), text, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// startRunner starts decant in a folder: crates name files as the command line does, and equal ones are built once.
func startRunner(t *testing.T, dir string, args []string) *runner {
	t.Helper()
	r := &runner{t: t, cmd: exec.Command("decant", args...), arrived: make(chan struct{}, 1), ended: make(chan struct{})}
	r.cmd.Dir, r.cmd.Stderr = dir, &r.errors
	out, err := r.cmd.StdoutPipe()
	if err == nil {
		err = r.cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	if !lines.Scan() || json.Unmarshal(lines.Bytes(), &r.ready) != nil || !r.ready.Ready {
		r.cmd.Wait()
		t.Fatalf("decant run did not come up: %s %s", lines.Text(), &r.errors)
	}
	go r.read(lines)
	t.Cleanup(r.stop)
	return r
}

func (r *runner) read(lines *bufio.Scanner) {
	defer close(r.ended)
	for lines.Scan() {
		var e invoker.Event
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			r.t.Errorf("not an event: %s", lines.Text())
		}
		r.mu.Lock()
		r.events = append(r.events, e)
		r.mu.Unlock()
		select {
		case r.arrived <- struct{}{}:
		default:
		}
	}
}

// stop ends it as Ctrl-C does, and checks that it leaves nothing behind.
func (r *runner) stop() {
	if r.cmd.ProcessState != nil {
		return
	}
	r.cmd.Process.Signal(os.Interrupt)
	<-r.ended
	if err := r.cmd.Wait(); err != nil {
		r.t.Errorf("decant run: %v\n%s", err, &r.errors)
	}
}

// wait waits for an event that matches.
func (r *runner) wait(what string, match func(invoker.Event) bool) invoker.Event {
	r.t.Helper()
	deadline := time.After(60 * time.Second)
	for {
		r.mu.Lock()
		for _, e := range r.events {
			if match(e) {
				r.mu.Unlock()
				return e
			}
		}
		r.mu.Unlock()
		select {
		case <-r.arrived:
		case <-deadline:
			r.t.Fatalf("no event: %s\n%+v\n%s", what, r.events, &r.errors)
		}
	}
}

type reply struct {
	status     int
	body       string
	path, stop string
}

func (r *runner) send(method, path, body string) reply {
	r.t.Helper()
	q, err := http.NewRequest(method, r.ready.Address+path, strings.NewReader(body))
	if err != nil {
		r.t.Fatal(err)
	}
	if body != "" {
		q.Header.Set("content-type", "application/json")
	}
	a, err := http.DefaultClient.Do(q)
	if err != nil {
		r.t.Fatalf("%v\n%s", err, &r.errors)
	}
	defer a.Body.Close()
	text, err := io.ReadAll(a.Body)
	if err != nil {
		r.t.Fatal(err)
	}
	return reply{a.StatusCode, string(text), a.Header.Get("Decant-Path"), a.Header.Get("Decant-Stop")}
}

func (r *runner) expect(method, path, body string, want reply) {
	r.t.Helper()
	if got := r.send(method, path, body); got != want {
		r.t.Errorf("%s %s %s\n got %+v\nwant %+v\n%s", method, path, body, got, want, &r.errors)
	}
}

// TestFallback: a request into a branch that no sample took is answered by the sandbox, with its reason and line;
// then decant has learnt it.
func TestFallback(t *testing.T) {
	r := serveFiles(t, []string{"../../examples/login/login.js"})
	if f := r.ready.Functions; len(f) != 1 || f[0] != (readyFunction{"login", "/", true}) {
		t.Errorf("functions %+v", f)
	}
	r.expect("POST", "/", `{"username":"ada","password":"lovelace"}`, reply{200, "ok", "native", ""})
	r.expect("POST", "/", `{"username":"ada","password":"x"}`, reply{200, "error", "native", ""})
	missing := `{"error":"username and password are needed"}`
	r.expect("POST", "/", `{"username":"ada"}`, reply{200, missing, "sandbox", "DC101 login.js:6"})
	e := r.wait("the fallback", func(e invoker.Event) bool { return e.Event == "fallback" })
	if e.Function != "login" || e.Code != "DC101" || e.File != "login.js" || e.Line != 6 || e.Mode != "sandbox" {
		t.Errorf("event %+v", e)
	}
	r.waitNative("POST", "/", `{"username":"ada"}`, missing)
	r.expect("POST", "/", `{"username":"ada","password":"lovelace"}`, reply{200, "ok", "native", ""})
}

// waitNative sends a request until it is answered natively.
func (r *runner) waitNative(method, path, body, want string) {
	r.t.Helper()
	for end := time.Now().Add(60 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		got := r.send(method, path, body)
		if got.body != want {
			r.t.Fatalf("answer %+v, want %s", got, want)
		}
		if got.path == "native" {
			return
		}
		if time.Now().After(end) {
			r.t.Fatalf("still %+v\n%s", got, &r.errors)
		}
	}
}

// upstream counts what it is asked.
type upstream struct {
	*httptest.Server
	mu    sync.Mutex
	asked []string
	stock int
}

func newUpstream(t *testing.T) *upstream {
	u := &upstream{}
	u.Server = httptest.NewServer(http.HandlerFunc(u.answer))
	t.Cleanup(u.Close)
	return u
}

func (u *upstream) answer(w http.ResponseWriter, q *http.Request) {
	body, _ := io.ReadAll(q.Body)
	u.mu.Lock()
	defer u.mu.Unlock()
	u.asked = append(u.asked, fmt.Sprintf("%s %s %s", q.Method, q.URL.Path, body))
	w.Header().Set("content-type", "application/json")
	fmt.Fprintf(w, `{"id": %d, "left": %d, "big": %t}`, len(u.asked), u.stock, u.stock == 7)
}

func (u *upstream) take() string {
	u.mu.Lock()
	defer u.mu.Unlock()
	all := strings.Join(u.asked, "\n")
	u.asked = nil
	return all
}

// TestEachPostOnce: the sandbox goes on where native code stopped. What was sent is not sent again, and no line is
// printed twice.
func TestEachPostOnce(t *testing.T) {
	up := newUpstream(t)
	r := serveFiles(t, []string{"testdata/serve/order.js"}, "--no-adapt", "--upstream", up.URL+"/v1/")
	want := func(ids, last string) string {
		return "POST /v1/orders {\"item\":\"" + ids + "\"}\nPOST /v1/audit {\"order\":1}\nGET /v1/stock/" + ids + " " + last
	}
	up.stock = 5
	r.expect("POST", "/?item=pen", "", reply{200, `{"id":1,"left":5}`, "native", ""})
	if got := up.take(); got != want("pen", "") {
		t.Errorf("native asked\n%s", got)
	}
	up.stock = 0
	r.expect("POST", "/?item=ink", "", reply{200, `{"id":1,"refill":4}`, "sandbox", "DC101 order.js:11"})
	if got := up.take(); got != want("ink", "\nPOST /v1/refills {\"item\":\"ink\"}") {
		t.Errorf("after all calls were made:\n%s", got)
	}
	up.stock = 7
	r.expect("POST", "/?item=cap", "", reply{200, `{"id":1,"left":7}`, "sandbox", "DC101 order.js:6"})
	if got := up.take(); got != want("cap", "") {
		t.Errorf("between calls:\n%s", got)
	}
	r.stop()
	for _, line := range []string{"[order] order of pen", "[order] order of ink", "[order] order of cap", "[order] a big one"} {
		if n := strings.Count(r.errors.String(), line+"\n"); n != 1 {
			t.Errorf("%q was printed %d times\n%s", line, n, &r.errors)
		}
	}
}

// TestLimits: functions that loop, allocate or recurse for ever get a limit answer with their line, natively and
// from the sandbox, while another function is answered.
func TestLimits(t *testing.T) {
	files := []string{"testdata/serve/loop.js", "testdata/serve/allocate.js", "testdata/serve/recurse.js", "testdata/serve/ping.js"}
	r := serveFiles(t, files, "--no-adapt", "--timeout", "5s", "--memory", "32M")
	for path, want := range map[string]string{"/loop": "3", "/allocate": "1", "/recurse": "8", "/ping/x": "/x"} {
		r.expect("GET", path, "", reply{200, want, "native", ""})
	}
	pings := make(chan error)
	stop := make(chan struct{})
	go func() { pings <- r.ping(stop) }()
	for name, line := range map[string]string{"loop": ":5", "allocate": ":", "recurse": ":3"} {
		begin := time.Now()
		got := r.send("GET", "/"+name+"?go=on", "")
		if got.status != 503 || got.body != "Limit reached" || !strings.HasPrefix(got.stop, "DC402 "+name+".js"+line) {
			t.Errorf("%s: %+v\n%s", name, got, &r.errors)
		}
		t.Logf("%s: %v after %v", name, got, time.Since(begin).Round(time.Millisecond))
	}
	close(stop)
	if err := <-pings; err != nil {
		t.Error(err)
	}
	r.expect("GET", "/loop", "", reply{200, "3", "native", ""})
}

// ping asks another function until it is told to stop; each answer must come soon and be native.
func (r *runner) ping(stop chan struct{}) error {
	client := &http.Client{Timeout: 5 * time.Second}
	for n := 0; ; n++ {
		select {
		case <-stop:
			if n < 3 {
				return fmt.Errorf("only %d pings", n)
			}
			return nil
		default:
		}
		a, err := client.Get(fmt.Sprintf("%s/ping/%d", r.ready.Address, n))
		if err != nil {
			return err
		}
		body, err := io.ReadAll(a.Body)
		a.Body.Close()
		if err != nil || string(body) != fmt.Sprintf("/%d", n) || a.Header.Get("Decant-Path") != "native" {
			return fmt.Errorf("ping %d: %s %v %v", n, body, a.Header, err)
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// TestMocked: with --mocks every call is mocked, and one without a mock fails its request with a clear line.
func TestMocked(t *testing.T) {
	r := serveFiles(t, []string{"testdata/serve/order.js"}, "--mocks", "--no-adapt", "--quiet-headers")
	r.expect("POST", "/?item=pen", "", reply{200, `{"id":1,"left":3}`, "", ""})
	r.expect("POST", "/?item=ink", "", reply{500, "Internal Server Error", "", ""})
	r.stop()
	if want := "order: DC403 GET stock/ink has no mock — write # @mock GET stock/ink in its sample file"; !strings.Contains(r.errors.String(), want) {
		t.Errorf("no line %q in\n%s", want, &r.errors)
	}
}

// TestPlatformServed: a handler of another shape is served by the sandbox: really waiting, with its own environment and
// randomness that differs from request to request.
func TestPlatformServed(t *testing.T) {
	r := serveFiles(t, []string{"testdata/serve/wait.ts"}, "--env", "NAME=env", "--quiet-headers")
	begin := time.Now()
	first := r.send("GET", "/?ms=60", "")
	if took := time.Since(begin); first.status != 201 || !strings.HasPrefix(first.body, "env 60 ") || took < 60*time.Millisecond {
		t.Errorf("%+v after %v", first, took)
	}
	if second := r.send("GET", "/?ms=60", ""); second.body == first.body {
		t.Errorf("the same randomness twice: %s", second.body)
	}
}

// TestLazy: with --lazy the sandbox answers at once, and native code comes behind it.
func TestLazy(t *testing.T) {
	r := serveFiles(t, []string{"testdata/serve/ping.js"}, "--lazy")
	if r.ready.Functions[0].Native {
		t.Error("native at once")
	}
	r.waitNative("GET", "/there", "", "/there")
}

// TestFolder: a folder's functions are each at /name; the admin address tells of them.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	for _, f := range []string{"ping", "loop"} {
		if err := os.Mkdir(filepath.Join(dir, f), 0o755); err != nil {
			t.Fatal(err)
		}
		copyBeside(t, "testdata/serve/"+f+".js", filepath.Join(dir, f))
	}
	r := startRunner(t, dir, []string{"run", "--json", "--port", "0", "."})
	r.expect("GET", "/ping/a", "", reply{200, "/a", "native", ""})
	r.expect("GET", "/loop", "", reply{200, "3", "native", ""})
	if got := r.send("GET", "/none", ""); got.status != 404 {
		t.Errorf("%+v", got)
	}
	for path, want := range map[string]string{"/-/health": "ok", "/-/ready": "ok", "/-/metrics": "decant_", "/-/functions": `"name":"ping"`} {
		a, err := http.Get(r.ready.Admin + path)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(a.Body)
		a.Body.Close()
		if a.StatusCode != 200 || !strings.Contains(string(body), want) {
			t.Errorf("%s: %d %s", path, a.StatusCode, body)
		}
	}
}

// TestSandboxes: the same fallback from each sandbox.
func TestSandboxes(t *testing.T) {
	for _, sandbox := range []string{"embedded", "node", "container"} {
		t.Run(sandbox, func(t *testing.T) {
			r := serveFiles(t, []string{"../../examples/login/login.js"}, "--no-adapt", "--sandbox", sandbox)
			missing := `{"error":"username and password are needed"}`
			r.expect("POST", "/", `{"username":"ada"}`, reply{200, missing, "sandbox", "DC101 login.js:6"})
			children := childrenOf(t, r.cmd.Process.Pid)
			r.stop()
			if len(children) == 0 {
				t.Error("no child")
			}
			for _, pid := range children {
				if !ends(pid) {
					t.Errorf("child %d is still there", pid)
				}
			}
		})
	}
}

// ends waits for a process to end; the kernel may take a moment to kill it after its parent.
func ends(pid int) bool {
	for range 200 {
		if syscall.Kill(pid, 0) != nil || isZombie(pid) {
			return true
		}
		time.Sleep(10 * time.Millisecond)
	}
	return false
}

// TestPortTaken: one line, status 2.
func TestPortTaken(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	dir := t.TempDir()
	copyBeside(t, "testdata/serve/ping.js", dir)
	port := fmt.Sprint(taken.Addr().(*net.TCPAddr).Port)
	cmd := exec.Command("decant", "run", "ping.js", "--port", port)
	var errors bytes.Buffer
	cmd.Dir, cmd.Stderr = dir, &errors
	out, err := cmd.Output()
	if cmd.ProcessState.ExitCode() != exitUsage || len(out) > 0 || err == nil {
		t.Errorf("%v: %s", err, out)
	}
	last := strings.TrimSpace(errors.String())
	last = last[strings.LastIndexByte(last, '\n')+1:]
	if !strings.Contains(last, "127.0.0.1:"+port+" is in use") {
		t.Errorf("%s", &errors)
	}
}

// TestInterrupt: Ctrl-C while children work stops them, too.
func TestInterrupt(t *testing.T) {
	r := serveFiles(t, []string{"testdata/serve/loop.js"}, "--no-adapt", "--lazy", "--timeout", "30s", "--fuel", "1000000000000")
	go http.Get(r.ready.Address + "/?go=on")
	time.Sleep(300 * time.Millisecond)
	children := childrenOf(t, r.cmd.Process.Pid)
	if len(children) == 0 {
		t.Fatal("it has no children")
	}
	begin := time.Now()
	r.cmd.Process.Signal(os.Interrupt)
	<-r.ended
	r.cmd.Wait()
	if took := time.Since(begin); took > 10*time.Second {
		t.Errorf("it took %v to stop", took)
	}
	for _, pid := range children {
		if !ends(pid) {
			t.Errorf("child %d is still there", pid)
		}
	}
}

// childrenOf reads the children of a process from /proc.
func childrenOf(t *testing.T, pid int) []int {
	t.Helper()
	tasks, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/children", pid))
	if err != nil {
		t.Fatal(err)
	}
	var all []int
	for _, file := range tasks {
		text, _ := os.ReadFile(file)
		for _, word := range strings.Fields(string(text)) {
			var child int
			fmt.Sscan(word, &child)
			all = append(all, child)
		}
	}
	return all
}

func isZombie(pid int) bool {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	return err != nil || strings.Contains(string(text), ") Z ")
}
