package engine

import (
	"math"
	"regexp"
	"strconv"

	"github.com/dop251/goja"
)

// Typed arrays, their buffers and DataView as V8 has them, where goja's differ. A number of 2**63 or more that is written to an
// element of an array of integers is 0 in goja; that can't be amended.

// namesTyped finds the texts of programs that may make typed arrays.
var namesTyped = regexp.MustCompile(`(?:Int|Uint|Float)\d+(?:Clamped)?Array|ArrayBuffer|DataView|Buffer`)

// installTyped amends them. It must be called before any code runs.
func (r *run) installTyped() {
	t := typedArrays{run: r}
	t.count = t.getter(prototypeOf(r.vm, "Uint8Array").Prototype(), "length").(*goja.Object)
	t.integrity()
	t.elements()
	t.views()
	t.buffers()
}

type typedArrays struct {
	*run
	count *goja.Object // the getter of length
}

// length is how many elements a typed array has; it is false for anything else.
func (t typedArrays) length(v goja.Value) (*goja.Object, int, bool) {
	o, ok := v.(*goja.Object)
	if !ok || implementation(o) != "typedArrayObject" {
		return nil, 0, false
	}
	return o, int(called(t.vm, t.count, o).ToInteger()), true
}

// getter is the function of an accessor.
func (t typedArrays) getter(o *goja.Object, name string) goja.Value {
	own, _ := goja.AssertFunction(t.vm.Get("Object").ToObject(t.vm).Get("getOwnPropertyDescriptor"))
	return ran(own(goja.Undefined(), o, t.vm.ToValue(name))).ToObject(t.vm).Get("get")
}

// integrity amends what defines elements and what freezes and seals.
func (t typedArrays) integrity() {
	vm := t.vm
	object := vm.Get("Object").ToObject(vm)
	amendMethod(object, "defineProperty", func(c goja.FunctionCall, plain body) goja.Value {
		if ok, element := t.defineElement(c); element {
			if !ok {
				panic(vm.NewTypeError("Cannot redefine property: %s", c.Argument(1).String()))
			}
			return c.Argument(0)
		}
		return plain(c)
	})
	amendMethod(vm.Get("Reflect").ToObject(vm), "defineProperty", func(c goja.FunctionCall, plain body) goja.Value {
		if ok, element := t.defineElement(c); element {
			return vm.ToValue(ok)
		}
		return plain(c)
	})
	define, _ := nativeBodies(object.Get("defineProperty").(*goja.Object))
	amendMethod(object, "defineProperties", func(c goja.FunctionCall, plain body) goja.Value {
		all, isObject := c.Argument(1).(*goja.Object)
		if _, _, ok := t.length(c.Argument(0)); !ok || !isObject {
			return plain(c)
		}
		for _, key := range all.Keys() {
			(*define)(goja.FunctionCall{This: object, Arguments: []goja.Value{c.Argument(0), vm.ToValue(key), all.Get(key)}})
		}
		return c.Argument(0)
	})
	amendMethod(object, "freeze", func(c goja.FunctionCall, plain body) goja.Value {
		if _, n, ok := t.length(c.Argument(0)); ok && n > 0 {
			panic(vm.NewTypeError("Cannot freeze array buffer views with elements"))
		}
		return plain(c)
	})
	prevent, _ := nativeBodies(object.Get("preventExtensions").(*goja.Object))
	extensible, _ := nativeBodies(object.Get("isExtensible").(*goja.Object))
	amendMethod(object, "seal", func(c goja.FunctionCall, plain body) goja.Value {
		o, n, ok := t.length(c.Argument(0))
		if !ok || n == 0 || len(o.Keys()) > n {
			return plain(c)
		}
		return (*prevent)(c)
	})
	amendMethod(object, "isSealed", func(c goja.FunctionCall, plain body) goja.Value {
		o, n, ok := t.length(c.Argument(0))
		if !ok || n == 0 || len(o.Keys()) > n {
			return plain(c)
		}
		return vm.ToValue(!(*extensible)(c).ToBoolean())
	})
}

// defineElement defines an element of a typed array by a descriptor without a value, which goja can't; element tells whether
// it is one, ok whether it was defined.
func (t typedArrays) defineElement(c goja.FunctionCall) (ok, element bool) {
	_, n, isTyped := t.length(c.Argument(0))
	descriptor, isObject := c.Argument(2).(*goja.Object)
	if !isTyped || !isObject || descriptor.Get("value") != nil {
		return false, false
	}
	key := primitive(t.vm, c.Argument(1), "string")
	if _, symbol := key.(*goja.Symbol); symbol {
		return false, false
	}
	i, err := strconv.Atoi(key.String())
	if err != nil || strconv.Itoa(i) != key.String() {
		return false, false
	}
	for _, flag := range []string{"configurable", "enumerable", "writable"} {
		if v := descriptor.Get(flag); v != nil && !v.ToBoolean() {
			return false, true
		}
	}
	return i >= 0 && i < n && descriptor.Get("get") == nil && descriptor.Get("set") == nil, true
}

// elements amends methods of typed arrays.
func (t typedArrays) elements() {
	vm := t.vm
	prototype := prototypeOf(vm, "Uint8Array").Prototype()
	// element converts a value as it is written to an array.
	element := func(array goja.Value, v goja.Value) goja.Value {
		v = primitive(vm, v, "number")
		if o, ok := array.(*goja.Object); ok && implementation(o) == "typedArrayObject" && !goja.IsBigInt(v) {
			if tag := o.GetSymbol(goja.SymToStringTag); tag != nil && tag.String() != "BigInt64Array" && tag.String() != "BigUint64Array" {
				return vm.ToValue(toNumber(vm, v))
			}
		}
		return v
	}
	for name, at := range map[string]int{"fill": 0, "with": 1} {
		amendMethod(prototype, name, func(c goja.FunctionCall, plain body) goja.Value {
			if len(c.Arguments) > at {
				args := append([]goja.Value{}, c.Arguments...)
				args[at] = element(c.This, args[at])
				c.Arguments = args
			}
			return plain(c)
		})
	}
	amendMethod(prototype, "includes", func(c goja.FunctionCall, plain body) goja.Value {
		if isZero(c.Argument(0)) {
			c.Arguments = append([]goja.Value{vm.ToValue(0)}, c.Arguments[1:]...)
		}
		return plain(c)
	})
	constructor := vm.Get("Uint8Array").ToObject(vm).Prototype()
	amendMethod(constructor, "from", func(c goja.FunctionCall, plain body) goja.Value {
		if v := c.Argument(0); !isObject(v) && !goja.IsUndefined(v) && !goja.IsNull(v) {
			c.Arguments = append([]goja.Value{v.ToObject(vm)}, c.Arguments[1:]...)
		}
		return plain(c)
	})
}

// views amends what DataView writes: integers of 2**63 and more, and NaN.
func (t typedArrays) views() {
	vm := t.vm
	prototype := prototypeOf(vm, "DataView")
	for _, kind := range []string{"Int8", "Uint8", "Int16", "Uint16", "Int32", "Uint32"} {
		amendMethod(prototype, "set"+kind, func(c goja.FunctionCall, plain body) goja.Value {
			if v := c.Argument(1); goja.IsNumber(v) && math.Abs(v.ToFloat()) >= 1<<63 {
				args := append([]goja.Value{}, c.Arguments...)
				args[1] = vm.ToValue(toUint32(v.ToFloat()))
				c.Arguments = args
			}
			return plain(c)
		})
	}
	whole, _ := nativeBodies(prototype.Get("setUint32").(*goja.Object))
	amendMethod(prototype, "setFloat64", func(c goja.FunctionCall, plain body) goja.Value {
		v := c.Argument(1)
		if at := c.Argument(0); isObject(v) && !isObject(at) && at.ToFloat() >= 0 {
			v = primitive(vm, v, "number")
			c.Arguments = append([]goja.Value{at, v}, c.Arguments[2:]...)
		}
		_, symbol := v.(*goja.Symbol)
		if !isObject(v) && !symbol && !goja.IsBigInt(v) && math.IsNaN(v.ToFloat()) {
			plain(c) // where it is refused, nothing is written
			at, little := toNumber(vm, c.Argument(0)), c.Argument(2)
			if math.IsNaN(at) {
				at = 0
			}
			high, low := at, at+4
			if little.ToBoolean() {
				high, low = low, high
			}
			(*whole)(goja.FunctionCall{This: c.This, Arguments: []goja.Value{vm.ToValue(math.Trunc(high)), vm.ToValue(0x7FF80000), little}})
			(*whole)(goja.FunctionCall{This: c.This, Arguments: []goja.Value{vm.ToValue(math.Trunc(low)), vm.ToValue(0), little}})
			return goja.Undefined()
		}
		return plain(c)
	})
}

// buffers gives buffers what they tell of their size. One that can be resized goja does not have.
func (t typedArrays) buffers() {
	vm := t.vm
	constructor := vm.Get("ArrayBuffer").ToObject(vm)
	amendConstruct(constructor, func(args []goja.Value, newTarget *goja.Object, plain constructBody) *goja.Object {
		if len(args) > 1 {
			if options, ok := args[1].(*goja.Object); ok && !goja.IsUndefined(valueOf(options.Get("maxByteLength"))) {
				t.host.missing("an ArrayBuffer that can be resized")
			}
		}
		return plain(args, newTarget)
	})
	prototype := constructor.Get("prototype").ToObject(vm)
	size := t.getter(prototype, "byteLength").(*goja.Object)
	for name, value := range map[string]func(length goja.Value) goja.Value{
		"resizable":     func(goja.Value) goja.Value { return vm.ToValue(false) },
		"maxByteLength": func(length goja.Value) goja.Value { return length },
	} {
		get := vm.ToValue(func(c goja.FunctionCall) goja.Value { return value(called(vm, size, c.This)) }).ToObject(vm)
		_ = get.DefineDataProperty("name", vm.ToValue("get "+name), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
		_ = prototype.DefineAccessorProperty(name, get, nil, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
}
