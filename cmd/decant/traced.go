package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"decant/analysis/exchange"
	"decant/cmd/internal/store"
	"decant/tracer/engine"
	"decant/tracer/ir"
)

// Sealed files of a function's store.
const (
	tracesFile = "traces"
	lastFile   = "last.json"
)

// last is what the last trace of a function found.
type last struct {
	Source  string       `json:"source"`          // hash of the entry file and its samples
	Files   []string     `json:"files,omitempty"` // sample files that were named; none: the one beside the function
	When    time.Time    `json:"when"`
	Samples []lastSample `json:"samples"`
}

type lastSample struct {
	Name string   `json:"name"`
	File string   `json:"file"`
	Stop *stopped `json:"stop"`
}

// tracing is how the commands that need traces get them.
type tracing struct {
	samples []string // sample files; none: the one beside the function
	only    []string // names of samples; none: all
	fresh   bool     // forget what was stored
	options engine.Options
	record  *recording // calls without a mock are really made; nil: they fail their sample
	read    reader
}

// traceAndStore runs the samples, joins what they did with what is stored, and stores that. done is called
// after each sample.
func (t *tracing) traceAndStore(ctx context.Context, sh *shell, fn *function, set *sampleSet, done func(*sampleRun)) (*ir.Traces, error) {
	fresh := ir.NewTraces()
	found := &last{Source: fingerprint(fn, set), Files: absolute(t.samples), When: time.Now().UTC()}
	var printed bytes.Buffer
	world := mocked
	if t.record != nil {
		world = t.record.world
	}
	var made []string
	if t.fresh {
		fn.setMade(nil)
	}
	err := traceIn(world, ctx, fn, set, t.options, fresh, func(r *sampleRun) {
		made = append(made, r.result.Made...)
		found.Samples = append(found.Samples, lastSample{r.sample.name, r.sample.file, r.stop})
		writeLog(&printed, r)
		done(r)
	})
	if err != nil {
		return nil, err
	}
	traces := fresh
	err = fn.store.Update(func() error {
		traces = t.join(sh, fn, set, fresh)
		fn.forgetMade(made, traces)
		return errors.Join(save(fn, traces, found), fn.store.Write(store.LogFile, printed.Bytes()))
	})
	if err != nil {
		sh.note("%s: what was traced is not kept: %s", fn.path, err)
	}
	return traces, nil
}

// writeLog writes what a sample printed, and how it ended when it failed.
func writeLog(w *bytes.Buffer, r *sampleRun) {
	for _, list := range [][]exchange.Effect{r.result.InitLog, r.result.Effects} {
		for i := range list {
			if list[i].Kind == exchange.EffectLog {
				fmt.Fprintf(w, "%s: %s\n", r.sample.name, effectText(&list[i]))
			}
		}
	}
	if r.stop != nil {
		fmt.Fprintf(w, "%s: %s\n", r.sample.name, r.stop.text())
	}
}

// join adds fresh traces to the stored ones. A run that was made again replaces the old one; when all samples of
// the function's own file ran, those that are no longer there are forgotten.
func (t *tracing) join(sh *shell, fn *function, set *sampleSet, fresh *ir.Traces) *ir.Traces {
	if t.fresh {
		return fresh
	}
	old, _ := storedTraces(sh, fn)
	if old == nil {
		return fresh
	}
	whole := len(t.samples) == 0 && len(t.only) == 0
	for _, run := range old.Runs() {
		name, isSample := strings.CutPrefix(run, "sample:")
		if isSample && (whole || set.find(name) != nil) {
			old.Forget(run)
		}
	}
	traces := ir.Join(old, fresh)
	traces.Keep(fn.unit.Program)
	return traces
}

// save writes the traces and what people look at. Traces are written first: the rest is made from them.
func save(fn *function, traces *ir.Traces, found *last) error {
	if err := fn.store.WriteSealed(tracesFile, traces.Encode()); err != nil {
		return err
	}
	data, err := json.Marshal(found)
	if err != nil {
		return err
	}
	tree := mergeTraces(fn.unit, traces)
	return errors.Join(
		fn.writeMade(),
		fn.store.WriteSealed(lastFile, data),
		fn.store.Write(store.CoverageFile, []byte(lcov(coverageOf(fn, traces)))),
		fn.store.Write(store.TreeFile, []byte(ir.Print(tree))),
	)
}

// storedTraces reads the stored traces; nil when there are none. Damaged or outdated ones are told and left out.
func storedTraces(sh *shell, fn *function) (*ir.Traces, *last) {
	data, err := fn.store.ReadSealed(tracesFile)
	if err != nil {
		return nil, tellDamage(sh, err)
	}
	traces, err := ir.DecodeTraces(data)
	if err != nil {
		sh.noteOnce(fmt.Sprintf("%s: %s — the samples are traced again", fn.store.Path(tracesFile), err))
		return nil, nil
	}
	traces.Keep(fn.unit.Program)
	found := &last{}
	data, err = fn.store.ReadSealed(lastFile)
	if err != nil || json.Unmarshal(data, found) != nil {
		tellDamage(sh, err)
		found = &last{}
	}
	return traces, found
}

func tellDamage(sh *shell, err error) *last {
	var damaged *store.DamagedError
	if errors.As(err, &damaged) {
		sh.noteOnce(damaged.Error())
	}
	return nil
}

// ensure returns the stored traces, after tracing the samples when there are none or the function or its
// samples have changed since.
func (t *tracing) ensure(ctx context.Context, sh *shell, fn *function) (*ir.Traces, *sampleSet, error) {
	set, err := loadSamples(t.read, fn, t.samples)
	if err != nil {
		return nil, nil, err
	}
	traces, found := storedTraces(sh, fn)
	if traces != nil && t.current(fn, set, found) {
		return traces, set, nil
	}
	if set.made {
		sh.note("%s", howToWrite(fn))
	}
	sh.progress("tracing %s", fn.path)
	traces, err = t.traceAndStore(ctx, sh, fn, set, func(r *sampleRun) {
		if r.stop != nil {
			sh.note("%s", failedLine(r))
		}
	})
	sh.clear()
	return traces, set, err
}

// current reports whether the last trace was of the function as it is, on samples as they are: those asked for now, or,
// when none are, those that a person named then.
func (t *tracing) current(fn *function, set *sampleSet, found *last) bool {
	if found.Source == fingerprint(fn, set) {
		return true
	}
	if len(t.samples) > 0 || len(found.Files) == 0 {
		return false
	}
	named, err := loadSamples(t.read, fn, found.Files)
	return err == nil && found.Source == fingerprint(fn, named)
}

// absolute makes paths independent of the folder a command runs in.
func absolute(paths []string) []string {
	var out []string
	for _, path := range paths {
		if abs, err := filepath.Abs(path); err == nil {
			path = abs
		}
		out = append(out, path)
	}
	return out
}

// failedLine tells in one line why a sample failed.
func failedLine(r *sampleRun) string {
	at := r.stop.File
	if r.stop.Line > 0 {
		at = fmt.Sprintf("%s:%d", r.stop.File, r.stop.Line)
	}
	return fmt.Sprintf("%s: %s sample %q: %s", at, r.stop.Code, r.sample.name, r.stop.Message)
}

// fingerprint changes when the function's text or its samples do.
func fingerprint(fn *function, set *sampleSet) string {
	h := sha256.New()
	fmt.Fprintf(h, "%d %d %s", ir.LoweringVersion, len(fn.file.Text), fn.file.Text)
	if b := fn.unit.Module.Bundle; b != nil {
		for _, f := range append(b.Files[1:b.Own:b.Own], b.Text) {
			fmt.Fprintf(h, "%d %s", len(f.Text), f.Text)
		}
	}
	for _, f := range set.files {
		fmt.Fprintf(h, "%d %s", len(f.Source.Text), f.Source.Text)
		for _, inc := range f.Includes() {
			fmt.Fprintf(h, "%d %s", len(inc.Content), inc.Content)
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}
