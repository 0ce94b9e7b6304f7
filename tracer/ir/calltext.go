package ir

import "strings"

// callText is the source text that an operation's error message most often shows, made from the nodes: names, properties and
// calls as V8's CallPrinter renders them. The printer leaves it out and the parser puts it in.
type callText struct {
	f    *Func
	defs map[Temp]*Node
}

// maxCallText bounds the text and, with it, the work: temporaries form a graph, not a tree.
const maxCallText = 200

// of returns the text that n has unless it says otherwise.
func (c *callText) of(n *Node) string {
	switch n.Op {
	case OpCall, OpCallArr, OpNew, OpNewArr, OpEvent, OpRespond, OpGet, OpGetV, OpIter, OpReqObj:
		if len(n.Args) > 0 {
			if s := c.val(n.Args[0], 0); len(s) <= maxCallText {
				return s
			}
		}
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
		if n := c.defs[v.Temp]; n != nil && depth < 24 {
			return c.node(n, depth+1)
		}
	}
	return "(intermediate value)"
}

func (c *callText) node(n *Node, depth int) string {
	switch {
	case n.Op == OpLoad && n.Slot < len(c.f.Slots) && c.f.Slots[n.Slot].Name != "":
		return c.f.Slots[n.Slot].Name
	case n.Op == OpCapGet && n.Slot < len(c.f.Captures) && c.f.Captures[n.Slot].Name != "":
		return c.f.Captures[n.Slot].Name
	case n.Op == OpGLoad:
		return n.Name
	case len(n.Args) == 0:
	case n.Op == OpGet:
		return clip(c.val(n.Args[0], depth) + "." + n.Name)
	case n.Op == OpGetV && len(n.Args) > 1:
		return clip(c.val(n.Args[0], depth) + "[" + c.val(n.Args[1], depth) + "]")
	case n.Op == OpCall || n.Op == OpCallArr || n.Op == OpEvent || n.Op == OpRespond:
		return clip(c.val(n.Args[0], depth) + "(...)")
	}
	return "(intermediate value)"
}

// clip keeps a text from growing without end; a clipped one is too long to be used.
func clip(s string) string {
	if len(s) > maxCallText {
		return strings.Repeat(" ", maxCallText+1)
	}
	return s
}
