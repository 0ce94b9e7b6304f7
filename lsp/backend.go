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
	Path string
	Open map[string]string
}

// Progress tells how far a piece of work is: done of total (0 when it is not known), and at what.
type Progress func(done, total int, what string)

// Analyser finds what can be reached in a source file.
type Analyser interface {
	// Model returns the static arms of a text. It does no IO and takes milliseconds. The error is the
	// first *source.Error of a text that does not parse.
	Model(f *source.File) (*coverage.File, error)
}

// Tracer runs the samples of a function, in a process of its own.
type Tracer interface {
	// LastTrace returns what is stored of the last trace; nil when there is none.
	LastTrace(ctx context.Context, path string) (*Trace, error)
	// Trace runs the samples and stores what they did.
	Trace(ctx context.Context, t Target, p Progress) (*Trace, error)
	// Verify answers the samples natively and compares each with the oracle.
	Verify(ctx context.Context, t Target, p Progress) (*Verdict, error)
}

// Viewer writes what the stages make of a function as files to look at. Each method returns the absolute
// path of the file to open.
type Viewer interface {
	// View writes one view of a function.
	View(ctx context.Context, t Target, v View) (string, error)
	// Doctor checks the installation and writes what it found.
	Doctor(ctx context.Context) (string, error)
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
	// Done is closed when it no longer serves, by Stop or by itself.
	Done() <-chan struct{}
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

// Trace is what the samples of a function did.
type Trace struct {
	// Counts has one entry for every function of the traced text, all zero for one that was never
	// entered: a function without an entry was written after the trace.
	Counts  coverage.Counts
	Samples []SampleResult // in the order run
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
