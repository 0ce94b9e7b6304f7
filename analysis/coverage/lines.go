package coverage

import (
	"slices"
	"strings"
)

// Line is one line of a source file with what the samples did there.
type Line struct {
	Number int
	Text   string
	Code   bool   // it has code of its own: not blank, a comment, or closing brackets alone
	Count  uint64 // how often that code was reached
	Points []Point
}

// Lines returns every line of the file. A line's count is that of the innermost arm in which its first word lies.
func (f *File) Lines(c Counts) []Line {
	points := map[int][]Point{}
	for _, p := range f.Points(c) {
		n := f.Source.Line(p.Span.Start)
		points[n] = append(points[n], p)
	}
	lines := make([]Line, f.Source.Lines())
	offsets := f.firstWords()
	for i := range lines {
		lines[i] = Line{Number: i + 1, Text: f.Source.LineText(i + 1), Points: points[i+1]}
		if at := offsets[i]; at >= 0 {
			lines[i].Count, lines[i].Code = f.countAt(c, at)
		}
	}
	return lines
}

// firstWords returns the offset of each line's first word, -1 where there is none.
func (f *File) firstWords() []int {
	out := slices.Repeat([]int{-1}, f.Source.Lines())
	inComment := false
	start := 0
	for i := range out {
		text := f.Source.LineText(i + 1)
		code := strings.TrimLeft(text, " \t}])")
		inComment = inComment || strings.HasPrefix(code, "/*")
		if !inComment && !strings.HasPrefix(code, "//") && strings.Trim(code, "{}()[];, \t") != "" {
			out[i] = start + len(text) - len(code)
		}
		if inComment && strings.Contains(code, "*/") {
			inComment = false
		}
		start = nextLine(f.Source.Text, start+len(text))
	}
	return out
}

// nextLine returns the offset after the line ending at offset.
func nextLine(text string, offset int) int {
	if strings.HasPrefix(text[offset:], "\r\n") {
		return offset + 2
	}
	return min(offset+1, len(text))
}

// countAt returns the count of the innermost arm around a byte. A function's own first byte belongs to what is around it:
// making a function is not calling it.
func (f *File) countAt(c Counts, at int) (count uint64, found bool) {
	size := len(f.Source.Text) + 1
	for i := range f.Funcs {
		fn := &f.Funcs[i]
		if _, known := c[fn.Key]; !known {
			continue
		}
		for arm := range fn.Arms {
			if fn.Arms[arm].Away {
				continue
			}
			s := fn.span(arm)
			outside := at < s.Start || at >= s.End || arm == 0 && at == s.Start && i > 0
			if !outside && s.End-s.Start < size {
				count, found, size = c.Count(fn, arm), true, s.End-s.Start
			}
		}
	}
	return count, found
}
