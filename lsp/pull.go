package lsp

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// A client that pulls diagnostics and can be asked to pull again gets none pushed: it would show them twice. Every
// other client gets them pushed.

// report is the diagnostics of a document as the protocol has them, never nil.
func (s *Snapshot) report(d *Document) []protocol.Diagnostic {
	found := s.diagnose(d)
	list := make([]protocol.Diagnostic, 0, len(found))
	for _, f := range found {
		list = append(list, s.diagnostic(d, f))
	}
	return list
}

// resultID names a report by what is in it.
func resultID(list []protocol.Diagnostic) (string, error) {
	raw, err := protocol.Marshal(list)
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:12]), err
}

// pullDocument answers textDocument/diagnostic.
func pullDocument(_ context.Context, s *Snapshot, p *protocol.DocumentDiagnosticParams) (protocol.DocumentDiagnosticReport, error) {
	list := []protocol.Diagnostic{}
	if d := s.doc(p.TextDocument.URI); d != nil {
		list = s.report(d)
	}
	id, err := resultID(list)
	if err != nil {
		return nil, err
	}
	if p.PreviousResultID != nil && *p.PreviousResultID == id {
		return &protocol.RelatedUnchangedDocumentDiagnosticReport{UnchangedDocumentDiagnosticReport: unchanged(id)}, nil
	}
	return &protocol.RelatedFullDocumentDiagnosticReport{FullDocumentDiagnosticReport: full(id, list)}, nil
}

func unchanged(id string) protocol.UnchangedDocumentDiagnosticReport {
	return protocol.UnchangedDocumentDiagnosticReport{Kind: "unchanged", ResultID: id}
}

func full(id string, list []protocol.Diagnostic) protocol.FullDocumentDiagnosticReport {
	return protocol.FullDocumentDiagnosticReport{Kind: "full", ResultID: &id, Items: list}
}

// pullWorkspace answers workspace/diagnostic with every document at hand: the open ones, and sample files a trace
// speaks of. No folder is walked. When nothing is new it waits until something is, as the protocol lets it, so that a
// client that asks all the time costs nothing.
func pullWorkspace(ctx context.Context, s *server, snap *Snapshot, params jsonrpc2.RawMessage) (any, error) {
	p, err := decode[protocol.WorkspaceDiagnosticParams](params)
	if err != nil {
		return nil, err
	}
	before := map[uri.URI]string{}
	for _, previous := range p.PreviousResultIds {
		before[previous.URI] = previous.Value
	}
	for {
		changed := s.nextChange()
		report, news, err := s.snapshot.Load().workspaceReport(before)
		if err != nil || news || len(before) == 0 {
			return report, err
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// workspaceReport says what is new against the reports a client has.
func (s *Snapshot) workspaceReport(before map[uri.URI]string) (report *protocol.WorkspaceDiagnosticReport, news bool, err error) {
	report = &protocol.WorkspaceDiagnosticReport{Items: []protocol.WorkspaceDocumentDiagnosticReport{}}
	seen := map[uri.URI]bool{}
	for _, path := range s.paths() {
		d := s.docs[path]
		list := s.report(d)
		id, err := resultID(list)
		if err != nil {
			return nil, false, err
		}
		var version *int32
		if d.open {
			version = &d.version
		}
		seen[d.uri] = true
		if before[d.uri] == id {
			report.Items = append(report.Items, &protocol.WorkspaceUnchangedDocumentDiagnosticReport{
				UnchangedDocumentDiagnosticReport: unchanged(id), URI: d.uri, Version: version})
			continue
		}
		news = true
		report.Items = append(report.Items, &protocol.WorkspaceFullDocumentDiagnosticReport{
			FullDocumentDiagnosticReport: full(id, list), URI: d.uri, Version: version})
	}
	for u := range before {
		if !seen[u] { // it was closed: nothing is told of it any more
			news = true
			report.Items = append(report.Items, &protocol.WorkspaceFullDocumentDiagnosticReport{
				FullDocumentDiagnosticReport: protocol.FullDocumentDiagnosticReport{Kind: "full", Items: []protocol.Diagnostic{}}, URI: u})
		}
	}
	return report, news, nil
}

// paths lists the documents at hand that are decant's business, in order.
func (s *Snapshot) paths() []string {
	var out []string
	for path, d := range s.docs {
		if d.kind != kindOther {
			out = append(out, path)
		}
	}
	slices.Sort(out)
	return out
}

// nextChange returns a channel that is closed when the next snapshot is swapped in.
func (s *server) nextChange() <-chan struct{} {
	s.writing.Lock()
	defer s.writing.Unlock()
	return s.swapped
}
