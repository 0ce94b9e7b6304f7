package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"

	"decant/analysis/exchange"
	"decant/analysis/samples"
	"decant/analysis/stop"
	"decant/invoker"
	"decant/invoker/build"
	"decant/invoker/load"
	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// serving is an invoker at work with what it needs of the stages: sandboxes, worlds, and the loop that traces and
// compiles anew what the requests taught.
type serving struct {
	sh        *shell
	options   *serveOptions
	running   *invoker.Running
	world     *servingWorld
	captures  capturing
	functions map[string]*served
	order     []*served
	ready     sync.WaitGroup // released when the first line was printed: events come after it
	begun     sync.Once
	ctx       context.Context // ends with stop
	cancel    context.CancelFunc
	behind    sync.WaitGroup // work behind the requests
}

// served is one function that is served.
type served struct {
	*function
	mocks   []*samples.Mock
	env     []exchange.Header // of process.env
	sandbox *sandboxes
	learn   *learning

	mu     sync.Mutex
	traces *ir.Traces
	native bool // native code answers
}

// startServing traces and compiles the functions, serves them, and says so.
func startServing(ctx context.Context, sh *shell, o *serveOptions, paths []string) (*serving, error) {
	s := &serving{sh: sh, options: o, functions: map[string]*served{}}
	s.world = newServingWorld(s)
	s.ctx, s.cancel = context.WithCancel(context.WithoutCancel(ctx))
	s.ready.Add(1)
	err := s.start(ctx, paths)
	if err != nil {
		s.stop()
		return nil, err
	}
	s.announce()
	s.release()
	for _, f := range s.order {
		s.behind.Go(func() { s.improve(f) })
	}
	return s, nil
}

func (s *serving) start(ctx context.Context, paths []string) error {
	files, err := discover(paths)
	if err != nil {
		return err
	}
	if len(files) > 1 && len(s.options.samples) > 0 {
		return errors.New("--samples is for one function — leave it out: each function has its own beside it")
	}
	config := s.config()
	for _, path := range files {
		f, err := s.open(path)
		if err != nil {
			return err
		}
		route := "/"
		if len(files) > 1 {
			route += f.name
		}
		native, err := s.prepare(ctx, f)
		if err != nil {
			return err
		}
		config.Functions = append(config.Functions, invoker.Function{Name: f.name, Route: route, Native: native})
	}
	s.running, err = invoker.Start(*config)
	return err
}

func (s *serving) config() *invoker.Config {
	o := s.options
	c := &invoker.Config{
		Address: fmt.Sprintf("127.0.0.1:%d", o.port), Admin: fmt.Sprintf("127.0.0.1:%d", o.admin),
		Workers: o.workers, Fuel: o.limits.fuel, Timeout: o.limits.timeout, QuietHeaders: o.quiet,
		Sandbox: s, World: s.world, Events: s.event,
	}
	if !o.noAdapt || o.capture {
		c.Adapter = s
	}
	return c
}

// open reads a function with its samples.
func (s *serving) open(path string) (*served, error) {
	fn, err := openFunctionWith(s.options.read, path)
	if err != nil {
		return nil, err
	}
	set, err := loadSamples(s.options.read, fn, s.options.samples)
	if err != nil {
		return nil, err
	}
	options, err := s.options.engine()
	if err != nil {
		return nil, err
	}
	f := &served{function: fn, mocks: allMocks(set), env: servedEnv(set, s.options.env), sandbox: newSandboxes(fn, options), learn: newLearning(), traces: ir.NewTraces()}
	s.functions[fn.name], s.order = f, append(s.order, f)
	return f, nil
}

// prepare makes a function's first native code, unless that is to happen later or cannot be.
func (s *serving) prepare(ctx context.Context, f *served) (*invoker.Native, error) {
	if s.options.lazy {
		return nil, nil
	}
	if err := s.trace(ctx, f); err != nil {
		return nil, err
	}
	native, err := s.build(ctx, f, tierSoon)
	var broken *build.CompileError
	switch {
	case isNoRust(err):
		s.sh.noteOnce(noNative(err))
		return nil, nil
	case errors.As(err, &broken):
		s.sh.note("%s — it is answered by the sandbox", err)
		return nil, nil
	}
	return native, err
}

// trace fills in the traces of the function's samples.
func (s *serving) trace(ctx context.Context, f *served) error {
	t := &tracing{samples: s.options.samples, read: s.options.read}
	traces, _, err := t.ensure(ctx, s.sh, f.function)
	if err != nil {
		return err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.traces = ir.Join(f.traces, traces)
	return nil
}

// build compiles what the traces reached and loads it. The result is nil when the module's own code does not run
// natively: that is told, and no request does.
func (s *serving) build(ctx context.Context, f *served, tier int) (*invoker.Native, error) {
	f.mu.Lock()
	tree := mergeTraces(f.unit, f.traces)
	f.mu.Unlock()
	crate := f.emit(tree)
	image, err := buildCrate(ctx, s.sh, f.function, crate, tier)
	if err != nil {
		return nil, err
	}
	native, err := invoker.OpenNative(invoker.NativeOptions{
		Path: image.Path, Sites: invokerSites(crate.Sites), Memory: s.options.limits.memory,
		Workers: s.options.workers, Tier: tier, Environment: toNativeHeaders(f.env), Platform: platformOf(f),
	})
	var failed *load.InitError
	if errors.As(err, &failed) {
		reason := (&compiled{sites: crate.Sites, fn: f.function}).initStop(failed)
		s.sh.noteOnce(fmt.Sprintf("%s: answered by the sandbox, because its module's own code is: %s", f.name, reason.text()))
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s: the compiled function cannot be loaded: %w", f.path, err)
	}
	f.mu.Lock()
	f.native = true
	f.mu.Unlock()
	return native, nil
}

// invokerSites names files as the Decant-Stop header does: without their folders.
func invokerSites(sites []machine.Site) []invoker.Site {
	out := make([]invoker.Site, len(sites))
	for i, s := range sites {
		out[i] = invoker.Site{Code: string(s.Code), Detail: stop.Lookup(s.Code).Text(s.Detail), File: filepath.Base(s.File), Line: s.Line, Column: s.Column}
	}
	return out
}

// improve makes the fast tier of what prepare made, or everything when that was left for later; then it
// compiles anew whenever requests have taught something.
func (s *serving) improve(f *served) {
	if s.options.lazy {
		if err := s.trace(s.ctx, f); err != nil {
			s.complain(f, err)
			return
		}
	} else if !f.native {
		return
	}
	s.replace(f, s.options.lazy)
	if !s.options.noAdapt {
		s.adapt(f)
	}
}

// replace compiles the function and swaps it in, the soon tier first when asked for.
func (s *serving) replace(f *served, soon bool) {
	tiers := []int{tierFast}
	if soon {
		tiers = []int{tierSoon, tierFast}
	}
	for _, tier := range tiers {
		s.running.SetState(f.name, "building")
		native, err := s.build(s.ctx, f, tier)
		if err == nil && native == nil {
			s.running.SetState(f.name, "none")
			return
		}
		if err == nil {
			err = s.running.Swap(f.name, native)
		}
		if err != nil {
			s.running.SetState(f.name, "failed: "+firstLine(err.Error()))
			s.complain(f, err)
			return
		}
		s.running.SetState(f.name, "ready")
	}
}

func (s *serving) complain(f *served, err error) {
	if s.ctx.Err() == nil {
		s.sh.note("%s: %s", f.name, firstLine(err.Error()))
	}
}

func (s *serving) release() { s.begun.Do(s.ready.Done) }

// stop ends everything: requests under way first, then the children.
func (s *serving) stop() {
	s.cancel()
	s.release()
	if s.running != nil {
		ctx, cancel := context.WithTimeout(context.Background(), shutdownTime)
		defer cancel()
		if err := s.running.Shutdown(ctx); err != nil {
			s.sh.note("not every request was answered: %s", err)
		}
	}
	s.behind.Wait()
	for _, f := range s.order {
		f.sandbox.close()
	}
}
