package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var updateOtherwise = flag.Bool("update-otherwise", false, "rewrite testdata/differential/otherwise.txt")

const otherwiseFile = "testdata/differential/otherwise.txt"

const otherwiseHead = `# Cases that the embedded sandbox answers otherwise than Node.js, by file; a case is told by its first line.
# go test ./cmd/decant -run TestSandbox -update-otherwise writes this file. It should only ever become shorter.
`

// TestSandbox holds the embedded sandbox to Node's answers, with the cases of TestDifferential. The cases that are known to
// come out otherwise are listed; one that is listed and comes out right is an error as well.
func TestSandbox(t *testing.T) {
	files, err := filepath.Glob("testdata/differential/*.js")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	known := readOtherwise(t)
	text := otherwiseHead
	for _, file := range files {
		name := filepath.Base(file)
		t.Run(name, func(t *testing.T) {
			wrong := inSandbox(t, readCases(t, file), known[name])
			if len(wrong) > 0 {
				text += "\n## " + name + "\n" + strings.Join(wrong, "\n") + "\n"
			}
		})
		delete(known, name)
	}
	for name := range known {
		t.Errorf("%s has cases of %s, which does not exist", otherwiseFile, name)
	}
	if *updateOtherwise && !t.Failed() {
		if err := os.WriteFile(otherwiseFile, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// inSandbox returns the first lines of the cases that the sandbox answers otherwise than Node.js.
func inSandbox(t *testing.T, cases []string, known map[string]bool) (wrong []string) {
	verdicts, err := newComparison(t, testCache(t)).compare(cases, interpreted)
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range verdicts {
		line, _, _ := strings.Cut(cases[i], "\n")
		crashed := strings.Contains(v.stop, "crash")
		if v.equal() && !crashed {
			continue
		}
		wrong = append(wrong, line)
		if !known[line] && !*updateOtherwise {
			t.Errorf("WRONG %s\n   sandbox %s%s\n   node    %s", cases[i], v.native, v.stop, v.node)
		}
		delete(known, line)
	}
	for line := range known {
		if !*updateOtherwise {
			t.Errorf("comes out right, or is no case any more: strike it from %s: %s", otherwiseFile, line)
		}
	}
	return wrong
}

// readOtherwise reads the known cases of each file.
func readOtherwise(t *testing.T) map[string]map[string]bool {
	text, err := os.ReadFile(otherwiseFile)
	if err != nil && !*updateOtherwise {
		t.Fatal(err)
	}
	known := map[string]map[string]bool{}
	var here map[string]bool
	for _, line := range strings.Split(string(text), "\n") {
		switch name, head := strings.CutPrefix(line, "## "); {
		case head:
			here = map[string]bool{}
			known[name] = here
		case line != "" && !strings.HasPrefix(line, "#"):
			here[line] = true
		}
	}
	return known
}
