package generate

import "fmt"

// numericStatement declares a function that computes with numbers, as code generation likes it best, and calls it with
// arguments that mostly are small integers, and sometimes are anything else.
func (g *generator) numericStatement() {
	name, p, q := g.fresh("n"), g.fresh("p"), g.fresh("p")
	a, b, i := g.fresh("a"), g.fresh("a"), g.fresh("i")
	list, text, table := g.fresh("x"), g.fresh("s"), g.fresh("t")
	n := &numeric{g, []string{p, q, a, b, i}, list, text, table}
	g.line("%s", g.pick(fmt.Sprintf("function %s(%s, %s) {", name, p, q), fmt.Sprintf("const %s = (%s, %s) => {", name, p, q)))
	g.line("  spend();")
	g.line("  let %s = %s, %s = %s;", a, n.integer(), b, g.pick(p, n.integer(), p+" - "+q, "0.5"))
	g.line("  const %s = [%s, %s, %s], %s = {};", list, n.integer(), g.pick(n.integer(), q), g.pick(n.integer(), g.literal()), table)
	g.line("  let %s = %s;", text, g.pick("''", "'abcabc'", "'\\u4e2d-' + "+p, "`${"+q+"}`"))
	g.line("  for (let %s = %s; %s < %s; %s++) {", i, g.pick("0", "1", "-1"), i, g.pick("3", "4", list+".length", p), i)
	g.line("    if (%s > 9) break;", i)
	g.line("    spend();")
	for range 1 + g.r.IntN(4) {
		g.line("    %s", n.step(a, b))
	}
	g.line("  }")
	g.line("  return %s;", g.pick(a, b, "["+a+", "+b+", "+text+"]", "() => ["+a+", "+b+"]", list+".concat(Object.keys("+table+"))", n.of(2)))
	g.line("}")
	for range 1 + g.r.IntN(3) {
		call := fmt.Sprintf("%s(%s, %s)", name, n.argument(), n.argument())
		if g.chance(15) {
			call = fmt.Sprintf("%s(%s)", name, n.argument())
		}
		g.line("note(log, () => { const r = %s; return typeof r === 'function' ? r() : r; });", call)
	}
	if g.chance(30) {
		g.vars = append(g.vars, variable{name: name, fixed: true, called: true})
	}
}

// numeric makes the code of such a function.
type numeric struct {
	g                 *generator
	names             []string
	list, text, table string
}

func (n *numeric) integer() string {
	return n.g.pick("0", "1", "2", "3", "7", "16", "255", "(-1)", "1000")
}

func (n *numeric) argument() string {
	if n.g.chance(75) {
		return n.integer()
	}
	return n.g.literal()
}

func (n *numeric) step(a, b string) string {
	g := n.g
	switch g.r.IntN(9) {
	case 0:
		return fmt.Sprintf("%s += %s;", n.text, g.pick("','", a, "'-' + "+b+" + '-'", "`${"+a+"}${"+b+"}`", "String.fromCharCode(65 + ("+a+" & 15))"))
	case 1:
		return fmt.Sprintf("%s[`${%s},${%s}`] = (%s[`${%s},${%s}`] || 0) + 1;", n.table, a, b, n.table, a, b)
	case 2:
		return fmt.Sprintf("if (%s) %s = %s;", n.condition(), b, n.of(2))
	case 3:
		return fmt.Sprintf("%s[%s] = %s;", n.list, n.of(1), n.of(1))
	case 4:
		return fmt.Sprintf("%s.push(%s);", n.list, n.of(1))
	case 5:
		return fmt.Sprintf("%s = (%s + %s) %% %s;", a, a, n.of(1), g.pick("7", "65521", "2", b))
	case 6:
		return fmt.Sprintf("%s %s %s;", g.pick(a, b), g.pick("+=", "-=", "*=", "|=", "^=", "%=", ">>="), n.of(1))
	case 7:
		return fmt.Sprintf("if (%s[%s] === '%s') %s++;", n.text, n.of(1), g.pick("a", "b", "-"), a)
	default:
		return fmt.Sprintf("%s = %s;", g.pick(a, a, b), n.of(2))
	}
}

func (n *numeric) condition() string {
	return fmt.Sprintf("%s %s %s", n.of(1), n.g.pick("<", "<=", ">", ">=", "===", "!=="), n.of(1))
}

// of returns an expression that is a number when the variables are.
func (n *numeric) of(depth int) string {
	g := n.g
	if depth <= 0 {
		return g.pick(append(n.names, n.integer(), n.integer())...)
	}
	x, y := n.of(depth-1), n.of(depth-1)
	switch g.r.IntN(10) {
	case 0, 1, 2:
		return fmt.Sprintf("(%s %s %s)", x, g.pick("+", "+", "-", "*"), y)
	case 3:
		return fmt.Sprintf("(%s %s %s)", x, g.pick("%", "%", "/"), y)
	case 4:
		return fmt.Sprintf("(%s %s %s)", x, g.pick("&", "|", "^", "<<", ">>", ">>>"), y)
	case 5:
		return fmt.Sprintf("Math.%s(%s)", g.pick("floor", "abs", "round", "trunc", "sqrt", "sign"), x)
	case 6:
		return fmt.Sprintf("Math.%s(%s, %s)", g.pick("min", "max", "imul"), x, y)
	case 7:
		return fmt.Sprintf("%s.charCodeAt(%s)", n.text, x)
	case 8:
		return g.pick(n.list+".length", n.text+".length", n.list+"["+x+"]", n.list+"["+x+" + "+y+"]", n.list+".indexOf("+x+")")
	default:
		return "(" + g.pick("-", "~", "+") + x + ")"
	}
}
