package invoker_test

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"decant/invoker"
)

// seen is a sandbox that keeps the request it was given.
type seen struct{ request *invoker.Request }

func (s *seen) Serve(_ context.Context, _ string, r *invoker.Request, _ *invoker.EffectLog) (*invoker.Response, error) {
	s.request = r
	return &invoker.Response{Status: 201, Headers: []invoker.Header{
		{Name: "set-cookie", Value: "a=1"}, {Name: "set-cookie", Value: "b=2"}, {Name: "connection", Value: "close"}, {Name: "x-One", Value: "1"},
		{Name: "x-bad\r\nevil", Value: "1"}, {Name: "x-line", Value: "1\r\nevil: 2"}, {Name: "", Value: "3"},
	}, Body: []byte("body")}, nil
}

func asSeen(t *testing.T, change func(*invoker.Config)) (*invoker.Running, *seen) {
	box := &seen{}
	return serve(t, func(c *invoker.Config) {
		c.Functions[0].Native, c.Sandbox = nil, box
		if change != nil {
			change(c)
		}
	}), box
}

func TestRequestAsItIsOnTheWire(t *testing.T) {
	s, box := asSeen(t, func(c *invoker.Config) {
		c.Now = func() time.Time { return time.UnixMilli(42) }
		c.Seed = func() uint64 { return 7 }
	})
	got := rawExchange(t, s, "POST /a%20b/../c?x=1&y=%32 HTTP/1.1\r\nX-Zeta: 1\r\nHost: h\r\nContent-Type: text/plain\r\nCookie: a=1\r\n"+
		"X-Alpha:  two words \r\nX-Zeta: 2\r\nUser-Agent: me\r\nX-Latin: caf\xe9\r\nContent-Length: 4\r\nConnection: close\r\n\r\n\x00\xff\r\n")
	r := box.request
	var names []string
	for _, h := range r.Headers {
		names = append(names, h.Name+"="+h.Value)
	}
	want := "x-zeta=1|host=h|content-type=text/plain|cookie=a=1|x-alpha=two words|x-zeta=2|user-agent=me|x-latin=café|content-length=4|connection=close"
	if strings.Join(names, "|") != want {
		t.Errorf("headers %q", names)
	}
	if r.Method != "POST" || r.Path != "/a%20b/../c" || r.Query != "x=1&y=%32" || string(r.Body) != "\x00\xff\r\n" || r.Now != 42 || r.Seed != 7 {
		t.Errorf("got %+v", r)
	}
	for _, part := range []string{"HTTP/1.1 201", "Set-Cookie: a=1\r\n", "Set-Cookie: b=2\r\n", "x-One: 1\r\n", "Content-Length: 4\r\n", "Decant-Path: sandbox\r\n"} {
		if !strings.Contains(got, part) {
			t.Errorf("no %q in %q", part, got)
		}
	}
	if strings.Contains(got, "\nevil") || strings.Contains(got, "\n: 3") {
		t.Errorf("lines of the function's own in %q", got)
	}
	if strings.Contains(got, "Server:") || strings.Contains(got, "Content-Type:") {
		t.Errorf("headers of our own in %q", got)
	}
}

func TestRoutes(t *testing.T) {
	s, box := asSeen(t, func(c *invoker.Config) {
		c.Functions = []invoker.Function{{Name: "a", Route: "/a"}, {Name: "b", Route: "/b", Prefix: true}}
	})
	for path, want := range map[string]string{"/a": "/", "/a/": "/", "/a/x/y": "/x/y", "/b": "/b", "/b/x": "/b/x"} {
		if request(t, s, "GET", path, ""); box.request.Path != want {
			t.Errorf("%s arrives as %s", path, box.request.Path)
		}
	}
	for _, path := range []string{"/", "/c", "/ab"} {
		if a := request(t, s, "GET", path, ""); a.status != 404 {
			t.Errorf("%s: %+v", path, a)
		}
	}
	for _, functions := range [][]invoker.Function{
		{{Name: "a", Route: "/x"}, {Name: "b", Route: "/x"}}, {{Name: "a", Route: "x"}}, {{Name: "a", Route: "/x/y"}},
	} {
		if _, err := invoker.Start(invoker.Config{Functions: functions}); err == nil {
			t.Errorf("taken: %v", functions)
		}
	}
}

func TestHeadAndKeepAlive(t *testing.T) {
	s := serve(t, nil)
	got := rawExchange(t, s, "HEAD /hello HTTP/1.1\r\nHost: h\r\n\r\nGET /hello HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
	if strings.Count(got, "HTTP/1.1 200") != 2 || strings.Count(got, "Content-Length: 5") != 2 || strings.Count(got, "hello") != 1 {
		t.Fatalf("got %q", got)
	}
}

func TestRefusedRequests(t *testing.T) {
	s := serve(t, func(c *invoker.Config) { c.MaxBody, c.MaxHeader = 100, 1000 })
	cases := map[string]string{
		"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 101\r\n\r\n" + strings.Repeat("x", 101):                                "413",
		"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n80\r\n" + strings.Repeat("x", 128) + "\r\n0\r\n\r\n": "413",
		"GET / HTTP/1.1\r\nHost: h\r\nX: " + strings.Repeat("x", 2000) + "\r\n\r\n":                                           "431",
		"nonsense\r\n\r\n": "400",
		"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\nxx": "400",
	}
	for text, status := range cases {
		if got := rawExchange(t, s, text); !strings.HasPrefix(got, "HTTP/1.1 "+status) {
			t.Errorf("%.40q: got %q, want %s", text, got, status)
		}
	}
	if a := request(t, s, "GET", "/hello", ""); a.status != 200 {
		t.Fatalf("got %+v", a)
	}
}

func TestSlowClientsAreSentAway(t *testing.T) {
	s := serve(t, func(c *invoker.Config) { c.Arrive = 100 * time.Millisecond })
	for _, part := range []string{"GET / HTTP/1.1\r\nHost: h\r\nX-", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nhalf"} {
		begin := time.Now()
		rawExchange(t, s, part)
		if took := time.Since(begin); took > 5*time.Second {
			t.Errorf("%.4s: took %v", part, took)
		}
	}
}

func TestTakenPort(t *testing.T) {
	s := serve(t, nil)
	_, err := invoker.Start(invoker.Config{Address: s.Address[len("http://"):]})
	if err == nil || !strings.Contains(err.Error(), "in use") {
		t.Fatalf("got %v", err)
	}
}

func TestShutdownLetsRequestsFinish(t *testing.T) {
	w := &world{release: make(chan struct{})}
	s := serve(t, func(c *invoker.Config) { c.World = w })
	got := make(chan answer, 1)
	go func() {
		a, err := do(s, "GET", "/two", "")
		if err != nil {
			t.Error(err)
		}
		got <- a
	}()
	for w.count("POST slow 1") == 0 {
		time.Sleep(time.Millisecond)
	}
	time.AfterFunc(50*time.Millisecond, func() { close(w.release) })
	if err := s.Shutdown(t.Context()); err != nil {
		t.Fatal(err)
	}
	if a := <-got; a.status != 200 || a.body != "POST slow 1" {
		t.Fatalf("got %+v", a)
	}
	if _, err := net.Dial("tcp", s.Address[len("http://"):]); err == nil {
		t.Fatal("still listening")
	}
}

func TestAdmin(t *testing.T) {
	s := serve(t, nil)
	request(t, s, "GET", "/hello", "")
	request(t, s, "GET", "/unknown", "")
	request(t, s, "GET", "/fuel", "")
	s.SetState("login", "building")
	for path, want := range map[string]string{
		"/-/health":  "ok",
		"/-/ready":   "ok",
		"/-/metrics": `decant_requests_total{function="login",path="native"} 2`,
	} {
		if got := adminGet(t, s, path); !strings.Contains(got, want) {
			t.Errorf("%s: no %q in %s", path, want, got)
		}
	}
	metrics := adminGet(t, s, "/-/metrics")
	for _, want := range []string{
		`decant_requests_total{function="login",path="sandbox"} 1`,
		`decant_stops_total{function="login",code="DC101"} 1`,
		`decant_stops_total{function="login",code="DC402"} 1`,
		`decant_request_seconds_bucket{function="login",path="native",le="+Inf"} 2`,
		`decant_native_ready{function="login",tier="0",build="building"} 1`,
		`decant_instances{function="login",state="idle"} 1`,
		"# TYPE decant_request_seconds histogram",
	} {
		if !strings.Contains(metrics, want) {
			t.Errorf("no %q in\n%s", want, metrics)
		}
	}
	var list []invoker.FunctionInfo
	if err := json.Unmarshal([]byte(adminGet(t, s, "/-/functions")), &list); err != nil {
		t.Fatal(err)
	}
	if len(list) != 1 || list[0].Name != "login" || list[0].Path != "/" || !list[0].Native || list[0].Requests["sandbox"] != 1 || list[0].Build != "building" {
		t.Fatalf("got %+v", list)
	}
}

func adminGet(t *testing.T, s *invoker.Running, path string) string {
	t.Helper()
	response, err := http.Get(s.Admin + path)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != 200 {
		t.Fatalf("%s: %d %s, %v", path, response.StatusCode, body, err)
	}
	return string(body)
}

func TestAdminRefusesForeignNames(t *testing.T) {
	s := serve(t, nil)
	r, err := http.NewRequest("GET", s.Admin+"/-/functions", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Host = "evil.example"
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != 403 {
		t.Fatalf("got %d", response.StatusCode)
	}
}

func TestClientIsAWorld(t *testing.T) {
	upstream, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer upstream.Close()
	go http.Serve(upstream, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		w.Header().Set("X-Method", r.Method)
		w.WriteHeader(418)
		w.Write(append(body, []byte(" "+r.Header.Get("Content-Type"))...))
	}))
	c := invoker.NewClient()
	a := c.Do(t.Context(), "f", &invoker.Effect{ID: 3, Method: "PUT", URL: "http://" + upstream.Addr().String() + "/x",
		Headers: []invoker.Header{{Name: "content-type", Value: "text/x"}}, Body: []byte("body")})
	if a.Effect != 3 || a.Status != 418 || string(a.Body) != "body text/x" || a.Error != "" {
		t.Fatalf("got %+v", a)
	}
	for _, url := range []string{"passwords.json", "ftp://x/", "http://", "http://127.0.0.1:1/"} {
		if a := c.Do(t.Context(), "f", &invoker.Effect{Method: "GET", URL: url}); a.Error == "" || strings.Contains(a.Error, "GET") {
			t.Errorf("%s: got %+v", url, a)
		}
	}
	var out strings.Builder
	c.Out = &out
	c.Log("f", &invoker.Effect{Text: "a line"})
	if out.String() != "[f] a line\n" {
		t.Errorf("got %q", out.String())
	}
}
