package engine

import (
	"strings"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/unistring"
)

// goja makes the strings that a tag is given anew each time. A program may keep what it made of them under that very object, so
// the tag is called with those of the first time.

// templateStrings are the strings of a tagged template.
type templateStrings struct{ cooked, raw []goja.Value }

// tagProgram gives functions that give tags their strings; a tag that is none is left to the call.
var tagProgram = goja.MustCompile("", `(function (strings, apply) { return {
	tag: (site, f) => typeof f !== "function" ? f : (...values) => { values[0] = strings(site); return apply(f, undefined, values); },
	tagOf: (site, o, key) => {
		const f = o[key];
		return typeof f !== "function" ? f : (...values) => { values[0] = strings(site); return apply(f, o, values); };
	},
}; })`, true)

// keepStrings makes a program take the strings of its tagged templates from helper. Tags that are private or of super stay.
func (p *program) keepStrings(tree *ast.Program, helper string) {
	var tagged []*ast.TemplateLiteral
	js.Walk(tree, func(n ast.Node) bool {
		if t, ok := n.(*ast.TemplateLiteral); ok && t.Tag != nil {
			tagged = append(tagged, t)
		}
		return true
	})
	for _, t := range tagged {
		site := func() ast.Expression {
			p.templates = append(p.templates, stringsOf(t))
			return &ast.NumberLiteral{Idx: t.Tag.Idx0(), Value: int64(len(p.templates) - 1)}
		}
		switch tag := t.Tag.(type) {
		case *ast.DotExpression:
			if _, super := tag.Left.(*ast.SuperExpression); !super {
				key := &ast.StringLiteral{Idx: tag.Identifier.Idx, Value: tag.Identifier.Name}
				t.Tag = helperCall(helper, "tagOf", site(), tag.Left, key)
			}
		case *ast.BracketExpression:
			if _, super := tag.Left.(*ast.SuperExpression); !super {
				t.Tag = helperCall(helper, "tagOf", site(), tag.Left, tag.Member)
			}
		case *ast.PrivateDotExpression:
		default:
			t.Tag = helperCall(helper, "tag", site(), tag)
		}
	}
}

func stringsOf(t *ast.TemplateLiteral) (s templateStrings) {
	for _, e := range t.Elements {
		cooked := goja.Undefined()
		if e.Valid {
			cooked = templateText(e.Parsed)
		}
		s.cooked = append(s.cooked, cooked)
		raw := strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(e.Literal)
		s.raw = append(s.raw, templateText(unistring.NewFromString(raw)))
	}
	return s
}

// templateText is a text of the syntax tree as a value.
func templateText(s unistring.String) goja.Value {
	if units := s.AsUtf16(); units != nil {
		return goja.StringFromUTF16(units[1:]) // the first is a mark
	}
	return goja.StringFromUTF16(asciiUnits(s.String()))
}

func asciiUnits(s string) []uint16 {
	units := make([]uint16, len(s))
	for i := range len(s) {
		units[i] = uint16(s[i])
	}
	return units
}

// giveStrings gives the helpers of a program what keepStrings makes it call.
func (r *run) giveStrings(helpers *goja.Object) {
	if len(r.program.templates) == 0 && !r.program.makes {
		return
	}
	vm := r.vm
	freeze, _ := goja.AssertFunction(vm.Get("Object").ToObject(vm).Get("freeze"))
	frozen := func(values []goja.Value, raw *goja.Object) *goja.Object {
		list := make([]any, len(values))
		for i, v := range values {
			list[i] = v
		}
		array := vm.NewArray(list...)
		if raw != nil {
			ran(nil, array.DefineDataProperty("raw", raw, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE))
		}
		return ran(freeze(goja.Undefined(), array)).(*goja.Object)
	}
	kept := map[int64]*goja.Object{}
	outer, _ := goja.AssertFunction(ran(vm.RunProgram(tagProgram)))
	made := ran(outer(goja.Undefined(), vm.ToValue(func(c goja.FunctionCall) goja.Value {
		site := c.Argument(0).ToInteger()
		if kept[site] == nil {
			s := r.program.templates[site]
			kept[site] = frozen(s.cooked, frozen(s.raw, nil))
		}
		return kept[site]
	}), vm.Get("Reflect").ToObject(vm).Get("apply"))).(*goja.Object)
	for _, name := range made.Keys() {
		_ = helpers.Set(name, made.Get(name))
	}
}
