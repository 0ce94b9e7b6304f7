package coverage

import (
	"cmp"
	"slices"
)

// SortFuncs puts functions in the order of their start, outer before inner.
func SortFuncs(funcs []Func) { slices.SortStableFunc(funcs, CompareFuncs) }

// CompareFuncs is the order of SortFuncs.
func CompareFuncs(a, b Func) int {
	return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Span.End, a.Span.End))
}
