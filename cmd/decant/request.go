package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"decant/analysis/coverage"
	"decant/analysis/samples"
	"decant/analysis/source"

	"github.com/spf13/cobra"
)

const requestLong = `
Writes a request for a place that no sample reaches: a copy of the sample that comes closest, with what decides the
branch noted. It is a first step; the values are yours to change. With --last it is the last request that a local run
could not answer natively (decant run --capture), with the answers of its calls as mocks and without secrets.

It is printed, or with --append put at the end of the sample file.`

const requestExample = `  decant request login.js --line 7
  decant request login.js --line 7 --append
  decant request login.js --last --append`

func requestCommand(sh *shell) *cobra.Command {
	r := &requesting{t: &tracing{read: os.ReadFile}}
	c := &cobra.Command{
		Use: "request FILE", Short: "Write a request that leads to an untraced branch",
		Long: requestLong, Example: requestExample, Args: oneFile,
		RunE: func(c *cobra.Command, args []string) error {
			if r.last == (r.line > 0) {
				return fmt.Errorf("name a line with a fallback point, as --line 7, or --last — see decant request --help")
			}
			return r.run(c.Context(), sh, args[0])
		},
	}
	c.Flags().IntVar(&r.line, "line", 0, "`line` of a fallback point")
	c.Flags().BoolVar(&r.last, "last", false, "the last request that fell back")
	c.Flags().BoolVar(&r.append, "append", false, "put it at the end of the sample file")
	return c
}

// requesting is how a request is written.
type requesting struct {
	t      *tracing
	line   int
	last   bool
	append bool
}

func (r *requesting) run(ctx context.Context, sh *shell, path string) error {
	fn, err := openFunction(path)
	if err != nil {
		return err
	}
	file, err := r.sampleFile(path)
	if err != nil {
		return err
	}
	text, err := r.text(ctx, sh, fn, file)
	if err != nil {
		return err
	}
	if !r.append {
		_, err := fmt.Fprint(sh.out, strings.TrimLeft(text, "\n"))
		return err
	}
	return appendFile(sh, file.Source.Name, text)
}

// sampleFile reads the samples beside the function; an empty file where there are none.
func (r *requesting) sampleFile(path string) (*samples.File, error) {
	beside := samplesBeside(path)
	if beside == "" {
		beside = withoutExt(path) + ".http"
	}
	text, err := os.ReadFile(beside)
	if err != nil && !isMissing(err) {
		return nil, readError(beside, err)
	}
	file, _ := samples.Parse(source.NewFile(beside, string(text)))
	return file, nil
}

func (r *requesting) text(ctx context.Context, sh *shell, fn *function, file *samples.File) (string, error) {
	if r.last {
		c, err := lastCaptured(fn.path)
		if err != nil {
			return "", err
		}
		if c == nil {
			return "", fmt.Errorf("%s: no request has fallen back — serve it with decant run --capture", fn.path)
		}
		return file.Append(fmt.Sprintf("fell back at %s:%d", c.File, c.Line), c.Text), nil
	}
	traces, _, err := r.t.ensure(ctx, sh, fn)
	if err != nil {
		return "", err
	}
	facts := coverageOf(fn, traces)
	m, p, err := pointAt(facts, fn, r.line)
	if err != nil {
		return "", err
	}
	title := fmt.Sprintf("reaches the %s at %s:%d", m.Name(p), filepath.Base(m.Source.Name), r.line)
	return samples.Skeleton(file, file.First(m.Toward(facts.counts, p)), title, m.Guard(p)), nil
}

// pointAt finds the fallback point on a line of the entry file that a sample could reach.
func pointAt(f *facts, fn *function, line int) (*coverage.File, coverage.Point, error) {
	m := f.files[0]
	for _, p := range m.Points(f.counts) {
		if p.Arm >= 0 && m.Source.Line(p.Span.Start) == line {
			return m, p, nil
		}
	}
	return nil, coverage.Point{}, fmt.Errorf("%s:%d: no fallback point that a sample could reach — decant trace %s lists them", fn.path, line, fn.path)
}

func appendFile(sh *shell, path, text string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("%s: cannot be written: %w", path, err)
	}
	if _, err = f.WriteString(text); err == nil {
		err = f.Close()
	}
	sh.note("written to %s", path)
	return err
}
