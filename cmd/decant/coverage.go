package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"decant/analysis/coverage"

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
var coverageFormats = map[string]func(*facts) string{
	"text": func(f *facts) string { return coverage.Text(f.file, f.counts) },
	"json": func(f *facts) string { return coverage.JSON(f.file, f.counts) },
	"lcov": lcov,
	"html": func(f *facts) string { return coverage.HTML(f.file, f.counts) },
}

// lcov names the file by its absolute path: readers of the format look from elsewhere.
func lcov(f *facts) string {
	path, err := filepath.Abs(f.file.Source.Name)
	if err != nil {
		path = f.file.Source.Name
	}
	return coverage.LCOV(f.file, f.counts, path)
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
	_, err = io.WriteString(sh.out, write(coverageOf(fn, traces)))
	return err
}
