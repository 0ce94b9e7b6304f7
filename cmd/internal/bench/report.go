package bench

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"decant/cmd/internal/page"
)

// marks are around what a run writes into performance.md; the rest is people's.
var marks = page.Marks{Begin: "<!-- measured: `make bench` writes from here -->", End: "<!-- measured: to here -->"}

// Write puts the results into performance.md of a folder, and the plots into img beside it.
func (r *Results) Write(folder string) error {
	path := filepath.Join(folder, "performance.md")
	if err := r.plots(filepath.Join(folder, "img")); err != nil {
		return err
	}
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
		if err := os.WriteFile(path, []byte("# Performance\n\n"+marks.Begin+"\n"+marks.End+"\n"), 0o644); err != nil {
			return err
		}
	}
	return marks.Put(path, r.Markdown())
}

// plots writes those whose parts have run, and removes none.
func (r *Results) plots(folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for name, drawing := range map[string]string{
		"six":    Bars("CPU per warm call, decant = 1", groups(r.Six, []string{Sandbox, Traced})),
		"micro":  Bars("CPU per warm call of micro-workloads, decant = 1", groups(r.Micro, []string{Sandbox, Traced})),
		"lines":  Curves("Source size", "lines", "ms; call in µs; trace and image in KiB", r.lineCurves()),
		"traces": Curves("Traces of a function of 300 lines", "traces", "ms; size in KiB", r.traceCurves()),
		"bodies": Curves("Body size", "bytes", "µs a call", r.bodyCurves()),
		"loaded": Curves("Functions loaded", "functions", "KiB resident each; first answer in µs", r.loadCurves()),
	} {
		if drawing == "" {
			continue
		}
		if err := os.WriteFile(filepath.Join(folder, "bench-"+name+".svg"), []byte(drawing), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// groups are the ratios to decant, without some peers, which are so far off that they would hide the others.
func groups(tables []*Table, without []string) []Group {
	var out []Group
	for _, t := range tables {
		g := Group{Name: t.Function}
		for _, row := range t.Rows {
			if ratio, ok := t.Ratio(row.Peer, Native); ok && row.Peer != Native && !slices.Contains(without, row.Peer) {
				g.Bars = append(g.Bars, Bar{row.Peer, ratio})
			}
		}
		if len(g.Bars) > 0 {
			out = append(out, g)
		}
	}
	return out
}

func curve[R any](name string, rows []R, x, y func(R) float64) Curve {
	c := Curve{Name: name}
	for _, r := range rows {
		if y(r) > 0 {
			c.Points = append(c.Points, Point{x(r), y(r)})
		}
	}
	return c
}

func (r *Results) lineCurves() []Curve {
	x := func(l LinesRow) float64 { return float64(l.Lines) }
	return []Curve{
		curve("call", r.Lines, x, func(l LinesRow) float64 { return l.Call }),
		curve("tier 0", r.Lines, x, func(l LinesRow) float64 { return l.Soon }),
		curve("tier 1", r.Lines, x, func(l LinesRow) float64 { return l.Fast }),
		curve("emit", r.Lines, x, func(l LinesRow) float64 { return l.Emit }),
		curve("trace", r.Lines, x, func(l LinesRow) float64 { return float64(l.Trace) / 1024 }),
		curve("image", r.Lines, x, func(l LinesRow) float64 { return float64(l.Image) / 1024 }),
	}
}

func (r *Results) traceCurves() []Curve {
	x := func(t TracesRow) float64 { return float64(t.Traces) }
	return []Curve{
		curve("join", r.Traces, x, func(t TracesRow) float64 { return t.Join }),
		curve("merge", r.Traces, x, func(t TracesRow) float64 { return t.Merge }),
		curve("size", r.Traces, x, func(t TracesRow) float64 { return float64(t.Bytes) / 1024 }),
	}
}

func (r *Results) bodyCurves() []Curve {
	x := func(b BodiesRow) float64 { return float64(b.Bytes) }
	return []Curve{
		curve("decant", r.Bodies, x, func(b BodiesRow) float64 { return b.Call }),
		curve("node", r.Bodies, x, func(b BodiesRow) float64 { return b.Node }),
	}
}

func (r *Results) loadCurves() []Curve {
	x := func(h HeldRow) float64 { return float64(h.Loaded) }
	small := slices.DeleteFunc(slices.Clone(r.Held), func(h HeldRow) bool { return h.Function != smallFunction })
	return []Curve{
		curve("KiB each", small, x, func(h HeldRow) float64 { return float64(h.Resident) / 1024 }),
		curve("first answer", small, x, func(h HeldRow) float64 { return h.Cold.Median }),
	}
}

const smallFunction = "small"

// Markdown is the part of performance.md that is measured.
func (r *Results) Markdown() string {
	var s strings.Builder
	r.head(&s)
	if goals := r.goals(); len(goals) > 0 {
		s.WriteString("## Goals\n\n| goal | measured | |\n|---|---|---|\n")
		for _, g := range goals {
			fmt.Fprintf(&s, "| %s | %s | %s |\n", g.What, g.Measured, map[bool]string{true: "met", false: "**not met**"}[g.Met])
		}
		s.WriteString("\n")
	}
	warm(&s, "The six", "six", r.Six)
	warm(&s, "Micro-workloads", "micro", r.Micro)
	r.starts(&s)
	r.memory(&s)
	r.growth(&s)
	return s.String()
}

func (r *Results) head(s *strings.Builder) {
	command := "make bench"
	if r.Quick {
		command = "BENCH_QUICK=1 make bench"
	}
	fmt.Fprintf(s, "\nMeasured by `%s` on %s: %s.\n", command, r.When.Format("2006-01-02"), strings.Join(r.Facts, "; "))
	var peers []string
	for _, name := range slices.Sorted(maps.Keys(r.Version)) {
		peers = append(peers, name+" "+r.Version[name])
	}
	for _, name := range slices.Sorted(maps.Keys(r.Absent)) {
		peers = append(peers, name+" absent ("+r.Absent[name]+")")
	}
	fmt.Fprintf(s, "Peers: %s.\n", strings.Join(peers, "; "))
	if r.Quick {
		s.WriteString("A quick run: its figures are only good to a factor.\n")
	}
	s.WriteString("\n")
}

// warm prints ratios, then times.
func warm(s *strings.Builder, title, plot string, tables []*Table) {
	if len(tables) == 0 {
		return
	}
	names := peersIn(tables)
	fmt.Fprintf(s, "## %s\n\nProcessor time of a call, in units of decant's; above 1 is slower.\n\n![%s](img/bench-%s.svg)\n\n", title, title, plot)
	header(s, "function", append([]string{"decant to the best JIT"}, names[1:]...))
	for _, t := range tables {
		fmt.Fprintf(s, "| %s | %s |", t.Function, toBest(t))
		for _, name := range names[1:] {
			fmt.Fprintf(s, " %s |", orDash(t.Ratio(name, Native)))
		}
		s.WriteString("\n")
	}
	geo(s, tables, names)
	fmt.Fprintf(s, "\nMicroseconds of processor time a call: median (least–most) of the batches.\n\n")
	header(s, "function", names)
	for _, t := range tables {
		fmt.Fprintf(s, "| %s |", t.Function)
		for _, name := range names {
			if row := t.Row(name); row != nil {
				fmt.Fprintf(s, " %s (%s–%s) |", Figure(row.CPU.Median), Figure(row.CPU.Min), Figure(row.CPU.Max))
			} else {
				s.WriteString(" — |")
			}
		}
		s.WriteString("\n")
	}
	s.WriteString("\n")
	reasons(s, tables)
}

func toBest(t *Table) string {
	best := t.BestJIT()
	ratio, ok := t.Ratio(Native, best)
	if !ok {
		return "—"
	}
	return fmt.Sprintf("%s× %s", Figure(ratio), best)
}

func orDash(ratio float64, ok bool) string {
	if !ok {
		return "—"
	}
	return Figure(ratio) + "×"
}

func geo(s *strings.Builder, tables []*Table, names []string) {
	best, _, _ := ratios(tables, Native, "")
	fmt.Fprintf(s, "| geometric mean | %s× |", Figure(GeoMean(best)))
	for _, name := range names[1:] {
		all, _, _ := ratios(tables, name, Native)
		fmt.Fprintf(s, " %s |", orDash(GeoMean(all), len(all) > 0))
	}
	s.WriteString("\n")
}

// reasons says why a peer has no figures.
func reasons(s *strings.Builder, tables []*Table) {
	found := false
	for _, t := range tables {
		for _, row := range t.Rows {
			if row.Why != "" && row.Peer != Invoker {
				found = true
				fmt.Fprintf(s, "- %s, %s: %s\n", t.Function, row.Peer, row.Why)
			}
		}
	}
	if found {
		s.WriteString("\n")
	}
}

// peersIn are the peers that have a figure, decant first.
func peersIn(tables []*Table) []string {
	names := []string{Native}
	for _, name := range append(slices.Clone(Ours), Others...) {
		if name != Native && slices.ContainsFunc(tables, func(t *Table) bool { return t.Row(name) != nil }) {
			names = append(names, name)
		}
	}
	return names
}

func header(s *strings.Builder, first string, names []string) {
	fmt.Fprintf(s, "| %s | %s |\n|---|%s\n", first, strings.Join(names, " | "), strings.Repeat("---:|", len(names)))
}

func (r *Results) starts(s *strings.Builder) {
	if len(r.Empty) > 0 {
		s.WriteString("## An empty function\n\n")
		header(s, "", []string{"median µs", "p99 µs", "M/s, one thread", "cores had", "M/s, two threads", "cores had"})
		for _, e := range r.Empty {
			fmt.Fprintf(s, "| %s | %s | %s |", e.Peer, Figure(e.Latency.Median), Figure(e.Latency.P99))
			for _, rate := range e.Rates {
				fmt.Fprintf(s, " %s | %.1f |", Figure(rate.Millions), rate.Cores)
			}
			s.WriteString("\n")
		}
		s.WriteString("\n")
	}
	if len(r.Cold) > 0 {
		s.WriteString("## Cold start\n\nFrom opening a file to the first answer, in microseconds of wall time; each file is another image, and the page\ncache is warm. Engines: a new realm (isolated-vm: a new isolate) in a process that runs.\n\n")
		header(s, "function", []string{"", "median µs", "p99 µs", "of"})
		for _, c := range r.Cold {
			if c.Why != "" {
				fmt.Fprintf(s, "| %s | %s | %s | | |\n", c.Function, c.Peer, c.Why)
				continue
			}
			fmt.Fprintf(s, "| %s | %s | %s | %s | %d |\n", c.Function, c.Peer, Figure(c.Spread.Median), Figure(c.Spread.P99), c.Spread.N)
		}
		s.WriteString("\n")
	}
	if len(r.Builds) > 0 {
		s.WriteString("## Builds\n\nA function of 300 lines, compiled with the runtime in the cache.\n\n")
		header(s, "tier", []string{"median ms", "most ms", "of", "rustc's processor time, median ms"})
		for _, b := range r.Builds {
			fmt.Fprintf(s, "| %d | %.0f | %.0f | %d | %.0f |\n", b.Tier, b.Spread.Median, b.Spread.Max, b.Spread.N, b.Used.Median)
		}
		s.WriteString("\n")
	}
}

// memory is of functions that are loaded together.
func (r *Results) memory(s *strings.Builder) {
	if len(r.Held) == 0 {
		return
	}
	s.WriteString("## Functions loaded together\n\nEach has an instance that has answered once. Memory is what the process has resident more than before, for each; what\nstays is of the process when all are unloaded again.\n\n")
	header(s, "function", []string{"loaded", "KiB each", "first answer, median µs", "unloading, median µs", "stays, MiB"})
	for _, h := range r.Held {
		fmt.Fprintf(s, "| %s | %d | %s | %s | %s | %.1f |\n", h.Function, h.Loaded, Figure(float64(h.Resident)/1024), Figure(h.Cold.Median), Figure(h.Unload.Median), float64(h.Stays)/(1<<20))
	}
	s.WriteString("\n")
}

func (r *Results) growth(s *strings.Builder) {
	if len(r.Lines)+len(r.Traces)+len(r.Bodies)+len(r.Held) == 0 {
		return
	}
	s.WriteString("## Growth\n\nThe exponent is of the curve's upper part: 1 is linear, 0 constant.\n\n")
	header(s, "against", []string{"", "exponent", "least", "most"})
	for _, g := range []struct {
		against, unit string
		curves        []Curve
	}{
		{"lines of source", "ms; call µs; sizes KiB", r.lineCurves()}, {"traces merged", "ms; size KiB", r.traceCurves()},
		{"bytes of the body", "µs", r.bodyCurves()}, {"functions loaded", "KiB, µs", r.loadCurves()},
	} {
		for _, c := range g.curves {
			if len(c.Points) > 1 {
				last := c.Points[len(c.Points)-1]
				fmt.Fprintf(s, "| %s (%s) | %s | %.2f | %s at %.0f | %s at %.0f |\n", g.against, g.unit, c.Name, c.Slope(), Figure(c.Points[0].Y), c.Points[0].X, Figure(last.Y), last.X)
			}
		}
	}
	s.WriteString("\n")
	for _, name := range []string{"lines", "traces", "bodies", "loaded"} {
		fmt.Fprintf(s, "![growth: %s](img/bench-%s.svg)\n", name, name)
	}
	s.WriteString("\n")
	for _, why := range r.Ended {
		fmt.Fprintf(s, "- %s\n", why)
	}
	if len(r.Ended) > 0 {
		s.WriteString("\n")
	}
}
