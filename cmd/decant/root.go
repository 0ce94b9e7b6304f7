package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

const rootLong = `decant runs a JavaScript serverless function on sample requests, compiles what they reached to Rust, and
serves it natively. Whatever no sample reached is a fallback point: a request that gets there is answered by
the JavaScript itself, in a sandbox.

Samples stand beside the function: login.http for login.js, in the format of the REST Client and JetBrains
tools. What decant generates goes to a folder .decant beside the function, which git ignores.

Exit status: 0 as asked; 1 the thing checked does not hold; 2 usage or input error.`

const rootExample = `  decant trace login.js            run the samples of login.http and show what they left out
  decant run login.js              serve it on http://127.0.0.1:8080/
  decant verify login.js --samples login.http --check check.http
  decant lsp                       the language server, for editors`

func rootCommand(sh *shell) *cobra.Command {
	root := &cobra.Command{
		Use: "decant", Short: "Takes a JavaScript serverless function out of its container",
		Long: rootLong, Example: rootExample,
		SilenceErrors: true, SilenceUsage: true,
	}
	root.CompletionOptions.HiddenDefaultCmd = false
	root.AddCommand(
		traceCommand(sh), irCommand(sh), instrumentCommand(sh), emitCommand(sh), buildCommand(sh),
		runCommand(sh), invokeCommand(sh), verifyCommand(sh), coverageCommand(sh), requestCommand(sh),
		benchCommand(sh), lspCommand(sh), doctorCommand(sh), versionCommand(sh),
	)
	for _, c := range root.Commands() {
		c.Long = strings.TrimSpace(c.Long)
		c.SetFlagErrorFunc(flagError)
	}
	return root
}

func flagError(c *cobra.Command, err error) error {
	return fmt.Errorf("%w — see decant %s --help", err, c.Name())
}

// oneFile is the argument check of the commands that take a function.
func oneFile(c *cobra.Command, args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("decant %s takes one function's file — see decant %s --help", c.Name(), c.Name())
	}
	return nil
}

// jsonFlag gives a command --json.
func jsonFlag(c *cobra.Command, sh *shell) {
	c.Flags().BoolVar(&sh.json, "json", false, "print one JSON object a line on standard output, and nothing else there")
}
