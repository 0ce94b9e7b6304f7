package lsp

import (
	"context"
	"reflect"
	"slices"
	"sync"
	"time"
)

// A change is attended to in two steps, unless the text can be analysed within moments. What is known of the text
// before is carried through the edit and told at once; the text is analysed beside that, and what is found is told when
// it differs. Typing is never waited for: while a step is under way, any number of changes ask for it once more.

// gate lets one piece of work of a name go on at a time, and has it done once more when it was asked for meanwhile.
type gate struct {
	mu    sync.Mutex
	again map[string]bool // by the name of what goes on
}

// enter reports whether the caller is to do the work; else whoever does it will do it again.
func (g *gate) enter(name string) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if _, going := g.again[name]; going {
		g.again[name] = true
		return false
	}
	g.again[name] = false
	return true
}

// leave reports whether the work is to be done once more; if not, it has ended.
func (g *gate) leave(name string) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	again := g.again[name]
	if again {
		g.again[name] = false
	} else {
		delete(g.again, name)
	}
	return again
}

// drop ends work that failed.
func (g *gate) drop(name string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	delete(g.again, name)
}

// alone does a piece of work in the background, never twice at once.
func (s *server) alone(what, path string, do func(ctx context.Context, path string)) {
	name := what + " " + path
	if !s.gate.enter(name) {
		return
	}
	s.background(what, func(ctx context.Context) {
		ended := false
		defer func() {
			if !ended {
				s.gate.drop(name)
			}
		}()
		for {
			do(ctx, path)
			if !s.gate.leave(name) {
				ended = true
				return
			}
		}
	})
}

// questions counts what is being answered. A person waits for an answer; diagnostics can wait for it, too.
type questions struct {
	mu   sync.Mutex
	open int
	none chan struct{} // closed when none is open any more
}

// patienceForAnswers is how long diagnostics wait for answers.
const patienceForAnswers = 2 * time.Millisecond

func (q *questions) begin() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.open++; q.open == 1 {
		q.none = make(chan struct{})
	}
}

func (q *questions) end() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.open--; q.open == 0 {
		close(q.none)
	}
}

// wait returns when no question is open, or soon.
func (q *questions) wait() {
	q.mu.Lock()
	open, none := q.open, q.none
	q.mu.Unlock()
	if open == 0 {
		return
	}
	soon := time.NewTimer(patienceForAnswers)
	defer soon.Stop()
	select {
	case <-none:
	case <-soon.C:
	}
}

// changed tells the diagnostics of a document as far as they are known, and then has it analysed.
func (s *server) changed(path string) {
	s.alone("tell", path, func(ctx context.Context, path string) {
		if snap := s.snapshot.Load(); snap.docs[path] != nil {
			snap.model(snap.docs[path])
		}
		s.questions.wait()
		s.publishPath(ctx, path)
		s.alone("analyse", path, s.analyse)
	})
}

// analyse finds the model of the newest text of a document, and tells what it changes.
func (s *server) analyse(ctx context.Context, path string) {
	d := s.rested(ctx, path)
	if d == nil || d.kind != kindFunction {
		return
	}
	d.analysed(s.snapshot.Load())
	if !d.guessed.Load() {
		return // what was told of it, or is about to be, is told of the text itself
	}
	s.publishPath(ctx, path)
	if snap := s.snapshot.Load(); snap.docs[path] == d && snap.guessedWrong(d) {
		s.refreshViews()
	}
}

// rested waits for as long again as the last analysis of a document took, so that typing has no more than half of one
// core, and returns its newest text.
func (s *server) rested(ctx context.Context, path string) *Document {
	d := s.snapshot.Load().docs[path]
	if d == nil {
		return nil
	}
	if wait := time.Until(d.rest); wait > 0 {
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return nil
		}
	}
	return s.snapshot.Load().docs[path]
}

// guessedWrong reports whether something that may have been shown by the guess is otherwise.
func (s *Snapshot) guessedWrong(d *Document) bool {
	as := newDocument(d.uri, d.path, d.version, d.file.Text)
	as.kind, as.open = d.kind, d.open
	as.analysis.Store(&analysis{model: d.carried()})
	return s.stateOf(as) != s.stateOf(d) || !slices.Equal(s.hints(as, whole(as)), s.hints(d, whole(d))) || !reflect.DeepEqual(s.diagnose(as), s.diagnose(d))
}
