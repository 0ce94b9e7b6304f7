package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

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
	format, packages := "text", false
	c := &cobra.Command{
		Use: "coverage FILE", Short: "Show what the samples reached",
		Long: coverageLong, Example: coverageExample, Args: oneFile,
		RunE: func(c *cobra.Command, args []string) error {
			if sh.json {
				format = "json"
			}
			return runCoverage(c.Context(), sh, t, args[0], format, packages)
		},
	}
	samplesFlag(c, t)
	c.Flags().StringVar(&format, "format", format, "text, json, lcov or html")
	c.Flags().BoolVar(&packages, "packages", false, "show the files of npm packages, too")
	jsonFlag(c, sh)
	return c
}

// coverageFormats are the ways coverage is printed.
var coverageFormats = map[string]func(*facts) string{
	"text": func(f *facts) string { return f.each("\n", coverage.Text) },
	"json": func(f *facts) string { return coverage.JSON(f.counts, f.files...) },
	"lcov": lcov,
	"html": func(f *facts) string { return coverage.HTML(f.counts, f.files...) },
}

// each prints the files one after another.
func (f *facts) each(between string, print func(*coverage.File, coverage.Counts) string) string {
	var out []string
	for _, file := range f.files {
		out = append(out, print(file, f.counts))
	}
	return strings.Join(out, between)
}

// lcov names files by their absolute paths: readers of the format look from elsewhere.
func lcov(f *facts) string {
	return f.each("", func(file *coverage.File, counts coverage.Counts) string {
		path, err := filepath.Abs(file.Source.Name)
		if err != nil {
			path = file.Source.Name
		}
		return coverage.LCOV(file, counts, path)
	})
}

func runCoverage(ctx context.Context, sh *shell, t *tracing, path, format string, packages bool) error {
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
	found := coverageOf(fn, traces)
	if packages {
		found = wholeCoverageOf(fn, traces)
	}
	_, err = io.WriteString(sh.out, write(found))
	return err
}
