package engine

import (
	"strings"

	"github.com/dop251/goja"
)

// formatter formats console lines as Node's util.format does, without colours.
type formatter struct {
	vm               *goja.Runtime
	errorConstructor *goja.Object
}

func newFormatter(vm *goja.Runtime) *formatter {
	return &formatter{vm: vm, errorConstructor: vm.Get("Error").ToObject(vm)}
}

func (f *formatter) format(args []goja.Value) string {
	var parts []string
	for _, a := range args {
		parts = append(parts, a.String())
	}
	return strings.Join(parts, " ")
}
