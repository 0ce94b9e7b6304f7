package lsp

import (
	"fmt"
	"strings"

	"decant/analysis/source"
)

// Observed is what an expression was in the samples' runs. Its place is in the text of the trace's function, under
// the function's key, so that an edit elsewhere leaves it standing.
type Observed struct {
	Key    string      // of the function it is in
	Span   source.Span // relative to the function's start
	Types  []string    // in the order seen
	Values []string    // a few, written as JavaScript
	More   bool        // there were other values
}

// describeValues tells what the shortest observed expression around an offset was.
func (s *Snapshot) describeValues(d *Document, offset int) string {
	t, m := s.traceOf(d), s.model(d)
	starts := map[string]int{}
	for _, f := range m.Funcs {
		if counts(t, f) != nil {
			starts[f.Key] = f.Span.Start
		}
	}
	var best *Observed
	var at source.Span
	for i := range t.Values {
		o := &t.Values[i]
		start, ok := starts[o.Key]
		span := source.Span{Start: start + o.Span.Start, End: start + o.Span.End}
		if ok && within(span, offset) && (best == nil || span.End-span.Start < at.End-at.Start) {
			best, at = o, span
		}
	}
	if best == nil || at.End > len(d.file.Text) {
		return ""
	}
	text, _, more := strings.Cut(d.file.Text[at.Start:at.End], "\n")
	if more {
		text += " …"
	}
	line := fmt.Sprintf("`%s`: %s", strings.ReplaceAll(text, "`", "'"), escapeMarkdown(strings.Join(best.Types, " | ")))
	var values []string
	for _, v := range best.Values {
		values = append(values, "`"+strings.ReplaceAll(v, "`", "'")+"`")
	}
	if best.More {
		values = append(values, "…")
	}
	return line + " = " + strings.Join(values, ", ")
}
