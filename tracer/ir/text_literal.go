package ir

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// quote writes a WTF-8 string as a JavaScript literal in single quotes.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('\'')
	for len(s) > 0 {
		r, n := decodeWTF8(s)
		s = s[n:]
		b.WriteString(escapeRune(r))
	}
	b.WriteByte('\'')
	return b.String()
}

// decodeWTF8 is utf8.DecodeRuneInString that also knows the three-byte form of a lone surrogate.
func decodeWTF8(s string) (rune, int) {
	if len(s) >= 3 && s[0] == 0xed && s[1] >= 0xa0 && s[1] <= 0xbf && s[2]&0xc0 == 0x80 {
		return 0xd000 | rune(s[1]&0x3f)<<6 | rune(s[2]&0x3f), 3
	}
	return utf8.DecodeRuneInString(s)
}

// appendWTF8 appends a rune that may be a surrogate; one that completes a pair becomes the pair's character.
func appendWTF8(b []byte, r rune) []byte {
	if r < 0xd800 || r > 0xdfff {
		return utf8.AppendRune(b, r)
	}
	if n := len(b) - 3; r >= 0xdc00 && n >= 0 {
		if hi, size := decodeWTF8(string(b[n:])); size == 3 && hi >= 0xd800 && hi < 0xdc00 {
			return utf8.AppendRune(b[:n], (hi-0xd800)<<10+(r-0xdc00)+0x10000)
		}
	}
	return append(b, 0xed, 0x80|byte(r>>6)&0x3f, 0x80|byte(r)&0x3f)
}

var shortEscapes = map[rune]string{
	'\n': `\n`, '\r': `\r`, '\t': `\t`, '\b': `\b`, '\f': `\f`, '\v': `\v`, '\\': `\\`, '\'': `\'`,
}

func escapeRune(r rune) string {
	switch short := shortEscapes[r]; {
	case short != "":
		return short
	case r == utf8.RuneError:
		return `\ufffd`
	case unicode.IsPrint(r):
		return string(r)
	case r < 0x100:
		return fmt.Sprintf(`\x%02x`, r)
	case r < 0x10000:
		return fmt.Sprintf(`\u%04x`, r)
	default:
		return fmt.Sprintf(`\u{%x}`, r)
	}
}

// number writes a Number as JavaScript does (ECMA-262 §6.1.6.1.20), but for -0, which keeps its sign.
func number(f float64) string {
	switch {
	case math.IsNaN(f):
		return "NaN"
	case math.IsInf(f, 0):
		return strings.TrimPrefix(strconv.FormatFloat(f, 'g', -1, 64), "+") + "inity"
	case math.Signbit(f):
		return "-" + number(-f)
	case f == 0:
		return "0"
	}
	mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(f, 'e', -1, 64), "e")
	digits := strings.Replace(mantissa, ".", "", 1)
	e, _ := strconv.Atoi(exponent)
	return placePoint(digits, e+1)
}

// placePoint writes 0.digits × 10^n with k digits as Number::toString does.
func placePoint(digits string, n int) string {
	k := len(digits)
	switch {
	case k <= n && n <= 21:
		return digits + strings.Repeat("0", n-k)
	case 0 < n && n <= 21:
		return digits[:n] + "." + digits[n:]
	case -6 < n && n <= 0:
		return "0." + strings.Repeat("0", -n) + digits
	case k == 1:
		return fmt.Sprintf("%se%+d", digits, n-1)
	default:
		return fmt.Sprintf("%s.%se%+d", digits[:1], digits[1:], n-1)
	}
}

// regExpEnd returns the length of the regular expression literal at the start of s, flags left out, or 0.
func regExpEnd(s string) int {
	if len(s) < 2 || s[0] != '/' || s[1] == '/' || s[1] == '*' {
		return 0
	}
	inClass := false
	for i, r := range s {
		switch {
		case r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' || r == utf8.RuneError || r == 0:
			return 0
		case i == 0 || s[i-1] == '\\' && oddBackslashes(s[:i]):
		case r == '[':
			inClass = true
		case r == ']':
			inClass = false
		case r == '/' && !inClass:
			return i + 1
		}
	}
	return 0
}

func oddBackslashes(s string) bool {
	return (len(s)-len(strings.TrimRight(s, `\`)))%2 == 1
}
