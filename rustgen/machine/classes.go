package machine

import (
	"strings"

	"decant/tracer/ir"
)

// Field is what the instances of a class get: a public or a private field.
type Field struct {
	Name string // of a public field
	Var  int    // the instance's variable that has a private field's name; -1 for a public field
	Init int    // the function that gives its value, -1 for none
}

// Fields are all that the instances of a class get.
type Fields struct {
	List  []Field
	Brand bool // the class has private methods
}

// findClasses finds what is known of classes wherever they are made: the class that each extends, and the fields of those
// whose fields are known by name.
func (p *Program) findClasses() {
	p.parents, p.fields = map[int]int{}, map[int]*Fields{}
	for _, f := range p.Funcs {
		ir.Walk(f.Body, func(n *ir.Node) {
			if n.Op != ir.OpClass {
				return
			}
			if len(n.Args) > 0 {
				if parent, known := f.class(n.Args[0]); known {
					p.parents[n.Func] = parent
				}
			}
			if fields := f.fieldsOf(n); fields != nil && p.root == 0 {
				p.fields[n.Func] = fields
			}
		})
	}
}

// class returns the constructor of the class that an operand is known to be.
func (f *Func) class(v ir.Val) (index int, known bool) {
	if v.Kind != ir.ValTemp {
		return 0, false
	}
	from, kind, ok := f.read(v.Temp)
	if !ok {
		return 0, false
	}
	x := f.owner.facts
	index, known = x.class[from]
	return index, known && x.writes[from] == 1 && (kind == ir.SlotConst || kind == ir.SlotLet)
}

// fieldsOf returns the fields that a node's class is given; nil when one has a key that only the running code knows.
func (f *Func) fieldsOf(class *ir.Node) *Fields {
	out, known := &Fields{}, true
	ir.Walk(f.Body, func(n *ir.Node) {
		if len(n.Args) == 0 || !isTemp(n.Args[0], class.Dst) {
			return
		}
		switch n.Op {
		case ir.OpPMethod:
			out.Brand = out.Brand || !n.Flag
		case ir.OpDefField:
			field := Field{Var: -1, Init: -1}
			if made := f.Def(n.Args[2]); made != nil {
				field.Init = made.Func
			}
			if n.Args[1].Kind == ir.ValString {
				field.Name = n.Args[1].Str
			} else if field.Var = f.PrivateName(n.Args[1]); field.Var < 0 {
				known = false
			}
			out.List = append(out.List, field)
		}
	})
	if !known {
		return nil
	}
	return out
}

// PrivateName returns the instance's variable that has a private name; -1 for any other operand. Such a name exists once.
func (f *Func) PrivateName(v ir.Val) int {
	if v.Kind != ir.ValTemp {
		return -1
	}
	from, _, ok := f.read(v.Temp)
	if !ok || !strings.HasPrefix(f.owner.Tree.Program.Funcs[from.fn].Slots[from.slot].Name, "#") {
		return -1
	}
	return f.owner.Funcs[from.fn].SlotVar[from.slot]
}

// InitFields returns what an `initfield` node gives the instance, when that is known.
func (f *Func) InitFields(n *ir.Node) *Fields {
	if n.Op != ir.OpInitField {
		return nil
	}
	if def := f.Def(n.Args[1]); def == nil || def.Op != ir.OpActive {
		return nil
	}
	return f.owner.fields[f.Func.Index]
}

// Constructor is the constructor of the class that `new` or a super call is known to call, nil for none. A super call has
// to look whether its class still extends that.
func (f *Func) Constructor(n *ir.Node) *Func {
	index, known := 0, false
	switch n.Op {
	case ir.OpNew:
		index, known = f.class(n.Args[0])
	case ir.OpSuper, ir.OpSuperArr:
		if def := f.Def(n.Args[0]); def != nil && def.Op == ir.OpActive && f.owner.root == 0 {
			index, known = f.owner.parents[f.Func.Index]
		}
	}
	if !known {
		return nil
	}
	return f.owner.Funcs[index]
}

// Forwards reports whether a super call passes on all arguments of its constructor, which nothing else sees.
func (f *Func) Forwards(n *ir.Node) bool {
	if n.Op != ir.OpSuperArr {
		return false
	}
	rest := f.Def(n.Args[2])
	return rest != nil && rest.Op == ir.OpRest && rest.Slot == 0 && f.Temps[rest.Dst].Uses == 1
}

// Forwarded reports whether an operand is a list of arguments that is only passed on.
func (f *Func) Forwarded(t ir.Temp) bool { return f.forwarded[t] }

// arguments are the operands of a node that calls a function with a direct form.
func arguments(n *ir.Node) []ir.Val {
	if n.Op == ir.OpNew {
		return n.Args[1:]
	}
	return n.Args[2:]
}
