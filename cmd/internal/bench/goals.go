package bench

import (
	"fmt"
	"math"
	"strings"
)

// Goal is something decant means to reach, with what was measured.
type Goal struct {
	What, Measured string
	Met            bool
}

// goals are those whose parts have run.
func (r *Results) goals() []Goal {
	var g []Goal
	add := func(met bool, what, format string, args ...any) {
		g = append(g, Goal{what, fmt.Sprintf(format, args...), met})
	}
	r.warmGoals(add)
	for _, e := range r.Empty {
		if e.Peer == Invoker {
			add(e.Latency.Median <= 0.4 && e.Latency.P99 <= 1, "empty function, in process: median ≤ 0.4 µs, p99 ≤ 1.0 µs", "%s µs, %s µs", Figure(e.Latency.Median), Figure(e.Latency.P99))
			last := e.Rates[len(e.Rates)-1]
			add(last.Millions >= 5.4, "empty function, two threads: ≥ 5.4 M/s", "%s M/s on %.1f cores", Figure(last.Millions), last.Cores)
		}
	}
	for _, c := range r.Cold {
		switch {
		case c.Peer != Native || c.Why != "":
		case c.Function == "small":
			add(c.Spread.Median <= 15 && c.Spread.P99 <= 42, "cold start, small function: median ≤ 15 µs, p99 ≤ 42 µs", "%s µs, %s µs", Figure(c.Spread.Median), Figure(c.Spread.P99))
		default:
			add(c.Spread.Median <= 25, "cold start, 300 lines: median ≤ 25 µs", "%s µs", Figure(c.Spread.Median))
		}
	}
	r.sizeGoals(add)
	return g
}

func (r *Results) warmGoals(add func(bool, string, string, ...any)) {
	if jit, worst, where := ratios(r.Six, Native, ""); len(jit) > 0 {
		add(worst <= 1, "each of the six: ≤ 1.0× the best JavaScript engine", "at most %s× (%s)", Figure(worst), where)
		add(GeoMean(jit) <= 0.5, "the six: ≤ 0.5× the best JavaScript engine, geometric mean", "%s×", Figure(GeoMean(jit)))
	}
	if rust, _, _ := ratios(r.Six, Native, Rust); len(rust) > 0 {
		add(GeoMean(rust) <= 3, "the six: ≤ 3× the hand-written Rust, geometric mean", "%s×", Figure(GeoMean(rust)))
	}
	if node, worst, where := ratios(r.Micro, Native, Node); len(node) > 0 {
		add(worst <= 1.5 && len(node) == len(r.Micro), "each micro-workload: ≤ 1.5× node", "at most %s× (%s)%s", Figure(worst), where, notCompiled(r.Micro))
	}
	if traced, worst, where := ratios(r.Six, Traced, Sandbox); len(traced) > 0 {
		add(worst <= 2, "a traced run of each of the six: ≤ 2× the plain sandbox", "at most %s× (%s)", Figure(worst), where)
	}
}

func (r *Results) sizeGoals(add func(bool, string, string, ...any)) {
	most := []float64{300, 1200}
	for _, b := range r.Builds {
		add(b.Spread.Median <= most[b.Tier], fmt.Sprintf("build of 300 lines, tier %d: ≤ %.1f s", b.Tier, most[b.Tier]/1000), "%.2f s", b.Spread.Median/1000)
	}
	if r.SixBuilds > 0 {
		add(r.SixBuilds <= 5000, "the six built, runtime in the cache: ≤ 5 s", "%.1f s, one after another", r.SixBuilds/1000)
	}
	for _, h := range r.Held {
		if h.Function != smallFunction {
			continue
		}
		kib := float64(h.Resident) / 1024
		switch h.Asked {
		case 1000:
			add(kib <= 64 && h.Loaded == h.Asked, "1,000 loaded functions: ≤ 64 KiB resident each", "%s KiB", Figure(kib))
		case 10000:
			add(h.Loaded == h.Asked, "10,000 functions load", "%d %s", h.Loaded, h.Why)
		}
	}
}

// ratios are those of peer to unit (to the best JavaScript engine when unit is ""), with the greatest and where it is.
func ratios(tables []*Table, peer, unit string) (all []float64, worst float64, where string) {
	worst = math.Inf(-1)
	for _, t := range tables {
		to := unit
		if to == "" {
			to = t.BestJIT()
		}
		ratio, ok := t.Ratio(peer, to)
		if !ok {
			continue
		}
		all = append(all, ratio)
		if ratio > worst {
			worst, where = ratio, t.Function
		}
	}
	return all, worst, where
}

// notCompiled names the functions that decant has no figure for.
func notCompiled(tables []*Table) string {
	var names []string
	for _, t := range tables {
		if t.Row(Native) == nil {
			names = append(names, t.Function)
		}
	}
	if names == nil {
		return ""
	}
	return "; not compiled: " + strings.Join(names, ", ")
}
