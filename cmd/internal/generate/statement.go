package generate

import (
	"fmt"
	"strings"
)

// full says that the program has used up its room.
func (g *generator) full() bool { return g.out.Len() > g.room }

// fill makes statements until the program is full.
func (g *generator) fill() {
	for !g.full() {
		g.statement()
	}
}

func (g *generator) statements(n int) {
	for range n {
		if !g.full() {
			g.statement()
		}
	}
}

// few is the size of a nested block.
func (g *generator) few() int { return 1 + g.r.IntN(3) }

func (g *generator) block() { g.scoped(func() { g.statements(g.few()) }) }

func (g *generator) statement() {
	g.nested++
	defer func() { g.nested-- }()
	choice := g.r.IntN(100)
	if g.nested > 3 && choice >= 45 {
		choice = g.r.IntN(45)
	}
	if g.chance(30) && g.themedStatement() {
		return
	}
	switch {
	case choice < 13:
		g.declare()
	case choice < 15:
		g.coreStatement()
	case choice < 35:
		g.log(g.expression(3))
	case choice < 40:
		g.line("%s;", g.effect())
	case choice < 45:
		g.log(g.effect())
	case choice < 55:
		g.ifStatement()
	case choice < 65:
		g.loop()
	case choice < 72:
		g.tryStatement()
	case choice < 78:
		g.switchStatement()
	case choice < 82:
		g.numericStatement()
	case choice < 90 && g.depth < 3:
		g.functionStatement()
	case choice < 95:
		g.leave()
	default:
		g.line("{")
		g.block()
		g.line("}")
	}
}

// log records the value of an expression, mostly so that an exception is recorded too and does not end the program.
func (g *generator) log(expression string) {
	if g.awaits && g.chance(30) {
		g.line("log.push(show(await %s));", "("+expression+")")
		return
	}
	if g.chance(75) {
		g.line("note(log, () => (%s));", expression)
		return
	}
	g.line("log.push(show(%s));", expression)
}

func (g *generator) declare() {
	kind := g.pick("let", "const", "const", "var")
	name := g.fresh("v")
	if g.chance(15) {
		g.destructure(kind)
		return
	}
	if kind != "const" && g.chance(15) {
		g.line("%s %s;", kind, name)
	} else {
		g.line("%s %s = %s;", kind, name, g.expression(2))
	}
	g.vars = append(g.vars, variable{name: name, fixed: kind == "const"})
}

func (g *generator) destructure(kind string) {
	a, b, c := g.fresh("v"), g.fresh("v"), g.fresh("v")
	if g.chance(50) {
		first, from := g.expression(1), g.object(2)
		rest := ", ..." + c
		if strings.Contains(from, "get ") { // V8 calls a getter that is read before the rest once more, depending on what ran before
			rest = ", c: " + c
		}
		g.line("%s { a: %s, b: %s = %s%s } = %s;", kind, a, b, first, rest, from)
	} else {
		g.line("%s [%s, %s = %s, ...%s] = %s;", kind, a, b, g.expression(1), c, g.array(2))
	}
	for _, name := range []string{a, b, c} {
		g.vars = append(g.vars, variable{name: name, fixed: kind == "const"})
	}
}

func (g *generator) ifStatement() {
	g.line("if (%s) {", g.expression(2))
	g.block()
	if g.chance(50) {
		g.line("} else {")
		g.block()
	}
	g.line("}")
}

func (g *generator) loop() {
	label := g.fresh("l")
	v := g.fresh("v")
	head := ""
	switch g.r.IntN(5) {
	case 0:
		head = fmt.Sprintf("for (let %s = 0; %s < %d; %s++)", v, v, 1+g.r.IntN(4), v)
	case 1:
		head = fmt.Sprintf("for (const %s of %s)", v, g.pick(g.array(2), g.array(2), "'a\\u{1F600}b'", g.expression(2)))
	case 2:
		head = fmt.Sprintf("for (const %s in %s)", v, g.pick(g.object(2), g.expression(2)))
	case 3:
		head = fmt.Sprintf("for (var %s = 0; %s < %d; %s += 1)", v, v, 1+g.r.IntN(3), v)
	case 4:
		g.line("let %s = 0;", v)
		g.vars = append(g.vars, variable{name: v, fixed: true})
		head = fmt.Sprintf("while (%s++ < %d)", v, 1+g.r.IntN(3))
	}
	g.loops = append(g.loops, label)
	g.line("%s: %s {", label, head)
	g.scoped(func() {
		g.line("spend();")
		g.vars = append(g.vars, variable{name: v, fixed: true})
		g.statements(g.few())
	})
	g.line("}")
	g.loops = g.loops[:len(g.loops)-1]
}

func (g *generator) leave() {
	switch {
	case len(g.loops) > 0 && g.chance(70):
		g.line("if (%s) %s %s;", g.expression(2), g.pick("break", "continue"), g.loops[g.r.IntN(len(g.loops))])
	case g.depth > 0:
		g.line("if (%s) return %s;", g.expression(2), g.expression(2))
	default:
		g.line("if (%s) throw %s;", g.expression(1), g.pick("new Error('e')", "'thrown'", g.expression(1)))
	}
}

func (g *generator) tryStatement() {
	g.line("try {")
	g.block()
	if g.chance(30) {
		g.line("  throw %s;", g.pick("new TypeError('t')", g.expression(1)))
	}
	handled := g.chance(80)
	if handled {
		e := g.fresh("e")
		g.line("} catch (%s) {", e)
		g.scoped(func() {
			g.line("log.push(show(%s));", e)
			g.vars = append(g.vars, variable{name: e})
			g.statements(g.few())
		})
	}
	if !handled || g.chance(40) {
		g.line("} finally {")
		g.block()
	}
	g.line("}")
}

func (g *generator) switchStatement() {
	g.line("switch (%s) {", g.expression(2))
	g.scoped(func() {
		for range 1 + g.r.IntN(3) {
			g.line("case %s:", g.expression(1))
			g.line("{")
			g.block()
			g.line("}")
			if g.chance(60) {
				g.line("break;")
			}
		}
		if g.chance(60) {
			g.line("default:")
			g.line("{")
			g.block()
			g.line("}")
		}
	})
	g.line("}")
}

// functionStatement declares a function as a declaration, an arrow or an expression.
func (g *generator) functionStatement() {
	name, a, b := g.fresh("f"), g.fresh("p"), g.fresh("p")
	params := g.pick(a+", "+b, a+", "+b+" = "+g.literal(), a+", ..."+b, "{ a: "+a+" = 1 } = {}, "+b)
	switch g.r.IntN(3) {
	case 0:
		g.line("const %s = (%s) => {", name, params)
	case 1:
		g.line("function %s(%s) {", name, params)
	case 2:
		g.line("const %s = function (%s) {", name, params)
	}
	g.inFunction(false, false, func() {
		g.scoped(func() {
			g.line("spend();")
			g.vars = append(g.vars, variable{name: a}, variable{name: b})
			g.statements(g.few())
			g.line("return %s;", g.expression(2))
		})
	})
	g.line("}")
	g.vars = append(g.vars, variable{name: name, fixed: true, called: true})
	g.line("log.push(show(%s(%s)));", name, g.arguments())
}
