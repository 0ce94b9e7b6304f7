// Package sourcemap decodes the mappings of a source map, version 3 (ECMA-426).
package sourcemap

import "fmt"

// Segment says that the generated text from a place on was made from a place in a source. Lines and columns
// count from 0; columns count UTF-16 units.
type Segment struct {
	Line, Column             int // in the generated text
	Source                   int // index in the map's sources; -1: made from no source
	SourceLine, SourceColumn int
}

// limit bounds every number of a map, so that sums cannot overflow.
const limit = 1 << 30

// Decode returns the segments of a map's "mappings" in order of their generated places. sources is how many sources
// the map names.
func Decode(mappings string, sources int) ([]Segment, error) {
	d := decoder{text: mappings}
	var out []Segment
	at := Segment{}
	for d.pos < len(d.text) {
		switch d.text[d.pos] {
		case ';':
			at.Line, at.Column = at.Line+1, 0
			d.pos++
		case ',':
			d.pos++
		default:
			made, err := d.segment(&at)
			if err != nil {
				return nil, err
			}
			if made.Source >= sources {
				return nil, fmt.Errorf("source map: source %d of %d at byte %d", made.Source, sources, d.pos)
			}
			out = append(out, made)
		}
	}
	return out, nil
}

type decoder struct {
	text string
	pos  int
}

// segment reads one segment; its numbers are differences from the ones before, in at.
func (d *decoder) segment(at *Segment) (Segment, error) {
	column := at.Column
	if err := d.add(&at.Column); err != nil {
		return Segment{}, err
	}
	if at.Column < column {
		return Segment{}, fmt.Errorf("source map: columns go back at byte %d", d.pos)
	}
	if d.atEnd() {
		return Segment{Line: at.Line, Column: at.Column, Source: -1}, nil
	}
	for _, n := range []*int{&at.Source, &at.SourceLine, &at.SourceColumn} {
		if err := d.add(n); err != nil {
			return Segment{}, err
		}
	}
	made := *at
	if !d.atEnd() { // the index of a name: names are read from the source
		if _, err := d.number(); err != nil {
			return Segment{}, err
		}
	}
	return made, nil
}

func (d *decoder) atEnd() bool {
	return d.pos >= len(d.text) || d.text[d.pos] == ',' || d.text[d.pos] == ';'
}

// add reads a difference and adds it; what results is never negative.
func (d *decoder) add(n *int) error {
	by, err := d.number()
	if err != nil {
		return err
	}
	if *n += by; *n < 0 || *n > limit {
		return fmt.Errorf("source map: a number is out of range at byte %d", d.pos)
	}
	return nil
}

// number reads one base 64 VLQ.
func (d *decoder) number() (int, error) {
	value := 0
	for shift := 0; d.pos < len(d.text) && shift < 35; shift += 5 {
		digit := digits[d.text[d.pos]]
		if digit < 0 {
			break
		}
		d.pos++
		value |= int(digit&31) << shift
		if digit&32 == 0 {
			if value&1 != 0 {
				return -(value >> 1), nil
			}
			return value >> 1, nil
		}
	}
	return 0, fmt.Errorf("source map: not a number at byte %d", d.pos)
}

// digits is base 64 by byte; -1 for what is no digit.
var digits = func() (table [256]int8) {
	for i := range table {
		table[i] = -1
	}
	for i, c := range "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/" {
		table[c] = int8(i)
	}
	return table
}()
