package js

import (
	"reflect"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
)

// goja's parser does not know class fields that are called get, set, static or async. They are parsed under the same
// names in quotes, and every place in the tree moved back.

// oddFields are those names.
var oddFields = map[string]bool{"get": true, "set": true, "static": true, "async": true}

// quoteFields puts the names of such fields in quotes. It returns the offsets in text before which a quote was put, in
// order; what looks like a field and is none makes no valid program either way.
func quoteFields(t *tokens) (text string, at []int) {
	var out []byte
	end := 0
	for i := range t.list {
		if t.list[i].kind != tokName || !oddFields[t.str(i)] || !startsMember(t, i) {
			continue
		}
		if next := t.str(i + 1); next != "=" && next != ";" && next != "}" {
			continue
		}
		one := t.list[i]
		out = append(append(append(append(out, t.text[end:one.start]...), '"'), t.text[one.start:one.end]...), '"')
		at = append(at, one.start, one.end)
		end = one.end
	}
	return string(out) + t.text[end:], at
}

// startsMember tells whether a token may be the first of a class member.
func startsMember(t *tokens, i int) bool {
	switch t.str(i - 1) {
	case "{", "}", ";", "static":
		return true
	}
	return false
}

// moveBack takes the quotes out of every place in a tree.
func moveBack(n ast.Node, at []int) {
	m := mover{at: at, seen: map[any]bool{}}
	m.value(reflect.ValueOf(n))
}

type mover struct {
	at   []int
	seen map[any]bool
}

var idxType = reflect.TypeFor[file.Idx]()

func (m *mover) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || v.Type() == reflect.TypeFor[*file.File]() || m.seen[v.Interface()] {
			return
		}
		m.seen[v.Interface()] = true
		m.value(v.Elem())
	case reflect.Interface:
		if !v.IsNil() {
			m.value(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			m.value(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanInterface() {
				m.value(f)
			}
		}
	default:
		if v.Type() == idxType && v.CanSet() && v.Int() > 0 {
			v.SetInt(v.Int() - int64(m.before(int(v.Int())-1)))
		}
	}
}

// before counts the quotes before an offset in the text with quotes.
func (m *mover) before(offset int) int {
	n := 0
	for n < len(m.at) && m.at[n]+n < offset {
		n++
	}
	return n
}
