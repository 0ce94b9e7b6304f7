// Package load brings a compiled function into the process and calls it behind a guard: a fault, a stack
// overflow or a runaway loop of tenant code is a Stop of one request, never the end of the process.
//
// Nothing of an image is trusted before it was checked: see image.Read, and Check for shared objects.
package load

import (
	"fmt"
	"time"
)

// Header is one name and value, in the order of the wire. Names are lower case.
type Header struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Request is one HTTP request to a function.
type Request struct {
	Method  string   `json:"method"` // upper case
	Path    string   `json:"path"`   // without the query
	Query   string   `json:"query"`  // raw, without the ?
	Headers []Header `json:"headers"`
	Body    []byte   `json:"body"`
	Seed    uint64   `json:"seed"` // of Math.random
	Now     int64    `json:"now"`  // the clock, milliseconds since 1970

	// What handlers of other shapes than containerless see of it.
	Event   string `json:"event,omitempty"` // as JSON; "" when the handler takes requests as they are
	URL     string `json:"url,omitempty"`   // the whole address
	ID      string `json:"id,omitempty"`
	Entropy []byte `json:"entropy,omitempty"` // 32 bytes that cryptographic randomness is made of
}

// Response is what a function answers.
type Response struct {
	Status  int      `json:"status"`
	Headers []Header `json:"headers"`
	Body    []byte   `json:"body"`
}

// EffectKind says what a function asks of the world.
type EffectKind uint32

const (
	EffectHTTP  EffectKind = 1 // an outgoing request; gets an Answer
	EffectLog   EffectKind = 2 // a console line; gets none
	EffectTimer EffectKind = 3 // a wait; gets an Answer when it is over
)

// Effect is one thing a function asks for. IDs count from 1 in the order asked, over all kinds.
type Effect struct {
	ID         int
	Kind       EffectKind
	Method     string // http
	URL        string // http
	Headers    []Header
	Body       []byte
	Level      string // log
	Text       string // log: without the newline
	Delay, Due int64  // timer: milliseconds, and when it is over by the request's clock
}

// Answer is the world's reply to an EffectHTTP. Error is set when no reply could be had.
type Answer struct {
	Effect  int
	Status  int
	Headers []Header
	Body    []byte
	Error   string
}

// StopCode says why native code stopped.
type StopCode uint32

const (
	StopUnknown  StopCode = 1 // an unknown of the tree: Site says which
	StopAPI      StopCode = 2 // something that is not compiled: Detail names it
	StopFuel     StopCode = 3 // the request's CPU budget is used up
	StopMemory   StopCode = 4 // the arena's cap is reached
	StopDepth    StopCode = 5 // the stack's end is reached
	StopInternal StopCode = 6 // a fault, or a broken invariant of the runtime
	StopTime     StopCode = 7 // the watchdog ended it; never given by an image
)

var stopNames = [...]string{"none", "unknown", "api", "fuel", "memory", "depth", "internal", "time"}

// String is the code's name in metrics and messages.
func (c StopCode) String() string {
	if int(c) < len(stopNames) {
		return stopNames[c]
	}
	return "invalid"
}

// NoSite is a Stop's Site when the place is not known.
const NoSite = ^uint32(0)

// Stop is why a run did not come to a response.
type Stop struct {
	Code   StopCode
	Site   uint32 // index into the crate's sites, or NoSite
	Detail string
}

// Kind says how a step ended.
type Kind uint32

const (
	Wait       Kind = 1 // the run waits for an answer to an effect
	Responded  Kind = 2
	Threw      Kind = 3 // uncaught exception; Stop.Detail is its message
	Stopped    Kind = 4
	NoResponse Kind = 5 // the run ended without a response
	Returned   Kind = 6 // a value that the handler's platform makes the response of: Response.Body has it as JSON, or nothing for undefined
)

// Step is the result of Start or Answer. Effects has what was asked for since the step before, whatever
// the Kind. Response is set for every Kind but Wait and Stopped.
//
// A Step, and the Response in it, belong to the instance: they are valid until its next call. Effects and
// Stop are the caller's.
type Step struct {
	Kind      Kind
	Response  Response
	Effects   []Effect
	Stop      Stop   // for Threw and Stopped
	FuelUsed  uint64 // by the request so far
	ArenaUsed uint64 // bytes of the instance's memory in use
	Broken    bool   // the instance must be closed: tenant code was interrupted
}

// Clone copies a response out of an instance's memory.
func (r *Response) Clone() Response {
	c := Response{Status: r.Status, Body: append([]byte(nil), r.Body...)}
	for _, h := range r.Headers {
		c.Headers = append(c.Headers, Header{string([]byte(h.Name)), string([]byte(h.Value))})
	}
	return c
}

// Limits are what one request may use.
type Limits struct {
	Fuel    uint64
	Timeout time.Duration // processor time of one step; waiting between steps does not count; 0: none
}

// InitError says that module initialisation did not come to its end.
type InitError struct {
	Path string
	Kind Kind // Threw or Stopped
	Stop Stop
}

func (e *InitError) Error() string {
	if e.Kind == Threw {
		return e.Path + ": initialisation threw: " + e.Stop.Detail
	}
	return fmt.Sprintf("%s: initialisation stopped: %s %s", e.Path, e.Stop.Code, e.Stop.Detail)
}
