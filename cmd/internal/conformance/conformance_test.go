package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"decant/tracer/engine"
)

func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == engine.ChildArg {
		engine.ChildMain()
		return
	}
	os.Exit(m.Run())
}

// TestSuite runs a suite that has a test of each kind.
func TestSuite(t *testing.T) {
	dir := t.TempDir()
	results, table := filepath.Join(dir, "results.jsonl"), filepath.Join(dir, "table.md")
	if err := os.WriteFile(table, []byte("before\n"+marks.Begin+"\nstale\n"+marks.End+"\nafter\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	runSuite(t, "--results", results, "--table", table)
	want := map[string]outcome{
		"language/kinds/passes.js": passed, "language/kinds/strict.js": passed, "language/kinds/early.js": refused, "language/kinds/throws.js": passed,
		"language/kinds/module.js": passed, "language/kinds/absent.js": absent, "language/kinds/bundled.js": passed,
		"built-ins/kinds/fails.js": absent, "built-ins/kinds/sandbox.js": sandbox, "built-ins/kinds/stops.js": stopped, "built-ins/kinds/host.js": stopped,
	}
	known := readResults(t, results)
	for path, o := range want {
		if got := known[path]; got.Outcome != o {
			t.Errorf("%s: %s, want %s (%s %s)", path, got.Outcome, o, got.Code, got.Detail)
		}
	}
	if len(known) != len(want) {
		t.Errorf("%d results", len(known))
	}
	text, err := os.ReadFile(table)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"before", "after", "| language | 7 | 5 | 1 | 0 | 1 | 0 | 0 | 0 | 100 % |", "| built-ins/kinds | 4 | 0 | 0 | 2 | 1 | 1 | 0 | 0 | 0 % |", "| 1 | DC201 direct eval |"} {
		if !strings.Contains(string(text), line+"\n") {
			t.Errorf("the table lacks %q:\n%s", line, text)
		}
	}
	if strings.Contains(string(text), "stale") {
		t.Error("the old table is still there")
	}
}

// TestResume: a second run does nothing, and only what it is told with --retry.
func TestResume(t *testing.T) {
	results := filepath.Join(t.TempDir(), "results.jsonl")
	lines := `{"test":"built-ins/kinds/host.js","sum":"x","version":"1","outcome":"passed"}` + "\n" + `{"test":"built-ins/kinds/st`
	if err := os.WriteFile(results, []byte(lines), 0o644); err != nil {
		t.Fatal(err)
	}
	runSuite(t, "--results", results, "--folders", "built-ins", "--shard", "2/3")
	known := readResults(t, results)
	if len(known) != 1 || known["built-ins/kinds/host.js"].Outcome != stopped {
		t.Fatalf("a test whose text has changed was not run, or more than its shard was: %v", known)
	}
	before, _ := os.ReadFile(results)
	runSuite(t, "--results", results, "--folders", "built-ins", "--shard", "2/3")
	if after, _ := os.ReadFile(results); string(after) != string(before) {
		t.Errorf("the second run added %s", after[len(before):])
	}
	runSuite(t, "--results", results, "--folders", "built-ins", "--shard", "2/3", "--retry", "stopped")
	if after, _ := os.ReadFile(results); len(after) <= len(before) {
		t.Error("--retry ran nothing")
	}
}

func runSuite(t *testing.T, args ...string) {
	t.Helper()
	o, err := parseOptions(append(args, "testdata/suite"), os.Stderr)
	if err != nil {
		t.Fatal(err)
	}
	s, err := openSuite(o.checkout)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := run(context.Background(), s, o); err != nil {
		t.Fatal(err)
	}
}

func readResults(t *testing.T, path string) map[string]record {
	t.Helper()
	r, err := openResults(path)
	if err != nil {
		t.Fatal(err)
	}
	defer r.close()
	return r.known
}

// TestNode: what native code says otherwise than the suite is held against Node.js.
func TestNode(t *testing.T) {
	s, err := openSuite("testdata/suite")
	if err != nil {
		t.Fatal(err)
	}
	later := frontmatter{flags: []string{"async"}}
	m, err := s.joinTests([]*test{
		{code: "assert(false, 'never');"},
		{code: "setTimeout($DONE, 1);", frontmatter: later},
		{code: "setTimeout(() => { null.x; });", frontmatter: later},
		{code: "let never;", frontmatter: later},
	})
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range []string{"threw Test262Error never", "passed", "outside the test: TypeError: Cannot read properties of null (reading 'x')", "ended without an answer"} {
		if got, err := askNode(context.Background(), question{Source: m.text, N: n}); err != nil || got != want {
			t.Errorf("%d: %q, want %q (%v)", n, got, want, err)
		}
	}
}

func TestFrontmatter(t *testing.T) {
	f, err := readFrontmatter("// c\n/*---\ninfo: |\n  flags: [no]\n  includes: [no.js]\nflags: [async, onlyStrict] # why\nincludes:\n  - a.js\n  - b.js\nfeatures: [x,\n  y, z]\nnegative:\n  phase: runtime\n  type: RangeError\n---*/\n")
	if err != nil {
		t.Fatal(err)
	}
	if !f.has("async") || !f.has("onlyStrict") || len(f.flags) != 2 {
		t.Errorf("flags %q", f.flags)
	}
	if strings.Join(f.includes, " ") != "a.js b.js" || strings.Join(f.features, " ") != "x y z" || f.negative != (negative{"runtime", "RangeError"}) {
		t.Errorf("%+v", f)
	}
	if _, err := readFrontmatter("1;"); err == nil {
		t.Error("a test without frontmatter is taken")
	}
}

func TestBadOptions(t *testing.T) {
	for _, args := range []string{"", "a b", "--shard 0/3 a", "--shard 4/3 a", "--shard x a", "--retry nothing a", "--every 0 a", "--nope a"} {
		if o, err := parseOptions(strings.Fields(args), &strings.Builder{}); err == nil {
			t.Errorf("%q gives %+v", args, o)
		}
	}
	if _, err := openSuite("testdata"); err == nil {
		t.Error("a folder that is no checkout is taken")
	}
}
