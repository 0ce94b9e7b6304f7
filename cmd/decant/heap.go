package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// heapRoom is how much a language server allocates between two collections at least, in bytes. What lives is little, and
// every edit leaves some garbage: twice what lives would be reached every few keys.
const heapRoom = 16 << 20

// keepHeapRoom sets the collector's target anew after every collection.
func keepHeapRoom() {
	debug.SetGCPercent(heapPercent(liveHeap()))
	runtime.AddCleanup(new([16]byte), func(struct{}) { keepHeapRoom() }, struct{}{})
}

// heapPercent is by how many percent of what lives the heap may grow: GOGC.
func heapPercent(live uint64) int {
	const usual = 100
	return max(usual, int(100*heapRoom/max(live, 1<<20)))
}

// liveHeap is what the last collection found to live, in bytes.
func liveHeap() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
