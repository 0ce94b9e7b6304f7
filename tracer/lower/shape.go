package lower

import (
	"decant/analysis/js"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// free tells whether an expression has no call, new, write or suspension: then its arm is compiled without
// a trace and not counted.
func free(e ast.Expression) bool {
	is := true
	js.Walk(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpression, *ast.NewExpression, *ast.AssignExpression, *ast.AwaitExpression, *ast.YieldExpression, *ast.ClassLiteral:
			is = false
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
			return false
		case *ast.TemplateLiteral:
			is = is && n.Tag == nil
		case *ast.UnaryExpression:
			is = is && n.Operator != token.INCREMENT && n.Operator != token.DECREMENT && n.Operator != token.DELETE
		}
		return is
	})
	return is
}

// makesClosure tells whether evaluating n can make a function.
func makesClosure(n ast.Node) bool {
	found := false
	js.Walk(n, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral:
			found = true
		}
		return !found
	})
	return found
}

// jumps are the ways in which a statement may complete other than normally, exceptions of expressions apart.
type jumps struct {
	ret, thr, brk, cont bool
	breaks, continues   map[string]bool // by label
}

func (j *jumps) add(k jumps) {
	j.ret, j.thr, j.brk, j.cont = j.ret || k.ret, j.thr || k.thr, j.brk || k.brk, j.cont || k.cont
	for l := range k.breaks {
		j.label(&j.breaks, l)
	}
	for l := range k.continues {
		j.label(&j.continues, l)
	}
}

func (j *jumps) label(m *map[string]bool, l string) {
	if *m == nil {
		*m = map[string]bool{}
	}
	(*m)[l] = true
}

func (j jumps) any() bool {
	return j.ret || j.thr || j.brk || j.cont || len(j.breaks) > 0 || len(j.continues) > 0
}

// leaves tells whether jumps out of a loop's body leave the loop other than by an exception; labels are the loop's.
func (j jumps) leaves(labels []string) bool {
	for l := range j.continues {
		if !contains(labels, l) {
			return true
		}
	}
	return j.ret || j.brk || len(j.breaks) > 0
}

// mayDiverge tells whether control may not reach what follows a statement because of a jump in it.
func mayDiverge(st ast.Statement) bool {
	switch st.(type) {
	case *ast.ExpressionStatement, *ast.VariableStatement, *ast.LexicalDeclaration, *ast.FunctionDeclaration:
		return false
	}
	return summarise(st).any()
}

// summarise collects the jumps that leave a statement.
func summarise(st ast.Statement) jumps {
	var j jumps
	switch st := st.(type) {
	case nil:
	case *ast.ReturnStatement:
		j.ret = true
	case *ast.ThrowStatement:
		j.thr = true
	case *ast.BranchStatement:
		j.branch(st)
	case *ast.BlockStatement:
		j = summariseList(st.List)
	case *ast.IfStatement:
		j = summarise(st.Consequent)
		j.add(summarise(st.Alternate))
	case *ast.LabelledStatement:
		j = summarise(st.Statement)
		delete(j.breaks, js.WTF8(st.Label.Name))
		delete(j.continues, js.WTF8(st.Label.Name))
	case *ast.TryStatement:
		j = summariseTry(st)
	case *ast.SwitchStatement:
		for _, c := range st.Body {
			j.add(summariseList(c.Consequent))
		}
		j.brk = false
	case *ast.WithStatement:
		j = summarise(st.Body)
	default:
		j = summarise(loopBody(st))
		j.brk, j.cont = false, false
	}
	return j
}

func (j *jumps) branch(st *ast.BranchStatement) {
	switch isBreak := st.Token == token.BREAK; {
	case st.Label == nil && isBreak:
		j.brk = true
	case st.Label == nil:
		j.cont = true
	case isBreak:
		j.label(&j.breaks, js.WTF8(st.Label.Name))
	default:
		j.label(&j.continues, js.WTF8(st.Label.Name))
	}
}

func summariseList(list []ast.Statement) jumps {
	var j jumps
	for _, st := range list {
		j.add(summarise(st))
	}
	return j
}

func summariseTry(st *ast.TryStatement) jumps {
	j := summariseList(st.Body.List)
	if st.Catch != nil {
		j.thr = false
		j.add(summariseList(st.Catch.Body.List))
	}
	if st.Finally != nil {
		j.add(summariseList(st.Finally.List))
	}
	return j
}

func loopBody(st ast.Statement) ast.Statement {
	switch st := st.(type) {
	case *ast.ForStatement:
		return st.Body
	case *ast.ForInStatement:
		return st.Body
	case *ast.ForOfStatement:
		return st.Body
	case *ast.WhileStatement:
		return st.Body
	case *ast.DoWhileStatement:
		return st.Body
	}
	return nil
}
