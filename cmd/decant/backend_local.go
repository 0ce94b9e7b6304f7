package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"decant/analysis/exchange"
	"decant/analysis/samples"
	"decant/analysis/source"
	"decant/invoker"
	"decant/lsp"
)

// Compiled functions are run by a child, `decant run` or `decant verify`, and not by the server: what befalls them
// must not befall the editor. They see the files as they are on disk.

// Verify runs `decant verify`.
func (b *backend) Verify(ctx context.Context, t lsp.Target, p lsp.Progress) (*lsp.Verdict, error) {
	c, err := startChild(b.sh.err, "verify", t.Path, "--json")
	if err != nil {
		return nil, err
	}
	defer c.stop()
	var report bytes.Buffer
	for n := 0; ; n++ {
		text, err := c.line(ctx)
		if err != nil {
			return nil, err
		}
		report.Write(append(text, '\n'))
		var line struct {
			Sample  string
			Summary bool
		}
		if err := json.Unmarshal(text, &line); err != nil {
			return nil, fmt.Errorf("decant verify: %w", err)
		}
		if line.Summary {
			v := &lsp.Verdict{Report: filepath.Join(b.folder, "verify.jsonl")}
			if err := json.Unmarshal(text, v); err != nil {
				return nil, fmt.Errorf("decant verify: %w", err)
			}
			return v, os.WriteFile(v.Report, report.Bytes(), 0o644)
		}
		p(n, 0, line.Sample)
	}
}

// Run starts `decant run` and waits until it answers.
func (b *backend) Run(ctx context.Context, t lsp.Target, o lsp.RunOptions) (lsp.Local, error) {
	c, err := startChild(b.sh.err, append([]string{"run", t.Path, "--json", "--capture"}, runFlags(o)...)...)
	if err != nil {
		return nil, err
	}
	text, err := c.line(ctx)
	if err != nil {
		c.stop()
		return nil, err
	}
	var ready readyLine
	if err := json.Unmarshal(text, &ready); err != nil || !ready.Ready {
		c.stop()
		return nil, fmt.Errorf("decant run: %s", text)
	}
	l := &localRun{child: c, address: ready.Address, path: t.Path, events: make(chan lsp.Live, 256)}
	go l.listen()
	return l, nil
}

// listen passes on what the run tells. What the editor does not take in time is dropped: it is shown at most a few
// times a second.
func (l *localRun) listen() {
	defer close(l.events)
	for text := range l.lines {
		if e, ok := l.event(text); ok {
			select {
			case l.events <- e:
			default:
			}
		}
	}
}

// event reads a line of `decant run --json`.
func (l *localRun) event(text []byte) (lsp.Live, bool) {
	var e invoker.Event
	if json.Unmarshal(text, &e) != nil {
		return lsp.Live{}, false
	}
	out := lsp.Live{
		Answered: e.Event == "request" || e.Event == "fallback", Path: e.Mode, Status: e.Status,
		Elapsed: time.Duration(e.Millis * float64(time.Millisecond)),
	}
	if e.Event == "fallback" {
		out.Where = lsp.Place{File: whereIs(l.path, e.File), Line: e.Line}
	}
	return out, out.Answered || e.Event == "swap"
}

func runFlags(o lsp.RunOptions) []string {
	flags := []string{"--port", strconv.Itoa(o.Port)}
	if o.Fuel > 0 {
		flags = append(flags, "--fuel", strconv.Itoa(o.Fuel))
	}
	if o.Memory != "" {
		flags = append(flags, "--memory", o.Memory)
	}
	if o.Timeout > 0 {
		flags = append(flags, "--timeout", o.Timeout.String())
	}
	if o.Sandbox != "" {
		flags = append(flags, "--sandbox", o.Sandbox)
	}
	return flags
}

// localRun is a `decant run` for the editor.
type localRun struct {
	*child
	address string
	path    string // of the function: its samples stand beside it
	events  chan lsp.Live
}

func (l *localRun) Address() string         { return l.address }
func (l *localRun) Events() <-chan lsp.Live { return l.events }
func (l *localRun) Done() <-chan struct{}   { return l.gone }

// Why is the last thing that the run said.
func (l *localRun) Why() string {
	if last := l.last.text(); last != "" {
		return last
	}
	return errChildEnded.Error()
}
func (l *localRun) Stop() { l.stop() }

// Send sends a sample over HTTP and reads the path it took from the answer's headers.
func (l *localRun) Send(ctx context.Context, file *source.File, sample string) (*lsp.Sent, error) {
	parsed, errs := samples.Parse(file)
	if err := asProblems(append(errs, parsed.Load(besides(os.ReadFile, l.path))...)); err != nil {
		return nil, err
	}
	found := parsed.Find(sample)
	if found == nil {
		return nil, fmt.Errorf("no sample is named %q", sample)
	}
	q, err := httpRequest(ctx, l.address, found.Request())
	if err != nil {
		return nil, err
	}
	begin := time.Now()
	answer, err := http.DefaultTransport.RoundTrip(q)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if _, err := io.Copy(io.Discard, answer.Body); err != nil {
		return nil, err
	}
	return &lsp.Sent{
		Path: answer.Header.Get("Decant-Path"), Stop: answer.Header.Get("Decant-Stop"),
		Status: answer.StatusCode, Elapsed: time.Since(begin),
	}, nil
}

// httpRequest is a sample's request, sent to another address than the one it names.
func httpRequest(ctx context.Context, address string, q *exchange.Request) (*http.Request, error) {
	url := address + q.Path
	if q.Query != "" {
		url += "?" + q.Query
	}
	out, err := http.NewRequestWithContext(ctx, q.Method, url, bytes.NewReader(q.Body))
	if err != nil {
		return nil, err
	}
	for _, h := range q.Headers {
		if h.Name == "host" {
			out.Host = h.Value
		} else if !strings.EqualFold(h.Name, "content-length") {
			out.Header.Set(h.Name, h.Value)
		}
	}
	return out, nil
}

var errChildEnded = errors.New("it ended without an answer — see the server's log")
