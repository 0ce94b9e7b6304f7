package ir

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"decant/analysis/source"
)

// ParseTree reads the text form of a tree (see Print). The name is for errors, which are *source.Error. Spans become
// whole lines of files that have names and lines but no text.
func ParseTree(name, text string) (*Tree, error) {
	p := &parser{file: source.NewFile(name, text), lexer: lexer{text: text}, funcs: map[int]*parsed{}, names: map[string]int{}}
	p.next()
	p.header()
	for p.err == nil && p.tok.kind == tokName {
		p.outer()
	}
	for p.err == nil && p.tok.kind == tokComment {
		p.layout()
	}
	if p.err == nil && p.tok.kind != tokEnd {
		p.fail("a function or the end of the text is missing")
	}
	tree := p.finish()
	if p.err != nil {
		return nil, p.err
	}
	return tree, nil
}

// Bounds that keep a small text from asking for much.
const (
	maxLine   = 1 << 22 // lines of a source file
	maxNumber = 1 << 24 // labels, arms, arguments, functions
	maxNested = 5000    // brackets within brackets
)

// parser reads a text. After the first error every token is the end, so that all loops stop.
type parser struct {
	lexer
	file  *source.File
	err   error
	depth int
	names map[string]int // files by the name in places
	paths []string
	lines int // the last line that a place names
	funcs map[int]*parsed
	made  []madeClosure
}

// parsed is a function on its way into the tree.
type parsed struct {
	tf      *TreeFunc
	at      int         // where its head is in the text
	maker   int         // the function in which its captures are taken; -1 for none
	refs    []parsedRef // its captures, as written
	shown   map[int]Arm // what the blocks tell of their arms
	counts  map[int]uint64
	unnoted bool         // has no arms line
	later   map[int]bool // variables that are not declared at the entry
}

// parsedRef is &x, &clos.x or &x as 'name' kind.
type parsedRef struct {
	display string
	told    bool // Kind and Checked of the capture are written
}

// madeClosure is a closure node that takes its name from its function.
type madeClosure struct {
	node *Node
	at   int
	told bool // as 'name' is written
}

func (p *parser) next() {
	if p.err != nil {
		p.tok = token{kind: tokEnd, start: len(p.text), end: len(p.text)}
		return
	}
	p.lexer.next()
	if p.tok.kind == tokBad {
		p.fail("%s", p.tok.text)
	}
}

// fail records the first error, at the current token.
func (p *parser) fail(format string, args ...any) { p.failAt(p.tok.start, format, args...) }

func (p *parser) failAt(at int, format string, args ...any) {
	if p.err == nil {
		p.err = &source.Error{File: p.file.Name, Pos: p.file.Pos(at), Message: fmt.Sprintf(format, args...)}
	}
	p.tok = token{kind: tokEnd, start: len(p.text), end: len(p.text)}
}

func (p *parser) enter() bool {
	p.depth++
	if p.depth > maxNested {
		p.fail("this is nested too deeply")
	}
	return p.err == nil
}

func (p *parser) leave() { p.depth-- }

func (p *parser) is(s string) bool {
	return p.tok.text == s && (p.tok.kind == tokPunct || p.tok.kind == tokName)
}

func (p *parser) accept(s string) bool {
	if !p.is(s) {
		return false
	}
	p.next()
	return true
}

func (p *parser) acceptUnknown() bool {
	if p.tok.kind != tokUnknown {
		return false
	}
	p.next()
	return true
}

func (p *parser) expect(s string) bool {
	if !p.accept(s) {
		p.fail("%q is missing", s)
		return false
	}
	return true
}

func (p *parser) string() string {
	if p.tok.kind != tokString {
		p.fail("a string is missing")
	}
	s := p.tok.text
	p.next()
	return s
}

func (p *parser) integer() int {
	if p.tok.kind != tokNumber {
		p.fail("a number is missing")
		return 0
	}
	n := p.small(p.tok.text)
	p.next()
	return n
}

// small reads a whole number from 0 to maxNumber.
func (p *parser) small(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > maxNumber || !isDigits(s) {
		p.fail("%q is no number from 0 to %d", s, maxNumber)
		return 0
	}
	return n
}

func (p *parser) note() *string {
	if p.tok.kind != tokNote {
		return nil
	}
	s := p.tok.text
	p.next()
	return &s
}

// header reads the first line: the version and the files.
func (p *parser) header() {
	rest, ok := strings.CutPrefix(p.tok.text, fmt.Sprintf("decant tree %d", textVersion))
	if p.tok.kind != tokComment || !ok {
		p.fail("this is no tree: its first line is // decant tree %d and the files", textVersion)
		return
	}
	l := &lexer{text: rest}
	var files []*source.File
	for l.next(); l.tok.kind == tokString; l.next() {
		p.paths = append(p.paths, l.tok.text)
		files = append(files, &source.File{Name: l.tok.text})
	}
	if l.tok.kind != tokEnd {
		p.fail("the files are names in quotes")
	}
	for i, name := range fileNames(files) {
		p.names[name] = i
	}
	p.next()
}

// outer reads a module, or a function whose closure is nowhere made.
func (p *parser) outer() {
	if p.accept("module") {
		p.function(&Func{Kind: KindModule, Name: p.funcName()}, -1, nil)
		return
	}
	p.expect("closure")
	f := &Func{}
	refs, _ := p.captures(f)
	p.functionHead(f, false)
	p.function(f, -1, refs)
}

// funcName reads the name after a function's keyword; none is "".
func (p *parser) funcName() string {
	if p.tok.kind == tokString {
		return p.string()
	}
	if p.tok.kind != tokName {
		return ""
	}
	s := p.tok.text
	p.next()
	return s
}

// captures reads (&x, &clos.y) and, when the closure has a name of its own, as 'name'.
func (p *parser) captures(f *Func) (refs []parsedRef, as *string) {
	p.expect("(")
	for p.err == nil && !p.accept(")") {
		refs = append(refs, p.captureRef(f))
		if !p.is(")") {
			p.expect(",")
		}
	}
	if p.accept("as") {
		s := p.string()
		as = &s
	}
	return refs, as
}

func (p *parser) captureRef(f *Func) parsedRef {
	var c Capture
	var r parsedRef
	p.expect("&")
	if p.is("clos") {
		p.next()
		p.expect(".")
		c.FromCapture = true
	}
	r.display = p.tok.text
	if p.tok.kind != tokName {
		p.fail("a variable is missing")
	}
	p.next()
	c.Name = baseName(r.display)
	if p.accept("as") {
		r.told = true
		c.Name = p.string()
		c.Kind = p.slotKind()
		c.Checked = p.accept("checked")
	}
	f.Captures = append(f.Captures, c)
	return r
}

func (p *parser) slotKind() SlotKind {
	for k, word := range slotWords {
		if p.accept(word) {
			return SlotKind(k)
		}
	}
	p.fail("a kind of variable is missing")
	return 0
}

// functionHead reads the keyword, name and parameters. A callback's kind stands in the comment.
func (p *parser) functionHead(f *Func, callback bool) {
	word := p.tok.text
	switch {
	case callback && p.accept("callback"), !callback && p.accept("function"):
		f.Kind = KindNormal
	case !callback && p.accept("arrow"):
		f.Kind = KindArrow
	case !callback && p.accept("method"):
		f.Kind = KindMethod
	case !callback && p.accept(kindWords[KindClass]):
		f.Kind = KindClass
	case !callback && p.accept(kindWords[KindDerived]):
		f.Kind = KindDerived
	default:
		p.fail("%q is no kind of function here", word)
	}
	f.Name = p.funcName()
	p.expect("(")
	p.expect("clos")
	for p.err == nil && p.accept(",") {
		if p.tok.kind == tokString {
			f.Params = append(f.Params, p.string())
			continue
		}
		p.plain(f)
	}
	p.expect(")")
	f.Length = defaultLength(f.Params)
}

// plain reads a plain parameter; these come before the quoted ones. Until the variables are known, f.ArmBase counts them.
func (p *parser) plain(f *Func) {
	if p.tok.kind != tokName || f.ArmBase < len(f.Params) {
		p.fail("a parameter is missing")
	}
	f.Params = append(f.Params, p.tok.text)
	f.ArmBase++
	p.next()
}

// function reads a function from its body on; refs are its captures, maker the function around it in the text.
func (p *parser) function(f *Func, maker int, refs []parsedRef) *Func {
	plain := f.ArmBase
	fp := &funcParser{parser: p, f: f, temps: map[string]Temp{}, text: &callText{f, map[Temp]*Node{}}}
	fp.parsed = &parsed{
		tf: &TreeFunc{Func: f, Body: &Block{}}, at: p.tok.start, maker: maker, refs: refs,
		shown: map[int]Arm{}, counts: map[int]uint64{}, later: map[int]bool{}, unnoted: true,
	}
	f.Parent = maker
	if !p.enter() {
		return f
	}
	defer p.leave()
	if p.acceptUnknown() {
		fp.unknownBody()
	} else {
		fp.body(plain)
	}
	if fp.parsed.maker < 0 {
		fp.parsed.maker = f.Parent
	}
	f.Body = fp.tf.Body
	return f
}

// finish puts the functions together once all of the text is read.
func (p *parser) finish() *Tree {
	tree := &Tree{Program: &Program{}}
	lines := strings.Repeat("\n", p.lines)
	for _, path := range p.paths {
		tree.Program.Files = append(tree.Program.Files, source.NewFile(path, lines))
	}
	base := 0
	for i := 0; i < len(p.funcs) && p.err == nil; i++ {
		f := p.funcs[i]
		if f == nil {
			p.fail("there is no function f%d, and %d functions", i, len(p.funcs))
			break
		}
		p.complete(f)
		f.tf.Func.ArmBase = base
		base += len(f.tf.Func.Arms)
		tree.Program.Funcs = append(tree.Program.Funcs, f.tf.Func)
		tree.Funcs = append(tree.Funcs, f.tf)
	}
	if p.err == nil && len(p.funcs) == 0 {
		p.fail("there is no function")
	}
	p.nameClosures()
	return tree
}

// complete derives what a function's text leaves out: where its captures come from, and arms.
func (p *parser) complete(f *parsed) {
	fn := f.tf.Func
	if f.maker >= fn.Index || fn.Parent >= fn.Index {
		p.failAt(f.at, "f%d comes before the function around it", fn.Index)
		return
	}
	maker := &Func{}
	if f.maker >= 0 {
		maker = p.funcs[f.maker].tf.Func
	}
	scope := newScope(maker)
	for i, r := range f.refs {
		c := &fn.Captures[i]
		of := scope.slotsOf
		if c.FromCapture {
			of = scope.capturesOf
		}
		index, ok := of[r.display]
		if !ok {
			p.failAt(f.at, "there is no variable %s to capture", r.display)
			return
		}
		c.Index = index
		if !r.told {
			c.Kind, c.Checked, _ = captureSource(*c, maker)
		}
	}
	p.completeArms(f)
}

func (p *parser) completeArms(f *parsed) {
	fn := f.tf.Func
	if f.unnoted {
		fn.Arms = []Arm{{Parent: -1, Other: -1, Mark: fn.Span, Span: fn.Span}}
		for i := range f.shown {
			if i >= len(p.text) {
				p.failAt(f.at, "arm %d is out of place", i)
				return
			}
			for len(fn.Arms) <= i {
				fn.Arms = append(fn.Arms, Arm{Kind: ArmAfter, Other: -1})
			}
		}
		for i, a := range f.shown {
			fn.Arms[i] = a
		}
	}
	f.tf.Counts = make([]uint64, len(fn.Arms))
	for i := range f.shown {
		if i >= len(fn.Arms) {
			p.failAt(f.at, "arm %d is not in the arms line", i)
			return
		}
	}
	for i, a := range fn.Arms {
		if a.Other >= len(fn.Arms) || a.Parent >= len(fn.Arms) {
			p.failAt(f.at, "arm %d names an arm that is not there", i)
			return
		}
	}
	for i, n := range f.counts {
		if i >= len(f.tf.Counts) {
			p.failAt(f.at, "arm %d is not in the arms line", i)
			return
		}
		f.tf.Counts[i] = n
	}
}

// nameClosures gives closure nodes the names of their functions.
func (p *parser) nameClosures() {
	for _, m := range p.made {
		f := p.funcs[m.node.Func]
		if f == nil {
			p.failAt(m.at, "there is no function f%d", m.node.Func)
			return
		}
		if !m.told {
			m.node.Name = f.tf.Func.Name
		}
	}
}

// layout reads a comment at the end: f2 key …, f2 slots …, f2 arms ….
func (p *parser) layout() {
	head, rest, _ := strings.Cut(p.tok.text, " ")
	word, rest, _ := strings.Cut(rest, " ")
	number, ok := strings.CutPrefix(head, "f")
	if !ok {
		p.fail("a line about a function is missing: f2 key …")
		return
	}
	f := p.funcs[p.small(number)]
	switch {
	case f == nil:
		p.fail("there is no function %s", head)
	case word == "key":
		p.key(f.tf.Func, rest)
	case word == "slots":
		p.slots(f, rest)
	case word == "arms":
		f.unnoted = false
		for _, item := range strings.Split(rest, ", ") {
			p.arm(f, strings.Fields(item))
		}
	default:
		p.fail("%q is neither key, slots nor arms", word)
	}
	p.next()
}

func (p *parser) key(f *Func, s string) {
	hash, ordinal, _ := strings.Cut(s, "/")
	b, err := hex.DecodeString(hash)
	if err != nil || len(b) != len(f.Key.Hash) {
		p.fail("a key is 32 hexadecimal digits, a slash and a number")
		return
	}
	copy(f.Key.Hash[:], b)
	f.Key.Ordinal = p.small(ordinal)
}

// slots reads a list of variables: let x boxed, temp.
func (p *parser) slots(f *parsed, list string) {
	sub := &parser{file: p.file, lexer: lexer{text: list}}
	sub.next()
	for sub.err == nil {
		s := Slot{Kind: sub.slotKind()}
		if sub.tok.kind == tokString || sub.tok.kind == tokName && !slotFlags[sub.tok.text] {
			s.Name = sub.funcName()
		}
		s.Boxed = sub.accept("boxed")
		s.Checked = sub.accept("checked")
		if sub.accept("later") {
			f.later[len(f.tf.Func.Slots)] = true
		}
		f.tf.Func.Slots = append(f.tf.Func.Slots, s)
		if sub.tok.kind == tokEnd {
			return
		}
		sub.expect(",")
	}
	p.fail("a wrong list of variables: %s", sub.err.(*source.Error).Message)
}

// arm reads an arm: then quiet or 2 in 1 :7 ×3.
func (p *parser) arm(f *parsed, words []string) {
	fn := f.tf.Func
	i := len(fn.Arms)
	a := Arm{Parent: min(i, 1) - 1, Other: -1}
	for k := range ArmResume + 1 {
		if len(words) > 0 && words[0] == k.String() {
			a.Kind = k
			words = words[1:]
			break
		}
		if k == ArmResume {
			p.fail("a kind of arm is missing")
			return
		}
	}
	for ; len(words) > 0 && p.err == nil; words = words[1:] {
		w := words[0]
		switch {
		case w == "quiet":
			a.Quiet = true
		case (w == "or" || w == "in") && len(words) > 1:
			words = words[1:]
			if n := p.small(strings.TrimPrefix(words[0], "-")); w == "or" {
				a.Other = n
			} else if a.Parent = n; words[0][0] == '-' {
				a.Parent = -1
			}
		case strings.HasPrefix(w, ":"):
			a.Mark = place{max(fn.Span.File, 0), p.line(w[1:])}.span()
			a.Span = a.Mark
		case strings.HasPrefix(w, "×"):
			f.counts[i] = p.count(strings.TrimPrefix(w, "×"))
		default:
			p.fail("%q says nothing about an arm", w)
		}
	}
	fn.Arms = append(fn.Arms, a)
}

func (p *parser) count(s string) uint64 {
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil || n == 0 {
		p.fail("%q is no count", s)
	}
	return n
}

// line reads the number of a line and remembers the greatest.
func (p *parser) line(s string) int {
	n := p.small(s)
	if n < 1 || n > maxLine {
		p.fail("%q is no line", s)
		return 1
	}
	p.lines = max(p.lines, n)
	return n
}
