package lower

import (
	"math"
	"strings"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/fdlibm"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// text renders an expression as V8's CallPrinter does for its messages: "resp.foo", "foo(...).bar",
// "(intermediate value)".
func (f *fn) text(e ast.Expression) string {
	p := &callPrinter{m: f.m()}
	p.find(e)
	return p.text()
}

// iterText is text for "… is not iterable": there calls show no arguments, and what a call returned is said so.
func (f *fn) iterText(e ast.Expression) string {
	switch o := e.(type) {
	case *ast.Identifier, *ast.DotExpression, *ast.BracketExpression, *ast.PrivateDotExpression, *ast.CallExpression, *ast.NewExpression,
		*ast.ThisExpression, *ast.NumberLiteral, *ast.NullLiteral, *ast.BooleanLiteral:
	case *ast.ObjectLiteral:
		if len(o.Value) > 0 {
			return ""
		}
		return "{}"
	default:
		// Whether V8 finds the expression depends on what is inside it: nothing is claimed.
		return ""
	}
	p := &callPrinter{m: f.m(), iter: true}
	p.find(e)
	switch e.(type) {
	case *ast.CallExpression, *ast.NewExpression:
		p.print(" is not a function or its return value")
	}
	return p.text()
}

// OperationText is iterText for operations of which it makes no claim: V8 mostly finds them, but for those that choose an
// operand. It is for engines that have to say something.
func OperationText(m *js.Module, e ast.Expression) string {
	if b, ok := e.(*ast.BinaryExpression); ok {
		switch b.Operator {
		case token.LOGICAL_AND, token.LOGICAL_OR, token.COALESCE:
			return ""
		}
	}
	switch e.(type) {
	case *ast.UnaryExpression, *ast.BinaryExpression, *ast.AssignExpression:
		p := &callPrinter{m: m, iter: true}
		p.find(e)
		return p.text()
	}
	return ""
}

// bindingText is the text of the value that a declaration's pattern takes apart. For an array pattern V8
// names only what is no property, no method's result and not in parentheses.
func (f *fn) bindingText(b *ast.Binding) string {
	if _, ok := b.Target.(*ast.ArrayPattern); !ok {
		return f.text(b.Initializer)
	}
	between := source.Span{Start: f.span(b.Target).End, End: f.span(b.Initializer).Start}
	if strings.Contains(f.m().Text(between), "(") {
		return ""
	}
	switch e := b.Initializer.(type) {
	case *ast.DotExpression, *ast.BracketExpression, *ast.PrivateDotExpression, *ast.OptionalChain, *ast.AssignExpression, *ast.SequenceExpression:
		return ir.TextType
	case *ast.CallExpression:
		switch e.Callee.(type) {
		case *ast.Identifier:
		case *ast.DotExpression, *ast.BracketExpression, *ast.PrivateDotExpression:
			return ir.TextType
		default:
			return ""
		}
	}
	return f.iterText(b.Initializer)
}

// assignedText is bindingText for an assignment: V8 names the value only of an object pattern that starts with a name.
func (f *fn) assignedText(p ast.Pattern, value ast.Expression) string {
	o, ok := p.(*ast.ObjectPattern)
	if !ok {
		return ir.TextType
	}
	if len(o.Properties) > 0 {
		if keyed, ok := o.Properties[0].(*ast.PropertyKeyed); ok {
			if _, name := elementOf(keyed.Value).target.(*ast.Identifier); !name {
				return ""
			}
		}
	}
	return f.text(value)
}

// caughtText is the text for a catch parameter's pattern.
func caughtText(p ast.Node) string {
	if _, ok := p.(*ast.ObjectPattern); ok {
		return ".catch"
	}
	return ir.TextType
}

// paramText is the text for a parameter's pattern: without a default V8 prints the value, which is not known.
func paramText(b *ast.Binding) string {
	if _, object := b.Target.(*ast.ObjectPattern); object && b.Initializer != nil {
		return strings.Repeat(intermediate, 3)
	}
	if b.Initializer != nil && !isConstant(b.Initializer) {
		return ""
	}
	return ir.TextType
}

const intermediate = "(intermediate value)"

// callPrinter follows v8/src/ast/prettyprinter.cc.
type callPrinter struct {
	m      *js.Module
	b      strings.Builder
	iter   bool
	unsure bool // what V8 prints is not known
}

// text is what was printed; "" where that is not claimed to be V8's.
func (p *callPrinter) text() string {
	if p.unsure {
		return ""
	}
	return p.b.String()
}

func (p *callPrinter) print(s string) { p.b.WriteString(s) }

// find prints a node, or that it is an intermediate value when it has no text.
func (p *callPrinter) find(e ast.Expression) {
	n := p.b.Len()
	p.visit(e)
	if p.b.Len() == n {
		p.print(intermediate)
	}
}

func (p *callPrinter) list(list []ast.Expression, separator string) {
	for i, e := range list {
		if i > 0 {
			p.print(separator)
		}
		p.find(e)
	}
}

func (p *callPrinter) visit(e ast.Expression) {
	switch e := e.(type) {
	case *ast.Identifier:
		p.print(js.WTF8(p.m.Written(e)))
	case *ast.ThisExpression:
		p.print("this")
	case *ast.NullLiteral:
		p.print("null")
	case *ast.StringLiteral, *ast.NumberLiteral, *ast.BooleanLiteral:
		p.literal(e)
	case *ast.TemplateLiteral:
		p.template(e)
	case *ast.RegExpLiteral:
		p.print("/" + e.Pattern + "/" + e.Flags)
	case *ast.DotExpression:
		p.member(e.Left, "."+js.WTF8(e.Identifier.Name))
	case *ast.PrivateDotExpression:
		p.member(e.Left, "[#"+js.WTF8(e.Identifier.Name)+"]")
	case *ast.BracketExpression:
		p.bracket(e)
	case *ast.CallExpression:
		p.find(unwrapOptional(e.Callee))
		if !p.iter {
			p.print("(...)")
		}
	case *ast.NewExpression:
		if p.iter {
			p.find(e.Callee)
		}
	case *ast.ArrayLiteral:
		p.print("[")
		p.list(e.Value, ",")
		p.print("]")
	case *ast.ArrayPattern:
		p.print("[")
		p.list(e.Elements, ",")
		p.print("]")
	case *ast.ObjectLiteral:
		if len(e.Value) > 1 {
			_, spread := e.Value[0].(*ast.SpreadElement) // properties after it may have been left out
			p.unsure = p.unsure || spread
		}
		p.print("{" + strings.Repeat(intermediate, len(e.Value)) + "}")
	case *ast.ObjectPattern:
		p.print("{" + strings.Repeat(intermediate, len(e.Properties)) + "}")
	default:
		p.operation(e)
	}
}

func (p *callPrinter) operation(e ast.Expression) {
	switch e := e.(type) {
	case *ast.SpreadElement:
		p.print("(...")
		p.find(e.Expression)
		p.print(")")
	case *ast.AssignExpression:
		p.find(e.Left)
	case *ast.ConditionalExpression:
		p.print(strings.Repeat(intermediate, 3))
	case *ast.SequenceExpression:
		p.print("(")
		p.list(e.Sequence, " , ")
		p.print(")")
	case *ast.UnaryExpression:
		p.unary(e)
	case *ast.BinaryExpression:
		p.binary(e)
	case *ast.FunctionLiteral:
		p.function(e.ParameterList, len(e.Body.List), e.Async || e.Generator)
	case *ast.ArrowFunctionLiteral:
		statements := 0
		if b, ok := e.Body.(*ast.BlockStatement); ok {
			statements = len(b.List)
		}
		p.function(e.ParameterList, statements, e.Async)
	case *ast.ClassLiteral:
		p.unsure = true // what V8 prints depends on its heritage and its members
	case *ast.Optional:
		p.find(e.Expression)
	}
}

// function prints an intermediate value for every statement of a function's body. V8 has more statements than were written
// where the function suspends, or takes its arguments apart.
func (p *callPrinter) function(params *ast.ParameterList, statements int, suspends bool) {
	simple := params.Rest == nil
	for _, b := range params.List {
		_, name := b.Target.(*ast.Identifier)
		simple = simple && name && b.Initializer == nil
	}
	p.unsure = p.unsure || suspends || !simple
	p.print(strings.Repeat(intermediate, statements))
}

func unwrapOptional(e ast.Expression) ast.Expression {
	if o, ok := e.(*ast.Optional); ok {
		return o.Expression
	}
	return e
}

func (p *callPrinter) member(object ast.Expression, rest string) {
	o, optional := object.(*ast.Optional)
	if optional {
		object = o.Expression
	}
	p.find(object)
	if optional {
		p.print("?")
		if rest[0] != '.' {
			p.print(".")
		}
	}
	p.print(rest)
}

func (p *callPrinter) bracket(e *ast.BracketExpression) {
	switch k := e.Member.(type) {
	case *ast.StringLiteral:
		p.member(e.Left, "."+js.WTF8(k.Value))
		return
	case *ast.TemplateLiteral:
		if k.Tag == nil && len(k.Expressions) == 0 && len(k.Elements) == 1 {
			p.member(e.Left, "."+js.WTF8(k.Elements[0].Parsed))
			return
		}
	}
	p.member(e.Left, "[")
	p.find(e.Member)
	p.print("]")
}

func (p *callPrinter) literal(e ast.Expression) {
	switch e := e.(type) {
	case *ast.StringLiteral:
		p.print(`"` + js.WTF8(e.Value) + `"`)
	case *ast.BooleanLiteral:
		if e.Value {
			p.print("true")
		} else {
			p.print("false")
		}
	case *ast.NumberLiteral:
		if x, ok := numeric(e); ok {
			p.print(js.Number(x))
		}
	}
}

func (p *callPrinter) template(e *ast.TemplateLiteral) {
	switch {
	case e.Tag != nil:
		p.find(e.Tag)
		p.print("(...)")
	case len(e.Expressions) == 0 && len(e.Elements) == 1:
		p.print(`"` + js.WTF8(e.Elements[0].Parsed) + `"`)
	default:
		p.list(e.Expressions, "")
	}
}

func (p *callPrinter) unary(e *ast.UnaryExpression) {
	if x, ok := numeric(e); ok {
		p.print(js.Number(x))
		return
	}
	if e.Operator == token.NOT {
		if t, ok := truth(e.Operand); ok {
			p.print(map[bool]string{true: "false", false: "true"}[t])
			return
		}
	}
	p.print("(")
	if !e.Postfix {
		p.print(e.Operator.String())
		if e.Operator == token.DELETE || e.Operator == token.TYPEOF || e.Operator == token.VOID {
			p.print(" ")
		}
	}
	p.find(e.Operand)
	if e.Postfix {
		p.print(e.Operator.String())
	}
	p.print(")")
}

// truth is the truth of a literal, which V8 folds under `!`.
func truth(e ast.Expression) (value, known bool) {
	switch e := e.(type) {
	case *ast.NullLiteral:
		return false, true
	case *ast.BooleanLiteral:
		return e.Value, true
	case *ast.StringLiteral:
		return e.Value != "", true
	}
	x, ok := numeric(e)
	return x != 0 && !math.IsNaN(x), ok
}

// binary prints chains of one operator flat, as V8 keeps them.
func (p *callPrinter) binary(e *ast.BinaryExpression) {
	if x, ok := numeric(e); ok {
		p.print(js.Number(x))
		return
	}
	operator, open, end := e.Operator.String(), "(", ")"
	if e.Operator == token.NOT_EQUAL || e.Operator == token.STRICT_NOT_EQUAL {
		// V8 parses a != b as !(a == b).
		operator, open, end = "="+operator[1:], "(!(", "))"
	}
	chain := []ast.Expression{e.Right}
	left := e.Left
	for flat(e.Operator) {
		l, ok := left.(*ast.BinaryExpression)
		if _, folded := numeric(left); !ok || folded || l.Operator != e.Operator {
			break
		}
		chain = append(chain, l.Right)
		left = l.Left
	}
	p.print(open)
	p.find(left)
	for i := len(chain) - 1; i >= 0; i-- {
		p.print(" " + operator + " ")
		p.find(chain[i])
	}
	p.print(end)
}

// flat tells the operators whose chains V8 flattens: the left-associative ones that compare nothing.
func flat(op token.Token) bool {
	switch op {
	case token.PLUS, token.MINUS, token.MULTIPLY, token.SLASH, token.REMAINDER, token.AND, token.OR, token.EXCLUSIVE_OR,
		token.SHIFT_LEFT, token.SHIFT_RIGHT, token.UNSIGNED_SHIFT_RIGHT, token.LOGICAL_AND, token.LOGICAL_OR, token.COALESCE:
		return true
	}
	return false
}

// numeric folds what V8's parser folds: arithmetic on numeric literals.
func numeric(e ast.Expression) (float64, bool) {
	switch e := e.(type) {
	case *ast.NumberLiteral:
		switch v := e.Value.(type) {
		case int64:
			return float64(v), true
		case float64:
			return v, true
		}
	case *ast.UnaryExpression:
		x, ok := numeric(e.Operand)
		switch e.Operator {
		case token.MINUS:
			return -x, ok
		case token.PLUS:
			return x, ok
		case token.BITWISE_NOT:
			return float64(^toInt32(x)), ok
		}
	case *ast.BinaryExpression:
		x, ok := numeric(e.Left)
		if !ok {
			return 0, false
		}
		y, ok := numeric(e.Right)
		if !ok {
			return 0, false
		}
		return fold(e.Operator, x, y)
	}
	return 0, false
}

func toInt32(x float64) int32 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return 0
	}
	return int32(uint32(int64(math.Mod(math.Trunc(x), 1<<32))))
}

func fold(op token.Token, x, y float64) (float64, bool) {
	shift := uint(toInt32(y)) & 31
	switch op {
	case token.PLUS:
		return x + y, true
	case token.MINUS:
		return x - y, true
	case token.MULTIPLY:
		return x * y, true
	case token.SLASH:
		return x / y, true
	case token.REMAINDER:
		return math.Mod(x, y), true
	case token.EXPONENT:
		return fdlibm.Pow(x, y), true
	case token.AND:
		return float64(toInt32(x) & toInt32(y)), true
	case token.OR:
		return float64(toInt32(x) | toInt32(y)), true
	case token.EXCLUSIVE_OR:
		return float64(toInt32(x) ^ toInt32(y)), true
	case token.SHIFT_LEFT:
		return float64(toInt32(x) << shift), true
	case token.SHIFT_RIGHT:
		return float64(toInt32(x) >> shift), true
	case token.UNSIGNED_SHIFT_RIGHT:
		return float64(uint32(toInt32(x)) >> shift), true
	}
	return 0, false
}
