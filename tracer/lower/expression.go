package lower

import (
	"math/big"
	"strconv"
	"strings"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// expr lowers an expression and returns its value.
func (f *fn) expr(e ast.Expression) ir.Val {
	switch e := e.(type) {
	case nil:
		return undefined
	case *ast.Identifier:
		return f.identifier(e)
	case *ast.NullLiteral:
		return null
	case *ast.BooleanLiteral:
		return boolean(e.Value)
	case *ast.NumberLiteral:
		return f.number(e)
	case *ast.StringLiteral:
		return str(js.WTF8(e.Value))
	case *ast.TemplateLiteral:
		return f.template(e)
	case *ast.RegExpLiteral:
		return f.regexp(e)
	case *ast.ThisExpression:
		return f.this(f.span(e))
	case *ast.ArrayLiteral:
		if f.unseen > 0 {
			return f.array(e.Value, f.span(e), func(ast.Expression) string { return "" })
		}
		return f.array(e.Value, f.span(e), f.iterText)
	case *ast.ObjectLiteral:
		return f.object(e)
	case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral:
		return f.named(e, "")
	case *ast.DotExpression, *ast.BracketExpression, *ast.PrivateDotExpression:
		v, _ := f.member(e)
		return v
	case *ast.AwaitExpression:
		return f.suspend("await", e, e.Argument)
	case *ast.YieldExpression:
		if e.Delegate {
			return f.suspend("yield*", e, e.Argument)
		}
		return f.suspend("yield", e, e.Argument)
	case *ast.MetaProperty:
		return f.target(f.span(e))
	case *ast.CallExpression:
		return f.call(e)
	case *ast.NewExpression:
		return f.construct(e)
	case *ast.OptionalChain:
		return f.optionalChain(e)
	case *ast.Optional:
		return f.optional(f.expr(e.Expression), f.span(e))
	case *ast.SequenceExpression:
		for _, x := range e.Sequence[:len(e.Sequence)-1] {
			f.effect(x)
		}
		return f.expr(e.Sequence[len(e.Sequence)-1])
	}
	return f.operation(e)
}

// regexp lowers a regular expression.
func (f *fn) regexp(e *ast.RegExpLiteral) ir.Val {
	n := f.do(ir.OpRegExp, f.span(e))
	n.Name, n.Text = e.Pattern, e.Flags
	return f.temp(n)
}

// operation lowers the operators.
func (f *fn) operation(e ast.Expression) ir.Val {
	switch e := e.(type) {
	case *ast.UnaryExpression:
		return f.unary(e)
	case *ast.BinaryExpression:
		return f.binary(e)
	case *ast.ConditionalExpression:
		s := f.join()
		f.conditional(e, func(x ast.Expression) { f.init(s, f.expr(x), f.span(x)) })
		return f.loadSlot(s, f.span(e))
	case *ast.AssignExpression:
		return f.assign(e)
	}
	return f.refuse(refuseBroken, f.span(e))
}

// effect lowers an expression whose value is not used.
func (f *fn) effect(e ast.Expression) {
	switch e := e.(type) {
	case *ast.ConditionalExpression:
		f.conditional(e, f.effect)
	case *ast.SequenceExpression:
		for _, x := range e.Sequence {
			f.effect(x)
		}
	case *ast.BinaryExpression:
		if isLogical(e.Operator) {
			f.logical(e, f.expr(e.Left), f.effect, nil)
			return
		}
		f.expr(e)
	default:
		f.expr(e)
	}
}

// named lowers an expression in a place that names anonymous functions (ECMA-262 NamedEvaluation).
func (f *fn) named(e ast.Expression, name string) ir.Val {
	switch n := e.(type) {
	case *ast.FunctionLiteral:
		return f.functionExpression(n, name)
	case *ast.ArrowFunctionLiteral:
		return f.function(n, ir.KindArrow, name, f.span(n))
	case *ast.ClassLiteral:
		return f.class(n, name)
	}
	return f.expr(e)
}

// nameOf returns the name that a target gives to an anonymous function, "" when it gives none.
func (f *fn) nameOf(target ast.Node) string {
	if id, ok := target.(*ast.Identifier); ok {
		return js.WTF8(f.m().Written(id))
	}
	return ""
}

func (f *fn) number(e *ast.NumberLiteral) ir.Val {
	switch v := e.Value.(type) {
	case int64:
		return num(float64(v))
	case int:
		return num(float64(v))
	case float64:
		return num(v)
	case *big.Int:
		return f.named2(ir.OpBigInt, v.String(), f.span(e))
	}
	return f.refuse(refuseBroken, f.span(e))
}

// template converts each part to a string before the next is evaluated (ECMA-262 §13.2.8.6).
func (f *fn) template(e *ast.TemplateLiteral) ir.Val {
	at := f.span(e)
	if e.Tag != nil {
		return f.tagged(e)
	}
	if len(e.Elements) == 0 {
		return str("")
	}
	v := str(js.WTF8(e.Elements[0].Parsed))
	for i, x := range e.Expressions {
		part := f.op(ir.OpToStr, f.span(x), f.expr(x))
		if v.Kind == ir.ValString && v.Str == "" {
			v = part
		} else {
			v = f.op(ir.OpAdd, at, v, part)
		}
		if i+1 >= len(e.Elements) {
			break
		}
		if s := js.WTF8(e.Elements[i+1].Parsed); s != "" {
			v = f.op(ir.OpAdd, at, v, str(s))
		}
	}
	return v
}

// tagged calls the tag with the template object of its place and the values (ECMA-262 §13.3.11).
func (f *fn) tagged(e *ast.TemplateLiteral) ir.Val {
	at := f.span(e)
	tag, this := f.callee(e.Tag)
	f.l.unit.templates++
	object := &ir.Node{Op: ir.OpTemplate, Name: strconv.Itoa(f.l.unit.templates), Span: at}
	for _, part := range e.Elements {
		cooked := undefined
		if part.Valid {
			cooked = str(js.WTF8(part.Parsed))
		}
		object.Args = append(object.Args, cooked, str(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(part.Literal)))
	}
	args := []ir.Val{tag, this, f.temp(f.emit(object))}
	for _, x := range e.Expressions {
		args = append(args, f.expr(x))
	}
	return f.temp(f.emit(&ir.Node{Op: ir.OpCall, Args: args, Text: f.findable(f.text(e.Tag)), Span: at}))
}

// conditional lowers ?: with the same use for both arms.
func (f *fn) conditional(e *ast.ConditionalExpression, use func(ast.Expression)) {
	test := f.expr(e.Test)
	then, els := -1, -1
	if !free(e.Consequent) {
		then = f.newArm(ir.ArmThen, f.span(e.Consequent), f.span(e.Consequent), e, RoleThen)
	}
	if !free(e.Alternate) {
		els = f.newArm(ir.ArmElse, f.span(e.Alternate), f.span(e.Alternate), e, RoleElse)
	}
	f.pair(then, els)
	a := f.in(then, func() { use(e.Consequent) })
	b := f.in(els, func() { use(e.Alternate) })
	f.iff(test, f.span(e), a, b)
}

// optionalChain lowers a whole chain: an Optional in it that is undefined or null leaves with undefined.
func (f *fn) optionalChain(e *ast.OptionalChain) ir.Val {
	s := f.join()
	f.chained(e, func() { f.init(s, undefined, f.span(e)) }, func() {
		f.init(s, f.expr(e.Expression), f.span(e))
	})
	return f.loadSlot(s, f.span(e))
}

// chained runs body in the block that a short circuit leaves, after before.
func (f *fn) chained(e *ast.OptionalChain, before, body func()) {
	saved := f.chain
	before()
	label := f.newLabel()
	b := f.in(-1, func() {
		f.chain = label
		body()
		f.chain = saved
	})
	f.labelled(label, f.span(e), b)
}

// optional leaves the chain when its base is undefined or null.
func (f *fn) optional(base ir.Val, at source.Span) ir.Val {
	f.breakIf(f.op(ir.OpEq, at, base, null), f.chain, at)
	return base
}

// member reads a property and returns the object as well, the this of a call.
func (f *fn) member(e ast.Expression) (value, object ir.Val) {
	at := f.span(e)
	switch e := e.(type) {
	case *ast.DotExpression:
		if isSuper(e.Left) {
			return f.superMember(func() ir.Val { return str(js.WTF8(e.Identifier.Name)) }, at)
		}
		o := f.expr(e.Left)
		return f.get(o, str(js.WTF8(e.Identifier.Name)), f.text(e.Left), at), o
	case *ast.PrivateDotExpression:
		return f.privateMember(e)
	case *ast.BracketExpression:
		if isSuper(e.Left) {
			return f.superMember(func() ir.Val { return f.op(ir.OpToKey, at, f.expr(e.Member)) }, at)
		}
		o := f.expr(e.Left)
		return f.get(o, f.expr(e.Member), f.text(e.Left), at), o
	}
	return f.expr(e), undefined
}

func isSuper(e ast.Expression) bool { _, ok := e.(*ast.SuperExpression); return ok }

// isName tells whether a key is a string that is no array index, so that an op can carry it as its Name.
func isName(key ir.Val) bool {
	return key.Kind == ir.ValString && (key.Str == "" || key.Str[0] < '0' || key.Str[0] > '9')
}

func (f *fn) get(o, key ir.Val, text string, at source.Span) ir.Val {
	if isName(key) {
		return f.temp(f.emit(&ir.Node{Op: ir.OpGet, Args: []ir.Val{o}, Name: key.Str, Text: text, Span: at}))
	}
	return f.temp(f.emit(&ir.Node{Op: ir.OpGetV, Args: []ir.Val{o, key}, Text: text, Span: at}))
}

func (f *fn) put(o, key, v ir.Val, at source.Span) {
	if isName(key) {
		f.emit(&ir.Node{Op: ir.OpPut, Args: []ir.Val{o, v}, Name: key.Str, Flag: f.f.Strict, Span: at})
		return
	}
	f.emit(&ir.Node{Op: ir.OpPutV, Args: []ir.Val{o, key, v}, Flag: f.f.Strict, Span: at})
}

// argumentText gives the texts of a call's spread arguments, of which V8 has another message when there is one, the last.
func argumentText(list []ast.Expression) func(ast.Expression) string {
	spreads := 0
	for _, e := range list {
		if _, ok := e.(*ast.SpreadElement); ok {
			spreads++
		}
	}
	text := ir.TextType
	if _, last := list[len(list)-1].(*ast.SpreadElement); last && spreads == 1 {
		text = ir.TextSpread
	}
	return func(ast.Expression) string { return text }
}

// array lowers an array literal or the arguments of a call with a spread.
func (f *fn) array(list []ast.Expression, at source.Span, text func(ast.Expression) string) ir.Val {
	n := 0
	args := []ir.Val{}
	for ; n < len(list) && list[n] != nil; n++ {
		if _, ok := list[n].(*ast.SpreadElement); ok {
			break
		}
		args = append(args, f.expr(list[n]))
	}
	a := f.op(ir.OpArr, at, args...)
	for _, e := range list[n:] {
		switch e := e.(type) {
		case nil:
			f.do(ir.OpHole, at, a)
		case *ast.SpreadElement:
			f.do(ir.OpSpread, f.span(e), a, f.iterated(e.Expression)).Text = f.findable(text(e.Expression))
		default:
			f.do(ir.OpPush, f.span(e), a, f.expr(e))
		}
	}
	return a
}
