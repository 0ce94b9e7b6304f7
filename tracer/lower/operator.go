package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// binaryOps maps goja's binary operators; assignment operators use the same tokens.
var binaryOps = map[token.Token]ir.Op{
	token.PLUS: ir.OpAdd, token.MINUS: ir.OpSub, token.MULTIPLY: ir.OpMul, token.SLASH: ir.OpDiv,
	token.REMAINDER: ir.OpRem, token.EXPONENT: ir.OpExp, token.AND: ir.OpBitAnd, token.OR: ir.OpBitOr,
	token.EXCLUSIVE_OR: ir.OpBitXor, token.SHIFT_LEFT: ir.OpShl, token.SHIFT_RIGHT: ir.OpShr,
	token.UNSIGNED_SHIFT_RIGHT: ir.OpUShr, token.EQUAL: ir.OpEq, token.NOT_EQUAL: ir.OpNe,
	token.STRICT_EQUAL: ir.OpSeq, token.STRICT_NOT_EQUAL: ir.OpSne, token.LESS: ir.OpLt,
	token.LESS_OR_EQUAL: ir.OpLe, token.GREATER: ir.OpGt, token.GREATER_OR_EQUAL: ir.OpGe,
	token.IN: ir.OpIn, token.INSTANCEOF: ir.OpInstanceOf,
}

func isLogical(op token.Token) bool {
	return op == token.LOGICAL_AND || op == token.LOGICAL_OR || op == token.COALESCE
}

func (f *fn) binary(e *ast.BinaryExpression) ir.Val {
	at := f.span(e)
	if isLogical(e.Operator) {
		s := f.join()
		left := f.expr(e.Left)
		f.logical(e, left, func(x ast.Expression) { f.init(s, f.expr(x), at) }, func() { f.init(s, left, at) })
		return f.loadSlot(s, at)
	}
	if p, ok := e.Left.(*ast.PrivateIdentifier); ok {
		name := f.privateName(p)
		return f.op(ir.OpPHas, at, f.expr(e.Right), name)
	}
	op, ok := binaryOps[e.Operator]
	if !ok {
		return f.refuse(refuseBroken, at)
	}
	left := f.expr(e.Left)
	return f.op(op, at, left, f.expr(e.Right))
}

// logical runs right when the operator's left side asks for it, otherwise (when not nil) instead.
func (f *fn) logical(e *ast.BinaryExpression, left ir.Val, right func(ast.Expression), otherwise func()) {
	f.shortCircuit(e.Operator, left, e, e.Right, func() { right(e.Right) }, otherwise)
}

// shortCircuit is the branch of && || ?? and of their assignments: n is the node that has right.
func (f *fn) shortCircuit(op token.Token, left ir.Val, n ast.Node, right ast.Expression, do, otherwise func()) {
	at := f.span(n)
	arm := -1
	if !free(right) {
		arm = f.newArm(ir.ArmRight, f.span(right), f.span(right), n, RoleRight)
	}
	if op == token.COALESCE {
		left = f.op(ir.OpEq, at, left, null)
	}
	taken := f.in(arm, do)
	skipped := nothing()
	if otherwise != nil {
		skipped = f.in(-1, otherwise)
	}
	if op == token.LOGICAL_OR {
		f.iff(left, at, skipped, taken)
	} else {
		f.iff(left, at, taken, skipped)
	}
}

func (f *fn) unary(e *ast.UnaryExpression) ir.Val {
	at := f.span(e)
	switch e.Operator {
	case token.INCREMENT, token.DECREMENT:
		return f.update(e)
	case token.DELETE:
		return f.delete(e.Operand, at)
	case token.TYPEOF:
		return f.typeOf(e.Operand, at)
	case token.VOID:
		f.effect(e.Operand)
		return undefined
	}
	v := f.expr(e.Operand)
	switch e.Operator {
	case token.MINUS:
		if v.Kind == ir.ValNumber {
			return num(-v.Num)
		}
		return f.op(ir.OpNeg, at, v)
	case token.PLUS:
		return f.op(ir.OpPlus, at, v)
	case token.NOT:
		return f.op(ir.OpNot, at, v)
	case token.BITWISE_NOT:
		return f.op(ir.OpBitNot, at, v)
	}
	return f.refuse(refuseBroken, at)
}

// typeOf does not throw for a global that does not exist.
func (f *fn) typeOf(e ast.Expression, at source.Span) ir.Val {
	id, ok := e.(*ast.Identifier)
	if !ok || f.m().Scopes.Var(id) != nil {
		return f.op(ir.OpTypeof, at, f.expr(e))
	}
	name := js.WTF8(id.Name)
	if f.l.isMade && ofModule[name] {
		return str("undefined")
	}
	if r, ok := f.l.globalRefusal(name); ok {
		return f.refuse(r, at)
	}
	if _, ok := constants[name]; ok {
		return f.op(ir.OpTypeof, at, f.identifier(id))
	}
	return f.temp(f.emit(&ir.Node{Op: ir.OpGType, Name: name, Span: at}))
}

func (f *fn) delete(e ast.Expression, at source.Span) ir.Val {
	switch e := e.(type) {
	case *ast.Identifier:
		name := js.WTF8(e.Name)
		if _, constant := constants[name]; constant || ofModule[name] && !f.l.isMade || f.m().Scopes.Var(e) != nil {
			return boolean(false)
		}
		global := f.temp(f.emit(&ir.Node{Op: ir.OpGLoad, Name: "globalThis", Span: at}))
		return f.deleteKey(global, str(name), at)
	case *ast.DotExpression:
		if isSuper(e.Left) {
			return f.deleteSuper(at)
		}
		return f.deleteKey(f.expr(e.Left), str(js.WTF8(e.Identifier.Name)), at)
	case *ast.BracketExpression:
		if isSuper(e.Left) {
			f.effect(e.Member)
			return f.deleteSuper(at)
		}
		o := f.expr(e.Left)
		return f.deleteKey(o, f.expr(e.Member), at)
	case *ast.OptionalChain:
		s := f.join()
		f.chained(e, func() { f.init(s, boolean(true), at) }, func() { f.init(s, f.delete(e.Expression, at), at) })
		return f.loadSlot(s, at)
	}
	f.effect(e)
	return boolean(true)
}

// deleteSuper throws what the deletion of a property of super throws, once its key has been evaluated.
func (f *fn) deleteSuper(at source.Span) ir.Val {
	f.labelled(f.newLabel(), at, f.in(-1, func() {
		class := f.temp(f.emit(&ir.Node{Op: ir.OpGLoad, Name: "ReferenceError", Span: at}))
		f.do(ir.OpThrow, at, f.op(ir.OpNew, at, class, str("Unsupported reference to 'super'")))
	}))
	return undefined
}

func (f *fn) deleteKey(o, key ir.Val, at source.Span) ir.Val {
	n := &ir.Node{Op: ir.OpDelV, Args: []ir.Val{o, key}, Flag: f.f.Strict, Span: at}
	if isName(key) {
		n = &ir.Node{Op: ir.OpDel, Args: []ir.Val{o}, Name: key.Str, Flag: f.f.Strict, Span: at}
	}
	return f.temp(f.emit(n))
}
