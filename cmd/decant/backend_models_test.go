package main

import (
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"testing"

	"decant/lsp"
)

// TestBackendTyped: a server that has seen a text grow finds in it what one finds that has just started.
func TestBackendTyped(t *testing.T) {
	b, target := editorWorkspace(t)
	typed := []string{
		" ", "\n", "// c\n", "x", ";", "if (u) respond('early');\n", "const z = { a: 1 };\n", "function g(a) { return a ? 1 : 2; }\n",
		"import fs from 'fs';\n", "require('./nothing');\n", "export ", "handler", "}", "'", "count++;\n", "exports.handler = () => 1;\n",
	}
	second := filepath.Join(filepath.Dir(target.Path), "second.js")
	texts := map[string]string{target.Path: readText(t, target.Path), second: "exports.handler = async (event) => {\n  return { statusCode: event.x ? 200 : 404 };\n};\n"}
	r := rand.New(rand.NewPCG(11, 4))
	quick := 0
	for range 300 {
		path := target.Path
		if r.IntN(4) == 0 {
			path = second
		}
		before := texts[path]
		at := r.IntN(len(before) + 1)
		for r.IntN(2) == 0 && at > 0 && before[at-1] != '\n' {
			at--
		}
		text := before[:at] + typed[r.IntN(len(typed))] + before[at:]
		open := lsp.Target{Path: path, Open: map[string]string{path: text}}
		got, gotErr := b.Models(open)
		want, wantErr := (&backend{sh: b.sh, folder: b.folder}).Models(open)
		if (gotErr == nil) != (wantErr == nil) || gotErr != nil && gotErr.Error() != wantErr.Error() {
			t.Fatalf("%v, not %v, in\n%s", gotErr, wantErr, text)
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%+v\nnot\n%+v\nin\n%s", got, want, text)
		}
		if gotErr == nil && len(text) < 4000 {
			texts[path] = text
			quick++
		}
	}
	if quick < 50 {
		t.Errorf("only %d texts were whole", quick)
	}
}
