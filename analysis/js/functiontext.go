package js

import (
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"

	"decant/analysis/source"

	"github.com/dop251/goja/ast"
)

// The source text of a function (ECMA-262 §20.2.3.5) is that of the file which Node.js would run. A bundler writes a file's
// functions anew; its source map says of the brackets of a body, and of the first token of an arrow function or a class, where
// they stand in the file. The tokens there tell the rest.

// FunctionText returns the bytes of a function's or a class's source text. In a bundle they are those that stand in the
// function's file, as far as the source map knows them; SourceText makes a text of them. They are empty where nothing is known.
// A file that Node.js runs only when something else made JavaScript of it has no such text: the bundled one stands for it.
func (m *Module) FunctionText(n ast.Node) source.Span {
	span := m.Span(n)
	if m.Bundle == nil {
		return span
	}
	first, last := span.Start, span.Start // an arrow function without braces: all that is known is where it begins
	switch n := n.(type) {
	case *ast.ClassLiteral:
		first, last = int(n.Class)-1, int(n.RightBrace)-1
	case *ast.FunctionLiteral:
		first, last = int(n.Body.LeftBrace)-1, int(n.Body.RightBrace)-1
	case *ast.ArrowFunctionLiteral:
		if body, ok := n.Body.(*ast.BlockStatement); ok {
			first, last = int(body.LeftBrace)-1, int(body.RightBrace)-1
		}
	}
	file, start := m.Bundle.exactly(first)
	other, end := m.Bundle.exactly(last)
	if file < 0 || file != other {
		return source.Span{}
	}
	if !runsAsWritten(m.Bundle.Files[file].Name) {
		return source.Span{File: len(m.Bundle.Files) - 1, Start: span.Start, End: span.End}
	}
	return source.Span{File: file, Start: start, End: end}
}

// exactly returns the place that the source map gives for a byte of the text; file is -1 when it gives none. A call by which
// the bundler keeps a name is mapped in the place of its argument, also where the call is blank.
func (b *Bundle) exactly(at int) (file, from int) {
	i := sort.Search(len(b.segs), func(i int) bool { return b.segs[i].at > at }) - 1
	if i < 0 || b.segs[i].at < at && !keptName.MatchString(b.Text.Text[b.segs[i].at:at]) {
		return -1, 0
	}
	return b.segs[i].file, b.segs[i].from
}

var keptName = regexp.MustCompile(`^(?:/\* @__PURE__ \*/)?\s*(?:__name\d*\()?\s*$`)

// runsAsWritten tells whether Node.js runs a file as it is.
func runsAsWritten(name string) bool {
	return slices.Contains([]string{".js", ".mjs", ".cjs"}, filepath.Ext(name))
}

// Texts finds the source texts of functions in the files of a bundle.
type Texts struct {
	files   []*source.File // the last is the bundled text
	scanned map[int]*bracketed
}

// NewTexts returns what finds texts in files.
func NewTexts(files []*source.File) *Texts { return &Texts{files, map[int]*bracketed{}} }

// SourceText completes what FunctionText gave, of a method when method is set. It is false where the file's text is not known.
func (t *Texts) SourceText(s source.Span, method bool) (source.Span, bool) {
	switch {
	case s.IsZero():
		return s, false
	case s.File == len(t.files)-1:
		return s, true
	}
	b := t.scanned[s.File]
	if b == nil {
		b = newBracketed(t.files[s.File].Text)
		t.scanned[s.File] = b
	}
	start, end := b.function(s, method)
	if start < 0 || end <= start {
		return source.Span{}, false
	}
	return source.Span{File: s.File, Start: b.list[start].start, End: b.list[end-1].end}, true
}

// bracketed is the tokens of a text with their brackets paired; a template's chunks are brackets around its expressions.
type bracketed struct {
	tokens
	closer, opener map[int]int // by the index of the other
}

func newBracketed(text string) *bracketed {
	b := &bracketed{tokens: scan(text, nil).tokens, closer: map[int]int{}, opener: map[int]int{}}
	var open []int
	for i, t := range b.list {
		word := b.str(i)
		if t.kind == tokTemplate && word[0] == '}' || t.kind == tokPunct && strings.Contains(")]}", word) {
			if n := len(open) - 1; n >= 0 {
				b.closer[open[n]], b.opener[i] = i, open[n]
				open = open[:n]
			}
		}
		if t.kind == tokTemplate && strings.HasSuffix(word, "${") || t.kind == tokPunct && strings.Contains("([{", word) {
			open = append(open, i)
		}
	}
	return b
}

// end returns the bracket that closes what a token opens, of a template the last chunk; the token itself when it opens nothing.
func (b *bracketed) end(i int) int {
	for next, ok := b.closer[i]; ok; next, ok = b.closer[i] {
		i = next
	}
	return i
}

// begin returns the bracket that a closing one belongs to, -1 when there is none.
func (b *bracketed) begin(i int) int {
	if at, ok := b.opener[i]; ok {
		return at
	}
	return -1
}

// starting returns the index of the token that starts at a byte, -1 when none does.
func (b *bracketed) starting(at int) int {
	if i := b.at(at); i < len(b.list) && b.list[i].start == at {
		return i
	}
	return -1
}

// function returns the first token of a function and the one behind its last; start is -1 where they are not clear.
func (b *bracketed) function(s source.Span, method bool) (start, end int) {
	first, last := b.starting(s.Start), b.starting(s.End)
	switch {
	case first < 0 || last < 0:
		return -1, 0
	case first == last:
		return first, b.arrowEnd(first)
	case b.str(last) != "}":
		return -1, 0
	case b.str(first) == "class":
		return first, last + 1
	case b.str(first) != "{" || b.begin(last) != first:
		return -1, 0
	}
	return b.headOf(first, method), last + 1
}

// headOf returns the first token of the function whose body begins at a brace.
func (b *bracketed) headOf(brace int, method bool) int {
	head := brace - 1
	if b.str(head) == "=>" {
		if head--; b.str(head) == ")" {
			head = b.begin(head)
		}
		return b.async(head)
	}
	if b.str(head) != ")" {
		return -1
	}
	name := b.begin(head) - 1
	if method {
		if b.str(name) == "]" {
			name = b.begin(name)
		}
		switch before := b.str(name - 2); b.str(name - 1) {
		case "get", "set":
			if before != "." && before != "?." {
				name--
			}
		case "*":
			name--
		}
		return b.async(name)
	}
	for range 3 { // function * name
		if b.str(name) == "function" {
			return b.async(name)
		}
		name--
	}
	return -1
}

// async goes back to the word async before a token: on the same line it belongs to what follows.
func (b *bracketed) async(i int) int {
	if i > 0 && b.str(i-1) == "async" && !b.newLine(i) {
		return i - 1
	}
	return i
}

// newLine tells whether a line ends between a token and the one before it.
func (b *bracketed) newLine(i int) bool {
	return i > 0 && strings.ContainsFunc(b.text[b.list[i-1].end:b.list[i].start], isLineEnd)
}

// arrowEnd returns the token behind an arrow function whose body is an expression; -1 when none begins at token i.
func (b *bracketed) arrowEnd(i int) int {
	if b.str(i) == "async" && b.str(i+1) != "=>" {
		i++
	}
	if i = b.end(i); b.str(i+1) != "=>" {
		return -1
	}
	return b.expressionEnd(i + 2)
}

// expressionEnd returns the token behind the assignment expression that begins at token i.
func (b *bracketed) expressionEnd(i int) int {
	start, choices, heads := i, 0, 0 // ? without its colon yet; function and class without their braces yet
	for ; i < len(b.list); i++ {
		word := b.str(i)
		if i > start && heads == 0 && b.newLine(i) && b.endsOperand(i-1) && !b.goesOn(i) {
			return i // a semicolon is inserted
		}
		switch word {
		case ",", ";", ")", "]", "}":
			return i
		case "?":
			choices++
		case ":":
			if choices--; choices < 0 {
				return i
			}
		case "function", "class":
			if prev := b.str(i - 1); prev != "." && prev != "?." {
				heads++
			}
		case "{":
			if heads = max(0, heads-1); b.str(i-1) == "=>" { // an arrow function with braces is no operand
				return b.end(i) + 1
			}
		}
		if open, ok := b.opener[i]; ok && open < start {
			return i // the rest of a template around it
		}
		i = b.end(i)
	}
	return i
}

// unfinished are names after which an operand has to come.
var unfinished = map[string]bool{
	"typeof": true, "void": true, "delete": true, "new": true, "in": true, "instanceof": true, "await": true, "extends": true,
}

// endsOperand tells whether an operand may end with a token.
func (b *bracketed) endsOperand(i int) bool {
	word := b.str(i)
	switch b.list[i].kind {
	case tokName:
		prev := b.str(i - 1)
		return !unfinished[word] || prev == "." || prev == "?."
	case tokPunct:
		return slices.Contains([]string{")", "]", "}", "++", "--"}, word)
	case tokTemplate:
		return strings.HasSuffix(word, "`")
	}
	return true
}

// goesOn tells whether an expression that could end before a token goes on with it.
func (b *bracketed) goesOn(i int) bool {
	word := b.str(i)
	switch b.list[i].kind {
	case tokTemplate:
		return true
	case tokPunct:
		return !slices.Contains([]string{"{", "++", "--", "!", "~", "@"}, word)
	}
	return word == "in" || word == "instanceof"
}
