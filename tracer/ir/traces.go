package ir

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"

	"decant/tracer/trace"
	"decant/tracer/trace/wire"
)

// Traces is what all runs together did: a join semilattice. Within a run-id counters are joined by
// element-wise maximum, first reaches by minimum; run-ids are united. So adding a log twice, in another
// order, or in two halves that are joined later gives the same value. Sums are made only for display.
type Traces struct{ runs map[string]*run }

// run is what the logs of one run-id say.
type run struct {
	outcome trace.Outcome
	where   string
	funcs   map[funcKey]counters
}

// funcKey tells functions apart by the number of their twins, too: when an edit changes it, ordinals no longer
// name the same functions. Twins is 0 where the recorder did not say; Keep fills it in.
type funcKey struct {
	trace.Key
	Twins int
}

// counters of one function: the arms that were reached, by arm. What was never reached takes no memory.
type counters []count

// count is what is known of one arm; not all of it is 0.
type count struct {
	arm           int
	init, request uint64
	first         uint32 // 0 when not known
}

// ErrLowering means that traces were recorded under another LoweringVersion and do not apply.
var ErrLowering = errors.New("the traces were recorded with another version of the lowering")

// NewTraces returns the traces of no run, the identity of Join.
func NewTraces() *Traces { return &Traces{runs: map[string]*run{}} }

// Add joins what one run did. It reports whether the log applies: one of another LoweringVersion does not,
// and is left out.
func (t *Traces) Add(l *trace.Log) bool {
	if l.Lowering != LoweringVersion {
		return false
	}
	r := &run{outcome: l.Outcome, where: l.Where, funcs: map[funcKey]counters{}}
	for _, f := range l.Funcs {
		r.add(funcKey{f.Key, f.Twins}, newCounters(f.Init, f.Request, f.First))
	}
	t.add(l.Run, r)
	return true
}

// Join returns what a and b say together. Neither is changed nor shared.
func Join(a, b *Traces) *Traces {
	t := NewTraces()
	for _, from := range []*Traces{a, b} {
		for id, r := range from.runs {
			t.add(id, r)
		}
	}
	return t
}

func (t *Traces) add(id string, from *run) {
	r := t.runs[id]
	if r == nil {
		r = &run{outcome: from.outcome, where: from.where, funcs: map[funcKey]counters{}}
		t.runs[id] = r
	}
	if compareEnd(from, r) > 0 {
		r.outcome, r.where = from.outcome, from.where
	}
	for k, c := range from.funcs {
		r.add(k, c)
	}
}

// compareEnd orders outcomes so that joining two ends of one run-id has one answer: the less happy one.
func compareEnd(a, b *run) int {
	rank := []trace.Outcome{trace.Done, trace.Pending, trace.Threw, trace.Limit}
	return cmp.Or(
		cmp.Compare(slices.Index(rank, a.outcome), slices.Index(rank, b.outcome)),
		cmp.Compare(a.where, b.where))
}

func (r *run) add(k funcKey, c counters) {
	r.funcs[k] = joinCounters(r.funcs[k], c)
}

func newCounters(init, request []uint64, first []uint32) counters {
	var cs counters
	for i := range max(len(init), len(request), len(first)) {
		c := count{i, at(init, i), at(request, i), at(first, i)}
		if c != (count{arm: i}) {
			cs = append(cs, c)
		}
	}
	return cs
}

// at is list[i], 0 beyond its end.
func at[C wire.Counter](list []C, i int) C {
	if i < len(list) {
		return list[i]
	}
	return 0
}

// joinCounters merges two lists into a new one.
func joinCounters(a, b counters) counters {
	var cs counters
	for len(a) > 0 && len(b) > 0 {
		switch d := a[0].arm - b[0].arm; {
		case d < 0:
			cs, a = append(cs, a[0]), a[1:]
		case d > 0:
			cs, b = append(cs, b[0]), b[1:]
		default:
			cs = append(cs, joinCount(a[0], b[0]))
			a, b = a[1:], b[1:]
		}
	}
	return append(append(cs, a...), b...)
}

func joinCount(a, b count) count {
	return count{a.arm, max(a.init, b.init), max(a.request, b.request), earlier(a.first, b.first)}
}

// earlier is the minimum with 0 as "never".
func earlier(a, b uint32) uint32 {
	if a == 0 || b == 0 {
		return max(a, b)
	}
	return min(a, b)
}

// Runs returns the run-ids, sorted.
func (t *Traces) Runs() []string { return slices.Sorted(maps.Keys(t.runs)) }

// Forget removes what a run said: it was recorded again, or its sample is gone.
func (t *Traces) Forget(run string) { delete(t.runs, run) }

// Outcome returns how a run ended and, when it threw or met a limit, where ("file:line"); "" for a run that is not there.
func (t *Traces) Outcome(run string) (o trace.Outcome, where string) {
	if r := t.runs[run]; r != nil {
		return r.outcome, r.where
	}
	return "", ""
}

// First returns the order in which a run first reached the arms of f, from 1, and 0 where it did not.
func (t *Traces) First(run string, f *Func) []uint32 {
	first := make([]uint32, len(f.Arms))
	if r := t.runs[run]; r != nil {
		for k, cs := range r.funcs {
			if k.Key == f.Key {
				for _, c := range cs {
					if c.arm < len(first) {
						first[c.arm] = earlier(first[c.arm], c.first)
					}
				}
			}
		}
	}
	return first
}

// Keep forgets the counters of functions that p does not have, and of those whose number of twins is not the
// one they were recorded with. Counters that came without that number get p's, so call Keep with the program
// that ran before saving.
func (t *Traces) Keep(p *Program) {
	twins := twinsOf(p)
	present := map[trace.Key]bool{}
	for _, f := range p.Funcs {
		present[f.Key] = true
	}
	for _, r := range t.runs {
		old := r.funcs
		r.funcs = map[funcKey]counters{}
		for k, c := range old {
			n := twins[k.Hash]
			if present[k.Key] && (k.Twins == 0 || k.Twins == n) {
				r.add(funcKey{k.Key, n}, c)
			}
		}
	}
}

// twinsOf counts the functions of each hash.
func twinsOf(p *Program) map[[16]byte]int {
	twins := map[[16]byte]int{}
	for _, f := range p.Funcs {
		twins[f.Key.Hash]++
	}
	return twins
}

// perRun calls visit with the counts of f in each run that entered it, Init and Request together, one per arm of f,
// in the order of the run-ids.
func (t *Traces) perRun(f *Func, twins int, visit func(id string, counts []uint64)) {
	for _, id := range t.Runs() {
		found, here := t.runs[id].of(f, twins)
		if !here {
			continue
		}
		counts := make([]uint64, len(f.Arms))
		for _, c := range found {
			if c.arm < len(counts) {
				counts[c.arm] = addSaturating(c.init, c.request)
			}
		}
		visit(id, counts)
	}
}

// of returns what a run says of a function, whether it said how many twins that has or not.
func (r *run) of(f *Func, twins int) (counters, bool) {
	unsaid, here := r.funcs[funcKey{f.Key, 0}]
	said, hereToo := r.funcs[funcKey{f.Key, twins}]
	switch {
	case !here:
		return said, hereToo
	case !hereToo:
		return unsaid, true
	}
	return joinCounters(unsaid, said), true
}

func addSaturating(a, b uint64) uint64 {
	if a > math.MaxUint64-b {
		return math.MaxUint64
	}
	return a + b
}

// The file form of traces, version 1:
//
//	"DCM1" lowering n run* checksum
//	run  = id outcome where n func*
//	func = hash(16 bytes) ordinal twins n arm*
//	arm  = distance-from-the-last init request first
const tracesMagic = "DCM1"

// Encode returns the file form. Equal traces have equal bytes.
func (t *Traces) Encode() []byte {
	w := wire.NewWriter(tracesMagic)
	w.Int(LoweringVersion)
	w.Int(len(t.runs))
	for _, id := range t.Runs() {
		r := t.runs[id]
		w.String(id)
		trace.WriteOutcome(w, r.outcome, r.where)
		w.Int(len(r.funcs))
		for _, k := range slices.SortedFunc(maps.Keys(r.funcs), compareKeys) {
			w.Bytes(k.Hash[:])
			w.Int(k.Ordinal)
			w.Int(k.Twins)
			writeCounters(w, r.funcs[k])
		}
	}
	return w.Finish()
}

func compareKeys(a, b funcKey) int {
	return cmp.Or(
		slices.Compare(a.Hash[:], b.Hash[:]),
		cmp.Compare(a.Ordinal, b.Ordinal),
		cmp.Compare(a.Twins, b.Twins))
}

// DecodeTraces reads the file form. Damaged or newer data is an error, ErrLowering one that means "trace again".
func DecodeTraces(data []byte) (*Traces, error) {
	r, err := wire.NewReader(tracesMagic, data)
	if err != nil {
		return nil, fmt.Errorf("traces: %w", err)
	}
	if v := r.Int(1 << 30); r.Err() == nil && v != LoweringVersion {
		return nil, fmt.Errorf("traces: %w (%d, not %d)", ErrLowering, v, LoweringVersion)
	}
	t := NewTraces()
	for n := r.Count(4); n > 0 && r.Err() == nil; n-- {
		t.add(r.String(), readRun(r))
	}
	if err := r.Close(); err != nil {
		return nil, fmt.Errorf("traces: %w", err)
	}
	return t, nil
}

func readRun(r *wire.Reader) *run {
	to := &run{funcs: map[funcKey]counters{}}
	to.outcome, to.where = trace.ReadOutcome(r)
	for n := r.Count(19); n > 0 && r.Err() == nil; n-- {
		k := funcKey{trace.ReadKey(r), r.Int(1 << 30)}
		to.add(k, readCounters(r))
	}
	return to
}

func writeCounters(w *wire.Writer, cs counters) {
	w.Int(len(cs))
	last := -1
	for _, c := range cs {
		w.Int(c.arm - last)
		w.Uint(c.init)
		w.Uint(c.request)
		w.Uint(uint64(c.first))
		last = c.arm
	}
}

func readCounters(r *wire.Reader) counters {
	var cs counters
	last := -1
	for n := r.Count(4); n > 0 && r.Err() == nil; n-- {
		c := count{arm: last + r.Int(1<<30), init: r.Uint(), request: r.Uint(), first: uint32(r.Int(math.MaxUint32))}
		if c.arm <= last || c == (count{arm: c.arm}) {
			r.Fail("a counter is out of place")
			break
		}
		cs, last = append(cs, c), c.arm
	}
	return cs
}
