package engine

import (
	"regexp"
	"strconv"
	"strings"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// raised is an error that goja made, and what is known of how it came about.
type raised struct {
	run     *run
	message string // goja's
	native  string // the innermost function where it is a built-in one; empty where it is the program's
	callee  string // of the innermost call in the program, as V8 prints it; empty where that is not known
	creates bool   // the call is a new
	built   string // the built-in constructor that a new leads to; empty where that is not known
	site    *callSite
	use     string // what is done to the property that was accessed last, by the name of the trap of a proxy
	name    string // of the file
}

// callSite is a call as it is written.
type callSite struct {
	args []ast.Expression
	note *notedCall // nil where it is not noted
}

// builtInWords is V8's message for one that goja's built-in functions made, or "".
func (r *run) builtInWords(message string, object *goja.Object) string {
	say := wordsFor(message)
	if say == nil {
		return ""
	}
	x := r.raised(message, object)
	if x == nil || x.creates && strings.HasSuffix(x.callee, "Error") && x.callee != "AggregateError" || !r.ofEngine(object) {
		return "" // user code made it
	}
	return say(x)
}

// ofEngine tells whether an error inherits from nothing that a program made.
func (r *run) ofEngine(object *goja.Object) bool {
	proto := object.Prototype()
	if proto == nil || isProxy(proto) {
		return false
	}
	constructor, ok := r.data(proto, r.vm.ToValue("constructor")).(*goja.Object)
	return ok && implementation(constructor) == "nativeFuncObject"
}

var frame = regexp.MustCompile(`^\n?\tat (?:(.*) \(native\)|native|(?:.* \()?(.*):(\d+):(\d+)\(\d+\)\)?)(?:\n|$)`)

// raised reads the stack of an error; nil when it was not goja that made it, or when it has V8's message.
func (r *run) raised(message string, object *goja.Object) *raised {
	stack := object.Get("stack")
	if stack == nil {
		return nil
	}
	_, frames, ok := strings.Cut(stack.String(), message+"\n")
	if !ok || !strings.HasSuffix(frames, "\n") && frames != "" {
		return nil
	}
	x := &raised{run: r, message: message}
	stands := false // a function that decant has in the place of goja's
	for first := true; ; first = false {
		m := frame.FindStringSubmatch(frames)
		if m == nil {
			return x
		}
		frames = frames[len(m[0]):]
		d := r.program.dialects[m[2]]
		switch {
		case m[3] != "" && d != nil:
			x.place(d, m[2], m[3], m[4])
			if stands && x.native == "" && !x.creates {
				x.native = lastName(x.callee)
			}
			return x
		case m[3] != "":
			stands, x.native = true, ""
		case first && strings.HasSuffix(m[1], "Error"):
			return nil // user code made it
		case first || stands && x.native == "":
			x.native = m[1]
		}
	}
}

// place looks the innermost call of the program up.
func (x *raised) place(d *dialect, name, line, column string) {
	d.once.Do(d.fill)
	at := Place{}
	at.Line, _ = strconv.Atoi(line)
	at.Column, _ = strconv.Atoi(column)
	x.name, x.callee, x.creates, x.site, x.use = name, d.calls[at], d.creates[at], d.sites[at], d.uses[at]
	x.built = d.builtBy(at)
}

// args are the arguments as they are written; none where there is a spread among them.
func (x *raised) args() []ast.Expression {
	if x.site == nil {
		return nil
	}
	for _, a := range x.site.args {
		if _, spread := a.(*ast.SpreadElement); spread {
			return nil
		}
	}
	return x.site.args
}

// first is the first argument of the call; false where it is not known.
func (x *raised) first() (goja.Value, bool) {
	switch {
	case x.site == nil:
		return nil, false
	case len(x.site.args) == 0:
		return goja.Undefined(), true
	case x.site.note == nil:
		return nil, false
	}
	v := x.run.notedFor(siteOf(x.name, x.site.note.at))
	return v, v != nil
}

// shownFirst is the first argument as a message has it.
func (x *raised) shownFirst() (string, bool) {
	v, ok := x.first()
	if !ok {
		return "", false
	}
	return x.run.host.shown(v)
}

// about is a message around the first argument, "" where that is not known.
func (x *raised) about(before, after string) string {
	text, ok := x.shownFirst()
	if !ok {
		return ""
	}
	return before + text + after
}

// method is the built-in function that failed, by its path, where it was called by name or by call.
func (x *raised) method() string {
	if x.callee == "Reflect.apply" {
		return x.callee
	}
	if x.native == "call" || x.native == "apply" {
		path, _ := strings.CutSuffix(x.callee, "."+x.native)
		return path
	}
	if strings.HasSuffix(x.callee, "."+x.native) {
		return x.callee
	}
	return ""
}

// isUnbound tells whether a built-in function failed that the program called by a name of its own.
func (x *raised) isUnbound() bool {
	return x.native != "" && x.callee != "" && !strings.ContainsAny(x.callee, ".[( ")
}

// creating is the built-in constructor that failed.
func (x *raised) creating() string {
	if x.native != "" {
		return ""
	}
	return x.built
}

// unknownUse is what is done to a property whose value is taken apart at the same place.
const unknownUse = "unknown"

// addSite notes a call, or an access to a property, by its place.
func (d *dialect) addSite(n ast.Node) {
	use := func(e ast.Node, does string) {
		if dot, ok := e.(*ast.DotExpression); ok && d.uses[d.at(dot.Identifier.Idx)] == "" {
			d.uses[d.at(dot.Identifier.Idx)] = does
		}
	}
	switch n := n.(type) {
	case *ast.CallExpression:
		d.sites[d.at(n.LeftParenthesis)] = &callSite{n.ArgumentList, notedCallOf(n)}
	case *ast.NewExpression:
		d.sites[d.at(n.New)] = &callSite{n.ArgumentList, notedCallOf(n)}
		if id, ok := n.Callee.(*ast.Identifier); ok {
			d.created[d.at(n.New)] = id
		}
	case *ast.AssignExpression:
		if n.Operator == token.ASSIGN {
			use(n.Left, "set")
		}
		if _, pattern := n.Left.(ast.Pattern); pattern {
			use(n.Right, unknownUse)
		}
	case *ast.Binding:
		if _, pattern := n.Target.(ast.Pattern); pattern {
			use(n.Initializer, unknownUse)
		}
	case *ast.SpreadElement:
		use(n.Expression, unknownUse)
	case *ast.ForInStatement:
		use(n.Source, unknownUse)
	case *ast.UnaryExpression:
		if n.Operator == token.DELETE {
			use(n.Operand, "deleteProperty")
		}
	case *ast.BinaryExpression:
		if n.Operator == token.IN {
			d.uses[d.at(n.Idx0())] = "has"
		}
	case *ast.ClassLiteral:
		if n.Name != nil {
			if v := d.module.Scopes.Var(n.Name); v != nil {
				d.classes[v] = n
			}
		}
	case *ast.DotExpression:
		use(n, "get")
	}
}

// builtBy is the built-in constructor that a new at a place leads to: one that it names, or that a class extends, which has no
// constructor of its own.
func (d *dialect) builtBy(at Place) string {
	id := d.created[at]
	for id != nil {
		v := d.module.Scopes.Var(id)
		if v == nil {
			return id.Name.String()
		}
		class := d.classes[v]
		if class == nil || v.Stores > 0 || js.Constructor(class) != nil {
			return ""
		}
		id, _ = class.SuperClass.(*ast.Identifier)
	}
	return ""
}
