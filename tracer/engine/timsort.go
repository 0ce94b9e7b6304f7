package engine

import (
	"slices"

	"github.com/dop251/goja"
)

// timSort sorts as V8 does: the order in which a comparator is called, and what becomes of an inconsistent one, can be seen by
// programs.
type timSort struct {
	work, temp []goja.Value
	less       func(a, b goja.Value) bool // what is not less is equal or greater
	minGallop  int
	runs       []sortRun
}

// sortRun is a part of the work that is in order.
type sortRun struct{ base, length int }

const minGallop = 7

func sortBy(work []goja.Value, less func(a, b goja.Value) bool) {
	if len(work) < 2 {
		return
	}
	s := &timSort{work: work, less: less, minGallop: minGallop}
	minRun := minRunLength(len(work))
	for low, left := 0, len(work); left > 0; {
		length := s.makeRun(low, low+left)
		if length < minRun {
			forced := min(minRun, left)
			s.insert(low, low+length, low+forced)
			length = forced
		}
		s.runs = append(s.runs, sortRun{low, length})
		s.collapse()
		low += length
		left -= length
	}
	for len(s.runs) > 1 {
		n := len(s.runs) - 2
		if n > 0 && s.runs[n-1].length < s.runs[n+1].length {
			n--
		}
		s.mergeAt(n)
	}
}

func minRunLength(n int) int {
	odd := 0
	for n >= 64 {
		odd |= n & 1
		n >>= 1
	}
	return n + odd
}

// makeRun is the length of the run at low, which is made ascending.
func (s *timSort) makeRun(low, high int) int {
	if low+1 == high {
		return 1
	}
	w, length := s.work, 2
	last := w[low+1]
	down := s.less(last, w[low])
	for _, v := range w[low+2 : high] {
		if s.less(v, last) != down {
			break
		}
		last = v
		length++
	}
	if down {
		slices.Reverse(w[low : low+length])
	}
	return length
}

func (s *timSort) insert(low, start, high int) {
	w := s.work
	if low == start {
		start++
	}
	for i := start; i < high; i++ {
		pivot, left, right := w[i], low, i
		for left < right {
			middle := left + (right-left)>>1
			if s.less(pivot, w[middle]) {
				right = middle
			} else {
				left = middle + 1
			}
		}
		copy(w[left+1:i+1], w[left:i])
		w[left] = pivot
	}
}

// invariant tells whether a run is longer than the two behind it.
func (s *timSort) invariant(n int) bool {
	return n < 2 || s.runs[n-2].length > s.runs[n-1].length+s.runs[n].length
}

func (s *timSort) collapse() {
	for len(s.runs) > 1 {
		n := len(s.runs) - 2
		switch {
		case !s.invariant(n+1) || !s.invariant(n):
			if s.runs[n-1].length < s.runs[n+1].length {
				n--
			}
			s.mergeAt(n)
		case s.runs[n].length <= s.runs[n+1].length:
			s.mergeAt(n)
		default:
			return
		}
	}
}

func (s *timSort) mergeAt(i int) {
	w := s.work
	a, na := s.runs[i].base, s.runs[i].length
	b, nb := s.runs[i+1].base, s.runs[i+1].length
	s.runs[i].length = na + nb
	s.runs = slices.Delete(s.runs, i+1, i+2)
	k := s.gallopRight(w, w[b], a, na, 0)
	a, na = a+k, na-k
	if na == 0 {
		return
	}
	if nb = s.gallopLeft(w, w[a+na-1], b, nb, nb-1); nb == 0 {
		return
	}
	if na <= nb {
		s.mergeLow(a, na, b, nb)
	} else {
		s.mergeHigh(a, na, b, nb)
	}
}

// gallopLeft finds where key belongs among sorted values, before equal ones.
func (s *timSort) gallopLeft(w []goja.Value, key goja.Value, base, length, hint int) int {
	last, offset, low, high := 0, 1, 0, 0
	if s.less(w[base+hint], key) {
		most := length - hint
		for offset < most && s.less(w[base+hint+offset], key) {
			last, offset = offset, offset*2+1
		}
		offset = min(offset, most)
		low, high = last+hint+1, offset+hint
	} else {
		most := hint + 1
		for offset < most && !s.less(w[base+hint-offset], key) {
			last, offset = offset, offset*2+1
		}
		offset = min(offset, most)
		low, high = hint+1-offset, hint-last
	}
	for low < high {
		if middle := low + (high-low)>>1; s.less(w[base+middle], key) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return high
}

// gallopRight finds where key belongs among sorted values, behind equal ones.
func (s *timSort) gallopRight(w []goja.Value, key goja.Value, base, length, hint int) int {
	last, offset, low, high := 0, 1, 0, 0
	if s.less(key, w[base+hint]) {
		most := hint + 1
		for offset < most && s.less(key, w[base+hint-offset]) {
			last, offset = offset, offset*2+1
		}
		offset = min(offset, most)
		low, high = hint+1-offset, hint-last
	} else {
		most := length - hint
		for offset < most && !s.less(key, w[base+hint+offset]) {
			last, offset = offset, offset*2+1
		}
		offset = min(offset, most)
		low, high = last+hint+1, offset+hint
	}
	for low < high {
		if middle := low + (high-low)>>1; s.less(key, w[base+middle]) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return high
}

// mergeLow merges neighbouring runs, the left one being the shorter.
func (s *timSort) mergeLow(a, na, b, nb int) {
	s.temp = append(s.temp[:0], s.work[a:a+na]...)
	m := &lowMerge{timSort: s, to: a, b: b, na: na, nb: nb}
	m.takeB()
	switch {
	case m.nb == 0:
	case m.na == 1 || m.merge():
		copy(s.work[m.to:], s.work[m.b:m.b+m.nb])
		s.work[m.to+m.nb] = s.temp[m.a]
		return
	}
	copy(s.work[m.to:], s.temp[m.a:m.a+m.na])
}

// lowMerge is a merge from the left: na values of temp from a on, and nb of work from b on, go to work from to on.
type lowMerge struct {
	*timSort
	to, a, b, na, nb int
}

func (m *lowMerge) takeA(n int) {
	copy(m.work[m.to:], m.temp[m.a:m.a+n])
	m.to, m.a, m.na = m.to+n, m.a+n, m.na-n
}

func (m *lowMerge) takeBs(n int) {
	copy(m.work[m.to:], m.work[m.b:m.b+n])
	m.to, m.b, m.nb = m.to+n, m.b+n, m.nb-n
}

func (m *lowMerge) takeB() { m.takeBs(1) }

// merge goes on until a side has nothing left to compare; it tells whether that is the left one, with its last value left.
func (m *lowMerge) merge() (lastA bool) {
	least := m.minGallop
	for {
		winsA, winsB := 0, 0
		for winsA < least && winsB < least {
			if m.less(m.work[m.b], m.temp[m.a]) {
				m.takeB()
				winsA, winsB = 0, winsB+1
				if m.nb == 0 {
					return false
				}
			} else {
				m.takeA(1)
				winsA, winsB = winsA+1, 0
				if m.na == 1 {
					return true
				}
			}
		}
		least++
		for first := true; first || winsA >= minGallop || winsB >= minGallop; first = false {
			least = max(least-1, 1)
			m.minGallop = least
			if winsA = m.gallopRight(m.temp, m.work[m.b], m.a, m.na, 0); winsA > 0 {
				m.takeA(winsA)
				if m.na <= 1 {
					return m.na == 1
				}
			}
			m.takeB()
			if m.nb == 0 {
				return false
			}
			if winsB = m.gallopLeft(m.work, m.temp[m.a], m.b, m.nb, 0); winsB > 0 {
				m.takeBs(winsB)
				if m.nb == 0 {
					return false
				}
			}
			m.takeA(1)
			if m.na == 1 {
				return true
			}
		}
		least++
		m.minGallop = least
	}
}

// mergeHigh merges neighbouring runs, the right one being the shorter.
func (s *timSort) mergeHigh(a, na, b, nb int) {
	s.temp = append(s.temp[:0], s.work[b:b+nb]...)
	m := &highMerge{timSort: s, to: b + nb, base: a, na: na, nb: nb}
	m.takeA(1)
	switch {
	case m.na == 0:
	case m.nb == 1 || m.merge():
		copy(s.work[m.to-m.na:], s.work[a:a+m.na])
		s.work[m.to-m.na-1] = s.temp[0]
		return
	}
	copy(s.work[m.to-m.nb:], s.temp[:m.nb])
}

// highMerge is a merge from the right: na values of work from base on, and nb of temp, go to work up to to.
type highMerge struct {
	*timSort
	to, base, na, nb int
}

func (m *highMerge) takeA(n int) {
	m.to, m.na = m.to-n, m.na-n
	copy(m.work[m.to:m.to+n], m.work[m.base+m.na:])
}

func (m *highMerge) takeB(n int) {
	m.to, m.nb = m.to-n, m.nb-n
	copy(m.work[m.to:m.to+n], m.temp[m.nb:])
}

// merge goes on until a side has nothing left to compare; it tells whether that is the right one, with its last value left.
func (m *highMerge) merge() (lastB bool) {
	least := m.minGallop
	for {
		winsA, winsB := 0, 0
		for winsA < least && winsB < least {
			if m.less(m.temp[m.nb-1], m.work[m.base+m.na-1]) {
				m.takeA(1)
				winsA, winsB = winsA+1, 0
				if m.na == 0 {
					return false
				}
			} else {
				m.takeB(1)
				winsA, winsB = 0, winsB+1
				if m.nb == 1 {
					return true
				}
			}
		}
		least++
		for first := true; first || winsA >= minGallop || winsB >= minGallop; first = false {
			least = max(least-1, 1)
			m.minGallop = least
			winsA = m.na - m.gallopRight(m.work, m.temp[m.nb-1], m.base, m.na, m.na-1)
			if winsA > 0 {
				m.takeA(winsA)
				if m.na == 0 {
					return false
				}
			}
			m.takeB(1)
			if m.nb == 1 {
				return true
			}
			winsB = m.nb - m.gallopLeft(m.temp, m.work[m.base+m.na-1], 0, m.nb, m.nb-1)
			if winsB > 0 {
				m.takeB(winsB)
				if m.nb <= 1 {
					return m.nb == 1
				}
			}
			m.takeA(1)
			if m.na == 0 {
				return false
			}
		}
		least++
		m.minGallop = least
	}
}
