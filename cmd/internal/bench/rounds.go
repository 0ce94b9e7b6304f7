package bench

import (
	"context"
	"fmt"
	"time"
)

// Plan says how long to measure.
type Plan struct {
	Rounds int           // batches of each peer that count
	Batch  time.Duration // processor time of one batch, about
	WarmUp time.Duration // processor time of calls before the first batch that counts, at least
}

// Plans for make bench, and for BENCH_QUICK=1.
var (
	FullPlan  = Plan{Rounds: 15, Batch: 40 * time.Millisecond, WarmUp: 500 * time.Millisecond}
	QuickPlan = Plan{Rounds: 5, Batch: 15 * time.Millisecond, WarmUp: 120 * time.Millisecond}
)

// Row is what one peer was measured to take for one function.
type Row struct {
	Peer string
	CPU  Spread    // microseconds of processor time a call, one figure a batch
	N    int       // calls in all batches that count
	Turn []float64 // the same figures by round
	Why  string    // why there are no figures: not compiled, another answer, …
	Bad  bool      // Why is a wrong answer or a crash, and no limit of the peer
}

// Table is one function with all its peers.
type Table struct {
	Function, Sample string
	Rows             []Row
}

// Row returns a peer's row, nil when it has no figures.
func (t *Table) Row(peer string) *Row {
	for i := range t.Rows {
		if t.Rows[i].Peer == peer && t.Rows[i].Why == "" {
			return &t.Rows[i]
		}
	}
	return nil
}

// BestJIT is the engine that took least, as ratios have it; "" when there is none.
func (t *Table) BestJIT() string {
	best := ""
	for _, name := range JITs {
		if t.Row(name) == nil {
			continue
		}
		if ratio, ok := t.Ratio(name, best); best == "" || ok && ratio < 1 {
			best = name
		}
	}
	return best
}

// Ratio is the time of one peer in units of another's: the median of the ratios within each round, so that what
// slows a whole round down does not count. ok is false when one has no figures.
func (t *Table) Ratio(peer, unit string) (ratio float64, ok bool) {
	a, b := t.Row(peer), t.Row(unit)
	if a == nil || b == nil {
		return 0, false
	}
	var each []float64
	for i := range min(len(a.Turn), len(b.Turn)) {
		each = append(each, a.Turn[i]/b.Turn[i])
	}
	if len(each) == 0 {
		return 0, false
	}
	return SpreadOf(each).Median, true
}

// racer is a peer in the run.
type racer struct {
	row     Row
	process *Process
	calls   int   // of a batch
	size    int64 // of the response
}

// Measure runs a function with each peer: answers are compared first, then batches take turns, A B C A B C. The
// first peer's answer is the right one; who answers otherwise is not timed.
func (l *Lab) Measure(ctx context.Context, w *Work, right *Told, peers []string, plan Plan) (*Table, error) {
	t := &Table{Function: w.Function, Sample: w.Sample}
	var field []*racer
	defer func() {
		for _, r := range field {
			if r.process != nil {
				r.process.Close()
			}
		}
	}()
	for _, name := range peers {
		if !l.Has(name, w) {
			continue
		}
		r := &racer{row: Row{Peer: name}}
		field = append(field, r)
		l.enter(ctx, r, w, &right, plan)
	}
	for range plan.Rounds {
		for _, r := range field {
			r.turn(ctx)
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	for _, r := range field {
		r.row.CPU = SpreadOf(r.row.Turn)
		r.row.N = r.calls * len(r.row.Turn)
		t.Rows = append(t.Rows, r.row)
	}
	return t, nil
}

// enter starts a peer, compares its answer, and warms it up.
func (l *Lab) enter(ctx context.Context, r *racer, w *Work, right **Told, plan Plan) {
	var err error
	if r.process, err = l.Start(ctx, r.row.Peer, w); err != nil {
		r.out(err.Error(), true)
		return
	}
	told, err := r.process.Answer(ctx)
	if err != nil {
		r.out(err.Error(), true)
		return
	}
	if told.Stop != "" {
		r.out("not compiled: "+told.reason(w), false)
		return
	}
	if *right == nil {
		*right = told
	}
	if how := told.Differs(*right); how != "" {
		r.out(how, true)
		return
	}
	r.size = int64(len(told.Body))
	r.warm(ctx, plan)
}

func (r *racer) out(why string, bad bool) { r.row.Why, r.row.Bad = why, bad }

// warm doubles the batch until it is long enough, and calls until the engine has had its time to compile.
func (r *racer) warm(ctx context.Context, plan Plan) {
	r.calls = 1
	var spent time.Duration
	for r.row.Why == "" {
		cpu, ok := r.batch(ctx)
		if !ok {
			return
		}
		spent += cpu
		if cpu >= plan.Batch && spent >= plan.WarmUp {
			r.calls = max(1, int(float64(r.calls)*float64(plan.Batch)/float64(cpu)))
			return
		}
		if cpu < plan.Batch {
			r.calls *= 2
		}
	}
}

func (r *racer) batch(ctx context.Context) (time.Duration, bool) {
	cpu, _, size, err := r.process.batch(ctx, r.calls)
	switch {
	case err != nil:
		r.out(err.Error(), true)
	case size != r.size*int64(r.calls):
		r.out(fmt.Sprintf("%d calls answered %d bytes, not %d", r.calls, size, r.size*int64(r.calls)), true)
	default:
		return cpu, true
	}
	return 0, false
}

// turn is one batch that counts.
func (r *racer) turn(ctx context.Context) {
	if r.row.Why != "" {
		return
	}
	if cpu, ok := r.batch(ctx); ok {
		r.row.Turn = append(r.row.Turn, cpu.Seconds()*1e6/float64(r.calls))
	}
}
