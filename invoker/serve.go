package invoker

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// outcome is how a request was answered.
type outcome struct {
	mode   string // "native", "sandbox" or "refused"
	status int
	stop   *Stop // native code stopped, or a limit was reached
	fuel   uint64
	arena  uint64
	detail string // of an exception, or why it was refused
}

// serve answers one request. r's strings are valid during the call only: what goes beyond native code gets a
// copy. deliver is called exactly once.
func (s *Running) serve(fn *function, r *Request, deliver func(*Response)) outcome {
	ctx := &requestContext{deadline: time.Now().Add(s.cfg.Timeout)}
	defer ctx.cancel()
	log := NewEffectLog(ctx, fn.Name, s.cfg.World)
	result, err := s.native(ctx, fn, r, log, deliver)
	o := outcome{mode: "native", fuel: result.Fuel, arena: result.Arena, stop: result.Stop, detail: result.Threw}
	switch {
	case errors.Is(err, ErrBusy), err != nil && ctx.Err() != nil:
		return refuse(deliver, busy, "overloaded")
	case err == nil && result.Stop == nil:
		return o
	case result.Stop != nil && result.Stop.Limit():
		deliver(limitReached)
		return o
	}
	// No native code, or it stopped, or the host could not run it: the sandbox answers.
	if s.cfg.Sandbox == nil {
		o.mode = "refused"
		deliver(unavailable)
		return o
	}
	copied := copyRequest(r)
	if !s.sandboxed(ctx, fn, copied, log, &o, deliver) {
		return refuse(deliver, busy, "overloaded")
	}
	s.adapted(fn, copied, result.Stop, log)
	return o
}

// errNoNative: the function has no native code now.
var errNoNative = errors.New("no native code")

func (s *Running) native(ctx context.Context, fn *function, r *Request, log *EffectLog, deliver func(*Response)) (Result, error) {
	limits := Limits{Fuel: s.cfg.Fuel, Timeout: s.cfg.Step}
	for {
		n := fn.current.Load()
		if n == nil {
			return Result{}, errNoNative
		}
		result, err := n.Run(ctx, r, limits, log, deliver)
		if !errors.Is(err, errRetired) { // replaced before the request began: its successor answers
			return result, err
		}
	}
}

// sandboxed reports false when too many requests wait for the sandbox.
func (s *Running) sandboxed(ctx context.Context, fn *function, r *Request, log *EffectLog, o *outcome, deliver func(*Response)) bool {
	if !fn.enterSandbox(ctx, s.cfg.Queue) {
		return false
	}
	defer func() { <-fn.sandbox }()
	o.mode = "sandbox"
	response, err := s.cfg.Sandbox.Serve(ctx, fn.Name, r, log)
	var limit *LimitError
	switch {
	case err == nil && response != nil:
		deliver(response)
	case errors.As(err, &limit), ctx.Err() != nil:
		o.stop = &Stop{Site: Site{Code: codeLimit}, Detail: "the request's time"}
		if limit != nil {
			o.stop.Site, o.stop.Detail = limit.Site, limit.What
			o.stop.Site.Code = codeLimit
		}
		deliver(limitReached)
	default:
		o.detail = fmt.Sprint(err)
		deliver(unavailable)
	}
	return true
}

// enterSandbox waits for a place in the sandbox, unless queue requests wait already.
func (fn *function) enterSandbox(ctx context.Context, queue int) bool {
	select {
	case fn.sandbox <- struct{}{}:
		return true
	default:
	}
	defer fn.waiting.Add(-1)
	if fn.waiting.Add(1) > int64(queue) {
		return false
	}
	select {
	case fn.sandbox <- struct{}{}:
		return true
	case <-ctx.Done():
		return false
	}
}

// adapted tells the adapter of a fallback, or drops it when the adapter has enough to do.
func (s *Running) adapted(fn *function, r *Request, stop *Stop, log *EffectLog) {
	if stop == nil || s.cfg.Adapter == nil {
		return
	}
	select {
	case s.adapt <- fallback{fn.Name, r, stop, log}:
	default:
	}
}

func refuse(deliver func(*Response), answer *Response, why string) outcome {
	deliver(answer)
	return outcome{mode: "refused", detail: why}
}

func plainText(status int, body string, more ...Header) *Response {
	headers := append([]Header{{Name: "content-type", Value: "text/plain; charset=utf-8"}}, more...)
	return &Response{Status: status, Headers: headers, Body: []byte(body)}
}

var (
	limitReached = plainText(503, "Limit reached")
	busy         = plainText(503, "Overloaded", Header{Name: "retry-after", Value: "1"})
	unavailable  = plainText(502, "Sandbox unavailable")
	notFound     = plainText(404, "No function is at this path")
)

// copyRequest makes a request that outlives its connection's buffers.
func copyRequest(r *Request) *Request {
	c := *r
	c.Method, c.Path, c.Query = clone(r.Method), clone(r.Path), clone(r.Query)
	c.Body = append([]byte(nil), r.Body...)
	c.Headers = make([]Header, len(r.Headers))
	for i, h := range r.Headers {
		c.Headers[i] = Header{Name: clone(h.Name), Value: clone(h.Value)}
	}
	return &c
}

func clone(s string) string { return string([]byte(s)) }

// event is what a request looks like in the stream of events.
func (o *outcome) event(fn *function, r *Request, took time.Duration) Event {
	e := Event{
		Event: "request", Function: fn.Name, Method: clone(r.Method), Path: clone(r.Path), Status: o.status, Mode: o.mode,
		Millis: float64(took) / 1e6, Fuel: o.fuel, Detail: o.detail,
	}
	if o.stop != nil {
		e.Code, e.File, e.Line = o.stop.Site.Code, o.stop.Site.File, o.stop.Site.Line
		if e.Detail = o.stop.Detail; o.mode == "sandbox" && o.stop.Reason != 0 {
			e.Event = "fallback"
		}
	}
	return e
}
