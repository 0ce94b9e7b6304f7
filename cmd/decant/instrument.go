package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

const instrumentLong = `
Prints the function with the runtime statements put in that tracing is made of (t.enter, t.ifTrue, t.let …), in
its readable form. The program runs in Node.js with a small t: tracer/instrument/t.js counts what its numbers reach.`

func instrumentCommand(sh *shell) *cobra.Command {
	return &cobra.Command{
		Use: "instrument FILE", Short: "Print the instrumented JavaScript, readable form",
		Long: instrumentLong, Example: "  decant instrument login.js", Args: oneFile,
		RunE: func(_ *cobra.Command, args []string) error {
			fn, err := openFunction(args[0])
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(sh.out, readable(fn.unit))
			return err
		},
	}
}
