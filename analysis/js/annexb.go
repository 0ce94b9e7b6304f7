package js

import "github.com/dop251/goja/ast"

// A function declared in a block of sloppy code is a variable of the block, and one of the whole function as well
// (ECMA-262 Annex B.3.3): that one is undefined until control passes the declaration, and then gets the function.

// blockFunctions finds the functions declared in blocks of the body of the current function, whose own names are declared.
func (r *resolver) blockFunctions(body []ast.Statement) {
	if r.fn.Strict {
		return
	}
	w := &blockWalker{resolver: r}
	for _, st := range body {
		w.statement(st)
	}
}

// Outer returns the variable of the whole function that a function declared in a block is when control passes its
// declaration; nil when there is none.
func (s *Scopes) Outer(d *ast.FunctionDeclaration) *Var { return s.outer[d] }

// blockWalker walks through the statements of a function with the names that the blocks around declare.
type blockWalker struct {
	*resolver
	around []map[string]bool
}

func (w *blockWalker) statement(st ast.Statement) {
	switch st := unlabelled(st).(type) {
	case *ast.BlockStatement:
		w.list(st.List)
	case *ast.IfStatement:
		w.single(st.Consequent)
		w.single(st.Alternate)
	case *ast.ForStatement:
		decl, _ := st.Initializer.(*ast.ForLoopInitializerLexicalDecl)
		w.within(func(add func(*ast.Identifier)) {
			if decl != nil {
				for _, b := range decl.LexicalDeclaration.List {
					Targets(b, add)
				}
			}
		}, func() { w.single(st.Body) })
	case *ast.ForInStatement:
		w.forEach(st.Into, st.Body)
	case *ast.ForOfStatement:
		w.forEach(st.Into, st.Body)
	case *ast.WhileStatement:
		w.single(st.Body)
	case *ast.DoWhileStatement:
		w.single(st.Body)
	case *ast.WithStatement:
		w.single(st.Body)
	case *ast.SwitchStatement:
		var all []ast.Statement
		for _, c := range st.Body {
			all = append(all, c.Consequent...)
		}
		w.list(all)
	case *ast.TryStatement:
		w.list(st.Body.List)
		if st.Catch != nil {
			// A var may have the name of a simple catch parameter (Annex B.3.4).
			_, simple := st.Catch.Parameter.(*ast.Identifier)
			w.within(func(add func(*ast.Identifier)) {
				if !simple && !isNil(st.Catch.Parameter) {
					Targets(st.Catch.Parameter, add)
				}
			}, func() { w.list(st.Catch.Body.List) })
		}
		if st.Finally != nil {
			w.list(st.Finally.List)
		}
	}
}

func (w *blockWalker) forEach(into ast.ForInto, body ast.Statement) {
	decl, _ := into.(*ast.ForDeclaration)
	w.within(func(add func(*ast.Identifier)) {
		if decl != nil {
			Targets(decl.Target, add)
		}
	}, func() { w.single(body) })
}

// single walks through a statement that is no part of a list; a function declared there has a block of its own.
func (w *blockWalker) single(st ast.Statement) {
	if _, declares := unlabelled(st).(*ast.FunctionDeclaration); declares {
		w.list([]ast.Statement{st})
		return
	}
	w.statement(st)
}

// within walks through what is in a scope of these names.
func (w *blockWalker) within(names func(add func(*ast.Identifier)), walk func()) {
	scope := map[string]bool{}
	names(func(id *ast.Identifier) { scope[id.Name.String()] = true })
	w.around = append(w.around, scope)
	walk()
	w.around = w.around[:len(w.around)-1]
}

// list walks through the statements of a block.
func (w *blockWalker) list(list []ast.Statement) {
	for _, st := range list {
		if d, ok := unlabelled(st).(*ast.FunctionDeclaration); ok {
			w.hoist(d)
		}
	}
	w.within(func(add func(*ast.Identifier)) {
		for _, st := range list {
			switch st := unlabelled(st).(type) {
			case *ast.LexicalDeclaration:
				for _, b := range st.List {
					Targets(b, add)
				}
			case *ast.ClassDeclaration:
				Targets(st.Class.Name, add)
			case *ast.FunctionDeclaration:
				// V8 does not mind another such function around.
				if f := st.Function; f.Async || f.Generator {
					Targets(f.Name, add)
				}
			}
		}
	}, func() {
		for _, st := range list {
			w.statement(st)
		}
	})
}

// hoist makes a function declared in a block a variable of the whole function, where a var in its place were no error.
func (w *blockWalker) hoist(d *ast.FunctionDeclaration) {
	f := d.Function
	if f.Name == nil || f.Async || f.Generator {
		return
	}
	name := f.Name.Name.String()
	for _, scope := range w.around {
		if scope[name] {
			return
		}
	}
	if p := w.fn.Params.names[name]; p != nil && p.Kind == VarParam {
		return
	}
	if v := w.scope.names[name]; v != nil && v.Kind.Lexical() {
		return
	}
	v := w.declare(name, VarVar)
	v.Stores++
	w.out.outer[d] = v
}
