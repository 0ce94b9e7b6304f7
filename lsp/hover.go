package lsp

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"go.lsp.dev/protocol"

	"decant/analysis/coverage"
	"decant/analysis/source"
	"decant/analysis/stop"
)

// hover tells what samples did at a place of a function and what it became: on the mark of an arm or the head of a
// function, which samples went which way; elsewhere, what the line is in the trace tree and in Rust. In a sample file
// it tells about the sample.
func hover(_ context.Context, s *Snapshot, p *protocol.HoverParams) (*protocol.Hover, error) {
	d := s.doc(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	offset := s.client.encoding.offset(d.file, p.Position)
	var text string
	var span source.Span
	switch d.kind {
	case kindSamples:
		text, span = s.hoverSamples(d, offset)
	case kindFunction:
		text, span = s.hoverFunction(d, offset)
	}
	if text == "" {
		return nil, nil
	}
	r := s.client.encoding.rangeOf(d.file, span)
	return &protocol.Hover{Contents: s.markup(text), Range: &r}, nil
}

func (s *Snapshot) hoverFunction(d *Document, offset int) (string, source.Span) {
	t, m := s.traceOf(d), s.model(d)
	if t == nil || m == nil {
		return "", source.Span{}
	}
	line := d.file.Line(offset)
	var parts []string
	f, span, arms := marked(m, offset)
	if f != nil {
		parts = append(parts, describeArms(f, counts(t, *f), arms))
	} else {
		span = lineSpan(d.file, line)
	}
	parts = append(parts, s.describeValues(d, offset), s.describeStops(d, line), s.describeViews(d, line))
	parts = slices.DeleteFunc(parts, func(p string) bool { return p == "" })
	if !within(span, offset) {
		return "", span
	}
	return strings.Join(parts, "\n\n"), span
}

// describeStops says why native code stops on a line, and what to do about it.
func (s *Snapshot) describeStops(d *Document, line int) string {
	var out []string
	for _, p := range s.fallbacks(d) {
		if d.file.Line(p.Span.Start) == line {
			out = append(out, fmt.Sprintf("%s %s %s", p.Code, escapeMarkdown(p.Message), escapeMarkdown(stop.Lookup(p.Code).Fix)))
		}
	}
	return strings.Join(out, "\n\n")
}

// mostShown bounds the lines of a view that a hover shows.
const mostShown = 12

// describeViews shows what a line is in the tree and in Rust, and what it costs. A line that was edited after the
// trace has nothing to show.
func (s *Snapshot) describeViews(d *Document, line int) string {
	sh := s.shown[s.functionOf(d)]
	if sh == nil || s.stateOf(d) != fresh {
		return ""
	}
	var b strings.Builder
	name := s.nameIn(d)
	fence := func(language string, v *viewText) {
		if text := v.excerpt(name, line); text != "" {
			fmt.Fprintf(&b, "```%s\n%s```\n\n", language, text)
		}
	}
	fence("javascript", sh.tree)
	fence("rust", sh.rust)
	if price := sh.price(line); price != "" {
		b.WriteString(price + " each time")
	}
	return strings.TrimSpace(b.String())
}

// excerpt is the text of a view that comes from a source line, without the blanks that all its lines begin with.
func (v *viewText) excerpt(file string, line int) string {
	var out []string
	for _, run := range v.origins.from(file, line) {
		for n := run.first; n <= run.last; n++ {
			text := strings.TrimRight(v.file.LineText(n), " ")
			if _, ok := rustLine(text); !ok && text != "" { // the comment says what the person is looking at
				out = append(out, text)
			}
		}
	}
	indent := 1 << 30
	for _, text := range out {
		indent = min(indent, len(text)-len(strings.TrimLeft(text, " ")))
	}
	var b strings.Builder
	for i, text := range out {
		if i == mostShown {
			b.WriteString("…\n")
			break
		}
		b.WriteString(text[indent:] + "\n")
	}
	return b.String()
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
