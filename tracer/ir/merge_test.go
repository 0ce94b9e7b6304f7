package ir

import (
	"math"
	"reflect"
	"strings"
	"testing"

	"decant/analysis/coverage"
	"decant/tracer/trace"

	"pgregory.net/rapid"
)

// login is a program in the text form: everything reached. The refusal and the unnumbered arm are there whatever is traced.
const login = `// decant tree 1  'login.js'
module {  // f0  login.js:1-20
  // slots const cl
  const cl = require('containerless');
  event('listen' via cl.listen, [], closure(), callback (clos, req) {  // f1  arrow  handler  login.js:2-19
    // slots param req boxed
    event('get' via cl.get, ['p.json'], closure(&req), callback (clos, resp) {  // f2  arrow  login.js:3-18
      // slots param resp, temp
      if (resp.ok) {  // #1
        resp.a();
        if (resp.b) { resp.c(); }  // #3
        else {}  // #4
      } else {  // #2
        try { resp.d(); }
        catch (@1) { resp.e(); }  // #5
      }
      L1: {
        L2: for (;;) { resp.f(); }  // #6
      }
      if (resp.g) {
        ☠  // DC202 Intl is not compiled
      }
    });
  });
}

closure() function spare (clos) {  // f3  in f0  login.js:20-20
  return 1;
}

// f2 arms enter, then or 2, else or 1, then in 1, else quiet in 1, catch in 2, loop
`

// keyed parses a program and gives its functions the keys 1, 2, 3 ….
func keyed(t testing.TB, text string) *Program {
	tree, err := ParseTree("t.tree", text)
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range tree.Program.Funcs {
		f.Key = trace.Key{Hash: [16]byte{byte(i + 1)}}
	}
	return tree.Program
}

// ran is the log of a run: the counts of each function, by number.
func ran(p *Program, id string, counts map[int][]uint64) *trace.Log {
	l := &trace.Log{Lowering: LoweringVersion, Run: id, Outcome: trace.Done}
	for i, c := range counts {
		l.Funcs = append(l.Funcs, trace.Func{Key: p.Funcs[i].Key, Twins: 1, Request: c})
	}
	return l
}

func TestMerge(t *testing.T) {
	p := keyed(t, login)
	before := Print(Whole(p))
	ts := NewTraces()

	tree := Merge(p, ts)
	for i, want := range []string{"DC102 function", "DC102 handler", "DC102 callback", "DC102 function"} {
		n := tree.Funcs[i].Body.Nodes[0]
		if got := n.Code + " " + n.Detail; got != want || n.Arm != 0 {
			t.Errorf("f%d before any run: %s, want %s", i, got, want)
		}
	}

	ts.Add(ran(p, "sample:a", map[int][]uint64{0: {1}, 1: {1}, 2: {1, 1, 0, 0, 1, 0, 0}}))
	after := Print(Merge(p, ts))
	for _, want := range []string{
		"if (resp.b) ☠ // #3 DC101 no sample takes this if branch",
		"else {} // #4 ×1",
		"} else ☠ // #2 DC101 no sample takes this else branch",
		"L2: for (;;) ☠ // #6 DC101 no sample takes this loop body",
		"☠ // DC202 Intl is not compiled",
		"function spare (clos) ☠ // f3 in f0 login.js:20-20 DC102 no sample calls this function",
	} {
		if !strings.Contains(strings.Join(strings.Fields(after), " "), want) {
			t.Errorf("%s\nis missing in\n%s", want, after)
		}
	}
	if strings.Contains(after, "resp.d") || !strings.Contains(after, "resp.a()") {
		t.Errorf("the wrong arms are left:\n%s", after)
	}

	ts.Add(ran(p, "sample:b", map[int][]uint64{0: {1}, 1: {1}, 2: {2, 0, 2, 0, 0, 1, 9}, 3: {1}}))
	both := Merge(p, ts)
	if got := both.Funcs[2].Counts; !reflect.DeepEqual(got, []uint64{3, 1, 2, 0, 1, 1, 9}) {
		t.Errorf("counts %v", got)
	}
	if Print(Whole(p)) != before {
		t.Error("Merge changed the program")
	}
	if both.Funcs[3].Body != p.Funcs[3].Body {
		t.Error("an unchanged body is not shared")
	}
}

func TestMergeSaturates(t *testing.T) {
	p := keyed(t, login)
	ts := NewTraces()
	log := ran(p, "sample:a", map[int][]uint64{3: {math.MaxUint64 - 1}})
	log.Funcs[0].Init = []uint64{5}
	ts.Add(log)
	if got := Merge(p, ts).Funcs[3].Counts[0]; got != math.MaxUint64 {
		t.Errorf("got %d", got)
	}
}

func TestMergeLeavesOtherTwinsOut(t *testing.T) {
	p := keyed(t, login)
	ts := NewTraces()
	log := ran(p, "sample:a", map[int][]uint64{3: {1}})
	log.Funcs[0].Twins = 2
	ts.Add(log)
	if n := Merge(p, ts).Funcs[3].Body.Nodes[0]; n.Op != OpUnknown {
		t.Error("counts from a program with two twins were used for one with one")
	}
}

// More traces never take anything out of the tree, and the tree of a join has what either tree has.
func TestMergeIsMonotone(t *testing.T) {
	p := keyed(t, login)
	logs := rapid.Custom(func(t *rapid.T) *trace.Log {
		counts := map[int][]uint64{}
		for i, f := range p.Funcs {
			counts[i] = rapid.SliceOfN(rapid.Uint64Max(1), len(f.Arms), len(f.Arms)).Draw(t, "counts")
		}
		return ran(p, rapid.SampledFrom([]string{"sample:a", "sample:b"}).Draw(t, "run"), counts)
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := NewTraces(), NewTraces()
		a.Add(logs.Draw(t, "a"))
		b.Add(logs.Draw(t, "b"))
		both := opsOf(Merge(p, Join(a, b)))
		for _, ts := range []*Traces{a, b} {
			for op, n := range opsOf(Merge(p, ts)) {
				if op != OpUnknown && both[op] < n {
					t.Fatalf("%v: %d of %d are left", op, both[op], n)
				}
			}
		}
	})
}

func opsOf(t *Tree) map[Op]int {
	ops := map[Op]int{}
	for _, f := range t.Funcs {
		Walk(f.Body, func(n *Node) { ops[n.Op]++ })
	}
	return ops
}

func TestCoverage(t *testing.T) {
	p := keyed(t, login)
	ts := NewTraces()
	ts.Add(ran(p, "sample:b", map[int][]uint64{2: {1, 1, 0, 0, 1, 0, 0}}))
	ts.Add(ran(p, "sample:a", map[int][]uint64{2: {1, 1, 0, 0, 0, 0, 0}}))
	ts.Add(ran(p, "live:7", map[int][]uint64{2: {1, 0, 1, 0, 0, 0, 0}}))
	file, counts := CoverageFile(p, 0), CoverageCounts(p, ts)
	if len(file.Funcs) != 4 || !file.Funcs[1].Handler || file.Funcs[2].Event != "get" || file.Funcs[3].Name != "spare" {
		t.Fatalf("functions: %+v", file.Funcs)
	}
	f := file.Funcs[2]
	if a := f.Arms[4]; a.Kind != "else" || a.Parent != 1 || !a.Quiet {
		t.Errorf("arm 4: %+v", a)
	}
	want := []coverage.Refused{{Code: "DC202", Message: "Intl is not compiled: this is answered by the sandbox.", Span: f.Refused[0].Span}}
	if !reflect.DeepEqual(f.Refused, want) {
		t.Errorf("refused: %+v", f.Refused)
	}
	got := counts[f.Key]
	if !reflect.DeepEqual(got.Total[:3], []uint64{3, 2, 1}) || !reflect.DeepEqual(got.Samples[1], []string{"a", "b"}) || got.Samples[2] != nil {
		t.Errorf("counts: %+v", got)
	}
}
