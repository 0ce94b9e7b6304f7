package ir

import (
	"math"
	"strconv"
)

// ref is an expression of which the last step is not made yet, because what follows tells whether it is read,
// assigned, deleted or called.
type ref struct {
	kind refKind
	val  Val     // refVal: it; refProp and refElem: the object
	key  Val     // refElem
	name string  // refProp, refGlobal
	slot int     // refSlot, refCapture
	text *string // refProp, refElem: the note
}

type refKind uint8

const (
	refVal refKind = iota
	refSlot
	refCapture
	refGlobal
	refProp
	refElem
)

func constant(v Val) ref { return ref{val: v} }

// emit appends a node and, when it has a value, gives it a temporary.
func (p *funcParser) emit(n *Node) Val {
	if isExpression(n.Op) {
		n.Dst = p.newTemp(n)
	}
	p.block.Nodes = append(p.block.Nodes, n)
	return Val{Kind: ValTemp, Temp: n.Dst}
}

func (p *funcParser) newTemp(n *Node) Temp {
	p.temp++
	p.text.defs[p.temp] = n
	return p.temp
}

// emitText is emit for an operation that shows source text in errors.
func (p *funcParser) emitText(n *Node, note *string) Val {
	if note != nil {
		n.Text = *note
	} else {
		n.Text = p.text.of(n)
	}
	return p.emit(n)
}

// read makes the last step of a ref that is read.
func (p *funcParser) read(r ref) Val {
	switch r.kind {
	case refSlot:
		return p.emit(&Node{Op: OpLoad, Slot: r.slot})
	case refCapture:
		return p.emit(&Node{Op: OpCapGet, Slot: r.slot})
	case refGlobal:
		return p.emit(&Node{Op: OpGLoad, Name: r.name})
	case refProp:
		return p.emitText(&Node{Op: OpGet, Args: []Val{r.val}, Name: r.name}, r.text)
	case refElem:
		return p.emitText(&Node{Op: OpGetV, Args: []Val{r.val, r.key}}, r.text)
	}
	return r.val
}

// assign makes the node that stores v; false when r cannot be assigned.
func (p *funcParser) assign(r ref, v Val) bool {
	strict := p.f.Strict
	switch r.kind {
	case refSlot:
		p.emit(&Node{Op: OpStore, Slot: r.slot, Args: []Val{v}})
	case refCapture:
		p.emit(&Node{Op: OpCapSet, Slot: r.slot, Args: []Val{v}})
	case refGlobal:
		p.emit(&Node{Op: OpGStore, Name: r.name, Args: []Val{v}, Flag: strict})
	case refProp:
		p.emit(&Node{Op: OpPut, Name: r.name, Args: []Val{r.val, v}, Flag: strict})
	case refElem:
		p.emit(&Node{Op: OpPutV, Args: []Val{r.val, r.key, v}, Flag: strict})
	default:
		return false
	}
	return true
}

func (p *funcParser) expr() Val { return p.read(p.binary(1)) }

func (p *funcParser) binary(least int) ref {
	if !p.enter() {
		return ref{}
	}
	defer p.leave()
	left := p.unary()
	for {
		op := infixes[p.tok.text]
		level := precedence[op]
		if level < max(least, 1) || p.tok.kind != tokPunct && p.tok.kind != tokName {
			return left
		}
		l := p.read(left)
		p.next()
		least := level + 1
		if op == OpExp {
			least = level
		}
		left = constant(p.emit(&Node{Op: op, Args: []Val{l, p.read(p.binary(least))}}))
	}
}

func (p *funcParser) unary() ref {
	if !p.enter() {
		return ref{}
	}
	defer p.leave()
	if p.tok.kind != tokPunct && p.tok.kind != tokName {
		return p.postfix()
	}
	word := p.tok.text
	switch op := prefixes[word]; {
	case op != OpNone:
		p.next()
		if op == OpNeg && p.isNumber() {
			return constant(Val{Kind: ValNumber, Num: -p.number()})
		}
		return constant(p.emit(&Node{Op: op, Args: []Val{p.read(p.unary())}}))
	case word == "await" || word == "yield":
		p.next()
		return constant(p.emit(&Node{Op: OpSuspend, Name: word, Args: []Val{p.read(p.unary())}}))
	case word == "delete":
		p.next()
		return p.remove(p.postfix())
	}
	return p.postfix()
}

// isNumber reports whether a number is here that can follow a minus sign as one constant.
func (p *parser) isNumber() bool { return p.tok.kind == tokNumber || p.is("Infinity") }

func (p *funcParser) remove(r ref) ref {
	switch r.kind {
	case refProp:
		return constant(p.emit(&Node{Op: OpDel, Name: r.name, Args: []Val{r.val}, Flag: p.f.Strict}))
	case refElem:
		return constant(p.emit(&Node{Op: OpDelV, Args: []Val{r.val, r.key}, Flag: p.f.Strict}))
	}
	p.fail("delete needs a property")
	return ref{}
}

func (p *funcParser) postfix() ref {
	r := p.primary()
	for p.err == nil {
		note := p.note()
		switch {
		case p.accept("."):
			r = ref{kind: refProp, val: p.read(r), text: note, name: p.propertyName()}
		case p.accept("["):
			object := p.read(r)
			r = ref{kind: refElem, val: object, text: note, key: p.expr()}
			p.expect("]")
		case p.is("("):
			callee, this := p.calleeOf(r)
			r = p.call(OpCall, OpCallArr, []Val{callee, this}, note)
		case note != nil:
			p.fail("a source text belongs before . [ or (")
		default:
			return r
		}
	}
	return r
}

// calleeOf reads a ref as the function and the this of a call.
func (p *funcParser) calleeOf(r ref) (callee, this Val) {
	if r.kind == refProp || r.kind == refElem {
		this = r.val
	}
	return p.read(r), this
}

// call parses arguments: (a, b) for op, (...a) for spread.
func (p *funcParser) call(op, spread Op, args []Val, note *string) ref {
	p.expect("(")
	if p.accept("...") {
		op = spread
		args = append(args, p.expr())
		p.expect(")")
	} else {
		args = p.values(args, ")")
	}
	return constant(p.emitText(&Node{Op: op, Args: args}, note))
}

// values parses expressions with commas between them up to a closing bracket.
func (p *funcParser) values(to []Val, end string) []Val {
	for p.err == nil && !p.accept(end) {
		to = append(to, p.expr())
		if !p.is(end) {
			p.expect(",")
		}
	}
	return to
}

func (p *parser) propertyName() string {
	s := p.tok.text
	if p.tok.kind != tokString && (p.tok.kind != tokName || !isName(s)) {
		p.fail("a property name is missing")
	}
	p.next()
	return s
}

var constants = map[string]Val{
	"undefined": {}, "null": {Kind: ValNull}, "true": {Kind: ValTrue}, "false": {Kind: ValFalse},
	"NaN": {Kind: ValNumber, Num: math.NaN()}, "Infinity": {Kind: ValNumber, Num: math.Inf(1)}, "this": {Kind: ValThis},
}

func (p *funcParser) primary() ref {
	switch p.tok.kind {
	case tokNumber:
		return constant(Val{Kind: ValNumber, Num: p.number()})
	case tokString:
		return constant(Val{Kind: ValString, Str: p.string()})
	case tokName:
		return p.named()
	}
	switch {
	case p.is("*"):
		p.next()
		p.expect("(")
		r := ref{kind: refCapture, slot: p.capture()}
		p.expect(")")
		return r
	case p.accept("("):
		return p.parenthesised()
	case p.is("{"):
		return p.object()
	case p.is("["):
		return p.array()
	case p.is("%"):
		op, note := p.genericHead()
		if p.err == nil && !isExpression(op) {
			p.fail("%%%s has no value", op)
		}
		return constant(p.emitGeneric(&Node{Op: op}, note))
	case p.is("/"):
		pattern, flags, ok := p.regExp()
		if !ok {
			p.fail("a wrong regular expression")
		}
		return constant(p.emit(&Node{Op: OpRegExp, Name: pattern, Text: flags}))
	}
	p.fail("an expression is missing")
	return ref{}
}

// parenthesised parses (e), and (0, o.m) for a function that is called without its object.
func (p *funcParser) parenthesised() ref {
	if p.tok.kind == tokNumber && p.tok.text == "0" {
		before := p.lexer
		p.next()
		if !p.accept(",") {
			p.lexer = before
		}
	}
	r := constant(p.expr())
	p.expect(")")
	return r
}

// named parses what begins with a name.
func (p *funcParser) named() ref {
	name := p.tok.text
	if v, ok := constants[name]; ok {
		p.next()
		return constant(v)
	}
	if name == "new" {
		p.next()
		return p.construct()
	}
	if forms[name] && p.isForm() {
		p.next()
		switch name {
		case "event":
			return p.event()
		case "respond":
			return p.respond()
		default:
			return p.closure()
		}
	}
	if isTemp(name) {
		return constant(p.tempNamed())
	}
	if i, ok := p.scope.slotsOf[name]; ok {
		p.next()
		return ref{kind: refSlot, slot: i}
	}
	if !p.scope.isBare(name) {
		p.fail("there is no variable %s", name)
	}
	p.next()
	return ref{kind: refGlobal, name: name}
}

// isForm reports whether the current word is one of the forms: a parenthesis follows, or the number of a function.
func (p *funcParser) isForm() bool {
	ahead := p.lexer
	ahead.next()
	if ahead.tok.kind == tokNote {
		ahead.next()
	}
	isFunction := p.is("closure") && len(ahead.tok.text) > 1 && ahead.tok.text[0] == 'f' && isDigits(ahead.tok.text[1:])
	return ahead.tok.kind == tokPunct && ahead.tok.text == "(" || isFunction && ahead.tok.kind == tokName
}

func (p *funcParser) tempNamed() Val {
	t, ok := p.temps[p.tok.text]
	if !ok {
		p.fail("there is no %s here", p.tok.text)
	}
	p.next()
	return Val{Kind: ValTemp, Temp: t}
}

// construct parses what follows new: target, or a constructor with its arguments.
func (p *funcParser) construct() ref {
	if p.accept(".") {
		p.expect("target")
		return constant(Val{Kind: ValNewTarget})
	}
	r := p.primary()
	for p.err == nil {
		note := p.note()
		if p.accept(".") {
			r = ref{kind: refProp, val: p.read(r), text: note, name: p.propertyName()}
			continue
		}
		return p.call(OpNew, OpNewArr, []Val{p.read(r)}, note)
	}
	return r
}

func (p *funcParser) object() ref {
	p.expect("{")
	object := p.emit(&Node{Op: OpObj})
	for p.err == nil && !p.accept("}") {
		p.member(object)
		if !p.is("}") {
			p.expect(",")
		}
	}
	return constant(object)
}

func (p *funcParser) member(object Val) {
	word := p.tok
	switch {
	case p.accept("..."):
		p.emit(&Node{Op: OpCopyProps, Args: []Val{object, p.expr()}})
		return
	case p.is("["):
		args := p.computed(object)
		p.emit(&Node{Op: OpDefPropV, Args: args})
		return
	}
	name := p.propertyName()
	switch {
	case p.is("[") && word.kind == tokName && (name == "get" || name == "set"):
		p.emit(&Node{Op: OpDefAcc, Name: name, Args: p.computed(object)})
		return
	case !p.expect(":"):
	case name == "__proto__" && word.kind == tokName:
		p.emit(&Node{Op: OpSetProto, Args: []Val{object, p.expr()}})
	default:
		p.emit(&Node{Op: OpDefProp, Name: name, Args: []Val{object, p.expr()}})
	}
}

// computed parses [key]: value.
func (p *funcParser) computed(object Val) []Val {
	p.expect("[")
	key := p.expr()
	p.expect("]")
	p.expect(":")
	return []Val{object, key, p.expr()}
}

// array parses a literal: what comes before the first hole or spread are operands of arr, what follows is pushed.
func (p *funcParser) array() ref {
	p.expect("[")
	var args []Val
	var made *Val
	array := func() Val {
		if made == nil {
			v := p.emit(&Node{Op: OpArr, Args: args})
			made = &v
		}
		return *made
	}
	for p.err == nil && !p.accept("]") {
		switch {
		case p.accept("hole"):
			p.emit(&Node{Op: OpHole, Args: []Val{array()}})
		case p.accept("..."):
			to, note := array(), p.note()
			p.emitText(&Node{Op: OpSpread, Args: []Val{to, p.expr()}}, note)
		case made != nil:
			p.emit(&Node{Op: OpPush, Args: []Val{*made, p.expr()}})
		default:
			args = append(args, p.expr())
		}
		if !p.is("]") {
			p.expect(",")
		}
	}
	return constant(array())
}

// via parses the host function of an event or respond: told, or the variable of that name.
func (p *funcParser) via(name string) []Val {
	if p.accept("via") {
		callee, this := p.calleeOf(p.postfix())
		return []Val{callee, this}
	}
	op, index := p.scope.host(name)
	if op == OpNone {
		p.fail("there is no variable %s; say via what it is called", name)
		return nil
	}
	return []Val{p.emit(&Node{Op: op, Slot: index}), {}}
}

func (p *funcParser) respond() ref {
	note := p.note()
	p.expect("(")
	told := p.is("via")
	args := p.via("respond")
	if told && !p.is(")") {
		p.expect(",")
	}
	return constant(p.emitText(&Node{Op: OpRespond, Args: p.values(args, ")")}, note))
}

func (p *funcParser) event() ref {
	note := p.note()
	p.expect("(")
	name := p.string()
	args := p.via(name)
	p.expect(",")
	p.expect("[")
	args = p.values(args, "]")
	if p.accept(",") {
		p.expect("closure")
		args = append(args, p.closureHead(true))
	}
	p.expect(")")
	return constant(p.emitText(&Node{Op: OpEvent, Name: name, Args: args}, note))
}

func (p *funcParser) closure() ref { return constant(p.closureHead(false)) }

func (p *parser) number() float64 {
	f, err := strconv.ParseFloat(p.tok.text, 64)
	if err != nil && !math.IsInf(f, 0) {
		p.fail("a wrong number")
	}
	p.next()
	return f
}

// genericHead parses %name and its note.
func (p *funcParser) genericHead() (Op, *string) {
	p.expect("%")
	op, ok := opsByName[p.tok.text]
	if p.tok.kind != tokName || !ok || isControl(op) || op == OpClosure {
		p.fail("there is no operation %%%s", p.tok.text)
	}
	p.next()
	return op, p.note()
}

// emitGeneric parses the operands that the op's row pictures, and appends the node.
func (p *funcParser) emitGeneric(n *Node, note *string) Val {
	p.expect("(")
	first := true
	for _, form := range Ops[n.Op].Form {
		if form == 't' || form == 'T' || form == 'm' {
			continue
		}
		if optional := form == '*' || form == 's'; optional && p.is(")") {
			continue
		}
		if !first {
			p.expect(",")
		}
		first = false
		p.operand(n, form)
	}
	p.expect(")")
	return p.emitText(n, note)
}

func (p *funcParser) operand(n *Node, form rune) {
	switch form {
	case 'v':
		n.Args = append(n.Args, p.expr())
	case '*':
		n.Args = append(n.Args, p.expr())
		for p.err == nil && p.accept(",") {
			n.Args = append(n.Args, p.expr())
		}
	case 'n':
		n.Name = p.string()
	case 'f':
		n.Func = p.integer()
	case 'x':
		if countsArguments(n.Op) {
			n.Slot = p.integer()
		} else {
			n.Slot = p.slot()
		}
	case 'c':
		n.Slot = p.capture()
	case 's':
		n.Flag = p.expect(flagWord(n.Op))
	}
}

func (p *funcParser) slot() int {
	i, ok := p.scope.slotsOf[p.tok.text]
	if !ok || p.tok.kind != tokName {
		p.fail("there is no variable %s", p.tok.text)
	}
	p.next()
	return i
}

// capture parses clos.x.
func (p *funcParser) capture() int {
	p.expect("clos")
	p.expect(".")
	i, ok := p.scope.capturesOf[p.tok.text]
	if !ok || p.tok.kind != tokName {
		p.fail("there is no captured variable %s", p.tok.text)
	}
	p.next()
	return i
}
