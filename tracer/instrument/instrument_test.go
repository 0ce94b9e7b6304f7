package instrument

import (
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/lower"

	"github.com/dop251/goja"
)

var update = flag.Bool("update", false, "rewrite the expected files")

func unit(t testing.TB, name, text string) *lower.Unit {
	t.Helper()
	m, err := js.Parse(source.NewFile(name, text))
	if err != nil {
		t.Fatal(err)
	}
	return lower.Lower(m)
}

// TestForms compares the printed and the readable form with the expected ones beside the sources.
func TestForms(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.in.js")
	if len(files) == 0 {
		t.Fatal("no inputs")
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		base := strings.TrimSuffix(filepath.Base(file), ".in.js")
		u := unit(t, base+".js", string(text))
		for form, got := range map[string]string{"probed": Instrument(u).Source() + "\n", "readable": Readable(u)} {
			golden := filepath.Join("testdata", base+"."+form+".js")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s differs from %s:\n%s", file, golden, got)
			}
		}
	}
}

// TestEveryProbe instruments real sources: the Unit's tree stays as it was, the copy compiles, both printed
// forms parse, and every probe that has a place is there exactly once.
func TestEveryProbe(t *testing.T) {
	done := 0
	for _, name := range npmSources(t, "*/lib/*.js") {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		m, err := js.Parse(source.NewFile(name, string(text)))
		if err != nil {
			continue
		}
		done++
		u := lower.Lower(m)
		before := Print(m.AST)
		s := Instrument(u)
		printed := s.Source()
		if _, err := goja.CompileAST(s.AST(), false); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if Print(m.AST) != before {
			t.Errorf("%s: the unit's tree has changed", name)
		}
		for form, text := range map[string]string{"probed": printed, "readable": Readable(u)} {
			if _, err := parse(text); err != nil {
				t.Errorf("%s, %s: %v", name, form, err)
			}
		}
		for _, probe := range u.Probes {
			call := s.Name + "." + Methods[probe.Role] + "(" + itoa(probe.Number)
			n := strings.Count(printed, call+")") + strings.Count(printed, call+",")
			if n != 1 {
				t.Errorf("%s: %s is there %d times", name, call, n)
			}
		}
	}
	if done < 20 {
		t.Errorf("only %d files were read", done)
	}
}

// TestPositions leads from every mark in a printed program to the same word in the source.
func TestPositions(t *testing.T) {
	const text = "const a = require('x');\n\nfunction  f(b) { if (b)\n  throw new Error('é' + b); }\nf(a.c.d(1))"
	u := unit(t, "f.js", text)
	printed, positions := Instrument(u).Print()
	for _, word := range []string{"const a", "require", "throw", "new Error", "d(1)", "f(a"} {
		from, to := strings.Index(printed, word), strings.Index(text, word)
		if got := positions.Source(from); got != to {
			t.Errorf("%s: printed at %d, leads to %d, is at %d", word, from, got, to)
		}
	}
}

func itoa(n int) string { return strconv.Itoa(n) }
