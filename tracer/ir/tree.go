package ir

import "decant/analysis/source"

// Tree is the merged result of all traces: the program with every arm no trace reached replaced by unknown.
// It is what is printed, shown and compiled. Layout (slots, captures, arms) is the program's and never
// depends on coverage.
type Tree struct {
	Program *Program
	Funcs   []*TreeFunc // by Func.Index
}

// TreeFunc is a function of the tree. A function never entered has a Body of one unknown.
type TreeFunc struct {
	Func   *Func
	Body   *Block
	Counts []uint64 // per arm, summed over runs for display; 0 is not reached
	// Requests is how often requests took the arm that they took most, summed over runs: 0 when only initialisation ran it.
	Requests uint64
	// Text is its source text. In a program of several files only a function whose text a run asked for has one.
	Text source.Span
}
