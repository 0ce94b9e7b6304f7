package engine

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/instrument"
	"decant/tracer/lower"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
)

// Code that a program makes of texts: new Function("a", "return a + 1"). The texts that a run asks for are told with its
// result. A function that is loaded with them has counters in that code, too, and lower.Lower makes it part of the program.

// namesFunction finds the texts of programs that may make functions of texts.
var namesFunction = regexp.MustCompile(`\bFunction\b`)

// Bounds of the texts that a run tells of, and that a program has; what is beyond them is run and not told.
const (
	MaxMade     = 512
	MaxMadeText = 1 << 20 // bytes of all texts together
)

// withMade lowers a module with functions that it makes of texts.
func withMade(m *js.Module, made []madeText) (*lower.Unit, error) {
	var texts []string
	for _, f := range made {
		texts = append(texts, f.Text)
	}
	modules, err := js.ParseMadeTexts(texts)
	if err != nil {
		return nil, err
	}
	return lower.Lower(m, modules...), nil
}

// compileMade compiles a function that is made of a text; tree is a copy of its module's, which is used up.
func (p *program) compileMade(m *js.Module, unit *lower.Unit, tree *ast.Program) (*goja.Program, error) {
	if err := p.translate(m, unit, tree); err != nil {
		return nil, err
	}
	literal := tree.Body[0].(*ast.FunctionDeclaration).Function
	literal.Name = nil // it is no name that the function sees
	outer := &ast.FunctionLiteral{
		Function:      1,
		ParameterList: parameters(p.names()...),
		Body:          &ast.BlockStatement{LeftBrace: 1, List: []ast.Statement{&ast.ReturnStatement{Return: 1, Argument: literal}}},
	}
	return goja.CompileAST(&ast.Program{Body: []ast.Statement{&ast.ExpressionStatement{Expression: outer}}, File: tree.File}, false)
}

// maker stands in the place of the constructor Function, and makes functions of code that is translated as the program is.
type maker struct {
	run   *run
	plain constructBody // goja's
	size  int           // bytes of the texts that were told
}

// installMaker puts a maker in the place of the constructor.
func (r *run) installMaker() {
	m := &maker{run: r}
	constructor := r.vm.Get("Function").ToObject(r.vm)
	prototype := constructor.Get("prototype").ToObject(r.vm)
	amend(constructor, func(c goja.FunctionCall, _ body) goja.Value { return m.make(c.Arguments) })
	_, construct := nativeBodies(constructor)
	m.plain = *construct
	amendConstruct(constructor, func(args []goja.Value, newTarget *goja.Object, _ constructBody) *goja.Object {
		made := m.make(args)
		if newTarget != nil {
			if proto, ok := newTarget.Get("prototype").(*goja.Object); ok && !proto.SameAs(prototype) {
				ran(nil, made.SetPrototype(proto))
			}
		}
		return made
	})
}

// make is CreateDynamicFunction for ordinary functions (ECMA-262 §20.2.1.1.1).
func (m *maker) make(args []goja.Value) *goja.Object {
	vm := m.run.vm
	var texts []string
	for _, a := range args {
		texts = append(texts, m.run.host.text(a))
	}
	body := ""
	if n := len(texts); n > 0 {
		body, texts = texts[n-1], texts[:n-1]
	}
	params := strings.Join(texts, ",")
	text := sourceText(params, body)
	if strings.ContainsRune(text, '\uFFFD') { // a lone surrogate may have been there
		return m.plain(args, nil)
	}
	code := m.run.program.made[text]
	if code == nil {
		code = m.compile(params, body)
	}
	m.tell(text)
	outer, _ := goja.AssertFunction(ran(vm.RunProgram(code)))
	f := ran(outer(goja.Undefined(), m.run.probes.object(), m.run.help)).(*goja.Object)
	ran(nil, f.DefineDataProperty("name", vm.ToValue("anonymous"), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	return f
}

// sourceText is the source text of a function made of its parameters and its body.
func sourceText(params, body string) string {
	return "function anonymous(" + params + "\n) {\n" + body + "\n}"
}

// compile compiles a text that the program was not loaded with: there are no counters in it. Parameters and body have to
// be right each by itself.
func (m *maker) compile(params, body string) *goja.Program {
	p := m.run.program
	for _, part := range []string{sourceText("", body), sourceText(params, "")} {
		_, err := js.ParseMade(source.NewFile("", part))
		m.refuse(err)
	}
	text := sourceText(params, body)
	f, err := js.ParseMade(source.NewFile(js.MadeName(len(p.made)), text))
	m.refuse(err)
	code, err := p.compileMade(f, lower.Lower(noModule(), f), instrument.Plain(f))
	m.refuse(err)
	if len(p.made) < 2*MaxMade {
		p.made[text] = code
	}
	return code
}

// noModule is a module without code.
var noModule = sync.OnceValue(func() *js.Module {
	m, err := js.Parse(source.NewFile("", ";"))
	if err != nil {
		panic(err)
	}
	return m
})

// refuse throws a SyntaxError where there is an error.
func (m *maker) refuse(err error) {
	if err == nil {
		return
	}
	vm := m.run.vm
	e := syntaxError("", err)
	panic(ran(vm.New(vm.Get("SyntaxError"), vm.ToValue(strings.TrimPrefix(e.Message, "SyntaxError: ")))))
}

// tell adds a text to the result of the run.
func (m *maker) tell(text string) {
	d := m.run.done
	if len(d.Made) < MaxMade && m.size+len(text) <= MaxMadeText && !slices.Contains(d.Made, text) {
		d.Made = append(d.Made, text)
		m.size += len(text)
	}
}
