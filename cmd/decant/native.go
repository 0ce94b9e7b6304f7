package main

import (
	"context"
	"fmt"
	"time"

	"decant/analysis/exchange"
	"decant/analysis/platform"
	"decant/analysis/stop"
	"decant/invoker/load"
	"decant/tracer/engine"
)

// limits are what one request may use.
type limits struct {
	fuel    uint64
	memory  uint64 // bytes of an instance
	timeout time.Duration
}

var defaultLimits = limits{fuel: 10_000_000, memory: 64 << 20, timeout: 10 * time.Second}

// attempt is one request answered by native code, or given up.
type attempt struct {
	response *exchange.Response // nil when native code stopped before one
	effects  []exchange.Effect  // asked, in order
	seen     []*exchange.Answer // delivered, in order
	stop     *stopped
	limit    bool // stop is a limit that the sandbox would meet, too: the request is over
	took     time.Duration
	fuel     uint64
}

// instance returns a fresh instance of the function in an environment.
func (c *compiled) instance(l limits, environment []exchange.Header) (*load.Instance, error) {
	c.image.Environment = toNativeHeaders(environment)
	return c.image.NewInstance(l.memory)
}

// run answers one request natively; world performs its effects, box keeps their answers.
func (c *compiled) run(ctx context.Context, in *load.Instance, q *exchange.Request, world engine.World, box *inbox, l limits) (*attempt, error) {
	a := &attempt{}
	begin := time.Now()
	step, err := in.Start(toNative(c.fn.handler.Shape, q), load.Limits{Fuel: l.fuel, Timeout: l.timeout})
	for err == nil {
		if failed := a.ask(ctx, c, step, world, box); failed != nil {
			a.stop, a.response = failed, plainResponse(500, "Internal Server Error")
			break
		}
		if step.Kind != load.Wait {
			a.finish(c, q, step, l)
			break
		}
		if w, ok := world.(interface{ Idle() }); ok && box.empty() {
			w.Idle()
		}
		answer := box.next(ctx)
		if answer == nil {
			return nil, ctx.Err()
		}
		a.seen = append(a.seen, answer)
		step, err = in.Answer(toNativeAnswer(answer))
	}
	a.took = time.Since(begin)
	return a, err
}

// ask performs what a step asked for. A call without a mock ends the run (DC403).
func (a *attempt) ask(ctx context.Context, c *compiled, step *load.Step, world engine.World, box *inbox) *stopped {
	for i := range step.Effects {
		e := fromNativeEffect(&step.Effects[i])
		a.effects = append(a.effects, e)
		err := world.Ask(ctx, &engine.Call{Effect: e}, box.put)
		if none, ok := err.(*engine.NoMock); ok {
			return newStopped(stop.NoMock, none.Method+" "+none.URL, c.fn.path, 0)
		}
		if err != nil {
			return newStopped(stop.SampleFails, err.Error(), c.fn.path, 0)
		}
	}
	return nil
}

// finish notes how the last step ended.
func (a *attempt) finish(c *compiled, q *exchange.Request, step *load.Step, l limits) {
	a.fuel = step.FuelUsed
	if step.Kind == load.Returned {
		a.response = returned(c.fn.handler.Shape, q, string(step.Response.Body))
		return
	}
	if step.Kind != load.Stopped {
		a.response = fromNativeResponse(&step.Response)
		return
	}
	a.stop, a.limit = c.stopOf(&step.Stop, l)
	if a.limit {
		a.response = plainResponse(503, "Limit reached")
	}
}

// stopOf says why native code stopped, and whether that is a limit that ends the request: fuel, time and depth
// do. Out of memory, the sandbox tries, which has a garbage collector.
func (c *compiled) stopOf(s *load.Stop, l limits) (reason *stopped, limit bool) {
	file, line, where := c.fn.path, 0, "a request"
	if int64(s.Site) < int64(len(c.sites)) {
		site := &c.sites[s.Site]
		file, line, where = site.File, site.Line, site.Detail
		if s.Code == load.StopUnknown {
			return newStopped(site.Code, site.Detail, file, line), false
		}
	}
	switch s.Code {
	case load.StopAPI:
		return newStopped(stop.API, s.Detail, file, line), false
	case load.StopFuel:
		return newStopped(stop.Limit, fmt.Sprintf("%s fuel in %s", fuelText(l.fuel), where), file, line), true
	case load.StopTime:
		return newStopped(stop.Limit, fmt.Sprintf("%s in %s", l.timeout, where), file, line), true
	case load.StopMemory:
		return newStopped(stop.Limit, fmt.Sprintf("%d MiB of memory in %s", l.memory>>20, where), file, line), false
	case load.StopDepth:
		return newStopped(stop.Limit, "too deep a recursion in "+where, file, line), true
	}
	return newStopped(stop.Limit, "an internal error ("+s.Detail+")", file, line), false
}

// fuelText is a budget as people read it: "10 M".
func fuelText(n uint64) string {
	if n >= 1_000_000 && n%1_000_000 == 0 {
		return fmt.Sprintf("%d M", n/1_000_000)
	}
	return fmt.Sprint(n)
}

// returned makes the response of what a handler returned. What its platform would not take is an exception.
func returned(shape string, q *exchange.Request, result string) *exchange.Response {
	response, err := platform.Response(shape, q, result)
	if err != nil {
		return plainResponse(500, "Internal Server Error")
	}
	return response
}

func plainResponse(status int, body string) *exchange.Response {
	return &exchange.Response{
		Status: status, Body: []byte(body),
		Headers: []exchange.Header{{Name: "content-type", Value: "text/plain; charset=utf-8"}},
	}
}
