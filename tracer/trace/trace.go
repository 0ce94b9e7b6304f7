// Package trace defines the log of one run: only what the run alone knows. Everything static is in
// ir.Program. Counters, not a stack: nothing breaks on exceptions or interleaved callbacks.
package trace

// Key names a source function by the hash of its lowered form and how its free names resolve. Twins
// (functions with equal keys in one program) are told apart by Ordinal, their order in the file.
type Key struct {
	Hash    [16]byte
	Ordinal int
}

// Outcome says how a run ended.
type Outcome string

const (
	Done    Outcome = "done"    // quiescent, a response was given
	Threw   Outcome = "threw"   // an exception was not caught
	Pending Outcome = "pending" // quiescent without a response
	Limit   Outcome = "limit"   // a limit stopped it
)

// Log is what one run did.
type Log struct {
	Lowering int    // version of the lowering that numbered the arms
	Run      string // run-id: "sample:NAME" or "live:HEX"
	Outcome  Outcome
	Where    string // for Threw and Limit: file:line, or ""
	Funcs    []Func
}

// Func has the counters of one function that was entered. Init holds what ran while the module
// initialised; Request what ran after. Both have one counter per arm; arm 0 is the entry. They saturate.
type Func struct {
	Key     Key
	Init    []uint64
	Request []uint64
	Twins   int      // how many functions of the program that ran have this hash; 0 when the recorder does not say
	First   []uint32 // order of first reach over the whole log, per arm, from 1; 0 when not reached
}
