package lsp

import (
	"context"
	"encoding/json"
	"path/filepath"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
)

// runLocally serves a function on this machine; one that is served already stays as it is.
func runLocally(ctx context.Context, c *invocation) (any, error) {
	path, err := c.trusted()
	if err != nil {
		return nil, err
	}
	l, err := c.local(ctx, c.token, path)
	if err != nil {
		return nil, err
	}
	c.say(ctx, protocol.MessageTypeInfo, "%s answers at %s%s", filepath.Base(path), l.Address(), c.snapshot.Load().unsaved(path))
	return map[string]string{"address": l.Address()}, nil
}

// local returns the running function of a path, started when it is not.
func (s *server) local(ctx context.Context, token protocol.ProgressToken, path string) (Local, error) {
	var l Local
	err := s.busy(ctx, token, work{starting, path}, func(ctx context.Context, _ Progress) error {
		s.mu.Lock()
		l = s.locals[path]
		s.mu.Unlock()
		if l != nil {
			return nil
		}
		snap := s.snapshot.Load()
		var err error
		if l, err = s.Backend.Run(ctx, snap.target(path), snap.settingsOf(path).Run); err != nil {
			return err
		}
		if !s.keep(path, l) {
			l.Stop()
			return context.Canceled
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	s.refresh(s.ctx)
	return l, nil
}

// keep takes a running function into the server's care, until it is done. It reports false when the server is
// on its way out.
func (s *server) keep(path string, l Local) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ctx.Err() != nil || s.phase.Load() == shutDown {
		return false
	}
	s.locals[path] = l
	s.update(func(next *Snapshot) { next.runs[path] = l.Address() })
	s.background("live", func(ctx context.Context) { s.follow(ctx, path, l.Events()) })
	s.background("run", func(ctx context.Context) {
		select {
		case <-l.Done():
			s.ended(ctx, path, l)
		case <-ctx.Done(): // stopAll stops it
		}
	})
	return true
}

// ended lets go of a run that is done. One that nobody stopped is told, with a way on.
func (s *server) ended(ctx context.Context, path string, l Local) {
	s.mu.Lock()
	byItself := s.locals[path] == l
	if byItself {
		delete(s.locals, path)
	}
	s.mu.Unlock()
	s.update(func(next *Snapshot) {
		if next.runs[path] == l.Address() {
			delete(next.runs, path)
			delete(next.live, path)
		}
	})
	s.refresh(ctx)
	if byItself {
		s.say(ctx, protocol.MessageTypeError, "%s is no longer served: %s. Run it again; decant.openLog has the rest.", filepath.Base(path), l.Why())
	}
}

// stopLocal ends the function that an argument names, or all of them.
func stopLocal(_ context.Context, c *invocation) (any, error) {
	only := ""
	if len(c.args) > 0 {
		path, err := c.function()
		if err != nil {
			return nil, err
		}
		only = path
	}
	c.mu.Lock()
	var ending []Local
	for path, l := range c.locals {
		if only == "" || path == only {
			ending = append(ending, l)
			delete(c.locals, path)
		}
	}
	c.mu.Unlock()
	for _, l := range ending {
		l.Stop() // its Done tells the rest
	}
	return map[string]int{"stopped": len(ending)}, nil
}

// sample reads the arguments of a command about one request of a sample file: the path of the function's file, the
// document, and the request's name.
func (c *invocation) sample() (path string, d *Document, name string, err error) {
	if path, err = c.trusted(); err != nil {
		return "", nil, "", err
	}
	if _, d, err = c.document(); err != nil {
		return "", nil, "", err
	}
	if len(c.args) < 2 || json.Unmarshal(c.args[1], &name) != nil || d.kind != kindSamples {
		return "", nil, "", jsonrpc2.Errorf(jsonrpc2.InvalidParams, "the arguments are the URI of a .http file and the name of a request")
	}
	return path, d, name, nil
}

// sendSample sends one request of a sample file to the running function, started when it is not.
func sendSample(ctx context.Context, c *invocation) (any, error) {
	path, d, sample, err := c.sample()
	if err != nil {
		return nil, err
	}
	l, err := c.local(ctx, c.token, path)
	if err != nil {
		return nil, err
	}
	sent, err := l.Send(ctx, d.file, sample)
	if err != nil {
		return nil, err
	}
	c.update(func(next *Snapshot) { next.sent[sampleKey{d.path, sample}] = sent })
	c.refresh(c.ctx)
	return map[string]any{"path": sent.Path, "stop": sent.Stop, "status": sent.Status, "milliseconds": float64(sent.Elapsed.Microseconds()) / 1000}, nil
}
