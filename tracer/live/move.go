package live

import (
	"slices"

	"decant/analysis/coverage"
	"decant/analysis/source"
)

// with is the model in which the statements after i are moved by delta, and i has become now, unless that is nil.
func (m *Model) with(f *source.File, i int, now *facts, delta int) *Model {
	next := *m
	next.stmts = slices.Clone(m.stmts)
	old := m.File.Funcs
	lo, hi := len(old), len(old) // the functions before lo stay, those from hi on move
	if i+1 < len(m.stmts) {
		lo, hi = m.stmts[i+1].lo, m.stmts[i+1].lo
	}
	var between []coverage.Func
	if now != nil {
		st := &next.stmts[i]
		lo, hi = st.lo, st.hi
		between = now.at(st)
		st.end += delta
		st.hi = lo + len(between)
		known := *now
		known.funcs = nil
		st.known, st.keys = &known, slices.Clone(now.hashes)
	}
	funcs := make([]coverage.Func, 0, lo+len(between)+len(old)-hi)
	funcs = append(append(funcs, old[:lo]...), between...)
	funcs = appendMoved(funcs, old[hi:], delta)
	for j := i + 1; j < len(next.stmts); j++ {
		st := &next.stmts[j]
		st.start, st.end = st.start+delta, st.end+delta
		st.lo, st.hi = st.lo+lo+len(between)-hi, st.hi+lo+len(between)-hi
	}
	next.File = &coverage.File{Source: f, Funcs: funcs}
	next.module(m, i, now, delta)
	next.name()
	return &next
}

// at are the functions of a statement where it stands.
func (f *facts) at(st *statement) []coverage.Func {
	out := appendMoved(make([]coverage.Func, 0, len(f.funcs)), f.funcs, st.start)
	for k, at := range f.tops {
		if at >= 0 {
			out[at].Handler = st.handlers[k]
		}
	}
	return out
}

// module moves what lies in the module's own code.
func (m *Model) module(before *Model, i int, now *facts, delta int) {
	to := &m.File.Funcs[0]
	to.Span.End = len(m.File.Source.Text)
	to.Arms, to.Refused = slices.Clone(to.Arms), slices.Clone(to.Refused)
	to.Arms[0].Span.End = to.Span.End
	for j := i + 1; j < len(m.stmts); j++ {
		for _, a := range m.stmts[j].arms {
			to.Arms[a].Span, to.Arms[a].Mark = by(to.Arms[a].Span, delta), by(to.Arms[a].Mark, delta)
		}
		for _, r := range m.stmts[j].refused {
			to.Refused[r].Span = by(to.Refused[r].Span, delta)
		}
	}
	if now == nil {
		return
	}
	st := m.stmts[i]
	for k, a := range st.arms {
		to.Arms[a].Span, to.Arms[a].Mark = by(now.arms[k+1].Span, st.start), by(now.arms[k+1].Mark, st.start)
	}
	for k, r := range st.refused {
		to.Refused[r] = now.refused[k]
		to.Refused[r].Span = by(now.refused[k].Span, st.start)
	}
}

func by(s source.Span, delta int) source.Span {
	s.Start, s.End = s.Start+delta, s.End+delta
	return s
}

// appendMoved appends functions that stand delta bytes further on.
func appendMoved(to, funcs []coverage.Func, delta int) []coverage.Func {
	if delta == 0 {
		return append(to, funcs...)
	}
	n := 0
	for i := range funcs {
		n += len(funcs[i].Arms)
	}
	all := make([]coverage.Arm, 0, n)
	for _, f := range funcs {
		f.Span, f.Head = by(f.Span, delta), by(f.Head, delta)
		first := len(all)
		for _, a := range f.Arms {
			a.Span, a.Mark = by(a.Span, delta), by(a.Mark, delta)
			all = append(all, a)
		}
		f.Arms = all[first:len(all):len(all)]
		f.Refused, f.Notes = slices.Clone(f.Refused), slices.Clone(f.Notes)
		for i := range f.Refused {
			f.Refused[i].Span = by(f.Refused[i].Span, delta)
		}
		for i := range f.Notes {
			f.Notes[i].Span = by(f.Notes[i].Span, delta)
		}
		to = append(to, f)
	}
	return to
}

// name tells functions of one form from each other, in order of their places.
func (m *Model) name() {
	twins := map[[16]byte]int{m.form: 1}
	for i := range m.stmts {
		st := &m.stmts[i]
		mine := false // whether keys is no other model's
		for k := range st.keys {
			key := st.keys[k]
			n := twins[key.hash]
			twins[key.hash] = n + 1
			if key.ordinal == n {
				continue
			}
			if !mine {
				st.keys, mine = slices.Clone(st.keys), true
			}
			key.ordinal = n
			st.keys[k] = key
			if key.at >= 0 {
				m.File.Funcs[st.lo+key.at].Key = keyOf(key)
			}
		}
	}
}
