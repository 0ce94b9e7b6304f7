package lsp

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// live is what a local run has done since it began.
type live struct {
	answers   map[answerKind]timing
	fallbacks map[Place]timing
}

// answerKind is how a request was answered: "401 path: sandbox 6.1 ms, native 0.09 ms" has two of them.
type answerKind struct {
	status int
	path   string
}

// timing sums up answers.
type timing struct {
	count int
	total time.Duration
}

func (t timing) add(d time.Duration) timing { return timing{t.count + 1, t.total + d} }

func (t timing) mean() time.Duration { return t.total / time.Duration(max(1, t.count)) }

// with returns what is known after some more happened. What was known stays as it is: snapshots share it.
func (l *live) with(events []Live) *live {
	next := &live{map[answerKind]timing{}, map[Place]timing{}}
	if l != nil {
		maps.Copy(next.answers, l.answers)
		maps.Copy(next.fallbacks, l.fallbacks)
	}
	for _, e := range events {
		key := answerKind{e.Status, e.Path}
		next.answers[key] = next.answers[key].add(e.Elapsed)
		if e.Where.Line > 0 {
			next.fallbacks[e.Where] = next.fallbacks[e.Where].add(e.Elapsed)
		}
	}
	return next
}

// summary is one phrase a status: "200: native 0.09 ms ×12 · 401: sandbox 6.1 ms ×1, native 0.09 ms ×3".
func (l *live) summary() string {
	keys := slices.SortedFunc(maps.Keys(l.answers), func(a, b answerKind) int {
		if a.status != b.status {
			return a.status - b.status
		}
		return strings.Compare(b.path, a.path) // sandbox first: that is how it was before
	})
	var b strings.Builder
	for i, k := range keys {
		switch {
		case i > 0 && keys[i-1].status == k.status:
			b.WriteString(", ")
		case i > 0:
			fmt.Fprintf(&b, " · %d: ", k.status)
		default:
			fmt.Fprintf(&b, "%d: ", k.status)
		}
		t := l.answers[k]
		fmt.Fprintf(&b, "%s %s ms ×%d", k.path, milliseconds(t.mean()), t.count)
	}
	return b.String()
}

// liveEvery is how often hints follow a local run at most.
const liveEvery = 200 * time.Millisecond

// follow takes in what a local run tells, until it is done.
func (s *server) follow(ctx context.Context, path string, events <-chan Live) {
	tick := time.NewTicker(liveEvery)
	tick.Stop()
	defer tick.Stop()
	var waiting []Live
	grown := false
	for {
		select {
		case e, ok := <-events:
			if !ok {
				return
			}
			if e.Answered {
				waiting = append(waiting, e)
			} else {
				grown = true
			}
			if len(waiting) == 1 || grown && len(waiting) == 0 {
				tick.Reset(liveEvery)
			}
		case <-tick.C:
			tick.Stop()
			s.takeLive(ctx, path, waiting, grown)
			waiting, grown = nil, false
		case <-ctx.Done():
			return
		}
	}
}

// takeLive makes what happened part of what is known.
func (s *server) takeLive(ctx context.Context, path string, events []Live, grown bool) {
	s.update(func(next *Snapshot) { next.live[path] = next.live[path].with(events) })
	if grown {
		if t, err := s.Backend.LastTrace(ctx, path); err == nil && t != nil {
			s.store(ctx, path, t)
		}
		s.refresh(ctx)
		return
	}
	s.refreshViews()
}

// liveHints shows what a local run did: how requests were answered, on the handler; what the sandbox had to answer
// for, where that is.
func (s *Snapshot) liveHints(d *Document) (out []hint) {
	l, m := s.live[s.functionOf(d)], s.model(d)
	if l == nil || m == nil || s.runs[s.functionOf(d)] == "" {
		return nil
	}
	if h := handler(m); h != nil && len(l.answers) > 0 {
		out = append(out, hint{h.Head.End, l.summary(), "Requests that the local run answered, and how long that took."})
	}
	for place, t := range l.fallbacks {
		if d.samePlace(place) && place.Line <= d.file.Lines() {
			at := lineSpan(d.file, place.Line)
			words := fmt.Sprintf("☠ live ×%d, %s ms", t.count, milliseconds(t.mean()))
			out = append(out, hint{at.End, words, "Requests of the local run that the sandbox answered because of this place."})
		}
	}
	slices.SortFunc(out, func(a, b hint) int { return a.offset - b.offset })
	return out
}

// costHints shows what a line costs in fuel and memory, where the user wants that.
func (s *Snapshot) costHints(d *Document) (out []hint) {
	sh := s.shown[s.functionOf(d)]
	if sh == nil || s.stateOf(d) != fresh {
		return nil
	}
	for _, line := range slices.Sorted(maps.Keys(sh.fuel)) {
		if line <= d.file.Lines() {
			at := lineSpan(d.file, line)
			out = append(out, hint{at.End, sh.price(line), "The price of running this line once."})
		}
	}
	return out
}
