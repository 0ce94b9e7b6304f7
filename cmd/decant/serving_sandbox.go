package main

import (
	"context"
	"crypto/rand"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"time"

	"decant/analysis/exchange"
	"decant/invoker"
	"decant/tracer/engine"
	"decant/tracer/trace"
)

// sandboxContainer runs the embedded sandbox inside bubblewrap.
const sandboxContainer = "container"

// engine returns the sandbox that the options ask for.
func (o *serveOptions) engine() (engine.Options, error) {
	e, err := engineOptions(o.sandbox)
	if o.sandbox == sandboxContainer {
		e, err = containerOptions()
	}
	e.Memory, e.Timeout, e.Fuel = int64(4*o.limits.memory), o.limits.timeout, int64(o.limits.fuel)
	return e, err
}

// containerOptions start the embedded sandbox in namespaces of its own, with a read-only view of the files.
func containerOptions() (engine.Options, error) {
	bwrap, err := exec.LookPath("bwrap")
	if err != nil {
		return engine.Options{}, errors.New("bwrap is not on PATH — install bubblewrap, or use the embedded sandbox")
	}
	self, err := os.Executable()
	if err != nil {
		return engine.Options{}, err
	}
	return engine.Options{Kind: engine.Embedded, Command: []string{
		bwrap, "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp", "--unshare-all", "--die-with-parent",
		"--new-session", "--cap-drop", "ALL", "--ro-bind", self, self, self, engine.ChildArg,
	}}, nil
}

// sandboxes are the child processes of one function: idle ones wait to be taken.
type sandboxes struct {
	fn      *function
	options engine.Options

	mu     sync.Mutex
	idle   map[bool][]*engine.Host // by whether they are probed
	all    []*engine.Host
	closed bool
}

func newSandboxes(fn *function, o engine.Options) *sandboxes {
	return &sandboxes{fn: fn, options: o, idle: map[bool][]*engine.Host{}}
}

// take returns an idle host or starts one.
func (b *sandboxes) take(ctx context.Context, probed bool) (*engine.Host, error) {
	b.mu.Lock()
	if n := len(b.idle[probed]); n > 0 {
		h := b.idle[probed][n-1]
		b.idle[probed] = b.idle[probed][:n-1]
		b.mu.Unlock()
		return h, nil
	}
	b.mu.Unlock()
	h, err := startEngine(ctx, b.fn, b.options, probed)
	if err != nil {
		return nil, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		h.Close()
		return nil, os.ErrClosed
	}
	b.all = append(b.all, h)
	return h, nil
}

func (b *sandboxes) give(h *engine.Host, probed bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.idle[probed] = append(b.idle[probed], h)
}

func (b *sandboxes) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	for _, h := range b.all {
		h.Close()
	}
}

// Serve answers a request with the function's own JavaScript. What native code asked for before it stopped is not
// asked again. A run that may teach something is probed, and its log kept for the next build.
func (s *serving) Serve(ctx context.Context, name string, r *invoker.Request, log *invoker.EffectLog) (*invoker.Response, error) {
	f := s.functions[name]
	probed := !s.options.noAdapt && f.learn.mayProbe()
	host, err := f.sandbox.take(ctx, probed)
	if err != nil {
		return nil, err
	}
	defer f.sandbox.give(host, probed)
	replay := replayOf(name, log, s.world)
	var world engine.World = replay
	var heard *hearing
	if s.options.capture {
		heard = newHearing(replay)
		world = heard
	}
	asked := f.request(r)
	result, err := host.Run(ctx, asked, world)
	if err != nil {
		return nil, err
	}
	if heard != nil {
		s.captures.hold(log, heard.sample(asked, result.Effects))
	}
	if probed && result.Log != nil {
		f.learn.add(result.Log)
	}
	if result.Outcome == trace.Limit {
		what := &invoker.LimitError{What: result.Detail, Site: invoker.Site{File: filepath.Base(result.WhereFile), Line: limitLine(result)}}
		if result.WhereFile == "" {
			what.Site.File = ""
		}
		return nil, what
	}
	if result.Error != nil {
		s.sh.note("%s: %s (%s:%d)", name, firstLine(result.Error.Text), result.Error.File, result.Error.Line)
	}
	return &invoker.Response{Status: result.Response.Status, Headers: toNativeHeaders(result.Response.Headers), Body: result.Response.Body}, nil
}

// freshEntropy is what a request's cryptographic randomness is made of.
func freshEntropy() []byte {
	key := make([]byte, 32)
	_, _ = rand.Read(key) // it never fails
	return key
}

// request is a request with what only the sandbox needs of it.
func (f *served) request(r *invoker.Request) *exchange.Request {
	q := fromInvoker(r)
	q.Env = f.env
	if q.Entropy = r.Entropy; q.Entropy == nil {
		q.Entropy = freshEntropy()
	}
	return q
}

func fromInvoker(r *invoker.Request) *exchange.Request {
	return &exchange.Request{
		Method: r.Method, Path: r.Path, Query: r.Query, Headers: fromNativeHeaders(r.Headers), Body: r.Body,
		Seed: r.Seed, Now: r.Now,
	}
}

// replayOf is the world of a sandbox run: what native code did is taken from its log, the rest is really done.
func replayOf(name string, log *invoker.EffectLog, world *servingWorld) *engine.Replay {
	record := engine.Record{Later: func(effect int, deliver func(*exchange.Answer)) {
		log.Later(effect, func(a *invoker.Answer) { deliver(fromNativeAnswer(a)) })
	}}
	for _, e := range log.Effects() {
		record.Effects = append(record.Effects, fromNativeEffect(&e))
	}
	for _, a := range log.Answers() {
		record.Answers = append(record.Answers, fromNativeAnswer(a))
	}
	return &engine.Replay{Record: record, Live: &liveWorld{name, world}}
}

// liveWorld lets a sandbox ask the serving world.
type liveWorld struct {
	name  string
	world *servingWorld
}

// Ask performs one effect; calls go side by side.
func (l *liveWorld) Ask(ctx context.Context, call *engine.Call, deliver func(*exchange.Answer)) error {
	e := toNativeEffect(&call.Effect)
	if call.Effect.Kind == exchange.EffectLog {
		l.world.Log(l.name, e)
		return nil
	}
	if call.Effect.Kind == exchange.EffectTimer {
		id := call.Effect.ID
		timer := time.AfterFunc(time.Duration(call.Effect.Delay)*time.Millisecond, func() { deliver(&exchange.Answer{Effect: id}) })
		context.AfterFunc(ctx, func() { timer.Stop() })
		return nil
	}
	go func() {
		answer := fromNativeAnswer(l.world.Do(ctx, l.name, e))
		answer.Effect = call.Effect.ID
		deliver(answer)
	}()
	return nil
}
