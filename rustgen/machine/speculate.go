package machine

import (
	"math"

	"decant/tracer/ir"
)

// speculate chooses the nodes that are assumed to give numbers, for each function.
//
// Values that are copied to each other form a web. A web is assumed to hold numbers when all that is known to get into
// it are numbers, something that is not known does too (a property, an argument, what a call returns), and something
// is done with it that only numbers are good for. It is assumed to hold integers when it is used as only integers are:
// as an index that is computed, in bit operations, in remainders.
func speculate(p *Program) *assumptions {
	w := &webs{p: p, base: make([]int, len(p.Funcs))}
	w.number()
	for _, f := range p.Funcs {
		ir.Walk(f.Body, func(n *ir.Node) { w.connect(f, n) })
	}
	w.collect()
	w.spread()
	return w.choose()
}

// assumptions are the types that nodes are assumed to have, and the operations whose result is assumed to be an integer.
type assumptions struct {
	types map[*Func]map[*ir.Node]Type
	exact map[*ir.Node]bool
	fast  bool
}

// web is what is known of the values that are copied to each other.
type web struct {
	bad      bool // something that is no number gets in, or is done with it
	hot      bool // some of it happens again and again in a request: it is worth an assumption
	numbers  bool // something is done with it that only numbers are good for
	integers bool // and only integers
	key      bool // it is used as the key of a property
	fraction bool // a number that is likely no integer gets in
	starts   bool // a number that is written in the program gets in
	sources  []origin
}

// origin is a node whose value is not known.
type origin struct {
	f *Func
	n *ir.Node
}

// result is an operation whose operands' webs say something of its own web, and the reverse.
type result struct {
	n        *ir.Node
	dst      int
	operands [2]int // -1 for a constant
}

type webs struct {
	p        *Program
	base     []int // first number of each function's temporaries, slots, parameters and result
	parent   []int
	webs     []web
	results  []result
	compared [][2]int // webs that are compared with each other by < and its like
}

func (w *webs) number() {
	n := 0
	for i, f := range w.p.Funcs {
		w.base[i] = n
		n += len(f.Temps) + len(f.Func.Slots) + f.Params + 1
	}
	w.parent = make([]int, n)
	for i := range w.parent {
		w.parent[i] = i
	}
	w.webs = make([]web, n)
}

func (w *webs) temp(f *Func, t ir.Temp) int { return w.base[f.Func.Index] + int(t) }
func (w *webs) slot(f *Func, s int) int     { return w.base[f.Func.Index] + len(f.Temps) + s }
func (w *webs) param(f *Func, i int) int    { return w.slot(f, len(f.Func.Slots)) + i }
func (w *webs) result(f *Func) int          { return w.param(f, f.Params) }

func (w *webs) find(i int) int {
	for w.parent[i] != i {
		w.parent[i] = w.parent[w.parent[i]]
		i = w.parent[i]
	}
	return i
}

func (w *webs) union(a, b int) { w.parent[w.find(a)] = w.find(b) }

func (w *webs) at(i int) *web { return &w.webs[w.find(i)] }

// into connects an operand with what it is copied into.
func (w *webs) into(f *Func, v ir.Val, to int) {
	if v.Kind == ir.ValTemp {
		w.union(w.temp(f, v.Temp), to)
	}
}

func (w *webs) connect(f *Func, n *ir.Node) {
	switch n.Op {
	case ir.OpLoad:
		if f.plain(n.Slot) {
			w.union(w.temp(f, n.Dst), w.slot(f, n.Slot))
		}
	case ir.OpInit, ir.OpStore:
		if f.plain(n.Slot) {
			w.into(f, n.Args[0], w.slot(f, n.Slot))
		}
	case ir.OpParam:
		if f.Direct {
			w.union(w.temp(f, n.Dst), w.param(f, n.Slot))
		}
	case ir.OpReturn:
		if f.Direct && !f.IsConstructor() {
			w.into(f, n.Args[0], w.result(f))
		}
	case ir.OpCall, ir.OpNew, ir.OpSuper:
		callee := f.DirectCallee(n)
		if callee == nil {
			return
		}
		args := arguments(n)
		for i := 0; i < callee.Params && i < len(args); i++ {
			w.into(f, args[i], w.param(callee, i))
		}
		if n.Op == ir.OpCall {
			w.union(w.temp(f, n.Dst), w.result(callee))
		}
	}
}

// collect looks at all nodes once the webs are connected.
func (w *webs) collect() {
	for _, f := range w.p.Funcs {
		if f.Direct && f.Completes {
			w.at(w.result(f)).bad = true
		}
		for slot := range f.Func.Slots {
			if !f.inferred[slot] {
				w.at(w.slot(f, slot)).bad = true
			}
		}
		ir.Walk(f.Body, func(n *ir.Node) {
			w.define(f, n)
			if n.Dst != 0 && !f.Seldom && (f.hot || w.p.facts.repeated[n]) {
				w.at(w.temp(f, n.Dst)).hot = true
			}
			for i, v := range n.Args {
				if v.Kind == ir.ValTemp {
					w.use(f, n, i, w.at(w.temp(f, v.Temp)))
				}
			}
		})
	}
}

// define notes what a node puts into a web.
func (w *webs) define(f *Func, n *ir.Node) {
	switch n.Op {
	case ir.OpInit, ir.OpStore:
		w.constant(n.Args[0], w.slot(f, n.Slot))
		if n.Args[0].Kind == ir.ValNumber {
			w.at(w.slot(f, n.Slot)).starts = true
		}
		return
	case ir.OpReturn:
		w.constant(n.Args[0], w.result(f))
		return
	}
	w.defineParams(f, n)
	if n.Dst == 0 {
		return
	}
	t := w.at(w.temp(f, n.Dst))
	if f.Parts[n] != "" {
		t.bad = true
		return
	}
	switch n.Op {
	case ir.OpLoad:
		if c, known := f.Constant(n); known {
			w.constant(c, w.temp(f, n.Dst))
		} else {
			t.bad = t.bad || !f.plain(n.Slot)
		}
	case ir.OpParam:
		if !f.Direct || !f.Closed {
			t.sources = append(t.sources, origin{f, n})
		}
	case ir.OpCapGet:
		if c, known := f.Constant(n); known {
			w.constant(c, w.temp(f, n.Dst))
		} else {
			t.sources = append(t.sources, origin{f, n})
		}
	case ir.OpGet, ir.OpGetV:
		if f.Temps[n.Dst].Called {
			t.bad = true
			return
		}
		t.sources = append(t.sources, origin{f, n})
		t.integers = t.integers || n.Op == ir.OpGet && n.Name == "length"
		if a := f.element(n); a != nil {
			t.numbers, t.fraction = true, t.fraction || a.Float
		}
	case ir.OpNext:
		if f.ends(n) {
			t.sources = append(t.sources, origin{f, n})
		} else {
			t.bad = true
		}
	case ir.OpCall:
		if f.DirectCallee(n) != nil {
			return
		}
		if callee := f.Def(n.Args[0]); callee != nil && callee.Op == ir.OpGLoad && callee.Name == "BigInt" {
			t.bad = true
			return
		}
		m := f.Math(n)
		if m == nil || m.integer {
			t.sources = append(t.sources, origin{f, n})
			t.integers = t.integers || m != nil || givesIntegers[f.methodName(n)]
			return
		}
		t.fraction = t.fraction || !m.neutral
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpRem, ir.OpNeg, ir.OpInc, ir.OpDec, ir.OpPlus, ir.OpToNumeric:
		w.results = append(w.results, result{n, w.temp(f, n.Dst), w.operands(f, n)})
	case ir.OpDiv, ir.OpExp:
		t.fraction = true
	case ir.OpBitAnd, ir.OpBitOr, ir.OpBitXor, ir.OpBitNot, ir.OpShl, ir.OpShr, ir.OpUShr:
	default:
		t.bad = true
	}
}

// defineParams notes the arguments of a call of a known function that are constants or missing.
func (w *webs) defineParams(f *Func, n *ir.Node) {
	callee := f.DirectCallee(n)
	if callee == nil {
		return
	}
	args := arguments(n)
	for i := range callee.Params {
		v := ir.Val{Kind: ir.ValUndefined}
		if i < len(args) {
			v = args[i]
		}
		w.constant(v, w.param(callee, i))
	}
}

// constant notes a constant that gets into a web.
func (w *webs) constant(v ir.Val, to int) {
	t := w.at(to)
	switch v.Kind {
	case ir.ValTemp:
	case ir.ValNumber:
		t.fraction = t.fraction || v.Num != math.Trunc(v.Num) || math.Abs(v.Num) > math.MaxInt32
	default:
		t.bad = true
	}
}

func (w *webs) operands(f *Func, n *ir.Node) (of [2]int) {
	for i := range of {
		of[i] = -1
		if i >= len(n.Args) {
			continue
		}
		switch v := n.Args[i]; v.Kind {
		case ir.ValTemp:
			of[i] = w.temp(f, v.Temp)
		case ir.ValNumber:
			w.constant(v, w.temp(f, n.Dst))
		default:
			if n.Op == ir.OpAdd && v.Kind == ir.ValString {
				w.at(w.temp(f, n.Dst)).bad = true
			}
		}
	}
	return of
}

// use notes what a node does with operand i, of web t.
func (w *webs) use(f *Func, n *ir.Node, i int, t *web) {
	switch n.Op {
	case ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpExp, ir.OpNeg, ir.OpPlus, ir.OpToNumeric, ir.OpInc, ir.OpDec, ir.OpBitOr:
		t.numbers = true
	case ir.OpRem, ir.OpBitAnd, ir.OpBitXor, ir.OpBitNot, ir.OpShl, ir.OpShr, ir.OpUShr:
		t.numbers, t.integers = true, true
	case ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe:
		other := n.Args[1-i]
		if w.p.Slow[f.Func.Index].Of(other).Numeric() {
			t.numbers = true
		} else if other.Kind == ir.ValTemp {
			w.compared = append(w.compared, [2]int{w.temp(f, n.Args[i].Temp), w.temp(f, other.Temp)})
		}
	case ir.OpSeq, ir.OpSne, ir.OpEq, ir.OpNe:
		if k := n.Args[1-i].Kind; k != ir.ValTemp && k != ir.ValNumber {
			t.bad = true
		}
	case ir.OpGetV, ir.OpPutV:
		t.bad = t.bad || i == 0
		t.integers = t.integers || i == 1
		t.key = t.key || i == 1
	case ir.OpCall:
		switch {
		case i == 0 || i == 1:
			t.bad = true
		case f.Math(n) != nil:
			t.numbers = true
		}
	case ir.OpGet, ir.OpPut, ir.OpDel, ir.OpDelV, ir.OpTypeof, ir.OpIter, ir.OpSpread, ir.OpForIn, ir.OpNew, ir.OpReqObj, ir.OpInstanceOf:
		t.bad = t.bad || i == 0
	case ir.OpCallArr, ir.OpNewArr, ir.OpEvent, ir.OpCopyProps, ir.OpSetProto, ir.OpDefAcc, ir.OpSuspend:
		t.bad = true
	}
}

// spread carries what is known of operands to results and what is wanted of results to operands, until nothing changes.
func (w *webs) spread() {
	for changed := true; changed; {
		changed = false
		set := func(to *bool, v bool) {
			if v && !*to {
				*to, changed = true, true
			}
		}
		for _, c := range w.compared {
			to, from := w.at(c[0]), w.at(c[1])
			set(&to.numbers, from.numbers && !from.bad)
		}
		for _, r := range w.results {
			d := w.at(r.dst)
			for _, o := range r.operands {
				if o < 0 {
					continue
				}
				a := w.at(o)
				set(&d.fraction, a.fraction)
				if r.n.Op == ir.OpAdd {
					// What begins as a number, and something is added to it again and again, is likely a sum of numbers.
					set(&d.numbers, d.starts && a == d && d.hot && !d.bad)
					// A sum of two unknowns as a key: texts that are put together as keys mostly have a constant in between.
					set(&d.numbers, d.key && d.hot)
					set(&d.bad, a.bad)
					set(&a.numbers, d.numbers && !d.bad)
				}
				set(&a.integers, d.integers && d.numbers && !d.bad)
			}
		}
	}
}

// choose assumes types for the sources of the webs that qualify.
func (w *webs) choose() *assumptions {
	out := &assumptions{map[*Func]map[*ir.Node]Type{}, map[*ir.Node]bool{}, true}
	for _, f := range w.p.Funcs {
		out.types[f] = map[*ir.Node]Type{}
	}
	for _, r := range w.results {
		d := w.at(r.dst)
		if !d.hot {
			continue
		}
		if (r.n.Op == ir.OpMul || r.n.Op == ir.OpNeg) && d.integers && d.numbers && !d.fraction && !d.bad {
			out.exact[r.n] = true
		}
	}
	for i := range w.webs {
		t := &w.webs[i]
		if w.find(i) != i || t.bad || !t.numbers || !t.hot {
			continue
		}
		for _, s := range t.sources {
			out.types[s.f][s.n] = t.assume(s)
		}
	}
	return out
}

// assume is the type that a source of a web is assumed to have.
func (t *web) assume(s origin) Type {
	if a := s.f.element(s.n); a != nil {
		return a.element()
	}
	switch {
	case !t.integers || t.fraction:
		return number
	case s.n.Op == ir.OpGet && s.n.Name == "length":
		return uint32s
	case s.n.Op == ir.OpCall && s.f.methodName(s.n) == "charCodeAt":
		return Type{Kind: Int, Bits: 16, NonNeg: true, Below: 1 << 16}
	}
	return Type{Kind: Int, Bits: 31}
}

// element returns what a node that reads an element is likely to read it from, when that is a typed array.
func (f *Func) element(n *ir.Node) *TypedArray {
	if n.Op != ir.OpGetV {
		return nil
	}
	return f.TypedArray(n.Args[0])
}

// givesIntegers are methods of strings and arrays that return integers.
var givesIntegers = map[string]bool{
	"charCodeAt": true, "codePointAt": true, "indexOf": true, "lastIndexOf": true, "findIndex": true, "findLastIndex": true,
	"push": true, "unshift": true, "localeCompare": true,
}
