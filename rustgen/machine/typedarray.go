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

// findTypedArrays notes the variables that typed arrays are written to where these are made.
func (p *Program) findTypedArrays() {
	p.typed = map[variable]*TypedArray{}
	for _, f := range p.Funcs {
		ir.Walk(f.Body, func(n *ir.Node) {
			switch n.Op {
			case ir.OpInit, ir.OpStore:
				p.noteTyped(variable{f.Func.Index, n.Slot}, f.made(n.Args[0]))
			case ir.OpCapSet, ir.OpCapInit:
				p.noteTyped(p.captured(f.Func, n.Slot), f.made(n.Args[0]))
			}
		})
	}
}

func (p *Program) noteTyped(v variable, made *TypedArray) {
	if made != nil {
		p.typed[v] = made
	}
}

// made returns what a `new` of a typed array makes.
func (f *Func) made(v ir.Val) *TypedArray {
	if def := f.Def(v); def != nil && def.Op == ir.OpNew {
		if of := f.Def(def.Args[0]); of != nil && of.Op == ir.OpGLoad {
			return typedArrays[of.Name]
		}
	}
	return nil
}

// TypedArray returns what an operand is likely to be: code for it checks that it is. Nil for no typed array.
func (f *Func) TypedArray(v ir.Val) *TypedArray {
	if made := f.made(v); made != nil || v.Kind != ir.ValTemp {
		return made
	}
	if from, _, ok := f.read(v.Temp); ok {
		return f.owner.typed[from]
	}
	return nil
}
