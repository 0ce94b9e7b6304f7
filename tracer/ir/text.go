package ir

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"decant/analysis/source"
)

// The text form of a tree: what `decant ir` shows and what ParseTree reads back. It looks like JavaScript, and every
// node of the tree can be found in it, in order:
//
//   - An expression evaluates its operands from left to right and then itself, so a temporary that is used once, in
//     that order, needs no name. Others are named by `let $1 = …`.
//   - x is a load of the variable or global x, x = v a store, `let x = v` its initialisation; *(clos.x) is a captured
//     variable. Variables of one name are x, x@2, x@3 …, those that lowering made @1, @2 ….
//   - f(a) calls with this undefined, o.m(a) with o, (0, o.m)(a) with undefined; f(...a) takes its arguments from the array a.
//   - `event('get', [a], closure(&x), callback (clos, b) {…})` registers a callback whose body follows. `via f` tells the
//     host function's value where it is not the variable of that name. `respond(v)` likewise.
//   - Every operation has a form `%name(operands)` as its row in Ops pictures it; it is used where there is no prettier one.
//   - A comment /*'text'*/ is the source text that an operation's error message shows, where it is not the one that callText makes.
//   - A comment at the end of a line has fields, two spaces apart: f2 the function's number, #3 the arm of a block, ×4 its
//     count, a.js:5 the place of what stands before it when it is another than the last, and a stop with its reason.
//   - `let @1 = a || b` and the like are an if whose two sides give @1 its value; the comment has the arms of the sides.
//   - The slots line of a function lists its variables in order. Those that are boxed or checked are declared first in the
//     body unless they are marked later; then each parameter that is not in quotes is bound (see entryNodes).
//   - ☠ is unknown. At the end each function has its key and its arms.
const textVersion = 1

// unknownMark stands for OpUnknown.
const unknownMark = "☠"

// reserved words never name a variable or a global in the text: they get a @number or the % form.
var reserved = wordSet(`
	break case catch class const continue debugger default delete do else enum export extends false finally for
	function if import in instanceof new null return super switch this throw true try typeof var void while with
	let static yield await undefined NaN Infinity clos hole via`)

// forms are words with a meaning of their own where a parenthesis follows; a call of a variable of that name puts the name in
// parentheses.
var forms = wordSet(`event respond closure`)

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

// precedence of the binary operators; other levels follow.
var precedence = [opCount]int{
	OpBitOr: 3, OpBitXor: 4, OpBitAnd: 5,
	OpEq: 6, OpNe: 6, OpSeq: 6, OpSne: 6,
	OpLt: 7, OpLe: 7, OpGt: 7, OpGe: 7, OpIn: 7, OpInstanceOf: 7,
	OpShl: 8, OpShr: 8, OpUShr: 8,
	OpAdd: 9, OpSub: 9,
	OpMul: 10, OpDiv: 10, OpRem: 10,
	OpExp: 11,
}

const (
	precLowest  = 0
	precUnary   = 12 // an operand of ** needs more
	precPostfix = 14
)

// prefixes are the unary operators by their spelling.
var prefixes = map[string]Op{"-": OpNeg, "+": OpPlus, "!": OpNot, "~": OpBitNot, "typeof": OpTypeof}

// infixes are the binary operators by their spelling.
var infixes = func() map[string]Op {
	m := map[string]Op{}
	for op, prec := range precedence {
		if prec > 0 {
			m[Ops[op].JS] = Op(op)
		}
	}
	return m
}()

// opsByName finds the operation of a % form.
var opsByName = func() map[string]Op {
	m := map[string]Op{}
	for op := OpNone + 1; op < opCount; op++ {
		m[Ops[op].Name] = op
	}
	return m
}()

// flagWords tell what a node's Flag means in its % form; the others' is strict.
var flagWords = map[Op]string{OpBox: "copy", OpClose: "thrown", OpDefAcc: "hidden", OpPMethod: "static", OpToKey: "static"}

func flagWord(op Op) string {
	if w := flagWords[op]; w != "" {
		return w
	}
	return "strict"
}

// slotWords are the kinds of variables, as the slots line names them.
var slotWords = [...]string{
	SlotVar: "var", SlotParam: "param", SlotLet: "let", SlotConst: "const", SlotFunc: "func", SlotSelf: "self",
	SlotCatch: "catch", SlotTemp: "temp",
}

// slotFlags follow a variable's name in the slots line.
var slotFlags = map[string]bool{"boxed": true, "checked": true, "later": true}

// initWord is the keyword with which a variable of a kind is initialised.
func initWord(k SlotKind) string {
	switch k {
	case SlotConst:
		return "const"
	case SlotVar, SlotFunc:
		return "var"
	default:
		return "let"
	}
}

var kindWords = [...]string{KindModule: "module", KindNormal: "function", KindArrow: "arrow", KindMethod: "method", KindClass: "constructor", KindDerived: "subconstructor"}

// scope has the names under which a function's variables are printed.
type scope struct {
	slots, captures     []string
	slotsOf, capturesOf map[string]int
}

func newScope(f *Func) *scope {
	s := &scope{}
	var slots, captures []string
	for _, x := range f.Slots {
		slots = append(slots, x.Name)
	}
	for _, c := range f.Captures {
		captures = append(captures, c.Name)
	}
	s.slots, s.slotsOf = display(slots)
	s.captures, s.capturesOf = display(captures)
	return s
}

// display makes names distinct: the second x is x@2. What cannot stand as a name is @1, @2 ….
func display(names []string) ([]string, map[string]int) {
	seen, of := map[string]int{}, map[string]int{}
	var out []string
	for i, name := range names {
		base := name
		if !isName(name) {
			base = ""
		}
		seen[base]++
		d := base
		if base == "" || reserved[base] || isTemp(base) || seen[base] > 1 {
			d += "@" + strconv.Itoa(seen[base])
		}
		out = append(out, d)
		of[d] = i
	}
	return out, of
}

// baseName is the name that display began with; "" for those it made up.
func baseName(display string) string {
	base, _, _ := strings.Cut(display, "@")
	return base
}

// isName reports whether s is an IdentifierName without escapes.
func isName(s string) bool {
	for i, r := range s {
		if !isNameRune(r, i == 0) {
			return false
		}
	}
	return s != "" && utf8.ValidString(s)
}

func isNameRune(r rune, first bool) bool {
	switch {
	case r == '$' || r == '_' || unicode.IsLetter(r) || unicode.Is(unicode.Nl, r):
		return true
	case first:
		return false
	}
	return unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc) || r == '\u200c' || r == '\u200d'
}

// isTemp reports whether a name has the form of a temporary: $1.
func isTemp(s string) bool {
	if len(s) < 2 || s[0] != '$' {
		return false
	}
	return isDigits(s[1:])
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// isBare reports whether a global can stand under its own name in a function.
func (s *scope) isBare(global string) bool {
	_, taken := s.slotsOf[global]
	return isName(global) && !reserved[global] && !isTemp(global) && !taken
}

// defaultLength is the `length` that parameters as written give: those before the first default or rest.
func defaultLength(params []string) int {
	for i, p := range params {
		if strings.HasPrefix(p, "...") || strings.Contains(p, "=") {
			return i
		}
	}
	return len(params)
}

// place is a line in one of the tree's files, from 1; the zero place is nowhere.
type place struct{ file, line int }

func placeOf(files []*source.File, s source.Span) place {
	if s == (source.Span{}) || s.File < 0 || s.File >= len(files) {
		return place{}
	}
	return place{s.File, files[s.File].Line(s.Start)}
}

// endPlace is the line of the last byte of a span.
func endLine(files []*source.File, s source.Span) int {
	if s.File < 0 || s.File >= len(files) {
		return 0
	}
	return files[s.File].Line(max(s.Start, s.End-1))
}

// span is the place in a file that has as many lines and no text.
func (p place) span() source.Span {
	if p.line == 0 {
		return source.Span{}
	}
	return source.Span{File: p.file, Start: p.line - 1, End: p.line}
}

// fileNames are the names under which places are printed: the file's own where that cannot be mistaken.
func fileNames(files []*source.File) []string {
	var out []string
	seen := map[string]bool{}
	for i, f := range files {
		name := source.Beside(files[0], f)
		if !isPlainFile(name) || seen[name] {
			name = "file" + strconv.Itoa(i)
		}
		seen[name] = true
		out = append(out, name)
	}
	return out
}

// isPlainFile reports whether a file's name can stand in a comment field.
func isPlainFile(name string) bool {
	for _, r := range name {
		if r == '\'' || r == ':' || r == ' ' || !unicode.IsPrint(r) {
			return false
		}
	}
	return utf8.ValidString(name) && strings.Contains(name, ".") && !strings.HasPrefix(name, "#") && !strings.HasPrefix(name, "×")
}
