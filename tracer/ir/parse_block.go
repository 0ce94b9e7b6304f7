package ir

import (
	"strings"
)

// funcParser reads the body of one function. Nodes are made while their text is read, so their order is that
// of the text.
type funcParser struct {
	*parser
	*parsed
	f       *Func
	scope   *scope
	text    *callText
	block   *Block // where nodes go
	temp    Temp   // the last one made
	temps   map[string]Temp
	lets    []string // of temps, in the order of their lets, so that the end of a block can forget them
	last    place
	pending *pendingChoice
}

// fields are what a comment at the end of a line says.
type fields struct {
	before, after place // places before and after the arm
	arms          []armCount
	count         uint64 // of a function
	code, detail  string
	words         []string // the rest
}

// armCount is #3 ×4; the arm is -1 for a side that has none.
type armCount struct {
	arm   int
	count uint64
}

// comment reads the current token, a comment, into fields.
func (p *parser) comment() fields {
	var f fields
	rest := p.tok.text
	for rest != "" && p.err == nil {
		if strings.HasPrefix(rest, "'") || strings.HasPrefix(rest, "DC") {
			var ok bool
			if f.code, f.detail, ok = parseStop(rest); !ok {
				p.fail("a wrong reason for a stop")
			}
			break
		}
		var field string
		field, rest, _ = strings.Cut(rest, "  ")
		rest = strings.TrimLeft(rest, " ")
		p.field(&f, field)
	}
	p.next()
	return f
}

func (p *parser) field(f *fields, s string) {
	colon := strings.LastIndexByte(s, ':')
	switch {
	case strings.HasPrefix(s, "#"):
		arm := -1
		if s != "#-1" {
			arm = p.small(s[1:])
		}
		f.arms = append(f.arms, armCount{arm: arm})
	case strings.HasPrefix(s, "×"):
		f.count = p.count(strings.TrimPrefix(s, "×"))
		if n := len(f.arms); n > 0 {
			f.arms[n-1].count = f.count
		}
	case colon > 0 && isDigits(s[colon+1:]):
		file, ok := p.names[s[:colon]]
		if !ok {
			p.fail("there is no file %s", s[:colon])
		}
		at := place{file, p.line(s[colon+1:])}
		if len(f.arms) == 0 && f.before.line == 0 {
			f.before = at
		} else {
			f.after = at
		}
	default:
		f.words = append(f.words, s)
	}
}

// lineComment reads a comment that follows a statement or brace, if there is one.
func (p *funcParser) lineComment() (fields, bool) {
	if p.tok.kind != tokComment {
		return fields{}, false
	}
	at := p.tok.start
	f := p.comment()
	if len(f.words) > 0 {
		p.failAt(at, "%q says nothing here", f.words[0])
	}
	if f.before.line > 0 {
		p.last = f.before
	}
	return f, true
}

// unknownBody reads the comment of a function that is only ☠.
func (p *funcParser) unknownBody() {
	f := p.headComment()
	n := p.unknown(f, f.after)
	n.Arm = unknownArm(p.tf.Body, f.code)
	p.tf.Body.Nodes = []*Node{n}
}

func (p *funcParser) unknown(f fields, at place) *Node {
	if f.code == "" {
		p.fail("a ☠ needs a reason")
	}
	if at.line > 0 {
		p.last = at
	}
	return &Node{Op: OpUnknown, Code: f.code, Detail: f.detail, Span: p.last.span()}
}

// headComment reads what stands after a function's head.
func (p *funcParser) headComment() fields {
	if p.tok.kind != tokComment {
		p.fail("a function's number is missing: // f2")
		return fields{}
	}
	at := p.tok.start
	f := p.comment()
	number, ok := "", false
	if len(f.words) > 0 {
		number, ok = strings.CutPrefix(f.words[0], "f")
	}
	if !ok {
		p.failAt(at, "a function's number is missing: // f2")
		return f
	}
	p.f.Index = p.small(number)
	if p.funcs[p.f.Index] != nil {
		p.failAt(at, "there are two functions f%d", p.f.Index)
	}
	p.funcs[p.f.Index] = p.parsed
	for _, w := range f.words[1:] {
		p.headWord(w, at)
	}
	if len(f.arms) > 0 {
		p.tf.Body.Arm = f.arms[0].arm
	}
	if f.count > 0 {
		p.counts[0] = f.count
	}
	p.last = placeOfSpan(p.f)
	if f.after.line == 0 {
		f.after = f.before
	}
	return f
}

// headWord reads a word about a function.
func (p *funcParser) headWord(w string, at int) {
	f := p.f
	before, after, _ := strings.Cut(w, " ")
	switch {
	case w == "arrow":
		f.Kind = KindArrow
	case w == "method":
		f.Kind = KindMethod
	case w == "strict":
		f.Strict = true
	case w == "async":
		f.Async = true
	case w == "generator":
		f.Generator = true
	case w == "handler":
		f.Handler = true
	case w == "made":
		f.Made = true
	case w == "implicit":
		f.Implicit = true
	case w == kindWords[KindClass]:
		f.Kind = KindClass
	case w == kindWords[KindDerived]:
		f.Kind = KindDerived
	case before == "length":
		f.Length = p.small(after)
	case before == "in" && after == "f-1":
		f.Parent = -1
	case before == "in" && strings.HasPrefix(after, "f"):
		f.Parent = p.small(after[1:])
	default:
		p.lineRange(w, at)
	}
}

// lineRange reads the lines of a function: a.js:3-9.
func (p *funcParser) lineRange(w string, at int) {
	dash := strings.LastIndexByte(w, '-')
	colon := strings.LastIndexByte(w, ':')
	file, ok := p.names[w[:max(colon, 0)]]
	if !ok || dash < colon {
		p.failAt(at, "%q says nothing about a function", w)
		return
	}
	from, to := p.line(w[colon+1:dash]), p.line(w[dash+1:])
	if to < from {
		p.failAt(at, "%q ends before it starts", w)
		return
	}
	p.f.Span = place{file, from}.span()
	p.f.Span.End = to
	p.f.Head = place{file, from}.span()
}

func placeOfSpan(f *Func) place {
	if f.Span.End == 0 {
		return place{}
	}
	return place{f.Span.File, f.Span.Start + 1}
}

// body reads a function's body in braces. Plain parameters make its first nodes.
func (p *funcParser) body(plain int) {
	if p.tok.kind != tokPunct || p.tok.text != "{" {
		p.fail("a function's body is missing")
	}
	p.next()
	p.headComment()
	for p.tok.kind == tokComment && strings.HasPrefix(p.tok.text, "slots ") {
		p.slots(p.parsed, p.tok.text[len("slots "):])
		p.next()
	}
	p.scope = newScope(p.f)
	p.block = p.tf.Body
	p.entryNodes(plain)
	p.statements()
}

// statements reads up to the closing brace.
func (p *funcParser) statements() {
	known := len(p.lets)
	for p.err == nil && !p.accept("}") {
		if p.tok.kind == tokEnd {
			p.fail("a closing brace is missing")
		}
		p.statement()
	}
	for _, name := range p.lets[min(known, len(p.lets)):] {
		delete(p.temps, name)
	}
	p.lets = p.lets[:known]
}

// statement reads one statement. All nodes that it makes in this block get its place.
func (p *funcParser) statement() {
	from := len(p.block.Nodes)
	block := p.block
	if p.tok.kind == tokUnknown {
		p.unknownStatement()
		return
	}
	head, ok := p.control()
	if !ok {
		p.pending = nil
		p.plainStatement()
		p.expect(";")
		at := p.tok.start
		f, _ := p.lineComment()
		head = p.last
		switch {
		case p.pending != nil:
			p.pending.finish(p, f, at)
		case len(f.arms) > 0 || f.code != "" || f.count > 0:
			p.failAt(at, "a statement has no arms and no reason for a stop")
		}
	}
	for _, n := range block.Nodes[from:] {
		n.Span = head.span()
	}
}

func (p *funcParser) unknownStatement() {
	p.next()
	f, _ := p.lineComment()
	n := p.unknown(f, f.after)
	n.Arm = unknownArm(p.block, f.code)
	if len(f.arms) > 0 {
		n.Arm = f.arms[0].arm
	}
	p.block.Nodes = append(p.block.Nodes, n)
}

// control reads a control structure and returns the place of its head; ok is false when there is none.
func (p *funcParser) control() (head place, ok bool) {
	if p.tok.kind != tokName {
		return place{}, false
	}
	switch p.tok.text {
	case "if":
		return p.ifStatement(), true
	case "try":
		return p.tryStatement(), true
	}
	return p.labelled()
}

func (p *funcParser) ifStatement() (head place) {
	p.next()
	p.expect("(")
	n := &Node{Op: OpIf, Args: []Val{p.expr()}, Blocks: make([]*Block, 2)}
	p.expect(")")
	p.emit(n)
	n.Blocks[0], head = p.inner(ArmThen)
	if p.accept("else") {
		n.Blocks[1], _ = p.inner(ArmElse)
	} else {
		n.Blocks[1] = &Block{Arm: -1}
	}
	p.pair(n.Blocks[0].Arm, n.Blocks[1].Arm)
	return head
}

// pair makes the arms of an if each other's alternatives.
func (p *funcParser) pair(a, b int) {
	if a < 0 || b < 0 {
		return
	}
	then, other := p.shown[a], p.shown[b]
	then.Other, other.Other = b, a
	p.shown[a], p.shown[b] = then, other
}

func (p *funcParser) tryStatement() (head place) {
	p.next()
	n := &Node{Op: OpTry, Slot: -1, Blocks: make([]*Block, 3)}
	p.emit(n)
	n.Blocks[0], head = p.inner(ArmAfter)
	if p.accept("catch") {
		p.expect("(")
		n.Slot = p.slot()
		p.expect(")")
		n.Blocks[1], _ = p.inner(ArmCatch)
	}
	if p.accept("finally") {
		n.Blocks[2], _ = p.inner(ArmFinally)
	}
	return head
}

// labelled reads L1: { … } and L1: for (;;) { … }; ok is false when no label is here.
func (p *funcParser) labelled() (head place, ok bool) {
	before, word := p.lexer, p.tok
	if !isLabel(word.text) {
		return place{}, false
	}
	p.next()
	name := p.note()
	if !p.is(":") {
		p.lexer = before
		return place{}, false
	}
	p.next()
	n := &Node{Op: OpBlock, Label: p.small(word.text[1:]), Blocks: make([]*Block, 1)}
	if name != nil {
		n.Name = *name
	}
	kind := ArmAfter
	if p.accept("for") {
		n.Op, kind = OpLoop, ArmLoop
		for _, s := range []string{"(", ";", ";", ")"} {
			p.expect(s)
		}
	}
	p.emit(n)
	n.Blocks[0], head = p.inner(kind)
	return head, true
}

func isLabel(s string) bool { return len(s) > 1 && s[0] == 'L' && isDigits(s[1:]) }

// inner reads a nested block: ☠ with its reason, or statements in braces. It returns the place that the comment of its head
// or of a block in one line gives to the statement around it.
func (p *funcParser) inner(kind ArmKind) (*Block, place) {
	b := &Block{Arm: -1}
	if !p.enter() {
		return b, p.last
	}
	defer p.leave()
	if p.acceptUnknown() {
		return p.unknownArm(b, kind)
	}
	p.expect("{")
	f, noted := p.lineComment()
	p.open(b, f, kind)
	head := p.last
	outer := p.block
	p.block = b
	p.statements()
	p.block = outer
	if noted || p.tok.kind != tokComment {
		return b, head
	}
	f, _ = p.lineComment()
	p.open(b, f, kind)
	if f.before.line > 0 {
		Walk(b, func(n *Node) { n.Span = p.last.span() })
	}
	return b, p.last
}

func (p *funcParser) unknownArm(b *Block, kind ArmKind) (*Block, place) {
	if p.tok.kind != tokComment {
		p.fail("a ☠ needs a reason")
	}
	f, _ := p.lineComment()
	head := p.last
	p.open(b, f, kind)
	if b.Arm < 0 {
		p.fail("a ☠ here needs its arm: #2")
	}
	n := p.unknown(f, f.after)
	n.Arm = b.Arm
	b.Nodes = []*Node{n}
	return b, head
}

// open gives a block the arm that its comment names.
func (p *funcParser) open(b *Block, f fields, kind ArmKind) {
	if len(f.arms) > 1 {
		p.fail("a block has one arm")
	} else if len(f.arms) == 1 {
		p.openArm(b, f.arms[0], kind)
	}
}

func (p *funcParser) openArm(b *Block, a armCount, kind ArmKind) {
	if a.arm < 0 {
		return
	}
	b.Arm = a.arm
	if _, twice := p.shown[a.arm]; !twice {
		p.shown[a.arm] = Arm{Kind: kind, Other: -1, Mark: p.last.span(), Span: p.last.span()}
	}
	if a.count > 0 {
		p.counts[a.arm] = a.count
	}
}

// plainStatement reads a statement without blocks, up to its semicolon.
func (p *funcParser) plainStatement() {
	if p.tok.kind == tokName {
		switch p.tok.text {
		case "let", "const", "var":
			p.next()
			p.define()
			return
		case "break", "continue":
			p.jump()
			return
		case "return":
			p.next()
			n := &Node{Op: OpReturn, Args: make([]Val, 1)}
			if !p.is(";") {
				n.Args[0] = p.expr()
			}
			p.emit(n)
			return
		case "throw":
			p.next()
			p.emit(&Node{Op: OpThrow, Args: []Val{p.expr()}})
			return
		}
	}
	if p.is("%") && p.genericStatement() {
		return
	}
	p.expressionStatement()
}

// genericStatement reads a % form that has no value; false when it has one.
func (p *funcParser) genericStatement() bool {
	before := p.lexer
	op, note := p.genericHead()
	if isExpression(op) && p.err == nil {
		p.lexer = before
		return false
	}
	if op == OpNext || op == OpForInNext {
		p.fail("%%%s has two results: let [$1, $2] = …", op)
	}
	p.emitGeneric(&Node{Op: op}, note)
	return true
}

func (p *funcParser) expressionStatement() {
	from := len(p.block.Nodes)
	at := p.tok.start
	r := p.binary(1)
	if p.accept("=") {
		if !p.assign(r, p.expr()) {
			p.failAt(at, "this cannot be assigned")
		}
		return
	}
	p.read(r)
	if len(p.block.Nodes) == from {
		p.failAt(at, "this does nothing")
	}
}

// define reads what follows let, const or var: a temporary, two of them, or the initialisation of a variable.
func (p *funcParser) define() {
	switch {
	case p.accept("["):
		p.defineTwo()
	case p.tok.kind == tokName && isTemp(p.tok.text):
		p.defineTemp()
	default:
		slot := p.slot()
		p.expect("=")
		v := p.expr()
		if p.tok.kind == tokPunct && choiceOps[p.tok.text] {
			p.choose(slot, v)
			return
		}
		p.emit(&Node{Op: OpInit, Slot: slot, Args: []Val{v}})
	}
}

func (p *funcParser) defineTemp() {
	at, name := p.tok.start, p.tok.text
	p.next()
	p.expect("=")
	temp := p.temp
	v := p.expr()
	if p.err == nil && (v.Kind != ValTemp || v.Temp <= temp) {
		p.failAt(at, "%s names no new value", name)
	}
	p.nameTemp(at, name, v.Temp)
}

// nameTemp makes a name known until the end of the block.
func (p *funcParser) nameTemp(at int, name string, t Temp) {
	if _, twice := p.temps[name]; twice || !isTemp(name) {
		p.failAt(at, "%s is defined twice or no temporary", name)
		return
	}
	p.temps[name] = t
	p.lets = append(p.lets, name)
}

func (p *funcParser) defineTwo() {
	first := p.tok
	p.next()
	p.expect(",")
	second := p.tok
	p.next()
	p.expect("]")
	p.expect("=")
	op, note := p.genericHead()
	if op != OpNext && op != OpForInNext {
		p.fail("%%%s has not two results", op)
	}
	n := &Node{Op: op}
	p.emitGeneric(n, note)
	n.Dst, n.Dst2 = p.newTemp(n), p.newTemp(n)
	delete(p.text.defs, n.Dst2)
	p.nameTemp(first.start, first.text, n.Dst)
	p.nameTemp(second.start, second.text, n.Dst2)
}

func (p *funcParser) jump() {
	n := &Node{Op: OpBreak}
	if p.is("continue") {
		n.Op = OpContinue
	}
	p.next()
	if !isLabel(p.tok.text) {
		p.fail("a label is missing")
		return
	}
	n.Label = p.small(p.tok.text[1:])
	p.next()
	if name := p.note(); name != nil {
		n.Name = *name
	}
	p.emit(n)
}

// closureHead reads what follows `closure`: its captures and its function, or the number of a function that is
// written elsewhere. A callback is separated by a comma.
func (p *funcParser) closureHead(callback bool) Val {
	at := p.tok.start
	n := &Node{Op: OpClosure}
	var as *string
	if !callback && p.tok.kind == tokName {
		n.Func = p.small(strings.TrimPrefix(p.tok.text, "f"))
		p.next()
		if p.accept("as") {
			s := p.string()
			as = &s
		}
	} else {
		f := &Func{}
		var refs []parsedRef
		refs, as = p.captures(f)
		if callback {
			p.expect(",")
		}
		p.functionHead(f, callback)
		n.Func = p.function(f, p.f.Index, refs).Index
	}
	if as != nil {
		n.Name = *as
	}
	p.made = append(p.made, madeClosure{n, at, as != nil})
	return p.emit(n)
}
