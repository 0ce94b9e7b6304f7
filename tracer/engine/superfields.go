package engine

import (
	"fmt"

	"decant/analysis/js"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
	"github.com/dop251/goja/unistring"
)

// goja takes super in methods alone, and does not evaluate the key of one that is deleted.

// moveSuper puts what initialises a field and uses super into a private method, whose name nothing else can have.
func moveSuper(tree *ast.Program) {
	made := 0
	js.Walk(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ClassLiteral:
			for _, e := range n.Body {
				if field, ok := e.(*ast.FieldDefinition); ok && usesSuper(field.Initializer) {
					made++
					n.Body = append(n.Body, initializer(field, fmt.Sprintf("initializer %d", made)))
				}
			}
		case *ast.UnaryExpression:
			if member, ok := n.Operand.(*ast.BracketExpression); ok && n.Operator == token.DELETE {
				evaluateKey(n, member)
			}
		}
		return true
	})
}

// usesSuper tells whether an expression uses super of the class around.
func usesSuper(e ast.Expression) bool {
	found := false
	js.Walk(e, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.SuperExpression:
			found = true
		case *ast.FunctionLiteral, *ast.ClassLiteral:
			return false
		}
		return !found
	})
	return found
}

// initializer makes the method that gives a field its value.
func initializer(field *ast.FieldDefinition, name string) *ast.MethodDefinition {
	at, value := field.Idx, field.Initializer
	if _, anonymous := value.(*ast.ArrowFunctionLiteral); anonymous && !field.Computed {
		value = namedBy(value, field.Key, at)
	}
	key := ast.PrivateIdentifier{Identifier: ast.Identifier{Name: unistring.NewFromString(name), Idx: at}}
	field.Initializer = &ast.CallExpression{
		Callee:          &ast.PrivateDotExpression{Left: &ast.ThisExpression{Idx: at}, Identifier: key},
		LeftParenthesis: at, RightParenthesis: at,
	}
	body := &ast.FunctionLiteral{
		Function:      at,
		ParameterList: parameters(),
		Body:          &ast.BlockStatement{LeftBrace: at, RightBrace: at, List: []ast.Statement{&ast.ReturnStatement{Return: at, Argument: value}}},
	}
	return &ast.MethodDefinition{Idx: at, Key: &key, Kind: ast.PropertyKindMethod, Body: body, Static: field.Static}
}

// namedBy gives a function the name of a field, by way of an object that has it under that key.
func namedBy(value, key ast.Expression, at file.Idx) ast.Expression {
	if private, ok := key.(*ast.PrivateIdentifier); ok {
		key = &ast.StringLiteral{Idx: at, Value: "#" + private.Name}
	}
	object := &ast.ObjectLiteral{LeftBrace: at, RightBrace: at, Value: []ast.Property{
		&ast.PropertyKeyed{Key: key, Kind: ast.PropertyKindValue, Value: value, Computed: true},
	}}
	return &ast.BracketExpression{Left: object, Member: key, LeftBracket: at, RightBracket: at}
}

// evaluateKey writes `delete super[key]` as `(key, delete super.key)`.
func evaluateKey(n *ast.UnaryExpression, member *ast.BracketExpression) {
	super, ok := member.Left.(*ast.SuperExpression)
	if !ok {
		return
	}
	key := &ast.Identifier{Name: "key", Idx: n.Idx}
	deletion := &ast.UnaryExpression{Operator: token.DELETE, Idx: n.Idx, Operand: &ast.DotExpression{Left: super, Identifier: *key}}
	n.Operator = token.VOID
	n.Operand = &ast.SequenceExpression{Sequence: []ast.Expression{member.Member, deletion}}
}
