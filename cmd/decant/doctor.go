package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"decant/analysis/exchange"
	"decant/analysis/samples"
	"decant/analysis/source"
	"decant/cmd/internal/store"
	"decant/invoker/build"
	"decant/tracer/engine"

	"github.com/spf13/cobra"
)

const doctorLong = `
With FILE: says in one screen why a function is not answered natively, or not always: its handler, where native code stopped
on its samples, what is not compiled and what to write instead, where no sample has been, which state does not last. Otherwise checks what decant needs on this machine: the sandbox, the compiler, the build cache, Node.js. What is missing is
told with what it is for and how to get it. The exit status is 1 when decant cannot work; a missing compiler or
Node.js leaves only something out.`

func doctorCommand(sh *shell) *cobra.Command {
	c := &cobra.Command{
		Use: "doctor [FILE]", Short: "Check the installation, or why a function is not native",
		Long: doctorLong, Example: "  decant doctor\n  decant doctor login.js\n  decant doctor --json", Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 1 {
				return runDiagnosis(c.Context(), sh, args[0])
			}
			list := examine(c.Context())
			for _, f := range list {
				sh.object(f)
				sh.line("%s", f.text(sh))
			}
			return worst(list)
		},
	}
	jsonFlag(c, sh)
	return c
}

// finding is one thing that doctor looked at.
type finding struct {
	Check  string `json:"check"`
	State  string `json:"state"` // ok, missing (something is left out), broken (decant cannot work)
	Detail string `json:"detail"`
	Fix    string `json:"fix,omitempty"`
}

const (
	stateOK      = "ok"
	stateMissing = "missing"
	stateBroken  = "broken"
)

func (f finding) text(sh *shell) string {
	colour := map[string]string{stateOK: styleGood, stateMissing: styleWarn, stateBroken: styleBad}[f.State]
	line := fmt.Sprintf("%s %-12s %s", sh.style(colour, fmt.Sprintf("%-8s", f.State)), f.Check, f.Detail)
	if f.Fix != "" {
		line += " — " + f.Fix
	}
	return line
}

func worst(list []finding) error {
	for _, f := range list {
		if f.State == stateBroken {
			return errFailed
		}
	}
	return nil
}

// examine runs every check.
func examine(ctx context.Context) []finding {
	return []finding{
		{Check: "decant", State: stateOK, Detail: versionOf().Version},
		checkSandbox(ctx),
		checkCompiler(ctx),
		checkCache(),
		checkNode(ctx),
		checkFolder(),
	}
}

// probe is a function that answers what it is asked: the sandbox must run it.
const probe = `require('containerless').listen((req) => require('containerless').respond(req.path));`

func checkSandbox(ctx context.Context) finding {
	f := finding{Check: "sandbox", State: stateBroken, Fix: "this program must be able to start itself as a child"}
	unit, err := lowerSource(source.NewFile("doctor.js", probe))
	if err != nil {
		f.Detail = err.Error()
		return f
	}
	host, err := startEngine(ctx, &function{name: "doctor", path: "doctor.js", file: source.NewFile("doctor.js", probe), unit: unit}, engine.Options{}, false)
	if err != nil {
		f.Detail = err.Error()
		return f
	}
	defer host.Close()
	request := &exchange.Request{Method: "GET", Path: "/ping", Now: samples.DefaultNow}
	result, err := host.Run(ctx, request, engine.Nothing)
	if err != nil || string(result.Response.Body) != "/ping" {
		f.Detail = fmt.Sprintf("does not answer (%v)", err)
		return f
	}
	return finding{Check: "sandbox", State: stateOK, Detail: fmt.Sprintf("embedded, answers in %.2f ms", milliseconds(result.Duration))}
}

func checkCompiler(ctx context.Context) finding {
	tools, err := build.Toolchain(ctx)
	if err != nil {
		return finding{"compiler", stateMissing, firstLine(err.Error()), "functions are answered by the sandbox"}
	}
	return finding{Check: "compiler", State: stateOK, Detail: fmt.Sprintf("%s, linker %s", tools.Version, tools.Linker)}
}

func checkCache() finding {
	dir, err := build.DefaultCache()
	if err == nil {
		err = os.MkdirAll(dir, 0o755)
	}
	if err == nil {
		err = writable(dir)
	}
	if err != nil {
		return finding{"build cache", stateMissing, firstLine(err.Error()), "set XDG_CACHE_HOME to a folder that can be written to"}
	}
	return finding{Check: "build cache", State: stateOK, Detail: dir}
}

func checkNode(ctx context.Context) finding {
	out, err := exec.CommandContext(ctx, "node", "--version").Output()
	if err != nil {
		return finding{"node", stateMissing, "not on PATH", "decant verify then compares with the sandbox; install Node.js 20 or later"}
	}
	return finding{Check: "node", State: stateOK, Detail: strings.TrimSpace(string(out))}
}

func checkFolder() finding {
	if err := writable("."); err != nil {
		return finding{"folder", stateMissing, "this folder cannot be written to", "traces of functions in it are not kept in " + store.Folder}
	}
	return finding{Check: "folder", State: stateOK, Detail: "can be written to"}
}

// writable tries to create a file in a folder.
func writable(dir string) error {
	f, err := os.CreateTemp(dir, ".decant-doctor-")
	if err != nil {
		return err
	}
	f.Close()
	return os.Remove(f.Name())
}
