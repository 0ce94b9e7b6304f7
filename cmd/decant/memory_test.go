package main

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/invoker/load"
	"decant/rustgen/machine"
)

// makers are lines that take memory whenever they run; fifty more runs take fifty times what people are told of one.
var makers = []string{
	"last = { a: i, b: null };",
	"last = { a: i, b: { c: i, d: i, e: i } };",
	"last = {};",
	"last = [];",
	"last = [i, i, i];",
	"last = () => req;",
	"last = [() => i, { f() { return last; } }];",
	"last = i * 2;",
}

// TestLineBytes compares what people are told that lines take of memory with what they take.
func TestLineBytes(t *testing.T) {
	var b strings.Builder
	b.WriteString("const { listen, respond } = require('containerless');\nlisten((req) => {\n  let last = null;\n  const n = Number(req.query.n), which = Number(req.query.which);\n")
	for i, m := range makers {
		fmt.Fprintf(&b, "  if (which === %d) {\n    for (let i = 0; i < n; i++) {\n      %s\n    }\n  }\n", i, m)
	}
	b.WriteString("  respond(typeof last);\n});\n")
	unit, err := lowerSource(source.NewFile("cases.js", b.String()))
	if err != nil {
		t.Fatal(err)
	}
	tree := mergeTraces(unit, fullyTraced(unit.Program))
	told := machine.Number(tree).LineBytes(0)
	crate := emitCrate(tree, "cases", js.Handler{})
	built, err := buildImage(context.Background(), crate, tierSoon, testCache(t), func(string) {})
	if err != nil {
		t.Fatal(err)
	}
	image, err := load.Open(built.Path)
	if err != nil {
		t.Fatal(err)
	}
	defer image.Close()
	for i, m := range makers {
		const few, many = 50, 100
		used := bytesOf(t, image, i, many) - bytesOf(t, image, i, few)
		line := 4 + 5*i + 3
		if want := told[line] + told[line-1]; int(used) != want*(many-few) { // a loop makes its variable anew each time
			t.Errorf("line %d, %s: told %d, took %d", line, m, want, used/(many-few))
		}
	}
}

// bytesOf runs a line a number of times in a new instance, and returns what that took of its memory.
func bytesOf(t *testing.T, image *load.Image, which, n int) uint64 {
	t.Helper()
	instance, err := image.NewInstance(64 << 20)
	if err != nil {
		t.Fatal(err)
	}
	defer instance.Close()
	req := &load.Request{Method: "GET", Path: "/", Query: fmt.Sprintf("n=%d&which=%d", n, which)}
	step, err := instance.Start(req, load.Limits{Fuel: 1 << 20, Timeout: 10 * time.Second})
	if err != nil || step.Kind != load.Responded {
		t.Fatalf("%v %+v", err, step)
	}
	return step.ArenaUsed
}
