package rustgen

import (
	"fmt"
	"strings"

	"decant/rustgen/machine"
)

// Handler says how the function's handler is found and called.
type Handler struct {
	Shape  string // "" or containerless: it is registered with listen
	Export string // the name it is exported under, "" for none

	name string // the function's
}

// containerless is the shape whose handlers need nothing of the host that is written in JavaScript.
const containerless = "containerless"

// print prints what the runtime is to know of the handler, None when that is nothing.
func (h *Handler) print(p *machine.Program, lits *literals) string {
	shape := h.Shape
	if shape == containerless {
		shape = ""
	}
	parts := h.parts(p)
	if shape == "" && len(parts) == 0 {
		return "None"
	}
	return fmt.Sprintf("Some(&Handler { name: &%s, shape: &%s, export: &%s, parts: &[%s] })",
		lits.name(h.name), lits.name(shape), lits.name(h.Export), strings.Join(parts, ", "))
}

// parts lists the parts of the host that are loaded when the module is initialised: what the handler's shape needs.
func (h *Handler) parts(p *machine.Program) []string {
	if h.Shape == "" || h.Shape == containerless {
		return nil
	}
	return []string{"part::CALLING"}
}
