package pattern

// The machine: backtracking over one text, with its choices and what they undo on a stack.

// Nowhere is the place of what took no part in a match.
const Nowhere = -1

// unit is a code unit of a text: a byte where the text is ASCII.
type unit interface{ ~uint8 | ~uint16 }

type entryKind uint8

// What backtracking finds on the stack.
const (
	// Go on at this instruction and place.
	choice entryKind = iota
	// Enter the body of the loop there.
	enterLoop
	// Give back one character of those that a repetition took: pc is behind it, b the least place.
	less
	// Take one character more for the repetition there, which took b.
	more
	// A slot, pc, had this value.
	undo
)

type entry struct {
	kind      entryKind
	pc, at, b int32
}

type machine[E unit] struct {
	p       *Program
	text    []E
	points  bool // characters are code points, and the text may have pairs
	folds   *foldTable
	slots   []int32
	stack   []entry
	steps   int
	stopped func() bool
	over    bool
}

// Find finds the first match at or behind a place, or only the one at it: start and end of each group. stopped is asked from
// time to time; a search that it stops finds nothing.
func Find[E unit](p *Program, text []E, from int, only bool, stopped func() bool) []int32 {
	var none E
	m := &machine[E]{p: p, text: text, folds: foldings(p.Flags&Points != 0), slots: make([]int32, p.slots), stopped: stopped}
	m.points = p.Flags&Points != 0 && uint64(^none) > 0xFF
	for i := range m.slots {
		m.slots[i] = Nowhere
	}
	for at := from; ; at++ {
		if !only {
			if at = m.nextStart(at); at < 0 {
				return nil
			}
		}
		if m.run(0, at) {
			return m.slots[:p.Groups*2]
		}
		if only || at >= len(text) || p.anchored || m.over {
			return nil
		}
		if m.pair(at) {
			at++
		}
	}
}

// nextStart is the next place at which a match may begin, or -1.
func (m *machine[E]) nextStart(from int) int {
	if m.p.anchored {
		if from == 0 {
			return 0
		}
		return -1
	}
	if m.p.first == nil {
		return from
	}
	for at := from; at < len(m.text); at++ {
		if c := m.text[at]; uint32(c) > 255 || m.p.first[uint8(c)] {
			return at
		}
	}
	return -1
}

// pair tells whether a pair of surrogates that is one character begins at a place.
func (m *machine[E]) pair(at int) bool {
	return m.points && at+1 < len(m.text) && uint32(m.text[at])&0xFC00 == 0xD800 && uint32(m.text[at+1])&0xFC00 == 0xDC00
}

// read gives the character at a place that is there, and the place behind it.
func (m *machine[E]) read(at int) (uint32, int) {
	c := uint32(m.text[at])
	if m.points && m.pair(at) {
		return 0x10000 + (c-0xD800)<<10 + (uint32(m.text[at+1]) - 0xDC00), at + 2
	}
	return c, at + 1
}

// readBack gives the character before a place, and the place where it begins.
func (m *machine[E]) readBack(at int) (uint32, int) {
	if m.points && at >= 2 && m.pair(at-2) {
		c, _ := m.read(at - 2)
		return c, at - 2
	}
	return uint32(m.text[at-1]), at - 1
}

// matches tells whether a one-character instruction matches a character.
func (m *machine[E]) matches(w, c uint32) bool {
	switch w & 0x7F {
	case opChar:
		return c == w>>8
	case opFolded:
		return m.folds.fold(c) == w>>8
	case opAny:
		return !isLineEnd(c)
	case opAll:
		return true
	}
	return m.p.sets[w>>8].has(c)
}

func (m *machine[E]) wordAt(at int) bool {
	if at < 0 || at >= len(m.text) {
		return false
	}
	c := uint32(m.text[at])
	return isWord(c) || m.p.Flags&Points != 0 && m.p.Flags&IgnoreCase != 0 && isWord(m.folds.fold(c))
}

// set writes a slot, to be undone by backtracking.
func (m *machine[E]) set(i uint32, v int32) {
	if was := m.slots[i]; was != v {
		m.stack = append(m.stack, entry{kind: undo, pc: int32(i), at: was})
		m.slots[i] = v
	}
}

// run runs from an instruction and a place to opMatch; what it has left undecided stays on the stack.
func (m *machine[E]) run(pc, pos int) bool {
	base := len(m.stack)
	code := m.p.code
	for {
		m.steps++
		if m.steps&0xFFFF == 0 && m.stopped() {
			m.over = true
		}
		on := true
		switch w := code[pc]; w & 0xFF {
		case opChar, opFolded, opAny, opAll, opSet:
			if on = pos < len(m.text); on {
				var c uint32
				c, pos = m.read(pos)
				on = m.matches(w, c)
				pc++
			}
		case opSave:
			m.set(w>>8, int32(pos))
			pc++
		case opRepeat:
			var to int
			if to, on = m.repeat(w, pc, pos); on {
				pos = to
				pc += 4
			}
		case opSplit:
			first, second := pc+2, pc+int(code[pc+1])
			if w>>8 != 0 {
				first, second = second, first
			}
			m.stack = append(m.stack, entry{kind: choice, pc: int32(second), at: int32(pos)})
			pc = first
		case opJump:
			pc += int(code[pc+1])
		case opMatch:
			return !m.over
		case opLook:
			if on = m.look(w, pc, pos); on {
				pc += int(code[pc+1])
			}
		case opCount:
			m.set(w>>8, 0)
			pc++
		case opLoop:
			pc = m.enterOrLeave(w, pc, pos)
		case opAgain:
			slot := w >> 8
			// An iteration that matched nothing, and need not have been, leads nowhere.
			on = !(uint32(m.slots[slot]) > code[pc+1] && m.slots[slot+1] == int32(pos))
			pc -= int(code[pc+2])
		default:
			on, pos = m.rest(w, pos)
			pc++
		}
		if !on || m.over {
			var ok bool
			if pc, pos, ok = m.backtrack(base); !ok {
				return false
			}
		}
	}
}

// rest runs assertions, back references, and what reads backwards.
func (m *machine[E]) rest(w uint32, pos int) (bool, int) {
	switch w & 0xFF {
	case opStart:
		return pos == 0, pos
	case opEnd:
		return pos == len(m.text), pos
	case opLineStart:
		return pos == 0 || isLineEnd(uint32(m.text[pos-1])), pos
	case opLineEnd:
		return pos == len(m.text) || isLineEnd(uint32(m.text[pos])), pos
	case opWord:
		return m.wordAt(pos-1) != m.wordAt(pos), pos
	case opNotWord:
		return m.wordAt(pos-1) == m.wordAt(pos), pos
	case opBackReference, opBackReference | opBack:
		return m.backReference(w, pos)
	}
	if pos == 0 {
		return false, pos
	}
	c, to := m.readBack(pos)
	return m.matches(w, c), to
}

func (m *machine[E]) backReference(w uint32, pos int) (bool, int) {
	from, to := int(m.slots[w>>8*2]), int(m.slots[w>>8*2+1])
	if from < 0 || to < 0 {
		return true, pos
	}
	n, here := to-from, pos
	if w&opBack != 0 {
		here -= n
	}
	if here < 0 || here+n > len(m.text) {
		return false, pos
	}
	for i := 0; i < n; {
		x, next := m.read(from + i)
		y, _ := m.read(here + i)
		if x != y && !(m.p.Flags&IgnoreCase != 0 && m.folds.fold(x) == m.folds.fold(y)) {
			return false, pos
		}
		i = next - from
	}
	if w&opBack != 0 {
		return true, here
	}
	return true, here + n
}

// repeat takes as many characters as it may, or as few; where that ends.
func (m *machine[E]) repeat(w uint32, pc, pos int) (int, bool) {
	least, greatest, one := m.p.code[pc+1], m.p.code[pc+2], m.p.code[pc+3]
	lazy := w>>8 != 0
	want := greatest
	if lazy {
		want = least
	}
	at, n, afterLeast := pos, uint32(0), pos
	for n < want && at < len(m.text) {
		c, next := m.read(at)
		if !m.matches(one, c) {
			break
		}
		at = next
		n++
		if n == least {
			afterLeast = at
		}
	}
	m.count(at - pos)
	switch {
	case n < least:
		return 0, false
	case lazy:
		m.stack = append(m.stack, entry{more, int32(pc), int32(at), int32(n)})
	case at > afterLeast:
		m.stack = append(m.stack, entry{less, int32(pc + 4), int32(at), int32(afterLeast)})
	}
	return at, true
}

// count counts steps of a loop that is not run's.
func (m *machine[E]) count(n int) {
	if before := m.steps >> 16; (m.steps+n)>>16 != before && m.stopped() {
		m.over = true
	}
	m.steps += n
}

func (m *machine[E]) look(w uint32, pc, pos int) bool {
	base := len(m.stack)
	found, not := m.run(pc+2, pos), w>>8 != 0
	if found && not {
		for len(m.stack) > base {
			m.pop()
		}
		return false
	}
	if found {
		// The choices above are forgotten, but not what is to be undone.
		left := m.stack[:base]
		for _, e := range m.stack[base:] {
			if e.kind == undo {
				left = append(left, e)
			}
		}
		m.stack = left
	}
	return found != not
}

// pop takes an entry of the stack, and undoes what it says.
func (m *machine[E]) pop() entry {
	e := m.stack[len(m.stack)-1]
	m.stack = m.stack[:len(m.stack)-1]
	if e.kind == undo {
		m.slots[e.pc] = e.at
	}
	return e
}

// enterOrLeave goes into a loop's body once more, or on behind it.
func (m *machine[E]) enterOrLeave(w uint32, pc, pos int) int {
	least, greatest, out := m.p.code[pc+1], m.p.code[pc+2], pc+int(m.p.code[pc+3])
	if n := uint32(m.slots[w>>8&0x7FFFFF]); n >= least {
		if n >= greatest && greatest != most {
			return out
		}
		if w>>31 != 0 {
			m.stack = append(m.stack, entry{kind: enterLoop, pc: int32(pc), at: int32(pos)})
			return out
		}
		m.stack = append(m.stack, entry{kind: choice, pc: int32(out), at: int32(pos)})
	}
	return m.enter(pc, pos)
}

func (m *machine[E]) enter(pc, pos int) int {
	slot := m.p.code[pc] >> 8 & 0x7FFFFF
	m.set(slot, m.slots[slot]+1)
	m.set(slot+1, int32(pos))
	for g := m.p.code[pc+4]; g < m.p.code[pc+5]; g++ {
		m.set(g*2, Nowhere)
		m.set(g*2+1, Nowhere)
	}
	return pc + loopWords
}

// backtrack goes back to the last choice above base, and tells where it leads.
func (m *machine[E]) backtrack(base int) (pc, pos int, ok bool) {
	for len(m.stack) > base {
		e := m.pop()
		if m.over {
			continue
		}
		switch e.kind {
		case choice:
			return int(e.pc), int(e.at), true
		case enterLoop:
			return m.enter(int(e.pc), int(e.at)), int(e.at), true
		case less:
			_, at := m.readBack(int(e.at))
			at = max(at, int(e.b))
			if at > int(e.b) {
				m.stack = append(m.stack, entry{less, e.pc, int32(at), e.b})
			}
			return int(e.pc), at, true
		case more:
			if uint32(e.b) >= m.p.code[e.pc+2] || int(e.at) >= len(m.text) {
				continue
			}
			c, next := m.read(int(e.at))
			if m.matches(m.p.code[e.pc+3], c) {
				m.stack = append(m.stack, entry{more, e.pc, int32(next), e.b + 1})
				return int(e.pc) + 4, next, true
			}
		}
	}
	return 0, 0, false
}
