package rustgen

import (
	"fmt"
	"strings"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// A function that is called directly has a direct form, with its parameters and result in their own types, and an entry
// that everything else calls. A function some of whose values are assumed to be numbers is printed twice: f1_name
// assumes, g1_name does not.

// name is the Rust name of a function's code in the form that is being printed.
func (e *emitter) name(f *machine.Func) string {
	return e.refer(f, e.slow, codeName(e.program, f, e.slow))
}

// refer notes that a name of a function's form is used here.
func (e *emitter) refer(f *machine.Func, slow bool, name string) string {
	if e.fileOf(f, slow) != e.file {
		e.outer[name] = true
	}
	return name
}

// visibility is that of the function: what other files have is for the main one, which passes it on.
func (e *emitter) visibility() string {
	if e.file != fileMain {
		return "pub(super) "
	}
	return ""
}

// fileOf is the file that a form of a function is printed in.
func (e *emitter) fileOf(f *machine.Func, slow bool) file {
	switch {
	case slow && e.program.Doubled(f):
		return fileSlow
	case f.Seldom && !f.Never && e.split:
		return fileSeldom
	}
	return fileMain
}

func codeName(p *machine.Program, f *machine.Func, slow bool) string {
	if f.Never {
		return "never"
	}
	name := funcName(f.Func)
	if slow && p.Doubled(f) {
		return "g" + strings.TrimPrefix(name, "f")
	}
	return name
}

// entryName is the Rust name of what the function table points at.
func entryName(p *machine.Program, f *machine.Func, slow bool) string {
	if f.Never {
		return "never"
	}
	if f.Direct || f.IsConstructor() {
		return codeName(p, f, slow) + "_entry"
	}
	return codeName(p, f, slow)
}

func rustType(t machine.Type) string {
	switch t.Kind {
	case machine.Bool:
		return "bool"
	case machine.Int:
		return "i64"
	case machine.Num:
		return "f64"
	}
	return "V"
}

// parameters prints the Rust parameters of the function's code. A direct form has only what it uses.
func (e *emitter) parameters() string {
	list := []string{"rt: &mut Rt"}
	switch {
	case e.f.IsConstructor():
		list = append(list, "me: V", "target: V")
		if !e.f.Direct {
			list = append(list, "args: &[V]")
		}
	case !e.f.Direct:
		return "rt: &mut Rt, me: V, this: V, args: &[V]"
	default:
		if hasBoxes(e.f) {
			list = append(list, "me: V")
		}
		if e.f.UsesThis {
			list = append(list, "this: V")
		}
	}
	if e.f.Direct {
		for i, t := range e.t.Params {
			list = append(list, fmt.Sprintf("p%d: %s", i, rustType(t)))
		}
	}
	return strings.Join(list, ", ")
}

func hasBoxes(f *machine.Func) bool {
	for _, v := range f.CaptureVar {
		if v < 0 {
			return true
		}
	}
	return false
}

// directCall prints a call of a direct form.
func (e *emitter) directCall(n *ir.Node, callee *machine.Func) string {
	list := []string{"rt"}
	if hasBoxes(callee) {
		list = append(list, e.value(n.Args[0]))
	}
	if callee.UsesThis {
		list = append(list, e.value(n.Args[1]))
	}
	list = append(list, e.arguments(callee, n.Args[2:])...)
	return fmt.Sprintf("%s(%s)", e.name(callee), strings.Join(list, ", "))
}

// arguments prints the arguments of a direct form.
func (e *emitter) arguments(callee *machine.Func, args []ir.Val) []string {
	var list []string
	for i, t := range e.typing(callee).Params {
		arg := ir.Val{Kind: ir.ValUndefined}
		if i < len(args) {
			arg = args[i]
		}
		list = append(list, e.argument(t, arg))
	}
	return list
}

func (e *emitter) typing(f *machine.Func) *machine.Typing { return typingOf(e.program, f, e.slow) }

func typingOf(p *machine.Program, f *machine.Func, slow bool) *machine.Typing {
	if slow {
		return p.Slow[f.Func.Index]
	}
	return p.Fast[f.Func.Index]
}

// argument prints an argument in the type of its parameter, which may assume something of it.
func (e *emitter) argument(t machine.Type, v ir.Val) string {
	of := e.t.Of(v)
	switch {
	case t.Kind == machine.Int && of.Kind != machine.Int:
		return e.attempt(fmt.Sprintf("assume_int(%s)", e.value(v)))
	case t.Kind == machine.Num && !of.Numeric():
		return e.attempt(fmt.Sprintf("assume_num(%s)", e.value(v)))
	}
	return e.as(t, v)
}

// checkParams prints the checks of what is assumed of parameters that come as a list. Nothing has happened yet: where one
// does not hold, the form without assumptions takes over.
func (e *emitter) checkParams() {
	if e.f.Direct {
		return
	}
	if e.program.Doubled(e.f) && !e.slow {
		e.write("if is_slow(rt) {")
		e.write("    return %s;", e.general())
		e.write("}")
	}
	for i := range e.f.Params {
		if t, ok := e.t.AssumedParam(i); ok {
			e.param(i, t)
		}
	}
}

// general prints the call of the form without assumptions by the function's list of arguments.
func (e *emitter) general() string {
	this := "this"
	if e.f.IsConstructor() {
		this = "target"
	}
	return fmt.Sprintf("%s(rt, me, %s, args)", e.refer(e.f, true, codeName(e.program, e.f, true)), this)
}

// param prints the conversion of argument i, and what happens when it cannot be converted.
func (e *emitter) param(i int, t machine.Type) {
	other := "Err(unreached(rt))"
	if e.program.Doubled(e.f) && !e.slow {
		other = e.general()
		if e.f.Direct {
			other = fmt.Sprintf("%s(rt, me, this, args)", e.refer(e.f, true, entryName(e.program, e.f, true)))
		}
	}
	e.write("let Some(p%d) = %s_of(arg(args, %d)) else {", i, map[machine.Kind]string{machine.Int: "int", machine.Num: "num", machine.Bool: "bool"}[t.Kind], i)
	e.write("    return %s;", other)
	e.write("};")
}

// entry prints the function that converts arguments and result for the direct form.
func (e *emitter) entry() {
	e.write("")
	e.write("%sfn %s(rt: &mut Rt, me: V, this: V, args: &[V]) -> R<V> {", e.visibility(), entryName(e.program, e.f, e.slow))
	e.indent++
	if e.program.Doubled(e.f) && !e.slow {
		e.write("if is_slow(rt) {")
		e.write("    return %s(rt, me, this, args);", e.refer(e.f, true, entryName(e.program, e.f, true)))
		e.write("}")
	}
	list := []string{"rt"}
	if hasBoxes(e.f) || e.f.IsConstructor() {
		list = append(list, "me")
	}
	switch {
	case e.f.IsConstructor():
		list = append(list, "target")
	case e.f.UsesThis:
		list = append(list, "this")
	}
	for i, t := range e.t.Params {
		switch {
		case !e.f.Direct:
		case t.Kind == machine.Value:
			list = append(list, fmt.Sprintf("arg(args, %d)", i))
		default:
			e.param(i, t)
			list = append(list, fmt.Sprintf("p%d", i))
		}
	}
	if e.f.IsConstructor() {
		e.write("let target = class_target(rt, me)?;")
		if !e.f.Direct {
			list = append(list, "args")
		}
	}
	call := fmt.Sprintf("%s(%s)", e.name(e.f), strings.Join(list, ", "))
	switch e.t.Result.Kind {
	case machine.Bool:
		e.write("Ok(V::bool(%s?))", call)
	case machine.Int:
		e.write("Ok(V::num(%s? as f64))", call)
	case machine.Num:
		e.write("Ok(V::num(%s?))", call)
	default:
		e.write("%s", call)
	}
	e.indent--
	e.write("}")
}
