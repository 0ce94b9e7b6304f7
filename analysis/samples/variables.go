package samples

import (
	"slices"
	"strings"

	"decant/analysis/source"
)

// variables are the file's `@name = value` lines. They hold for the whole file, before and after.
type variables struct {
	byName map[string]*variable
	bytes  int // put in so far
}

type variable struct {
	name  words
	value words
	text  string // value with its own variables replaced, once done
	done  bool
	busy  bool // being replaced: a use of itself is met
}

// define reads a line that starts with @; it reports whether it was one of a variable.
func (p *parser) define(line words) {
	name, value, ok := strings.Cut(line.text[1:], "=")
	key := strings.Trim(name, blanks)
	if !ok || !isName(key) {
		p.fail(line.span, "not a variable — write @name = value")
		return
	}
	if old := p.vars.byName[key]; old != nil {
		p.fail(line.span, "@%s is defined twice — the first one is on line %d; remove one", key, p.file.Line(old.value.span.Start))
		return
	}
	p.vars.byName[key] = &variable{name: line.after(1).cut(0, len(name)).trim(), value: line.after(len(line.text) - len(value))}
}

func isName(s string) bool {
	if s == "" {
		return false
	}
	for _, c := range s {
		if c != '_' && c != '-' && c != '.' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}

// maxReplaced bounds what a file's variables put in altogether, in bytes: some that double each other would
// grow without end.
const maxReplaced = 16 << 20

// replace puts the values of {{name}} in.
func (v *variables) replace(p *parser, w words) string {
	var out strings.Builder
	for {
		open := strings.Index(w.text, "{{")
		shut := -1
		if open >= 0 {
			shut = strings.Index(w.text[open:], "}}")
		}
		if shut < 0 {
			out.WriteString(w.text)
			return out.String()
		}
		out.WriteString(w.text[:open])
		out.WriteString(v.use(p, w.cut(open, open+shut+2)))
		w = w.cut(open+shut+2, len(w.text))
	}
}

// use returns the value of one {{name}}, or tells why it has none.
func (v *variables) use(p *parser, w words) string {
	name := strings.TrimSpace(w.text[2 : len(w.text)-2])
	def := v.byName[name]
	switch {
	case strings.HasPrefix(name, "$"):
		p.fail(w.span, "%s changes from run to run, and a sample must not — write a fixed value", w.text)
	case !isName(name):
		return w.text
	case def == nil:
		p.fail(w.span, "%s is not defined — write @%s = value above the first request", w.text, name)
	case def.busy:
		p.fail(w.span, "%s is defined by itself — give it a value", w.text)
	default:
		return v.value(p, w, def)
	}
	return ""
}

func (v *variables) value(p *parser, w words, def *variable) string {
	if !def.done {
		def.busy = true
		def.text = v.replace(p, def.value)
		def.busy, def.done = false, true
	}
	if v.bytes += len(def.text); v.bytes > maxReplaced {
		p.fail(w.span, "the variables of this file make more than %d MiB of text — shorten them", maxReplaced>>20)
		return ""
	}
	return def.text
}

// Variable is a variable of a file.
type Variable struct {
	Name  string
	Value string      // with its own variables replaced, when it is used somewhere; else as it is written
	Span  source.Span // of its name, where it is defined
}

// Variables lists the file's variables by name.
func (f *File) Variables() []Variable {
	var out []Variable
	for name, v := range f.vars.byName {
		text := v.value.text
		if v.done {
			text = v.text
		}
		out = append(out, Variable{name, text, v.name.span})
	}
	slices.SortFunc(out, func(a, b Variable) int { return strings.Compare(a.Name, b.Name) })
	return out
}
