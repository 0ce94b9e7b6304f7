package pattern

import (
	"math"
	"slices"
	"unicode/utf16"
)

// The machine's instructions: the low byte of a word. The rest of the word is the argument; operands are words of their own
// behind it.
const (
	// Match one character: the argument says which, or the number of a set.
	opChar uint32 = iota
	opFolded
	opAny
	opAll
	opSet
	// The text of a group.
	opBackReference
	opStart
	opEnd
	opLineStart
	opLineEnd
	opWord
	opNotWord
	// Go on here, or else by the operand; the argument 1 says the other way round.
	opSplit
	opJump
	// Write the position to a slot.
	opSave
	// Match the one-character instruction in the last operand again and again: least, most. The argument 1 says as few times
	// as possible.
	opRepeat
	// Begin to count in a slot.
	opCount
	// Once more or on: slot, lazy; operands are least, most, the way out, the groups from and to that start anew.
	opLoop
	// The end of a loop's body: slot; operands are least and the way back.
	opAgain
	// A lookaround: 1 says that it must not match; the operand is the way past it.
	opLook
	// The end of a lookaround, or of all.
	opMatch

	// Added to what matches one character, and to opBackReference: read what is before.
	opBack uint32 = 128
)

const (
	most      = math.MaxUint32
	loopWords = 6
	maxGroups = 1 << 15
)

// compiler makes a program in one pass: code is moved when what comes behind it asks for that, as quantifiers do, or the
// direction of a lookbehind. So all jumps are relative.
type compiler struct {
	s        []uint16
	i        int
	flags    Flags
	p        *Program
	folds    *foldTable
	groups   uint32 // of the whole pattern
	hasNames bool
	next     uint32 // the number of the next group
	loops    uint32
	depth    int
	// names are what back references by name name, by the number that stands for the group until all groups are known.
	names []string
}

// byName marks the number of a name in a back reference.
const byName = 1 << 23

// follows is what a quantifier behind a term would follow: an assertion takes none, or in the lenient mode only.
type follows int

const (
	anything follows = iota
	assertion
	lookaround
)

// term is what a quantifier behind it needs to know.
type term struct {
	at       int // its code begins here
	from, to uint32
	empty    bool // it can match without reading anything
	follows  follows
}

// lack is what a pattern needs and this package does not have.
type lack string

// Compile compiles a pattern. What is wrong with it is an *Error.
func Compile(source []uint16, flags Flags) (p *Program, err error) {
	defer func() {
		switch x := recover().(type) {
		case nil:
		case *Error:
			p, err = nil, x
		case lack:
			p = &Program{Source: source, Flags: flags, Groups: 1, Lacks: string(x)}
		default:
			panic(x)
		}
	}()
	c := &compiler{s: source, flags: flags, folds: foldings(flags&Points != 0), next: 1, p: &Program{Source: source, Flags: flags}}
	c.countGroups()
	if c.groups > maxGroups {
		panic(c.wrong("Too many captures"))
	}
	c.p.Groups = int(c.groups) + 1
	c.emit(opSave)
	c.disjunction(false)
	if c.i < len(c.s) {
		panic(c.wrong("Unmatched ')'"))
	}
	c.emit(opSave|1<<8, opMatch)
	c.resolveNames()
	c.lookAhead()
	c.p.slots = (c.p.Groups + int(c.loops)) * 2
	return c.p, nil
}

func (c *compiler) points() bool     { return c.flags&Points != 0 }
func (c *compiler) ignoreCase() bool { return c.flags&IgnoreCase != 0 }
func (c *compiler) hasSets() bool    { return c.flags&UnicodeSets != 0 }

func (c *compiler) wrong(what string) *Error { return &Error{c.s, c.flags, what} }

// end is the unit behind the end, which no unit is.
const end = math.MaxUint32

func (c *compiler) peek() uint32 { return c.peekAt(0) }

func (c *compiler) peekAt(k int) uint32 {
	if c.i+k < len(c.s) {
		return uint32(c.s[c.i+k])
	}
	return end
}

func (c *compiler) eat(u byte) bool {
	if c.peek() != uint32(u) {
		return false
	}
	c.i++
	return true
}

func (c *compiler) eatAll(t string) bool {
	for k := range len(t) {
		if c.peekAt(k) != uint32(t[k]) {
			return false
		}
	}
	c.i += len(t)
	return true
}

// codePoint is the code point at a place that is there, and how many units it has.
func codePoint(s []uint16, i int) (uint32, int) {
	if i+1 < len(s) {
		if r := utf16.DecodeRune(rune(s[i]), rune(s[i+1])); r != '\uFFFD' {
			return uint32(r), 2
		}
	}
	return uint32(s[i]), 1
}

// take takes a character: a code point in Unicode mode, else a unit.
func (c *compiler) take() uint32 {
	if c.points() {
		u, n := codePoint(c.s, c.i)
		c.i += n
		return u
	}
	c.i++
	return uint32(c.s[c.i-1])
}

func (c *compiler) emit(words ...uint32) { c.p.code = append(c.p.code, words...) }

func (c *compiler) insert(at int, words ...uint32) { c.p.code = slices.Insert(c.p.code, at, words...) }

// deeper counts how deep the pattern is nested, and gives the way back.
func (c *compiler) deeper() func() {
	c.depth++
	if c.depth > 5000 {
		panic(c.wrong("Regular expression too large"))
	}
	return func() { c.depth-- }
}

// mostParts bounds what the argument of an instruction numbers.
const mostParts = 1 << 22

func (c *compiler) bound(n uint32) {
	if n >= mostParts {
		panic(c.wrong("Regular expression too large"))
	}
}

// countGroups counts the groups of the whole pattern, which back references refer to before they come.
func (c *compiler) countGroups() {
	inClass := false
	for i := 0; i < len(c.s); i++ {
		switch c.s[i] {
		case '\\':
			i++
		case '[':
			inClass = true
		case ']':
			inClass = false
		case '(':
			at := func(k int) uint16 {
				if i+k < len(c.s) {
					return c.s[i+k]
				}
				return 0
			}
			if inClass {
				continue
			}
			named := at(1) == '?' && at(2) == '<' && at(3) != '=' && at(3) != '!'
			c.hasNames = c.hasNames || named
			if named || at(1) != '?' {
				c.groups++
			}
		}
	}
}

// disjunction compiles alternatives; it tells whether they can match nothing.
func (c *compiler) disjunction(back bool) (empty bool) {
	defer c.deeper()()
	var jumps []int // the operands that lead to the end
	for {
		at := len(c.p.code)
		if c.alternative(back) {
			empty = true
		}
		if !c.eat('|') {
			break
		}
		c.insert(at, opSplit, uint32(len(c.p.code)-at)+4)
		c.emit(opJump, 0)
		jumps = append(jumps, len(c.p.code)-1)
	}
	for _, at := range jumps {
		c.p.code[at] = uint32(len(c.p.code) - (at - 1))
	}
	return empty
}

// alternative compiles terms up to the next bar or parenthesis.
func (c *compiler) alternative(back bool) (empty bool) {
	start := len(c.p.code)
	var terms [][]uint32
	empty = true
	for c.i < len(c.s) && c.peek() != '|' && c.peek() != ')' {
		at := len(c.p.code)
		if !c.quantified(back) {
			empty = false
		}
		if back {
			terms = append(terms, slices.Clone(c.p.code[at:]))
		}
	}
	if back {
		c.p.code = c.p.code[:start]
		for _, t := range slices.Backward(terms) {
			c.emit(t...)
		}
	}
	return empty
}

func (c *compiler) quantified(back bool) (empty bool) {
	t := c.term(back)
	least, greatest, ok := c.quantifier(t.follows)
	if !ok {
		return t.empty
	}
	c.repeat(&t, least, greatest, c.eat('?'))
	return t.empty || least == 0
}

// quantifier reads the bounds of a quantifier, if there is one here.
func (c *compiler) quantifier(f follows) (least, greatest uint32, ok bool) {
	start := c.i
	switch c.peek() {
	case '*':
		least, greatest = 0, most
	case '+':
		least, greatest = 1, most
	case '?':
		least, greatest = 0, 1
	case '{':
		if least, greatest, ok = c.braces(); !ok {
			if c.points() {
				panic(c.wrong("Incomplete quantifier"))
			}
			c.i = start
			return 0, 0, false
		}
		c.i--
	default:
		return 0, 0, false
	}
	c.i++
	if least > greatest {
		panic(c.wrong("numbers out of order in {} quantifier"))
	}
	switch f {
	case assertion:
		panic(c.wrong("Nothing to repeat"))
	case lookaround:
		panic(c.wrong("Invalid quantifier"))
	}
	return least, greatest, true
}

// braces reads {2}, {2,} or {2,3}; the cursor comes behind it.
func (c *compiler) braces() (least, greatest uint32, ok bool) {
	c.i++
	if least, ok = c.decimal(); !ok {
		return 0, 0, false
	}
	greatest = least
	if c.eat(',') {
		greatest = most
		if c.peek() != '}' {
			if greatest, ok = c.decimal(); !ok {
				return 0, 0, false
			}
		}
	}
	return least, greatest, c.eat('}')
}

func (c *compiler) decimal() (uint32, bool) {
	start, n := c.i, uint64(0)
	for isDigit(c.peek()) {
		n = min(n*10+uint64(c.peek()-'0'), most-1)
		c.i++
	}
	return uint32(n), c.i > start
}

func (c *compiler) repeat(t *term, least, greatest uint32, lazy bool) {
	length := len(c.p.code) - t.at
	first := opMatch
	if length > 0 {
		first = c.p.code[t.at]
	}
	flag := uint32(0)
	if lazy {
		flag = 1
	}
	switch {
	case greatest == 0:
		c.p.code = c.p.code[:t.at]
	case least == 1 && greatest == 1:
	case length == 1 && first&0xFF <= opSet:
		c.insert(t.at, opRepeat|flag<<8, least, greatest)
	case least == 0 && greatest == 1 && !t.empty:
		c.insert(t.at, opSplit|flag<<8, uint32(length)+2)
	default:
		// The slots of loops come behind those of the groups.
		slot := uint32(c.p.Groups)*2 + c.loops*2
		c.bound(slot)
		c.loops++
		out := uint32(loopWords + length + 3)
		c.insert(t.at, opCount|slot<<8, opLoop|slot<<8|flag<<31, least, greatest, out, t.from, t.to)
		c.emit(opAgain|slot<<8, least, uint32(loopWords+length)) // back to opLoop
	}
}

func (c *compiler) term(back bool) term {
	t := term{at: len(c.p.code), from: c.next, empty: true, follows: assertion}
	lines := c.flags&Multiline != 0
	either := func(if_, else_ uint32) {
		if lines {
			else_ = if_
		}
		c.emit(else_)
	}
	switch u := c.peek(); {
	case u == '^':
		c.i++
		either(opLineStart, opStart)
	case u == '$':
		c.i++
		either(opLineEnd, opEnd)
	case u == '(':
		c.parenthesis(back, &t)
	case u == '\\' && c.peekAt(1) == 'b':
		c.emit(opWord)
		c.i += 2
	case u == '\\' && c.peekAt(1) == 'B':
		c.emit(opNotWord)
		c.i += 2
	case u == '*' || u == '+' || u == '?':
		panic(c.wrong("Nothing to repeat"))
	case (u == '{' || u == '}' || u == ']') && c.points():
		panic(c.wrong("Lone quantifier brackets"))
	case u == '{':
		start := c.i
		if _, _, ok := c.braces(); ok {
			panic(c.wrong("Nothing to repeat"))
		}
		c.i = start
		c.one(back, &t)
	default:
		c.one(back, &t)
	}
	t.to = c.next
	return t
}

func (c *compiler) parenthesis(back bool, t *term) {
	c.i++
	for _, look := range []struct {
		text        string
		behind, not bool
	}{{"?=", false, false}, {"?!", false, true}, {"?<=", true, false}, {"?<!", true, true}} {
		if c.eatAll(look.text) {
			t.follows = lookaround
			if !look.behind && !c.points() {
				t.follows = anything
			}
			c.look(look.behind, look.not)
			return
		}
	}
	t.follows = anything
	if c.eatAll("?:") {
		t.empty = c.disjunction(back)
		c.close()
		return
	}
	if c.peek() == '?' {
		if !c.eatAll("?<") {
			panic(c.wrong("Invalid group"))
		}
		name := c.name()
		for _, n := range c.p.Names {
			if n.Name == name {
				panic(c.wrong("Duplicate capture group name"))
			}
		}
		c.p.Names = append(c.p.Names, Group{name, int(c.next)})
	}
	group := c.next
	c.next++
	open, shut := uint32(0), uint32(1)
	if back {
		open, shut = shut, open
	}
	c.emit(opSave | (group*2+open)<<8)
	t.empty = c.disjunction(back)
	c.emit(opSave | (group*2+shut)<<8)
	c.close()
}

func (c *compiler) close() {
	if !c.eat(')') {
		panic(c.wrong("Unterminated group"))
	}
}

func (c *compiler) look(behind, not bool) {
	at := len(c.p.code)
	flag := uint32(0)
	if not {
		flag = 1
	}
	c.emit(opLook|flag<<8, 0)
	c.disjunction(behind)
	c.emit(opMatch)
	c.p.code[at+1] = uint32(len(c.p.code) - at)
	c.close()
}

// one compiles a term that matches one character, or a back reference.
func (c *compiler) one(back bool, t *term) {
	t.follows, t.empty = anything, false
	flag := uint32(0)
	if back {
		flag = opBack
	}
	switch c.peek() {
	case '.':
		c.i++
		if c.flags&DotAll != 0 {
			c.emit(flag | opAll)
		} else {
			c.emit(flag | opAny)
		}
	case '[':
		c.i++
		c.class(flag, t)
	case '\\':
		c.i++
		c.escape(flag, t)
	default:
		c.character(c.take(), flag)
	}
}

func (c *compiler) character(u, flag uint32) {
	if c.ignoreCase() {
		if f := c.folds.fold(u); f != u || c.folds.others[u] {
			c.emit(opFolded | flag | f<<8)
			return
		}
	}
	c.emit(opChar | flag | u<<8)
}

// resolveNames gives back references by name the numbers of their groups.
func (c *compiler) resolveNames() {
	for at := 0; at < len(c.p.code) && len(c.names) > 0; at += wordsOf(c.p.code[at]) {
		word := c.p.code[at]
		if word&0x7F != opBackReference || word>>8&byName == 0 {
			continue
		}
		name := c.names[word>>8&^byName]
		i := slices.IndexFunc(c.p.Names, func(g Group) bool { return g.Name == name })
		if i < 0 {
			panic(c.wrong("Invalid named capture referenced"))
		}
		c.p.code[at] = word&0xFF | uint32(c.p.Names[i].Number)<<8
	}
}

// lookAhead finds out where a match can begin, from the code that is certain to come first.
func (c *compiler) lookAhead() {
	for at := 0; ; at++ {
		switch w := c.p.code[at]; w & 0xFF {
		case opSave:
			continue
		case opStart:
			c.p.anchored = true
		case opRepeat:
			if c.p.code[at+1] > 0 {
				c.firstOf(c.p.code[at+3])
			}
		case opChar, opFolded, opSet:
			c.firstOf(w)
		}
		return
	}
}

func (c *compiler) firstOf(w uint32) {
	var first [256]bool
	for u := range uint32(256) {
		switch w & 0xFF {
		case opChar:
			first[u] = u == w>>8
		case opFolded:
			first[u] = c.folds.fold(u) == w>>8
		case opSet:
			first[u] = c.p.sets[w>>8].has(u)
		default:
			return
		}
	}
	c.p.first = &first
}

// wordsOf is how many words an instruction has.
func wordsOf(w uint32) int {
	switch w & 0xFF {
	case opSplit, opJump, opLook:
		return 2
	case opRepeat:
		return 4
	case opLoop:
		return loopWords
	case opAgain:
		return 3
	}
	return 1
}
