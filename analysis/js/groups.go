package js

import (
	"strings"

	"github.com/dop251/goja/ast"
)

// checkGroups refuses a regular expression that names two groups alike, as Node.js 20 does, wherever they stand. goja's
// parser takes it.
func checkGroups(m *Module) (err error) {
	if strings.Count(m.File.Text, "(?<") < 2 {
		return nil
	}
	Walk(m.AST, func(n ast.Node) bool {
		if r, ok := n.(*ast.RegExpLiteral); ok && err == nil && hasDuplicateGroup(r.Pattern) {
			err = errorAt(m.File, offset(r.Idx), "SyntaxError: "+duplicateGroup(r.Pattern, r.Flags))
		}
		return err == nil
	})
	return err
}

// duplicateGroup is V8's message for a pattern that names two groups alike.
func duplicateGroup(pattern, flags string) string {
	return "Invalid regular expression: /" + pattern + "/" + flags + ": Duplicate capture group name"
}

// hasDuplicateGroup tells whether a pattern names two groups alike.
func hasDuplicateGroup(pattern string) bool {
	if strings.Count(pattern, "(?<") < 2 {
		return false
	}
	seen, inClass := map[string]bool{}, false
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '\\':
			i++
		case c == '[':
			inClass = true
		case c == ']':
			inClass = false
		case !inClass && strings.HasPrefix(pattern[i:], "(?<") && !strings.HasPrefix(pattern[i:], "(?<=") && !strings.HasPrefix(pattern[i:], "(?<!"):
			name, _, closed := strings.Cut(pattern[i+3:], ">")
			if closed && seen[name] {
				return true
			}
			seen[name] = true
		}
	}
	return false
}
