package rustgen

import (
	"fmt"
	"strings"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// sourceTexts prints the source of a program and where in it each function's text begins and ends, for
// Function.prototype.toString. Only a program that names what asks for such texts has them in its image.
func sourceTexts(p *machine.Program) (source, texts string) {
	program := p.Tree.Program
	if !asksForTexts(p) || len(program.Files) != 1 {
		return `""`, "&[]"
	}
	var b strings.Builder
	for i, f := range program.Funcs {
		if i > 0 {
			b.WriteString(", ")
		}
		if f.Kind == ir.KindModule {
			b.WriteString("[0, 0]")
			continue
		}
		fmt.Fprintf(&b, "[%d, %d]", f.Text.Start, f.Text.End)
	}
	return rustString(program.Files[0].Text), "&[" + b.String() + "]"
}

// asksForTexts tells whether a program names a method or a constructor that makes texts of functions.
func asksForTexts(p *machine.Program) bool {
	found := false
	for _, f := range p.Funcs {
		ir.Walk(f.Body, func(n *ir.Node) {
			switch n.Op {
			case ir.OpGet:
				found = found || n.Name == "toString"
			case ir.OpGLoad:
				found = found || n.Name == "String" || n.Name == "Function"
			}
		})
	}
	return found
}
