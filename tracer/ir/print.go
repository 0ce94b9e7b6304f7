package ir

import (
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"

	"decant/analysis/source"
)

// Print returns the text form of a tree. ParseTree reads it back; printing what was read gives the same text.
func Print(t *Tree) string {
	p := &printer{tree: t, files: t.Program.Files, names: fileNames(t.Program.Files), done: make([]bool, len(t.Funcs))}
	var b strings.Builder
	b.WriteString(p.head())
	for i, tf := range t.Funcs {
		if p.done[i] {
			continue
		}
		if i > 0 {
			b.WriteString("\n")
		}
		b.WriteString(p.outer(tf) + "\n")
	}
	b.WriteString("\n")
	for _, tf := range t.Funcs {
		p.layout(&b, tf)
	}
	return align(b.String())
}

// printer prints one tree.
type printer struct {
	tree  *Tree
	files []*source.File
	names []string // of the files, in places
	done  []bool   // functions that are printed
}

func (p *printer) head() string {
	quoted := make([]string, len(p.files))
	for i, f := range p.files {
		quoted[i] = quote(f.Name)
	}
	return fmt.Sprintf("// decant tree %d  %s\n", textVersion, strings.Join(quoted, "  "))
}

// outer prints a function that no closure node printed before: a module, or one whose closure is made in an
// arm that is unknown.
func (p *printer) outer(tf *TreeFunc) string {
	p.done[tf.Func.Index] = true
	if tf.Func.Kind == KindModule {
		return p.function("module"+funcName(tf.Func.Name), tf, -1, 0)
	}
	return p.closureHead(tf.Func, tf.Func.Name, p.funcAt(tf.Func.Parent)) + " " +
		p.function(kindWords[tf.Func.Kind]+funcName(tf.Func.Name)+" "+params(tf.Func, 0), tf, -1, 0)
}

// funcAt returns a function, or an empty one when there is none of that number.
func (p *printer) funcAt(index int) *Func {
	if index < 0 || index >= len(p.tree.Funcs) {
		return &Func{}
	}
	return p.tree.Funcs[index].Func
}

// closureHead prints closure(&x, &clos.y): what a function takes from the one that makes it.
func (p *printer) closureHead(f *Func, name string, maker *Func) string {
	var refs []string
	names := newScope(maker)
	for _, c := range f.Captures {
		refs = append(refs, captureRef(c, maker, names))
	}
	s := "closure(" + strings.Join(refs, ", ") + ")"
	if name != f.Name {
		s += " as " + quote(name)
	}
	return s
}

func captureRef(c Capture, maker *Func, names *scope) string {
	list, prefix := names.slots, "&"
	if c.FromCapture {
		list, prefix = names.captures, "&clos."
	}
	if c.Index < 0 || c.Index >= len(list) {
		return "&?"
	}
	ref := prefix + list[c.Index]
	if inherited(c, maker) && baseName(list[c.Index]) == c.Name {
		return ref
	}
	ref += " as " + quote(c.Name) + " " + slotWords[c.Kind]
	if c.Checked {
		ref += " checked"
	}
	return ref
}

// inherited reports whether a capture's kind and checks are those of the variable it is taken from.
func inherited(c Capture, maker *Func) bool {
	kind, checked, ok := captureSource(c, maker)
	return ok && kind == c.Kind && checked == c.Checked
}

// captureSource tells what the variable that a capture is taken from says about itself.
func captureSource(c Capture, maker *Func) (kind SlotKind, checked, ok bool) {
	switch {
	case c.Index < 0:
	case c.FromCapture && c.Index < len(maker.Captures):
		return maker.Captures[c.Index].Kind, maker.Captures[c.Index].Checked, true
	case !c.FromCapture && c.Index < len(maker.Slots):
		return maker.Slots[c.Index].Kind, maker.Slots[c.Index].Checked, true
	}
	return 0, false, false
}

// funcName prints a function's name after its keyword.
func funcName(name string) string {
	switch {
	case name == "":
		return ""
	case isName(name) && !reserved[name] && !isTemp(name):
		return " " + name
	default:
		return " " + quote(name)
	}
}

// params prints the parameters. Those before plain stand for the first nodes of the body (see entryNodes); the others
// are quoted, as written in the source.
func params(f *Func, plain int) string {
	list := []string{"clos"}
	for i, s := range f.Params {
		if i < plain {
			list = append(list, s)
		} else {
			list = append(list, quote(s))
		}
	}
	return "(" + strings.Join(list, ", ") + ")"
}

// function prints a function from its keyword on. The head's parameters are completed here, because the body
// tells which of them are plain. In is the function in which it is printed, -1 for none.
func (p *printer) function(head string, tf *TreeFunc, in, indent int) string {
	fp := newFuncPrinter(p, tf)
	nodes := tf.Body.Nodes
	declared, at := entered(tf.Func, nodes)
	nodes = nodes[declared:]
	if plain := fp.plainParams(nodes); plain > 0 {
		head = strings.TrimSuffix(head, params(tf.Func, 0)) + params(tf.Func, plain)
		nodes = nodes[2*plain:]
	}
	fields := p.headFields(tf, in, strings.HasPrefix(head, "callback"))
	fp.last = placeOf(p.files, tf.Func.Span)
	if isUnknownBody(tf.Body) {
		return head + " " + unknownMark + comment(append(fields, fp.unknownFields(nodes[0])...))
	}
	var b strings.Builder
	b.WriteString(head + " {" + comment(fields) + "\n")
	for _, line := range wrap(slotsOf(tf.Func, at), "slots", 90) {
		b.WriteString(tabs(indent+1) + "// " + line + "\n")
	}
	fp.nodes(&b, &Block{Arm: tf.Body.Arm, Nodes: nodes}, indent+1)
	b.WriteString(tabs(indent) + "}")
	return b.String()
}

// isUnknownBody reports whether a function is printed without braces; its variables then stand at the end.
func isUnknownBody(b *Block) bool {
	return len(b.Nodes) == 1 && b.Nodes[0].Op == OpUnknown && b.Nodes[0].Arm == unknownArm(b, b.Nodes[0].Code)
}

// headFields are what the comment after a function's head says.
func (p *printer) headFields(tf *TreeFunc, in int, callback bool) []string {
	f := tf.Func
	fields := []string{fmt.Sprintf("f%d", f.Index)}
	if f.Parent != in {
		fields = append(fields, fmt.Sprintf("in f%d", f.Parent))
	}
	for _, flag := range []struct {
		on   bool
		word string
	}{
		{callback && f.Kind != KindNormal, kindWords[f.Kind]}, {f.Strict, "strict"},
		{f.Async, "async"}, {f.Generator, "generator"}, {f.Handler, "handler"}, {f.Made, "made"}, {f.Implicit, "implicit"},
	} {
		if flag.on {
			fields = append(fields, flag.word)
		}
	}
	if f.Length != defaultLength(f.Params) {
		fields = append(fields, fmt.Sprintf("length %d", f.Length))
	}
	if tf.Body.Arm != 0 {
		fields = append(fields, fmt.Sprintf("#%d", tf.Body.Arm))
	}
	if at := placeOf(p.files, f.Span); at.line > 0 {
		fields = append(fields, fmt.Sprintf("%s:%d-%d", p.names[at.file], at.line, endLine(p.files, f.Span)))
	}
	if len(tf.Counts) > 0 && tf.Counts[0] > 0 {
		fields = append(fields, fmt.Sprintf("×%d", tf.Counts[0]))
	}
	return fields
}

// slotsOf lists the variables: "let x boxed". Entered tells which are declared at the entry of the function.
func slotsOf(f *Func, entered map[int]bool) []string {
	var out []string
	for i, s := range f.Slots {
		word := slotWords[s.Kind]
		switch {
		case isName(s.Name) && !slotFlags[s.Name]:
			word += " " + s.Name
		case s.Name != "":
			word += " " + quote(s.Name)
		}
		if s.Boxed {
			word += " boxed"
		}
		if s.Checked {
			word += " checked"
		}
		if (s.Boxed || s.Checked) && !entered[i] {
			word += " later"
		}
		out = append(out, word)
	}
	return out
}

// wrap joins items with commas into lines that each begin with a word and are about width long.
func wrap(items []string, word string, width int) []string {
	var lines []string
	for _, item := range items {
		if n := len(lines); n > 0 && len(lines[n-1])+len(item) < width {
			lines[n-1] += ", " + item
		} else {
			lines = append(lines, word+" "+item)
		}
	}
	return lines
}

// layout prints what is left to say about a function at the end: its key and its arms.
func (p *printer) layout(b *strings.Builder, tf *TreeFunc) {
	f := tf.Func
	fmt.Fprintf(b, "// f%d key %s/%d\n", f.Index, hex.EncodeToString(f.Key.Hash[:]), f.Key.Ordinal)
	shown := shownArms(tf.Body)
	shown[0] = true
	if isUnknownBody(tf.Body) {
		for _, line := range wrap(slotsOf(f, nil), "slots", 100) {
			fmt.Fprintf(b, "// f%d %s\n", f.Index, line)
		}
	}
	var items []string
	for i, a := range f.Arms {
		items = append(items, p.arm(i, a, tf, shown[i]))
	}
	for _, line := range wrap(items, "arms", 100) {
		fmt.Fprintf(b, "// f%d %s\n", f.Index, line)
	}
}

// shownArms are the arms of the blocks that are printed; their counts stand there.
func shownArms(body *Block) map[int]bool {
	shown := map[int]bool{}
	Walk(body, func(n *Node) {
		for _, b := range n.Blocks {
			if b != nil {
				shown[b.Arm] = true
			}
		}
	})
	return shown
}

func (p *printer) arm(i int, a Arm, tf *TreeFunc, shown bool) string {
	s := a.Kind.String()
	if a.Quiet {
		s += " quiet"
	}
	if a.Other >= 0 {
		s += fmt.Sprintf(" or %d", a.Other)
	}
	if a.Parent != min(i, 1)-1 {
		s += fmt.Sprintf(" in %d", a.Parent)
	}
	if at := placeOf(p.files, a.Mark); at.line > 0 {
		s += fmt.Sprintf(" :%d", at.line)
	}
	if !shown && i < len(tf.Counts) && tf.Counts[i] > 0 {
		s += fmt.Sprintf(" ×%d", tf.Counts[i])
	}
	return s
}

// commentMark stands before a comment until its column is known.
const commentMark = "\x00"

// comment joins fields into the comment at the end of a line.
func comment(fields []string) string {
	if len(fields) == 0 {
		return ""
	}
	return commentMark + "// " + strings.Join(fields, "  ")
}

// commentColumn is where comments start when the text before them is shorter.
const commentColumn = 44

// align puts every comment in its column.
func align(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		code, note, found := strings.Cut(line, commentMark)
		if found {
			pad := max(2, commentColumn-utf8.RuneCountInString(code))
			lines[i] = code + strings.Repeat(" ", pad) + note
		}
	}
	return strings.Join(lines, "\n")
}

func tabs(indent int) string { return strings.Repeat("  ", indent) }
