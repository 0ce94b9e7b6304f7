package js

import (
	"regexp"
	"slices"
	"strconv"

	"decant/analysis/source"

	"github.com/dop251/goja/ast"
)

// keepsName is the declaration by which esbuild gives functions the names that their renamed variables had, and what it
// needs itself.
var keepsName = regexp.MustCompile(`(?m)^var (__name\d*) = \(target, value\) => (__defProp\d*)\(target, "name", \{ value, configurable: true \}\);$`)

// KeptNames finds in a text that esbuild wrote, told to keep names, all that is to go: what says of a function or class the name
// that it has anyway, and what says it of a declared function behind the declaration. A function has its name from the beginning
// of its block: what says so there is inserted.
func KeptNames(text string) (gone []source.Span, inserted []Insertion) {
	at := keepsName.FindStringSubmatchIndex(text)
	if at == nil {
		return nil, nil
	}
	k := &keptNames{tokens: &scan(text, nil).tokens, keeper: text[at[2]:at[3]], opener: map[int]int{}}
	uses := 0
	for i := range k.list {
		if k.str(i) != k.keeper {
			k.enter(i)
			continue
		}
		uses++
		if span, ok := k.needless(i); ok {
			k.found = append(k.found, span...)
			uses--
		} else if start, ok := k.declared(i, at[1]); ok {
			span := k.spans(i, i+6)
			k.found = append(k.found, span...)
			inserted = append(inserted, Insertion{At: start, Text: " " + text[span[0].Start:span[0].End]})
		}
	}
	if uses == 1 { // its own declaration
		k.found = append(k.found, source.Span{Start: at[0], End: at[1]})
		k.dropDefiner(text[at[4]:at[5]])
	}
	slices.SortFunc(k.found, func(a, b source.Span) int { return a.Start - b.Start })
	return k.found, Sorted(inserted)
}

// keeper is what that declaration declares.
var keeper = regexp.MustCompile(`^__name\d*$`)

// keptName is the value that a call of the bundler's says a name of, and returns; nil for any other expression.
func (m *Module) keptName(c *ast.CallExpression) ast.Expression {
	id, ok := c.Callee.(*ast.Identifier)
	if !ok || !m.bundled || len(c.ArgumentList) != 2 || !keeper.MatchString(id.Name.String()) {
		return nil
	}
	v := m.Scopes.Var(id)
	if v == nil || v.Stores > 0 || v.From == nil || m.Bundle != nil && m.inFile(v.From) {
		return nil
	}
	return c.ArgumentList[0]
}

// inFile tells whether code is some file's, and not the bundler's.
func (m *Module) inFile(n ast.Node) bool {
	_, ok := m.Origin(m.Span(n))
	return ok
}

// declared is where a name could be said earliest that token i, the keeper, says of a function declared right before it; first
// is that place for the functions of the module. In a switch there is none.
func (k *keptNames) declared(i, first int) (at int, ok bool) {
	parameters := k.opener[k.opener[i-1]-1]
	if k.str(i-1) != "}" || k.str(i+1) != "(" || k.str(i+6) != ";" || k.str(parameters-1) != k.str(i+2) {
		return 0, false
	}
	if before := k.str(parameters - 2); before != "function" && before != "*" {
		return 0, false
	}
	if len(k.open) == 0 {
		return first, true
	}
	start := k.open[len(k.open)-1]
	if k.str(start-1) == ")" && k.str(k.opener[start-1]-1) == "switch" {
		return 0, false
	}
	for k.kindOf(start+1) == tokString && k.str(start+2) == ";" {
		start += 2 // a directive
	}
	return k.list[start].end, true
}

// keptNames goes through the tokens of a text.
type keptNames struct {
	*tokens
	keeper string
	depth  int         // of brackets
	open   []int       // the brackets that are open
	opener map[int]int // by the token that closes a bracket, the one that opened it
	heads  []class     // classes whose body has not begun
	body   class       // the last class whose body has begun
	found  []source.Span
}

// class is a class on its way: the name that it has anyway, and the depth or the token at which its body begins.
type class struct {
	name        string
	depth, open int
}

// enter notes brackets and classes.
func (k *keptNames) enter(i int) {
	switch k.str(i) {
	case "class":
		if before := k.str(i - 1); before == "." || before == "?." || k.str(i+1) == ":" || k.str(i+1) == "(" {
			return
		}
		k.heads = append(k.heads, class{name: k.natural(i, i+1), depth: k.depth})
	case "{":
		k.open = append(k.open, i)
		if n := len(k.heads); n > 0 && k.heads[n-1].depth == k.depth {
			k.body = k.heads[n-1]
			k.body.open = i
			k.heads = k.heads[:n-1]
		}
		k.depth++
	case "(", "[":
		k.open = append(k.open, i)
		k.depth++
	case "}", ")", "]":
		if n := len(k.open); n > 0 {
			k.opener[i] = k.open[n-1]
			k.open = k.open[:n-1]
		}
		k.depth--
	}
}

// natural is the name that a function or class has by its text: its own, which would be token own, or that of the variable
// or property that it becomes the value of.
func (k *keptNames) natural(start, own int) string {
	if k.kindOf(own) == tokName && k.str(own) != "extends" {
		return k.str(own)
	}
	before := k.str(start - 3)
	switch k.str(start - 1) {
	case "=":
		if k.kindOf(start-2) == tokName && before != "." {
			return k.str(start - 2)
		}
	case ":": // of a property
		if k.kindOf(start-2) == tokName && (before == "{" || before == ",") {
			return k.str(start - 2)
		}
		if k.kindOf(start-2) == tokString {
			return k.nameAt(start - 2)
		}
	}
	return ""
}

func (k *keptNames) kindOf(i int) tokenKind {
	if i < 0 || i >= len(k.list) {
		return tokPunct
	}
	return k.list[i].kind
}

// needless returns what can go where token i is the keeper: a statement, a block of a class, or a call around a function.
func (k *keptNames) needless(i int) ([]source.Span, bool) {
	if k.str(i+1) != "(" {
		return nil, false
	}
	first := i + 2
	if k.str(first+1) == "," && k.kindOf(first+2) == tokString && k.str(first+3) == ")" && k.str(first+4) == ";" {
		name := k.nameAt(first + 2)
		if k.str(first) == "this" {
			block := k.str(i-2) == "static" && k.str(i-1) == "{" && k.str(first+5) == "}" && k.body.open == i-3
			return k.spans(i-2, first+5), block && name == k.body.name
		}
		return k.spans(i, first+4), name == k.str(first)
	}
	return k.call(i)
}

// call is needless for a function in a call of the keeper.
func (k *keptNames) call(i int) ([]source.Span, bool) {
	end := k.closing(i + 1)
	if end < 0 || k.kindOf(end-1) != tokString || k.str(end-2) != "," {
		return nil, false
	}
	own := i + 2
	for _, word := range []string{"async", "function", "*"} {
		if k.str(own) == word {
			own++
		}
	}
	if k.str(own-1) != "function" && k.str(own-1) != "*" {
		own = -1 // an arrow function
	}
	switch k.str(end + 1) {
	case ",", ";", ")", "}", "]":
		return append(k.spans(i, i+1), k.spans(end-2, end)...), k.natural(i, own) == k.nameAt(end-1)
	}
	return nil, false
}

// closing is the token that closes the bracket at token i.
func (k *keptNames) closing(i int) int {
	depth := 0
	for ; i < len(k.list); i++ {
		switch k.str(i) {
		case "(", "[", "{":
			depth++
		case ")", "]", "}":
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// nameAt is the text of a string token.
func (k *keptNames) nameAt(i int) string {
	name, err := strconv.Unquote(k.str(i))
	if err != nil {
		return ""
	}
	return name
}

// spans is the bytes from the beginning of a token to the end of another.
func (k *keptNames) spans(from, to int) []source.Span {
	return []source.Span{{Start: k.list[from].start, End: k.list[to].end}}
}

// dropDefiner leaves out what nothing but the keeper needed.
func (k *keptNames) dropDefiner(name string) {
	uses := 0
	for i := range k.list {
		if k.str(i) == name {
			uses++
		}
	}
	if uses != 2 {
		return
	}
	for i := range k.list {
		if k.str(i) == name && k.str(i-1) == "var" && k.str(i+1) == "=" && k.str(i+5) == ";" {
			k.found = append(k.found, k.spans(i-1, i+5)...)
			return
		}
	}
}
