package main

import (
	"context"
	"encoding/json"
	"sync"
	"time"

	"decant/analysis/exchange"
	"decant/analysis/samples"
	"decant/invoker"
	"decant/tracer/engine"
)

// fallbackFile keeps, in a function's store, the last request that fell back.
const fallbackFile = "fallback.json"

// captured is a request that fell back, as a sample: secrets are taken out before it is written anywhere.
type captured struct {
	Text string `json:"text"`
	Code string `json:"code"`
	File string `json:"file"`
	Line int    `json:"line"`
}

// capturing holds the requests that the sandbox answered until it is known what they fell back for.
type capturing struct {
	mu      sync.Mutex
	waiting map[*invoker.EffectLog]string
	written time.Time
}

// Bounds: requests that wait to be told of, and how often one is written.
const (
	maxWaiting   = 64
	captureEvery = 200 * time.Millisecond
)

// hearing is a world that notes the answers a run gets.
type hearing struct {
	*engine.Replay
	mu      sync.Mutex
	answers map[int]*exchange.Answer
}

func newHearing(r *engine.Replay) *hearing {
	return &hearing{Replay: r, answers: map[int]*exchange.Answer{}}
}

// Ask passes an effect on and notes its answer.
func (h *hearing) Ask(ctx context.Context, call *engine.Call, deliver func(*exchange.Answer)) error {
	id := call.Effect.ID
	return h.Replay.Ask(ctx, call, func(a *exchange.Answer) {
		h.mu.Lock()
		h.answers[id] = a
		h.mu.Unlock()
		deliver(a)
	})
}

// sample is the text of a request with what its run was told, without secrets.
func (h *hearing) sample(q *exchange.Request, effects []exchange.Effect) string {
	h.mu.Lock()
	defer h.mu.Unlock()
	var mocks []*samples.Mock
	for _, e := range effects {
		a := h.answers[e.ID]
		if e.Kind != exchange.EffectHTTP || a == nil || a.Error != "" {
			continue
		}
		body, ok := samples.MockBody([]byte(samples.RedactText(string(a.Body))))
		if !ok {
			body = "" // it needs a file; the person is better asked to record it
		}
		mocks = append(mocks, &samples.Mock{Method: e.Method, URL: e.URL, Status: a.Status, Body: body})
	}
	return samples.Write(samples.Redact(q), mocks)
}

// hold keeps a request that the sandbox answered.
func (c *capturing) hold(log *invoker.EffectLog, text string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.waiting == nil || len(c.waiting) >= maxWaiting {
		c.waiting = map[*invoker.EffectLog]string{}
	}
	c.waiting[log] = text
}

// write keeps in the store what a request fell back for, unless one was written just now.
func (c *capturing) write(fn *function, log *invoker.EffectLog, why invoker.Site) error {
	c.mu.Lock()
	text, ok := c.waiting[log]
	delete(c.waiting, log)
	soon := time.Since(c.written) < captureEvery
	if ok && !soon {
		c.written = time.Now()
	}
	c.mu.Unlock()
	if !ok || soon {
		return nil
	}
	data, err := json.Marshal(captured{text, why.Code, why.File, why.Line})
	if err != nil {
		return err
	}
	return fn.store.Update(func() error { return fn.store.Write(fallbackFile, data) })
}
