//go:build linux && cgo && (amd64 || arm64)

package build_test

import (
	"runtime/debug"
	"sync"
	"testing"
)

// A slice without a byte may point anywhere, in Rust to address 1. Such a pointer must not lie on a stack that Go moves:
// each goroutine here begins with a small stack, which moves as it grows and when it shrinks.
func TestEmptySlicesDoNotDisturbStacks(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(1))
	in := loginInstance(t, 0, false)
	for i := range 3000 {
		var done sync.WaitGroup
		done.Go(func() {
			deep(i%100, func() {
				if body, _ := login(t, in, `{"username":"ada","password":"lovelace"}`); body != "ok" {
					t.Errorf("answers %q", body)
				}
			})
		})
		done.Wait()
	}
}

func deep(n int, f func()) {
	var room [64]byte
	if n > 0 {
		deep(n-1, f)
	} else {
		f()
	}
	_ = room
}
