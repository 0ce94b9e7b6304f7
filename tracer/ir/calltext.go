package ir

import "strings"

// callText is the source text that an operation's error message most often shows, made from the nodes: names, properties and
// calls as V8's CallPrinter renders them. The printer leaves it out and the parser puts it in.
type callText struct {
	f    *Func
	defs map[Temp]*Node
}

// Bounds on the text and, with it, on the work: temporaries form a graph, not a tree.
const (
	maxCallText  = 1 << 14
	maxCallDepth = 100
)

const intermediate = "(intermediate value)"

// of returns the text that n has unless it says otherwise.
func (c *callText) of(n *Node) string {
	shown := 0 // which operand the text is of
	switch n.Op {
	case OpCall, OpCallArr, OpNew, OpNewArr, OpEvent, OpRespond, OpGet, OpGetV, OpIter, OpReqObj:
	case OpSpread:
		shown = 1
	default:
		return ""
	}
	if shown >= len(n.Args) {
		return "" // the node of a text that is wrong
	}
	if s := c.val(n.Args[shown], 0); len(s) <= maxCallText {
		return s
	}
	return ""
}

func (c *callText) val(v Val, depth int) string {
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
		return number(v.Num)
	case ValString:
		return `"` + v.Str + `"`
	case ValThis:
		return "this"
	case ValTemp:
		if n := c.defs[v.Temp]; n != nil && depth < maxCallDepth {
			return c.node(n, depth+1)
		}
	}
	return intermediate
}

func (c *callText) node(n *Node, depth int) string {
	switch {
	case n.Op == OpLoad && n.Slot < len(c.f.Slots) && c.f.Slots[n.Slot].Name != "":
		return c.f.Slots[n.Slot].Name
	case n.Op == OpCapGet && n.Slot < len(c.f.Captures) && c.f.Captures[n.Slot].Name != "":
		return c.f.Captures[n.Slot].Name
	case n.Op == OpGLoad:
		return n.Name
	case n.Op == OpArr:
		return c.list(n, depth)
	case len(n.Args) == 0:
	case n.Op == OpGet:
		return clip(c.val(n.Args[0], depth) + "." + n.Name)
	case n.Op == OpGetV && len(n.Args) > 1:
		return clip(c.val(n.Args[0], depth) + "[" + c.val(n.Args[1], depth) + "]")
	case n.Op == OpCall || n.Op == OpCallArr || n.Op == OpEvent || n.Op == OpRespond:
		return clip(c.val(n.Args[0], depth) + "(...)")
	case isPrefix(n.Op):
		return c.prefix(n, depth)
	case precedence[n.Op] > 0:
		return "(" + c.chain(n, n.Op, depth) + ")"
	}
	return intermediate
}

func isPrefix(op Op) bool {
	switch op {
	case OpNeg, OpPlus, OpNot, OpBitNot, OpTypeof:
		return true
	}
	return false
}

func (c *callText) prefix(n *Node, depth int) string {
	op := Ops[n.Op].JS
	if n.Op == OpTypeof {
		op = "typeof "
	}
	return clip("(" + op + c.val(n.Args[0], depth) + ")")
}

// chain renders a binary operator; what is on its left with the same operator needs no parentheses.
func (c *callText) chain(n *Node, op Op, depth int) string {
	left := c.val(n.Args[0], depth)
	if l := c.defs[n.Args[0].Temp]; n.Args[0].Kind == ValTemp && l != nil && l.Op == op && isFlat(op) {
		left = strings.TrimSuffix(strings.TrimPrefix(left, "("), ")")
	}
	return clip(left + " " + Ops[op].JS + " " + c.val(n.Args[1], depth))
}

// isFlat reports whether V8 keeps chains of the operator flat: those that group to the left and compare nothing.
func isFlat(op Op) bool {
	level := precedence[op]
	return level < precedence[OpEq] || level > precedence[OpLt] && level < precedence[OpExp]
}

func (c *callText) list(n *Node, depth int) string {
	items := make([]string, len(n.Args))
	size := 0
	for i, v := range n.Args {
		items[i] = c.val(v, depth)
		if size += len(items[i]); size > maxCallText {
			return clip(strings.Repeat(" ", size))
		}
	}
	return "[" + strings.Join(items, ",") + "]"
}

// clip keeps a text from growing without end; a clipped one is too long to be used.
func clip(s string) string {
	if len(s) > maxCallText {
		return strings.Repeat(" ", maxCallText+1)
	}
	return s
}
