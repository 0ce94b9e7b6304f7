package invoker

import (
	"fmt"
	"io"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// modes are the ways a request is answered, in the order of their counters.
var modes = [...]string{"native", "sandbox", "refused"}

// bounds are those of the latency histogram, in seconds.
var bounds = [...]float64{0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10}

// metrics are one function's counters since the server started.
type metrics struct {
	latency [len(modes)]histogram
	fuel    atomic.Uint64
	arena   atomic.Uint64 // most bytes one request used
	swaps   atomic.Uint64
	stops   sync.Map // header value of the stop → *atomic.Uint64
}

type histogram struct {
	counts [len(bounds) + 1]atomic.Uint64
	nanos  atomic.Uint64
}

func (m *metrics) observe(o *outcome, took time.Duration) {
	for i, mode := range modes {
		if mode == o.mode {
			m.latency[i].observe(took)
		}
	}
	m.fuel.Add(o.fuel)
	for most := m.arena.Load(); o.arena > most && !m.arena.CompareAndSwap(most, o.arena); {
		most = m.arena.Load()
	}
	if o.stop != nil {
		n, _ := m.stops.LoadOrStore(o.stop.Site.Code, new(atomic.Uint64))
		n.(*atomic.Uint64).Add(1)
	}
}

func (h *histogram) observe(took time.Duration) {
	i := sort.SearchFloat64s(bounds[:], took.Seconds())
	h.counts[i].Add(1)
	h.nanos.Add(uint64(took))
}

func (h *histogram) total() uint64 {
	var n uint64
	for i := range h.counts {
		n += h.counts[i].Load()
	}
	return n
}

// stopCounts are the stops by code.
func (m *metrics) stopCounts() map[string]uint64 {
	counts := map[string]uint64{}
	m.stops.Range(func(code, n any) bool {
		counts[code.(string)] = n.(*atomic.Uint64).Load()
		return true
	})
	return counts
}

// family is one metric in the text form of Prometheus.
type family struct {
	name, kind, help string
	print            func(w io.Writer, name string, fn *function, labels string)
}

var families = []family{
	{"decant_requests_total", "counter", "Requests by the path that answered them.", printRequests},
	{"decant_stops_total", "counter", "Native runs that stopped, by code.", printStops},
	{"decant_request_seconds", "histogram", "Time from the request's arrival to its response.", printLatency},
	{"decant_fuel_total", "counter", "Fuel used by native code.", printFuel},
	{"decant_arena_bytes_max", "gauge", "Most memory one native request used.", printArena},
	{"decant_instances", "gauge", "Instances by what they do.", printInstances},
	{"decant_native_ready", "gauge", "1 when native code answers, with its tier and build state.", printReady},
	{"decant_swaps_total", "counter", "Times native code was replaced.", printSwaps},
}

func (s *Running) writeMetrics(w io.Writer) {
	for _, f := range families {
		fmt.Fprintf(w, "# HELP %s %s\n# TYPE %s %s\n", f.name, f.help, f.name, f.kind)
		for _, fn := range s.order {
			f.print(w, f.name, fn, "function="+label(fn.Name))
		}
	}
	fmt.Fprintf(w, "# HELP decant_memory_bytes Memory of all instances.\n# TYPE decant_memory_bytes gauge\ndecant_memory_bytes %d\n", max(0, s.budget.used.Load()))
}

var labelEscapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`)

func label(value string) string { return `"` + labelEscapes.Replace(value) + `"` }

func printRequests(w io.Writer, name string, fn *function, labels string) {
	for i, mode := range modes {
		fmt.Fprintf(w, "%s{%s,path=%s} %d\n", name, labels, label(mode), fn.metrics.latency[i].total())
	}
}

func printStops(w io.Writer, name string, fn *function, labels string) {
	counts := fn.metrics.stopCounts()
	for _, code := range sortedKeys(counts) {
		fmt.Fprintf(w, "%s{%s,code=%s} %d\n", name, labels, label(code), counts[code])
	}
}

func printLatency(w io.Writer, name string, fn *function, labels string) {
	for i, mode := range modes {
		h := &fn.metrics.latency[i]
		labels := labels + ",path=" + label(mode)
		var n uint64
		for j, bound := range bounds {
			n += h.counts[j].Load()
			fmt.Fprintf(w, "%s_bucket{%s,le=\"%g\"} %d\n", name, labels, bound, n)
		}
		n += h.counts[len(bounds)].Load()
		fmt.Fprintf(w, "%s_bucket{%s,le=\"+Inf\"} %d\n", name, labels, n)
		fmt.Fprintf(w, "%s_sum{%s} %g\n%s_count{%s} %d\n", name, labels, float64(h.nanos.Load())/1e9, name, labels, n)
	}
}

func printFuel(w io.Writer, name string, fn *function, labels string) {
	fmt.Fprintf(w, "%s{%s} %d\n", name, labels, fn.metrics.fuel.Load())
}

func printArena(w io.Writer, name string, fn *function, labels string) {
	fmt.Fprintf(w, "%s{%s} %d\n", name, labels, fn.metrics.arena.Load())
}

func printInstances(w io.Writer, name string, fn *function, labels string) {
	total, free := fn.instances()
	fmt.Fprintf(w, "%s{%s,state=\"busy\"} %d\n%s{%s,state=\"idle\"} %d\n", name, labels, total-free, name, labels, free)
}

func printReady(w io.Writer, name string, fn *function, labels string) {
	ready, tier := 0, 0
	if n := fn.current.Load(); n != nil {
		ready, tier = 1, n.Tier
	}
	fmt.Fprintf(w, "%s{%s,tier=\"%d\",build=%s} %d\n", name, labels, tier, label(fn.buildState()), ready)
}

func printSwaps(w io.Writer, name string, fn *function, labels string) {
	fmt.Fprintf(w, "%s{%s} %d\n", name, labels, fn.metrics.swaps.Load())
}

func (fn *function) instances() (total, free int) {
	if n := fn.current.Load(); n != nil {
		return n.pool.size()
	}
	return 0, 0
}

func (fn *function) buildState() string {
	if state := fn.state.Load(); state != nil {
		return *state
	}
	if fn.current.Load() != nil {
		return "ready"
	}
	return "none"
}

func sortedKeys(m map[string]uint64) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
