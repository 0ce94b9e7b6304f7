package lsp

import (
	"context"
	"errors"
	"path/filepath"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"

	"decant/analysis/source"
)

var errUntrusted = jsonrpc2.NewError(jsonrpc2.Code(protocol.LSPErrorCodesRequestFailed), "this workspace is not trusted: decant runs nothing of it")

// trace runs the samples of a function as it stands in the editor, and shows what they did.
func (s *server) trace(ctx context.Context, token protocol.ProgressToken, path string) (*Trace, error) {
	if !s.snapshot.Load().settings.Trusted {
		return nil, errUntrusted
	}
	var t *Trace
	err := s.busy(ctx, token, work{tracing, path}, func(ctx context.Context, p Progress) error {
		var err error
		if t, err = s.Backend.Trace(ctx, s.snapshot.Load().target(path), p); err == nil {
			s.store(ctx, path, t)
		}
		return err
	})
	s.refresh(s.ctx)
	if err == nil {
		s.observe(path)
	}
	if err == nil && len(t.Recorded) > 0 {
		s.background("record", func(ctx context.Context) {
			if _, err := s.keepRecorded(ctx, t.Recorded); err != nil {
				s.say(ctx, protocol.MessageTypeWarning, "decant: the recorded mocks are not written: %s", err)
			}
		})
	}
	return t, err
}

// busy does a piece of work as the only one of its kind, and says so while it lasts.
func (s *server) busy(ctx context.Context, token protocol.ProgressToken, w work, do func(context.Context, Progress) error) error {
	return s.jobs.run(ctx, w, func(ctx context.Context) error {
		s.update(func(next *Snapshot) { next.busy[w] = true })
		defer s.update(func(next *Snapshot) { delete(next.busy, w) })
		s.refreshLenses()
		return s.shown(ctx, token, w.doing+" "+filepath.Base(w.path), do)
	})
}

// traceQuietly traces a function because its text or its samples changed: only one that was traced before
// or has samples, and without a word when that fails.
func (s *server) traceQuietly(ctx context.Context, path string) {
	snap := s.snapshot.Load()
	d := snap.docs[path]
	if d == nil || !snap.settings.Trusted {
		return
	}
	function := snap.functionOf(d)
	if snap.traces[function] == nil && snap.samplesOf(function) == nil {
		return
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s.mu.Lock()
	s.quiet[function] = cancel
	s.mu.Unlock()
	_, err := s.trace(ctx, nil, function)
	var atLine *source.Error
	switch {
	case err == nil || errors.Is(err, context.Canceled):
	case errors.As(err, &atLine): // it is being written
		s.Log.Info("trace", "function", function, "error", err)
	default:
		s.Log.Warn("trace", "function", function, "error", err)
		s.say(ctx, protocol.MessageTypeWarning, "decant: %s was not traced: %s. Try again: decant.trace; decant.openLog has the rest.", filepath.Base(function), err)
	}
}

// obsolete ends a trace that nobody asked for: its text has changed, and another trace will follow.
func (s *server) obsolete(function string) {
	s.mu.Lock()
	cancel := s.quiet[function]
	delete(s.quiet, function)
	s.mu.Unlock()
	if cancel != nil {
		cancel()
	}
}

// recall takes what is stored of a function's last trace into the snapshot.
func (s *server) recall(ctx context.Context, d *Document) {
	snap := s.snapshot.Load()
	path := snap.functionOf(d)
	if snap.traces[path] != nil {
		return
	}
	t, err := s.Backend.LastTrace(ctx, path)
	switch {
	case err != nil:
		s.Log.Warn("cannot read the last trace", "function", path, "error", err)
	case t != nil:
		s.store(ctx, path, t)
		s.refresh(ctx)
	}
}

// store makes a trace the current one. The sample files it speaks of come with it, as they are on disk when
// they are not open.
func (s *server) store(ctx context.Context, path string, t *Trace) {
	if d := s.snapshot.Load().docs[path]; d != nil {
		d.analysed(s.snapshot.Load()) // what is told of a trace is told of the text itself
	}
	var adopted []string
	read := map[string]*Document{}
	for _, r := range t.Samples {
		if r.File == "" || read[r.File] != nil {
			continue
		}
		if d := s.snapshot.Load().docs[r.File]; d == nil || !d.open {
			read[r.File] = readDocument(r.File)
		}
	}
	s.update(func(next *Snapshot) {
		adopted = next.adopt(path, t.Files)
		next.traces[path] = t
		for file, d := range read {
			if have := next.docs[file]; d != nil && (have == nil || !have.open) {
				next.docs[file] = d
			}
		}
	})
	if ctx.Err() != nil {
		return
	}
	s.show(path)
	for _, file := range adopted {
		s.changed(file)
	}
}

// adopt has the open files of a function analysed as parts of it, which they were not so far, and lists them.
func (s *Snapshot) adopt(function string, files []string) (out []string) {
	for _, file := range files {
		if d := s.docs[file]; d != nil && file != function && s.ownerOf(file) != function {
			s.docs[file] = newDocument(d.uri, d.path, d.version, d.file.Text)
			out = append(out, file)
		}
	}
	return out
}

// reread takes a sample file that was closed from disk, when the trace of its function has results for it.
func (s *server) reread(ctx context.Context, closed *Document) {
	snap := s.snapshot.Load()
	t := snap.traces[snap.functionOf(closed)]
	if !t.mentions(closed.path) {
		return
	}
	if d := readDocument(closed.path); d != nil {
		d.uri = closed.uri
		s.update(func(next *Snapshot) {
			if next.docs[d.path] == nil {
				next.docs[d.path] = d
			}
		})
		s.publishPath(ctx, d.path)
	}
}

// samplesOf returns the sample file beside a function, open or on disk; nil when there is none.
func (s *Snapshot) samplesOf(function string) *Document {
	path := samplesPath(function)
	if d := s.docs[path]; d != nil {
		return d
	}
	return readDocument(path)
}

// told is what decant.trace answers.
type told struct {
	Samples   int `json:"samples"`
	Failed    int `json:"failed"`
	Fallbacks int `json:"fallbacks"`
}

func (s *Snapshot) told(path string, t *Trace) told {
	out := told{Samples: len(t.Samples)}
	for _, r := range t.Samples {
		if r.Code != "" {
			out.Failed++
		}
	}
	if d := s.docs[path]; d != nil {
		out.Fallbacks = len(s.fallbacks(d))
	}
	return out
}
