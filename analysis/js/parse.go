// Package js is the JavaScript front end: it parses with goja's parser and repairs what that parser gets
// wrong, so that the stages after it have an exact syntax tree, exact positions, scopes and the handler.
package js

import (
	"errors"
	"fmt"
	"sync"
	"unicode/utf8"

	"decant/analysis/source"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/parser"
)

// MaxSize is the largest source file that is read, in bytes.
const MaxSize = 4 << 20

// Module is a parsed CommonJS module. Its AST is goja's, repaired: relational operators associate to the
// left and the Source of arrow functions is their exact text.
type Module struct {
	File   *source.File
	AST    *ast.Program
	Scopes *Scopes
	Bundle *Bundle // what File was made of; nil when File is the user's own
	toks   *tokens
	spans  *spans
	origin *origin // of a bundle

	bundled bool // it, or the module that it is a statement of, has modules in functions
	unclear bool // the text says by its tokens alone neither what they are nor what it means

	once       sync.Once
	exportList []property
	ownCalls   []*ast.CallExpression // with arguments
}

// Parse reads a CommonJS module. The error is a *source.Error with the first problem of the file: empty, not
// UTF-8, larger than MaxSize, nested too deeply, or not JavaScript that goja's parser knows. A `return`
// at the top level is refused.
func Parse(f *source.File) (*Module, error) {
	m, err := parseModule(f)
	if err != nil {
		return nil, err
	}
	m.Scopes = resolve(m)
	return m, nil
}

// parseModule is Parse without the names.
func parseModule(f *source.File) (*Module, error) {
	if err := checkText(f); err != nil {
		return nil, err
	}
	toks, deep := tooDeep(f.Text)
	if deep >= 0 {
		return nil, errorAt(f, deep, "the code is nested too deeply")
	}
	if len(toks.list) == 0 {
		return nil, errorAt(f, 0, "the file is empty: there is no code in it")
	}
	program, err := parse(f)
	if err != nil {
		if program = parseQuoted(f, &toks.tokens); program == nil {
			return nil, err
		}
	}
	if !shallow(program, maxDepth) {
		return nil, errorAt(f, 0, "the code is nested too deeply")
	}
	m := newModule(f, program, &toks.tokens)
	if err := checkGroups(m); err != nil {
		return nil, err
	}
	m.unclear = err != nil || toks.doubtful
	return m, nil
}

// newModule repairs a parsed text and finds its spans.
func newModule(f *source.File, program *ast.Program, toks *tokens) *Module {
	m := &Module{File: f, AST: program, toks: toks}
	repair(m)
	m.spans = newSpans(m.toks, program)
	repairSources(m)
	orderLiterals(m)
	return m
}

func errorAt(f *source.File, offset int, message string) *source.Error {
	return &source.Error{File: f.Name, Pos: f.Pos(offset), Message: message}
}

func checkText(f *source.File) error {
	if len(f.Text) > MaxSize {
		return &source.Error{File: f.Name, Message: fmt.Sprintf("the file has %d bytes: at most %d are read", len(f.Text), MaxSize)}
	}
	if utf8.ValidString(f.Text) {
		return nil
	}
	for i := 0; i < len(f.Text); {
		r, n := utf8.DecodeRuneInString(f.Text[i:])
		if r == utf8.RuneError && n == 1 {
			return errorAt(f, i, "the file is not UTF-8")
		}
		i += n
	}
	return nil
}

// parse runs goja's parser. It has been seen to panic on broken input; then the file is refused.
func parse(f *source.File) (program *ast.Program, err error) {
	defer func() {
		if r := recover(); r != nil {
			program, err = nil, errorAt(f, 0, "the parser cannot read this file")
		}
	}()
	program, perr := parser.ParseFile(nil, f.Name, f.Text, parser.IgnoreRegExpErrors, parser.WithDisableSourceMaps)
	if perr == nil {
		return program, nil
	}
	return nil, syntaxError(f, perr)
}

// parseQuoted parses a text that has class fields which goja's parser does not know; nil when it is not JavaScript
// either way.
func parseQuoted(f *source.File, toks *tokens) *ast.Program {
	text, at := quoteFields(toks)
	if len(at) == 0 {
		return nil
	}
	program, err := parse(source.NewFile(f.Name, text))
	if err != nil {
		return nil
	}
	moveBack(program, at)
	program.File = file.NewFile(f.Name, f.Text, 1)
	return program
}

// syntaxError keeps the first error of goja's list. Its lines also end at U+2028 and U+2029, ours do not.
func syntaxError(f *source.File, err error) *source.Error {
	var list parser.ErrorList
	if !errors.As(err, &list) || len(list) == 0 {
		return errorAt(f, 0, err.Error())
	}
	first := list[0]
	return errorAt(f, offsetOf(f.Text, first.Position.Line, first.Position.Column), "SyntaxError: "+first.Message)
}

// offsetOf returns the byte offset of a line and column as goja counts them.
func offsetOf(text string, line, column int) int {
	at := 0
	for i, r := range text {
		if line <= 1 {
			break
		}
		if isLineEnd(r) && !(r == '\r' && i+1 < len(text) && text[i+1] == '\n') {
			line--
			at = i + utf8.RuneLen(r)
		}
	}
	return min(at+max(0, column-1), len(text))
}

// shallow tells whether no node lies more than limit levels below n.
func shallow(n ast.Node, limit int) bool { return new(childList).shallow(n, limit) }

func (c *childList) shallow(n ast.Node, limit int) bool {
	if limit == 0 {
		return false
	}
	start := len(c.list)
	c.of(n)
	for i := start; i < len(c.list); i++ {
		if !c.shallow(c.list[i], limit-1) {
			return false
		}
	}
	c.list = c.list[:start]
	return true
}

// Span returns the bytes of a node of this module, without parentheses around it; a statement includes its
// semicolon. The Span's File is 0.
func (m *Module) Span(n ast.Node) source.Span { return m.spans.span(n) }

// Outer is Span with the parentheses around an expression.
func (m *Module) Outer(n ast.Node) source.Span { return m.spans.before(n) }

// Text returns the source text of a span.
func (m *Module) Text(s source.Span) string { return m.File.Text[s.Start:s.End] }

// Parenthesised tells whether an expression stands in parentheses of its own. It is exact for the operands
// of operators; an argument in a list of one counts the list's parentheses.
func (m *Module) Parenthesised(n ast.Node) bool { return m.Outer(n) != m.Span(n) }
