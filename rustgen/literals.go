package rustgen

import (
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// literals collects the string constants of a crate and names each once.
type literals struct {
	names     map[string]string // WTF-8 text → static
	taken     map[string]bool
	tried     map[string]int    // base of a name → the last number behind it: thousands of names may have one base
	constants map[string]string // Rust name → type and value
	bigs      map[string]string // decimal digits of BigInts → static
}

func newLiterals() *literals {
	return &literals{names: map[string]string{}, taken: map[string]bool{}, tried: map[string]int{}, constants: map[string]string{}, bigs: map[string]string{}}
}

// name returns the Rust static that holds text.
func (l *literals) name(text string) string {
	if name, ok := l.names[text]; ok {
		return name
	}
	base := "S_" + strings.ToUpper(ident(text))
	if base == "S_" {
		base = "S"
	}
	name := base
	for l.taken[name] {
		l.tried[base]++
		name = fmt.Sprintf("%s_%d", strings.TrimSuffix(base, "_"), l.tried[base])
	}
	l.taken[name] = true
	l.names[text] = name
	return name
}

// keys returns the Rust constant for the names of an object literal.
func (l *literals) keys(names []string) string {
	parts := make([]string, len(names))
	for i, name := range names {
		parts[i] = "&" + l.name(name)
	}
	list := strings.Join(parts, ", ")
	id := "K_" + strings.ToUpper(ident(strings.Join(names, "_")))
	return "&" + l.constant(id, fmt.Sprintf("[&Lit; %d] = [%s]", len(names), list))
}

// declarations prints the statics in order of their names.
func (l *literals) declarations() string {
	texts := make([]string, 0, len(l.names))
	for text := range l.names {
		texts = append(texts, text)
	}
	sort.Slice(texts, func(i, j int) bool { return l.names[texts[i]] < l.names[texts[j]] })
	var b strings.Builder
	for _, text := range texts {
		b.WriteString(declaration(l.names[text], text))
	}
	return b.String()
}

func declaration(name, text string) string {
	if isASCII(text) {
		return fmt.Sprintf("lit!(%s = %s);\n", name, rustString(text))
	}
	units := codeUnits(text)
	var b strings.Builder
	for i, u := range units {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "0x%x", u)
	}
	return fmt.Sprintf("lit16!(%s = [%s]);\n", name, b.String())
}

func isASCII(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// codeUnits decodes WTF-8 (UTF-8 in which a lone surrogate is its three-byte form) to UTF-16.
func codeUnits(text string) []uint16 {
	var units []uint16
	for i := 0; i < len(text); {
		if i+2 < len(text) && text[i] == 0xED && text[i+1] >= 0xA0 {
			units = append(units, uint16(text[i]&0xF)<<12|uint16(text[i+1]&0x3F)<<6|uint16(text[i+2]&0x3F))
			i += 3
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		units = utf16.AppendRune(units, r)
		i += size
	}
	return units
}

// rustString quotes text as a Rust string literal; what is not printable ASCII is escaped.
func rustString(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r < 0x20 || r == 0x7f:
			fmt.Fprintf(&b, `\x%02x`, r)
		case r < utf8.RuneSelf:
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, `\u{%x}`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// rustNumber prints a double as a Rust literal that is read back exactly.
func rustNumber(n float64) string {
	switch {
	case math.IsNaN(n):
		return "f64::NAN"
	case math.IsInf(n, 1):
		return "f64::INFINITY"
	case math.IsInf(n, -1):
		return "f64::NEG_INFINITY"
	case n == math.Trunc(n) && math.Abs(n) < 1e15:
		text := strconv.FormatFloat(n, 'f', 1, 64)
		return text
	}
	text := strconv.FormatFloat(n, 'g', -1, 64)
	return strings.Replace(text, "e+", "e", 1)
}
