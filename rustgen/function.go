package rustgen

import (
	"fmt"
	"path"
	"strings"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

const functionHead = `#![forbid(unsafe_code)]
#![allow(unused, unreachable_code, clippy::all)]
//! Compiled from %s by decant. Each block names the JavaScript line it comes from; unknown() is a place
//! that no trace reached, where the sandbox takes over.

use decant_rt::prelude::*;

`

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

// printFunction prints src/function.rs: the literals, the function table, and one Rust function for each
// source function.
func printFunction(p *machine.Program) string {
	lits := newLiterals()
	var table, bodies strings.Builder
	handlers := false
	for _, f := range p.Funcs {
		for _, slow := range []bool{false, true} {
			if slow && !p.Doubled(f) {
				continue
			}
			e := &emitter{program: p, files: p.Tree.Program.Files, f: f, t: typingOf(p, f, slow), slow: slow, lits: lits}
			bodies.WriteString("\n")
			bodies.WriteString(e.print())
			handlers = handlers || e.handlers
		}
		fmt.Fprintf(&table, "        FuncInfo { code: %s, name: &%s, length: %d, flags: %d },\n",
			entryName(p, f, false), lits.name(f.Func.Name), f.Func.Length, flags(f.Func))
	}
	var b strings.Builder
	fmt.Fprintf(&b, functionHead, comment(path.Base(p.Tree.Program.Files[0].Name)))
	b.WriteString(lits.declarations())
	b.WriteString(lits.constantDeclarations())
	fmt.Fprintf(&b, "\npub static FUNCTION: Function = Function {\n    funcs: &[\n%s    ],\n    vars: %d,\n    places: %d,\n};\n", table.String(), p.Vars, p.Places)
	if handlers {
		b.WriteString(attemptMacros)
	}
	b.WriteString(bodies.String())
	return b.String()
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
)

func flags(f *ir.Func) int {
	n := 0
	if f.Kind == ir.KindNormal && !f.Async && !f.Generator {
		n |= flagConstructor
	}
	if f.Strict {
		n |= flagStrict
	}
	if f.Kind == ir.KindArrow {
		n |= flagArrow
	}
	return n
}
