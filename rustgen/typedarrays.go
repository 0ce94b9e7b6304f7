package rustgen

import (
	"fmt"
	"strings"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// typedArray returns what a node reads an element of, or writes one to, when that is likely a typed array and the index is
// a number. Code that runs seldom is printed without regard to that.
func (e *emitter) typedArray(n *ir.Node) *machine.TypedArray {
	if e.slow || n.Op != ir.OpGetV && n.Op != ir.OpPutV || !e.t.Of(n.Args[1]).Numeric() {
		return nil
	}
	return e.f.TypedArray(n.Args[0])
}

// typedElement prints an element that is assumed to be there.
func (e *emitter) typedElement(n *ir.Node, a *machine.TypedArray, t machine.Type) string {
	method := "num_in"
	if t.Kind == machine.Int {
		method = "int_in"
	}
	if text, ok := e.element(n, strings.TrimSuffix(method, "_in"), a.Kind); ok {
		return e.attempt(text)
	}
	return e.attempt(fmt.Sprintf("%s::<%s>(rt, %s, %s)", method, a.Kind, e.value(n.Args[0]), e.index(n.Args[1])))
}

// putTyped prints a write of an element.
func (e *emitter) putTyped(n *ir.Node, a *machine.TypedArray) string {
	method, value := "put_in", ""
	switch e.t.Of(n.Args[2]).Kind {
	case machine.Int:
		method, value = "put_int_in", e.integer(n.Args[2])
	case machine.Num:
		method, value = "put_num_in", e.double(n.Args[2])
	default:
		value = e.value(n.Args[2])
	}
	if i, kind, ok := e.fromKept(n.Args[0]); ok && kind == a.Kind && e.t.Of(n.Args[1]).Kind == machine.Int && method != "put_in" {
		kept := strings.TrimSuffix(method, "_in") + "_kept"
		return fmt.Sprintf("%s::<%s, %d, %d>(rt, &mut kept%d, %s, %s, %t)", kept, kind, i, len(e.kept.arrays), e.kept.number, e.integer(n.Args[1]), value, n.Flag)
	}
	return fmt.Sprintf("%s::<%s>(rt, %s, %s, %s, %t)", method, a.Kind, e.value(n.Args[0]), e.index(n.Args[1]), value, n.Flag)
}

// index prints the index of an element of a typed array.
func (e *emitter) index(v ir.Val) string {
	if e.t.Of(v).Kind == machine.Int {
		return e.integer(v)
	}
	return e.double(v)
}
