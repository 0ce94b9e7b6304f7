package engine

import (
	"strings"

	"decant/analysis/exchange"

	"github.com/dop251/goja"
)

// defineConsole gives a function the console of five methods that it has without the rest of the host.
func (h *hostModule) defineConsole() {
	console := h.vm.NewObject()
	for _, level := range []string{"log", "info", "warn", "error", "debug"} {
		h.define(console, level, 0, func(c goja.FunctionCall) goja.Value {
			h.send(&exchange.Effect{Kind: exchange.EffectLog, Level: level, Text: h.line(c.Arguments)})
			return goja.Undefined()
		})
	}
	_ = h.vm.GlobalObject().DefineDataProperty("console", console, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
}

// printing are the parts that make texts of values.
var printing = []string{"base", "literal", "width", "layout", "colors", "inspect", "format", "printed"}

// line is the text of a console line.
func (h *hostModule) line(args []goja.Value) string {
	if text, ok := plainLine(args); ok {
		return text
	}
	if h.host == nil {
		h.makeHost()
		h.offer(printing)
	}
	if h.printed == nil {
		h.printed = h.host.Get("printed").ToObject(h.vm)
	}
	list := make([]any, len(args))
	for i, v := range args {
		list[i] = v
	}
	text, err := h.apply(h.printed, goja.Undefined(), h.vm.NewArray(list...))
	if err != nil {
		panic(err)
	}
	return text.String()
}

// plainLine is the text of a line of strings without directives.
func plainLine(args []goja.Value) (string, bool) {
	texts := make([]string, len(args))
	for i, v := range args {
		if !goja.IsString(v) {
			return "", false
		}
		texts[i] = v.String()
	}
	if len(args) > 1 && strings.Contains(texts[0], "%") {
		return "", false
	}
	return strings.Join(texts, " "), true
}

// call runs one of the inside programs, a function of its arguments.
func (h *hostModule) call(p *goja.Program, args ...goja.Value) goja.Value {
	v, err := h.vm.RunProgram(p)
	if err == nil {
		f, _ := goja.AssertFunction(v)
		v, err = f(goja.Undefined(), args...)
	}
	if err != nil {
		panic(err)
	}
	return v
}
