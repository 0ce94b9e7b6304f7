package source

import (
	"regexp"
	"strings"
)

var (
	comments  = regexp.MustCompile(`//.*?\n|(?s:/\*.*?\*/)`)
	classHead = regexp.MustCompile(`^\s+[^(]*?\s*\{`)
)

// ShownAsClass tells whether Node.js shows a class of this text as one: it looks for a parenthesis before the first brace,
// and takes what has one for a function.
func ShownAsClass(text string) bool {
	rest, ok := strings.CutPrefix(text, "class")
	if !ok || !strings.HasSuffix(rest, "}") {
		return false
	}
	rest = rest[:len(rest)-1]
	head, _, ok := strings.Cut(rest, "{")
	return ok && (!strings.Contains(head, "(") || classHead.MatchString(comments.ReplaceAllString(rest, "")))
}
