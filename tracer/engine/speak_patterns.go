package engine

import (
	"decant/analysis/js"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
	"github.com/dop251/goja/unistring"
)

// Of a value that cannot be taken apart or iterated, goja tells neither what it is nor where. A check for undefined and
// null stands before each place: `const { a } = f()` becomes `const { a } = (kept = f()) ?? helper.lost(kept)`. The call
// has the place that dialect knows the text by, and so has what goja throws of a value that passes.

// iterable is an expression that is iterated at a place. With noted, the program keeps the value where translate finds it.
func (s *speaker) iterable(e ast.Expression, at file.Idx, noted bool) ast.Expression {
	switch e := e.(type) {
	case *ast.ArrayLiteral, *ast.StringLiteral:
		return e
	case *ast.TemplateLiteral:
		if e.Tag == nil {
			return e
		}
	}
	if s.iterates {
		return s.call("iterable", at, s.present(e, at))
	}
	if noted {
		return s.orLost(s.keep(keptIterated, e), at, s.kept(keptIterated, at))
	}
	return s.present(e, at)
}

// present is an expression that is not undefined or null at a place.
func (s *speaker) present(e ast.Expression, at file.Idx) ast.Expression {
	if id, ok := e.(*ast.Identifier); ok {
		copied := *id
		return s.orLost(id, at, &copied)
	}
	kept := func() *ast.Identifier { return s.keeper(at) }
	return s.orLost(&ast.AssignExpression{Operator: token.ASSIGN, Left: kept(), Right: e}, at, kept())
}

// keeper is the variable that holds a value from its test to the call that needs it.
func (s *speaker) keeper(at file.Idx) *ast.Identifier {
	return &ast.Identifier{Name: unistring.NewFromString(keptName(s.helper, keptLast)), Idx: at}
}

func (s *speaker) orLost(e ast.Expression, at file.Idx, again ast.Expression) ast.Expression {
	return &ast.BinaryExpression{Operator: token.COALESCE, Left: e, Right: s.call("lost", at, again)}
}

// source is what a pattern takes apart, in a declaration or an assignment.
func (s *speaker) source(p ast.Pattern, e ast.Expression, assigns bool) ast.Expression {
	s.nested(p)
	if _, array := p.(*ast.ArrayPattern); !array {
		return s.object(e, p.Idx0())
	}
	return s.iterable(e, p.Idx0(), assigns || !namedInArrays(e))
}

// object is what an object pattern takes apart.
func (s *speaker) object(e ast.Expression, at file.Idx) ast.Expression {
	switch e.(type) {
	case *ast.ObjectLiteral, *ast.ArrayLiteral, *ast.StringLiteral, *ast.NumberLiteral, *ast.FunctionLiteral, *ast.ArrowFunctionLiteral,
		*ast.ClassLiteral, *ast.RegExpLiteral, *ast.NewExpression:
		return e
	}
	return s.present(e, at)
}

// namedInArrays tells the values of declarations by array patterns that V8 may name by their text.
func namedInArrays(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Identifier, *ast.NumberLiteral, *ast.NullLiteral, *ast.BooleanLiteral, *ast.NewExpression, *ast.ThisExpression, *ast.ObjectLiteral:
		return true
	case *ast.CallExpression:
		_, named := e.Callee.(*ast.Identifier)
		return named
	}
	return false
}

// nested checks what the patterns in a pattern take apart. A default stands for undefined alone: what has none gets one
// that throws, and goja's own error is then about null.
func (s *speaker) nested(p ast.Pattern) {
	switch p := p.(type) {
	case *ast.ArrayPattern:
		for i, e := range p.Elements {
			p.Elements[i] = s.element(e)
		}
		if rest, ok := p.Rest.(ast.Pattern); ok {
			s.nested(rest)
		}
	case *ast.ObjectPattern:
		for _, property := range p.Properties {
			if keyed, ok := property.(*ast.PropertyKeyed); ok {
				keyed.Value = s.element(keyed.Value)
			}
		}
	}
}

// element is a target in a pattern, with its default.
func (s *speaker) element(e ast.Expression) ast.Expression {
	if p, ok := e.(ast.Pattern); ok {
		s.nested(p)
		return &ast.AssignExpression{Operator: token.ASSIGN, Left: p, Right: s.call("lost", p.Idx0())}
	}
	a, ok := e.(*ast.AssignExpression)
	if !ok {
		s.targeted(e)
		return e
	}
	s.defaults[a] = true
	if p, ok := a.Left.(ast.Pattern); ok {
		s.nested(p)
		a.Right = s.present(a.Right, p.Idx0())
	} else {
		s.targeted(a.Left)
	}
	return e
}

// targeted keeps an object that may be undefined or null, of which a pattern assigns to a property.
func (s *speaker) targeted(target ast.Expression) {
	at := memberAt(target)
	switch m := target.(type) {
	case *ast.DotExpression:
		if mayBeNullish(m.Left) {
			m.Left = s.placed(m.Left, at)
		}
	case *ast.BracketExpression:
		if _, known := literalKey(m.Member); known && mayBeNullish(m.Left) {
			m.Left = s.placed(m.Left, at)
		}
	}
}

// placed keeps an object, and reads it at the place of its property: goja has none for the assignment.
func (s *speaker) placed(e ast.Expression, at file.Idx) ast.Expression {
	return &ast.SequenceExpression{Sequence: []ast.Expression{s.keep(keptTarget, e), s.kept(keptTarget, at)}}
}

// declared checks the values of a declaration's patterns.
func (s *speaker) declared(list []*ast.Binding) {
	for _, b := range list {
		if p, ok := b.Target.(ast.Pattern); ok && b.Initializer != nil {
			b.Initializer = s.source(p, b.Initializer, false)
		}
	}
}

// each moves the pattern of a loop's head into its body, where its value has a name.
func (s *speaker) each(n *ast.ForOfStatement) {
	n.Source = s.iterable(n.Source, n.For, false)
	var declare func(p ast.Pattern, value ast.Expression) ast.Statement
	var target ast.Node
	switch into := n.Into.(type) {
	case *ast.ForDeclaration:
		target = into.Target
		declare = func(p ast.Pattern, value ast.Expression) ast.Statement {
			kind := token.LET
			if into.IsConst {
				kind = token.CONST
			}
			return declaration(kind, p, value)
		}
		if intersects(namesIn(target), namesIn(n.Source)) {
			return // the names are not there yet where the source is evaluated
		}
	case *ast.ForIntoVar:
		target = into.Binding.Target
		declare = func(p ast.Pattern, value ast.Expression) ast.Statement {
			return &ast.VariableStatement{Var: p.Idx0(), List: []*ast.Binding{{Target: p, Initializer: value}}}
		}
	case *ast.ForIntoExpression:
		target = into.Expression
		declare = func(p ast.Pattern, value ast.Expression) ast.Statement {
			assign := &ast.AssignExpression{Operator: token.ASSIGN, Left: p, Right: value}
			return &ast.ExpressionStatement{Expression: assign}
		}
	}
	p, ok := target.(ast.Pattern)
	if !ok {
		return
	}
	at := p.Idx0()
	value := s.fresh(at)
	n.Into = &ast.ForDeclaration{Idx: n.For, IsConst: true, Target: value}
	_, assigns := declare(p, nil).(*ast.ExpressionStatement)
	taken := declare(p, s.source(p, value, assigns))
	n.Body = &ast.BlockStatement{LeftBrace: at, RightBrace: at, List: []ast.Statement{taken, n.Body}}
}

// fresh is a variable of a name that nothing else has.
func (s *speaker) fresh(at file.Idx) *ast.Identifier {
	s.made++
	return &ast.Identifier{Name: unistring.NewFromString(valueName(s.helper, s.made)), Idx: at}
}

func declaration(kind token.Token, p ast.BindingTarget, value ast.Expression) ast.Statement {
	return &ast.LexicalDeclaration{Idx: p.Idx0(), Token: kind, List: []*ast.Binding{{Target: p, Initializer: value}}}
}

// namesIn are the identifiers in a node.
func namesIn(n ast.Node) map[unistring.String]bool {
	names := map[unistring.String]bool{}
	js.Walk(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Identifier); ok {
			names[id.Name] = true
		}
		return true
	})
	return names
}

func intersects(a, b map[unistring.String]bool) bool {
	for name := range a {
		if b[name] {
			return true
		}
	}
	return false
}

// parameters checks what the patterns of a function's parameters take apart. One without a default moves into the body: a
// default that throws would change the function's length.
func (s *speaker) parameters(list *ast.ParameterList, body ast.Node, generator bool, prepend func([]ast.Statement)) {
	inits, pattern := false, false
	for _, b := range list.List {
		_, p := b.Target.(ast.Pattern)
		pattern = pattern || p && b.Initializer == nil && !inits
		inits = inits || b.Initializer != nil
	}
	if pattern && (generator || inits || !s.movable(list, body)) {
		return
	}
	var moved []ast.Statement
	inits = false
	for _, b := range list.List {
		p, ok := b.Target.(ast.Pattern)
		switch {
		case b.Initializer != nil:
			inits = true
			if ok {
				s.nested(p)
				b.Initializer = s.present(b.Initializer, p.Idx0())
			}
		case !ok:
		case inits:
			s.nested(p)
			b.Initializer = s.call("lost", p.Idx0())
		default:
			value := s.fresh(p.Idx0())
			b.Target = value
			copied := *value
			moved = append(moved, declaration(token.LET, p, s.source(p, &copied, true)))
		}
	}
	if rest, ok := list.Rest.(ast.Pattern); ok && !pattern {
		s.nested(rest)
	}
	if len(moved) > 0 {
		prepend(moved)
	}
}

// movable tells whether a function's parameters mean the same as variables of its body: nothing in the body has a name of
// theirs, and no other parameter is named in a default.
func (s *speaker) movable(list *ast.ParameterList, body ast.Node) bool {
	if _, ok := list.Rest.(ast.Pattern); ok {
		return false
	}
	mentioned := map[unistring.String]bool{}
	for _, b := range list.List {
		here := namesIn(b.Target)
		if intersects(here, mentioned) {
			return false
		}
		for name := range here {
			mentioned[name] = true
		}
	}
	if id, ok := list.Rest.(*ast.Identifier); ok {
		mentioned[id.Name] = true
	}
	ok := !mentioned["arguments"]
	js.Walk(body, func(n ast.Node) bool {
		var declared ast.Node
		switch n := n.(type) {
		case *ast.Binding:
			declared = n.Target
		case *ast.FunctionDeclaration:
			declared = n.Function.Name
		case *ast.ClassDeclaration:
			declared = n.Class.Name
		case *ast.ForDeclaration:
			declared = n.Target
		case *ast.Identifier:
			ok = ok && n.Name != "arguments"
		}
		if declared != nil {
			ok = ok && !intersects(namesIn(declared), mentioned)
		}
		return ok
	})
	return ok
}
