package main

import (
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"decant/tracer/engine"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite what tests compare with")

// TestMain lets this binary be what decant starts itself as: a sandbox, and the program decant in scripts.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == engine.ChildArg {
		engine.ChildMain()
		return
	}
	testscript.Main(m, map[string]func(){"decant": main})
}

// TestScript runs testdata/script/*.txtar: command lines, and what a person sees of them.
func TestScript(t *testing.T) {
	home, err := os.UserHomeDir()
	if err != nil {
		t.Fatal(err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	examples, err := filepath.Abs("../../examples")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Setup: func(e *testscript.Env) error {
			e.Setenv("HOME", home)
			e.Setenv("XDG_CACHE_HOME", cache)
			e.Setenv("EXAMPLES", examples)
			e.Setenv("CARGO_TARGET_DIR", filepath.Join(e.WorkDir, "target"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"fill": fill, "flip": flip, "newer": newer, "only": only, "lines": lines, "exits": exits,
		},
	})
}

// fill FILE BYTES makes a file of spaces and a newline.
func fill(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Repeat(" ", n-1)+"\n"), 0o644))
}

// flip FILE changes one bit in the middle of a file.
func flip(ts *testscript.TestScript, _ bool, args []string) {
	data, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	data[len(data)/2] ^= 1
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o644))
}

// newer FILE makes a sealed file one of a later version.
func newer(ts *testscript.TestScript, _ bool, args []string) {
	data, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	text := strings.Replace(string(data), "decant 1 ", "decant 99 ", 1)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o644))
}

// only PROGRAM... leaves nothing on PATH but decant and these.
func only(ts *testscript.TestScript, _ bool, args []string) {
	dir := ts.MkAbs(".only")
	ts.Check(os.MkdirAll(dir, 0o755))
	for _, program := range append(args, "decant") {
		at, err := exec.LookPath(program)
		if program == "decant" {
			at, err = lookIn(ts.Getenv("PATH"), program)
		}
		ts.Check(err)
		ts.Check(os.Symlink(at, filepath.Join(dir, program)))
	}
	ts.Setenv("PATH", dir)
}

func lookIn(path, program string) (string, error) {
	for _, dir := range filepath.SplitList(path) {
		if _, err := os.Stat(filepath.Join(dir, program)); err == nil {
			return filepath.Join(dir, program), nil
		}
	}
	return "", exec.ErrNotFound
}

// exits STATUS PROGRAM ARGUMENT... runs a program and checks its exit status.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		exit := &exec.ExitError{}
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if strconv.Itoa(got) != args[0] {
		ts.Fatalf("exit status %d, not %s", got, args[0])
	}
}

// lines stdout|stderr N checks how many lines the last command printed.
func lines(ts *testscript.TestScript, neg bool, args []string) {
	text := strings.TrimRight(ts.ReadFile(args[0]), "\n")
	n := 0
	if text != "" {
		n = strings.Count(text, "\n") + 1
	}
	if (strconv.Itoa(n) == args[1]) == neg {
		ts.Fatalf("%s has %d lines:\n%s", args[0], n, text)
	}
}
