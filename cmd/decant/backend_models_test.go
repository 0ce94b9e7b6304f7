package main

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"decant/analysis/coverage"
	"decant/analysis/source"
	"decant/lsp"
	"decant/tracer/ir"
)

// typedTexts are functions to be edited, and what is typed into them.
var (
	typedTexts = map[string]string{
		"second.js": "exports.handler = async (event) => {\n  return { statusCode: event.x ? 200 : 404 };\n};\n",
		"worker.ts": `import { part, type Part } from './part';
enum Kind { A, B = 4 }
interface Env { KEY?: string }
let count = 0;
function score(p: Part, k: Kind = Kind.A): number {
  if (p.size > 3 && k !== Kind.B) return p.size as number;
  return [1, 2].map((x) => x + (p?.size ?? 0)).length;
}
class Box<T> { constructor(private readonly value: T) {} get(): T { return this.value; } }
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    count++;
    const p = part(request.url);
    if (env.KEY === undefined || Math.random() > 0.5) {
      return new Response('no', { status: 401 });
    }
    return new Response(String(score(p) + new Box(count).get()));
  },
};
`,
		"part.ts": "export type Part = { size: number };\nlet seen: string[] = [];\nexport function part(url: string): Part {\n  seen.push(url);\n  return url ? { size: url.length } : { size: 0 };\n}\n",
	}
	typedPieces = []string{
		" ", "\n", "// c\n", "x", ";", "if (u) respond('early');\n", "const z = { a: 1 };\n", "function g(a) { return a ? 1 : 2; }\n",
		"import fs from 'fs';\n", "require('./nothing');\n", "export ", "handler", "}", "'", "count++;\n", "exports.handler = () => 1;\n",
		"if (count > 2) { seen = []; }\n", ": number", "let k: Kind = 1;\n", "p.size += 1;\n", "try { part('x'); } catch { count = 0; }\n", "const t = Date.now(); if (t > 5) count++;\n",
		"export function more(): void {}\n", "class C { #p = 1; m() { return this.#p; } }\n", "for (const c of 'abc') { count += c.length; }\n", "é", "switch (count) { case 1: break; default: count = 1; }\n",
	}
)

// TestBackendTyped: a server that has seen a text grow finds in it what one finds that has just started.
func TestBackendTyped(t *testing.T) {
	b, target := editorWorkspace(t)
	folder := filepath.Dir(target.Path)
	texts := map[string]string{target.Path: readText(t, target.Path)}
	for name, text := range typedTexts {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		texts[filepath.Join(folder, name)] = text
	}
	entries := []string{"login.js", "worker.ts", "second.js", "worker.ts", "worker.ts"}
	r := rand.New(rand.NewPCG(11, 4))
	whole, entry := 0, ""
	for i := range 600 {
		if i%20 == 0 { // a person stays with a file for a while
			entry = filepath.Join(folder, entries[r.IntN(len(entries))])
		}
		path := entry
		if filepath.Base(entry) == "worker.ts" && r.IntN(3) == 0 {
			path = filepath.Join(folder, "part.ts")
		}
		before := texts[path]
		at := r.IntN(len(before) + 1)
		for r.IntN(2) == 0 && at > 0 && before[at-1] != '\n' {
			at--
		}
		text := before[:at] + typedPieces[r.IntN(len(typedPieces))] + before[at:]
		switch r.IntN(6) {
		case 0: // a line is taken out
			if end := strings.IndexByte(before[at:], '\n'); end >= 0 {
				text = before[:at] + before[at+end+1:]
			}
		case 1: // a name is changed at one place
			name := []string{"count", "score", "part", "seen", "Box", "get", "resp"}[r.IntN(7)]
			text = strings.Replace(before, name, name+"2", 1)
		case 2: // or everywhere
			text = strings.ReplaceAll(before, "score", "points")
		}
		open := lsp.Target{Path: entry, Open: map[string]string{entry: texts[entry], path: text}}
		if filepath.Base(entry) == "worker.ts" {
			open.Open[filepath.Join(folder, "part.ts")] = texts[filepath.Join(folder, "part.ts")]
		}
		open.Open[path] = text
		got, gotErr := b.Models(open)
		want, wantErr := modelsOf(open)
		if (gotErr == nil) != (wantErr == nil) || gotErr != nil && gotErr.Error() != wantErr.Error() {
			t.Fatalf("%v, not %v, in\n%s", gotErr, wantErr, text)
		}
		if len(got) != len(want) {
			t.Fatalf("%d files, not %d", len(got), len(want))
		}
		for i := range got {
			if got[i].Source.Name != want[i].Source.Name || got[i].Source.Text != want[i].Source.Text {
				t.Fatalf("%s is not %s", got[i].Source.Name, want[i].Source.Name)
			}
			for j := range max(len(got[i].Funcs), len(want[i].Funcs)) {
				if j >= len(got[i].Funcs) || j >= len(want[i].Funcs) || !reflect.DeepEqual(got[i].Funcs[j], want[i].Funcs[j]) {
					t.Fatalf("%s, function %d of %d:\n%+v\nnot\n%+v\nin\n%s", got[i].Source.Name, j, len(want[i].Funcs), got[i].Funcs, want[i].Funcs, text)
				}
			}
		}
		if gotErr == nil && len(text) < 4000 {
			texts[path] = text
			whole++
		}
	}
	if whole < 100 {
		t.Errorf("only %d texts were whole", whole)
	}
}

// modelsOf is Models by the way that everything but the editor goes.
func modelsOf(t lsp.Target) (files []*coverage.File, err error) {
	text, err := reading(t)(t.Path)
	if err != nil {
		return nil, err
	}
	unit, err := lowerFunction(reading(t), source.NewFile(t.Path, string(text)))
	if err != nil {
		return nil, err
	}
	own := 1
	if b := unit.Module.Bundle; b != nil {
		own = b.Own
	}
	for i := range own {
		files = append(files, ir.CoverageFile(unit.Program, i))
	}
	return files, nil
}
