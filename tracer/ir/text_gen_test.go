package ir

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"decant/analysis/source"
	"decant/tracer/trace"

	"pgregory.net/rapid"
)

// treeGen draws trees that are well formed as to the text: every temporary is defined before its uses, in the same block
// or one around it.
type treeGen struct {
	*rapid.T
	p     *Program
	tf    *TreeFunc
	temp  Temp
	avail []Temp
	size  int
}

var genNames = []string{"a", "b", "get", "respond", "closure", "", "x y", "$1", "\xed\xa0\x80", "__proto__", "it's */"}

func (g *treeGen) name() string { return rapid.SampledFrom(genNames).Draw(g.T, "name") }
func (g *treeGen) flip() bool   { return rapid.Bool().Draw(g.T, "flip") }
func (g *treeGen) n(max int) int {
	return rapid.IntRange(0, max).Draw(g.T, "n")
}

func genTree(t *rapid.T) *Tree {
	p := &Program{Files: []*source.File{source.NewFile("a.js", strings.Repeat("line\n", 40)), source.NewFile("b  c", "x\n\n")}}
	g := &treeGen{T: t, p: p}
	for i := range 1 + g.n(3) {
		p.Funcs = append(p.Funcs, g.function(i))
	}
	tree := &Tree{Program: p}
	for _, f := range p.Funcs {
		g.tf = &TreeFunc{Func: f, Counts: make([]uint64, len(f.Arms))}
		g.temp, g.avail, g.size = 0, nil, 25
		g.tf.Body = g.block(0, 0)
		f.Body = g.tf.Body
		for i := range g.tf.Counts {
			g.tf.Counts[i] = uint64(g.n(2))
		}
		tree.Funcs = append(tree.Funcs, g.tf)
	}
	return tree
}

func (g *treeGen) function(i int) *Func {
	f := &Func{Index: i, Parent: -1, Name: g.name(), Strict: g.flip(), Async: g.flip(), Generator: g.flip(), Handler: g.flip()}
	if i > 0 {
		f.Kind = KindNormal + FuncKind(g.n(2))
		f.Parent = g.n(i - 1)
		f.Params = rapid.SliceOfN(rapid.SampledFrom(genNames), 0, 2).Draw(g.T, "params")
		f.Length = g.n(2)
	}
	f.Key = trace.Key{Hash: [16]byte{byte(i)}, Ordinal: g.n(1)}
	for range g.n(4) {
		f.Slots = append(f.Slots, Slot{Name: g.name(), Kind: SlotKind(g.n(int(SlotTemp))), Boxed: g.flip(), Checked: g.flip()})
	}
	if f.Parent >= 0 {
		maker := g.p.Funcs[f.Parent]
		for range g.n(2) {
			c := Capture{Name: g.name(), Kind: SlotKind(g.n(int(SlotTemp))), Checked: g.flip(), FromCapture: g.flip()}
			if of := map[bool]int{true: len(maker.Captures), false: len(maker.Slots)}[c.FromCapture]; of > 0 {
				c.Index = g.n(of - 1)
				f.Captures = append(f.Captures, c)
			}
		}
	}
	for a := range 1 + g.n(4) {
		f.Arms = append(f.Arms, Arm{Kind: ArmKind(g.n(int(ArmResume))), Parent: g.n(3) - 1, Other: -1, Quiet: g.flip(), Mark: g.span()})
		if f.Arms[a].Parent >= a {
			f.Arms[a].Parent = min(a, 1) - 1
		}
	}
	return f
}

func (g *treeGen) span() source.Span {
	if g.flip() {
		return source.Span{}
	}
	start := g.n(150)
	return source.Span{Start: start, End: start + 1 + g.n(20)}
}

func (g *treeGen) block(arm, depth int) *Block {
	b := &Block{Arm: arm}
	known := len(g.avail)
	for g.size > 0 && g.n(5) > 0 {
		g.size--
		if len(g.tf.Func.Slots) > 0 && g.n(8) == 0 {
			b.Nodes = append(b.Nodes, g.choice())
			continue
		}
		n := g.node(b, depth)
		b.Nodes = append(b.Nodes, n)
		if Ops[n.Op].Diverge {
			break
		}
	}
	g.avail = g.avail[:known]
	return b
}

// choice draws an if that gives a variable its value on both sides.
func (g *treeGen) choice() *Node {
	slot, cond := g.n(len(g.tf.Func.Slots)-1), g.val()
	side := func() *Block {
		b := &Block{Arm: g.n(len(g.tf.Func.Arms)) - 1}
		if b.Arm >= 0 && g.flip() {
			b.Nodes = []*Node{{Op: OpUnknown, Code: "DC101", Detail: "else branch", Arm: b.Arm, Span: g.span()}}
			return b
		}
		v := cond
		if g.flip() {
			v = g.val()
		}
		b.Nodes = []*Node{{Op: OpInit, Slot: slot, Args: []Val{v}, Span: g.span()}}
		return b
	}
	return &Node{Op: OpIf, Args: []Val{cond}, Blocks: []*Block{side(), side()}, Span: g.span()}
}

func (g *treeGen) node(in *Block, depth int) *Node {
	n := &Node{Span: g.span()}
	for {
		n.Op = OpNone + 1 + Op(g.n(int(opCount)-2))
		if g.fill(n, in, depth) {
			return n
		}
	}
}

// fill draws what the op's row pictures; false when there is nothing to draw from.
func (g *treeGen) fill(n *Node, in *Block, depth int) bool {
	form := Ops[n.Op].Form
	f := g.tf.Func
	switch {
	case strings.Contains(form, "b") && depth > 2,
		strings.Contains(form, "x") && len(f.Slots) == 0 && !countsArguments(n.Op),
		strings.Contains(form, "c") && len(f.Captures) == 0,
		strings.Contains(form, "f") && len(g.inner()) == 0:
		return false
	}
	var dst []Temp
	for _, c := range form {
		switch c {
		case 't':
			g.temp++
			n.Dst = g.temp
			dst = append(dst, n.Dst)
		case 'T':
			g.temp++
			n.Dst2 = g.temp
			dst = append(dst, n.Dst2)
		case 'v':
			n.Args = append(n.Args, g.val())
		case '*':
			for range g.n(2) {
				n.Args = append(n.Args, g.val())
			}
		case 'n':
			n.Name = g.name()
		case 'm':
			n.Text = g.name()
		case 'x':
			n.Slot = g.n(max(len(f.Slots)-1, 0))
		case 'c':
			n.Slot = g.n(len(f.Captures) - 1)
		case 'f':
			n.Func = rapid.SampledFrom(g.inner()).Draw(g.T, "func")
		case 'l':
			n.Label = g.n(3)
		case 's':
			n.Flag = g.flip()
		case 'b':
			n.Blocks = append(n.Blocks, g.block(g.n(len(f.Arms))-1, depth+1))
		case 'u':
			n.Code = rapid.SampledFrom([]string{"DC101", "DC201", "DC404", "?"}).Draw(g.T, "code")
			n.Detail = g.name()
			n.Arm = g.n(len(f.Arms)) - 1
		}
	}
	if n.Op == OpDefAcc {
		n.Name = rapid.SampledFrom([]string{"get", "set"}).Draw(g.T, "kind")
	}
	if n.Op == OpTry && g.flip() {
		n.Blocks[1] = nil
		n.Slot = -1
	}
	g.avail = append(g.avail, dst...)
	return true
}

// inner are the functions in the one whose body is drawn.
func (g *treeGen) inner() (list []int) {
	for _, f := range g.p.Funcs {
		if f.Parent == g.tf.Func.Index {
			list = append(list, f.Index)
		}
	}
	return list
}

func (g *treeGen) val() Val {
	if len(g.avail) > 0 && g.n(3) > 0 {
		i := len(g.avail) - 1
		if g.n(3) == 0 {
			i = g.n(i)
		}
		return Val{Kind: ValTemp, Temp: g.avail[i]}
	}
	switch v := (Val{Kind: ValKind(g.n(int(ValNewTarget)))}); v.Kind {
	case ValNumber:
		v.Num = rapid.OneOf(rapid.Float64(), rapid.SampledFrom([]float64{0, 1, -1, -5e-324})).Draw(g.T, "number")
		return v
	case ValString:
		v.Str = g.name()
		return v
	case ValTemp:
		return Val{}
	default:
		return v
	}
}

// anf writes a tree's nodes with temporaries numbered in the order of their definition, spans and unused
// temporaries left out: what printing and parsing keep.
func anf(t *Tree) string {
	var b strings.Builder
	for _, tf := range t.Funcs {
		f := tf.Func
		fmt.Fprintf(&b, "f%d %d %q %v %v%v%v%v %d %q %v %v %v\n", f.Index, f.Parent, f.Name, f.Kind, f.Strict, f.Async, f.Generator,
			f.Handler, f.Length, f.Params, f.Slots, f.Captures, f.Key)
		for i, a := range f.Arms {
			fmt.Fprintf(&b, "  arm %v %d %d %v ×%d\n", a.Kind, a.Parent, a.Other, a.Quiet, tf.Counts[i])
		}
		d := anfWriter{&b, map[Temp]int{}}
		d.block(tf.Body, "  ")
	}
	return b.String()
}

type anfWriter struct {
	*strings.Builder
	temps map[Temp]int
}

func (w *anfWriter) block(b *Block, indent string) {
	if b == nil {
		w.WriteString(indent + "nil\n")
		return
	}
	fmt.Fprintf(w, "%sblock %d\n", indent, b.Arm)
	for _, n := range b.Nodes {
		for _, t := range []Temp{n.Dst, n.Dst2} {
			if t != 0 {
				w.temps[t] = len(w.temps) + 1
			}
		}
		fmt.Fprintf(w, "%s%v %d %d [", indent, n.Op, w.temps[n.Dst], w.temps[n.Dst2])
		for _, v := range n.Args {
			fmt.Fprintf(w, " %d:%d:%q:%q", v.Kind, w.temps[v.Temp], number(v.Num), v.Str)
		}
		fmt.Fprintf(w, "] %q %q slot %d func %d label %d %v %q %q", n.Name, n.Text, n.Slot, n.Func, n.Label, n.Flag, n.Code, n.Detail)
		if n.Op == OpUnknown {
			fmt.Fprintf(w, " arm %d", n.Arm)
		}
		w.WriteString("\n")
		for _, inner := range n.Blocks {
			w.block(inner, indent+"  ")
		}
	}
}

func TestPrintAndParseKeepTheNodes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree := genTree(t)
		text := Print(tree)
		got, err := ParseTree("t.tree", text)
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if again := Print(got); again != text {
			t.Fatalf("printed\n%s\nthen\n%s", text, again)
		}
		if a, b := anf(tree), anf(got); a != b {
			t.Fatalf("%s\nbefore\n%s\nafter\n%s", text, a, b)
		}
	})
}

// Every operation has a printed form that is read back as the same operation.
func TestEveryOpPrintsAndParses(t *testing.T) {
	for op := OpNone + 1; op < opCount; op++ {
		n := &Node{Op: op, Name: "get", Arm: -1, Code: "DC201", Detail: "it", Slot: 0}
		for i, c := range Ops[op].Form {
			switch c {
			case 't':
				n.Dst = 1
			case 'T':
				n.Dst2 = 2
			case 'v':
				n.Args = append(n.Args, Val{Kind: ValNumber, Num: float64(i)})
			case 'f':
				n.Func = 2
			case 'b':
				n.Blocks = append(n.Blocks, &Block{Arm: -1, Nodes: []*Node{{Op: OpDecl, Slot: 1}}})
			}
		}
		text := Print(around(n))
		got, err := ParseTree("t.tree", text)
		if err != nil {
			t.Errorf("%v: %v\n%s", op, err, text)
			continue
		}
		if back := got.Funcs[1].Body.Nodes[0]; back.Op != op || !reflect.DeepEqual(back.Args, n.Args) {
			t.Errorf("%v became %v\n%s", op, back.Op, text)
		}
	}
}

// around is a tree whose function 1 has one node, two variables and a captured one; function 2 can be closed over.
func around(n *Node) *Tree {
	tree := &Tree{Program: &Program{}}
	for i, kind := range []FuncKind{KindModule, KindNormal, KindArrow} {
		f := &Func{Index: i, Parent: i - 1, Kind: kind, Slots: []Slot{{Name: "x"}, {Name: "y"}}, Arms: []Arm{{Parent: -1, Other: -1}}, Body: &Block{}}
		if i == 1 {
			f.Captures = []Capture{{Name: "x"}}
			f.Body.Nodes = []*Node{n}
		}
		tree.Program.Funcs = append(tree.Program.Funcs, f)
		tree.Funcs = append(tree.Funcs, &TreeFunc{Func: f, Body: f.Body, Counts: make([]uint64, 1)})
	}
	return tree
}

func FuzzParseTree(f *testing.F) {
	f.Add(testFunction("x = a.f(1, ...v);"))
	f.Add(testFunction("if (x) { f(); }  // a.js:3  #1  ×2\n  else ☠  // #2  DC101 no sample takes this else branch"))
	f.Add(testFunction("event('get' via a.get, ['u'], closure(&x) as 'y', callback z (clos, 'q') {  // f2  strict  a.js:1-2\n L1: for (;;) { break L1; }\n});"))
	f.Add("// decant tree 1  'a.js'\nmodule 'm' ☠  // f0  DC102 no sample calls this function\n// f0 key 00000000000000000000000000000000/0\n// f0 arms enter :3, then or 2 in 0, else quiet or 1 ×4\n")
	f.Add("//decant tree 1\nmodule{//f0\nevent(")
	f.Fuzz(func(t *testing.T, text string) {
		tree, err := ParseTree("t.tree", text)
		if err != nil {
			return
		}
		once := Print(tree)
		again, err := ParseTree("t.tree", once)
		if err != nil {
			t.Fatalf("%v\n%s\n--- from\n%s", err, once, text)
		}
		if twice := Print(again); twice != once {
			t.Fatalf("%s\n--- then\n%s", once, twice)
		}
	})
}

// A damaged text is an error, or another tree that prints and parses as well.
func TestDamagedTexts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := Print(genTree(t))
		var tokens []token
		l := &lexer{text: text}
		for l.next(); l.tok.kind != tokEnd && l.tok.kind != tokBad; l.next() {
			tokens = append(tokens, l.tok)
		}
		pick := func() token { return rapid.SampledFrom(tokens).Draw(t, "token") }
		for range rapid.IntRange(1, 2).Draw(t, "edits") {
			from, to := pick(), pick()
			if to.start <= len(text) && from.end <= len(text) {
				text = text[:from.start] + l.text[to.start:to.end] + text[from.end:]
			}
		}
		tree, err := ParseTree("t.tree", text)
		if err != nil {
			if e, ok := err.(*source.Error); !ok || e.Pos.Line == 0 {
				t.Fatalf("an error without a place: %v", err)
			}
			return
		}
		once := Print(tree)
		again, err := ParseTree("t.tree", once)
		if err != nil {
			t.Fatalf("%v\n%s\n--- from\n%s", err, once, text)
		}
		if twice := Print(again); twice != once {
			t.Fatalf("%s\n--- then\n%s", once, twice)
		}
	})
}
