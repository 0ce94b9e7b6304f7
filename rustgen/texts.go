package rustgen

import (
	"fmt"
	"strings"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// sourceTexts prints the texts of functions for Function.prototype.toString: a text, and of each function that has one where it
// begins and ends in there. A program of one file has its file, when it names what asks for such texts; one of several files
// has the texts that its runs asked for.
func sourceTexts(p *machine.Program) (source, texts string) {
	program := p.Tree.Program
	whole := program.Own() == 1
	if whole && !asksForTexts(p) {
		return `""`, "&[]"
	}
	var joined, rows strings.Builder
	if whole {
		joined.WriteString(program.Files[0].Text)
	}
	for i, f := range p.Tree.Funcs {
		at := f.Text
		if at.IsZero() || f.Func.Made {
			continue
		}
		if !whole || at.File > 0 {
			text := program.Files[at.File].Text[at.Start:at.End]
			at.Start, at.End = joined.Len(), joined.Len()+len(text)
			joined.WriteString(text)
		}
		fmt.Fprintf(&rows, ", [%d, %d, %d]", i, at.Start, at.End)
	}
	return rustString(joined.String()), "&[" + strings.TrimPrefix(rows.String(), ", ") + "]"
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

// madeFunctions prints the functions that the program makes of texts, with those.
func madeFunctions(p *machine.Program) string {
	var rows []string
	for _, f := range p.Tree.Program.Funcs {
		if f.Made {
			rows = append(rows, fmt.Sprintf("Made { func: %d, text: %s }", f.Index, rustString(p.Tree.Program.Files[f.Span.File].Text)))
		}
	}
	return "&[" + strings.Join(rows, ", ") + "]"
}
