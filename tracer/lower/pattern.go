package lower

import (
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// patternText is how V8 names the value that a pattern takes apart; "" when it names it by its type.
type patternText struct{ text string }

// pattern destructures: declarations initialise their names, assignments evaluate references first.
type pattern struct {
	*fn
	assigns bool
}

// bind initialises the names of a declaration's target.
func (f *fn) bind(target ast.Node, v ir.Val, t patternText) { pattern{f, false}.put(target, v, t) }

// assignPattern assigns to the targets of a pattern.
func (f *fn) assignPattern(target ast.Node, v ir.Val, t patternText) {
	pattern{f, true}.put(target, v, t)
}

// put gives a target its value.
func (p pattern) put(target ast.Node, v ir.Val, t patternText) {
	switch n := target.(type) {
	case *ast.ArrayPattern:
		p.array(n, v, t)
	case *ast.ObjectPattern:
		p.object(n, v, t)
	case *ast.Identifier:
		p.name(n, v)
	default:
		if p.assigns {
			p.write(p.reference(target), v)
		}
	}
}

func (p pattern) name(id *ast.Identifier, v ir.Val) {
	x := p.m().Scopes.Var(id)
	if p.assigns || x == nil {
		p.assignName(id, v)
		return
	}
	p.initVar(x, v, p.span(id))
}

// element is one target with its default.
type element struct {
	target ast.Node
	init   ast.Expression
	node   ast.Node // what a default's probe belongs to
}

func elementOf(e ast.Node) element {
	if a, ok := e.(*ast.AssignExpression); ok {
		return element{a.Left, a.Right, a}
	}
	return element{e, nil, e}
}

// take evaluates the reference of an element of an array pattern or an object pattern, its value by read, and its default, and
// stores it.
func (p pattern) take(e element, inArray bool, read func() ir.Val) {
	_, nested := e.target.(ast.Pattern)
	_, name := e.target.(*ast.Identifier)
	var r reference
	if p.assigns && !nested && !name {
		r = p.reference(e.target)
	}
	v := read()
	if e.init != nil {
		if _, array := e.target.(*ast.ArrayPattern); array {
			p.silence(e.init)
		}
		v = p.defaulted(v, e.init, e.node, p.nameOf(e.target))
	}
	if p.assigns && !nested && !name {
		p.write(r, v)
		return
	}
	p.put(e.target, v, p.nestedText(e.target, e.init, inArray))
}

// nestedText is how V8 names what a pattern takes apart that lies in another, an array's or an object's.
func (f *fn) nestedText(target ast.Node, init ast.Expression, inArray bool) patternText {
	if o, ok := target.(*ast.ObjectPattern); ok {
		switch init.(type) {
		case nil:
			if firstName(o) != "" {
				return patternText{ir.TextRead}
			}
		case *ast.Identifier, *ast.NullLiteral:
			return patternText{f.text(init)}
		}
		return patternText{}
	}
	// V8 names a default that is no constant, whether it was taken or not.
	if inArray && (init == nil || isConstant(init)) {
		return patternText{ir.TextType}
	}
	return patternText{}
}

// defaulted is v, or the initialiser's value when v is undefined.
func (f *fn) defaulted(v ir.Val, init ast.Expression, n ast.Node, name string) ir.Val {
	at := f.span(init)
	s := f.join()
	arm := -1
	if !free(init) {
		arm = f.newArm(ir.ArmDefault, at, at, n, RoleDefault)
	}
	missing := f.op(ir.OpSeq, at, v, undefined)
	given := f.in(-1, func() { f.init(s, v, at) })
	f.iff(missing, at, f.in(arm, func() { f.init(s, f.named(init, name), at) }), given)
	return f.loadSlot(s, at)
}

// object is ECMA-262 §13.15.5 and §14.3.3 for object patterns.
func (p pattern) object(n *ast.ObjectPattern, v ir.Val, t patternText) {
	at := p.span(n)
	check := p.do(ir.OpReqObj, at, v)
	check.Text, check.Name = t.text, firstName(n)
	if firstDefaulted(n) && check.Name != "" {
		check.Text = ir.TextRead
	}
	reads := t.text
	if reads == ir.TextType || reads == ir.TextRead {
		reads = ""
	}
	keys := []ir.Val{}
	for _, prop := range n.Properties {
		switch prop := prop.(type) {
		case *ast.PropertyShort:
			key := str(js.WTF8(prop.Name.Name))
			keys = append(keys, key)
			p.take(element{&prop.Name, prop.Initializer, prop}, false, func() ir.Val { return p.get(v, key, reads, p.span(prop)) })
		case *ast.PropertyKeyed:
			key := p.propertyKey(prop)
			keys = append(keys, key)
			p.take(elementOf(prop.Value), false, func() ir.Val { return p.get(v, key, reads, p.span(prop)) })
		}
	}
	if n.Rest != nil {
		p.take(element{n.Rest, nil, n.Rest}, false, func() ir.Val {
			o := p.op(ir.OpObj, at)
			p.do(ir.OpCopyProps, at, append([]ir.Val{o, v}, keys...)...)
			return o
		})
	}
}

// firstDefaulted tells whether the first property has a default: then V8's message is that of the read.
func firstDefaulted(n *ast.ObjectPattern) bool {
	if len(n.Properties) == 0 {
		return false
	}
	switch p := n.Properties[0].(type) {
	case *ast.PropertyShort:
		return p.Initializer != nil
	case *ast.PropertyKeyed:
		return elementOf(p.Value).init != nil
	}
	return false
}

// firstName is the property that V8's message names: the first, when its name is static.
func firstName(n *ast.ObjectPattern) string {
	if len(n.Properties) == 0 {
		return ""
	}
	switch p := n.Properties[0].(type) {
	case *ast.PropertyShort:
		return js.WTF8(p.Name.Name)
	case *ast.PropertyKeyed:
		switch k := p.Key.(type) {
		case *ast.StringLiteral:
			if !p.Computed {
				return js.WTF8(k.Value)
			}
		case *ast.NumberLiteral:
			if x, ok := numeric(k); ok && !p.Computed {
				return js.Number(x)
			}
		}
	}
	return ""
}

// array is ECMA-262 §13.15.5 and §14.3.3 for array patterns. The iterator is closed at the end, or when
// anything but the iterator itself throws: closing a finished one does nothing.
func (p pattern) array(n *ast.ArrayPattern, v ir.Val, t patternText) {
	at := p.span(n)
	iter := p.do(ir.OpIter, at, v)
	iter.Text = t.text
	it := p.temp(iter)
	if p.cannotThrow(n) {
		p.elements(n, it)
	} else if p.yields(n) {
		p.guarded(it, at, func() { p.elements(n, it) })
	} else {
		p.closing(it, at, func() { p.elements(n, it) })
	}
	p.do(ir.OpClose, at, it)
}

// closing runs body and closes the iterator when it throws.
func (f *fn) closing(it ir.Val, at source.Span, body func()) {
	e := f.join()
	try := f.in(-1, body)
	catch := f.in(-1, func() { f.closeAndRethrow(it, e, at) })
	f.emit(&ir.Node{Op: ir.OpTry, Slot: e, Blocks: []*ir.Block{try, catch, nil}, Span: at})
}

func (f *fn) closeAndRethrow(it ir.Val, e int, at source.Span) {
	f.do(ir.OpClose, at, it).Flag = true
	f.do(ir.OpThrow, at, f.loadSlot(e, at))
}

func (p pattern) elements(n *ast.ArrayPattern, it ir.Val) {
	for _, e := range n.Elements {
		if e == nil {
			p.step(ir.OpNext, p.span(n), it)
			continue
		}
		p.take(elementOf(e), true, func() ir.Val {
			v, _ := p.step(ir.OpNext, p.span(e), it)
			return v
		})
	}
	if n.Rest != nil {
		p.take(element{n.Rest, nil, n.Rest}, true, func() ir.Val { return p.rest(it, p.span(n.Rest)) })
	}
}

// rest collects what the iterator still has.
func (f *fn) rest(it ir.Val, at source.Span) ir.Val {
	a := f.op(ir.OpArr, at)
	label := f.newLabel()
	body := f.in(-1, func() {
		v, done := f.step(ir.OpNext, at, it)
		f.breakIf(done, label, at)
		f.do(ir.OpPush, at, a, v)
	})
	f.emit(&ir.Node{Op: ir.OpLoop, Label: label, Blocks: []*ir.Block{body}, Span: at})
	return a
}

// cannotThrow tells whether storing the elements surely does not throw: names that are declared, with
// constants as defaults.
func (p pattern) cannotThrow(n *ast.ArrayPattern) bool {
	for _, e := range append(append([]ast.Expression{}, n.Elements...), n.Rest) {
		if e == nil {
			continue
		}
		one := elementOf(e)
		if _, ok := one.target.(*ast.Identifier); !ok || p.assigns || one.init != nil && !isConstant(one.init) {
			return false
		}
	}
	return true
}

func isConstant(e ast.Expression) bool {
	switch e.(type) {
	case *ast.NumberLiteral, *ast.StringLiteral, *ast.BooleanLiteral, *ast.NullLiteral:
		return true
	}
	return false
}
