package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"sync"
	"time"
)

// child is this program, started again with a command of its own. It leads a process group, which ends with it,
// and it ends with this process.
type child struct {
	name  string
	cmd   *exec.Cmd
	lines chan []byte // of its standard output
	gone  chan struct{}
	once  sync.Once
	last  *lastLine
}

// startChild starts `decant args…`. Its standard error goes to log.
func startChild(log io.Writer, args ...string) (*child, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	c := &child{name: "decant " + args[0], lines: make(chan []byte, 16), gone: make(chan struct{}), last: &lastLine{to: log}}
	c.cmd = exec.Command(self, args...)
	c.cmd.Stderr = c.last
	c.cmd.WaitDelay = time.Second
	ownGroup(c.cmd)
	out, err := c.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	started := make(chan error)
	go c.live(out, started)
	if err := <-started; err != nil {
		return nil, fmt.Errorf("%s: %w", c.name, err)
	}
	return c, nil
}

// live starts the child and stays on one thread until it is gone: the kernel ends it with the thread that
// started it.
func (c *child) live(out io.Reader, started chan<- error) {
	runtime.LockOSThread()
	err := c.cmd.Start()
	started <- err
	if err != nil {
		return
	}
	in := bufio.NewScanner(out)
	in.Buffer(nil, 64<<20)
	for in.Scan() {
		c.lines <- append([]byte(nil), in.Bytes()...)
	}
	close(c.lines)
	_ = c.cmd.Wait() // how it ended is told by what it wrote
	close(c.gone)
}

// line returns the next line of output.
func (c *child) line(ctx context.Context) ([]byte, error) {
	select {
	case text, ok := <-c.lines:
		if ok {
			return text, nil
		}
		<-c.gone
		if last := c.last.text(); last != "" {
			return nil, fmt.Errorf("%s: %s", c.name, last)
		}
		return nil, fmt.Errorf("%s: %w", c.name, errChildEnded)
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// drain reads the rest of the output for nobody.
func (c *child) drain() {
	for range c.lines {
	}
}

// stop asks the child to end, and makes it when it does not soon.
func (c *child) stop() {
	c.once.Do(func() {
		go c.drain()
		_ = c.cmd.Process.Signal(os.Interrupt) // it may be gone
		select {
		case <-c.gone:
		case <-time.After(2 * time.Second):
		}
		killGroup(c.cmd)
		<-c.gone
	})
}

// lastLine passes on what a child says and remembers the last line that says something.
type lastLine struct {
	to         io.Writer
	mu         sync.Mutex
	line, last []byte
}

func (l *lastLine) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, each := range b {
		if each != '\n' {
			l.line = append(l.line, each)
			continue
		}
		if len(l.line) > 0 {
			l.last = append(l.last[:0], l.line...)
		}
		l.line = l.line[:0]
	}
	return l.to.Write(b)
}

func (l *lastLine) text() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return string(l.last)
}
