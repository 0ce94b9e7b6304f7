package js

import "github.com/dop251/goja/ast"

// Walk calls visit for n and, when it returns true, for every node below it in source order. Nil nodes and
// the holes of arrays are left out. Wrapper nodes of goja (Optional, OptionalChain, ExpressionBody …) are
// visited like any other.
func Walk(n ast.Node, visit func(ast.Node) bool) {
	if !isNil(n) {
		new(childList).walk(n, visit)
	}
}

// walk keeps the children that wait at the end of the one list.
func (c *childList) walk(n ast.Node, visit func(ast.Node) bool) {
	if !visit(n) {
		return
	}
	start := len(c.list)
	c.of(n)
	for i := start; i < len(c.list); i++ {
		c.walk(c.list[i], visit)
	}
	c.list = c.list[:start]
}

// Children returns the nodes directly below n in source order; none is nil.
func Children(n ast.Node) []ast.Node {
	c := &childList{}
	c.of(n)
	return c.list
}

type childList struct{ list []ast.Node }

func (c *childList) add(nodes ...ast.Node) {
	for _, n := range nodes {
		if !isNil(n) {
			c.list = append(c.list, n)
		}
	}
}

func (c *childList) exprs(list []ast.Expression) {
	for _, e := range list {
		c.add(e)
	}
}

func (c *childList) stmts(list []ast.Statement) {
	for _, s := range list {
		c.add(s)
	}
}

func (c *childList) bindings(list []*ast.Binding) {
	for _, b := range list {
		c.add(b)
	}
}

func (c *childList) props(list []ast.Property) {
	for _, p := range list {
		c.add(p)
	}
}

// isNil tells an absent node: a nil interface, or the typed nils that goja leaves in its interfaces.
func isNil(n ast.Node) bool {
	switch n := n.(type) {
	case nil:
		return true
	case *ast.BlockStatement:
		return n == nil
	case *ast.CatchStatement:
		return n == nil
	case *ast.Identifier:
		return n == nil
	case *ast.ParameterList:
		return n == nil
	case *ast.FunctionLiteral:
		return n == nil
	case *ast.ArrayPattern:
		return n == nil
	case *ast.ObjectPattern:
		return n == nil
	case *ast.Binding:
		return n == nil
	case *ast.BadExpression:
		return n == nil
	}
	return false
}

// of adds the children of n.
func (c *childList) of(n ast.Node) {
	switch n := n.(type) {
	case *ast.Program:
		c.stmts(n.Body)
	case ast.Statement:
		c.statement(n)
	case ast.ForLoopInitializer, ast.ForInto:
		c.head(n)
	case ast.ClassElement:
		c.element(n)
	default:
		c.expression(n)
	}
}

func (c *childList) statement(n ast.Statement) {
	switch n := n.(type) {
	case *ast.BlockStatement:
		c.stmts(n.List)
	case *ast.CaseStatement:
		c.add(n.Test)
		c.stmts(n.Consequent)
	case *ast.CatchStatement:
		c.add(n.Parameter, n.Body)
	case *ast.DoWhileStatement:
		c.add(n.Body, n.Test)
	case *ast.ExpressionStatement:
		c.add(n.Expression)
	case *ast.ForInStatement:
		c.add(n.Into, n.Source, n.Body)
	case *ast.ForOfStatement:
		c.add(n.Into, n.Source, n.Body)
	case *ast.ForStatement:
		c.add(n.Initializer, n.Test, n.Update, n.Body)
	case *ast.IfStatement:
		c.add(n.Test, n.Consequent, n.Alternate)
	case *ast.LabelledStatement:
		c.add(n.Statement)
	case *ast.ReturnStatement:
		c.add(n.Argument)
	case *ast.SwitchStatement:
		c.add(n.Discriminant)
		for _, s := range n.Body {
			c.add(s)
		}
	case *ast.ThrowStatement:
		c.add(n.Argument)
	case *ast.TryStatement:
		c.add(n.Body, n.Catch, n.Finally)
	case *ast.VariableStatement:
		c.bindings(n.List)
	case *ast.LexicalDeclaration:
		c.bindings(n.List)
	case *ast.WhileStatement:
		c.add(n.Test, n.Body)
	case *ast.WithStatement:
		c.add(n.Object, n.Body)
	case *ast.FunctionDeclaration:
		c.add(n.Function)
	case *ast.ClassDeclaration:
		c.add(n.Class)
	}
}

func (c *childList) head(n ast.Node) {
	switch n := n.(type) {
	case *ast.ForLoopInitializerExpression:
		c.add(n.Expression)
	case *ast.ForLoopInitializerVarDeclList:
		c.bindings(n.List)
	case *ast.ForLoopInitializerLexicalDecl:
		c.add(&n.LexicalDeclaration)
	case *ast.ForIntoVar:
		c.add(n.Binding)
	case *ast.ForDeclaration:
		c.add(n.Target)
	case *ast.ForIntoExpression:
		c.add(n.Expression)
	}
}

func (c *childList) element(n ast.ClassElement) {
	switch n := n.(type) {
	case *ast.FieldDefinition:
		c.add(n.Key, n.Initializer)
	case *ast.MethodDefinition:
		c.add(n.Key, n.Body)
	case *ast.ClassStaticBlock:
		c.add(n.Block)
	}
}

func (c *childList) expression(n ast.Node) {
	switch n := n.(type) {
	case *ast.YieldExpression:
		c.add(n.Argument)
	case *ast.AwaitExpression:
		c.add(n.Argument)
	case *ast.ArrayLiteral:
		c.exprs(n.Value)
	case *ast.ArrayPattern:
		c.exprs(n.Elements)
		c.add(n.Rest)
	case *ast.ObjectLiteral:
		c.props(n.Value)
	case *ast.ObjectPattern:
		c.props(n.Properties)
		c.add(n.Rest)
	case *ast.AssignExpression:
		c.add(n.Left, n.Right)
	case *ast.BinaryExpression:
		c.add(n.Left, n.Right)
	case *ast.BracketExpression:
		c.add(n.Left, n.Member)
	case *ast.CallExpression:
		c.add(n.Callee)
		c.exprs(n.ArgumentList)
	case *ast.NewExpression:
		c.add(n.Callee)
		c.exprs(n.ArgumentList)
	case *ast.ConditionalExpression:
		c.add(n.Test, n.Consequent, n.Alternate)
	case *ast.DotExpression:
		c.add(n.Left)
	case *ast.PrivateDotExpression:
		c.add(n.Left)
	case *ast.OptionalChain:
		c.add(n.Expression)
	case *ast.Optional:
		c.add(n.Expression)
	case *ast.SpreadElement:
		c.add(n.Expression)
	case *ast.FunctionLiteral:
		c.add(n.Name, n.ParameterList, n.Body)
	case *ast.ArrowFunctionLiteral:
		c.add(n.ParameterList, n.Body)
	case *ast.ExpressionBody:
		c.add(n.Expression)
	case *ast.ParameterList:
		c.bindings(n.List)
		c.add(n.Rest)
	case *ast.ClassLiteral:
		c.add(n.Name, n.SuperClass)
		for _, e := range n.Body {
			c.add(e)
		}
	case *ast.Binding:
		c.add(n.Target, n.Initializer)
	case *ast.PropertyShort:
		c.add(&n.Name, n.Initializer)
	case *ast.PropertyKeyed:
		c.add(n.Key, n.Value)
	case *ast.SequenceExpression:
		c.exprs(n.Sequence)
	case *ast.TemplateLiteral:
		c.add(n.Tag)
		c.exprs(n.Expressions)
	case *ast.UnaryExpression:
		c.add(n.Operand)
	}
}
