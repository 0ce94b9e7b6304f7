package rustgen

import (
	"fmt"
	"strings"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// The code of a class's constructor makes the instance and returns it: f1_name(rt, class, new.target, …). `new` of a class
// that is known calls it, as a super call does.

// constructs prints the construction of a class that is known.
func (e *emitter) constructs(c *machine.Func, class, target string, args []ir.Val) string {
	list := []string{"rt", class, target}
	if c.Direct {
		list = append(list, e.arguments(c, args)...)
	} else {
		list = append(list, e.values(args))
	}
	return e.construction(c, list)
}

// construction prints a call of a constructor. What one of a class with heritage gives is checked.
func (e *emitter) construction(c *machine.Func, list []string) string {
	call := fmt.Sprintf("%s(%s)", e.name(c), strings.Join(list, ", "))
	if c.Func.Kind == ir.KindDerived {
		return fmt.Sprintf("constructed(%s, rt)", call)
	}
	return call
}

// superCall prints a super call: of the constructor that is known, while the class still extends that, or of whatever it
// extends.
func (e *emitter) superCall(n *ir.Node, other string) string {
	c := e.f.Constructor(n)
	if c == nil || n.Op == ir.OpSuperArr && !e.f.Forwards(n) {
		return other
	}
	var call string
	if n.Op == ir.OpSuper {
		call = e.constructs(c, "parent", e.value(n.Args[1]), n.Args[2:])
	} else {
		list := []string{"rt", "parent", e.value(n.Args[1])}
		if !c.Direct {
			list = append(list, "args")
		} else if e.assumes(c) {
			return other
		} else {
			for i := range c.Params {
				list = append(list, fmt.Sprintf("arg(args, %d)", i))
			}
		}
		call = e.construction(c, list)
	}
	e.write("let instance%d = match parent_is(rt, %s, %d) {", n.Dst, e.value(n.Args[0]), c.Func.Index)
	e.write("    Some(parent) => %s,", call)
	e.write("    None => %s,", other)
	e.write("};")
	return fmt.Sprintf("instance%d", n.Dst)
}

// assumes reports whether a direct form has a parameter of another type than any value.
func (e *emitter) assumes(f *machine.Func) bool {
	for _, t := range e.typing(f).Params {
		if t.Kind != machine.Value {
			return true
		}
	}
	return false
}

// ownRun is what an instance is to get one after the other, before anything can see it: fields, and properties that the
// constructor writes. It is given all at once.
type ownRun struct {
	object string
	own    []string // as the runtime names them
	values []string
	puts   []*ir.Node // the only one, when it is a write
	place  int
}

// collect notes what a node gives an instance, for later, and prints what has been noted where it must not wait for the
// node. It reports whether the node needs no more.
func (e *emitter) collect(n *ir.Node) bool {
	if e.quiet || !e.f.IsConstructor() {
		return false
	}
	switch {
	case n.Op == ir.OpPut && e.isThis(n.Args[0]):
		if object := e.value(n.Args[0]); len(e.own.own) > 0 && e.own.object != object {
			e.flush()
		}
		e.give(e.value(n.Args[0]), "Put(&"+e.lits.name(n.Name)+")", e.value(n.Args[1]), e.f.Place[n])
		e.own.puts = append(e.own.puts, n)
		return true
	case n.Op == ir.OpInitField && e.f.InitFields(n) != nil:
		e.flush()
		e.initFields(n, e.f.InitFields(n))
		return true
	case len(e.own.own) > 0 && !e.waits(n):
		e.flush()
	}
	return false
}

// isThis tells the instance that a constructor is for.
func (e *emitter) isThis(v ir.Val) bool {
	if v.Kind == ir.ValThis {
		return true
	}
	def := e.f.Def(v)
	return def != nil && def.Op == ir.OpLoad && e.f.Func.Slots[def.Slot].Name == "this"
}

// waits reports whether a node does nothing that an instance could see, nor anything that depends on what it has.
func (e *emitter) waits(n *ir.Node) bool {
	if e.f.Parts[n] != "" {
		return false
	}
	switch n.Op {
	case ir.OpParam, ir.OpActive, ir.OpHome, ir.OpNewTarget, ir.OpArr, ir.OpObj, ir.OpClosure:
		return true
	case ir.OpLoad:
		s := e.f.Func.Slots[n.Slot]
		return !s.Checked && !e.f.Boxed[n.Slot] && e.f.SlotVar[n.Slot] < 0
	}
	return false
}

func (e *emitter) give(object, own, value string, place int) {
	if len(e.own.own) == 0 {
		e.own.object, e.own.place = object, place
	}
	e.own.own = append(e.own.own, own)
	e.own.values = append(e.own.values, value)
}

// flush prints what has been noted.
func (e *emitter) flush() {
	run := e.own
	e.own = ownRun{}
	switch {
	case len(run.own) == 0:
	case len(run.own) == 1 && len(run.puts) == 1:
		n := run.puts[0]
		e.write("%s;", e.attempt(fmt.Sprintf("put_seen(rt, %s, &%s, %s, %t, %d)", run.object, e.lits.name(n.Name), run.values[0], n.Flag, run.place)))
	default:
		e.write("%s;", e.attempt(fmt.Sprintf("own_seen(rt, %s, %s, [%s], %d)", run.object, e.lits.own(run.own), strings.Join(run.values, ", "), run.place)))
	}
}

// initFields prints InitializeInstanceElements (ECMA-262 §7.3.34) for fields that are known.
func (e *emitter) initFields(n *ir.Node, fields *machine.Fields) {
	object, class := e.value(n.Args[0]), e.value(n.Args[1])
	if fields.Brand {
		e.write("%s;", e.attempt(fmt.Sprintf("brand(rt, %s, %s)", object, class)))
	}
	for i, field := range fields.List {
		value := "V::UNDEFINED"
		if field.Init >= 0 {
			value = e.fieldValue(e.program.Funcs[field.Init], object, class, i, e.f.Place[n]+i)
		}
		own := "Field(&" + e.lits.name(field.Name) + ")"
		if field.Var >= 0 {
			own = fmt.Sprintf("Private(%d)", field.Var)
		}
		e.give(object, own, value, e.f.Place[n]+i)
	}
}

// fieldValue prints the value of a field: a constant, or what its function gives, which sees the fields before.
func (e *emitter) fieldValue(init *machine.Func, object, class string, i, name int) string {
	if nodes := init.Body.Nodes; len(nodes) == 1 && nodes[0].Op == ir.OpReturn {
		if k := nodes[0].Args[0].Kind; k != ir.ValTemp && k != ir.ValThis && k != ir.ValNewTarget {
			return e.value(nodes[0].Args[0])
		}
	}
	e.flush()
	e.write("let field%d = %s;", name, e.attempt(fmt.Sprintf("%s(rt, field_of(%s, %d), %s, &[])", e.name(init), class, i, object)))
	return fmt.Sprintf("field%d", name)
}

// own returns the Rust constant for what an instance gets.
func (l *literals) own(list []string) string {
	id := "O_" + strings.ToUpper(ident(strings.Join(list, "_")))
	return "&" + l.constant(id, fmt.Sprintf("[Own; %d] = [Own::%s]", len(list), strings.Join(list, ", Own::")))
}
