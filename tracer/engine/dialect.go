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
)

// The messages of engine-made errors are Node's in every engine. goja's differ: some are told here from the
// place of the error, and reads of null and undefined, where goja forgets which it was, are checked by the
// program itself. A program that catches nothing cannot see its errors' messages and is left as it is.

// dialect has what V8's messages say and goja's do not, by place.
type dialect struct {
	once    sync.Once
	module  *js.Module
	unit    *lower.Unit
	made    bool             // of a text
	calls   map[Place]string // of the parenthesis of a call, or of new: the callee as V8 prints it
	creates map[Place]bool   // the place is a new
	names   map[Place]string // of identifiers
	takes   map[Place]taking // of patterns and of what is iterated
	sites   map[Place]*callSite
	uses    map[Place]string          // of properties: what is done to them, by the name of the trap of a proxy
	created map[Place]*ast.Identifier // what a new names
	classes map[*js.Var]*ast.ClassLiteral

	operators    map[Place]*ast.BinaryExpression // in and instanceof, by where their left operand begins; nil for several
	privates     map[Place]privateUse            // of private names
	declared     map[string]*privateUse          // private names; nil for those of several classes
	callees      map[Place]callee                // of calls and of new
	supers       map[Place]*ast.ClassLiteral     // the class around a super call
	declares     map[*js.Var]*ast.ClassLiteral
	superMembers map[Place]bool               // of super
	elements     map[Place]string             // the keys of members, where they are written down
	brackets     map[Place]bool               // other members: whether the program keeps the object when it reads one
	deletes      map[Place]bool               // of members that are deleted
	inferred     map[*ast.ClassLiteral]string // names that a declaration gives
}

func (d *dialect) fill() {
	d.calls, d.creates, d.names, d.takes = map[Place]string{}, map[Place]bool{}, map[Place]string{}, map[Place]taking{}
	d.sites, d.uses = map[Place]*callSite{}, map[Place]string{}
	d.created, d.classes = map[Place]*ast.Identifier{}, map[*js.Var]*ast.ClassLiteral{}
	d.operators, d.privates, d.supers = map[Place]*ast.BinaryExpression{}, map[Place]privateUse{}, map[Place]*ast.ClassLiteral{}
	d.declared, d.callees, d.superMembers = map[string]*privateUse{}, map[Place]callee{}, map[Place]bool{}
	d.deletes = map[Place]bool{}
	d.elements, d.brackets = map[Place]string{}, map[Place]bool{}
	d.declares, d.inferred = map[*js.Var]*ast.ClassLiteral{}, map[*ast.ClassLiteral]string{}
	if d.module == nil {
		return
	}
	texts, takings := map[[2]int]string{}, map[[2]int]taking{}
	for _, f := range d.unit.Program.Funcs {
		if d.unit.Program.Files[f.Span.File] != d.module.File {
			continue
		}
		ir.Walk(f.Body, func(n *ir.Node) {
			switch n.Op {
			case ir.OpCall, ir.OpCallArr, ir.OpNew, ir.OpNewArr, ir.OpEvent, ir.OpRespond:
				texts[[2]int{n.Span.Start, n.Span.End}] = n.Text
			case ir.OpIter, ir.OpSpread:
				takings[[2]int{n.Span.Start, n.Span.End}] = taking{iterates: true, text: n.Text}
			case ir.OpReqObj:
				takings[[2]int{n.Span.Start, n.Span.End}] = taking{text: n.Text, first: n.Name}
			}
		})
	}
	d.structure(d.module.AST, nil)
	inner := map[ast.Node]bool{}
	js.Walk(d.module.AST, func(n ast.Node) bool {
		d.addSite(n)
		switch n := n.(type) {
		case *ast.Identifier:
			d.names[d.at(n.Idx)] = n.Name.String()
		case *ast.CallExpression:
			d.call(n, n.LeftParenthesis, texts)
		case *ast.NewExpression:
			d.call(n, n.New, texts)
			d.creates[d.at(n.New)] = true
		case *ast.UnaryExpression:
			if n.Operator == token.DELETE {
				d.deletes[d.at(memberAt(n.Operand))] = true
			}
		case *ast.DotExpression:
			d.elements[d.at(n.Identifier.Idx)] = n.Identifier.Name.String()
		case *ast.BracketExpression:
			if key, ok := literalKey(n.Member); ok {
				d.elements[d.at(n.LeftBracket)] = key.String()
			} else {
				d.brackets[d.at(n.LeftBracket)] = keepsObject(n)
			}
		case *ast.TemplateLiteral:
			if n.Tag != nil {
				d.call(n, n.Tag.Idx0(), texts)
			}
		default:
			d.take(n, takings, inner)
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

// memberAt is the position of a property as goja has it; 0 for anything else.
func memberAt(e ast.Expression) file.Idx {
	switch e := e.(type) {
	case *ast.DotExpression:
		return e.Identifier.Idx
	case *ast.BracketExpression:
		return e.LeftBracket
	case *ast.OptionalChain:
		return memberAt(e.Expression)
	}
	return 0
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
	"toFixed() precision must be between 0 and 100":                                          "toFixed() digits argument must be between 0 and 100",
	"Must call super constructor in derived class before accessing 'this'":                   "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
	"Must call super constructor in derived class before returning from derived constructor": "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
	"Illegal generator state":                        "Generator is already running",
	"The iterator does not provide a 'throw' method": "The iterator does not provide a 'throw' method.",
	"Constructor Promise requires 'new'":             "Promise constructor cannot be invoked without 'new'",
	"Unexpected end of JSON input (EOF)":             "Unexpected end of JSON input",
}

// caught gives an error that goja made the message that Node's has. Anything else is left alone.
func (r *run) caught(value goja.Value) {
	object, ok := value.(*goja.Object)
	if !ok || object.ClassName() != "Error" {
		return
	}
	_ = r.vm.Try(func() {
		own, err := r.host.descriptor(object, r.vm.ToValue("message"))
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
			r.retell(object, message.String(), text)
		}
	})
}

// retell puts the message that an error was given into its stack. The text of such a stack ends with no new line, as Node's
// does.
func (r *run) retell(object *goja.Object, message, text string) {
	own, err := r.host.descriptor(object, r.vm.ToValue("stack"))
	d, ok := own.(*goja.Object)
	if err != nil || !ok || d.Get("value") == nil {
		return
	}
	if message != "" {
		message = ": " + message
	}
	name, frames, ok := strings.Cut(d.Get("value").String(), message+"\n")
	if !ok || strings.Contains(name, "\n") {
		return
	}
	stack := name + ": " + text + strings.TrimSuffix("\n"+frames, "\n")
	_ = object.DefineDataProperty("stack", r.vm.ToValue(stack), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
}

// translate gives Node's message for goja's, or "".
func (r *run) translate(message string, object *goja.Object) string {
	if words := r.builtInWords(message, object); words != "" {
		return words
	}
	call := notCallable.FindStringSubmatch(message)
	lost := lostProperty.FindStringSubmatch(message)
	other := sameElsewhere[message]
	if strings.HasPrefix(message, "Could not convert &{") {
		other = "Cannot convert object to primitive value"
	}
	takes := takesApart.MatchString(message)
	early := message == "Cannot access a variable before initialization"
	written := ofSyntax.MatchString(message)
	if call == nil && lost == nil && other == "" && !early && !takes && !written {
		return ""
	}
	frame := innermost.FindStringSubmatch(object.Get("stack").String())
	if frame == nil || strings.HasSuffix(frame[1]+frame[5], "Error") || !r.ofEngine(object) {
		return "" // user code made it
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
	case d.creates[place] && strings.HasSuffix(d.calls[place], "Error"):
		return "" // user code made it
	case other != "":
		return other
	case lost != nil:
		return r.unread(d, lost[1], place)
	case message == classCalled && frame[2] == "":
		return r.calledBuiltIn(object.Get("stack").String())
	case message == uniterable && frame[1] == "next":
		return r.undelegated()
	case takes && message == unconverted && !d.takes[place].iterates:
		return r.unreached(d, place)
	case takes:
		return r.untaken(d, message, d.takes[place])
	case early && d.names[place] == "":
		return ""
	case early:
		return "Cannot access '" + d.names[place] + "' before initialization"
	}
	if written && frame[2] != "" {
		if text := r.ofSyntax(d, message, place); text != "" {
			return text
		}
	}
	if call != nil || message == noConstructor {
		return d.uncalled(place)
	}
	return ""
}

// unread tells that a property of undefined or null is read, where the program does not check that itself.
func (r *run) unread(d *dialect, key string, place Place) string {
	object := "undefined"
	if kept := r.keptNullish(d, keptObject); kept != "" && d.brackets[place] {
		object = kept
	}
	return "Cannot read properties of " + object + " (reading '" + key + "')"
}

// uncalled tells that what is called or constructed at a place cannot be; "" where V8's text of it is not known.
func (d *dialect) uncalled(place Place) string {
	callee := d.calls[place]
	switch {
	case callee == "":
		return ""
	case !d.creates[place]:
		return callee + " is not a function"
	case builtInConstructor[callee] || d.created[place] != nil && d.classes[d.module.Scopes.Var(d.created[place])] != nil:
		return "" // it is one; its argument is wrong
	}
	return callee + " is not a constructor"
}

var builtInConstructor = map[string]bool{"Promise": true, "Map": true, "Set": true, "WeakMap": true, "WeakSet": true, "Proxy": true}

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
	_ = object.Set("read", r.nullish("read", "reading"))
	_ = object.Set("write", r.nullish("set", "setting"))
	if r.program.makers != nil {
		r.giveMakers(object)
	}
	r.giveBigInts(object)
	r.giveStrings(object)
	r.giveProducts(object)
	r.giveTargets(object)
	r.giveInstances(object)
	_ = object.Set("lost", r.lost)
	if r.program.iterates {
		r.giveIterables(object)
	}
	_ = object.Set("same", func(c goja.FunctionCall) goja.Value { return c.Argument(0) })
	_ = object.Set("boxed", r.host.boxed)
	_ = object.Set("caught", func(c goja.FunctionCall) goja.Value {
		r.caught(c.Argument(0))
		return goja.Undefined()
	})
	return object
}

// nullish gives the helper that throws where a property of undefined or null is asked for.
func (r *run) nullish(verb, doing string) func(goja.FunctionCall) goja.Value {
	return func(c goja.FunctionCall) goja.Value {
		v := c.Argument(0)
		if !goja.IsUndefined(v) && !goja.IsNull(v) {
			return v
		}
		message := "Cannot " + verb + " properties of " + v.String()
		switch key := c.Argument(1).(type) {
		case *goja.Object:
			if shown, ok := r.host.shown(key); ok && strings.HasPrefix(shown, "#<") {
				message += " (" + doing + " '" + shown + "')"
			}
		case *goja.Symbol:
			message += " (" + doing + " 'Symbol(" + key.String() + ")')"
		default:
			message += " (" + doing + " '" + key.String() + "')"
		}
		panic(r.vm.NewTypeError("%s", message))
	}
}
