package lsp

import (
	"context"
	"fmt"
	"strings"

	"go.lsp.dev/protocol"

	"decant/analysis/coverage"
	"decant/analysis/source"
)

// hover tells, on the mark of an arm or the head of a function, which samples went which way.
func hover(_ context.Context, s *Snapshot, p *protocol.HoverParams) (*protocol.Hover, error) {
	d := s.doc(p.TextDocument.URI)
	if d == nil || d.kind != kindFunction {
		return nil, nil
	}
	t, m := s.traces[d.path], s.model(d)
	if t == nil || m == nil {
		return nil, nil
	}
	f, span, arms := marked(m, s.client.encoding.offset(d.file, p.Position))
	if f == nil {
		return nil, nil
	}
	r := s.client.encoding.rangeOf(d.file, span)
	return &protocol.Hover{Contents: s.markup(describeArms(f, counts(t, *f), arms)), Range: &r}, nil
}

// marked finds what a hover at an offset is about: the arms whose shortest mark holds it, with those taken
// instead; else the entry of the function whose head does.
func marked(m *coverage.File, offset int) (f *coverage.Func, span source.Span, arms []int) {
	best := source.Span{End: 1 << 62}
	consider := func(fn *coverage.Func, s source.Span, take []int) {
		switch {
		case offset < s.Start || offset > s.End || s.End <= s.Start:
		case s == best && fn == f:
			arms = append(arms, take...)
		case s.End-s.Start < best.End-best.Start:
			f, best, arms = fn, s, take
		}
	}
	for i := range m.Funcs {
		fn := &m.Funcs[i]
		consider(fn, fn.Head, []int{0})
		for j, a := range fn.Arms {
			if j > 0 {
				consider(fn, a.Mark, []int{j})
			}
		}
	}
	if f == nil {
		return nil, best, nil
	}
	return f, best, withOthers(f, arms)
}

// withOthers adds the arms taken instead, once each.
func withOthers(f *coverage.Func, arms []int) []int {
	seen := map[int]bool{}
	var out []int
	add := func(i int) {
		if i >= 0 && i < len(f.Arms) && !seen[i] {
			seen[i] = true
			out = append(out, i)
		}
	}
	for _, i := range arms {
		add(i)
		add(f.Arms[i].Other)
	}
	return out
}

// describeArms writes a line for each arm and one for each sample that took it.
func describeArms(f *coverage.Func, c *coverage.FuncCounts, arms []int) string {
	if c == nil {
		return "Written after the last trace."
	}
	var b strings.Builder
	for _, i := range arms {
		name := f.Arms[i].Phrase()
		if i == 0 {
			name = coverage.CalleeWord(f.Handler, f.Event)
		}
		if i == 0 && f.Name != "" {
			name += " " + f.Name
		}
		if c.Total[i] == 0 {
			fmt.Fprintf(&b, "☠ **%s**: no sample gets here\n\n", escapeMarkdown(name))
			continue
		}
		fmt.Fprintf(&b, "**%s**: ×%d\n\n", escapeMarkdown(name), c.Total[i])
		if i < len(c.Samples) {
			for _, sample := range c.Samples[i] {
				fmt.Fprintf(&b, "- %s\n", escapeMarkdown(sample))
			}
			b.WriteString("\n")
		}
	}
	return strings.TrimSpace(b.String())
}
