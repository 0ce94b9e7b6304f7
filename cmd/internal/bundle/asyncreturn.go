package bundle

import (
	"regexp"
	"strings"

	"decant/analysis/js"
	"decant/analysis/source"

	"github.com/dop251/goja/ast"
)

// An async generator awaits what it returns where it returns it: within its try statements, and undefined, too, when it is
// written. esbuild leaves `return x`; it becomes `return yield new __await(x)`. What iterators answer in a for await has to be
// an object, which esbuild does not look at: it becomes `__forAwait.checked(await iter.next())`.

// The steps of a loop over an asynchronous iterator, and the end of one that is left, as esbuild writes them.
var (
	loopStep = regexp.MustCompile(`, \w+, \w+, \w+; \w+ = !\(\w+ = (await \w+\.next\(\)|yield new __await\d*\(\w+\.next\(\)\))\)\.done; \w+ = false\) \{`)
	loopEnd  = regexp.MustCompile(`(?m)^\s+\w+ && \(\w+ = \w+\.return\) && (await \w+\.call\(\w+\)|\(yield new __await\d*\(\w+\.call\(\w+\)\)\));$`)
	loops    = regexp.MustCompile(`(?m)^var (__forAwait\d*) = \(\(\) =>`)
)

// checkedAnswers are the insertions that make a text look at what the iterators of its loops answer.
func checkedAnswers(text string) (list []js.Insertion) {
	name := loops.FindStringSubmatch(text)
	if name == nil {
		return nil
	}
	for _, pattern := range []*regexp.Regexp{loopStep, loopEnd} {
		for _, at := range pattern.FindAllStringSubmatchIndex(text, -1) {
			list = append(list, js.Insertion{At: at[2], Text: name[1] + ".checked("}, js.Insertion{At: at[3], Text: ")"})
		}
	}
	return list
}

var drivers = regexp.MustCompile(`(?m)^var (__asyncGenerator\d*) = .*? instanceof (__await\d*)\b`)

// awaits are the insertions that make a text await as the language has it.
func awaits(text string) []js.Insertion {
	return append(checkedAnswers(text), awaitedReturns(text)...)
}

// awaitedReturns are those that make async generators await what they return. A text that does not parse has none.
func awaitedReturns(text string) (list []js.Insertion) {
	names := drivers.FindStringSubmatch(text)
	if names == nil {
		return nil
	}
	m, err := js.Parse(source.NewFile("", text))
	if err != nil {
		return nil
	}
	js.Walk(m.AST, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpression); ok && len(call.ArgumentList) == 3 {
			callee, named := call.Callee.(*ast.Identifier)
			body, made := call.ArgumentList[2].(*ast.FunctionLiteral)
			if named && made && callee.Name.String() == names[1] {
				list = append(list, returnsOf(m, body, names[2])...)
			}
		}
		return true
	})
	return list
}

// returnsOf are those of one generator's body.
func returnsOf(m *js.Module, body *ast.FunctionLiteral, await string) (list []js.Insertion) {
	js.Walk(body.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral:
			return false
		case *ast.ReturnStatement:
			if n.Argument == nil {
				return false
			}
			open, end := "yield new "+await+"(", ")"
			if _, several := n.Argument.(*ast.SequenceExpression); several {
				open, end = open+"(", "))"
			}
			// Between the value and the semicolon, which esbuild writes, are brackets at most.
			stop := m.Span(n.Argument).End
			stop += strings.IndexByte(m.File.Text[stop:], ';')
			list = append(list, js.Insertion{At: int(n.Return) - 1 + len("return "), Text: open}, js.Insertion{At: stop, Text: end})
		}
		return true
	})
	return list
}
