package engine

import (
	"errors"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode/utf16"
	"unsafe"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/pattern"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
)

// Regular expressions are the package pattern's: what goja has differs in what groups hold, in which characters are equal when
// case is ignored, in flags, properties and messages. goja is given keys in the place of patterns, and its objects are used; the
// methods of RegExp.prototype and the constructor find by the key what was written.

// keyHead begins a key. A pattern of the program's that begins alike has a key of its own.
const keyHead = "decant:"

// namesExpressions finds the texts that may make regular expressions without a literal.
var namesExpressions = regexp.MustCompile(`RegExp|match|search`)

// written are the expressions that a program's literals are, by key.
type written map[string]*pattern.Program

// gojaFlags are the flags that goja knows. It needs those that its getters tell.
func gojaFlags(f pattern.Flags) string {
	return (f &^ (pattern.HasIndices | pattern.UnicodeSets)).String()
}

// take gives keys to the literals of a module. What is wrong with one is an error of the file's.
func (w written) take(m *js.Module, tree *ast.Program) (failed error) {
	js.Walk(tree, func(n ast.Node) bool {
		r, ok := n.(*ast.RegExpLiteral)
		if !ok || failed != nil {
			return failed == nil
		}
		p, err := compilePattern(utf16.Encode([]rune(r.Pattern)), r.Flags)
		if err != nil {
			failed = &source.Error{File: m.File.Name, Pos: m.File.Pos(int(r.Idx) - 1), Message: "SyntaxError: " + err.Error()}
			return false
		}
		key := keyHead + strconv.Itoa(len(w))
		w[key] = p
		r.Pattern, r.Flags = key, gojaFlags(p.Flags)
		r.Literal = "/" + key + "/" + r.Flags
		return true
	})
	return failed
}

// hasExpressions tells whether a tree has literals of regular expressions.
func hasExpressions(tree *ast.Program) (found bool) {
	js.Walk(tree, func(n ast.Node) bool {
		if _, ok := n.(*ast.RegExpLiteral); ok {
			found = true
		}
		return !found
	})
	return found
}

// compiled are patterns of all runs of this process: compiledKey → *pattern.Program.
var compiled struct {
	sync.Mutex
	programs map[compiledKey]*pattern.Program
}

type compiledKey struct{ source, flags string }

// mostCompiled bounds the patterns that are kept.
const mostCompiled = 4096

// compilePattern compiles a pattern once. Unknown flags are an error.
func compilePattern(source []uint16, flags string) (*pattern.Program, error) {
	key := compiledKey{string(unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(source))), 2*len(source))), flags}
	compiled.Lock()
	defer compiled.Unlock()
	if p := compiled.programs[key]; p != nil {
		return p, nil
	}
	f, ok := pattern.ParseFlags(flags)
	if !ok {
		return nil, errors.New("Invalid flags supplied to RegExp constructor '" + flags + "'")
	}
	p, err := pattern.Compile(source, f)
	if err != nil {
		return nil, err
	}
	if len(compiled.programs) >= mostCompiled || compiled.programs == nil {
		compiled.programs = map[compiledKey]*pattern.Program{}
	}
	compiled.programs[key] = p
	return p, nil
}

// expressions are the regular expressions of one run.
type expressions struct {
	vm          *goja.Runtime
	stopped     func() bool
	missing     func(what string)
	literals    written
	made        map[string]*pattern.Program // by key
	keys        map[*pattern.Program]string
	prototype   *goja.Object
	constructor *goja.Object
	exec        *goja.Object
	construct   constructBody
	last        subject
}

// expressionFields are where goja's type of expressions has what it keeps.
var expressionFields = sync.OnceValue(func() (f struct {
	kind             reflect.Type
	source, standard uintptr
}) {
	vm := goja.New()
	f.kind = selfOf(ran(vm.RunString("/a/")).ToObject(vm)).Type()
	place := func(name string) uintptr { field, _ := f.kind.Elem().FieldByName(name); return field.Offset }
	f.source, f.standard = place("source"), place("standard")
	return f
})

// selfOf is goja's own object.
func selfOf(o *goja.Object) reflect.Value { return reflect.ValueOf(o).Elem().Field(selfField).Elem() }

// program is the compiled pattern of an expression, nil of anything else.
func (x *expressions) program(v goja.Value) *pattern.Program {
	o, ok := v.(*goja.Object)
	if !ok {
		return nil
	}
	self, fields := selfOf(o), expressionFields()
	if self.Type() != fields.kind {
		return nil
	}
	source := *(*goja.String)(unsafe.Add(self.UnsafePointer(), fields.source))
	key := source.String()
	if p := x.literals[key]; p != nil {
		return p
	}
	if p := x.made[key]; p != nil {
		return p
	}
	return x.plain(self, source)
}

// plain is the pattern of an expression that goja made, or code of the host.
func (x *expressions) plain(self reflect.Value, source goja.String) *pattern.Program {
	var flags strings.Builder
	own := self.Elem().FieldByName("pattern").Elem()
	for _, f := range []struct{ field, letter string }{{"global", "g"}, {"ignoreCase", "i"}, {"multiline", "m"}, {"dotAll", "s"}, {"unicode", "u"}, {"sticky", "y"}} {
		if own.FieldByName(f.field).Bool() {
			flags.WriteString(f.letter)
		}
	}
	p, err := compilePattern(codeUnits(source), flags.String())
	if err != nil {
		x.throw(err)
	}
	return p
}

// standard tells whether an expression's methods and flags are the built-in ones.
func (x *expressions) standard(o *goja.Object) bool {
	self, fields := selfOf(o), expressionFields()
	return self.Type() == fields.kind && *(*bool)(unsafe.Add(self.UnsafePointer(), fields.standard)) &&
		o.Prototype() == x.prototype && implementation(x.prototype) == "guardedObject"
}

// throw throws what is wrong with a pattern.
func (x *expressions) throw(err error) {
	var message goja.Value
	switch err := err.(type) {
	case *pattern.Error:
		units := append(codeUnits(x.vm.ToValue(err.Prefix())), err.Source...)
		message = goja.StringFromUTF16(append(units, codeUnits(x.vm.ToValue(err.Suffix()))...))
	default:
		message = x.vm.ToValue(err.Error())
	}
	failure, failed := x.vm.New(x.vm.Get("SyntaxError"), message)
	panic(ran(failure, failed))
}

// keyOf is the key of a pattern.
func (x *expressions) keyOf(p *pattern.Program) string {
	key, ok := x.keys[p]
	if !ok {
		key = keyHead + "made" + strconv.Itoa(len(x.keys))
		x.keys[p], x.made[key] = key, p
	}
	return key
}

// make makes an expression.
func (x *expressions) make(source []uint16, flags string, newTarget *goja.Object) *goja.Object {
	p, err := compilePattern(source, flags)
	if err != nil {
		x.throw(err)
	}
	return x.construct([]goja.Value{x.vm.ToValue(x.keyOf(p)), x.vm.ToValue(gojaFlags(p.Flags))}, newTarget)
}

// isRegExp is IsRegExp (ECMA-262 §7.2.8).
func (x *expressions) isRegExp(v goja.Value) bool {
	o, ok := v.(*goja.Object)
	if !ok {
		return false
	}
	if match := o.GetSymbol(goja.SymMatch); match != nil && !goja.IsUndefined(match) {
		return match.ToBoolean()
	}
	return x.program(v) != nil
}

// given makes an expression of the constructor's arguments; newTarget is nil when it is called.
func (x *expressions) given(args []goja.Value, newTarget *goja.Object) *goja.Object {
	c := goja.FunctionCall{Arguments: args}
	from, flags := c.Argument(0), c.Argument(1)
	like := x.isRegExp(from)
	if like && newTarget == nil && goja.IsUndefined(flags) {
		if o := from.(*goja.Object); x.constructor.SameAs(o.Get("constructor")) {
			return o
		}
	}
	var units []uint16
	if p := x.program(from); p != nil {
		units = p.Source
		if goja.IsUndefined(flags) {
			flags = x.vm.ToValue(p.Flags.String())
		}
	} else {
		if like {
			o := from.(*goja.Object)
			from = o.Get("source")
			if goja.IsUndefined(flags) {
				flags = o.Get("flags")
			}
		}
		if from != nil && !goja.IsUndefined(from) {
			units = codeUnits(toString(x.vm, from))
		}
	}
	letters := ""
	if flags != nil && !goja.IsUndefined(flags) {
		letters = toString(x.vm, flags).String()
	}
	if newTarget == nil {
		newTarget = x.constructor
	}
	return x.make(units, letters, newTarget)
}

// install amends RegExp and its prototype, and the methods of strings that make expressions. It must be called before any code
// runs.
func (x *expressions) install() {
	vm := x.vm
	x.made, x.keys = map[string]*pattern.Program{}, map[*pattern.Program]string{}
	x.constructor = vm.Get("RegExp").ToObject(vm)
	x.prototype = x.constructor.Get("prototype").ToObject(vm)
	x.exec = x.prototype.Get("exec").ToObject(vm)
	amend(x.constructor, func(c goja.FunctionCall, _ body) goja.Value { return x.given(c.Arguments, nil) })
	_, construct := nativeBodies(x.constructor)
	x.construct = *construct
	*construct = func(args []goja.Value, newTarget *goja.Object) *goja.Object {
		if newTarget == nil {
			newTarget = x.constructor
		}
		return x.given(args, newTarget)
	}
	x.describe()
	x.protocol()
}
