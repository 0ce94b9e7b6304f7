package instrument

import (
	"fmt"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

func (p *printer) statements(list []ast.Statement) {
	for i, s := range list {
		if i > 0 {
			p.line()
		}
		p.statement(s)
	}
}

func (p *printer) statement(s ast.Statement) {
	p.markStatement(s)
	switch s := s.(type) {
	case *ast.BlockStatement:
		p.block(len(s.List) == 0, func() { p.statements(s.List) })
	case *ast.EmptyStatement:
		p.text(";")
	case *ast.DebuggerStatement:
		p.text("debugger;")
	case *ast.ExpressionStatement:
		p.expressionStatement(s.Expression)
	case *ast.VariableStatement:
		p.declaration("var", s.List)
		p.text(";")
	case *ast.LexicalDeclaration:
		p.declaration(s.Token.String(), s.List)
		p.text(";")
	case *ast.FunctionDeclaration:
		p.function(s.Function)
	case *ast.ClassDeclaration:
		p.class(s.Class)
	case *ast.ReturnStatement:
		p.word("return", s.Argument)
	case *ast.ThrowStatement:
		p.word("throw", s.Argument)
	case *ast.BranchStatement:
		p.text(s.Token.String())
		if s.Label != nil {
			p.text(" ", s.Label.Name.String())
		}
		p.text(";")
	case *ast.LabelledStatement:
		p.text(s.Label.Name.String(), ": ")
		p.statement(s.Statement)
	default:
		p.control(s)
	}
}

func (p *printer) control(s ast.Statement) {
	switch s := s.(type) {
	case *ast.IfStatement:
		p.ifElse(s)
	case *ast.WhileStatement:
		p.head("while", s.Test)
		p.under(s.Body)
	case *ast.DoWhileStatement:
		p.text("do")
		p.under(s.Body)
		p.after(s.Body)
		p.head("while", s.Test)
		p.text(";")
	case *ast.ForStatement:
		p.forLoop(s)
	case *ast.ForInStatement:
		p.forInto(s.Into, " in ", s.Source, levelComma)
		p.under(s.Body)
	case *ast.ForOfStatement:
		p.forInto(s.Into, " of ", s.Source, levelAssign)
		p.under(s.Body)
	case *ast.SwitchStatement:
		p.switchCase(s)
	case *ast.TryStatement:
		p.try(s)
	case *ast.WithStatement:
		p.head("with", s.Object)
		p.under(s.Body)
	default:
		panic(fmt.Sprintf("instrument: no printer for %T", s))
	}
}

func (p *printer) markStatement(s ast.Statement) {
	switch s := s.(type) {
	case *ast.ExpressionStatement:
	case *ast.IfStatement: // goja does not know where it starts
		p.mark(s.Test.Idx0())
	default:
		p.mark(s.Idx0())
	}
}

// expressionStatement keeps an expression from being read as a declaration, a block or a directive.
func (p *printer) expressionStatement(e ast.Expression) {
	switch first := leftmost(e).(type) {
	case *ast.ObjectLiteral, *ast.FunctionLiteral, *ast.ClassLiteral:
		p.guard = first
	case *ast.ObjectPattern:
		p.guard = e
	case *ast.Identifier:
		if first.Name == "let" {
			p.guard = first
		}
	}
	p.expr(e, levelComma)
	p.guard = nil
	p.text(";")
}

func (p *printer) word(word string, e ast.Expression) {
	p.text(word)
	if e != nil {
		p.text(" ")
		p.expr(e, levelComma)
	}
	p.text(";")
}

func (p *printer) declaration(word string, list []*ast.Binding) {
	p.text(word, " ")
	for i, b := range list {
		if i > 0 {
			p.text(", ")
		}
		p.binding(b)
	}
}

func (p *printer) head(word string, e ast.Expression) {
	p.text(word, " (")
	p.expr(e, levelComma)
	p.text(")")
}

// under prints the body of a statement: a block on the same line, anything else indented below.
func (p *printer) under(s ast.Statement) {
	if _, ok := s.(*ast.BlockStatement); ok {
		p.text(" ")
		p.statement(s)
		return
	}
	p.indent++
	p.line()
	p.statement(s)
	p.indent--
}

// after starts what follows a body: on its line when that is a block.
func (p *printer) after(s ast.Statement) {
	if _, ok := s.(*ast.BlockStatement); ok {
		p.text(" ")
		return
	}
	p.line()
}

func (p *printer) ifElse(s *ast.IfStatement) {
	p.head("if", s.Test)
	p.under(s.Consequent)
	if s.Alternate == nil {
		return
	}
	p.after(s.Consequent)
	p.text("else")
	if next, ok := s.Alternate.(*ast.IfStatement); ok {
		p.text(" ")
		p.statement(next)
		return
	}
	p.under(s.Alternate)
}

func (p *printer) forLoop(s *ast.ForStatement) {
	p.text("for (")
	p.noIn = true
	switch init := s.Initializer.(type) {
	case *ast.ForLoopInitializerExpression:
		if first, ok := leftmost(init.Expression).(*ast.Identifier); ok && first.Name == "let" {
			p.guard = first
		}
		p.expr(init.Expression, levelComma)
		p.guard = nil
	case *ast.ForLoopInitializerVarDeclList:
		p.declaration("var", init.List)
	case *ast.ForLoopInitializerLexicalDecl:
		p.declaration(init.LexicalDeclaration.Token.String(), init.LexicalDeclaration.List)
	}
	p.noIn = false
	p.text(";")
	p.clause(s.Test)
	p.text(";")
	p.clause(s.Update)
	p.text(")")
	p.under(s.Body)
}

func (p *printer) clause(e ast.Expression) {
	if e != nil {
		p.text(" ")
		p.expr(e, levelComma)
	}
}

func (p *printer) forInto(into ast.ForInto, between string, source ast.Expression, least int) {
	p.text("for (")
	switch into := into.(type) {
	case *ast.ForIntoVar:
		p.text("var ")
		p.noIn = true
		p.binding(into.Binding)
		p.noIn = false
	case *ast.ForDeclaration:
		word := token.LET
		if into.IsConst {
			word = token.CONST
		}
		p.text(word.String(), " ")
		p.expr(into.Target, levelCall)
	case *ast.ForIntoExpression:
		if first, ok := leftmost(into.Expression).(*ast.Identifier); ok && (first.Name == "let" || first.Name == "async") {
			p.guard = first
		}
		p.expr(into.Expression, levelCall)
		p.guard = nil
	}
	p.text(between)
	p.expr(source, least)
	p.text(")")
}

func (p *printer) switchCase(s *ast.SwitchStatement) {
	p.head("switch", s.Discriminant)
	p.text(" ")
	p.block(len(s.Body) == 0, func() {
		for i, c := range s.Body {
			if i > 0 {
				p.line()
			}
			p.oneCase(c)
		}
	})
}

func (p *printer) oneCase(c *ast.CaseStatement) {
	if c.Test == nil {
		p.text("default:")
	} else {
		p.text("case ")
		p.expr(c.Test, levelComma)
		p.text(":")
	}
	p.indent++
	for _, s := range c.Consequent {
		p.line()
		p.statement(s)
	}
	p.indent--
}

func (p *printer) try(s *ast.TryStatement) {
	p.text("try ")
	p.statement(s.Body)
	if s.Catch != nil {
		p.text(" catch ")
		if s.Catch.Parameter != nil {
			p.text("(")
			p.expr(s.Catch.Parameter, levelCall)
			p.text(") ")
		}
		p.statement(s.Catch.Body)
	}
	if s.Finally != nil {
		p.text(" finally ")
		p.statement(s.Finally)
	}
}
