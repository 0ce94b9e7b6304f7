package samples

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"decant/analysis/exchange"
	"decant/analysis/source"
)

func parse(t *testing.T, text string) *File {
	t.Helper()
	f, errs := Parse(source.NewFile("f.http", text))
	for _, e := range errs {
		t.Fatal(e)
	}
	return f
}

// show renders a request on one line.
func show(r *exchange.Request) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s?%s", r.Method, r.Path, r.Query)
	for _, h := range r.Headers {
		fmt.Fprintf(&b, " %s=%s", h.Name, h.Value)
	}
	fmt.Fprintf(&b, " %q", r.Body)
	return b.String()
}

func TestRequest(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"path", "GET /a", `GET /a? host=localhost ""`},
		{"bare URL", "http://h:80/a?b=c#d", `GET /a?b=c host=h:80 ""`},
		{"no path", "GET https://u:p@h HTTP/1.1", `GET /? host=h ""`},
		{"query only", "GET http://h?x=1", `GET /?x=1 host=h ""`},
		{"continued", "GET /a\n  ?x=1\n&y=2\naccept: */*", `GET /a?x=1&y=2 host=localhost accept=*/* ""`},
		{"not ASCII", "GET /é?q=ü", `GET /%C3%A9?q=%C3%BC host=localhost ""`},
		{"own host", "GET http://h/\nHOST: other", `GET /? host=other ""`},
		{"headers", "GET /\nX-A : 1\n# c\n// c\nx-a: 2\nEmpty:", `GET /? host=localhost x-a=1, 2 empty= ""`},
		{"body", "POST /\n\n\nline 1\n\nline 2\n\n", `POST /? host=localhost "line 1\n\nline 2"`},
		{"CRLF", "POST /\r\na: b\r\n\r\nx\r\ny\r\n", `POST /? host=localhost a=b "x\ny"`},
		{"form", "POST /\ncontent-type: application/x-www-form-urlencoded\n\na=1\n  &b=2\n", `POST /? host=localhost content-type=application/x-www-form-urlencoded "a=1&b=2"`},
		{"multipart", "POST /\ncontent-type: multipart/form-data; boundary=x\n\n--x\n\n1\n--x--", `POST /? host=localhost content-type=multipart/form-data; boundary=x "--x\r\n\r\n1\r\n--x--"`},
		{"variables", "@host = http://{{name}}:{{ port }}\n@name=h\n@port = 81\nGET {{host}}/{{name}}\nx: {{port}}\n\n{{name}} {{}} {{a b}}", `GET /h? host=h:81 x=81 "h {{}} {{a b}}"`},
		{"handlers", "< {%\n x = 1\n%}\nPOST /\n\nbody\n\n> {%\n client.test()\n%}\n<> 200.json\n>> out.json", `POST /? host=localhost "body"`},
		{"handler file", "POST /\n\nbody\n> ./check.js", `POST /? host=localhost "body"`},
		{"quote is a body", "POST /\n\n> quoted", `POST /? host=localhost "> quoted"`},
		{"comment in a body", "POST /\n\n# title\n// x", `POST /? host=localhost "# title\n// x"`},
	} {
		f := parse(t, c.text)
		if len(f.Samples) != 1 {
			t.Errorf("%s: %d samples", c.name, len(f.Samples))
		} else if got := show(f.Samples[0].Request()); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"FETCH /", "1:1: unknown method FETCH — write one of GET"},
		{"get /", "1:1: unknown method get"},
		{"###\nGET", "2:1: GET has no URL — write GET /path"},
		{"GET HTTP/1.1", "1:1: GET has no URL"},
		{"GET /a b", "1:8: text after the URL — write a space in a URL as %20"},
		{"GET ftp://x/", "1:5: ftp is not a scheme"},
		{"GET http:///x", "1:5: the URL has no host"},
		{"GET localhost/x", "1:5: not a URL: localhost/x"},
		{"GET /\n  accept", "2:3: a header without a colon"},
		{"GET /\na b: c", `2:1: not the name of a header: "a b"`},
		{"GET /{{x}}", "1:6: {{x}} is not defined — write @x = value"},
		{"GET /\na: b\n\nx {{ y }}", "4:3: {{ y }} is not defined"},
		{"POST /\n\n{{$randomInt}}", "3:1: {{$randomInt}} changes from run to run"},
		{"@a = {{b}}\n@b = {{a}}\nGET /{{a}}", "2:6: {{a}} is defined by itself"},
		{"@a = 1\n@a = 2\nGET /", "2:1: @a is defined twice — the first one is on line 1"},
		{"@a\nGET /", "1:1: not a variable"},
		{"# @name x\nGET /\n###\n# @name x\nGET /", "4:9: a second request named x — the first one is on line 2"},
		{"### x\nGET /\n### x\nGET /", "3:5: a second request named x"},
		{"# @name\nGET /", "1:1: @name has no name"},
		{"# @mock\nGET /", "1:8: @mock has no method and no URL"},
		{"# @mock FETCH x\nGET /", "1:9: unknown method FETCH"},
		{"# @mock GET\nGET /", "1:9: @mock GET has no URL"},
		{"# @mock GET x <\nGET /", "1:15: < names no file"},
		{"POST /\n\nx\n # @mock GET x", "4:2: @mock in a body is part of the body"},
		{"# @now today\nGET /", "1:8: @now is not a time"},
		{"# @seed x\nGET /", "1:9: @seed is not a whole number"},
		{"POST /\n\n> {% x", "3:1: a response handler without an end"},
		{"GET /\na: \xff", "2:4: not UTF-8"},
		{"POST /\n\n< none", "3:3: cannot read none: there is no such file"},
		{"POST /\n\n<@ bad", "3:4: in bad: {{nope}} is not defined"},
	} {
		f, errs := Parse(source.NewFile("f.http", c.text))
		errs = append(errs, f.Load(func(path string) ([]byte, error) {
			if path == "bad" {
				return []byte("a {{nope}}"), nil
			}
			return nil, fs.ErrNotExist
		})...)
		if len(errs) != 1 || !strings.HasPrefix(errs[0].Error(), "f.http:"+c.want) {
			t.Errorf("%q:\n got %v\nwant %s", c.text, errs, c.want)
		}
	}
}

const several = `# about the file
# @mock GET passwords.json < ./passwords.json
# @mock GET http://{{h}}/x 404 {"error":true}
@h = up
# @name first
GET /a
# @mock POST b 201 made
# @mock POST b 404 again

### second one
// @now 2027-01-01T00:00:00Z
# @seed 7
# @mock GET passwords.json 200 none
POST http://{{h}}/b

{"a":{{n}}}
@n = 1

###
@n = 2
GET /a
###
GET /a
###
# nothing here
`

func TestSamples(t *testing.T) {
	f := parse(t, several)
	f.Load(func(path string) ([]byte, error) { return []byte("file " + path), nil })
	var got strings.Builder
	for _, s := range f.Samples {
		fmt.Fprintf(&got, "%s line %d now %d named %q %q\n", s.Name, f.Source.Line(s.Line.Start), s.Now-DefaultNow,
			f.Source.Text[s.NameSpan.Start:s.NameSpan.End], s.Request().Body)
		for _, m := range s.Mocks {
			a := m.Answer(3)
			fmt.Fprintf(&got, "  %s %s %d %d %s %q\n", m.Method, m.URL, a.Effect, a.Status, a.Headers[0].Value, a.Body)
		}
	}
	const rest = `  GET passwords.json 3 200 application/json "file ./passwords.json"
  GET http://up/x 3 404 application/json "{\"error\":true}"
`
	want := `first line 6 now 0 named "first" ""
  POST b 3 201 text/plain; charset=utf-8 "made"
  POST b 3 404 text/plain; charset=utf-8 "again"
` + rest + `second one line 14 now 31536000000 named "second one" "{\"a\":2}\n@n = 1"
  GET passwords.json 3 200 text/plain; charset=utf-8 "none"
  GET http://up/x 3 404 application/json "{\"error\":true}"
GET /a line 21 now 0 named "GET /a" ""
` + rest + `GET /a (2) line 23 now 0 named "GET /a" ""
` + rest
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", &got, want)
	}
	if s := f.At(strings.Index(several, "{{n}}")); s != f.Find("second one") || s.Seed != 7 {
		t.Errorf("At found %v", s)
	}
	if f.Samples[0].Seed == 0 || f.Samples[0].Seed == f.Samples[2].Seed || f.At(0) != f.Samples[0] || f.Find("none") != nil {
		t.Error("seeds or places are wrong")
	}
}

func TestDefault(t *testing.T) {
	if got := show(Default().Request()); got != `GET /? host=localhost ""` {
		t.Error(got)
	}
}

// TestExamples keeps the sample files of the examples free of errors.
func TestExamples(t *testing.T) {
	files, _ := filepath.Glob("../../examples/*/*.http")
	if len(files) < 6 {
		t.Fatalf("%d sample files", len(files))
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f := parse(t, string(text))
		for _, e := range f.Load(func(path string) ([]byte, error) { return os.ReadFile(filepath.Join(filepath.Dir(name), path)) }) {
			t.Error(e)
		}
		if len(f.Samples) < 2 {
			t.Errorf("%s: %d samples", name, len(f.Samples))
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(several)
	f.Add("POST /\n\n<@ bad\n> {% x %}\n")
	f.Add("@a = {{b}}{{b}}\n@b = {{a}}\nGET {{a}}")
	f.Fuzz(func(t *testing.T, text string) {
		src := source.NewFile("f.http", text)
		file, errs := Parse(src)
		errs = append(errs, file.Load(func(path string) ([]byte, error) { return []byte(path), nil })...)
		names := map[string]bool{}
		for _, s := range file.Samples {
			for _, sp := range []source.Span{s.Span, s.Line, s.NameSpan} {
				if sp.Start < 0 || sp.End < sp.Start || sp.End > len(text) {
					t.Fatalf("span %v of %q", sp, s.Name)
				}
			}
			if r := s.Request(); !isMethod(r.Method) || r.Path == "" || r.Path[0] != '/' || names[s.Name] {
				t.Fatalf("bad request %s %s", s.Name, show(r))
			}
			names[s.Name] = true
			for _, m := range s.Mocks {
				m.Answer(1)
			}
		}
		for _, e := range errs {
			if e.Pos.Line < 1 || e.Pos.Line > src.Lines() || strings.ContainsAny(e.Message, "\r\n") && !strings.ContainsAny(text, "\r\n") {
				t.Fatal(e)
			}
		}
		if _, err := json.Marshal(errs); err != nil {
			t.Fatal(err)
		}
	})
}
