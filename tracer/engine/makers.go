package engine

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
)

// V8 knows which function made an object for itself (new.target was the function), and names an object after it whose
// prototypes have no constructor. goja forgets it: a program that may have such objects, and shows objects, notes it.

var (
	// makesNameless are the texts by which a program may make objects that do not inherit from Object.prototype, and
	// changesPrototypes those by which it may do so with objects that are there.
	makesNameless     = regexp.MustCompile(`\bcreate\(\s*null|\bextends\s+null\b`)
	changesPrototypes = regexp.MustCompile(`\bsetPrototypeOf\b|\b__proto__\b`)
	showsObjects      = regexp.MustCompile(`\bconsole\b|\binspect\b|\bformat`)
)

// makersProgram gives the functions that note who made an object, tell, and forget. The program sees nothing of what is noted.
// With all, objects that inherit from Object.prototype are noted as well.
var makersProgram = goja.MustCompile("", `(function (all) {
	const { getPrototypeOf } = Object, { prototype } = Object;
	const inherits = (object) => {
		while (object !== null && object !== prototype) object = getPrototypeOf(object);
		return object !== null;
	};
	class Made extends (function (object) { return object; }) {
		#maker;
		constructor(object, maker) { super(object); this.#maker = maker; }
		static by(object) { return #maker in object ? object.#maker : undefined; }
		static forget(object) { if (#maker in object) object.#maker = undefined; }
	}
	return { note(object, maker) { if (all || !inherits(object)) new Made(object, maker); }, by: Made.by, forget: Made.forget };
})`, true)

// noteMakers makes the functions of a program that can be called with new call helper's method made, if the program may need
// that, and adds their texts.
func noteMakers(tree *ast.Program, text, helper string, texts []string) []string {
	if !showsObjects.MatchString(text) || !makesNameless.MatchString(text) && !changesPrototypes.MatchString(text) {
		return nil
	}
	note := func(f *ast.FunctionLiteral, text string) {
		noteMaker(f, helper, len(texts))
		texts = append(texts, text)
	}
	methods := map[ast.Node]bool{}
	js.Walk(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.PropertyKeyed:
			if n.Kind != ast.PropertyKindValue {
				methods[n.Value] = true
			}
		case *ast.MethodDefinition:
			methods[n.Body] = true
		case *ast.ClassLiteral:
			if n.SuperClass == nil {
				note(constructorOf(n), n.Source)
			}
		case *ast.FunctionLiteral:
			if !methods[n] && !n.Async && !n.Generator {
				note(n, n.Source)
			}
		}
		return true
	})
	return texts
}

// constructorOf is the constructor of a class, which gets an empty one when it has none.
func constructorOf(class *ast.ClassLiteral) *ast.FunctionLiteral {
	if written := js.Constructor(class); written != nil {
		return written
	}
	at := class.Class
	body := &ast.FunctionLiteral{Function: at, ParameterList: parameters(), Body: &ast.BlockStatement{LeftBrace: at, RightBrace: at}}
	key := &ast.StringLiteral{Idx: at, Literal: `"constructor"`, Value: "constructor"}
	class.Body = append(class.Body, &ast.MethodDefinition{Idx: at, Key: key, Kind: ast.PropertyKindMethod, Body: body})
	return body
}

// noteMaker puts `if (new.target !== undefined) helper.made(this, new.target, number)` behind a function's directives.
func noteMaker(f *ast.FunctionLiteral, helper string, number int) {
	at := f.Function
	target := func() ast.Expression {
		return &ast.MetaProperty{Idx: at, Meta: &ast.Identifier{Name: "new", Idx: at}, Property: &ast.Identifier{Name: "target", Idx: at}}
	}
	undefined := &ast.UnaryExpression{Operator: token.VOID, Idx: at, Operand: integer(0, at)}
	note := &ast.IfStatement{
		If:         at,
		Test:       &ast.BinaryExpression{Operator: token.STRICT_NOT_EQUAL, Left: target(), Right: undefined},
		Consequent: &ast.ExpressionStatement{Expression: helperCall(helper, "made", &ast.ThisExpression{Idx: at}, target(), integer(number, at))},
	}
	f.Body.List = slices.Insert(slices.Clone(f.Body.List), directives(f.Body.List), ast.Statement(note))
}

func integer(n int, at file.Idx) ast.Expression {
	return &ast.NumberLiteral{Idx: at, Literal: strconv.Itoa(n), Value: int64(n)}
}

// giveMakers gives the helpers of a program what noteMakers makes it call. A function that runs for another new.target does
// not make the object for itself.
func (r *run) giveMakers(helpers *goja.Object) {
	made, err := r.vm.RunProgram(makersProgram)
	if err != nil {
		panic(err)
	}
	start, _ := goja.AssertFunction(made)
	notes, err := start(goja.Undefined(), r.vm.ToValue(changesPrototypes.MatchString(r.program.load.Source)))
	if err != nil {
		panic(err)
	}
	method := func(name string) func(...goja.Value) goja.Value {
		f, _ := goja.AssertFunction(notes.ToObject(r.vm).Get(name))
		return func(args ...goja.Value) goja.Value {
			v, err := f(goja.Undefined(), args...)
			if err != nil {
				panic(err)
			}
			return v
		}
	}
	note := method("note")
	r.makers = makers{by: method("by"), forget: method("forget")}
	_ = helpers.Set("made", func(c goja.FunctionCall) goja.Value {
		if f, ok := c.Argument(1).(*goja.Object); ok && textOf(f) == r.program.makers[c.Argument(2).ToInteger()] {
			note(c.Argument(0), f)
		}
		return goja.Undefined()
	})
}

// textOf is the text of a function or a class of the program; empty for others.
func textOf(f *goja.Object) string {
	if text := reflect.ValueOf(f).Elem().Field(selfField).Elem().Elem().FieldByName("src"); text.IsValid() {
		return text.String()
	}
	return ""
}

// makers tell which function made an object for itself, and forget it; nil where that is not noted.
type makers struct {
	by, forget func(...goja.Value) goja.Value
}

// makerOf is the function that made an object for itself, as far as that was noted; undefined otherwise.
func (r *run) makerOf(object goja.Value) goja.Value {
	if r.makers.by == nil {
		return goja.Undefined()
	}
	return r.makers.by(object)
}

// inherited says that others inherit from an object: V8 then forgets who made it.
func (r *run) inherited(object goja.Value) {
	if r.makers.forget != nil {
		r.makers.forget(object)
	}
}
