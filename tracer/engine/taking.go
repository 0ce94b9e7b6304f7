package engine

import (
	"regexp"

	"decant/analysis/js"
	"decant/tracer/ir"
	"decant/tracer/lower"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
)

// Errors of patterns, and of what is iterated.

// taking is a place where a value is taken apart.
type taking struct {
	iterates  bool   // by an iterator; else by an object pattern
	delegates bool   // by yield*, of what is no name
	text      string // as in ir.OpIter, ir.OpSpread and ir.OpReqObj
	first     string // the property that an object pattern reads first
	nested    bool   // in another pattern
	spreads   bool
	spread    string // the argument of a call that is spread, where V8's text of it is known
}

// take notes the place that speakV8 gives what a node takes apart.
func (d *dialect) take(n ast.Node, takings map[[2]int]taking, inner map[ast.Node]bool) {
	from, at := n, file.Idx(0)
	switch n := n.(type) {
	case *ast.ForOfStatement:
		from, at = n.Source, n.For
	case *ast.SpreadElement:
		at = n.Idx0()
	case *ast.ParameterList:
		for _, b := range n.List {
			inner[b.Target] = b.Initializer != nil
		}
		return
	case ast.Pattern:
		at = n.Idx0()
		d.closes(n)
		for _, e := range js.Children(n) {
			if keyed, ok := e.(*ast.PropertyKeyed); ok {
				e = keyed.Value
			}
			if a, ok := e.(*ast.AssignExpression); ok {
				e = a.Left
			}
			inner[e] = true
		}
	case *ast.YieldExpression:
		if n.Delegate {
			d.takes[d.at(n.Yield)] = taking{iterates: true, delegates: !isName(n.Argument), text: ir.TextType}
		}
		return
	default:
		return
	}
	span := d.module.Span(from)
	if t, ok := takings[[2]int{span.Start, span.End}]; ok {
		t.nested = inner[n]
		if t.iterates && t.text == "" {
			t.text = operationText(d.module, n)
		}
		if spread, ok := n.(*ast.SpreadElement); ok {
			t.spreads, t.spread = true, chainText(spread.Expression)
		}
		d.takes[d.at(at)] = t
	}
}

// operationText is the text of an operation whose result a loop or an array literal iterates.
func operationText(m *js.Module, n ast.Node) string {
	switch n := n.(type) {
	case *ast.ForOfStatement:
		return lower.OperationText(m, n.Source)
	case *ast.SpreadElement:
		return lower.OperationText(m, n.Expression)
	}
	return ""
}

func isName(e ast.Expression) bool {
	switch e.(type) {
	case *ast.Identifier, *ast.NullLiteral:
		return true
	}
	return false
}

// closes notes the names in an array pattern: the iterator may be closed where the last is given its value.
func (d *dialect) closes(p ast.Pattern) {
	array, ok := p.(*ast.ArrayPattern)
	if !ok {
		return
	}
	for _, e := range array.Elements {
		if id, ok := e.(*ast.Identifier); ok {
			d.takes[d.at(id.Idx)] = taking{iterates: true}
		}
	}
}

// chainText is how V8 prints a name, and properties of one; empty for anything else.
func chainText(e ast.Expression) string {
	switch e := e.(type) {
	case *ast.NullLiteral:
		return "null"
	case *ast.Identifier:
		return e.Name.String()
	case *ast.DotExpression:
		if object := chainText(e.Left); object != "" {
			return object + "." + e.Identifier.Name.String()
		}
	}
	return ""
}

const (
	uncoercible = "Value is not object coercible"
	unconverted = "Cannot convert undefined or null to object"
	uniterable  = "object is not iterable"
)

// takesApart finds goja's messages about values that cannot be taken apart.
var takesApart = regexp.MustCompile(`^(?:` + uncoercible + `|` + unconverted + `|` + uniterable + `)$`)

// untaken gives Node's message for goja's about a value that passed the check for undefined and null, or had none but
// that for undefined; "" where it is not known.
func (r *run) untaken(d *dialect, message string, t taking) string {
	switch {
	case message == uncoercible && !t.iterates, message == unconverted && t.iterates:
		return t.message(goja.Null())
	case message == uniterable && t.iterates && t.text == ir.TextType && t.nested:
		return ""
	case message == uniterable && t.iterates && t.text == ir.TextType:
		return t.message(r.iterated(d))
	case message == uniterable && t.iterates:
		return t.message(nil)
	}
	return ""
}

// undelegated tells that a generator delegates to what cannot be iterated: goja finds that out in its method next.
func (r *run) undelegated() string {
	v := r.iterated(&dialect{})
	if v == nil {
		return ""
	}
	return taking{iterates: true, text: ir.TextType}.message(v)
}

// message tells that a value cannot be taken apart; "" where V8's message is not known. The value may be nil where an
// iteration's text names it.
func (t taking) message(v goja.Value) string {
	nullish := v != nil && (goja.IsUndefined(v) || goja.IsNull(v))
	switch {
	case !t.iterates:
		return t.undestructured(v.String())
	case t.delegates && nullish:
		return "yield* (intermediate value) is not iterable"
	case t.text == ir.TextSpread && nullish && t.spread != "":
		return t.spread + " is not iterable (cannot read property " + v.String() + ")"
	case t.text == "" || t.text == ir.TextType && v == nil || t.text == ir.TextSpread && nullish:
		return ""
	case t.text == ir.TextType:
		return siteText(v) + " is not iterable (cannot read property Symbol(Symbol.iterator))"
	case t.text == ir.TextSpread:
		return "Spread syntax requires ...iterable[Symbol.iterator] to be a function"
	}
	return t.text + " is not iterable"
}

// literal tells whether a text is that of what is iterated.
func (t taking) literal() bool {
	return t.iterates && t.text != "" && t.text != ir.TextType && t.text != ir.TextSpread
}

// undestructured tells that an object pattern takes undefined or null apart.
func (t taking) undestructured(value string) string {
	text := t.text
	switch {
	case text == "":
		return ""
	case text == ir.TextRead:
		return "Cannot read properties of " + value + " (reading '" + t.first + "')"
	case text == ir.TextType && value == "null":
		text = "object null"
	case text == ir.TextType:
		text = value
	}
	if t.first == "" {
		return "Cannot destructure '" + text + "' as it is " + value + "."
	}
	return "Cannot destructure property '" + t.first + "' of '" + text + "' as it is " + value + "."
}

// lost is the helper that is called with what cannot be taken apart.
func (r *run) lost(c goja.FunctionCall) goja.Value {
	v := c.Argument(0)
	t, ok := r.takenHere()
	message := unconverted
	switch text := t.message(v); {
	case ok && text != "":
		message = text
	case ok && !t.iterates:
		message = uncoercible
	case !goja.IsUndefined(v) && !goja.IsNull(v):
		message = uniterable
	}
	panic(r.vm.NewTypeError("%s", message))
}

// takenHere is the place where the program runs.
func (r *run) takenHere() (taking, bool) {
	for _, frame := range r.vm.CaptureCallStack(4, nil) {
		at := frame.Position()
		if d := r.program.dialects[at.Filename]; d != nil {
			d.once.Do(d.fill)
			t, ok := d.takes[Place{Line: at.Line, Column: at.Column}]
			return t, ok
		}
	}
	return taking{}, false
}

// iterated is the value that was iterated last and that V8 names by its type; nil where it is not that which failed.
func (r *run) iterated(d *dialect) goja.Value {
	v := r.kept(d, keptIterated)
	if v == nil || goja.IsUndefined(v) || goja.IsNull(v) || r.iterates(v) {
		return nil
	}
	return v
}

// iterates tells whether a value may be iterable, running nothing.
func (r *run) iterates(v goja.Value) bool {
	o, ok := v.(*goja.Object)
	if !ok {
		return goja.IsString(v)
	}
	method := r.data(o, goja.SymIterator)
	return method == nil || !goja.IsUndefined(method) && !goja.IsNull(method)
}

// data is a property that an object has or inherits, undefined where there is none. It is nil where only code could tell.
func (r *run) data(o *goja.Object, key goja.Value) goja.Value {
	for ; o != nil; o = o.Prototype() {
		if isProxy(o) {
			return nil
		}
		own, err := r.host.descriptor(o, key)
		if err != nil {
			return nil
		}
		if d, ok := own.(*goja.Object); ok {
			return d.Get("value")
		}
	}
	return goja.Undefined()
}

// siteText is how V8 names a value of which it knows the type alone.
func siteText(v goja.Value) string {
	switch {
	case goja.IsUndefined(v):
		return "undefined"
	case goja.IsNull(v):
		return "object null"
	case goja.IsString(v):
		return `string "` + v.String() + `"`
	case goja.IsBigInt(v):
		return "bigint"
	}
	if _, ok := v.(*goja.Symbol); ok {
		return "symbol"
	}
	if o, ok := v.(*goja.Object); ok {
		if _, callable := goja.AssertFunction(o); callable {
			return "function"
		}
		return "object"
	}
	if _, ok := v.Export().(bool); ok {
		return "boolean " + v.String()
	}
	return "number " + v.String()
}
