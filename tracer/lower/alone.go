package lower

import (
	"decant/analysis/js"
	"decant/tracer/ir"
)

// Alone lowers a module that is one statement of another (js.Statement). No function of it is marked as a handler.
// What it makes of the functions is what Lower makes of them in the whole module, when both are Separable.
func Alone(m *js.Module) *Unit {
	return lowerWith(m, options{alone: true})
}

// Unlocated lowers a module and leaves every place in its own text, where that is a bundle's.
func Unlocated(m *js.Module) *Unit {
	return lowerWith(m, options{unlocated: true})
}

// Separable tells whether the statements of a module can be lowered one by one: none decides whether those after it
// run, and nothing in them is numbered throughout the module.
func (u *Unit) Separable() bool {
	if u.templates > 0 {
		return false
	}
	if body := u.Program.Funcs[0].Body.Nodes; len(body) > 0 && ir.Ops[body[len(body)-1].Op].Diverge {
		return false
	}
	for _, st := range u.Module.AST.Body {
		if mayDiverge(st) {
			return false
		}
	}
	return true
}
