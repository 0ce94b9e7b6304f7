package engine

import (
	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
)

// What goja does otherwise than ECMAScript, and can be put right from outside.

// splitTry puts a try with catch and finally into two: in goja, the catch gets what its own finally throws.
func splitTry(tree *ast.Program) {
	js.Walk(tree, func(n ast.Node) bool {
		if t, ok := n.(*ast.TryStatement); ok && t.Catch != nil && t.Finally != nil {
			inner := &ast.TryStatement{Try: t.Try, Body: t.Body, Catch: t.Catch}
			t.Body = &ast.BlockStatement{LeftBrace: t.Body.LeftBrace, List: []ast.Statement{inner}, RightBrace: t.Catch.Body.RightBrace}
			t.Catch = nil
		}
		return true
	})
}

func ran(v goja.Value, err error) goja.Value {
	if err != nil {
		panic(err)
	}
	return v
}
