package rustgen

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"decant/analysis/source"
	"decant/rustgen/machine"
	"decant/tracer/ir"
)

const functionHead = `#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from %s by decant. Each block names the JavaScript line it comes from; unknown() is a place
//! that no trace reached, where the sandbox takes over.

use decant_rt::%s::*;
`

const slowHead = `#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! The functions in whose other form some values are assumed to be numbers. These assume nothing, and run when they are
//! something else.

`

const seldomHead = `#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! The functions that requests run seldom, and those that only initialisation runs.

`

// file is one of those that a crate's functions are printed in. The main one passes on what the others have.
type file string

const (
	fileMain   file = ""
	fileSlow   file = "slow"   // forms without assumptions
	fileSeldom file = "seldom" // what is worth small code only
)

// attemptMacros pass a failure to the handler of the try statement around it: its catch, or its finally.
const attemptMacros = `
macro_rules! attempt {
    ($handler:lifetime, $result:expr) => {
        match $result {
            Ok(value) => value,
            Err(stop) => break $handler stop,
        }
    };
}

macro_rules! attempt_finally {
    ($handler:lifetime, $result:expr) => {
        match $result {
            Ok(value) => value,
            Err(stop) => break $handler Completion::Throw(stop),
        }
    };
}

/// How the statements before a finally block ended (ECMA-262 §6.2.4).
enum Completion {
    Normal,
    Throw(Stop),
    Return(V),
    Jump(u32),
}

/// A completion while its finally block runs: what was thrown is kept, so that the block can throw and catch.
enum Held {
    Normal,
    Throw(V),
    Return(V),
    Jump(u32),
}

impl Completion {
    /// Fails with the stop itself when that is no JavaScript exception: no finally block runs for it.
    fn hold(self, rt: &mut Rt) -> R<Held> {
        Ok(match self {
            Completion::Normal => Held::Normal,
            Completion::Throw(stop) => Held::Throw(caught(rt, stop)?),
            Completion::Return(value) => Held::Return(value),
            Completion::Jump(to) => Held::Jump(to),
        })
    }
}
`

// operations says where the operations come from: opsInlined makes fast code, opsOutlined small code that is soon compiled.
type operations string

const (
	opsInlined  operations = "prelude"
	opsOutlined operations = "outlined"
)

// printFunction prints src/function.rs: the literals, the function table, and one Rust function for each source
// function; and beside it, in src/function, slow.rs with the forms without assumptions of those that have one with them, and
// seldom.rs with the functions that are worth small code only. In a crate that is small code altogether they stay where they are.
func printFunction(p *machine.Program, h Handler, ops operations) (function string, others map[file]string) {
	split := ops == opsInlined
	fast, general, seldom := newPrinter(p, fileMain, split), newPrinter(p, fileSlow, split), newPrinter(p, fileSeldom, split)
	var rows []string
	var never []string
	for _, f := range p.Funcs {
		switch {
		case f.Never:
			never = append(never, fast.neverCalled(f))
		case f.Seldom && split:
			seldom.add(f)
		default:
			fast.add(f)
		}
		if p.Doubled(f) {
			general.add(f)
		}
		rows = append(rows, funcInfo(p, f, fast.lits))
	}
	handler := h.print(p, fast.lits)
	others = map[file]string{}
	for _, other := range []*printer{general, seldom} {
		if other.bodies.Len() > 0 {
			others[other.file] = other.text()
		}
	}
	names := slices.Sorted(maps.Keys(others))
	var b strings.Builder
	fmt.Fprintf(&b, functionHead, comment(path.Base(p.Tree.Program.Files[0].Name)), ops)
	for _, name := range names {
		fmt.Fprintf(&b, "use %s::*;\n", name)
	}
	b.WriteString("\n")
	b.WriteString(fast.lits.declarations())
	b.WriteString(fast.lits.bigDeclarations())
	b.WriteString(fast.lits.constantDeclarations())
	source, texts := sourceTexts(p)
	fmt.Fprintf(&b, "\npub static FUNCTION: Function = Function {\n%s    vars: %d,\n    places: %d,\n    handler: %s,\n    source: %s,\n    texts: %s,\n    made: %s,\n};\n",
		functionTable(rows), p.Vars, p.Places, handler, source, texts, madeFunctions(p))
	if len(never) > 0 {
		fmt.Fprintf(&b, neverText, strings.Join(never, ""))
	}
	if fast.handlers || general.handlers || seldom.handlers {
		b.WriteString(attemptMacros)
	}
	for i, name := range names {
		if i == 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "mod %s;\n", name)
	}
	b.WriteString(fast.bodies.String())
	return b.String(), others
}

// neverText is the code of the functions that no trace called.
const neverText = `
/// The functions that no trace called, by number, and the sites where they stop.
static NEVER: &[(u32, u32)] = &[
%s];

fn never(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {
    never_called(rt, me, NEVER)
}
`

// neverCalled is the row of a function in the list of those that no trace called.
func (p *printer) neverCalled(f *machine.Func) string {
	files := p.program.Tree.Program.Files
	file := files[f.Func.Span.File]
	line := file.Line(f.Func.Span.Start)
	return fmt.Sprintf("    (%d, %d), // %s:%d  %s\n", f.Func.Index, f.Sites[f.Body.Nodes[0]], comment(source.Beside(files[0], file)), line, comment(file.LineText(line)))
}

func funcInfo(p *machine.Program, f *machine.Func, lits *literals) string {
	return fmt.Sprintf("FuncInfo { code: %s, name: &%s, length: %d, flags: %d }", entryName(p, f, false), lits.name(f.Func.Name), f.Func.Length, flags(p, f))
}

// maxWidth is the longest line of the Rust that is printed, as its rustfmt.toml has it.
const maxWidth = 160

// functionTable prints the table of functions, on one line where that is not too long.
func functionTable(rows []string) string {
	if line := "    funcs: &[" + strings.Join(rows, ", ") + "],\n"; len(line) <= maxWidth {
		return line
	}
	return "    funcs: &[\n        " + strings.Join(rows, ",\n        ") + ",\n    ],\n"
}

// printer prints the functions of one file.
type printer struct {
	program  *machine.Program
	file     file
	split    bool // some functions are printed in other files
	quiet    bool // no comments
	lits     *literals
	bodies   strings.Builder
	handlers bool
	outer    map[string]bool // what the file uses of others
}

func newPrinter(p *machine.Program, in file, split bool) *printer {
	return &printer{program: p, file: in, split: split, lits: newLiterals(), outer: map[string]bool{}}
}

func (p *printer) add(f *machine.Func) {
	slow := p.file == fileSlow
	e := &emitter{
		program: p.program, files: p.program.Tree.Program.Files, f: f, t: typingOf(p.program, f, slow), slow: slow,
		file: p.file, split: p.split, lits: p.lits, outer: p.outer, quiet: p.quiet,
	}
	p.bodies.WriteString("\n")
	p.bodies.WriteString(e.print())
	if e.handlers {
		p.handlers = true
		p.outer["Completion"], p.outer["Held"] = true, true
	}
}

// text is a file beside the main one. It runs seldom: its operations are called and not inlined.
func (p *printer) text() string {
	var b strings.Builder
	b.WriteString(map[file]string{fileSlow: slowHead, fileSeldom: seldomHead}[p.file])
	// Functions before types, as rustfmt sorts them.
	for _, name := range slices.SortedFunc(maps.Keys(p.outer), func(a, b string) int {
		return strings.Compare(swapCase(a), swapCase(b))
	}) {
		fmt.Fprintf(&b, "use super::%s;\n", name)
	}
	fmt.Fprintf(&b, "use decant_rt::%s::*;\n\n", opsOutlined)
	b.WriteString(p.lits.declarations())
	b.WriteString(p.lits.bigDeclarations())
	b.WriteString(p.lits.constantDeclarations())
	b.WriteString(p.bodies.String())
	return b.String()
}

// swapCase makes names that begin with a small letter sort first.
func swapCase(name string) string {
	if name[0] >= 'a' {
		return "A" + name
	}
	return "B" + name
}

func funcName(f *ir.Func) string {
	if f.Kind == ir.KindModule {
		return numbered("f", f.Index, "module")
	}
	return numbered("f", f.Index, f.Name)
}

const (
	flagConstructor = 1 << iota
	flagStrict
	flagArrow
	flagNewTarget
	flagClass

	flagShown     = 1 << 6
	flagAsync     = 1 << 8
	flagGenerator = 1 << 9
	flagBigInts   = 1 << 16
	flagPatches   = 1 << 17
)

// drivesGenerator tells whether a function is what the bundler makes of an async generator. Such a function has no caller
// and no arguments of its own, as a strict one has none; of flagStrict the runtime knows nothing else.
func drivesGenerator(f *ir.Func) bool {
	return slices.ContainsFunc(f.Body.Nodes, func(n *ir.Node) bool {
		return n.Op == ir.OpCall && strings.HasPrefix(n.Text, "__asyncGenerator")
	})
}

func flags(p *machine.Program, mf *machine.Func) int {
	f, n := mf.Func, 0
	if p.BigInts && f.Kind == ir.KindModule {
		n |= flagBigInts
	}
	if p.Patches && f.Kind == ir.KindModule {
		n |= flagPatches
	}
	switch f.Kind {
	case ir.KindNormal:
		if !f.Async && !f.Generator {
			n |= flagConstructor
		}
	case ir.KindClass, ir.KindDerived:
		n |= flagConstructor | flagClass
	}
	if p.ShownAsFunction[f.Index] {
		n |= flagShown
	}
	if mf.Target {
		n |= flagNewTarget
	}
	if f.Async {
		n |= flagAsync
	}
	if f.Generator {
		n |= flagGenerator
	}
	if f.Strict || drivesGenerator(f) {
		n |= flagStrict
	}
	if f.Kind == ir.KindArrow {
		n |= flagArrow
	}
	return n
}
