package engine

import (
	"regexp"
	"strings"

	"github.com/dop251/goja"
)

// Errors of writes to properties in strict code.

// failedWrite finds goja's messages of these; the text in it is the key.
var failedWrite = regexp.MustCompile(`^(?:Cannot assign to read only property '([^\n]*)'|(length) is not writable|)$`)

var (
	failedDelete = regexp.MustCompile(`^Cannot delete property '([^\n]*)' of [^\n]*$`)
	failedAdd    = regexp.MustCompile(`^Cannot (?:add|define) property ([^\n]*), object is not extensible$`)
)

// ofWrite gives V8's message for one of goja's about a write at a place; "" where it is not known.
func (r *run) ofWrite(d *dialect, message string, place Place) string {
	if m := failedAdd.FindStringSubmatch(message); m != nil {
		if strings.HasPrefix(message, "Cannot define") && !d.superMembers[place] {
			return ""
		}
		_, text := r.keyOf(d, m[1], place)
		return "Cannot add property " + text + ", object is not extensible"
	}
	target, ok := r.kept(d, keptTarget).(*goja.Object)
	if !ok {
		return r.ofPrimitive(d, message, place)
	}
	if m := failedDelete.FindStringSubmatch(message); m != nil {
		key, text := r.keyOf(d, m[1], place)
		shown, known := r.host.shown(target)
		if own, _ := r.property(target, key); own == nil || !known {
			return ""
		}
		return "Cannot delete property '" + text + "' of " + shown
	}
	m := failedWrite.FindStringSubmatch(message)
	if m == nil {
		return ""
	}
	key, text := r.keyOf(d, m[1]+m[2], place)
	if key == nil {
		return ""
	}
	return r.unwritten(target, key, text)
}

// keyOf is the key of a write, and how messages show it. named is what goja's message has of it.
func (r *run) keyOf(d *dialect, named string, place Place) (key goja.Value, text string) {
	kept := r.kept(d, keptKey)
	if symbol, ok := kept.(*goja.Symbol); ok && symbol.String() == named {
		return symbol, "Symbol(" + named + ")"
	}
	if named == "" { // an element of an array
		if known := d.elements[place]; known != "" {
			named = known
		} else if kept != nil && !goja.IsUndefined(kept) {
			if _, object := kept.(*goja.Object); object {
				return nil, ""
			}
			named = kept.String()
		} else {
			return nil, ""
		}
	}
	return r.vm.ToValue(named), named
}

// property finds a property, running nothing: its descriptor and whose it is. It is nil where there is none, or only code
// could tell.
func (r *run) property(o *goja.Object, key goja.Value) (descriptor, holder *goja.Object) {
	for ; o != nil && !isProxy(o); o = o.Prototype() {
		own, err := r.host.descriptor(o, key)
		if err != nil {
			return nil, nil
		}
		if d, ok := own.(*goja.Object); ok {
			return d, o
		}
	}
	return nil, nil
}

// unwritten tells why a property of an object is not written; "" where it could be.
func (r *run) unwritten(target *goja.Object, key goja.Value, text string) string {
	d, holder := r.property(target, key)
	if d == nil {
		return ""
	}
	if writable := d.Get("writable"); writable != nil {
		shown, known := r.host.shown(target)
		if writable.ToBoolean() || !known {
			return ""
		}
		kind := "object"
		if _, callable := goja.AssertFunction(target); callable {
			kind = "function"
		}
		return "Cannot assign to read only property '" + text + "' of " + kind + " '" + shown + "'"
	}
	shown, known := r.host.shown(holder)
	if !goja.IsUndefined(d.Get("set")) || !known {
		return ""
	}
	return "Cannot set property " + text + " of " + shown + " which has only a getter"
}

// ofPrimitive is the message of a write to a property of a primitive value.
func (r *run) ofPrimitive(d *dialect, message string, place Place) string {
	v, key := r.kept(d, keptTarget), d.elements[place]
	if v == nil || key == "" {
		return ""
	}
	shown, known := r.host.shown(v)
	kind, _, _ := strings.Cut(siteText(v), " ")
	switch {
	case !known || goja.IsUndefined(v) || goja.IsNull(v):
		return ""
	case message == "Receiver is not an object: "+v.String():
		return "Cannot create property '" + key + "' on " + kind + " '" + shown + "'"
	case message == "Cannot assign to read only property '"+key+"'":
		return message + " of " + kind + " '" + shown + "'"
	}
	return ""
}

// unreached is the message of an assignment to a property of undefined or null.
func (r *run) unreached(d *dialect, place Place) string {
	object := r.keptNullish(d, keptTarget)
	key, written := d.elements[place]
	_, computed := d.brackets[place]
	if object == "" || d.deletes[place] || !written && !computed {
		return ""
	}
	if written {
		return "Cannot set properties of " + object + " (setting '" + key + "')"
	}
	shown, known := r.host.shown(r.kept(d, keptKey))
	if !known {
		return ""
	}
	return "Cannot set properties of " + object + " (setting '" + shown + "')"
}
