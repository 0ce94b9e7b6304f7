package js

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenKind is what a token is, as far as spans and nesting need to know.
type tokenKind uint8

const (
	tokName     tokenKind = iota // identifier, keyword or private name
	tokNumber                    // numeric literal
	tokString                    // string literal
	tokTemplate                  // one chunk of a template, with its delimiters
	tokRegExp                    // regular expression with its flags
	tokPunct                     // punctuator
)

// lexeme is a half-open byte range of the source that is neither space nor comment.
type lexeme struct {
	kind       tokenKind
	start, end int
}

// tokens is the token list of a text, in order.
type tokens struct {
	text string
	list []lexeme
}

// str returns the text of token i, "" when there is none.
func (t *tokens) str(i int) string {
	if i < 0 || i >= len(t.list) {
		return ""
	}
	return t.text[t.list[i].start:t.list[i].end]
}

// at returns the index of the first token that ends after offset; len(list) when there is none.
func (t *tokens) at(offset int) int {
	return sort.Search(len(t.list), func(i int) bool { return t.list[i].end > offset })
}

// punctuators longer than one byte by their first, longest first.
var punctuators = [128][]string{
	'.': {"..."},
	'=': {"===", "=>", "=="},
	'!': {"!==", "!="},
	'*': {"**=", "**", "*="},
	'<': {"<<=", "<<", "<="},
	'>': {">>>=", ">>>", ">>=", ">>", ">="},
	'&': {"&&=", "&&", "&="},
	'|': {"||=", "||", "|="},
	'?': {"??=", "??", "?."},
	'+': {"++", "+="},
	'-': {"--", "-="},
	'/': {"/="},
	'%': {"%="},
	'^': {"^="},
}

// scanner splits a text into tokens. Where a slash starts a regular expression is decided from the tokens
// before it; `doubtful` is set when they do not decide it.
type scanner struct {
	tokens
	pos      int
	open     []opening // brackets not closed yet
	doubtful bool
	lastCtl  bool // the last `)` closed the head of an if, while, for or with
}

// opening is an open bracket.
type opening struct {
	char    byte // one of ( [ { or $ for a template's ${
	control bool // the parenthesis of if, while, for, with
}

// scan returns the tokens of text. It never fails: what is no token becomes a one-byte punctuator.
func scan(text string, visit func(s *scanner, i int)) *scanner {
	s := &scanner{tokens: tokens{text: text}}
	for s.skipSpace(); s.pos < len(text); s.skipSpace() {
		start := s.pos
		kind := s.token()
		s.list = append(s.list, lexeme{kind, start, s.pos})
		if visit != nil {
			visit(s, len(s.list)-1)
		}
	}
	return s
}

func (s *scanner) skipSpace() {
	for s.pos < len(s.text) {
		rest := s.text[s.pos:]
		switch {
		case strings.HasPrefix(rest, "//"), s.pos == 0 && strings.HasPrefix(rest, "#!"):
			s.skipLine()
		case strings.HasPrefix(rest, "/*"):
			if n := strings.Index(rest[2:], "*/"); n >= 0 {
				s.pos += n + 4
			} else {
				s.pos = len(s.text)
			}
		default:
			r, n := utf8.DecodeRuneInString(rest)
			if !isSpace(r) {
				return
			}
			s.pos += n
		}
	}
}

// IsBlank tells whether a text is nothing but blanks and comments, and what follows it is not drawn into one.
func IsBlank(text string) bool {
	if strings.HasPrefix(text, "#!") {
		return false
	}
	s := scan(text+"x", nil)
	return len(s.list) == 1 && s.list[0].start == len(text)
}

func (s *scanner) skipLine() {
	for s.pos < len(s.text) {
		r, n := utf8.DecodeRuneInString(s.text[s.pos:])
		if isLineEnd(r) {
			return
		}
		s.pos += n
	}
}

func isLineEnd(r rune) bool { return r == '\n' || r == '\r' || r == 0x2028 || r == 0x2029 }

func isSpace(r rune) bool {
	return r == ' ' || r == '\t' || r == '\v' || r == '\f' || r == 0xfeff || isLineEnd(r) || r >= 0x80 && r != 0x85 && unicode.IsSpace(r)
}

func isNameByte(c byte) bool {
	return c == '$' || c == '_' || c == '\\' || c >= 0x80 || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// token consumes one token.
func (s *scanner) token() tokenKind {
	c := s.text[s.pos]
	switch {
	case isDigit(c), c == '.' && s.pos+1 < len(s.text) && isDigit(s.text[s.pos+1]):
		s.number()
		return tokNumber
	case isNameByte(c), c == '#':
		s.name()
		return tokName
	case c == '"' || c == '\'':
		s.quoted(c)
		return tokString
	case c == '`':
		s.pos++
		s.template()
		return tokTemplate
	case c == '}' && len(s.open) > 0 && s.open[len(s.open)-1].char == '$':
		s.open = s.open[:len(s.open)-1]
		s.pos++
		s.template()
		return tokTemplate
	case c == '/' && s.regexpAllowed():
		s.regexp()
		return tokRegExp
	}
	s.punctuator()
	return tokPunct
}

func (s *scanner) name() {
	s.pos++
	for s.pos < len(s.text) {
		c := s.text[s.pos]
		switch {
		case c == '{' && strings.HasSuffix(s.text[:s.pos], `\u`):
			n := strings.IndexByte(s.text[s.pos:], '}')
			if n < 0 || n > 12 {
				return
			}
			s.pos += n + 1
		case c < 0x80 && isNameByte(c):
			s.pos++
		case c >= 0x80:
			r, n := utf8.DecodeRuneInString(s.text[s.pos:])
			if isSpace(r) {
				return
			}
			s.pos += n
		default:
			return
		}
	}
}

func (s *scanner) digits() {
	for s.pos < len(s.text) && (isDigit(s.text[s.pos]) || s.text[s.pos] == '_') {
		s.pos++
	}
}

func (s *scanner) number() {
	if s.text[s.pos] == '0' && s.pos+1 < len(s.text) && strings.IndexByte("xXoObB", s.text[s.pos+1]) >= 0 {
		for s.pos < len(s.text) && s.text[s.pos] < 0x80 && isNameByte(s.text[s.pos]) && s.text[s.pos] != '\\' {
			s.pos++
		}
		return
	}
	s.digits()
	if s.pos < len(s.text) && s.text[s.pos] == '.' {
		s.pos++
		s.digits()
	}
	if s.pos < len(s.text) && (s.text[s.pos] == 'e' || s.text[s.pos] == 'E') {
		n := 1
		if s.pos+1 < len(s.text) && (s.text[s.pos+1] == '+' || s.text[s.pos+1] == '-') {
			n = 2
		}
		if s.pos+n < len(s.text) && isDigit(s.text[s.pos+n]) {
			s.pos += n
			s.digits()
		}
	}
	if s.pos < len(s.text) && s.text[s.pos] == 'n' {
		s.pos++
	}
}

// quoted consumes a string literal; a line end stops one that is not closed.
func (s *scanner) quoted(quote byte) {
	for s.pos++; s.pos < len(s.text); s.pos++ {
		switch c := s.text[s.pos]; {
		case c == quote:
			s.pos++
			return
		case c == '\\' && s.pos+1 < len(s.text):
			s.pos++
			if s.text[s.pos] == '\r' && s.pos+1 < len(s.text) && s.text[s.pos+1] == '\n' {
				s.pos++
			}
		case c == '\n' || c == '\r':
			return
		}
	}
}

// template consumes the rest of a template chunk, up to its backquote or ${.
func (s *scanner) template() {
	for ; s.pos < len(s.text); s.pos++ {
		switch {
		case s.text[s.pos] == '\\':
			s.pos++
		case s.text[s.pos] == '`':
			s.pos++
			return
		case strings.HasPrefix(s.text[s.pos:], "${"):
			s.pos += 2
			s.open = append(s.open, opening{char: '$'})
			return
		}
	}
	s.pos = min(s.pos, len(s.text))
}

func (s *scanner) regexp() {
	class := false
	for s.pos++; s.pos < len(s.text); s.pos++ {
		switch c := s.text[s.pos]; {
		case c == '\n' || c == '\r':
			return
		case c == '\\':
			s.pos++
		case c == '[':
			class = true
		case c == ']':
			class = false
		case c == '/' && !class:
			for s.pos++; s.pos < len(s.text) && isNameByte(s.text[s.pos]) && s.text[s.pos] < 0x80; s.pos++ {
			}
			return
		}
	}
	s.pos = min(s.pos, len(s.text))
}

// operatorNames are the keywords after which an expression starts.
var operatorNames = map[string]bool{
	"return": true, "typeof": true, "case": true, "in": true, "instanceof": true, "new": true, "delete": true,
	"void": true, "throw": true, "else": true, "do": true,
}

// regexpAllowed tells whether a slash here starts a regular expression.
func (s *scanner) regexpAllowed() bool {
	n := len(s.list) - 1
	if n < 0 {
		return true
	}
	last := s.str(n)
	switch s.list[n].kind {
	case tokName:
		if prev := s.str(n - 1); prev == "." || prev == "?." {
			return false
		}
		if last == "yield" || last == "await" || last == "of" {
			s.doubtful = true
		}
		return operatorNames[last]
	case tokTemplate:
		return strings.HasSuffix(last, "${")
	case tokPunct:
		switch last {
		case ")":
			return s.lastCtl
		case "]", "++", "--":
			return false
		case "}":
			s.doubtful = true
			return false
		}
		return true
	}
	return false
}

func (s *scanner) punctuator() {
	rest := s.text[s.pos:]
	for _, p := range punctuators[rest[0]&127] {
		if strings.HasPrefix(rest, p) && !(p == "?." && len(rest) > 2 && isDigit(rest[2])) {
			s.pos += len(p)
			return
		}
	}
	c := rest[0]
	s.pos++
	switch c {
	case '(', '[', '{':
		s.open = append(s.open, opening{c, c == '(' && s.controlHead()})
	case ')', ']', '}':
		if n := len(s.open) - 1; n >= 0 {
			s.lastCtl = s.open[n].control
			s.open = s.open[:n]
		}
	}
}

// controlHead tells whether a parenthesis here is the head of a statement.
func (s *scanner) controlHead() bool {
	n := len(s.list) - 1
	switch s.str(n) {
	case "if", "while", "for", "with":
		prev := s.str(n - 1)
		return prev != "." && prev != "?."
	}
	return false
}
