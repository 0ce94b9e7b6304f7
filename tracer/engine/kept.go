package engine

import (
	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
	"github.com/dop251/goja/unistring"
)

// Values that V8's messages show and goja's do not are kept in variables around the program, which cost nothing to speak
// of; code that was made of a text keeps them in properties of its helpers. What is kept there is what failed last, or
// something that came after it: whoever reads it looks whether it can have failed.

// The variables: what the program needs itself for a moment, and what translate reads.
const (
	keptLast     = iota
	keptIterated // by what names no text
	keptSought   // the left operand of in
	keptParent   // the right operand of instanceof, or what a class extends
	keptTarget   // the object of an assignment to a property, or of delete
	keptKey      // the key of one, where it is computed
	keptObject   // the object of a property that is read by a computed key
	keptCount
)

var keptNames = [keptCount]string{"last", "iterated", "sought", "parent", "target", "key", "object"}

// keptName is a name that no program has; helper is one.
func keptName(helper string, kept int) string { return helper + "_" + keptNames[kept] }

// kept is the variable, or the property, of a value.
func (s *speaker) kept(kept int, at file.Idx) ast.Expression {
	if !s.inside {
		return &ast.Identifier{Name: unistring.NewFromString(keptName(s.helper, kept)), Idx: at}
	}
	return &ast.DotExpression{
		Left:       &ast.Identifier{Name: unistring.NewFromString(s.helper), Idx: at},
		Identifier: ast.Identifier{Name: unistring.NewFromString(keptNames[kept]), Idx: at},
	}
}

// keep keeps an expression's value.
func (s *speaker) keep(kept int, e ast.Expression) ast.Expression {
	return &ast.AssignExpression{Operator: token.ASSIGN, Left: s.kept(kept, e.Idx0()), Right: e}
}

// keptValues writes `helper.kept = () => [last, iterated, …]`.
func keptValues(helper string) ast.Statement {
	values := &ast.ArrayLiteral{LeftBracket: 1, RightBracket: 1}
	for i := range keptNames {
		values.Value = append(values.Value, &ast.Identifier{Name: unistring.NewFromString(keptName(helper, i)), Idx: 1})
	}
	return &ast.ExpressionStatement{Expression: &ast.AssignExpression{
		Operator: token.ASSIGN,
		Left:     &ast.DotExpression{Left: &ast.Identifier{Name: unistring.NewFromString(helper), Idx: 1}, Identifier: ast.Identifier{Name: "kept", Idx: 1}},
		Right:    &ast.ArrowFunctionLiteral{Start: 1, ParameterList: parameters(), Body: &ast.ExpressionBody{Expression: values}},
	}}
}

// keptNullish is undefined or null as the program kept it; empty for anything else.
func (r *run) keptNullish(d *dialect, kept int) string {
	v := r.kept(d, kept)
	if v == nil || !goja.IsUndefined(v) && !goja.IsNull(v) {
		return ""
	}
	return v.String()
}

// kept is what the program kept in a file; nil where it kept nothing.
func (r *run) kept(d *dialect, kept int) goja.Value {
	helpers, ok := r.help.(*goja.Object)
	if !ok {
		return nil
	}
	if d.made {
		return helpers.Get(keptNames[kept])
	}
	values := helpers.Get("kept")
	if values == nil {
		return nil
	}
	list, err := r.host.apply(values, goja.Undefined())
	if err != nil {
		return nil
	}
	return list.(*goja.Object).Get(keptIndices[kept])
}

var keptIndices = [keptCount]string{"0", "1", "2", "3", "4", "5", "6"}
