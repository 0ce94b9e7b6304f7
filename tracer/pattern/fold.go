package pattern

import (
	_ "embed"
	"fmt"
	"sort"
	"strings"
	"sync"
)

// folds.txt says which characters are equal when case is ignored: rustgen/runtime/tests/unicode.js makes it. A line has the
// mode, the first and the last code point of a run, how far apart they are, and what leads to the least equal one.

//go:embed folds.txt
var foldLines string

// foldRun is a run of characters that fold alike.
type foldRun struct {
	first, last, step uint32
	delta             int32
}

// folding is a character and what it folds to.
type folding struct{ c, folded uint32 }

type foldTable struct {
	runs  []foldRun
	pairs []folding
	// others are the characters that something else folds to.
	others map[uint32]bool
}

var foldTables = sync.OnceValue(func() map[string]*foldTable {
	tables := map[string]*foldTable{"iu": {others: map[uint32]bool{}}, "i": {others: map[uint32]bool{}}}
	for line := range strings.Lines(foldLines) {
		var mode string
		var r foldRun
		if _, err := fmt.Sscan(line, &mode, &r.first, &r.last, &r.step, &r.delta); err != nil {
			panic(err)
		}
		t := tables[mode]
		t.runs = append(t.runs, r)
		for c := r.first; c <= r.last; c += r.step {
			to := uint32(int32(c) + r.delta)
			t.pairs = append(t.pairs, folding{c, to})
			t.others[to] = true
		}
	}
	return tables
})

// foldings is the table for code points, or that for code units.
func foldings(points bool) *foldTable {
	if points {
		return foldTables()["iu"]
	}
	return foldTables()["i"]
}

// fold is Canonicalize when case is ignored: one of the characters that equal this one, the same for all of them.
func (t *foldTable) fold(c uint32) uint32 {
	if c < 0x80 {
		if 'A' <= c && c <= 'Z' {
			return c + 32
		}
		return c
	}
	at := sort.Search(len(t.runs), func(i int) bool { return t.runs[i].last >= c })
	if at < len(t.runs) {
		if r := t.runs[at]; r.first <= c && (c-r.first)%r.step == 0 {
			return uint32(int32(c) + r.delta)
		}
	}
	return c
}
