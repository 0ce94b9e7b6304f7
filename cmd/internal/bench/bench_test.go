package bench

import (
	"encoding/xml"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"decant/analysis/exchange"
)

func TestSpread(t *testing.T) {
	var figures []float64
	for i := 100; i >= 1; i-- {
		figures = append(figures, float64(i))
	}
	if s := SpreadOf(figures); s != (Spread{1, 50, 99, 100, 100}) {
		t.Errorf("got %+v", s)
	}
	if s := SpreadOf([]float64{7}); s != (Spread{7, 7, 7, 7, 1}) {
		t.Errorf("got %+v", s)
	}
	if s := SpreadOf(nil); !math.IsNaN(s.Median) {
		t.Errorf("got %+v", s)
	}
}

func TestGeoMean(t *testing.T) {
	if g := GeoMean([]float64{0.5, 2, 4}); math.Abs(g-math.Cbrt(4)) > 1e-12 {
		t.Errorf("got %v", g)
	}
}

func TestSlope(t *testing.T) {
	square := Curve{Points: []Point{{1, 5}, {10, 100}, {100, 10_000}, {1000, 1_000_000}}}
	if s := square.Slope(); math.Abs(s-2) > 1e-12 {
		t.Errorf("got %v", s)
	}
	flat := Curve{Points: []Point{{1, 5}, {1000, 5}}}
	if s := flat.Slope(); s != 0 {
		t.Errorf("got %v", s)
	}
}

func work() *Work {
	return &Work{
		Function: "login", Path: "login.js", Source: "listen();", Image: "a.so", Imports: []string{"f"}, Fuel: 7, Memory: 9, Numbered: true,
		Request: &exchange.Request{Method: "POST", Path: "/", Query: "a=b", Headers: []exchange.Header{{Name: "x", Value: "ü"}}, Body: []byte("\x00:\n"), Seed: 1 << 63, Now: -1},
		Answers: []Answer{{"GET", "u", 200, []exchange.Header{{Name: "content-type", Value: "text/plain"}}, []byte("body")}},
	}
}

func TestWorkComesBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "work.json")
	if err := os.WriteFile(path, work().json(), 0o644); err != nil {
		t.Fatal(err)
	}
	got, err := ReadWork(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got.json()) != string(work().json()) {
		t.Errorf("got  %s\nwant %s", got.json(), work().json())
	}
}

func TestFieldsAreNetstrings(t *testing.T) {
	got := string(work().fields())
	want := "5:login9:listen();4:a.so1:11:f1:71:94:POST1:/3:a=b1:11:x2:ü3:\x00:\n19:92233720368547758082:-11:13:GET1:u3:2001:112:content-type10:text/plain4:body"
	if got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestDiffers(t *testing.T) {
	right := Told{Status: 200, Type: "text/plain", Body: "a", Effects: []Asked{{Method: "GET", URL: "u"}}}
	for _, wrong := range []Told{
		{Status: 500, Type: "text/plain", Body: "a", Effects: right.Effects},
		{Status: 200, Type: "application/json", Body: "a", Effects: right.Effects},
		{Status: 200, Type: "text/plain", Body: "b", Effects: right.Effects},
		{Status: 200, Type: "text/plain", Body: "a"},
		{Status: 200, Type: "text/plain", Body: "a", Effects: []Asked{{Method: "GET", URL: "v"}}},
	} {
		if wrong.Differs(&right) == "" {
			t.Errorf("%+v passes for %+v", wrong, right)
		}
	}
	if how := right.Differs(&right); how != "" {
		t.Error(how)
	}
}

func TestDistinctImages(t *testing.T) {
	dir := t.TempDir()
	image := filepath.Join(dir, "image.so")
	if err := os.WriteFile(image, []byte("…"+Mark+"…"+Mark), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := Distinct(image, dir, 12); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(dir, "11.so"))
	if want := "…image-0000011…image-0000011"; err != nil || string(got) != want {
		t.Errorf("got %q, %v", got, err)
	}
	if len(Ordinal(9_999_999)) != len(Mark) {
		t.Error("an ordinal does not fit in place of the mark")
	}
}

func TestLinesHaveTheirNumber(t *testing.T) {
	for _, n := range []int{30, 100, 300, 10000} {
		if got := strings.Count(Lines(n), "\n"); got > n || got < n-partLines {
			t.Errorf("Lines(%d) has %d", n, got)
		}
	}
	if body := BodyOf(BodiesSample(1000)); len(body) < 900 || len(body) > 1100 || body[len(body)-1] != '}' {
		t.Errorf("a body of %d bytes", len(body))
	}
}

// table has ratios to decant of 2 (node) and 0.5 (bun).
func table(function string) *Table {
	row := func(peer string, median float64) Row {
		return Row{Peer: peer, CPU: SpreadOf([]float64{median}), N: 1, Turn: []float64{median}}
	}
	return &Table{Function: function, Rows: []Row{row(Native, 10), row(Rust, 5), row(Node, 20), row(Bun, 5), {Peer: Deno, Why: "absent"}}}
}

func TestGoals(t *testing.T) {
	missing := table("map")
	missing.Rows[0].Why = "not compiled: DC202"
	r := &Results{Six: []*Table{table("login")}, Micro: []*Table{table("sort"), missing}}
	want := []Goal{
		{"each of the six: ≤ 1.0× the best JavaScript engine", "at most 2.00× (login)", false},
		{"the six: ≤ 0.5× the best JavaScript engine, geometric mean", "2.00×", false},
		{"the six: ≤ 3× the hand-written Rust, geometric mean", "2.00×", true},
		{"each micro-workload: ≤ 1.5× node", "at most 0.50× (sort); not compiled: map", false},
	}
	got := r.goals()
	if len(got) != len(want) {
		t.Fatalf("got %+v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %+v, want %+v", got[i], want[i])
		}
	}
}

func TestPlotsAreXML(t *testing.T) {
	for _, drawing := range []string{
		Bars("a < b", groups([]*Table{table("x & y")}, nil)),
		Curves("t", "x", "y", []Curve{{"c", []Point{{1, 2}, {10, 200}}}}),
	} {
		if drawing == "" {
			t.Fatal("nothing is drawn")
		}
		for dec := xml.NewDecoder(strings.NewReader(drawing)); ; {
			if _, err := dec.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%v in %s", err, drawing)
			}
		}
	}
}

// TestReportKeepsProse writes twice: what people wrote around the figures stays.
func TestReportKeepsProse(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "performance.md")
	prose := "# Ours\n\n" + marks.Begin + "\nold\n" + marks.End + "\n\n## After\n"
	if err := os.WriteFile(path, []byte(prose), 0o644); err != nil {
		t.Fatal(err)
	}
	r := &Results{Six: []*Table{table("login")}}
	for range 2 {
		if err := r.Write(dir); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text := string(got)
	if !strings.HasPrefix(text, "# Ours\n") || !strings.HasSuffix(text, "\n\n## After\n") || strings.Contains(text, "old") || strings.Count(text, "| login |") != 2 {
		t.Errorf("got %s", text)
	}
	if err := r.Write(filepath.Join(dir, "new", "folder")); err != nil {
		t.Error(err)
	}
	if err := os.WriteFile(path, []byte("no place\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := r.Write(dir); err == nil {
		t.Error("a file without the marks was overwritten")
	}
}

// TestRatiosAreOfRounds: a round in which everything is slow changes no ratio.
func TestRatiosAreOfRounds(t *testing.T) {
	of := func(peer string, turns ...float64) Row {
		return Row{Peer: peer, CPU: SpreadOf(turns), N: 1, Turn: turns}
	}
	table := &Table{Rows: []Row{of(Native, 2, 4, 20), of(Node, 1, 2, 10), of(Bun, 3, 6, 29)}}
	if ratio, ok := table.Ratio(Native, Node); !ok || ratio != 2 {
		t.Errorf("got %v, %v", ratio, ok)
	}
	if best := table.BestJIT(); best != Node {
		t.Errorf("the best is %s", best)
	}
	if _, ok := table.Ratio(Native, Deno); ok {
		t.Error("a ratio to a peer without figures")
	}
}
