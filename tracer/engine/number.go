package engine

import (
	"math"
	"math/big"
	"regexp"
	"strconv"
	"strings"

	"github.com/dop251/goja"
)

// Texts of numbers that goja has otherwise: those of another radix, whose last digits and whose sign differ, those of small
// negative numbers, and what parseInt makes of "-0".

// namesNumbers finds the texts that may name these functions.
var namesNumbers = regexp.MustCompile(`toString|toExponential|toPrecision|parseInt|toLocale|global|this\[|getOwn|Reflect`)

// installNumbers puts Node's functions in the place of goja's. It must be called before any code runs.
func installNumbers(vm *goja.Runtime) {
	prototype := vm.Get("Number").ToObject(vm).Get("prototype").ToObject(vm)
	replaceMethod(vm, prototype, "toString", 1, func(c goja.FunctionCall, plain goja.Callable) goja.Value {
		n, ok := numberOf(c.This)
		if !ok || len(c.Arguments) == 0 || goja.IsUndefined(c.Arguments[0]) {
			return ran(plain(c.This, c.Arguments...))
		}
		radix := c.Arguments[0].ToInteger()
		if radix < 2 || radix > 36 || radix == 10 || math.IsNaN(n) || math.IsInf(n, 0) {
			return ran(plain(c.This, vm.ToValue(radix)))
		}
		return vm.ToValue(radixText(n, int(radix)))
	})
	for _, name := range []string{"toExponential", "toPrecision"} {
		replaceMethod(vm, prototype, name, 1, func(c goja.FunctionCall, plain goja.Callable) goja.Value {
			if n, ok := numberOf(c.This); ok && n < 0 && !math.IsInf(n, 0) {
				return vm.ToValue("-" + ran(plain(vm.ToValue(-n), c.Arguments...)).String())
			}
			return ran(plain(c.This, c.Arguments...))
		})
	}
	// Number.parseInt is the same function.
	amend(vm.Get("parseInt"), func(c goja.FunctionCall, plain body) goja.Value {
		text := toString(vm, c.Argument(0))
		radix := int32(toUint32(toNumber(vm, c.Argument(1))))
		v := plain(goja.FunctionCall{This: c.This, Arguments: []goja.Value{text, vm.ToValue(radix)}})
		switch n := v.ToFloat(); {
		case n == 0 && strings.HasPrefix(strings.TrimLeft(text.String(), spaces), "-"):
			return vm.ToValue(math.Copysign(0, -1))
		case math.Abs(n) >= 1<<53:
			return vm.ToValue(largeInt(text.String(), int(radix)))
		}
		return v
	})
	arrays := vm.Get("Array").ToObject(vm).Get("prototype").ToObject(vm)
	indexOf, _ := goja.AssertFunction(arrays.Get("indexOf"))
	replaceMethod(vm, arrays, "includes", 1, func(c goja.FunctionCall, plain goja.Callable) goja.Value {
		// goja does not find -0.
		if isZero(c.Argument(0)) {
			return vm.ToValue(ran(indexOf(c.This, c.Arguments...)).ToInteger() >= 0)
		}
		return ran(plain(c.This, c.Arguments...))
	})
}

func isZero(v goja.Value) bool { return goja.IsNumber(v) && v.ToFloat() == 0 }

// spaces are what a number's text may begin with (ECMA-262 §12.2, §12.3).
const spaces = "\t\v\f \u00a0\ufeff\n\r\u2028\u2029\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"

// largeInt is the number nearest to what parseInt reads, where that has more digits than a double has room for.
func largeInt(text string, radix int) float64 {
	text = strings.TrimLeft(text, spaces)
	negative := strings.HasPrefix(text, "-")
	text = strings.ToLower(strings.TrimLeft(text[:min(1, len(text))], "+-") + text[min(1, len(text)):])
	if (radix == 0 || radix == 16) && strings.HasPrefix(text, "0x") {
		text, radix = text[2:], 16
	}
	if radix == 0 {
		radix = 10
	}
	end := 0
	for end < len(text) {
		digit := strings.IndexByte(radixDigits, text[end])
		if digit < 0 || digit >= radix {
			break
		}
		end++
	}
	n := 0.0
	if radix == 10 || radix&(radix-1) == 0 {
		whole, _ := new(big.Int).SetString(text[:end], radix)
		n, _ = new(big.Float).SetInt(whole).Float64()
	} else {
		n = inParts(text[:end], uint32(radix))
	}
	if negative {
		return -n
	}
	return n
}

// inParts reads digits as V8 does in most radices: parts of them that have room in 32 bits, one after another.
func inParts(digits string, radix uint32) (n float64) {
	for len(digits) > 0 {
		part, multiplier := uint32(0), uint32(1)
		for len(digits) > 0 && multiplier*radix <= math.MaxUint32/36 {
			part = part*radix + uint32(strings.IndexByte(radixDigits, digits[0]))
			multiplier *= radix
			digits = digits[1:]
		}
		n = float64(n*float64(multiplier)) + float64(part)
	}
	return n
}

// replaceMethod puts a function in the place of a method, which it is given.
func replaceMethod(vm *goja.Runtime, object *goja.Object, name string, length int, f func(c goja.FunctionCall, plain goja.Callable) goja.Value) {
	plain, _ := goja.AssertFunction(object.Get(name))
	made := vm.ToValue(func(c goja.FunctionCall) goja.Value { return f(c, plain) }).ToObject(vm)
	_ = made.DefineDataProperty("name", vm.ToValue(name), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = made.DefineDataProperty("length", vm.ToValue(length), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = object.DefineDataProperty(name, made, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
}

// numberOf is a number, or what an object of one holds.
func numberOf(v goja.Value) (float64, bool) {
	if o, ok := v.(*goja.Object); ok {
		if o.ClassName() != "Number" || kindOf(o) != "Number" {
			return 0, false
		}
		v = o.ToNumber()
	}
	if !goja.IsNumber(v) {
		return 0, false
	}
	return v.ToFloat(), true
}

// radixText is the text of a finite number in a radix.
func radixText(n float64, radix int) string {
	if whole := int64(n); float64(whole) == n && whole < 1<<53 && whole > -1<<53 {
		return strconv.FormatInt(whole, radix)
	}
	return inRadix(n, float64(radix))
}

const radixDigits = "0123456789abcdefghijklmnopqrstuvwxyz"

// inRadix finds the digits as V8 does: of a fraction as many as tell the number from those beside it.
func inRadix(n, radix float64) string {
	sign := ""
	if n < 0 {
		n, sign = -n, "-"
	}
	whole := math.Floor(n)
	fraction, delta := n-whole, max(0.5*(math.Nextafter(n, math.Inf(1))-n), math.SmallestNonzeroFloat64)
	var after []int
	for fraction >= delta {
		fraction, delta = fraction*radix, delta*radix
		digit := int(fraction)
		after = append(after, digit)
		fraction -= float64(digit)
		if (fraction > 0.5 || fraction == 0.5 && digit&1 != 0) && fraction+delta > 1 {
			after, whole = carried(after, whole, int(radix))
			break
		}
	}
	var before []byte
	for ; whole/radix >= 1<<53; whole /= radix {
		before = append(before, '0')
	}
	for {
		digit := math.Mod(whole, radix)
		before = append(before, radixDigits[int(digit)])
		if whole = (whole - digit) / radix; whole <= 0 {
			break
		}
	}
	text := []byte(sign)
	for i := len(before) - 1; i >= 0; i-- {
		text = append(text, before[i])
	}
	for i, digit := range after {
		if i == 0 {
			text = append(text, '.')
		}
		text = append(text, radixDigits[digit])
	}
	return string(text)
}

// carried adds one to the last digit of a fraction; digits that overflow go.
func carried(after []int, whole float64, radix int) ([]int, float64) {
	for len(after) > 0 {
		last := len(after) - 1
		if after[last]+1 < radix {
			after[last]++
			return after, whole
		}
		after = after[:last]
	}
	return nil, whole + 1
}
