package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// reference is an assignment target whose parts are evaluated (ECMA-262 Reference Record): a name or a
// property. The key is not converted: V8 converts it at each use.
type reference struct {
	id          *ast.Identifier
	object, key ir.Val
	private     bool // key is a private name
	super       bool // object is this
	home        ir.Val
	text        string
	at          source.Span
	refused     bool
}

// reference evaluates the parts of a target.
func (f *fn) reference(e ast.Node) reference {
	at := f.span(e)
	switch e := e.(type) {
	case *ast.Identifier:
		return reference{id: e, at: at}
	case *ast.DotExpression:
		if isSuper(e.Left) {
			return f.superReference(func() ir.Val { return str(js.WTF8(e.Identifier.Name)) }, at)
		}
		return reference{object: f.expr(e.Left), key: str(js.WTF8(e.Identifier.Name)), text: f.text(e.Left), at: at}
	case *ast.BracketExpression:
		if isSuper(e.Left) {
			return f.superReference(func() ir.Val { return f.expr(e.Member) }, at)
		}
		o := f.expr(e.Left)
		return reference{object: o, key: f.expr(e.Member), text: f.text(e.Left), at: at}
	case *ast.PrivateDotExpression:
		o := f.expr(e.Left)
		return reference{object: o, key: f.privateName(&e.Identifier), private: true, at: at}
	case ast.Expression:
		f.refuse(refuseBroken, at)
	}
	return reference{refused: true}
}

func (f *fn) superReference(key func() ir.Val, at source.Span) reference {
	this := f.this(at)
	k := key()
	return reference{object: this, key: k, super: true, home: f.home(at), at: at}
}

// read is GetValue.
func (f *fn) read(r reference) ir.Val {
	switch {
	case r.refused:
		return undefined
	case r.id != nil:
		return f.identifier(r.id)
	case r.private:
		return f.op(ir.OpPGet, r.at, r.object, r.key)
	case r.super:
		return f.op(ir.OpGetSuper, r.at, r.home, r.object, r.key)
	}
	return f.get(r.object, r.key, r.text, r.at)
}

// write is PutValue.
func (f *fn) write(r reference, v ir.Val) {
	switch {
	case r.refused:
	case r.id != nil:
		f.assignName(r.id, v)
	case r.private:
		f.do(ir.OpPPut, r.at, r.object, r.key, v)
	case r.super:
		f.do(ir.OpPutSuper, r.at, r.home, r.object, r.key, v).Flag = f.f.Strict
	default:
		f.put(r.object, r.key, v, r.at)
	}
}

// assign lowers = and the assignment operators.
func (f *fn) assign(e *ast.AssignExpression) ir.Val {
	switch {
	case isLogical(e.Operator):
		return f.assignLogical(e)
	case e.Operator != token.ASSIGN:
		return f.assignOperator(e)
	}
	if p, ok := e.Left.(ast.Pattern); ok {
		if _, array := p.(*ast.ArrayPattern); array {
			f.silence(e.Right)
		}
		v := f.expr(e.Right)
		f.assignPattern(p, v, patternText{f.findable(f.assignedText(p, e.Right))})
		return v
	}
	r := f.reference(e.Left)
	v := f.named(e.Right, f.targetName(e.Left))
	f.write(r, v)
	return v
}

// targetName is nameOf for an assignment: a name in parentheses gives none.
func (f *fn) targetName(e ast.Expression) string {
	if id, ok := e.(*ast.Identifier); ok && !f.m().Parenthesised(id) {
		return f.nameOf(id)
	}
	return ""
}

func (f *fn) assignOperator(e *ast.AssignExpression) ir.Val {
	op, ok := binaryOps[e.Operator]
	if !ok {
		return f.refuse(refuseBroken, f.span(e))
	}
	r := f.reference(e.Left)
	old := f.read(r)
	v := f.op(op, f.span(e), old, f.expr(e.Right))
	f.write(r, v)
	return v
}

// assignLogical writes only when the right side is evaluated (ECMA-262 §13.15.2).
func (f *fn) assignLogical(e *ast.AssignExpression) ir.Val {
	at := f.span(e)
	s := f.join()
	r := f.reference(e.Left)
	old := f.read(r)
	f.shortCircuit(e.Operator, old, e, e.Right, func() {
		v := f.named(e.Right, f.targetName(e.Left))
		f.write(r, v)
		f.init(s, v, at)
	}, func() { f.init(s, old, at) })
	return f.loadSlot(s, at)
}

// update lowers ++ and --.
func (f *fn) update(e *ast.UnaryExpression) ir.Val {
	at := f.span(e)
	r := f.reference(e.Operand)
	old := f.op(ir.OpToNumeric, at, f.read(r))
	op := ir.OpInc
	if e.Operator == token.DECREMENT {
		op = ir.OpDec
	}
	v := f.op(op, at, old)
	f.write(r, v)
	if e.Postfix {
		return old
	}
	return v
}
