package engine

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// process is a running child. messages has what it says, and is closed when it is gone.
type process struct {
	cmd      *exec.Cmd
	out      *messageWriter
	stdin    io.Closer
	messages chan *message
	exited   chan struct{}
	words    lastWords
	kind     Kind
	overrun  atomic.Bool // killed for its memory
	killed   atomic.Bool
}

// startProcess starts a child and waits until it says ready.
func startProcess(ctx context.Context, o *Options) (*process, error) {
	p := &process{messages: make(chan *message, 64), exited: make(chan struct{}), kind: o.Kind}
	p.cmd = exec.Command(o.Command[0], o.Command[1:]...)
	p.cmd.Env = append([]string{"TZ=UTC", "LANG=C.UTF-8"}, o.Env...)
	p.cmd.Dir = "/"
	p.cmd.Stderr = &p.words
	p.cmd.WaitDelay = time.Second
	confine(p.cmd)
	in, err := p.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	box := newOutbox(in)
	p.stdin, p.out = box, &messageWriter{w: box}
	if err := p.launch(out); err != nil {
		return nil, fmt.Errorf("engine: starting %s: %w", o.Command[0], err)
	}
	go p.watchMemory(o.Memory)
	ready, err := p.receive(ctx, 30*time.Second)
	if err == nil && ready.Op != "ready" {
		err = fmt.Errorf("unexpected message %q", ready.Op)
	}
	if err != nil {
		p.kill()
		return nil, fmt.Errorf("engine: starting %s: %w%s", o.Command[0], err, p.lastWords())
	}
	return p, nil
}

// launch starts the child on a thread of its own that lives as long as the child: the kernel kills a child with
// Pdeathsig when the thread that started it ends.
func (p *process) launch(out io.Reader) error {
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		err := p.cmd.Start()
		started <- err
		if err != nil {
			return
		}
		p.read(out)
		_ = p.cmd.Wait()
		close(p.exited)
	}()
	return <-started
}

// read passes on messages until the child's output ends or makes no sense.
func (p *process) read(out io.Reader) {
	defer close(p.messages)
	in := bufio.NewReaderSize(out, 64<<10)
	for {
		m, err := readMessage(in)
		if err != nil {
			if !errors.Is(err, io.EOF) {
				p.words.add(err.Error())
			}
			p.kill()
			return
		}
		select {
		case p.messages <- m:
		case <-time.After(time.Minute): // nobody listens: the run was given up
			p.kill()
			return
		}
	}
}

func (p *process) send(m *message) error { return p.out.write(m) }

// ask sends a message and waits for the reply.
func (p *process) ask(ctx context.Context, m *message, timeout time.Duration) (*message, error) {
	if err := p.send(m); err != nil {
		return nil, err
	}
	return p.receive(ctx, timeout)
}

func (p *process) receive(ctx context.Context, timeout time.Duration) (*message, error) {
	timer := time.NewTimer(timeout)
	defer timer.Stop()
	select {
	case m, ok := <-p.messages:
		if !ok {
			return nil, errors.New("the child ended")
		}
		return m, nil
	case <-timer.C:
		return nil, errors.New("no reply in time")
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// kill ends the child and everything it started. It does not wait.
func (p *process) kill() {
	if p.killed.CompareAndSwap(false, true) {
		_ = p.stdin.Close()
		killGroup(p.cmd)
	}
}

// dead reports whether a child is gone or about to be.
func (p *process) dead() bool {
	if p.killed.Load() {
		return true
	}
	select {
	case <-p.exited:
		return true
	default:
		return false
	}
}

// cause tells why a child died by itself. It waits a moment for the exit.
func (p *process) cause() Reason {
	select {
	case <-p.exited:
	case <-time.After(grace):
	}
	text := p.words.String()
	if p.overrun.Load() || strings.Contains(text, "out of memory") || strings.Contains(text, "cannot allocate memory") {
		return ReasonMemory
	}
	return ReasonCrash
}

func (p *process) lastWords() string {
	text := strings.TrimSpace(p.words.String())
	if text == "" {
		return ""
	}
	line, _, _ := strings.Cut(text, "\n")
	return ": " + line
}

// watchMemory kills a child whose resident memory goes far over the limit: its own check sees the heap, not
// one huge value or the engine's own tables.
func (p *process) watchMemory(limit int64) {
	const base = 128 << 20
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-p.exited:
			return
		case <-tick.C:
			if residentBytes(p.cmd.Process.Pid) > limit*2+base {
				p.overrun.Store(true)
				p.kill()
				return
			}
		}
	}
}

// lastWords keeps the first kilobytes of what a child prints on its standard error.
type lastWords struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (w *lastWords) Write(b []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if room := 8<<10 - w.text.Len(); room > 0 {
		w.text.Write(b[:min(room, len(b))])
	}
	return len(b), nil
}

func (w *lastWords) add(s string) { _, _ = w.Write([]byte(s)) }

func (w *lastWords) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.text.String()
}
