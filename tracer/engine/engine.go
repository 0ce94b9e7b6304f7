// Package engine runs the user's JavaScript in a child process: never in the process that asks for it.
//
// Two kinds of child speak the same protocol (protocol.go). The embedded one is this very program started
// again; it runs goja. The other is Node.js with a driver script. A child only asks for effects; the World
// that the caller passes to Run performs them, or answers from mocks or from a record.
//
// Every run starts from nothing: the module is initialised anew, then answers one request, then is thrown
// away. The clock stands still at Request.Now (at 0 while the module initialises) and Math.random is seeded
// by Request.Seed (by 0 while the module initialises), so that all engines agree.
package engine

import (
	"time"

	"decant/analysis/exchange"
	"decant/analysis/source"
	"decant/tracer/lower"
	"decant/tracer/trace"
)

// Kind says which JavaScript engine a child runs.
type Kind int

const (
	Embedded Kind = iota // goja in this program, started again
	Node                 // Node.js with a driver script
)

// Options configure a Host. A zero field has the default that is told beside it.
type Options struct {
	Kind    Kind
	Command []string      // what starts the child; Embedded: this executable with ChildArg; Node: node
	Env     []string      // added to the child's otherwise empty environment
	Memory  int64         // bytes of JavaScript heap; 256 MiB
	Timeout time.Duration // wall clock of one run; 10 s
	Fuel    int64         // probes of one probed run; 10 million
	Depth   int           // JavaScript frames, embedded only; 10,000
}

const (
	defaultMemory  = 256 << 20
	defaultTimeout = 10 * time.Second
	defaultFuel    = 10_000_000
	defaultDepth   = 10_000
	// grace is how long a child may take to report a time limit by itself before it is killed.
	grace = 500 * time.Millisecond
)

// Function is the user's function. A probed one has counters put in and gives a trace.Log.
type Function struct {
	Name   string
	File   string // the path shown to people
	Source string
	Probed bool
	Unit   *lower.Unit // what Source was lowered to; made when nil, if the function is probed
	Run    string      // the run-id of its logs, see trace.Log
	Files  *Files      // Node runs these, and not Source
}

// Files is a function as it lies in its folder. Paths are absolute.
type Files struct {
	Entry    string                       `json:"entry"`
	Module   bool                         `json:"module"`   // the entry is an ES module
	Modules  []string                     `json:"modules"`  // those of Texts that are ES modules
	Texts    map[string]string            `json:"texts"`    // files that Node does not run as they are written, as it runs them
	Resolved map[string]map[string]string `json:"resolved"` // by file and name: what is imported, where Node does not find it
	Exports  map[string][]string          `json:"exports"`  // modules that the host brings, and what they export
}

// Error is an exception that the function did not catch, or one from its initialisation. File, Line and
// Column (of bytes, from 1) tell where an Error object was made, or where anything else was thrown; Line is 0
// where the engine cannot tell (Node, a thrown value that is no Error object).
type Error struct {
	Text    string `json:"text"` // as String(exception) gives it: "TypeError: x is not a function"
	Name    string `json:"name"` // "" when it is no Error object
	Message string `json:"message"`
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
}

// Reason says which limit stopped a run.
type Reason string

const (
	ReasonTime      Reason = "time"
	ReasonMemory    Reason = "memory"
	ReasonRecursion Reason = "recursion"
	ReasonFuel      Reason = "fuel"
	ReasonCrash     Reason = "crash" // the child died and nothing tells why
)

// Result is what one run did. Response is always set. Effects are those asked while the request was
// answered, in the order asked, IDs counting from 1; Answers[i] belongs to Effects[i] and is nil for a log
// line and for a call that got none; Delivered has the IDs of the answered effects in the order the function
// saw the answers. InitLog has the console lines of the initialisation.
type Result struct {
	Response  *exchange.Response
	Outcome   trace.Outcome
	Effects   []exchange.Effect
	Answers   []*exchange.Answer
	Delivered []int
	InitLog   []exchange.Effect
	Log       *trace.Log  // of a probed function; nil after a crash
	Error     *Error      // for trace.Threw
	NoHandler bool        // the module registers and exports no handler; a trace.Threw
	Refused   string      // why Node does not run the function's files; a trace.Threw
	Made      []string    // source texts of the functions that it made of texts, each once
	Missing   string      // what the host does not have and the function used (DC202); a trace.Threw
	NoMock    *NoMock     // the call without a mock that ended the run (DC403); a trace.Threw
	Reason    Reason      // for trace.Limit
	Where     *source.Pos // for trace.Limit: the probe that stopped, when it is known
	WhereFile string
	Detail    string // for trace.Limit: what the stop message of DC402 names, "10 M fuel in this loop"
	Duration  time.Duration
}
