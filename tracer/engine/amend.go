package engine

import (
	"reflect"
	"sync"
	"unsafe"

	"github.com/dop251/goja"
)

// A built-in function of goja's is amended by giving its object another body. The object stays: its name, its length, who
// holds it, and the short ways that goja takes where nobody replaced it.

// body is what a built-in function does when it is called.
type body = func(goja.FunctionCall) goja.Value

// constructBody is what a built-in constructor does for new.
type constructBody = func(args []goja.Value, newTarget *goja.Object) *goja.Object

// bodies are where goja's types of built-in functions have the bodies: reflect.Type → [2]uintptr.
var bodies sync.Map

// nativeBodies returns the places of a built-in function's bodies.
func nativeBodies(f *goja.Object) (*body, *constructBody) {
	f.ClassName() // it is made when it is first looked at
	self := reflect.ValueOf(f).Elem().Field(selfField).Elem()
	places, ok := bodies.Load(self.Type())
	if !ok {
		places = bodyPlaces(self.Type().Elem())
		bodies.Store(self.Type(), places)
	}
	at := places.([2]uintptr)
	return (*body)(unsafe.Add(self.UnsafePointer(), at[0])), (*constructBody)(unsafe.Add(self.UnsafePointer(), at[1]))
}

func bodyPlaces(t reflect.Type) [2]uintptr {
	call, hasCall := t.FieldByName("f")
	construct, hasConstruct := t.FieldByName("construct")
	if !hasCall || !hasConstruct || call.Type != reflect.TypeFor[body]() || construct.Type != reflect.TypeFor[constructBody]() {
		panic("not a built-in function: " + t.Name())
	}
	return [2]uintptr{call.Offset, construct.Offset}
}

// amend gives a built-in function another body, which is given the one before.
func amend(f goja.Value, by func(c goja.FunctionCall, plain body) goja.Value) {
	call, _ := nativeBodies(f.(*goja.Object))
	plain := *call
	*call = func(c goja.FunctionCall) goja.Value { return by(c, plain) }
}

// amendMethod amends an object's built-in method.
func amendMethod(object *goja.Object, name string, by func(c goja.FunctionCall, plain body) goja.Value) {
	amend(object.Get(name), by)
}

// amendConstruct gives a built-in constructor another body for new, which is given the one before.
func amendConstruct(f goja.Value, by func(args []goja.Value, newTarget *goja.Object, plain constructBody) *goja.Object) {
	_, construct := nativeBodies(f.(*goja.Object))
	plain := *construct
	*construct = func(args []goja.Value, newTarget *goja.Object) *goja.Object { return by(args, newTarget, plain) }
}

// prototypeOf is the prototype that a built-in constructor gives.
func prototypeOf(vm *goja.Runtime, constructor string) *goja.Object {
	return vm.Get(constructor).ToObject(vm).Get("prototype").ToObject(vm)
}

// called calls a function in the midst of a job (see within). What it throws goes on.
func called(vm *goja.Runtime, f *goja.Object, this goja.Value, args ...goja.Value) goja.Value {
	if call, ok := f.Export().(body); ok {
		return call(goja.FunctionCall{This: this, Arguments: args})
	}
	return ran(within(vm)(f, this, args...))
}
