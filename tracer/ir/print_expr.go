package ir

import (
	"fmt"
	"strings"
)

// val prints an operand where the text around it binds as tightly as prec.
func (p *funcPrinter) val(v Val, prec, indent int) string {
	switch v.Kind {
	case ValUndefined:
		return "undefined"
	case ValNull:
		return "null"
	case ValTrue:
		return "true"
	case ValFalse:
		return "false"
	case ValNumber:
		s := number(v.Num)
		return parens(s, prec > precUnary && s[0] == '-' || prec == precPostfix)
	case ValString:
		return quote(v.Str)
	case ValThis:
		return "this"
	case ValNewTarget:
		return "new.target"
	}
	if p.inline[v.Temp] {
		return p.expr(p.text.defs[v.Temp], prec, indent)
	}
	return p.name(v.Temp)
}

func parens(s string, need bool) string {
	if need {
		return "(" + s + ")"
	}
	return s
}

func (p *funcPrinter) slot(i int) string {
	if i < 0 || i >= len(p.scope.slots) {
		return "?"
	}
	return p.scope.slots[i]
}

func (p *funcPrinter) capture(i int) string {
	if i < 0 || i >= len(p.scope.captures) {
		return "?"
	}
	return "clos." + p.scope.captures[i]
}

// expr prints a node that has a value, and everything folded into it.
func (p *funcPrinter) expr(n *Node, prec, indent int) string {
	if level := precedence[n.Op]; level > 0 {
		return parens(p.infix(n, level, indent), level < prec)
	}
	arg := func(i, prec int) string { return p.val(n.Args[i], prec, indent) }
	if isPrefix(n.Op) {
		return parens(p.prefix(n, indent), prec > precUnary)
	}
	switch n.Op {
	case OpSuspend:
		if n.Name == "await" || n.Name == "yield" {
			return parens(n.Name+" "+arg(0, precUnary), prec > precUnary)
		}
	case OpLoad:
		return p.slot(n.Slot)
	case OpCapGet:
		return "*(" + p.capture(n.Slot) + ")"
	case OpGLoad:
		if p.scope.isBare(n.Name) {
			return n.Name
		}
	case OpGet:
		return arg(0, precPostfix) + p.note(n) + property(n.Name)
	case OpGetV:
		return arg(0, precPostfix) + p.note(n) + "[" + arg(1, precLowest) + "]"
	case OpDel, OpDelV:
		if n.Flag == p.tf.Func.Strict {
			return parens("delete "+p.member(n, indent), prec > precUnary)
		}
	case OpCall, OpCallArr:
		if s := p.callee(n, indent); s != "" {
			return s + p.note(n) + p.arguments(n, 2, indent)
		}
	case OpNew, OpNewArr:
		return "new " + p.constructor(n, indent) + p.note(n) + p.arguments(n, 1, indent)
	case OpRespond:
		if s, ok := p.via(n, "respond", indent); ok {
			if s != "" && len(n.Args) > 2 {
				s += ", "
			}
			return "respond" + p.note(n) + "(" + strings.TrimPrefix(s, " ") + p.list(n.Args[2:], indent) + ")"
		}
	case OpEvent:
		if s, ok := p.via(n, n.Name, indent); ok {
			return p.event(n, s, indent)
		}
	case OpClosure:
		return parens(p.closure(n, indent), prec > precUnary)
	case OpObj:
		return p.object(n, indent)
	case OpArr:
		return p.array(n, indent)
	case OpRegExp:
		if s := "/" + n.Name + "/"; regExpEnd(s) == len(s) && (n.Text == "" || isName(n.Text)) {
			return s + n.Text
		}
	}
	return p.generic(n, indent)
}

// infix prints a binary operator; all but ** group to the left.
func (p *funcPrinter) infix(n *Node, level, indent int) string {
	left, right := level, level+1
	if n.Op == OpExp {
		left, right = precUnary+1, level
	}
	return p.val(n.Args[0], left, indent) + " " + Ops[n.Op].JS + " " + p.val(n.Args[1], right, indent)
}

func (p *funcPrinter) prefix(n *Node, indent int) string {
	operand := p.val(n.Args[0], precUnary, indent)
	switch {
	case n.Op == OpTypeof:
		return "typeof " + operand
	case n.Args[0].Kind == ValNumber, operand[:1] == Ops[n.Op].JS && n.Op != OpNot && n.Op != OpBitNot:
		operand = "(" + operand + ")"
	}
	return Ops[n.Op].JS + operand
}

// property prints what follows an object: .name, or .'any name'.
func property(name string) string {
	if isName(name) {
		return "." + name
	}
	return "." + quote(name)
}

// member prints the property that delete removes or a put sets.
func (p *funcPrinter) member(n *Node, indent int) string {
	object := p.val(n.Args[0], precPostfix, indent)
	if n.Op == OpDel || n.Op == OpPut {
		return object + property(n.Name)
	}
	return object + "[" + p.val(n.Args[1], precLowest, indent) + "]"
}

// note prints a node's source text when it is not the one that its nodes tell.
func (p *funcPrinter) note(n *Node) string {
	if n.Text == p.text.of(n) {
		return ""
	}
	return annotation(n.Text)
}

// callee prints what a call calls so that its this is told, or nothing when there is no such form.
func (p *funcPrinter) callee(n *Node, indent int) string {
	f := n.Args[0]
	if f.Kind != ValTemp {
		return ""
	}
	get := p.method[n]
	isMember := p.inline[f.Temp] && (p.text.defs[f.Temp].Op == OpGet || p.text.defs[f.Temp].Op == OpGetV)
	switch {
	case isMember && get != nil:
		return p.val(f, precPostfix, indent)
	case n.Args[1].Kind != ValUndefined:
		return ""
	case isMember:
		return "(0, " + p.val(f, precLowest, indent) + ")"
	default:
		s := p.val(f, precPostfix, indent)
		return parens(s, forms[s])
	}
}

// via prints where a host function comes from, unless it is the variable or captured variable of its own name.
func (p *funcPrinter) via(n *Node, name string, indent int) (string, bool) {
	if f := n.Args[0]; f.Kind == ValTemp && p.inline[f.Temp] && n.Args[1].Kind == ValUndefined {
		def := p.text.defs[f.Temp]
		op, index := p.scope.host(name)
		if def.Op == op && op != OpNone && def.Slot == index {
			return "", true
		}
	}
	s := p.callee(n, indent)
	return " via " + s, s != ""
}

// host finds the variable that a host function's name means: a variable of the function, or else one it captured.
func (s *scope) host(name string) (Op, int) {
	if i, ok := s.slotsOf[name]; ok {
		return OpLoad, i
	}
	if i, ok := s.capturesOf[name]; ok {
		return OpCapGet, i
	}
	return OpNone, 0
}

// arguments prints (a, b), or (...a) for an array of arguments.
func (p *funcPrinter) arguments(n *Node, from, indent int) string {
	if n.Op == OpCallArr || n.Op == OpNewArr {
		return "(..." + p.val(n.Args[from], precLowest, indent) + ")"
	}
	return "(" + p.list(n.Args[from:], indent) + ")"
}

func (p *funcPrinter) list(args []Val, indent int) string {
	items := make([]string, len(args))
	for i, v := range args {
		items[i] = p.val(v, precLowest, indent)
	}
	return strings.Join(items, ", ")
}

// constructor prints the operand of new, in parentheses unless it is a name with properties.
func (p *funcPrinter) constructor(n *Node, indent int) string {
	s := p.val(n.Args[0], precPostfix, indent)
	return parens(s, forms[s] || !p.isPlainChain(n.Args[0]))
}

func (p *funcPrinter) isPlainChain(v Val) bool {
	if v.Kind != ValTemp {
		return v.Kind == ValThis
	}
	if !p.inline[v.Temp] {
		return true
	}
	switch n := p.text.defs[v.Temp]; n.Op {
	case OpLoad:
		return true
	case OpGLoad:
		return p.scope.isBare(n.Name)
	case OpGet:
		return p.isPlainChain(n.Args[0])
	}
	return false
}

// event prints a call of a host function; the body of a callback that is its last argument follows the closure.
func (p *funcPrinter) event(n *Node, via string, indent int) string {
	s := "event" + p.note(n) + "(" + quote(n.Name) + via + ", ["
	args := n.Args[2:]
	if len(args) > 0 {
		if last := args[len(args)-1]; last.Kind == ValTemp && p.inline[last.Temp] {
			if made := p.text.defs[last.Temp]; made.Op == OpClosure && p.isNew(made) {
				return s + p.list(args[:len(args)-1], indent) + "], " + p.makes(made, "callback", ", ", indent) + ")"
			}
		}
	}
	return s + p.list(args, indent) + "])"
}

// isNew reports whether the function of a closure has still to be printed.
func (p *funcPrinter) isNew(n *Node) bool { return !p.done[n.Func] }

func (p *funcPrinter) closure(n *Node, indent int) string {
	if !p.isNew(n) {
		s := fmt.Sprintf("closure f%d", n.Func)
		if n.Name != p.tree.Funcs[n.Func].Func.Name {
			s += " as " + quote(n.Name)
		}
		return s
	}
	return p.makes(n, kindWords[p.tree.Funcs[n.Func].Func.Kind], " ", indent)
}

// makes prints a closure and the function, under a word that says what it is.
func (p *funcPrinter) makes(n *Node, word, between string, indent int) string {
	tf := p.tree.Funcs[n.Func]
	p.done[n.Func] = true
	text := p.closureHead(tf.Func, n.Name, p.tf.Func) + between +
		p.function(word+funcName(tf.Func.Name)+" "+params(tf.Func, 0), tf, p.tf.Func.Index, indent)
	if isUnknownBody(tf.Body) {
		text += "\n" + tabs(indent) // it ends with a comment
	}
	return text
}

// object prints a literal with the nodes that fill it.
func (p *funcPrinter) object(n *Node, indent int) string {
	var items []string
	for _, m := range p.members[n.Dst] {
		arg := func(i int) string { return p.val(m.Args[i], precLowest, indent) }
		switch m.Op {
		case OpDefProp:
			items = append(items, key(m.Name)+": "+arg(1))
		case OpDefPropV:
			items = append(items, "["+arg(1)+"]: "+arg(2))
		case OpDefAcc:
			items = append(items, m.Name+" ["+arg(1)+"]: "+arg(2))
		case OpSetProto:
			items = append(items, "__proto__: "+arg(1))
		case OpCopyProps:
			items = append(items, "..."+arg(1))
		}
	}
	return "{" + strings.Join(items, ", ") + "}"
}

// key prints a property's name in a literal; __proto__ without quotes would set the prototype.
func key(name string) string {
	if isName(name) && name != "__proto__" {
		return name
	}
	return quote(name)
}

// array prints a literal with the nodes that fill it.
func (p *funcPrinter) array(n *Node, indent int) string {
	var items []string
	for _, v := range n.Args {
		items = append(items, p.val(v, precLowest, indent))
	}
	for _, m := range p.members[n.Dst] {
		switch m.Op {
		case OpHole:
			items = append(items, "hole")
		case OpSpread:
			items = append(items, "..."+p.note(m)+p.val(m.Args[1], precLowest, indent))
		case OpPush:
			items = append(items, p.val(m.Args[1], precLowest, indent))
		}
	}
	return "[" + strings.Join(items, ", ") + "]"
}

// simple prints a statement that is no control structure and names no value.
func (p *funcPrinter) simple(n *Node, indent int) string {
	last := func() string { return p.val(n.Args[len(n.Args)-1], precLowest, indent) }
	switch n.Op {
	case OpInit:
		return initWord(p.slotKind(n.Slot)) + " " + p.slot(n.Slot) + " = " + last()
	case OpStore:
		return p.slot(n.Slot) + " = " + last()
	case OpCapSet:
		return "*(" + p.capture(n.Slot) + ") = " + last()
	case OpGStore:
		if p.scope.isBare(n.Name) && n.Flag == p.tf.Func.Strict {
			return n.Name + " = " + last()
		}
	case OpPut, OpPutV:
		if n.Flag == p.tf.Func.Strict {
			return p.member(n, indent) + " = " + last()
		}
	case OpBreak, OpContinue:
		return n.Op.String() + " " + p.label(n)
	case OpReturn:
		if n.Args[0].Kind == ValUndefined {
			return "return"
		}
		return "return " + last()
	case OpThrow:
		return "throw " + last()
	}
	if isExpression(n.Op) {
		return p.expr(n, precLowest, indent)
	}
	if n.Op == OpNext || n.Op == OpForInNext {
		return "let [" + p.name(n.Dst) + ", " + p.name(n.Dst2) + "] = " + p.generic(n, indent)
	}
	return p.generic(n, indent)
}

func (p *funcPrinter) slotKind(i int) SlotKind {
	if i < 0 || i >= len(p.tf.Func.Slots) {
		return SlotVar
	}
	return p.tf.Func.Slots[i].Kind
}

// generic prints the form that every operation has: %name/*'text'*/(operands), as its row in Ops pictures them.
func (p *funcPrinter) generic(n *Node, indent int) string {
	s := "%" + n.Op.String()
	var items []string
	next := 0
	for _, form := range Ops[n.Op].Form {
		switch form {
		case 'v':
			items = append(items, p.val(n.Args[next], precLowest, indent))
			next++
		case '*':
			for ; next < len(n.Args); next++ {
				items = append(items, p.val(n.Args[next], precLowest, indent))
			}
		case 'n':
			items = append(items, quote(n.Name))
		case 'm':
			s += p.note(n)
		case 'f':
			items = append(items, fmt.Sprint(n.Func))
		case 'x':
			items = append(items, p.slotOrNumber(n))
		case 'c':
			items = append(items, p.capture(n.Slot))
		case 's':
			if n.Flag {
				items = append(items, flagWord(n.Op))
			}
		}
	}
	return s + "(" + strings.Join(items, ", ") + ")"
}

// slotOrNumber prints the Slot of a node: a variable, but the number of an argument for param and rest.
func (p *funcPrinter) slotOrNumber(n *Node) string {
	if countsArguments(n.Op) {
		return fmt.Sprint(n.Slot)
	}
	return p.slot(n.Slot)
}

// countsArguments reports whether an operation's Slot is the number of an argument.
func countsArguments(op Op) bool { return op == OpParam || op == OpRest }
