package lsp

import (
	"strings"

	"decant/analysis/samples"
	"decant/analysis/source"
)

// part is what a line of a sample file is for.
type part int

const (
	partBefore  part = iota // above a request line: comments, directives, variables
	partRequest             // the request line
	partHeaders
	partBody
)

// httpLine is a place in a sample file, cut at the cursor.
type httpLine struct {
	part   part
	before string // the line up to the cursor
	text   string // the whole line
	start  int    // offset of the line
	offset int    // of the cursor
}

// lineAt tells what the line at an offset is for: from the last ### on, the first line that is no comment and no
// variable is the request, what follows to a blank line is headers, and the rest is body.
func lineAt(f *source.File, offset int) httpLine {
	line := f.Line(offset)
	first := line
	for first > 1 && !strings.HasPrefix(f.LineText(first), "###") {
		first--
	}
	now := partBefore
	for i := first; i < line; i++ {
		now = now.after(f.LineText(i))
	}
	text := f.LineText(line)
	if now == partBefore && !isAside(text) && strings.TrimSpace(text) != "" {
		now = partRequest
	}
	start := f.LineStart(line)
	return httpLine{now, text[:min(offset-start, len(text))], text, start, offset}
}

// isAside reports whether a line above a request is not the request line: a comment, a variable or a title.
func isAside(text string) bool {
	text = strings.TrimSpace(text)
	return strings.HasPrefix(text, "#") || strings.HasPrefix(text, "//") || strings.HasPrefix(text, "@")
}

// after is the part of the line that follows one with this text.
func (p part) after(text string) part {
	blank := strings.TrimSpace(text) == ""
	switch {
	case p == partBefore && (blank || isAside(text)):
		return partBefore
	case p == partBefore:
		return partHeaders
	case p == partHeaders && blank:
		return partBody
	}
	return p
}

// directive returns what follows the sign of a comment, when there is one before the cursor.
func (l httpLine) directive() (text string, ok bool) {
	text = strings.TrimLeft(l.before, " \t")
	for _, sign := range []string{"###", "#", "//"} {
		if rest, found := strings.CutPrefix(text, sign); found {
			return strings.TrimLeft(rest, " \t"), sign != "###"
		}
	}
	return "", false
}

// word is the word being written: what is before the cursor from the last blank on.
func (l httpLine) word() source.Span {
	at := strings.LastIndexAny(l.before, " \t")
	return source.Span{Start: l.start + at + 1, End: l.offset}
}

// variableAt returns the {{name}} around an offset.
func variableAt(f *source.File, offset int) (name string, span source.Span) {
	l := lineAt(f, offset)
	open := strings.LastIndex(l.text[:min(len(l.before)+2, len(l.text))], "{{")
	if open < 0 {
		return "", span
	}
	shut := strings.Index(l.text[open:], "}}")
	if shut < 0 || open+shut+2 < len(l.before) {
		return "", span
	}
	return strings.TrimSpace(l.text[open+2 : open+shut]), source.Span{Start: l.start + open, End: l.start + open + shut + 2}
}

// includeAt returns the included file whose name is at an offset, nil when there is none.
func includeAt(f *samples.File, offset int) *samples.Include {
	for _, inc := range f.Includes() {
		if inc.Span.Start <= offset && offset <= inc.Span.End {
			return inc
		}
	}
	return nil
}
