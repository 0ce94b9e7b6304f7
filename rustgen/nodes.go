package rustgen

import (
	"fmt"
	"strings"

	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// node prints one node. Control and variables are printed here; everything else is a call of the runtime
// method in the op table. It reports whether control never goes on after it.
func (e *emitter) node(n *ir.Node) (diverges bool) {
	switch n.Op {
	case ir.OpIf:
		e.ifNode(n)
	case ir.OpBlock:
		return e.blockNode(n)
	case ir.OpLoop:
		e.loopNode(n)
	case ir.OpTry:
		e.tryNode(n)
	case ir.OpBreak:
		e.leave(jump{label: n.Label})
	case ir.OpContinue:
		e.leave(jump{label: n.Label, again: true})
	case ir.OpReturn:
		value := e.as(e.t.Result, n.Args[0])
		if e.f.Func.Kind == ir.KindClass {
			value = fmt.Sprintf("made(this, %s)", value)
		}
		e.giveBack(value)
	case ir.OpThrow:
		e.fail("throw(rt, " + e.value(n.Args[0]) + ")")
	case ir.OpSuspend:
		return e.suspend(n)
	case ir.OpUnknown:
		e.fail(fmt.Sprintf("unknown(rt, %d)", e.f.Sites[n]))
	case ir.OpDecl, ir.OpBox, ir.OpInit, ir.OpLoad, ir.OpStore, ir.OpCapGet, ir.OpCapSet, ir.OpCapInit:
		e.variable(n)
	default:
		e.operation(n)
	}
	return ir.Ops[n.Op].Diverge
}

// inlined is a temporary whose only use is printed in its place.
type inlined struct {
	temp ir.Temp
	text string
}

// takes reports whether next, the node after n, does nothing but put n's value into a plain variable or return it:
// then no Rust variable is needed between them.
func (e *emitter) takes(next, n *ir.Node) bool {
	if n.Dst == 0 || n.Dst2 != 0 || e.f.Temps[n.Dst].Uses != 1 || !isOperation(n.Op) {
		return false
	}
	if len(next.Args) != 1 || next.Args[0].Kind != ir.ValTemp || next.Args[0].Temp != n.Dst {
		return false
	}
	switch next.Op {
	case ir.OpInit:
		return !e.f.Boxed[next.Slot]
	case ir.OpStore:
		s := e.f.Func.Slots[next.Slot]
		return !e.f.Boxed[next.Slot] && !s.Checked && s.Kind != ir.SlotConst && s.Kind != ir.SlotSelf
	}
	return next.Op == ir.OpReturn
}

// isOperation reports whether node prints op by its runtime method alone.
func isOperation(op ir.Op) bool {
	switch op {
	case ir.OpIf, ir.OpBlock, ir.OpLoop, ir.OpTry, ir.OpBreak, ir.OpContinue, ir.OpReturn, ir.OpThrow, ir.OpUnknown,
		ir.OpDecl, ir.OpBox, ir.OpInit, ir.OpLoad, ir.OpStore, ir.OpCapGet, ir.OpCapSet, ir.OpCapInit, ir.OpSuspend:
		return false
	}
	return true
}

// expression prints the runtime call of a node, its failure handled.
func (e *emitter) expression(n *ir.Node) string {
	if assumed, ok := e.t.Assumed[n]; ok {
		return e.assume(n, assumed)
	}
	return e.plain(n)
}

// plain prints the runtime call of a node of whose value nothing is assumed.
func (e *emitter) plain(n *ir.Node) string {
	if text, ok := e.arithmetic(n); ok {
		return text
	}
	call, fails := e.call(n)
	if fails {
		return e.attempt(call)
	}
	return call
}

// isName reports whether a text made of these parts is no array index for sure.
func isName(parts []ir.Val) bool {
	for _, v := range parts {
		if v.Kind == ir.ValString && strings.Trim(v.Str, "0123456789") != "" {
			return true
		}
	}
	return false
}

// isText tells an operand that is a key put together in a Rust local.
func (e *emitter) isText(v ir.Val) bool { return v.Kind == ir.ValTemp && e.f.Text[v.Temp] }

// place is the place of a node, in code whose places remember what they have seen.
func (e *emitter) place(n *ir.Node) (place int, ok bool) {
	place, ok = e.f.Place[n]
	return place, ok && !e.quiet
}

// operation prints `let t = method(rt, operands)?;`.
func (e *emitter) operation(n *ir.Node) {
	if n.Op == ir.OpRest && e.f.Forwarded(n.Dst) {
		return
	}
	if n.Dst2 != 0 {
		e.write("let (t%d, t%d) = %s;", n.Dst, n.Dst2, e.plain(n))
		if assumed, ok := e.t.Assumed[n]; ok {
			e.assumeNext(n, assumed)
		}
		return
	}
	call := e.expression(n)
	if n.Op == ir.OpIter {
		e.write("let mut t%d = %s;", n.Dst, call)
	} else if n.Dst != 0 && e.f.Temps[n.Dst].Uses > 0 {
		e.write("let t%d = %s;", n.Dst, call)
	} else {
		e.write("%s;", call)
	}
}

// call prints the runtime call of a node, and tells whether its type is R<T>.
func (e *emitter) call(n *ir.Node) (text string, fails bool) {
	v := func(i int) string { return e.value(n.Args[i]) }
	key := func() string { return "&" + e.lits.name(n.Name) }
	method := func(args ...string) string {
		return ir.Ops[n.Op].Method + "(" + strings.Join(append([]string{"rt"}, args...), ", ") + ")"
	}
	if parts := e.f.Parts[n]; parts == "concat" && e.f.Text[n.Dst] {
		return fmt.Sprintf("key_text::<%t>(rt, %s)", isName(n.Args), e.values(n.Args)), true
	} else if parts == "concat" {
		return fmt.Sprintf("concat_n(rt, %s)", e.values(n.Args)), true
	} else if parts != "" {
		return fmt.Sprintf("%s(rt, %s)", parts, v(0)), true
	}
	switch n.Op {
	case ir.OpParam:
		if _, assumed := e.t.AssumedParam(n.Slot); e.f.Direct || assumed || e.f.Suspends() {
			return fmt.Sprintf("p%d", n.Slot), false
		}
		return fmt.Sprintf("arg(args, %d)", n.Slot), false
	case ir.OpRest:
		return method("args", fmt.Sprint(n.Slot)), true
	case ir.OpArgs:
		callee := "V::EMPTY"
		if len(n.Args) > 0 {
			callee = v(0)
		}
		return method("args", callee), true
	case ir.OpMapArg:
		return method(v(0), fmt.Sprintf("%d", int(n.Args[1].Num)), e.slot(n.Slot)), true
	case ir.OpGLoad:
		if builtins[n.Name] && !e.program.Patches {
			return fmt.Sprintf("gload_builtin(rt, %s, %s)", key(), e.lits.builtin(n.Name)), true
		}
		return method(key()), true
	case ir.OpGType:
		return method(key()), true
	case ir.OpGStore:
		return method(key(), v(0), fmt.Sprint(n.Flag)), true
	case ir.OpClosure:
		if e.program.Funcs[n.Func].Suspends() {
			return fmt.Sprintf("closure_of(rt, %d, %s)", n.Func, e.boxes(n.Func)), true
		}
		return method(fmt.Sprint(n.Func), e.boxes(n.Func)), true
	case ir.OpMethod:
		return method(fmt.Sprint(n.Func), v(0), e.boxes(n.Func)), true
	case ir.OpClass:
		heritage := "V::EMPTY"
		if len(n.Args) > 0 {
			heritage = v(0)
		}
		return method(fmt.Sprint(n.Func), heritage, e.boxes(n.Func)), true
	case ir.OpActive:
		return "me", false
	case ir.OpHome:
		return "capture(me, 0)", false
	case ir.OpNewTarget:
		return "target", false
	case ir.OpSuper:
		return e.superCall(n, method(v(0), v(1), e.values(n.Args[2:]))), true
	case ir.OpSuperArr:
		if e.f.Forwards(n) {
			return e.superCall(n, fmt.Sprintf("super_call(rt, %s, %s, args)", v(0), v(1))), true
		}
	case ir.OpUnbound:
		return fmt.Sprintf("unbound(rt, %s)", e.readSlot(n.Slot)), true
	case ir.OpCapUnbound:
		return fmt.Sprintf("unbound(rt, %s)", e.readCapture(n.Slot)), true
	case ir.OpSetName:
		return method(v(0), v(1), rustString(n.Name)), true
	case ir.OpGetSuper:
		if place, ok := e.place(n); ok {
			return fmt.Sprintf("get_super_seen(rt, %s, %s, &%s, %d)", v(0), v(1), e.lits.name(n.Args[2].Str), place), true
		}
	case ir.OpPGet:
		if place, ok := e.place(n); ok {
			return fmt.Sprintf("get_private_seen(rt, %s, %s, %d)", v(0), v(1), place), true
		}
	case ir.OpPPut:
		if place, ok := e.place(n); ok {
			return fmt.Sprintf("put_private_seen(rt, %s, %s, %s, %d)", v(0), v(1), v(2), place), true
		}
	case ir.OpInstanceOf:
		if place, ok := e.place(n); ok {
			return fmt.Sprintf("instance_of_seen(rt, %s, %s, %d)", v(0), v(1), place), true
		}
	case ir.OpPutSuper:
		return method(v(0), v(1), v(2), v(3), fmt.Sprint(n.Flag)), true
	case ir.OpPName:
		return method(key()), true
	case ir.OpPMethod:
		return method(v(0), v(1), v(2), "PrivateKind::"+map[string]string{"method": "Method", "get": "Getter", "set": "Setter"}[n.Name], fmt.Sprint(n.Flag), rustString(n.Text)), true
	case ir.OpToKey:
		if n.Flag {
			return fmt.Sprintf("static_key(rt, %s)", v(0)), true
		}
		return method(v(0)), true
	case ir.OpCall:
		return e.functionCall(n), true
	case ir.OpEvent, ir.OpRespond:
		return method(v(0), v(1), e.values(n.Args[2:]), rustString(n.Text)), true
	case ir.OpNew:
		if c := e.f.Constructor(n); c != nil {
			return e.constructs(c, v(0), v(0), n.Args[1:]), true
		}
		return method(v(0), e.values(n.Args[1:]), rustString(n.Text)), true
	case ir.OpCallArr:
		return method(v(0), v(1), v(2), rustString(n.Text)), true
	case ir.OpNewArr:
		return method(v(0), v(1), rustString(n.Text)), true
	case ir.OpObj:
		if keys := e.f.Keys[n]; len(keys) > 0 {
			return fmt.Sprintf("obj_seen(rt, %s, %s, %d)", e.lits.keys(keys), strings.TrimPrefix(e.values(n.Args), "&"), e.f.Place[n]), true
		}
		return method(), true
	case ir.OpBigInt:
		return fmt.Sprintf("bigint(&%s)", e.lits.bigInt(n.Name)), false
	case ir.OpRegExp:
		return method(key(), "&"+e.lits.name(n.Text)), true
	case ir.OpDefProp:
		return method(v(0), key(), v(1)), true
	case ir.OpDefAcc:
		if n.Flag {
			return fmt.Sprintf("def_accessor_hidden(rt, %s, %s, %s, %t)", v(0), v(1), v(2), n.Name == "get"), true
		}
		return method(v(0), v(1), v(2), fmt.Sprint(n.Name == "get")), true
	case ir.OpCopyProps:
		return method(v(0), v(1), e.values(n.Args[2:])), true
	case ir.OpArr:
		return method(e.values(n.Args)), true
	case ir.OpGetV:
		if e.isText(n.Args[1]) {
			return fmt.Sprintf("get_text(rt, %s, &%s)", v(0), e.temp(n.Args[1].Temp)), true
		}
		if a := e.typedArray(n); a != nil {
			return fmt.Sprintf("get_in::<%s>(rt, %s, %s)", a.Kind, v(0), e.index(n.Args[1])), true
		}
		if text, ok := e.element(n, "", "ANY"); ok {
			return text, true
		}
		if e.t.Of(n.Args[1]).Kind == machine.Int {
			return fmt.Sprintf("get_at(rt, %s, %s)", v(0), e.integer(n.Args[1])), true
		}
	case ir.OpGet:
		if def := e.f.Def(n.Args[0]); def != nil && def.Op == ir.OpGLoad && builtins[def.Name] && !e.program.Patches {
			return fmt.Sprintf("get_builtin(rt, %s, %s, %s)", v(0), key(), e.lits.builtinFunction(def.Name, n.Name)), true
		}
		if methodNames[n.Name] && e.f.Temps[n.Dst].Called && !e.program.Patches {
			if e.quiet {
				return fmt.Sprintf("get_method(rt, %s, %s, %s)", v(0), key(), e.lits.method(n.Name)), true
			}
			return fmt.Sprintf("get_method_seen(rt, %s, %s, %s, %d)", v(0), key(), e.lits.method(n.Name), e.f.Place[n]), true
		}
		if e.f.Temps[n.Dst].Called && !e.quiet && n.Name != "length" {
			return fmt.Sprintf("get_callee_seen(rt, %s, %s, %d)", v(0), key(), e.f.Place[n]), true
		}
		if n.Name == "length" {
			return fmt.Sprintf("length_seen(rt, %s, %d)", v(0), e.f.Place[n]), true
		}
		return fmt.Sprintf("get_seen(rt, %s, %s, %d)", v(0), key(), e.f.Place[n]), true
	case ir.OpPut:
		return fmt.Sprintf("put_seen(rt, %s, %s, %s, %t, %d)", v(0), key(), v(1), n.Flag, e.f.Place[n]), true
	case ir.OpPutV:
		if e.isText(n.Args[1]) {
			return fmt.Sprintf("put_text(rt, %s, &%s, %s, %t)", v(0), e.temp(n.Args[1].Temp), v(2), n.Flag), true
		}
		if a := e.typedArray(n); a != nil {
			return e.putTyped(n, a), true
		}
		if e.t.Of(n.Args[1]).Kind == machine.Int {
			return fmt.Sprintf("put_at(rt, %s, %s, %s, %t)", v(0), e.integer(n.Args[1]), v(2), n.Flag), true
		}
		return method(v(0), v(1), v(2), fmt.Sprint(n.Flag)), true
	case ir.OpDel:
		return method(v(0), key(), fmt.Sprint(n.Flag)), true
	case ir.OpDelV:
		return method(v(0), v(1), fmt.Sprint(n.Flag)), true
	case ir.OpReqObj:
		return method(v(0), rustString(n.Text), rustString(n.Name)), true
	case ir.OpIter:
		return method(v(0), rustString(n.Text)), true
	case ir.OpNext:
		return method("&mut " + v(0)), true
	case ir.OpTemplate:
		return method(n.Name, e.values(n.Args)), true
	case ir.OpSpread:
		return method(v(0), v(1), rustString(n.Text)), true
	case ir.OpClose:
		return method("&mut "+v(0), fmt.Sprint(n.Flag)), true
	case ir.OpSeq, ir.OpSne, ir.OpTypeof:
		return method(e.operands(n)...), false
	}
	return method(e.operands(n)...), true
}

func (e *emitter) operands(n *ir.Node) []string {
	parts := make([]string, len(n.Args))
	for i, v := range n.Args {
		parts[i] = e.value(v)
	}
	return parts
}

// boxes prints the boxes that a new closure of a function captures here.
func (e *emitter) boxes(index int) string {
	parts := []string{}
	for i, c := range e.program.Funcs[index].Func.Captures {
		switch {
		case e.program.Funcs[index].CaptureVar[i] >= 0:
		case c.FromCapture:
			parts = append(parts, fmt.Sprintf("capture(me, %d)", e.f.CaptureBox[c.Index]))
		default:
			parts = append(parts, e.captureSlot(c.Index))
		}
	}
	return "&[" + strings.Join(parts, ", ") + "]"
}
