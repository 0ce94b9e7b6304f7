package generate

import "fmt"

// themed returns an expression of one of the program's themes; "" when none has one.
func (g *generator) themed(d int) string {
	makers := []struct {
		theme theme
		make  func(d int) string
	}{
		{classes, g.classExpression}, {iterators, g.iteratorExpression}, {generators, g.generatorExpression}, {symbols, g.symbol},
		{bigints, g.bigint}, {binary, g.bytes}, {dates, g.date}, {asynchronous, g.promise},
	}
	at := g.r.IntN(len(makers))
	for i := range makers {
		if m := makers[(at+i)%len(makers)]; g.has(m.theme) {
			return m.make(d)
		}
	}
	return ""
}

// themedStatement prints a statement of one of the themes, and says whether there was one.
func (g *generator) themedStatement() bool {
	makers := []struct {
		theme theme
		make  func()
	}{{classes, g.classStatement}, {iterators, g.iteratorStatement}, {generators, g.generatorStatement}, {asynchronous, g.asyncStatement}, {symbols, g.symbolStatement}}
	at := g.r.IntN(len(makers))
	for i := range makers {
		if m := makers[(at+i)%len(makers)]; g.has(m.theme) {
			m.make()
			return true
		}
	}
	return false
}

func (g *generator) symbol(d int) string {
	x := g.expression(d - 1)
	s := g.pick("Symbol('s')", "Symbol.for('s')", "Symbol()", "Symbol.iterator", "Symbol.toPrimitive")
	return g.pick(s, "typeof "+s, s+".toString()", s+".description", "Symbol.keyFor("+s+")", "("+s+" === "+x+")", "({ ["+s+"]: "+x+", a: 1 })", "Object.getOwnPropertySymbols({ ["+s+"]: "+x+" }).length",
		"({ [Symbol.toPrimitive](hint) { log.push(hint); return "+g.literal()+"; } })", "({ get [Symbol.toStringTag]() { return "+x+"; } }).toString()",
		"("+x+" in { [Symbol.iterator]: 1 })", "String("+s+")", "("+s+" + '')", "("+x+" == "+s+")", "[].concat({ length: 1, 0: "+x+", [Symbol.isConcatSpreadable]: "+g.literal()+" })",
		"({}) instanceof { [Symbol.hasInstance](v) { log.push(show(v)); return "+x+"; } }", "Object("+s+") == "+s, "JSON.stringify({ a: "+s+", ["+s+"]: 1 })")
}

func (g *generator) symbolStatement() {
	k, o := g.fresh("v"), g.fresh("v")
	g.line("const %s = Symbol(%s), %s = { [%s]: %s, b: 1, get [Symbol.for('g')]() { return this.b; } };", k, g.pick("'k'", "", "undefined"), o, k, g.expression(1))
	g.line("note(log, () => [%s[%s], Object.keys(%s), %s.propertyIsEnumerable(%s), %s in %s, %s[Symbol.for('g')], { ...%s }[%s], Object.getOwnPropertySymbols(%s).map(String)]);", o, k, o, o, k, k, o, o, o, k, o)
	g.line("note(log, () => { const { [%s]: x, ...r } = %s; return [x, r[%s], Object.assign({}, %s)[%s], delete %s[%s], %s[%s]]; });", k, o, k, o, k, o, k, o, k)
	g.vars = append(g.vars, variable{name: k, fixed: true}, variable{name: o, fixed: true})
}

func (g *generator) bigint(d int) string {
	n := func() string {
		return g.pick("0n", "1n", "(-1n)", "7n", "255n", "12345678901234567890n", "(-(2n ** 64n))", "(1n << 70n)", "0xffn", "9007199254740993n")
	}
	x := g.expression(d - 1)
	return g.pick(n(), "("+n()+" "+g.pick("+", "-", "*", "/", "%", "&", "|", "^", "<", ">", "==", "===", "<=")+" "+n()+")", "("+n()+" "+g.pick("+", "*", "<", ">", "==", "===", ">=", "&")+" "+x+")",
		"((-("+n()+")))", "((~"+n()+"))", "typeof "+n(), "BigInt("+x+")", "BigInt.as"+g.pick("Int", "Uint")+"N("+g.pick("8", "64", "3", "0")+", "+n()+")", n()+".toString("+g.pick("", "2", "16", "36")+")",
		"Number("+n()+")", "String("+n()+")", "("+n()+" ? 1 : 2)", "("+g.pick("2n", "(-3n)", "10n")+" ** "+g.pick("0n", "5n", "30n")+")", "("+n()+" "+g.pick("<<", ">>")+" "+g.pick("1n", "3n", "65n", "-2n")+")",
		"[3n, 1n, 2, 10n].sort()", "[3n, 1, 2n].sort((p, q) => p < q ? -1 : p > q ? 1 : 0)", "JSON.stringify({ a: "+n()+" })", "parseInt("+n()+")", "("+n()+" + '')", "({ [1n]: "+x+" })[1]", "[10n].includes(10n)", "(+"+n()+")")
}

func (g *generator) bytes(d int) string {
	kind := g.pick("Uint8", "Int8", "Uint8Clamped", "Int16", "Uint16", "Int32", "Uint32", "Float32", "Float64")
	x := func() string { return g.expression(d - 1) }
	made := "new " + kind + "Array(" + g.pick("[1, 2, 3]", g.array(d), "3", "new Set([5, 6])", "{ length: 2, 0: 9 }", "new ArrayBuffer(8)", x()) + ")"
	view := "new DataView(new ArrayBuffer(8))"
	return g.pick(made, "Array.from("+made+")", made+"[0]", made+"."+g.pick("length", "byteLength", "map(v => v * 2)", "subarray(1)", "slice(1, 2)", "fill("+x()+")", "join('-')", "indexOf("+x()+")", "includes(2)", "reverse()",
		"sort()", "at(-1)", "reduce((p, q) => p + q, 0)", "filter(v => v > 1)", "set([7], 1)", "toString()", "BYTES_PER_ELEMENT", "find(v => v)", "with(0, 5)", "toSorted()", "copyWithin(0, 1)", "every(v => v)"),
		"(t => { t[0] = "+x()+"; t[9] = 1; t.a = 2; return [t[0], t[9], t.length, Object.keys(t)]; })("+made+")",
		"(v => { v.set"+g.pick("Int8", "Uint16", "Float32", "Float64", "Int32")+"("+g.pick("0", "1", "6", x())+", "+x()+g.pick("", ", true")+"); return [...new Uint8Array(v.buffer)]; })("+view+")",
		view+".getInt16("+x()+")", "new Uint8Array(new Uint16Array([258, 1]).buffer)", "new ArrayBuffer(8).slice(2, 5).byteLength", "ArrayBuffer.isView("+made+")", kind+"Array.from([1, 2], v => v + 1)",
		"(([p, ...q]) => [p, q])("+made+")", "("+made+") instanceof "+kind+"Array", "Object.prototype.toString.call("+made+")", "JSON.stringify("+made+")", "new BigInt64Array([1n, -1n])[1]")
}

func (g *generator) date(d int) string {
	x := g.expression(d - 1)
	made := "new Date(" + g.pick("0", "1e12", "-1", "86400000 * 365.25", "NaN", "8.64e15", "'2024-02-29'", "'2024-02-29T12:34:56.789Z'", "'2020-01-01T00:00:00+02:00'", "'x'", "2024, 1, 30", "99, 0", "2020, 11, 31, 23, 59, 59, 999", x, "new Date(5)") + ")"
	return g.pick(made+".getTime()", "outcome(() => "+made+".toISOString())", "JSON.stringify("+made+")", made+"."+g.pick("getUTCFullYear", "getUTCMonth", "getUTCDate", "getUTCDay", "getUTCHours", "getMinutes", "getFullYear", "getDay", "getTimezoneOffset", "valueOf", "toString", "toUTCString", "toDateString")+"()",
		"Date.UTC("+g.pick("2024, 1", "2024, 13, 40", "70", x)+")", "Date.parse("+g.pick("'2024-01-01'", "'Thu, 01 Jan 1970 00:00:00 GMT'", "'2024-13-01'", x)+")", "("+made+" - new Date(1))", "("+made+" < new Date(1e12))",
		"(t => { t.set"+g.pick("UTCMonth", "UTCDate", "Hours", "FullYear", "Time", "UTCMilliseconds")+"("+x+"); return t.getTime(); })("+made+")", "`${"+made+"}`", "typeof ("+made+" + 1)", "("+made+" instanceof Date)")
}

func (g *generator) iteratorExpression(d int) string {
	i := g.iterable(d)
	return g.pick("[..."+i+"]", "Array.from("+i+", v => [v])", "(([p, q = 'd', ...r]) => [p, q, r])("+i+")", "(([p]) => p)("+i+")", "new Set("+i+").size", "Math.max(..."+i+")", "Object.fromEntries("+i+")",
		"[...[1, 2].entries()]", "[...'a\\u{1F600}'].length", "[1, 2][Symbol.iterator]().next()", "new Map([[1, 2]])[Symbol.iterator]().next().value", "[...[1, , 3].keys()]", "new Map("+i+").size", "(([]) => 1)("+i+")")
}

// iterable is an object that tells how it is iterated, mostly one of the prelude's.
func (g *generator) iterable(d int) string {
	step := g.pick("{ done: i > 2, value: i }", "{ done: i > 1, value: ["+g.expression(d-1)+", i] }", "{ value: i, get done() { log.push('done'); return i > 2; } }", "i > 2 ? { done: true } : { value: "+g.literal()+" }", "i > 1 ? "+g.pick("1", "{}.x.y", "{ done: 1 }")+" : { value: i }")
	if g.chance(80) {
		return "iterable(log, i => (" + step + ")" + g.pick("", ", v => ({})", ", () => 1", ", () => { throw 'r'; }") + ")"
	}
	end := g.pick("", "return(v) { log.push('return'); return {}; }", "return() { log.push('return'); return 1; }", "return() { log.push('return'); throw 'r'; }")
	return "({ [Symbol.iterator]() { let i = 0; log.push('iter'); return { next() { spend(); i++; log.push('next' + i); return " + step + "; }, " + end + " }; } })"
}

func (g *generator) iteratorStatement() {
	v := g.fresh("v")
	leave := g.pick("", "break;", "throw 'out';", "continue;", "if ("+g.expression(1)+") break;")
	g.line("note(log, () => { for (const %s of %s) { spend(); log.push(show(%s)); %s } return 'through'; });", v, g.iterable(2), v, leave)
}

// generatorFunction prints a generator function and returns its name.
func (g *generator) generatorFunction() string {
	name, p := g.fresh("g"), g.fresh("p")
	g.line("function* %s(%s) {", name, p)
	g.inFunction(false, true, func() {
		g.scoped(func() {
			g.line("spend();")
			g.vars = append(g.vars, variable{name: p})
			for range 1 + g.r.IntN(3) {
				g.yieldStatement()
			}
			g.line("return %s;", g.expression(1))
		})
	})
	g.line("}")
	return name
}

func (g *generator) yieldStatement() {
	v := g.fresh("v")
	switch g.r.IntN(7) {
	case 0:
		g.line("try { log.push(show(yield %s)); } %s", g.expression(1), g.pick("finally { log.push('fin'); }", "catch (e) { log.push(show(e)); yield 'caught'; }", "finally { yield 'late'; }", "finally { if ("+g.expression(1)+") return 'over'; }"))
	case 1:
		g.line("for (let %s = 0; %s < 3; %s++) { spend(); if (yield %s) break; }", v, v, v, v)
	case 2:
		g.line("log.push(show(yield* %s));", g.pick("[1, 2]", "'ab'", g.array(1), "(function* () { try { return yield 1; } finally { log.push('inner'); } })()"))
	case 3:
		g.line("const %s = [yield 1, yield, (yield %s) + 1];", v, g.expression(1))
		g.vars = append(g.vars, variable{name: v, fixed: true})
	case 4:
		g.statement()
	default:
		g.line("log.push(show(yield %s));", g.expression(2))
	}
}

func (g *generator) generatorStatement() {
	name := g.generatorFunction()
	it := g.fresh("v")
	g.line("const %s = %s(%s);", it, name, g.expression(1))
	for range 1 + g.r.IntN(5) {
		g.line("note(log, () => %s.%s(%s));", it, g.pick("next", "next", "next", "return", "throw"), g.pick("", g.expression(1)))
	}
	g.line("note(log, () => { for (const x of %s(%s)) { spend(); log.push(show(x)); %s } });", name, g.literal(), g.pick("", "break;", "if (x) throw x;"))
	g.makers = append(g.makers, name)
}

func (g *generator) generatorExpression(d int) string {
	made := "(function* () { spend(); yield " + g.expression(d-1) + "; return yield; })()"
	if len(g.makers) > 0 && g.chance(60) {
		made = g.makers[g.r.IntN(len(g.makers))] + "(" + g.expression(d-1) + ")"
	}
	return g.pick("[..."+made+"]", "(([p, q]) => [p, q])("+made+")", "Array.from("+made+")", made+".next()", "Object.prototype.toString.call("+made+")", "("+made+"[Symbol.iterator]() !== undefined)", fmt.Sprintf("new Set(%s).size", made))
}
