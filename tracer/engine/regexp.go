package engine

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"decant/analysis/js"

	"github.com/dop251/goja/ast"
)

// propertyEscape is \p{…} or \P{…} of a general category or a script.
var propertyEscape = regexp.MustCompile(`\\[pP]\{(?:(?:General_Category|gc|Script|sc)=)?(\w+)\}`)

// longCategories are the long names of general categories that are common.
var longCategories = map[string]string{
	"Letter": "L", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll", "Titlecase_Letter": "Lt", "Modifier_Letter": "Lm", "Other_Letter": "Lo",
	"Mark": "M", "Number": "N", "Decimal_Number": "Nd", "Letter_Number": "Nl", "Other_Number": "No", "Punctuation": "P", "punct": "P",
	"Symbol": "S", "Separator": "Z", "Space_Separator": "Zs",
}

// expandProperties writes the property escapes of regular expression literals as ranges: goja takes them
// for the letters they are written with, and never matches.
func expandProperties(tree *ast.Program) {
	js.Walk(tree, func(n ast.Node) bool {
		if r, ok := n.(*ast.RegExpLiteral); ok && strings.Contains(r.Flags, "u") {
			r.Pattern = expandPattern(r.Pattern)
		}
		return true
	})
}

func expandPattern(pattern string) string {
	var out strings.Builder
	inClass := false
	for i := 0; i < len(pattern); {
		if m := propertyEscape.FindStringSubmatchIndex(pattern[i:]); m != nil && m[0] == 0 {
			if ranges, ok := propertyRanges(pattern[i+m[2]:i+m[3]], pattern[i+1] == 'P'); ok {
				if !inClass {
					ranges = "[" + ranges + "]"
				}
				out.WriteString(ranges)
				i += m[1]
				continue
			}
		}
		switch c := pattern[i]; {
		case c == '\\' && i+1 < len(pattern):
			out.WriteByte(c)
			i++
		case c == '[':
			inClass = true
		case c == ']':
			inClass = false
		}
		out.WriteByte(pattern[i])
		i++
	}
	return out.String()
}

// propertyRanges are the characters of a category or script, or all others, as the inside of a class.
func propertyRanges(name string, negated bool) (string, bool) {
	if short, ok := longCategories[name]; ok {
		name = short
	}
	table, ok := unicode.Categories[name]
	if !ok {
		table, ok = unicode.Scripts[name]
	}
	if !ok {
		return "", false
	}
	var out strings.Builder
	from := rune(-1)
	for r := rune(0); r <= unicode.MaxRune+1; r++ {
		in := r <= unicode.MaxRune && unicode.Is(table, r) != negated
		switch {
		case in && from < 0:
			from = r
		case !in && from >= 0:
			fmt.Fprintf(&out, `\u{%X}-\u{%X}`, from, r-1)
			from = -1
		}
	}
	return out.String(), true
}
