package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/cmd/internal/bench"
	"decant/invoker/build"
	"decant/invoker/image"
	"decant/rustgen"
	"decant/rustgen/machine"
	"decant/tracer/engine"
	"decant/tracer/ir"
)

// prepareWorks traces a function on its samples, compiles it, and returns what peers run for each sample. The
// function's store stays as it is: samples that are only measured teach it nothing.
func prepareWorks(ctx context.Context, sh *shell, t *tracing, file string, only []string) ([]*bench.Work, error) {
	fn, err := openFunction(file)
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
	crate := fn.emit(mergeTraces(fn.unit, traces))
	path, imports, err := fastImage(ctx, sh, fn, crate)
	if err != nil {
		return nil, err
	}
	var works []*bench.Work
	for i := range measured.list {
		w := workOf(fn, &measured.list[i])
		w.Image, w.Imports, w.Sites = path, imports, siteTexts(crate.Sites)
		works = append(works, w)
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

// fastImage compiles a function with the second tier.
func fastImage(ctx context.Context, sh *shell, fn *function, crate *rustgen.Crate) (path string, imports []string, err error) {
	built, err := buildCrate(ctx, sh, fn, crate, tierFast)
	if isNoRust(err) {
		return "", nil, fmt.Errorf("nothing to measure: %s", noNative(err))
	}
	if err != nil {
		return "", nil, err
	}
	return imageOf(built)
}

// imageOf is an image's path, and the names of what it imports: the peer in Rust loads by them.
func imageOf(b *build.Image) (path string, imports []string, err error) {
	imports, err = image.ImportNames(b.Path)
	return b.Path, imports, err
}

// siteTexts says what each site means.
func siteTexts(sites []machine.Site) []string {
	texts := make([]string, len(sites))
	for i, s := range sites {
		texts[i] = newStopped(s.Code, s.Detail, s.File, s.Line).text()
	}
	return texts
}

// workOf is a sample of a function that is not compiled yet.
func workOf(fn *function, s *sample) *bench.Work {
	w := &bench.Work{
		Function: fn.name, Sample: s.name, Path: fn.path, Source: fn.text(), Request: s.Request(),
		Fuel: defaultLimits.fuel, Memory: defaultLimits.memory,
	}
	for _, m := range mocksOf(s.Sample).List {
		w.Answers = append(w.Answers, bench.Answer{Method: m.Method, URL: m.URL, Status: m.Answer.Status, Headers: m.Answer.Headers, Body: m.Answer.Body})
	}
	return w
}

// buildAnew compiles a crate n times with a tier, each time with nothing but the runtime in the cache.
func buildAnew(ctx context.Context, crate *rustgen.Crate, tier, n int, cache string) ([]*build.Image, error) {
	var list []*build.Image
	for i := range n {
		one := *crate
		one.FS, one.Soon = varied{crate.FS, fmt.Sprintf("// %d\n", i)}, varied{crate.Soon, fmt.Sprintf("// %d\n", i)}
		built, err := buildImage(ctx, &one, tier, cache, nil)
		if err != nil {
			return nil, err
		}
		if built.Cached {
			return nil, fmt.Errorf("%s was in the cache", built.Path)
		}
		list = append(list, built)
	}
	return list, nil
}

// buildTimes are the milliseconds that builds took, and those of the compiler's processor time.
func buildTimes(list []*build.Image) (took, used []float64) {
	for _, b := range list {
		took, used = append(took, milliseconds(b.Took)), append(used, milliseconds(b.Used))
	}
	return took, used
}

// withRuntime makes a cache folder below dir that has the runtime and nothing else.
func withRuntime(ctx context.Context, sh *shell, dir string) (string, error) {
	cache, err := os.MkdirTemp(dir, "cache-")
	if err != nil {
		return "", err
	}
	unit, err := lowerSource(source.NewFile("empty.js", "require('containerless').listen(() => {});"))
	if err != nil {
		return "", err
	}
	sh.progress("compiling the runtime")
	defer sh.clear()
	_, err = buildImage(ctx, emitCrate(mergeTraces(unit, ir.NewTraces()), "empty", js.Handler{}), tierSoon, cache, nil)
	return cache, err
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
