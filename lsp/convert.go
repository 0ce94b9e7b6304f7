package lsp

import (
	"fmt"
	"regexp"
	"strings"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"decant/analysis/source"
	"decant/analysis/stop"
)

// Conversions to the protocol's types stand here and in position.go; features work on spans.

// finding is a diagnostic before it is told.
type finding struct {
	code    stop.Code
	level   stop.Severity
	span    source.Span
	message string
	fade    bool // what is there is never reached
	related []related
}

// related is a place that explains a finding.
type related struct {
	doc     *Document
	span    source.Span
	message string
}

func (s *Snapshot) diagnostic(d *Document, f finding) protocol.Diagnostic {
	out := protocol.Diagnostic{
		Range: s.client.encoding.rangeOf(d.file, f.span), Severity: protocol.DiagnosticSeverity(f.level),
		Code: protocol.String(f.code), Source: protocol.NewOptional("decant"), Message: protocol.String(f.message),
	}
	if s.client.codeLinks && s.docsPage != "" {
		out.CodeDescription.Href = uri.URI(s.docsPage + "#" + strings.ToLower(string(f.code)))
	}
	if f.fade && s.client.unnecessary {
		out.Tags = protocol.NewDiagnosticTags(protocol.DiagnosticTagUnnecessary)
	}
	if !s.client.related {
		return out
	}
	for _, r := range f.related {
		out.RelatedInformation = append(out.RelatedInformation, protocol.DiagnosticRelatedInformation{
			Location: s.location(r.doc, r.span), Message: r.message,
		})
	}
	return out
}

func (s *Snapshot) location(d *Document, span source.Span) protocol.Location {
	return protocol.Location{URI: d.uri, Range: s.client.encoding.rangeOf(d.file, span)}
}

// fenceLine begins or ends a block of code in Markdown.
var fenceLine = regexp.MustCompile("(?m)^```.*\n?")

// markup is text for a hover, without its Markdown where the client has none.
func (s *Snapshot) markup(markdown string) *protocol.MarkupContent {
	if s.client.markdown {
		return &protocol.MarkupContent{Kind: protocol.MarkupKindMarkdown, Value: markdown}
	}
	plain := strings.NewReplacer("**", "", "`", "", "\\", "").Replace(fenceLine.ReplaceAllString(markdown, ""))
	return &protocol.MarkupContent{Kind: protocol.MarkupKindPlainText, Value: plain}
}

// escapeMarkdown keeps a user's words from being read as Markdown.
func escapeMarkdown(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_{}[]<>#|~", r) {
			b.WriteByte('\\')
		}
		if r == '\n' || r == '\r' {
			r = ' '
		}
		b.WriteRune(r)
	}
	return b.String()
}

// number writes n and its noun: "1 request", "2 requests".
func number(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
