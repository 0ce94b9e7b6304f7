package samples

import (
	"strings"

	"decant/analysis/source"
)

// words is a stretch of one line with its place; all is the place of the whole it was cut from.
type words struct {
	text string
	span source.Span
	all  source.Span
}

func newWords(text string, start int) words {
	s := span(start, start+len(text))
	return words{text: text, span: s, all: s}.trim()
}

// trim drops blanks at both ends.
func (w words) trim() words {
	left := strings.TrimLeft(w.text, blanks)
	w.span.Start += len(w.text) - len(left)
	w.text = strings.TrimRight(left, blanks)
	w.span.End = w.span.Start + len(w.text)
	return w
}

const blanks = " \t"

// word splits off the first word; the rest is trimmed.
func (w words) word() (first, rest words) {
	i := strings.IndexAny(w.text, blanks)
	if i < 0 {
		i = len(w.text)
	}
	return w.cut(0, i), w.cut(i, len(w.text)).trim()
}

// cut returns the bytes [i, j) of w.
func (w words) cut(i, j int) words {
	return words{text: w.text[i:j], span: span(w.span.Start+i, w.span.Start+j), all: w.all}
}

// after returns what follows the first n bytes, trimmed.
func (w words) after(n int) words { return w.cut(n, len(w.text)).trim() }
