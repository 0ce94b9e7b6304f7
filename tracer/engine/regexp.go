package engine

import (
	"fmt"
	"maps"
	"regexp"
	"strings"
	"unicode"

	"decant/analysis/js"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
)

// propertyEscape is \p{…} or \P{…}, or what is none and has to be.
var propertyEscape = regexp.MustCompile(`^\\[pP](?:\{([\w=]*)\})?`)

// patterns are those of a program that goja is given otherwise than they are written: what it is given → what is written.
type patterns map[string]string

// add notes a pattern. Two that goja would be given the same are told apart by what matches nothing.
func (p patterns) add(written, given string) string {
	for p[given] != "" && p[given] != written {
		given += "(?:)"
	}
	p[given] = written
	return given
}

// expandProperties writes the property escapes of regular expression literals as ranges: goja takes them
// for the letters they are written with, and never matches. It returns the first escape that names no property.
func (p patterns) expandProperties(tree *ast.Program) (unknown *ast.RegExpLiteral) {
	js.Walk(tree, func(n ast.Node) bool {
		if r, ok := n.(*ast.RegExpLiteral); ok && strings.Contains(r.Flags, "u") && hasProperty(r.Pattern) {
			given, known := expandPattern(r.Pattern)
			switch {
			case known:
				r.Pattern = p.add(r.Pattern, given)
			case unknown == nil:
				unknown = r
			}
		}
		return true
	})
	return unknown
}

// noProperty is V8's message for a pattern with an escape that names no property.
func noProperty(pattern, flags string) string {
	return "Invalid regular expression: /" + pattern + "/" + flags + ": Invalid property name"
}

func hasProperty(text string) bool {
	return strings.Contains(text, `\p`) || strings.Contains(text, `\P`)
}

// sourceProgram makes expressions tell the pattern that was written.
var sourceProgram = goja.MustCompile("", `(function (written) {
	"use strict";
	var get = Object.getOwnPropertyDescriptor(RegExp.prototype, "source").get, apply = Reflect.apply, Wrong = TypeError;
	var own = { get source() { return written(apply(get, this, [])); }, toString() {
		if (typeof this !== "object" && typeof this !== "function" || this === null) { throw new Wrong("Method RegExp.prototype.toString called on incompatible receiver " + String(this)); }
		return "/" + this.source + "/" + this.flags;
	} };
	Object.defineProperty(RegExp.prototype, "source", { get: Object.getOwnPropertyDescriptor(own, "source").get });
	Object.defineProperty(RegExp.prototype, "toString", { value: own.toString });
})`, true)

// install makes a runtime take property escapes, also in patterns that are made when it runs, and refuse two groups of one
// name.
func (p patterns) install(vm *goja.Runtime) {
	written := maps.Clone(p)
	hide, _ := goja.AssertFunction(ran(vm.RunProgram(sourceProgram)))
	ran(hide(goja.Undefined(), vm.ToValue(func(c goja.FunctionCall) goja.Value {
		if pattern, ok := written[c.Argument(0).String()]; ok {
			return vm.ToValue(pattern)
		}
		return c.Argument(0)
	})))
	stand(vm, "RegExp", func(vm *goja.Runtime, args []goja.Value) []goja.Value {
		if len(args) > 0 && goja.IsString(args[0]) && js.HasDuplicateGroup(args[0].String()) {
			flags := ""
			if len(args) > 1 && !goja.IsUndefined(args[1]) {
				flags = args[1].String()
			}
			failure, err := vm.New(vm.Get("SyntaxError"), vm.ToValue(js.DuplicateGroup(args[0].String(), flags)))
			panic(ran(failure, err))
		}
		if len(args) < 2 || !goja.IsString(args[0]) || !goja.IsString(args[1]) || !strings.Contains(args[1].String(), "u") || !hasProperty(args[0].String()) {
			return args
		}
		pattern := args[0].String()
		given, known := expandPattern(pattern)
		if !known {
			failure, err := vm.New(vm.Get("SyntaxError"), vm.ToValue(noProperty(pattern, args[1].String())))
			panic(ran(failure, err))
		}
		return append([]goja.Value{vm.ToValue(written.add(pattern, given))}, args[1:]...)
	})
}

// expandPattern writes a pattern without property escapes; known tells that every one names a property.
func expandPattern(pattern string) (expanded string, known bool) {
	var out strings.Builder
	inClass := false
	for i := 0; i < len(pattern); i++ {
		if m := propertyEscape.FindStringSubmatch(pattern[i:]); m != nil {
			table, ok := ofProperty(m[1])
			if !ok {
				return pattern, false
			}
			ranges := classRanges(table, pattern[i+1] == 'P')
			if !inClass {
				ranges = "[" + ranges + "]"
			}
			out.WriteString(ranges)
			i += len(m[0]) - 1
			continue
		}
		switch c := pattern[i]; {
		case c == '\\' && i+1 < len(pattern):
			out.WriteByte(c)
			i++
		case c == '[':
			inClass = true
		case c == ']':
			inClass = false
		}
		out.WriteByte(pattern[i])
	}
	return out.String(), true
}

// classRanges are the characters of a table, or all others, as the inside of a class.
func classRanges(table *unicode.RangeTable, negated bool) string {
	var out strings.Builder
	write := func(from, to uint32) {
		if from <= to {
			fmt.Fprintf(&out, `\u{%X}-\u{%X}`, from, to)
		}
	}
	next := uint32(0)
	for _, r := range table.R32 {
		if negated {
			if r.Lo > next {
				write(next, r.Lo-1)
			}
			next = r.Hi + 1
		} else {
			write(r.Lo, r.Hi)
		}
	}
	if negated {
		write(next, unicode.MaxRune)
	}
	return out.String()
}
