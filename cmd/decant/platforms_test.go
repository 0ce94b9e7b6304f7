package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"decant/analysis/exchange"
	"decant/analysis/stop"
)

// platforms are the examples of the shapes, a folder each, with the shape that their handler has.
var platforms = map[string]string{
	"lambda/orders.ts": "lambda", "callback/stock.js": "lambda", "netlify/subscribe.js": "netlify", "worker/shorten.js": "worker", "fetchevent/edge.js": "fetchevent",
	"web/convert.ts": "web", "vercel/hello.js": "node", "gcf/quote.js": "functions", "openwhisk/greet.js": "openwhisk",
	"azure/tasks.js": "azure", "cloudfront/rewrite.js": "cloudfront",
}

// TestPlatforms verifies a function of every shape, on HTTP requests and on events, with Node as oracle. Native code answers
// all that the function was traced on.
func TestPlatforms(t *testing.T) {
	sh := &shell{out: io.Discard, err: os.Stderr}
	folders, err := filepath.Glob("../../examples/platforms/*")
	if err != nil || len(folders) != len(platforms) {
		t.Fatalf("%d folders of examples for %d shapes", len(folders), len(platforms))
	}
	for path, shape := range platforms {
		t.Run(path, func(t *testing.T) {
			t.Chdir(filepath.Join("../../examples/platforms", filepath.Dir(path)))
			fn, err := openFunction(filepath.Base(path))
			if err != nil {
				t.Fatal(err)
			}
			if fn.handler.Shape != shape {
				t.Errorf("the shape is %q", fn.handler.Shape)
			}
			own := append([]string{samplesBeside(fn.path)}, eventsBeside(fn.path)...)
			v := &verifying{train: own, check: append([]string{"check.http"}, own...), oracle: oracleNode, read: os.ReadFile}
			sum, err := v.verify(context.Background(), sh, fn, func(line *verdictLine) {
				if !line.Equal {
					t.Errorf("%s: %s", line.Sample, line.Differs)
				}
				if line.Mode != pathNative && (line.Stop == nil || line.Stop.Code != stop.Untraced) {
					t.Errorf("%s is not native: %v", line.Sample, line.Stop)
				}
			})
			if err != nil || sum.Samples < 5 || sum.Mismatch != 0 {
				t.Errorf("%+v %v", sum, err)
			}
		})
	}
}

// TestPlatformsServed serves a function of every shape and sends it its samples over HTTP: native code gives the status, the
// headers and the bytes that the sandbox gives.
func TestPlatformsServed(t *testing.T) {
	for path := range platforms {
		t.Run(path, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.CopyFS(dir, os.DirFS(filepath.Join("../../examples/platforms", filepath.Dir(path)))); err != nil {
				t.Fatal(err)
			}
			fn, err := openFunction(filepath.Join(dir, filepath.Base(path)))
			if err != nil {
				t.Fatal(err)
			}
			set, err := loadSamples(os.ReadFile, fn, []string{samplesBeside(fn.path)})
			if err != nil {
				t.Fatal(err)
			}
			sandbox, err := (&verifying{oracle: oracleSandbox}).startOracle(t.Context(), &shell{out: io.Discard, err: os.Stderr}, fn)
			if err != nil {
				t.Fatal(err)
			}
			defer sandbox.Close()
			r := startRunner(t, dir, []string{"run", "--json", "--port", "0", "--mocks", "--no-adapt", filepath.Base(path)})
			for _, s := range set.list {
				want, err := sandbox.Run(t.Context(), s.Request(), mocksOf(s.Sample))
				if err != nil {
					t.Fatal(err)
				}
				r.serves(s, want.Response)
			}
		})
	}
}

// changing is what is another for each request, or for each server.
var changing = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z|\b1[0-9]{12}\b|\b[0-9a-f]{12}\b|(?:localhost|127\.0\.0\.1)(?::\d+)?`)

// serves sends a sample's request over HTTP and holds the answer to the one wanted. What a sample draws by chance is not
// looked at.
func (r *runner) serves(s sample, want *exchange.Response) {
	r.t.Helper()
	req := s.Request()
	target := r.ready.Address + req.Path
	if req.Query != "" {
		target += "?" + req.Query
	}
	q, err := http.NewRequest(req.Method, target, bytes.NewReader(req.Body))
	if err != nil {
		r.t.Fatal(err)
	}
	q.Header.Set("User-Agent", "") // none of Go's own
	for _, h := range req.Headers {
		q.Header.Del(h.Name)
		q.Header.Add(h.Name, h.Value)
	}
	client := &http.Client{Transport: &http.Transport{DisableCompression: true}, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	defer client.CloseIdleConnections()
	a, err := client.Do(q)
	if err != nil {
		r.t.Fatalf("%s: %v\n%s", s.name, err, &r.errors)
	}
	defer a.Body.Close()
	body, err := io.ReadAll(a.Body)
	if err != nil {
		r.t.Fatal(err)
	}
	if mode := a.Header.Get("Decant-Path"); mode != pathNative {
		r.t.Errorf("%s: answered by %s %s", s.name, mode, a.Header.Get("Decant-Stop"))
	}
	same := func(have, want string) bool {
		return changing.ReplaceAllString(have, "#") == changing.ReplaceAllString(want, "#")
	}
	if a.StatusCode != want.Status || s.name != "random" && !same(string(body), string(want.Body)) {
		r.t.Errorf("%s: %d %s, the sandbox has %d %s", s.name, a.StatusCode, body, want.Status, want.Body)
	}
	for _, h := range want.Headers {
		if have := strings.Join(a.Header.Values(h.Name), ", "); h.Name != "content-length" && !strings.Contains(changing.ReplaceAllString(have, "#"), changing.ReplaceAllString(h.Value, "#")) {
			r.t.Errorf("%s: %s: %s, the sandbox has %s", s.name, h.Name, have, h.Value)
		}
	}
}
