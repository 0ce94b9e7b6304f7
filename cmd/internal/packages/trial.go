package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// trial runs decant on the handlers of a folder.
type trial struct{ decant, folder string }

// result is what came out of a handler.
type result struct {
	handler handler
	version string
	samples int
	native  int
	differs []string // samples whose answer is not Node's, and how
	stops   []string // why samples were not answered natively, each once
	failed  int      // samples that no engine answers: the host lacks what is used
	limited int      // samples that need more than a request may use, and which Node.js answers
	image   int64    // bytes of the fast image
	seconds [2]float64
}

// verdict is a line of `decant verify --json`.
type verdict struct {
	Summary bool
	Sample  string
	Mode    string
	Equal   bool
	Differs string
	Oracle  struct {
		Status int
		Body   string
	}
	Stop *struct {
		Code, Message, File string
		Line                int
	}
}

// built is a line of `decant build --json`.
type built struct {
	Tier   int
	Cached bool
	UsedMS float64 `json:"used_ms"`
	Image  string
}

// try builds a handler and compares its answers with those of Node.js, and with those of the sandbox.
func (t *trial) try(ctx context.Context, h handler) (*result, error) {
	r := &result{handler: h}
	var err error
	if r.version, err = t.version(h.pkg); err != nil {
		return nil, err
	}
	if err := t.build(ctx, r); err != nil {
		return nil, err
	}
	verdicts, err := t.verify(ctx, h, "node")
	if err != nil {
		return nil, err
	}
	for _, v := range verdicts {
		r.note(v)
	}
	if r.samples == 0 {
		return nil, errors.New("no sample was checked")
	}
	// A native answer says nothing of the sandbox's.
	if verdicts, err = t.verify(ctx, h, "sandbox"); err != nil {
		return nil, err
	}
	for _, v := range verdicts {
		if !v.Equal && !v.limit() {
			r.differs = append(r.differs, v.Sample+", in the sandbox: "+v.Differs)
		}
	}
	return r, nil
}

func (r *result) note(v verdict) {
	r.samples++
	if v.Oracle.Status == 500 && v.Oracle.Body == "Internal Server Error" {
		r.failed++ // no handler means to
	}
	if !v.Equal && !v.limit() {
		r.differs = append(r.differs, v.Sample+": "+v.Differs)
	}
	if v.Stop == nil {
		r.native++
		return
	}
	if v.limit() {
		r.limited++
	}
	stop := fmt.Sprintf("%s %s (%s:%d)", v.Stop.Code, v.Stop.Message, strings.TrimPrefix(v.Stop.File, "node_modules/"), v.Stop.Line)
	for _, s := range r.stops {
		if s == stop {
			return
		}
	}
	r.stops = append(r.stops, stop)
}

// limit tells that the request used up what it may natively: no other answer is compared with that.
func (v verdict) limit() bool { return v.Stop != nil && v.Stop.Code == "DC402" }

// version is that of an installed package.
func (t *trial) version(pkg string) (string, error) {
	data, err := os.ReadFile(filepath.Join(t.folder, "node_modules", pkg, "package.json"))
	if err != nil {
		return "", err
	}
	var manifest struct{ Version string }
	err = json.Unmarshal(data, &manifest)
	return manifest.Version, err
}

// build compiles the handler with both tiers. What was built before is built again: its time is asked for.
func (t *trial) build(ctx context.Context, r *result) error {
	lines, err := decantLines[built](ctx, t, "build", r.handler.file, "--json")
	if err != nil {
		return err
	}
	again := false
	for _, l := range lines {
		if l.Cached {
			again = true
			if err := os.RemoveAll(filepath.Dir(l.Image)); err != nil {
				return err
			}
		}
	}
	if again {
		if lines, err = decantLines[built](ctx, t, "build", r.handler.file, "--json"); err != nil {
			return err
		}
	}
	for _, l := range lines {
		r.seconds[l.Tier] = l.UsedMS / 1000
		info, err := os.Stat(l.Image)
		if err != nil {
			return err
		}
		r.image = info.Size()
	}
	return nil
}

func (t *trial) verify(ctx context.Context, h handler, oracle string) ([]verdict, error) {
	lines, err := decantLines[verdict](ctx, t, "verify", h.file, "--oracle", oracle, "--json")
	var verdicts []verdict
	for _, l := range lines {
		if !l.Summary {
			verdicts = append(verdicts, l)
		}
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 1 && len(verdicts) > 0 {
		err = nil // an answer differs
	}
	return verdicts, err
}

// decantLines runs decant in the folder and reads the JSON objects that it prints, one a line.
func decantLines[T any](ctx context.Context, t *trial, args ...string) ([]T, error) {
	cmd := exec.CommandContext(ctx, t.decant, args...)
	cmd.Dir = t.folder
	var said bytes.Buffer
	cmd.Stderr = &said
	out, failed := cmd.Output()
	if failed != nil {
		failed = fmt.Errorf("decant %s: %w\n%s", strings.Join(args, " "), failed, said.String())
	}
	var list []T
	for decoder := json.NewDecoder(bytes.NewReader(out)); decoder.More(); {
		var v T
		if err := decoder.Decode(&v); err != nil {
			return nil, errors.Join(err, failed)
		}
		list = append(list, v)
	}
	return list, failed
}
