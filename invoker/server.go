package invoker

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/valyala/fasthttp"
)

const defaultQueue = 256

// Running is a server that answers.
type Running struct {
	Address string // http://127.0.0.1:8080
	Admin   string

	cfg       Config
	budget    *budget
	functions map[string]*function // by the first segment of the path; "" is the one at "/"
	order     []*function
	front     *fasthttp.Server
	admin     *fasthttp.Server
	listeners [2]net.Listener
	draining  atomic.Bool
	adapt     chan fallback
	done      chan struct{} // closed when the server is shut down
	behind    sync.WaitGroup
}

// function is a deployed function while it is served.
type function struct {
	Function
	current atomic.Pointer[Native]
	state   atomic.Pointer[string]
	sandbox chan struct{} // one per request in the sandbox
	waiting atomic.Int64  // requests that wait for the sandbox
	metrics metrics
}

// Start listens and serves. It returns when requests are answered. A taken port is an error that says so.
func Start(cfg Config) (*Running, error) {
	cfg.complete()
	s := &Running{
		cfg:       cfg,
		budget:    newBudget(cfg.Budget),
		functions: map[string]*function{},
		adapt:     make(chan fallback, 64),
		done:      make(chan struct{}),
	}
	for _, f := range cfg.Functions {
		if err := s.add(f); err != nil {
			return nil, err
		}
	}
	if err := s.listen(); err != nil {
		return nil, err
	}
	s.behind.Go(s.tellAdapter)
	s.behind.Go(s.tidy)
	return s, nil
}

func (c *Config) complete() {
	c.Address = orElse(c.Address, "127.0.0.1:0")
	c.Admin = orElse(c.Admin, "127.0.0.1:0")
	c.Workers = orElse(c.Workers, runtime.GOMAXPROCS(0))
	c.Fuel = orElse(c.Fuel, 10_000_000)
	c.Timeout = orElse(c.Timeout, 10*time.Second)
	c.Step = min(orElse(c.Step, time.Second), c.Timeout)
	c.Arrive = orElse(c.Arrive, 10*time.Second)
	c.Budget = orElse(c.Budget, 1<<30)
	c.Queue = orElse(c.Queue, defaultQueue)
	c.MaxBody = orElse(c.MaxBody, 8<<20)
	c.MaxHeader = orElse(c.MaxHeader, 16<<10)
	if c.World == nil {
		c.World = NewClient()
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Seed == nil {
		c.Seed = rand.Uint64
	}
}

func orElse[T comparable](value, other T) T {
	var zero T
	if value == zero {
		return other
	}
	return value
}

func (s *Running) add(f Function) error {
	segment, ok := strings.CutPrefix(f.Route, "/")
	if !ok || strings.Contains(segment, "/") {
		return fmt.Errorf("function %s: the route %q is not / or /name", f.Name, f.Route)
	}
	if other := s.functions[segment]; other != nil {
		return fmt.Errorf("functions %s and %s are both at %s", other.Name, f.Name, f.Route)
	}
	fn := &function{Function: f, sandbox: make(chan struct{}, max(2, s.cfg.Workers))}
	if f.Native != nil {
		s.install(fn, f.Native)
	}
	s.functions[segment] = fn
	s.order = append(s.order, fn)
	return nil
}

// install makes a native the one that answers, and returns the one before it.
func (s *Running) install(fn *function, n *Native) *Native {
	n.adopt(s.budget, s.cfg.Queue, s.cfg.Workers)
	for i := range n.InitEffects {
		s.cfg.World.Log(fn.Name, &n.InitEffects[i])
	}
	return fn.current.Swap(n)
}

// Swap makes n answer the function's requests from now on; requests under way finish where they began. nil
// leaves the function to the sandbox. The server closes n when it is replaced or the server stops.
func (s *Running) Swap(name string, n *Native) error {
	fn := s.named(name)
	if fn == nil {
		return fmt.Errorf("no function is called %s", name)
	}
	var old *Native
	if n == nil {
		old = fn.current.Swap(nil)
	} else {
		old = s.install(fn, n)
	}
	if old != nil {
		old.Close()
	}
	fn.metrics.swaps.Add(1)
	event := Event{Event: "swap", Function: name, Mode: "sandbox"}
	if n != nil {
		event.Mode, event.Tier = "native", n.Tier
	}
	s.tell(event)
	return nil
}

// SetState notes what is being done about a function's native code ("tracing", "building", "ready",
// "failed: …"), for /-/functions and /-/metrics.
func (s *Running) SetState(name, state string) {
	if fn := s.named(name); fn != nil {
		fn.state.Store(&state)
	}
}

func (s *Running) named(name string) *function {
	for _, fn := range s.order {
		if fn.Name == name {
			return fn
		}
	}
	return nil
}

func (s *Running) listen() error {
	front, err := listenAt(s.cfg.Address)
	if err != nil {
		return err
	}
	admin, err := listenAt(s.cfg.Admin)
	if err != nil {
		front.Close()
		return err
	}
	s.Address, s.Admin = "http://"+front.Addr().String(), "http://"+admin.Addr().String()
	s.front, s.admin, s.listeners = s.newFront(), s.newAdmin(), [2]net.Listener{front, admin}
	s.behind.Go(func() { _ = s.front.Serve(front) }) // its only error is that the listener is closed
	s.behind.Go(func() { _ = s.admin.Serve(admin) })
	return nil
}

func listenAt(address string) (net.Listener, error) {
	l, err := net.Listen("tcp", address)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("address %s is in use by another program: choose another port, or 0 for a free one", address)
	}
	if err != nil {
		return nil, fmt.Errorf("cannot listen on %s: %w", address, err)
	}
	return l, nil
}

// Shutdown takes no more requests, lets those under way finish until ctx ends, and gives everything back.
func (s *Running) Shutdown(ctx context.Context) error {
	if s.draining.Swap(true) {
		return nil
	}
	for _, l := range s.listeners { // here, because a Serve that has just begun is not known to Shutdown yet
		l.Close()
	}
	err := ignoreClosed(s.front.ShutdownWithContext(ctx))
	err = errors.Join(err, ignoreClosed(s.admin.ShutdownWithContext(ctx)))
	close(s.done)
	for _, fn := range s.order {
		if n := fn.current.Swap(nil); n != nil {
			n.Close()
		}
	}
	return errors.Join(err, s.waitBehind(ctx))
}

// waitBehind waits for the server's own goroutines; the adapter may be in the middle of a build.
func (s *Running) waitBehind(ctx context.Context) error {
	over := make(chan struct{})
	go func() {
		s.behind.Wait()
		close(over)
	}()
	select {
	case <-over:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func ignoreClosed(err error) error {
	if errors.Is(err, net.ErrClosed) {
		return nil
	}
	return err
}

// An instance beyond the first few may be idle for tidyRounds of tidyEvery.
const (
	tidyEvery  = 10 * time.Second
	tidyRounds = 3
)

// tidy gives back the memory of instances that a peak has left.
func (s *Running) tidy() {
	tick := time.NewTicker(tidyEvery)
	defer tick.Stop()
	for {
		select {
		case <-s.done:
			return
		case <-tick.C:
		}
		for _, fn := range s.order {
			if n := fn.current.Load(); n != nil {
				n.pool.tidy(s.cfg.Workers, tidyRounds)
			}
		}
	}
}

// fallback is one to tell the adapter.
type fallback struct {
	function string
	request  *Request
	stop     *Stop
	log      *EffectLog
}

func (s *Running) tellAdapter() {
	for {
		select {
		case <-s.done:
			return
		case f := <-s.adapt:
			s.cfg.Adapter.Fallback(f.function, f.request, f.stop, f.log)
		}
	}
}

func (s *Running) tell(e Event) {
	if s.cfg.Events != nil {
		s.cfg.Events(e)
	}
}
