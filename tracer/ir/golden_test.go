package ir_test

import (
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"
	"decant/tracer/lower"
	"decant/tracer/trace"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite the expected trees in testdata")

// Each file in testdata has a function and runs of it, and then the tree after each run more. A run has a line for each
// function entered: its number and the counts of its arms.
func TestGoldens(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no goldens: %v", err)
	}
	for _, path := range files {
		t.Run(filepath.Base(path), func(t *testing.T) { golden(t, path) })
	}
}

func golden(t *testing.T, path string) {
	ar, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var p *ir.Program
	ts := ir.NewTraces()
	for i, f := range ar.Files {
		switch {
		case strings.HasSuffix(f.Name, ".js"):
			p = lowered(t, f.Name, string(f.Data))
		case strings.HasSuffix(f.Name, ".run"):
			ts.Add(parseRun(t, p, strings.TrimSuffix(f.Name, ".run"), string(f.Data)))
		case strings.HasSuffix(f.Name, ".tree"):
			tree := ir.Merge(p, ts)
			got := ir.Print(tree)
			roundTrip(t, tree)
			if *update {
				ar.Files[i].Data = []byte(got)
			} else if got != string(f.Data) {
				t.Errorf("%s: got\n%s\nwant\n%s", f.Name, got, f.Data)
			}
		}
	}
	if *update {
		if err := os.WriteFile(path, txtar.Format(ar), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func lowered(t *testing.T, name, text string) *ir.Program {
	t.Helper()
	m, err := js.Parse(source.NewFile(name, text))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return lower.Lower(m).Program
}

func parseRun(t *testing.T, p *ir.Program, name, text string) *trace.Log {
	l := &trace.Log{Lowering: ir.LoweringVersion, Run: "sample:" + name, Outcome: trace.Done}
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		var numbers []uint64
		for _, s := range strings.Fields(line) {
			n, err := strconv.ParseUint(s, 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			numbers = append(numbers, n)
		}
		l.Funcs = append(l.Funcs, trace.Func{Key: p.Funcs[numbers[0]].Key, Request: numbers[1:]})
	}
	return l
}

// roundTrip holds that the text says all of the tree that compiling needs, and that it prints again as it was.
func roundTrip(t *testing.T, tree *ir.Tree) *ir.Program {
	t.Helper()
	text := ir.Print(tree)
	back, err := ir.ParseTree("t.tree", text)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	if again := ir.Print(back); again != text {
		t.Fatalf("printed\n%s\nthen\n%s", text, again)
	}
	if a, b := ir.ANF(tree), ir.ANF(back); a != b {
		t.Fatalf("%s\nbefore\n%s\nafter\n%s", text, a, b)
	}
	return back.Program
}

// Every form of the language, lowered, has a text that reads back as the same nodes.
func TestFormsOfTheLanguage(t *testing.T) {
	data, err := os.ReadFile("testdata/forms.txt")
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		all = append(all, "function () { "+line+" }")
		roundTrip(t, ir.Whole(lowered(t, "a.js", "(function () { "+line+"\n})();")))
	}
	p := lowered(t, "all.js", "[\n"+strings.Join(all, ",\n")+"\n];")
	if err := ir.Validate(roundTrip(t, ir.Whole(p))); err != nil {
		t.Errorf("what was read back is no program: %v", err)
	}
	for seed := range 12 {
		roundTrip(t, ir.Merge(p, someTraces(p, seed)))
	}
}

// someTraces are those of a run that entered every function and took some arms; no run could take just these, but every
// combination prints.
func someTraces(p *ir.Program, seed int) *ir.Traces {
	l := &trace.Log{Lowering: ir.LoweringVersion, Run: "sample:a", Outcome: trace.Done}
	r := rand.New(rand.NewPCG(uint64(seed), 0))
	for _, f := range p.Funcs {
		counts := []uint64{1}
		for range f.Arms[1:] {
			counts = append(counts, r.Uint64N(3))
		}
		l.Funcs = append(l.Funcs, trace.Func{Key: f.Key, Request: counts})
	}
	ts := ir.NewTraces()
	ts.Add(l)
	return ts
}
