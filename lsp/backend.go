package lsp

import (
	"context"
	"time"

	"decant/analysis/coverage"
	"decant/analysis/source"
	"decant/analysis/stop"
)

// Backend is everything the server needs besides analysis. cmd fills it; tests fill it with a fake. Its
// methods are called from many goroutines at once and stop when their context does.
type Backend interface {
	Analyser
	Tracer
	Viewer
	Runner
}

// Target is a function the editor works on: the absolute path of its entry file, and the texts of the files
// open in the editor by absolute path. An open text holds over the file on disk.
type Target struct {
	Path    string
	Open    map[string]string
	Samples []string // its sample files; none: the one beside it
	Only    []string // names of the samples to run; none: all
	Network bool     // a call without a mock is really made, and its answer told: see Trace.Recorded
}

// Progress tells how far a piece of work is: done of total (0 when it is not known), and at what.
type Progress func(done, total int, what string)

// Analyser finds what can be reached in a function.
type Analyser interface {
	// Models returns the static arms of a function's own files, the entry first; the others are named by their
	// absolute paths. It runs nothing and reads only what the function imports and is not open. The error is the
	// first *source.Error of a text that does not parse.
	Models(t Target) ([]*coverage.File, error)
}

// Tracer runs the samples of a function, in a process of its own.
type Tracer interface {
	// LastTrace returns what is stored of the last trace; nil when there is none.
	LastTrace(ctx context.Context, path string) (*Trace, error)
	// Trace runs the samples and stores what they did.
	Trace(ctx context.Context, t Target, p Progress) (*Trace, error)
	// Observe runs the samples once more, to see what expressions were.
	Observe(ctx context.Context, t Target) ([]Observed, error)
	// Rename carries what is stored of a function over to its new path.
	Rename(ctx context.Context, from, to string) error
	// LastFallback returns the last request that a local run could not answer natively; nil when there is none.
	LastFallback(ctx context.Context, path string) (*Captured, error)
	// Verify answers the samples natively and compares each with the oracle.
	Verify(ctx context.Context, t Target, p Progress) (*Verdict, error)
}

// Viewer writes what the stages make of a function as files to look at. Each method returns the absolute
// path of the file to open.
type Viewer interface {
	// View writes one view of a function.
	View(ctx context.Context, t Target, v View) (string, error)
	// Shown returns what the stored traces make of a function. It runs nothing; nil when there are none.
	Shown(ctx context.Context, t Target) (*Shown, error)
	// Doctor checks the installation and writes what it found.
	Doctor(ctx context.Context) (string, error)
}

// Shown is a function as the stages have it. The texts name the lines they come from (see View).
type Shown struct {
	Rust, Tree string
	Fuel       map[int]int // the price of running a line of the entry file once, by line from 1
	Bytes      map[int]int // what that takes of the memory of a request at least, in bytes
}

// View names what Viewer.View writes.
type View string

const (
	ViewRust         View = "rust"         // a crate; the file is its function.rs
	ViewIR           View = "ir"           // the trace tree
	ViewInstrumented View = "instrumented" // the instrumented JavaScript, readable form
)

// Runner serves a function on this machine.
type Runner interface {
	// Run starts serving; it returns once requests are answered. The context is that of the start only.
	Run(ctx context.Context, t Target, o RunOptions) (Local, error)
}

// RunOptions are the settings decant.run.*; a zero value means the default of `decant run`.
type RunOptions struct {
	Port    int
	Fuel    int
	Memory  string
	Timeout time.Duration
	Sandbox string
}

// Local is a function being served.
type Local interface {
	Address() string // "http://127.0.0.1:PORT"
	// Send sends one sample of a sample file, whose text is given, and returns how it was answered.
	Send(ctx context.Context, file *source.File, sample string) (*Sent, error)
	// Events tells of requests as they are answered. It is closed when Done is.
	Events() <-chan Live
	// Done is closed when it no longer serves, by Stop or by itself.
	Done() <-chan struct{}
	// Why tells, once it is done, how it ended.
	Why() string
	// Stop ends it with all its children.
	Stop()
}

// Sent tells how one request was answered.
type Sent struct {
	Path    string // "native", "sandbox"
	Stop    string // after a fallback: "DC101 login.js:9"
	Status  int
	Elapsed time.Duration
}

// Live is something that happened in a local run.
type Live struct {
	Answered bool          // a request was answered; else the function was compiled anew, and what is stored has grown
	Path     string        // "native", "sandbox"
	Status   int           // HTTP
	Elapsed  time.Duration // of the answer
	Where    Place         // after a fallback: what the sandbox answered for
}

// Captured is a request that the sandbox had to answer, as the text of a sample: with the answers of its calls as
// mocks, and what looks like a secret taken out.
type Captured struct {
	Text  string
	Where Place
}

// Recorded is the answer that a call without a mock really got.
type Recorded struct {
	File, Sample string // whose call it was
	Method, URL  string
	Status       int
	Body         string
}

// Trace is what the samples of a function did.
type Trace struct {
	// Counts has one entry for every function of the traced text, all zero for one that was never
	// entered: a function without an entry was written after the trace.
	Counts   coverage.Counts
	Files    []string       // absolute paths of the function's own files, the entry first
	Samples  []SampleResult // in the order run
	Recorded []Recorded     // answers of calls that were really made, in order
}

// SampleResult is what became of one sample.
type SampleResult struct {
	Name    string
	File    string    // absolute path of its sample file; "" for the request made up when there is none
	Code    stop.Code // "" when it was answered; DC401, DC402, DC403
	Message string    // the detail of the code's message: "threw TypeError: …", "10 M fuel", "GET passwords.json"
	Where   Place     // where in the function; zero when it is not known
}

// Place is a line of a file.
type Place struct {
	File string // absolute path
	Line int    // from 1; 0 is nowhere
}

// Verdict sums up a verification.
type Verdict struct {
	Samples, Native, Fallback, Mismatch int
	Report                              string // absolute path of the report, one JSON object a line
}
