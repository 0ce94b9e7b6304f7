// Command conformance runs test262, the conformance suite of ECMAScript, natively: each test becomes a function that is
// traced on one run in the sandbox and then compiled, many tests at a time. It keeps how each came out and makes the
// table of docs/conformance.md.
//
//	go run ./cmd/internal/conformance --shard 1/3 ../test262
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"decant/invoker/build"
	"decant/tracer/engine"
)

const usage = `usage: conformance [flags] CHECKOUT

Runs the tests of a checkout of test262 that have no result yet, and keeps the results. It can be interrupted and
started again; several shards may run at the same time.

Exit status: 0 nothing is wrong; 1 a test is wrong, or the run did not come to its end; 2 usage or input error.

`

// options are what the command line says.
type options struct {
	checkout string
	folders  []string
	shard, n int
	every    int
	again    []string
	results  string
	table    string
	assuming bool
	each     bool
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == engine.ChildArg {
		engine.ChildMain()
		return
	}
	o, err := parseOptions(os.Args[1:], os.Stderr)
	if errors.Is(err, flag.ErrHelp) {
		os.Exit(0)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "conformance:", err)
		os.Exit(2)
	}
	s, err := openSuite(o.checkout)
	if err != nil {
		fmt.Fprintln(os.Stderr, "conformance:", err)
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	wrongs, err := run(ctx, s, o)
	interrupted := ctx.Err() != nil
	stop()
	switch {
	case interrupted:
		fmt.Fprintln(os.Stderr, "conformance: interrupted; what was run is kept, start it again to go on")
		os.Exit(1)
	case err != nil:
		fmt.Fprintln(os.Stderr, "conformance:", err)
		os.Exit(1)
	case wrongs > 0:
		os.Exit(1)
	}
}

func parseOptions(args []string, out io.Writer) (*options, error) {
	o := &options{}
	flags := flag.NewFlagSet("conformance", flag.ContinueOnError)
	flags.SetOutput(out)
	flags.Usage = func() {
		fmt.Fprint(out, usage)
		flags.PrintDefaults()
	}
	folders := flags.String("folders", "language,built-ins", "what to run: folders below test, separated by commas")
	shard := flags.String("shard", "1/1", "run the i-th of n equal parts of the tests")
	flags.IntVar(&o.every, "every", 1, "run only every n-th test")
	again := flags.String("retry", "", "run again what came out as told: stopped, wrong, absent, sandbox, as Node, passed, refused, all, or old for results of another build; separated by commas")
	flags.StringVar(&o.results, "results", "", "file of the results (conformance/results.jsonl in the cache folder of decant, or assuming.jsonl)")
	flags.StringVar(&o.table, "table", "", "write the table of everything that has a result into this document")
	flags.BoolVar(&o.assuming, "assuming", false, "compile as the second tier does, with assumptions; else as the first does")
	flags.BoolVar(&o.each, "each", false, "print each test that is run and how it came out")
	if err := flags.Parse(args); err != nil {
		return nil, err
	}
	if flags.NArg() != 1 {
		return nil, errors.New("one checkout of test262 is needed; see --help")
	}
	o.checkout = flags.Arg(0)
	o.folders = split(*folders)
	o.again = split(*again)
	for _, a := range o.again {
		if !slices.Contains([]string{"all", "old"}, a) && !slices.Contains(outcomes, outcome(a)) {
			return nil, fmt.Errorf("--retry %s: no such outcome", a)
		}
	}
	if _, err := fmt.Sscanf(*shard, "%d/%d", &o.shard, &o.n); err != nil || o.shard < 1 || o.shard > o.n {
		return nil, fmt.Errorf("--shard %s: write i/n, with i from 1 to n", *shard)
	}
	if o.every < 1 || len(o.folders) == 0 {
		return nil, errors.New("--every and --folders choose no tests")
	}
	if o.results == "" {
		dir, err := build.DefaultCache()
		if err != nil {
			return nil, err
		}
		name := "results.jsonl"
		if o.assuming {
			name = "assuming.jsonl"
		}
		o.results = filepath.Join(dir, "conformance", name)
	}
	return o, nil
}

func split(list string) []string {
	return slices.DeleteFunc(strings.Split(list, ","), func(s string) bool { return s == "" })
}

// run runs what is due and returns how many results say wrong.
func run(ctx context.Context, s *suite, o *options) (wrongs int, err error) {
	paths, err := s.list(o.folders)
	if err != nil {
		return 0, err
	}
	known, err := openResults(o.results)
	if err != nil {
		return 0, err
	}
	defer known.close()
	version, err := versionOfSelf()
	if err != nil {
		return 0, err
	}
	chosen := o.choose(paths)
	var due []*test
	for _, path := range chosen {
		t, err := s.read(path)
		if err != nil {
			return 0, err
		}
		if known.due(t, o.again, version) {
			due = append(due, t)
		}
	}
	failed := runTests(ctx, s, o, known, version, due)
	var records []record
	for _, path := range chosen {
		r, ok := known.known[path]
		if !ok {
			continue
		}
		records = append(records, r)
		if r.Outcome == wrong {
			wrongs++
		}
	}
	if o.table != "" {
		failed = errors.Join(failed, marks.Put(o.table, table(records, commitOf(o.checkout))))
	}
	return wrongs, failed
}

// choose returns the shard's part of the tests.
func (o *options) choose(paths []string) []string {
	var chosen []string
	for i, path := range paths {
		if i%o.every == 0 && i/o.every%o.n == o.shard-1 {
			chosen = append(chosen, path)
		}
	}
	return chosen
}

// commitOf is the commit of a checkout, as far as git knows.
func commitOf(checkout string) string {
	out, err := exec.Command("git", "-C", checkout, "rev-parse", "HEAD").Output()
	if err != nil {
		return "an unknown commit"
	}
	return strings.TrimSpace(string(out))
}
