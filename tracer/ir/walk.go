package ir

// Walk calls visit for every node of a block, outer nodes before those of their blocks, in order.
// A nil block has none.
func Walk(b *Block, visit func(*Node)) {
	if b == nil {
		return
	}
	for _, n := range b.Nodes {
		WalkNode(n, visit)
	}
}

// WalkNode calls visit for a node and every node in its blocks.
func WalkNode(n *Node, visit func(*Node)) {
	visit(n)
	for _, b := range n.Blocks {
		Walk(b, visit)
	}
}
