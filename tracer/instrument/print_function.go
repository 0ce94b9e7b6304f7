package instrument

import (
	"github.com/dop251/goja/ast"
)

func (p *printer) function(f *ast.FunctionLiteral) {
	if f.Async {
		p.text("async ")
	}
	p.text("function")
	if f.Generator {
		p.text("*")
	}
	p.text(" ")
	if f.Name != nil {
		p.text(f.Name.Name.String())
	}
	p.parameters(f.ParameterList)
	p.text(" ")
	p.body(f.Body)
}

func (p *printer) arrow(f *ast.ArrowFunctionLiteral) {
	if f.Async {
		p.text("async ")
	}
	p.parameters(f.ParameterList)
	p.text(" => ")
	if e, ok := f.Body.(*ast.ExpressionBody); ok {
		first := leftmost(e.Expression)
		switch first.(type) {
		case *ast.ObjectLiteral:
			p.guard = first
		case *ast.ObjectPattern:
			p.guard = e.Expression
		}
		p.expr(e.Expression, levelAssign)
		p.guard = nil
		return
	}
	p.body(f.Body.(*ast.BlockStatement))
}

func (p *printer) parameters(list *ast.ParameterList) {
	noIn := p.noIn
	p.noIn = false
	p.text("(")
	for i, b := range list.List {
		if i > 0 {
			p.text(", ")
		}
		p.binding(b)
	}
	if list.Rest != nil {
		if len(list.List) > 0 {
			p.text(", ")
		}
		p.text("...")
		p.expr(list.Rest, levelAssign)
	}
	p.text(")")
	p.noIn = noIn
}

// body prints the statements of a function in braces.
func (p *printer) body(b *ast.BlockStatement) {
	noIn, guard := p.noIn, p.guard
	p.noIn, p.guard = false, nil
	p.block(len(b.List) == 0, func() { p.statements(b.List) })
	p.noIn, p.guard = noIn, guard
}

func (p *printer) binding(b *ast.Binding) {
	p.expr(b.Target, levelCall)
	if b.Initializer != nil {
		p.text(" = ")
		p.expr(b.Initializer, levelAssign)
	}
}

func (p *printer) object(properties []ast.Property, rest ast.Expression) {
	if len(properties) == 0 && rest == nil {
		p.text("{}")
		return
	}
	noIn := p.noIn
	p.noIn = false
	p.text("{ ")
	for i, property := range properties {
		if i > 0 {
			p.text(", ")
		}
		p.property(property)
	}
	if rest != nil {
		if len(properties) > 0 {
			p.text(", ")
		}
		p.text("...")
		p.expr(rest, levelAssign)
	}
	p.text(" }")
	p.noIn = noIn
}

func (p *printer) property(property ast.Property) {
	switch property := property.(type) {
	case *ast.PropertyShort:
		p.mark(property.Name.Idx)
		p.text(property.Name.Name.String())
		if property.Initializer != nil {
			p.text(" = ")
			p.expr(property.Initializer, levelAssign)
		}
	case *ast.SpreadElement:
		p.bare(property)
	case *ast.PropertyKeyed:
		if property.Kind == ast.PropertyKindValue {
			p.key(property.Key, property.Computed)
			p.text(": ")
			p.expr(property.Value, levelAssign)
			return
		}
		p.method(property.Kind, property.Key, property.Computed, property.Value.(*ast.FunctionLiteral))
	}
}

func (p *printer) method(kind ast.PropertyKind, key ast.Expression, computed bool, f *ast.FunctionLiteral) {
	switch {
	case kind == ast.PropertyKindGet:
		p.text("get ")
	case kind == ast.PropertyKindSet:
		p.text("set ")
	case f.Async:
		p.text("async ")
	}
	if f.Generator {
		p.text("*")
	}
	p.key(key, computed)
	p.parameters(f.ParameterList)
	p.text(" ")
	p.body(f.Body)
}

// key prints a property's name as it was written.
func (p *printer) key(key ast.Expression, computed bool) {
	if computed {
		p.text("[")
		p.expr(key, levelAssign)
		p.text("]")
		return
	}
	if s, ok := key.(*ast.StringLiteral); ok && s.Literal != "" {
		p.mark(s.Idx)
		p.text(s.Literal)
		return
	}
	p.bare(key)
}

func (p *printer) class(c *ast.ClassLiteral) {
	p.text("class ")
	if c.Name != nil {
		p.text(c.Name.Name.String(), " ")
	}
	if c.SuperClass != nil {
		p.text("extends ")
		p.expr(c.SuperClass, levelCall)
		p.text(" ")
	}
	noIn, guard := p.noIn, p.guard
	p.noIn, p.guard = false, nil
	p.block(len(c.Body) == 0, func() {
		for i, element := range c.Body {
			if i > 0 {
				p.line()
			}
			p.element(element)
		}
	})
	p.noIn, p.guard = noIn, guard
}

func (p *printer) element(element ast.ClassElement) {
	switch element := element.(type) {
	case *ast.MethodDefinition:
		if element.Static {
			p.text("static ")
		}
		p.method(element.Kind, element.Key, element.Computed, element.Body)
	case *ast.FieldDefinition:
		if element.Static {
			p.text("static ")
		}
		p.key(element.Key, element.Computed)
		if element.Initializer != nil {
			p.text(" = ")
			p.expr(element.Initializer, levelAssign)
		}
		p.text(";")
	case *ast.ClassStaticBlock:
		p.text("static ")
		p.body(element.Block)
	}
}
