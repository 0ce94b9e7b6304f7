package main

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"decant/tracer/engine"
	"decant/tracer/ir"

	"golang.org/x/tools/txtar"
)

// TestMade holds functions that programs make of texts, native and in the sandbox, to Node.js, whichever engine traced them;
// a text that no traced sample made is answered by the sandbox.
func TestMade(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/made.txtar")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(unpacked(t, archive))
	sh := &shell{out: os.Stderr, err: os.Stderr}
	for _, c := range []struct {
		file, check      string
		native, fallback int
	}{{"plain.js", "", 2, 0}, {"plain.js", "check.http", 1, 1}, {"bundled.mjs", "", 1, 0}} {
		for _, oracle := range []string{oracleNode, oracleSandbox} {
			fn, err := openFunction(c.file)
			if err != nil {
				t.Fatal(err)
			}
			v := &verifying{oracle: oracle, read: os.ReadFile}
			if c.check != "" {
				v.check = []string{c.check}
			}
			sum, err := v.verify(context.Background(), sh, fn, func(line *verdictLine) {
				if !line.Equal {
					t.Errorf("%s, %s: %s", c.file, oracle, line.Differs)
				}
				if line.Stop != nil && !strings.HasPrefix(line.Stop.Message, "Function of a text that no sample made") {
					t.Errorf("%s: %+v", c.file, line.Stop)
				}
			})
			if err != nil {
				t.Fatal(err)
			}
			if sum.Native != c.native || sum.Fallback != c.fallback {
				t.Errorf("%s, %s, %s: %+v", c.file, c.check, oracle, sum)
			}
		}
	}
}

// TestMadeIsKept looks at what the store has of the texts: they are there when the function is opened again, another engine
// finds the same, and what is no longer made is forgotten.
func TestMadeIsKept(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/made.txtar")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(unpacked(t, archive))
	sh := &shell{out: os.Stderr, err: os.Stderr}
	traced := func(kind engine.Kind) (*function, *ir.Traces) {
		fn, err := openFunction("plain.js")
		if err != nil {
			t.Fatal(err)
		}
		tracing := &tracing{read: os.ReadFile, options: engine.Options{Kind: kind}}
		set, err := loadSamples(os.ReadFile, fn, nil)
		if err != nil {
			t.Fatal(err)
		}
		traces, err := tracing.traceAndStore(context.Background(), sh, fn, set, func(*sampleRun) {})
		if err != nil {
			t.Fatal(err)
		}
		return fn, traces
	}
	fn, traces := traced(engine.Embedded)
	made := fn.made()
	if len(made) < 10 || !slices.Contains(made, "function anonymous(a,b\n) {\nreturn a + b;\n}") {
		t.Fatalf("%q", made)
	}
	again, err := openFunction("plain.js")
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(again.made(), made) {
		t.Errorf("%q", again.made())
	}
	counts := func(fn *function, traces *ir.Traces) (all [][]uint64) {
		for _, f := range mergeTraces(fn.unit, traces).Funcs {
			all = append(all, f.Counts)
		}
		return all
	}
	byNode, tracesOfNode := traced(engine.Node)
	if !slices.Equal(byNode.made(), made) {
		t.Errorf("Node: %q", byNode.made())
	}
	if a, b := counts(fn, traces), counts(byNode, tracesOfNode); !slices.EqualFunc(a, b, slices.Equal) {
		t.Errorf("%v\n%v", a, b)
	}
	text, err := os.ReadFile("plain.js")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("plain.js", []byte(strings.Replace(string(text), "return a + b;", "return b + a;", 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	changed, _ := traced(engine.Embedded)
	if slices.Contains(changed.made(), made[0]) || len(changed.made()) != len(made) {
		t.Errorf("%q", changed.made())
	}
}

// TestMadeRoom checks that texts which are known already take no room again.
func TestMadeRoom(t *testing.T) {
	path := filepath.Join(t.TempDir(), "f.js")
	if err := os.WriteFile(path, []byte("exports.handler = async () => 1;"), 0o644); err != nil {
		t.Fatal(err)
	}
	fn, err := openFunction(path)
	if err != nil {
		t.Fatal(err)
	}
	text := func(body string) string { return "function anonymous(\n) {\n" + body + "\n}" }
	long := text("/*" + strings.Repeat("x", engine.MaxMadeText*2/3) + "*/")
	if !fn.addMade([]string{long}) || !fn.addMade([]string{long, text("return 1")}) || len(fn.made()) != 2 {
		t.Errorf("%d texts", len(fn.made()))
	}
	if fn.addMade([]string{text("/*" + strings.Repeat("y", engine.MaxMadeText*2/3) + "*/")}) {
		t.Error("there is room for more than there may be")
	}
}
