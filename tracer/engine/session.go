package engine

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"

	"decant/analysis/exchange"
	"decant/analysis/platform"
	"decant/tracer/trace"
)

// session is one run, seen from the parent: it passes effects to the world and answers to the child.
type session struct {
	host     *Host
	number   int
	q        *exchange.Request
	world    World
	result   *Result
	failed   error        // what the world returned
	counters *doneMessage // of a run that was abandoned

	mu        sync.Mutex
	over      bool
	delivered int
	seen      map[int]bool
}

func newSession(h *Host, q *exchange.Request, w World) *session {
	return &session{host: h, number: h.runs, q: q, world: w, result: &Result{}, seen: map[int]bool{}}
}

// talk runs the request to its end. Its errors are about ctx and the machinery.
func (s *session) talk(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer s.end()
	p := s.host.process
	if err := p.send(s.start()); err != nil {
		s.died()
		return nil
	}
	limit := time.NewTimer(s.host.options.Timeout + grace)
	defer limit.Stop()
	for {
		select {
		case m, ok := <-p.messages:
			if !ok {
				s.died()
				return nil
			}
			if done, err := s.receive(ctx, m); done || err != nil {
				return err
			}
		case <-limit.C:
			p.kill()
			s.limit(ReasonTime)
			return nil
		case <-ctx.Done():
			return ctx.Err()
		case <-s.host.closed:
			return os.ErrClosed
		}
	}
}

// start is the message that begins the run. An event travels as text.
func (s *session) start() *message {
	q := *s.q
	q.Event = nil
	m := &message{Op: "run", Run: s.number, Request: &q}
	if load := s.host.loaded.load; load.Rich {
		m.Text, m.ID, m.URL = platform.Event(load.Shape, s.q), platform.RequestID(s.q), platform.URL(s.q)
	} else if s.q.Event != nil {
		m.Text = string(s.q.Event)
	}
	return m
}

func (s *session) receive(ctx context.Context, m *message) (done bool, err error) {
	if m.Run != s.number {
		return false, nil
	}
	switch {
	case m.Op == "effect" && m.Effect != nil:
		return s.effect(ctx, m), nil
	case m.Op == "wait":
		s.idle(m.Seen)
		return false, nil
	case m.Op == "done" && m.Done != nil:
		s.finish(m.Done)
		return true, nil
	}
	return false, fmt.Errorf("engine: unexpected message %q", m.Op)
}

// effect records what the function asks and passes it on. A world that fails ends the run.
func (s *session) effect(ctx context.Context, m *message) (done bool) {
	if m.Init {
		s.result.InitLog = append(s.result.InitLog, *m.Effect)
		return false
	}
	call := &Call{Effect: *m.Effect}
	if m.Place != nil {
		call.Place = s.host.loaded.place(*m.Place)
	}
	s.mu.Lock()
	s.result.Effects = append(s.result.Effects, call.Effect)
	s.result.Answers = append(s.result.Answers, nil)
	s.mu.Unlock()
	s.failed = s.world.Ask(ctx, call, func(a *exchange.Answer) { s.deliver(call.Effect.ID, a) })
	if s.failed == nil {
		return false
	}
	s.abandon()
	s.refused(call)
	s.trace(s.counters)
	return true
}

// refused makes the world's error the exception that ended the run.
func (s *session) refused(call *Call) {
	text := s.failed.Error()
	r := s.result
	if errors.As(s.failed, &r.NoMock) {
		text = fmt.Sprintf("%s %s has no mock", r.NoMock.Method, r.NoMock.URL)
	}
	r.Outcome = trace.Threw
	r.Error = &Error{Text: "Error: " + text, Name: "Error", Message: text, File: call.Place.File, Line: call.Place.Line, Column: call.Place.Column}
	r.respond(nil)
}

// abandon stops a run that nobody wants any more, or the child when it does not obey.
func (s *session) abandon() {
	p := s.host.process
	if p.send(&message{Op: "stop", Run: s.number}) != nil {
		p.kill()
		return
	}
	timeout := time.After(grace)
	for {
		select {
		case m, ok := <-p.messages:
			if ok && m.Op == "done" && m.Run == s.number {
				s.counters = m.Done
				return
			}
			if !ok {
				return
			}
		case <-timeout:
			p.kill()
			return
		}
	}
}

// deliver passes an answer to the child. Answers that come when the run is over are dropped.
func (s *session) deliver(id int, a *exchange.Answer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.over || s.seen[id] {
		return
	}
	s.seen[id] = true
	answer := *a
	answer.Effect = id
	s.delivered++
	s.result.Delivered = append(s.result.Delivered, id)
	s.result.Answers[id-1] = &answer
	if s.host.process.send(&message{Op: "answer", Run: s.number, Answer: &answer}) != nil {
		s.host.process.kill()
	}
}

// idle tells the world that the function waits, when it has seen every answer.
func (s *session) idle(seen int) {
	s.mu.Lock()
	all := seen == s.delivered
	s.mu.Unlock()
	if w, ok := s.world.(idler); ok && all {
		w.Idle()
	}
}

func (s *session) end() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.over = true
}

// died makes a result of a child that is gone.
func (s *session) died() {
	s.host.process.kill()
	s.limit(s.host.process.cause())
	if s.result.Reason == ReasonCrash {
		s.result.Detail = "a crash of the sandbox: " + s.host.process.lastWords()
	}
}

func (s *session) limit(reason Reason) {
	s.result.Outcome, s.result.Reason = trace.Limit, reason
	s.result.Detail = s.host.options.limitDetail(reason, "")
	s.result.respond(nil)
}

// finish makes a result of what the child reports.
func (s *session) finish(d *doneMessage) {
	r := s.result
	r.NoHandler, r.Missing, r.Refused, r.Made = d.NoHandler, d.Missing, d.Refused, d.Made
	switch {
	case d.Limit != "":
		s.limit(d.Limit)
		s.where(d.Probe)
		if d.Limit == ReasonFuel && s.host.options.Kind == Node {
			s.host.process.kill() // user code may have caught the exception that should end it
		}
		if d.Limit == ReasonCrash {
			r.Detail = "a crash of the sandbox: " + d.Detail
		}
	case d.Error != nil:
		r.Outcome, r.Error = trace.Threw, s.host.loaded.error(d.Error)
		r.respond(nil)
	case d.Respond == nil:
		r.Outcome = trace.Pending
		r.respond(nil)
	default:
		s.answered(d.Respond)
	}
	s.trace(d)
}

// answered makes the response of what the handler gave. What its platform would not take is an exception.
func (s *session) answered(given *respondMessage) {
	r := s.result
	r.Outcome = trace.Done
	if given.Result == nil {
		r.respond(given)
		return
	}
	response, err := platform.Response(s.host.loaded.load.Shape, s.q, *given.Result)
	if err != nil {
		r.Outcome, r.Error = trace.Threw, &Error{Text: "Error: " + err.Error(), Name: "Error", Message: err.Error(), File: s.host.loaded.function.File}
		r.respond(nil)
		return
	}
	r.Response = response
}

// limitDetail is what a DC402 message names: "Stopped after 10 M fuel in this loop."
func (o *Options) limitDetail(reason Reason, where string) string {
	switch reason {
	case ReasonTime:
		return o.Timeout.String() + where
	case ReasonFuel:
		return quantity(o.Fuel) + " fuel" + where
	case ReasonMemory:
		return fmt.Sprintf("%d MiB of memory%s", o.Memory>>20, where)
	case ReasonRecursion:
		return "too many nested calls" + where
	}
	return "a crash of the sandbox"
}

func quantity(n int64) string {
	switch {
	case n >= 1_000_000 && n%1_000_000 == 0:
		return fmt.Sprintf("%d M", n/1_000_000)
	case n >= 1_000 && n%1_000 == 0:
		return fmt.Sprintf("%d k", n/1_000)
	}
	return fmt.Sprint(n)
}
