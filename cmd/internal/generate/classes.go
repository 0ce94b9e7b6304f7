package generate

import "strings"

// classStatement declares a class, perhaps one that extends another of the program, makes an instance and uses it.
func (g *generator) classStatement() {
	name, o := g.fresh("C"), g.fresh("v")
	parent := ""
	if len(g.made) > 0 && g.chance(60) {
		parent = g.made[g.r.IntN(len(g.made))]
	} else if g.chance(15) {
		parent = g.pick("Array", "Error", "Map", "Object", "null", "(class { constructor() { this.p = new.target.name; } m() { return 'base'; } })")
	}
	head := "class " + name
	if parent != "" {
		head += " extends " + parent
	}
	g.line("%s {", head)
	g.inFunction(false, false, func() {
		g.indent++
		for range 1 + g.r.IntN(6) {
			g.member(name, parent != "")
		}
		if g.chance(50) {
			g.constructor(parent != "")
		}
		g.line("#p = 1;")
		g.line("static has(v) { return #p in v; }")
		g.line("read() { return this.#p; }")
		g.indent--
	})
	g.line("}")
	g.made = append(g.made, name)
	g.line("const %s = outcome(() => %s.made = new %s(%s)) && %s.made;", o, name, name, g.arguments(), name)
	g.line("log.push(show(%s));", o)
	uses := []string{"%o.m(1)", "%o.a", "%o.b", "Object.getOwnPropertyNames(%c.prototype)", "Object.getOwnPropertyNames(%o)", "%c.s", "%c.s2()", "%o.read()", "%c.has(%o)", "%c.has({})", "%o instanceof %c", "%o.constructor === %c", "%c.name", "%c.length",
		"`${%o}`", "%o.acc", "%o.acc = 3", "Object.keys(%o)", "%c()", "%o.toString()", "JSON.stringify(%o)", "Object.getPrototypeOf(%c) === Function.prototype", "typeof %c", "%c.prototype.m.call({ a: 9 })", "%o.m = 1", "delete %o.m", "%o.bump()", "%o.read.call({})", "new %c.prototype.constructor().a"}
	for range 1 + g.r.IntN(5) {
		use := uses[g.r.IntN(len(uses))]
		g.line("note(log, () => %s);", strings.NewReplacer("%o", o, "%c", name).Replace(use))
	}
	g.vars = append(g.vars, variable{name: o, fixed: true})
}

func (g *generator) constructor(derived bool) {
	g.line("constructor(x, y = %s) {", g.literal())
	g.scoped(func() {
		g.vars = append(g.vars, variable{name: "x"}, variable{name: "y"})
		g.line("log.push('construct');")
		if derived {
			if g.chance(10) {
				g.line("note(log, () => this.a);")
			}
			if g.chance(93) {
				g.line("super(%s);", g.pick("", "x", "...[x, y]"))
			}
		}
		g.line("this.a = %s;", g.expression(1))
		if g.chance(20) {
			g.line("log.push(show(new.target === undefined));")
		}
		if g.chance(8) {
			g.line("return %s;", g.pick("{ a: 'other' }", "1", "undefined", "this"))
		}
	})
	g.line("}")
}

func (g *generator) member(class string, derived bool) {
	key := g.pick("a", "b", "c", "['a' + 'b']", "1", "'x y'", "[log.push('key')]")
	value := g.expression(1)
	super := "Object.prototype"
	if derived {
		super = g.pick("super.m", "super.a", "super.m?.(1)", "super.toString === undefined")
	}
	g.line("%s", g.pick(
		key+" = "+value+";", key+";", "b = () => this.a;", "static s = "+value+";", "static s2() { return "+g.pick("this.s", "this === "+class, "super.s", "super.s2?.()")+"; }",
		"m(v) { spend(); return ["+g.pick("v", "this.a", "this?.b", super)+", "+super+"]; }", "get acc() { log.push('get'); return "+g.pick("this.a", "this.#p", super)+"; }", "set acc(v) { log.push('set'); this.a = v; }",
		"static { log.push('static', show(typeof this)); }", "static { this.s = "+value+"; }", "toString() { return 'C' + this.a; }", "bump() { return [this.#p++, this.#p += 2, ++this.#p]; }",
		"#q"+g.fresh("")+"() { return 1; }", "static #r"+g.fresh("")+" = "+value+";", "static get s() { return "+value+"; }"))
}

func (g *generator) classExpression(d int) string {
	if len(g.made) > 0 && g.chance(60) {
		c := g.made[g.r.IntN(len(g.made))]
		return g.pick("new "+c+"("+g.expression(d-1)+")", c+".s", c+".name", "(new "+c+"()).a", "("+g.expression(d-1)+" instanceof "+c+")")
	}
	return g.pick("new (class { a = "+g.expression(d-1)+"; })()", "(class { static s = "+g.expression(d-1)+"; }).s", "typeof class {}", "new (class extends Array {})(3).length", "(class A { static n = A.name; }).n", "new (class extends Error { get name() { return 'E'; } })('m')")
}
