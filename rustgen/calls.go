package rustgen

import (
	"fmt"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// functionCall prints a call of type R<T>: of a function that is known, of a built-in method that is likely, or of
// whatever the callee is.
func (e *emitter) functionCall(n *ir.Node) string {
	if callee := e.f.DirectCallee(n); callee != nil {
		return e.directCall(n, callee)
	}
	callee, this, args := e.value(n.Args[0]), e.value(n.Args[1]), n.Args[2:]
	if index, known := e.f.Callee(n); known {
		return fmt.Sprintf("%s(rt, %s, %s, %s)", e.name(e.program.Funcs[index]), callee, this, e.values(args))
	}
	text := rustString(n.Text)
	def := e.f.Def(n.Args[0])
	if def == nil || def.Op != ir.OpGet {
		return fmt.Sprintf("call(rt, %s, %s, %s, %s)", callee, this, e.values(args), text)
	}
	if owner := e.f.Def(def.Args[0]); owner != nil && owner.Op == ir.OpGLoad && builtins[owner.Name] && !e.program.Patches {
		return fmt.Sprintf("call_known(rt, %s, %s, %s, %s, %s)", callee, this, e.values(args), text, e.lits.known(owner.Name, def.Name))
	}
	switch {
	case !methodNames[def.Name] || e.program.Patches && def.Name == "push":
		return fmt.Sprintf("call(rt, %s, %s, %s, %s)", callee, this, e.values(args), text)
	case def.Name == "charCodeAt" && len(args) == 1:
		return fmt.Sprintf("call_char_code_at(rt, %s, %s, %s, %s)", callee, this, e.value(args[0]), text)
	case def.Name == "push" && len(args) == 1:
		return fmt.Sprintf("call_push(rt, %s, %s, %s, %s)", callee, this, e.value(args[0]), text)
	}
	return fmt.Sprintf("call_method(rt, %s, %s, %s, %s, %s)", callee, this, e.values(args), text, e.lits.method(def.Name))
}

// mathCall prints a function of Math as plain Rust.
func (e *emitter) mathCall(n *ir.Node, m *machine.Math) string {
	args := n.Args[2:]
	if m.OfIntegers(e.t, n) {
		switch {
		case m.Arity == 2:
			return fmt.Sprintf("%s.%s(%s)", e.integer(args[0]), m.Name, e.integer(args[1]))
		case m.Name == "abs":
			return e.integer(args[0]) + ".abs()"
		}
		return e.integer(args[0])
	}
	list := e.double(args[0])
	if m.Arity == 2 {
		list += ", " + e.double(args[1])
	}
	call := fmt.Sprintf("math::%s(%s)", m.Name, list)
	if m.Integral() {
		call += " as i64"
	}
	return call
}

// assume prints a node whose value is assumed to be a number, with the check.
func (e *emitter) assume(n *ir.Node, t machine.Type) string {
	integer := t.Kind == machine.Int
	switch {
	case n.Op == ir.OpParam:
		return fmt.Sprintf("p%d", n.Slot)
	case integer && n.Op == ir.OpGet && n.Name == "length":
		if i, _, ok := e.fromKept(n.Args[0]); ok {
			return e.attempt(fmt.Sprintf("length_kept::<%d, %d>(rt, &mut kept%d, %d)", i, len(e.kept.arrays), e.kept.number, e.f.Place[n]))
		}
		return e.attempt(fmt.Sprintf("length_int(rt, %s, %d)", e.value(n.Args[0]), e.f.Place[n]))
	case integer && e.isCodeUnit(n):
		return e.attempt(fmt.Sprintf("code_unit(%s, %s, %s)", e.value(n.Args[0]), e.value(n.Args[1]), e.integer(n.Args[2])))
	}
	if a := e.typedArray(n); a != nil {
		return e.typedElement(n, a, t)
	}
	if m := e.f.Math(n); m != nil {
		if !integer || m.OfIntegers(e.t, n) || m.Integral() {
			return e.mathCall(n, m)
		}
		return e.attempt(fmt.Sprintf("assume_int(V::num(%s))", e.mathCall(n, m)))
	}
	return e.check(e.plain(n), t)
}

// check prints the check that a value is of a type.
func (e *emitter) check(value string, t machine.Type) string {
	if t.Kind == machine.Int {
		return e.attempt(fmt.Sprintf("assume_int(%s)", value))
	}
	return e.attempt(fmt.Sprintf("assume_num(%s)", value))
}

// isCodeUnit tells a call of charCodeAt with an index that is an integer.
func (e *emitter) isCodeUnit(n *ir.Node) bool {
	if n.Op != ir.OpCall || len(n.Args) != 3 || e.t.Of(n.Args[2]).Kind != machine.Int {
		return false
	}
	def := e.f.Def(n.Args[0])
	return def != nil && def.Op == ir.OpGet && def.Name == "charCodeAt"
}

// assumeNext prints the check of a value that a loop steps to. At the end there is none.
func (e *emitter) assumeNext(n *ir.Node, t machine.Type) {
	none := "0.0"
	if t.Kind == machine.Int {
		none = "0"
	}
	e.write("let t%d = if t%d { %s } else { %s };", n.Dst, n.Dst2, none, e.check(fmt.Sprintf("t%d", n.Dst), t))
}
