package lsp

import (
	"fmt"
	"os"
	"strings"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"decant/analysis/samples"
	"decant/analysis/source"
	"decant/analysis/stop"
)

// hoverSamples tells, in a sample file, the value of a variable, what a directive means, what file is included, and
// what became of a request.
func (s *Snapshot) hoverSamples(d *Document, offset int) (string, source.Span) {
	file, _ := d.parsed()
	if name, span := variableAt(d.file, offset); name != "" {
		for _, v := range file.Variables() {
			if v.Name == name {
				return "`" + v.Name + "` = " + escapeMarkdown(v.Value), span
			}
		}
	}
	if inc := includeAt(file, offset); inc != nil {
		return describeFile(beside(d.path, inc.Path)), inc.Span
	}
	line := lineAt(d.file, offset)
	if _, ok := line.directive(); ok {
		for _, dir := range directives {
			at := strings.Index(line.text, dir.word)
			if at >= 0 && at <= len(line.before) && len(line.before) <= at+len(dir.word) {
				return "**" + dir.word + "** " + dir.about, source.Span{Start: line.start + at, End: line.start + at + len(dir.word)}
			}
		}
	}
	if sample := file.At(offset); sample != nil && (line.part == partRequest || within(sample.NameSpan, offset)) {
		return s.describeSample(d, sample), lineSpan(d.file, d.file.Line(offset))
	}
	return "", source.Span{}
}

func within(span source.Span, offset int) bool { return span.Start <= offset && offset <= span.End }

func describeFile(path string) string {
	info, err := os.Stat(path)
	if err != nil {
		return "There is no such file."
	}
	return fmt.Sprintf("%s, %d bytes", escapeMarkdown(info.Name()), info.Size())
}

// describeSample tells what became of a request in the last trace, which mocks it has, and how it was last answered.
func (s *Snapshot) describeSample(d *Document, sample *samples.Sample) string {
	var b strings.Builder
	fmt.Fprintf(&b, "**%s**: %s %s\n\n", escapeMarkdown(sample.Name), sample.Method, escapeMarkdown(sample.Path))
	b.WriteString(s.outcome(d, sample.Name) + "\n\n")
	for _, m := range sample.Mocks {
		fmt.Fprintf(&b, "- mock %s %s → %d\n", m.Method, escapeMarkdown(m.URL), m.Status)
	}
	if sent := s.sent[sampleKey{d.path, sample.Name}]; sent != nil {
		fmt.Fprintf(&b, "\nLast sent to the local run: %s, status %d", sent, sent.Status)
	}
	return strings.TrimSpace(b.String())
}

func (s *Snapshot) outcome(d *Document, name string) string {
	t := s.traceOf(d)
	if t == nil {
		return "Not traced yet."
	}
	for _, r := range t.Samples {
		switch {
		case r.Name != name || r.File != d.path:
		case r.Code == "":
			return "Answered in the last trace."
		case r.Code == stop.SampleFails:
			return "In the last trace it " + escapeMarkdown(r.Message) + at(r.Where) + "."
		default:
			return string(r.Code) + " " + escapeMarkdown(stop.Lookup(r.Code).Text(r.Message))
		}
	}
	return "Written after the last trace."
}

// sampleDefinition leads from a variable to its definition and from an included file to that file.
func (s *Snapshot) sampleDefinition(d *Document, offset int) protocol.DefinitionResult {
	file, _ := d.parsed()
	if name, _ := variableAt(d.file, offset); name != "" {
		for _, v := range file.Variables() {
			if v.Name == name {
				return protocol.LocationSlice{s.location(d, v.Span)}
			}
		}
	}
	if inc := includeAt(file, offset); inc != nil && isFile(d.path) {
		return protocol.LocationSlice{{URI: uri.File(beside(d.path, inc.Path))}}
	}
	return nil
}
