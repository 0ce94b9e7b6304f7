// Package page writes what programs found out into documents that people wrote: between two marks, which the document has.
package page

import (
	"fmt"
	"os"
	"strings"
)

// Marks are the lines around the part of a document that a program writes.
type Marks struct{ Begin, End string }

// Put replaces the part of the document at path. A document that lacks the marks is an error, and is left alone.
func (m Marks) Put(path, text string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	made, ok := m.Replace(string(data), text)
	if !ok {
		return fmt.Errorf("%s has no place for what is written here: put in a line %q and after it a line %q", path, m.Begin, m.End)
	}
	return os.WriteFile(path, []byte(made), 0o644)
}

// Replace returns the document with text, which may end in line breaks, between the marks.
func (m Marks) Replace(document, text string) (string, bool) {
	before, rest, ok := strings.Cut(document, m.Begin+"\n")
	_, after, closed := strings.Cut(rest, m.End+"\n")
	if !ok || !closed {
		return "", false
	}
	return before + m.Begin + "\n\n" + strings.Trim(text, "\n") + "\n\n" + m.End + "\n" + after, true
}

var inCell = strings.NewReplacer("|", `\|`, "<", `\<`, "*", `\*`, "_", `\_`)

// Cell returns a text as one cell of a table: on one line, and without what Markdown would take for its own.
func Cell(text string) string {
	return inCell.Replace(strings.Join(strings.Fields(text), " "))
}
