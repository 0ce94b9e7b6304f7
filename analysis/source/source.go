// Package source holds the text of the user's files and the positions in it that every stage shares.
package source

import (
	"fmt"
	"sort"
	"strings"
)

// File is one file as the user wrote it. Name is the path shown to people; Text is its UTF-8 content.
type File struct {
	Name  string
	Text  string
	lines []int // byte offset of the start of each line
}

// NewFile indexes the lines of text. A line ends at \n, \r\n or \r, as in LSP.
func NewFile(name, text string) *File {
	f := &File{Name: name, Text: text, lines: make([]int, 1, 1+strings.Count(text, "\n"))}
	if strings.IndexByte(text, '\r') < 0 {
		for at := strings.IndexByte(text, '\n'); at >= 0; {
			f.lines = append(f.lines, at+1)
			next := strings.IndexByte(text[at+1:], '\n')
			if next < 0 {
				break
			}
			at += 1 + next
		}
		return f
	}
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '\n':
			f.lines = append(f.lines, i+1)
		case text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n'):
			f.lines = append(f.lines, i+1)
		}
	}
	return f
}

// Span is a half-open byte range [Start, End) in File number File of the program it belongs to.
// The zero Span means "nowhere".
type Span struct{ File, Start, End int }

// Pos is a one-based line and column; columns count bytes.
type Pos struct{ Line, Column int }

// Pos returns the line and column of the byte at offset, clamped into the text.
func (f *File) Pos(offset int) Pos {
	offset = max(0, min(offset, len(f.Text)))
	line := sort.SearchInts(f.lines, offset+1) - 1
	return Pos{line + 1, offset - f.lines[line] + 1}
}

// Offset returns the byte at a one-based line and column of bytes, clamped into the text.
func (f *File) Offset(line, column int) int {
	switch {
	case line < 1:
		return 0
	case line > len(f.lines):
		return len(f.Text)
	}
	return max(0, min(f.lines[line-1]+column-1, len(f.Text)))
}

// Line returns the one-based line of the byte at offset.
func (f *File) Line(offset int) int { return f.Pos(offset).Line }

// LineText returns the text of a one-based line without its line ending, "" when there is none.
func (f *File) LineText(line int) string {
	if line < 1 || line > len(f.lines) {
		return ""
	}
	start, end := f.lines[line-1], len(f.Text)
	if line < len(f.lines) {
		end = f.lines[line]
	}
	for end > start && (f.Text[end-1] == '\n' || f.Text[end-1] == '\r') {
		end--
	}
	return f.Text[start:end]
}

// LineStart returns the byte offset at which a one-based line starts, clamped into the text.
func (f *File) LineStart(line int) int {
	switch {
	case line < 1:
		return 0
	case line > len(f.lines):
		return len(f.Text)
	}
	return f.lines[line-1]
}

// Lines returns how many lines the file has; an empty file has one.
func (f *File) Lines() int { return len(f.lines) }

// Error is a problem at a place in a file: what every shell prints as file:line:column: message.
type Error struct {
	File    string
	Pos     Pos
	Message string
}

func (e *Error) Error() string {
	if e.Pos.Line == 0 {
		return fmt.Sprintf("%s: %s", e.File, e.Message)
	}
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Pos.Line, e.Pos.Column, e.Message)
}

// IsZero reports whether the span means "nowhere".
func (s Span) IsZero() bool { return s == Span{} }

// Beside is the name of a file as seen from the folder of another: below it, without the folder; elsewhere, whole.
func Beside(entry, f *File) string {
	folder := strings.LastIndexAny(entry.Name, `/\`) + 1
	return strings.TrimPrefix(f.Name, entry.Name[:folder])
}
