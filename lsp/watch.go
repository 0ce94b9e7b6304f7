package lsp

import (
	"context"
	"path/filepath"
	"reflect"
	"slices"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
)

// watchers are the files whose changes on disk matter: samples, and the results of traces, which the command line
// makes as well.
const watchers = `{"watchers":[{"globPattern":"**/*.{http,rest}"},{"globPattern":"**/.decant/*/last.json"}]}`

// didChangeWatchedFiles takes in what others wrote. What is open in the editor is known better there.
func (s *server) didChangeWatchedFiles(params jsonrpc2.RawMessage) error {
	p, err := decode[protocol.DidChangeWatchedFilesParams](params)
	if err != nil {
		return err
	}
	var changed []string
	for _, c := range p.Changes {
		changed = append(changed, pathOf(c.URI))
	}
	s.background("didChangeWatchedFiles", func(ctx context.Context) {
		for _, path := range changed {
			if filepath.Base(path) == "last.json" {
				s.retraced(ctx, path)
			} else {
				s.samplesChanged(ctx, path)
			}
		}
	})
	return nil
}

// retraced takes in the trace that somebody else stored of a function that is at hand.
func (s *server) retraced(ctx context.Context, last string) {
	snap := s.snapshot.Load()
	path := snap.functionAt(viewed(last))
	if snap.traces[path] == nil && snap.docs[path] == nil || snap.busy[work{tracing, path}] {
		return
	}
	t, err := s.Backend.LastTrace(ctx, path)
	if err != nil || t == nil || reflect.DeepEqual(t, snap.traces[path]) {
		return // a file in the middle of being replaced is told of again
	}
	s.store(ctx, path, t)
	s.refresh(ctx)
}

// samplesChanged reads a sample file anew that is at hand but not open.
func (s *server) samplesChanged(ctx context.Context, path string) {
	d := s.snapshot.Load().docs[path]
	if d == nil || d.open {
		return
	}
	next := readDocument(path)
	s.update(func(n *Snapshot) {
		switch have := n.docs[path]; {
		case have == nil || have.open:
		case next == nil:
			delete(n.docs, path)
		default:
			next.uri = have.uri
			n.docs[path] = next
		}
	})
	if next == nil {
		s.withdraw(d)
		return
	}
	s.publishPath(ctx, path)
}

// mentions reports whether a trace has results for a sample file.
func (t *Trace) mentions(file string) bool {
	return t != nil && slices.ContainsFunc(t.Samples, func(r SampleResult) bool { return r.File == file })
}
