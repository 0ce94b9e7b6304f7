package main

import (
	"decant/analysis/exchange"
	"decant/invoker/load"
)

// The invoker declares its own types and imports nothing of decant; these are the bridges.

func toNativeHeaders(list []exchange.Header) []load.Header {
	out := make([]load.Header, len(list))
	for i, h := range list {
		out[i] = load.Header(h)
	}
	return out
}

func toNative(q *exchange.Request) *load.Request {
	return &load.Request{
		Method: q.Method, Path: q.Path, Query: q.Query, Headers: toNativeHeaders(q.Headers),
		Body: q.Body, Seed: q.Seed, Now: q.Now,
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
	if e.Kind == load.EffectLog {
		return exchange.Effect{ID: e.ID, Kind: exchange.EffectLog, Level: e.Level, Text: e.Text}
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
	out := &load.Effect{ID: e.ID, Kind: load.EffectHTTP, Method: e.Method, URL: e.URL, Headers: toNativeHeaders(e.Headers), Body: e.Body, Level: e.Level, Text: e.Text}
	if e.Kind == exchange.EffectLog {
		out.Kind = load.EffectLog
	}
	return out
}

func fromNativeAnswer(a *load.Answer) *exchange.Answer {
	return &exchange.Answer{Effect: a.Effect, Status: a.Status, Headers: fromNativeHeaders(a.Headers), Body: a.Body, Error: a.Error}
}
