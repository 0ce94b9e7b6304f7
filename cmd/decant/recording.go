package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"decant/analysis/exchange"
	"decant/analysis/samples"
	"decant/analysis/source"
	"decant/invoker"
	"decant/tracer/engine"
)

// recording really makes the calls that have no mock, and keeps what they got.
type recording struct {
	client *invoker.Client
	mu     sync.Mutex
	found  []recordedCall
}

type recordedCall struct {
	sample *sample
	effect exchange.Effect
	answer *exchange.Answer
}

func newRecording() *recording { return &recording{client: invoker.NewClient()} }

// world is that of one sample.
func (r *recording) world(s *sample) engine.World {
	return &recordingWorld{mocksOf(s.Sample), r, s, map[int]bool{}}
}

type recordingWorld struct {
	*engine.Mocks
	all    *recording
	sample *sample
	used   map[int]bool // recorded calls that were answers in this run
}

// Ask answers from the mocks, else makes the call. What has no absolute URL cannot be called.
func (w *recordingWorld) Ask(ctx context.Context, call *engine.Call, deliver func(*exchange.Answer)) error {
	err := w.Mocks.Ask(ctx, call, deliver)
	var missing *engine.NoMock
	if !errors.As(err, &missing) {
		return err
	}
	if at, bad := url.Parse(missing.URL); bad != nil || !at.IsAbs() {
		return err
	}
	effect := call.Effect
	if answer := w.recorded(&effect); answer != nil {
		deliver(answer)
		return nil
	}
	go func() {
		answer := fromNativeAnswer(w.all.client.Do(ctx, "", toNativeEffect(&effect)))
		answer.Effect = effect.ID
		if answer.Error == "" {
			w.keep(recordedCall{w.sample, effect, answer})
		}
		deliver(answer)
	}()
	return nil
}

// recorded is what the call got in a run of the same sample before this one; nil when it was not made then.
func (w *recordingWorld) recorded(effect *exchange.Effect) *exchange.Answer {
	w.all.mu.Lock()
	defer w.all.mu.Unlock()
	for i := range w.all.found {
		c := &w.all.found[i]
		if !w.used[i] && c.sample == w.sample && c.effect.Method == effect.Method && c.effect.URL == effect.URL && bytes.Equal(c.effect.Body, effect.Body) {
			w.used[i] = true
			answer := *c.answer
			answer.Effect = effect.ID
			return &answer
		}
	}
	return nil
}

// keep keeps a call that this run has made.
func (w *recordingWorld) keep(c recordedCall) {
	w.all.mu.Lock()
	defer w.all.mu.Unlock()
	w.used[len(w.all.found)] = true
	w.all.found = append(w.all.found, c)
}

// mock is the directive for a recorded answer. A body that does not fit on its line goes to a file beside the samples.
func (c *recordedCall) mock(samplesPath string) (*samples.Mock, error) {
	m := &samples.Mock{Method: c.effect.Method, URL: c.effect.URL, Status: c.answer.Status}
	text, ok := samples.MockBody(c.answer.Body)
	if ok {
		m.Body = text
		return m, nil
	}
	folder := functionName(samplesPath) + ".mocks"
	name := fmt.Sprintf("%x", sha256.Sum256([]byte(m.Method+" "+m.URL)))[:12] + extensionOf(c.answer)
	if err := os.MkdirAll(filepath.Join(filepath.Dir(samplesPath), folder), 0o755); err != nil {
		return nil, err
	}
	m.Body = "< ./" + folder + "/" + name
	return m, os.WriteFile(filepath.Join(filepath.Dir(samplesPath), folder, name), c.answer.Body, 0o644)
}

func extensionOf(a *exchange.Answer) string {
	for _, h := range a.Headers {
		if h.Name == "content-type" && strings.Contains(h.Value, "json") {
			return ".json"
		}
	}
	return ".txt"
}

// write puts the recorded mocks above the requests that made the calls, and returns how many they are. A made-up
// request has no file to write to.
func (r *recording) write() (n int, err error) {
	byFile := map[string][]recordedCall{}
	for _, c := range r.found {
		if c.sample.file != "" {
			byFile[c.sample.file] = append(byFile[c.sample.file], c)
		}
	}
	for path, calls := range byFile {
		written, err := writeMocks(path, calls)
		n += written
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

// writeMocks changes one sample file.
func writeMocks(path string, calls []recordedCall) (n int, err error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return 0, readError(path, err)
	}
	file, _ := samples.Parse(source.NewFile(path, string(text)))
	var out strings.Builder
	done := 0
	for _, s := range file.Samples {
		lines, err := mockLines(path, s.Name, calls)
		if err != nil {
			return 0, err
		}
		at := file.Source.LineStart(file.Source.Line(s.Line.Start))
		out.WriteString(file.Source.Text[done:at] + strings.Join(lines, ""))
		done = at
		n += len(lines)
	}
	return n, os.WriteFile(path, []byte(out.String()+file.Source.Text[done:]), 0o644)
}

// mockLines are the directives for what one sample called, each call once.
func mockLines(path, name string, calls []recordedCall) (lines []string, err error) {
	for _, c := range calls {
		if c.sample.Sample.Name != name {
			continue
		}
		m, err := c.mock(path)
		if err != nil {
			return nil, err
		}
		if line := samples.MockLine(m.Method, m.URL, m.Status, m.Body); !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	return lines, nil
}
