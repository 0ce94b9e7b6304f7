package engine

import (
	"unicode/utf16"

	"github.com/dop251/goja"
)

// Values as V8's messages show them, without running any code of the program's.

// shown is a value as a message has it (V8's NoSideEffectsToString). It is false where that is not known.
func (h *hostModule) shown(v goja.Value) (string, bool) {
	switch v := v.(type) {
	case *goja.Symbol:
		return "Symbol(" + v.String() + ")", true
	case *goja.Object:
		switch kind := kindOf(v); kind {
		case "Function":
			return h.shownFunction(v)
		case "Error":
			return h.shownError(v)
		case "Proxy":
			return "", false
		default:
			return h.shownObject(v, kind)
		}
	}
	return v.String(), true
}

// A function's text is shown whole up to textShown units; of a longer one the first textStart and the last two.
const (
	textShown = 128
	textStart = 111
)

func (h *hostModule) shownFunction(f *goja.Object) (string, bool) {
	made, err := h.functionText(f)
	if err != nil {
		return "", false
	}
	text := made.String()
	switch implementation(f) {
	case "proxyObject", "boundFuncObject":
		return "", false
	}
	_, text, known := h.run.program.texts.of(text)
	if units := utf16.Encode([]rune(text)); len(units) > textShown {
		text = fromUTF16(units[:textStart]) + "...<omitted>..." + fromUTF16(units[len(units)-2:])
	}
	return text, known
}

// shownError is an error's name and message, where both are texts.
func (h *hostModule) shownError(o *goja.Object) (string, bool) {
	name, message := h.run.data(o, h.vm.ToValue("name")), h.run.data(o, h.vm.ToValue("message"))
	if name == nil || message == nil || !goja.IsString(name) || !goja.IsString(message) {
		return "", false
	}
	switch name, message := name.String(), message.String(); {
	case name == "":
		return message, true
	case message == "":
		return name, true
	default:
		return name + ": " + message, true
	}
}

// shownObject names an object's constructor, or its class where it makes a text of its own.
func (h *hostModule) shownObject(o *goja.Object, kind string) (string, bool) {
	data := func(o *goja.Object, name string) goja.Value { return h.run.data(o, h.vm.ToValue(name)) }
	plain, ok := data(h.vm.Get("Object").ToObject(h.vm), "prototype").(*goja.Object)
	if !ok {
		return "", false
	}
	ordinary, toString, constructor := data(plain, "toString"), data(o, "toString"), data(o, "constructor")
	switch {
	case ordinary == nil || toString == nil || constructor == nil:
		return "", false
	case toString.SameAs(ordinary):
		if name := h.functionName(constructor); name != "" {
			return "#<" + name + ">", true
		}
		return "", false
	case kind == "Array" || kind == "Object" || kind == "Date" || kind == "RegExp":
		return "[object " + kind + "]", true
	}
	return "", false
}

// functionName is the name that a function was made with; empty where it has none, or that is not known.
func (h *hostModule) functionName(v goja.Value) string {
	f, ok := v.(*goja.Object)
	if !ok || kindOf(f) != "Function" {
		return ""
	}
	switch implementation(f) {
	case "nativeFuncObject", "templatedFuncObject":
		name := h.run.data(f, h.vm.ToValue("name"))
		if name == nil || !goja.IsString(name) {
			return ""
		}
		return name.String()
	case "proxyObject", "boundFuncObject":
		return ""
	}
	return declaredName(f)
}
