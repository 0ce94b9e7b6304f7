// Package pattern is regular expressions as ECMA-262 §22.2 and V8 have them: a pattern is compiled once to a program, which a
// backtracking machine runs on UTF-16 code units. The sandbox uses it; native code has its twin in rustgen/runtime/src/regexp.
package pattern

import "fmt"

// Flags of a regular expression.
type Flags uint32

const (
	Global Flags = 1 << iota
	IgnoreCase
	Multiline
	DotAll
	Unicode
	Sticky
	HasIndices
	UnicodeSets

	// Points says that characters are code points.
	Points = Unicode | UnicodeSets
)

// letters are the flags in the order of their letters.
var letters = []struct {
	letter byte
	flag   Flags
}{{'d', HasIndices}, {'g', Global}, {'i', IgnoreCase}, {'m', Multiline}, {'s', DotAll}, {'u', Unicode}, {'v', UnicodeSets}, {'y', Sticky}}

func (f Flags) String() string {
	var out []byte
	for _, l := range letters {
		if f&l.flag != 0 {
			out = append(out, l.letter)
		}
	}
	return string(out)
}

// ParseFlags reads flags; it is false when one is unknown or comes twice, or u and v are both there.
func ParseFlags(text string) (f Flags, ok bool) {
next:
	for i := range len(text) {
		for _, l := range letters {
			if l.letter == text[i] && f&l.flag == 0 {
				f |= l.flag
				continue next
			}
		}
		return 0, false
	}
	return f, f&Points != Points
}

// Group is a named group.
type Group struct {
	Name   string
	Number int
}

// Program is a compiled pattern. It does not change.
type Program struct {
	Source []uint16
	Flags  Flags
	Groups int     // with the whole match, which is number 0
	Names  []Group // in the order of the pattern
	Lacks  string  // what the pattern needs and this package does not have; such a program can't be run

	slots    int // two for a group, then two for a loop
	anchored bool
	first    *[256]bool // the first 256 characters that a match can begin with, where that is known; others always may
	code     []uint32
	sets     []set
}

// Error is what is wrong with a pattern, in V8's words.
type Error struct {
	Source []uint16
	Flags  Flags
	What   string
}

func (e *Error) Error() string {
	return fmt.Sprintf("Invalid regular expression: /%s/%s: %s", text(e.Source), e.Flags, e.What)
}

// Prefix and Suffix are what stands around the source in the message.
func (e *Error) Prefix() string { return "Invalid regular expression: /" }

// Suffix is what stands behind the source in the message.
func (e *Error) Suffix() string { return "/" + e.Flags.String() + ": " + e.What }

// isLineEnd tells the line terminators.
func isLineEnd(c uint32) bool { return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 }

func isWord(c uint32) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_'
}

func isDigit(c uint32) bool { return '0' <= c && c <= '9' }
