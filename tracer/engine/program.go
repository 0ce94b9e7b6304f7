package engine

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/instrument"
	"decant/tracer/lower"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/unistring"
)

// program is a loaded function in the embedded child, compiled once for all its runs.
type program struct {
	load      *loadMessage
	text      string // of the program and the functions that it is known to make of texts
	name      string // the probed program calls its counters by it
	builtIns  []*goja.Program
	code      *goja.Program            // gives function (probes) { return function (exports, require, module) {…} }
	made      map[string]*goja.Program // of functions that the program makes of texts, by text
	arms      int
	dialects  map[string]*dialect // by file
	logs      bool                // console is named somewhere
	speaks    bool                // it is changed to have Node's messages
	eager     bool                // the host's parts run before it
	helped    bool                // it calls the helpers (see helpers)
	iterates  bool                // it looks at iterators before it iterates
	bigInt    bool                // there may be a BigInt
	dates     bool                // Date is named somewhere
	makes     bool                // Function is named somewhere
	texts     *functionTexts      // of a bundled program
	written   written             // the regular expressions of its literals
	regexps   bool                // there may be a regular expression
	templates []templateStrings   // of its tagged templates
	makers    []string            // the texts of the functions that note who makes objects; nil where none does
}

// compile parses, lowers and instruments. A panic of the compiler is an error of the function's load.
func compile(l *loadMessage) (p *program, failed *Error) {
	defer func() {
		if x := recover(); x != nil {
			p, failed = nil, &Error{Message: fmt.Sprintf("the sandbox cannot compile this file: %v", x), File: l.File}
		}
	}()
	m, err := js.Parse(source.NewFile(l.File, l.Source))
	if err != nil {
		return nil, syntaxError(l.File, err)
	}
	unit, err := withMade(m, l.Made)
	if err != nil {
		return nil, syntaxError(l.File, err)
	}
	all := l.Source
	for _, f := range l.Made {
		all += "\n" + f.Text
	}
	p = &program{
		load: l, text: all, speaks: seesMessages(all), builtIns: builtInsOf(all), logs: strings.Contains(all, "console"), bigInt: namesBigInt.MatchString(all), dates: strings.Contains(all, "Date"),
		eager: l.Makes || changesBuiltIns.MatchString(all), made: map[string]*goja.Program{}, dialects: map[string]*dialect{}, makes: l.Makes,
	}
	p.written, p.regexps = written{}, l.Makes || namesExpressions.MatchString(all) || hasExpressions(m.AST)
	p.texts = newFunctionTexts(l.Written, m, unit)
	script := instrument.Instrument(unit)
	p.name = script.Name
	tree := instrument.Plain(m)
	if l.Probed {
		tree, p.arms = script.AST(), script.Arms()
	}
	if err := p.translate(m, unit, tree); err != nil {
		return nil, syntaxError(l.File, err)
	}
	if p.code, err = goja.CompileAST(p.wrap(tree), false); err != nil {
		return nil, syntaxError(l.File, err)
	}
	for i, f := range unit.Made {
		tree := instrument.Plain(f)
		if l.Probed {
			tree = script.Made(i)
		}
		if p.made[f.File.Text], err = p.compileMade(f, unit, tree); err != nil {
			return nil, syntaxError(l.File, err)
		}
	}
	return p, nil
}

// names are what compiled code calls its counters and the helpers by, and its variables.
func (p *program) names() []string {
	helper := p.name + "_"
	names := []string{p.name, helper}
	for i := range keptNames {
		names = append(names, keptName(helper, i))
	}
	return names
}

// translate changes a copy of a module's tree so that goja does what ECMAScript says, with the messages of Node's.
func (p *program) translate(m *js.Module, unit *lower.Unit, tree *ast.Program) error {
	assignRedeclared(tree)
	hoistBlockFunctions(tree, m)
	moveSuper(tree)
	useArguments(tree)
	if err := p.written.take(m, tree); err != nil {
		return err
	}
	inside := m != unit.Module
	p.dialects[m.File.Name] = &dialect{module: m, unit: unit, made: inside}
	helper := p.name + "_"
	if !inside && ownIterators(tree) {
		p.speaks, p.iterates = true, true
	}
	if p.speaks {
		noted := notedCalls(tree)
		speakV8(tree, helper, inside, p.iterates)
		for _, c := range noted {
			c.note(m.File.Name, helper)
		}
	}
	p.keepStrings(tree, helper)
	usePow(tree, helper)
	if p.bigInt {
		exactBigInts(tree, helper)
	}
	useInt32(tree, helper)
	exactProducts(tree, p.text, helper)
	askTargets(tree, p.text, helper)
	askInstances(tree, p.text, helper)
	noteBoxed(tree, p.text, helper)
	p.makers = noteMakers(tree, p.text, helper, p.makers)
	splitTry(tree)
	p.helped = p.helped || mentions(tree, helper)
	return nil
}

// mentions tells whether a tree has an identifier of a name.
func mentions(tree ast.Node, name string) (found bool) {
	js.Walk(tree, func(n ast.Node) bool {
		id, ok := n.(*ast.Identifier)
		found = found || ok && id.Name.String() == name
		return !found
	})
	return found
}

// Check tells whether the embedded child takes a program. It runs nothing.
func Check(file, text string) error {
	if _, failed := compile(&loadMessage{File: file, Source: text, Probed: true}); failed != nil {
		return errors.New(failed.Text)
	}
	return nil
}

// wrap puts a module's statements into the functions that give it its own scope. Positions stay.
func (p *program) wrap(tree *ast.Program) *ast.Program {
	module := &ast.FunctionLiteral{
		Function:        1,
		ParameterList:   parameters("exports", "require", "module", "__filename", "__dirname"),
		Body:            &ast.BlockStatement{LeftBrace: 1, List: tree.Body},
		DeclarationList: tree.DeclarationList,
	}
	var body []ast.Statement
	if p.speaks {
		body = append(body, keptValues(p.name+"_"))
	}
	outer := &ast.FunctionLiteral{
		Function:      1,
		ParameterList: parameters(p.names()...),
		Body:          &ast.BlockStatement{LeftBrace: 1, List: append(body, &ast.ReturnStatement{Return: 1, Argument: module})},
	}
	return &ast.Program{Body: []ast.Statement{&ast.ExpressionStatement{Expression: outer}}, File: tree.File}
}

// useArguments makes every function whose arrow functions use its arguments object use it itself: goja gives
// them a wrong one otherwise. An expression statement is put behind the directives.
func useArguments(tree *ast.Program) {
	if arrowUses(tree) {
		tree.Body = withArguments(tree.Body)
	}
	js.Walk(tree, func(n ast.Node) bool {
		if f, ok := n.(*ast.FunctionLiteral); ok && arrowUses(f) {
			f.Body.List = withArguments(f.Body.List)
		}
		return true
	})
}

// arrowUses reports whether an arrow function directly or indirectly in function names arguments.
func arrowUses(function ast.Node) bool {
	found := false
	var visit func(n ast.Node, inArrow bool)
	visit = func(n ast.Node, inArrow bool) {
		for _, c := range js.Children(n) {
			switch c := c.(type) {
			case *ast.FunctionLiteral:
				continue
			case *ast.ArrowFunctionLiteral:
				visit(c, true)
				continue
			case *ast.Identifier:
				found = found || inArrow && c.Name == "arguments"
			}
			visit(c, inArrow)
		}
	}
	visit(function, false)
	return found
}

func withArguments(list []ast.Statement) []ast.Statement {
	n := directives(list)
	use := &ast.ExpressionStatement{Expression: &ast.Identifier{Name: "arguments", Idx: 1}}
	return append(append(append([]ast.Statement{}, list[:n]...), use), list[n:]...)
}

// directives counts the directives that a function's statements begin with.
func directives(list []ast.Statement) (n int) {
	for ; n < len(list); n++ {
		e, ok := list[n].(*ast.ExpressionStatement)
		if !ok {
			break
		}
		if _, ok := e.Expression.(*ast.StringLiteral); !ok {
			break
		}
	}
	return n
}

func parameters(names ...string) *ast.ParameterList {
	list := &ast.ParameterList{Opening: 1, Closing: 1}
	for _, name := range names {
		list.List = append(list.List, &ast.Binding{Target: &ast.Identifier{Name: unistring.NewFromString(name), Idx: 1}})
	}
	return list
}

var compilerPlace = regexp.MustCompile(`:(\d+):(\d+)`)

// syntaxError is an error of the parser, or of goja's compiler, which has its place in its text.
func syntaxError(name string, err error) *Error {
	e := &Error{Text: err.Error(), Name: "SyntaxError", Message: err.Error(), File: name}
	var at *source.Error
	if errors.As(err, &at) {
		e.Message, e.Line, e.Column = at.Message, at.Pos.Line, at.Pos.Column
	} else if m := compilerPlace.FindStringSubmatch(err.Error()); m != nil {
		e.Line, _ = strconv.Atoi(m[1])
		e.Column, _ = strconv.Atoi(m[2])
		e.Message, _, _ = strings.Cut(e.Message, " at "+name)
	}
	return e
}
