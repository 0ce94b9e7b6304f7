// Package source holds the text of the user's files and the positions in it that every stage shares.
package source

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

// File is one file as the user wrote it. Name is the path shown to people; Text is its UTF-8 content.
type File struct {
	Name string
	Text string

	index sync.Once
	lines []int // byte offset of the start of each line; starts finds them
}

// NewFile makes a file of a text. A line ends at \n, \r\n or \r, as in LSP.
func NewFile(name, text string) *File { return &File{Name: name, Text: text} }

// starts returns the byte offset of the start of each line. Many texts are never asked for it.
func (f *File) starts() []int {
	f.index.Do(func() { f.lines = lineStarts(f.Text) })
	return f.lines
}

func lineStarts(text string) []int {
	lines := make([]int, 1, 1+strings.Count(text, "\n"))
	if strings.IndexByte(text, '\r') < 0 {
		for at := strings.IndexByte(text, '\n'); at >= 0; {
			lines = append(lines, at+1)
			next := strings.IndexByte(text[at+1:], '\n')
			if next < 0 {
				break
			}
			at += 1 + next
		}
		return lines
	}
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '\n':
			lines = append(lines, i+1)
		case text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n'):
			lines = append(lines, i+1)
		}
	}
	return lines
}

// Span is a half-open byte range [Start, End) in File number File of the program it belongs to.
// The zero Span means "nowhere".
type Span struct{ File, Start, End int }

// Pos is a one-based line and column; columns count bytes.
type Pos struct{ Line, Column int }

// Pos returns the line and column of the byte at offset, clamped into the text.
func (f *File) Pos(offset int) Pos {
	offset = max(0, min(offset, len(f.Text)))
	lines := f.starts()
	line := sort.SearchInts(lines, offset+1) - 1
	return Pos{line + 1, offset - lines[line] + 1}
}

// Offset returns the byte at a one-based line and column of bytes, clamped into the text.
func (f *File) Offset(line, column int) int {
	lines := f.starts()
	switch {
	case line < 1:
		return 0
	case line > len(lines):
		return len(f.Text)
	}
	return max(0, min(lines[line-1]+column-1, len(f.Text)))
}

// Line returns the one-based line of the byte at offset.
func (f *File) Line(offset int) int { return f.Pos(offset).Line }

// LineText returns the text of a one-based line without its line ending, "" when there is none.
func (f *File) LineText(line int) string {
	lines := f.starts()
	if line < 1 || line > len(lines) {
		return ""
	}
	start, end := lines[line-1], len(f.Text)
	if line < len(lines) {
		end = lines[line]
	}
	for end > start && (f.Text[end-1] == '\n' || f.Text[end-1] == '\r') {
		end--
	}
	return f.Text[start:end]
}

// LineStart returns the byte offset at which a one-based line starts, clamped into the text.
func (f *File) LineStart(line int) int {
	lines := f.starts()
	switch {
	case line < 1:
		return 0
	case line > len(lines):
		return len(f.Text)
	}
	return lines[line-1]
}

// Lines returns how many lines the file has; an empty file has one.
func (f *File) Lines() int { return len(f.starts()) }

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

// Differing returns what of the text before is not in the text after: the bytes [start, end) were replaced by others.
// Texts are long and mostly the same.
func Differing(before, after string) (start, end int) {
	const much = 4096
	n := min(len(before), len(after))
	for start+much <= n && before[start:start+much] == after[start:start+much] {
		start += much
	}
	for start < n && before[start] == after[start] {
		start++
	}
	b, a := len(before), len(after)
	for min(b, a)-start >= much && before[b-much:b] == after[a-much:a] {
		b, a = b-much, a-much
	}
	for min(b, a) > start && before[b-1] == after[a-1] {
		b, a = b-1, a-1
	}
	return start, b
}
