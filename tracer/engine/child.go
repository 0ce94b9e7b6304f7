package engine

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"sync"
	"time"

	"github.com/dop251/goja"
)

// ChildArg is the first argument that makes this executable an embedded child: main calls ChildMain then.
const ChildArg = "__engine"

// ChildEnv is an environment variable that says the same to a test binary, which cannot take arguments:
// TestMain calls ChildMain when it is set.
const ChildEnv = "DECANT_ENGINE_CHILD"

// ChildMain is the embedded child: it serves standard input and output, and exits when the input ends.
func ChildMain() {
	time.Local = time.FixedZone("Coordinated Universal Time", 0) // as Node names it
	debug.SetGCPercent(400)
	in, out := os.Stdin, os.Stdout
	os.Stdout = os.Stderr // nothing else may get between the messages
	if err := serve(in, out); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

// child is the embedded child's state. The reader goroutine owns the input and stops a busy run; everything
// else happens on the main goroutine.
type child struct {
	out     *messageWriter
	work    chan *message // load and run
	program *program
	fence   sync.Once

	mu  sync.Mutex
	run *run // the run under way
}

func serve(in io.Reader, out io.Writer) error {
	c := &child{out: &messageWriter{w: out}, work: make(chan *message, 1)}
	ended := make(chan error, 1)
	go func() { ended <- c.read(bufio.NewReaderSize(in, 64<<10)) }()
	if err := c.out.write(&message{Op: "ready"}); err != nil {
		return err
	}
	for {
		select {
		case err := <-ended:
			return err
		case m := <-c.work:
			if err := c.do(m); err != nil {
				return err
			}
		}
	}
}

// read takes messages until the input ends. It exits the process when the end comes in the middle of a run:
// nobody is there to hear how it ends.
func (c *child) read(in *bufio.Reader) error {
	for {
		m, err := readMessage(in)
		if errors.Is(err, io.EOF) {
			if c.current() != nil {
				os.Exit(0)
			}
			return nil
		}
		if err != nil {
			return err
		}
		switch run := c.current(); m.Op {
		case "answer":
			if run != nil && run.number == m.Run && m.Answer != nil {
				run.answers.put(m.Answer)
			}
		case "stop":
			if run != nil && run.number == m.Run {
				run.stop(stopped)
			}
		default:
			c.work <- m
		}
	}
}

func (c *child) current() *run {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.run
}

func (c *child) setCurrent(r *run) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.run = r
}

func (c *child) do(m *message) error {
	switch {
	case m.Op == "load" && m.Load != nil:
		return c.out.write(&message{Op: "loaded", Error: c.load(m.Load)})
	case m.Op == "run" && m.Request != nil:
		return c.answer(m)
	}
	return fmt.Errorf("engine: unexpected message %q", m.Op)
}

func (c *child) load(l *loadMessage) *Error {
	debug.SetMemoryLimit(l.Memory)
	c.fence.Do(func() { limitAddressSpace(l.Memory) })
	p, err := compile(l)
	if err != nil {
		return err
	}
	c.program = p
	return nil
}

// answer runs the function on one request. A panic of the engine ends the run, not the child.
func (c *child) answer(m *message) error {
	if c.program == nil {
		return errors.New("engine: run before load")
	}
	r := newRun(c.program, m, c.out)
	c.setCurrent(r)
	done := r.guarded()
	c.setCurrent(nil)
	return c.out.write(&message{Op: "done", Run: m.Run, Done: done})
}

// guarded runs r and turns a panic of the engine into a crash of the run. A limit that is reached while the run is
// being prepared, where no user code is, is a limit as any other.
func (r *run) guarded() (done *doneMessage) {
	defer func() {
		x := recover()
		if x == nil {
			return
		}
		done = &doneMessage{Limit: ReasonCrash, Detail: fmt.Sprint(x), Probe: -1}
		var interrupted *goja.InterruptedError
		if err, ok := x.(error); ok && errors.As(err, &interrupted) && r.stoppedBy() != "" {
			done = &doneMessage{Limit: r.stoppedBy(), Probe: -1}
		}
	}()
	return r.whole()
}
