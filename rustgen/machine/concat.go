package machine

import (
	"slices"

	"decant/tracer/ir"
)

// maxParts is the most strings and numbers that are put together at once.
const maxParts = 16

// joinStrings returns the nodes of a block in which a template, or a sum in which a text is among the first two, is one
// addition with all its parts. What is converted is converted where it was; numbers are written straight into the result.
func (f *Func) joinStrings(nodes []*ir.Node) []*ir.Node {
	j := &joiner{f: f, chains: map[ir.Temp]*chain{}}
	for _, n := range nodes {
		j.add(n)
	}
	out := j.out[:0]
	for _, n := range j.out {
		if n != nil {
			out = append(out, n)
		}
	}
	return out
}

type joiner struct {
	f      *Func
	out    []*ir.Node
	chains map[ir.Temp]*chain
}

// chain is a text under construction: what it is made of, and where the node is that makes it.
type chain struct {
	parts []ir.Val
	at    int
}

func (j *joiner) add(n *ir.Node) {
	switch n.Op {
	case ir.OpToStr:
		j.chains[n.Dst] = &chain{[]ir.Val{{Kind: ir.ValTemp, Temp: n.Dst}}, len(j.out)}
	case ir.OpAdd:
		if parts := j.parts(n); parts != nil {
			whole := &ir.Node{Op: ir.OpAdd, Dst: n.Dst, Args: parts, Span: n.Span}
			j.f.Parts[whole] = "concat"
			j.chains[n.Dst] = &chain{parts, len(j.out)}
			j.out = append(j.out, whole)
			return
		}
	}
	j.out = append(j.out, n)
}

// parts returns what a sum is made of when one of its sides is a text for sure; nil otherwise. The nodes that it
// replaces are taken out.
func (j *joiner) parts(n *ir.Node) []ir.Val {
	left, right := n.Args[0], n.Args[1]
	if !j.text(left) && !j.text(right) || len(j.all(left))+len(j.all(right)) > maxParts {
		return nil
	}
	parts := j.side(left, n)
	return append(parts, j.side(right, n)...)
}

// text reports whether an operand is a string for sure.
func (j *joiner) text(v ir.Val) bool {
	return v.Kind == ir.ValString || v.Kind == ir.ValTemp && j.chains[v.Temp] != nil
}

// all are the parts of a chain that nothing else needs; of anything else, itself.
func (j *joiner) all(v ir.Val) []ir.Val {
	if v.Kind == ir.ValTemp && j.chains[v.Temp] != nil && j.f.uses[v.Temp] == 1 {
		return j.chains[v.Temp].parts
	}
	return []ir.Val{v}
}

// side is what an operand of the sum n gives to it.
func (j *joiner) side(v ir.Val, n *ir.Node) []ir.Val {
	switch {
	case v.Kind == ir.ValString || v.Kind == ir.ValNumber:
		return []ir.Val{v}
	case !j.text(v):
		return []ir.Val{j.part(v, n)}
	}
	parts := j.all(v)
	if j.f.uses[v.Temp] == 1 {
		j.absorb(j.chains[v.Temp])
	}
	return slices.Clone(parts)
}

// absorb takes the node of a chain out, or lets a conversion leave numbers as they are.
func (j *joiner) absorb(c *chain) {
	if n := j.out[c.at]; n.Op == ir.OpToStr {
		j.convert(n, c.at)
	} else {
		j.out[c.at] = nil
	}
}

func (j *joiner) convert(n *ir.Node, at int) {
	part := *n
	j.f.Parts[&part] = "to_part"
	j.out[at] = &part
}

// part converts an operand of the sum n where that would be converted.
func (j *joiner) part(v ir.Val, n *ir.Node) ir.Val {
	j.f.lastTemp++
	part := &ir.Node{Op: ir.OpToStr, Dst: j.f.lastTemp, Args: []ir.Val{v}, Span: n.Span}
	j.f.Parts[part] = "add_part"
	j.out = append(j.out, part)
	return ir.Val{Kind: ir.ValTemp, Temp: part.Dst}
}

// countUses counts the uses of the temporaries of a body, and finds the last one.
func (f *Func) countUses(b *ir.Block) {
	f.uses = map[ir.Temp]int{}
	ir.Walk(b, func(n *ir.Node) {
		f.lastTemp = max(f.lastTemp, n.Dst, n.Dst2)
		for _, v := range n.Args {
			if v.Kind == ir.ValTemp {
				f.uses[v.Temp]++
			}
		}
	})
}
