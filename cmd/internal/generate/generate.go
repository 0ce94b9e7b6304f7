// Package generate makes random well-formed JavaScript programs, for holding engines to the same answers.
//
// A program is the body of a function that returns a value. It always ends: loops count, functions call
// only functions made before them, and every loop and call pays into a budget that throws when it is used up.
// The same seed gives the same program.
package generate

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// Prelude declares what generated programs use; it stands once before them. They also
// use show, which turns any value into text, and outcome, which calls a function and gives the text of its value or exception.
const Prelude = `let budget = 0;
const spend = () => { if (++budget > 3000) throw 'budget'; };
`

// Program makes the body of a function, braces included, of about size statements.
func Program(seed uint64, size int) string {
	g := &generator{r: rand.New(rand.NewPCG(seed, 0x9E3779B97F4A7C15))}
	g.line("budget = 0; const log = [];")
	g.line("try {")
	g.scoped(func() { g.statements(size) })
	g.line("} catch (e) { log.push('threw ' + show(e)); }")
	g.line("return log;")
	return "{\n" + g.out.String() + "}"
}

// variable is a name in scope. A function is only called from code after its declaration.
type variable struct {
	name   string
	fixed  bool // const: assignments to it throw, so they are rare
	called bool // holds a function made by the program
}

type generator struct {
	r      *rand.Rand
	out    strings.Builder
	indent int
	names  int
	vars   []variable
	loops  []string // labels of the loops around, innermost last
	depth  int      // functions around
	nested int      // statements around
}

func (g *generator) line(format string, args ...any) {
	g.out.WriteString(strings.Repeat("  ", g.indent))
	fmt.Fprintf(&g.out, format, args...)
	g.out.WriteByte('\n')
}

// scoped runs body one level in; the variables it declares are gone afterwards.
func (g *generator) scoped(body func()) {
	mark := len(g.vars)
	g.indent++
	body()
	g.indent--
	g.vars = g.vars[:mark]
}

func (g *generator) chance(percent int) bool { return g.r.IntN(100) < percent }

func (g *generator) pick(options ...string) string { return options[g.r.IntN(len(options))] }

func (g *generator) fresh(prefix string) string {
	g.names++
	return fmt.Sprintf("%s%d", prefix, g.names)
}

// variable returns a name in scope, or a literal when there is none.
func (g *generator) variable() string {
	if len(g.vars) == 0 {
		return g.literal()
	}
	return g.vars[g.r.IntN(len(g.vars))].name
}

// target returns something that can be assigned.
func (g *generator) target() string {
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
