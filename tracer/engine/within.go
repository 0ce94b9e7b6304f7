package engine

import "github.com/dop251/goja"

// withinProgram gives a constructor that calls a function.
var withinProgram = goja.MustCompile("", `(function () {
	"use strict";
	var apply = Reflect.apply;
	function Call(f, that, args) { this.value = apply(f, that, args); }
	Object.setPrototypeOf(Call.prototype, null);
	return Call;
})()`, true)

// within returns a way to call functions in the midst of a job. A goja.Callable runs the jobs that wait, too, when no frame is
// below it: in a job they would run before the rest of it. Constructing runs none.
func within(vm *goja.Runtime) func(f, this goja.Value, args ...goja.Value) (goja.Value, error) {
	call := ran(vm.RunProgram(withinProgram))
	return func(f, this goja.Value, args ...goja.Value) (goja.Value, error) {
		list := make([]any, len(args))
		for i, a := range args {
			list[i] = a
		}
		made, err := vm.New(call, f, this, vm.NewArray(list...))
		if err != nil {
			return nil, err
		}
		return made.Get("value"), nil
	}
}
