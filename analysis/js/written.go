package js

import (
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/unistring"
)

// Written is the name that an identifier has in the file: the bundler puts a number behind a name that several files have.
func (m *Module) Written(id *ast.Identifier) unistring.String {
	name := id.Name.String()
	short := strings.TrimRight(name, "0123456789")
	if m.Bundle == nil || short == name {
		return id.Name
	}
	at, ok := m.Origin(m.Span(id))
	if !ok || at.File >= len(m.Files()) {
		return id.Name
	}
	text := m.Files()[at.File].Text[at.Start:]
	end := 0
	for end < len(text) && (isWord(text[end]) || text[end] >= 0x80) {
		end++
	}
	if written := text[:end]; strings.HasPrefix(name, written) && len(written) >= len(short) {
		return unistring.NewFromString(written)
	}
	return id.Name
}

func isWord(c byte) bool {
	return c == '_' || c == '$' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
