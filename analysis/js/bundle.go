package js

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"

	"decant/analysis/source"
	"decant/analysis/sourcemap"
)

// Bundle is a program of several files that a bundler joined into one text: TypeScript made JavaScript, imports
// resolved. What people see is told in their files; the text is what runs.
type Bundle struct {
	Text  *source.File   // what is parsed and run
	Files []*source.File // Files[0] is the entry; the last is Text, for what the bundler added
	Own   int            // Files[:Own] are the person's own, the others come from packages
	segs  []segment
}

// segment says that Text from byte at on was made from byte from of a file; file is -1 for what the bundler added.
type segment struct{ at, file, from int }

// NewBundle joins a bundled text with the files it was made of. order has, for each source that the map names, its
// index in files, -1 for what is none of them; own is how many of files are the person's.
func NewBundle(text *source.File, files []*source.File, own int, order []int, mappings string) (*Bundle, error) {
	decoded, err := sourcemap.Decode(mappings, len(order))
	if err != nil {
		return nil, err
	}
	b := &Bundle{Text: text, Files: append(append([]*source.File{}, files...), text), Own: own, segs: make([]segment, 0, len(decoded))}
	generated, originals := columns{File: text}, make([]columns, len(files))
	for i, f := range files {
		originals[i].File = f
	}
	for _, s := range decoded {
		one := segment{at: generated.byteOf(s.Line, s.Column), file: -1}
		if s.Source >= 0 {
			if one.file = order[s.Source]; one.file >= len(files) {
				return nil, fmt.Errorf("source map: source %d is not among the files", s.Source)
			}
			if one.file >= 0 {
				one.from = originals[one.file].byteOf(s.SourceLine, s.SourceColumn)
			}
		}
		b.segs = append(b.segs, one)
	}
	return b, nil
}

// columns finds bytes by columns of UTF-16 units. It is mostly asked for places one after another.
type columns struct {
	*source.File
	line, column, at int // of the last answer; at is 0 before the first
}

// byteOf turns a line and a column of UTF-16 units, both from 0, into a byte offset, clamped into the text.
func (c *columns) byteOf(line, column int) int {
	if line != c.line || column < c.column || c.at == 0 {
		c.line, c.column, c.at = line, 0, c.LineStart(line+1)
	}
	for c.column < column && c.at < len(c.Text) {
		if c.Text[c.at] < utf8.RuneSelf {
			c.at++
			c.column++
			continue
		}
		r, n := utf8.DecodeRuneInString(c.Text[c.at:])
		if c.column++; r >= 0x10000 {
			c.column++
		}
		c.at += n
	}
	return c.at
}

// ParseBundle is Parse for a program of several files.
func ParseBundle(b *Bundle) (*Module, error) {
	m, err := Parse(b.Text)
	if err != nil {
		return nil, b.locate(err)
	}
	m.Bundle, m.bundled = b, true
	m.origin = align(b, m.toks)
	return m, nil
}

// Places is a module of a bundle that knows nothing but where its text comes from: Origin, Near and Files.
func (b *Bundle) Places() *Module {
	return &Module{File: b.Text, Bundle: b, origin: align(b, &scan(b.Text.Text, nil).tokens)}
}

// locate moves the place of an error from the bundled text to the file that it was made from.
func (b *Bundle) locate(err error) error {
	var e *source.Error
	if !errors.As(err, &e) || e.Pos.Line == 0 {
		return err
	}
	at := b.Text.Offset(e.Pos.Line, e.Pos.Column)
	i := sort.Search(len(b.segs), func(i int) bool { return b.segs[i].at > at }) - 1
	if i < 0 || b.segs[i].file < 0 {
		return err
	}
	f := b.Files[b.segs[i].file]
	return &source.Error{File: f.Name, Pos: f.Pos(b.segs[i].from), Message: e.Message}
}

// Files returns the files that the module's code comes from, the entry first. Origin's spans index them.
func (m *Module) Files() []*source.File {
	if m.Bundle == nil {
		return []*source.File{m.File}
	}
	return m.Bundle.Files
}

// Origin leads from bytes of the parsed text to those of the file they were made from. It is false for what
// belongs to no file: then the span is in the parsed text, the last of Files.
func (m *Module) Origin(s source.Span) (source.Span, bool) {
	if m.origin == nil {
		return s, true
	}
	return m.origin.span(s)
}

// Near is Origin for what has no bytes of its own in any file: the last token before it that has.
func (m *Module) Near(s source.Span) source.Span {
	if m.origin == nil {
		return s
	}
	return m.origin.near(s)
}

// origin has, for each token of a bundled text, the bytes of the token it was made from.
type origin struct {
	text   int // index of the bundled text in the bundle's files
	toks   *tokens
	places []part
}

// part is a token in a file; file is -1 when there is none.
type part struct{ file, start, end int32 }

// aligner walks the tokens of a bundled text beside those of the files. The source map anchors some of them; the
// tokens between two anchors are found by their text, in order.
type aligner struct {
	*origin
	b     *Bundle
	files []*tokens // by file, of the person's own; made when they are needed
	seg   int       // the next segment
	file  int       // of the last anchor, -1: none
	next  int       // token of that file from which the next is looked for
}

func align(b *Bundle, toks *tokens) *origin {
	a := &aligner{
		origin: &origin{text: len(b.Files) - 1, toks: toks, places: make([]part, len(toks.list))},
		b:      b, files: make([]*tokens, len(b.Files)), file: -1,
	}
	end := 0
	for i, t := range toks.list {
		if strings.Contains(toks.text[end:t.start], "\n// ") {
			a.file = -1 // a new file starts, with what the bundler puts before it
		}
		end = t.end
		a.places[i] = a.place(i)
	}
	return a.origin
}

func (a *aligner) place(i int) part {
	start := a.toks.list[i].start
	for a.seg < len(a.b.segs) && a.b.segs[a.seg].at < start {
		a.seg++
	}
	if a.seg < len(a.b.segs) && a.b.segs[a.seg].at == start {
		return a.anchored(i, a.b.segs[a.seg])
	}
	return a.between(i)
}

func (a *aligner) anchored(i int, s segment) part {
	a.file = s.file
	if s.file < 0 {
		return part{file: -1}
	}
	found := part{int32(s.file), int32(s.from), int32(min(s.from+len(a.toks.str(i)), len(a.b.Files[s.file].Text)))}
	if s.file >= a.b.Own {
		return found
	}
	toks := a.tokens(s.file)
	j := toks.target(s.from, a.toks.str(i))
	a.next = j
	if j < len(toks.list) && (toks.list[j].start <= s.from || toks.str(j) == a.toks.str(i)) {
		a.next++
		found.start, found.end = int32(toks.list[j].start), int32(toks.list[j].end)
	}
	return found
}

// target returns the token that a segment means for one of a bundled text: the token at its place or, when the segment
// names the keyword before a bracket, the bracket.
func (t *tokens) target(from int, text string) int {
	j := t.at(from)
	if text != "{" && text != "(" {
		return j
	}
	for k := j; k < j+3; k++ {
		if t.str(k) == text {
			return k
		}
	}
	return j
}

// window is how many tokens of a file are looked at for one that the source map does not name.
const window = 24

// between finds a token that no segment names by its text, before the place of the next segment.
func (a *aligner) between(i int) part {
	if a.file < 0 || a.file >= a.b.Own {
		return part{file: -1}
	}
	toks, want := a.tokens(a.file), a.toks.str(i)
	limit := len(toks.text)
	if a.seg < len(a.b.segs) {
		if s := a.b.segs[a.seg]; s.file == a.file && a.next < len(toks.list) && s.from >= toks.list[a.next].start {
			next := a.toks.str(a.toks.at(s.at))
			if j := toks.target(s.from, next); j < len(toks.list) && toks.str(j) == next {
				limit = toks.list[j].start
			} else {
				limit = s.from
			}
		}
	}
	for j := a.next; j < len(toks.list) && j < a.next+window && toks.list[j].start < limit; j++ {
		if toks.str(j) == want {
			a.next = j + 1
			return part{int32(a.file), int32(toks.list[j].start), int32(toks.list[j].end)}
		}
	}
	return part{file: -1}
}

func (a *aligner) tokens(file int) *tokens {
	if a.files[file] == nil {
		a.files[file] = &scan(a.b.Files[file].Text, nil).tokens
	}
	return a.files[file]
}

// span joins the first and the last token of a span that have a place in one file.
func (o *origin) span(s source.Span) (source.Span, bool) {
	first, end := o.toks.at(s.Start), o.toks.at(max(s.Start, s.End-1))+1
	for first < end && first < len(o.places) && o.places[first].file < 0 {
		first++
	}
	if first >= end || first >= len(o.places) {
		return source.Span{File: o.text, Start: s.Start, End: s.End}, false
	}
	p := o.places[first]
	out := source.Span{File: int(p.file), Start: int(p.start), End: int(p.end)}
	for last := min(end, len(o.places)) - 1; last > first; last-- {
		if q := o.places[last]; q.file == p.file && q.end > p.end {
			out.End = int(q.end)
			break
		}
	}
	return out, true
}

func (o *origin) near(s source.Span) source.Span {
	if out, ok := o.span(s); ok {
		return out
	}
	for i := o.toks.at(s.Start) - 1; i >= 0; i-- {
		if p := o.places[min(i, len(o.places)-1)]; p.file >= 0 {
			return source.Span{File: int(p.file), Start: int(p.start), End: int(p.end)}
		}
	}
	return source.Span{File: o.text, Start: s.Start, End: s.End}
}
