package rustgen

import (
	"fmt"

	"decant/tracer/ir"
)

func (e *emitter) ifNode(n *ir.Node) {
	then, other := n.Blocks[0], n.Blocks[1]
	if empty(then) && !empty(other) {
		e.write("if !%s {", e.condition(n.Args[0]))
		e.nested(other)
		e.write("}")
		return
	}
	e.write("if %s {", e.condition(n.Args[0]))
	e.nested(then)
	if !empty(other) {
		e.write("} else {")
		e.nested(other)
	}
	e.write("}")
}

func empty(b *ir.Block) bool { return b == nil || len(b.Nodes) == 0 }

func (e *emitter) nested(b *ir.Block) (diverges bool) {
	e.indent++
	diverges = e.block(b)
	e.indent--
	return diverges
}

// blockNode prints a block. One that nothing breaks out of needs no braces: names are unique in a function.
func (e *emitter) blockNode(n *ir.Node) (diverges bool) {
	if !e.f.Broken[n.Label] {
		return e.block(n.Blocks[0])
	}
	e.open(n.Label)
	e.write("%s: {", loopLabel(n.Label))
	e.nested(n.Blocks[0])
	e.write("}")
	return false
}

func (e *emitter) loopNode(n *ir.Node) {
	e.open(n.Label)
	defer e.keep(n)()
	e.write("%s: loop {", loopLabel(n.Label))
	e.indent++
	e.write("%s;", e.attempt(fmt.Sprintf("tick(rt, %d, %d)", e.f.Loops[n], e.f.Sites[n])))
	e.block(n.Blocks[0])
	e.indent--
	e.write("}")
}

// tryNode prints try, catch and finally. A stop that is no JavaScript exception passes both.
func (e *emitter) tryNode(n *ir.Node) {
	body, handler, final := n.Blocks[0], n.Blocks[1], n.Blocks[2]
	if final == nil {
		e.tryCatch(n, body, handler)
		return
	}
	e.finals++
	id := e.finals
	label := fmt.Sprintf("'finally%d", id)
	e.frames = append(e.frames, frame{label: label, finally: true, labels: map[int]bool{}})
	e.write("let completion%d: Completion = %s: {", id, label)
	e.indent++
	diverges := false
	if handler != nil {
		e.tryCatch(n, body, handler)
	} else {
		diverges = e.block(body)
	}
	if !diverges {
		e.write("Completion::Normal")
	}
	e.indent--
	e.write("};")
	jumps := e.frames[len(e.frames)-1].jumps
	e.frames = e.frames[:len(e.frames)-1]
	e.write("let completion%d = %s;", id, e.attempt(fmt.Sprintf("completion%d.hold(rt)", id)))
	if e.block(final) {
		return
	}
	e.dispatch(id, jumps)
}

// dispatch goes on with the completion that a finally block was entered with.
func (e *emitter) dispatch(id int, jumps []jump) {
	e.write("match completion%d {", id)
	e.indent++
	e.arm("Held::Throw(exception)", func() { e.fail("throw(rt, exception)") })
	e.arm("Held::Return(value)", func() { e.giveBack("value") })
	for i, j := range jumps {
		e.arm(fmt.Sprintf("Held::Jump(%d)", i), func() { e.leave(j) })
	}
	e.write("_ => {}")
	e.indent--
	e.write("}")
}

func (e *emitter) arm(pattern string, body func()) {
	e.write("%s => {", pattern)
	e.indent++
	body()
	e.indent--
	e.write("}")
}

func (e *emitter) tryCatch(n *ir.Node, body, handler *ir.Block) {
	e.finals++
	id := e.finals
	label := fmt.Sprintf("'try%d", id)
	e.write("'done%d: {", id)
	e.indent++
	e.frames = append(e.frames, frame{label: label, labels: map[int]bool{}})
	e.write("let stop: Stop = %s: {", label)
	e.indent++
	if !e.block(body) {
		e.write("break 'done%d;", id)
	}
	e.indent--
	e.write("};")
	e.frames = e.frames[:len(e.frames)-1]
	caught := e.attempt("caught(rt, stop)")
	switch {
	case n.Slot < 0:
		e.write("%s;", caught)
	default:
		e.write("let exception = %s;", caught)
		e.storeSlot(n.Slot, "exception")
	}
	e.block(handler)
	e.indent--
	e.write("}")
}
