package rustgen

import "fmt"

// frame is a try statement around the node being printed. A catch frame is a labelled block whose value is the Stop
// of what was thrown; a finally frame is one whose value is the Completion that the finally block ends with.
type frame struct {
	label   string
	finally bool
	labels  map[int]bool // blocks and loops opened inside the frame
	jumps   []jump       // finally: ways out that its end dispatches
}

// jump is a break or continue that leaves through a finally block.
type jump struct {
	label int
	again bool // continue
}

// attempt prints an expression of type R<T> so that its failure goes where JavaScript's exception would.
func (e *emitter) attempt(result string) string {
	if len(e.frames) == 0 {
		return result + "?"
	}
	e.handlers = true
	top := e.frames[len(e.frames)-1]
	if top.finally {
		return fmt.Sprintf("attempt_finally!(%s, %s)", top.label, result)
	}
	return fmt.Sprintf("attempt!(%s, %s)", top.label, result)
}

// fail prints the statement that raises stop, an expression of type Stop.
func (e *emitter) fail(stop string) {
	if len(e.frames) == 0 {
		e.write("return Err(%s);", stop)
		return
	}
	top := e.frames[len(e.frames)-1]
	if top.finally {
		e.write("break %s Completion::Throw(%s);", top.label, stop)
		return
	}
	e.write("break %s %s;", top.label, stop)
}

// giveBack prints the statement that returns value, of the type of the function's result, through the finally blocks
// around it.
func (e *emitter) giveBack(value string) {
	if i := e.innerFinally(); i >= 0 {
		e.write("break %s Completion::Return(%s);", e.frames[i].label, value)
		return
	}
	e.write("return Ok(%s);", value)
}

// leave prints a break or continue, through the finally blocks between it and its target.
func (e *emitter) leave(j jump) {
	for i := len(e.frames) - 1; i >= 0; i-- {
		fr := &e.frames[i]
		if fr.labels[j.label] {
			break
		}
		if fr.finally {
			e.write("break %s Completion::Jump(%d);", fr.label, fr.jump(j))
			return
		}
	}
	if j.again {
		e.write("continue %s;", loopLabel(j.label))
	} else {
		e.write("break %s;", loopLabel(j.label))
	}
}

func (fr *frame) jump(j jump) int {
	for i, have := range fr.jumps {
		if have == j {
			return i
		}
	}
	fr.jumps = append(fr.jumps, j)
	return len(fr.jumps) - 1
}

func (e *emitter) innerFinally() int {
	for i := len(e.frames) - 1; i >= 0; i-- {
		if e.frames[i].finally {
			return i
		}
	}
	return -1
}

// open notes that a labelled block or loop begins inside the innermost frame.
func (e *emitter) open(label int) {
	if len(e.frames) > 0 {
		e.frames[len(e.frames)-1].labels[label] = true
	}
}

func loopLabel(label int) string { return fmt.Sprintf("'l%d", label) }
