package main

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

// TestHeap: between two collections is room, whatever lives; and the target is set anew after each.
func TestHeap(t *testing.T) {
	for live, want := range map[uint64]int{0: 233, 14 << 20: 100, 1 << 30: 100} {
		if got := heapPercent(live); got != want {
			t.Errorf("%d bytes live: %d %%, want %d", live, got, want)
		}
	}
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	h := &heap{quiet: time.NewTimer(time.Hour)}
	defer h.quiet.Stop()
	h.collected()
	const elsewhere = 321
	debug.SetGCPercent(elsewhere)
	for end := time.Now().Add(10 * time.Second); ; {
		runtime.GC()
		now := debug.SetGCPercent(elsewhere)
		if now != elsewhere {
			break
		}
		if time.Now().After(end) {
			t.Fatal("the target stays what it was")
		}
		time.Sleep(time.Millisecond)
	}
}
