package machine

import "decant/tracer/ir"

// findTexts finds the sums of strings that are nothing but keys of properties: `o[`${x},${y}`]`. They, and a variable that
// holds one, are never made strings.
func (f *Func) findTexts() {
	f.Text = map[ir.Temp]bool{}
	f.textSlot = make([]bool, len(f.Func.Slots))
	keys := map[ir.Temp]int{} // uses as a key
	loads := make([][]ir.Temp, len(f.Func.Slots))
	ir.Walk(f.Body, func(n *ir.Node) {
		if (n.Op == ir.OpGetV || n.Op == ir.OpPutV) && n.Args[1].Kind == ir.ValTemp {
			keys[n.Args[1].Temp]++
		}
		if n.Op == ir.OpLoad {
			loads[n.Slot] = append(loads[n.Slot], n.Dst)
		}
	})
	onlyKey := func(t ir.Temp) bool { return f.Temps[t].Uses == keys[t] }
	ir.Walk(f.Body, func(n *ir.Node) {
		if n.Op == ir.OpAdd && f.Parts[n] != "" && onlyKey(n.Dst) && f.Temps[n.Dst].Uses > 0 {
			f.Text[n.Dst] = true
		}
		if n.Op != ir.OpInit || !f.holdsText(n) {
			return
		}
		for _, t := range loads[n.Slot] {
			if _, alias := f.Alias[t]; !alias || !onlyKey(t) {
				return
			}
		}
		f.textSlot[n.Slot] = true
		f.Text[n.Args[0].Temp] = true
		for _, t := range loads[n.Slot] {
			f.Text[t] = true
		}
	})
}

// holdsText reports whether a node gives a variable its only value, a sum of strings that nothing else uses.
func (f *Func) holdsText(n *ir.Node) bool {
	def := f.Def(n.Args[0])
	if def == nil || def.Op != ir.OpAdd || f.Parts[def] == "" || f.Temps[def.Dst].Uses != 1 {
		return false
	}
	if !f.plain(n.Slot) || !f.Fixed[n.Slot] || f.captured(n.Slot) {
		return false
	}
	for _, slot := range f.Decls[n] {
		if slot == n.Slot {
			return true
		}
	}
	return false
}

// captured reports whether a closure has the value of a variable.
func (f *Func) captured(slot int) bool {
	return f.Func.Slots[slot].Boxed
}
