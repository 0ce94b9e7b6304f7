package engine

import (
	"math"
	"strconv"
	"strings"

	"github.com/dop251/goja"
)

// formatter formats console lines as Node's util.format does, without colours, in the embedded child.
//
// It gives Node's text for all primitive values and for plain objects, arrays, functions, classes, dates,
// regular expressions, maps, sets, promises and boxed values. Errors print their name and message with a
// stack of one unknown line, since goja's stacks are not V8's; typed arrays, weak collections and boxed symbols
// and bigints show as plain objects; %o prints as %O.
type formatter struct {
	vm           *goja.Runtime
	stringify    goja.Callable
	descriptor   goja.Callable            // Object.getOwnPropertyDescriptor
	functionText goja.Callable            // Function.prototype.toString
	isoDate      goja.Callable            // Date.prototype.toISOString
	regexpText   goja.Callable            // RegExp.prototype.toString
	mapEntries   goja.Callable            // Map.prototype.forEach
	setEntries   goja.Callable            // Set.prototype.forEach
	unbox        map[string]goja.Callable // valueOf of Number, String and Boolean
	builtIn      []*goja.Object
	custom       *goja.Symbol // a method under it says what is shown; nil: there is none
	missing      func(string) // stops the run at what is not exact; nil: it is shown all the same
}

func newFormatter(vm *goja.Runtime) *formatter {
	f := &formatter{vm: vm}
	method := func(path ...string) goja.Callable {
		o := vm.GlobalObject()
		for _, name := range path[:len(path)-1] {
			o = o.Get(name).ToObject(vm)
		}
		call, _ := goja.AssertFunction(o.Get(path[len(path)-1]))
		return call
	}
	f.stringify = method("JSON", "stringify")
	f.descriptor = method("Object", "getOwnPropertyDescriptor")
	f.functionText = method("Function", "prototype", "toString")
	f.isoDate = method("Date", "prototype", "toISOString")
	f.regexpText = method("RegExp", "prototype", "toString")
	f.mapEntries = method("Map", "prototype", "forEach")
	f.setEntries = method("Set", "prototype", "forEach")
	f.unbox = map[string]goja.Callable{}
	for _, kind := range []string{"Number", "String", "Boolean"} {
		f.unbox[kind] = method(kind, "prototype", "valueOf")
	}
	for _, name := range []string{"Object", "Array", "Function", "Error", "Date", "RegExp", "Map", "Set", "Promise", "Number", "String", "Boolean",
		"TypeError", "RangeError", "SyntaxError", "ReferenceError", "EvalError", "URIError", "AggregateError", "WeakMap", "WeakSet", "Symbol", "BigInt", "ArrayBuffer"} {
		if v := vm.Get(name); v != nil {
			f.builtIn = append(f.builtIn, v.ToObject(vm))
		}
	}
	return f
}

// format is util.format.
func (f *formatter) format(args []goja.Value) string {
	if len(args) == 0 {
		return ""
	}
	if len(args) == 1 {
		return f.argument(args[0])
	}
	var out strings.Builder
	rest := args
	if goja.IsString(args[0]) {
		rest = f.directives(&out, args[0].String(), args[1:])
	} else {
		out.WriteString(f.argument(args[0]))
		rest = args[1:]
	}
	for _, a := range rest {
		out.WriteByte(' ')
		out.WriteString(f.argument(a))
	}
	return out.String()
}

// argument is an argument outside of a directive: a string as it is, anything else inspected.
func (f *formatter) argument(v goja.Value) string {
	if goja.IsString(v) {
		return v.String()
	}
	return f.inspect(v, 2)
}

// directives writes the text with its directives replaced and returns the arguments that none has used.
func (f *formatter) directives(out *strings.Builder, text string, args []goja.Value) []goja.Value {
	last := 0
	for i := 0; i+1 < len(text); i++ {
		if text[i] != '%' {
			continue
		}
		c := text[i+1]
		var part string
		switch {
		case c == '%':
			part = "%"
		case len(args) > 0 && strings.IndexByte("sdifjoOc", c) >= 0:
			part = f.directive(c, args[0])
			args = args[1:]
		default:
			continue
		}
		out.WriteString(text[last:i])
		out.WriteString(part)
		last = i + 2
		i++
	}
	out.WriteString(text[last:])
	return args
}

func (f *formatter) directive(c byte, v goja.Value) string {
	if _, ok := v.(*goja.Object); ok && c == 'o' && f.missing != nil {
		f.missing("%o in a format")
	}
	switch c {
	case 's':
		return f.asString(v)
	case 'j':
		return f.asJSON(v)
	case 'o', 'O':
		return f.inspect(v, map[byte]int{'o': 4, 'O': 2}[c])
	case 'c':
		return ""
	}
	if _, ok := v.(*goja.Symbol); ok {
		return "NaN"
	}
	if goja.IsBigInt(v) {
		return v.String() + "n"
	}
	name := map[byte]string{'d': "Number", 'i': "parseInt", 'f': "parseFloat"}[c]
	if object, ok := v.(*goja.Object); ok && c == 'd' {
		return numberText(object.ToNumber())
	}
	if c == 'd' {
		return numberText(v.ToNumber())
	}
	call, _ := goja.AssertFunction(f.vm.Get(name))
	n, err := call(goja.Undefined(), v)
	if err != nil {
		panic(err)
	}
	return numberText(n)
}

// asString is %s.
func (f *formatter) asString(v goja.Value) string {
	object, ok := v.(*goja.Object)
	if !ok {
		return f.primitive(v, false)
	}
	if _, isFunction := goja.AssertFunction(v); isFunction || f.ownToString(object) {
		return v.String()
	}
	return f.inspect(v, 0)
}

// ownToString reports whether user code gives the object its toString.
func (f *formatter) ownToString(o *goja.Object) bool {
	for at := o; at != nil; at = at.Prototype() {
		c := f.own(at, f.vm.ToValue("constructor"))
		if d, ok := c.(*goja.Object); ok {
			for _, b := range f.builtIn {
				if d.Get("value") != nil && d.Get("value").SameAs(b) {
					return false
				}
			}
		}
		if f.own(at, f.vm.ToValue("toString")) != goja.Undefined() {
			return true
		}
	}
	return false
}

func (f *formatter) asJSON(v goja.Value) string {
	text, err := f.stringify(goja.Undefined(), v)
	if err != nil {
		if e, ok := err.(*goja.Exception); ok && strings.Contains(e.Error(), "circular") {
			return "[Circular]"
		}
		panic(err)
	}
	return text.String()
}

// own is the property descriptor of an own property, or undefined.
func (f *formatter) own(o *goja.Object, key goja.Value) goja.Value {
	d, err := f.descriptor(goja.Undefined(), o, key)
	if err != nil {
		panic(err)
	}
	return d
}

// numberText is a number as inspect shows it.
func numberText(v goja.Value) string {
	if n := v.ToFloat(); n == 0 && math.Signbit(n) {
		return "-0"
	}
	return v.String()
}

// primitive shows a value that is no object; a string is quoted when quoted is set.
func (f *formatter) primitive(v goja.Value, quoted bool) string {
	switch {
	case goja.IsNumber(v):
		return numberText(v)
	case goja.IsBigInt(v):
		return v.String() + "n"
	case goja.IsString(v):
		if quoted {
			return quoteString(unitsOf(v))
		}
		return v.String()
	}
	if s, ok := v.(*goja.Symbol); ok {
		return "Symbol(" + s.String() + ")"
	}
	return v.String()
}

// unitsOf is the UTF-16 code units of a string.
func unitsOf(v goja.Value) []uint16 {
	s := v.ToString().(goja.String)
	units := make([]uint16, s.Length())
	for i := range units {
		units[i] = s.CharAt(i)
	}
	return units
}

// quoteString quotes a string with the first of ' " ` that it does not contain, and escapes what does not print.
func quoteString(units []uint16) string {
	has := func(c uint16) bool {
		for _, u := range units {
			if u == c {
				return true
			}
		}
		return false
	}
	quote := uint16('\'')
	if has('\'') {
		switch {
		case !has('"'):
			quote = '"'
		case !has('`') && !strings.Contains(fromUTF16(units), "${"):
			quote = '`'
		}
	}
	out := []uint16{quote}
	for i, u := range units {
		out = append(out, escapeUnit(units, i, u, quote)...)
	}
	return fromUTF16(append(out, quote))
}

func escapeUnit(units []uint16, i int, u, quote uint16) []uint16 {
	const hex = "0123456789ABCDEF"
	ascii := func(s string) []uint16 {
		out := make([]uint16, len(s))
		for i := range s {
			out[i] = uint16(s[i])
		}
		return out
	}
	switch {
	case u == quote && quote == '\'' || u == '\\':
		return []uint16{'\\', u}
	case u == '\b':
		return ascii(`\b`)
	case u == '\t':
		return ascii(`\t`)
	case u == '\n':
		return ascii(`\n`)
	case u == '\f':
		return ascii(`\f`)
	case u == '\r':
		return ascii(`\r`)
	case u < ' ' || u >= 0x7f && u <= 0x9f:
		return append(ascii(`\x`), uint16(hex[u>>4]), uint16(hex[u&15]))
	case isLone(units, i):
		return ascii(`\u` + strconv.FormatUint(uint64(u), 16))
	}
	return []uint16{u}
}

// isLone reports whether the code unit at i is a surrogate without its other half.
func isLone(units []uint16, i int) bool {
	switch u := units[i]; {
	case u >= 0xD800 && u < 0xDC00:
		return i+1 == len(units) || units[i+1] < 0xDC00 || units[i+1] > 0xDFFF
	case u >= 0xDC00 && u <= 0xDFFF:
		return i == 0 || units[i-1] < 0xD800 || units[i-1] > 0xDBFF
	}
	return false
}
