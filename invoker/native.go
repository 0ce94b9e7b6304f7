package invoker

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"decant/invoker/load"
)

// DefaultMemory is the cap of one instance: module state and one request's arena.
const DefaultMemory = 64 << 20

// NativeOptions say what is loaded.
type NativeOptions struct {
	Path    string // the image
	Sites   []Site // what its site numbers mean
	Memory  uint64 // bytes an instance may use; DefaultMemory
	Workers int    // native calls at a time; 1
	Tier    int    // told in events and metrics

	Environment []Header // variables that the function sees
	Platform    Platform // nil: it takes requests as they are
}

// Native is a compiled function with its instances. It is safe for use by many goroutines.
type Native struct {
	Sites       []Site
	Tier        int
	InitEffects []Effect // the log lines of module initialisation

	platform Platform
	pool     *pool
	slots    chan struct{} // one per native call that may run now
	close    sync.Once
}

// OpenNative loads an image and makes its first instance, so that code that does not initialise is known
// now and not at the first request.
func OpenNative(o NativeOptions) (*Native, error) {
	image, err := load.Open(o.Path)
	if err != nil {
		return nil, err
	}
	image.Environment = o.Environment
	if o.Memory == 0 {
		o.Memory = DefaultMemory
	}
	n := &Native{
		Sites:    o.Sites,
		Tier:     o.Tier,
		platform: o.Platform,
		pool:     &pool{image: image, memory: o.Memory, most: maxInstances, queue: defaultQueue, budget: newBudget(1 << 62)},
		slots:    make(chan struct{}, max(1, o.Workers)),
	}
	first, err := n.pool.take(context.Background())
	if err != nil {
		return nil, errors.Join(err, image.Close())
	}
	n.InitEffects = first.InitEffects
	n.pool.give(first)
	return n, nil
}

// maxInstances bounds the requests of one function that wait for the world at once.
const maxInstances = 1024

// Result is how a native run ended.
type Result struct {
	Stop  *Stop  // native code did not answer
	Threw string // the message of an uncaught exception; the answer is 500
	Fuel  uint64
	Arena uint64 // bytes
}

// adopt makes a native part of a server, before it serves.
func (n *Native) adopt(b *budget, queue, workers int) {
	n.pool.join(b, queue)
	n.slots = make(chan struct{}, workers)
}

// Run answers a request. deliver gets the response, unless Result.Stop is set; the response is valid during
// that call only. The error is ErrBusy, ctx's, or one of the host; the request may then be run elsewhere.
func (n *Native) Run(ctx context.Context, r *Request, limits Limits, log *EffectLog, deliver func(*Response)) (Result, error) {
	in, err := n.pool.take(ctx)
	if err != nil {
		return Result{}, err
	}
	defer n.pool.give(in)
	if n.platform != nil {
		n.platform.Prepare(r)
	}
	step, err := n.call(ctx, func() (*load.Step, error) { return in.Start(r, limits) })
	for err == nil && step.Kind == load.Wait {
		log.ask(step.Effects)
		answer, ok := log.next(ctx)
		if !ok {
			return n.unanswered(ctx, step), nil
		}
		step, err = n.call(ctx, func() (*load.Step, error) { return in.Answer(answer) })
	}
	if err != nil {
		return Result{}, err
	}
	return n.result(step, r, log, deliver), nil
}

// call runs one step when a slot is free.
func (n *Native) call(ctx context.Context, do func() (*load.Step, error)) (*load.Step, error) {
	select {
	case n.slots <- struct{}{}:
	default:
		if err := n.queue(ctx); err != nil {
			return nil, err
		}
	}
	step, err := do()
	<-n.slots
	return step, err
}

func (n *Native) queue(ctx context.Context) error {
	select {
	case n.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (n *Native) result(step *load.Step, r *Request, log *EffectLog, deliver func(*Response)) Result {
	result := Result{Fuel: step.FuelUsed, Arena: step.ArenaUsed}
	if step.Kind == load.Stopped {
		result.Stop = n.stop(&step.Stop)
		if result.Stop.Limit() {
			log.ask(step.Effects)
		}
		// Otherwise the sandbox asks for them: they are not in the log, so they have not happened.
		return result
	}
	log.ask(step.Effects)
	if step.Kind == load.Threw {
		result.Threw = step.Stop.Detail
	}
	if step.Kind == load.Returned {
		deliver(n.platform.Respond(r, step.Response.Body))
		return result
	}
	deliver(&step.Response)
	return result
}

// unanswered is the end of a request whose time is over while it waits, or that waits for nothing.
func (n *Native) unanswered(ctx context.Context, step *load.Step) Result {
	stop := load.Stop{Code: load.StopInternal, Site: load.NoSite, Detail: "it waits and asked for nothing"}
	if ctx.Err() != nil {
		stop = load.Stop{Code: load.StopTime, Site: load.NoSite, Detail: "the request's time, waiting for an answer"}
	}
	return Result{Stop: n.stop(&stop), Fuel: step.FuelUsed, Arena: step.ArenaUsed}
}

// stop finds the place of a stop. The code is the site's own for an unknown, else that of the reason.
func (n *Native) stop(s *load.Stop) *Stop {
	stop := &Stop{Reason: s.Code, Detail: s.Detail}
	if int64(s.Site) < int64(len(n.Sites)) {
		stop.Site = n.Sites[s.Site]
	}
	switch {
	case stop.Limit(), s.Code == load.StopMemory:
		stop.Site.Code = codeLimit
	case s.Code == load.StopUnknown && stop.Site.Code == "":
		stop.Site.Code = codeUntraced
	case s.Code != load.StopUnknown:
		stop.Site.Code = codeAPI
	}
	if stop.Detail == "" {
		stop.Detail = stop.Site.Detail
	}
	return stop
}

// Close takes no more requests; the image is unloaded when those that run are done.
func (n *Native) Close() {
	n.close.Do(func() {
		n.pool.retire(func() {
			if err := n.pool.image.Close(); err != nil {
				panic(fmt.Sprintf("invoker: an image is in use after its pool is empty: %v", err))
			}
		})
		n.pool.budget.remove(n.pool)
	})
}
