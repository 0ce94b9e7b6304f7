package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"

	"decant/analysis/source"
)

// Exit statuses: a contract with scripts.
const (
	exitOK          = 0
	exitFailed      = 1 // the thing checked does not hold
	exitUsage       = 2 // usage or input error
	exitInterrupted = 130
)

// shell is where a command writes: results to out, everything else to err.
type shell struct {
	out  io.Writer
	err  io.Writer
	json bool // one JSON object a line on out, and nothing else there

	colour   bool // of out
	terminal bool // err is a terminal: progress is shown
	mu       sync.Mutex
	status   int // width of the progress line that is shown
	told     map[string]bool
}

func newShell(out, err *os.File) *shell {
	plain := os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb"
	return &shell{out: out, err: err, colour: isTerminal(out) && !plain, terminal: isTerminal(err) && os.Getenv("TERM") != "dumb"}
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// errFailed ends a command whose results say what does not hold.
var errFailed = errors.New("a check does not hold")

// problems are several errors, each told on its own line.
type problems []error

func (p problems) Error() string {
	lines := make([]string, len(p))
	for i, e := range p {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap lets the places of the errors be found.
func (p problems) Unwrap() []error { return p }

// asProblems returns nil for no errors at all.
func asProblems(list []*source.Error) error {
	if len(list) == 0 {
		return nil
	}
	var p problems
	for _, e := range list {
		p = append(p, e)
	}
	return p
}

// finish tells an error and returns the exit status.
func (sh *shell) finish(ctx context.Context, err error) int {
	sh.clear()
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errFailed):
		return exitFailed
	case ctx.Err() != nil:
		return exitInterrupted
	}
	sh.note("%s", err)
	return exitUsage
}

// note writes a line to err, over the progress line.
func (sh *shell) note(format string, args ...any) {
	sh.mu.Lock()
	defer sh.mu.Unlock()
	sh.erase()
	fmt.Fprintln(sh.err, strings.TrimRight(fmt.Sprintf(format, args...), "\n"))
}

// noteOnce is note for what may be found several times in one command.
func (sh *shell) noteOnce(text string) {
	sh.mu.Lock()
	told := sh.told[text]
	if sh.told == nil {
		sh.told = map[string]bool{}
	}
	sh.told[text] = true
	sh.mu.Unlock()
	if !told {
		sh.note("%s", text)
	}
}

// progress shows what goes on, on a terminal only; the next line takes its place.
func (sh *shell) progress(format string, args ...any) {
	if !sh.terminal {
		return
	}
	sh.mu.Lock()
	defer sh.mu.Unlock()
	sh.erase()
	text := fmt.Sprintf(format, args...)
	sh.status = len([]rune(text))
	fmt.Fprint(sh.err, text, "\r")
}

func (sh *shell) clear() {
	sh.mu.Lock()
	defer sh.mu.Unlock()
	sh.erase()
}

func (sh *shell) erase() {
	if sh.status > 0 {
		fmt.Fprint(sh.err, strings.Repeat(" ", sh.status), "\r")
		sh.status = 0
	}
}

// line writes a line of text to out; with --json it writes nothing.
func (sh *shell) line(format string, args ...any) {
	if sh.json {
		return
	}
	sh.mu.Lock()
	defer sh.mu.Unlock()
	sh.erase()
	fmt.Fprintf(sh.out, format+"\n", args...)
}

// object writes a JSON object on a line of its own; without --json it writes nothing.
func (sh *shell) object(v any) {
	if !sh.json {
		return
	}
	sh.mu.Lock()
	defer sh.mu.Unlock()
	enc := json.NewEncoder(sh.out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		panic(err) // every object printed is made of plain values
	}
}

// Styles of text on a terminal that has colours. They never carry meaning alone.
const (
	styleGood = "32"
	styleWarn = "33"
	styleBad  = "31"
	styleDim  = "2"
	styleBold = "1"
)

func (sh *shell) style(code, text string) string {
	if !sh.colour {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}
