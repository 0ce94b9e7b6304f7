package main

import (
	"context"
	"errors"
	"fmt"

	"decant/analysis/stop"
	"decant/invoker/build"
	"decant/invoker/load"
	"decant/rustgen"
	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// Tiers of the compiler: the first is soon ready, the second fast.
const (
	tierSoon = 0
	tierFast = 1
)

// compiled is a function's native code, loaded into this process.
type compiled struct {
	image *load.Image // nil with stop
	built *build.Image
	sites []machine.Site
	fn    *function
	stop  *stopped // the module's own code does not run natively: no request does
}

// compile builds a function from its traces and loads it. No Rust on this machine is no error: the result is
// nil, and that is told in one line.
func compile(ctx context.Context, sh *shell, fn *function, traces *ir.Traces, tier int) (*compiled, error) {
	crate := fn.emit(mergeTraces(fn.unit, traces))
	built, err := buildCrate(ctx, sh, fn, crate, tier)
	if isNoRust(err) {
		sh.note("%s", noNative(err))
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	image, err := load.Open(built.Path)
	if err != nil {
		return nil, fmt.Errorf("%s: the compiled function cannot be loaded: %w", fn.path, err)
	}
	c := &compiled{image: image, built: built, sites: crate.Sites, fn: fn}
	return c, c.try()
}

// try runs the module's own code once.
func (c *compiled) try() error {
	in, err := c.instance(defaultLimits, nil)
	var failed *load.InitError
	if errors.As(err, &failed) {
		c.stop = c.initStop(failed)
		return nil
	}
	if err == nil {
		in.Close()
	}
	return err
}

// initStop says why the module's own code did not run natively.
func (c *compiled) initStop(e *load.InitError) *stopped {
	if e.Kind == load.Threw {
		return newStopped(stop.SampleFails, "the module threw "+e.Stop.Detail, c.fn.path, 0)
	}
	reason, _ := c.stopOf(&e.Stop, limits{fuel: load.DefaultInit.Fuel, timeout: load.DefaultInit.Timeout, memory: defaultLimits.memory})
	return reason
}

// buildCrate compiles a crate, showing progress.
func buildCrate(ctx context.Context, sh *shell, fn *function, crate *rustgen.Crate, tier int) (*build.Image, error) {
	sh.progress("compiling %s", fn.path)
	defer sh.clear()
	built, err := buildImage(ctx, crate, tier, "", func(what string) { sh.note("%s", what) })
	if err != nil && !isNoRust(err) && ctx.Err() == nil {
		return nil, fmt.Errorf("%s: cannot be compiled: %w", fn.path, err)
	}
	return built, err
}

func isNoRust(err error) bool {
	return errors.Is(err, build.ErrNoRust) || errors.Is(err, build.ErrNoLinker)
}

func noNative(err error) string {
	return firstLine(err.Error())
}
