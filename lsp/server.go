// Package lsp is decant's language server. It shows a function's tracing where the function is written.
//
// A client's notifications are handled in the order they arrive and make a new Snapshot; its calls run
// beside each other, each on the snapshot that stood when it arrived. One file has one feature. The server
// knows analysis; what runs code or writes files is behind Backend.
package lsp

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
)

// Options are what the shell gives the server.
type Options struct {
	Backend Backend
	Log     *slog.Logger   // nil: no log
	Level   *slog.LevelVar // of the log, set by decant.log.level; nil: it stays
	LogFile string         // absolute path of the log, opened by decant.openLog; "" when there is none
	Version string         // of decant, told to the client
	Docs    string         // URI of the page that explains the stop reasons, each under its code; "" for no links
}

// ErrNoShutdown is returned when the client left without the shutdown request (LSP 3.17, exit: status 1).
var ErrNoShutdown = errors.New("the client left without shutdown")

// Serve speaks with one client until it leaves, its process ends, the input closes or ctx is done. It
// closes in and out, and ends everything it started.
func Serve(ctx context.Context, in io.ReadCloser, out io.WriteCloser, o Options) error {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s := &server{Options: o, ctx: ctx, gone: make(chan struct{}), jobs: jobs{byKey: map[work]*job{}},
		swapped: make(chan struct{}), gate: gate{again: map[string]bool{}},
		cancels: map[jsonrpc2.ID]context.CancelFunc{}, tokens: map[string]context.CancelFunc{},
		pending: map[string]*time.Timer{}, published: map[string][]byte{}, locals: map[string]Local{}, quiet: map[string]context.CancelFunc{}}
	s.snapshot.Store(&Snapshot{analyser: o.Backend, settings: defaults(), client: clientInfo{encoding: utf16Units},
		docsPage: o.Docs, docs: map[string]*Document{}, traces: map[string]*Trace{}, busy: map[work]bool{}, shown: map[string]*shown{}, live: map[string]*live{}, values: map[string][]Observed{},
		runs: map[string]string{}, sent: map[sampleKey]*Sent{}})
	s.conn = jsonrpc2.NewConn(newStream(in, out), jsonrpc2.WithCodec(codec{}))
	s.conn.Go(ctx, s.handle)
	select {
	case <-s.conn.Done():
	case <-s.gone:
	case <-ctx.Done():
	}
	cancel()
	s.stopAll()
	s.hangUp()
	if s.phase.Load() < shutDown {
		return ErrNoShutdown
	}
	return nil
}

// phase is how far the life of the connection has come (LSP 3.17, lifecycle messages).
type phase = int32

const (
	unborn phase = iota // before initialize
	running
	shutDown
)

// server is the mutable part: the current snapshot, and what is under way.
type server struct {
	Options
	ctx       context.Context // ends with the connection
	conn      jsonrpc2.Conn
	phase     atomic.Int32
	leave     sync.Once
	gone      chan struct{} // closed by exit, or when the client's process is no more
	snapshot  atomic.Pointer[Snapshot]
	writing   sync.Mutex    // held by the one writer of snapshot
	swapped   chan struct{} // closed when the next one is swapped in; under writing
	gate      gate
	questions questions
	telling   sync.Mutex // held while diagnostics are found and sent
	jobs      jobs
	nextToken atomic.Int64 // names the progress the server begins

	mu        sync.Mutex
	cancels   map[jsonrpc2.ID]context.CancelFunc // calls being answered
	tokens    map[string]context.CancelFunc      // progress the client may cancel
	pending   map[string]*time.Timer             // documents whose diagnostics are due, by path
	published map[string][]byte                  // what was last published, by URI: the message, up to its version
	locals    map[string]Local                   // functions being served, by path
	inFront   string                             // the path of the document that the client spoke of last
	quiet     map[string]context.CancelFunc      // traces that nobody asked for, by function
}

// update swaps in the next snapshot, which change may write to before anybody sees it.
func (s *server) update(change func(next *Snapshot)) {
	s.writing.Lock()
	defer s.writing.Unlock()
	next := s.snapshot.Load().clone()
	change(next)
	s.snapshot.Store(next)
	close(s.swapped)
	s.swapped = make(chan struct{})
}

// background runs f beside everything else; a panic in it is logged and goes no further.
func (s *server) background(what string, f func(ctx context.Context)) {
	go func() {
		defer s.survive(what)
		f(s.ctx)
	}()
}

// survive is deferred where foreign code or a mistake must not take the editor's server with it.
func (s *server) survive(what string) {
	if r := recover(); r != nil {
		s.Log.Error("panic", "in", what, "value", fmt.Sprint(r), "stack", string(debug.Stack()))
	}
}

// hangUp closes the connection. A read that does not end when its file closes, as one of standard input, is left
// behind.
func (s *server) hangUp() {
	closed := make(chan struct{})
	go func() {
		defer close(closed)
		_ = s.conn.Close() // the client is gone: nobody is left to tell
	}()
	select {
	case <-closed:
	case <-time.After(100 * time.Millisecond):
	}
}

// exit ends Serve.
func (s *server) exit() { s.leave.Do(func() { close(s.gone) }) }

// watchParent ends the server when the process that started it is gone.
func (s *server) watchParent(pid int) {
	s.background("watchParent", func(ctx context.Context) {
		tick := time.NewTicker(2 * time.Second)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			if !alive(pid) {
				s.Log.Info("the client's process is gone", "pid", pid)
				s.exit()
				return
			}
		}
	})
}

// stopAll ends what the client started and cancels what is due.
func (s *server) stopAll() {
	s.mu.Lock()
	locals := s.locals
	s.locals = map[string]Local{}
	for _, t := range s.pending {
		t.Stop()
	}
	s.mu.Unlock()
	s.jobs.stop()
	var ending sync.WaitGroup
	for _, l := range locals {
		ending.Go(l.Stop)
	}
	ending.Wait()
}

// say shows the user a message.
func (s *server) say(ctx context.Context, t protocol.MessageType, format string, args ...any) {
	s.notify(ctx, protocol.MethodWindowShowMessage, &protocol.ShowMessageParams{Type: t, Message: fmt.Sprintf(format, args...)})
}

func (s *server) notify(ctx context.Context, method string, params any) {
	if err := s.conn.Notify(ctx, method, params); err != nil && ctx.Err() == nil {
		s.Log.Warn("cannot notify", "method", method, "error", err)
	}
}

// ask calls the client. It must not be used by a handler that runs inline: the answer could not be read.
func (s *server) ask(ctx context.Context, method string, params, result any) error {
	return protocol.Call(ctx, s.conn, method, params, result)
}
