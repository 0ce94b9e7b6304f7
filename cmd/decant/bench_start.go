package main

import (
	"context"
	"os"
	"path/filepath"
	"time"

	"decant/cmd/internal/bench"
	"decant/rustgen"
)

// empty measures what an invocation costs by itself.
func (s *suite) empty(ctx context.Context) error {
	w, err := s.generated(ctx, "empty", "const { listen, respond } = require('containerless');\n\nlisten(() => respond(''));\n", bench.SmallSample)
	if err != nil {
		return err
	}
	for _, peer := range []string{bench.Native, bench.Invoker} {
		e := bench.Empty{Peer: peer}
		if e.Latency, err = s.lab.Latency(ctx, peer, w, s.count(2_000_000)); err != nil {
			return err
		}
		for _, threads := range []int{1, 2} {
			rate, err := s.lab.Threads(ctx, peer, w, threads, s.count(5000))
			if err != nil {
				return err
			}
			e.Rates = append(e.Rates, rate)
		}
		s.r.Empty = append(s.r.Empty, e)
		s.sh.line("empty function, %s: median %s µs, p99 %s µs", peer, bench.Figure(e.Latency.Median), bench.Figure(e.Latency.P99))
		for _, r := range e.Rates {
			s.sh.line("  %s: %s M/s, on %.1f cores", plural(r.Threads, "thread"), bench.Figure(r.Millions), r.Cores)
		}
	}
	return nil
}

// cold measures first answers, over a thousand distinct images.
func (s *suite) cold(ctx context.Context) error {
	for _, f := range []struct{ name, source, sample string }{
		{"small", bench.Small, bench.SmallSample},
		{"300 lines", bench.Lines(300), bench.LinesSample()},
	} {
		w, err := s.generated(ctx, "cold", f.source, f.sample)
		if err != nil {
			return err
		}
		l, err := s.lab.Load(ctx, w, s.count(1000), false)
		if err != nil {
			return err
		}
		s.showCold(bench.ColdRow{Function: f.name, Peer: bench.Native, Spread: l.Cold, Why: l.Why})
		s.showCold(bench.ColdRow{Function: f.name, Peer: "decant, unloading", Spread: l.Unload})
		for _, peer := range s.names {
			if peer == bench.Deno || peer == bench.Workerd || !s.lab.Has(peer, w) {
				continue // no way to a new realm from inside
			}
			row := bench.ColdRow{Function: f.name, Peer: peer}
			if row.Spread, err = s.lab.Cold(ctx, peer, w, s.count(200)); err != nil {
				row.Why = err.Error()
			}
			s.showCold(row)
		}
	}
	return nil
}

func (s *suite) showCold(row bench.ColdRow) {
	s.r.Cold = append(s.r.Cold, row)
	if row.Why != "" {
		s.sh.line("cold, %s, %s: %s", row.Function, row.Peer, row.Why)
		return
	}
	s.sh.line("cold, %s, %s: median %s µs, p99 %s µs, of %d", row.Function, row.Peer, bench.Figure(row.Spread.Median), bench.Figure(row.Spread.P99), row.Spread.N)
}

// build measures a function of 300 lines by tier, and the six from nothing.
func (s *suite) build(ctx context.Context) error {
	cache, err := withRuntime(ctx, s.sh, s.lab.Dir)
	if err != nil {
		return err
	}
	if err := s.write("build", bench.Lines(300), bench.LinesSample()); err != nil {
		return err
	}
	crate, err := s.crateOf(ctx, filepath.Join(s.dir, "build.js"))
	if err != nil {
		return err
	}
	for _, tier := range []int{tierSoon, tierFast} {
		s.sh.progress("building 300 lines, tier %d", tier)
		list, err := buildAnew(ctx, crate, tier, max(1, s.count(15)), cache)
		if err != nil {
			return err
		}
		took, used := buildTimes(list)
		row := bench.BuildRow{Tier: tier, Spread: bench.SpreadOf(took), Used: bench.SpreadOf(used)}
		s.r.Builds = append(s.r.Builds, row)
		s.sh.line("build of 300 lines, tier %d: median %.0f ms, max %.0f ms, of %d; %.0f ms of processor time", tier,
			row.Spread.Median, row.Spread.Max, row.Spread.N, row.Used.Median)
	}
	return s.buildSix(ctx, cache)
}

// crateOf traces a function on its samples and emits it.
func (s *suite) crateOf(ctx context.Context, path string) (*rustgen.Crate, error) {
	fn, err := openFunction(path)
	if err != nil {
		return nil, err
	}
	set, err := loadSamples(os.ReadFile, fn, nil)
	if err != nil {
		return nil, err
	}
	traces, err := traceFresh(ctx, s.sh, fn, set)
	if err != nil {
		return nil, err
	}
	return fn.emit(mergeTraces(fn.unit, traces)), nil
}

// buildSix adds up the tier 1 builds of the examples, one after another.
func (s *suite) buildSix(ctx context.Context, cache string) error {
	paths, err := filepath.Glob("examples/*/*.js")
	if err != nil {
		return err
	}
	for _, path := range paths {
		crate, err := s.crateOf(ctx, path)
		if err != nil {
			return err
		}
		list, err := buildAnew(ctx, crate, tierFast, 1, cache)
		if err != nil {
			return err
		}
		s.r.SixBuilds += milliseconds(list[0].Took)
	}
	s.sh.line("the six built one after another, tier 1: %.1f s", s.r.SixBuilds/1000)
	return nil
}

// memory loads many functions at once.
func (s *suite) memory(ctx context.Context) error {
	small, err := s.generated(ctx, "memory", bench.Small, bench.SmallSample)
	if err != nil {
		return err
	}
	for _, n := range []int{1, 10, 100, 1000, 10000} {
		if s.quick && n > 1000 {
			break
		}
		if err := s.hold(ctx, "small", small, n); err != nil {
			return err
		}
	}
	lines, err := s.generated(ctx, "memory300", bench.Lines(300), bench.LinesSample())
	if err != nil {
		return err
	}
	return s.hold(ctx, "300 lines", lines, 1000)
}

// hold loads a number of copies together.
func (s *suite) hold(ctx context.Context, name string, w *bench.Work, n int) error {
	begin := time.Now()
	l, err := s.lab.Load(ctx, w, n, true)
	if err != nil {
		return err
	}
	s.r.Held = append(s.r.Held, bench.HeldRow{Function: name, Asked: n, Loading: *l})
	s.sh.line("%d functions loaded, %s: %s KiB each, first answer median %s µs, unloading %s µs, %.1f MiB stay (%.0f s) %s", l.Loaded, name,
		bench.Figure(float64(l.Resident)/1024), bench.Figure(l.Cold.Median), bench.Figure(l.Unload.Median), float64(l.Stays)/(1<<20), time.Since(begin).Seconds(), l.Why)
	return nil
}
