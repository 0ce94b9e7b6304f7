package main

import (
	"context"
	"sync"

	"decant/analysis/exchange"
)

// inbox keeps the answers of one request's outgoing calls until they are taken: by native code in the order they
// came, or, after native code gave up, one by one by the sandbox that replays it.
type inbox struct {
	mu      sync.Mutex
	queue   []*exchange.Answer
	wanted  map[int]func(*exchange.Answer)
	arrived chan struct{} // has a token when the queue may not be empty
}

func newInbox() *inbox {
	return &inbox{wanted: map[int]func(*exchange.Answer){}, arrived: make(chan struct{}, 1)}
}

// put takes an answer in. It is the deliver function of a World.
func (b *inbox) put(a *exchange.Answer) {
	b.mu.Lock()
	deliver := b.wanted[a.Effect]
	delete(b.wanted, a.Effect)
	if deliver == nil {
		b.queue = append(b.queue, a)
	}
	b.mu.Unlock()
	if deliver != nil {
		deliver(a)
		return
	}
	select {
	case b.arrived <- struct{}{}:
	default:
	}
}

// next waits for an answer; nil when ctx ends first.
func (b *inbox) next(ctx context.Context) *exchange.Answer {
	for {
		if a := b.pop(); a != nil {
			return a
		}
		select {
		case <-b.arrived:
		case <-ctx.Done():
			return nil
		}
	}
}

func (b *inbox) empty() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.queue) == 0
}

func (b *inbox) pop() *exchange.Answer {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.queue) == 0 {
		return nil
	}
	a := b.queue[0]
	b.queue = b.queue[1:]
	return a
}

// later makes deliver be called with the answer of an effect, now or when it comes.
func (b *inbox) later(effect int, deliver func(*exchange.Answer)) {
	b.mu.Lock()
	for i, a := range b.queue {
		if a.Effect == effect {
			b.queue = append(b.queue[:i:i], b.queue[i+1:]...)
			b.mu.Unlock()
			deliver(a)
			return
		}
	}
	b.wanted[effect] = deliver
	b.mu.Unlock()
}
