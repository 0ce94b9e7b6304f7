package lower

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"decant/tracer/ir"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestGoldens compares the nodes of small functions: each txtar has input.js and nodes.
func TestGoldens(t *testing.T) {
	files, _ := filepath.Glob("testdata/nodes/*.txtar")
	if len(files) == 0 {
		t.Fatal("no goldens")
	}
	for _, name := range files {
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		got := dump(lowered(t, string(a.Files[0].Data)))
		if *update {
			a.Files = []txtar.File{a.Files[0], {Name: "nodes", Data: []byte(got)}}
			if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
				t.Fatal(err)
			}
		} else if len(a.Files) < 2 || got != string(a.Files[1].Data) {
			t.Errorf("%s: got\n%s", name, got)
		}
	}
}

// dump shows slots, captures, arms with their marks, and one node a line.
func dump(u *Unit) string {
	var b strings.Builder
	text := u.Module.File.Text
	for _, f := range u.Program.Funcs {
		fmt.Fprintf(&b, "func %d %q parent %d params %q head %q\n", f.Index, f.Name, f.Parent, f.Params, text[f.Head.Start:f.Head.End])
		for i, s := range f.Slots {
			fmt.Fprintf(&b, "  slot %d %q kind %d boxed %v checked %v\n", i, s.Name, s.Kind, s.Boxed, s.Checked)
		}
		for i, c := range f.Captures {
			fmt.Fprintf(&b, "  capture %d %q of %d deeper %v\n", i, c.Name, c.Index, c.FromCapture)
		}
		for i, a := range f.Arms {
			fmt.Fprintf(&b, "  arm %d kind %d in %d else %d quiet %v: %q\n", i, a.Kind, a.Parent, a.Other, a.Quiet, text[a.Mark.Start:a.Mark.End])
		}
		dumpBlock(&b, f.Body, "  ")
	}
	return b.String()
}

func dumpBlock(b *strings.Builder, block *ir.Block, indent string) {
	if block == nil {
		fmt.Fprintf(b, "%s(none)\n", indent)
		return
	}
	fmt.Fprintf(b, "%sblock arm %d\n", indent, block.Arm)
	for _, n := range block.Nodes {
		fmt.Fprintf(b, "%s  %s\n", indent, dumpNode(n))
		for _, c := range n.Blocks {
			dumpBlock(b, c, indent+"    ")
		}
	}
}

func dumpNode(n *ir.Node) string {
	p := &printer{}
	parts := []string{n.Op.String()}
	for _, c := range ir.Ops[n.Op].Form {
		switch c {
		case 't', 'T':
			t := map[rune]ir.Temp{'t': n.Dst, 'T': n.Dst2}[c]
			parts = append(parts, fmt.Sprintf("t%d", t))
		case 'n', 'm':
			parts = append(parts, fmt.Sprintf("%q", map[rune]string{'n': n.Name, 'm': n.Text}[c]))
		case 'x', 'c':
			parts = append(parts, fmt.Sprintf("%c%d", c, n.Slot))
		case 'f':
			parts = append(parts, fmt.Sprintf("func %d", n.Func))
		case 'l':
			parts = append(parts, fmt.Sprintf("L%d", n.Label))
		case 's':
			parts = append(parts, fmt.Sprint(n.Flag))
		case 'u':
			parts = append(parts, n.Code, n.Detail)
		}
	}
	return strings.ReplaceAll(strings.Join(append(parts, p.vals(n.Args)), " "), "$t", "t")
}
