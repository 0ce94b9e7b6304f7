package lsp

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// notifications are handled at once, in the order of the wire. They must not call the client.
var notifications = map[string]func(*server, jsonrpc2.RawMessage) error{
	protocol.MethodInitialized:                        (*server).initialized,
	protocol.MethodExit:                               func(s *server, _ jsonrpc2.RawMessage) error { s.exit(); return nil },
	protocol.MethodCancelRequest:                      (*server).cancelRequest,
	protocol.MethodWindowWorkDoneProgressCancel:       (*server).cancelProgress,
	protocol.MethodTextDocumentDidOpen:                (*server).didOpen,
	protocol.MethodTextDocumentDidChange:              (*server).didChange,
	protocol.MethodTextDocumentDidSave:                (*server).didSave,
	protocol.MethodTextDocumentDidClose:               (*server).didClose,
	protocol.MethodWorkspaceDidChangeConfiguration:    (*server).didChangeConfiguration,
	protocol.MethodWorkspaceDidChangeWatchedFiles:     (*server).didChangeWatchedFiles,
	protocol.MethodWorkspaceDidChangeWorkspaceFolders: (*server).didChangeWorkspaceFolders,
	protocol.MethodWorkspaceDidRenameFiles:            (*server).didRenameFiles,
}

// row answers one method.
type row func(ctx context.Context, s *server, snap *Snapshot, params jsonrpc2.RawMessage) (any, error)

// calls run beside each other, each on its own snapshot.
var calls = map[string]row{
	protocol.MethodTextDocumentCodeLens:         query(codeLenses),
	protocol.MethodCodeLensResolve:              query(resolveLens),
	protocol.MethodTextDocumentInlayHint:        query(inlayHints),
	protocol.MethodTextDocumentHover:            query(hover),
	protocol.MethodTextDocumentCodeAction:       query(codeActions),
	protocol.MethodTextDocumentDocumentSymbol:   query(documentSymbols),
	protocol.MethodTextDocumentCompletion:       query(completion),
	protocol.MethodTextDocumentDefinition:       query(definition),
	protocol.MethodTextDocumentImplementation:   implementation,
	protocol.MethodTextDocumentDocumentLink:     query(documentLinks),
	protocol.MethodTextDocumentFoldingRange:     query(foldingRanges),
	protocol.MethodTextDocumentDiagnostic:       query(pullDocument),
	protocol.MethodWorkspaceDiagnostic:          pullWorkspace,
	protocol.MethodWorkspaceWillRenameFiles:     query(willRenameFiles),
	protocol.MethodWorkspaceTextDocumentContent: viewContent,
	methodMapping:                          mapping,
	protocol.MethodWorkspaceExecuteCommand: executeCommand,
}

// lasting are the calls that are not answered at once: they work, or wait for something to happen.
var lasting = map[string]bool{
	protocol.MethodWorkspaceDiagnostic: true, protocol.MethodWorkspaceExecuteCommand: true,
	protocol.MethodTextDocumentImplementation: true, protocol.MethodWorkspaceTextDocumentContent: true,
}

// query is a row that only looks: a function of a snapshot and its parameters.
func query[P, R any](f func(context.Context, *Snapshot, *P) (R, error)) row {
	return func(ctx context.Context, _ *server, snap *Snapshot, params jsonrpc2.RawMessage) (any, error) {
		p, err := decode[P](params)
		if err != nil {
			return nil, err
		}
		return f(ctx, snap, p)
	}
}

// decode reads parameters; what does not fit is the client's mistake.
func decode[P any](params jsonrpc2.RawMessage) (*P, error) {
	p := new(P)
	if err := protocol.Unmarshal(params, p); err != nil {
		return nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "%v", err)
	}
	return p, nil
}

// handle is called for every incoming message, on the goroutine that reads. A notification is done when it
// returns. A call takes its snapshot and its place among the cancellable calls here, and goes on beside.
func (s *server) handle(ctx context.Context, req *jsonrpc2.Request) (result any, err error) {
	defer func() {
		if r := recover(); r != nil {
			s.Log.Error("panic", "in", req.Method(), "value", fmt.Sprint(r), "stack", string(debug.Stack()))
			result, err = nil, nil
			if req.IsCall() {
				err = jsonrpc2.Errorf(jsonrpc2.InternalError, "%s: %v", req.Method(), r)
			}
		}
	}()
	if !req.IsCall() {
		s.notified(req)
		return nil, nil // an error would end the connection
	}
	switch method := req.Method(); {
	case method == protocol.MethodInitialize:
		return s.initialize(req.Params())
	case s.phase.Load() == unborn:
		return nil, jsonrpc2.Errorf(jsonrpc2.ServerNotInitialized, "%s before initialize", method)
	case s.phase.Load() == shutDown:
		return nil, jsonrpc2.Errorf(jsonrpc2.InvalidRequest, "%s after shutdown", method)
	case method == protocol.MethodShutdown:
		s.phase.Store(shutDown)
		s.stopAll()
		return nil, nil
	case calls[method] == nil:
		return nil, jsonrpc2.Errorf(jsonrpc2.MethodNotFound, "%s is not offered", method)
	}
	return s.call(ctx, req)
}

func (s *server) notified(req *jsonrpc2.Request) {
	f := notifications[req.Method()]
	if f == nil || s.phase.Load() != running && req.Method() != protocol.MethodExit {
		return
	}
	s.noteInFront(req.Params())
	if err := f(s, req.Params()); err != nil {
		s.Log.Warn("notification", "method", req.Method(), "error", err)
	}
}

// call answers a request beside the others.
func (s *server) call(ctx context.Context, req *jsonrpc2.Request) (any, error) {
	snap := s.snapshot.Load()
	callCtx, cancel := context.WithCancel(jsonrpc2.DetachContext(ctx))
	id := req.ID()
	s.mu.Lock()
	s.cancels[id] = cancel
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		delete(s.cancels, id)
		s.mu.Unlock()
		cancel()
	}()
	s.noteInFront(req.Params())
	if !lasting[req.Method()] {
		s.questions.begin()
		defer s.questions.end()
	}
	jsonrpc2.Async(ctx)
	result, err := calls[req.Method()](callCtx, s, snap, req.Params())
	switch {
	case callCtx.Err() != nil || errors.Is(err, context.Canceled):
		return nil, protocol.ErrRequestCancelled
	case err != nil:
		return nil, asError(err)
	}
	return result, nil
}

// noteInFront remembers which document a message is about: some editors send commands without arguments.
func (s *server) noteInFront(params jsonrpc2.RawMessage) {
	const most = 1 << 16 // a text is opened before it is asked about
	var p struct{ TextDocument struct{ URI uri.URI } }
	if len(params) > most || json.Unmarshal(params, &p) != nil || p.TextDocument.URI == "" {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.inFront = strings.Clone(pathOf(p.TextDocument.URI))
}

// asError gives an error the code a client expects for work that failed as itself.
func asError(err error) error {
	var coded *jsonrpc2.Error
	if errors.As(err, &coded) {
		return err
	}
	return jsonrpc2.NewError(jsonrpc2.Code(protocol.LSPErrorCodesRequestFailed), err.Error())
}

// cancelRequest ends a call that is being answered; others are none of its business.
func (s *server) cancelRequest(params jsonrpc2.RawMessage) error {
	var p struct{ ID json.RawMessage }
	if err := json.Unmarshal(params, &p); err != nil {
		return err
	}
	var id jsonrpc2.ID
	var number int64
	var name string
	switch {
	case json.Unmarshal(p.ID, &number) == nil:
		id = jsonrpc2.NewNumberID(number)
	case json.Unmarshal(p.ID, &name) == nil:
		id = jsonrpc2.NewStringID(name)
	default:
		return fmt.Errorf("not an id: %s", p.ID)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if cancel := s.cancels[id]; cancel != nil {
		cancel()
	}
	return nil
}
