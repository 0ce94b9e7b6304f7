package main

import (
	"context"
	"fmt"
	"io/fs"

	"decant/cmd/internal/bench"
	"decant/tracer/engine"
	"decant/tracer/ir"
)

// handwritten are the examples that cmd/internal/bench/floor has in Rust.
var handwritten = map[string]bool{"login": true, "upload": true, "status": true, "banking": true, "maze": true, "autocomplete": true}

// prepareWorks traces a function on its samples, compiles it, and returns what peers run for each sample. The
// function's store stays as it is: samples that are only measured teach it nothing.
func prepareWorks(ctx context.Context, sh *shell, t *tracing, path string, only []string) ([]*bench.Work, error) {
	fn, err := openFunction(path)
	if err != nil {
		return nil, err
	}
	set, err := loadSamples(t.read, fn, t.samples)
	if err != nil {
		return nil, err
	}
	measured, err := set.only(only)
	if err != nil {
		return nil, err
	}
	if set.made {
		sh.note("%s", howToWrite(fn))
	}
	traces, err := traceFresh(ctx, sh, fn, set)
	if err != nil {
		return nil, err
	}
	image, err := fastImage(ctx, sh, fn, traces)
	if err != nil {
		return nil, err
	}
	var works []*bench.Work
	for i := range measured.list {
		works = append(works, workOf(fn, &measured.list[i], image))
	}
	return works, nil
}

// traceFresh runs the samples and stores nothing.
func traceFresh(ctx context.Context, sh *shell, fn *function, set *sampleSet) (*ir.Traces, error) {
	traces := ir.NewTraces()
	err := traceSamples(ctx, fn, set, engine.Options{}, traces, func(r *sampleRun) {
		if r.stop != nil {
			sh.note("%s", failedLine(r))
		}
	})
	return traces, err
}

// fastImage compiles a function with the second tier; the path is "" without Rust on this machine.
func fastImage(ctx context.Context, sh *shell, fn *function, traces *ir.Traces) (string, error) {
	image, err := buildCrate(ctx, sh, fn, emitCrate(mergeTraces(fn.unit, traces), fn.name), tierFast)
	if isNoRust(err) {
		return "", fmt.Errorf("nothing to measure: %s", noNative(err))
	}
	if err != nil {
		return "", err
	}
	return image.Path, nil
}

func workOf(fn *function, s *sample, image string) *bench.Work {
	w := &bench.Work{
		Function: fn.name, Sample: s.name, Path: fn.path, Source: fn.file.Text, Request: s.Request(),
		Image: image, Fuel: defaultLimits.fuel, Memory: defaultLimits.memory, HasFloor: handwritten[fn.name],
	}
	for _, m := range mocksOf(s.Sample).List {
		w.Answers = append(w.Answers, bench.Answer{Method: m.Method, URL: m.URL, Status: m.Answer.Status, Headers: m.Answer.Headers, Body: m.Answer.Body})
	}
	return w
}

// buildTimes compiles a function n times with a tier, each time with nothing but the runtime in the cache, and
// returns the milliseconds each took.
func buildTimes(ctx context.Context, fn *function, traces *ir.Traces, tier, n int, cache string) ([]float64, error) {
	crate := emitCrate(mergeTraces(fn.unit, traces), fn.name)
	plain := crate.FS
	var times []float64
	for i := range n + 1 {
		crate.FS = varied{plain, fmt.Sprintf("// %d\n", i)}
		image, err := buildImage(ctx, crate, tier, cache, nil)
		if err != nil {
			return nil, err
		}
		if i > 0 { // the first compiles the runtime
			times = append(times, image.Took.Seconds()*1000)
		}
	}
	return times, nil
}

// varied is a crate with a comment added to its files, so that the cache does not have it.
type varied struct {
	fs.FS
	comment string
}

func (v varied) ReadFile(name string) ([]byte, error) {
	data, err := fs.ReadFile(v.FS, name)
	return append(data, v.comment...), err
}
