package rustgen

import (
	"fmt"
	"strings"
	"unicode"
)

// ident makes a Rust identifier fragment of a JavaScript name: what is not an ASCII letter or digit becomes
// one underscore, the case is lowered, and the length is bounded. It is only a hint for readers: a number
// beside it makes identifiers unique, a letter before it keeps them from being keywords.
func ident(name string) string {
	var b strings.Builder
	for _, r := range name {
		switch {
		case r < 128 && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			b.WriteRune(unicode.ToLower(r))
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "_"):
			b.WriteByte('_')
		}
		if b.Len() >= 32 {
			break
		}
	}
	return strings.Trim(b.String(), "_")
}

// numbered joins a prefix, a number and the name's identifier fragment: f3_login, v2_req.
func numbered(prefix string, n int, name string) string {
	if id := ident(name); id != "" {
		return fmt.Sprintf("%s%d_%s", prefix, n, id)
	}
	return fmt.Sprintf("%s%d", prefix, n)
}

// packageName makes a Cargo package name.
func packageName(name string) string {
	id := strings.ReplaceAll(ident(name), "_", "-")
	if id == "" {
		return "function"
	}
	if id[0] >= '0' && id[0] <= '9' {
		return "function-" + id
	}
	return id
}

// comment makes text safe inside a Rust line comment: control characters and those that change the direction of
// text (which rustc refuses) become question marks, and long lines are cut.
func comment(text string) string {
	clean := strings.Map(func(r rune) rune {
		if r == '\t' {
			return ' '
		}
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029' || r == unicode.ReplacementChar {
			return '?'
		}
		return r
	}, strings.TrimSpace(text))
	if runes := []rune(clean); len(runes) > 100 {
		return string(runes[:99]) + "…"
	}
	return clean
}
