package lsp

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"go.lsp.dev/protocol"

	"decant/analysis/coverage"
	"decant/analysis/source"
)

// counted are the arms whose count is shown: those whose text is a branch of its own. What follows a
// statement or an await has no place of its own to show it at.
var counted = []string{"enter", "then", "else", "loop", "case", "default", "catch", "right"}

// inlayHints shows at the start of every arm how often the samples took it, and where the sandbox answers.
func inlayHints(_ context.Context, s *Snapshot, p *protocol.InlayHintParams) ([]protocol.InlayHint, error) {
	out := []protocol.InlayHint{}
	d := s.doc(p.TextDocument.URI)
	if d == nil || d.kind != kindFunction {
		return out, nil
	}
	var all []hint
	settings := s.settingsOf(d.path)
	within := s.client.encoding.spanOf(d.file, p.Range)
	if settings.Counts {
		all = append(s.hints(d, within), s.liveHints(d)...)
	}
	if settings.Costs {
		all = append(all, s.costHints(d)...)
	}
	for _, h := range all {
		if within.Start <= h.offset && h.offset <= within.End {
			left, right := !blankAt(d.file, h.offset-1), !blankAt(d.file, h.offset)
			out = append(out, protocol.InlayHint{
				Position: s.client.encoding.position(d.file, h.offset), Label: protocol.String(h.text),
				Tooltip: protocol.String(h.tip), PaddingLeft: &left, PaddingRight: &right,
			})
		}
	}
	return out, nil
}

// blankAt reports whether there is room already at a byte: a blank, or the end of a line.
func blankAt(f *source.File, at int) bool {
	return at < 0 || at >= len(f.Text) || strings.IndexByte(" \t\r\n", f.Text[at]) >= 0
}

// hint is words shown between two bytes of a text.
type hint struct {
	offset    int
	text, tip string
}

// whole is all of a document's text.
func whole(d *Document) source.Span { return source.Span{End: len(d.file.Text)} }

// hints lists the hints of a function's text that stand in a part of it, and perhaps more.
func (s *Snapshot) hints(d *Document, part source.Span) []hint {
	t, m := s.traceOf(d), s.model(d)
	if t == nil || m == nil {
		return nil
	}
	var out []hint
	for i, f := range m.Funcs {
		if i == 0 || f.Span.Start > part.End || f.Span.End < part.Start { // the module body runs once, whatever is asked
			continue
		}
		if c := counts(t, f); c != nil {
			out = append(out, takenHints(d.file, f, c)...)
		}
	}
	if s.hidden {
		return out
	}
	for _, p := range s.fallbacksIn(d, part) {
		if f := m.Funcs[p.Func].Span; compiled(p) && f.Start <= part.End && part.Start <= f.End {
			out = append(out, hint{opening(d.file, m.Funcs[p.Func].Arms[p.Arm]), "☠ fallback", "No sample gets here: in production the sandbox answers."})
		}
	}
	return out
}

func takenHints(f *source.File, fn coverage.Func, c *coverage.FuncCounts) []hint {
	var out []hint
	for i, a := range fn.Arms {
		if c.Total[i] > 0 && !a.Quiet && slices.Contains(counted, a.Kind) {
			out = append(out, hint{opening(f, a), fmt.Sprintf("×%d", c.Total[i]), took(c, i)})
		}
	}
	return out
}

// took says which samples took an arm.
func took(c *coverage.FuncCounts, arm int) string {
	if arm >= len(c.Samples) || len(c.Samples[arm]) == 0 {
		return ""
	}
	const most = 5
	names := c.Samples[arm]
	text := "Samples: "
	for i, name := range names {
		if i == most {
			return text + fmt.Sprintf(" and %d more", len(names)-most)
		}
		if i > 0 {
			text += ", "
		}
		text += name
	}
	return text
}

// opening is where the words about an arm go: after the head of a function or the keyword that an arm begins with,
// after the brace that opens a block, else before the text. An arm without text of its own has its mark.
func opening(f *source.File, a coverage.Arm) int {
	switch {
	case a.Kind == "enter" || a.Span.End <= a.Span.Start || a.Span.Start == a.Mark.Start:
		return a.Mark.End
	case f.Text[a.Span.Start] == '{' && a.Kind != "right" && a.Kind != "default":
		return a.Span.Start + 1
	}
	return a.Span.Start
}
