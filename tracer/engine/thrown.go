package engine

import (
	"strconv"
	"strings"

	"github.com/dop251/goja"
)

// describe tells what an uncaught value is and where it comes from. It may run user code (getters, toString);
// what that throws is left out.
func (r *run) describe(value goja.Value, stack []goja.StackFrame) *Error {
	e := &Error{}
	if place := r.place(stack); place.Line > 0 {
		e.File, e.Line, e.Column = place.File, place.Line, place.Column
	}
	r.vm.ClearInterrupt()
	r.caught(value)
	_ = r.vm.Try(func() { e.Text = value.String() })
	object, ok := value.(*goja.Object)
	if !ok || object.ClassName() != "Error" {
		return e
	}
	_ = r.vm.Try(func() { e.Name = object.Get("name").String() })
	_ = r.vm.Try(func() { e.Message = object.Get("message").String() })
	if e.Line == 0 {
		_ = r.vm.Try(func() { r.placeInText(e, object.Get("stack").String()) })
	}
	return e
}

// place returns the innermost frame in the user's file.
func (r *run) place(stack []goja.StackFrame) Place {
	for i := range stack {
		if p := stack[i].Position(); p.Filename == r.program.load.File && p.Line > 0 {
			return Place{p.Filename, p.Line, p.Column}
		}
	}
	return Place{}
}

// placeInText finds the innermost frame in the user's file in a stack property: "at f (file:line:column(pc))".
func (r *run) placeInText(e *Error, stack string) {
	_, rest, ok := strings.Cut(stack, r.program.load.File+":")
	if !ok {
		return
	}
	line, rest, _ := strings.Cut(rest, ":")
	column, _, _ := strings.Cut(rest, "(")
	e.Line, _ = strconv.Atoi(line)
	e.Column, _ = strconv.Atoi(column)
	if e.Line > 0 {
		e.File = r.program.load.File
	}
}
