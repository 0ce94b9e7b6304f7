package ir

import (
	"fmt"
	"strings"
)

// funcPrinter prints the body of one function.
type funcPrinter struct {
	*printer
	*fold
	tf    *TreeFunc
	scope *scope
	text  *callText
	temps map[Temp]string // names given so far
	last  place           // what the last place printed was
}

func newFuncPrinter(p *printer, tf *TreeFunc) *funcPrinter {
	return &funcPrinter{
		printer: p, fold: newFold(tf.Body), tf: tf, scope: newScope(tf.Func),
		text: &callText{tf.Func, definitions(tf.Body)}, temps: map[Temp]string{},
	}
}

// nodes prints the nodes of a block, a statement a line.
func (p *funcPrinter) nodes(b *strings.Builder, block *Block, indent int) {
	var s stack
	for i, n := range block.Nodes {
		if !p.fillsAfterTake(&s, n) {
			run := p.take(s, n, 0)
			named := blocking(s[:run], n)
			if !p.isValue(n) {
				named = run
			}
			for _, v := range s[run:] {
				p.inline[v.Dst] = true
			}
			p.flush(b, s[:named], indent)
			s = append(stack{}, s[named:run]...)
			if p.isValue(n) {
				s = append(s, n)
			} else {
				p.statement(b, block, i, indent)
			}
		}
	}
	p.flush(b, s, indent)
}

// fillsAfterTake folds the operands of a node that fills a literal, and the node into the literal.
func (p *funcPrinter) fillsAfterTake(s *stack, n *Node) bool {
	run := p.take(*s, n, 1)
	if !p.fills((*s)[:run], n) || blocking((*s)[:run-1], &Node{Args: n.Args[1:]}) > 0 {
		return false
	}
	literal := n.Args[0].Temp
	for _, v := range (*s)[run:] {
		p.inline[v.Dst] = true
	}
	p.members[literal] = append(p.members[literal], n)
	p.uses[literal]--
	*s = (*s)[:run]
	return true
}

// flush prints values that cannot be folded as statements of their own.
func (p *funcPrinter) flush(b *strings.Builder, s stack, indent int) {
	for _, n := range s {
		p.value(b, n, indent)
	}
}

func (p *funcPrinter) value(b *strings.Builder, n *Node, indent int) {
	if p.uses[n.Dst] == 0 {
		p.line(b, indent, p.expr(n, precLowest, indent)+";", n)
		return
	}
	if call := p.method[n]; call != nil { // the call around it cannot be a method call any more: its this needs a name
		if object := n.Args[0]; object.Kind == ValTemp && p.inline[object.Temp] {
			delete(p.inline, object.Temp)
			p.value(b, p.text.defs[object.Temp], indent)
		}
	}
	text := p.expr(n, precLowest, indent)
	p.line(b, indent, "let "+p.name(n.Dst)+" = "+text+";", n)
}

// name gives a temporary the next name.
func (p *funcPrinter) name(t Temp) string {
	if p.temps[t] == "" {
		p.temps[t] = fmt.Sprintf("$%d", len(p.temps)+1)
	}
	return p.temps[t]
}

func (p *funcPrinter) line(b *strings.Builder, indent int, text string, n *Node) {
	b.WriteString(tabs(indent) + text + comment(p.placeField(n)) + "\n")
}

// placeField is the node's place when it is another than the last.
func (p *funcPrinter) placeField(n *Node) []string {
	at := placeOf(p.files, n.Span)
	if at.line == 0 || at == p.last {
		return nil
	}
	p.last = at
	return []string{fmt.Sprintf("%s:%d", p.names[at.file], at.line)}
}

func (p *funcPrinter) statement(b *strings.Builder, in *Block, i, indent int) {
	n := in.Nodes[i]
	switch n.Op {
	case OpIf:
		if c := p.choices[n]; c != nil {
			p.choice(b, n, c, indent)
			return
		}
		p.blocks(b, n, indent, "if ("+p.val(n.Args[0], precLowest, indent)+")", "else")
	case OpBlock:
		p.blocks(b, n, indent, p.label(n)+":")
	case OpLoop:
		p.blocks(b, n, indent, p.label(n)+": for (;;)")
	case OpTry:
		caught := ""
		if n.Blocks[1] != nil {
			caught = "catch (" + p.slot(n.Slot) + ")"
		}
		p.blocks(b, n, indent, "try", caught, "finally")
	case OpUnknown:
		fields := p.placeField(n)
		if !p.defaultArm(in, n) {
			fields = append(fields, fmt.Sprintf("#%d", n.Arm))
		}
		b.WriteString(tabs(indent) + unknownMark + comment(append(fields, stopField(n))) + "\n")
	default:
		p.line(b, indent, p.simple(n, indent)+";", n)
	}
}

// blocks prints a node's blocks, each after its words. A missing block and an empty one that has no arm are left
// out, but for the first.
func (p *funcPrinter) blocks(b *strings.Builder, n *Node, indent int, words ...string) {
	fields := p.placeField(n)
	open := tabs(indent)
	for i, block := range n.Blocks {
		if i > 0 && (block == nil || n.Op == OpIf && block.Arm < 0 && len(block.Nodes) == 0) {
			continue
		}
		closed := p.block(b, open+words[i], fields, block, indent)
		fields, open = nil, tabs(indent)
		if closed {
			open = tabs(indent) + "} "
		}
	}
	if strings.HasSuffix(open, "} ") {
		b.WriteString(strings.TrimSuffix(open, " ") + "\n")
	}
}

// block prints a block after its words, in one line when it is short. It reports whether the closing brace is left to do.
func (p *funcPrinter) block(b *strings.Builder, open string, fields []string, block *Block, indent int) bool {
	fields = append(fields, p.armFields(block)...)
	if isUnknownArm(block) {
		b.WriteString(open + " " + unknownMark + comment(append(fields, p.unknownFields(block.Nodes[0])...)) + "\n")
		return false
	}
	var body strings.Builder
	p.nodes(&body, block, indent+1)
	inside := strings.TrimSpace(body.String())
	if isShort(open, inside) {
		if inside != "" {
			inside = " " + inside + " "
		}
		b.WriteString(open + " {" + inside + "}" + comment(fields) + "\n")
		return false
	}
	b.WriteString(open + " {" + comment(fields) + "\n" + body.String())
	return true
}

// isShort reports whether a block is at most one statement that has no comment and fits beside its words.
func isShort(open, inside string) bool {
	return !strings.ContainsAny(inside, "\n"+commentMark) && len(open)+len(inside) < 80
}

// isUnknownArm reports whether a block is an arm that no trace reached.
func isUnknownArm(b *Block) bool {
	return b.Arm >= 0 && len(b.Nodes) == 1 && b.Nodes[0].Op == OpUnknown && b.Nodes[0].Arm == b.Arm
}

func (p *funcPrinter) armFields(b *Block) []string {
	if b.Arm < 0 {
		return nil
	}
	fields := []string{fmt.Sprintf("#%d", b.Arm)}
	if b.Arm < len(p.tf.Counts) && p.tf.Counts[b.Arm] > 0 {
		fields = append(fields, fmt.Sprintf("×%d", p.tf.Counts[b.Arm]))
	}
	return fields
}

// defaultArm reports whether an unknown's arm is the one that its block and code tell.
func (p *funcPrinter) defaultArm(in *Block, n *Node) bool { return n.Arm == unknownArm(in, n.Code) }

// unknownArm is the arm that an unknown replaced when the text does not say: its block's for what no trace reached.
func unknownArm(in *Block, code string) int {
	if (code == "DC101" || code == "DC102") && in.Arm >= 0 {
		return in.Arm
	}
	return -1
}

func (p *funcPrinter) unknownFields(n *Node) []string {
	return append(p.placeField(n), stopField(n))
}

func (p *funcPrinter) label(n *Node) string {
	s := fmt.Sprintf("L%d", n.Label)
	if n.Name != "" {
		s += annotation(n.Name)
	}
	return s
}

func annotation(text string) string {
	return "/*" + strings.ReplaceAll(quote(text), "*/", `*\/`) + "*/"
}
