package engine

import "github.com/dop251/goja"

// customText is what an object's own method util.inspect.custom gives.
func (in *inspector) customText(o *goja.Object, level int) (string, bool) {
	if in.custom == nil {
		return "", false
	}
	method, ok := goja.AssertFunction(o.GetSymbol(in.custom))
	if !ok {
		return "", false
	}
	shown, err := method(o, in.vm.ToValue(in.depth-level), in.vm.NewObject())
	if err != nil {
		panic(err)
	}
	if shown == goja.Value(o) {
		return "", false
	}
	if goja.IsString(shown) {
		return shown.String(), true
	}
	return in.value(shown, level), true
}
