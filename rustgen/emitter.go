package rustgen

import (
	"fmt"
	"strings"

	"decant/analysis/source"
	"decant/rustgen/machine"
	"decant/tracer/ir"
)

// emitter prints one function.
type emitter struct {
	program   *machine.Program
	files     []*source.File
	f         *machine.Func
	t         *machine.Typing
	slow      bool // prints the form without assumptions, beside the one with them
	file      file // that the function is printed in
	split     bool // there are other files than the main one
	lits      *literals
	outer     map[string]bool // names that the file has of others
	out       strings.Builder
	indent    int
	line      int       // last source line named by a comment
	frames    []frame   // try and finally around the node being printed
	unit      *ir.Node  // a code unit that the next node does nothing with but compare it
	inline    inlined   // the value that the next node takes as it is
	mixes     bool      // a BigInt as an operand being printed is an error of its own: the other is none
	handlers  bool      // some call goes to a handler
	finals    int       // finally blocks so far
	delegates int       // yield* so far
	quiet     bool      // without comments
	kept      *keptLoop // the loop around the node being printed, when something is kept around it
	keeps     int
	own       ownRun // what the instance of a constructor is to get next
}

// print prints the function's comment, head and body.
func (e *emitter) print() string {
	e.writeHead()
	e.indent++
	e.checkParams()
	if e.f.Suspends() {
		e.write("enter(rt, 1, %d)?;", e.f.Entry.Site)
		e.suspending()
		e.indent--
		e.write("}")
		return e.out.String()
	}
	e.write("enter(rt, %d, %d)?;", 1+e.f.Entry.Fuel, e.f.Entry.Site)
	e.body()
	e.indent--
	e.write("}")
	if e.f.Direct || e.f.IsConstructor() {
		e.entry()
	}
	return e.out.String()
}

// body prints what runs once the function is entered.
func (e *emitter) body() {
	f := e.f.Func
	if f.Kind == ir.KindClass {
		e.write("let this = instance(rt, target)?;")
	} else if e.f.IsConstructor() {
	} else if e.f.Target && e.f.Suspends() {
		e.write("let target = V::UNDEFINED;")
	} else if e.f.Target {
		e.write("let target = new_target(rt);")
	}
	if f.Kind != ir.KindArrow && !f.Strict && e.f.UsesThis {
		e.write("let this = this_sloppy(rt, this);")
	}
	for _, slot := range e.f.Entry.Slots {
		e.write("let mut %s = %s;", e.slot(slot), e.unset(slot))
	}
	if !e.block(e.f.Body) {
		e.write("%s", e.end())
	}
}

// end is what a function gives whose end is reached. A function with a result of another type never gets there.
func (e *emitter) end() string {
	if e.f.Func.Kind == ir.KindClass {
		return "Ok(this)"
	}
	if e.t.Result.Kind == machine.Value {
		return "Ok(V::UNDEFINED)"
	}
	return "Err(unreached(rt))"
}

func (e *emitter) writeHead() {
	f := e.f.Func
	file := e.files[f.Span.File]
	line := file.Line(f.Span.Start)
	if f.Kind == ir.KindModule {
		e.write("// %s", comment(source.Beside(e.files[0], file)))
	} else {
		e.write("// %s:%d  %s", comment(source.Beside(e.files[0], file)), line, comment(file.LineText(line)))
	}
	for i, c := range f.Captures {
		if e.f.CaptureVar[i] < 0 && !e.quiet {
			e.write("// captures %d: %s", e.f.CaptureBox[i], comment(c.Name))
		}
	}
	e.write("%sfn %s(%s) -> R<%s> {", e.visibility(), e.name(e.f), e.parameters(), rustType(e.t.Result))
}

// unset is what a variable declared at entry holds until it is written.
func (e *emitter) unset(slot int) string {
	switch e.t.Slots[slot].Kind {
	case machine.Bool:
		return "false"
	case machine.Int:
		return "0i64"
	case machine.Num:
		return "0f64"
	}
	return initial(e.f.Func.Slots[slot].Kind)
}

// initial is the value a variable has before its declaration runs.
func initial(kind ir.SlotKind) string {
	if kind == ir.SlotLet || kind == ir.SlotConst {
		return "V::EMPTY"
	}
	return "V::UNDEFINED"
}

// block prints the nodes of b and reports whether control never reaches its end.
func (e *emitter) block(b *ir.Block) (diverges bool) {
	if b == nil {
		return false
	}
	defer e.flush()
	for i, n := range b.Nodes {
		e.sourceLine(n)
		if e.collect(n) {
			continue
		}
		if i+1 < len(b.Nodes) && e.testsUnit(b.Nodes[i+1], n) {
			e.unit = n
			continue
		}
		if i+1 < len(b.Nodes) && e.takes(b.Nodes[i+1], n) {
			e.inline = inlined{n.Dst, e.expression(n)}
			continue
		}
		if e.node(n) {
			return true
		}
	}
	return false
}

// sourceLine names the JavaScript line that the next Rust comes from, when it is a new one.
func (e *emitter) sourceLine(n *ir.Node) {
	if n.Span.IsZero() || e.quiet {
		return
	}
	file := e.files[n.Span.File]
	line := file.Line(n.Span.Start)
	if line == e.line {
		return
	}
	e.line = line
	e.write("// %s:%d  %s", comment(source.Beside(e.files[0], file)), line, comment(file.LineText(line)))
}

func (e *emitter) write(format string, args ...any) {
	e.out.WriteString(strings.Repeat("    ", e.indent))
	fmt.Fprintf(&e.out, format, args...)
	e.out.WriteByte('\n')
}

// slot is the Rust name of a variable.
func (e *emitter) slot(i int) string { return numbered("v", i, e.f.Func.Slots[i].Name) }

// value prints an operand as a V.
func (e *emitter) value(v ir.Val) string {
	switch v.Kind {
	case ir.ValUndefined:
		return "V::UNDEFINED"
	case ir.ValNull:
		return "V::NULL"
	case ir.ValTrue:
		return "V::TRUE"
	case ir.ValFalse:
		return "V::FALSE"
	case ir.ValNumber:
		return "V::num(" + rustNumber(v.Num) + ")"
	case ir.ValString:
		return e.lits.name(v.Str) + ".v()"
	case ir.ValThis:
		return "this"
	case ir.ValNewTarget:
		return "target"
	}
	kind := e.t.Temps[v.Temp].Kind
	if e.inline.temp == v.Temp && kind == machine.Value {
		return e.inline.text
	}
	text := e.temp(v.Temp)
	switch kind {
	case machine.Bool:
		return fmt.Sprintf("V::bool(%s)", text)
	case machine.Int:
		return fmt.Sprintf("V::num(%s as f64)", text)
	case machine.Num:
		return fmt.Sprintf("V::num(%s)", text)
	}
	return text
}

// temp prints a temporary in its own type.
func (e *emitter) temp(t ir.Temp) string {
	if e.inline.temp == t {
		return "(" + e.inline.text + ")"
	}
	if slot, ok := e.f.Alias[t]; ok {
		return e.slot(slot)
	}
	return fmt.Sprintf("t%d", t)
}

// text prints a temporary that becomes the value of a variable.
func (e *emitter) text(t ir.Temp) string {
	if e.inline.temp == t {
		return e.inline.text
	}
	return e.temp(t)
}

// as prints an operand in the type of the variable that it goes into.
func (e *emitter) as(t machine.Type, v ir.Val) string {
	if v.Kind == ir.ValTemp && e.inline.temp == v.Temp && e.t.Of(v).Kind == t.Kind {
		return e.inline.text
	}
	switch t.Kind {
	case machine.Bool:
		return e.condition(v)
	case machine.Int:
		return e.integer(v)
	case machine.Num:
		return e.double(v)
	}
	return e.value(v)
}

// condition prints an operand as a Rust bool: ToBoolean.
func (e *emitter) condition(v ir.Val) string {
	switch v.Kind {
	case ir.ValTrue:
		return "true"
	case ir.ValFalse, ir.ValUndefined, ir.ValNull:
		return "false"
	}
	switch e.t.Of(v).Kind {
	case machine.Bool:
		return e.temp(v.Temp)
	case machine.Int:
		return fmt.Sprintf("(%s != 0)", e.integer(v))
	case machine.Num:
		return fmt.Sprintf("truthy_num(%s)", e.double(v))
	}
	return e.value(v) + ".truthy()"
}

// values prints operands as a Rust slice.
func (e *emitter) values(vals []ir.Val) string {
	parts := make([]string, len(vals))
	for i, v := range vals {
		parts[i] = e.value(v)
	}
	return "&[" + strings.Join(parts, ", ") + "]"
}
