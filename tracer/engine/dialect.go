package engine

import (
	"regexp"
	"strconv"
	"strings"
	"sync"

	"decant/analysis/js"
	"decant/tracer/ir"
	"decant/tracer/lower"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
	"github.com/dop251/goja/unistring"
)

// The messages of engine-made errors are Node's in every engine. goja's differ: some are told here from the
// place of the error, and reads of null and undefined, where goja forgets which it was, are checked by the
// program itself. A program that catches nothing cannot see its errors' messages and is left as it is.

// dialect has what V8's messages say and goja's do not, by place.
type dialect struct {
	once    sync.Once
	module  *js.Module
	unit    *lower.Unit
	calls   map[Place]string // of the parenthesis of a call, or of new: the callee as V8 prints it
	creates map[Place]bool   // the place is a new
	names   map[Place]string // of identifiers
}

func (d *dialect) fill() {
	d.calls, d.creates, d.names = map[Place]string{}, map[Place]bool{}, map[Place]string{}
	if d.module == nil {
		return
	}
	texts := map[[2]int]string{}
	for _, f := range d.unit.Program.Funcs {
		if d.unit.Program.Files[f.Span.File] != d.module.File {
			continue
		}
		ir.Walk(f.Body, func(n *ir.Node) {
			switch n.Op {
			case ir.OpCall, ir.OpCallArr, ir.OpNew, ir.OpNewArr, ir.OpEvent, ir.OpRespond:
				texts[[2]int{n.Span.Start, n.Span.End}] = n.Text
			}
		})
	}
	js.Walk(d.module.AST, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Identifier:
			d.names[d.at(n.Idx)] = n.Name.String()
		case *ast.CallExpression:
			d.call(n, n.LeftParenthesis, texts)
		case *ast.NewExpression:
			d.call(n, n.New, texts)
			d.creates[d.at(n.New)] = true
		}
		return true
	})
}

func (d *dialect) call(n ast.Node, idx file.Idx, texts map[[2]int]string) {
	span := d.module.Span(n)
	if text, ok := texts[[2]int{span.Start, span.End}]; ok && text != "" {
		d.calls[d.at(idx)] = text
	}
}

// at is the place of a position in the tree, as goja tells it.
func (d *dialect) at(idx file.Idx) Place {
	pos := d.module.File.Pos(int(idx) - 1)
	return Place{Line: pos.Line, Column: pos.Column}
}

var (
	notCallable  = regexp.MustCompile(`^(?:Object has no member '.*'|Value is not an object: (.*)|Not a function: .*)$`)
	lostProperty = regexp.MustCompile(`^Cannot read property '(.*)' of undefined(?: or null)?$`)
	innermost    = regexp.MustCompile(`\n\tat (?:(\S*) \(native\)|(?:[^\n]*\()?([^\n]*):(\d+):(\d+)\(\d+\)\)?|(\S*) ?\(?native\)?)`)
)

// sameElsewhere are messages that need nothing but other words.
var sameElsewhere = map[string]string{
	"Malformed URI":    "URI malformed",
	"No initial value": "Reduce of empty array with no initial value",
	"toFixed() precision must be between 0 and 100":                        "toFixed() digits argument must be between 0 and 100",
	"Must call super constructor in derived class before accessing 'this'": "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
	"Constructor Promise requires 'new'":                                   "Promise constructor cannot be invoked without 'new'",
	"Unexpected end of JSON input (EOF)":                                   "Unexpected end of JSON input",
}

// caught gives an error that goja made the message that Node's has. Anything else is left alone.
func (r *run) caught(value goja.Value) {
	object, ok := value.(*goja.Object)
	if !ok || object.ClassName() != "Error" {
		return
	}
	_ = r.vm.Try(func() {
		own, err := r.host.descriptor(object, "message")
		d, ok := own.(*goja.Object)
		if err != nil || !ok {
			return
		}
		message := d.Get("value") // never a getter: that would be user code
		if message == nil || !goja.IsString(message) {
			return
		}
		if text := r.translate(message.String(), object); text != "" {
			_ = object.DefineDataProperty("message", r.vm.ToValue(text), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
		}
	})
}

// translate gives Node's message for goja's, or "".
func (r *run) translate(message string, object *goja.Object) string {
	call := notCallable.FindStringSubmatch(message)
	lost := lostProperty.FindStringSubmatch(message)
	other := sameElsewhere[message]
	if strings.HasPrefix(message, "Could not convert &{") {
		other = "Cannot convert object to primitive value"
	}
	early := message == "Cannot access a variable before initialization"
	if call == nil && lost == nil && other == "" && !early {
		return ""
	}
	frame := innermost.FindStringSubmatch(object.Get("stack").String())
	if frame == nil || strings.HasSuffix(frame[1]+frame[5], "Error") {
		return "" // user code made it
	}
	switch {
	case lost != nil:
		return "Cannot read properties of undefined (reading '" + lost[1] + "')"
	case other != "":
		return other
	}
	d := r.program.dialects[frame[2]]
	if d == nil {
		d = &dialect{}
	}
	d.once.Do(d.fill)
	line, _ := strconv.Atoi(frame[3])
	column, _ := strconv.Atoi(frame[4])
	place := Place{Line: line, Column: column}
	switch {
	case early && d.names[place] != "":
		return "Cannot access '" + d.names[place] + "' before initialization"
	case early:
		return ""
	case d.creates[place] && builtInConstructor[d.calls[place]]:
		return "" // it is one; its argument is wrong
	case d.calls[place] != "" && d.creates[place]:
		return d.calls[place] + " is not a constructor"
	case d.calls[place] != "":
		return d.calls[place] + " is not a function"
	case line == 0 && takesCallback[frame[1]+frame[5]]:
		return call[1] + " is not a function"
	}
	return ""
}

var builtInConstructor = map[string]bool{"Promise": true, "Map": true, "Set": true, "WeakMap": true, "WeakSet": true, "Proxy": true}

// takesCallback are the built-ins that call their first argument.
var takesCallback = map[string]bool{
	"map": true, "forEach": true, "filter": true, "reduce": true, "reduceRight": true, "some": true, "every": true,
	"find": true, "findIndex": true, "findLast": true, "findLastIndex": true, "flatMap": true,
}

// catches reports whether a program may see the messages of errors.
func catches(source string) bool {
	return strings.Contains(source, "catch") || strings.Contains(source, "then") || strings.Contains(source, "allSettled")
}

// speakV8 changes a program that catches errors so that they have Node's messages. helper is the name of an
// object with the methods read, write and caught (see helpers).
func speakV8(tree *ast.Program, helper string) {
	s := &speaker{helper: helper, chain: map[ast.Node]bool{}}
	var nodes []ast.Node // what is added is not looked at again
	js.Walk(tree, func(n ast.Node) bool {
		nodes = append(nodes, n)
		return true
	})
	for _, n := range nodes {
		s.visit(n)
	}
}

type speaker struct {
	helper string
	chain  map[ast.Node]bool // members inside an optional chain, operands of delete: left alone
}

func (s *speaker) visit(n ast.Node) {
	switch n := n.(type) {
	case *ast.OptionalChain:
		s.spine(n.Expression)
	case *ast.UnaryExpression:
		if n.Operator == token.DELETE {
			s.chain[n.Operand] = true
		}
	case *ast.AssignExpression:
		if n.Operator == token.ASSIGN {
			s.chain[n.Left] = true
			s.assigned(n)
		}
	case *ast.ForIntoExpression:
		s.chain[n.Expression] = true
	case *ast.ArrayPattern:
		s.targets(append(append([]ast.Expression{}, n.Elements...), n.Rest))
	case *ast.ObjectPattern:
		for _, p := range n.Properties {
			if keyed, ok := p.(*ast.PropertyKeyed); ok {
				s.targets([]ast.Expression{keyed.Value})
			}
		}
	case *ast.DotExpression:
		if !s.chain[n] {
			n.Left = s.checked("read", n.Left, n.Identifier.Name)
		}
	case *ast.BracketExpression:
		if key, ok := literalKey(n.Member); ok && !s.chain[n] {
			n.Left = s.checked("read", n.Left, key)
		}
	case *ast.CatchStatement:
		if id, ok := n.Parameter.(*ast.Identifier); ok {
			call := s.call("caught", n.Catch, &ast.Identifier{Name: id.Name, Idx: n.Catch})
			n.Body.List = append([]ast.Statement{&ast.ExpressionStatement{Expression: call}}, n.Body.List...)
		}
	}
}

// assigned checks the object of an assignment to a property. The check comes before the value is computed, so
// the value must be one that does nothing.
func (s *speaker) assigned(n *ast.AssignExpression) {
	idle := true
	js.Walk(n.Right, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.CallExpression, *ast.NewExpression, *ast.AssignExpression, *ast.AwaitExpression, *ast.YieldExpression, *ast.TemplateLiteral, *ast.SpreadElement, *ast.ClassLiteral:
			idle = false
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
			return false
		}
		return idle
	})
	if !idle {
		return
	}
	switch left := n.Left.(type) {
	case *ast.DotExpression:
		left.Left = s.checked("write", left.Left, left.Identifier.Name)
	case *ast.BracketExpression:
		if key, ok := literalKey(left.Member); ok {
			left.Left = s.checked("write", left.Left, key)
		}
	}
}

// spine leaves alone what a chain short-circuits.
func (s *speaker) spine(e ast.Expression) {
	for {
		s.chain[e] = true
		switch n := e.(type) {
		case *ast.DotExpression:
			e = n.Left
		case *ast.PrivateDotExpression:
			e = n.Left
		case *ast.BracketExpression:
			e = n.Left
		case *ast.CallExpression:
			e = n.Callee
		case *ast.Optional:
			return
		default:
			return
		}
	}
}

func (s *speaker) targets(list []ast.Expression) {
	for _, e := range list {
		if a, ok := e.(*ast.AssignExpression); ok {
			e = a.Left
		}
		if e != nil {
			s.chain[e] = true
		}
	}
}

func literalKey(e ast.Expression) (unistring.String, bool) {
	switch e := e.(type) {
	case *ast.StringLiteral:
		return e.Value, true
	case *ast.NumberLiteral:
		if n, ok := e.Value.(int64); ok {
			return unistring.NewFromString(strconv.FormatInt(n, 10)), true
		}
	}
	return "", false
}

// checked is an object whose property key is taken, with a check that it is neither null nor undefined.
func (s *speaker) checked(method string, e ast.Expression, key unistring.String) ast.Expression {
	at := e.Idx0()
	switch e := e.(type) {
	case *ast.SuperExpression, *ast.Optional, *ast.ThisExpression, *ast.ObjectLiteral, *ast.ArrayLiteral, *ast.StringLiteral, *ast.NumberLiteral,
		*ast.TemplateLiteral, *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral, *ast.RegExpLiteral, *ast.NewExpression, *ast.MetaProperty:
		return e
	case *ast.Identifier:
		copied := *e
		return &ast.BinaryExpression{Operator: token.COALESCE, Left: e, Right: s.call(method, at, &copied, &ast.StringLiteral{Idx: at, Value: key})}
	}
	return s.call(method, at, e, &ast.StringLiteral{Idx: at, Value: key})
}

func (s *speaker) call(method string, at file.Idx, args ...ast.Expression) *ast.CallExpression {
	return &ast.CallExpression{
		Callee: &ast.DotExpression{
			Left:       &ast.Identifier{Name: unistring.NewFromString(s.helper), Idx: at},
			Identifier: ast.Identifier{Name: unistring.NewFromString(method), Idx: at},
		},
		LeftParenthesis: at, RightParenthesis: at, ArgumentList: args,
	}
}

// helpers is the object that a program calls that was changed by speakV8 and others.
func (r *run) helpers() goja.Value {
	made, err := r.vm.RunProgram(int32Program)
	if err != nil {
		panic(err)
	}
	object := made.ToObject(r.vm)
	pow, err := newPow(r.vm)
	if err != nil {
		panic(err)
	}
	_ = object.Set("pow", pow)
	check := func(message string) func(goja.FunctionCall) goja.Value {
		return func(c goja.FunctionCall) goja.Value {
			v := c.Argument(0)
			if goja.IsUndefined(v) || goja.IsNull(v) {
				panic(r.vm.NewTypeError(message, v.String(), c.Argument(1).String()))
			}
			return v
		}
	}
	_ = object.Set("read", check("Cannot read properties of %s (reading '%s')"))
	_ = object.Set("write", check("Cannot set properties of %s (setting '%s')"))
	if r.program.makers != nil {
		r.giveMakers(object)
	}
	r.giveProducts(object)
	r.giveTargets(object)
	r.giveInstances(object)
	_ = object.Set("boxed", r.host.boxed)
	_ = object.Set("caught", func(c goja.FunctionCall) goja.Value {
		r.caught(c.Argument(0))
		return goja.Undefined()
	})
	return object
}
