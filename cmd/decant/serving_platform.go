package main

import (
	"decant/analysis/js"
	"decant/invoker"
)

// servedPlatform makes requests what the handlers of a function's shape take, and responses of what they return.
type servedPlatform struct{ f *served }

// platformOf is nil for a function that takes requests as they are.
func platformOf(f *served) invoker.Platform {
	if shape := f.handler.Shape; shape == "" || shape == js.ShapeContainerless {
		return nil
	}
	return servedPlatform{f}
}

// Prepare implements invoker.Platform.
func (p servedPlatform) Prepare(r *invoker.Request) {
	r.Entropy = freshEntropy()
	prepare(p.f.handler.Shape, fromInvoker(r), r)
}

// Respond implements invoker.Platform.
func (p servedPlatform) Respond(r *invoker.Request, result []byte) *invoker.Response {
	made := returned(p.f.handler.Shape, fromInvoker(r), string(result))
	return &invoker.Response{Status: made.Status, Headers: toNativeHeaders(made.Headers), Body: made.Body}
}
