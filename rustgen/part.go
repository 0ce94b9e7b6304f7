package rustgen

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

const partHead = `#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from %s by decant: make generate.

use crate::host::prelude::*;

crate::part!(%d);

`

// Reads returns the names of globals and of properties that a program reads, but for built-in objects and what they have
// that are found when it is compiled.
func Reads(p *ir.Program) (globals, properties []string) {
	globs, read := map[string]bool{}, map[string]bool{}
	for _, f := range p.Funcs {
		known := map[ir.Temp]bool{}
		ir.Walk(f.Body, func(n *ir.Node) {
			if n.Op == ir.OpGLoad {
				known[n.Dst] = builtins[n.Name]
				if !builtins[n.Name] {
					globs[n.Name] = true
				}
			}
		})
		ir.Walk(f.Body, func(n *ir.Node) {
			if n.Op == ir.OpGet && !(n.Args[0].Kind == ir.ValTemp && known[n.Args[0].Temp]) {
				read[n.Name] = true
			}
		})
	}
	return slices.Sorted(maps.Keys(globs)), slices.Sorted(maps.Keys(read))
}

// EmitPart prints a part of the host as a module of the runtime crate. Its functions are numbered on from those of the
// part, its variables lie where the part was loaded, and its operations are called, not inlined.
func EmitPart(p *machine.Program, number int) string {
	p = p.Plain()
	printer := newPrinter(p, fileMain, false)
	printer.quiet = true
	var rows []string
	for _, f := range p.Funcs {
		printer.add(f)
		rows = append(rows, funcInfo(p, f, printer.lits))
	}
	var b strings.Builder
	fmt.Fprintf(&b, partHead, comment(path.Base(p.Tree.Program.Files[0].Name)), number)
	b.WriteString(printer.lits.declarations())
	b.WriteString(printer.lits.constantDeclarations())
	b.WriteString(printer.lits.bigDeclarations())
	fmt.Fprintf(&b, "\npub static PART: Part = Part {\n%s    vars: %d,\n};\n", functionTable(rows), p.Vars)
	if printer.handlers {
		b.WriteString(attemptMacros)
	}
	b.WriteString(printer.bodies.String())
	return b.String()
}
