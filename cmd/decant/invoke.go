package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"decant/analysis/exchange"
	"decant/tracer/engine"
	"decant/tracer/ir"

	"github.com/spf13/cobra"
)

const invokeLong = `
Answers one sample as production would: natively, and by the sandbox where no sample has been. Prints the
answer, which path served it and, after a fallback, why. Outgoing calls are answered by the sample's mocks.
Every sample of the function counts as traced; --untraced leaves out what the one asked for did.`

const invokeExample = `  decant invoke login.js --sample "good password"
  decant invoke login.js --samples check.http --sample nobody --json
  decant invoke queue.ts --event queue.events/order.json`

type invoking struct {
	tracing
	name     string
	event    string
	from     []string
	untraced bool
}

func invokeCommand(sh *shell) *cobra.Command {
	v := &invoking{tracing: tracing{read: os.ReadFile}}
	c := &cobra.Command{
		Use: "invoke FILE (--sample NAME | --event F)", Short: "One request, its answer, and which path served it",
		Long: invokeLong, Example: invokeExample, Args: oneFile,
		RunE: func(c *cobra.Command, args []string) error { return v.run(c.Context(), sh, args[0]) },
	}
	c.Flags().StringVar(&v.name, "sample", "", "the `name` of the sample")
	c.Flags().StringVar(&v.event, "event", "", "a JSON `file` with an event that is no HTTP request")
	c.Flags().StringArrayVar(&v.from, "samples", nil, "a sample `file` to look for it in; may be repeated (default: the .http file beside FILE)")
	c.Flags().BoolVar(&v.untraced, "untraced", false, "answer it as if it had not been traced")
	jsonFlag(c, sh)
	return c
}

func (v *invoking) run(ctx context.Context, sh *shell, path string) error {
	fn, err := openFunction(path)
	if err != nil {
		return err
	}
	asked, err := v.find(fn)
	if err != nil {
		return err
	}
	traces, _, err := v.ensure(ctx, sh, fn)
	if err != nil {
		return err
	}
	if v.untraced {
		traces = ir.Join(ir.NewTraces(), traces)
		traces.Forget(runID(asked.name))
	}
	a, done, err := newAnswerer(ctx, sh, fn, traces, tierFast)
	if err != nil {
		return err
	}
	defer done()
	out, err := a.answer(ctx, asked.Request(), mocksOf(asked.Sample))
	if err != nil {
		return err
	}
	showInvoke(sh, asked, out)
	return nil
}

// find returns the sample asked for.
func (v *invoking) find(fn *function) (*sample, error) {
	if v.event != "" {
		set := &sampleSet{}
		if beside := samplesBeside(fn.path); beside != "" {
			if err := set.addFile(v.read, beside, true); err != nil {
				return nil, err
			}
		}
		if err := set.addEvent(v.read, v.event); err != nil {
			return nil, err
		}
		return &set.list[len(set.list)-1], nil
	}
	set, err := loadSamples(v.read, fn, v.from)
	if err != nil {
		return nil, err
	}
	if v.name == "" {
		return nil, fmt.Errorf("which sample? — write --sample and one of: %s", strings.Join(set.names(), ", "))
	}
	one, err := set.only([]string{v.name})
	if err != nil {
		return nil, err
	}
	return &one.list[0], nil
}

// newAnswerer compiles a function, in a tier, and starts its sandbox. done ends both.
func newAnswerer(ctx context.Context, sh *shell, fn *function, traces *ir.Traces, tier int) (a *answerer, done func(), err error) {
	native, err := compile(ctx, sh, fn, traces, tier)
	if err != nil {
		return nil, nil, err
	}
	host, err := startEngine(ctx, fn, engine.Options{}, false)
	if err != nil {
		return nil, nil, err
	}
	return &answerer{fn: fn, native: native, sandbox: host, limits: defaultLimits}, func() {
		host.Close()
		if native != nil && native.image != nil {
			native.image.Close()
		}
	}, nil
}

// invokeLine is the result in --json.
type invokeLine struct {
	Sample  string            `json:"sample"`
	Path    string            `json:"path"`
	Stop    *stopped          `json:"stop"`
	Status  int               `json:"status"`
	Headers map[string]string `json:"headers"`
	Body    string            `json:"body"`
	Effects int               `json:"effects"`
	MS      float64           `json:"ms"`
}

func showInvoke(sh *shell, s *sample, out *answered) {
	r := shownResponse(out.response)
	sh.object(invokeLine{s.name, servedBy(out.path), out.stop, r.Status, r.Headers, r.Body, len(out.effects), milliseconds(out.took)})
	sh.line("%s", sh.style(styleBold, fmt.Sprintf("%s, %.2f ms", servedBy(out.path), milliseconds(out.took))))
	if out.stop != nil {
		sh.line("%s", out.stop.text())
	}
	for _, e := range out.effects {
		sh.line("  %s", effectText(&e))
	}
	sh.line("%d", r.Status)
	for _, h := range out.response.Headers {
		sh.line("%s: %s", h.Name, h.Value)
	}
	sh.line("\n%s", r.Body)
}

// servedBy is the path as the Decant-Path header has it: native or sandbox.
func servedBy(path string) string {
	if path == pathNative {
		return pathNative
	}
	return pathSandbox
}

// effectText is an effect on one line.
func effectText(e *exchange.Effect) string {
	if e.Kind == exchange.EffectLog {
		return fmt.Sprintf("console.%s: %s", e.Level, e.Text)
	}
	if e.Kind == exchange.EffectTimer {
		return fmt.Sprintf("a timer of %d ms", e.Delay)
	}
	return fmt.Sprintf("%s %s", e.Method, e.URL)
}

// shown is a response as it is printed in JSON.
type shown struct {
	Status  int               `json:"status"`
	Headers map[string]string `json:"headers"`
	Body    string            `json:"body"`
}

func shownResponse(r *exchange.Response) *shown {
	out := &shown{Status: r.Status, Headers: map[string]string{}, Body: strings.ToValidUTF8(string(r.Body), "\ufffd")}
	for _, h := range r.Headers {
		if old, ok := out.Headers[h.Name]; ok {
			h.Value = old + ", " + h.Value
		}
		out.Headers[h.Name] = h.Value
	}
	return out
}
