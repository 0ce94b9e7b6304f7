package live

import (
	"maps"
	"slices"

	"decant/analysis/coverage"
	"decant/analysis/js"
	"decant/analysis/source"
)

// Edit returns the model of the text that an edit made of the model's; nil when that is to be analysed as a whole.
func (m *Model) Edit(f *source.File) *Model {
	old := m.File.Source.Text
	start, end := source.Differing(old, f.Text)
	delta := len(f.Text) - len(old)
	if start == len(old) && delta == 0 {
		next := *m
		next.File = &coverage.File{Source: f, Funcs: m.File.Funcs}
		return &next
	}
	if len(f.Text) > js.MaxSize || payloads(f.Text) != m.mode {
		return nil
	}
	i := m.at(start)
	switch {
	case i >= 0 && m.stmts[i].start < start && end < m.stmts[i].end:
		if next := m.inside(i, f, delta); next != nil {
			return next
		}
	case m.blank(f, start, end, delta):
		return m.with(f, len(m.before(start))-1, nil, delta)
	}
	return m.between(start, end, f, delta)
}

// before lists the statements that end before an offset.
func (m *Model) before(offset int) []statement {
	n := 0
	for n < len(m.stmts) && m.stmts[n].end <= offset {
		n++
	}
	return m.stmts[:n]
}

// blank tells whether an edit leaves nothing but blanks and comments between two statements, and joins neither to them.
func (m *Model) blank(f *source.File, start, end, delta int) bool {
	before := m.before(start)
	from, to, tail := 0, len(f.Text), "\n"
	if n := len(before); n > 0 {
		if from = before[n-1].end; !before[n-1].definite {
			return false
		}
	}
	if n := len(before); n < len(m.stmts) {
		to, tail = m.stmts[n].start+delta, ""
		if end > m.stmts[n].start {
			return false
		}
	}
	return js.IsBlank(f.Text[from:to] + tail)
}

// inside is the model after an edit of one statement.
func (m *Model) inside(i int, f *source.File, delta int) *Model {
	st := m.stmts[i]
	was := m.was(i)
	if was == nil {
		return nil
	}
	others := func(name string) int { return m.stores[name] - was.stores[name] }
	now := m.part(source.NewFile(f.Name, f.Text[st.start:st.end+delta]), world{m.whole, others, positive(m.reads, was.reads), positive(m.loads, nil)})
	if now == nil || !now.same(was) {
		return nil
	}
	next := m.with(f, i, now, delta)
	if !next.count(was, now) {
		return nil
	}
	return next
}

// was are the facts of a statement as it stands; nil when it is not the same alone.
func (m *Model) was(i int) *facts {
	st := &m.stmts[i]
	if st.known != nil {
		return st.known
	}
	all := func(name string) int { return m.stores[name] }
	found := m.part(source.NewFile(m.File.Source.Name, m.File.Source.Text[st.start:st.end]), world{m.whole, all, positive(m.reads, nil), positive(m.loads, nil)})
	if found == nil || !found.is(st) {
		return nil
	}
	return found
}

// positive is the set of the names that are read; less are read once less.
func positive(reads map[string]int, less []string) map[string]bool {
	out := make(map[string]bool, len(reads))
	for name, n := range reads {
		out[name] = n > 0
	}
	for _, name := range less {
		out[name] = reads[name] > 1
	}
	return out
}

// count takes the new form of a statement for the old one in what is known of the names of the module. It is false
// when another statement can tell.
func (m *Model) count(was, now *facts) bool {
	stores, reads := map[string]int{}, map[string]int{}
	for name, n := range was.stores {
		stores[name] -= n
	}
	for name, n := range now.stores {
		stores[name] += n
	}
	for _, name := range was.reads {
		reads[name]--
	}
	for _, name := range now.reads {
		reads[name]++
	}
	var ok1, ok2 bool
	m.stores, ok1 = plus(m.stores, stores)
	m.reads, ok2 = plus(m.reads, reads)
	return ok1 && ok2 && slices.Equal(was.loads, now.loads)
}

// plus adds to counts; it is false when one becomes zero or is zero no more.
func plus(counts, more map[string]int) (map[string]int, bool) {
	out, ok := maps.Clone(counts), true
	for name, n := range more {
		ok = ok && (out[name] > 0) == (out[name]+n > 0)
		out[name] += n
	}
	return out, ok
}
