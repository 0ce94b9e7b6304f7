package build_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"decant/invoker/build"
)

// TestToolchain: images are kept by the compiler's version, so it must be the real one.
func TestToolchain(t *testing.T) {
	tools, err := build.Toolchain(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(tools.Version, "rustc 1.") || !strings.Contains(tools.Version, "-linux-") {
		t.Errorf("version %q", tools.Version)
	}
	for _, path := range []string{tools.Rustc, tools.Linker} {
		if _, err := os.Stat(path); err != nil {
			t.Error(err)
		}
	}
}
