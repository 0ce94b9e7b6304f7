package main

import (
	"crypto/rand"
	"encoding/hex"
	"slices"
	"sync"
	"time"

	"decant/analysis/coverage"
	"decant/analysis/stop"
	"decant/invoker"
	"decant/tracer/ir"
	"decant/tracer/trace"
)

// liveRun names what all requests served by this process did: one run-id, so that traces do not grow with their
// number.
var liveRun = sync.OnceValue(func() string {
	var id [8]byte
	rand.Read(id[:])
	return "live:" + hex.EncodeToString(id[:])
})

// learning collects the logs of probed sandbox runs of one function until they are built in.
type learning struct {
	kick chan struct{} // has a token when there may be something to build in

	mu     sync.Mutex
	fresh  *ir.Traces
	probed time.Time // the last run that was probed
}

// Rates: tracing makes a run slower, and a build takes a core for a while.
const (
	probeEvery = 20 * time.Millisecond
	buildEvery = time.Second
)

func newLearning() *learning { return &learning{kick: make(chan struct{}, 1), fresh: ir.NewTraces()} }

// mayProbe reports whether the next run may be probed, and counts it.
func (l *learning) mayProbe() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if time.Since(l.probed) < probeEvery {
		return false
	}
	l.probed = time.Now()
	return true
}

func (l *learning) add(log *trace.Log) {
	l.mu.Lock()
	defer l.mu.Unlock()
	log.Run = liveRun()
	l.fresh.Add(log)
}

// take returns what was collected, and begins anew.
func (l *learning) take() *ir.Traces {
	l.mu.Lock()
	defer l.mu.Unlock()
	fresh := l.fresh
	l.fresh = ir.NewTraces()
	return fresh
}

// Fallback is told of each fallback after its request was answered. Only places that a trace can open are worth a
// build.
func (s *serving) Fallback(name string, _ *invoker.Request, why *invoker.Stop, log *invoker.EffectLog) {
	if s.options.capture {
		if err := s.captures.write(s.functions[name].function, log, why.Site); err != nil {
			s.complain(s.functions[name], err)
		}
	}
	if code := stop.Code(why.Site.Code); s.options.noAdapt || code != stop.Untraced && code != stop.NeverCalled {
		return
	}
	select {
	case s.functions[name].learn.kick <- struct{}{}:
	default:
	}
}

// adapt builds in what requests taught, until serving ends.
func (s *serving) adapt(f *served) {
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-f.learn.kick:
		}
		if s.grow(f) {
			s.replace(f, true)
		}
		select {
		case <-s.ctx.Done():
			return
		case <-time.After(buildEvery):
		}
	}
}

// grow joins what was learnt to the function's traces and keeps it; it reports whether the tree has changed.
func (s *serving) grow(f *served) bool {
	fresh := f.learn.take()
	fresh.Keep(f.unit.Program)
	f.mu.Lock()
	before := wholeCoverageOf(f.function, f.traces).points()
	f.traces = ir.Join(f.traces, fresh)
	after := wholeCoverageOf(f.function, f.traces).points()
	f.mu.Unlock()
	if err := keepLive(s.sh, f.function, fresh); err != nil {
		s.complain(f, err)
	}
	return !slices.EqualFunc(before, after, func(a, b coverage.Point) bool { return a.Code == b.Code && a.Span == b.Span })
}

// keepLive joins live traces to the stored ones.
func keepLive(sh *shell, fn *function, fresh *ir.Traces) error {
	return fn.store.Update(func() error {
		stored, _ := storedTraces(sh, fn)
		if stored == nil {
			stored = ir.NewTraces()
		}
		return fn.store.WriteSealed(tracesFile, ir.Join(stored, fresh).Encode())
	})
}
