package machine

import (
	"regexp"

	"decant/tracer/ir"
)

// makers are the globals by which a program comes to have BigInts. The list need not be complete: the runtime stops where
// a program that was compiled as one without BigInts would get one.
var makers = map[string]bool{
	"BigInt": true, "BigInt64Array": true, "BigUint64Array": true, "DataView": true, "Atomics": true,
	"globalThis": true, "global": true, "process": true, "Buffer": true,
}

// makerModules are the modules of Node that do.
var makerModules = map[string]bool{
	"buffer": true, "node:buffer": true, "process": true, "node:process": true, "fs": true, "node:fs": true,
	"fs/promises": true, "node:fs/promises": true,
}

// makerMethods are the names of methods that give BigInts, of objects that other names lead to.
var makerMethods = regexp.MustCompile(`^(?:read|get)Big|^bigint$`)

// namesBigInts reports whether a program has BigInt literals or names something that makes BigInts. In any other program
// arithmetic gives numbers.
func namesBigInts(t *ir.Tree) bool {
	found := false
	for _, f := range t.Funcs {
		ir.Walk(f.Body, func(n *ir.Node) {
			switch n.Op {
			case ir.OpBigInt:
				found = true
			case ir.OpGLoad:
				found = found || makers[n.Name]
			case ir.OpGet:
				found = found || makerMethods.MatchString(n.Name)
			case ir.OpCall:
				for _, v := range n.Args[2:] {
					found = found || v.Kind == ir.ValString && makerModules[v.Str]
				}
			}
		})
	}
	return found
}

var relations = map[ir.Op]bool{ir.OpLt: true, ir.OpLe: true, ir.OpGt: true, ir.OpGe: true}

// mayBig reports whether an operand may be a BigInt.
func (t *Typing) mayBig(v ir.Val) bool {
	return t.f.owner.BigInts && v.Kind == ir.ValTemp && t.Of(v).Kind == Value
}

// Generic reports whether the operands of an operator may be such that the operator means one on BigInts.
func (t *Typing) Generic(n *ir.Node) bool {
	switch n.Op {
	case ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpRem, ir.OpBitAnd, ir.OpBitOr, ir.OpBitXor, ir.OpShl, ir.OpShr, ir.OpUShr:
		return t.mayBig(n.Args[0]) && t.mayBig(n.Args[1])
	case ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe:
		return t.mayBig(n.Args[0]) || t.mayBig(n.Args[1])
	case ir.OpNeg, ir.OpBitNot, ir.OpInc, ir.OpDec, ir.OpToNumeric:
		return t.mayBig(n.Args[0])
	}
	return false
}

// Mixes reports whether a BigInt as an operand is an error of its own: the other operand is none.
func (t *Typing) Mixes(n *ir.Node) bool {
	switch n.Op {
	case ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpRem, ir.OpBitAnd, ir.OpBitOr, ir.OpBitXor, ir.OpShl, ir.OpShr, ir.OpUShr:
		return t.f.owner.BigInts
	}
	return false
}
