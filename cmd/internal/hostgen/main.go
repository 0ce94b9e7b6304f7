// Command hostgen compiles the parts of the host, which are written in JavaScript, to modules of the runtime crate:
// make generate.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/rustgen"
	"decant/rustgen/machine"
	"decant/tracer/engine"
	"decant/tracer/ir"
	"decant/tracer/lower"
)

// folder is where the modules lie, from the root of the repository.
const folder = "rustgen/runtime/src/host/parts"

func main() {
	root := "."
	if len(os.Args) > 1 {
		root = os.Args[1]
	}
	files, refused, err := generate()
	for _, line := range refused {
		fmt.Fprintln(os.Stderr, line)
	}
	for name, text := range files {
		if err == nil {
			err = os.WriteFile(filepath.Join(root, folder, name), []byte(text), 0o644)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "hostgen:", err)
		os.Exit(1)
	}
}

// generate makes the files of the folder, and tells what in the parts is not compiled.
func generate() (files map[string]string, refused []string, err error) {
	files = map[string]string{}
	var modules, numbers, table strings.Builder
	for i, p := range engine.Parts() {
		module, err := js.Parse(source.NewFile(p.Name+".js", p.Text))
		if err != nil {
			return nil, nil, err
		}
		unit := lower.LowerPart(module)
		refused = append(refused, refusals(unit.Program)...)
		if hasTemplate(unit.Program) {
			return nil, nil, fmt.Errorf("%s.js has a tagged template: its number would be one of the function's", p.Name)
		}
		files[p.Name+".rs"] = rustgen.EmitPart(machine.NumberPart(ir.Compiled(unit.Program)), i)
		fmt.Fprintf(&modules, "#[rustfmt::skip]\nmod %s;\n", p.Name)
		fmt.Fprintf(&numbers, "pub const %s: u8 = %d;\n", strings.ToUpper(p.Name), i)
		fmt.Fprintf(&table, "    &%s::PART,\n", p.Name)
	}
	files["mod.rs"] = fmt.Sprintf(index, modules.String(), numbers.String(), len(engine.Parts()), table.String())
	return files, refused, nil
}

// hasTemplate tells whether a part has a tagged template. Templates are numbered by module.
func hasTemplate(p *ir.Program) (has bool) {
	for _, f := range p.Funcs {
		ir.Walk(f.Body, func(n *ir.Node) { has = has || n.Op == ir.OpTemplate })
	}
	return has
}

const index = `//! The parts of the host, compiled by decant: make generate.

use super::Part;

%s
%s
pub(crate) static ALL: [&Part; %d] = [
%s];
`

func refusals(p *ir.Program) (lines []string) {
	for _, f := range p.Funcs {
		for _, r := range ir.Refusals(f) {
			file := p.Files[r.Span.File]
			lines = append(lines, fmt.Sprintf("%s:%d: %s", file.Name, file.Line(r.Span.Start), r.Detail))
		}
	}
	return lines
}
