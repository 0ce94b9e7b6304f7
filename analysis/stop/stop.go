// Package stop is the table of reasons why tracing or native code stops. Diagnostics, the tree, the
// invoker's headers and the documentation all read it; no other text about a stop exists.
package stop

import "strings"

// Code is a public code, as editors and scripts see it: "DC101".
type Code string

// Severity is how loudly an editor shows a reason.
type Severity int

const (
	Error Severity = iota + 1
	Warning
	Information
	Hint
)

const (
	Untraced    Code = "DC101"
	NeverCalled Code = "DC102"
	Syntax      Code = "DC201"
	API         Code = "DC202"
	State       Code = "DC301"
	Chance      Code = "DC302"
	SampleFails Code = "DC401"
	Limit       Code = "DC402"
	NoMock      Code = "DC403"
	SampleFile  Code = "DC404"
)

// Reason is a row: Title names the code, Message is shown at a place (its %s, where it has one, is the
// detail), Fix says what to do about it.
type Reason struct {
	Code     Code
	Severity Severity
	Title    string
	Message  string
	Fix      string
}

// Table has one row per code, in order.
var Table = []Reason{
	{Untraced, Information, "fallback point", "No sample takes this %s. In production it is answered by the sandbox.", "Add a sample request that gets here, and trace again."},
	{NeverCalled, Information, "never called", "No sample calls this %s.", "Add a sample request that reaches it, and trace again."},
	{Syntax, Warning, "syntax not compiled", "%s is not compiled: this is answered by the sandbox.", "Write it with syntax that is compiled, or leave it to the sandbox."},
	{API, Warning, "API not compiled", "%s is not compiled: this is answered by the sandbox.", "Use an API that is compiled, or leave it to the sandbox."},
	{State, Warning, "state across requests", "`%s` is written here but every request starts from the module's first state.", "Keep state that must survive in a store outside the function."},
	{Chance, Hint, "nondeterminism", "Both sides of a test on %s need samples.", "Add a sample for each side."},
	{SampleFails, Error, "sample failed", "%s", "Correct the function or the sample."},
	{Limit, Error, "limit reached", "Stopped after %s.", "Bound the work, or raise the limit."},
	{NoMock, Warning, "call without a mock", "%s has no mock.", "Write a mock for it in the .http file."},
	{SampleFile, Error, "sample file", "%s", "Correct the .http file."},
}

// Lookup returns the row of a code; it panics on a code that is not in the table.
func Lookup(code Code) Reason {
	for _, r := range Table {
		if r.Code == code {
			return r
		}
	}
	panic("stop: no row for " + string(code))
}

// Text fills the detail into the reason's message.
func (r Reason) Text(detail string) string { return strings.Replace(r.Message, "%s", detail, 1) }
