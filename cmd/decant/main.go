// Command decant takes a JavaScript serverless function out of its container: it traces it on sample requests,
// compiles what the samples reached to Rust, and serves it with the sandbox behind. See docs/architecture.md;
// pipeline.go shows the stages in order.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"decant/tracer/engine"
)

func main() {
	if len(os.Args) > 1 && os.Args[1] == engine.ChildArg {
		engine.ChildMain()
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	sh := newShell(os.Stdout, os.Stderr)
	code := run(ctx, sh, os.Args[1:])
	stop()
	os.Exit(code)
}

// run executes one command line and returns its exit status. It is what the script tests call.
func run(ctx context.Context, sh *shell, args []string) int {
	root := rootCommand(sh)
	root.SetArgs(args)
	root.SetOut(sh.out)
	root.SetErr(sh.err)
	err := root.ExecuteContext(ctx)
	if err != nil && strings.HasPrefix(err.Error(), "unknown command") {
		err = fmt.Errorf("%s — see decant --help", firstLine(err.Error()))
	}
	return sh.finish(ctx, err)
}
