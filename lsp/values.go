package lsp

import (
	"context"
	"fmt"
	"strings"

	"decant/analysis/source"
)

// Observed is what an expression was in the samples' runs. Its place is in the text of the trace's function, under
// the function's key, so that an edit elsewhere leaves it standing.
type Observed struct {
	Key    string      // of the function it is in
	Span   source.Span // relative to the function's start
	Text   string      // what stood there
	Types  []string    // in the order seen
	Values []string    // a few, written as JavaScript
	More   bool        // there were other values
}

// observe sees what expressions were, in the background, after a trace that ran the samples.
func (s *server) observe(path string) {
	s.alone("observe", path, func(ctx context.Context, path string) {
		found, err := s.Backend.Observe(ctx, s.snapshot.Load().target(path))
		if err != nil {
			s.Log.Info("nothing observed", "function", path, "error", err)
			return
		}
		s.update(func(next *Snapshot) {
			if next.traces[path] != nil {
				next.values[path] = found
			}
		})
	})
}

// describeValues tells what the shortest observed expression around an offset was.
func (s *Snapshot) describeValues(d *Document, offset int) string {
	t, m, all := s.traceOf(d), s.model(d), s.values[s.functionOf(d)]
	starts := map[string]int{}
	for _, f := range m.Funcs {
		if counts(t, f) != nil {
			starts[f.Key] = f.Span.Start
		}
	}
	var best *Observed
	var at source.Span
	for i := range all {
		o := &all[i]
		start, ok := starts[o.Key]
		span := source.Span{Start: start + o.Span.Start, End: start + o.Span.End}
		if ok && within(span, offset) && span.End <= len(d.file.Text) && d.file.Text[span.Start:span.End] == o.Text && (best == nil || span.End-span.Start < at.End-at.Start) {
			best, at = o, span
		}
	}
	if best == nil {
		return ""
	}
	text, _, more := strings.Cut(best.Text, "\n")
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
