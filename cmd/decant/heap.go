package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync/atomic"
	"time"
)

// heap is the memory of a language server. What lives is little, and every edit leaves some garbage: between two
// collections there is more room than usual; and when no key is typed any more, what is free goes to the system.
type heap struct {
	quiet   *time.Timer // since the last collection that work made
	tidying atomic.Bool // the next collection is of no work
}

const (
	heapRoom  = 14 << 20 // bytes that are allocated between two collections at least
	leastHeap = 6 << 20  // bytes that surely live once a file is open: less is a server that starts
	heapQuiet = 2 * time.Second
)

// keepHeap looks after the heap of this process.
func keepHeap() {
	h := &heap{}
	h.quiet = time.AfterFunc(heapQuiet, h.tidy)
	h.collected()
}

// collected sets the target of the collection after the last one, and is called again after that.
func (h *heap) collected() {
	debug.SetGCPercent(heapPercent(liveHeap()))
	if !h.tidying.Swap(false) {
		h.quiet.Reset(heapQuiet)
	}
	runtime.AddCleanup(new([16]byte), (*heap).collected, h)
}

// tidy gives what is free to the system.
func (h *heap) tidy() {
	h.tidying.Store(true)
	debug.FreeOSMemory()
}

// heapPercent is by how many percent of what lives the heap may grow: GOGC.
func heapPercent(live uint64) int {
	const usual = 100
	return max(usual, int(100*heapRoom/max(live, leastHeap)))
}

// liveHeap is what the last collection found to live, in bytes.
func liveHeap() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
