package fakebackend

import (
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"regexp"
	"strings"

	"decant/analysis/coverage"
	"decant/analysis/source"
	"decant/lsp"
)

// reader finds functions, ifs and loops in simple JavaScript: enough to have something to show, with no
// pipeline behind it. Bodies are blocks in braces.
type reader struct {
	file *source.File
	text string // the file's, with comments and strings blanked out
	out  []coverage.Func
	own  []*strings.Builder // each function's text without that of inner functions
	err  *source.Error
}

// Models reads the arms of a function's one file.
func (b *Backend) Models(t lsp.Target) ([]*coverage.File, error) {
	text, err := read(t, t.Path)
	if err != nil {
		return nil, err
	}
	m, err := b.Model(source.NewFile(filepath.Base(t.Path), text))
	return []*coverage.File{m}, err
}

// Model reads the arms of a text. Unbalanced braces are its one syntax error.
func (*Backend) Model(f *source.File) (*coverage.File, error) {
	r := &reader{file: f, text: blank(f.Text)}
	whole := source.Span{End: len(f.Text)}
	r.out = append(r.out, coverage.Func{Span: whole, Arms: []coverage.Arm{{Kind: "enter", Span: whole, Parent: -1, Other: -1}}})
	r.own = append(r.own, &strings.Builder{})
	if end := r.block(0, 0, 0); end < len(f.Text) && r.err == nil {
		r.fail(end, "unexpected }")
	}
	if r.err != nil {
		return nil, r.err
	}
	for i := range r.out {
		sum := sha256.Sum256([]byte(strings.Join(strings.Fields(r.own[i].String()), "")))
		r.out[i].Key = hex.EncodeToString(sum[:8])
	}
	return &coverage.File{Source: f, Funcs: r.out}, nil
}

func (r *reader) fail(at int, message string) {
	if r.err == nil {
		r.err = &source.Error{File: r.file.Name, Pos: r.file.Pos(at), Message: message}
	}
}

var (
	commentOrString = regexp.MustCompile(`//[^\r\n]*|(?s:/\*.*?\*/)|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"`)
	functionHead    = regexp.MustCompile(`^(?:function\b[^({]*\([^)]*\)|\([^()]*\)\s*=>|\w+\s*=>)\s*\{`)
	ifHead          = regexp.MustCompile(`^if\s*(\([^{};]*\))\s*\{`)
	loopHead        = regexp.MustCompile(`^(while|for)\s*\([^{}]*\)\s*\{`)
	elseHead        = regexp.MustCompile(`^\s*else\s*\{`)
	eventBefore     = regexp.MustCompile(`\b(listen|get|post)\([^(){}]*$`)
	refusedWord     = regexp.MustCompile(`^eval\b`)
	keptWord        = regexp.MustCompile(`^kept\b`)
)

func blank(text string) string {
	return commentOrString.ReplaceAllStringFunc(text, func(s string) string { return strings.Repeat(" ", len(s)) })
}

// block reads from i to the brace that closes it, or the end, into an arm of a function.
func (r *reader) block(i, fn, arm int) int {
	for i < len(r.text) && r.err == nil {
		word := i == 0 || !isWord(r.text[i-1])
		rest := r.text[i:]
		switch {
		case rest[0] == '}':
			return i
		case rest[0] == '{':
			i = r.close(r.block(i+1, fn, arm))
		case word && ifHead.MatchString(rest):
			i = r.branch(i, fn, arm)
		case word && loopHead.MatchString(rest):
			m := loopHead.FindStringSubmatchIndex(rest)
			i = r.arm(i+m[1]-1, fn, arm, "loop", source.Span{Start: i + m[2], End: i + m[3]})
		case word && functionHead.MatchString(rest):
			i = r.function(i, fn)
		case word && refusedWord.MatchString(rest):
			f := &r.out[fn]
			f.Refused = append(f.Refused, coverage.Refused{Code: "DC201", Message: "eval is not compiled: this is answered by the sandbox.", Span: source.Span{Start: i, End: i + 4}})
			i += 4
		case word && keptWord.MatchString(rest):
			f := &r.out[fn]
			f.Notes = append(f.Notes, coverage.Note{Code: "DC301", Detail: "kept", Span: source.Span{Start: i, End: i + 4}, Arm: arm})
			i += 4
		default:
			r.own[fn].WriteByte(r.file.Text[i])
			i++
		}
	}
	return i
}

func isWord(c byte) bool {
	return c == '_' || c == '$' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func (r *reader) close(i int) int {
	if i >= len(r.text) {
		r.fail(len(r.text), "missing }")
		return i
	}
	return i + 1
}

// arm reads a block in braces at open as an arm of its own.
func (r *reader) arm(open, fn, parent int, kind string, mark source.Span) int {
	n := len(r.out[fn].Arms)
	r.out[fn].Arms = append(r.out[fn].Arms, coverage.Arm{Kind: kind, Mark: mark, Parent: parent, Other: -1})
	end := r.close(r.block(open+1, fn, n))
	r.out[fn].Arms[n].Span = source.Span{Start: open, End: end}
	return end
}

func (r *reader) branch(i, fn, parent int) int {
	m := ifHead.FindStringSubmatchIndex(r.text[i:])
	condition := source.Span{Start: i + m[2] + 1, End: i + m[3] - 1}
	r.own[fn].WriteString(r.file.Text[i : i+m[1]])
	then := len(r.out[fn].Arms)
	end := r.arm(i+m[1]-1, fn, parent, "then", condition)
	other := len(r.out[fn].Arms)
	if e := elseHead.FindString(r.text[end:]); e != "" {
		start := end + strings.Index(e, "else")
		end = r.arm(end+len(e)-1, fn, parent, "else", source.Span{Start: start, End: start + 4})
	} else {
		r.out[fn].Arms = append(r.out[fn].Arms, coverage.Arm{Kind: "else", Mark: condition, Parent: parent, Quiet: true})
	}
	r.out[fn].Arms[then].Other, r.out[fn].Arms[other].Other = other, then
	if strings.Contains(r.text[condition.Start:condition.End], "chance()") {
		r.out[fn].Notes = append(r.out[fn].Notes, coverage.Note{Code: "DC302", Detail: "chance()", Span: condition, Arm: then, Other: other})
	}
	return end
}

func (r *reader) function(i, outer int) int {
	head := functionHead.FindString(r.text[i:])
	open := i + len(head) - 1
	f := coverage.Func{Head: source.Span{Start: i, End: i + len(strings.TrimRight(head, "{ \t\r\n"))}}
	if m := eventBefore.FindStringSubmatch(r.text[max(0, i-80):i]); m != nil {
		f.Event, f.Handler = m[1], m[1] == "listen"
		if f.Handler {
			f.Event = ""
		}
	}
	if name := strings.TrimSpace(strings.TrimPrefix(head, "function")); strings.HasPrefix(head, "function") {
		f.Name, _, _ = strings.Cut(name, "(")
	}
	n := len(r.out)
	f.Arms = []coverage.Arm{{Kind: "enter", Mark: f.Head, Parent: -1, Other: -1}}
	r.out = append(r.out, f)
	r.own = append(r.own, &strings.Builder{})
	r.own[outer].WriteString("function")
	end := r.close(r.block(open+1, n, 0))
	r.out[n].Span = source.Span{Start: i, End: end}
	r.out[n].Arms[0].Span = source.Span{Start: open, End: end}
	return end
}
