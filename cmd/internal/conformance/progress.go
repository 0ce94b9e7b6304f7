package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"decant/invoker/build"
	"decant/tracer/engine"
)

// How much is compiled at once: rustc's time grows with the text, and a call of it costs as much as some dozen tests.
const (
	batchTests = 100
	batchBytes = 200_000
)

// progress tells how far a run is.
type progress struct {
	o     *options
	known *results
	build string
	total int
	done  int
	begin time.Time
	seen  counts
	shown time.Time
}

// note keeps the verdicts of tests and tells of them.
func (p *progress) note(tests []*test, verdicts []verdict) error {
	for i, v := range verdicts {
		p.seen[v.outcome]++
		if p.o.each || v.outcome == wrong {
			fmt.Fprintf(os.Stderr, "%-7s %s: %s %s\n", v.outcome, tests[i].path, v.code, v.detail)
		}
	}
	p.done += len(tests)
	if time.Since(p.shown) > 2*time.Second || p.done == p.total {
		p.shown = time.Now()
		var parts []string
		for _, o := range outcomes {
			parts = append(parts, fmt.Sprintf("%d %s", p.seen[o], o))
		}
		fmt.Fprintf(os.Stderr, "%d of %d tests, %.1f a second: %s\n", p.done, p.total, float64(p.done)/time.Since(p.begin).Seconds(), strings.Join(parts, ", "))
	}
	return p.known.add(p.build, tests, verdicts)
}

// runTests runs tests in batches that share a harness.
func runTests(ctx context.Context, s *suite, o *options, known *results, version string, tests []*test) error {
	if len(tests) == 0 {
		return nil
	}
	p := &progress{o: o, known: known, build: version, total: len(tests), begin: time.Now(), seen: counts{}, shown: time.Now()}
	cache, err := build.DefaultCache()
	if err != nil {
		return err
	}
	host, err := engine.Start(ctx, engine.Options{Memory: testMemory, Timeout: testTimeout})
	if err != nil {
		return err
	}
	defer host.Close()
	c := &compilers{suite: s, sandbox: host, cache: filepath.Join(cache, "conformance"), assuming: o.assuming}
	flush := func(list []*test) error {
		verdicts, err := c.run(ctx, list)
		if err == nil {
			err = c.heldToNode(ctx, list, verdicts)
		}
		if err != nil {
			return err
		}
		return p.note(list, verdicts)
	}
	waiting := map[string][]*test{}
	for _, t := range tests {
		v, err := s.prepare(t)
		if err != nil {
			return fmt.Errorf("%s: %w", t.path, err)
		}
		if v != nil {
			list, verdicts := []*test{t}, []verdict{*v}
			if err := errors.Join(c.heldToNode(ctx, list, verdicts), p.note(list, verdicts)); err != nil {
				return err
			}
			continue
		}
		key := strings.Join(harnessOf(t), " ")
		waiting[key] = append(waiting[key], t)
		if len(waiting[key]) == batchTests || bytesOf(waiting[key]) > batchBytes {
			if err := flush(waiting[key]); err != nil {
				return err
			}
			delete(waiting, key)
		}
	}
	for _, list := range waiting {
		if err := flush(list); err != nil {
			return err
		}
	}
	return nil
}

func bytesOf(tests []*test) int {
	n := 0
	for _, t := range tests {
		n += len(t.text)
	}
	return n
}
