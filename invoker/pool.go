package invoker

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"

	"decant/invoker/load"
)

// ErrBusy: more requests wait for an instance than may.
var ErrBusy = errors.New("overloaded")

// errRetired: the pool's image was replaced while the request waited.
var errRetired = errors.New("retired")

// budget is the memory that all instances of a server may take together. What counts is what they were seen to
// use, not the address space they map.
type budget struct {
	max  uint64
	used atomic.Int64

	mu    sync.Mutex
	pools map[*pool]bool
}

func newBudget(max uint64) *budget { return &budget{max: max, pools: map[*pool]bool{}} }

func (b *budget) spent() bool { return b.used.Load() > int64(b.max) }

// relieve closes idle instances of every function until the budget holds again.
func (b *budget) relieve() {
	b.mu.Lock()
	var pools []*pool
	for p := range b.pools {
		pools = append(pools, p)
	}
	b.mu.Unlock()
	for _, p := range pools {
		if !b.spent() {
			return
		}
		p.closeIdle(0, 0)
	}
}

func (b *budget) add(p *pool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.pools[p] = true
}

func (b *budget) remove(p *pool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.pools, p)
}

// pool has the instances of one image. An instance is with one request, idle, or closed.
type pool struct {
	image  *load.Image
	memory uint64 // the cap of one instance, in bytes
	most   int    // instances
	queue  int    // requests that may wait
	budget *budget

	mu      sync.Mutex
	idle    []idle // the last one in is the first one out: its memory is in the caches
	total   int    // with requests, idle, or being made
	round   uint64 // counts the calls of tidy: a clock that costs requests nothing
	waiters []chan *load.Instance
	retired bool
	gone    func() // called once when retired and empty
}

// idle is an instance without a request.
type idle struct {
	instance *load.Instance
	since    uint64 // the round it went idle in
	counted  uint64
}

// lease is an instance with a request, and what the budget has it down for.
type lease struct {
	*load.Instance
	counted uint64
}

// take gives a request its instance: an idle one, a new one, or one that another request gives back.
func (p *pool) take(ctx context.Context) (lease, error) {
	if l, ok := p.takeIdle(); ok {
		return l, nil
	}
	if p.budget.spent() {
		p.budget.relieve()
	}
	p.mu.Lock()
	if p.retired {
		p.mu.Unlock()
		return lease{}, errRetired
	}
	if p.mayGrow() {
		p.total++
		p.mu.Unlock()
		return p.grow()
	}
	if len(p.waiters) >= p.queue {
		p.mu.Unlock()
		return lease{}, ErrBusy
	}
	turn := make(chan *load.Instance, 1)
	p.waiters = append(p.waiters, turn)
	p.mu.Unlock()
	return p.wait(ctx, turn)
}

func (p *pool) takeIdle() (lease, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	n := len(p.idle)
	if n == 0 {
		return lease{}, false
	}
	i := p.idle[n-1]
	p.idle = p.idle[:n-1]
	return lease{i.instance, i.counted}, true
}

// mayGrow: one instance is always allowed, so that a spent budget delays a function but does not stop it.
func (p *pool) mayGrow() bool {
	if p.total == 0 {
		return true
	}
	return p.total < p.most && !p.budget.spent()
}

// wait is for its turn. A turn is an instance, or nil: then there is room to try again.
func (p *pool) wait(ctx context.Context, turn chan *load.Instance) (lease, error) {
	select {
	case in := <-turn:
		if in == nil {
			return p.take(ctx)
		}
		return lease{in, in.UsedBytes()}, nil
	case <-ctx.Done():
	}
	p.mu.Lock()
	for i, w := range p.waiters {
		if w == turn {
			p.waiters = append(p.waiters[:i], p.waiters[i+1:]...)
			p.mu.Unlock()
			return lease{}, ctx.Err()
		}
	}
	p.mu.Unlock()
	if in := <-turn; in != nil { // given in the same moment
		p.give(lease{in, in.UsedBytes()})
	} else {
		p.pass()
	}
	return lease{}, ctx.Err()
}

func (p *pool) grow() (lease, error) {
	in, err := p.image.NewInstance(p.memory)
	if err != nil {
		p.less()
		return lease{}, err
	}
	l := lease{in, 0}
	p.count(&l)
	return l, nil
}

// count tells the budget what an instance uses now.
func (p *pool) count(l *lease) {
	now := l.UsedBytes()
	p.budget.used.Add(int64(now) - int64(l.counted))
	l.counted = now
}

// give takes an instance back after a request.
func (p *pool) give(l lease) {
	if !l.Broken() && l.Large() {
		_ = l.Reset() // when that fails the instance is broken, which is seen below
	}
	if l.Broken() {
		p.drop(l)
		return
	}
	p.count(&l)
	p.mu.Lock()
	if p.retired {
		p.mu.Unlock()
		p.drop(l)
		return
	}
	if turn := p.nextWaiter(); turn != nil {
		p.mu.Unlock()
		turn <- l.Instance
		return
	}
	p.idle = append(p.idle, idle{l.Instance, p.round, l.counted})
	p.mu.Unlock()
}

func (p *pool) nextWaiter() chan *load.Instance {
	if len(p.waiters) == 0 {
		return nil
	}
	turn := p.waiters[0]
	p.waiters = p.waiters[1:]
	return turn
}

func (p *pool) drop(l lease) {
	l.Close()
	p.budget.used.Add(-int64(l.counted))
	p.less()
}

// less notes that an instance is gone, and lets who waits longest try to make one.
func (p *pool) less() {
	p.mu.Lock()
	p.total--
	turn := p.nextWaiter()
	gone := p.takeGone()
	p.mu.Unlock()
	if turn != nil {
		turn <- nil
	}
	if gone != nil {
		gone()
	}
}

func (p *pool) pass() {
	p.mu.Lock()
	turn := p.nextWaiter()
	p.mu.Unlock()
	if turn != nil {
		turn <- nil
	}
}

func (p *pool) takeGone() func() {
	if !p.retired || p.total > 0 {
		return nil
	}
	gone := p.gone
	p.gone = nil
	return gone
}

// tidy closes what has been idle for some rounds of it, but for the keep used last.
func (p *pool) tidy(keep int, rounds uint64) {
	p.mu.Lock()
	p.round++
	p.mu.Unlock()
	p.closeIdle(keep, rounds)
}

func (p *pool) closeIdle(keep int, rounds uint64) {
	p.mu.Lock()
	var old []idle
	for len(p.idle) > keep && p.round-p.idle[0].since >= rounds {
		old = append(old, p.idle[0])
		p.idle = p.idle[1:]
	}
	p.mu.Unlock()
	for _, i := range old {
		p.drop(lease{i.instance, i.counted})
	}
}

// join moves a pool that serves nobody yet into a server's budget.
func (p *pool) join(b *budget, queue int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.queue = queue
	for _, i := range p.idle {
		p.budget.used.Add(-int64(i.counted))
		b.used.Add(int64(i.counted))
	}
	p.budget = b
	b.add(p)
}

// retire takes no more requests. gone is called when the last instance is closed; those that run finish.
func (p *pool) retire(gone func()) {
	p.mu.Lock()
	p.retired, p.gone = true, gone
	waiters := p.waiters
	p.waiters = nil
	over := p.takeGone()
	p.mu.Unlock()
	for _, turn := range waiters {
		turn <- nil // they find the pool retired, and go to its successor
	}
	if over != nil {
		over()
	}
	p.closeIdle(0, 0)
}

// size is the number of instances, and of those that are idle.
func (p *pool) size() (total, free int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.total, len(p.idle)
}
