package stop

import "testing"

func TestInstead(t *testing.T) {
	for detail, want := range map[string]bool{"direct eval": true, "fs.open": true, "a class": false, "": false} {
		if got := Instead(detail) != ""; got != want {
			t.Errorf("%q: %v", detail, got)
		}
	}
	seen := map[string]bool{}
	for _, r := range Rewrites {
		if seen[r.Detail] || r.Instead == "" {
			t.Errorf("%q stands twice, or says nothing", r.Detail)
		}
		seen[r.Detail] = true
	}
}
