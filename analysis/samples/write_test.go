package samples

import (
	"strings"
	"testing"

	"decant/analysis/exchange"
)

// TestWriteReadsBack: a request that is written as a sample is the request again.
func TestWriteReadsBack(t *testing.T) {
	q := &exchange.Request{Method: "POST", Path: "/a/b", Query: "x=1&y=2", Now: 1767225600123, Seed: 7, Body: []byte("{\n \"a\": 1\n}"),
		Headers: []exchange.Header{{Name: "host", Value: "example.com"}, {Name: "content-type", Value: "application/json"}}}
	f := parse(t, "### title\n"+Write(q, []*Mock{{Method: "GET", URL: "x", Status: 201, Body: `{"a":1}`}}))
	if len(f.Samples) != 1 {
		t.Fatalf("%d samples", len(f.Samples))
	}
	if got := f.Samples[0].Request(); show(got) != show(q) || got.Now != q.Now || got.Seed != q.Seed {
		t.Errorf("got %s, want %s", show(got), show(q))
	}
	if m := f.Samples[0].Mocks; len(m) != 1 || m[0].Status != 201 || m[0].Body != `{"a":1}` {
		t.Errorf("mocks %+v", m)
	}
}

// TestUnwritableBody: a body that would read back as something else is left out, and that is said.
func TestUnwritableBody(t *testing.T) {
	for _, body := range []string{"\xff", "{{a}}", "a\r\nb", "### x", "< ./file", "x\n# c", " padded"} {
		text := Write(&exchange.Request{Method: "POST", Path: "/", Body: []byte(body)}, nil)
		if !strings.Contains(text, "is left out") || strings.HasSuffix(text, body+"\n") {
			t.Errorf("%q: %q", body, text)
		}
	}
}

// TestRedact: what is a secret by its name or its form is not written down, and nothing else is lost.
func TestRedact(t *testing.T) {
	jwt := "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.sflKxwRJSMeKKF2QT4fwpM"
	q := Redact(&exchange.Request{Method: "POST", Path: "/u/" + jwt, Query: "page=2&api_key=k1&sessionId=k2",
		Headers: []exchange.Header{{Name: "authorization", Value: "Basic k3"}, {Name: "cookie", Value: "a=k4"}, {Name: "x-trace", Value: jwt}, {Name: "accept", Value: "*/*"}},
		Body:    []byte(`{"user": "ada", "password": "k5", "nested": {"accessToken": "k6", "pin": 1234, "n": 3}, "hash": "d41d8cd98f00b204e9800998ecf8427e"}`)})
	text := Write(q, nil)
	for _, secret := range []string{"k1", "k2", "k3", "k4", "k5", "k6", "1234", "d41d8cd9", "eyJ"} {
		if strings.Contains(text, secret) {
			t.Errorf("%s is still there: %s", secret, text)
		}
	}
	for _, kept := range []string{"page=2", "accept: */*", `"user": "ada"`, `"n": 3`} {
		if !strings.Contains(text, kept) {
			t.Errorf("%s is lost: %s", kept, text)
		}
	}
	form := Redact(&exchange.Request{Headers: []exchange.Header{{Name: "content-type", Value: "application/x-www-form-urlencoded"}}, Body: []byte("a=1&password=k")})
	if string(form.Body) != "a=1&password=REDACTED" {
		t.Errorf("form: %s", form.Body)
	}
}

// TestSkeleton: a copy has a title of its own, and no name.
func TestSkeleton(t *testing.T) {
	f := parse(t, "### a\n# @name first\n# @mock GET x 1\nGET /q")
	if got, want := Skeleton(f, f.Samples[0], "a new one", "taken when: x"), "\n\n### a new one\n# taken when: x\n# @mock GET x 1\nGET /q\n"; got != want {
		t.Errorf("got %q", got)
	}
	if got, want := Skeleton(nil, nil, "t"), "### t\nGET http://localhost/\n"; got != want {
		t.Errorf("got %q", got)
	}
}
