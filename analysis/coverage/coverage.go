// Package coverage has the facts that people are shown about a function's tracing: where its arms are
// and how often the samples took them. The tracer fills it; the language server, `decant coverage` and
// `decant doctor` show it.
package coverage

import (
	"slices"

	"decant/analysis/source"
)

// File is the static side: what can be reached in one source file. It depends on the text of the program alone. The
// module body of a program of several files is a function of each of them.
type File struct {
	Source *source.File
	Funcs  []Func // in order of their start; Funcs[0] is the module body
}

// Func is one source function.
type Func struct {
	Key     string // stable under edits elsewhere in the file
	Name    string // "" when anonymous
	Span    source.Span
	Head    source.Span // where a diagnostic about the whole function goes: its keyword, name or parameters
	Handler bool        // the function that answers requests
	Event   string      // "get", "post" … when it is a callback given to an event
	Arms    []Arm       // Arms[0] is the entry
	Refused []Refused   // what cannot be compiled here, traced or not
	Notes   []Note      // what else there is to know, where samples bear it out
}

// Arm is one counted way through a function.
type Arm struct {
	Kind   string      // "enter", "then", "else", "loop", "case", "default", "catch", "finally", "right", "after", "resume"
	Span   source.Span // what runs in this arm
	Mark   source.Span // the keyword or condition a diagnostic goes on
	Parent int         // the arm this one lies in; -1 for the entry
	Other  int         // the arm taken instead, -1 when there is none
	Quiet  bool        // counted for display only (an empty else): never a fallback point
	Away   bool        // it lies in another file of the program, and is shown there; it has no spans, and is Quiet
}

// Refused is a place that is answered by the sandbox whatever the samples do.
type Refused struct {
	Code    string // DC201, DC202
	Message string
	Span    source.Span
}

// Counts is the dynamic side: per function key, per arm, how often the samples took it.
type Counts map[string]FuncCounts

// FuncCounts has one entry per arm of the function.
type FuncCounts struct {
	Total   []uint64
	Samples [][]string // names of the samples that took the arm, sorted
}

// Bound keeps, of the body of a module, what lies in one file of several, which has size bytes.
func (f *Func) Bound(size, file int) {
	f.Span, f.Head = source.Span{File: file, End: size}, source.Span{File: file}
	for i := range f.Arms {
		if a := &f.Arms[i]; i == 0 {
			a.Span, a.Mark = f.Span, f.Head
		} else if a.Mark.File != file || a.Span.File != file {
			a.Away, a.Quiet, a.Span, a.Mark = true, true, source.Span{}, source.Span{}
		}
	}
	f.Refused = slices.DeleteFunc(f.Refused, func(r Refused) bool { return r.Span.File != file })
}
