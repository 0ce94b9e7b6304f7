package engine

import (
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"decant/analysis/source"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"
)

// What values are, beyond what a program can ask of them: the parts that inspect values and clone them are given this.

var (
	proxyType = reflect.TypeFor[goja.Proxy]()
	selfField = func() int {
		f, _ := reflect.TypeFor[goja.Object]().FieldByName("self")
		return f.Index[0]
	}()
)

// implementation is the name of goja's type for an object.
func implementation(o *goja.Object) string {
	o.ClassName() // built-in objects are made when they are first looked at
	self := reflect.ValueOf(o).Elem().Field(selfField).Elem().Type()
	if self.Kind() == reflect.Pointer {
		self = self.Elem()
	}
	return self.Name()
}

// implementations are the objects that goja's ClassName tells from plain ones by nothing, or by names of its own.
var implementations = map[string]string{
	"mapObject": "Map", "setObject": "Set", "weakMapObject": "WeakMap", "weakSetObject": "WeakSet", "arrayBufferObject": "ArrayBuffer",
	"mapIterObject": "Map Iterator", "setIterObject": "Set Iterator", "Promise": "Promise", "proxyObject": "Proxy",
}

// kindOf is what an object is, whatever it inherits from: Function for everything that can be called.
func kindOf(v goja.Value) string {
	o, ok := v.(*goja.Object)
	if !ok {
		return ""
	}
	name := implementation(o)
	if kind := implementations[name]; kind != "" {
		return kind
	}
	if name == "primitiveValueObject" {
		return boxed(o)
	}
	if _, ok := goja.AssertFunction(o); ok {
		return "Function"
	}
	return o.ClassName()
}

// classNames are the names that V8 has for what objects are, where they are no kinds.
var classNames = map[string]string{
	"mapIterObject": "MapIterator", "setIterObject": "SetIterator", "arrayIterObject": "Array Iterator", "stringIterObject": "StringIterator",
	"regExpStringIterObject": "RegExpStringIterator", "dataViewObject": "DataView", "generatorFuncObject": "GeneratorFunction", "generatorMethodFuncObject": "GeneratorFunction",
}

// className is the name that V8 has for what an object is, when nothing else names it; empty where the constructor of an
// error or the function of a generator would name it.
func className(v goja.Value) string {
	o, ok := v.(*goja.Object)
	if !ok {
		return "Object"
	}
	switch name := implementation(o); name {
	case "errorObject", "generatorObject", "proxyObject":
		return ""
	default:
		if known := classNames[name]; known != "" {
			return known
		}
	}
	return kindOf(v)
}

var namedClass = regexp.MustCompile(`^class\s+([\p{L}$_][\p{L}\p{N}$_]*)`)

// declaredName is the name that a function has in the source; empty for one that has none.
func declaredName(f *goja.Object) string {
	self := reflect.ValueOf(f).Elem().Field(selfField).Elem().Elem()
	if implementation(f) == "classFuncObject" {
		m := namedClass.FindStringSubmatch(self.FieldByName("src").String())
		if m != nil && m[1] != "extends" {
			return unnumbered(m[1], f)
		}
		return f.Get("name").String()
	}
	program := self.FieldByName("prg")
	if !program.IsValid() || program.IsNil() {
		return ""
	}
	return unnumbered(unistring.String(program.Elem().FieldByName("funcName").String()).String(), f)
}

// unnumbered is a declared name without the number that the bundler puts behind one that several files have; the function is
// told its own.
func unnumbered(declared string, f *goja.Object) string {
	if name := f.Get("name").String(); name != "" && strings.TrimRight(declared, "0123456789") == name {
		return name
	}
	return declared
}

// boxed is the kind of what an object has in it.
func boxed(o *goja.Object) string {
	switch reflect.ValueOf(o).Elem().Field(selfField).Elem().Elem().FieldByName("pValue").Elem().Type().String() {
	case "*goja.Symbol":
		return "Symbol"
	case "*goja.valueBigInt":
		return "BigInt"
	}
	return o.ClassName()
}

// functionKinds are the functions that are not plain ones.
var functionKinds = map[string]string{
	"classFuncObject": "class", "asyncFuncObject": "AsyncFunction", "asyncMethodFuncObject": "AsyncFunction", "asyncArrowFuncObject": "AsyncFunction",
	"generatorFuncObject": "GeneratorFunction", "generatorMethodFuncObject": "GeneratorFunction",
}

func functionKind(v goja.Value, text goja.Callable) string {
	o, ok := v.(*goja.Object)
	if !ok {
		return "Function"
	}
	kind := functionKinds[implementation(o)]
	switch kind {
	case "":
		return "Function"
	case "class":
		if written, err := text(o); err == nil && !source.ShownAsClass(written.String()) {
			return "Function"
		}
	}
	return kind
}

// proxyOf is target and handler of a proxy, null when it was revoked; undefined when the value is none.
func proxyOf(vm *goja.Runtime, v goja.Value) goja.Value {
	o, ok := v.(*goja.Object)
	if !ok || o.ExportType() != proxyType {
		return goja.Undefined()
	}
	p, _ := o.Export().(goja.Proxy)
	if p.Target() == nil {
		return vm.NewArray(goja.Null(), goja.Null())
	}
	return vm.NewArray(p.Target(), p.Handler())
}

// promiseOf is the state of a promise and its result.
func promiseOf(vm *goja.Runtime, v goja.Value) goja.Value {
	p, _ := v.Export().(*goja.Promise)
	switch {
	case p == nil || p.State() == goja.PromiseStatePending:
		return vm.NewArray("pending", goja.Undefined())
	case p.State() == goja.PromiseStateRejected:
		return vm.NewArray("rejected", p.Result())
	}
	return vm.NewArray("fulfilled", p.Result())
}

// keysProgram gives the own keys of an object, strings before symbols: hidden asks for those that are not enumerable, too,
// indexed for array indices. Strings of Go would not keep lone surrogates.
var keysProgram = goja.MustCompile("decant:keys", `(() => {
	const { keys, getOwnPropertyNames, getOwnPropertySymbols } = Object, { propertyIsEnumerable } = Object.prototype;
	const { apply } = Reflect, { test } = RegExp.prototype, { filter, concat } = Array.prototype;
	const index = /^(0|[1-9][0-9]{0,9})$/;
	return (o, hidden, indexed) => {
		let names = hidden ? getOwnPropertyNames(o) : keys(o);
		if (!indexed) names = apply(filter, names, [(name) => !apply(test, index, [name])]);
		const symbols = getOwnPropertySymbols(o);
		if (symbols.length === 0) return names;
		return apply(concat, names, hidden ? symbols : apply(filter, symbols, [(symbol) => apply(propertyIsEnumerable, o, [symbol])]));
	};
})()`, true)

// hasStack tells whether the stack of an error is the program's own text. One of goja's has other words than V8's.
func hasStack(o *goja.Object) bool {
	stack := o.Get("stack")
	return stack == nil || !goja.IsString(stack) || !strings.Contains(stack.String(), "\n\tat ")
}

// giveValues gives the parts what values are.
func (h *hostModule) giveValues(host *goja.Object) {
	vm := h.vm
	set := func(name string, f func(goja.FunctionCall) goja.Value) { _ = host.Set(name, f) }
	prototype := func(class string) *goja.Object { return vm.Get(class).ToObject(vm).Get("prototype").ToObject(vm) }
	object := func(c goja.FunctionCall) *goja.Object { o, _ := c.Argument(0).(*goja.Object); return o }
	set("kind", func(c goja.FunctionCall) goja.Value { return vm.ToValue(kindOf(c.Argument(0))) })
	set("functionKind", func(c goja.FunctionCall) goja.Value { return vm.ToValue(functionKind(c.Argument(0), h.functionText)) })
	functions := prototype("Function")
	suspending := h.evaluate("[Object.getPrototypeOf(async () => {}), Object.getPrototypeOf(function* () {})]").ToObject(vm)
	set("suspends", func(c goja.FunctionCall) goja.Value {
		for i, name := range []string{"AsyncFunction", "GeneratorFunction"} {
			if suspending.Get(strconv.Itoa(i)).SameAs(c.Argument(0)) {
				return vm.ToValue(name)
			}
		}
		// Methods that are async inherit from Function.prototype alone in goja.
		if o, ok := c.Argument(1).(*goja.Object); ok && functions.SameAs(c.Argument(0)) && implementation(o) == "asyncMethodFuncObject" {
			return vm.ToValue("AsyncFunction")
		}
		return vm.ToValue("")
	})
	const unknown = "what V8 calls an object whose prototypes have no constructor"
	named := func(name string) goja.Value {
		if name == "" {
			h.missing(unknown)
		}
		return vm.ToValue(name)
	}
	set("className", func(c goja.FunctionCall) goja.Value { return named(className(c.Argument(0))) })
	set("maker", func(c goja.FunctionCall) goja.Value {
		if f, ok := h.run.makerOf(c.Argument(0)).(*goja.Object); ok {
			return named(declaredName(f))
		}
		return vm.ToValue("")
	})
	set("inherited", func(c goja.FunctionCall) goja.Value { h.run.inherited(c.Argument(0)); return goja.Undefined() })
	set("declaredName", func(c goja.FunctionCall) goja.Value {
		switch implementation(object(c)) {
		case "boundFuncObject", "proxyObject":
			return vm.ToValue("")
		case "nativeFuncObject", "wrappedFuncObject", "templatedFuncObject":
			return object(c).Get("name")
		}
		return named(declaredName(object(c)))
	})
	set("proxy", func(c goja.FunctionCall) goja.Value { return proxyOf(vm, c.Argument(0)) })
	set("promise", func(c goja.FunctionCall) goja.Value { return promiseOf(vm, c.Argument(0)) })
	set("entries", func(goja.FunctionCall) goja.Value { h.missing("the entries of an iterator"); return goja.Undefined() })
	keys, err := vm.RunProgram(keysProgram)
	if err != nil {
		panic(err)
	}
	_ = host.Set("keys", keys)
	set("hasStack", func(c goja.FunctionCall) goja.Value { return vm.ToValue(hasStack(object(c))) })
	set("unplaced", func(goja.FunctionCall) goja.Value { return goja.Undefined() }) // native code stops here
	set("missing", func(c goja.FunctionCall) goja.Value { h.missing(h.text(c.Argument(0))); return goja.Undefined() })
	_ = host.Set("custom", h.evaluate("Symbol.for('nodejs.util.inspect.custom')"))
}

func (h *hostModule) evaluate(text string) goja.Value {
	v, err := h.vm.RunString(text)
	if err != nil {
		panic(err)
	}
	return v
}
