// Package exchange has the plain data that passes between a function and the world: the request it
// answers, the effects it asks for, the answers they get, and the response it gives. Samples, the tracing
// engine, verification and the editor share these types.
package exchange

import "encoding/json"

// Header is one name and value. Names are lower case; order is the order on the wire.
type Header struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Request is one HTTP request to a function.
type Request struct {
	Method  string   `json:"method"`  // upper case
	Path    string   `json:"path"`    // without the query, starts with /
	Query   string   `json:"query"`   // raw, without the ?
	Headers []Header `json:"headers"` // lower-case names
	Body    []byte   `json:"body"`
	Seed    uint64   `json:"seed"` // seeds Math.random for this request (xorshift128+, see docs/effects.md)
	Now     int64    `json:"now"`  // the clock at the start of the request, milliseconds since 1970

	Event   json.RawMessage `json:"event,omitempty"`   // what happened, when it is no HTTP request
	Entropy []byte          `json:"entropy,omitempty"` // 32 bytes that cryptographic randomness is made of; made of Seed when empty
	Env     []Header        `json:"env,omitempty"`     // names and values of process.env
}

// Response is what a function answers.
type Response struct {
	Status  int      `json:"status"`
	Headers []Header `json:"headers"`
	Body    []byte   `json:"body"`
}

// EffectKind says what a function asks of the world.
type EffectKind string

const (
	EffectHTTP  EffectKind = "http"  // an outgoing request; gets an Answer
	EffectLog   EffectKind = "log"   // a console line; gets none
	EffectTimer EffectKind = "timer" // a wait; gets an Answer when it is over
)

// Effect is one thing a function asks for. ID counts from 1 in the order asked, over all kinds.
type Effect struct {
	ID      int        `json:"id"`
	Kind    EffectKind `json:"kind"`
	Method  string     `json:"method,omitempty"`  // http: upper case
	URL     string     `json:"url,omitempty"`     // http: as the function gave it
	Headers []Header   `json:"headers,omitempty"` // http
	Body    []byte     `json:"body,omitempty"`    // http
	Level   string     `json:"level,omitempty"`   // log: log, info, warn, error, debug
	Text    string     `json:"text,omitempty"`    // log: the formatted line without its newline
	Delay   int64      `json:"delay,omitempty"`   // timer: milliseconds
	Due     int64      `json:"due,omitempty"`     // timer: when it is over, by the function's clock
}

// Same reports whether two effects ask the same thing (the ID aside).
func (e *Effect) Same(o *Effect) bool {
	if e.Kind != o.Kind || e.Method != o.Method || e.URL != o.URL || string(e.Body) != string(o.Body) ||
		e.Level != o.Level || e.Delay != o.Delay || e.Due != o.Due || e.Text != o.Text || len(e.Headers) != len(o.Headers) {
		return false
	}
	for i := range e.Headers {
		if e.Headers[i] != o.Headers[i] {
			return false
		}
	}
	return true
}

// Answer is the world's reply to an EffectHTTP. Error is set, and Status 0, when no reply could be had.
type Answer struct {
	Effect  int      `json:"effect"` // the Effect's ID
	Status  int      `json:"status"`
	Headers []Header `json:"headers"`
	Body    []byte   `json:"body"`
	Error   string   `json:"error,omitempty"`
}
