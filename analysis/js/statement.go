package js

import (
	"fmt"
	"maps"
	"strings"
	"unicode/utf8"

	"decant/analysis/source"

	"github.com/dop251/goja/ast"
)

// An edit mostly changes one statement of a module, a function as a rule. Such a statement is parsed and resolved
// alone, among the names of the module that it stands in; Marks and Own tell whether the rest of the module can tell
// the difference.

// Outline is what single statements see of a module: its names, and what they surely stand for. It has no code.
type Outline struct{ m *Module }

// Outline returns what single statements see of a module; nil when they cannot be told apart.
func (m *Module) Outline() *Outline {
	module := m.Scopes.Funcs[0]
	if m.unclear {
		return nil
	}
	scope := &Scope{names: map[string]*Var{}}
	scope.Func = &Func{Strict: module.Strict, Params: scope}
	out := &Scopes{Funcs: []*Func{scope.Func}, refs: map[*ast.Identifier]*Var{}, named: map[*ast.Identifier]string{}}
	for _, v := range module.Params.Vars {
		out.outline(m.Scopes, v)
	}
	return &Outline{&Module{Scopes: out, bundled: m.bundled}}
}

// outline adds a variable of a module, which from resolved, to an outline.
func (s *Scopes) outline(from *Scopes, v *Var) {
	scope := s.Funcs[0].Params
	one := &Var{Name: v.Name, Kind: v.Kind, Scope: scope, Stores: v.Stores, Inits: v.Inits, From: bare(v.From), Key: v.Key}
	if v.Literal != nil {
		one.Literal = &ast.FunctionLiteral{}
	}
	scope.Vars = append(scope.Vars, one)
	scope.names[v.Name] = one
	Walk(one.From, func(n ast.Node) bool {
		if id, ok := n.(*ast.Identifier); ok {
			if to := from.Var(id); to == nil || to.Scope.Func.Parent == nil && to.Scope == to.Scope.Func.Params {
				s.named[id] = id.Name.String() // a global's may be declared by a later edit
			} else {
				s.refs[id] = to
			}
		}
		switch n.(type) {
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral:
			return false
		}
		return true
	})
}

// With is the outline of a module after an edit: without the names gone, with those that the statements now declare.
// stores tells how often the whole module assigns to a name.
func (o *Outline) With(gone map[string]bool, now []*Module, stores func(name string) int) *Outline {
	old := o.m.Scopes
	scope := &Scope{names: map[string]*Var{}}
	scope.Func = &Func{Strict: old.Funcs[0].Strict, Params: scope}
	out := &Scopes{Funcs: []*Func{scope.Func}, refs: maps.Clone(old.refs), named: maps.Clone(old.named)}
	for _, v := range o.Names() {
		if !gone[v.Name] {
			scope.Vars = append(scope.Vars, v)
			scope.names[v.Name] = v
		}
	}
	for _, m := range now {
		for _, v := range m.Scopes.Funcs[0].Params.Vars {
			if v.own {
				out.outline(m.Scopes, v)
			}
		}
	}
	for i, v := range scope.Vars {
		if n := stores(v.Name); n != v.Stores {
			assigned := *v
			assigned.Stores = n
			scope.Vars[i], scope.names[v.Name] = &assigned, &assigned
		}
	}
	return &Outline{&Module{Scopes: out, bundled: o.m.bundled}}
}

// Split finds the statements of a text that stands between two others of a module's own list, or at an end of it. It is
// false when it is not certain that these are statements of their own, and nothing but what follows.
func Split(text string, last bool) (list []source.Span, ok bool) {
	f := source.NewFile("", text)
	if !utf8.ValidString(text) {
		return nil, false
	}
	toks, deep := tooDeep(text)
	if deep >= 0 || toks.doubtful {
		return nil, false
	}
	program, err := parse(f)
	if err != nil || !shallow(program, maxDepth) {
		return nil, false
	}
	m := newModule(f, program, &toks.tokens)
	end := 0
	for _, st := range program.Body {
		span := m.Span(st)
		if span.Start < end || !IsBlank(text[end:span.Start]) || !m.Definite(st) {
			return nil, false
		}
		list = append(list, span)
		end = span.End
	}
	rest := text[end:]
	if last {
		rest += "\n"
	}
	return list, IsBlank(rest)
}

// bare is an expression by which a function is told from others, without its code; any other expression is itself.
func bare(e ast.Expression) ast.Expression {
	switch e.(type) {
	case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
		return &ast.FunctionLiteral{}
	}
	return e
}

// Names lists the names of the module; Stores of each is what the whole module assigns to it.
func (o *Outline) Names() []*Var { return o.m.Scopes.Funcs[0].Params.Vars }

// Statement reads the text of one statement as a module of that one statement, which sees the names of the whole.
// outside tells how often the rest of the module assigns to a name. It is nil when the text is not one statement that
// ends where the text does, whatever follows, or is one that the rest of the module depends on in more ways than Marks
// and Own say.
func (o *Outline) Statement(text *source.File, outside func(name string) int) *Module {
	if !utf8.ValidString(text.Text) {
		return nil
	}
	toks, deep := tooDeep(text.Text)
	if deep >= 0 || toks.doubtful || len(toks.list) == 0 || toks.list[0].kind != tokName || toks.list[0].start != 0 {
		return nil
	}
	program, err := parse(text)
	if err != nil || len(program.Body) != 1 || !shallow(program, maxDepth) {
		return nil
	}
	m := newModule(text, program, &toks.tokens)
	if !m.definite() || checkGroups(m) != nil {
		return nil
	}
	var blocks bool
	m.bundled = o.m.bundled
	if m.Scopes, blocks = resolveStatement(m, o.m.Scopes, outside); blocks {
		return nil
	}
	return m
}

// definite tells whether nothing that follows can belong to the statement that a module is.
func (m *Module) definite() bool {
	st := m.AST.Body[0]
	last := m.toks.list[len(m.toks.list)-1]
	return m.Span(st) == source.Span{End: len(m.File.Text)} && last.end == len(m.File.Text) && m.Definite(st)
}

// Definite tells whether nothing that follows can belong to a statement of the module's own list.
func (m *Module) Definite(st ast.Statement) bool {
	switch st := st.(type) {
	case *ast.FunctionDeclaration, *ast.ClassDeclaration:
		return true
	case *ast.ExpressionStatement:
		if _, directive := st.Expression.(*ast.StringLiteral); directive {
			return false
		}
	case *ast.EmptyStatement, *ast.LabelledStatement:
		return false
	}
	return strings.HasSuffix(m.Text(m.Span(st)), ";")
}

// resolveStatement is resolve for a single statement. It tells, too, whether the statement has a function in a block
// whose name is one of the whole module.
func resolveStatement(m *Module, whole *Scopes, outside func(string) int) (out *Scopes, blocks bool) {
	r := newResolver(m, whole, m.AST.Body)
	f := r.fn
	f.Strict = whole.Funcs[0].Strict
	r.blockFunctions(m.AST.Body)
	for _, v := range f.Params.Vars {
		v.own = true
	}
	mentioned := m.toks.names()
	for _, v := range whole.Funcs[0].Params.Vars {
		if f.Params.names[v.Name] == nil && (mentioned == nil || mentioned[v.Name]) {
			stores := outside(v.Name)
			theirs := &Var{Name: v.Name, Kind: v.Kind, Scope: f.Params, Stores: stores, outside: stores, Inits: v.Inits, From: v.From, Key: v.Key, Literal: v.Literal}
			f.Params.names[v.Name] = theirs
			f.Params.Vars = append(f.Params.Vars, theirs)
		}
	}
	r.statements(m.AST.Body)
	r.finish()
	for _, v := range f.Params.Vars {
		if v.own {
			v.outside = outside(v.Name)
			v.Stores += v.outside
		}
	}
	for _, v := range r.out.outer {
		blocks = blocks || v.Scope == f.Params
	}
	return r.out, blocks
}

// Declared lists the variables that statements of the module's own list declare in it.
func (m *Module) Declared(list []ast.Statement) []*Var {
	scratch := &resolver{m: m, out: &Scopes{outer: map[*ast.FunctionDeclaration]*Var{}}, fn: &Func{Strict: m.Scopes.Funcs[0].Strict}}
	scope := scratch.push()
	scratch.fn.Params = scope
	scratch.hoistVars(list)
	scratch.declareList(list)
	scratch.blockFunctions(list)
	return scope.Vars
}

// Assigned tells how often a module of one statement assigns to each name that the module around it has.
func (m *Module) Assigned() map[string]int {
	out := map[string]int{}
	for _, v := range m.Scopes.Funcs[0].Params.Vars {
		if n := v.Stores - v.outside; n > 0 {
			out[v.Name] = n
		}
	}
	return out
}

// Mark is something in a statement by which handlers are found, and the function that it leads to.
type Mark struct {
	What     string
	Top      int      // the function is this one of the statement's outermost; -1 when it is none of them
	Function ast.Node // a function elsewhere in the module; nil when there is none
}

// marker collects the marks of a statement.
type marker struct {
	*Module
	tops  map[ast.Node]int
	list  []Mark
	inner bool // one leads to a function inside another
}

// Marks returns all by which handlers are found in a module of one statement. It is false when one leads to a function
// inside another.
func (m *Module) Marks() ([]Mark, bool) {
	k := &marker{Module: m, tops: map[ast.Node]int{}}
	var tops []ast.Node
	for _, f := range m.Scopes.Funcs {
		if f.Parent == m.Scopes.Funcs[0] {
			k.tops[f.Node] = len(tops)
			tops = append(tops, f.Node)
		}
	}
	for _, s := range []Shape{{Name: ShapeContainerless, find: listeners}, {Name: ShapeFunctions, find: functionsHTTP}, {Name: ShapeAzure, find: azureHTTP}, {Name: ShapeFetchEvent, find: fetchEvents}} {
		for _, h := range s.find(m) {
			k.add(s.Name, h.Func)
		}
	}
	for _, e := range m.exports() {
		k.value("exports "+e.name, e.value)
	}
	for _, f := range tops {
		if m.answersBy(f) {
			k.add("answers", f)
		}
	}
	for _, v := range m.Scopes.Funcs[0].Params.Vars {
		if v.own {
			k.variable(v)
		}
	}
	return k.list, !k.inner
}

func (k *marker) add(what string, f ast.Node) {
	mark := Mark{what, -1, f}
	if top, ok := k.tops[f]; ok {
		mark.Top, mark.Function = top, nil
	} else if f != nil && k.Scopes.funcs[f] != nil {
		k.inner = true
	}
	k.list = append(k.list, mark)
}

// variable marks what a name of the statement stands for.
func (k *marker) variable(v *Var) {
	k.add(fmt.Sprintf("names %s %s %d %v", v.Name, v.Key, v.Inits, v.Stores > 0), nil)
	if v.Kind == VarFunc {
		k.add("declares", v.Literal)
	} else if v.From != nil {
		k.value("holds", v.From)
	}
}

// value marks what an expression is, as far as handlers are found by it.
func (k *marker) value(what string, e ast.Expression) {
	module, name := k.hostMember(e)
	k.add(fmt.Sprintf("%s %q %q %q", what, module, name, k.hostModule(e)), k.Function(e))
	for _, p := range k.properties(e) {
		k.add("has "+p.name, k.Function(p.value))
	}
}

// names is the set of the names in a text; nil when some are written with escapes.
func (t *tokens) names() map[string]bool {
	out := map[string]bool{}
	for i := range t.list {
		if t.list[i].kind != tokName {
			continue
		}
		if out[t.str(i)] = true; strings.IndexByte(t.str(i), '\\') >= 0 {
			return nil
		}
	}
	return out
}
