package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"decant/cmd/internal/store"
	"decant/tracer/ir"

	"github.com/spf13/cobra"
)

func versionCommand(sh *shell) *cobra.Command {
	c := &cobra.Command{
		Use: "version", Short: "Print the version", Args: cobra.NoArgs, Example: "  decant version",
		Long: `Prints the version of decant, of the formats it writes, and of what it was built with.`,
		RunE: func(*cobra.Command, []string) error {
			v := versionOf()
			sh.object(v)
			sh.line("decant %s (traces %d, store %d, %s, %s/%s)", v.Version, v.Traces, v.Store, v.Go, runtime.GOOS, runtime.GOARCH)
			return nil
		},
	}
	jsonFlag(c, sh)
	return c
}

type version struct {
	Version string `json:"version"`
	Traces  int    `json:"traces"` // lowering version: traces of another one are recorded again
	Store   int    `json:"store"`
	Go      string `json:"go"`
}

// versionOf reads what the Go linker knows of this program.
func versionOf() version {
	v := version{Version: "unknown", Traces: ir.LoweringVersion, Store: store.Version, Go: runtime.Version()}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return v
	}
	v.Version = info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && (v.Version == "" || v.Version == "(devel)") {
			v.Version = fmt.Sprintf("(devel) %.12s", s.Value)
		}
	}
	return v
}
