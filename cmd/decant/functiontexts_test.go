package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"
)

// TestFunctionTexts holds the texts of functions, native and in the sandbox, to those that Node.js has of the files.
func TestFunctionTexts(t *testing.T) {
	holdToFiles(t, "testdata/functiontexts.txtar", oracleNode, oracleSandbox)
}

// TestNamesInFiles holds the names that several files have, as functions and messages tell them, to Node.js.
func TestNamesInFiles(t *testing.T) { holdToFiles(t, "testdata/names.txtar", oracleNode) }

// holdToFiles verifies a function of several files with oracles. Node.js runs the files.
func holdToFiles(t *testing.T, file string, oracles ...string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(unpacked(t, archive))
	fn, err := openFunction("handler.mjs")
	if err != nil {
		t.Fatal(err)
	}
	for _, engine := range oracles {
		v := &verifying{oracle: engine, read: os.ReadFile}
		sum, err := v.verify(context.Background(), &shell{out: os.Stderr, err: os.Stderr}, fn, func(line *verdictLine) {
			if !line.Equal {
				t.Errorf("%s: %s\n%s\n%s", engine, line.Differs, line.Native.Body, line.Oracle.Body)
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		if sum.Samples != 1 || sum.Native != 1 {
			t.Errorf("%+v", sum)
		}
	}
}

// unpacked writes the files of an archive into a folder.
func unpacked(t *testing.T, archive *txtar.Archive) string {
	t.Helper()
	folder := t.TempDir()
	for _, f := range archive.Files {
		path := filepath.Join(folder, f.Name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}
