package main

import "testing"

// TestInspect holds the texts of values to Node's: hundreds of fixed ones by dozens of options and formats, and hundreds that
// are made from seeds.
func TestInspect(t *testing.T) {
	x := newTrio(t, "testdata/inspect/values.js")
	n := x.count()
	if n < 200 {
		t.Fatal(n, "values")
	}
	x.hold("fixed", n, 30, nil)
	x.hold("drawn", 40, 20, nil)
	t.Logf("%d values and 1000 of seeds: %d answers equal, native code stopped at %d", n, x.equal, x.stopped)
}
