// Command hostgen compiles the parts of the host, which are written in JavaScript, to modules of the runtime crate:
// make generate.
package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
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
	globals, reads := map[string]bool{}, map[string]bool{}
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
		names, properties := rustgen.Reads(unit.Program)
		for _, name := range names {
			globals[name] = true
		}
		for _, name := range properties {
			reads[name] = true
		}
		fmt.Fprintf(&modules, "#[rustfmt::skip]\nmod %s;\n", p.Name)
		fmt.Fprintf(&numbers, "pub const %s: u8 = %d;\n", strings.ToUpper(p.Name), i)
		fmt.Fprintf(&table, "    &%s::PART,\n", p.Name)
	}
	files["mod.rs"] = fmt.Sprintf(index, modules.String(), numbers.String(), len(engine.Parts()), table.String(), names(globals), names(reads))
	return files, refused, nil
}

// names prints a sorted list of names, of which each has a line.
func names(set map[string]bool) string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(set)) {
		fmt.Fprintf(&b, "    b%q,\n", name)
	}
	return b.String()
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
use crate::str::S;

%s
%s
pub(crate) static ALL: [&Part; %d] = [
%s];

/// Whether a part reads a property of this name, other than of a built-in object that it names.
pub(crate) fn reads(name: S) -> bool {
    READS.iter().any(|n| name.is(n))
}

/// Whether a part names a global, other than a built-in object that is found when it is compiled.
pub(crate) fn names(name: S) -> bool {
    GLOBALS.iter().any(|n| name.is(n))
}

#[rustfmt::skip]
static GLOBALS: &[&[u8]] = &[
%s];

#[rustfmt::skip]
static READS: &[&[u8]] = &[
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
