// Package invoker serves functions over HTTP. A request runs natively behind the guard of package load; what
// native code cannot answer is answered by a sandbox, which is handed what the request already asked of the
// world, so that no effect happens twice.
//
// The invoker knows nothing of JavaScript, traces or editors. What it needs of them are the interfaces of
// this file, and cmd fills them.
package invoker

import (
	"context"
	"fmt"
	"time"

	"decant/invoker/load"
)

// The exchange between a function and the world, as package load has it.
type (
	Header   = load.Header
	Request  = load.Request
	Response = load.Response
	Effect   = load.Effect
	Answer   = load.Answer
	Limits   = load.Limits
)

// Function is one deployed function.
type Function struct {
	Name   string
	Route  string  // "/" or "/name": the prefix of the paths it answers
	Prefix bool    // the function sees its paths with Route in front; without, "/name/x" is "/x" to it
	Native *Native // nil: every request goes to the sandbox
}

// Site is what a site number of a stop means: a place in the user's files.
type Site struct {
	Code   string `json:"code"` // DC101
	Detail string `json:"detail,omitempty"`
	File   string `json:"file"` // as the user names it
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

// Stop is why native code did not answer.
type Stop struct {
	Reason load.StopCode
	Site   Site // Code is always set; File is "" when the place is not known
	Detail string
}

// codes are those of the table of stop reasons: the same the editor shows at the place.
const (
	codeUntraced = "DC101"
	codeAPI      = "DC202"
	codeLimit    = "DC402"
)

// Limit reports whether the stop is an answer of its own (503), and not a case for the sandbox.
func (s *Stop) Limit() bool {
	return s.Reason == load.StopFuel || s.Reason == load.StopTime || s.Reason == load.StopDepth
}

// String is the value of the Decant-Stop header: "DC101 login.js:9".
func (s *Stop) String() string {
	if s.Site.File == "" {
		return s.Site.Code
	}
	return fmt.Sprintf("%s %s:%d", s.Site.Code, s.Site.File, s.Site.Line)
}

// World performs what functions ask for. Methods are called from many goroutines.
type World interface {
	// Do makes one outgoing request and always comes back with an answer, in the worst case one with Error.
	// It ends with ctx.
	Do(ctx context.Context, function string, e *Effect) *Answer
	// Log takes a console line. It must not block for long: the request waits.
	Log(function string, e *Effect)
}

// Platform is how a function's handler is called, when it does not take requests as they are. Its methods are called from
// many goroutines.
type Platform interface {
	// Prepare fills in what the handler sees of a request, before native code gets it.
	Prepare(r *Request)
	// Respond makes the response of what the handler returned, as JSON; nothing is undefined.
	Respond(r *Request, result []byte) *Response
}

// Sandbox answers a request with the function's own JavaScript. log has what native code asked for before it
// stopped, and is empty when it did not run; what is in it must not be asked of the world again. The error
// is a *LimitError when the function used up what it may, otherwise it says that the sandbox is not well.
type Sandbox interface {
	Serve(ctx context.Context, function string, r *Request, log *EffectLog) (*Response, error)
}

// LimitError is a Sandbox's way to say that a limit ended the request.
type LimitError struct {
	Site Site // as far as it is known
	What string
}

func (e *LimitError) Error() string { return "limit reached: " + e.What }

// Adapter learns of fallbacks, so that the tree can grow. Fallback is called from one goroutine after the
// request was answered; while it is busy at most a few fallbacks wait, and the rest is not told.
type Adapter interface {
	Fallback(function string, r *Request, stop *Stop, log *EffectLog)
}

// Event is one thing that happened, for `decant run --json` and for the editor.
type Event struct {
	Event    string  `json:"event"` // "request", "fallback" or "swap"
	Function string  `json:"function"`
	Method   string  `json:"method,omitempty"`
	Path     string  `json:"path,omitempty"`
	Status   int     `json:"status,omitempty"`
	Mode     string  `json:"mode,omitempty"` // "native", "sandbox" or "refused"
	Millis   float64 `json:"ms,omitempty"`
	Fuel     uint64  `json:"fuel,omitempty"`
	Code     string  `json:"code,omitempty"` // of a stop
	Detail   string  `json:"detail,omitempty"`
	File     string  `json:"file,omitempty"`
	Line     int     `json:"line,omitempty"`
	Tier     int     `json:"tier,omitempty"` // of a swap
}

// Config is how a server runs. Zero values are defaults.
type Config struct {
	Address string // "127.0.0.1:0"; port 0 picks a free one
	Admin   string // the same

	Workers int           // native calls of one function at a time; GOMAXPROCS
	Fuel    uint64        // of a request; 10 M
	Timeout time.Duration // of a request, waiting included; 10 s
	Step    time.Duration // processor time without a break, the backstop of fuel; 1 s
	Arrive  time.Duration // what a client may take to send a request; 10 s

	Budget       uint64 // memory of all instances together, in bytes; 1 GiB
	Queue        int    // requests of one function that may wait; 256
	MaxBody      int    // bytes; 8 MiB
	MaxHeader    int    // bytes of a request's head; 16 KiB
	QuietHeaders bool

	Functions []Function
	Sandbox   Sandbox // nil: what native code cannot answer is 503
	World     World   // nil: NewClient()
	Adapter   Adapter // may be nil
	Events    func(Event)

	Now  func() time.Time // the clock requests see; time.Now
	Seed func() uint64    // of a request's Math.random; random
}
