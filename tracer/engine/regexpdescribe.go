package engine

import (
	"unicode/utf16"

	"decant/tracer/pattern"

	"github.com/dop251/goja"
)

// What expressions tell of themselves: source, flags, toString; and compile, which changes one.

func (x *expressions) describe() {
	vm := x.vm
	own, _ := goja.AssertFunction(vm.Get("Object").ToObject(vm).Get("getOwnPropertyDescriptor"))
	getter := func(name string) goja.Value {
		return ran(own(goja.Undefined(), x.prototype, vm.ToValue(name))).ToObject(vm).Get("get")
	}
	amend(getter("source"), func(c goja.FunctionCall, plain body) goja.Value {
		if p := x.program(c.This); p != nil {
			return escapedSource(p.Source)
		}
		return plain(c)
	})
	amend(getter("flags"), func(c goja.FunctionCall, plain body) goja.Value {
		o, ok := c.This.(*goja.Object)
		if !ok {
			return plain(c)
		}
		return vm.ToValue(x.flags(o))
	})
	for name, flag := range map[string]pattern.Flags{"hasIndices": pattern.HasIndices, "unicodeSets": pattern.UnicodeSets} {
		get := vm.ToValue(func(c goja.FunctionCall) goja.Value {
			p := x.program(c.This)
			switch {
			case p != nil:
				return vm.ToValue(p.Flags&flag != 0)
			case x.prototype.SameAs(c.This):
				return goja.Undefined()
			}
			panic(vm.NewTypeError("RegExp.prototype.%s getter called on non-RegExp object", name))
		}).ToObject(vm)
		_ = get.DefineDataProperty("name", vm.ToValue("get "+name), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
		_ = x.prototype.DefineAccessorProperty(name, get, nil, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
	amendMethod(x.prototype, "toString", func(c goja.FunctionCall, plain body) goja.Value {
		o, ok := c.This.(*goja.Object)
		if !ok {
			return plain(c)
		}
		var out goja.StringBuilder
		out.WriteRune('/')
		out.WriteString(toString(vm, valueOf(o.Get("source"))))
		out.WriteRune('/')
		out.WriteString(toString(vm, valueOf(o.Get("flags"))))
		return out.String()
	})
	amendMethod(x.prototype, "compile", func(c goja.FunctionCall, plain body) goja.Value {
		if x.program(c.This) == nil || x.program(c.Argument(0)) != nil {
			return plain(c)
		}
		var units []uint16
		letters := ""
		if v := c.Argument(0); !goja.IsUndefined(v) {
			units = codeUnits(toString(vm, v))
		}
		if v := c.Argument(1); !goja.IsUndefined(v) {
			letters = toString(vm, v).String()
		}
		p, err := compilePattern(units, letters)
		if err != nil {
			x.throw(err)
		}
		c.Arguments = []goja.Value{vm.ToValue(x.keyOf(p)), vm.ToValue(gojaFlags(p.Flags))}
		return plain(c)
	})
}

// valueOf is a property's value: undefined where there is none.
func valueOf(v goja.Value) goja.Value {
	if v == nil {
		return goja.Undefined()
	}
	return v
}

// flags are the letters of an object's flags, which are asked in the order of the letters.
func (x *expressions) flags(o *goja.Object) string {
	if x.standard(o) {
		return x.program(o).Flags.String()
	}
	var out []byte
	for _, f := range []struct {
		name   string
		letter byte
	}{{"hasIndices", 'd'}, {"global", 'g'}, {"ignoreCase", 'i'}, {"multiline", 'm'}, {"dotAll", 's'}, {"unicode", 'u'}, {"unicodeSets", 'v'}, {"sticky", 'y'}} {
		if x.has(o, f.name) {
			out = append(out, f.letter)
		}
	}
	return string(out)
}

// has asks for a flag.
func (x *expressions) has(o *goja.Object, flag string) bool {
	return valueOf(o.Get(flag)).ToBoolean()
}

// escapedSource is V8's EscapeRegExpSource.
func escapedSource(raw []uint16) goja.Value {
	if len(raw) == 0 {
		return goja.StringFromUTF16(utf16.Encode([]rune("(?:)")))
	}
	ends := map[uint16]string{'\n': `\n`, '\r': `\r`, 0x2028: `\u2028`, 0x2029: `\u2029`}
	class := false
	var out []uint16
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
	return goja.StringFromUTF16(out)
}
