package main

import (
	"context"
	"fmt"

	"decant/cmd/internal/bench"
)

// benchLine is a figure in --json: a contract with scripts.
type benchLine struct {
	Function string  `json:"function"`
	Sample   string  `json:"sample"`
	Peer     string  `json:"peer"`
	What     string  `json:"what"` // warm, cold, build or rss
	Unit     string  `json:"unit"`
	P50      float64 `json:"p50"`
	P99      float64 `json:"p99"`
	N        int     `json:"n"`
}

// showTable prints what the peers took for one sample, and reports whether one of them answered wrongly.
func showTable(sh *shell, t *bench.Table) (wrong bool) {
	sh.line("%s", sh.style(styleBold, fmt.Sprintf("%s, %s", t.Function, t.Sample)))
	sh.line("  %-12s %8s %8s  %10s %10s %10s", "", "decant", "best JIT", "min µs", "median µs", "max µs")
	for i := range t.Rows {
		r := &t.Rows[i]
		if r.Why != "" {
			wrong = wrong || r.Bad
			if sh.json {
				sh.note("%s, %s: %s %s", t.Function, t.Sample, r.Peer, r.Why)
			}
			sh.line("  %-12s %s", r.Peer, r.Why)
			continue
		}
		sh.object(benchLine{t.Function, t.Sample, r.Peer, "warm", "us", r.CPU.Median, r.CPU.P99, r.N})
		sh.line("  %-12s %8s %8s  %10s %10s %10s", r.Peer, ratioText(t, r.Peer, bench.Native), ratioText(t, r.Peer, t.BestJIT()),
			bench.Figure(r.CPU.Min), bench.Figure(r.CPU.Median), bench.Figure(r.CPU.Max))
	}
	return wrong
}

func ratioText(t *bench.Table, peer, unit string) string {
	ratio, ok := t.Ratio(peer, unit)
	if !ok {
		return "—"
	}
	return bench.Figure(ratio) + "×"
}

// rest measures a function's cold start, builds and memory, with a sample that native code answers.
func (b *benching) rest(ctx context.Context, sh *shell, lab *bench.Lab, w *bench.Work) error {
	n := 1000
	if b.quick {
		n = 100
	}
	cold, err := lab.Load(ctx, w, n, false)
	if err != nil {
		return err
	}
	if cold.Why != "" {
		return fmt.Errorf("%s: loading stopped %s", w.Path, cold.Why)
	}
	sh.object(benchLine{w.Function, w.Sample, "decant", "cold", "us", cold.Cold.Median, cold.Cold.P99, cold.Cold.N})
	sh.line("first answer from a file: median %s µs, p99 %s µs, of %d files", bench.Figure(cold.Cold.Median), bench.Figure(cold.Cold.P99), cold.Cold.N)
	held, err := lab.Load(ctx, w, 100, true)
	if err != nil {
		return err
	}
	kib := float64(held.Resident) / 1024
	sh.object(benchLine{w.Function, w.Sample, "decant", "rss", "KiB", kib, kib, held.Loaded})
	sh.line("memory of a loaded function: %s KiB", bench.Figure(kib))
	return b.builds(ctx, sh, lab, w)
}

func (b *benching) builds(ctx context.Context, sh *shell, lab *bench.Lab, w *bench.Work) error {
	fn, err := openFunction(w.Path)
	if err != nil {
		return err
	}
	set, err := loadSamples(b.read, fn, b.samples)
	if err != nil {
		return err
	}
	traces, err := traceFresh(ctx, sh, fn, set)
	if err != nil {
		return err
	}
	cache, err := withRuntime(ctx, sh, lab.Dir)
	if err != nil {
		return err
	}
	crate := fn.emit(mergeTraces(fn.unit, traces))
	for _, tier := range []int{tierSoon, tierFast} {
		sh.progress("building tier %d", tier)
		list, err := buildAnew(ctx, crate, tier, 5, cache)
		if err != nil {
			return err
		}
		took, _ := buildTimes(list)
		s := bench.SpreadOf(took)
		sh.object(benchLine{w.Function, w.Sample, fmt.Sprintf("tier %d", tier), "build", "ms", s.Median, s.P99, s.N})
		sh.line("build, tier %d: median %.0f ms of %d", tier, s.Median, s.N)
	}
	return nil
}
