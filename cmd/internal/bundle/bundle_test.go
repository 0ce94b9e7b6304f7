package bundle

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"decant/analysis/js"
	"decant/tracer/ir"
	"decant/tracer/lower"

	"github.com/dop251/goja/ast"
	"golang.org/x/tools/txtar"
)

// folder writes the files of an archive and returns the path of its first one.
func folder(t *testing.T, archive string) string {
	t.Helper()
	dir := t.TempDir()
	a := txtar.Parse([]byte(archive))
	for _, f := range a.Files {
		path := filepath.Join(dir, f.Name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(dir, a.Files[0].Name)
}

func open(t *testing.T, archive string) *js.Module {
	t.Helper()
	b, err := Bundle(os.ReadFile, folder(t, archive))
	if err != nil {
		t.Fatal(err)
	}
	m, err := js.ParseBundle(b)
	if err != nil {
		t.Fatalf("%v\n%s", err, b.Text.Text)
	}
	return m
}

const three = `-- handler.ts --
import { greet, type Greeting } from './lib/greet';
import * as parts from './parse.js';
import tiny, { half as halve } from 'tiny';

enum Mood { Good = 'good', Bad = 'bad' }
interface Body { name?: string; mood: Mood }
// ünïcödé before code
const größe = "ü€😀"; const x: number = 1;

export const handler = async (event: { body: Body }, context?: unknown) => {
  const body = parts.parse(event.body) as Body;
  if (!body.name) {
    return 'no name';
  } else if (body.mood === Mood.Bad) {
    return { sorry: body.name, größe };
  }
  const text: Greeting = greet(body.name!, tiny(halve(x)));
  try { await text; } catch (error) { throw error; } finally { parts.done<string>('x'); }
  return text?.words ?? ` + "`none ${größe} of ${x}`" + `;
};
-- lib/greet.ts --
export interface Greeting { words: string }
const x = 2;
export abstract class Base<T> { protected abstract f(): T; g(): T { return this.f(); } }
export class Greeter extends Base<number> {
  #secret = 1;
  constructor(private readonly name: string, public n = x) { super(); }
  f(): number { return this.#secret + this.n; }
  get size() { return this.name.length; }
}
export function greet(name: string, times: number): Greeting {
  let words = '';
  for (let i = 0; i < times; i++) { words += name as string; }
  switch (times) { case 1: words = 'one'; break; default: words += String(new Greeter(name).f()); }
  return name === 'nobody' ? { words: unused() } : { words };
}
function unused(): string { return /a+/.test('x') ? 'x' : <string>'y'; }
-- parse.ts --
export const parse = (x: unknown): unknown => {
  if (typeof x === 'string') return { name: x };
  return x;
};
export function done<T>(x: T, { a = 1, ...rest }: Record<string, number> = {}): T { label: for (const k of [1]) { continue label; } return rest && x; }
-- node_modules/tiny/package.json --
{"name": "tiny", "main": "index.js"}
-- node_modules/tiny/index.js --
exports.default = function tiny(n) { return n > 2 ? n - 1 : n; };
exports.half = (n) => n / 2;
Object.defineProperty(exports, '__esModule', { value: true });
`

// TestSpansLieOnTheirTokens holds every span of a person's file to the token that its node is written with.
func TestSpansLieOnTheirTokens(t *testing.T) {
	m := open(t, three)
	checked := 0
	js.Walk(m.AST, func(n ast.Node) bool {
		var want string
		switch n := n.(type) {
		case *ast.Identifier:
			want = n.Name.String()
		case *ast.StringLiteral:
			want = js.WTF8(n.Value)
		case *ast.NumberLiteral:
			want = n.Literal
		default:
			return true
		}
		at, ok := m.Origin(m.Span(n))
		if !ok || at.File >= m.Bundle.Own {
			return true
		}
		f := m.Files()[at.File]
		got := strings.Trim(f.Text[at.Start:at.End], `'"`)
		checked++
		if got != want && !renamed(want, got) {
			t.Errorf("%s:%v: %q was made from %q", f.Name, f.Pos(at.Start), want, got)
		}
		return true
	})
	if checked < 80 {
		t.Errorf("only %d tokens have a place", checked)
	}
}

var suffix = regexp.MustCompile(`^(?:import_)?(.*?)(?:_default)?\d*$`)

// renamed tells whether esbuild made a name from what the source says.
func renamed(made, source string) bool {
	base := suffix.FindStringSubmatch(made)[1]
	return base == source || made == "__toESM" || strings.HasPrefix(made, "import_") || made == "parts" ||
		strings.HasPrefix(source, "Mood.") || source == "Mood" || made == "handler"
}

// marks are the texts that diagnostics may go on, by the kind of arm.
var marks = map[ir.ArmKind]string{
	ir.ArmElse: "else|", ir.ArmLoop: "for|while|do", ir.ArmCase: "case|default", ir.ArmCatch: "catch", ir.ArmFinally: "finally",
}

func TestMarksOfArms(t *testing.T) {
	m := open(t, three)
	p := lower.Lower(m).Program
	seen := map[ir.ArmKind]int{}
	for _, f := range p.Funcs {
		if f.Span.File >= m.Bundle.Own || f.Kind == ir.KindModule {
			continue
		}
		for _, a := range f.Arms {
			file := p.Files[a.Mark.File]
			text := file.Text[a.Mark.Start:a.Mark.End]
			if a.Mark.File != f.Span.File || a.Span.Start < f.Span.Start || a.Span.End > f.Span.End {
				t.Errorf("%s: an arm %v of %s lies at %v, outside %v", file.Name, a.Kind, f.Name, a.Span, f.Span)
			}
			seen[a.Kind]++
			if want, ok := marks[a.Kind]; ok && !regexp.MustCompile("^(?:"+want+")").MatchString(text) {
				t.Errorf("%s: arm %v of %s is marked at %q", file.Name, a.Kind, f.Name, text)
			}
		}
	}
	if seen[ir.ArmThen] == 0 || seen[ir.ArmLoop] == 0 {
		t.Errorf("arms found: %v", seen)
	}
}

func TestFiles(t *testing.T) {
	m := open(t, three)
	var names []string
	for _, f := range m.Files() {
		names = append(names, filepath.Base(f.Name))
	}
	if got := strings.Join(names, " "); got != "handler.ts greet.ts parse.ts index.js decant.bundle.js" || m.Bundle.Own != 3 {
		t.Errorf("%s; %d are the person's own", got, m.Bundle.Own)
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct{ archive, want string }{
		{"-- a.ts --\nlet x: = 3;\n", `a.ts:1:8: SyntaxError: Unexpected "="`},
		{"-- a.ts --\nimport z from 'zodd';\nz();\n", `a.ts:1:15: cannot find the package "zodd": npm install it beside the function`},
		{"-- a.ts --\nimport { x } from './b';\nx();\n", `a.ts:1:19: cannot find "./b"`},
		{"-- a.ts --\nimport { x } from './b';\nx();\n-- b.ts --\nexport const y = 1;\n", `a.ts:1:10: SyntaxError: No matching export in "b.ts" for import "x"`},
		{"-- a.ts --\nimport './b';\n-- b.ts --\n\nfunction (", `b.ts:2:10: SyntaxError: Expected identifier but found "("`},
		{"-- a.ts --\nimport { x } from 'https://esm.sh/x';\nx();\n", `a.ts:1:19: modules are not fetched: install the package`},
		{"-- a.mjs --\nawait 1;\n", `a.mjs:1:1: SyntaxError: Top-level await is not available`},
	} {
		path := folder(t, c.archive)
		_, err := Bundle(os.ReadFile, path)
		if err == nil {
			t.Errorf("%q is taken", c.archive)
			continue
		}
		if got := strings.ReplaceAll(err.Error(), filepath.Dir(path)+"/", ""); !strings.HasPrefix(got, c.want) || strings.Contains(got, "\n") {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}

// TestTooLarge: a program that is too large tells which package makes it so.
func TestTooLarge(t *testing.T) {
	filler := "exports.x = [" + strings.Repeat("'a text that fills the file', ", 60000) + "];\n"
	archive := "-- a.js --\nexports.handler = () => require('@big/one').x.length + require('small') + require('@big/one/more').x.length + require('@big/one/most').x.length;\n" +
		"-- node_modules/@big/one/index.js --\n" + filler + "-- node_modules/@big/one/more.js --\n" + filler + "-- node_modules/@big/one/most.js --\n" + filler +
		"-- node_modules/small/index.js --\nmodule.exports = 1;\n"
	_, err := Bundle(os.ReadFile, folder(t, archive))
	if err == nil || !strings.Contains(err.Error(), "a.js:1:1: with all that it imports the function has ") || !strings.HasSuffix(err.Error(), `at most 4194304 are read; the largest package is "@big/one"`) {
		t.Error(err)
	}
}

func TestNeeded(t *testing.T) {
	for text, want := range map[string]bool{
		"const c = require('containerless'); c.listen(() => {})": false,
		"const x = require('./x')":                               true,
		"import x from 'x'":                                      true,
		"export default {}":                                      true,
		"exports.handler = () => 1":                              false,
		"async function f() { for await (const x of y) ; }":      true,
		"async function* f() { }":                                true,
		"x = { async *m() { } }":                                 true,
		"async function f() { for (const x of y) await x; }":     false,
	} {
		if Needed("f.js", text) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
	if !Needed("f.ts", "") || !Needed("f.mjs", "") {
		t.Error("TypeScript and .mjs are bundled")
	}
}

// TestOpenTexts reads what an editor holds before what the disk has.
func TestOpenTexts(t *testing.T) {
	path := folder(t, "-- a.ts --\nimport { x } from './b';\nexport const y = x;\n-- b.ts --\nexport const x: number = 1;\n")
	b, err := Bundle(func(name string) ([]byte, error) {
		if filepath.Base(name) == "b.ts" {
			return []byte("export const x: string = 'edited';"), nil
		}
		return os.ReadFile(name)
	}, path)
	if err != nil || !strings.Contains(b.Text.Text, "edited") || !strings.Contains(b.Files[1].Text, "edited") {
		t.Errorf("%v", err)
	}
}

func BenchmarkEdit(b *testing.B) {
	for _, lines := range []int{1000, 10000} {
		var text strings.Builder
		text.WriteString("import { x } from './y';\n")
		for i := 0; i < lines/5; i++ {
			text.WriteString("export function f" + strconv.Itoa(i) + "(a: number, b: { c?: string }): string | undefined {\n  const r = a > 3 ? `v${a}` : b?.c;\n  if (r === 'x' && a !== 3) return undefined;\n  return r + String(x(a));\n}\n")
		}
		dir := b.TempDir()
		path := filepath.Join(dir, "a.ts")
		_ = os.WriteFile(filepath.Join(dir, "y.ts"), []byte("export const x = (a: number) => a + 1;\n"), 0o644)
		_ = os.WriteFile(path, []byte(text.String()), 0o644)
		b.Run(strconv.Itoa(lines), func(b *testing.B) {
			for b.Loop() {
				made, err := Bundle(os.ReadFile, path)
				if err != nil {
					b.Fatal(err)
				}
				m, err := js.ParseBundle(made)
				if err != nil {
					b.Fatal(err)
				}
				ir.CoverageFile(lower.Lower(m).Program, 0)
			}
		})
	}
}

// TestPackageMaps: places are in the files that a package has, whatever those were made from.
func TestPackageMaps(t *testing.T) {
	m := open(t, `-- a.mjs --
import { f } from 'made';
f();
-- node_modules/made/package.json --
{"name": "made", "type": "module", "exports": "./index.js"}
-- node_modules/made/index.js --
export const f = () => missing();
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbInNyYy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSJ9
`)
	p := lower.Lower(m).Program
	for _, f := range p.Funcs {
		if f.Name == "f" && filepath.Base(p.Files[f.Span.File].Name) != "index.js" {
			t.Errorf("f is in %s", p.Files[f.Span.File].Name)
		}
	}
}

// TestUnnamedDefault: a default export without a name, of which the bundler says one, is the handler as it is.
func TestUnnamedDefault(t *testing.T) {
	for archive, want := range map[string]string{
		"-- a.ts --\nexport default async (request: Request, context: Context) => new Response('x');\nexport const config = { path: '/' };\n": js.ShapeWeb,
		"-- a.ts --\nexport default function (req, res) { res.end(); }\n":                                                                     js.ShapeNode,
		"-- a.mjs --\nconst __name = (f, name) => f.bind(null, name);\nexport default __name((req, res) => res.end(), 'x');\n":                js.ShapeWorker,
		"-- a.ts --\nexport default { async fetch(request) { return new Response('x'); } };\n":                                                js.ShapeWorker,
		"-- a.ts --\nexport default { title: 'x' };\n":                                                                                        "",
	} {
		m := open(t, archive)
		h, _ := js.FindHandler(m)
		if h.Shape != want || want == js.ShapeWeb && h.Func == nil {
			t.Errorf("%s is a handler of the shape %q, want %q", archive, h.Shape, want)
		}
	}
}
