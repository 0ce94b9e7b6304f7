package js

import (
	"github.com/dop251/goja/ast"
)

// VarKind is the kind of a variable.
type VarKind uint8

const (
	VarVar       VarKind = iota // var
	VarParam                    // a parameter
	VarLet                      // let
	VarConst                    // const
	VarFunc                     // a function declaration's name
	VarClass                    // a class declaration's name
	VarSelf                     // a named function expression's own name
	VarCatch                    // a simple catch parameter
	VarArguments                // the arguments object of a function
	VarThis                     // this of a function, as its arrow functions see it; new.target and the like, too
)

// Lexical tells whether the variable is uninitialised until its declaration runs.
func (k VarKind) Lexical() bool { return k == VarLet || k == VarConst || k == VarClass }

// Var is one variable of the program.
type Var struct {
	Name     string
	Kind     VarKind
	Scope    *Scope
	End      int            // lexical: it is initialised once control has passed this offset
	Limit    int            // lexical in a switch: offset where its case ends, 0 elsewhere
	Captured bool           // used by a function inside the one that has it
	Checked  bool           // lexical: some use may come before its initialisation
	Stores   int            // assignments apart from its declaration's
	Inits    int            // declarations that give it a value
	From     ast.Expression // what its only declaration initialises it with, or takes Key out of
	Key      string         // the property of From, when it is destructured; "" when it is From itself
	Literal  ast.Node       // VarFunc: the function declared last
	refs     []ref

	own     bool // of a module of one statement: the statement declares it
	outside int  // of a module of one statement: assignments elsewhere
}

// ref is one use of a name.
type ref struct {
	name  string
	pos   int
	fn    *Func
	v     *Var
	scope *Scope
}

// Scope is a region in which names are declared.
type Scope struct {
	Parent *Scope
	Func   *Func
	Vars   []*Var                 // in order of declaration
	Hoists []*ast.FunctionLiteral // function declarations, initialised when the scope is entered
	names  map[string]*Var
}

// Lookup returns the variable that the scope itself declares under a name, nil when it declares none.
func (s *Scope) Lookup(name string) *Var { return s.names[name] }

// Func is what scope analysis knows about a function: a FunctionLiteral, an ArrowFunctionLiteral, a
// class element that runs code, or the module (its Program).
type Func struct {
	Node       ast.Node
	Parent     *Func
	Strict     bool
	Arrow      bool
	Params     *Scope // parameters, arguments
	Body       *Scope // the body's variables; Params itself unless a parameter has an expression
	This       *Var   // set when an arrow function inside uses this, and in the constructor of a derived class
	Target     *Var   // set when an arrow function inside uses new.target
	Home       *Var   // set when an arrow function inside reads or writes a property of super
	Active     *Var   // set when an arrow function inside calls super
	Derived    bool   // it is the constructor of a class with heritage: its this comes from a super call
	SuperCalls int    // of a derived constructor: how many its text has
	Arguments  *Var   // set when the arguments object is used
	Simple     bool   // the parameters are names only
	Super      bool   // it, or an arrow function in it, uses super
	Mapped     bool   // its parameters share their values with the elements of the arguments object
	declared   *Var   // the variable of a function declaration
	argsEscape bool   // arguments is used otherwise than by reading an element
	lent       int    // where arguments is first given to what may write to it, though it hardly does; 0 for nowhere
}

// Scopes is the result of scope analysis.
type Scopes struct {
	Funcs  []*Func // in source order; Funcs[0] is the module
	funcs  map[ast.Node]*Func
	scopes map[ast.Node]*Scope
	refs   map[*ast.Identifier]*Var
	heads  map[ast.Node]*Scope
	outer  map[*ast.FunctionDeclaration]*Var
	whole  *Scopes                    // of a single statement: those of the module around it
	named  map[*ast.Identifier]string // of an outline: what leads to a name of the module
}

// Func returns the function of a function node.
func (s *Scopes) Func(n ast.Node) *Func { return s.funcs[n] }

// Block returns the scope that a block, loop, switch, catch or lone function declaration opens, nil when it
// opens none.
func (s *Scopes) Block(n ast.Node) *Scope { return s.scopes[n] }

// Head returns the scope in which the right side of a for-in or for-of is evaluated: it has the loop's
// names, and they are never initialised there.
func (s *Scopes) Head(n ast.Node) *Scope { return s.heads[n] }

// Self returns the variable of a named function expression's own name, nil when it is not used.
func (s *Scopes) Self(n *ast.FunctionLiteral) *Var {
	if sc := s.scopes[n]; sc != nil && len(sc.Vars) == 1 && len(sc.Vars[0].refs) > 0 {
		return sc.Vars[0]
	}
	return nil
}

// Var returns what an identifier leads to, nil for a global name.
func (s *Scopes) Var(id *ast.Identifier) *Var {
	if v := s.refs[id]; v != nil || s.whole == nil {
		return v
	}
	if name, ok := s.whole.named[id]; ok {
		return s.whole.Funcs[0].Params.names[name]
	}
	return s.whole.refs[id]
}

// resolver walks the program once and resolves every name: all names of a scope are declared when it is entered.
type resolver struct {
	m     *Module
	out   *Scopes
	scope *Scope
	fn    *Func
	limit int // end of the case around
	all   []ref
	ctor  ast.Node                 // the constructor of the derived class around
	safe  map[*ast.Identifier]bool // uses of arguments that only read elements
	lent  map[*ast.Identifier]bool // uses of arguments that most likely do
}

func resolve(m *Module) *Scopes {
	r := newResolver(m, nil, m.AST.Body)
	r.fn.Strict = m.directive(m.AST.Body)
	r.blockFunctions(m.AST.Body)
	r.statements(m.AST.Body)
	r.finish()
	return r.out
}

// newResolver enters the scope of a module and declares the names of its statements.
func newResolver(m *Module, whole *Scopes, list []ast.Statement) *resolver {
	out := &Scopes{funcs: map[ast.Node]*Func{}, scopes: map[ast.Node]*Scope{}, refs: map[*ast.Identifier]*Var{}, heads: map[ast.Node]*Scope{}, outer: map[*ast.FunctionDeclaration]*Var{}, whole: whole}
	r := &resolver{m: m, out: out, safe: map[*ast.Identifier]bool{}, lent: map[*ast.Identifier]bool{}}
	f := r.newFunc(m.AST)
	f.Simple = true
	r.fn = f
	f.Params = r.push()
	f.Body = f.Params
	r.hoistVars(list)
	r.declareList(list)
	return r
}

func (r *resolver) newFunc(n ast.Node) *Func {
	f := &Func{Node: n, Parent: r.fn, Derived: n == r.ctor}
	if r.fn != nil {
		f.Strict = r.fn.Strict
	}
	r.out.Funcs = append(r.out.Funcs, f)
	r.out.funcs[n] = f
	return f
}

func (r *resolver) push() *Scope {
	r.scope = &Scope{Parent: r.scope, Func: r.fn, names: map[string]*Var{}}
	return r.scope
}

func (r *resolver) pop() { r.scope = r.scope.Parent }

// declare adds a name to the current scope. A name declared twice stays one variable.
func (r *resolver) declare(name string, kind VarKind) *Var {
	if v := r.scope.names[name]; v != nil {
		return v
	}
	v := &Var{Name: name, Kind: kind, Scope: r.scope}
	if name == "arguments" && kind == VarVar && !r.fn.Arrow && r.fn.Parent != nil {
		v.Kind = VarArguments // var arguments starts as the arguments object
		r.fn.Arguments, r.fn.argsEscape = v, true
	}
	r.scope.names[name] = v
	r.scope.Vars = append(r.scope.Vars, v)
	return v
}

// lookup resolves a name from the current scope; arguments comes into being where it is first used.
func (r *resolver) lookup(name string) *Var {
	for s := r.scope; s != nil; s = s.Parent {
		if v := s.names[name]; v != nil {
			return v
		}
		if f := s.Func; name == "arguments" && s == f.Params && !f.Arrow && f.Parent != nil {
			v := &Var{Name: name, Kind: VarArguments, Scope: s}
			s.names[name] = v
			s.Vars = append(s.Vars, v)
			f.Arguments = v
			return v
		}
	}
	return nil
}

// use records a use of id by the current function.
func (r *resolver) use(id *ast.Identifier, store bool) {
	name := id.Name.String()
	v := r.lookup(name)
	one := ref{name, offset(id.Idx), r.fn, v, r.scope}
	r.all = append(r.all, one)
	if v == nil {
		return
	}
	r.out.refs[id] = v
	v.refs = append(v.refs, one)
	if v.Scope.Func != r.fn {
		v.Captured = true
	}
	if store {
		v.Stores++
	}
	if f := v.Scope.Func; v.Kind == VarArguments && r.lent[id] && r.fn == f {
		if f.lent == 0 {
			f.lent = one.pos
		}
	} else if v.Kind == VarArguments && !r.safe[id] {
		f.argsEscape = true
	}
}

// directive tells whether a statement list starts with "use strict".
func (m *Module) directive(list []ast.Statement) bool {
	for _, st := range list {
		e, ok := st.(*ast.ExpressionStatement)
		if !ok {
			return false
		}
		s, ok := e.Expression.(*ast.StringLiteral)
		if !ok || m.toks.str(m.toks.at(m.Span(st).Start)) != s.Literal {
			return false
		}
		if len(s.Literal) == 12 && s.Literal[1:11] == "use strict" {
			return true
		}
	}
	return false
}

// Targets calls f for every name that a binding pattern declares.
func Targets(target ast.Node, f func(*ast.Identifier)) {
	switch t := target.(type) {
	case *ast.Identifier:
		if t != nil {
			f(t)
		}
	case *ast.Binding:
		Targets(t.Target, f)
	case *ast.AssignExpression:
		Targets(t.Left, f)
	case *ast.ArrayPattern:
		for _, e := range t.Elements {
			Targets(e, f)
		}
		Targets(t.Rest, f)
	case *ast.ObjectPattern:
		for _, p := range t.Properties {
			switch p := p.(type) {
			case *ast.PropertyShort:
				f(&p.Name)
			case *ast.PropertyKeyed:
				Targets(p.Value, f)
			}
		}
		Targets(t.Rest, f)
	}
}

// hoistVars declares the var names of a function body.
func (r *resolver) hoistVars(list []ast.Statement) {
	declare := func(id *ast.Identifier) { r.declare(id.Name.String(), VarVar) }
	for _, st := range list {
		Walk(st, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.VariableStatement:
				for _, b := range n.List {
					Targets(b, declare)
				}
			case *ast.ForLoopInitializerVarDeclList:
				for _, b := range n.List {
					Targets(b, declare)
				}
			case *ast.ForIntoVar:
				Targets(n.Binding, declare)
			case ast.Statement, ast.ForLoopInitializer, ast.ForInto:
			default:
				return false
			}
			switch n.(type) {
			case *ast.FunctionDeclaration, *ast.ClassDeclaration, *ast.ExpressionStatement:
				return false
			}
			return true
		})
	}
}

// unlabel returns the statement under labels.
func unlabel(st ast.Statement) ast.Statement {
	for {
		l, ok := st.(*ast.LabelledStatement)
		if !ok {
			return st
		}
		st = l.Statement
	}
}

// declareList declares the let, const, class and function names of a statement list.
func (r *resolver) declareList(list []ast.Statement) {
	for _, st := range list {
		switch st := unlabel(st).(type) {
		case *ast.LexicalDeclaration:
			r.declareLexical(st, r.m.Span(st).End)
		case *ast.ClassDeclaration:
			if st.Class.Name != nil {
				v := r.declare(st.Class.Name.Name.String(), VarClass)
				v.End, v.Limit = r.m.Span(st).End, r.limit
			}
		case *ast.FunctionDeclaration:
			r.declareFunction(st.Function)
		}
	}
}

func (r *resolver) declareLexical(st *ast.LexicalDeclaration, end int) {
	kind := VarLet
	if st.Token.String() == "const" {
		kind = VarConst
	}
	for _, b := range st.List {
		Targets(b, func(id *ast.Identifier) {
			v := r.declare(id.Name.String(), kind)
			v.End, v.Limit = r.m.Span(b).End, r.limit
		})
	}
}

func (r *resolver) declareFunction(f *ast.FunctionLiteral) {
	r.scope.Hoists = append(r.scope.Hoists, f)
	if f.Name == nil {
		return
	}
	name := f.Name.Name.String()
	v := r.declare(name, VarFunc)
	v.Literal = f
	v.Inits++
	if v.Kind == VarParam {
		v.Stores++
	}
}
