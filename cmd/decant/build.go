package main

import (
	"context"
	"os"

	"decant/invoker/build"

	"github.com/spf13/cobra"
)

const buildLong = `
Compiles what the samples reached, once for each tier: the first is ready soon and serves while the second,
which is fast, is made. Says how long each took; what was built before comes from a cache in the user's cache
folder. The function is traced first when it was not, or when it or its samples have changed.`

func buildCommand(sh *shell) *cobra.Command {
	t := &tracing{read: os.ReadFile}
	c := &cobra.Command{
		Use: "build FILE", Short: "Compile it and say how long each tier took",
		Long: buildLong, Example: "  decant build login.js\n  decant build login.js --json", Args: oneFile,
		RunE: func(c *cobra.Command, args []string) error { return runBuild(c.Context(), sh, t, args[0]) },
	}
	samplesFlag(c, t)
	jsonFlag(c, sh)
	return c
}

// buildLine is a tier's result in --json.
type buildLine struct {
	Function string      `json:"function"`
	Tier     int         `json:"tier"`
	Cached   bool        `json:"cached"`
	MS       float64     `json:"ms"`
	UsedMS   float64     `json:"used_ms"` // of it, the compiler's processor time
	Stages   []stageLine `json:"stages"`
	Image    string      `json:"image"`
}

type stageLine struct {
	Name string  `json:"name"`
	MS   float64 `json:"ms"`
}

func runBuild(ctx context.Context, sh *shell, t *tracing, path string) error {
	fn, err := openFunction(path)
	if err != nil {
		return err
	}
	traces, _, err := t.ensure(ctx, sh, fn)
	if err != nil {
		return err
	}
	crate := fn.emit(mergeTraces(fn.unit, traces))
	if err := storeCrate(fn, crate); err != nil {
		sh.note("%s: the crate is not kept: %s", fn.path, err)
	}
	for _, tier := range []int{tierSoon, tierFast} {
		image, err := buildCrate(ctx, sh, fn, crate, tier)
		if err != nil {
			return err
		}
		showBuild(sh, fn, image)
	}
	return nil
}

func showBuild(sh *shell, fn *function, image *build.Image) {
	line := buildLine{Function: fn.name, Tier: image.Tier, Cached: image.Cached, MS: milliseconds(image.Took), UsedMS: milliseconds(image.Used), Stages: []stageLine{}, Image: image.Path}
	for _, s := range image.Stages {
		line.Stages = append(line.Stages, stageLine{s.Name, milliseconds(s.Took)})
	}
	sh.object(line)
	if image.Cached {
		sh.line("%s tier %d: %.0f ms, built before", fn.name, image.Tier, line.MS)
		return
	}
	sh.line("%s tier %d: %.0f ms", fn.name, image.Tier, line.MS)
	for _, s := range line.Stages {
		sh.line("  %-10s %.0f ms", s.Name, s.MS)
	}
}
