// Command tour shows decant at work on one function, as `make run` does: it traces the function on its samples,
// compiles and serves it, sends it every sample over HTTP, prints each answer with the path it took, and stops.
//
//	go run ./cmd/internal/tour bin/decant examples/login/login.js
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"decant/analysis/samples"
	"decant/analysis/source"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: tour DECANT FILE")
		os.Exit(2)
	}
	if err := tour(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func tour(decant, function string) error {
	if err := show(decant, "trace", function, "--fresh"); err != nil {
		return err
	}
	if err := show(decant, "build", function); err != nil {
		fmt.Println("  (not compiled: the sandbox answers)")
	}
	fmt.Printf("\n$ %s run %s --mocks\n", decant, function)
	address, stop, err := serve(decant, function)
	if err != nil {
		return err
	}
	err = sendAll(address, function)
	if err := errors.Join(err, stop()); err != nil {
		return err
	}
	next(decant, function)
	return nil
}

// show runs a command and lets its output through.
func show(decant string, args ...string) error {
	fmt.Printf("\n$ %s %s\n", decant, strings.Join(args, " "))
	cmd := exec.Command(decant, args...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	return cmd.Run()
}

// serve starts `decant run` and waits until it answers. stop ends it.
func serve(decant, function string) (address string, stop func() error, err error) {
	cmd := exec.Command(decant, "run", function, "--mocks", "--no-adapt", "--port", "0", "--json")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := cmd.Start(); err != nil {
		return "", nil, err
	}
	stop = func() error {
		if err := cmd.Process.Signal(os.Interrupt); err != nil {
			return err
		}
		return cmd.Wait()
	}
	lines := bufio.NewScanner(out)
	ready := struct{ Address string }{}
	if !lines.Scan() || json.Unmarshal(lines.Bytes(), &ready) != nil || ready.Address == "" {
		return "", nil, errors.Join(errors.New("decant run did not come up"), stop())
	}
	go func() { // its events: read, so that it never waits for a reader
		for lines.Scan() {
		}
	}()
	return ready.Address, stop, nil
}

func sendAll(address, function string) error {
	path := strings.TrimSuffix(function, filepath.Ext(function)) + ".http"
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	file, problems := samples.Parse(source.NewFile(path, string(text)))
	problems = append(problems, file.Load(func(name string) ([]byte, error) { return os.ReadFile(filepath.Join(filepath.Dir(path), name)) })...)
	if len(problems) > 0 {
		return problems[0]
	}
	for _, s := range file.Samples {
		if err := send(address, s); err != nil {
			return err
		}
	}
	return nil
}

// send sends a sample twice, and shows the second answer: the first one finds caches cold.
func send(address string, s *samples.Sample) error {
	var answer string
	for range 2 {
		begin := time.Now()
		response, body, err := exchange(address, s)
		if err != nil {
			return err
		}
		took := time.Since(begin).Round(10 * time.Microsecond)
		answer = fmt.Sprintf("  %-16s %d  %-32s %s, %s", s.Name, response.StatusCode, strings.TrimSpace(body), response.Header.Get("Decant-Path"), took)
		if stop := response.Header.Get("Decant-Stop"); stop != "" {
			answer += ", " + stop
		}
	}
	fmt.Println(answer)
	return nil
}

func exchange(address string, s *samples.Sample) (*http.Response, string, error) {
	r := s.Request()
	url := address + r.Path
	if r.Query != "" {
		url += "?" + r.Query
	}
	request, err := http.NewRequest(r.Method, url, bytes.NewReader(r.Body))
	if err != nil {
		return nil, "", err
	}
	for _, h := range r.Headers {
		if h.Name != "host" {
			request.Header.Set(h.Name, h.Value)
		}
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, "", err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	return response, string(body), err
}

func next(decant, function string) {
	check := filepath.Join(filepath.Dir(function), "check.http")
	fmt.Println("\nTry next:")
	for _, try := range [][2]string{
		{"ir " + function, "the trace tree, ☠ where no sample has been"},
		{"coverage " + function, "the source with counts"},
		{"verify " + function + " --check " + check, "other requests, compared with Node.js"},
		{"run " + function, "serve it on http://127.0.0.1:8080/, and keep learning"},
	} {
		fmt.Printf("  %s %s\n      %s\n", decant, try[0], try[1])
	}
	fmt.Println("  and in an editor: see README.md")
}
