package main

import (
	"decant/analysis/exchange"
	"decant/analysis/js"
	"decant/analysis/platform"
	"decant/invoker/load"
	"decant/tracer/engine"
)

// The invoker declares its own types and imports nothing of decant; these are the bridges.

func toNativeHeaders(list []exchange.Header) []load.Header {
	out := make([]load.Header, len(list))
	for i, h := range list {
		out[i] = load.Header(h)
	}
	return out
}

// toNative makes the request of a handler of a shape.
func toNative(shape string, q *exchange.Request) *load.Request {
	r := &load.Request{
		Method: q.Method, Path: q.Path, Query: q.Query, Headers: toNativeHeaders(q.Headers),
		Body: q.Body, Seed: q.Seed, Now: q.Now,
	}
	prepare(shape, q, r)
	return r
}

// prepare fills in what handlers of other shapes than containerless see of a request.
func prepare(shape string, q *exchange.Request, r *load.Request) {
	r.Event, r.Entropy = platform.Event(shape, q), engine.Entropy(q)
	if shape != "" && shape != js.ShapeContainerless {
		r.URL, r.ID = platform.URL(q), platform.RequestID(q)
	}
}

func toNativeAnswer(a *exchange.Answer) *load.Answer {
	return &load.Answer{
		Effect: a.Effect, Status: a.Status, Headers: toNativeHeaders(a.Headers), Body: a.Body, Error: a.Error,
	}
}

func fromNativeHeaders(list []load.Header) []exchange.Header {
	out := make([]exchange.Header, len(list))
	for i, h := range list {
		out[i] = exchange.Header(h)
	}
	return out
}

func fromNativeEffect(e *load.Effect) exchange.Effect {
	switch e.Kind {
	case load.EffectLog:
		return exchange.Effect{ID: e.ID, Kind: exchange.EffectLog, Level: e.Level, Text: e.Text}
	case load.EffectTimer:
		return exchange.Effect{ID: e.ID, Kind: exchange.EffectTimer, Delay: e.Delay, Due: e.Due}
	}
	return exchange.Effect{
		ID: e.ID, Kind: exchange.EffectHTTP, Method: e.Method, URL: e.URL,
		Headers: fromNativeHeaders(e.Headers), Body: e.Body,
	}
}

// fromNativeResponse copies a response out of the instance that made it.
func fromNativeResponse(r *load.Response) *exchange.Response {
	own := r.Clone()
	return &exchange.Response{Status: own.Status, Headers: fromNativeHeaders(own.Headers), Body: own.Body}
}

func toNativeEffect(e *exchange.Effect) *load.Effect {
	out := &load.Effect{ID: e.ID, Kind: load.EffectHTTP, Method: e.Method, URL: e.URL, Headers: toNativeHeaders(e.Headers), Body: e.Body, Level: e.Level, Text: e.Text, Delay: e.Delay, Due: e.Due}
	switch e.Kind {
	case exchange.EffectLog:
		out.Kind = load.EffectLog
	case exchange.EffectTimer:
		out.Kind = load.EffectTimer
	}
	return out
}

func fromNativeAnswer(a *load.Answer) *exchange.Answer {
	return &exchange.Answer{Effect: a.Effect, Status: a.Status, Headers: fromNativeHeaders(a.Headers), Body: a.Body, Error: a.Error}
}
