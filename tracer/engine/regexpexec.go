package engine

import (
	"math"
	"reflect"
	"unsafe"

	"decant/tracer/pattern"

	"github.com/dop251/goja"
)

// subject is a text that is searched: its bytes where it is ASCII, else its code units.
type subject struct {
	text  goja.String
	ascii []byte
	wide  []uint16
}

// subject gives a text for searching. Of goja's own strings nothing is copied; of one that came from Go, what was copied last
// is kept.
func (x *expressions) subject(s goja.String) subject {
	switch v := reflect.ValueOf(s); v.Kind() {
	case reflect.String:
		t := v.String()
		return subject{text: s, ascii: unsafe.Slice(unsafe.StringData(t), len(t))}
	case reflect.Slice:
		return subject{text: s, wide: unsafe.Slice((*uint16)(v.UnsafePointer()), v.Len())[1:]} // the first is a mark
	case reflect.Pointer:
		if last := x.last.text; last == nil || reflect.ValueOf(last).UnsafePointer() != v.UnsafePointer() {
			x.last = subject{text: s, wide: codeUnits(s)}
		}
		return x.last
	}
	return subject{text: s, wide: codeUnits(s)}
}

func (s subject) len() int { return s.text.Length() }

// advance is AdvanceStringIndex.
func (s subject) advance(i int, points bool) int {
	if points && i >= 0 && i+1 < len(s.wide) && s.wide[i]&0xFC00 == 0xD800 && s.wide[i+1]&0xFC00 == 0xDC00 {
		return i + 2
	}
	return i + 1
}

// find searches from a place on.
func (x *expressions) find(p *pattern.Program, s subject, from int, only bool) []int32 {
	if p.Flags&pattern.Points != 0 && from > 0 && s.advance(from-1, true) > from {
		from-- // within a pair: the character begins before
	}
	if p.Lacks != "" {
		x.missing(p.Lacks)
		return nil
	}
	if s.wide == nil {
		return pattern.Find(p, s.ascii, from, only, x.stopped)
	}
	return pattern.Find(p, s.wide, from, only, x.stopped)
}

// toLength is ToLength (ECMA-262 §7.1.20).
func toLength(vm *goja.Runtime, v goja.Value) float64 {
	n := toNumber(vm, valueOf(v))
	if math.IsNaN(n) || n <= 0 {
		return 0
	}
	return math.Min(math.Trunc(n), 1<<53-1)
}

func (x *expressions) lastIndex(o *goja.Object) float64 { return toLength(x.vm, o.Get("lastIndex")) }

func (x *expressions) setLastIndex(o *goja.Object, v any) {
	if err := o.Set("lastIndex", v); err != nil {
		panic(err)
	}
}

// run is RegExpBuiltinExec (ECMA-262 §22.2.7.2), without making an array of what is found.
func (x *expressions) run(o *goja.Object, p *pattern.Program, s subject) []int32 {
	last := x.lastIndex(o)
	moves := p.Flags&(pattern.Global|pattern.Sticky) != 0
	if !moves {
		last = 0
	}
	var found []int32
	if last <= float64(s.len()) {
		found = x.find(p, s, int(last), p.Flags&pattern.Sticky != 0)
	}
	switch {
	case !moves:
	case found == nil:
		x.setLastIndex(o, 0)
	default:
		x.setLastIndex(o, int(found[1]))
	}
	return found
}

// group is what a group matched: undefined when it took no part.
func group(s subject, found []int32, i int) goja.Value {
	if found[2*i] < 0 || found[2*i+1] < 0 {
		return goja.Undefined()
	}
	return s.text.Substring(int(found[2*i]), int(found[2*i+1]))
}

func (x *expressions) define(o *goja.Object, name string, v goja.Value) {
	if err := o.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE); err != nil {
		panic(err)
	}
}

// named is the object of named groups, or undefined.
func (x *expressions) named(p *pattern.Program, all []any) goja.Value {
	if len(p.Names) == 0 {
		return goja.Undefined()
	}
	o := x.vm.CreateObject(nil)
	for _, n := range p.Names {
		x.define(o, n.Name, all[n.Number].(goja.Value))
	}
	return o
}

// result is the array that exec gives for a match.
func (x *expressions) result(p *pattern.Program, s subject, found []int32) goja.Value {
	all := make([]any, p.Groups)
	for i := range all {
		all[i] = group(s, found, i)
	}
	array := x.vm.NewArray(all...)
	x.define(array, "index", x.vm.ToValue(int(found[0])))
	x.define(array, "input", s.text)
	x.define(array, "groups", x.named(p, all))
	if p.Flags&pattern.HasIndices != 0 {
		for i := range all {
			all[i] = goja.Undefined()
			if found[2*i] >= 0 && found[2*i+1] >= 0 {
				all[i] = goja.Value(x.vm.NewArray(int(found[2*i]), int(found[2*i+1])))
			}
		}
		indices := x.vm.NewArray(all...)
		x.define(indices, "groups", x.named(p, all))
		x.define(array, "indices", indices)
	}
	return array
}

// execBuiltIn is what exec gives where it is the built-in one.
func (x *expressions) execBuiltIn(o *goja.Object, p *pattern.Program, s goja.String) goja.Value {
	text := x.subject(s)
	found := x.run(o, p, text)
	if found == nil {
		return goja.Null()
	}
	return x.result(p, text, found)
}

// execBy is RegExpExec (ECMA-262 §22.2.7.1): what an object's own exec gives, or the built-in one.
func (x *expressions) execBy(o *goja.Object, s goja.String) goja.Value {
	p := x.program(o)
	f, ok := callableObject(valueOf(o.Get("exec")))
	if ok && !(p != nil && f.SameAs(x.exec)) {
		v := called(x.vm, f, o, s)
		if !isObject(v) && !goja.IsNull(v) {
			panic(x.vm.NewTypeError("object null is not a function"))
		}
		return v
	}
	if p == nil {
		panic(x.vm.NewTypeError("Method RegExp.prototype.exec called on incompatible receiver %s", o.String()))
	}
	return x.execBuiltIn(o, p, s)
}
