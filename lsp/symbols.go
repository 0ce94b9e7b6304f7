package lsp

import (
	"context"

	"go.lsp.dev/protocol"
)

// documentSymbols lists the requests of a sample file and the functions of a view. Functions have the JavaScript server's symbols.
func documentSymbols(_ context.Context, s *Snapshot, p *protocol.DocumentSymbolParams) (protocol.DocumentSymbolResult, error) {
	out := protocol.DocumentSymbolSlice{}
	d := s.doc(p.TextDocument.URI)
	if d != nil && d.isView() {
		return s.viewSymbols(d), nil
	}
	if d == nil || d.kind != kindSamples {
		return out, nil
	}
	file, _ := d.parsed()
	for _, sample := range file.Samples {
		detail := sample.Method + " " + sample.Path
		out = append(out, protocol.DocumentSymbol{
			Name: sample.Name, Detail: &detail, Kind: protocol.SymbolKindEvent,
			Range:          s.client.encoding.rangeOf(d.file, sample.Span),
			SelectionRange: s.client.encoding.rangeOf(d.file, sample.NameSpan),
		})
	}
	return out, nil
}
