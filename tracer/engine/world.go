package engine

import (
	"context"
	"fmt"

	"decant/analysis/exchange"
)

// Call is an effect with the place in the user's file that asked for it.
type Call struct {
	Effect exchange.Effect
	Place  Place
}

// World performs what a function asks for while it answers a request. Ask is called for every effect in the
// order asked, one call at a time, and must not block. For an outgoing request it makes deliver be called
// exactly once, at once or later, from any goroutine; the function sees answers in the order of these calls.
// For a log line deliver is not called. An error ends the run as trace.Threw; a *NoMock is kept in
// Result.NoMock. ctx ends with the run.
type World interface {
	Ask(ctx context.Context, call *Call, deliver func(*exchange.Answer)) error
}

// idler is a World that wants to know when the function waits and has seen every answer given so far.
type idler interface{ Idle() }

// NoMock says that a call has no mock (DC403).
type NoMock struct {
	Method string
	URL    string
	Place
}

func (e *NoMock) Error() string {
	return fmt.Sprintf("%s:%d: %s %s has no mock", e.File, e.Line, e.Method, e.URL)
}

// Nothing is a world without any mock: every outgoing request ends the run with NoMock.
var Nothing World = &Mocks{}
