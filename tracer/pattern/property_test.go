package pattern

import (
	"bytes"
	"os"
	"testing"
)

// TestProperties: the sandbox has the properties that native code has.
func TestProperties(t *testing.T) {
	for name, have := range map[string][]byte{"properties.txt": []byte(propertyNames), "properties.bin": propertyRanges} {
		want, err := os.ReadFile("../../rustgen/runtime/src/unicode/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(have, want) {
			t.Errorf("%s is not the runtime's: node rustgen/runtime/tests/unicode.js makes both", name)
		}
	}
}
