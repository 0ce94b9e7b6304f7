package ir

import (
	"decant/analysis/source"
	"decant/analysis/stop"
)

// Uncompiled are the operations that code generation does not have: where one stands, native code stops. A row goes
// away when the emitter and the runtime can do it.
var Uncompiled = map[Op]string{}

// Refusal is a place that native code stops at, whatever the samples do.
type Refusal struct {
	Code   stop.Code
	Detail string
	Span   source.Span
}

// refusal tells whether a node is one of the operations that are not compiled.
func refusal(n *Node) (Refusal, bool) {
	detail, ok := Uncompiled[n.Op]
	return Refusal{stop.Syntax, detail, n.Span}, ok
}

// Refusals lists what is not compiled in a function, in order of evaluation.
func Refusals(f *Func) []Refusal {
	var out []Refusal
	Walk(f.Body, func(n *Node) {
		if r, ok := refusal(n); ok {
			out = append(out, r)
		} else if n.Op == OpUnknown && n.Arm < 0 {
			out = append(out, Refusal{stop.Code(n.Code), n.Detail, n.Span})
		}
	})
	return out
}

// node is the unknown that stands where native code stops.
func (r Refusal) node() *Node {
	return &Node{Op: OpUnknown, Code: string(r.Code), Detail: r.Detail, Arm: -1, Span: r.Span}
}
