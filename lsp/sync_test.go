package lsp

import (
	"strings"
	"testing"
	"unicode/utf16"

	"go.lsp.dev/protocol"
	"pgregory.net/rapid"

	"decant/analysis/coverage"
	"decant/analysis/source"
)

// alphabet has what positions stumble over: line ends of all three kinds, a character outside the Basic
// Multilingual Plane, a combining mark, and a letter of two bytes.
var alphabet = []rune("ab{}\n\r\n😀é\u0301 ")

// TestIncrementalEqualsFull: any sequence of edits, applied one by one to what the editor's user sees (an
// array of UTF-16 units) and sent as incremental changes, ends in the same text.
func TestIncrementalEqualsFull(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := rapid.SampledFrom([]encoding{utf8Units, utf16Units, utf32Units}).Draw(t, "encoding")
		text := rapid.StringOfN(rapid.SampledFrom(alphabet), 0, 40, -1).Draw(t, "text")
		d := newDocument("file:///a.js", "/a.js", 1, text)
		seen := utf16.Encode([]rune(text))
		for range rapid.IntRange(1, 8).Draw(t, "notifications") {
			var changes []contentChange
			for range rapid.IntRange(1, 4).Draw(t, "changes") {
				var c contentChange
				c, seen = drawChange(t, e, seen)
				changes = append(changes, c)
			}
			now, edits := applyChanges(e, d.file, changes)
			d = d.edited(d.version+1, now, edits)
		}
		if want := string(utf16.Decode(seen)); d.file.Text != want {
			t.Fatalf("%q, want %q", d.file.Text, want)
		}
	})
}

// drawChange draws an edit of a user's text and returns it in the client's terms, with the text after it.
func drawChange(t *rapid.T, e encoding, seen []uint16) (contentChange, []uint16) {
	with := rapid.StringOfN(rapid.SampledFrom(alphabet), 0, 6, -1).Draw(t, "with")
	if rapid.IntRange(0, 9).Draw(t, "whole") == 0 {
		return contentChange{Text: with}, utf16.Encode([]rune(with))
	}
	from := boundary(seen, rapid.IntRange(0, len(seen)).Draw(t, "from"))
	to := boundary(seen, rapid.IntRange(from, len(seen)).Draw(t, "to"))
	c := contentChange{Text: with, Range: &protocol.Range{Start: place(e, seen, from), End: place(e, seen, to)}}
	after := append([]uint16(nil), seen[:from]...)
	after = append(after, utf16.Encode([]rune(with))...)
	return c, append(after, seen[to:]...)
}

// boundary moves an index off the middle of a surrogate pair and of \r\n, where no editor has a cursor.
func boundary(seen []uint16, i int) int {
	if i > 0 && i < len(seen) && (utf16.IsSurrogate(rune(seen[i])) && seen[i] >= 0xdc00 || seen[i] == '\n' && seen[i-1] == '\r') {
		return i - 1
	}
	return i
}

// place is an independent way to a position: by counting over the user's text.
func place(e encoding, seen []uint16, at int) protocol.Position {
	before := string(utf16.Decode(seen[:at]))
	lines := strings.Split(strings.ReplaceAll(strings.ReplaceAll(before, "\r\n", "\n"), "\r", "\n"), "\n")
	last := lines[len(lines)-1]
	n := len(utf16.Encode([]rune(last)))
	switch e {
	case utf8Units:
		n = len(last)
	case utf32Units:
		n = len([]rune(last))
	}
	return protocol.Position{Line: uint32(len(lines) - 1), Character: uint32(n)}
}

// TestPositionRoundTrip: every rune boundary of a line comes back as itself.
func TestPositionRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := rapid.SampledFrom([]encoding{utf8Units, utf16Units, utf32Units}).Draw(t, "encoding")
		f := source.NewFile("a.js", rapid.StringOfN(rapid.SampledFrom(alphabet), 0, 60, -1).Draw(t, "text"))
		for i := range f.Text {
			if i > 0 && f.Text[i-1] == '\r' && f.Text[i] == '\n' {
				continue
			}
			if got := e.offset(f, e.position(f, i)); got != i {
				t.Fatalf("%d of %q came back as %d", i, f.Text, got)
			}
		}
	})
}

// TestClamping: positions outside the text are taken as its nearest.
func TestClamping(t *testing.T) {
	f := source.NewFile("a.js", "ab\r\n😀c\n")
	for _, c := range []struct {
		line, character uint32
		want            int
	}{{0, 99, 2}, {1, 1, 4}, {1, 2, 8}, {1, 1 << 31, 9}, {2, 0, 10}, {99, 99, 10}, {1 << 31, 0, 10}} {
		if got := utf16Units.offset(f, protocol.Position{Line: c.line, Character: c.character}); got != c.want {
			t.Errorf("%d:%d is %d, want %d", c.line, c.character, got, c.want)
		}
	}
}

// TestShiftKeepsText: a span that an edit does not touch has the same text after it.
func TestShiftKeepsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.SampledFrom([]rune("abcdef")), 1, 30, -1).Draw(t, "text")
		draw := func(name string) source.Span {
			start := rapid.IntRange(0, len(text)).Draw(t, name)
			return source.Span{Start: start, End: rapid.IntRange(start, len(text)).Draw(t, name)}
		}
		s, at := draw("span"), draw("at")
		now, made := replace(text, at, rapid.StringOfN(rapid.SampledFrom([]rune("xyz")), 0, 5, -1).Draw(t, "with"))
		moved := made.move(s)
		if moved.Start < 0 || moved.End < moved.Start || moved.End > len(now) {
			t.Fatalf("%v of %q, edited to %q, moved to %v", s, text, now, moved)
		}
		if at.End <= s.Start || at.Start >= s.End {
			if now[moved.Start:moved.End] != text[s.Start:s.End] {
				t.Fatalf("%q became %q", text[s.Start:s.End], now[moved.Start:moved.End])
			}
		}
	})
}

// TestShiftDropsInnermost: an edit takes its coverage from the innermost function around it alone.
func TestShiftDropsInnermost(t *testing.T) {
	m := &coverage.File{Funcs: []coverage.Func{
		{Key: "module", Span: source.Span{End: 100}},
		{Key: "outer", Span: source.Span{Start: 10, End: 60}},
		{Key: "inner", Span: source.Span{Start: 20, End: 40}},
		{Key: "next", Span: source.Span{Start: 70, End: 90}},
	}}
	got := shift(m, []edit{{start: 30, end: 32, size: 5}}, source.NewFile("a.js", ""))
	want := []coverage.Func{
		{Key: "module", Span: source.Span{End: 103}},
		{Key: "outer", Span: source.Span{Start: 10, End: 63}},
		{Key: "", Span: source.Span{Start: 20, End: 43}},
		{Key: "next", Span: source.Span{Start: 73, End: 93}},
	}
	for i := range want {
		if got.Funcs[i].Key != want[i].Key || got.Funcs[i].Span != want[i].Span {
			t.Errorf("%d: %+v, want %+v", i, got.Funcs[i], want[i])
		}
	}
	if m.Funcs[2].Key != "inner" {
		t.Error("the model shifted from was changed")
	}
}
