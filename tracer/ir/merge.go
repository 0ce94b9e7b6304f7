package ir

import (
	"decant/analysis/coverage"
	"decant/analysis/js"
	"decant/analysis/stop"
)

// Merge returns the tree of p under t: the program with every arm that no run took replaced by unknown. Arms
// that only count (Quiet), parts of another arm (Arm -1) and places that are refused whatever the samples do stay as they are.
// The program is not changed; nodes in which nothing changes are shared with it.
func Merge(p *Program, t *Traces) *Tree {
	tree, own := &Tree{Program: p, Funcs: make([]*TreeFunc, len(p.Funcs))}, p.Own()
	twins, events := twinsOf(p), Events(p)
	sums, texts := t.sums(p, twins), js.NewTexts(p.Files)
	for i, f := range p.Funcs {
		counts := sums[i].counts
		entered := f.Kind == KindModule && sums[i].runs > 0 || len(counts) > 0 && counts[0] > 0
		m := merger{f: f, counts: counts}
		tf := newTreeFunc(own, f, counts)
		tf.Requests = sums[i].requests
		if sums[i].asked {
			tf.Text, _ = texts.SourceText(f.Text, f.Kind == KindMethod)
		}
		switch {
		case entered || f.Implicit:
			tf.Body = m.reached(f.Body)
		case isRefused(f.Body):
			tf.Body = f.Body
		default:
			tf.Body = unknown(stop.NeverCalled, coverage.CalleeWord(f.Handler, events[i]), f.Body.Arm, f)
		}
		tree.Funcs[i] = tf
	}
	return tree
}

// Whole returns the program as a tree in which every arm counts as reached, with counts of 0, and everything stands that
// is not compiled: the whole of what lowering made.
func Whole(p *Program) *Tree {
	tree, own := &Tree{Program: p}, p.Own()
	for _, f := range p.Funcs {
		tf := newTreeFunc(own, f, make([]uint64, len(f.Arms)))
		tf.Body = f.Body
		tree.Funcs = append(tree.Funcs, tf)
	}
	return tree
}

// Compiled returns the program as a tree in which every arm counts as reached, but for what is not compiled.
func Compiled(p *Program) *Tree {
	tree, own := &Tree{Program: p}, p.Own()
	for _, f := range p.Funcs {
		m := merger{f: f, counts: make([]uint64, len(f.Arms))}
		for i := range m.counts {
			m.counts[i] = 1
		}
		tf := newTreeFunc(own, f, m.counts)
		tf.Body = m.reached(f.Body)
		tree.Funcs = append(tree.Funcs, tf)
	}
	return tree
}

// newTreeFunc makes a function of the tree of a program with so many files of its own, without its body. The text of a
// program's one file, and texts that functions were made of, are there anyway.
func newTreeFunc(own int, f *Func, counts []uint64) *TreeFunc {
	tf := &TreeFunc{Func: f, Counts: counts}
	if (own == 1 || f.Text.File >= own) && f.Kind != KindModule {
		tf.Text = f.Text
	}
	return tf
}

// sum is what all runs together did in a function: the counts of its arms, how often requests took the one that they took
// most, how many of the runs have the function.
type sum struct {
	counts   []uint64
	requests uint64
	runs     int
	asked    bool // for its source text
}

// sums adds the counts of all runs, by function. It looks at each run once.
func (t *Traces) sums(p *Program, twins map[[16]byte]int) []sum {
	all := make([]sum, len(p.Funcs))
	for i, f := range p.Funcs {
		all[i].counts = make([]uint64, len(f.Arms))
	}
	for _, r := range t.runs {
		for i, f := range p.Funcs {
			found, here := r.of(f, twins[f.Key.Hash])
			if !here {
				continue
			}
			s := &all[i]
			s.runs++
			most := uint64(0)
			for _, c := range found {
				most = max(most, c.request)
				switch {
				case c.arm == f.TextCounter():
					s.asked = true
				case c.arm < len(s.counts):
					s.counts[c.arm] = addSaturating(s.counts[c.arm], addSaturating(c.init, c.request))
				}
			}
			s.requests = addSaturating(s.requests, most)
		}
	}
	return all
}

// merger rewrites the blocks of one function.
type merger struct {
	f      *Func
	counts []uint64
}

// block returns b, or what stands for it.
func (m *merger) block(b *Block) *Block {
	if b == nil || m.takes(b.Arm) || isRefused(b) {
		return m.reached(b)
	}
	return unknown(stop.Untraced, coverageArm(m.f.Arms[b.Arm]).Phrase(), b.Arm, m.f)
}

// takes reports whether the block of an arm is compiled.
func (m *merger) takes(arm int) bool {
	return arm < 0 || m.f.Arms[arm].Quiet || m.counts[arm] > 0
}

// reached rewrites what lies in a block, sharing it when nothing changes.
func (m *merger) reached(b *Block) *Block {
	if b == nil {
		return nil
	}
	var nodes []*Node
	for i, n := range b.Nodes {
		if r, ok := refusal(n); ok { // what follows is never reached natively
			if nodes == nil {
				nodes = append(make([]*Node, 0, i+1), b.Nodes[:i]...)
			}
			return &Block{Arm: b.Arm, Nodes: append(nodes, r.node())}
		}
		to := m.node(n)
		if to != n && nodes == nil {
			nodes = append(make([]*Node, 0, len(b.Nodes)), b.Nodes[:i]...)
		}
		if nodes != nil {
			nodes = append(nodes, to)
		}
	}
	if nodes == nil {
		return b
	}
	return &Block{Arm: b.Arm, Nodes: nodes}
}

func (m *merger) node(n *Node) *Node {
	var to *Node
	for i, b := range n.Blocks {
		nb := m.block(b)
		if nb == b {
			continue
		}
		if to == nil {
			c := *n
			c.Blocks = append([]*Block(nil), n.Blocks...)
			to = &c
		}
		to.Blocks[i] = nb
	}
	if to == nil {
		return n
	}
	return to
}

// isRefused reports whether a block is nothing but one refusal: a sample would not help it.
func isRefused(b *Block) bool {
	return b != nil && len(b.Nodes) == 1 && b.Nodes[0].Op == OpUnknown && b.Nodes[0].Arm < 0
}

func unknown(code stop.Code, detail string, arm int, f *Func) *Block {
	span := f.Head
	if arm > 0 {
		span = f.Arms[arm].Mark
	}
	return &Block{Arm: arm, Nodes: []*Node{{Op: OpUnknown, Code: string(code), Detail: detail, Arm: arm, Span: span}}}
}

// Events returns, by the index of a function, the event ("get", "listen") that its closure is given to.
func Events(p *Program) map[int]string {
	events := map[int]string{}
	for _, f := range p.Funcs {
		made := map[Temp]int{}
		Walk(f.Body, func(n *Node) {
			switch {
			case n.Op == OpClosure:
				made[n.Dst] = n.Func
			case n.Op == OpEvent && len(n.Args) > 2:
				for _, v := range n.Args[2:] {
					if i, ok := made[v.Temp]; ok && v.Kind == ValTemp {
						events[i] = n.Name
					}
				}
			}
		})
	}
	return events
}
