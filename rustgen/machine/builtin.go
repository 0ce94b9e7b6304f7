package machine

import "decant/tracer/ir"

// Math is a function of the Math object that is computed on numbers where it is called.
type Math struct {
	Name    string
	Arity   int
	integer bool // its result is an integer, if it is of a reasonable size
	neutral bool // its result is an integer when its arguments are
}

var maths = func() map[string]*Math {
	m := map[string]*Math{}
	for _, f := range []Math{
		{"floor", 1, true, false}, {"ceil", 1, true, false}, {"round", 1, true, false}, {"trunc", 1, true, false},
		{"sign", 1, true, false}, {"clz32", 1, true, false}, {"imul", 2, true, false},
		{"abs", 1, false, true}, {"min", 2, false, true}, {"max", 2, false, true},
		{"sqrt", 1, false, false}, {"fround", 1, false, false}, {"pow", 2, false, false}, {"atan2", 2, false, false},
		{"sin", 1, false, false}, {"cos", 1, false, false}, {"tan", 1, false, false}, {"exp", 1, false, false},
		{"log", 1, false, false}, {"log2", 1, false, false}, {"log10", 1, false, false}, {"cbrt", 1, false, false},
	} {
		m[f.Name] = &f
	}
	return m
}()

// Math returns the function of Math that a call calls with as many arguments as it takes; nil for none.
func (f *Func) Math(n *ir.Node) *Math {
	if n.Op != ir.OpCall || f.owner.Patches {
		return nil
	}
	get := f.Def(n.Args[0])
	if get == nil || get.Op != ir.OpGet {
		return nil
	}
	if of := f.Def(get.Args[0]); of == nil || of.Op != ir.OpGLoad || of.Name != "Math" {
		return nil
	}
	if m := maths[get.Name]; m != nil && len(n.Args) == 2+m.Arity {
		return m
	}
	return nil
}

// OfIntegers reports whether the call computes on integers: all its arguments are, and the result is then.
func (m *Math) OfIntegers(t *Typing, n *ir.Node) bool {
	if !m.neutral && !rounds[m.Name] {
		return false
	}
	for _, v := range n.Args[2:] {
		if t.Of(v).Kind != Int {
			return false
		}
	}
	return true
}

var rounds = map[string]bool{"floor": true, "ceil": true, "round": true, "trunc": true}

// Integral reports whether it gives integers, whatever its arguments are.
func (m *Math) Integral() bool { return m.Name == "imul" || m.Name == "clz32" }

func (m *Math) result(t *Typing, n *ir.Node) Type {
	args := n.Args[2:]
	for _, v := range args {
		if t.Of(v).Kind == None {
			return Type{}
		}
	}
	switch {
	case t.isAssumed(n) && !m.Integral() && !m.OfIntegers(t, n):
		return t.Assumed[n]
	case m.Name == "imul":
		return int32s
	case m.Name == "clz32":
		return Type{Kind: Int, Bits: 6, NonNeg: true}
	case !m.OfIntegers(t, n):
		return number
	case m.Arity == 2:
		return join(t.Of(args[0]), t.Of(args[1]))
	}
	of := t.Of(args[0])
	of.NonNeg = of.NonNeg || m.Name == "abs"
	return of
}

// methodName is the name of the method that a call calls, "" when its callee is no property.
func (f *Func) methodName(n *ir.Node) string {
	if def := f.Def(n.Args[0]); def != nil && def.Op == ir.OpGet {
		return def.Name
	}
	return ""
}

// findFollowers notes which `next` nodes a loop follows with its end, before anything else sees the value.
func (f *Func) findFollowers(b *ir.Block) {
	if b == nil {
		return
	}
	for i, n := range b.Nodes {
		if n.Op == ir.OpNext && i+1 < len(b.Nodes) {
			after := b.Nodes[i+1]
			if after.Op == ir.OpIf && isTemp(after.Args[0], n.Dst2) && !completes(after.Blocks[0]) && !mentions(after, n.Dst) {
				f.stepped[n] = true
			}
		}
		for _, inner := range n.Blocks {
			f.findFollowers(inner)
		}
	}
}

// ends reports whether the value of a `next` node is only seen when there is one.
func (f *Func) ends(n *ir.Node) bool { return f.stepped[n] }
