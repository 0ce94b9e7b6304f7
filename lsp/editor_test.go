package lsp_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sourcegraph/jsonrpc2"
	client "github.com/tliron/glsp/protocol_3_16"

	"decant/lsp"
	"decant/lsp/internal/fakebackend"
)

// editor is a client written on libraries that share nothing with the server's, speaking over real pipes.
type editor struct {
	t       *testing.T
	dir     string
	backend *fakebackend.Backend
	conn    *jsonrpc2.Conn
	served  chan error // what Serve returned
	in      *os.File   // the server's standard input, our end

	mu          sync.Mutex
	diagnostics map[string]client.PublishDiagnosticsParams
	published   []client.PublishDiagnosticsParams
	messages    []string
	shown       []client.ShowDocumentParams
	progress    []json.RawMessage
	refreshes   map[string]int
	settings    any
	byScope     map[string]any // settings of folders
	asked       int            // how often settings were asked for
	edits       []json.RawMessage
	versions    map[string]int32
}

// dial starts a server and a client without a word said.
func dial(t *testing.T) *editor {
	t.Helper()
	serverIn, clientOut, err := os.Pipe()
	fatal(t, err)
	clientIn, serverOut, err := os.Pipe()
	fatal(t, err)
	e := &editor{t: t, dir: t.TempDir(), served: make(chan error, 1), in: clientOut,
		diagnostics: map[string]client.PublishDiagnosticsParams{}, refreshes: map[string]int{}, versions: map[string]int32{}}
	e.backend = &fakebackend.Backend{Dir: filepath.Join(e.dir, ".decant")}
	go func() {
		e.served <- lsp.Serve(context.Background(), serverIn, serverOut, lsp.Options{
			Backend: e.backend, Version: "1", Docs: "https://example.com/diagnostics", LogFile: filepath.Join(e.dir, "log")})
	}()
	stream := jsonrpc2.NewBufferedStream(rwc{clientIn, clientOut}, jsonrpc2.VSCodeObjectCodec{})
	e.conn = jsonrpc2.NewConn(context.Background(), stream, jsonrpc2.HandlerWithError(e.handle))
	t.Cleanup(func() { e.conn.Close() })
	return e
}

type rwc struct {
	io.ReadCloser
	io.WriteCloser
}

func (p rwc) Close() error { return errors.Join(p.WriteCloser.Close(), p.ReadCloser.Close()) }

func fatal(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// start dials and initializes, with all the capabilities the server knows of but for what change takes away.
func start(t *testing.T, change ...func(capabilities map[string]any)) *editor {
	t.Helper()
	e := dial(t)
	capabilities := allCapabilities()
	for _, c := range change {
		c(capabilities)
	}
	var result map[string]any
	e.call("initialize", map[string]any{"processId": os.Getpid(), "rootUri": e.uri("."), "capabilities": capabilities}, &result)
	e.notify("initialized", map[string]any{})
	return e
}

func allCapabilities() map[string]any {
	yes := map[string]any{"refreshSupport": true}
	return map[string]any{
		"general": map[string]any{"positionEncodings": []string{"utf-16"}},
		"window":  map[string]any{"workDoneProgress": true, "showDocument": map[string]any{"support": true}},
		"workspace": map[string]any{
			"configuration": true, "codeLens": yes, "inlayHint": yes, "applyEdit": true,
			"workspaceEdit": map[string]any{"documentChanges": true, "resourceOperations": []string{"create", "rename"}},
		},
		"textDocument": map[string]any{
			"hover":              map[string]any{"contentFormat": []string{"markdown"}},
			"publishDiagnostics": map[string]any{"relatedInformation": true, "codeDescriptionSupport": true, "versionSupport": true},
		},
	}
}

func (e *editor) handle(_ context.Context, _ *jsonrpc2.Conn, r *jsonrpc2.Request) (any, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	switch r.Method {
	case "textDocument/publishDiagnostics":
		var p client.PublishDiagnosticsParams
		if err := json.Unmarshal(*r.Params, &p); err != nil {
			return nil, err
		}
		e.diagnostics[p.URI] = p
		e.published = append(e.published, p)
	case "window/showMessage":
		var p client.ShowMessageParams
		if err := json.Unmarshal(*r.Params, &p); err != nil {
			return nil, err
		}
		e.messages = append(e.messages, p.Message)
	case "window/showDocument":
		var p client.ShowDocumentParams
		if err := json.Unmarshal(*r.Params, &p); err != nil {
			return nil, err
		}
		e.shown = append(e.shown, p)
		return client.ShowDocumentResult{Success: true}, nil
	case "workspace/configuration":
		return e.configuration(*r.Params)
	case "workspace/applyEdit":
		e.edits = append(e.edits, append(json.RawMessage(nil), *r.Params...))
		return map[string]any{"applied": true}, nil
	case "$/progress":
		e.progress = append(e.progress, append(json.RawMessage(nil), *r.Params...))
	case "window/workDoneProgress/create", "client/registerCapability":
	case "workspace/codeLens/refresh", "workspace/inlayHint/refresh", "workspace/diagnostic/refresh", "workspace/textDocumentContent/refresh":
		e.refreshes[r.Method]++
	default:
		return nil, &jsonrpc2.Error{Code: jsonrpc2.CodeMethodNotFound, Message: r.Method}
	}
	return nil, nil
}

func (e *editor) configuration(params json.RawMessage) (any, error) {
	var p struct {
		Items []struct{ ScopeURI string }
	}
	if err := json.Unmarshal(params, &p); err != nil {
		return nil, err
	}
	out := []any{}
	for _, item := range p.Items {
		if item.ScopeURI == "" {
			out = append(out, e.settings)
		} else {
			out = append(out, e.byScope[item.ScopeURI])
		}
	}
	e.asked++
	return out, nil
}

// untilSlow is until, for what asks the server.
func (e *editor) untilSlow(what string, ok func() bool, state func() any) {
	e.t.Helper()
	for end := time.Now().Add(5 * time.Second); time.Now().Before(end); time.Sleep(2 * time.Millisecond) {
		if ok() {
			return
		}
	}
	if state != nil {
		what = fmt.Sprintf("%s: %v", what, state())
	}
	e.t.Fatalf("in vain: %s", what)
}

func (e *editor) try(method string, params, result any) error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	return e.conn.Call(ctx, method, params, result)
}

func (e *editor) call(method string, params, result any) {
	e.t.Helper()
	if err := e.try(method, params, result); err != nil {
		e.t.Fatalf("%s: %v", method, err)
	}
}

// dispatch begins a call under an id; the function it returns waits for the answer.
func (e *editor) dispatch(method string, params any, id jsonrpc2.ID) (func() error, error) {
	waiter, err := e.conn.DispatchCall(context.Background(), method, params, jsonrpc2.PickID(id))
	return func() error {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		return waiter.Wait(ctx, nil)
	}, err
}

func jsonrpc2ID(n uint64) jsonrpc2.ID { return jsonrpc2.ID{Num: n} }

func (e *editor) notify(method string, params any) {
	e.t.Helper()
	fatal(e.t, e.conn.Notify(context.Background(), method, params))
}

// uri names a file of the workspace.
func (e *editor) uri(name string) string {
	return (&url.URL{Scheme: "file", Path: filepath.Join(e.dir, name)}).String()
}

// open writes a file and opens it.
func (e *editor) open(name, text string) {
	e.t.Helper()
	fatal(e.t, os.MkdirAll(filepath.Dir(filepath.Join(e.dir, name)), 0o755))
	fatal(e.t, os.WriteFile(filepath.Join(e.dir, name), []byte(text), 0o644))
	e.versions[name] = 1
	e.notify("textDocument/didOpen", client.DidOpenTextDocumentParams{TextDocument: client.TextDocumentItem{
		URI: e.uri(name), LanguageID: strings.TrimPrefix(filepath.Ext(name), "."), Version: 1, Text: text}})
}

// change replaces the whole text.
func (e *editor) change(name, text string) {
	e.send(name, map[string]any{"text": text})
}

// replace edits a range.
func (e *editor) replace(name string, line, from, to uint32, text string) {
	e.send(name, client.TextDocumentContentChangeEvent{Text: text, Range: &client.Range{
		Start: client.Position{Line: line, Character: from}, End: client.Position{Line: line, Character: to}}})
}

func (e *editor) send(name string, changes ...any) {
	e.t.Helper()
	e.versions[name]++
	e.notify("textDocument/didChange", map[string]any{
		"textDocument":   map[string]any{"uri": e.uri(name), "version": e.versions[name]},
		"contentChanges": changes,
	})
}

// command runs a command on a file.
func (e *editor) command(command, name string, more ...any) map[string]any {
	e.t.Helper()
	var result map[string]any
	e.call("workspace/executeCommand", e.invocation(command, name, more...), &result)
	return result
}

func (e *editor) invocation(command, name string, more ...any) map[string]any {
	return map[string]any{"command": command, "arguments": append([]any{e.uri(name)}, more...)}
}

// until waits for something that happens by itself.
func (e *editor) until(what string, happened func() bool) {
	e.t.Helper()
	for end := time.Now().Add(5 * time.Second); time.Now().Before(end); time.Sleep(2 * time.Millisecond) {
		e.mu.Lock()
		ok := happened()
		e.mu.Unlock()
		if ok {
			return
		}
	}
	e.t.Fatalf("in vain: %s", what)
}

// codes lists the codes of a file's diagnostics.
func (e *editor) codes(name string) string {
	var out []string
	for _, d := range e.diagnostics[e.uri(name)].Diagnostics {
		out = append(out, d.Code.Value.(string))
	}
	return strings.Join(out, " ")
}

func (e *editor) wantCodes(name, want string) {
	e.t.Helper()
	e.until(name+" has "+want, func() bool { return e.codes(name) == want })
}

// lenses returns the resolved titles of a file's lenses, in order.
func (e *editor) lenses(name string) []string {
	e.t.Helper()
	var titles []string
	for _, l := range e.resolved(name) {
		titles = append(titles, l.Command.Title)
	}
	return titles
}

func (e *editor) resolved(name string) []client.CodeLens {
	e.t.Helper()
	var found []client.CodeLens
	e.call("textDocument/codeLens", document(e.uri(name)), &found)
	for i := range found {
		var full client.CodeLens
		e.call("codeLens/resolve", found[i], &full)
		if full.Command == nil {
			e.t.Fatalf("a lens without words: %+v", full)
		}
		found[i] = full
	}
	return found
}

func document(uri string) map[string]any {
	return map[string]any{"textDocument": map[string]any{"uri": uri}}
}

// hint is an InlayHint, which the client's library is too old for.
type hint struct {
	Position client.Position
	Label    string
	Tooltip  string
}

func (e *editor) hints(name string) []hint {
	e.t.Helper()
	p := document(e.uri(name))
	p["range"] = client.Range{End: client.Position{Line: 1 << 20}}
	var found []hint
	e.call("textDocument/inlayHint", p, &found)
	return found
}

func (e *editor) actions(name string, line uint32, only ...string) []client.CodeAction {
	e.t.Helper()
	p := document(e.uri(name))
	at := client.Position{Line: line}
	p["range"] = client.Range{Start: at, End: at}
	c := map[string]any{"diagnostics": []any{}}
	if only != nil {
		c["only"] = only
	}
	p["context"] = c
	var found []client.CodeAction
	e.call("textDocument/codeAction", p, &found)
	return found
}

func (e *editor) hover(name string, line, character uint32) string {
	e.t.Helper()
	p := document(e.uri(name))
	p["position"] = client.Position{Line: line, Character: character}
	var found *struct{ Contents client.MarkupContent }
	e.call("textDocument/hover", p, &found)
	if found == nil {
		return ""
	}
	return found.Contents.Value
}
