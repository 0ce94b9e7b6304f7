package lsp

import (
	"context"
	"os"
	"path/filepath"
	"strings"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// functionGlob matches the files that functions are in.
const functionGlob = "**/*.{js,ts,mjs,cjs,mts,cts,jsx,tsx}"

// stemOf is a path without its extension: what a function, its samples and its traces have in common.
func stemOf(path string) string { return strings.TrimSuffix(path, filepath.Ext(path)) }

// willRenameFiles has the samples of a function take its new name with it.
func willRenameFiles(_ context.Context, s *Snapshot, p *protocol.RenameFilesParams) (*protocol.WorkspaceEdit, error) {
	if !s.client.renameFiles {
		return nil, nil
	}
	var changes []protocol.DocumentChange
	for _, f := range p.Files {
		from, to := pathOf(uri.URI(f.OldURI)), pathOf(uri.URI(f.NewURI))
		if kindOf(from) != kindFunction || stemOf(from) == stemOf(to) {
			continue
		}
		for _, ext := range sampleExts {
			if info, err := os.Stat(stemOf(from) + ext); err == nil && info.Mode().IsRegular() {
				changes = append(changes, &protocol.RenameFile{Kind: "rename",
					OldURI: s.uriOf(stemOf(from) + ext), NewURI: uri.File(stemOf(to) + ext)})
			}
		}
	}
	if changes == nil {
		return nil, nil
	}
	return &protocol.WorkspaceEdit{DocumentChanges: changes}, nil
}

// didRenameFiles has the traces of a function take its new name.
func (s *server) didRenameFiles(params jsonrpc2.RawMessage) error {
	p, err := decode[protocol.RenameFilesParams](params)
	if err != nil {
		return err
	}
	type move struct{ from, to string }
	var moves []move
	for _, f := range p.Files {
		from, to := pathOf(uri.URI(f.OldURI)), pathOf(uri.URI(f.NewURI))
		if kindOf(from) == kindFunction && kindOf(to) == kindFunction && from != to {
			moves = append(moves, move{strings.Clone(from), strings.Clone(to)})
		}
	}
	s.background("didRenameFiles", func(ctx context.Context) {
		for _, m := range moves {
			s.renamed(ctx, m.from, m.to)
		}
	})
	return nil
}

// renamed carries what is known and stored of a function over to its new path.
func (s *server) renamed(ctx context.Context, from, to string) {
	if err := s.Backend.Rename(ctx, from, to); err != nil {
		s.Log.Warn("the traces stay behind", "from", from, "to", to, "error", err)
		return
	}
	s.update(func(next *Snapshot) {
		delete(next.traces, from)
		delete(next.shown, from)
	})
	t, err := s.Backend.LastTrace(ctx, to)
	if err == nil && t != nil {
		s.store(ctx, to, t)
	}
	s.refresh(ctx)
}
