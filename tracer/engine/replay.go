package engine

import (
	"context"
	"sync"

	"decant/analysis/exchange"
)

// Record is what an earlier run of the same request asked for and saw, before it was given up. Effects are in
// the order asked, IDs counting from 1. Answers are those the function has seen, in that order. Later gives
// the answer of a request that was sent and whose answer the function has not seen: it makes deliver be called
// exactly once. Where Later is nil such a request is answered with an error, never sent again.
type Record struct {
	Effects []exchange.Effect
	Answers []*exchange.Answer
	Later   func(effect int, deliver func(*exchange.Answer))
}

// Replay is a World that answers from a record as long as the function asks the same things in the same order
// (exchange.Effect.Same). What is in the record is not done again: no request is sent twice, no line printed
// twice. Answers come in the record's order. From the first difference on, and after the record's end, Live is
// asked; what was asked before the difference still gets its recorded answer. One Replay serves one run.
type Replay struct {
	Record Record
	Live   World

	mu    sync.Mutex
	asked int  // effects of the record asked again so far
	given int  // answers of the record given or passed over so far
	apart bool // the run has left the record
	owed  map[int]func(*exchange.Answer)
	late  []func() // later answers that came before the record's were all given
}

// Ask implements World.
func (r *Replay) Ask(ctx context.Context, call *Call, deliver func(*exchange.Answer)) error {
	id := r.match(&call.Effect)
	switch {
	case id == 0:
		r.leave()
		return r.live().Ask(ctx, call, deliver)
	case call.Effect.Kind != exchange.EffectLog && r.answered(id):
		r.owe(id, deliver)
	case call.Effect.Kind != exchange.EffectLog:
		r.wait(id, deliver)
	}
	return nil
}

// Idle is called when the function waits and every answer given so far has been seen. An answer that the record
// has next belongs then to a request the function did not make: the run has left the record.
func (r *Replay) Idle() {
	r.mu.Lock()
	done := r.asked == len(r.Record.Effects) && r.given == len(r.Record.Answers)
	r.mu.Unlock()
	if !done {
		r.leave()
	}
	if live, ok := r.Live.(idler); ok {
		live.Idle()
	}
}

// Left reports whether the run asked something else than the record, or something after its end.
func (r *Replay) Left() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.apart
}

func (r *Replay) live() World {
	if r.Live == nil {
		return Nothing
	}
	return r.Live
}

// match returns the ID in the record of the effect asked, or 0 when it is not the record's next one.
func (r *Replay) match(e *exchange.Effect) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.apart || r.asked == len(r.Record.Effects) || !r.Record.Effects[r.asked].Same(e) {
		return 0
	}
	r.asked++
	return r.Record.Effects[r.asked-1].ID
}

func (r *Replay) answered(id int) bool {
	for _, a := range r.Record.Answers {
		if a.Effect == id {
			return true
		}
	}
	return false
}

// owe notes that the effect waits for its recorded answer, and delivers the record's next answers as far as
// their effects have been asked.
func (r *Replay) owe(id int, deliver func(*exchange.Answer)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.owed == nil {
		r.owed = map[int]func(*exchange.Answer){}
	}
	r.owed[id] = deliver
	for r.given < len(r.Record.Answers) {
		answer := r.Record.Answers[r.given]
		next := r.owed[answer.Effect]
		if next == nil {
			return
		}
		delete(r.owed, answer.Effect)
		r.given++
		next(answer)
	}
	r.flush()
}

// wait gets an answer that the earlier run had not seen. It comes after all that it had.
func (r *Replay) wait(id int, deliver func(*exchange.Answer)) {
	if r.Record.Later == nil {
		deliver(&exchange.Answer{Effect: id, Error: "the answer was lost"})
		return
	}
	r.Record.Later(id, func(a *exchange.Answer) {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.late = append(r.late, func() { deliver(a) })
		if r.apart || r.given == len(r.Record.Answers) {
			r.flush()
		}
	})
}

// leave gives what is still owed, in the record's order, and stays apart from then on.
func (r *Replay) leave() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.apart {
		return
	}
	r.apart = true
	for ; r.given < len(r.Record.Answers); r.given++ {
		answer := r.Record.Answers[r.given]
		if deliver := r.owed[answer.Effect]; deliver != nil {
			deliver(answer)
		}
	}
	r.flush()
}

func (r *Replay) flush() {
	for _, deliver := range r.late {
		deliver()
	}
	r.late = nil
}
