package invoker

import (
	"context"
	"slices"
	"sync"
	"time"

	"decant/invoker/load"
)

// effectTimeout ends an outgoing request that nobody waits for any more.
const effectTimeout = 60 * time.Second

// EffectLog is what one request asked of the world and was told, in order. Native code fills it; after a
// fallback the sandbox reads it, and asks the world only for what is not in it.
type EffectLog struct {
	ctx      context.Context
	function string
	world    World

	mu      sync.Mutex
	effects []Effect
	sent    map[int]*outstanding
	answers []*Answer    // those the native run has seen, in that order
	arrived chan *Answer // those it has not; made at the first outgoing request
	waiting int          // outgoing requests not yet seen
}

// outstanding is an outgoing request; answer is set when done is closed.
type outstanding struct {
	done   chan struct{}
	answer *Answer
}

// maxOutstanding is how many outgoing requests of one request may be under way.
const maxOutstanding = 1024

// NewEffectLog begins the log of a request. An outgoing request that was sent is carried out to its end,
// whatever becomes of ctx, but for effectTimeout.
func NewEffectLog(ctx context.Context, function string, world World) *EffectLog {
	return &EffectLog{ctx: context.WithoutCancel(ctx), function: function, world: world}
}

// Effects are those asked for so far, IDs counting from 1.
func (l *EffectLog) Effects() []Effect {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clip(l.effects)
}

// Answers are those that native code has seen, in that order.
func (l *EffectLog) Answers() []*Answer {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clip(l.answers)
}

// Later makes deliver be called once with the answer of an effect that was sent: at once when it has come,
// otherwise when it comes. An effect that was not sent gets an answer with Error.
func (l *EffectLog) Later(effect int, deliver func(*Answer)) {
	l.mu.Lock()
	o := l.sent[effect]
	l.mu.Unlock()
	if o == nil {
		deliver(&Answer{Effect: effect, Error: "the request was not sent"})
		return
	}
	go func() {
		<-o.done
		deliver(o.answer)
	}()
}

// ask performs what a step asked for: lines at once, requests side by side.
func (l *EffectLog) ask(effects []Effect) {
	for i := range effects {
		e := &effects[i]
		l.mu.Lock()
		l.effects = append(l.effects, *e)
		l.mu.Unlock()
		if e.Kind == load.EffectLog {
			l.world.Log(l.function, e)
		} else {
			l.send(e)
		}
	}
}

func (l *EffectLog) send(e *Effect) {
	o := &outstanding{done: make(chan struct{})}
	l.mu.Lock()
	if l.arrived == nil {
		l.arrived = make(chan *Answer, maxOutstanding)
		l.sent = map[int]*outstanding{}
	}
	l.sent[e.ID] = o
	l.waiting++
	over := l.waiting > maxOutstanding
	l.mu.Unlock()
	if over {
		l.finish(o, &Answer{Effect: e.ID, Error: "too many requests at once"})
		return
	}
	if e.Kind == load.EffectTimer {
		time.AfterFunc(time.Duration(e.Delay)*time.Millisecond, func() { l.finish(o, &Answer{Effect: e.ID}) })
		return
	}
	go l.perform(o, e)
}

func (l *EffectLog) perform(o *outstanding, e *Effect) {
	ctx, cancel := context.WithTimeout(l.ctx, effectTimeout)
	defer cancel()
	answer := l.world.Do(ctx, l.function, e)
	if answer == nil {
		answer = &Answer{Error: "no answer"}
	}
	a := *answer // the world's own may be shared
	a.Effect = e.ID
	l.finish(o, &a)
}

func (l *EffectLog) finish(o *outstanding, a *Answer) {
	o.answer = a
	close(o.done)
	select {
	case l.arrived <- a:
	default: // beyond maxOutstanding: next finds it by looking
		go func() { l.arrived <- a }()
	}
}

// next waits for an answer that native code has not seen. ok is false when ctx ends first, or when nothing is
// outstanding.
func (l *EffectLog) next(ctx context.Context) (a *Answer, ok bool) {
	l.mu.Lock()
	waiting := l.waiting
	l.mu.Unlock()
	if waiting == 0 {
		return nil, false
	}
	select {
	case a = <-l.arrived:
	case <-ctx.Done():
		return nil, false
	}
	l.mu.Lock()
	l.waiting--
	l.answers = append(l.answers, a)
	l.mu.Unlock()
	return a, true
}
