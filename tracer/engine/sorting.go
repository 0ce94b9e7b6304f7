package engine

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"sync"
	"unsafe"

	"github.com/dop251/goja"
)

// Arrays are sorted as V8 does (see timSort and mergeSort) where a program gives a comparator. goja's order differs where that contradicts
// itself, and one that shortens the array brings goja down.

// sorts finds the texts of programs that may sort.
var sorts = regexp.MustCompile(`[sS]ort`)

// installSorting amends the methods that sort. It must be called before any code runs.
func installSorting(vm *goja.Runtime) {
	arrays := prototypeOf(vm, "Array")
	typed := prototypeOf(vm, "Uint8Array").Prototype()
	for _, holder := range []*goja.Object{arrays, typed} {
		isTyped := holder == typed
		amendMethod(holder, "sort", func(c goja.FunctionCall, plain body) goja.Value {
			by := comparatorOf(vm, c.Argument(0))
			o, values, ok := sortable(c.This, isTyped)
			if by == nil || !ok {
				return plain(c)
			}
			if isTyped {
				values = mergeSorted(values, by)
			} else {
				values = sorted(values, by)
			}
			put(o, values)
			return o
		})
		amendMethod(holder, "toSorted", func(c goja.FunctionCall, plain body) goja.Value {
			by := comparatorOf(vm, c.Argument(0))
			o, values, ok := sortable(c.This, isTyped)
			if by == nil || !ok {
				return plain(c)
			}
			if isTyped {
				made := plain(goja.FunctionCall{This: o}).(*goja.Object)
				put(made, mergeSorted(values, by))
				return made
			}
			all := make([]any, len(values))
			for i, v := range sorted(values, by) {
				all[i] = v
			}
			return vm.NewArray(all...)
		})
	}
}

// comparator tells which of two values comes first: below 0 when it is the first; NaN says that they are equal.
type comparator func(a, b goja.Value) float64

func (by comparator) less(a, b goja.Value) bool { return by(a, b) < 0 }

// comparatorOf is nil where a value is no function.
func comparatorOf(vm *goja.Runtime, v goja.Value) comparator {
	f, ok := callableObject(v)
	if !ok {
		return nil
	}
	call, ok := f.Export().(body)
	if !ok {
		call = func(c goja.FunctionCall) goja.Value { return called(vm, f, c.This, c.Arguments...) }
	}
	return func(a, b goja.Value) float64 {
		made := call(goja.FunctionCall{This: goja.Undefined(), Arguments: []goja.Value{a, b}})
		if goja.IsNumber(made) {
			return made.ToFloat()
		}
		return toNumber(vm, made)
	}
}

// arrayFields are where goja's type of arrays has what it keeps.
var arrayFields = sync.OnceValue(func() (f struct {
	kind               reflect.Type
	values, properties uintptr
}) {
	f.kind = selfOf(goja.New().NewArray()).Type()
	values, _ := f.kind.Elem().FieldByName("values")
	properties, _ := f.kind.Elem().FieldByName("propValueCount")
	f.values, f.properties = values.Offset, properties.Offset
	return f
})

// elements are those of an array of goja's that has no properties in the place of elements; nil is a hole.
func elements(o *goja.Object) ([]goja.Value, bool) {
	self, fields := selfOf(o), arrayFields()
	if self.Type() != fields.kind || *(*int)(unsafe.Add(self.UnsafePointer(), fields.properties)) != 0 {
		return nil, false
	}
	return *(*[]goja.Value)(unsafe.Add(self.UnsafePointer(), fields.values)), true
}

// sortable are the elements of an array that is sorted here, in a list of their own.
func sortable(this goja.Value, typed bool) (*goja.Object, []goja.Value, bool) {
	o, ok := this.(*goja.Object)
	if !ok {
		return nil, nil, false
	}
	if typed {
		if implementation(o) != "typedArrayObject" {
			return nil, nil, false
		}
		values := make([]goja.Value, int(o.Get("length").ToInteger()))
		for i := range values {
			values[i] = valueOf(o.Get(strconv.Itoa(i)))
		}
		return o, values, true
	}
	values, ok := elements(o)
	if !ok || slices.Contains(values, nil) || int64(len(values)) != o.Get("length").ToInteger() {
		return nil, nil, false
	}
	return o, slices.Clone(values), true
}

// sorted sorts the values of an array; undefined comes last.
func sorted(values []goja.Value, by comparator) []goja.Value {
	some := slices.DeleteFunc(slices.Clone(values), goja.IsUndefined)
	sortBy(some, by.less)
	for len(some) < len(values) {
		some = append(some, goja.Undefined())
	}
	return some
}

// mergeSorted sorts the values of a typed array.
func mergeSorted(values []goja.Value, by comparator) []goja.Value {
	to := slices.Clone(values)
	if len(values) > 1 {
		by.mergeSort(slices.Clone(values), to)
	}
	return to
}

// mergeSort sorts into one of two lists of the same values.
func (by comparator) mergeSort(from, to []goja.Value) {
	middle := len(from) / 2
	if middle > 1 {
		by.mergeSort(to[:middle], from[:middle])
	}
	if len(from)-middle > 1 {
		by.mergeSort(to[middle:], from[middle:])
	}
	left, right := 0, middle
	for i := range to {
		if right == len(from) || left < middle && !(by(from[left], from[right]) > 0) {
			to[i] = from[left]
			left++
		} else {
			to[i] = from[right]
			right++
		}
	}
}

// put writes the first elements of an array.
func put(o *goja.Object, values []goja.Value) {
	if own, ok := elements(o); ok && len(own) >= len(values) && !slices.Contains(own, nil) {
		copy(own, values)
		return
	}
	for i, v := range values {
		if err := o.Set(strconv.Itoa(i), v); err != nil {
			panic(err)
		}
	}
}
