package main

import (
	"context"
	"fmt"
	"os"

	"decant/tracer/ir"

	"github.com/spf13/cobra"
)

const irLong = `
Prints the trace tree of a function: what its samples did, with how often each way was taken, and ☠ where no
sample has been. The function is traced first when it was not, or when it or its samples have changed.

The text can be read back: printing, parsing and printing again is the identity.`

func irCommand(sh *shell) *cobra.Command {
	t := &tracing{read: os.ReadFile}
	c := &cobra.Command{
		Use: "ir FILE", Short: "Print the trace tree",
		Long: irLong, Example: "  decant ir login.js", Args: oneFile,
		RunE: func(c *cobra.Command, args []string) error { return runIR(c.Context(), sh, t, args[0]) },
	}
	samplesFlag(c, t)
	return c
}

func runIR(ctx context.Context, sh *shell, t *tracing, path string) error {
	fn, err := openFunction(path)
	if err != nil {
		return err
	}
	traces, _, err := t.ensure(ctx, sh, fn)
	if err != nil {
		return err
	}
	_, err = fmt.Fprint(sh.out, ir.Print(mergeTraces(fn.unit, traces)))
	return err
}

// samplesFlag gives a command that needs traces the flag for its sample files.
func samplesFlag(c *cobra.Command, t *tracing) {
	c.Flags().StringArrayVar(&t.samples, "samples", nil, "a sample `file` to trace with; may be repeated (default: the .http file beside FILE)")
}
