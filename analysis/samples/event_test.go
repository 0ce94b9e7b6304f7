package samples

import (
	"testing"

	"decant/analysis/source"
)

func TestEvent(t *testing.T) {
	s, err := Event(source.NewFile("q.events/order made.json", " {\"a\": 1}\n"), nil, nil)
	if err != nil || s.Name != "order made" || string(s.Request().Event) != `{"a": 1}` || s.Seed == 0 {
		t.Errorf("%+v %v", s, err)
	}
	for text, want := range map[string]string{
		"":            "e.json:1:1: not JSON: EOF",
		"{\n]":        "e.json:2:1: not JSON: invalid character ']' looking for beginning of object key string",
		"{} {}":       "e.json:1:3: something after the event — write one JSON value a file",
		"{\"a\": 1.}": "e.json:1:9: not JSON: invalid character '}' after decimal point in numeric literal",
	} {
		if _, err := Event(source.NewFile("e.json", text), nil, nil); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func TestEnvironment(t *testing.T) {
	f, errs := Parse(source.NewFile("a.http", "@v = 1\n# @env A=x{{v}}\n\n### one\n# @env B = y\nGET /\n\n### two\nGET /2\n"))
	if len(errs) > 0 || len(f.Samples) != 2 {
		t.Fatal(errs)
	}
	if env := f.Samples[0].Request().Env; len(env) != 2 || env[0].Value != "x1" || env[1].Name != "B" || env[1].Value != "y" {
		t.Errorf("%v", env)
	}
	if env := f.Samples[1].Request().Env; len(env) != 1 {
		t.Errorf("%v", env)
	}
	if _, errs := Parse(source.NewFile("a.http", "# @env A\nGET /\n")); len(errs) != 1 {
		t.Error(errs)
	}
}

func FuzzEvent(f *testing.F) {
	f.Add(`{"a": [1, "x"]}`)
	f.Fuzz(func(t *testing.T, text string) {
		s, err := Event(source.NewFile("e.json", text), nil, nil)
		if (s == nil) == (err == nil) {
			t.Fatalf("%v %v", s, err)
		}
	})
}
