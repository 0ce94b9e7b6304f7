package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"decant/tracer/engine"
	"decant/tracer/ir"
)

// TestEnginesTraceAlike: the instrumented examples record the same tree in goja and in Node.
func TestEnginesTraceAlike(t *testing.T) {
	for name := range untraced {
		t.Run(name, func(t *testing.T) {
			t.Chdir(filepath.Join("../../examples", name))
			fn, err := openFunction(name + ".js")
			if err != nil {
				t.Fatal(err)
			}
			set, err := loadSamples(os.ReadFile, fn, []string{name + ".http", "check.http"})
			if err != nil {
				t.Fatal(err)
			}
			var trees [2]string
			for i, kind := range []engine.Kind{engine.Embedded, engine.Node} {
				traces := ir.NewTraces()
				if err := traceSamples(context.Background(), fn, set, engine.Options{Kind: kind}, traces, func(*sampleRun) {}); err != nil {
					t.Fatal(err)
				}
				trees[i] = ir.Print(mergeTraces(fn.unit, traces))
			}
			if trees[0] != trees[1] {
				t.Errorf("goja:\n%s\nNode:\n%s", trees[0], trees[1])
			}
		})
	}
}
