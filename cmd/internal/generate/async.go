package generate

import "fmt"

// asyncProgram is a program that answers later: tasks run between one another, and what they do is logged in order. Every
// promise has a handler, so that no rejection is unhandled.
func (g *generator) asyncProgram() {
	g.line("const keep = p => { p.then(undefined, () => {}); return p; };")
	g.line("const main = async () => {")
	g.line("try {")
	g.inFunction(true, false, func() { g.scoped(g.fill) })
	g.line("} catch (e) { log.push('threw ' + show(e)); }")
	g.line("for (let i = 0; i < 20; i++) await null;")
	g.line("return log;")
	g.line("};")
	g.line("main().then(v => finish(v), e => finish('rejected ' + show(e)));")
	g.line("return later;")
}

// promise returns an expression whose value is a promise, or what an await gives of one.
func (g *generator) promise(d int) string {
	x := func() string { return g.expression(max(0, d-1)) }
	p := g.pick("Promise.resolve("+x()+")", "Promise.reject("+x()+")", "new Promise((yes, no) => { log.push('executor'); "+g.pick("yes", "no")+"("+x()+"); })",
		"Promise.resolve("+x()+").then(v => { log.push(show(v)); return "+x()+"; })", "Promise."+g.pick("all", "race", "any", "allSettled")+"(["+x()+", "+g.task()+", "+g.task()+"])",
		g.task()+"."+g.pick("then(v => [v])", "catch(e => show(e))", "finally(() => { log.push('finally'); })", "then(undefined, e => { log.push('no'); throw e; })"),
		"(async () => { spend(); log.push('in'); await "+x()+"; log.push('out'); return "+x()+"; })()", "Promise.resolve({ then(yes, no) { log.push('then'); "+g.pick("yes(1)", "no(2)", "yes(1); no(3)", "throw 4")+"; } })")
	return "keep(" + p + ")"
}

// awaiting prints a statement in which awaits stand inside an expression, and what is beside them is evaluated before
// or after.
func (g *generator) awaiting() {
	v := g.fresh("v")
	x, y := g.promise(2), g.task()
	g.line("const %s = %s;", v, g.pick("await "+x, "[await "+x+", log.length, await "+y+"]", "(state.n + await "+x+")", "`${await "+y+"}-${"+g.expression(1)+"}`", "{ a: await "+x+", ...await "+y+" }",
		"(await "+x+") ?? (await "+y+")", "show(await "+y+", await "+x+")", "(await "+y+")?.a", "(state.n = await "+x+")", "state.list[state.n = 1] = await "+y, "await (await "+x+", "+y+")", "await { then(r) { log.push('thenable'); r("+g.literal()+"); } }"))
	g.vars = append(g.vars, variable{name: v, fixed: true})
}

// task is a promise in scope, or something to be awaited.
func (g *generator) task() string {
	if len(g.tasks) > 0 && g.chance(70) {
		return g.tasks[g.r.IntN(len(g.tasks))]
	}
	return g.pick("keep(Promise.resolve(1))", "keep(Promise.reject('no'))", "keep((async () => 2)())")
}

func (g *generator) asyncStatement() {
	switch g.r.IntN(8) {
	case 0, 1:
		g.taskStatement()
	case 6, 7:
		if g.awaits {
			g.awaiting()
			return
		}
		g.taskStatement()
	case 2:
		g.line("keep(%s.then(v => { log.push('then ' + show(v)); }, e => { log.push('no ' + show(e)); }));", g.task())
	case 3:
		if !g.awaits {
			g.line("keep(%s.finally(() => { log.push('settled'); }));", g.task())
			return
		}
		g.line("try { log.push(show(await %s)); } catch (e) { log.push('caught ' + show(e)); } %s", g.task(), g.pick("", "finally { log.push('fin'); await null; }"))
	case 4:
		if g.awaits {
			v := g.fresh("v")
			g.line("for (const %s of [1, %s, 3]) { spend(); log.push(show(await %s)); %s }", v, g.task(), v, g.pick("", "if ("+g.expression(1)+") break;"))
			return
		}
		g.taskStatement()
	default:
		g.line("queueMicrotask(() => { log.push(%s); });", g.pick("'tick'", "show("+g.expression(1)+")"))
	}
}

// taskStatement declares an async function and starts it.
func (g *generator) taskStatement() {
	f, p, t := g.fresh("t"), g.fresh("p"), g.fresh("k")
	g.line("%s", g.pick(fmt.Sprintf("const %s = async %s => {", f, p), fmt.Sprintf("async function %s(%s) {", f, p)))
	g.inFunction(true, false, func() {
		g.scoped(func() {
			g.line("spend(); log.push('%s');", f)
			g.vars = append(g.vars, variable{name: p})
			for range 1 + g.r.IntN(3) {
				if g.chance(60) {
					g.line("%s", g.pick("await null;", "log.push(show(await "+p+"));", "await "+g.task()+";", "if ("+g.expression(1)+") return "+g.task()+";"))
				} else {
					g.statement()
				}
			}
			g.line("%s", g.pick("return "+g.expression(1)+";", "return "+g.task()+";", "throw "+g.literal()+";", ""))
		})
	})
	g.line("}")
	g.line("const %s = keep(%s(%s));", t, f, g.pick(g.literal(), g.task(), g.expression(1)))
	g.tasks = append(g.tasks, t)
}
