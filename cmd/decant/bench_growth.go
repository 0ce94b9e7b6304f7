package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"decant/cmd/internal/bench"
	"decant/tracer/engine"
	"decant/tracer/ir"
	"decant/tracer/trace"
)

// slow bounds one step of a growth curve: the curve ends at the size that took longer, so that the whole run keeps
// its bound.
const slow = 15 * time.Second

// lines measures generated functions of growing size: their call, their build, their trace.
func (s *suite) lines(ctx context.Context) error {
	cache, err := withRuntime(ctx, s.sh, s.lab.Dir)
	if err != nil {
		return err
	}
	for _, n := range []int{10, 30, 100, 300, 1000, 3000, 10000} {
		if s.quick && n > 300 {
			break
		}
		begin := time.Now()
		p, err := s.size(ctx, n, cache)
		if err != nil {
			return err
		}
		s.r.Lines = append(s.r.Lines, *p)
		s.sh.line("%d lines: call %s µs, node %s µs, tier 0 %.0f ms, tier 1 %.0f ms, emit %s ms, image %d KiB, trace %d B", p.Lines,
			bench.Figure(p.Call), bench.Figure(p.Node), p.Soon, p.Fast, bench.Figure(p.Emit), p.Image>>10, p.Trace)
		if time.Since(begin) > slow {
			s.r.Ended = append(s.r.Ended, fmt.Sprintf("the curve over source size ends at %d lines, which took %.0f s", n, time.Since(begin).Seconds()))
			break
		}
	}
	return nil
}

// size measures one of them.
func (s *suite) size(ctx context.Context, n int, cache string) (*bench.LinesRow, error) {
	name := fmt.Sprintf("lines%d", n)
	if err := s.write(name, bench.Lines(n), bench.LinesSample()); err != nil {
		return nil, err
	}
	fn, err := openFunction(filepath.Join(s.dir, name+".js"))
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
	row := &bench.LinesRow{Lines: n, Trace: len(traces.Encode())}
	begin := time.Now()
	crate := fn.emit(mergeTraces(fn.unit, traces))
	row.Emit = time.Since(begin).Seconds() * 1000
	w := workOf(fn, &set.list[0])
	for _, tier := range []int{tierSoon, tierFast} {
		s.sh.progress("building %d lines, tier %d", n, tier)
		list, err := buildAnew(ctx, crate, tier, 1, cache)
		if err != nil {
			return nil, err
		}
		if w.Image, w.Imports, err = imageOf(list[0]); err != nil {
			return nil, err
		}
		if row.Fast = milliseconds(list[0].Took); tier == tierSoon {
			row.Soon = row.Fast
		}
	}
	info, err := os.Stat(w.Image)
	if err != nil {
		return nil, err
	}
	row.Image = info.Size()
	table, err := s.lab.Measure(ctx, w, nil, []string{bench.Node, bench.Native}, bench.QuickPlan)
	if err != nil {
		return nil, err
	}
	row.Call, row.Node = medianOf(table, bench.Native), medianOf(table, bench.Node)
	return row, nil
}

// medianOf is a peer's median; 0 when it has none, which no curve shows.
func medianOf(t *bench.Table, peer string) float64 {
	if r := t.Row(peer); r != nil {
		return r.CPU.Median
	}
	return 0
}

// traces measures merging: the same function, more and more runs.
func (s *suite) traces(ctx context.Context) error {
	path := filepath.Join(s.dir, "traces.js")
	if err := os.WriteFile(path, []byte(bench.Lines(300)), 0o644); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(s.dir, "traces.http"), []byte(bench.LinesSample()), 0o644); err != nil {
		return err
	}
	fn, err := openFunction(path)
	if err != nil {
		return err
	}
	log, err := oneLog(ctx, fn)
	if err != nil {
		return err
	}
	for _, n := range []int{1, 10, 100, 1000, 10000} {
		row := mergeMany(fn, log, n)
		s.r.Traces = append(s.r.Traces, row)
		s.sh.line("%d traces of 300 lines: joined in %s ms, merged in %s ms, %d B", n, bench.Figure(row.Join), bench.Figure(row.Merge), row.Bytes)
	}
	return nil
}

func oneLog(ctx context.Context, fn *function) (*trace.Log, error) {
	set, err := loadSamples(os.ReadFile, fn, nil)
	if err != nil {
		return nil, err
	}
	host, err := startEngine(ctx, fn, engine.Options{}, true)
	if err != nil {
		return nil, err
	}
	defer host.Close()
	run, err := runSample(ctx, host, fn, &set.list[0])
	if err != nil {
		return nil, err
	}
	return run.result.Log, nil
}

func mergeMany(fn *function, log *trace.Log, n int) bench.TracesRow {
	row := bench.TracesRow{Traces: n}
	begin := time.Now()
	traces := ir.NewTraces()
	for i := range n {
		one := *log
		one.Run = fmt.Sprintf("run %d", i)
		traces.Add(&one)
	}
	row.Join = time.Since(begin).Seconds() * 1000
	begin = time.Now()
	mergeTraces(fn.unit, traces)
	row.Merge = time.Since(begin).Seconds() * 1000
	row.Bytes = len(traces.Encode())
	return row
}

// bodies measures a function that reads all of its body.
func (s *suite) bodies(ctx context.Context) error {
	for _, n := range []int{100, 1000, 10_000, 100_000, 1_000_000, 10_000_000} {
		if s.quick && n > 100_000 {
			break
		}
		small := bench.BodiesSample(1000) // traced on: what is only measured may be too much for the sandbox
		w, err := s.generated(ctx, "bodies", bench.Bodies, small)
		if err != nil {
			return err
		}
		w.Request.Body = bench.BodyOf(bench.BodiesSample(n))
		w.Memory, w.Fuel = 1<<30, 1<<40
		table, err := s.lab.Measure(ctx, w, nil, []string{bench.Node, bench.Native}, bench.QuickPlan)
		if err != nil {
			return err
		}
		row := bench.BodiesRow{Bytes: len(w.Request.Body), Call: medianOf(table, bench.Native), Node: medianOf(table, bench.Node)}
		for _, r := range table.Rows {
			if r.Why != "" {
				s.r.Ended = append(s.r.Ended, fmt.Sprintf("a body of %d bytes, %s: %s", row.Bytes, r.Peer, r.Why))
			}
		}
		s.r.Bodies = append(s.r.Bodies, row)
		s.sh.line("body of %d bytes: %s µs, node %s µs", row.Bytes, bench.Figure(row.Call), bench.Figure(row.Node))
	}
	return nil
}
