package engine

import (
	"regexp"
	"strconv"
	"strings"

	"decant/analysis/js"

	"github.com/dop251/goja/ast"
)

// Errors of classes and of their private names, of which goja says less than V8.

// privateUse is a place where a private name is used.
type privateUse struct {
	name     string // with its number sign
	class    string // the name of the class that declares it; empty for one that has none
	function bool   // a method or an accessor
	static   bool
	writes   bool
	tests    bool // by in
}

// structure notes what the errors of classes in a node need to know. around are the classes that the node lies in.
func (d *dialect) structure(n ast.Node, around []*ast.ClassLiteral) {
	switch n := n.(type) {
	case *ast.ClassDeclaration:
		d.class(n.Class.Name, n.Class)
	case *ast.Binding:
		if class, ok := n.Initializer.(*ast.ClassLiteral); ok {
			if id, ok := n.Target.(*ast.Identifier); ok {
				d.class(id, class)
				d.inferred[class] = id.Name.String()
			}
		}
	case *ast.ClassLiteral:
		around = append(around[:len(around):len(around)], n)
		d.declare(n)
	case *ast.AssignExpression:
		if p, ok := n.Left.(*ast.PrivateDotExpression); ok {
			d.private(&p.Identifier, around, privateUse{writes: true})
			d.structure(p.Left, around)
			d.structure(n.Right, around)
			return
		}
	case *ast.PrivateDotExpression:
		d.private(&n.Identifier, around, privateUse{})
	case *ast.BinaryExpression:
		d.operator(n)
		if id, ok := n.Left.(*ast.PrivateIdentifier); ok {
			d.private(id, around, privateUse{tests: true})
		}
	case *ast.NewExpression:
		d.callees[d.at(n.New)] = d.calleeOf(n.Callee, n.ArgumentList)
	case *ast.DotExpression:
		if _, ok := n.Left.(*ast.SuperExpression); ok {
			d.superMembers[d.at(n.Identifier.Idx)] = true
		}
	case *ast.BracketExpression:
		if _, ok := n.Left.(*ast.SuperExpression); ok {
			d.superMembers[d.at(n.LeftBracket)] = true
		}
	case *ast.CallExpression:
		d.callees[d.at(n.LeftParenthesis)] = d.calleeOf(n.Callee, n.ArgumentList)
		if _, ok := n.Callee.(*ast.SuperExpression); ok && len(around) > 0 {
			d.supers[d.at(n.LeftParenthesis)] = around[len(around)-1]
		}
	}
	for _, c := range js.Children(n) {
		d.structure(c, around)
	}
}

// class notes the class that a name declares.
func (d *dialect) class(id *ast.Identifier, class *ast.ClassLiteral) {
	if v := d.module.Scopes.Var(id); v != nil {
		d.declares[v] = class
	}
}

// callee is what is called or constructed at a place, as far as it may be a class.
type callee struct {
	itself  *js.Var
	literal *ast.ClassLiteral
	object  *js.Var // whose method is called
	args    []*js.Var
}

func (d *dialect) calleeOf(e ast.Expression, args []ast.Expression) callee {
	variable := func(e ast.Expression) *js.Var {
		if id, ok := e.(*ast.Identifier); ok {
			return d.module.Scopes.Var(id)
		}
		return nil
	}
	c := callee{itself: variable(e)}
	c.literal, _ = e.(*ast.ClassLiteral)
	if dot, ok := e.(*ast.DotExpression); ok {
		c.object = variable(dot.Left)
	}
	for _, a := range args {
		c.args = append(c.args, variable(a))
	}
	return c
}

// constructed is the class that is constructed, or called by itself; nil where that is not known.
func (d *dialect) constructed(c callee) *ast.ClassLiteral {
	if c.literal != nil {
		return c.literal
	}
	return d.declares[c.itself]
}

// calledBy is the class that a built-in method calls: its object, or the one argument that is a class.
func (d *dialect) calledBy(c callee) *ast.ClassLiteral {
	if class := d.declares[c.object]; class != nil {
		return class
	}
	var only *ast.ClassLiteral
	for _, v := range c.args {
		class := d.declares[v]
		if class != nil && only != nil {
			return nil
		}
		if class != nil {
			only = class
		}
	}
	return only
}

// nameOf is the name that a class has, by itself or by what it initialises.
func (d *dialect) nameOf(class *ast.ClassLiteral) string {
	if class.Name != nil {
		return class.Name.Name.String()
	}
	return d.inferred[class]
}

// private notes a use of a private name.
func (d *dialect) private(id *ast.PrivateIdentifier, around []*ast.ClassLiteral, use privateUse) {
	for i := len(around) - 1; i >= 0; i-- {
		for _, e := range around[i].Body {
			declared := privateElement(around[i], e)
			if declared == nil || declared.name != "#"+id.Name.String() {
				continue
			}
			declared.writes, declared.tests = use.writes, use.tests
			d.privates[d.at(id.Idx)] = *declared
			return
		}
	}
}

// declare notes the private names of a class; one that several classes declare is not known by itself.
func (d *dialect) declare(class *ast.ClassLiteral) {
	here := map[string]bool{} // a getter and a setter are one
	for _, e := range class.Body {
		use := privateElement(class, e)
		if use == nil || here[use.name] {
			continue
		}
		here[use.name] = true
		if _, again := d.declared[use.name]; again {
			d.declared[use.name] = nil
			continue
		}
		d.declared[use.name] = use
	}
}

// privateElement is the private name that an element of a class declares; nil for none.
func privateElement(class *ast.ClassLiteral, e ast.ClassElement) *privateUse {
	use := &privateUse{}
	var key ast.Expression
	switch e := e.(type) {
	case *ast.FieldDefinition:
		key, use.static = e.Key, e.Static
	case *ast.MethodDefinition:
		key, use.static, use.function = e.Key, e.Static, true
	}
	id, ok := key.(*ast.PrivateIdentifier)
	if !ok {
		return nil
	}
	use.name = "#" + id.Name.String()
	if class.Name != nil {
		use.class = class.Name.Name.String()
	}
	return use
}

// wrongBrand is V8's message where a value has no such private name.
func (u privateUse) wrongBrand(value string) string {
	nullish := value == "undefined" || value == "null"
	class := u.class
	if class == "" {
		class = "anonymous"
	}
	switch {
	case u.tests && u.function && !u.static:
		return "Cannot use 'in' operator to search for '" + class + "' in " + value
	case u.tests:
		return "Cannot use 'in' operator to search for '" + u.name + "' in " + value
	case u.function && u.static && u.class == "":
		return "Receiver must be class ."
	case u.function && u.static:
		return "Receiver must be class " + class
	case u.function && nullish:
		return "Cannot read properties of " + value + " (reading '" + class + "')"
	case u.function:
		return "Receiver must be an instance of class " + class
	case nullish && u.writes:
		return "Cannot set properties of " + value + " (setting '" + u.name + "')"
	case nullish:
		return "Cannot read properties of " + value + " (reading '" + u.name + "')"
	case u.writes:
		return "Cannot write private member " + u.name + " to an object whose class did not declare it"
	}
	return "Cannot read private member " + u.name + " from an object whose class did not declare it"
}

// goja's messages of classes.
const (
	classCalled  = "Class constructor cannot be invoked without 'new'"
	noSuper      = "Super constructor is not a constructor"
	twice        = "Private fields for the class have already been set"
	badPrototype = "Cannot redefine property: prototype"
)

// ofClass gives V8's message for one of goja's about a class or a private name; "" where it is not known.
func (d *dialect) ofClass(message string, place Place) string {
	called := d.callees[place]
	value, primitive := strings.CutPrefix(message, "Value is not an object: ")
	use, private := d.privates[place]
	name, unset := strings.CutPrefix(message, "Cannot assign to read only property '#")
	read, unread := strings.CutPrefix(message, "Cannot read private member ")
	_, unwritten := strings.CutPrefix(message, "Cannot write private member #")
	switch {
	case !primitive && !private && unread:
		name, _, _ := strings.Cut(read, " ")
		if use := d.declared[name]; use != nil && use.function {
			return use.wrongBrand("object")
		}
		return ""
	case message == badPrototype:
		return "Classes may not have a static property named 'prototype'"
	case unset && private:
		return "'#" + name + " was defined without a setter"
	case private && (primitive || unread || unwritten):
		if !primitive {
			value = "object"
		}
		return use.wrongBrand(value)
	case message == classCalled:
		return d.calledClass(d.constructed(called))
	}
	class := d.supers[place]
	if class == nil {
		class = d.constructed(called)
	}
	if class == nil {
		return ""
	}
	switch message {
	case noSuper:
		return d.noParent(class)
	case twice:
		return d.setTwice(class)
	}
	return ""
}

// calledClass tells that a class is called like a function.
func (d *dialect) calledClass(class *ast.ClassLiteral) string {
	if class == nil {
		return ""
	}
	if name := d.nameOf(class); name != "" {
		return "Class constructor " + name + " cannot be invoked without 'new'"
	}
	return "Class constructors cannot be invoked without 'new'"
}

var writtenFrame = regexp.MustCompile(`\n\tat (?:[^\n]*\()?([^\n]*):(\d+):(\d+)\(\d+\)\)?`)

// calledBuiltIn tells that a built-in method calls a class.
func (r *run) calledBuiltIn(stack string) string {
	frame := writtenFrame.FindStringSubmatch(stack)
	if frame == nil {
		return ""
	}
	d := r.program.dialects[frame[1]]
	if d == nil {
		return ""
	}
	d.once.Do(d.fill)
	line, _ := strconv.Atoi(frame[2])
	column, _ := strconv.Atoi(frame[3])
	return d.calledClass(d.calledBy(d.callees[Place{Line: line, Column: column}]))
}

// noParent tells that a class that extends null has no parent to call.
func (d *dialect) noParent(class *ast.ClassLiteral) string {
	if _, ok := class.SuperClass.(*ast.NullLiteral); !ok {
		return ""
	}
	name := d.nameOf(class)
	if name == "" {
		name = "anonymous class"
	}
	return "Super constructor null of " + name + " is not a constructor"
}

// setTwice tells that an object gets the private elements of a class again.
func (d *dialect) setTwice(class *ast.ClassLiteral) string {
	field := ""
	for _, e := range class.Body {
		switch e := e.(type) {
		case *ast.MethodDefinition:
			if _, private := e.Key.(*ast.PrivateIdentifier); private && !e.Static {
				name := "anonymous"
				if class.Name != nil {
					name = class.Name.Name.String()
				}
				return "Cannot initialize private methods of class " + name + " twice on the same object"
			}
		case *ast.FieldDefinition:
			if key, private := e.Key.(*ast.PrivateIdentifier); private && !e.Static && field == "" {
				field = "#" + key.Name.String()
			}
		}
	}
	if field == "" {
		return ""
	}
	return "Cannot initialize " + field + " twice on the same object"
}
