package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"

	"decant/cmd/internal/bench"

	"github.com/spf13/cobra"
)

const benchLong = `
Measures a function on each of its samples: compiled by decant, in decant's sandbox, and in the JavaScript engines
that are installed. Answers are compared before anything is timed. All take turns in one run; figures are processor
time of one call, from the bytes of the request to the bytes of the response, with outgoing calls answered at once.

It also tells how long a first answer takes from a file on disk (cold), how long each tier takes to build, and the
memory of a loaded function (rss). A peer that is not installed is named.`

const benchExample = `  decant bench login.js
  decant bench login.js --peers node,bun --sample "good password"
  decant bench login.js --json`

// benching is the options of the command.
type benching struct {
	tracing
	peers string
	quick bool
}

func benchCommand(sh *shell) *cobra.Command {
	b := &benching{tracing: tracing{read: os.ReadFile}}
	c := &cobra.Command{
		Use: "bench FILE", Short: "Measure it beside JavaScript engines and the sandbox",
		Long: benchLong, Example: benchExample, Args: oneFile,
		RunE: func(c *cobra.Command, args []string) error { return b.run(c.Context(), sh, args[0]) },
	}
	samplesFlag(c, &b.tracing)
	c.Flags().StringArrayVar(&b.only, "sample", nil, "measure only the sample of this `name`; may be repeated")
	c.Flags().StringVar(&b.peers, "peers", strings.Join(bench.Others, ","), "engines to compare with, separated by commas; \"\" for none")
	c.Flags().BoolVar(&b.quick, "quick", os.Getenv("BENCH_QUICK") == "1", "few and short rounds (also BENCH_QUICK=1)")
	jsonFlag(c, sh)
	c.AddCommand(benchChildCommand(), benchSuiteCommand(sh))
	return c
}

// benchChildCommand is a peer of the measurement; it is no command for people.
func benchChildCommand() *cobra.Command {
	return &cobra.Command{
		Use: "child PEER WORK", Hidden: true, Args: cobra.ExactArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			return bench.Child(c.Context(), args[0], args[1], os.Stdin, os.Stdout)
		},
	}
}

// peerList checks the names given.
func peerList(text string) ([]string, error) {
	var names []string
	for _, name := range strings.Split(text, ",") {
		name = strings.TrimSpace(name)
		if name == "" {
			continue
		}
		if !slices.Contains(bench.Others, name) {
			return nil, fmt.Errorf("unknown peer %q — write some of: %s", name, strings.Join(bench.Others, ","))
		}
		names = append(names, name)
	}
	return names, nil
}

func (b *benching) plan() bench.Plan {
	if b.quick {
		return bench.QuickPlan
	}
	return bench.FullPlan
}

func (b *benching) run(ctx context.Context, sh *shell, path string) error {
	peers, err := peerList(b.peers)
	if err != nil {
		return err
	}
	works, err := prepareWorks(ctx, sh, &b.tracing, path, b.only)
	if err != nil {
		return err
	}
	lab, err := newLab(ctx, sh, peers)
	if err != nil {
		return err
	}
	defer lab.Close()
	wrong := false
	var native *bench.Work // the first that native code answers
	for _, w := range works {
		table, err := measure(ctx, sh, lab, w, peers, b.plan())
		if err != nil {
			return err
		}
		wrong = showTable(sh, table) || wrong
		if native == nil && table.Row(bench.Native) != nil {
			native = w
		}
	}
	if native != nil {
		if err := b.rest(ctx, sh, lab, native); err != nil {
			return err
		}
	}
	if wrong {
		return errFailed
	}
	return nil
}

// newLab finds the peers, and tells which are absent.
func newLab(ctx context.Context, sh *shell, peers []string) (*bench.Lab, error) {
	lab, err := bench.NewLab(ctx, peers, func(what string) { sh.progress("%s", what) })
	sh.clear()
	if err != nil {
		return nil, err
	}
	for _, name := range peers {
		if why := lab.Absent[name]; why != "" {
			sh.note("%s is absent: %s", name, why)
		}
	}
	return lab, nil
}

// measure runs the peers on one function. What the sandbox answers is right: it is the JavaScript itself.
func measure(ctx context.Context, sh *shell, lab *bench.Lab, w *bench.Work, peers []string, plan bench.Plan) (*bench.Table, error) {
	sh.progress("measuring %s, %s", w.Function, w.Sample)
	defer sh.clear()
	sandbox, err := lab.Start(ctx, bench.Sandbox, w)
	if err != nil {
		return nil, err
	}
	right, err := sandbox.Answer(ctx)
	sandbox.Close()
	if err != nil {
		return nil, err
	}
	return lab.Measure(ctx, w, right, append(slices.Clone(bench.Ours), peers...), plan)
}
