package engine

import (
	"sync"
	"unsafe"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"
	"decant/tracer/lower"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
)

// Function.prototype.toString gives V8's texts: a bound function has no name in it, and a function of a bundled program the
// text of its file. Whose text was asked for there is counted: native code has those texts.

// writtenTexts is where the functions of a bundled program stand in their files.
type writtenTexts struct {
	Files []string `json:"files"` // texts; the bundled one, the last, is left out
	Funcs [][4]int `json:"funcs"` // by Func.Index: ir.Func.Text, and whether it is a method
}

// writtenTextsOf returns what a child needs to know of a bundled program. Functions that it makes of texts are left out.
func writtenTextsOf(u *lower.Unit) *writtenTexts {
	p, files := u.Program, len(u.Module.Files())
	w := &writtenTexts{Files: make([]string, files-1), Funcs: make([][4]int, ownFuncs(p, files))}
	for i := range w.Funcs {
		f := p.Funcs[i]
		at := f.Text
		w.Funcs[i] = [4]int{at.File, at.Start, at.End}
		if f.Kind == ir.KindMethod {
			w.Funcs[i][3] = 1
		}
		if at.File < len(w.Files) && !at.IsZero() {
			w.Files[at.File] = p.Files[at.File].Text
		}
	}
	return w
}

// functionTexts finds the texts of a program's functions, in the embedded child.
type functionTexts struct {
	written  *writtenTexts
	bundled  *source.File
	unit     *lower.Unit
	once     sync.Once
	indices  map[*byte]int // Func.Index, by where the text that goja has of the function lies in memory
	files    []*source.File
	complete *js.Texts
}

// ownFuncs counts the functions in the first files of a program: those that it makes of texts come after them.
func ownFuncs(p *ir.Program, files int) (n int) {
	for n < len(p.Funcs) && p.Funcs[n].Span.File < files {
		n++
	}
	return n
}

// newFunctionTexts returns the texts of a bundled program, nil for any other.
func newFunctionTexts(written *writtenTexts, m *js.Module, unit *lower.Unit) *functionTexts {
	if written == nil || len(written.Funcs) != ownFuncs(unit.Program, 1) {
		return nil
	}
	return &functionTexts{written: written, bundled: m.File, unit: unit}
}

// start numbers the functions; few programs ask for a text.
func (t *functionTexts) start() {
	t.indices = map[*byte]int{}
	for i, n := range t.unit.Nodes[:len(t.written.Funcs)] {
		switch n := n.(type) {
		case *ast.FunctionLiteral:
			t.indices[unsafe.StringData(n.Source)] = i
		case *ast.ArrowFunctionLiteral:
			t.indices[unsafe.StringData(n.Source)] = i
		case *ast.ClassLiteral:
			t.indices[unsafe.StringData(n.Source)] = i
		}
	}
	js.Walk(t.unit.Module.AST, func(n ast.Node) bool {
		if class, ok := n.(*ast.ClassLiteral); ok {
			if written := js.Constructor(class); written != nil {
				t.indices[unsafe.StringData(class.Source)] = t.unit.Index[written]
			}
		}
		return true
	})
	for _, text := range t.written.Files {
		t.files = append(t.files, source.NewFile("", text))
	}
	t.files = append(t.files, t.bundled)
	t.complete = js.NewTexts(t.files)
}

// of returns the index of the function that goja has a text of, -1 when it is none of a bundled program's, and its text; it is
// false where that is not known.
func (t *functionTexts) of(bundled string) (index int, text string, known bool) {
	if t == nil {
		return -1, bundled, true
	}
	t.once.Do(t.start)
	index, ok := t.indices[unsafe.StringData(bundled)]
	if !ok {
		return -1, bundled, true
	}
	f := t.written.Funcs[index]
	at, known := t.complete.SourceText(source.Span{File: f[0], Start: f[1], End: f[2]}, f[3] == 1)
	if !known {
		return index, "", false
	}
	return index, t.files[at.File].Text[at.Start:at.End], true
}

// replaceFunctionText puts these texts in the place of goja's.
func (h *hostModule) replaceFunctionText() {
	prototype := h.vm.Get("Function").ToObject(h.vm).Get("prototype").ToObject(h.vm)
	h.define(prototype, "toString", 0, func(c goja.FunctionCall) goja.Value {
		if !isObject(c.This) {
			panic(h.vm.NewTypeError("Function.prototype.toString requires that 'this' be a Function"))
		}
		v := ran(h.functionText(c.This))
		if o, ok := c.This.(*goja.Object); ok && implementation(o) == "boundFuncObject" {
			return h.vm.ToValue("function () { [native code] }")
		}
		index, text, known := h.run.program.texts.of(v.String())
		switch {
		case index < 0:
			return v
		case !known:
			h.missing("the source text of a function")
		}
		h.run.probes.ask(index)
		return h.vm.ToValue(text)
	})
	_ = prototype.DefineDataProperty("toString", prototype.Get("toString"), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
}
