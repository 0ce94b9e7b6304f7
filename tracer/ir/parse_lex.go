package ir

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

type tokenKind uint8

const (
	tokEnd     tokenKind = iota
	tokName              // x, x@2, @1, $1, keywords
	tokNumber            // text is its spelling
	tokString            // text is its value
	tokPunct             // operators and brackets
	tokNote              // /*'text'*/: text is its value
	tokComment           // // fields: text is what follows the slashes
	tokUnknown           // ☠
	tokBad               // text says what is wrong
)

type token struct {
	kind       tokenKind
	text       string
	start, end int // byte offsets
}

// lexer cuts text into tokens; tok is the current one.
type lexer struct {
	text string
	pos  int
	tok  token
}

// puncts are tried in this order, so that longer ones win.
var puncts = []string{
	">>>", "===", "!==", "...", "**", "||", "&&", "??", "<<", ">>", "==", "!=", "<=", ">=",
	"{", "}", "(", ")", "[", "]", ",", ";", ":", ".", "=", "+", "-", "*", "/", "%", "&", "|", "^", "~", "!", "<", ">", "?",
}

// next moves to the next token.
func (l *lexer) next() {
	for l.pos < len(l.text) && strings.IndexByte(" \t\r\n", l.text[l.pos]) >= 0 {
		l.pos++
	}
	start := l.pos
	kind, text := l.scan(l.text[start:])
	l.tok = token{kind, text, start, l.pos}
}

func (l *lexer) scan(s string) (tokenKind, string) {
	if s == "" {
		return tokEnd, "the end of the text"
	}
	switch c := s[0]; {
	case strings.HasPrefix(s, "//"):
		n := strings.IndexAny(s, "\r\n")
		if n < 0 {
			n = len(s)
		}
		l.pos += n
		return tokComment, strings.TrimSpace(s[2:n])
	case strings.HasPrefix(s, "/*"):
		return l.scanNote(s)
	case strings.HasPrefix(s, unknownMark):
		l.pos += len(unknownMark)
		return tokUnknown, unknownMark
	case c == '\'':
		return l.scanString(s)
	case c >= '0' && c <= '9':
		return l.scanNumber(s)
	}
	if n := nameEnd(s); n > 0 {
		l.pos += n
		return tokName, s[:n]
	}
	for _, p := range puncts {
		if strings.HasPrefix(s, p) {
			l.pos += len(p)
			return tokPunct, p
		}
	}
	return tokBad, "a character that has no meaning here"
}

// nameEnd returns the length of the name at the start of s: an identifier, a number after @, or both.
func nameEnd(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if r == utf8.RuneError || !isNameRune(r, n == 0) {
			break
		}
		n += size
	}
	if n < len(s) && s[n] == '@' {
		end := n + 1
		for end < len(s) && s[end] >= '0' && s[end] <= '9' {
			end++
		}
		if end > n+1 {
			return end
		}
	}
	return n
}

func (l *lexer) scanNumber(s string) (tokenKind, string) {
	n := digitsEnd(s, 0)
	if n+1 < len(s) && s[n] == '.' && digitsEnd(s, n+1) > n+1 {
		n = digitsEnd(s, n+1)
	}
	if n < len(s) && s[n] == 'e' {
		e := n + 1
		if e < len(s) && (s[e] == '+' || s[e] == '-') {
			e++
		}
		if digitsEnd(s, e) > e {
			n = digitsEnd(s, e)
		}
	}
	l.pos += n
	return tokNumber, s[:n]
}

func digitsEnd(s string, i int) int {
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	return i
}

func (l *lexer) scanNote(s string) (tokenKind, string) {
	l.pos += 2
	if kind, text := l.scan(s[2:]); kind == tokString && strings.HasPrefix(l.text[l.pos:], "*/") {
		l.pos += 2
		return tokNote, text
	}
	return tokBad, "a comment that is not /*'text'*/"
}

func (l *lexer) scanString(s string) (tokenKind, string) {
	var b []byte
	for i := 1; i < len(s); {
		switch c := s[i]; {
		case c == '\'':
			l.pos += i + 1
			return tokString, string(b)
		case c == '\n' || c == '\r':
			return tokBad, "a string without an end"
		case c == '\\':
			r, n := unescape(s[i+1:])
			if n == 0 {
				return tokBad, "a wrong escape in a string"
			}
			b = appendWTF8(b, r)
			i += 1 + n
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			b = appendWTF8(b, r)
			i += n
		}
	}
	return tokBad, "a string without an end"
}

// unescape reads what follows a backslash; n is 0 when it is wrong.
func unescape(s string) (r rune, n int) {
	if s == "" {
		return 0, 0
	}
	switch s[0] {
	case 'x':
		return hexRune(s, 1, 3)
	case 'u':
		if strings.HasPrefix(s, "u{") {
			end := strings.IndexByte(s, '}')
			if end < 0 {
				return 0, 0
			}
			r, n = hexRune(s, 2, end)
			return r, min(n, 1) * (end + 1)
		}
		return hexRune(s, 1, 5)
	}
	for r, short := range shortEscapes {
		if short[1] == s[0] {
			return r, 1
		}
	}
	if s[0] == '/' {
		return '/', 1
	}
	return 0, 0
}

// hexRune reads the digits s[from:to].
func hexRune(s string, from, to int) (rune, int) {
	if to > len(s) || to-from > 6 {
		return 0, 0
	}
	v, err := strconv.ParseUint(s[from:to], 16, 32)
	if err != nil || v > utf8.MaxRune {
		return 0, 0
	}
	return rune(v), to
}

// regExp reads the current token, a slash, anew as a regular expression literal.
func (l *lexer) regExp() (pattern, flags string, ok bool) {
	s := l.text[l.tok.start:]
	n := regExpEnd(s)
	if n == 0 {
		return "", "", false
	}
	f := nameEnd(s[n:])
	l.pos = l.tok.start + n + f
	l.next()
	return s[1 : n-1], s[n : n+f], true
}
