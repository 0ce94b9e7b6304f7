package samples

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"decant/analysis/source"
)

// maxErrors bounds how many problems of one file are told.
const maxErrors = 100

// parser goes over the lines once to split them into sections and collect variables, and then reads the
// sections.
type parser struct {
	file   *source.File
	vars   *variables
	errors []*source.Error
	out    *File
}

// section is the text of one request, from its ### to the next.
type section struct {
	title   words // after ###
	first   bool  // the file does not start it with ###
	start   int
	before  []words // comments and directives, before the request line and among the headers
	line    *words  // the request line
	more    []words // continuation lines of its URL
	headers []words
	body    []words // raw lines
	script  bool    // inside `< {% … %}`
	end     int
}

// Parse reads a sample file. It returns what could be read together with every problem, in order of place
// (DC404); it never fails as a whole.
func Parse(f *source.File) (*File, []*source.Error) {
	p := &parser{file: f, vars: &variables{byName: map[string]*variable{}}, out: &File{Source: f}}
	p.out.vars = p.vars
	if at := invalidUTF8(f.Text); at >= 0 {
		p.fail(span(at, at), "not UTF-8 — save the file as UTF-8")
		return p.out, p.errors
	}
	for _, s := range p.split() {
		p.section(s)
	}
	p.finish()
	return p.out, p.errors
}

func invalidUTF8(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

func (p *parser) fail(at source.Span, format string, args ...any) {
	if len(p.errors) < maxErrors {
		p.errors = append(p.errors, &source.Error{File: p.file.Name, Pos: p.file.Pos(at.Start), Message: fmt.Sprintf(format, args...)})
	}
}

// split cuts the text at the ### lines and sorts each section's lines.
func (p *parser) split() []*section {
	cur := &section{first: true}
	all := []*section{cur}
	offset := 0
	for offset < len(p.file.Text) {
		text, next := cutLine(p.file.Text, offset)
		if strings.HasPrefix(text, "###") {
			title := strings.TrimLeft(text, "#")
			cur = &section{start: offset, title: newWords(title, offset+len(text)-len(title))}
			all = append(all, cur)
		} else {
			p.sort(cur, words{text: text, span: span(offset, offset+len(text)), all: span(offset, offset+len(text))})
		}
		if strings.TrimSpace(text) != "" {
			cur.end = offset + len(text)
		}
		offset = next
	}
	return all
}

// cutLine returns the line at offset and where the next one starts. Line ends are those of source.File.
func cutLine(text string, offset int) (line string, next int) {
	i := strings.IndexAny(text[offset:], "\r\n")
	if i < 0 {
		return text[offset:], len(text)
	}
	next = offset + i + 1
	if text[offset+i] == '\r' && next < len(text) && text[next] == '\n' {
		next++
	}
	return text[offset : offset+i], next
}

// sort puts a line where it belongs in its section.
func (p *parser) sort(s *section, raw words) {
	line := raw.trim()
	_, isComment := comment(line)
	switch {
	case s.body != nil:
		s.body = append(s.body, raw)
	case s.line == nil && s.inScript(line.text):
	case s.line == nil && (line.text == "" || isComment):
		s.before = append(s.before, line)
	case s.line == nil && line.text[0] == '@':
		p.define(line)
	case s.line == nil:
		s.line = &line
	case line.text == "":
		s.body = []words{}
	case isComment:
		s.before = append(s.before, line)
	case len(s.headers) == 0 && continues(raw, line):
		s.more = append(s.more, line)
	default:
		s.headers = append(s.headers, line)
	}
}

// inScript reports whether a line before the request belongs to a JetBrains pre-request script,
// `< {% … %}`: it is not run.
func (s *section) inScript(line string) bool {
	in := s.script || isScript(line, '<')
	s.script = in && !strings.HasSuffix(line, "%}")
	return in
}

func isScript(line string, arrow byte) bool {
	return len(line) > 0 && line[0] == arrow && strings.HasPrefix(strings.TrimLeft(line[1:], blanks), "{%")
}

// continues reports whether a line goes on with the URL: it starts with ? or &, or is indented and starts with /.
func continues(raw, line words) bool {
	indented := raw.text[0] == ' ' || raw.text[0] == '\t'
	return line.text[0] == '?' || line.text[0] == '&' || indented && line.text[0] == '/'
}

// comment returns what a comment line says.
func comment(line words) (words, bool) {
	switch {
	case strings.HasPrefix(line.text, "//"):
		return line.after(2), true
	case strings.HasPrefix(line.text, "#"):
		return line.after(1), true
	}
	return words{}, false
}

// section reads one section into a sample, or only into the file's mocks.
func (p *parser) section(s *section) {
	errors := len(p.errors)
	sample := &Sample{Now: DefaultNow, Span: span(s.start, max(s.start, s.end))}
	named := p.directives(s, sample)
	if s.line == nil {
		return
	}
	p.request(s, sample)
	p.headers(s, sample)
	p.body(s, sample)
	if !named {
		sample.Name, sample.NameSpan = s.title.text, s.title.span
	}
	if len(p.errors) == errors {
		p.out.Samples = append(p.out.Samples, sample)
	}
}

// directives reads the comments that say something: @name, @mock, @now, @seed. Others are left to the
// tools they are for. It reports whether the sample is named.
func (p *parser) directives(s *section, sample *Sample) (named bool) {
	for _, line := range s.before {
		c, ok := comment(line)
		if !ok {
			continue
		}
		word, rest := c.word()
		rest.all = line.span
		switch word.text {
		case "@name":
			named = p.name(sample, rest)
		case "@mock":
			p.scope(s, sample, line, rest)
		case "@env":
			p.environment(s, sample, line, rest)
		case "@now":
			p.now(sample, rest)
		case "@seed":
			p.seed(sample, rest)
		}
	}
	return named
}

// scope adds a mock to the file's (before the first ### and request line) or to the sample's.
func (p *parser) scope(s *section, sample *Sample, line, rest words) {
	m := p.mock(rest)
	switch {
	case m == nil:
	case s.first && (s.line == nil || line.span.Start < s.line.span.Start):
		p.out.Mocks = append(p.out.Mocks, m)
	default:
		sample.Mocks = append(sample.Mocks, m)
	}
}

func (p *parser) name(sample *Sample, rest words) bool {
	name := strings.TrimLeft(rest.text, "= \t")
	if name == "" {
		p.fail(rest.all, "@name has no name — write # @name something")
		return false
	}
	sample.Name, sample.NameSpan = name, rest.after(len(rest.text)-len(name)).span
	return true
}

func (p *parser) now(sample *Sample, rest words) {
	t, err := time.Parse(time.RFC3339, rest.text)
	if err != nil {
		p.fail(rest.span, "@now is not a time — write it as 2026-01-01T00:00:00Z")
		return
	}
	sample.Now = t.UnixMilli()
}

func (p *parser) seed(sample *Sample, rest words) {
	n, err := strconv.ParseUint(rest.text, 10, 64)
	if err != nil || n == 0 {
		p.fail(rest.span, "@seed is not a whole number from 1 — write one")
		return
	}
	sample.Seed = n
}

// finish gives every sample its unique name, its seed and the file's mocks.
func (p *parser) finish() {
	first := map[string]*Sample{}
	for _, s := range p.out.Samples {
		if s.Name != "" && first[s.Name] != nil {
			p.fail(s.NameSpan, "a second request named %s — the first one is on line %d; names must differ", s.Name, p.file.Line(first[s.Name].Line.Start))
		}
		if s.Name != "" && first[s.Name] == nil {
			first[s.Name] = s
		}
	}
	for _, s := range p.out.Samples {
		if s.Name == "" {
			s.Name, s.NameSpan = freeName(first, s.Method+" "+s.Path), s.Line
			first[s.Name] = s
		}
		if s.Seed == 0 {
			s.Seed = seedOf(s.Name)
		}
		s.Mocks = withFile(s.Mocks, p.out.Mocks)
		s.Env = append(p.out.Env[:len(p.out.Env):len(p.out.Env)], s.Env...)
	}
	p.dropTwins(first)
}

func freeName(taken map[string]*Sample, name string) string {
	for n, try := 2, name; ; n++ {
		if taken[try] == nil {
			return try
		}
		try = fmt.Sprintf("%s (%d)", name, n)
	}
}

// dropTwins leaves out the later of two samples with one name.
func (p *parser) dropTwins(first map[string]*Sample) {
	kept := p.out.Samples[:0]
	for _, s := range p.out.Samples {
		if first[s.Name] == s {
			kept = append(kept, s)
		}
	}
	p.out.Samples = kept
	sortErrors(p.errors)
}
