// Package generate makes random well-formed JavaScript programs, for holding engines to the same answers.
//
// A program is the body of a function that returns a value. It always ends: loops count, functions call
// only functions made before them, and every loop and call pays into a budget that throws when it is used up.
// The same seed gives the same program.
package generate

import (
	"fmt"
	"math/bits"
	"math/rand/v2"
	"strings"
)

// Prelude declares what generated programs use; it stands once before them. They also
// use show, which turns any value into text, and outcome, which calls a function and gives the text of its value or exception.
// A program that returns later answers through finish. state is what a request finds, and changes.
const Prelude = `let budget = 0;
const spend = () => { if (++budget > 3000) throw 'budget'; };
const note = (log, f) => { log.push(outcome(f)); };
const iterable = (log, step, end) => ({ [Symbol.iterator]() {
  let i = 0;
  log.push('iter');
  const it = { next() { spend(); i++; log.push('next' + i); return step(i); } };
  if (end) it.return = v => { log.push('return'); return end(v); };
  return it;
} });
const later = {};
const state = { n: 1, text: 'ab', list: [3, 1, 2], deep: { a: { b: [1] } }, table: new Map([['k', 1]]), set: new Set([1, 'x']), f: v => v, pattern: /b/g };
`

// Program makes the body of a function, braces included, that begins no statement beyond room bytes.
func Program(seed uint64, room int) string {
	g := &generator{r: rand.New(rand.NewPCG(seed, 0x9E3779B97F4A7C15)), room: room}
	g.themes = g.someThemes()
	g.line("budget = 0; const log = [];")
	if g.has(asynchronous) {
		g.asyncProgram()
	} else {
		g.line("try {")
		g.scoped(g.fill)
		g.line("} catch (e) { log.push('threw ' + show(e)); }")
		g.line("return log;")
	}
	return "{\n" + g.out.String() + "}"
}

// Room is how many bytes a program of a seed has: mostly few, so that many are tried in the time of one compilation.
func Room(seed uint64) int {
	return []int{150, 200, 200, 250, 250, 300, 300, 400, 600, 1200}[rand.New(rand.NewPCG(seed, 1)).IntN(10)]
}

// theme is a part of the language that some programs are about, beside what all are about.
type theme uint

const (
	classes theme = 1 << iota
	iterators
	generators
	asynchronous
	symbols
	bigints
	binary
	dates
	themeEnd
)

// someThemes chooses none, one or two.
func (g *generator) someThemes() theme {
	var t theme
	for n := g.r.IntN(10); n > 4; n -= 4 {
		t |= 1 << g.r.IntN(bits.TrailingZeros(uint(themeEnd)))
	}
	return t
}

func (g *generator) has(t theme) bool { return g.themes&t != 0 }

// variable is a name in scope. A function is only called from code after its declaration.
type variable struct {
	name   string
	fixed  bool // const: assignments to it throw, so they are rare
	called bool // holds a function made by the program
}

type generator struct {
	r      *rand.Rand
	out    strings.Builder
	room   int
	indent int
	names  int
	vars   []variable
	loops  []string // labels of the loops around, innermost last
	depth  int      // functions around
	nested int      // statements around
	themes theme
	made   []string // classes in scope
	tasks  []string // promises in scope
	makers []string // generator functions in scope
	awaits bool     // await may stand here
	yields bool     // yield may stand here
}

func (g *generator) line(format string, args ...any) {
	g.out.WriteString(strings.Repeat("  ", g.indent))
	fmt.Fprintf(&g.out, format, args...)
	g.out.WriteByte('\n')
}

// scoped runs body one level in; the variables it declares are gone afterwards.
func (g *generator) scoped(body func()) {
	vars, made, tasks, makers := len(g.vars), len(g.made), len(g.tasks), len(g.makers)
	g.indent++
	body()
	g.indent--
	g.vars, g.made, g.tasks, g.makers = g.vars[:vars], g.made[:made], g.tasks[:tasks], g.makers[:makers]
}

// inFunction makes the code of a function: what is around it cannot be left, awaited or yielded from.
func (g *generator) inFunction(awaits, yields bool, body func()) {
	loops, a, y := g.loops, g.awaits, g.yields
	g.loops, g.awaits, g.yields = nil, awaits, yields
	g.depth++
	body()
	g.depth--
	g.loops, g.awaits, g.yields = loops, a, y
}

func (g *generator) chance(percent int) bool { return g.r.IntN(100) < percent }

func (g *generator) pick(options ...string) string { return options[g.r.IntN(len(options))] }

func (g *generator) fresh(prefix string) string {
	g.names++
	return fmt.Sprintf("%s%d", prefix, g.names)
}

// variable returns a name in scope, or a literal when there is none.
func (g *generator) variable() string {
	if g.chance(6) {
		return g.pick("state.n", "state.text", "state.list", "state.deep", "state.deep.a", "state.table", "state.set", "state.f", "state.list[1]", "state")
	}
	if len(g.vars) == 0 {
		return g.literal()
	}
	return g.vars[g.r.IntN(len(g.vars))].name
}

// target returns something that can be assigned.
func (g *generator) target() string {
	if g.chance(8) {
		return g.pick("state.n", "state.text", "state.list[0]", "state.list[4]", "state.deep.a", "state.deep.a.b[1]", "state.new", "state.list.length", "state.f.x")
	}
	for range 4 {
		if len(g.vars) == 0 {
			break
		}
		if v := g.vars[g.r.IntN(len(g.vars))]; !v.called && (!v.fixed || g.chance(5)) {
			if g.chance(30) {
				return v.name + g.access(1)
			}
			return v.name
		}
	}
	return "log[0]"
}

func (g *generator) function() (string, bool) {
	for range 4 {
		if len(g.vars) == 0 {
			return "", false
		}
		if v := g.vars[g.r.IntN(len(g.vars))]; v.called {
			return v.name, true
		}
	}
	return "", false
}
