package engine

import (
	"math"
	"regexp"
	"slices"

	"github.com/dop251/goja"
)

// Lengths that V8 refuses and goja takes, until it has no room for them.

const (
	// mostUnits is how many code units a string may have.
	mostUnits = 1<<29 - 24
	// mostArguments is above what any stack has room for; V8 refuses much less.
	mostArguments = 1 << 24
)

// makesLong finds the texts of programs that may make long strings without adding them up.
var makesLong = regexp.MustCompile(`repeat|padStart|padEnd`)

// givesLists finds those that may give a function a list of arguments, or a proxy's trap those of a call.
var givesLists = regexp.MustCompile(`apply|Reflect|\bProxy\b`)

// installLengths amends what makes strings and lists of a length that it is told. It must be called before any code runs.
func installLengths(vm *goja.Runtime, text string) {
	if makesLong.MatchString(text) {
		limitStrings(vm)
	}
	if !givesLists.MatchString(text) {
		return
	}
	functions := prototypeOf(vm, "Function")
	reflect := vm.Get("Reflect").ToObject(vm)
	for _, method := range []struct {
		holder *goja.Object
		name   string
		list   int // the argument that is a list of arguments
	}{{functions, "apply", 1}, {reflect, "apply", 2}, {reflect, "construct", 1}} {
		amendMethod(method.holder, method.name, func(c goja.FunctionCall, plain body) goja.Value {
			if o, ok := c.Argument(method.list).(*goja.Object); ok && selfOf(o).Type() != arrayFields().kind {
				if n := o.Get("length"); goja.IsNumber(valueOf(n)) && n.ToFloat() > mostArguments {
					throwNew(vm, "RangeError", "Invalid array length")
				}
			}
			return plain(c)
		})
	}
	if namesProxy.MatchString(text) {
		// goja gives a proxy's trap the arguments where they lie, and puts others there.
		amendMethod(functions, "call", func(c goja.FunctionCall, plain body) goja.Value {
			c.Arguments = slices.Clone(c.Arguments)
			return plain(c)
		})
	}
}

var namesProxy = regexp.MustCompile(`\bProxy\b`)

// throwNew throws a new error of a class.
func throwNew(vm *goja.Runtime, class, message string) {
	failure, err := vm.New(vm.Get(class), vm.ToValue(message))
	panic(ran(failure, err))
}

func limitStrings(vm *goja.Runtime) {
	texts := prototypeOf(vm, "String")
	nothing := func(v goja.Value) bool { return goja.IsUndefined(v) || goja.IsNull(v) }
	amendMethod(texts, "repeat", func(c goja.FunctionCall, plain body) goja.Value {
		if nothing(c.This) {
			return plain(c)
		}
		s := toString(vm, c.This)
		n := math.Trunc(toNumber(vm, c.Argument(0)))
		switch {
		case n < 0 || math.IsInf(n, 0):
			throwNew(vm, "RangeError", "Invalid count value: "+c.Argument(0).String())
		case s.Length() == 0:
			return s
		case float64(s.Length())*n > mostUnits:
			throwNew(vm, "RangeError", "Invalid string length")
		}
		return plain(goja.FunctionCall{This: s, Arguments: []goja.Value{vm.ToValue(n)}})
	})
	for _, name := range []string{"padStart", "padEnd"} {
		amendMethod(texts, name, func(c goja.FunctionCall, plain body) goja.Value {
			if nothing(c.This) {
				return plain(c)
			}
			s := toString(vm, c.This)
			n := toLength(vm, c.Argument(0))
			if n <= float64(s.Length()) {
				return s
			}
			filler := vm.ToValue(" ")
			if v := c.Argument(1); !goja.IsUndefined(v) {
				filler = toString(vm, v)
			}
			if filler.(goja.String).Length() == 0 {
				return s
			}
			if n > mostUnits {
				throwNew(vm, "RangeError", "Invalid string length")
			}
			return plain(goja.FunctionCall{This: s, Arguments: []goja.Value{vm.ToValue(n), filler}})
		})
	}
}
