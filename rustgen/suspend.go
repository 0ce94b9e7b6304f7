package rustgen

import (
	"fmt"

	"decant/tracer/ir"
)

// An async function or a generator is printed as an async block, so that Rust makes its states. The block lies in the
// instance's memory while the function is suspended. It gives the instance back whenever it stops, and gets it again.

// suspending prints the body of a function that suspends: what it has of its arguments, and the block.
func (e *emitter) suspending() {
	for i := range e.f.Params {
		if _, assumed := e.t.AssumedParam(i); !assumed {
			e.write("let p%d = arg(args, %d);", i, i)
		}
	}
	if e.usesArguments() {
		e.write("let args = keep_args(rt, args)?;")
	}
	if e.f.Func.Generator {
		e.write("run_generator(rt, me, async move {")
	} else {
		e.write("run_async(rt, async move {")
	}
	e.indent++
	e.write("let mut rt = entered().await;")
	e.write("tick(rt, %d, %d)?;", e.f.Entry.Fuel, e.f.Entry.Site)
	e.body()
	e.indent--
	e.write("})")
}

// usesArguments tells whether the function needs its arguments as a list.
func (e *emitter) usesArguments() bool {
	found := false
	ir.Walk(e.f.Body, func(n *ir.Node) { found = found || n.Op == ir.OpRest || n.Op == ir.OpArgs })
	return found
}

// suspend prints a suspension, and reports whether control never goes on after it.
func (e *emitter) suspend(n *ir.Node) (diverges bool) {
	switch n.Name {
	case "start":
		e.write("rt = pause(rt).await;")
	case "await":
		e.write("%s;", e.attempt(fmt.Sprintf("awaits(rt, %s)", e.value(n.Args[0]))))
		e.write("rt = pause(rt).await;")
		e.bind(n, e.attempt("resumed(rt)"))
	case "yield":
		e.write("yields(rt, %s);", e.value(n.Args[0]))
		e.write("rt = pause(rt).await;")
		e.write("%smatch resumption(rt) {", e.binding(n))
		e.indent++
		e.write("Resume::Next(value) => value,")
		e.arm("Resume::Throw(exception)", func() { e.fail("throw(rt, exception)") })
		e.arm("Resume::Return(value)", func() { e.giveBack("value") })
		e.indent--
		e.write("};")
	default:
		e.delegate(n)
	}
	return false
}

// delegate prints a yield*: what its generator is resumed with goes to the delegate, until that is done.
func (e *emitter) delegate(n *ir.Node) {
	e.delegates++
	it := fmt.Sprintf("delegate%d", e.delegates)
	e.write("let mut %s = %s;", it, e.attempt(fmt.Sprintf("iter(rt, %s, \"\")", e.value(n.Args[0]))))
	e.write("let mut resume = Resume::Next(V::UNDEFINED);")
	e.write("%sloop {", e.binding(n))
	e.indent++
	e.write("match %s {", e.attempt(fmt.Sprintf("delegate(rt, &mut %s, resume)", it)))
	e.indent++
	e.write("Delegated::Stop => {}")
	e.write("Delegated::Value(value) => break value,")
	e.arm("Delegated::Return(value)", func() { e.giveBack("value") })
	e.indent--
	e.write("}")
	e.write("rt = pause(rt).await;")
	e.write("resume = resumption(rt);")
	e.indent--
	e.write("};")
}

// bind prints `let t = value;`, without the variable where nothing uses it.
func (e *emitter) bind(n *ir.Node, value string) { e.write("%s%s;", e.binding(n), value) }

func (e *emitter) binding(n *ir.Node) string {
	if n.Dst == 0 || e.f.Temps[n.Dst].Uses == 0 {
		return ""
	}
	return fmt.Sprintf("let t%d = ", n.Dst)
}
