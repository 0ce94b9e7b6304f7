package engine

import (
	"context"
	"fmt"
	"os"
	"sync"
	"time"

	"decant/analysis/exchange"
	"decant/analysis/source"
	"decant/tracer/trace"
)

// Host is a child process that runs one function, request by request. Its methods may be called by several
// goroutines; runs wait for each other. When the child dies, the next run starts another.
type Host struct {
	options Options
	turn    chan struct{} // held by the one that uses the child

	// Guarded by turn.
	process *process
	loaded  *prepared
	runs    int

	closing sync.Once
	closed  chan struct{}
}

// Start starts a child and waits until it is ready. ctx bounds the start alone.
func Start(ctx context.Context, o Options) (*Host, error) {
	o, err := o.complete()
	if err != nil {
		return nil, err
	}
	h := &Host{options: o, turn: make(chan struct{}, 1), closed: make(chan struct{})}
	h.process, err = startProcess(ctx, &h.options)
	if err != nil {
		return nil, err
	}
	return h, nil
}

func (o Options) complete() (Options, error) {
	if o.Memory <= 0 {
		o.Memory = defaultMemory
	}
	if o.Timeout <= 0 {
		o.Timeout = defaultTimeout
	}
	if o.Fuel <= 0 {
		o.Fuel = defaultFuel
	}
	if o.Depth <= 0 {
		o.Depth = defaultDepth
	}
	if o.Kind == Node {
		o.Command = nodeCommand(o.Command, o.Memory)
		return o, nil
	}
	if len(o.Command) == 0 {
		self, err := os.Executable()
		if err != nil {
			return o, fmt.Errorf("engine: finding this program: %w", err)
		}
		o.Command = []string{self, ChildArg}
	}
	return o, nil
}

// acquire waits for the child; it fails when ctx is done or the host closed.
func (h *Host) acquire(ctx context.Context) error {
	select {
	case h.turn <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	case <-h.closed:
		return os.ErrClosed
	}
	select {
	case <-h.closed:
		<-h.turn
		return os.ErrClosed
	default:
		return nil
	}
}

func (h *Host) release() { <-h.turn }

// Close kills the child. Runs under way end with os.ErrClosed.
func (h *Host) Close() {
	h.closing.Do(func() {
		close(h.closed)
		h.turn <- struct{}{}
		if h.process != nil {
			h.process.kill()
		}
		h.release()
	})
}

// Load gives the child the function that Run runs. A syntax error is returned as *source.Error.
func (h *Host) Load(ctx context.Context, f Function) error {
	if err := h.acquire(ctx); err != nil {
		return err
	}
	defer h.release()
	p, err := h.options.prepare(f)
	if err != nil {
		return err
	}
	h.loaded = nil
	if err := h.ensure(ctx); err != nil {
		return err
	}
	if err := h.sendLoad(ctx, p); err != nil {
		return err
	}
	h.loaded = p
	return nil
}

// ensure starts a child when there is none, and loads the function into it.
func (h *Host) ensure(ctx context.Context) error {
	if h.process != nil && !h.process.dead() {
		return nil
	}
	p, err := startProcess(ctx, &h.options)
	if err != nil {
		return err
	}
	h.process = p
	if h.loaded == nil {
		return nil
	}
	return h.sendLoad(ctx, h.loaded)
}

func (h *Host) sendLoad(ctx context.Context, p *prepared) error {
	load := p.load
	reply, err := h.process.ask(ctx, &message{Op: "load", Load: load}, h.options.Timeout)
	switch {
	case err != nil:
		h.process.kill()
		return fmt.Errorf("engine: loading %s: %w", load.File, err)
	case reply.Op != "loaded":
		h.process.kill()
		return fmt.Errorf("engine: loading %s: unexpected message %q", load.File, reply.Op)
	case reply.Error != nil:
		e := reply.Error
		at := p.place(Place{load.File, e.Line, e.Column})
		return &source.Error{File: at.File, Pos: source.Pos{Line: at.Line, Column: at.Column}, Message: e.Message}
	}
	return nil
}

// Run answers one request. The error is for what is wrong with the machinery or ctx; whatever the function
// does, and a child that dies of it, is a Result. A nil world is Nothing.
func (h *Host) Run(ctx context.Context, q *exchange.Request, w World) (*Result, error) {
	if err := h.acquire(ctx); err != nil {
		return nil, err
	}
	defer h.release()
	if h.loaded == nil {
		return nil, fmt.Errorf("engine: run before load")
	}
	if err := h.ensure(ctx); err != nil {
		return nil, err
	}
	if w == nil {
		w = Nothing
	}
	h.runs++
	s := newSession(h, q, w)
	start := time.Now()
	if err := s.talk(ctx); err != nil {
		h.process.kill()
		return nil, err
	}
	s.result.Duration = time.Since(start)
	if h.loaded.load.Rich && h.options.Kind == Node {
		h.process.kill() // it has run user code in its own realm
	}
	return s.result, nil
}

// respond puts the response the outcome calls for into the result.
func (r *Result) respond(given *respondMessage) {
	text := []exchange.Header{{Name: "content-type", Value: "text/plain; charset=utf-8"}}
	switch {
	case r.Outcome == trace.Limit:
		r.Response = &exchange.Response{Status: 503, Headers: text, Body: []byte("Limit reached")}
	case r.Outcome == trace.Threw:
		r.Response = &exchange.Response{Status: 500, Headers: text, Body: []byte("Internal Server Error")}
	case given == nil:
		r.Response = &exchange.Response{Status: 500, Headers: text, Body: []byte("No response")}
	case given.Status != 0:
		r.Response = &exchange.Response{Status: given.Status, Headers: given.Headers, Body: given.Body}
	default:
		if given.JSON {
			text[0].Value = "application/json"
		}
		r.Response = &exchange.Response{Status: 200, Headers: text, Body: given.Body}
	}
}
