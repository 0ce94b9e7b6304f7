package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"decant/cmd/internal/bench"

	"github.com/spf13/cobra"
)

// suite is `make bench`: everything that docs/performance.md says, measured in one run in the repository.
type suite struct {
	benching
	sh    *shell
	lab   *bench.Lab
	names []string // of peers
	dir   string   // for generated functions
	out   string   // the folder of performance.md
	only  string   // parts to run, "" for all
	r     bench.Results
}

func benchSuiteCommand(sh *shell) *cobra.Command {
	s := &suite{sh: sh, benching: benching{tracing: tracing{read: os.ReadFile}}}
	c := &cobra.Command{
		Use: "suite", Hidden: true, Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return s.run(c.Context()) },
	}
	c.Flags().StringVar(&s.out, "out", "docs", "`folder` of performance.md")
	c.Flags().StringVar(&s.only, "parts", "", "parts to run, separated by commas (all)")
	c.Flags().StringVar(&s.peers, "peers", "", "engines to compare with (all)")
	c.Flags().BoolVar(&s.quick, "quick", os.Getenv("BENCH_QUICK") == "1", "few and short rounds")
	jsonFlag(c, sh)
	return c
}

// parts of the suite, in the order they run.
func (s *suite) parts() []struct {
	name string
	run  func(context.Context) error
} {
	return []struct {
		name string
		run  func(context.Context) error
	}{
		{"six", s.six}, {"micro", s.micro}, {"empty", s.empty}, {"cold", s.cold}, {"build", s.build},
		{"memory", s.memory}, {"lines", s.lines}, {"traces", s.traces}, {"bodies", s.bodies},
	}
}

func (s *suite) run(ctx context.Context) error {
	if err := s.prepare(ctx); err != nil {
		return err
	}
	defer s.lab.Close()
	for _, p := range s.parts() {
		if s.only != "" && !slices.Contains(strings.Split(s.only, ","), p.name) {
			continue
		}
		begin := time.Now()
		if err := p.run(ctx); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		s.sh.note("%s: %.0f s", p.name, time.Since(begin).Seconds())
	}
	if err := s.r.Write(s.out); err != nil {
		return err
	}
	for _, t := range append(slices.Clone(s.r.Six), s.r.Micro...) {
		for _, row := range t.Rows {
			if row.Bad {
				s.sh.note("%s: %s %s", t.Function, row.Peer, row.Why)
				return errFailed
			}
		}
	}
	return nil
}

func (s *suite) prepare(ctx context.Context) (err error) {
	if s.peers == "" {
		s.peers = strings.Join(bench.Others, ",")
		if s.quick {
			s.peers = bench.Node + "," + bench.Bun
		}
	}
	if s.names, err = peerList(s.peers); err != nil {
		return err
	}
	if s.lab, err = newLab(ctx, s.sh, s.names); err != nil {
		return err
	}
	s.dir = filepath.Join(s.lab.Dir, "functions")
	s.r = bench.Results{Quick: s.quick, When: time.Now().UTC(), Facts: bench.MachineFacts(), Version: s.lab.Version, Absent: s.lab.Absent}
	return os.Mkdir(s.dir, 0o755)
}

// table measures one function, traced on the samples of some files, and prints the result. handwritten: floor/ has it
// for the sample that is timed.
func (s *suite) table(ctx context.Context, path string, samples []string, handwritten bool) (*bench.Table, error) {
	t := &tracing{read: os.ReadFile, samples: samples}
	works, err := prepareWorks(ctx, s.sh, t, path, []string{measured})
	if err != nil {
		return nil, err
	}
	works[0].HasFloor = handwritten
	table, err := measure(ctx, s.sh, s.lab, works[0], s.names, s.plan())
	if err == nil {
		showTable(s.sh, table)
	}
	return table, err
}

const workFolder = "cmd/internal/bench/work"

// measured is the name of the sample that is timed.
const measured = "measured"

// six measures the examples on larger requests than those of their own samples, which they are traced on as well.
func (s *suite) six(ctx context.Context) error {
	for _, name := range []string{"login", "upload", "status", "banking", "autocomplete", "maze"} {
		folder := filepath.Join("examples", name)
		samples := []string{filepath.Join(folder, name+".http"), filepath.Join(workFolder, "six", name+".http")}
		t, err := s.table(ctx, filepath.Join(folder, name+".js"), samples, true)
		if err != nil {
			return err
		}
		s.r.Six = append(s.r.Six, t)
	}
	return nil
}

func (s *suite) micro(ctx context.Context) error {
	files, err := filepath.Glob(filepath.Join(workFolder, "micro", "*.js"))
	if err != nil {
		return err
	}
	for _, path := range files {
		t, err := s.table(ctx, path, nil, false)
		if err != nil {
			return err
		}
		s.r.Micro = append(s.r.Micro, t)
	}
	return nil
}

// write writes a function and its sample file.
func (s *suite) write(name, source, sample string) error {
	return errors.Join(
		os.WriteFile(filepath.Join(s.dir, name+".js"), []byte(source), 0o644),
		os.WriteFile(filepath.Join(s.dir, name+".http"), []byte(sample), 0o644))
}

// generated writes a function and prepares it.
func (s *suite) generated(ctx context.Context, name, source, sample string) (*bench.Work, error) {
	if err := s.write(name, source, sample); err != nil {
		return nil, err
	}
	works, err := prepareWorks(ctx, s.sh, &tracing{read: os.ReadFile}, filepath.Join(s.dir, name+".js"), nil)
	if err != nil {
		return nil, err
	}
	works[0].Numbered = strings.Contains(source, bench.Mark)
	return works[0], nil
}

// count is n, or a tenth of it in a quick run.
func (s *suite) count(n int) int {
	if s.quick {
		return n / 10
	}
	return n
}
