package lsp

import (
	"context"
	"sync"
)

// jobs has the pieces of work that must not run twice at once: a newer one of the same key ends the one
// before it and waits until it is gone.
type jobs struct {
	mu    sync.Mutex
	byKey map[work]*job
}

type job struct {
	cancel context.CancelFunc
	done   chan struct{}
}

// run does f as the one job of a key.
func (j *jobs) run(ctx context.Context, key work, f func(ctx context.Context) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	mine := &job{cancel, make(chan struct{})}
	defer close(mine.done)
	j.mu.Lock()
	before := j.byKey[key]
	j.byKey[key] = mine
	j.mu.Unlock()
	defer j.remove(key, mine)
	if before != nil {
		before.cancel()
		<-before.done
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return f(ctx)
}

func (j *jobs) remove(key work, mine *job) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.byKey[key] == mine {
		delete(j.byKey, key)
	}
}

// stop ends all jobs without waiting.
func (j *jobs) stop() {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, each := range j.byKey {
		each.cancel()
	}
}
