package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"decant/analysis/js"
	"decant/analysis/samples"
	"decant/analysis/source"
	"decant/analysis/stop"
	"decant/tracer/engine"
	"decant/tracer/ir"
	"decant/tracer/trace"
)

// sampleRun is what became of one sample in the sandbox.
type sampleRun struct {
	sample *sample
	result *engine.Result
	stop   *stopped // why the sample failed; nil when it did not
}

// stopped is a stop reason at a place, as people and scripts are told it.
type stopped struct {
	Code    stop.Code `json:"code"`
	Message string    `json:"message"`
	File    string    `json:"file"`
	Line    int       `json:"line"`
}

// newStopped fills the detail into the code's message.
func newStopped(code stop.Code, detail, file string, line int) *stopped {
	return &stopped{Code: code, Message: stop.Lookup(code).Text(detail), File: file, Line: line}
}

// header is the reason as the Decant-Stop header has it: "DC101 login.js:9".
func (s *stopped) header() string {
	if s.Line == 0 {
		return string(s.Code)
	}
	return fmt.Sprintf("%s %s:%d", s.Code, baseName(s.File), s.Line)
}

// startEngine starts a sandbox with the function in it.
func startEngine(ctx context.Context, fn *function, o engine.Options, probed bool) (*engine.Host, error) {
	host, err := engine.Start(ctx, o)
	if err != nil {
		return nil, fmt.Errorf("cannot start the sandbox: %w", err)
	}
	err = host.Load(ctx, fn.loaded(probed))
	if err != nil {
		host.Close()
		return nil, err
	}
	return host, nil
}

// traceSamples runs the samples in a sandbox of their own and adds what they did to traces. done is called
// after each.
func traceSamples(ctx context.Context, fn *function, set *sampleSet, o engine.Options, traces *ir.Traces, done func(*sampleRun)) error {
	return traceIn(mocked, ctx, fn, set, o, traces, done)
}

// traceIn is traceSamples in worlds of the caller's.
func traceIn(world worldOf, ctx context.Context, fn *function, set *sampleSet, o engine.Options, traces *ir.Traces, done func(*sampleRun)) error {
	r := &tracer{world: world, fn: fn, options: o}
	defer r.close()
	for i := range set.list {
		run, err := r.run(ctx, &set.list[i])
		if err != nil {
			return err
		}
		if run.result.NoHandler {
			return noHandler(fn)
		}
		if log := run.result.Log; log != nil {
			log.Run = runID(run.sample.name)
			traces.Forget(log.Run)
			traces.Add(log)
		}
		done(run)
	}
	traces.Keep(fn.unit.Program)
	return nil
}

// tracer runs samples in a sandbox with counters.
type tracer struct {
	world   worldOf
	fn      *function
	options engine.Options
	host    *engine.Host // nil: to be started with the program as it is
}

func (t *tracer) close() {
	if t.host != nil {
		t.host.Close()
		t.host = nil
	}
}

// madeRounds is how often a sample is run at most because it made functions of texts that were not known: code that was
// made of a text may make more.
const madeRounds = 5

// run runs a sample; once more, when it made functions of texts, with counters in those.
func (t *tracer) run(ctx context.Context, s *sample) (run *sampleRun, err error) {
	for range madeRounds {
		if t.host == nil {
			if t.host, err = startEngine(ctx, t.fn, t.options, true); err != nil {
				return nil, err
			}
		}
		if run, err = runIn(t.world(s), ctx, t.host, t.fn, s); err != nil || !t.fn.addMade(run.result.Made) {
			return run, err
		}
		t.close()
	}
	return run, nil
}

// runID is the name of a sample's run in traces.
func runID(sample string) string { return "sample:" + sample }

func noHandler(fn *function) error {
	return &source.Error{File: fn.path, Pos: source.Pos{Line: 1, Column: 1},
		Message: "no handler — export one, or register it: docs/effects.md shows the shapes of " + js.Platforms}
}

// runSample runs one sample with its mocks.
func runSample(ctx context.Context, host *engine.Host, fn *function, s *sample) (*sampleRun, error) {
	return runIn(mocked(s), ctx, host, fn, s)
}

// worldOf gives the world that a sample runs in.
type worldOf func(*sample) engine.World

func mocked(s *sample) engine.World { return mocksOf(s.Sample) }

func runIn(world engine.World, ctx context.Context, host *engine.Host, fn *function, s *sample) (*sampleRun, error) {
	result, err := host.Run(ctx, s.Request(), world)
	if err != nil {
		return nil, fmt.Errorf("sample %q: %w", s.name, err)
	}
	return &sampleRun{sample: s, result: result, stop: failureOf(fn, result)}, nil
}

// mocksOf is the world of a sample.
func mocksOf(s *samples.Sample) *engine.Mocks {
	var list []engine.Mock
	for _, m := range s.Mocks {
		list = append(list, engine.Mock{Method: m.Method, URL: m.URL, Answer: *m.Answer(0)})
	}
	return engine.NewMocks(list...)
}

// failureOf says why a run failed: DC401, DC402 or DC403; nil when it gave a response. What has no place in the person's files
// is told at the function's.
func failureOf(fn *function, r *engine.Result) *stopped {
	s := reasonOf(fn, r)
	if s != nil && s.File == "" {
		s.File = fn.path
	}
	return s
}

func reasonOf(fn *function, r *engine.Result) *stopped {
	switch {
	case r.Missing != "" && r.Error != nil:
		return newStopped(stop.API, r.Missing, r.Error.File, r.Error.Line)
	case r.NoMock != nil:
		return newStopped(stop.NoMock, r.NoMock.Method+" "+r.NoMock.URL, r.NoMock.File, r.NoMock.Line)
	case r.Outcome == trace.Threw && r.Error != nil:
		return newStopped(stop.SampleFails, "threw "+firstLine(r.Error.Text), r.Error.File, r.Error.Line)
	case r.Outcome == trace.Threw:
		return newStopped(stop.SampleFails, "threw an exception", fn.path, 0)
	case r.Outcome == trace.Pending:
		return newStopped(stop.SampleFails, "ended without a response", fn.path, 0)
	case r.Outcome == trace.Limit:
		return newStopped(stop.Limit, r.Detail, r.WhereFile, limitLine(r))
	}
	return nil
}

func limitLine(r *engine.Result) int {
	if r.Where == nil {
		return 0
	}
	return r.Where.Line
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

// milliseconds is a duration as it is printed.
func milliseconds(d time.Duration) float64 {
	return float64(d.Round(10*time.Microsecond).Microseconds()) / 1000
}
