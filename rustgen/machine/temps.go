package machine

import "decant/tracer/ir"

// boolOps are the operations whose runtime method gives a Rust bool.
var boolOps = map[ir.Op]bool{
	ir.OpNot: true, ir.OpEq: true, ir.OpNe: true, ir.OpSeq: true, ir.OpSne: true, ir.OpLt: true, ir.OpLe: true,
	ir.OpGt: true, ir.OpGe: true, ir.OpIn: true, ir.OpInstanceOf: true, ir.OpDel: true, ir.OpDelV: true,
}

func (f *Func) noteTemps(n *ir.Node) {
	f.define(n.Dst, boolOps[n.Op])
	f.define(n.Dst2, true)
	for _, v := range n.Args {
		if v.Kind == ir.ValTemp {
			f.grow(v.Temp)
			f.Temps[v.Temp].Uses++
		}
	}
}

func (f *Func) define(t ir.Temp, isBool bool) {
	if t == 0 {
		return
	}
	f.grow(t)
	if isBool {
		f.Temps[t].Type = Bool
	}
}

func (f *Func) grow(t ir.Temp) {
	for len(f.Temps) <= int(t) {
		f.Temps = append(f.Temps, Temp{})
	}
}
