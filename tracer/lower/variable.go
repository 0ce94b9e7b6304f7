package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// slotKinds maps the kinds of variables to those of slots.
var slotKinds = map[js.VarKind]ir.SlotKind{
	js.VarVar: ir.SlotVar, js.VarParam: ir.SlotParam, js.VarLet: ir.SlotLet, js.VarConst: ir.SlotConst,
	js.VarFunc: ir.SlotFunc, js.VarClass: ir.SlotLet, js.VarSelf: ir.SlotSelf, js.VarCatch: ir.SlotCatch,
	js.VarArguments: ir.SlotVar, js.VarThis: ir.SlotTemp,
}

// kindOf returns the slot kind of a variable. A parameter that may be read before it is bound is a let.
func kindOf(v *js.Var) ir.SlotKind {
	if (v.Kind == js.VarParam || v.Kind == js.VarThis) && v.Checked {
		return ir.SlotLet
	}
	return slotKinds[v.Kind]
}

// slot returns the slot of a variable of this function.
func (f *fn) slot(v *js.Var) int {
	if i, ok := f.slots[v]; ok {
		return i
	}
	i := f.newSlot(ir.Slot{Name: v.Name, Kind: kindOf(v), Boxed: v.Captured, Checked: v.Checked})
	f.slots[v] = i
	return i
}

// capture returns the number of the capture that leads to a variable of an enclosing function.
func (f *fn) capture(v *js.Var) int {
	if i, ok := f.caps[v]; ok {
		return i
	}
	c := ir.Capture{Name: v.Name, Kind: kindOf(v), Checked: v.Checked}
	if f.up.owns(v) {
		c.Index = f.up.slot(v)
	} else {
		c.FromCapture, c.Index = true, f.up.capture(v)
	}
	i := len(f.f.Captures)
	f.f.Captures = append(f.f.Captures, c)
	f.caps[v] = i
	return i
}

func (f *fn) owns(v *js.Var) bool { return v.Scope.Func == f.info || f.up == nil }

// declareVars enters a scope: fresh boxes for captured variables, and what is checked becomes uninitialised.
func (f *fn) declareVars(s *js.Scope) {
	for _, v := range s.Vars {
		if v.Kind != js.VarArguments || s == f.info.Params {
			f.declareVar(v)
		}
	}
}

func (f *fn) declareVar(v *js.Var) {
	at := source.Span{Start: f.f.Head.Start, End: f.f.Head.End}
	slot := f.slot(v)
	switch {
	case v.Captured:
		f.emit(&ir.Node{Op: ir.OpBox, Slot: slot, Span: at})
	case v.Checked:
		f.emit(&ir.Node{Op: ir.OpDecl, Slot: slot, Span: at})
	}
}

// enter is declareVars and hoist for the scope of a block; a nil scope declares nothing.
func (f *fn) enter(s *js.Scope) {
	if s != nil {
		f.declareVars(s)
		f.hoist(s)
	}
}

// load reads a variable.
func (f *fn) load(v *js.Var, at source.Span) ir.Val {
	if f.owns(v) {
		return f.loadSlot(f.slot(v), at)
	}
	return f.temp(f.emit(&ir.Node{Op: ir.OpCapGet, Slot: f.capture(v), Span: at}))
}

// store assigns to a variable.
func (f *fn) store(v *js.Var, value ir.Val, at source.Span) {
	n := &ir.Node{Op: ir.OpStore, Args: []ir.Val{value}, Span: at}
	if f.owns(v) {
		n.Slot = f.slot(v)
	} else {
		n.Op, n.Slot = ir.OpCapSet, f.capture(v)
	}
	f.emit(n)
}

// initVar initialises a variable.
func (f *fn) initVar(v *js.Var, value ir.Val, at source.Span) {
	if f.owns(v) {
		f.init(f.slot(v), value, at)
		return
	}
	f.emit(&ir.Node{Op: ir.OpCapInit, Slot: f.capture(v), Args: []ir.Val{value}, Span: at})
}

// identifier reads a name.
func (f *fn) identifier(id *ast.Identifier) ir.Val {
	at := f.span(id)
	if v := f.m().Scopes.Var(id); v != nil {
		return f.load(v, at)
	}
	name := js.WTF8(id.Name)
	switch name {
	case "undefined":
		return undefined
	case "NaN", "Infinity":
		return num(constants[name])
	}
	if r, ok := f.l.globalRefusal(name); ok {
		return f.refuse(r, at)
	}
	return f.temp(f.emit(&ir.Node{Op: ir.OpGLoad, Name: name, Span: at}))
}

// assignName assigns to a name.
func (f *fn) assignName(id *ast.Identifier, value ir.Val) {
	at := f.span(id)
	if v := f.m().Scopes.Var(id); v != nil {
		f.store(v, value, at)
		return
	}
	name := js.WTF8(id.Name)
	if r, ok := f.l.globalRefusal(name); ok && (name == "arguments" || f.l.isMade) {
		f.refuse(r, at)
		return
	}
	f.emit(&ir.Node{Op: ir.OpGStore, Name: name, Args: []ir.Val{value}, Flag: f.f.Strict, Span: at})
}
