package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"

	"decant/cmd/internal/bundle"
	"decant/tracer/engine"
	"decant/tracer/ir"
	"decant/tracer/trace"

	"github.com/spf13/cobra"
)

const verifyLong = `
Traces a function on the samples of TRAIN alone, compiles it, answers the samples of each OTHER file (of TRAIN
when there is none) as production would, and compares every answer with what an oracle gives: status, headers,
body, and the outgoing calls and log lines in their order. All runs see the same clock, random values and mocks.

The oracle is Node.js when it is installed, else the sandbox. Node.js runs the function's own files and packages, as they
are deployed, and not what decant joins them into; each file in TypeScript is compiled by itself. An answer that the sandbox gave after a fallback
is compared as well. The exit status is 1 when an answer differs.`

const verifyExample = `  decant verify login.js --samples login.http --check check.http
  decant verify login.js --oracle sandbox --json`

// Oracles.
const (
	oracleNode    = "node"
	oracleSandbox = "sandbox"
)

type verifying struct {
	train, check []string
	only         []string
	oracle       string
	read         reader
}

func verifyCommand(sh *shell) *cobra.Command {
	v := &verifying{read: os.ReadFile}
	c := &cobra.Command{
		Use: "verify FILE --samples TRAIN [--check OTHER]...", Short: "Trace on some samples, answer others natively, compare each with an oracle",
		Long: verifyLong, Example: verifyExample, Args: oneFile,
		RunE: func(c *cobra.Command, args []string) error { return runVerify(c.Context(), sh, v, args[0]) },
	}
	c.Flags().StringArrayVar(&v.train, "samples", nil, "a sample `file` to trace with; may be repeated (default: the .http file beside FILE)")
	c.Flags().StringArrayVar(&v.check, "check", nil, "a sample `file` to check; may be repeated (default: those traced with)")
	c.Flags().StringArrayVar(&v.only, "train", nil, "trace only the sample of this `name`; may be repeated")
	c.Flags().StringVar(&v.oracle, "oracle", "", "`what` to compare with: node or sandbox (default: node when installed)")
	jsonFlag(c, sh)
	return c
}

// verdictLine is a sample's result in --json: a contract.
type verdictLine struct {
	Sample  string   `json:"sample"`
	Mode    string   `json:"mode"`
	Stop    *stopped `json:"stop"`
	Equal   bool     `json:"equal"`
	Native  *shown   `json:"native"`
	Oracle  *shown   `json:"oracle"`
	Sandbox *shown   `json:"sandbox,omitempty"` // the answer, when it is not native
	Differs string   `json:"differs,omitempty"` // what does, in words
}

// verdictSummary is the last line: a contract.
type verdictSummary struct {
	Summary  bool `json:"summary"`
	Samples  int  `json:"samples"`
	Native   int  `json:"native"`
	Fallback int  `json:"fallback"`
	Mismatch int  `json:"mismatch"`
}

func runVerify(ctx context.Context, sh *shell, v *verifying, path string) error {
	fn, err := openFunction(path)
	if err != nil {
		return err
	}
	sum, err := v.verify(ctx, sh, fn, func(line *verdictLine) {
		sh.object(line)
		showVerdict(sh, line)
	})
	if err != nil {
		return err
	}
	sh.object(sum)
	sh.line("%s: %s checked, %d native, %d by the sandbox, %d different", fn.path, plural(sum.Samples, "request"), sum.Native, sum.Samples-sum.Native, sum.Mismatch)
	if sum.Mismatch > 0 {
		return errFailed
	}
	return nil
}

// verify checks every sample and calls done with each verdict.
func (v *verifying) verify(ctx context.Context, sh *shell, fn *function, done func(*verdictLine)) (*verdictSummary, error) {
	train, check, err := v.sets(fn)
	if err != nil {
		return nil, err
	}
	o, err := v.startOracle(ctx, sh, fn)
	if err != nil {
		return nil, err
	}
	defer o.Close()
	sh.progress("tracing %s", fn.path)
	traces := ir.NewTraces()
	if err := traceSamples(ctx, fn, train, engine.Options{}, traces, func(*sampleRun) {}); err != nil {
		return nil, err
	}
	a, end, err := newAnswerer(ctx, sh, fn, traces, tierFast)
	if err != nil {
		return nil, err
	}
	defer end()
	sum := &verdictSummary{Summary: true}
	for i := range check.list {
		line, err := verifySample(ctx, a, o, &check.list[i])
		if err != nil {
			return nil, err
		}
		sum.add(line)
		done(line)
	}
	return sum, nil
}

func (v *verifying) sets(fn *function) (train, check *sampleSet, err error) {
	if train, err = loadSamples(v.read, fn, v.train); err != nil {
		return nil, nil, err
	}
	check = train
	if len(v.check) > 0 {
		if check, err = loadSamples(v.read, fn, v.check); err != nil {
			return nil, nil, err
		}
	}
	train, err = train.only(v.only)
	return train, check, err
}

// judge is what answers are compared with.
type judge struct {
	*engine.Host
	fn    *function
	files bool // Node runs the function's files
	sh    *shell
}

// startOracle starts what answers are compared with. A function of several files is run from them.
func (v *verifying) startOracle(ctx context.Context, sh *shell, fn *function) (*judge, error) {
	kind, err := v.kind(sh)
	if err != nil {
		return nil, err
	}
	o := &judge{fn: fn, sh: sh}
	if o.Host, err = engine.Start(ctx, engine.Options{Kind: kind}); err != nil {
		return nil, fmt.Errorf("cannot start the oracle: %w", err)
	}
	load := fn.loaded(false)
	if o.files = kind == engine.Node && fn.unit.Module.Bundle != nil; o.files {
		load.Files, err = bundle.Files(bundle.Reader(v.read), fn.path)
	}
	if err == nil {
		err = o.Load(ctx, load)
	}
	if err != nil {
		o.Close()
		return nil, err
	}
	return o, nil
}

// run answers a sample. What Node.js does not run as files it runs as the one text that decant made of them.
func (o *judge) run(ctx context.Context, s *sample) (*engine.Result, error) {
	r, err := o.Run(ctx, s.Request(), mocksOf(s.Sample))
	if err != nil || !o.files || r.Refused == "" {
		return r, err
	}
	o.sh.note("Node.js does not run these files as they are (%s): answers are compared with those of what they are bundled into", r.Refused)
	o.files = false
	if err := o.Load(ctx, o.fn.loaded(false)); err != nil {
		return nil, err
	}
	return o.Run(ctx, s.Request(), mocksOf(s.Sample))
}

// kind is the engine that was asked for.
func (v *verifying) kind(sh *shell) (engine.Kind, error) {
	switch v.oracle {
	case oracleNode:
		if err := needNode(); err != nil {
			return 0, err
		}
		return engine.Node, nil
	case "":
		if _, err := exec.LookPath("node"); err == nil {
			return engine.Node, nil
		}
		sh.note("node is not on PATH: answers are compared with the sandbox's")
	case oracleSandbox:
	default:
		return 0, fmt.Errorf("unknown oracle %q — write node or sandbox", v.oracle)
	}
	return engine.Embedded, nil
}

func verifySample(ctx context.Context, a *answerer, o *judge, s *sample) (*verdictLine, error) {
	want, err := o.run(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("the oracle failed: %w", err)
	}
	got, err := a.answer(ctx, s.Request(), mocksOf(s.Sample))
	if err != nil {
		return nil, err
	}
	line := &verdictLine{Sample: s.name, Mode: got.path, Stop: got.stop, Oracle: shownResponse(want.Response)}
	if !got.limit || !exhausted(want) {
		line.Differs = difference(got.response, want.Response, got.effects, want.Effects)
	}
	line.Equal = line.Differs == ""
	if got.path == pathNative {
		line.Native = shownResponse(got.response)
	} else {
		line.Sandbox = shownResponse(got.response)
	}
	return line, nil
}

// exhausted reports whether the oracle, too, came to no answer for want of time, memory or stack. Each engine has
// its own measure of these, and JavaScript sees the end of the stack as an exception.
func exhausted(r *engine.Result) bool {
	return r.Outcome == trace.Limit || r.Outcome == trace.Threw && r.Error != nil && r.Error.Name == "RangeError"
}

func (sum *verdictSummary) add(line *verdictLine) {
	sum.Samples++
	switch line.Mode {
	case pathNative:
		sum.Native++
	case pathFallback:
		sum.Fallback++
	}
	if !line.Equal {
		sum.Mismatch++
	}
}

func showVerdict(sh *shell, line *verdictLine) {
	word := sh.style(styleGood, "equal    ")
	if !line.Equal {
		word = sh.style(styleBad, "different")
	}
	reason := ""
	if line.Stop != nil {
		reason = line.Stop.text()
	}
	sh.line("%s %-8s %-28s %s", word, line.Mode, line.Sample, reason)
	if !line.Equal {
		sh.line("          %s", line.Differs)
	}
}
