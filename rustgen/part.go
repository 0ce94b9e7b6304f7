package rustgen

import (
	"fmt"
	"path"
	"strings"

	"decant/rustgen/machine"
)

const partHead = `#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from %s by decant: make generate.

use crate::host::prelude::*;

crate::part!(%d);

`

// EmitPart prints a part of the host as a module of the runtime crate. Its functions are numbered on from those of the
// part, its variables lie where the part was loaded, and its operations are called, not inlined.
func EmitPart(p *machine.Program, number int) string {
	p = p.Plain()
	printer := newPrinter(p, false)
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
