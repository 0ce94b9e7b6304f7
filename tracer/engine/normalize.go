package engine

import (
	"regexp"
	"unicode/utf16"

	"github.com/dop251/goja"
)

// namesNormalize finds the texts of programs that may normalize strings.
var namesNormalize = regexp.MustCompile(`normalize`)

// installNormalize makes String.prototype.normalize keep surrogates that stand alone: goja puts other characters in their place.
func installNormalize(vm *goja.Runtime) {
	amendMethod(prototypeOf(vm, "String"), "normalize", func(c goja.FunctionCall, plain body) goja.Value {
		if goja.IsUndefined(c.This) || goja.IsNull(c.This) {
			return plain(c)
		}
		units := codeUnits(toString(vm, c.This))
		if form := c.Argument(0); isObject(form) {
			c.Arguments = []goja.Value{toString(vm, form)}
		}
		plain(goja.FunctionCall{This: vm.ToValue(""), Arguments: c.Arguments}) // a wrong form is refused
		var out goja.StringBuilder
		from := 0
		put := func(to int) {
			if from < to {
				out.WriteString(plain(goja.FunctionCall{This: goja.StringFromUTF16(units[from:to]), Arguments: c.Arguments}).(goja.String))
			}
		}
		for i := 0; i < len(units); i++ {
			if !utf16.IsSurrogate(rune(units[i])) {
				continue
			}
			if i+1 < len(units) && utf16.DecodeRune(rune(units[i]), rune(units[i+1])) != '\uFFFD' {
				i++
				continue
			}
			put(i)
			out.WriteString(goja.StringFromUTF16(units[i : i+1]))
			from = i + 1
		}
		put(len(units))
		return out.String()
	})
}
