package generate

import "fmt"

// pattern is a regular expression.
func (g *generator) pattern() string {
	return g.pick("/a/", "/[a-c]+/g", "/(a)(b)?/", "/(?<x>b)|c/", "/^\\s*(\\d+)/", "/./gu", "/l+/gi", "/(?=b)/g", "/(?<=a)b/", "/\\b\\w/g", "/x*/g", "/(?:)/", "/[^a]/y",
		"/(a|ab)(c|bcd)?$/m", "/\\u4e2d/", "/(.)\\1/", "/,/g")
}

// core returns an expression that uses a regular expression, JSON, a collection or what objects are made of.
func (g *generator) core(d int) string {
	x := func() string { return g.expression(d - 1) }
	switch g.r.IntN(6) {
	case 0:
		text := g.pick("'abcabc'", "'a,b,c'", "'hello world'", "`${"+x()+"}`", "'ab\\n12'")
		return text + "." + g.pick("replace("+g.pattern()+", "+g.pick("'[$&]'", "'$1$<x>$$'", "m => m + '!'", "(m, p) => show(p)", x())+")",
			"match("+g.pattern()+")", "search("+g.pattern()+")", "split("+g.pattern()+")", "split("+g.pattern()+", 2)", "replaceAll(/[ab]/g, "+x()+")")
	case 1:
		return g.pattern() + "." + g.pick("test("+x()+")", "exec(String("+x()+"))", "exec('abcabc')?.index", "flags", "source", "toString()", "lastIndex")
	case 2:
		return g.pick(
			"JSON.stringify("+x()+", "+g.pick("null", "['a', 'b', 0]", "(k, v) => typeof v === 'number' ? v + 1 : v", "function (k, v) { log.push(k); return v; }")+", "+g.pick("0", "2", "'--'", x())+")",
			"JSON.parse(JSON.stringify("+g.object(d)+"), "+g.pick("(k, v) => v", "function (k, v) { log.push(k); return k === 'a' ? undefined : v; }", "(k, v) => Array.isArray(v) ? v.length : v")+")",
			"JSON.parse("+g.pick("'{\"a\":[1,{\"b\":null}],\"c\":\"\\\\u00e9\"}'", "'[1, 2'", "'{\"a\":1,\"a\":2}'", "' 1e3 '", x())+")")
	case 3:
		return g.pick(
			"new Map(["+"["+x()+", "+x()+"], ['k', "+x()+"]])."+g.pick("get("+x()+")", "has("+x()+")", "size", "set("+x()+", 1).size", "delete('k')"),
			"[...new Set("+g.array(d)+")]", "[...new Map([[1, "+x()+"], ["+x()+", 2]]).entries()]", "new Set("+x()+").size",
			"state.table."+g.pick("get('k')", "set("+x()+", "+x()+").size", "delete('k')", "clear()"), "state.set."+g.pick("add("+x()+").size", "delete(1)", "has("+x()+")"),
			"[...state.set, ...state.table.keys()]")
	case 4:
		o := g.object(d)
		return g.pick(
			"Object.getOwnPropertyDescriptor("+o+", 'a')", "Object.defineProperty("+o+", 'a', { "+g.pick("value: "+x(), "get() { return 1; }", "enumerable: true", "writable: false, value: 1")+" })",
			"Object.create("+o+")", "Object.assign("+o+", "+x()+", "+g.object(d)+")", "Object.fromEntries(Object.entries("+o+"))", "Object.getPrototypeOf("+x()+") === Object.prototype",
			"Object.setPrototypeOf("+o+", "+g.object(d)+").c", "Object.isFrozen(Object.freeze("+x()+"))", "('a' in "+o+")", "("+x()+" instanceof Object)", "Object.is("+x()+", "+x()+")",
			o+"."+g.pick("propertyIsEnumerable('a')", "hasOwnProperty('b')", "isPrototypeOf({})", "toLocaleString()", "toString === Object.prototype.toString"))
	default:
		return g.pick(
			g.array(d)+".sort((p, q) => "+g.pick("String(p) < String(q) ? -1 : 1", "0", "q - p", "p?.a - q?.a", "'' + p > q")+")",
			g.array(d)+".reduceRight((p, q) => [p, q], 0)", g.array(d)+".flat(Infinity)", g.array(d)+".copyWithin(1, 0, 2)", "[..."+g.array(d)+".entries()]", g.array(d)+".findLast(v => v)",
			g.array(d)+".toSorted()", g.array(d)+".with(0, "+x()+")", g.array(d)+".toSpliced(0, 1, "+x()+")", "Array.from({ length: 3, 1: "+x()+" }, (v, i) => [v, i])", "Array.of("+x()+")",
			"Math."+g.pick("max", "min", "hypot", "atan2", "pow")+"("+x()+", "+x()+")", "(123.456)."+g.pick("toFixed", "toPrecision", "toExponential", "toString")+"("+g.pick("2", "0", "16", "36", x())+")",
			"isNaN("+x()+")", "Number.parseFloat("+x()+")", "String.raw`a${"+x()+"}\\n`", "'abc'.localeCompare('abd')", "'\\u0041\\u030a'.normalize()", "decodeURIComponent("+x()+")", "'aXbX'.split('X', "+x()+")")
	}
}

// coreStatement is about what goes wrong easily: closures of loops, exceptions that pass a finally, evaluation order,
// prototypes.
func (g *generator) coreStatement() {
	a, b := g.fresh("v"), g.fresh("v")
	switch g.r.IntN(7) {
	case 0:
		g.line("const %s = []; for (let %s = 0; %s < 3; %s++) { %s.push(() => %s); %s }", a, b, b, b, a, b, g.pick("", b+"++;", "if ("+b+" === 1) continue;"))
		g.line("log.push(show(%s.map(f => f())));", a)
	case 1:
		leave := g.pick("return 1;", "throw 'x';", "break out;", "continue out;", "")
		over := g.pick("return 2;", "throw 'y';", "break out;", "continue out;", "", "", "")
		g.line("note(log, () => { let n = 0; out: for (;;) { if (n++ > 1) return 'end'; try { log.push(n); %s } catch (e) { log.push(show(e)); %s } finally { log.push('f'); %s } } });", leave, g.pick("", over), over)
	case 2:
		g.line("const %s = { i: 0, get a() { log.push('a'); return ++this.i; }, f(...r) { log.push(show(r)); return this; } };", a)
		g.line("note(log, () => %s);", g.pick(
			fmt.Sprintf("%s.a + (%s.i = 5) + %s.a", a, a, a), fmt.Sprintf("%s.f(%s.a, %s.a).f(%s).i", a, a, a, g.expression(1)),
			fmt.Sprintf("%s[(log.push('k'), 'a')] + %s.i", a, a), fmt.Sprintf("(%s.a, %s.f)(%s)", a, a, g.literal()), fmt.Sprintf("`${%s.a}-${%s.i++}-${%s.a}`", a, a, a),
			fmt.Sprintf("[%s.x, %s.y = %s.a] = [%s.a]", a, a, a, a), fmt.Sprintf("%s.f?.(...[%s.a], %s?.b?.[%s.a])", a, a, a, a)))
	case 3:
		g.line("function %s(x) { this.x = x; }", a)
		g.line("%s.prototype.get = function (y) { return [this.x, y, this instanceof %s]; };", a, a)
		g.line("%s.prototype.shared = %s;", a, g.expression(1))
		g.line("const %s = new %s(%s);", b, a, g.expression(1))
		g.line("note(log, () => [%s.get(1), %s.shared, Object.keys(%s), %s.constructor === %s, 'shared' in %s]);", b, b, b, b, a, b)
		g.line("note(log, () => { const r = []; for (const k in %s) r.push(k); return r; });", b)
		g.vars = append(g.vars, variable{name: b, fixed: true})
	case 4:
		g.line("const { a: %s = %s, ['b']: { c: %s = %s } = {} } = %s ?? {};", a, g.expression(1), b, g.expression(1), g.pick("{ b: { c: 1 } }", "{ a: undefined }", "{ a: null }", g.object(2)))
		g.vars = append(g.vars, variable{name: a, fixed: true}, variable{name: b, fixed: true})
	case 5:
		g.line("note(log, () => { const r = [5, 1, 4].map((v, i) => ({ v: v %% %d, i })); r.sort((p, q) => p.v - q.v); return r.map(e => e.i); });", 1+g.r.IntN(3))
	default:
		g.line("const %s = function %s(n, ...r) { spend(); return n > 0 ? [n, ...%s(n - 1, %s)] : [arguments.length, r.length]; };", a, b, b, g.expression(1))
		g.line("note(log, () => %s(%s));", a, g.pick("2", "1, 2", "", g.expression(1)))
		g.vars = append(g.vars, variable{name: a, fixed: true})
	}
}
