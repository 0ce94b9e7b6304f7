package pattern

import (
	_ "embed"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The Unicode properties that regular expressions name, as Node.js has them: rustgen/runtime/tests/unicode.js makes both
// files. A line has the kind of a property, the place of its ranges, their length, and its names.

//go:embed properties.txt
var propertyNames string

//go:embed properties.bin
var propertyRanges []byte

// Kinds of properties.
const (
	generalCategory = "g"
	binaryProperty  = "b"
	script          = "s"
	scriptExtended  = "x"
)

// ofProperty returns the characters of what stands in the braces of \p{…}: General_Category=Letter, L, Alphabetic …
func ofProperty(text string) (*unicode.RangeTable, bool) {
	name, value, named := strings.Cut(text, "=")
	if !named {
		if t, ok := property(generalCategory, name); ok {
			return t, true
		}
		return property(binaryProperty, name)
	}
	switch name {
	case "General_Category", "gc":
		return property(generalCategory, value)
	case "Script", "sc":
		return property(script, value)
	case "Script_Extensions", "scx":
		return property(scriptExtended, value)
	}
	return nil, false
}

func property(kind, name string) (*unicode.RangeTable, bool) {
	for line := range strings.Lines(propertyNames) {
		words := strings.Fields(line)
		if words[0] != kind {
			continue
		}
		for _, word := range words[3:] {
			if word == name {
				from, _ := strconv.Atoi(words[1])
				n, _ := strconv.Atoi(words[2])
				return rangesOf(propertyRanges[from : from+n]), true
			}
		}
	}
	return nil, false
}

// rangesOf reads ranges of code points: gaps and lengths less one, seven bits a byte.
func rangesOf(data []byte) *unicode.RangeTable {
	table := &unicode.RangeTable{}
	number := func() (n uint32) {
		for shift := 0; ; shift += 7 {
			b := data[0]
			data = data[1:]
			n |= uint32(b&127) << shift
			if b < utf8.RuneSelf {
				return n
			}
		}
	}
	for at := uint32(0); len(data) > 0; {
		from := at + number()
		to := from + number()
		table.R32 = append(table.R32, unicode.Range32{Lo: from, Hi: to, Stride: 1})
		at = to + 1
	}
	return table
}
