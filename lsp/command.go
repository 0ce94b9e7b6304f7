package lsp

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"sort"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"decant/analysis/coverage"
)

const (
	cmdTrace            = "decant.trace"
	cmdRun              = "decant.run"
	cmdStop             = "decant.stop"
	cmdSend             = "decant.send"
	cmdEmitRust         = "decant.emitRust"
	cmdShowIR           = "decant.showIR"
	cmdShowInstrumented = "decant.showInstrumented"
	cmdVerify           = "decant.verify"
	cmdGenerateRequest  = "decant.generateRequest"
	cmdCaptureLast      = "decant.captureLast"
	cmdRecord           = "decant.recordMock"
	cmdNextFallback     = "decant.nextFallback"
	cmdListFallbacks    = "decant.listFallbacks"
	cmdListResults      = "decant.listResults"
	cmdListCoverage     = "decant.listCoverage"
	cmdShowFallbacks    = "decant.showFallbacks"
	cmdHideFallbacks    = "decant.hideFallbacks"
	cmdOpenLog          = "decant.openLog"
	cmdDoctor           = "decant.doctor"
)

// invocation is one call of a command.
type invocation struct {
	*server
	token protocol.ProgressToken
	args  []protocol.LSPAny
}

// commands has one row per command. Each takes the URI of a file first, but for those about no file.
var commands map[string]func(context.Context, *invocation) (any, error)

func init() { // commands refer to handlers that refer to commands
	commands = map[string]func(context.Context, *invocation) (any, error){
		cmdTrace:            runTrace,
		cmdRun:              runLocally,
		cmdStop:             stopLocal,
		cmdSend:             sendSample,
		cmdEmitRust:         func(ctx context.Context, c *invocation) (any, error) { return c.view(ctx, ViewRust) },
		cmdShowIR:           func(ctx context.Context, c *invocation) (any, error) { return c.view(ctx, ViewIR) },
		cmdShowInstrumented: func(ctx context.Context, c *invocation) (any, error) { return c.view(ctx, ViewInstrumented) },
		cmdVerify:           verify,
		cmdGenerateRequest:  generateRequest,
		cmdCaptureLast:      captureLast,
		cmdRecord:           recordMock,
		cmdNextFallback:     nextFallback,
		cmdListFallbacks:    listFallbacks,
		cmdListResults:      listResults,
		cmdListCoverage:     listCoverage,
		cmdShowFallbacks:    func(ctx context.Context, c *invocation) (any, error) { return c.hide(ctx, false) },
		cmdHideFallbacks:    func(ctx context.Context, c *invocation) (any, error) { return c.hide(ctx, true) },
		cmdOpenLog:          openLog,
		cmdDoctor:           doctor,
	}
}

func commandNames() []string {
	names := make([]string, 0, len(commands))
	for n := range commands {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}

func executeCommand(ctx context.Context, s *server, _ *Snapshot, params jsonrpc2.RawMessage) (any, error) {
	p, err := decode[protocol.ExecuteCommandParams](params)
	if err != nil {
		return nil, err
	}
	do := commands[p.Command]
	if do == nil {
		return nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "%s is not a command; there are %v", p.Command, commandNames())
	}
	result, err := do(ctx, &invocation{server: s, token: p.WorkDoneToken, args: p.Arguments})
	if err != nil || result == nil {
		return nil, err
	}
	return asRaw(result)
}

// asRaw is an answer that is decant's own, in JSON.
func asRaw(v any) (any, error) {
	raw, err := json.Marshal(v)
	return jsonrpc2.RawMessage(raw), err
}

// document returns the document that the first argument names, from disk when it is not open; without arguments, the
// one that the client spoke of last.
func (c *invocation) document() (*Snapshot, *Document, error) {
	snap := c.snapshot.Load()
	var u uri.URI
	c.mu.Lock()
	inFront := c.inFront
	c.mu.Unlock()
	if len(c.args) == 0 && inFront != "" {
		u = snap.uriOf(inFront)
	} else if len(c.args) == 0 || json.Unmarshal(c.args[0], &u) != nil {
		return nil, nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "the first argument is the URI of a file")
	}
	d := snap.docs[pathOf(u)]
	if d == nil && kindOf(pathOf(u)) != kindOther {
		d = readDocument(pathOf(u))
	}
	if d == nil || d.kind == kindOther {
		return nil, nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "%s is not a JavaScript, TypeScript or .http file that can be read", u)
	}
	return snap, d, nil
}

// function returns the path of the function that the first argument is about.
func (c *invocation) function() (string, error) {
	snap, d, err := c.document()
	if err != nil {
		return "", err
	}
	path := snap.functionOf(d)
	if !isFile(path) {
		return "", jsonrpc2.Errorf(jsonrpc2.InvalidParams, "%s is no file yet: save it, then decant can run it", d.uri)
	}
	return path, nil
}

// trusted is function, for what runs code of the workspace.
func (c *invocation) trusted() (string, error) {
	if !c.snapshot.Load().settings.Trusted {
		return "", errUntrusted
	}
	return c.function()
}

func runTrace(ctx context.Context, c *invocation) (any, error) {
	path, err := c.trusted()
	if err != nil {
		return nil, err
	}
	t, err := c.trace(ctx, c.token, path)
	if err != nil {
		return nil, err
	}
	return c.snapshot.Load().told(path, t), nil
}

// view writes a view of a function and opens it: where a line of the function is, when the second argument is a
// position.
func (c *invocation) view(ctx context.Context, v View) (any, error) {
	path, err := c.function()
	if err != nil {
		return nil, err
	}
	var file string
	err = c.busy(ctx, c.token, work{writing + string(v), path}, func(ctx context.Context, _ Progress) error {
		file, err = c.Backend.View(ctx, c.snapshot.Load().target(path), v)
		return err
	})
	if err != nil {
		return nil, err
	}
	return c.open(ctx, file, c.inView(path, file))
}

// inView is the place in a view of the line that the second argument names; nil when it names none.
func (c *invocation) inView(function, file string) *protocol.Range {
	var position *protocol.Position
	if len(c.args) < 2 || json.Unmarshal(c.args[1], &position) != nil || position == nil {
		return nil
	}
	d := readDocument(file)
	if d == nil || !d.isView() {
		return nil
	}
	runs := d.viewText().origins.from(filepath.Base(function), int(position.Line)+1)
	if len(runs) == 0 {
		return nil
	}
	r := c.snapshot.Load().client.encoding.rangeOf(d.file, lineSpan(d.file, runs[0].first))
	return &r
}

// opened is what a command answers that opens a file.
type opened struct {
	URI   uri.URI         `json:"uri"`
	Range *protocol.Range `json:"range,omitempty"`
}

// open has the client show a file. One that cannot is told where it is.
func (s *server) open(ctx context.Context, file string, at *protocol.Range) (any, error) {
	snap := s.snapshot.Load()
	out := opened{snap.uriOf(file), at}
	if !snap.client.showDocument {
		if at == nil {
			s.say(ctx, protocol.MessageTypeInfo, "Written to %s", file)
		}
		return out, nil
	}
	yes := true
	var answer protocol.ShowDocumentResult
	params := &protocol.ShowDocumentParams{URI: out.URI, TakeFocus: &yes, Selection: at}
	if err := s.ask(ctx, protocol.MethodWindowShowDocument, params, &answer); err != nil || !answer.Success {
		s.say(ctx, protocol.MessageTypeInfo, "Written to %s", file)
	}
	return out, nil
}

func verify(ctx context.Context, c *invocation) (any, error) {
	path, err := c.trusted()
	if err != nil {
		return nil, err
	}
	var v *Verdict
	err = c.busy(ctx, c.token, work{verifying, path}, func(ctx context.Context, p Progress) error {
		v, err = c.Backend.Verify(ctx, c.snapshot.Load().target(path), p)
		return err
	})
	if err != nil {
		return nil, err
	}
	kind := protocol.MessageTypeInfo
	if v.Mismatch > 0 {
		kind = protocol.MessageTypeError
	}
	c.say(ctx, kind, "%s: %s, %d native, %s, %d different from the oracle%s", filepath.Base(path),
		number(v.Samples, "request"), v.Native, number(v.Fallback, "fallback"), v.Mismatch, c.snapshot.Load().unsaved(path))
	return map[string]int{"samples": v.Samples, "native": v.Native, "fallback": v.Fallback, "mismatch": v.Mismatch}, nil
}

// hide shows or hides the fallback points everywhere.
func (c *invocation) hide(ctx context.Context, hidden bool) (any, error) {
	c.update(func(next *Snapshot) { next.hidden = hidden })
	c.refresh(ctx)
	return nil, nil
}

func openLog(ctx context.Context, c *invocation) (any, error) {
	if c.LogFile == "" {
		return nil, fmt.Errorf("this server writes no log file: start it as `decant lsp --log FILE`")
	}
	return c.open(ctx, c.LogFile, nil)
}

func doctor(ctx context.Context, c *invocation) (any, error) {
	var file string
	err := c.shown(ctx, c.token, "Checking the installation", func(ctx context.Context, _ Progress) error {
		var err error
		file, err = c.Backend.Doctor(ctx)
		return err
	})
	if err != nil {
		return nil, err
	}
	return c.open(ctx, file, nil)
}

// nextFallback goes to the fallback point after a position, round the end of the file. Its arguments are
// the URI, the position (else the start of the file) and, to go the other way, "previous".
func nextFallback(ctx context.Context, c *invocation) (any, error) {
	snap, d, err := c.document()
	if err != nil {
		return nil, err
	}
	var from *protocol.Position
	var way string
	if len(c.args) > 1 && json.Unmarshal(c.args[1], &from) != nil || len(c.args) > 2 && json.Unmarshal(c.args[2], &way) != nil {
		return nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "the arguments are a URI, a position and \"next\" or \"previous\"")
	}
	points := snap.fallbacks(d)
	if len(points) == 0 {
		c.say(ctx, protocol.MessageTypeInfo, "%s", noFallbacks(snap, d))
		return nil, nil
	}
	at := -1
	if from != nil {
		at = snap.client.encoding.offset(d.file, *from)
	}
	r := snap.client.encoding.rangeOf(d.file, points[pick(points, at, way == "previous")].Span)
	return c.open(ctx, d.path, &r)
}

// pick returns the index of the point after an offset, or before it.
func pick(points []coverage.Point, at int, back bool) int {
	next := func(p coverage.Point) bool { return p.Span.Start > at }
	if !back {
		return max(0, slices.IndexFunc(points, next))
	}
	for i := len(points) - 1; i >= 0; i-- {
		if points[i].Span.Start < at {
			return i
		}
	}
	return len(points) - 1
}

func noFallbacks(s *Snapshot, d *Document) string {
	if s.stateOf(d) == untraced {
		return filepath.Base(d.path) + " was not traced yet."
	}
	return filepath.Base(d.path) + " has no fallback points."
}

// listed is a fallback point as decant.listFallbacks answers it.
type listed struct {
	protocol.Location
	Code    string `json:"code"`
	Message string `json:"message"`
}

// listFallbacks answers all fallback points of a file, for an editor's own list.
func listFallbacks(_ context.Context, c *invocation) (any, error) {
	snap, d, err := c.document()
	if err != nil {
		return nil, err
	}
	if d.kind == kindSamples {
		if d = snap.docs[snap.functionOf(d)]; d == nil {
			return []listed{}, nil
		}
	}
	out := []listed{}
	for _, p := range snap.fallbacks(d) {
		out = append(out, listed{snap.location(d, p.Span), string(p.Code), p.Message})
	}
	return out, nil
}
