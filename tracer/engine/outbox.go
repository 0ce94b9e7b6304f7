package engine

import (
	"io"
	"sync"

	"decant/analysis/exchange"
)

// outbox writes what it is given, in order, on a goroutine of its own: Write never waits for the reader. A
// parent that waited for a child to read, while the child waits for its own output to be read, would wait for
// ever.
type outbox struct {
	mu     sync.Mutex
	ready  *sync.Cond
	queue  [][]byte
	closed bool
	err    error
}

func newOutbox(w io.WriteCloser) *outbox {
	o := &outbox{}
	o.ready = sync.NewCond(&o.mu)
	go o.run(w)
	return o
}

// Write takes b, which must not be changed afterwards. It returns an earlier write's error.
func (o *outbox) Write(b []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.err != nil {
		return 0, o.err
	}
	if o.closed {
		return 0, io.ErrClosedPipe
	}
	o.queue = append(o.queue, b)
	o.ready.Signal()
	return len(b), nil
}

// Close ends the goroutine; what is still queued is dropped.
func (o *outbox) Close() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.closed = true
	o.ready.Signal()
	return nil
}

func (o *outbox) run(w io.WriteCloser) {
	defer w.Close()
	for {
		b, ok := o.next()
		if !ok {
			return
		}
		if _, err := w.Write(b); err != nil {
			o.mu.Lock()
			o.err = err
			o.mu.Unlock()
			return
		}
	}
}

func (o *outbox) next() ([]byte, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for len(o.queue) == 0 && !o.closed {
		o.ready.Wait()
	}
	if o.closed {
		return nil, false
	}
	b := o.queue[0]
	o.queue = o.queue[1:]
	return b, true
}

// inbox keeps answers until the function can see them: put never waits.
type inbox struct {
	mu    sync.Mutex
	list  []*exchange.Answer
	ready chan struct{} // has a token when there may be something
}

func newInbox() *inbox { return &inbox{ready: make(chan struct{}, 1)} }

func (b *inbox) put(a *exchange.Answer) {
	b.mu.Lock()
	b.list = append(b.list, a)
	b.mu.Unlock()
	select {
	case b.ready <- struct{}{}:
	default:
	}
}

// take returns the oldest answer, nil when there is none.
func (b *inbox) take() *exchange.Answer {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.list) == 0 {
		return nil
	}
	a := b.list[0]
	b.list = b.list[1:]
	return a
}
