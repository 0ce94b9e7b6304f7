package engine

import (
	"fmt"
	"slices"

	"github.com/dop251/goja"
)

// jsonError is what is wrong with a JSON text, as Node 20 says it; "" when nothing is.
func jsonError(units []uint16) string {
	return (&jsonScanner{text: units}).check()
}

// errJSON unwinds a scan; the message is in the scanner.
var errJSON = fmt.Errorf("not JSON")

type jsonScanner struct {
	text    []uint16
	at      int
	message string
}

// check scans the whole text and returns what is wrong with it.
func (s *jsonScanner) check() (message string) {
	defer func() {
		if x := recover(); x != nil {
			if x != errJSON {
				panic(x)
			}
			message = s.message
		}
	}()
	s.value()
	s.space()
	if s.at < len(s.text) {
		s.fail("Unexpected non-whitespace character after JSON")
	}
	return ""
}

// end is what peek gives at the end of the text.
const end = -1

func (s *jsonScanner) peek() int {
	if s.at < len(s.text) {
		return int(s.text[s.at])
	}
	return end
}

func (s *jsonScanner) space() {
	for s.peek() == ' ' || s.peek() == '\t' || s.peek() == '\n' || s.peek() == '\r' {
		s.at++
	}
}

// fail ends the scan with a message about the current position.
func (s *jsonScanner) fail(what string) {
	s.message = fmt.Sprintf("%s in JSON at position %d", what, s.at)
	if what == "Unexpected non-whitespace character after JSON" {
		s.message = fmt.Sprintf("%s at position %d", what, s.at)
	}
	panic(errJSON)
}

// unexpected ends the scan with a message about the character at the current position.
func (s *jsonScanner) unexpected() {
	c := s.peek()
	switch {
	case c == end:
		s.message = "Unexpected end of JSON input"
		panic(errJSON)
	case c == '-' || c >= '0' && c <= '9':
		s.fail("Unexpected number")
	case c == '"':
		s.fail("Unexpected string")
	}
	whole := fromUTF16(s.text)
	switch whole {
	case "[object Object]", "NaN", "Infinity", "undefined":
		s.message = `"` + whole + `" is not valid JSON`
		panic(errJSON)
	}
	s.message = "Unexpected token '" + fromUTF16(s.text[s.at:s.at+1]) + "', " + s.context() + " is not valid JSON"
	panic(errJSON)
}

// context is the text around the current position, or all of a short one.
func (s *jsonScanner) context() string {
	const around = 10
	n := len(s.text)
	switch {
	case n < 2*around+1:
		return `"` + fromUTF16(s.text) + `"`
	case s.at < around:
		return `"` + fromUTF16(s.text[:s.at+around]) + `"...`
	case s.at < n-around:
		return `..."` + fromUTF16(s.text[s.at-around:s.at+around]) + `"...`
	}
	return `..."` + fromUTF16(s.text[s.at-around:]) + `"`
}

func (s *jsonScanner) value() {
	s.space()
	switch c := s.peek(); {
	case c == '{':
		s.object()
	case c == '[':
		s.array()
	case c == '"':
		s.at++
		s.str()
	case c == '-' || c >= '0' && c <= '9':
		s.number()
	case c == 't':
		s.word("true")
	case c == 'f':
		s.word("false")
	case c == 'n':
		s.word("null")
	default:
		s.unexpected()
	}
}

func (s *jsonScanner) object() {
	s.at++
	s.space()
	if s.peek() == '}' {
		s.at++
		return
	}
	s.key("Expected property name or '}'")
	for {
		s.value()
		s.space()
		if s.peek() != ',' {
			break
		}
		s.at++
		s.key("Expected double-quoted property name")
	}
	if s.peek() != '}' {
		s.fail("Expected ',' or '}' after property value")
	}
	s.at++
}

func (s *jsonScanner) key(missing string) {
	s.space()
	if s.peek() != '"' {
		s.fail(missing)
	}
	s.at++
	s.str()
	s.space()
	if s.peek() != ':' {
		s.fail("Expected ':' after property name")
	}
	s.at++
}

func (s *jsonScanner) array() {
	s.at++
	s.space()
	if s.peek() == ']' {
		s.at++
		return
	}
	for {
		s.value()
		s.space()
		if s.peek() != ',' {
			break
		}
		s.at++
	}
	if s.peek() != ']' {
		s.fail("Expected ',' or ']' after array element")
	}
	s.at++
}

func (s *jsonScanner) word(word string) {
	for _, c := range word {
		if s.peek() != int(c) {
			s.unexpected()
		}
		s.at++
	}
}

func isDigit(c int) bool { return c >= '0' && c <= '9' }

func (s *jsonScanner) number() {
	if s.peek() == '-' {
		s.at++
		if !isDigit(s.peek()) {
			s.fail("No number after minus sign")
		}
	}
	if s.peek() == '0' {
		s.at++
		if isDigit(s.peek()) {
			s.fail("Unexpected number")
		}
	}
	s.digits()
	if s.peek() == '.' {
		s.at++
		if !isDigit(s.peek()) {
			s.fail("Unterminated fractional number")
		}
		s.digits()
	}
	if s.peek() == 'e' || s.peek() == 'E' {
		s.at++
		if s.peek() == '+' || s.peek() == '-' {
			s.at++
		}
		if !isDigit(s.peek()) {
			s.fail("Exponent part is missing a number")
		}
		s.digits()
	}
}

func (s *jsonScanner) digits() {
	for isDigit(s.peek()) {
		s.at++
	}
}

// str scans the rest of a string, behind its first quote.
func (s *jsonScanner) str() {
	for {
		switch c := s.peek(); {
		case c == end:
			s.fail("Unterminated string")
		case c == '"':
			s.at++
			return
		case c == '\\':
			s.at++
			s.escape()
		case c < ' ':
			s.fail("Bad control character in string literal")
		default:
			s.at++
		}
	}
}

func (s *jsonScanner) escape() {
	switch c := s.peek(); c {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		s.at++
	case 'u':
		s.at++
		for range 4 {
			if c := s.peek(); c == end || c > 0x7f || unhex(byte(c)) < 0 {
				s.fail("Bad Unicode escape")
			}
			s.at++
		}
	case end:
		s.unexpected()
	default:
		s.fail("Bad escaped character")
	}
}

// replaceJSON puts a JSON.parse in place that says what is wrong as Node does, and a JSON.stringify that indents: goja's goes on
// too far to the right behind an empty object or array.
func (h *hostModule) replaceJSON(object *goja.Object) {
	syntaxError := h.vm.Get("SyntaxError").ToObject(h.vm)
	holder := h.vm.NewObject()
	h.define(holder, "parse", 2, func(c goja.FunctionCall) goja.Value {
		text := h.toString(c.Argument(0))
		if message := jsonError(codeUnits(text)); message != "" {
			e, err := h.vm.New(syntaxError, h.vm.ToValue(message))
			if err != nil {
				panic(err)
			}
			panic(e)
		}
		value, err := h.parse(c.This, text, c.Argument(1))
		if err != nil {
			panic(err)
		}
		return value
	})
	h.define(holder, "stringify", 3, h.stringifyIndented)
	for _, name := range []string{"parse", "stringify"} {
		_ = object.DefineDataProperty(name, holder.Get(name), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
}

// stringifyIndented is JSON.stringify.
func (h *hostModule) stringifyIndented(c goja.FunctionCall) goja.Value {
	gap, lines := h.jsonGap(c.Argument(2))
	args := c.Arguments[:min(len(c.Arguments), 2)]
	text, err := h.stringify(goja.Undefined(), args...)
	if err != nil {
		panic(h.circleError(err, args))
	}
	if !lines || !goja.IsString(text) {
		return text
	}
	return goja.StringFromUTF16(indentedJSON(codeUnits(text), gap))
}

// jsonGap is the text by which JSON.stringify indents lines, from its third argument, and whether there are lines. V8 breaks
// them for any number above 0, also where it comes to no blank.
func (h *hostModule) jsonGap(space goja.Value) (gap []uint16, lines bool) {
	switch kindOf(space) {
	case "Number":
		space = space.ToNumber()
	case "String":
		space = h.toString(space)
	}
	if goja.IsString(space) {
		units := codeUnits(space)
		return units[:min(len(units), 10)], len(units) > 0
	}
	if goja.IsNumber(space) && space.ToFloat() > 0 {
		return slices.Repeat([]uint16{' '}, int(max(0, min(10, space.ToInteger())))), true
	}
	return nil, false
}

// indentedJSON indents a JSON text that has no blanks between its tokens.
func indentedJSON(text, gap []uint16) []uint16 {
	out := make([]uint16, 0, 2*len(text))
	depth := 0
	line := func() {
		out = append(out, '\n')
		for range depth {
			out = append(out, gap...)
		}
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '"':
			from := i
			for i++; text[i] != '"'; i++ {
				if text[i] == '\\' {
					i++
				}
			}
			out = append(out, text[from:i+1]...)
		case '{', '[':
			out = append(out, c)
			if text[i+1] == c+2 { // the bracket that closes
				i++
				out = append(out, c+2)
				continue
			}
			depth++
			line()
		case '}', ']':
			depth--
			line()
			out = append(out, c)
		case ',':
			out = append(out, c)
			line()
		case ':':
			out = append(out, c, ' ')
		default:
			out = append(out, c)
		}
	}
	return out
}
