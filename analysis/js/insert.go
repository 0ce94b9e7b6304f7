package js

import (
	"slices"
	"strings"

	"decant/analysis/source"
)

// Insertion is text that another text gets before one of its bytes.
type Insertion struct {
	At   int
	Text string
}

// Sorted are insertions in the order of their places.
func Sorted(list []Insertion) []Insertion {
	slices.SortStableFunc(list, func(a, b Insertion) int { return a.At - b.At })
	return list
}

// Insert is a text with insertions, which are sorted.
func Insert(text string, list []Insertion) string {
	var b strings.Builder
	from := 0
	for _, i := range list {
		b.WriteString(text[from:i.At])
		b.WriteString(i.Text)
		from = i.At
	}
	b.WriteString(text[from:])
	return b.String()
}

// Insert puts insertions, which are sorted, into the bundled text. What was made from the files is known to be so still.
func (b *Bundle) Insert(list []Insertion) {
	if len(list) == 0 {
		return
	}
	b.Text = source.NewFile(b.Text.Name, Insert(b.Text.Text, list))
	b.Files[len(b.Files)-1] = b.Text
	by, next := 0, 0
	for i := range b.segs {
		for next < len(list) && list[next].At <= b.segs[i].at {
			by += len(list[next].Text)
			next++
		}
		b.segs[i].at += by
	}
}
