package lsp

import (
	"unicode/utf8"

	"go.lsp.dev/protocol"

	"decant/analysis/source"
)

// encoding says what the character of a Position counts (LSP 3.17, PositionEncodingKind). Inside the
// server every place is a byte span; this is the only door between the two.
type encoding protocol.PositionEncodingKind

const (
	utf8Units  = encoding(protocol.PositionEncodingKindUTF8)
	utf16Units = encoding(protocol.PositionEncodingKindUTF16)
	utf32Units = encoding(protocol.PositionEncodingKindUTF32)
)

// chooseEncoding takes bytes when the client can count them; UTF-16 is what every client can.
func chooseEncoding(offered []protocol.PositionEncodingKind) encoding {
	for _, o := range offered {
		if encoding(o) == utf8Units {
			return utf8Units
		}
	}
	return utf16Units
}

// units returns how much of a position a rune of the given bytes takes.
func (e encoding) units(r rune, size int) int {
	switch {
	case e == utf8Units:
		return size
	case e == utf16Units && r > 0xffff:
		return 2
	}
	return 1
}

// position returns where the byte at offset is. An offset outside the text is clamped into it, one between
// \r and \n counts as the end of the line.
func (e encoding) position(f *source.File, offset int) protocol.Position {
	at := f.Pos(offset)
	text := f.LineText(at.Line)
	n := 0
	for i := 0; i < min(at.Column-1, len(text)); {
		r, size := utf8.DecodeRuneInString(text[i:])
		n += e.units(r, size)
		i += size
	}
	return protocol.Position{Line: uint32(at.Line - 1), Character: uint32(n)}
}

// offset returns the byte at a position. A line or character past the end is clamped; half a surrogate
// pair counts as its start.
func (e encoding) offset(f *source.File, p protocol.Position) int {
	if int(p.Line) >= f.Lines() {
		return len(f.Text)
	}
	line := int(p.Line) + 1
	text, n := f.LineText(line), 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		n += e.units(r, size)
		if n > int(p.Character) {
			return f.LineStart(line) + i
		}
		i += size
	}
	return f.LineStart(line) + len(text)
}

// rangeOf converts a byte span.
func (e encoding) rangeOf(f *source.File, s source.Span) protocol.Range {
	return protocol.Range{Start: e.position(f, s.Start), End: e.position(f, max(s.Start, s.End))}
}

// spanOf converts a range; one that ends before it starts is empty.
func (e encoding) spanOf(f *source.File, r protocol.Range) source.Span {
	start := e.offset(f, r.Start)
	return source.Span{Start: start, End: max(start, e.offset(f, r.End))}
}

// lineSpan is the text of a one-based line, without the blanks around it.
func lineSpan(f *source.File, line int) source.Span {
	start, text := f.LineStart(line), f.LineText(line)
	end := start + len(text)
	for start < end && (f.Text[start] == ' ' || f.Text[start] == '\t') {
		start++
	}
	for end > start && (f.Text[end-1] == ' ' || f.Text[end-1] == '\t') {
		end--
	}
	return source.Span{Start: start, End: end}
}
