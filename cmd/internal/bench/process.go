package bench

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os/exec"
	"regexp"
	"strings"
	"time"
)

// Process is a peer that runs one function.
type Process struct {
	Peer  string
	cmd   *exec.Cmd
	in    io.WriteCloser
	lines *bufio.Reader
	said  bytes.Buffer // on its standard error
	clock clock
	ask   func(ctx context.Context, line string) ([]byte, error) // set for peers that do not read lines
}

// startProcess starts a peer that reads lines, and waits until it is ready.
func startProcess(ctx context.Context, peer, dir string, args ...string) (*Process, error) {
	p := &Process{Peer: peer, cmd: exec.CommandContext(ctx, args[0], args[1:]...)}
	p.cmd.Dir = dir
	p.cmd.Stderr = &p.said
	var err error
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	p.lines = bufio.NewReaderSize(out, 1<<20)
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("%s: %w", peer, err)
	}
	if _, err := p.line(); err != nil {
		p.Close()
		return nil, err
	}
	p.clock = clockOf(p.cmd.Process.Pid)
	return p, nil
}

// Close ends it.
func (p *Process) Close() {
	if p.in != nil {
		p.in.Close()
	}
	ended := make(chan struct{})
	go func() { _ = p.cmd.Wait(); close(ended) }() // its exit status says nothing: it was told to end
	select {
	case <-ended:
	case <-time.After(200 * time.Millisecond):
		_ = p.cmd.Process.Kill()
		<-ended
	}
}

func (p *Process) line() ([]byte, error) {
	line, err := p.lines.ReadBytes('\n')
	if err == nil {
		return line, nil
	}
	_ = p.cmd.Process.Kill()
	return nil, p.failed(err)
}

// message finds what matters in what an engine or a Rust program says when it ends: the error, not the source line
// or the stack around it.
var message = regexp.MustCompile(`(?m)(?:^|\s)(\w*Error: .*)$|panicked at [^\n]*\n(.*)$`)

// failed makes an error of what a peer said last.
func (p *Process) failed(err error) error {
	said := strings.TrimSpace(p.said.String())
	if m := message.FindStringSubmatch(said); m != nil {
		return fmt.Errorf("%s: %s", p.Peer, brief(m[1]+m[2]))
	}
	if said == "" {
		return fmt.Errorf("%s: %w", p.Peer, err)
	}
	lines := strings.Split(said, "\n")
	return fmt.Errorf("%s: %s", p.Peer, brief(lines[len(lines)-1]))
}

// Ask sends a line and decodes the answer into reply.
func (p *Process) Ask(ctx context.Context, reply any, line string, args ...any) error {
	text := fmt.Sprintf(line, args...)
	var answer []byte
	var err error
	if p.ask != nil {
		answer, err = p.ask(ctx, text)
	} else if _, err = io.WriteString(p.in, text+"\n"); err == nil {
		answer, err = p.line()
	} else {
		err = p.failed(err)
	}
	if err != nil {
		return err
	}
	if err := json.Unmarshal(answer, reply); err != nil {
		return fmt.Errorf("%s: %w: %s", p.Peer, err, brief(string(answer)))
	}
	return nil
}

// Answer asks what the function answers.
func (p *Process) Answer(ctx context.Context) (*Told, error) {
	t := &Told{Site: ^uint32(0)}
	return t, p.Ask(ctx, t, "answer")
}

// batch makes n calls and returns the processor time and the wall time they took, and the size of all responses.
func (p *Process) batch(ctx context.Context, n int) (cpu, wall time.Duration, size int64, err error) {
	var reply struct {
		Bytes int64 `json:"bytes"`
	}
	before, begin := p.clock.read(), time.Now()
	err = p.Ask(ctx, &reply, "run %d", n)
	return p.clock.read() - before, time.Since(begin), reply.Bytes, err
}
