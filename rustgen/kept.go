package rustgen

import (
	"cmp"
	"fmt"
	"strings"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// Where the elements of arrays are is kept in Rust locals around a loop that can do nothing to arrays but read and write
// elements: what is called there, if anything, is what reads an element that is not where it is likely. After that the
// runtime looks again.

// keptLoop is a loop and what is kept around it.
type keptLoop struct {
	number int
	arrays []keptArray
	inside map[*ir.Node]bool // its nodes
}

type keptArray struct {
	base string // what tells the operand
	kind string // the runtime's name of the kind of a typed array, ANY for none, "" where only the length is read
}

// keep prints what is kept around a loop, and notes it until the loop's end.
func (e *emitter) keep(n *ir.Node) (end func()) {
	if e.kept != nil || !e.t.Assumes() {
		return func() {}
	}
	l := &looped{e: e, inside: map[*ir.Node]bool{}, written: map[int]bool{}}
	ir.WalkNode(n, func(n *ir.Node) {
		l.inside[n] = true
		if n.Op == ir.OpInit || n.Op == ir.OpStore || n.Op == ir.OpDecl || n.Op == ir.OpBox {
			l.written[n.Slot] = true
		}
	})
	if !l.block(n.Blocks[0]) || len(l.arrays) == 0 {
		return func() {}
	}
	var values []string
	for i, a := range l.arrays {
		values = append(values, fmt.Sprintf("keep(%s, %s)", l.values[i], cmp.Or(a.kind, "ANY")))
	}
	e.keeps++
	e.kept = &keptLoop{e.keeps, l.arrays, l.inside}
	e.write("let mut kept%d = [%s];", e.keeps, strings.Join(values, ", "))
	return func() { e.kept = nil }
}

// looped looks at the nodes of a loop.
type looped struct {
	e       *emitter
	inside  map[*ir.Node]bool
	written map[int]bool
	arrays  []keptArray
	values  []string
}

// block reports whether nothing in a block can change an array but its elements.
func (l *looped) block(b *ir.Block) bool {
	if b == nil {
		return true
	}
	for i, n := range b.Nodes {
		if !l.node(n) || i+1 < len(b.Nodes) && l.e.testsUnit(b.Nodes[i+1], n) {
			return false
		}
		for _, inner := range n.Blocks {
			if !l.block(inner) {
				return false
			}
		}
	}
	return true
}

// node reports whether a node can change no array but its elements, and notes the array that it reads.
func (l *looped) node(n *ir.Node) bool {
	e := l.e
	switch n.Op {
	case ir.OpIf, ir.OpBlock, ir.OpLoop, ir.OpBreak, ir.OpContinue, ir.OpReturn, ir.OpUnknown, ir.OpSeq, ir.OpSne, ir.OpCapGet:
		return true
	case ir.OpLoad:
		return !e.f.Boxed[n.Slot] || e.f.SlotVar[n.Slot] >= 0
	case ir.OpInit, ir.OpStore:
		s := e.f.Func.Slots[n.Slot]
		return !e.f.Boxed[n.Slot] && e.f.SlotVar[n.Slot] < 0 && !s.Checked
	case ir.OpGet:
		t, assumed := e.t.Assumed[n]
		return assumed && t.Kind == machine.Int && n.Name == "length" && l.array(n.Args[0], "")
	case ir.OpGetV:
		if e.t.Of(n.Args[1]).Kind != machine.Int || e.isText(n.Args[1]) {
			return false
		}
		if a := e.typedArray(n); a != nil {
			_, assumed := e.t.Assumed[n]
			return assumed && l.array(n.Args[0], a.Kind)
		}
		return l.array(n.Args[0], "ANY")
	case ir.OpPutV:
		a := e.typedArray(n)
		return a != nil && e.t.Of(n.Args[1]).Kind == machine.Int && e.t.Of(n.Args[2]).Numeric() && l.array(n.Args[0], a.Kind)
	}
	return e.isPlain(n)
}

// isPlain reports whether a node is printed as plain Rust, whose operands need no conversion that calls anything.
func (e *emitter) isPlain(n *ir.Node) bool {
	if e.f.Parts[n] != "" || e.t.Generic(n) {
		return false
	}
	args := n.Args
	switch n.Op {
	case ir.OpNot:
		return true
	case ir.OpCall:
		if e.f.Math(n) == nil {
			return false
		}
		args = args[2:]
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpRem, ir.OpNeg, ir.OpPlus, ir.OpToNumeric, ir.OpInc, ir.OpDec, ir.OpBitAnd, ir.OpBitOr,
		ir.OpBitXor, ir.OpBitNot, ir.OpShl, ir.OpShr, ir.OpUShr, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe, ir.OpEq, ir.OpNe:
	default:
		return false
	}
	for _, v := range args {
		if !e.t.Of(v).Numeric() {
			return false
		}
	}
	return true
}

// array notes an operand that is the same array in all rounds of the loop.
func (l *looped) array(v ir.Val, kind string) bool {
	base := l.e.keptBase(v, l.inside)
	if base == "" {
		return false
	}
	switch def := l.e.f.Def(v); {
	case def.Op == ir.OpLoad && l.e.f.SlotVar[def.Slot] < 0:
		if l.written[def.Slot] {
			return false
		}
	case l.inside[def] && !l.e.f.Settled(v):
		return false
	}
	for i, a := range l.arrays {
		if a.base != base {
			continue
		}
		if a.kind == "" {
			l.arrays[i].kind = kind
		}
		return kind == "" || l.arrays[i].kind == kind
	}
	l.arrays = append(l.arrays, keptArray{base, kind})
	l.values = append(l.values, base)
	return true
}

// keptBase is what tells an operand whose elements may be kept: its variable where it is read inside the loop, or itself.
func (e *emitter) keptBase(v ir.Val, inside map[*ir.Node]bool) string {
	def := e.f.Def(v)
	switch {
	case def == nil || e.t.Of(v).Kind != machine.Value:
		return ""
	case inside[def] && def.Op == ir.OpLoad:
		return e.readSlot(def.Slot)
	case inside[def] && def.Op == ir.OpCapGet:
		return e.readCapture(def.Slot)
	}
	return e.temp(v.Temp)
}

// fromKept returns the type arguments of the array that an operand is among those that are kept now, and its kind.
func (e *emitter) fromKept(v ir.Val) (index int, kind string, ok bool) {
	if e.kept == nil {
		return 0, "", false
	}
	base := e.keptBase(v, e.kept.inside)
	for i, a := range e.kept.arrays {
		if a.base == base && base != "" {
			return i, a.kind, true
		}
	}
	return 0, "", false
}

// element prints the reading of an element from what is kept, if it is; typed "" for any value, or int or num.
func (e *emitter) element(n *ir.Node, typed, kind string) (string, bool) {
	i, has, ok := e.fromKept(n.Args[0])
	if !ok || has != kind || e.t.Of(n.Args[1]).Kind != machine.Int {
		return "", false
	}
	size := len(e.kept.arrays)
	name := fmt.Sprintf("get_kept::<%d, %d>", i, size)
	if typed != "" {
		name = fmt.Sprintf("%s_kept::<%s, %d, %d>", typed, kind, i, size)
	}
	return fmt.Sprintf("%s(rt, &mut kept%d, %s)", name, e.kept.number, e.integer(n.Args[1])), true
}
