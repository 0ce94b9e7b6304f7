// Command editorbench measures the language server as an editor feels it, over the pipe, side by side with
// typescript-language-server on the same edits of the same file:
//
//	editorbench DECANT [FOLDER]     FOLDER has node_modules/.bin/typescript-language-server
//
// It prints one JSON object a line. An edit puts a line in at the top or takes it out, so that every diagnostic moves;
// the clock runs from the write of didChange to the arrival of the diagnostics, and from the write of a request, right
// behind the edit, to the arrival of its answer.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("usage: editorbench DECANT [FOLDER of typescript-language-server]")
	}
	decant, err := filepath.Abs(args[0])
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "editorbench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	servers := []server{{"decant", []string{decant, "lsp"}}}
	if len(args) > 1 {
		servers = append(servers, server{"typescript-language-server", []string{filepath.Join(args[1], "node_modules", ".bin", "typescript-language-server"), "--stdio"}})
	}
	if err := footprint(dir, decant); err != nil {
		return err
	}
	sizes := []size{{1000, 100}, {10000, 30}}
	if os.Getenv("BENCH_QUICK") != "" {
		sizes = []size{{1000, 40}, {10000, 10}}
	}
	for _, ext := range []string{".js", ".ts"} {
		for _, n := range sizes {
			if err := latencies(dir, decant, servers, ext, n); err != nil {
				return err
			}
		}
	}
	return nil
}

type server struct {
	name    string
	command []string
}

type size struct{ lines, rounds int }

// row is one measurement.
type row struct {
	Server string  `json:"server"`
	File   string  `json:"file"`
	What   string  `json:"what"`
	Unit   string  `json:"unit"`
	P50    float64 `json:"p50"`
	P90    float64 `json:"p90,omitempty"`
	P99    float64 `json:"p99,omitempty"`
	N      int     `json:"n"`
}

func (r row) print() { _ = json.NewEncoder(os.Stdout).Encode(r) }

// workspace writes a function with samples and traces it.
func workspace(dir, decant, name, text string) (string, error) {
	folder := filepath.Join(dir, name)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return "", err
	}
	file := filepath.Join(folder, name)
	samples := strings.TrimSuffix(file, filepath.Ext(file)) + ".http"
	for path, content := range map[string]string{file: text, samples: requests} {
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			return "", err
		}
	}
	out, err := exec.Command(decant, "trace", file).CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("decant trace: %w\n%s", err, out)
	}
	return file, nil
}

func latencies(dir, decant string, servers []server, ext string, n size) error {
	text := function(n.lines, ext == ".ts")
	name := fmt.Sprintf("f%d%s", n.lines, ext)
	file, err := workspace(dir, decant, name, text)
	if err != nil {
		return err
	}
	var editors []*editor
	for _, s := range servers {
		e, err := open(s, file, text)
		if err != nil {
			return fmt.Errorf("%s, %s: %w", s.name, name, err)
		}
		defer e.stop()
		editors = append(editors, e)
	}
	for range n.rounds {
		for _, e := range editors { // in turn, so that a noisy moment meets all of them
			if err := e.round(); err != nil {
				return fmt.Errorf("%s, %s: %w", e.server.name, name, err)
			}
		}
	}
	for _, e := range editors {
		for _, what := range e.order {
			list := e.times[what]
			slices.Sort(list)
			row{e.server.name, fmt.Sprintf("%s, %d lines", ext[1:], strings.Count(text, "\n")), what, "ms", at(list, 0.5), at(list, 0.9), at(list, 0.99), len(list)}.print()
		}
	}
	return nil
}

func at(sorted []float64, q float64) float64 {
	return sorted[min(len(sorted)-1, int(q*float64(len(sorted))))]
}

// editor has one file open on one server.
type editor struct {
	*client
	server  server
	uri     string
	version int
	added   bool
	lines   int
	turn    int
	gaveUp  int
	order   []string
	times   map[string][]float64
}

func open(s server, file, text string) (*editor, error) {
	c, err := dial(s.command...)
	if err != nil {
		return nil, err
	}
	e := &editor{client: c, server: s, uri: "file://" + file, version: 1, lines: strings.Count(text, "\n"), times: map[string][]float64{}}
	if err := c.start(filepath.Dir(file)); err != nil {
		return nil, err
	}
	language := map[string]string{".js": "javascript", ".ts": "typescript"}[filepath.Ext(file)]
	c.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": e.uri, "languageId": language, "version": 1, "text": text}})
	_, err = c.until(30*time.Second, func(p publication) bool { return p.URI == e.uri && len(p.Diagnostics) > 0 })
	if s.name != "decant" {
		err = nil // it may have nothing to say
	}
	time.Sleep(2 * time.Second) // what it does at first is not what is measured
	return e, err
}

func (e *editor) note(what string, since time.Time, until time.Time) {
	if e.times[what] == nil {
		e.order = append(e.order, what)
	}
	e.times[what] = append(e.times[what], float64(until.Sub(since).Microseconds())/1000)
}

// change sends an edit.
func (e *editor) change(line, from, toLine, to int, text string) {
	e.version++
	e.notify("textDocument/didChange", map[string]any{
		"textDocument":   map[string]any{"uri": e.uri, "version": e.version},
		"contentChanges": []any{map[string]any{"range": span(line, from, toLine, to), "text": text}},
	})
}

func span(line, from, toLine, to int) map[string]any {
	return map[string]any{"start": map[string]any{"line": line, "character": from}, "end": map[string]any{"line": toLine, "character": to}}
}

// toggle puts a line in at the top, or takes it out.
func (e *editor) toggle() {
	if e.added {
		e.change(0, 0, 1, 0, "")
	} else {
		e.change(0, 0, 0, 0, "// typed\n")
	}
	e.added = !e.added
}

// round makes one edit, and one for each request to be asked right behind it.
func (e *editor) round() error {
	e.drain()
	begin := time.Now()
	e.toggle()
	p, err := e.until(e.patience(), func(p publication) bool { return p.URI == e.uri && (p.Version == nil || *p.Version == e.version) })
	switch {
	case err == nil:
		e.note("didChange to diagnostics", begin, p.at)
	case e.server.name == "decant":
		return err
	default:
		e.gaveUp++
		e.note("didChange to diagnostics, none for 10 s", begin, time.Now())
	}
	if e.server.name == "decant" {
		if err := e.settled(); err != nil {
			return err
		}
	}
	begin = time.Now()
	_, _ = e.call("$/nothing", nil) // an error, as it should be: what the pipe and the machine cost
	e.note("a request that nobody knows", begin, time.Now())
	line := (e.turn*37)%(e.lines-60) + 10
	e.turn++
	for _, ask := range []struct {
		what, method string
		more         map[string]any
	}{
		{"hover", "textDocument/hover", map[string]any{"position": map[string]any{"line": line, "character": 6}}},
		{"code action", "textDocument/codeAction", map[string]any{"range": span(line, 0, line, 0), "context": map[string]any{"diagnostics": []any{}}}},
		{"code lens", "textDocument/codeLens", nil},
		{"inlay hints, 60 lines", "textDocument/inlayHint", map[string]any{"range": span(line, 0, line+60, 0)}},
	} {
		params := map[string]any{"textDocument": map[string]any{"uri": e.uri}}
		for k, v := range ask.more {
			params[k] = v
		}
		e.toggle()
		begin := time.Now()
		if _, err := e.call(ask.method, params); err != nil {
			return err
		}
		e.note(ask.what, begin, time.Now())
	}
	if e.added { // leave as found
		e.toggle()
	}
	time.Sleep(300 * time.Millisecond) // a person pauses, too: what is under way is done before the next edit
	return nil
}

// patience is how long diagnostics are waited for: not long, once a server has shown that it has none to tell.
func (e *editor) patience() time.Duration {
	if e.gaveUp >= 3 {
		return 100 * time.Millisecond
	}
	return 10 * time.Second
}

// settled writes a statement into a function with fallback points, so that they are told no more, and takes it back:
// the clock runs until they are told again, which takes an analysis of the text.
func (e *editor) settled() error {
	at := 12
	if !e.added {
		at = 11
	}
	time.Sleep(100 * time.Millisecond)
	e.drain()
	const typed = "sum++;"
	e.change(at, 0, at, 0, typed)
	told := func(p publication) bool { return p.URI == e.uri && p.Version != nil && *p.Version == e.version }
	p, err := e.until(10*time.Second, told)
	if err != nil {
		return err
	}
	fewer := len(p.Diagnostics)
	time.Sleep(50 * time.Millisecond)
	begin := time.Now()
	e.change(at, 0, at, len(typed), "")
	if p, err = e.until(10*time.Second, func(p publication) bool { return told(p) && len(p.Diagnostics) > fewer }); err != nil {
		return err
	}
	e.note("didChange to settled diagnostics", begin, p.at)
	time.Sleep(50 * time.Millisecond)
	return nil
}

// footprint measures starting, memory and idling, with ten files of 1,000 lines.
func footprint(dir, decant string) error {
	const files = 10
	text := function(1000, false)
	var paths []string
	for i := range files {
		path, err := workspace(dir, decant, fmt.Sprintf("g%d.js", i), text)
		if err != nil {
			return err
		}
		paths = append(paths, path)
	}
	var starts []float64
	for range 10 {
		begin := time.Now()
		e, err := openQuick(decant, paths[0], text)
		if err != nil {
			return err
		}
		starts = append(starts, float64(time.Since(begin).Microseconds())/1000)
		e.stop()
	}
	slices.Sort(starts)
	row{"decant", "js, 1000 lines", "start to first diagnostics", "ms", at(starts, 0.5), at(starts, 0.9), starts[len(starts)-1], len(starts)}.print()
	e, err := openQuick(decant, paths[0], text)
	if err != nil {
		return err
	}
	defer e.stop()
	for _, path := range paths[1:] {
		e.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": "file://" + path, "languageId": "javascript", "version": 1, "text": text}})
	}
	for range 200 {
		e.toggle()
		time.Sleep(10 * time.Millisecond)
	}
	time.Sleep(5 * time.Second)
	before := ticks(e.cmd.Process.Pid)
	time.Sleep(10 * time.Second)
	row{"decant", "js, 10 × 1000 lines", "CPU while idle, in 10 s", "ms", float64(ticks(e.cmd.Process.Pid)-before) * 10, 0, 0, 1}.print()
	row{"decant", "js, 10 × 1000 lines", "resident memory", "MB", float64(rss(e.cmd.Process.Pid)) / 1024, 0, 0, 1}.print()
	return nil
}

func openQuick(decant, file, text string) (*editor, error) {
	c, err := dial(decant, "lsp")
	if err != nil {
		return nil, err
	}
	e := &editor{client: c, server: server{name: "decant"}, uri: "file://" + file, version: 1}
	if err := c.start(filepath.Dir(file)); err != nil {
		return nil, err
	}
	c.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": e.uri, "languageId": "javascript", "version": 1, "text": text}})
	_, err = c.until(time.Minute, func(p publication) bool { return p.URI == e.uri && len(p.Diagnostics) > 0 })
	return e, err
}

// ticks is the CPU a process has used, in hundredths of a second (proc(5)).
func ticks(pid int) int {
	text, _ := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	_, rest, _ := strings.Cut(string(text), ") ")
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0
	}
	user, _ := strconv.Atoi(fields[11])
	system, _ := strconv.Atoi(fields[12])
	return user + system
}

// rss is the resident memory of a process, in KiB.
func rss(pid int) int {
	text, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	_, rest, _ := strings.Cut(string(text), "VmRSS:")
	fields := strings.Fields(rest)
	if len(fields) == 0 {
		return 0
	}
	n, _ := strconv.Atoi(fields[0])
	return n
}
