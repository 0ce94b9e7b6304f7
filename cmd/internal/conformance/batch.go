package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"decant/analysis/exchange"
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/analysis/stop"
	"decant/invoker/build"
	"decant/invoker/load"
	"decant/rustgen"
	"decant/rustgen/machine"
	"decant/rustgen/runtime"
	"decant/tracer/engine"
	"decant/tracer/ir"
	"decant/tracer/lower"
	"decant/tracer/trace"
)

const moduleName = "tests.js"

// Limits of one test.
const (
	testFuel    = 200_000_000
	testMemory  = 256 << 20
	testTimeout = 10 * time.Second
)

// batch is tests that are compiled together.
type batch struct {
	tests    []*test
	module   *module
	unit     *lower.Unit
	logs     []*trace.Log // by test; nil for one that the sandbox does not pass
	verdicts []verdict    // by test
}

// compilers runs batches; it holds what they share.
type compilers struct {
	suite    *suite
	sandbox  *engine.Host
	cache    string
	assuming bool // compile as the second tier does, with assumptions
}

// run gives every test of a batch its verdict.
func (c *compilers) run(ctx context.Context, tests []*test) ([]verdict, error) {
	b := &batch{tests: tests, verdicts: make([]verdict, len(tests)), logs: make([]*trace.Log, len(tests))}
	var err error
	if b.module, err = c.suite.joinTests(tests); err != nil {
		return nil, err
	}
	if err := c.trace(ctx, b); err != nil {
		var syntax *source.Error
		if errors.As(err, &syntax) || strings.HasPrefix(err.Error(), "engine: loading") {
			return c.halves(ctx, tests, verdict{sandbox, "", err.Error()})
		}
		return nil, err
	}
	traced := b.indices(func(i int) bool { return b.logs[i] != nil })
	if len(traced) == 0 {
		return b.verdicts, nil
	}
	strange, err := c.native(ctx, b, traced, ir.NewTraces())
	var compile *compileError
	if errors.As(err, &compile) {
		return c.halves(ctx, tests, verdict{wrong, "", compile.Error()})
	}
	if err != nil {
		return nil, err
	}
	return b.verdicts, c.diverged(ctx, b, strange)
}

// halves runs a batch of which one test spoils the others in two parts; a test alone gets the verdict.
func (c *compilers) halves(ctx context.Context, tests []*test, alone verdict) ([]verdict, error) {
	if len(tests) == 1 {
		return []verdict{alone}, nil
	}
	half := len(tests) / 2
	first, err := c.run(ctx, tests[:half])
	if err != nil {
		return nil, err
	}
	second, err := c.run(ctx, tests[half:])
	return append(first, second...), err
}

func (b *batch) indices(which func(int) bool) []int {
	var list []int
	for i := range b.tests {
		if which(i) {
			list = append(list, i)
		}
	}
	return list
}

func query(i int) string { return fmt.Sprintf("n=%d", i) }

// trace runs every test in the sandbox.
func (c *compilers) trace(ctx context.Context, b *batch) error {
	module, err := js.Parse(source.NewFile(moduleName, b.module.text))
	if err != nil {
		return err
	}
	b.unit = lower.Lower(module)
	f := engine.Function{Name: "tests", File: moduleName, Source: b.module.text, Probed: true, Unit: b.unit, Run: "sample:tests"}
	if err := c.sandbox.Load(ctx, f); err != nil {
		return err
	}
	for i, t := range b.tests {
		result, err := c.sandbox.Run(ctx, &exchange.Request{Method: "GET", Path: "/", Query: query(i)}, nil)
		if err != nil {
			return err
		}
		answer := sandboxAnswer(result)
		if !t.meets(answer) {
			b.verdicts[i] = verdict{sandbox, "", answer}
			continue
		}
		b.logs[i] = result.Log
	}
	return nil
}

func sandboxAnswer(r *engine.Result) string {
	switch r.Outcome {
	case trace.Done:
		return string(r.Response.Body)
	case trace.Threw:
		return "outside the test: " + r.Error.Text
	case trace.Limit:
		return "stopped after " + r.Detail
	}
	return "ended without an answer"
}

// compileError is a defect of decant: what it printed does not compile, or it did not print.
type compileError struct{ err error }

func (e *compileError) Error() string { return "does not compile: " + e.err.Error() }

// native compiles the tests, by index, from their traces and those given, and runs them. It returns those that went where
// the sandbox had not been.
func (c *compilers) native(ctx context.Context, b *batch, tests []int, traces *ir.Traces) (strange []int, err error) {
	for _, i := range tests {
		traces.Add(b.logs[i])
	}
	image, sites, err := c.compile(ctx, b.unit.Program, traces)
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(filepath.Dir(image.Path))
	defer image.Close()
	run := &running{image: image, sites: sites}
	defer run.close()
	for _, i := range tests {
		v, answered, err := run.test(b.tests[i], i)
		if err != nil {
			return nil, err
		}
		if v.code == string(stop.Untraced) || v.code == string(stop.NeverCalled) {
			strange = append(strange, i)
		}
		if answered && v.outcome == wrong {
			if v, err = c.asInNode(ctx, b.tests[i], v); err != nil {
				return nil, err
			}
		}
		b.verdicts[i] = v
	}
	return strange, ctx.Err()
}

// diverged runs tests again whose native code left the way of the sandbox, now with every way compiled, of the harness, too:
// so it comes out what they do there, and an assertion that does not hold natively is seen as such.
func (c *compilers) diverged(ctx context.Context, b *batch, tests []int) error {
	if len(tests) == 0 {
		return nil
	}
	within := func(f *ir.Func) bool {
		if b.isHarness(f) {
			return true
		}
		for _, i := range tests {
			if b.module.places[i] <= f.Span.Start && f.Span.Start < b.module.places[i+1] {
				return true
			}
		}
		return false
	}
	traces := ir.NewTraces()
	traces.Add(traceOf("sample:all", b.unit.Program, within))
	_, err := c.native(ctx, b, tests, traces)
	return err
}

// isHarness tells whether a function is none of the tests'.
func (b *batch) isHarness(f *ir.Func) bool {
	places := b.module.places
	return f.Span.Start < places[0] || f.Span.Start >= places[len(places)-1]
}

// traceOf makes the log of a run that took every way through the functions chosen.
func traceOf(run string, p *ir.Program, chosen func(*ir.Func) bool) *trace.Log {
	log := &trace.Log{Lowering: ir.LoweringVersion, Run: run, Outcome: trace.Done}
	for _, f := range p.Funcs {
		if !chosen(f) {
			continue
		}
		n := len(f.Arms)
		every := make([]uint64, n)
		for i := range every {
			every[i] = 1
		}
		log.Funcs = append(log.Funcs, trace.Func{Key: f.Key, Init: every, Request: every, First: make([]uint32, n)})
	}
	return log
}

// compile makes the image of a program.
func (c *compilers) compile(ctx context.Context, p *ir.Program, traces *ir.Traces) (image *load.Image, sites []machine.Site, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = &compileError{fmt.Errorf("%v", x)}
		}
	}()
	crate := rustgen.Emit(machine.Number(ir.Merge(p, traces)), "tests", rustgen.Handler{})
	files := crate.Soon
	if c.assuming {
		files = crate.FS
	}
	made, err := build.Build(ctx, build.Options{Crate: files, Runtime: runtime.FS, CacheDir: c.cache})
	if err != nil {
		if _, ok := err.(*build.CompileError); ok {
			err = &compileError{err}
		}
		return nil, nil, err
	}
	image, err = load.Open(made.Path)
	return image, crate.Sites, err
}
