package engine

import "github.com/dop251/goja"

// primitive is ToPrimitive (ECMA-262 §7.1.1) with the hint "default", "number" or "string".
func primitive(vm *goja.Runtime, v goja.Value, hint string) goja.Value {
	o, ok := v.(*goja.Object)
	if !ok {
		return v
	}
	if own := o.GetSymbol(goja.SymToPrimitive); own != nil && !goja.IsUndefined(own) && !goja.IsNull(own) {
		f, ok := callableObject(own)
		if !ok {
			panic(vm.NewTypeError("%s is not a function", own.String()))
		}
		return notObject(vm, called(vm, f, o, vm.ToValue(hint)))
	}
	order := []string{"valueOf", "toString"}
	if hint == "string" {
		order = []string{"toString", "valueOf"}
	}
	for _, name := range order {
		if f, ok := callableObject(o.Get(name)); ok {
			if made := called(vm, f, o); !isObject(made) {
				return made
			}
		}
	}
	return notObject(vm, o)
}

func isObject(v goja.Value) bool { _, ok := v.(*goja.Object); return ok }

func notObject(vm *goja.Runtime, v goja.Value) goja.Value {
	if isObject(v) {
		panic(vm.NewTypeError("Cannot convert object to primitive value"))
	}
	return v
}

// callableObject is a value that can be called.
func callableObject(v goja.Value) (*goja.Object, bool) {
	if _, ok := goja.AssertFunction(v); !ok {
		return nil, false
	}
	return v.(*goja.Object), true
}

// toString is ToString (ECMA-262 §7.1.17).
func toString(vm *goja.Runtime, v goja.Value) goja.String {
	v = primitive(vm, v, "string")
	if _, ok := v.(*goja.Symbol); ok {
		panic(vm.NewTypeError("Cannot convert a Symbol value to a string"))
	}
	if s, ok := v.(goja.String); ok {
		return s
	}
	return vm.ToValue(v.String()).(goja.String)
}

// toNumber is ToNumber (ECMA-262 §7.1.4).
func toNumber(vm *goja.Runtime, v goja.Value) float64 {
	v = primitive(vm, v, "number")
	if _, ok := v.(*goja.Symbol); ok {
		panic(vm.NewTypeError("Cannot convert a Symbol value to a number"))
	}
	if goja.IsBigInt(v) {
		panic(vm.NewTypeError("Cannot convert a BigInt value to a number"))
	}
	return v.ToFloat()
}
