package engine

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// Errors of operators, and what goja says of any syntax that is given a wrong value.

const (
	noConstructor = "Value is not a constructor"
	noParent      = "Class extends value is not a constructor or null"
	badParent     = "Class extends value does not have valid prototype property"
	missingNext   = "iterator.next is missing or not a function"
	noInstances   = "prototype is not an object"
	notFunction   = "Expecting a function in instanceof check, but got "
)

// ofSyntax finds goja's messages that say something else where the program's own code raises them.
var ofSyntax = regexp.MustCompile(`^(?:` + strings.Join([]string{
	noConstructor, noParent, badParent, noInstances, missingNext, notFunction + `[^\n]*`, classCalled, noSuper, twice, badPrototype,
	`Value is not an object: [^\n]*`, `[^\n]* is not a method`,
	`Cannot (?:read|write) private member #\S* from an object whose class did not declare it`, `Cannot assign to read only property '[^\n]*'`, `Cannot delete property '[^\n]*' of [^\n]*`, `length is not writable`, ``,
	`Cannot (?:add|define) property [^\n]*, object is not extensible`, `Receiver property [^\n]* is an accessor`, `Receiver is not an object: [^\n]*`,
}, "|") + `)$`)

// ofSyntax gives V8's message for one of goja's that the program's own code raised at a place; "" where it is not known.
func (r *run) ofSyntax(d *dialect, message string, place Place) string {
	if strings.HasPrefix(message, notFunction) {
		return "Right-hand side of 'instanceof' is not callable"
	}
	if text := d.ofClass(message, place); text != "" {
		return text
	}
	if text := r.ofWrite(d, message, place); text != "" {
		return text
	}
	if key, ok := strings.CutPrefix(message, "Receiver property "); ok {
		return "Cannot redefine property: " + strings.TrimSuffix(key, " is an accessor")
	}
	value, wrong := strings.CutPrefix(message, "Value is not an object: ")
	method, uncallable := strings.CutSuffix(message, " is not a method")
	operator := d.operators[place]
	switch {
	case wrong && operator != nil && operator.Operator == token.INSTANCEOF:
		return "Right-hand side of 'instanceof' is not an object"
	case wrong && operator != nil:
		if key := r.sought(d, operator); key != "" {
			return "Cannot use 'in' operator to search for '" + key + "' in " + value
		}
	case uncallable && (operator != nil || d.takes[place].iterates):
		return typed(method, " is not a function")
	case wrong && d.takes[place].iterates:
		return "Iterator result " + value + " is not an object"
	case message == missingNext && d.takes[place].literal():
		return d.takes[place].text + " is not iterable"
	case message == noParent:
		if shown, ok := r.host.shown(r.kept(d, keptParent)); ok {
			return "Class extends value " + shown + " is not a constructor or null"
		}
	case message == badParent:
		return r.ofParent(d, badParent+" ", "")
	case message == noInstances && operator != nil:
		return r.ofParent(d, "Function has non-object prototype '", "' in instanceof check")
	}
	return ""
}

// typed puts the type before a value that goja printed, where the text tells it.
func typed(value, rest string) string {
	if value == "true" || value == "false" {
		return "boolean " + value + rest
	}
	if x, err := strconv.ParseFloat(value, 64); err == nil && strconv.FormatFloat(x, 'f', -1, 64) == value {
		return "number " + value + rest
	}
	return ""
}

// operator notes an operator that takes objects alone.
func (d *dialect) operator(n *ast.BinaryExpression) {
	if n.Operator != token.IN && n.Operator != token.INSTANCEOF {
		return
	}
	place := d.at(n.Idx0())
	if _, again := d.operators[place]; again {
		n = nil
	}
	d.operators[place] = n
}

// sought is the key that an operator in looks for; empty where it is not known.
func (r *run) sought(d *dialect, n *ast.BinaryExpression) string {
	if key, ok := literalKey(n.Left); ok {
		return key.String()
	}
	switch v := r.kept(d, keptSought).(type) {
	case nil, *goja.Object:
		return ""
	case *goja.Symbol:
		return "Symbol(" + v.String() + ")"
	default:
		return v.String()
	}
}

// ofParent is a message about the property prototype of what a class extends or instanceof asks; "" where that is an object,
// or not known.
func (r *run) ofParent(d *dialect, before, after string) string {
	f, ok := r.kept(d, keptParent).(*goja.Object)
	if !ok {
		return ""
	}
	prototype := r.data(f, r.vm.ToValue("prototype"))
	if _, object := prototype.(*goja.Object); object || prototype == nil {
		return ""
	}
	shown, ok := r.host.shown(prototype)
	if !ok {
		return ""
	}
	return before + shown + after
}
