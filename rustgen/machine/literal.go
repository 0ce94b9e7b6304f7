package machine

import "decant/tracer/ir"

// most properties that are put into an object at once.
const maxLiteral = 32

// fuse returns a block in which object literals and long sums of strings are single nodes: the object is made when its last plain property is
// known. Nothing can see it before. Keys has the names of what was fused, by the node that makes the object.
func (f *Func) fuse(b *ir.Block) *ir.Block {
	if b == nil {
		return nil
	}
	out := &ir.Block{Arm: b.Arm, Nodes: make([]*ir.Node, 0, len(b.Nodes))}
	part := map[*ir.Node]*ir.Node{} // the nodes that are part of a literal; the last of them leads to what replaces them
	for i, n := range b.Nodes {
		if n.Op == ir.OpObj {
			f.literal(b.Nodes[i:], part)
		}
		switch whole, fused := part[n]; {
		case whole != nil:
			out.Nodes = append(out.Nodes, whole)
		case !fused:
			out.Nodes = append(out.Nodes, f.fuseInside(n))
		}
	}
	out.Nodes = f.joinStrings(out.Nodes)
	return out
}

// fuseInside copies a node that has blocks, with these fused.
func (f *Func) fuseInside(n *ir.Node) *ir.Node {
	if len(n.Blocks) == 0 {
		return n
	}
	c := *n
	c.Blocks = make([]*ir.Block, len(n.Blocks))
	for i, b := range n.Blocks {
		c.Blocks[i] = f.fuse(b)
	}
	return &c
}

// literal finds the properties that follow the making of an object, the first of nodes, and are nothing but names that
// all differ: a name that is an array index, or __proto__, is not among them.
func (f *Func) literal(nodes []*ir.Node, part map[*ir.Node]*ir.Node) {
	object := nodes[0]
	var props []*ir.Node
	seen := map[string]bool{}
	for _, n := range nodes[1:] {
		if n.Op == ir.OpDefProp && isTemp(n.Args[0], object.Dst) && !isTemp(n.Args[1], object.Dst) {
			if seen[n.Name] || n.Name == "__proto__" || isIndex(n.Name) || len(props) == maxLiteral {
				break
			}
			seen[n.Name] = true
			props = append(props, n)
			continue
		}
		if mentions(n, object.Dst) {
			break
		}
	}
	if len(props) == 0 {
		return
	}
	whole := &ir.Node{Op: ir.OpObj, Dst: object.Dst, Span: object.Span}
	keys := make([]string, len(props))
	for i, p := range props {
		whole.Args = append(whole.Args, p.Args[1])
		keys[i] = p.Name
		part[p] = nil
	}
	part[object] = nil
	part[props[len(props)-1]] = whole
	f.Keys[whole] = keys
}

func isTemp(v ir.Val, t ir.Temp) bool { return v.Kind == ir.ValTemp && v.Temp == t }

func mentions(n *ir.Node, t ir.Temp) bool {
	found := false
	ir.WalkNode(n, func(n *ir.Node) {
		for _, v := range n.Args {
			found = found || isTemp(v, t)
		}
	})
	return found
}

// isIndex reports whether a name could be an array index; it may say so of a few that are none.
func isIndex(name string) bool {
	if name == "" {
		return false
	}
	for _, c := range name {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}
