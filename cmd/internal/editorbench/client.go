package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/textproto"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"time"
)

// client is an editor without a screen: it speaks to one server over pipes.
type client struct {
	cmd *exec.Cmd
	in  io.WriteCloser

	mu      sync.Mutex
	next    int
	waiting map[int]chan *wire

	told    chan publication // publishDiagnostics, as they come
	dropped int
}

// publication is a publishDiagnostics with when it came.
type publication struct {
	URI         string
	Version     *int
	Diagnostics []json.RawMessage
	at          time.Time
}

type wire struct {
	JSONRPC string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   json.RawMessage `json:"error,omitempty"`
}

// dial starts a server.
func dial(command ...string) (*client, error) {
	c := &client{cmd: exec.Command(command[0], command[1:]...), waiting: map[int]chan *wire{}, told: make(chan publication, 4096)}
	c.cmd.Stderr = os.Stderr
	in, err := c.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := c.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	c.in = in
	if err := c.cmd.Start(); err != nil {
		return nil, err
	}
	go c.read(bufio.NewReaderSize(out, 1<<20))
	return c, nil
}

func (c *client) read(r *bufio.Reader) {
	defer close(c.told)
	for {
		header, err := textproto.NewReader(r).ReadMIMEHeader()
		if err != nil {
			return
		}
		size, err := strconv.Atoi(header.Get("Content-Length"))
		if err != nil {
			return
		}
		body := make([]byte, size)
		if _, err := io.ReadFull(r, body); err != nil {
			return
		}
		now := time.Now()
		var m wire
		if json.Unmarshal(body, &m) == nil {
			c.take(&m, now)
		}
	}
}

func (c *client) take(m *wire, now time.Time) {
	switch {
	case m.Method == "textDocument/publishDiagnostics":
		p := publication{at: now}
		if json.Unmarshal(m.Params, &p) == nil {
			select {
			case c.told <- p:
			default:
				c.dropped++
			}
		}
	case m.Method == "workspace/configuration":
		var p struct{ Items []json.RawMessage }
		_ = json.Unmarshal(m.Params, &p)
		answer := make([]any, len(p.Items))
		c.send(map[string]any{"id": m.ID, "result": answer})
	case m.Method != "" && m.ID != nil:
		c.send(map[string]any{"id": m.ID, "result": nil})
	case m.Method == "" && m.ID != nil:
		id, err := strconv.Atoi(string(m.ID))
		if err != nil {
			return
		}
		c.mu.Lock()
		ch := c.waiting[id]
		delete(c.waiting, id)
		c.mu.Unlock()
		if ch != nil {
			ch <- m
		}
	}
}

func (c *client) send(m map[string]any) {
	m["jsonrpc"] = "2.0"
	body, err := json.Marshal(m)
	if err != nil {
		panic(err) // plain values
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	fmt.Fprintf(c.in, "Content-Length: %d\r\n\r\n%s", len(body), body) // a server that is gone is seen by its answers
}

func (c *client) notify(method string, params any) {
	c.send(map[string]any{"method": method, "params": params})
}

// call asks and waits, a minute at most.
func (c *client) call(method string, params any) (json.RawMessage, error) {
	ch := make(chan *wire, 1)
	c.mu.Lock()
	c.next++
	id := c.next
	c.waiting[id] = ch
	c.mu.Unlock()
	c.send(map[string]any{"id": id, "method": method, "params": params})
	select {
	case m := <-ch:
		if m.Error != nil {
			return nil, fmt.Errorf("%s: %s", method, m.Error)
		}
		return m.Result, nil
	case <-time.After(time.Minute):
		return nil, fmt.Errorf("%s: no answer for a minute", method)
	}
}

// start does the handshake of an editor that has everything a server could want.
func (c *client) start(root string) error {
	refresh := map[string]any{"refreshSupport": true}
	_, err := c.call("initialize", map[string]any{
		"processId": os.Getpid(), "rootUri": "file://" + root,
		"workspaceFolders": []any{map[string]any{"uri": "file://" + root, "name": "bench"}},
		"capabilities": map[string]any{
			"workspace": map[string]any{"configuration": true, "inlayHint": refresh, "codeLens": refresh, "applyEdit": true,
				"workspaceEdit": map[string]any{"documentChanges": true, "resourceOperations": []string{"create", "rename"}}},
			"textDocument": map[string]any{
				"hover":              map[string]any{"contentFormat": []string{"markdown"}},
				"publishDiagnostics": map[string]any{"relatedInformation": true, "versionSupport": true},
				"codeAction":         map[string]any{"codeActionLiteralSupport": map[string]any{"codeActionKind": map[string]any{"valueSet": []string{"quickfix", "source"}}}},
				"inlayHint":          map[string]any{}, "codeLens": map[string]any{},
			},
		},
	})
	if err == nil {
		c.notify("initialized", map[string]any{})
	}
	return err
}

// stop ends the server as an editor does.
func (c *client) stop() {
	_, _ = c.call("shutdown", nil)
	c.notify("exit", nil)
	ended := make(chan struct{})
	go func() { _ = c.cmd.Wait(); close(ended) }()
	select {
	case <-ended:
	case <-time.After(5 * time.Second):
		_ = c.cmd.Process.Kill()
		<-ended
	}
}

// until waits for a publication.
func (c *client) until(limit time.Duration, ok func(publication) bool) (publication, error) {
	end := time.After(limit)
	for {
		select {
		case p, open := <-c.told:
			if !open {
				return p, fmt.Errorf("the server is gone")
			}
			if ok(p) {
				return p, nil
			}
		case <-end:
			return publication{}, fmt.Errorf("no diagnostics in %v", limit)
		}
	}
}

// drain forgets what was told so far.
func (c *client) drain() {
	for {
		select {
		case <-c.told:
		default:
			return
		}
	}
}
