package coverage

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"decant/analysis/source"
	"decant/analysis/stop"
)

const text = `let c = require('containerless');
c.listen(function (req) {
  /* answers
     everything */
  if (req.ok) {
    c.get('x', r => { c.respond(r); });
    if (req.a) c.log();
  } else {
    // with <care>
    new Intl.Collator();
    return later(function () { return 1; });
  }
});
function spare() {
  eval('1');
}
`

// span finds the only occurrence of s.
func span(t *testing.T, s string) source.Span {
	t.Helper()
	if strings.Count(text, s) != 1 {
		t.Fatalf("%q occurs %d times", s, strings.Count(text, s))
	}
	at := strings.Index(text, s)
	return source.Span{Start: at, End: at + len(s)}
}

// between is the span from the start of one text to the end of another.
func between(t *testing.T, from, to string) source.Span {
	return source.Span{Start: span(t, from).Start, End: span(t, to).End}
}

func enter() Arm { return Arm{Kind: "enter", Parent: -1, Other: -1} }

func file(t *testing.T) *File {
	handler := between(t, "function (req)", "});\nfunction spare")
	handler.End -= len(");\nfunction spare")
	return &File{Source: source.NewFile("a.js", text), Funcs: []Func{
		{Key: "m", Span: source.Span{End: len(text)}, Arms: []Arm{enter()}},
		{Key: "h", Span: handler, Head: span(t, "function (req)"), Handler: true, Event: "listen", Arms: []Arm{
			enter(),
			{Kind: "then", Span: between(t, "{\n    c.get", "c.log();\n  }"), Mark: span(t, "if (req.ok)"), Parent: 0, Other: 2},
			{Kind: "else", Span: between(t, "{\n    // with", "return 1; });\n  }"), Mark: span(t, "else"), Parent: 0, Other: 1},
			{Kind: "then", Span: span(t, "c.log();"), Mark: span(t, "if (req.a)"), Parent: 1, Other: 4},
			{Kind: "else", Span: span(t, "c.log();"), Mark: span(t, "if (req.a)"), Parent: 1, Other: 3, Quiet: true},
		}, Refused: []Refused{{"DC202", "Intl.Collator is not compiled.", span(t, "new Intl.Collator()")}}},
		{Key: "r", Span: span(t, "r => { c.respond(r); }"), Head: span(t, "r =>"), Event: "get", Arms: []Arm{enter()}},
		{Key: "l", Span: span(t, "function () { return 1; }"), Head: span(t, "function ()"), Arms: []Arm{enter()}},
		{Key: "s", Name: "spare", Span: between(t, "function spare", "eval('1');\n}"), Head: span(t, "function spare"), Arms: []Arm{enter()},
			Refused: []Refused{{"DC201", "eval is not compiled.", span(t, "eval('1')")}}},
	}}
}

func counts() Counts {
	return Counts{
		"m": {Total: []uint64{2}, Samples: [][]string{{"a", "b"}}},
		"h": {Total: []uint64{2, 2, 0, 0, 2}, Samples: [][]string{{"a", "b"}, {"a", "b"}, nil, nil, {"a"}}},
		"r": {Total: []uint64{0}, Samples: [][]string{nil}},
		"l": {Total: []uint64{0}, Samples: [][]string{nil}},
		"s": {Total: []uint64{0}, Samples: [][]string{nil}},
	}
}

func TestPointsAreTheOutermost(t *testing.T) {
	f := file(t)
	var got []string
	for _, p := range f.Points(counts()) {
		got = append(got, f.Describe(p)+fmt.Sprint(p.Others))
	}
	want := []string{
		"a.js:6:16: DC102 No sample calls this callback.[]",
		"a.js:7:5: DC101 No sample takes this if branch. In production it is answered by the sandbox.[a]",
		"a.js:8:5: DC101 No sample takes this else branch. In production it is answered by the sandbox.[a b]",
		"a.js:14:1: DC102 No sample calls this function.[]",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestRefusalsOnReachedPathsArePoints(t *testing.T) {
	f, c := file(t), counts()
	c["h"].Total[2], c["s"].Total[0] = 1, 1
	var codes []stop.Code
	for _, p := range f.Points(c) {
		codes = append(codes, p.Code)
	}
	want := []stop.Code{stop.NeverCalled, stop.Untraced, stop.API, stop.NeverCalled, stop.Syntax}
	if !reflect.DeepEqual(codes, want) {
		t.Errorf("got %v, want %v", codes, want)
	}
}

func TestNoPointsWithoutTraces(t *testing.T) {
	if got := file(t).Points(Counts{}); got != nil {
		t.Errorf("got %v", got)
	}
}

func TestOneHiddenByTheModule(t *testing.T) {
	c := counts()
	for key := range c {
		clear(c[key].Total)
	}
	if got := file(t).Points(c); len(got) != 1 || got[0].Func != 0 {
		t.Errorf("a module that never ran has points inside: %v", got)
	}
}

func TestText(t *testing.T) {
	want := `       ×2 │ let c = require('containerless');
       ×2 │ c.listen(function (req) {
          │   /* answers
          │      everything */
       ×2 │   if (req.ok) {
     ×2 ☠ │     c.get('x', r => { c.respond(r); });
     ×2 ☠ │     if (req.a) c.log();
     ×2 ☠ │   } else {
          │     // with <care>
       ×0 │     new Intl.Collator();
       ×0 │     return later(function () { return 1; });
          │   }
          │ });
     ×2 ☠ │ function spare() {
       ×0 │   eval('1');
          │ }
          │

a.js: 4 of 9 ways taken, fallback points: 4
`
	if got := Text(file(t), counts()); !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s", got)
	}
}

func TestJSONIsOneObjectALine(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(JSON(counts(), file(t))), "\n")
	if len(lines) != 5+4+1 {
		t.Fatalf("%d lines", len(lines))
	}
	var s SummaryRecord
	if err := json.Unmarshal([]byte(lines[9]), &s); err != nil || s != (SummaryRecord{true, 9, 4, 4}) {
		t.Errorf("%v: %s", err, lines[9])
	}
	var p PointRecord
	if err := json.Unmarshal([]byte(lines[7]), &p); err != nil || p.Line != 8 || !reflect.DeepEqual(p.Others, []string{"a", "b"}) {
		t.Errorf("%v: %s", err, lines[7])
	}
}

func TestLCOV(t *testing.T) {
	got := LCOV(file(t), counts(), "/w/a.js")
	want := `TN:
SF:/w/a.js
FN:1,anonymous:1:1
FN:2,listen:2:10
FN:6,get:6:16
FN:11,anonymous:11:18
FN:14,spare:14:1
FNDA:2,anonymous:1:1
FNDA:2,listen:2:10
FNDA:0,get:6:16
FNDA:0,anonymous:11:18
FNDA:0,spare:14:1
FNF:5
FNH:2
BRDA:5,0,0,2
BRDA:8,0,1,0
BRDA:7,1,0,0
BRDA:7,1,1,2
BRF:4
BRH:2
DA:1,2
DA:2,2
DA:5,2
DA:6,2
DA:7,2
DA:8,2
DA:10,0
DA:11,0
DA:14,2
DA:15,0
LF:10
LH:7
end_of_record
`
	if got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestHTML(t *testing.T) {
	got := HTML(counts(), file(t))
	for _, want := range []string{
		"// with &lt;care&gt;", `<tr id="L8" class="point">`, `href="#L8"`, "The other way was taken by a, b.",
		`<html lang="en">`, `scope="row"`, "☠ DC101 No sample takes this else branch.",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
	for _, not := range []string{"http:", "https:", "<script", "url("} {
		if strings.Contains(got, not) {
			t.Errorf("the page does not stand alone: %s", not)
		}
	}
}

func TestLineEndings(t *testing.T) {
	f := &File{Source: source.NewFile("a.js", "a;\r\n\r\nb;\rc;"), Funcs: []Func{{Key: "m", Span: source.Span{End: 11}, Arms: []Arm{enter()}}}}
	var code []bool
	for _, line := range f.Lines(Counts{"m": {Total: []uint64{1}}}) {
		code = append(code, line.Code && line.Count == 1)
	}
	if want := []bool{true, false, true, true}; !reflect.DeepEqual(code, want) {
		t.Errorf("got %v", code)
	}
}

// TestIgnoreComment: a comment with a reason keeps a point from being told, on its line or the one above.
func TestIgnoreComment(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"x; // decant-ignore DC101: rare\n", true},
		{"// decant-ignore DC102, DC101: rare\nx;\n", true},
		{"/* decant-ignore DC101: rare */ x;", true},
		{"// decant-ignore DC101:\nx;\n", false},
		{"// decant-ignore DC102: rare\nx;\n", false},
		{"// decant-ignore DC101: rare\n\nx;\n", false},
	} {
		f := &File{Source: source.NewFile("a.js", c.text)}
		at := strings.Index(c.text, "x;")
		if got := f.ignored(stop.Untraced, source.Span{Start: at, End: at + 1}); got != c.want {
			t.Errorf("%q: %v", c.text, got)
		}
	}
}
