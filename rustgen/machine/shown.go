package machine

import (
	"decant/analysis/source"
	"decant/tracer/ir"
)

// shownAsFunctions are the constructors of classes whose text Node.js takes for a function's when it shows them.
func shownAsFunctions(t *ir.Tree) map[int]bool {
	shown := map[int]bool{}
	for _, f := range t.Funcs {
		ir.Walk(f.Body, func(n *ir.Node) {
			if n.Op != ir.OpClass {
				return
			}
			text := t.Program.Files[n.Span.File].Text
			if n.Span.End <= len(text) && !source.ShownAsClass(text[n.Span.Start:n.Span.End]) {
				shown[n.Func] = true
			}
		})
	}
	return shown
}
