package pattern

import (
	"cmp"
	"slices"
	"unicode"
)

const maxPoint = 0x10FFFF

// span is a range of characters, with both ends.
type span struct{ from, to uint32 }

// set is a set in a program: the first 256 characters as bits, others as ranges, ascending.
type set struct {
	bits   [8]uint32
	ranges []span
	invert bool
}

func (s *set) has(c uint32) bool {
	if c < 256 {
		return s.bits[c>>5]>>(c&31)&1 != 0 != s.invert
	}
	return holds(s.ranges, c) != s.invert
}

// holds tells whether one of ascending ranges has a character.
func holds(ranges []span, c uint32) bool {
	low, high := 0, len(ranges)
	for low < high {
		if mid := (low + high) / 2; ranges[mid].to < c {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low < len(ranges) && ranges[low].from <= c
}

// chars is a set under construction: ranges in any order, until tidy puts them in order.
type chars struct{ ranges []span }

func (s *chars) add(a, b uint32) { s.ranges = append(s.ranges, span{a, b}) }

func (s *chars) addAll(of *chars) { s.ranges = append(s.ranges, of.ranges...) }

// charsOfEscape are the characters of an escape in small letters. folds says that \w has the two letters that fold to ASCII.
func charsOfEscape(escape uint32, folds bool) *chars {
	s := &chars{}
	switch escape {
	case 'd':
		s.add('0', '9')
	case 'w':
		for _, r := range []span{{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}} {
			s.add(r.from, r.to)
		}
		if folds {
			s.add(0x17F, 0x17F)
			s.add(0x212A, 0x212A)
		}
	default:
		for _, r := range []span{{9, 13}, {32, 32}, {0xA0, 0xA0}, {0x1680, 0x1680}, {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}, {0xFEFF, 0xFEFF}} {
			s.add(r.from, r.to)
		}
	}
	return s
}

func charsOfTable(t *unicode.RangeTable) *chars {
	s := &chars{}
	for _, r := range t.R32 {
		s.add(r.Lo, r.Hi)
	}
	return s
}

// tidy puts the ranges in order and joins those that touch.
func (s *chars) tidy() {
	slices.SortFunc(s.ranges, func(a, b span) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	out := s.ranges[:0]
	for _, r := range s.ranges {
		if n := len(out); n > 0 && r.from <= out[n-1].to+1 {
			out[n-1].to = max(out[n-1].to, r.to)
		} else {
			out = append(out, r)
		}
	}
	s.ranges = out
}

// complement makes it all other characters; it is in order before and behind.
func (s *chars) complement() {
	var out []span
	start := uint32(0)
	for _, r := range s.ranges {
		if r.from > start {
			out = append(out, span{start, r.from - 1})
		}
		start = r.to + 1
	}
	if start <= maxPoint {
		out = append(out, span{start, maxPoint})
	}
	s.ranges = out
}

// keep leaves those that of has, too, or has not. Both are in order.
func (s *chars) keep(of *chars, not bool) {
	other := &chars{slices.Clone(of.ranges)}
	if !not {
		other.complement()
	}
	s.complement()
	s.addAll(other)
	s.tidy()
	s.complement()
}

// closeOver adds what equals its characters when case is ignored. It is in order before and behind.
func (s *chars) closeOver(points bool) {
	if len(s.ranges) == 0 || s.ranges[0] == (span{0, maxPoint}) {
		return
	}
	t := foldings(points)
	// The folded forms of what it has, then all whose folded form it has.
	for pass := range 2 {
		var more []span
		for _, p := range t.pairs {
			from, to := p.c, p.folded
			if pass == 1 {
				from, to = to, from
			}
			if holds(s.ranges, from) && !holds(s.ranges, to) {
				more = append(more, span{to, to})
			}
		}
		s.ranges = append(s.ranges, more...)
		s.tidy()
	}
}

// done is the set in its final form.
func (s *chars) done(invert bool) set {
	s.tidy()
	out := set{invert: invert}
	for _, r := range s.ranges {
		for c := r.from; c <= min(r.to, 255); c++ {
			out.bits[c>>5] |= 1 << (c & 31)
		}
		if r.to > 255 {
			out.ranges = append(out.ranges, span{max(r.from, 256), r.to})
		}
	}
	return out
}
