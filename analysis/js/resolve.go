package js

import (
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

func (r *resolver) statements(list []ast.Statement) {
	for _, st := range list {
		r.visit(st)
	}
}

func (r *resolver) children(n ast.Node) {
	for _, c := range Children(n) {
		r.visit(c)
	}
}

// visit resolves the names in n. Binding positions never come here; they go to bind.
func (r *resolver) visit(n ast.Node) {
	if isNil(n) {
		return
	}
	switch n := n.(type) {
	case *ast.Identifier:
		r.use(n, false)
	case *ast.ThisExpression:
		r.useThis(n)
	case *ast.SuperExpression:
		r.useSuper(n)
	case *ast.MetaProperty:
		r.useTarget()
	case *ast.PrivateIdentifier:
		r.usePrivate(n)
	case *ast.PrivateDotExpression:
		r.visit(n.Left)
		r.usePrivate(&n.Identifier)
	case *ast.AssignExpression:
		r.assignTarget(n.Left)
		r.visit(n.Right)
	case *ast.UnaryExpression:
		r.unary(n)
	case *ast.FunctionLiteral:
		r.functionExpression(n)
	case *ast.ArrowFunctionLiteral:
		r.arrow(n)
	case *ast.ClassLiteral:
		r.class(n)
	case *ast.PropertyShort:
		r.use(&n.Name, false)
		r.visit(n.Initializer)
	case *ast.Binding:
		r.bind(n)
	case *ast.CallExpression:
		r.call(n)
	case *ast.DotExpression:
		r.safeArguments(n.Left)
		r.visit(n.Left)
	case *ast.BracketExpression:
		r.safeArguments(n.Left)
		r.visit(n.Left)
		r.visit(n.Member)
	case *ast.SpreadElement:
		r.safeArguments(n.Expression)
		r.visit(n.Expression)
	case ast.Statement:
		r.statement(n)
	default:
		r.children(n)
	}
}

func (r *resolver) statement(n ast.Statement) {
	switch n := n.(type) {
	case *ast.BlockStatement:
		r.scoped(n, n.List)
	case *ast.FunctionDeclaration:
		r.declaration(n)
	case *ast.ForStatement:
		r.forLoop(n)
	case *ast.ForInStatement:
		r.forEach(n, n.Into, n.Source, n.Body)
	case *ast.ForOfStatement:
		r.safeArguments(n.Source)
		r.forEach(n, n.Into, n.Source, n.Body)
	case *ast.SwitchStatement:
		r.switchBlock(n)
	case *ast.CatchStatement:
		r.catch(n)
	case *ast.VariableStatement:
		r.bindings(n.List)
	case *ast.LexicalDeclaration:
		r.bindings(n.List)
	case *ast.ClassDeclaration:
		if n.Class.Name != nil {
			r.initialise(n.Class.Name)
		}
		r.visit(n.Class)
	case *ast.ReturnStatement:
		if r.fn.Derived {
			r.useThis(n) // what it returns when its value is undefined
		}
		r.visit(n.Argument)
	case *ast.IfStatement:
		r.visit(n.Test)
		r.single(n.Consequent)
		r.single(n.Alternate)
	default:
		r.children(n)
	}
}

// single visits a statement that is not in a list; a function declared there has a scope of its own.
func (r *resolver) single(st ast.Statement) {
	if f, ok := unlabelled(st).(*ast.FunctionDeclaration); ok {
		r.scoped(st, []ast.Statement{f})
		return
	}
	r.visit(st)
}

func unlabelled(st ast.Statement) ast.Statement {
	if st == nil {
		return nil
	}
	return unlabel(st)
}

// scoped visits a statement list in a scope of its own.
func (r *resolver) scoped(n ast.Node, list []ast.Statement) {
	saved := r.limit
	r.limit = 0
	r.out.scopes[n] = r.push()
	r.declareList(list)
	r.statements(list)
	r.pop()
	r.limit = saved
}

func (r *resolver) bindings(list []*ast.Binding) {
	for _, b := range list {
		r.bind(b)
	}
}

// bind visits a declaration's target and initialiser.
func (r *resolver) bind(b *ast.Binding) {
	r.bindTarget(b.Target, b.Initializer, b.Initializer != nil)
	r.visit(b.Initializer)
}

// bindTarget resolves the names that a declaration initialises, and the expressions in its pattern. from is
// the initialiser of the whole pattern when target is its top.
func (r *resolver) bindTarget(target ast.Node, from ast.Expression, has bool) {
	if isNil(target) {
		return
	}
	switch t := target.(type) {
	case *ast.Identifier:
		if v := r.initialise(t); v != nil && has {
			v.Inits++
			v.From, v.Key = from, ""
		}
	case *ast.AssignExpression:
		r.bindTarget(t.Left, nil, true)
		r.visit(t.Right)
	case *ast.ArrayPattern:
		for _, e := range t.Elements {
			r.bindTarget(e, nil, true)
		}
		r.bindTarget(t.Rest, nil, true)
	case *ast.ObjectPattern:
		for _, p := range t.Properties {
			r.bindProperty(p, from)
		}
		r.bindTarget(t.Rest, nil, true)
	}
}

func (r *resolver) bindProperty(p ast.Property, from ast.Expression) {
	switch p := p.(type) {
	case *ast.PropertyShort:
		if v := r.initialise(&p.Name); v != nil {
			v.Inits++
			if p.Initializer == nil {
				v.From, v.Key = from, v.Name
			}
		}
		r.visit(p.Initializer)
	case *ast.PropertyKeyed:
		if p.Computed {
			r.visit(p.Key)
		}
		id, simple := p.Value.(*ast.Identifier)
		if key, ok := p.Key.(*ast.StringLiteral); ok && simple && !p.Computed {
			if v := r.initialise(id); v != nil {
				v.Inits++
				v.From, v.Key = from, key.Value.String()
			}
			return
		}
		r.bindTarget(p.Value, nil, true)
	}
}

// initialise resolves a name in a declaration; it is no use that could come too early.
func (r *resolver) initialise(id *ast.Identifier) *Var {
	v := r.lookup(id.Name.String())
	if v != nil {
		r.out.refs[id] = v
		if v.Scope.Func != r.fn {
			v.Captured = true
		}
	}
	return v
}

// assignTarget resolves the target of an assignment.
func (r *resolver) assignTarget(n ast.Node) {
	if isNil(n) {
		return
	}
	switch n := n.(type) {
	case *ast.Identifier:
		r.use(n, true)
	case *ast.DotExpression:
		r.visit(n.Left)
	case *ast.PrivateDotExpression:
		r.visit(n)
	case *ast.BracketExpression:
		r.visit(n.Left)
		r.visit(n.Member)
	case *ast.AssignExpression:
		r.assignTarget(n.Left)
		r.visit(n.Right)
	case *ast.ArrayPattern:
		for _, e := range n.Elements {
			r.assignTarget(e)
		}
		r.assignTarget(n.Rest)
	case *ast.ObjectPattern:
		for _, p := range n.Properties {
			switch p := p.(type) {
			case *ast.PropertyShort:
				r.use(&p.Name, true)
				r.visit(p.Initializer)
			case *ast.PropertyKeyed:
				if p.Computed {
					r.visit(p.Key)
				}
				r.assignTarget(p.Value)
			}
		}
		r.assignTarget(n.Rest)
	default:
		r.visit(n)
	}
}

func (r *resolver) unary(n *ast.UnaryExpression) {
	switch n.Operator {
	case token.INCREMENT, token.DECREMENT, token.DELETE:
		if id, ok := n.Operand.(*ast.Identifier); ok {
			r.use(id, n.Operator != token.DELETE)
			return
		}
		r.assignTarget(n.Operand)
	default:
		r.visit(n.Operand)
	}
}

// safeArguments notes that a use of arguments reads elements and cannot change them.
func (r *resolver) safeArguments(n ast.Node) {
	if id, ok := n.(*ast.Identifier); ok && id.Name == "arguments" {
		r.safe[id] = true
	}
}

// lendArguments notes that arguments is given to what most likely is a built-in that only reads it.
func (r *resolver) lendArguments(n ast.Node) {
	if id, ok := n.(*ast.Identifier); ok && id.Name == "arguments" {
		r.lent[id] = true
	}
}

// call visits a call. arguments given to apply, slice.call or Array.from is only read, where those are the built-in ones.
func (r *resolver) call(n *ast.CallExpression) {
	switch callee := n.Callee.(type) {
	case *ast.DotExpression:
		name := callee.Identifier.Name.String()
		inner, _ := callee.Left.(*ast.DotExpression)
		switch {
		case name == "apply" && len(n.ArgumentList) == 2:
			r.lendArguments(n.ArgumentList[1])
		case name == "call" && inner != nil && inner.Identifier.Name == "slice" && len(n.ArgumentList) > 0:
			r.lendArguments(n.ArgumentList[0])
		case name == "from" && len(n.ArgumentList) > 0:
			if id, ok := callee.Left.(*ast.Identifier); ok && id.Name == "Array" && r.lookup("Array") == nil {
				r.safeArguments(n.ArgumentList[0])
			}
		}
		r.visit(callee.Left)
	case *ast.BracketExpression:
		r.visit(callee.Left)
		r.visit(callee.Member)
	case *ast.SuperExpression:
		r.superCall()
	default:
		r.visit(callee)
	}
	for _, a := range n.ArgumentList {
		r.visit(a)
	}
}

func (r *resolver) forLoop(n *ast.ForStatement) {
	saved := r.limit
	r.limit = 0
	r.out.scopes[n] = r.push()
	switch i := n.Initializer.(type) {
	case *ast.ForLoopInitializerLexicalDecl:
		r.declareLexical(&i.LexicalDeclaration, 0)
		r.bindings(i.LexicalDeclaration.List)
	case *ast.ForLoopInitializerVarDeclList:
		r.bindings(i.List)
	case *ast.ForLoopInitializerExpression:
		r.visit(i.Expression)
	}
	r.visit(n.Test)
	r.visit(n.Update)
	r.single(n.Body)
	r.pop()
	r.limit = saved
}

// forEach visits a for-in or for-of. Its right side sees the loop's names uninitialised for ever.
func (r *resolver) forEach(n ast.Node, into ast.ForInto, src ast.Expression, body ast.Statement) {
	saved := r.limit
	r.limit = 0
	decl, lexical := into.(*ast.ForDeclaration)
	kind := VarLet
	if lexical && decl.IsConst {
		kind = VarConst
	}
	if lexical {
		r.out.heads[n] = r.push()
		Targets(decl.Target, func(id *ast.Identifier) { r.declare(id.Name.String(), kind).End = len(r.m.File.Text) + 1 })
	}
	r.visit(src)
	if lexical {
		r.pop()
	}
	r.out.scopes[n] = r.push()
	switch i := into.(type) {
	case *ast.ForDeclaration:
		end := r.m.Span(src).Start
		Targets(i.Target, func(id *ast.Identifier) { r.declare(id.Name.String(), kind).End = end })
		r.bindTarget(i.Target, nil, true)
	case *ast.ForIntoVar:
		r.bindTarget(i.Binding.Target, nil, true)
		Targets(i.Binding.Target, func(id *ast.Identifier) {
			if v := r.lookup(id.Name.String()); v != nil {
				v.Stores++
			}
		})
	case *ast.ForIntoExpression:
		r.assignTarget(i.Expression)
	}
	r.single(body)
	r.pop()
	r.limit = saved
}

func (r *resolver) switchBlock(n *ast.SwitchStatement) {
	r.visit(n.Discriminant)
	saved := r.limit
	r.out.scopes[n] = r.push()
	for _, c := range n.Body {
		r.limit = r.m.Span(c).End
		r.declareList(c.Consequent)
	}
	for _, c := range n.Body {
		r.visit(c.Test)
		r.limit = r.m.Span(c).End
		r.statements(c.Consequent)
	}
	r.pop()
	r.limit = saved
}

func (r *resolver) catch(n *ast.CatchStatement) {
	if isNil(n.Parameter) {
		r.visit(n.Body)
		return
	}
	r.out.scopes[n] = r.push()
	_, simple := n.Parameter.(*ast.Identifier)
	Targets(n.Parameter, func(id *ast.Identifier) {
		v := r.declare(id.Name.String(), VarCatch)
		if !simple {
			v.Kind, v.End = VarLet, r.m.Span(n.Parameter).End
		}
	})
	r.bindTarget(n.Parameter, nil, true)
	r.visit(n.Body)
	r.pop()
}

// declaration visits a declared function; its name is in the scope already.
func (r *resolver) declaration(n *ast.FunctionDeclaration) {
	f := n.Function
	var v *Var
	if f.Name != nil {
		v = r.initialise(f.Name)
	}
	r.function(f, f.ParameterList, f.Body.List).declared = v
	if v != nil && r.out.outer[n] != nil {
		// From here on the function can be called by its other variable.
		v.refs = append(v.refs, ref{v.Name, offset(n.Idx0()), r.fn, v, r.scope})
	}
}

func (r *resolver) functionExpression(n *ast.FunctionLiteral) {
	if n.Name == nil {
		r.function(n, n.ParameterList, n.Body.List)
		return
	}
	// The scope of the own name belongs to the function around: the closure's maker initialises it.
	r.out.scopes[n] = r.push()
	r.declare(n.Name.Name.String(), VarSelf)
	r.out.refs[n.Name] = r.scope.Vars[0]
	r.function(n, n.ParameterList, n.Body.List)
	r.pop()
}

func (r *resolver) arrow(n *ast.ArrowFunctionLiteral) {
	switch b := n.Body.(type) {
	case *ast.ExpressionBody:
		r.function(n, n.ParameterList, []ast.Statement{&ast.ReturnStatement{Argument: b.Expression}})
	case *ast.BlockStatement:
		r.function(n, n.ParameterList, b.List)
	}
}

// function visits a function's parameters and body in its scopes.
func (r *resolver) function(n ast.Node, params *ast.ParameterList, body []ast.Statement) *Func {
	f := r.newFunc(n)
	_, f.Arrow = n.(*ast.ArrowFunctionLiteral)
	f.Strict = f.Strict || r.m.directiveOf(n, body)
	saved, limit := r.fn, r.limit
	r.fn, r.limit = f, 0
	f.Params = r.push()
	f.Body = f.Params
	if f.Derived {
		r.derive(f, body)
	}
	f.Simple = params == nil || r.params(params)
	split := params != nil && hasExpressions(params)
	if split {
		f.Body = r.push()
	}
	r.hoistVars(body)
	r.declareList(body)
	r.blockFunctions(body)
	r.statements(body)
	if split {
		r.pop()
	}
	r.pop()
	r.fn, r.limit = saved, limit
	return f
}

// directiveOf is directive for a function's body; an arrow's expression body has none.
func (m *Module) directiveOf(n ast.Node, body []ast.Statement) bool {
	if a, ok := n.(*ast.ArrowFunctionLiteral); ok {
		if _, ok := a.Body.(*ast.ExpressionBody); ok {
			return false
		}
	}
	return m.directive(body)
}

// params declares and visits the parameters and tells whether they are names only.
func (r *resolver) params(p *ast.ParameterList) (simple bool) {
	simple = p.Rest == nil
	split := hasExpressions(p)
	declare := func(target ast.Node, end int) {
		Targets(target, func(id *ast.Identifier) {
			v := r.declare(id.Name.String(), VarParam)
			if split {
				v.End = end
			}
		})
	}
	for _, b := range p.List {
		declare(b, r.m.Span(b).End)
		if _, ok := b.Target.(*ast.Identifier); !ok || b.Initializer != nil {
			simple = false
		}
	}
	if !isNil(p.Rest) {
		declare(p.Rest, r.m.Span(p.Rest).End)
	}
	for _, b := range p.List {
		r.bindTarget(b.Target, nil, true)
		r.visit(b.Initializer)
	}
	r.bindTarget(p.Rest, nil, true)
	return simple
}

// hasExpressions tells whether parameters contain expressions (ECMA-262 ContainsExpression): then the body
// has variables of its own.
func hasExpressions(p *ast.ParameterList) bool {
	for _, b := range p.List {
		if b.Initializer != nil || patternHasExpressions(b.Target) {
			return true
		}
	}
	return patternHasExpressions(p.Rest)
}

func patternHasExpressions(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.AssignExpression:
		return true
	case *ast.ArrayPattern:
		for _, e := range n.Elements {
			if patternHasExpressions(e) {
				return true
			}
		}
		return patternHasExpressions(n.Rest)
	case *ast.ObjectPattern:
		for _, p := range n.Properties {
			switch p := p.(type) {
			case *ast.PropertyShort:
				if p.Initializer != nil {
					return true
				}
			case *ast.PropertyKeyed:
				if p.Computed || patternHasExpressions(p.Value) {
					return true
				}
			}
		}
		return patternHasExpressions(n.Rest)
	}
	return false
}

// class visits a class. Its own name is a constant inside it; fields and static blocks run as functions.
func (r *resolver) class(n *ast.ClassLiteral) {
	r.out.scopes[n] = r.push()
	if n.Name != nil {
		v := r.declare(n.Name.Name.String(), VarConst)
		v.End = r.m.Span(n).End
	}
	strict, ctor := r.fn.Strict, r.ctor
	r.fn.Strict = true
	r.declarePrivate(n)
	r.visit(n.SuperClass)
	written := Constructor(n)
	r.ctor = nil
	if n.SuperClass != nil {
		r.ctor = n
		if written != nil {
			r.ctor = written
		}
	}
	if written == nil {
		r.function(n, nil, nil)
	}
	for _, e := range n.Body {
		r.classElement(e)
	}
	r.fn.Strict, r.ctor = strict, ctor
	r.pop()
}

// declarePrivate declares the private names of a class. They are constants that the class itself initialises first.
func (r *resolver) declarePrivate(n *ast.ClassLiteral) {
	for _, e := range n.Body {
		var key ast.Expression
		switch e := e.(type) {
		case *ast.FieldDefinition:
			key = e.Key
		case *ast.MethodDefinition:
			key = e.Key
		}
		if p, ok := key.(*ast.PrivateIdentifier); ok {
			v := r.declare("#"+p.Name.String(), VarConst)
			v.Inits = 1
			r.out.refs[&p.Identifier] = v
		}
	}
}

// usePrivate resolves a private name; nil leads to a syntax error that the parser has told.
func (r *resolver) usePrivate(p *ast.PrivateIdentifier) {
	v := r.lookup("#" + p.Name.String())
	if v == nil {
		return
	}
	r.out.refs[&p.Identifier] = v
	if v.Scope.Func != r.fn {
		v.Captured = true
	}
}

// Constructor returns the constructor that a class writes, nil when it writes none.
func Constructor(n *ast.ClassLiteral) *ast.FunctionLiteral {
	for _, e := range n.Body {
		m, ok := e.(*ast.MethodDefinition)
		if !ok || m.Static || m.Computed || m.Kind != ast.PropertyKindMethod {
			continue
		}
		if key, ok := m.Key.(*ast.StringLiteral); ok && key.Value == "constructor" {
			return m.Body
		}
	}
	return nil
}

func (r *resolver) classElement(e ast.ClassElement) {
	switch e := e.(type) {
	case *ast.FieldDefinition:
		if e.Computed {
			r.visit(e.Key)
		}
		if e.Initializer != nil {
			r.function(e, nil, []ast.Statement{&ast.ExpressionStatement{Expression: e.Initializer}})
		}
	case *ast.MethodDefinition:
		if e.Computed {
			r.visit(e.Key)
		}
		r.function(e.Body, e.Body.ParameterList, e.Body.Body.List)
	case *ast.ClassStaticBlock:
		r.function(e, nil, e.Block.List)
	}
}
