package main

import (
	"context"
	"fmt"
	"time"

	"decant/analysis/exchange"
	"decant/tracer/engine"
	"decant/tracer/trace"
)

// Ways in which a request is answered.
const (
	pathNative   = "native"
	pathFallback = "fallback" // native code stopped, the sandbox answered
	pathSandbox  = "sandbox"  // there is no native code
)

// answered is one request's response and how it came about.
type answered struct {
	path     string
	response *exchange.Response
	effects  []exchange.Effect
	stop     *stopped
	limit    bool // the response says that a limit was reached
	took     time.Duration
	result   *engine.Result // of the sandbox, when it was asked
}

// answerer answers requests as production does: natively, with the sandbox behind.
type answerer struct {
	fn      *function
	native  *compiled // nil: none
	sandbox *engine.Host
	limits  limits
}

// answer answers one request. world performs effects; what native code had done before it gave up is not done
// again.
func (a *answerer) answer(ctx context.Context, q *exchange.Request, world engine.World) (*answered, error) {
	if a.native == nil {
		return a.inSandbox(ctx, q, world, &answered{path: pathSandbox})
	}
	if a.native.stop != nil {
		return a.inSandbox(ctx, q, world, &answered{path: pathFallback, stop: a.native.stop})
	}
	in, err := a.native.instance(a.limits, q.Env)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	box := newInbox()
	try, err := a.native.run(ctx, in, q, world, box, a.limits)
	if err != nil {
		return nil, err
	}
	if try.response != nil {
		return &answered{path: pathNative, response: try.response, effects: try.effects, stop: try.stop, limit: try.limit, took: try.took}, nil
	}
	replay := &engine.Replay{Record: engine.Record{Effects: try.effects, Answers: try.seen, Later: box.later}, Live: world}
	return a.inSandbox(ctx, q, replay, &answered{path: pathFallback, stop: try.stop, took: try.took})
}

func (a *answerer) inSandbox(ctx context.Context, q *exchange.Request, world engine.World, out *answered) (*answered, error) {
	result, err := a.sandbox.Run(ctx, q, world)
	if err != nil {
		return nil, fmt.Errorf("the sandbox failed: %w", err)
	}
	if result.NoHandler {
		return nil, noHandler(a.fn)
	}
	out.response, out.effects, out.result = result.Response, result.Effects, result
	out.took += result.Duration
	out.limit = result.Outcome == trace.Limit
	if out.stop == nil {
		out.stop = failureOf(a.fn, result)
	}
	return out, nil
}
