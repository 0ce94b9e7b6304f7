package main

import (
	"context"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"decant/invoker"

	"github.com/spf13/cobra"
)

const runLong = `
Serves functions over HTTP. One function answers at /; several, or those of a folder, each at /NAME. Requests
are answered natively; one that reaches a place no sample has been to is answered by the sandbox, is traced, and
the function is compiled anew behind it (--no-adapt leaves it as it is). Answers carry Decant-Path: native or
sandbox, and after a fallback Decant-Stop with its reason and line.

Outgoing calls: a relative URL is answered by the mocks of the samples, or by --upstream; an absolute one is
really called, unless --mocks is given. Nothing else is ever sent anywhere.

On the admin address: /-/health, /-/ready, /-/metrics (Prometheus), /-/functions (JSON).
With --json the first line says where, once it answers; then comes one line an event.`

const runExample = `  decant run login.js
  decant run functions/ --port 9000 --upstream https://api.example.com/v1/
  decant run login.js --mocks --no-adapt --json`

// serveOptions are the flags of `decant run`.
type serveOptions struct {
	port     int
	admin    int
	workers  int
	sandbox  string
	limits   limits
	noAdapt  bool
	mocks    bool
	upstream *url.URL
	lazy     bool
	quiet    bool
	capture  bool // keep the last request that fell back
	samples  []string
	env      []string // NAME=value: what process.env has besides what the samples say
	read     reader
}

func defaultServeOptions() *serveOptions {
	return &serveOptions{port: 8080, sandbox: sandboxEmbedded, limits: defaultLimits, read: readDisk}
}

func runCommand(sh *shell) *cobra.Command {
	o := defaultServeOptions()
	memory, upstream := "64M", ""
	c := &cobra.Command{
		Use: "run PATH...", Short: "Serve functions over HTTP, and learn from what they could not answer natively",
		Long: runLong, Example: runExample,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return fmt.Errorf("decant run takes functions' files or folders — see decant run --help")
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) (err error) {
			if o.limits.memory, err = parseSize(memory); err != nil {
				return err
			}
			if o.upstream, err = parseUpstream(upstream); err != nil {
				return err
			}
			return runServe(c.Context(), sh, o, args)
		},
	}
	f := c.Flags()
	f.IntVar(&o.port, "port", o.port, "port to serve on; 0 picks a free one")
	f.IntVar(&o.admin, "admin-port", 0, "port of the admin address; 0 picks a free one")
	f.IntVar(&o.workers, "workers", 0, "native requests of a function at a time (default: one a core)")
	f.StringVar(&o.sandbox, "sandbox", o.sandbox, "`engine` behind the native code: embedded, node or container")
	f.Uint64Var(&o.limits.fuel, "fuel", o.limits.fuel, "CPU budget of a request")
	f.StringVar(&memory, "memory", memory, "memory of a request, as 64M; the sandbox gets four times as much")
	f.DurationVar(&o.limits.timeout, "timeout", o.limits.timeout, "time of a request, waiting included")
	f.BoolVar(&o.noAdapt, "no-adapt", false, "do not trace and recompile after fallbacks")
	f.StringArrayVar(&o.env, "env", nil, "`NAME=value` in process.env, or NAME alone: decant's own; may be repeated")
	f.BoolVar(&o.mocks, "mocks", false, "answer every outgoing call by the samples' mocks; one without a mock fails its request")
	f.StringVar(&upstream, "upstream", "", "`URL` that relative outgoing calls are made to")
	f.BoolVar(&o.capture, "capture", false, "keep the last request that fell back, without what looks like a secret, for decant request --last")
	f.BoolVar(&o.lazy, "lazy", false, "answer at once, from the sandbox; trace and compile behind it")
	f.BoolVar(&o.quiet, "quiet-headers", false, "leave Decant-Path and Decant-Stop out of answers")
	f.StringArrayVar(&o.samples, "samples", nil, "a sample `file` to trace one function with; may be repeated")
	jsonFlag(c, sh)
	return c
}

// parseSize reads a number of bytes with an optional K, M or G (powers of 1024).
func parseSize(s string) (uint64, error) {
	digits := strings.TrimRight(strings.ToUpper(s), "KMGIB")
	n, err := strconv.ParseUint(digits, 10, 32)
	unit, ok := map[string]uint{"": 0, "K": 10, "M": 20, "G": 30}[strings.TrimRight(strings.ToUpper(s)[len(digits):], "IB")]
	if err != nil || !ok || n == 0 {
		return 0, fmt.Errorf("not a size: %q — write it as 64M", s)
	}
	return n << unit, nil
}

func parseUpstream(s string) (*url.URL, error) {
	if s == "" {
		return nil, nil
	}
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("not a URL to call: %q — write it as https://host/path/", s)
	}
	return u, nil
}

// shutdownTime is how long requests under way may take after Ctrl-C.
const shutdownTime = 5 * time.Second

func runServe(ctx context.Context, sh *shell, o *serveOptions, paths []string) error {
	s, err := startServing(ctx, sh, o, paths)
	if err != nil {
		return err
	}
	if _, err := invoker.Harden(invoker.Fence{Children: true, Namespaces: o.sandbox == sandboxContainer}); err != nil {
		sh.note("serving without the second fence around native code: %s", err)
	}
	<-ctx.Done()
	s.stop()
	return nil
}
