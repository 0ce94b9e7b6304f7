package lower

import (
	"testing"

	"decant/tracer/ir"
)

// TestSuperCallElsewhere: goja's parser lets a super call stand in a method. Texts are lowered while they are typed.
func TestSuperCallElsewhere(t *testing.T) {
	u := lowered(t, "class A extends B { m() { super(); } }")
	found := false
	for _, n := range nodesOf(u) {
		found = found || n.Op == ir.OpUnknown && n.Code == "DC201"
	}
	if !found {
		t.Error("it does not stop")
	}
}
