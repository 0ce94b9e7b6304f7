package instrument

import (
	"reflect"

	"github.com/dop251/goja/ast"
)

// copier copies a syntax tree, so that probes can be put into the copy. wrap is called for every expression
// that stands where any expression may, with the original and its copy, and gives what stands there instead.
type copier struct {
	copies map[ast.Node]ast.Node // by original
	wrap   func(original ast.Node, made ast.Expression) ast.Expression
	done   map[any]reflect.Value // pointers already copied
}

var (
	expressionType = reflect.TypeFor[ast.Expression]()
	nodeType       = reflect.TypeFor[ast.Node]()
	astPackage     = reflect.TypeFor[ast.Program]().PkgPath()
)

func newCopier(wrap func(ast.Node, ast.Expression) ast.Expression) *copier {
	return &copier{copies: map[ast.Node]ast.Node{}, wrap: wrap, done: map[any]reflect.Value{}}
}

func (c *copier) program(p *ast.Program) *ast.Program {
	return c.copy(reflect.ValueOf(p)).Interface().(*ast.Program)
}

func (c *copier) copy(v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.Pointer:
		return c.pointer(v)
	case reflect.Interface:
		return c.inside(v)
	case reflect.Slice:
		if v.IsNil() {
			return v
		}
		made := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			made.Index(i).Set(c.copy(v.Index(i)))
		}
		return made
	case reflect.Struct:
		made := reflect.New(v.Type()).Elem()
		c.fields(made, v)
		return made
	default:
		return v
	}
}

func (c *copier) fields(made, v reflect.Value) {
	for i := range v.NumField() {
		made.Field(i).Set(c.copy(v.Field(i)))
	}
}

func (c *copier) pointer(v reflect.Value) reflect.Value {
	if v.IsNil() || v.Type().Elem().PkgPath() != astPackage {
		return v
	}
	key := v.Interface()
	if made, ok := c.done[key]; ok {
		return made
	}
	made := reflect.New(v.Type().Elem())
	c.done[key] = made
	c.fields(made.Elem(), v.Elem())
	if v.Type().Implements(nodeType) {
		c.copies[key.(ast.Node)] = made.Interface().(ast.Node)
	}
	return made
}

// inside copies what an interface holds. Where any expression may stand, it may be wrapped.
func (c *copier) inside(v reflect.Value) reflect.Value {
	if v.IsNil() {
		return v
	}
	made := reflect.New(v.Type()).Elem()
	made.Set(c.copy(v.Elem()))
	if v.Type() == expressionType {
		if original, ok := v.Interface().(ast.Node); ok {
			made.Set(reflect.ValueOf(c.wrap(original, made.Interface().(ast.Expression))))
		}
	}
	return made
}
