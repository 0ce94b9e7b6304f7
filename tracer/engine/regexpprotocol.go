package engine

import (
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unsafe"

	"decant/tracer/pattern"

	"github.com/dop251/goja"
)

// The methods of RegExp.prototype that match (ECMA-262 §22.2.6). Each has a short way for expressions of which a program changed
// nothing.

func (x *expressions) protocol() {
	vm := x.vm
	amend(x.exec, func(c goja.FunctionCall, plain body) goja.Value {
		p := x.program(c.This)
		if p == nil {
			return plain(c)
		}
		return x.execBuiltIn(c.This.(*goja.Object), p, toString(vm, c.Argument(0)))
	})
	// of amends a method that takes any object and begins by making its argument a text.
	of := func(f goja.Value, by func(o *goja.Object, s goja.String, rest goja.Value) goja.Value) {
		amend(f, func(c goja.FunctionCall, plain body) goja.Value {
			o, ok := c.This.(*goja.Object)
			if !ok {
				return plain(c)
			}
			return by(o, toString(vm, c.Argument(0)), c.Argument(1))
		})
	}
	of(x.prototype.Get("test"), func(o *goja.Object, s goja.String, _ goja.Value) goja.Value {
		if x.standard(o) {
			return vm.ToValue(x.run(o, x.program(o), x.subject(s)) != nil)
		}
		return vm.ToValue(!goja.IsNull(x.execBy(o, s)))
	})
	of(x.prototype.GetSymbol(goja.SymMatch), func(o *goja.Object, s goja.String, _ goja.Value) goja.Value { return x.match(o, s) })
	of(x.prototype.GetSymbol(goja.SymSearch), func(o *goja.Object, s goja.String, _ goja.Value) goja.Value { return x.search(o, s) })
	of(x.prototype.GetSymbol(goja.SymReplace), x.replace)
	of(x.prototype.GetSymbol(goja.SymSplit), x.split)
	amend(x.prototype.GetSymbol(goja.SymMatchAll), func(c goja.FunctionCall, plain body) goja.Value {
		v := plain(c)
		if o, ok := c.This.(*goja.Object); ok && x.has(o, "unicodeSets") {
			byPoints(v.(*goja.Object))
		}
		return v
	})
	strings := prototypeOf(vm, "String")
	for name, by := range map[string]struct {
		flags  string
		method *goja.Symbol
	}{"match": {"", goja.SymMatch}, "search": {"", goja.SymSearch}, "matchAll": {"g", goja.SymMatchAll}} {
		amendMethod(strings, name, func(c goja.FunctionCall, plain body) goja.Value {
			v := c.Argument(0)
			takes := false
			if o, ok := v.(*goja.Object); ok {
				method := valueOf(o.GetSymbol(by.method))
				takes = !goja.IsUndefined(method) && !goja.IsNull(method)
			}
			if !takes && !goja.IsUndefined(c.This) && !goja.IsNull(c.This) {
				var source []uint16
				if !goja.IsUndefined(v) {
					source = codeUnits(toString(vm, v))
				}
				c.This = toString(vm, c.This)
				c.Arguments = []goja.Value{x.make(source, by.flags, x.constructor)}
			}
			return plain(c)
		})
	}
}

// byPoints makes goja's iterator of matches go on by code points.
func byPoints(iterator *goja.Object) {
	if implementation(iterator) == "regExpStringIterObject" {
		f := selfOf(iterator).Elem().FieldByName("fullUnicode")
		reflect.NewAt(f.Type(), unsafe.Pointer(f.UnsafeAddr())).Elem().SetBool(true)
	}
}

// step moves lastIndex on behind an empty match.
func (x *expressions) step(o *goja.Object, s subject, points bool) {
	i := x.lastIndex(o)
	if i >= float64(s.len()) {
		x.setLastIndex(o, i+1)
		return
	}
	x.setLastIndex(o, s.advance(int(i), points))
}

// matched is the text that a result of exec says was matched.
func (x *expressions) matched(result *goja.Object) goja.String {
	return toString(x.vm, valueOf(result.Get("0")))
}

// all finds every match of a standard global expression, from the start of the text.
func (x *expressions) all(o *goja.Object, p *pattern.Program, s subject) (all [][]int32) {
	x.setLastIndex(o, 0)
	for at := 0; at <= s.len() && !x.stopped(); {
		found := x.find(p, s, at, p.Flags&pattern.Sticky != 0)
		if found == nil {
			break
		}
		all = append(all, found)
		if at = int(found[1]); found[0] == found[1] {
			at = s.advance(at, p.Flags&pattern.Points != 0)
		}
	}
	return all
}

func (x *expressions) match(o *goja.Object, text goja.String) goja.Value {
	var out []any
	switch {
	case x.standard(o):
		p := x.program(o)
		if p.Flags&pattern.Global == 0 {
			return x.execBuiltIn(o, p, text)
		}
		s := x.subject(text)
		for _, found := range x.all(o, p, s) {
			out = append(out, group(s, found, 0))
		}
	case !x.has(o, "global"):
		return x.execBy(o, text)
	default:
		s, points := x.subject(text), x.has(o, "unicode") || x.has(o, "unicodeSets")
		x.setLastIndex(o, 0)
		for !x.stopped() {
			result, ok := x.execBy(o, text).(*goja.Object)
			if !ok {
				break
			}
			found := x.matched(result)
			out = append(out, found)
			if found.Length() == 0 {
				x.step(o, s, points)
			}
		}
	}
	if out == nil {
		return goja.Null()
	}
	return x.vm.NewArray(out...)
}

func (x *expressions) search(o *goja.Object, text goja.String) goja.Value {
	before := valueOf(o.Get("lastIndex"))
	zero := x.vm.ToValue(0)
	if !before.SameAs(zero) {
		x.setLastIndex(o, zero)
	}
	result := x.execBy(o, text)
	if now := valueOf(o.Get("lastIndex")); !now.SameAs(before) {
		x.setLastIndex(o, before)
	}
	if found, ok := result.(*goja.Object); ok {
		return valueOf(found.Get("index"))
	}
	return x.vm.ToValue(-1)
}

// replacing builds a text with parts replaced.
type replacing struct {
	*expressions
	s    subject
	out  goja.StringBuilder
	done int
	by   *goja.Object // the function that says by what
	text []uint16     // or the text
}

// put replaces what was matched at a place; groups begin with the whole match.
func (r *replacing) put(at int, groups []goja.Value, named goja.Value) {
	length := groups[0].(goja.String).Length()
	if r.by != nil {
		args := append(slices.Clone(groups), r.vm.ToValue(at), r.s.text)
		if !goja.IsUndefined(named) {
			args = append(args, named)
		}
		by := toString(r.vm, called(r.vm, r.by, goja.Undefined(), args...))
		if at >= r.done {
			r.out.WriteSubstring(r.s.text, r.done, at)
			r.out.WriteString(by)
		}
	} else {
		var names *goja.Object
		if !goja.IsUndefined(named) {
			names = named.ToObject(r.vm)
		}
		if at >= r.done {
			r.out.WriteSubstring(r.s.text, r.done, at)
		}
		r.substitute(at, groups, names, at >= r.done)
	}
	if at >= r.done {
		r.done = min(at+length, r.s.len())
	}
}

// substitute is GetSubstitution (ECMA-262 §22.1.3.19.1). Where nothing is written, only the names of groups are asked for.
func (r *replacing) substitute(at int, groups []goja.Value, named *goja.Object, writes bool) {
	found := groups[0].(goja.String)
	write := func(s goja.String, from, to int) {
		if writes && from < to {
			r.out.WriteSubstring(s, from, to)
		}
	}
	put := func(v goja.Value) {
		if s, ok := v.(goja.String); ok {
			write(s, 0, s.Length())
		}
	}
	unit := func(u uint16) { put(goja.StringFromUTF16([]uint16{u})) }
	digit := func(i int) int {
		if i < len(r.text) && '0' <= r.text[i] && r.text[i] <= '9' {
			return int(r.text[i] - '0')
		}
		return 100
	}
	is := func(i int) bool { return 1 <= i && i < len(groups) }
	text := r.text
	for i := 0; i < len(text); i++ {
		if text[i] != '$' || i+1 == len(text) {
			from := i
			for i+1 < len(text) && text[i+1] != '$' {
				i++
			}
			put(goja.StringFromUTF16(text[from : i+1]))
			continue
		}
		i++
		one, two := digit(i), digit(i+1)
		switch c := text[i]; {
		case c == '$':
			unit('$')
		case c == '&':
			put(found)
		case c == '`':
			write(r.s.text, 0, at)
		case c == '\'':
			write(r.s.text, min(at+found.Length(), r.s.len()), r.s.len())
		case one < 10 && two < 10 && is(one*10+two):
			put(groups[one*10+two])
			i++
		case one < 10 && is(one):
			put(groups[one])
		case c == '<' && named != nil && slices.Contains(text[i:], '>'):
			end := i + slices.Index(text[i:], '>')
			name := goja.StringFromUTF16(text[i+1 : end])
			if v := valueOf(named.Get(name.String())); !goja.IsUndefined(v) {
				put(toString(r.vm, v))
			}
			i = end
		default:
			unit('$')
			i-- // what follows stands for itself
		}
	}
}

func (x *expressions) replace(o *goja.Object, text goja.String, by goja.Value) goja.Value {
	r := &replacing{expressions: x, s: x.subject(text)}
	if f, ok := callableObject(by); ok {
		r.by = f
	} else {
		r.text = codeUnits(toString(x.vm, by))
	}
	if x.standard(o) {
		x.replaceStandard(r, o)
	} else {
		x.replaceBy(r, o)
	}
	r.out.WriteSubstring(text, r.done, text.Length())
	return r.out.String()
}

func (x *expressions) replaceStandard(r *replacing, o *goja.Object) {
	p := x.program(o)
	var all [][]int32
	if p.Flags&pattern.Global != 0 {
		all = x.all(o, p, r.s)
	} else if found := x.run(o, p, r.s); found != nil {
		all = [][]int32{found}
	}
	for _, found := range all {
		groups, values := make([]goja.Value, p.Groups), make([]any, p.Groups)
		for i := range groups {
			groups[i] = group(r.s, found, i)
			values[i] = groups[i]
		}
		r.put(int(found[0]), groups, x.named(p, values))
	}
}

// mostGroups bounds the groups that an object says a match has.
const mostGroups = 1 << 22

func (x *expressions) replaceBy(r *replacing, o *goja.Object) {
	global := x.has(o, "global")
	points := global && (x.has(o, "unicode") || x.has(o, "unicodeSets"))
	if global {
		x.setLastIndex(o, 0)
	}
	var results []*goja.Object
	for !x.stopped() {
		result, ok := x.execBy(o, r.s.text).(*goja.Object)
		if !ok {
			break
		}
		results = append(results, result)
		if !global {
			break
		}
		if x.matched(result).Length() == 0 {
			x.step(o, r.s, points)
		}
	}
	for _, result := range results {
		n := max(toLength(x.vm, result.Get("length"))-1, 0)
		if n > mostGroups {
			x.missing("a match with so many groups")
			return
		}
		groups := []goja.Value{x.matched(result)}
		at := toNumber(x.vm, valueOf(result.Get("index")))
		if math.IsNaN(at) {
			at = 0
		}
		at = min(max(math.Trunc(at), 0), float64(r.s.len()))
		for i := 1; i <= int(n); i++ {
			g := valueOf(result.Get(strconv.Itoa(i)))
			if !goja.IsUndefined(g) {
				g = toString(x.vm, g)
			}
			groups = append(groups, g)
		}
		r.put(int(at), groups, valueOf(result.Get("groups")))
	}
}

// species is SpeciesConstructor (ECMA-262 §7.3.22) of an expression.
func (x *expressions) species(o *goja.Object) *goja.Object {
	c := valueOf(o.Get("constructor"))
	if goja.IsUndefined(c) {
		return x.constructor
	}
	constructor, ok := c.(*goja.Object)
	if !ok {
		panic(x.vm.NewTypeError("The .constructor property is not an object"))
	}
	s := valueOf(constructor.GetSymbol(goja.SymSpecies))
	if goja.IsUndefined(s) || goja.IsNull(s) {
		return x.constructor
	}
	if _, ok := goja.AssertConstructor(s); !ok {
		panic(x.vm.NewTypeError("object.constructor[Symbol.species] is not a constructor"))
	}
	return s.(*goja.Object)
}

// splitting collects the parts of a text, up to a number of them.
type splitting struct {
	out  []any
	most uint32
}

// add adds a part; it is false when there are enough.
func (l *splitting) add(v goja.Value) bool {
	l.out = append(l.out, v)
	return uint64(len(l.out)) < uint64(l.most)
}

func (x *expressions) split(o *goja.Object, text goja.String, limit goja.Value) goja.Value {
	c := x.species(o)
	flags := toString(x.vm, valueOf(o.Get("flags"))).String()
	points := strings.ContainsAny(flags, "uv")
	var splitter *goja.Object
	p := x.program(o)
	standard := c.SameAs(x.constructor) && x.standard(o) && p.Flags.String() == flags
	if !standard {
		if !strings.Contains(flags, "y") {
			flags += "y"
		}
		splitter = ran(x.vm.New(c, o, x.vm.ToValue(flags))).(*goja.Object)
	}
	l := &splitting{most: math.MaxUint32}
	if !goja.IsUndefined(limit) {
		l.most = toUint32(toNumber(x.vm, limit))
	}
	if l.most == 0 {
		return x.vm.NewArray()
	}
	s := x.subject(text)
	if standard {
		x.splitStandard(l, p, s)
	} else {
		x.splitBy(l, splitter, s, points)
	}
	return x.vm.NewArray(l.out...)
}

// splitStandard searches where splitBy would try every place.
func (x *expressions) splitStandard(l *splitting, p *pattern.Program, s subject) {
	if s.len() == 0 {
		if x.find(p, s, 0, true) == nil {
			l.add(s.text)
		}
		return
	}
	done, at := 0, 0
	for at < s.len() && !x.stopped() {
		found := x.find(p, s, at, false)
		if found == nil || int(found[0]) >= s.len() {
			break
		}
		from, end := int(found[0]), int(found[1])
		if end == done {
			at = s.advance(max(from, at), p.Flags&pattern.Points != 0)
			continue
		}
		if !l.add(s.text.Substring(done, from)) {
			return
		}
		done, at = end, end
		for i := 1; i < p.Groups; i++ {
			if !l.add(group(s, found, i)) {
				return
			}
		}
	}
	l.add(s.text.Substring(done, s.len()))
}

func (x *expressions) splitBy(l *splitting, splitter *goja.Object, s subject, points bool) {
	if s.len() == 0 {
		if goja.IsNull(x.execBy(splitter, s.text)) {
			l.add(s.text)
		}
		return
	}
	done, at := 0, 0
	for at < s.len() && !x.stopped() {
		x.setLastIndex(splitter, at)
		result, ok := x.execBy(splitter, s.text).(*goja.Object)
		end := done
		if ok {
			end = int(min(x.lastIndex(splitter), float64(s.len())))
		}
		if end == done {
			at = s.advance(at, points)
			continue
		}
		if !l.add(s.text.Substring(done, at)) {
			return
		}
		done = end
		n := max(toLength(x.vm, result.Get("length"))-1, 0)
		for i := 1; float64(i) <= n && !x.stopped(); i++ {
			if !l.add(valueOf(result.Get(strconv.Itoa(i)))) {
				return
			}
		}
		at = done
	}
	l.add(s.text.Substring(done, s.len()))
}
