package engine

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"decant/analysis/exchange"
)

// requests are what every snippet is asked.
func requests() []*exchange.Request {
	list := []*exchange.Request{
		get("/", ""),
		get("/a b/é", "a=1&b=x&a=2&c&=e&d=%C3%A9+%zz%E2%82&__proto__=p&2=two&1=one&toString=s"),
		{Method: "POST", Path: "/post", Headers: []exchange.Header{{Name: "content-type", Value: "application/json; charset=utf-8"}, {Name: "x-two", Value: "a"}, {Name: "x-two", Value: "b"}, {Name: "7", Value: "seven"}},
			Body: []byte(`{"a":[1,2.50,"é\ud83d\ude00"],"__proto__":{"x":1},"b":null,"a":1e21}`), Seed: 1 << 63, Now: 1},
		{Method: "PUT", Path: "/put", Headers: []exchange.Header{{Name: "content-type", Value: "application/vnd.api+json"}}, Body: []byte(`{"a":`), Seed: 99, Now: 1e12},
		{Method: "POST", Path: "/bytes", Headers: []exchange.Header{{Name: "content-type", Value: "text/plain"}}, Body: []byte("\xEF\xBB\xBFa\xE2\x82b\xF0\x9F\x98\xFF\xC0\x80\xED\xA0\x80")},
	}
	for _, path := range []string{"string", "undefined", "fn", "null", "number", "date", "nested", "toJSON", "bool", "symbol", "arr", "empty",
		"type", "ref", "new", "object", "sub", "reject", "handled", "async", "require", "bigint", "url", "listen", "circular"} {
		list = append(list, get("/"+path, ""))
	}
	return list
}

// upstream answers the calls that snippets make.
func upstream() World {
	jsonType := []exchange.Header{{Name: "content-type", Value: "application/json"}}
	mocks := NewMocks(Mock{"GET", "json", exchange.Answer{Status: 200, Headers: jsonType, Body: []byte(`{"x":[1,{"y":null}]}`)}})
	for _, call := range []string{"PUT later", "POST text", "POST only-callback", "POST none", "PUT null", "DELETE gone", "GET nobody", "POST fn", "POST arr", "GET to-string"} {
		method, url, _ := strings.Cut(call, " ")
		mocks.List = append(mocks.List, Mock{method, url, exchange.Answer{Status: 404, Body: []byte("answer to " + url)}})
	}
	return mocks
}

// story is everything about a result that engines must agree on.
func story(r *Result) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %d %v\n%s\n", r.Outcome, r.Detail, r.Response.Status, r.Response.Headers, r.Response.Body)
	for i, e := range r.Effects {
		fmt.Fprintf(&b, "%d %s %s%s %v %q\n%s\n", e.ID, e.Kind, e.Method, e.Level, e.Headers, e.URL, string(e.Body)+e.Text)
		if a := r.Answers[i]; a != nil {
			fmt.Fprintf(&b, "  answer %d %s\n", a.Status, a.Body)
		}
	}
	for _, e := range r.InitLog {
		fmt.Fprintf(&b, "init %s\n", e.Text)
	}
	fmt.Fprintln(&b, r.Delivered, r.NoHandler, r.Reason, r.Detail)
	if r.Error != nil {
		fmt.Fprintf(&b, "error %s\n", r.Error.Name)
	}
	return b.String()
}

func snippets(t testing.TB) map[string]string {
	t.Helper()
	names, err := filepath.Glob("testdata/snippets/*.js")
	if err != nil || len(names) == 0 {
		t.Fatal("no snippets", err)
	}
	texts := map[string]string{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(name)] = string(text)
	}
	return texts
}

// firstDifference shows the first line in which two texts differ, from shortly before the difference.
func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] == y[i] {
			continue
		}
		at := 0
		for at < min(len(x[i]), len(y[i])) && x[i][at] == y[i][at] {
			at++
		}
		at = max(0, at-60)
		return fmt.Sprintf("line %d\n  %.200s\n  %.200s", i+1, x[i][at:], y[i][at:])
	}
	return "more lines"
}

// TestEnginesAgree runs every snippet on every request in goja and in Node.
func TestEnginesAgree(t *testing.T) {
	embedded, node := start(t, Options{}), start(t, Options{Kind: Node})
	for name, text := range snippets(t) {
		load(t, embedded, text)
		load(t, node, text)
		for _, q := range requests() {
			a, b := ask(t, embedded, q, upstream()), ask(t, node, q, upstream())
			if x, y := story(a), story(b); x != y {
				t.Errorf("%s %s: goja and Node differ in %s\n%v %v", name, q.Path, firstDifference(x, y), a.Error, b.Error)
				break
			}
			if a.Error != nil && a.Error.Line != b.Error.Line && b.Error.Line > 0 {
				t.Errorf("%s %s: thrown at %d in goja, at %d in Node: %s", name, q.Path, a.Error.Line, b.Error.Line, a.Error.Text)
			}
		}
	}
}
