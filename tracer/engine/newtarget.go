package engine

import (
	"reflect"
	"strings"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// In goja, a function that a constructor calls has the constructor's new.target. Here a function asks whether it was constructed
// itself, and what cannot be constructed has none.

// targetProgram gives the function that asks: what was constructed inherits from new.target's prototype.
var targetProgram = goja.MustCompile("", `(function () {
	const { getPrototypeOf } = Object, all = globalThis;
	return (self, target) => {
		if (target === undefined || typeof self !== "object" && typeof self !== "function" || self === null || self === all) return undefined;
		const { prototype } = target;
		return typeof prototype !== "object" || prototype === null || getPrototypeOf(self) === prototype ? target : undefined;
	};
})()`, true)

// askTargets makes the functions of a program that name new.target call helper's method target.
func askTargets(tree *ast.Program, text, helper string) {
	if strings.Contains(text, "target") {
		(&targets{helper: helper}).visit(tree, method)
	}
}

// The functions that new.target belongs to.
const (
	ordinary     = iota // may be called and constructed
	method              // is never constructed
	constructing        // of a class: is never called
)

type targets struct{ helper string }

// visit replaces new.target in what is below a node, which lies in a function of a kind.
func (t *targets) visit(n ast.Node, kind int) {
	switch n := n.(type) {
	case *ast.ClassLiteral:
		own := js.Constructor(n)
		for _, e := range n.Body {
			if m, ok := e.(*ast.MethodDefinition); ok && m.Body == own {
				t.children(own, constructing)
			} else {
				t.visit(e, method)
			}
		}
		if n.SuperClass != nil {
			t.visit(n.SuperClass, kind)
		}
		t.replace(n, kind)
		return
	case *ast.MethodDefinition:
		t.visit(n.Key, kind)
		t.replace(n, kind)
		t.children(n.Body, method)
		return
	case *ast.PropertyKeyed:
		if f, ok := n.Value.(*ast.FunctionLiteral); ok && n.Kind != ast.PropertyKindValue {
			t.visit(n.Key, kind)
			t.replace(n, kind)
			t.children(f, method)
			return
		}
	case *ast.FunctionLiteral:
		kind = ordinary
		if n.Async || n.Generator {
			kind = method
		}
	}
	t.children(n, kind)
}

func (t *targets) children(n ast.Node, kind int) {
	below := js.Children(n) // what is put in place of them is not looked at
	t.replace(n, kind)
	for _, c := range below {
		t.visit(c, kind)
	}
}

var expressionType = reflect.TypeFor[ast.Expression]()

// replace replaces the operands of a node that are new.target.
func (t *targets) replace(n ast.Node, kind int) {
	v := reflect.ValueOf(n)
	if kind == constructing || v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		return
	}
	set := func(field reflect.Value) {
		if target, ok := field.Interface().(*ast.MetaProperty); ok {
			field.Set(reflect.ValueOf(t.asked(target, kind)))
		}
	}
	for i := range v.Elem().NumField() {
		switch field := v.Elem().Field(i); {
		case field.Type() == expressionType && field.CanSet():
			set(field)
		case field.Kind() == reflect.Slice && field.Type().Elem() == expressionType:
			for j := range field.Len() {
				set(field.Index(j))
			}
		}
	}
}

// asked is what stands for new.target.
func (t *targets) asked(target *ast.MetaProperty, kind int) ast.Expression {
	at := target.Idx
	if kind == method {
		return &ast.UnaryExpression{Operator: token.VOID, Idx: at, Operand: integer(0, at)}
	}
	return helperCall(t.helper, "target", &ast.ThisExpression{Idx: at}, target)
}

// giveTargets gives the helpers of a program what askTargets makes it call.
func (r *run) giveTargets(helpers *goja.Object) {
	made, err := r.vm.RunProgram(targetProgram)
	if err != nil {
		panic(err)
	}
	_ = helpers.Set("target", made)
}
