package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/cmd/internal/generate"
)

// A batch is the programs that share a compilation. A call of rustc costs as much as some ten small programs.
const (
	batchBytes = 120_000
	shortBytes = 30_000 // when no time is given
)

// TestRandomPrograms holds native code to Node on generated programs: a few fixed ones, or as many as
// DECANT_FUZZ_SECONDS allow, from seed DECANT_FUZZ_SEED on, DECANT_FUZZ_WORKERS batches at a time. What differs is
// shrunk first. With DECANT_FUZZ_SANDBOX=1 the sandbox is held to Node instead.
func TestRandomPrograms(t *testing.T) {
	f := &fuzzing{t: t, next: number(t, "DECANT_FUZZ_SEED"), sandbox: number(t, "DECANT_FUZZ_SANDBOX") > 0, stops: map[string]int{}, begin: time.Now()}
	seconds := number(t, "DECANT_FUZZ_SECONDS")
	if seconds == 0 {
		f.batch(newComparison(t, testCache(t)), shortBytes)
		f.summary()
		return
	}
	end := f.begin.Add(time.Duration(seconds) * time.Second)
	var workers sync.WaitGroup
	for range max(1, number(t, "DECANT_FUZZ_WORKERS")) {
		c := newComparison(t, filepath.Join(testCache(t), "random"))
		c.keep = false
		workers.Go(func() {
			for f.goesOn() && time.Now().Before(end) {
				f.batch(c, batchBytes)
			}
		})
	}
	workers.Wait()
	f.summary()
}

// fuzzing is what the workers share.
type fuzzing struct {
	t       *testing.T
	begin   time.Time
	sandbox bool // hold the sandbox to Node instead of native code

	mu       sync.Mutex
	next     uint64 // seed
	batches  int
	programs int
	unknown  int // programs without an answer of Node's
	stops    map[string]int
	shown    time.Time
	failed   int
}

// enough is how many different failures end a run.
const enough = 12

func (f *fuzzing) goesOn() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.failed < enough
}

// draw makes the programs of a batch. One in five is compiled in the form that assumes, which takes twice as long: it has
// all that is in the plain one, too, but prints it otherwise.
func (f *fuzzing) draw(bytes int) (first uint64, cases []string, printed form) {
	f.mu.Lock()
	defer f.mu.Unlock()
	first = f.next
	for size := 0; size < bytes; f.next++ {
		cases = append(cases, generate.Program(f.next, generate.Room(f.next)))
		size += len(cases[len(cases)-1])
	}
	printed = plain
	if f.batches++; f.batches%5 == 1 {
		printed = assuming
	}
	if f.sandbox {
		printed = interpreted
	}
	return first, cases, printed
}

func (f *fuzzing) batch(c *comparison, bytes int) {
	first, cases, printed := f.draw(bytes)
	verdicts, err := c.compare(cases, printed)
	if err != nil {
		f.t.Errorf("seeds from %d: %v", first, err)
		f.note(nil, 1)
		return
	}
	failed := 0
	for i, v := range verdicts {
		if !v.equal() {
			failed++
			fmt.Fprintf(os.Stderr, "seed %d is WRONG; it is being shrunk\n", first+uint64(i))
			f.t.Errorf("seed %d is WRONG; shrunk:\n%s", first+uint64(i), c.shrunk(cases[i], printed))
		}
	}
	f.note(verdicts, failed)
}

// note counts, and tells of the progress now and then.
func (f *fuzzing) note(verdicts []verdict, failed int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.programs += len(verdicts)
	f.failed += failed
	for _, v := range verdicts {
		if v.stop != "" {
			f.stops[v.stop]++
		}
		if v.unknown {
			f.unknown++
		}
	}
	if time.Since(f.shown) > 20*time.Second {
		f.shown = time.Now()
		fmt.Fprintf(os.Stderr, "%d programs, %.0f a minute, next seed %d\n", f.programs, float64(f.programs)/time.Since(f.begin).Minutes(), f.next)
	}
}

func (f *fuzzing) summary() {
	stopped := 0
	for _, n := range f.stops {
		stopped += n
	}
	f.t.Logf("%d programs, %.0f a minute, next seed %d; %d stopped: %v; to %d Node gave no answer within its memory and time",
		f.programs, float64(f.programs)/time.Since(f.begin).Minutes(), f.next, stopped, f.stops, f.unknown)
}

func number(t *testing.T, variable string) uint64 {
	text := os.Getenv(variable)
	if text == "" {
		return 0
	}
	n, err := strconv.ParseUint(text, 10, 63)
	if err != nil {
		t.Fatalf("%s: %v", variable, err)
	}
	return n
}

// shrunk makes a program smaller as long as native code and Node differ, and tells of what is left.
func (c *comparison) shrunk(program string, printed form) string {
	small, err := c.shrink(program, printed)
	if err != nil {
		return fmt.Sprintf("%s\n(shrinking failed: %v)", program, err)
	}
	verdicts, err := c.compare([]string{small}, printed)
	if err != nil {
		return fmt.Sprintf("%s\n(%v)", small, err)
	}
	return fmt.Sprintf("%s\nnative %s\nnode   %s", small, verdicts[0].native, verdicts[0].node)
}

// shrink removes lines, ever fewer at a time, then parts of lines, as long as native code and Node still differ.
func (c *comparison) shrink(program string, printed form) (string, error) {
	c.node.time = oracleTimeShort
	defer func() { c.node.time = oracleTime }()
	lines := strings.Split(program, "\n")
	for size := len(lines) / 2; size > 0; {
		smaller, err := c.differing(without(lines, size), printed)
		if err != nil {
			return "", err
		}
		if smaller == nil {
			size /= 2
			continue
		}
		lines = smaller
		size = min(size, len(lines)/2)
	}
	for {
		smaller, err := c.differing(simpler(lines), printed)
		if err != nil {
			return "", err
		}
		if smaller == nil {
			return strings.Join(lines, "\n"), nil
		}
		lines = smaller
	}
}

// without returns the variants of lines that lack size neighbouring lines, or a line's pair of braces, and still parse.
func without(lines []string, size int) [][]string {
	var variants [][]string
	for at := 1; at+size < len(lines); at += max(1, size/2) {
		variants = parsing(variants, slices.Concat(lines[:at], lines[at+size:]))
		if size > 1 {
			continue
		}
		if end := closing(lines, at); end > at {
			variants = parsing(variants, slices.Concat(lines[:at], lines[at+1:end], lines[end+1:]))
			variants = parsing(variants, slices.Concat(lines[:at], lines[end+1:]))
		}
	}
	return variants
}

// closing is the line that closes what a line opens, by indentation; 0 when it opens nothing.
func closing(lines []string, at int) int {
	if !strings.HasSuffix(lines[at], "{") {
		return 0
	}
	indent := indentOf(lines[at])
	for i := at + 1; i < len(lines)-1; i++ {
		if strings.HasPrefix(strings.TrimSpace(lines[i]), "}") && indentOf(lines[i]) == indent {
			return i
		}
	}
	return 0
}

func indentOf(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// simpler returns variants in which something in brackets is a small constant, or is what stands in it.
func simpler(lines []string) [][]string {
	var variants [][]string
	for at := 1; at < len(lines)-1; at++ {
		line := lines[at]
		for open := range line {
			end := matching(line, open)
			if end < 0 {
				continue
			}
			for _, instead := range []string{"0", line[open+1 : end], line[open:open+1] + line[end:end+1]} {
				if shorter := line[:open] + instead + line[end+1:]; len(shorter) < len(line) {
					variants = parsing(variants, slices.Concat(lines[:at], []string{shorter}, lines[at+1:]))
				}
			}
		}
	}
	return variants
}

// matching is where the bracket at open closes in a line; -1 when there is none.
func matching(line string, open int) int {
	if !strings.ContainsRune("([{", rune(line[open])) {
		return -1
	}
	depth := 0
	for i := open; i < len(line); i++ {
		switch line[i] {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// parsing adds a variant that parses.
func parsing(variants [][]string, variant []string) [][]string {
	if _, err := js.Parse(source.NewFile("p.js", "function f() "+strings.Join(variant, "\n"))); err != nil {
		return variants
	}
	return append(variants, variant)
}

// differing returns the first of the variants on which native code and Node differ.
func (c *comparison) differing(variants [][]string, printed form) ([]string, error) {
	for some := range slices.Chunk(variants, 60) {
		var cases []string
		for _, lines := range some {
			cases = append(cases, strings.Join(lines, "\n"))
		}
		verdicts, err := c.compare(cases, printed)
		if err != nil {
			return nil, err
		}
		for i, v := range verdicts {
			if !v.equal() {
				return some[i], nil
			}
		}
	}
	return nil, nil
}
