package pattern

import (
	"slices"
	"strings"
)

// Character classes, and those of the flag v: with operations on sets, and strings.

// class is a class of the flag v: characters, and strings that are no single one.
type class struct {
	chars   chars
	strings [][]uint32
	may     bool // by its syntax it may have strings
}

type operation int

const (
	union operation = iota
	intersection
	subtraction
)

const (
	unterminatedClass = "Unterminated character class"
	outOfOrder        = "Range out of order in character class"
	badClass          = "Invalid character class"
	badCharacter      = "Invalid character in character class"
	badOperation      = "Invalid set operation in character class"
)

// has tells whether it has a string, its case ignored or not.
func (k *class) has(s []uint32, folds *foldTable) bool {
	return slices.ContainsFunc(k.strings, func(t []uint32) bool {
		return slices.EqualFunc(s, t, func(a, b uint32) bool {
			return a == b || folds != nil && folds.fold(a) == folds.fold(b)
		})
	})
}

func (k *class) add(of *class) {
	of.chars.tidy()
	k.chars.addAll(&of.chars)
	k.strings = append(k.strings, of.strings...)
	k.may = k.may || of.may
}

// keep leaves what of has, too, or has not.
func (k *class) keep(of *class, not bool, folds *foldTable) {
	k.chars.tidy()
	of.chars.tidy()
	k.chars.keep(&of.chars, not)
	k.strings = slices.DeleteFunc(k.strings, func(s []uint32) bool { return of.has(s, folds) == not })
	k.may = k.may && (not || of.may)
}

// emitChars emits the match of one character of a set.
func (c *compiler) emitChars(s *chars, invert bool, flag uint32) {
	s.tidy()
	if c.ignoreCase() {
		s.closeOver(c.points())
	}
	c.bound(uint32(len(c.p.sets)))
	c.p.sets = append(c.p.sets, s.done(invert))
	c.emit(opSet | flag | uint32(len(c.p.sets)-1)<<8)
}

// class compiles a class, the cursor behind its bracket.
func (c *compiler) class(flag uint32, t *term) {
	if c.hasSets() {
		c.emitClass(c.nested(), flag, t)
		return
	}
	s := &chars{}
	invert := c.eat('^')
	for {
		if c.i >= len(c.s) {
			panic(c.wrong(unterminatedClass))
		}
		if c.eat(']') {
			c.emitChars(s, invert, flag)
			return
		}
		low, isLow := c.classAtom(s)
		if c.peek() != '-' || c.peekAt(1) == ']' || c.i+1 >= len(c.s) {
			if isLow {
				s.add(low, low)
			}
			continue
		}
		c.i++
		high, isHigh := c.classAtom(s)
		switch {
		case isLow && isHigh && low <= high:
			s.add(low, high)
		case isLow && isHigh:
			panic(c.wrong(outOfOrder))
		case c.points():
			panic(c.wrong(badClass))
		default:
			// A class escape is no end of a range: the dash stands for itself.
			s.add('-', '-')
			if isLow {
				s.add(low, low)
			}
			if isHigh {
				s.add(high, high)
			}
		}
	}
}

// classAtom reads a character of a class; it is false for an escape of many, which are added.
func (c *compiler) classAtom(s *chars) (uint32, bool) {
	if c.peek() != '\\' {
		return c.take(), true
	}
	c.i++
	if many := c.many(true); many != nil {
		s.addAll(many)
		return 0, false
	}
	return c.characterEscape(true), true
}

// nested reads a class of the flag v, the cursor behind its bracket.
func (c *compiler) nested() *class {
	defer c.deeper()()
	invert := c.eat('^')
	k := c.operands()
	if invert {
		if k.may {
			panic(c.wrong("Negated character class may contain strings"))
		}
		k.chars.tidy()
		k.chars.complement()
	}
	return k
}

func (c *compiler) operands() *class {
	all := &class{}
	operation := union
	var folds *foldTable
	if c.ignoreCase() {
		folds = c.folds
	}
	for n := 0; ; n++ {
		if c.i >= len(c.s) {
			panic(c.wrong(unterminatedClass))
		}
		if c.eat(']') {
			return all
		}
		next := union
		switch {
		case c.double('&'):
			next = intersection
		case c.double('-') && n > 0:
			next = subtraction
		}
		if n == 1 && next != union {
			operation = next
		}
		if n > 0 && next != operation || n == 0 && next != union {
			panic(c.wrong(badOperation))
		}
		if next != union {
			c.i += 2
			if c.i >= len(c.s) {
				panic(c.wrong(unterminatedClass))
			}
			if c.peek() == '&' && next == intersection {
				panic(c.wrong(badCharacter))
			}
		}
		operand := &class{}
		low, isLow := c.operand(operand)
		if c.peek() == '-' && !c.double('-') && operation == union {
			c.i++
			high, isHigh := c.operand(&class{})
			switch {
			case isLow && isHigh && low <= high:
				operand.chars.add(low, high)
			case isLow && isHigh:
				panic(c.wrong(outOfOrder))
			default:
				panic(c.wrong(badClass))
			}
			n++ // what is behind a range can only be another part of a union
		} else if isLow {
			operand.chars.add(low, low)
		}
		operand.chars.tidy()
		if folds != nil {
			operand.chars.closeOver(true)
		}
		if operation == union {
			all.add(operand)
		} else {
			all.keep(operand, operation == subtraction, folds)
		}
	}
}

func (c *compiler) double(u uint32) bool { return c.peek() == u && c.peekAt(1) == u }

// operand reads a character; it is false for anything else, which is added.
func (c *compiler) operand(k *class) (uint32, bool) {
	u := c.peek()
	if c.eat('[') {
		k.add(c.nested())
		return 0, false
	}
	if c.eat('\\') {
		if c.eatAll("q{") {
			c.strings(k)
			return 0, false
		}
		if many := c.many(true); many != nil {
			k.chars.addAll(many)
			return 0, false
		}
		return c.characterEscape(true), true
	}
	switch {
	case c.i >= len(c.s):
		panic(c.wrong(unterminatedClass))
	case u < 0x80 && strings.IndexByte("()[]{}/-|", byte(u)) >= 0:
		panic(c.wrong(badCharacter))
	case u < 0x80 && strings.IndexByte("&!#$%*+,.:;<=>?@^`~", byte(u)) >= 0 && c.double(u):
		panic(c.wrong(badOperation))
	}
	return c.take(), true
}

// strings reads the alternatives of \q{…}, the cursor behind its brace.
func (c *compiler) strings(k *class) {
	var s []uint32
	for {
		last := c.peek() == '}'
		if last || c.peek() == '|' {
			c.i++
			if len(s) == 1 {
				k.chars.add(s[0], s[0])
			} else {
				k.strings = append(k.strings, s)
				k.may = true
			}
			s = nil
			if last {
				return
			}
			continue
		}
		u, ok := c.operand(&class{})
		if !ok {
			panic(c.wrong(badCharacter))
		}
		s = append(s, u)
	}
}

// emitClass emits a class: its strings, long ones first, then its characters, then the empty string.
func (c *compiler) emitClass(k *class, flag uint32, t *term) {
	slices.SortStableFunc(k.strings, func(a, b []uint32) int { return len(b) - len(a) })
	type part struct {
		s     []uint32
		chars bool
	}
	var parts []part
	for _, s := range k.strings {
		if len(s) > 1 {
			parts = append(parts, part{s: s})
		}
	}
	if len(k.chars.ranges) > 0 || len(k.strings) == 0 {
		parts = append(parts, part{chars: true})
	}
	if n := len(k.strings); n > 0 && len(k.strings[n-1]) == 0 {
		t.empty = true
		parts = append(parts, part{})
	}
	var jumps []int
	for i, p := range parts {
		last := i+1 == len(parts)
		if !last {
			words := len(p.s)
			if p.chars {
				words = 1
			}
			c.emit(opSplit, uint32(words)+4)
		}
		if p.chars {
			c.emitChars(&k.chars, false, flag)
		}
		for j := range p.s {
			if flag != 0 {
				j = len(p.s) - 1 - j
			}
			c.character(p.s[j], flag)
		}
		if !last {
			c.emit(opJump, 0)
			jumps = append(jumps, len(c.p.code)-1)
		}
	}
	for _, at := range jumps {
		c.p.code[at] = uint32(len(c.p.code) + 1 - at)
	}
}
