package main

import (
	"os"

	"github.com/spf13/cobra"
)

const lspLong = `
Runs the language server on standard input and output, for editors. The user's code runs in child processes,
never in the server's. Nothing is sent anywhere.

docs and editors/ tell how to set an editor up; the VS Code extension and the Neovim plugin start it themselves.`

func lspCommand(sh *shell) *cobra.Command {
	c := &cobra.Command{
		Use: "lsp", Short: "The language server, for editors",
		Long: lspLong, Example: "  decant lsp", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return serveEditor(c.Context(), sh, os.Stdin, os.Stdout) },
	}
	c.Flags().Bool("stdio", true, "speak over standard input and output (the only way there is; editors pass it)")
	return c
}
