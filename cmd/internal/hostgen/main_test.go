package main

import (
	"os"
	"path/filepath"
	"testing"
)

// TestGenerated: the runtime has the parts of the host as they are now, and all of each is compiled.
func TestGenerated(t *testing.T) {
	files, refused, err := generate()
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range refused {
		t.Errorf("not compiled: %s", line)
	}
	for name, text := range files {
		have, err := os.ReadFile(filepath.Join("../../..", folder, name))
		if err != nil || string(have) != text {
			t.Errorf("%s is not what the part is compiled to: run make generate", name)
		}
	}
}
