package engine

import (
	"slices"
	"strings"

	"decant/analysis/js"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
	"github.com/dop251/goja/unistring"
)

// For goja, a function declared in a block is there in the block alone. Where it is a variable of the whole function as
// well (Annex B.3.3), that one gets a name that nothing else has, and the function when control passes the declaration.

// outerMark ends the names of these variables: no identifier has it.
const outerMark = " of the whole function"

// hoistBlockFunctions gives a copy of a module's tree the variables that block functions are outside their blocks.
func hoistBlockFunctions(tree *ast.Program, m *js.Module) {
	h := &hoister{
		outer: map[file.Idx]bool{}, renamed: map[file.Idx]bool{},
		vars: map[*js.Var]bool{}, declared: map[file.Idx][]*ast.VariableDeclaration{},
	}
	js.Walk(m.AST, func(n ast.Node) bool {
		if d, ok := n.(*ast.FunctionDeclaration); ok {
			h.find(d, m.Scopes.Outer(d))
		}
		return true
	})
	if len(h.outer) == 0 {
		return
	}
	js.Walk(m.AST, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Identifier:
			h.note(m, n)
		case *ast.PropertyShort:
			h.note(m, &n.Name)
		case *ast.FunctionLiteral:
			h.note(m, n.Name)
		}
		return true
	})
	js.Walk(tree, h.visit)
}

type hoister struct {
	outer    map[file.Idx]bool                       // where block functions begin that are variables of the whole function
	vars     map[*js.Var]bool                        // these variables
	declared map[file.Idx][]*ast.VariableDeclaration // their declarations, by where their functions begin
	renamed  map[file.Idx]bool                       // where their names stand
}

// find notes a function declared in a block, and its variable outside. goja's arguments object cannot be renamed.
func (h *hoister) find(d *ast.FunctionDeclaration, v *js.Var) {
	if v == nil || v.Kind == js.VarArguments {
		return
	}
	h.outer[d.Function.Idx0()] = true
	if h.vars[v] {
		return
	}
	h.vars[v] = true
	at := functionStart(v.Scope.Func.Node)
	target := &ast.Identifier{Name: outerName(d.Function.Name.Name), Idx: 1}
	h.declared[at] = append(h.declared[at], &ast.VariableDeclaration{Var: 1, List: []*ast.Binding{{Target: target}}})
}

// functionStart is where a function begins, by which it is known again in a copy of the tree.
func functionStart(n ast.Node) file.Idx {
	if _, module := n.(*ast.Program); module {
		return 0
	}
	return n.Idx0()
}

func (h *hoister) note(m *js.Module, id *ast.Identifier) {
	if id != nil && h.vars[m.Scopes.Var(id)] {
		h.renamed[id.Idx] = true
	}
}

// rename gives an identifier its new name, if it is one of these variables.
func (h *hoister) rename(id *ast.Identifier) {
	if h.renamed[id.Idx] {
		id.Name = outerName(id.Name)
	}
}

func outerName(name unistring.String) unistring.String {
	return unistring.NewFromString(strings.TrimSuffix(name.String(), outerMark) + outerMark)
}

func (h *hoister) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.Identifier:
		h.rename(n)
	case *ast.ObjectLiteral:
		h.properties(n.Value)
	case *ast.ObjectPattern:
		h.properties(n.Properties)
	case *ast.Program:
		h.body(n, &n.Body, &n.DeclarationList)
	case *ast.FunctionLiteral:
		h.body(n, &n.Body.List, &n.DeclarationList)
	case *ast.ArrowFunctionLiteral:
		if b, ok := n.Body.(*ast.BlockStatement); ok {
			h.body(n, &b.List, &n.DeclarationList)
		}
	case *ast.ClassStaticBlock:
		h.body(n, &n.Block.List, &n.DeclarationList)
	case *ast.BlockStatement:
		n.List = h.list(n.List)
	case *ast.CaseStatement:
		n.Consequent = h.list(n.Consequent)
	case *ast.IfStatement:
		n.Consequent, n.Alternate = h.single(n.Consequent), h.single(n.Alternate)
	}
	return true
}

// properties writes {f} as {f: f} where the variable is renamed.
func (h *hoister) properties(list []ast.Property) {
	for i, p := range list {
		short, ok := p.(*ast.PropertyShort)
		if !ok || !h.renamed[short.Name.Idx] {
			continue
		}
		id := short.Name
		key := &ast.StringLiteral{Idx: id.Idx, Literal: id.Name.String(), Value: id.Name}
		var value ast.Expression = &id
		if short.Initializer != nil {
			value = &ast.AssignExpression{Operator: token.ASSIGN, Left: &id, Right: short.Initializer}
		}
		list[i] = &ast.PropertyKeyed{Key: key, Kind: ast.PropertyKindValue, Value: value}
	}
}

// body declares the variables of a function, and puts functions of its own list that are renamed into them: a declaration
// would rename the function with its variable.
func (h *hoister) body(n ast.Node, list *[]ast.Statement, declared *[]*ast.VariableDeclaration) {
	*declared = append(*declared, h.declared[functionStart(n)]...)
	var first, rest []ast.Statement
	for _, st := range *list {
		d, ok := st.(*ast.FunctionDeclaration)
		if !ok || d.Function.Name == nil || !h.renamed[d.Function.Name.Idx] {
			rest = append(rest, st)
			continue
		}
		own := *d.Function.Name
		own.Idx = 0
		target := &ast.Identifier{Name: outerName(own.Name), Idx: d.Function.Name.Idx}
		h.renamed[target.Idx] = false
		d.Function.Name = &own
		first = append(first, &ast.VariableStatement{Var: d.Function.Idx0(), List: []*ast.Binding{{Target: target, Initializer: d.Function}}})
	}
	if first != nil {
		n := directives(rest)
		*list = slices.Concat(rest[:n], first, rest[n:])
	}
}

// list puts the assignment behind each declaration of a block.
func (h *hoister) list(list []ast.Statement) []ast.Statement {
	var out []ast.Statement
	for _, st := range list {
		out = append(out, st)
		if d := h.declares(st); d != nil {
			out = append(out, h.assign(d))
		}
	}
	return out
}

func (h *hoister) single(st ast.Statement) ast.Statement {
	if d := h.declares(st); d != nil {
		return &ast.BlockStatement{LeftBrace: d.Function.Idx0(), List: []ast.Statement{st, h.assign(d)}}
	}
	return st
}

func (h *hoister) declares(st ast.Statement) *ast.FunctionDeclaration {
	for {
		l, ok := st.(*ast.LabelledStatement)
		if !ok {
			break
		}
		st = l.Statement
	}
	if d, ok := st.(*ast.FunctionDeclaration); ok && h.outer[d.Function.Idx0()] {
		return d
	}
	return nil
}

func (h *hoister) assign(d *ast.FunctionDeclaration) ast.Statement {
	id := d.Function.Name
	return &ast.ExpressionStatement{Expression: &ast.AssignExpression{
		Operator: token.ASSIGN,
		Left:     &ast.Identifier{Name: outerName(id.Name), Idx: id.Idx},
		Right:    &ast.Identifier{Name: id.Name, Idx: id.Idx},
	}}
}
