package machine

import "decant/tracer/ir"

// TypedArray is a type of typed arrays, as far as code on it is printed for it.
type TypedArray struct {
	Kind   string // the runtime's name
	Float  bool
	bits   uint8
	nonNeg bool
}

var typedArrays = map[string]*TypedArray{
	"Int8Array": {"I8", false, 8, false}, "Uint8Array": {"U8", false, 8, true}, "Uint8ClampedArray": {"U8C", false, 8, true},
	"Int16Array": {"I16", false, 16, false}, "Uint16Array": {"U16", false, 16, true}, "Int32Array": {"I32", false, 32, false},
	"Uint32Array": {"U32", false, 32, true}, "Float32Array": {"F32", true, 0, false}, "Float64Array": {"F64", true, 0, false},
}

// element is the type of an element that is there.
func (a *TypedArray) element() Type {
	if a.Float {
		return number
	}
	t := Type{Kind: Int, Bits: a.bits, NonNeg: a.nonNeg}
	if a.nonNeg && a.bits <= 16 {
		t.Below = 1 << a.bits
	}
	return t
}

// param is a parameter of a function, by the function's index.
type param struct{ fn, at int }

// findTypedArrays notes the variables and parameters that typed arrays get into: from where these are made, and on from
// there.
func (p *Program) findTypedArrays() {
	p.typed, p.typedParams = map[variable]*TypedArray{}, map[param]*TypedArray{}
	const rounds = 3
	for range rounds {
		for _, f := range p.Funcs {
			ir.Walk(f.Body, func(n *ir.Node) { p.noteTyped(f, n) })
		}
	}
}

func (p *Program) noteTyped(f *Func, n *ir.Node) {
	switch n.Op {
	case ir.OpInit, ir.OpStore:
		if a := f.TypedArray(n.Args[0]); a != nil {
			p.typed[variable{f.Func.Index, n.Slot}] = a
		}
	case ir.OpCapSet, ir.OpCapInit:
		if a := f.TypedArray(n.Args[0]); a != nil {
			p.typed[p.captured(f.Func, n.Slot)] = a
		}
	case ir.OpCall:
		callee, known := f.Callee(n)
		if !known {
			return
		}
		for i, v := range n.Args[2:] {
			if a := f.TypedArray(v); a != nil {
				p.typedParams[param{callee, i}] = a
			}
		}
	}
}

// TypedArray returns what an operand is likely to be: code for it checks that it is. Nil for no typed array.
func (f *Func) TypedArray(v ir.Val) *TypedArray {
	def := f.Def(v)
	switch {
	case def == nil:
	case def.Op == ir.OpNew:
		if of := f.Def(def.Args[0]); of != nil && of.Op == ir.OpGLoad {
			return typedArrays[of.Name]
		}
	case def.Op == ir.OpParam:
		return f.owner.typedParams[param{f.Func.Index, def.Slot}]
	default:
		if from, _, ok := f.read(v.Temp); ok {
			return f.owner.typed[from]
		}
	}
	return nil
}
