package pattern

import (
	"slices"
	"strings"
	"unicode/utf16"
)

// What stands behind a backslash, and the names of groups.

// propertiesOfStrings are those that only the flag v has.
var propertiesOfStrings = []string{
	"Basic_Emoji", "Emoji_Keycap_Sequence", "RGI_Modifier_Sequence", "RGI_Flag_Sequence", "RGI_Emoji", "RGI_Emoji_Tag_Sequence",
	"RGI_Emoji_ZWJ_Sequence",
}

// text is a text in UTF-8.
func text(units []uint16) string { return string(utf16.Decode(units)) }

// name reads a group's name, up to and with its bracket.
func (c *compiler) name() string {
	var out []rune
	for {
		if c.i >= len(c.s) {
			panic(c.wrong("Invalid capture group name"))
		}
		if len(out) > 0 && c.eat('>') {
			return string(out)
		}
		u, n := codePoint(c.s, c.i)
		c.i += n
		if u == '\\' {
			if !c.eat('u') {
				panic(c.wrong("Invalid capture group name"))
			}
			var ok bool
			if u, ok = c.codePointEscape(true); !ok {
				panic(c.wrong("Invalid Unicode escape"))
			}
		}
		if !namesMayHave(u, len(out) == 0) {
			panic(c.wrong("Invalid capture group name"))
		}
		out = append(out, rune(u))
	}
}

// escape compiles what stands behind a backslash outside of a class.
func (c *compiler) escape(flag uint32, t *term) {
	if many := c.many(false); many != nil {
		c.emitChars(many, false, flag)
		return
	}
	switch e := c.peek(); {
	case '1' <= e && e <= '9':
		start := c.i
		if n, _ := c.decimal(); n <= c.groups {
			t.empty = true
			c.emit(opBackReference | flag | n<<8)
			return
		}
		if c.points() {
			panic(c.wrong("Invalid escape"))
		}
		c.i = start
	case e == 'k' && (c.points() || c.hasNames):
		c.i++
		if !c.eat('<') {
			panic(c.wrong("Invalid named reference"))
		}
		c.bound(uint32(len(c.names)))
		c.names = append(c.names, c.name())
		t.empty = true
		c.emit(opBackReference | flag | (byName|uint32(len(c.names)-1))<<8)
		return
	}
	c.character(c.characterEscape(false), flag)
}

// many are the characters of an escape that stands for many, nil if there is none here.
func (c *compiler) many(inClass bool) *chars {
	e := c.peek()
	var s *chars
	switch {
	case e < 0x80 && strings.IndexByte("dDwWsS", byte(e)) >= 0:
		c.i++
		s = charsOfEscape(e|0x20, c.points() && c.ignoreCase())
	case (e == 'p' || e == 'P') && c.points():
		c.i++
		if s = c.property(e == 'P'); s == nil {
			if inClass {
				panic(c.wrong("Invalid property name in character class"))
			}
			panic(c.wrong("Invalid property name"))
		}
	default:
		return nil
	}
	s.tidy()
	if e&0x20 == 0 {
		if c.hasSets() && c.ignoreCase() {
			s.closeOver(true)
		}
		s.complement()
	}
	return s
}

// property reads {name} or {name=value}; nil when there is no such property.
func (c *compiler) property(others bool) *chars {
	if !c.eat('{') {
		return nil
	}
	start := c.i
	for c.peek() != '}' {
		if u := c.peek(); !isWord(u) && u != '=' {
			return nil
		}
		c.i++
	}
	name := text(c.s[start:c.i])
	c.i++
	table, ok := ofProperty(name)
	_, category := property(generalCategory, name)
	switch {
	case ok && !category && !strings.Contains(name, "=") && others && c.hasSets() && c.ignoreCase():
		// V8 finds other characters here than ECMAScript says.
		panic(lack("all characters without a Unicode property, case ignored, in a regular expression"))
	case !ok && c.hasSets() && !others && slices.Contains(propertiesOfStrings, name):
		panic(lack("a Unicode property of strings in a regular expression"))
	case !ok:
		return nil
	}
	return charsOfTable(table)
}

// characterEscape reads the character that an escape stands for, the cursor behind the backslash.
func (c *compiler) characterEscape(inClass bool) uint32 {
	if c.i >= len(c.s) {
		panic(c.wrong(`\ at end of pattern`))
	}
	u := c.take()
	switch {
	case u == 't':
		return 9
	case u == 'n':
		return 10
	case u == 'v':
		return 11
	case u == 'f':
		return 12
	case u == 'r':
		return 13
	case u == 'b' && inClass:
		return 8
	case u == '-' && inClass && c.points():
		return u
	case u == 'c':
		return c.control(inClass)
	case u == '0' && !isDigit(c.peek()):
		return 0
	case '0' <= u && u <= '7' && !c.points():
		return c.octal(u - '0')
	case '0' <= u && u <= '7' && inClass:
		panic(c.wrong("Invalid class escape"))
	case u == '0':
		panic(c.wrong("Invalid decimal escape"))
	case u == 'x':
		if n, ok := c.hex(2); ok {
			return n
		}
		if c.points() {
			panic(c.wrong("Invalid escape"))
		}
	case u == 'u':
		if n, ok := c.codePointEscape(c.points()); ok {
			return n
		}
		if c.points() {
			panic(c.wrong("Invalid Unicode escape"))
		}
	}
	isOf := func(list string) bool { return u < 0x80 && strings.IndexByte(list, byte(u)) >= 0 }
	if c.points() && !isOf(`^$\.*+?()[]{}|/`) && !(inClass && c.hasSets() && isOf("&-!#%,:;<=>@`~")) {
		panic(c.wrong("Invalid escape"))
	}
	return u
}

func (c *compiler) control(inClass bool) uint32 {
	u := c.peek()
	letter := isWord(u) && !isDigit(u) && u != '_'
	if letter || inClass && !c.points() && isWord(u) {
		c.i++
		return u & 31
	}
	if c.points() {
		panic(c.wrong("Invalid Unicode escape"))
	}
	c.i-- // the backslash stands for itself
	return '\\'
}

func (c *compiler) octal(first uint32) uint32 {
	n, more := first, 1
	if first <= 3 {
		more = 2
	}
	for range more {
		if u := c.peek(); u < '0' || u > '7' {
			break
		}
		n = n*8 + c.peek() - '0'
		c.i++
	}
	return n
}

// hex reads exactly n hexadecimal digits.
func (c *compiler) hex(n int) (v uint32, ok bool) {
	for k := range n {
		d := c.peekAt(k)
		switch {
		case isDigit(d):
			d -= '0'
		case 'a' <= d|0x20 && d|0x20 <= 'f' && d < 0x80:
			d = d | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		v = v<<4 | d
	}
	c.i += n
	return v, true
}

// codePointEscape reads what follows \u: four digits, or with points a code point in braces or as a pair of surrogates.
func (c *compiler) codePointEscape(points bool) (uint32, bool) {
	start := c.i
	if points && c.eat('{') {
		v, digits := uint32(0), c.i
		for {
			d, ok := c.hex(1)
			if !ok {
				break
			}
			v = min(v<<4|d, maxPoint+1)
		}
		if c.i > digits && v <= maxPoint && c.eat('}') {
			return v, true
		}
		c.i = start
		return 0, false
	}
	v, ok := c.hex(4)
	if ok && points && 0xD800 <= v && v < 0xDC00 {
		after := c.i
		if c.eatAll(`\u`) {
			if low, ok := c.hex(4); ok && 0xDC00 <= low && low < 0xE000 {
				return 0x10000 + (v-0xD800)<<10 + (low - 0xDC00), true
			}
		}
		c.i = after
	}
	return v, ok
}

// namesMayHave tells whether a group's name may begin or go on with a character.
func namesMayHave(u uint32, first bool) bool {
	if u < 0x80 {
		return (isWord(u) || u == '$') && !(first && isDigit(u))
	}
	if !first && (u == 0x200C || u == 0x200D) {
		return true
	}
	name := "ID_Continue"
	if first {
		name = "ID_Start"
	}
	table, ok := property(binaryProperty, name)
	return ok && holds(charsOfTable(table).ranges, u)
}
