package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"testing"
	"time"
)

//go:embed testdata/oracle.js
var oracleScript string

// What a case may use in Node.js. One that is made smaller may have lost what ends it, and there are many of those.
const (
	oracleHeap      = 256 // MiB
	oracleTime      = 20 * time.Second
	oracleTimeShort = time.Second
)

// oracle is a Node.js that answers the cases of one module after the other. A case at which it dies, or that takes too
// long, has no answer; a new one goes on behind it.
type oracle struct {
	cmd     *exec.Cmd
	in      io.WriteCloser
	answers chan string // lines; closed when it dies
	time    time.Duration
}

func startOracle(t testing.TB) *oracle {
	o := &oracle{time: oracleTime}
	t.Cleanup(o.stop)
	return o
}

func (o *oracle) start() error {
	cmd := exec.Command("node", fmt.Sprintf("--max-old-space-size=%d", oracleHeap), "-e", oracleScript)
	cmd.Env = append(os.Environ(), "TZ=UTC")
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	answers := make(chan string)
	go func() {
		defer close(answers)
		for r := bufio.NewReaderSize(out, 1<<16); ; {
			line, err := r.ReadString('\n')
			if err != nil {
				return
			}
			answers <- line
		}
	}()
	o.cmd, o.in, o.answers = cmd, in, answers
	return nil
}

func (o *oracle) stop() {
	if o.cmd == nil {
		return
	}
	o.cmd.Process.Kill()
	for range o.answers {
	}
	o.cmd.Wait()
	o.cmd = nil
}

// answer is what Node.js says to a case; none when it died of it, or had to be ended.
type answer struct {
	text string
	none bool
}

// ask answers the first n cases of a module.
func (o *oracle) ask(module string, n int) ([]answer, error) {
	var out []answer
	for len(out) < n {
		if o.cmd == nil {
			if err := o.start(); err != nil {
				return nil, err
			}
		}
		question, err := json.Marshal(map[string]any{"source": module, "from": len(out), "n": n})
		if err != nil {
			return nil, err
		}
		go o.in.Write(append(question, '\n')) // fails when it dies, which is seen below
		for len(out) < n && o.cmd != nil {
			line, ok := o.next()
			if !ok {
				o.stop()
				out = append(out, answer{none: true})
				continue
			}
			var text string
			if err := json.Unmarshal([]byte(line), &text); err != nil {
				return nil, fmt.Errorf("node says %q: %w", line, err)
			}
			out = append(out, answer{text: text})
		}
	}
	return out, nil
}

func (o *oracle) next() (line string, ok bool) {
	select {
	case line, ok = <-o.answers:
	case <-time.After(o.time):
	}
	return line, ok
}

// TestOracle: a case that uses up memory or time has no answer, and those around it have theirs.
func TestOracle(t *testing.T) {
	if testing.Short() {
		t.Skip("waits for a time limit")
	}
	o := startOracle(t)
	cases := []string{"1", "{ let a = []; for (;;) a.push(new Array(1000).fill(1.5)); }", "'two'", "{ (f => f.then(v => finish(v)))({ then(f) { f('late'); return this; } }); return later; }", "later"}
	got, err := o.ask(caseModule(cases), len(cases))
	if err != nil {
		t.Fatal(err)
	}
	want := []answer{{text: "1"}, {none: true}, {text: `"two"`}, {text: `"late"`}, {text: "ended with no response"}}
	for i, a := range got {
		if a != want[i] {
			t.Errorf("%s: %+v, want %+v", cases[i], a, want[i])
		}
	}
}
