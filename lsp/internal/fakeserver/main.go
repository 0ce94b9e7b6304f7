// Command fakeserver is the language server on the fake backend: what the tests of the editors' plugins
// drive, so that they test the plugins and the wire and nothing behind it. It is started like decant:
// `fakeserver lsp`.
package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"decant/lsp"
	"decant/lsp/internal/fakebackend"
)

func main() {
	dir, err := os.MkdirTemp("", "fakeserver")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer os.RemoveAll(dir)
	log := filepath.Join(dir, "log.txt")
	if err := os.WriteFile(log, []byte("the log\n"), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	err = lsp.Serve(context.Background(), os.Stdin, os.Stdout, lsp.Options{
		Backend: &fakebackend.Backend{Dir: dir}, LogFile: log, Version: "fake", Docs: "https://example.com/diagnostics",
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.RemoveAll(dir)
		os.Exit(1)
	}
}
