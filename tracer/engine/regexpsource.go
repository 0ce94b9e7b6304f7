package engine

import (
	"reflect"
	"strings"
	"unicode/utf16"

	"github.com/dop251/goja"
)

// goja writes a slash and the ends of lines in the source of a regular expression otherwise than V8.

// installRegExpSource puts Node's source and toString in the place of goja's. It must be called before any code runs.
func installRegExpSource(vm *goja.Runtime) {
	prototype := vm.Get("RegExp").ToObject(vm).Get("prototype").ToObject(vm)
	descriptor, _ := goja.AssertFunction(vm.Get("Object").ToObject(vm).Get("getOwnPropertyDescriptor"))
	getter := ran(descriptor(goja.Undefined(), prototype, vm.ToValue("source"))).ToObject(vm).Get("get")
	plain, _ := goja.AssertFunction(getter)
	source := vm.ToValue(func(c goja.FunctionCall) goja.Value {
		if raw, ok := rawSource(c.This); ok {
			return goja.StringFromUTF16(escapedSource(raw))
		}
		return ran(plain(c.This))
	}).ToObject(vm)
	_ = source.DefineDataProperty("name", vm.ToValue("get source"), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = prototype.DefineAccessorProperty("source", source, nil, goja.FLAG_TRUE, goja.FLAG_FALSE)
	replaceMethod(vm, prototype, "toString", 0, func(c goja.FunctionCall, plain goja.Callable) goja.Value {
		if _, ok := rawSource(c.This); ok {
			o := c.This.ToObject(vm)
			units := append([]uint16{'/'}, codeUnits(o.Get("source").ToString())...)
			return goja.StringFromUTF16(append(append(units, '/'), codeUnits(o.Get("flags").ToString())...))
		}
		return ran(plain(c.This))
	})
}

// rawSource is the source of a regular expression as it was given, where V8 writes it otherwise.
func rawSource(v goja.Value) ([]uint16, bool) {
	o, ok := v.(*goja.Object)
	if !ok || implementation(o) != "regexpObject" {
		return nil, false
	}
	var units []uint16
	switch raw := reflect.ValueOf(o).Elem().Field(selfField).Elem().Elem().FieldByName("source").Elem(); raw.Kind() {
	case reflect.String:
		if !strings.ContainsAny(raw.String(), "/\n\r") {
			return nil, false
		}
		units = utf16.Encode([]rune(raw.String()))
	case reflect.Slice:
		for i := 1; i < raw.Len(); i++ { // the first is a mark
			units = append(units, uint16(raw.Index(i).Uint()))
		}
	}
	return units, len(units) > 0
}

// escapedSource is V8's EscapeRegExpSource.
func escapedSource(raw []uint16) (out []uint16) {
	ends := map[uint16]string{'\n': `\n`, '\r': `\r`, 0x2028: `\u2028`, 0x2029: `\u2029`}
	class := false
	for i := 0; i < len(raw); i++ {
		c := raw[i]
		escaped := c == '\\' && i+1 < len(raw)
		if escaped {
			i++
			c = raw[i]
		}
		switch end := ends[c]; {
		case end != "":
			out = append(out, utf16.Encode([]rune(end))...)
			continue
		case escaped || c == '/' && !class:
			out = append(out, '\\')
		case c == '[':
			class = true
		case c == ']':
			class = false
		}
		out = append(out, c)
	}
	return out
}
