package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// ownWays are the reasons for which an address may stop: where Node.js needs Unicode's tables, or has a way of its own.
var ownWays = []string{"international domain", "a URL relative to one without a path", "goes up from its root"}

// TestAddresses holds addresses that are made from seeds, relative ones, and what setters make of them to Node's.
func TestAddresses(t *testing.T) {
	x := trioOf(t, readText(t, "testdata/url/addresses.js"))
	const runs, each = 6, 40
	equal, stopped := 0, 0
	var wanted [][]any
	for i := range runs * each {
		if i%each == 0 {
			wanted = nil
			x.list(x.interpreted(x.node, fmt.Sprintf("from=%d&to=%d", i, i+each)), &wanted)
		}
		query := fmt.Sprintf("from=%d&to=%d", i, i+1)
		want := wanted[i%each : i%each+1]
		var have [][]any
		native, why := x.natively(query)
		sandbox, missing := x.answered(x.sandbox, query)
		for by, got := range map[string]struct {
			body []byte
			stop string
		}{"native": {native, why}, "sandbox": {sandbox, missing}} {
			if isOwnWay(got.stop) {
				stopped++
				continue
			}
			if got.stop != "" {
				t.Errorf("%s stopped at %v: %s", by, want[0][:5], got.stop)
				continue
			}
			x.list(got.body, &have)
			a, _ := json.Marshal(have[0])
			b, _ := json.Marshal(want[0])
			if string(a) != string(b) {
				t.Errorf("%s\n  have %s\n  node %s", by, a, b)
				continue
			}
			equal++
		}
	}
	t.Logf("%d answers are equal, %d stopped", equal, stopped)
}

func isOwnWay(stop string) bool {
	for _, way := range ownWays {
		if strings.Contains(stop, way) {
			return true
		}
	}
	return false
}
