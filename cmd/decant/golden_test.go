package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"decant/tracer/engine"
	"decant/tracer/ir"

	"golang.org/x/tools/txtar"
)

// TestGolden shows what decant makes of a function, stage by stage: testdata/golden/*.txtar have the JavaScript and
// its samples, train.http to trace on and check.http to answer; then the tree, the Rust, and the answers
// with the path each took.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/golden/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files", err)
	}
	for _, file := range files {
		path, err := filepath.Abs(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(file), func(t *testing.T) { golden(t, path) })
	}
}

// outputs are the sections that a golden test makes, in their order.
var outputs = []string{"tree", "function.rs", "answers"}

func golden(t *testing.T, path string) {
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	want := map[string][]byte{}
	inputs := archive.Files[:0:0]
	for _, f := range archive.Files {
		switch {
		case isOutput(f.Name):
			want[f.Name] = f.Data
		default:
			inputs = append(inputs, f)
			if err := os.WriteFile(f.Name, f.Data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	got := stages(t)
	archive.Files = inputs
	for _, name := range outputs {
		archive.Files = append(archive.Files, txtar.File{Name: name, Data: got[name]})
		if !*update && !bytes.Equal(got[name], want[name]) {
			t.Errorf("%s differs (-update rewrites it); got:\n%s", name, got[name])
		}
	}
	if *update {
		if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func isOutput(name string) bool {
	for _, o := range outputs {
		if o == name {
			return true
		}
	}
	return false
}

// stages runs the function of the current folder through every stage.
func stages(t *testing.T) map[string][]byte {
	ctx := context.Background()
	fn, err := openFunction("function.js")
	if err != nil {
		t.Fatal(err)
	}
	set, err := loadSamples(os.ReadFile, fn, []string{"train.http"})
	if err != nil {
		t.Fatal(err)
	}
	traces := ir.NewTraces()
	if err := traceSamples(ctx, fn, set, engine.Options{}, traces, func(*sampleRun) {}); err != nil {
		t.Fatal(err)
	}
	tree := mergeTraces(fn.unit, traces)
	crate := fn.emit(tree)
	rust, err := fs.ReadFile(crate.FS, "src/function.rs")
	if err != nil {
		t.Fatal(err)
	}
	checkFormat(t, crate.FS)
	return map[string][]byte{"tree": []byte(ir.Print(tree)), "function.rs": rust, "answers": answers(t, ctx, fn)}
}

// checkFormat holds the printed Rust to what rustfmt makes of it.
func checkFormat(t *testing.T, crate fs.FS) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, crate); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("rustfmt", "--check", "--edition", "2021", "src/function.rs")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("rustfmt: %v\n%s", err, out)
	}
}

// answers checks the samples of check.http against Node, one line each.
func answers(t *testing.T, ctx context.Context, fn *function) []byte {
	v := &verifying{train: []string{"train.http"}, check: []string{"check.http"}, oracle: oracleNode, read: os.ReadFile}
	var out bytes.Buffer
	_, err := v.verify(ctx, &shell{out: io.Discard, err: os.Stderr}, fn, func(line *verdictLine) {
		answer := line.Native
		if answer == nil {
			answer = line.Sandbox
		}
		fmt.Fprintf(&out, "%s: %s", line.Sample, line.Mode)
		if line.Stop != nil {
			fmt.Fprintf(&out, " %s", line.Stop.header())
		}
		if !line.Equal {
			fmt.Fprintf(&out, " DIFFERS %s", line.Differs)
		}
		text, err := json.Marshal(answer)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&out, "\n  %s\n", text)
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
