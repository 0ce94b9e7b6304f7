package lower

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"math"
	"slices"

	"decant/analysis/source"
	"decant/tracer/ir"
)

// keys names every function by its own lowered form (TRACING "Identity"). Left out are positions, what depends
// on inner functions (boxes, capture lists, checks, the numbers of slots and temporaries) and inner functions
// themselves: an edit inside one of them leaves the functions around it alone. A module is named by the forms of its
// statements, which are returned, so that an editor can name it after an edit of one. Functions in code that was made of a
// text, which texts has by their file, are named by that, too: programs make many that are alike, and others on other days.
func keys(p *ir.Program, parts []part, texts map[int]string) (forms []Form) {
	k := new(keyer)
	form := func(f *ir.Func, write func(*keyer)) (hash [16]byte) {
		k = &keyer{f: f, out: k.out[:0], slots: map[int]int{}, temps: map[ir.Temp]int{}, labels: map[int]int{}}
		write(k)
		sum := sha256.Sum256(k.out)
		return [16]byte(sum[:16])
	}
	for _, f := range p.Funcs {
		f.Key.Hash = form(f, func(k *keyer) {
			k.function()
			if text, made := texts[f.Span.File]; made {
				k.str(text)
			}
		})
	}
	for _, part := range parts {
		forms = append(forms, Form{part.at.Start, form(p.Funcs[0], func(k *keyer) { k.part(part) })})
	}
	if len(forms) > 0 {
		slices.SortStableFunc(forms, func(a, b Form) int { return cmp.Compare(a.At, b.At) })
		p.Funcs[0].Key.Hash = ModuleForm(p.Funcs[0].Strict, forms)
	}
	order := append([]*ir.Func{}, p.Funcs...)
	slices.SortStableFunc(order, func(a, b *ir.Func) int {
		return cmp.Or(cmp.Compare(a.Span.File, b.Span.File), cmp.Compare(a.Span.Start, b.Span.Start))
	})
	twins := map[[16]byte]int{}
	for _, f := range order {
		f.Key.Ordinal = twins[f.Key.Hash]
		twins[f.Key.Hash]++
	}
	return forms
}

// Form is the form of one statement of a module's own list.
type Form struct {
	At   int // where it begins
	Hash [16]byte
}

// ModuleForm is the form of a module: that of its statements, in order of place.
func ModuleForm(strict bool, forms []Form) [16]byte {
	k := new(keyer)
	k.int(ir.LoweringVersion)
	k.bool(strict)
	for _, form := range forms {
		k.out = append(k.out, form.Hash[:]...)
	}
	sum := sha256.Sum256(k.out)
	return [16]byte(sum[:16])
}

// part is what a statement of a module's own list is lowered to: nodes and arms of the module's function.
type part struct {
	at                 source.Span
	nodes, nodesEnd    int
	firstArm, endOfArm int
}

// part writes the form of a part; its arms are numbered from its own first.
func (k *keyer) part(p part) {
	k.firstArm = p.firstArm
	for _, n := range k.f.Body.Nodes[p.nodes:p.nodesEnd] {
		k.node(n)
	}
	for _, a := range k.f.Arms[p.firstArm:p.endOfArm] {
		k.int(int(a.Kind))
	}
}

// keyer writes one function's form; slots, temporaries and labels are numbered as they are met.
type keyer struct {
	f      *ir.Func
	out    []byte // what is hashed
	slots  map[int]int
	temps  map[ir.Temp]int
	labels map[int]int

	firstArm int // arms are numbered from this one
}

func (k *keyer) int(n int) {
	k.out = binary.LittleEndian.AppendUint64(k.out, uint64(n))
}

func (k *keyer) str(s string) {
	k.int(len(s))
	k.out = append(k.out, s...)
}

func (k *keyer) bool(b bool) {
	if b {
		k.int(1)
	} else {
		k.int(0)
	}
}

func (k *keyer) function() {
	f := k.f
	k.int(ir.LoweringVersion)
	k.str(f.Name)
	k.int(int(f.Kind))
	k.int(f.Length)
	k.bool(f.Strict)
	k.bool(f.Async)
	k.bool(f.Generator)
	k.block(f.Body)
	for _, a := range f.Arms {
		k.int(int(a.Kind))
	}
}

func (k *keyer) block(b *ir.Block) {
	if b == nil {
		k.int(-2)
		return
	}
	if b.Arm >= 0 {
		k.int(b.Arm - k.firstArm)
	} else {
		k.int(b.Arm)
	}
	for _, n := range b.Nodes {
		k.node(n)
	}
	k.int(-1)
}

func (k *keyer) node(n *ir.Node) {
	if n.Op == ir.OpBox || n.Op == ir.OpDecl || k.keepsThis(n) {
		return
	}
	k.str(n.Op.String())
	k.int(k.temp(n.Dst))
	k.int(k.temp(n.Dst2))
	for _, v := range n.Args {
		k.value(v)
	}
	k.str(n.Name)
	k.str(n.Text)
	k.str(n.Code)
	k.str(n.Detail)
	k.bool(n.Flag)
	k.slot(n)
	if n.Label != 0 {
		k.int(number(k.labels, n.Label))
	}
	for _, b := range n.Blocks {
		k.block(b)
	}
}

// keepsThis tells the node that keeps this for arrow functions.
func (k *keyer) keepsThis(n *ir.Node) bool {
	return n.Op == ir.OpInit && k.f.Slots[n.Slot].Kind == ir.SlotTemp && k.f.Slots[n.Slot].Name != ""
}

// slot writes the variable that a node uses: how a free name resolves is the kind of variable it leads to.
func (k *keyer) slot(n *ir.Node) {
	switch n.Op {
	case ir.OpCapGet, ir.OpCapSet, ir.OpCapInit:
		k.str(k.f.Captures[n.Slot].Name)
		k.int(int(k.f.Captures[n.Slot].Kind))
	case ir.OpParam, ir.OpRest:
		k.int(n.Slot)
	case ir.OpInit, ir.OpLoad, ir.OpStore, ir.OpMapArg, ir.OpTry:
		if n.Slot < 0 {
			return
		}
		k.int(number(k.slots, n.Slot))
		k.str(k.f.Slots[n.Slot].Name)
		k.int(int(k.f.Slots[n.Slot].Kind))
	}
}

func (k *keyer) temp(t ir.Temp) int {
	if t == 0 {
		return 0
	}
	return number(k.temps, t)
}

func (k *keyer) value(v ir.Val) {
	k.int(int(v.Kind))
	k.int(int(math.Float64bits(v.Num)))
	k.str(v.Str)
	k.int(k.temp(v.Temp))
}

// number numbers keys as they are met, from 1.
func number[K comparable](m map[K]int, key K) int {
	if _, ok := m[key]; !ok {
		m[key] = len(m) + 1
	}
	return m[key]
}
