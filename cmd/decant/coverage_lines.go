package main

import (
	"fmt"
	"io"
	"strings"

	"decant/analysis/coverage"
)

// lineCounts returns how often each line ran: the count of the innermost arm that covers its first character that
// is no blank. Index 0 is line 1; -1 is a line that has no code.
func (f *facts) lineCounts() []int64 {
	src := f.file.Source
	counts := make([]int64, src.Lines())
	size := make([]int, src.Lines())
	for line := range counts {
		counts[line] = -1
	}
	offset := 0
	for line := range counts {
		text := src.LineText(line + 1)
		first := offset + len(text) - len(strings.TrimLeft(text, " \t"))
		trimmed := strings.TrimSpace(text)
		if trimmed != "" && !strings.HasPrefix(trimmed, "//") && strings.Trim(trimmed, "{}()[];,") != "" {
			counts[line], size[line] = f.innermost(first)
		}
		offset = nextLine(src.Text, offset+len(text))
	}
	return counts
}

// nextLine returns the offset after the line end at offset.
func nextLine(text string, offset int) int {
	switch {
	case strings.HasPrefix(text[offset:], "\r\n"):
		return offset + 2
	case offset < len(text):
		return offset + 1
	}
	return offset
}

// innermost returns the count of the smallest arm that holds the byte at offset, and its size.
func (f *facts) innermost(offset int) (count int64, size int) {
	count, size = -1, len(f.file.Source.Text)+1
	for i := range f.file.Funcs {
		fun := &f.file.Funcs[i]
		for arm, a := range fun.Arms {
			span := a.Span
			if arm == 0 {
				span = fun.Span
			}
			if span.Start <= offset && offset < span.End && span.End-span.Start < size && !(arm == 0 && offset == fun.Span.Start && i > 0) {
				count, size = int64(f.count(fun, arm)), span.End-span.Start
			}
		}
	}
	return count, size
}

// writeCoverageText prints the source with counts, and the fallback points below.
func writeCoverageText(w io.Writer, f *facts, list []point) {
	src := f.file.Source
	marks := map[int]bool{}
	for _, p := range list {
		marks[src.Line(p.span.Start)] = true
	}
	for i, n := range f.lineCounts() {
		count := ""
		if n >= 0 {
			count = fmt.Sprintf("×%d", n)
		}
		if marks[i+1] {
			count += " ☠"
		}
		fmt.Fprintf(w, "%8s │ %s\n", count, src.LineText(i+1))
	}
	all, taken := f.ways()
	fmt.Fprintf(w, "\n%s: %d of %d ways taken, %s\n", src.Name, taken, all, plural(len(list), "fallback point"))
	for _, p := range list {
		pos := src.Pos(p.span.Start)
		fmt.Fprintf(w, "%s:%d:%d: %s %s\n", src.Name, pos.Line, pos.Column, p.code, p.message)
	}
}

// functionLabel names a function for people.
func functionLabel(fun *coverage.Func, line int) string {
	switch {
	case fun.Name != "":
		return fun.Name
	case fun.Event != "":
		return fmt.Sprintf("%s callback, line %d", fun.Event, line)
	}
	return fmt.Sprintf("function, line %d", line)
}
