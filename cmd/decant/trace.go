package main

import (
	"context"
	"os"

	"decant/tracer/engine"
	"decant/tracer/ir"

	"github.com/spf13/cobra"
)

const traceLong = `
Runs the samples of a function in the sandbox, joins what they did with what earlier runs did, and tells which
ways through the function no sample has taken: its fallback points.

Outgoing calls are answered by the mocks in the sample file; a call without one fails its sample (DC403). A
sample fails, too, when the function throws (DC401) or meets a limit (DC402). The exit status is then 1.`

const traceExample = `  decant trace login.js                            the samples of login.http
  decant trace login.js --samples more.http        join those of another file
  decant trace login.js --sample "good password"   one of them
  decant trace login.js --record                   call for real what has no mock, and write the mocks
  decant trace login.js --fresh --json             forget earlier traces; results for a program`

func traceCommand(sh *shell) *cobra.Command {
	t := &tracing{read: os.ReadFile}
	sandbox, record := sandboxEmbedded, false
	c := &cobra.Command{
		Use: "trace FILE", Short: "Run the samples in the sandbox, grow the trace tree",
		Long: traceLong, Example: traceExample, Args: oneFile,
		RunE: func(c *cobra.Command, args []string) (err error) {
			if t.options, err = engineOptions(sandbox); err != nil {
				return err
			}
			if record {
				t.record = newRecording()
			}
			return runTrace(c.Context(), sh, t, args[0])
		},
	}
	jsonFlag(c, sh)
	c.Flags().StringArrayVar(&t.samples, "samples", nil, "a sample `file`; may be repeated (default: the .http file beside FILE)")
	c.Flags().StringArrayVar(&t.only, "sample", nil, "run only the sample of this `name`; may be repeated")
	c.Flags().BoolVar(&record, "record", false, "really make calls that have no mock and an absolute URL, once, and write their answers as mocks")
	c.Flags().BoolVar(&t.fresh, "fresh", false, "forget what was traced before")
	c.Flags().StringVar(&sandbox, "sandbox", sandbox, "`engine` to run in: embedded or node")
	return c
}

// traceLine is a sample's result in --json.
type traceLine struct {
	Sample  string   `json:"sample"`
	Outcome string   `json:"outcome"`
	Status  int      `json:"status"`
	Stop    *stopped `json:"stop"`
	Effects int      `json:"effects"`
	MS      float64  `json:"ms"`
}

type traceSummary struct {
	Summary   bool `json:"summary"`
	Samples   int  `json:"samples"`
	Failed    int  `json:"failed"`
	Arms      int  `json:"arms"`
	Reached   int  `json:"reached"`
	Fallbacks int  `json:"fallbacks"`
}

func runTrace(ctx context.Context, sh *shell, t *tracing, path string) error {
	fn, err := openFunction(path)
	if err != nil {
		return err
	}
	set, err := loadSamples(t.read, fn, t.samples)
	if err != nil {
		return err
	}
	if set, err = set.only(t.only); err != nil {
		return err
	}
	if set.made {
		sh.note("%s", howToWrite(fn))
	}
	failed := 0
	traces, err := t.traceAndStore(ctx, sh, fn, set, func(r *sampleRun) {
		if r.stop != nil {
			failed++
		}
		showRun(sh, r)
	})
	if err != nil {
		return err
	}
	if t.record != nil {
		n, err := t.record.write()
		if err != nil {
			return err
		}
		sh.line("%s recorded", plural(n, "mock"))
	}
	summarise(sh, fn, traces, len(set.list), failed)
	if failed > 0 {
		return errFailed
	}
	return nil
}

// showRun prints a sample's result.
func showRun(sh *shell, r *sampleRun) {
	res := r.result
	sh.object(traceLine{r.sample.name, string(res.Outcome), res.Response.Status, r.stop, len(res.Effects), milliseconds(res.Duration)})
	if r.stop == nil {
		sh.line("%s %-24s %d  %.2f ms", sh.style(styleGood, "ok    "), r.sample.name, res.Response.Status, milliseconds(res.Duration))
		return
	}
	sh.line("%s %-24s %s", sh.style(styleBad, "failed"), r.sample.name, r.stop.text())
}

func summarise(sh *shell, fn *function, traces *ir.Traces, ran, failed int) {
	facts := coverageOf(fn, traces)
	sum := facts.summarise()
	sh.object(traceSummary{true, ran, failed, sum.Arms, sum.Reached, sum.Points})
	sh.line("%s: %s traced, %d of %d ways taken, %s", fn.path, plural(ran, "request"), sum.Reached, sum.Arms, plural(sum.Points, "fallback point"))
	for _, p := range facts.described() {
		sh.line("  %s", p)
	}
}

// Names of sandboxes.
const (
	sandboxEmbedded = "embedded"
	sandboxNode     = "node"
)

// engineOptions returns the options of the engine of a name.
func engineOptions(name string) (engine.Options, error) {
	switch name {
	case sandboxEmbedded:
		return engine.Options{Kind: engine.Embedded}, nil
	case sandboxNode:
		if err := needNode(); err != nil {
			return engine.Options{}, err
		}
		return engine.Options{Kind: engine.Node}, nil
	}
	return engine.Options{}, unknownSandbox(name)
}
