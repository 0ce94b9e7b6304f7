package generate

import (
	"fmt"
	"slices"
	"strings"
)

// literal returns a primitive, an awkward one more often than not.
func (g *generator) literal() string {
	return g.pick("undefined", "null", "true", "false", "0", "(-0)", "1", "2", "(-1)", "7", "0.1", "1.5", "(-2.5)", "1e21", "1e-7", "NaN", "Infinity",
		"4294967295", "2147483648", "9007199254740993", "''", "'a'", "'b'", "'abc'", "'1'", "' 2 '", "'length'", "'\\u00e9'", "'\\u4e2d\\u6587'", "'\\ud83d\\ude00'", "'0x10'", "'a,b,c'", "'z'.repeat(20)")
}

func (g *generator) binary() string {
	return g.pick("+", "+", "+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>", "==", "!=", "===", "!==", "<", "<=", ">", ">=", "&&", "||", "??", ",")
}

// expression returns an expression, in parentheses where it needs them, nested at most depth deep.
func (g *generator) expression(depth int) string {
	if g.full() {
		depth = min(depth, 1)
	}
	if depth <= 0 {
		if g.chance(55) {
			return g.variable()
		}
		return g.literal()
	}
	d := depth - 1
	if g.chance(15) {
		if e := g.themed(d); e != "" {
			return "(" + e + ")"
		}
	}
	switch g.r.IntN(21) {
	case 0, 1, 2:
		return g.variable()
	case 3:
		return g.literal()
	case 4, 5, 6:
		return fmt.Sprintf("(%s %s %s)", g.expression(d), g.binary(), g.expression(d))
	case 7:
		return fmt.Sprintf("(%s%s)", g.pick("-", "+", "!", "~", "typeof ", "void "), "("+g.expression(d)+")")
	case 8:
		return fmt.Sprintf("(%s ? %s : %s)", g.expression(d), g.expression(d), g.expression(d))
	case 9:
		return "`x${" + g.expression(d) + "}y${" + g.expression(d) + "}`"
	case 10:
		return g.array(depth)
	case 11:
		return g.object(depth)
	case 12:
		return g.read(d)
	case 13, 14, 15:
		return g.method(depth)
	case 16:
		return "(" + g.effect() + ")"
	case 17:
		if f, ok := g.function(); ok {
			return fmt.Sprintf("%s(%s)", f, g.arguments())
		}
		return g.variable()
	case 18:
		return g.builtin(d)
	case 19:
		return g.core(d)
	default:
		return g.closure(d)
	}
}

// read returns a property read, sometimes an optional one.
func (g *generator) read(depth int) string {
	access := g.access(depth)
	if g.chance(60) {
		access = "?." + strings.TrimPrefix(access, ".")
	}
	return "(" + g.expression(depth) + ")" + access
}

// access returns a property access, of fixed or computed name.
func (g *generator) access(depth int) string {
	switch g.r.IntN(4) {
	case 0:
		return g.pick(".a", ".b", ".c", ".length")
	case 1:
		return g.pick("[0]", "[1]", "[2]", "['a']", "[-1]", "['length']")
	default:
		return "[" + g.expression(depth-1) + "]"
	}
}

func (g *generator) array(depth int) string {
	var parts []string
	for range g.r.IntN(4) {
		part := g.expression(depth - 1)
		switch g.r.IntN(12) {
		case 0:
			part = "...[" + part + ", " + g.literal() + "]"
		case 1:
			part = ""
		}
		parts = append(parts, part)
	}
	if len(parts) > 0 && parts[len(parts)-1] == "" {
		parts = append(parts, g.literal())
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

func (g *generator) object(depth int) string {
	var parts []string
	for range g.r.IntN(4) {
		value := g.expression(depth - 1)
		switch g.r.IntN(10) {
		case 0:
			parts = append(parts, "..."+g.pick("null", "'hi'", g.array(depth-1), "("+value+")"))
		case 1:
			parts = append(parts, "["+g.expression(depth-1)+"]: "+value)
		case 2:
			parts = append(parts, "m(x) { return "+g.pick("this", "x", "this.a")+"; }")
		case 3:
			parts = append(parts, fmt.Sprintf("valueOf() { return %s; }", g.literal()))
		case 4:
			parts = append(parts, g.pick(
				fmt.Sprintf("get %s() { log.push('get'); return %s; }", g.pick("a", "b", "c"), g.literal()),
				fmt.Sprintf("set %s(v) { log.push('set ' + show(v)); }", g.pick("a", "b", "c")),
				fmt.Sprintf("__proto__: %s", g.pick("null", "{ a: 1, b: 2 }", "[1, 2]", "{ get c() { return this.a; } }")),
				fmt.Sprintf("toString() { log.push('str'); return %s; }", g.literal()),
				fmt.Sprintf("toJSON(k) { return %s; }", g.pick("k", "this.a", "undefined", "[k]"))))
		default:
			parts = append(parts, g.pick("a", "b", "c", "1", "0", "'x y'")+": "+value)
		}
	}
	isProto := func(part string) bool { return strings.HasPrefix(part, "__proto__") }
	if first := slices.IndexFunc(parts, isProto); first >= 0 { // there may be one
		parts = append(parts[:first+1], slices.DeleteFunc(parts[first+1:], isProto)...)
	}
	return "({ " + strings.Join(parts, ", ") + " })"
}

// effect returns an expression that changes something.
func (g *generator) effect() string {
	t := g.target()
	switch g.r.IntN(7) {
	case 0:
		return t + g.pick("++", "--")
	case 1:
		return g.pick("++", "--") + t
	case 2:
		return t + " " + g.pick("+=", "-=", "*=", "|=", "??=", "||=", "&&=", "%=", ">>>=") + " " + g.expression(2)
	case 3:
		if strings.ContainsAny(t, "[.") {
			return "delete " + t
		}
		return "[" + t + ", " + g.target() + "] = " + g.array(2)
	default:
		return t + " = " + g.expression(2)
	}
}

func (g *generator) arguments() string {
	var parts []string
	for range g.r.IntN(4) {
		parts = append(parts, g.expression(1))
	}
	if g.chance(10) {
		parts = append(parts, "..."+g.array(1))
	}
	return strings.Join(parts, ", ")
}

// closure returns a function that is called at once, or handed to an array built-in.
func (g *generator) closure(depth int) string {
	a := g.fresh("p")
	g.vars = append(g.vars, variable{name: a})
	body := g.expression(depth)
	g.vars = g.vars[:len(g.vars)-1]
	if g.chance(40) {
		return fmt.Sprintf("(%s => (%s))(%s)", a, body, g.expression(depth-1))
	}
	return fmt.Sprintf("%s.%s(%s => (%s))", g.array(depth), g.pick("map", "filter", "find", "findIndex", "some", "every", "flatMap", "forEach"), a, body)
}

// method returns a call of a built-in method on a receiver that mostly has it.
func (g *generator) method(depth int) string {
	d := depth - 1
	x := func() string { return g.expression(d) }
	text := g.pick("'hello world'", "'a\\u4e2db'", "String("+x()+")", "`${"+x()+"}`")
	switch g.r.IntN(3) {
	case 0:
		return text + "." + g.pick(
			"slice("+x()+", "+x()+")", "substring("+x()+", "+x()+")", "indexOf("+x()+")", "split("+x()+")", "charAt("+x()+")", "charCodeAt("+x()+")",
			"toUpperCase()", "toLowerCase()", "trim()", "includes("+x()+")", "startsWith("+x()+")", "padStart(6, "+x()+")", "replace('l', "+x()+")",
			"replaceAll('o', "+x()+")", "at("+x()+")", "concat("+x()+")", "lastIndexOf("+x()+")", "codePointAt(1)", "repeat(2)", "length")
	case 1:
		return g.array(depth) + "." + g.pick(
			"slice("+x()+", "+x()+")", "concat("+x()+")", "join("+x()+")", "indexOf("+x()+")", "includes("+x()+")", "reverse()", "sort()", "push("+x()+")",
			"pop()", "shift()", "unshift("+x()+")", "splice("+x()+", 1, "+x()+")", "fill("+x()+")", "flat()", "at("+x()+")", "lastIndexOf("+x()+")",
			"reduce((p, q) => p + q, '')", "sort((p, q) => p - q)", "toString()", "keys !== undefined")
	default:
		return "(" + x() + ")." + g.pick("toString()", "valueOf()", "hasOwnProperty("+x()+")", "toFixed(2)", "length", "a", "constructor === Object", "m(1)")
	}
}

func (g *generator) builtin(depth int) string {
	x := g.expression(depth)
	return g.pick("String", "Number", "Boolean", "JSON.stringify", "Object.keys", "Object.values", "Object.entries", "Array.isArray", "parseInt", "parseFloat",
		"isNaN", "Math.floor", "Math.round", "Math.abs", "Math.sqrt", "Math.sign", "Object.freeze", "Array.from", "Number.isInteger", "Object.getOwnPropertyNames",
		"encodeURIComponent") + "(" + x + ")"
}
