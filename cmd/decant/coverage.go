package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
)

const coverageLong = `
Shows how often the samples took each way through a function, and what they left out.

Formats: text, the source with a count at each line; json, every function with its ways, counts and samples, one
object a line; lcov, for editors and coverage tools; html, one page that stands alone.`

const coverageExample = `  decant coverage login.js
  decant coverage login.js --format lcov > lcov.info`

func coverageCommand(sh *shell) *cobra.Command {
	t := &tracing{read: os.ReadFile}
	format := "text"
	c := &cobra.Command{
		Use: "coverage FILE", Short: "Show what the samples reached",
		Long: coverageLong, Example: coverageExample, Args: oneFile,
		RunE: func(c *cobra.Command, args []string) error {
			if sh.json {
				format = "json"
			}
			return runCoverage(c.Context(), sh, t, args[0], format)
		},
	}
	samplesFlag(c, t)
	c.Flags().StringVar(&format, "format", format, "text, json, lcov or html")
	jsonFlag(c, sh)
	return c
}

// coverageFormats are the ways coverage is printed.
var coverageFormats = map[string]func(io.Writer, *facts, []point){
	"text": func(w io.Writer, f *facts, p []point) { writeCoverageText(w, f, p) },
	"json": func(w io.Writer, f *facts, p []point) { writeCoverageJSON(w, f, p) },
	"lcov": func(w io.Writer, f *facts, _ []point) { writeLCOV(w, f) },
	"html": func(w io.Writer, f *facts, p []point) { writeCoverageHTML(w, f, p) },
}

func runCoverage(ctx context.Context, sh *shell, t *tracing, path, format string) error {
	write := coverageFormats[format]
	if write == nil {
		return fmt.Errorf("unknown format %q — write text, json, lcov or html", format)
	}
	fn, err := openFunction(path)
	if err != nil {
		return err
	}
	traces, _, err := t.ensure(ctx, sh, fn)
	if err != nil {
		return err
	}
	write(sh.out, coverageOf(fn, traces), points(fn, mergeTraces(fn.unit, traces)))
	return nil
}
