// Command hostgen compiles the host's own JavaScript to the runtime's Rust: make generate.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/rustgen"
	"decant/rustgen/machine"
	"decant/tracer/ir"
	"decant/tracer/lower"
)

func main() {
	for i, name := range os.Args[1:] {
		text, err := os.ReadFile(name)
		if err != nil {
			panic(err)
		}
		m, err := js.Parse(source.NewFile(name, string(text)))
		if err != nil {
			panic(err)
		}
		u := lower.LowerPart(m)
		for _, f := range u.Program.Funcs {
			for _, r := range ir.Refusals(f) {
				fl := u.Program.Files[r.Span.File]
				fmt.Fprintf(os.Stderr, "%s:%d %s\n", name, fl.Line(r.Span.Start), r.Detail)
			}
		}
		rust := rustgen.EmitPart(machine.NumberPart(ir.Compiled(u.Program)), i)
		out := filepath.Join("/tmp/hostgen", filepath.Base(name)+".rs")
		os.MkdirAll("/tmp/hostgen", 0o755)
		os.WriteFile(out, []byte(rust), 0o644)
	}
}
