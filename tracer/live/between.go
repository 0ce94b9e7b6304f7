package live

import (
	"maps"
	"slices"
	"strings"

	"decant/analysis/coverage"
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/lower"
)

// An edit may put statements in, take them out, or change what one declares, assigns or reads. Then the statements it
// touches are read anew, and every other that names what has changed by it.

const (
	mostChanged = 16 // names that an edit changes: more is a matter for the whole text
	mostRounds  = 4  // a statement read anew may change more names
)

// revision is an edit of a module's own list.
type revision struct {
	m      *Model
	file   *source.File
	delta  int
	lo, hi int             // the statements touched
	pieces []*piece        // what they have become, in order
	others map[int]*piece  // the other statements that are read anew, by index
	names  map[string]bool // what has changed of the module's names
	plain  bool            // no statement touched has to do with handlers
	totals totals
	known  *js.Outline // of the text after the edit
}

// piece is a statement that is read anew.
type piece struct {
	text  *source.File
	start int    // in the text after the edit
	was   *facts // nil of one that was not there
	now   *facts
}

// totals are a model's counts.
type totals struct{ stores, reads, loads map[string]int }

// between is the model after an edit that more than one statement can see.
func (m *Model) between(start, end int, f *source.File, delta int) *Model {
	if m.fixed {
		return nil
	}
	r := m.revise(start, end, f, delta)
	if r == nil || !r.declare() {
		return nil
	}
	for range mostRounds {
		before := len(r.names)
		if !r.spread() || !r.read() {
			return nil
		}
		if len(r.names) == before {
			if r.settle() {
				return r.model()
			}
			return nil
		}
	}
	return nil
}

// revise finds the statements that an edit touches, and those that it makes of them.
func (m *Model) revise(start, end int, f *source.File, delta int) *revision {
	r := &revision{m: m, file: f, delta: delta, others: map[int]*piece{}, names: map[string]bool{}}
	for r.lo < len(m.stmts) && m.stmts[r.lo].end < start {
		r.lo++
	}
	for r.hi = r.lo; r.hi < len(m.stmts) && m.stmts[r.hi].start <= end; r.hi++ {
		if !m.stmts[r.hi].definite {
			return nil
		}
	}
	from, to := 0, len(f.Text)
	if r.lo > 0 {
		if from = m.stmts[r.lo-1].end; !m.stmts[r.lo-1].definite {
			return nil
		}
	}
	if r.hi < len(m.stmts) {
		to = m.stmts[r.hi].start + delta
	}
	spans, ok := js.Split(f.Text[from:to], r.hi == len(m.stmts))
	if !ok || len(spans)+len(m.stmts)-(r.hi-r.lo) == 0 || len(spans) > mostChanged || r.hi-r.lo > mostChanged {
		return nil
	}
	for _, s := range spans {
		text := f.Text[from+s.Start : from+s.End]
		r.pieces = append(r.pieces, &piece{text: source.NewFile(f.Name, text), start: from + s.Start})
	}
	return r
}

// declare finds the names that the edit declares or declares no more.
func (r *revision) declare() bool {
	gone := map[string]bool{}
	for i := r.lo; i < r.hi; i++ {
		was := r.m.was(i)
		if was == nil {
			return false
		}
		if len(r.pieces) == 1 && r.hi-r.lo == 1 {
			r.pieces[0].was = was
		}
		for _, d := range was.declared {
			gone[d.name], r.names[d.name] = true, true
		}
	}
	all := func(name string) int { return r.m.stores[name] }
	var modules []*js.Module
	declared := map[string]bool{}
	for _, v := range r.m.whole.Names() {
		declared[v.Name] = !gone[v.Name]
	}
	for _, p := range r.pieces {
		alone := r.m.whole.Statement(p.text, all)
		if alone == nil {
			return false
		}
		for _, v := range alone.Declared(alone.AST.Body) {
			if declared[v.Name] {
				return false // another statement declares it, too
			}
			declared[v.Name], r.names[v.Name] = true, true
		}
		modules = append(modules, alone)
	}
	r.known = r.m.whole.With(gone, modules, all)
	return true
}

// spread finds the other statements that name what has changed. What such a statement declares may be found by them.
func (r *revision) spread() bool {
	m := r.m
	for grown := true; grown; {
		grown = false
		if len(r.names) > mostChanged {
			return false
		}
		for i := range m.stmts {
			st := &m.stmts[i]
			text := m.File.Source.Text[st.start:st.end]
			if i >= r.lo && i < r.hi || r.others[i] != nil || !mentions(text, r.names) {
				continue
			}
			was := m.was(i)
			if was == nil || len(r.others) > len(m.stmts)/4+mostChanged {
				return false
			}
			p := &piece{text: source.NewFile(r.file.Name, text), start: st.start, was: was}
			if i >= r.hi {
				p.start += r.delta
			}
			r.others[i] = p
			for _, d := range was.declared {
				if d.kind != js.VarFunc && !r.names[d.name] {
					r.names[d.name], grown = true, true
				}
			}
		}
	}
	return true
}

// mentions tells whether a text has one of some names as a word, or may have it by an escape.
func mentions(text string, names map[string]bool) bool {
	if strings.Contains(text, `\u`) {
		return true
	}
	for name := range names {
		for at := 0; ; {
			i := strings.Index(text[at:], name)
			if i < 0 {
				break
			}
			from, to := at+i, at+i+len(name)
			if (from == 0 || !inWord(text[from-1])) && (to == len(text) || !inWord(text[to])) {
				return true
			}
			at = from + 1
		}
	}
	return false
}

// inWord tells the bytes that names are made of.
func inWord(c byte) bool {
	return c == '_' || c == '$' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c >= 0x80
}

// all lists the statements that are read anew.
func (r *revision) all() []*piece {
	out := slices.Clone(r.pieces)
	for _, p := range r.others {
		out = append(out, p)
	}
	return out
}

// read reads the statements, and finds the names that they now assign or read first, or no more.
func (r *revision) read() bool {
	m := r.m
	r.totals = totals{maps.Clone(m.stores), maps.Clone(m.reads), maps.Clone(m.loads)}
	for i := r.lo; i < r.hi; i++ {
		r.totals.add(m.was(i), -1)
	}
	w := world{r.known, func(name string) int { return m.stores[name] }, positive(m.reads, nil), positive(m.loads, nil)}
	for _, p := range r.all() {
		if p.now = m.part(p.text, w); p.now == nil {
			return false
		}
		r.totals.add(p.now, 1)
	}
	for _, p := range r.others {
		r.totals.add(p.was, -1)
	}
	for _, pair := range [][2]map[string]int{{m.stores, r.totals.stores}, {m.reads, r.totals.reads}, {m.loads, r.totals.loads}} {
		for name, n := range pair[1] {
			if (n > 0) != (pair[0][name] > 0) {
				r.names[name] = true
			}
		}
	}
	return true
}

// add counts the facts of a statement n times.
func (t *totals) add(f *facts, n int) {
	for name, times := range f.stores {
		t.stores[name] += n * times
	}
	for _, name := range f.reads {
		t.reads[name] += n
	}
	for _, name := range f.loads {
		t.loads[name] += n
	}
}

// settle reads the statements with all that is now known of the others. It is false when that has to do with handlers.
func (r *revision) settle() bool {
	gone := map[string]bool{}
	for i := r.lo; i < r.hi; i++ {
		for _, d := range r.m.was(i).declared {
			gone[d.name] = true
		}
	}
	total := func(name string) int { return r.totals.stores[name] }
	var modules []*js.Module
	for _, p := range r.pieces {
		alone := r.known.Statement(p.text, total)
		if alone == nil {
			return false
		}
		modules = append(modules, alone)
	}
	r.known = r.m.whole.With(gone, modules, total)
	loads := positive(r.totals.loads, nil)
	for _, p := range r.all() {
		first := p.now
		others := func(name string) int { return r.totals.stores[name] - first.stores[name] }
		p.now = r.m.part(p.text, world{r.known, others, positive(r.totals.reads, first.reads), loads})
		if p.now == nil || !maps.Equal(p.now.stores, first.stores) || !slices.Equal(p.now.reads, first.reads) || !slices.Equal(p.now.loads, first.loads) {
			return false
		}
	}
	for _, p := range r.others {
		if !p.alike() {
			return false
		}
	}
	return r.handlersStay()
}

// alike tells whether a statement has to do with handlers as it had before.
func (p *piece) alike() bool {
	return p.was != nil && len(p.was.tops) == len(p.now.tops) && slices.Equal(p.was.marks, p.now.marks) && slices.Equal(p.was.declared, p.now.declared)
}

// handlersStay tells whether the edit makes no function a handler, and no handler an ordinary function.
func (r *revision) handlersStay() bool {
	if len(r.pieces) == 1 && r.pieces[0].alike() {
		return true
	}
	r.plain = true
	for i := r.lo; i < r.hi; i++ {
		if slices.Contains(r.m.stmts[i].handlers, true) || !ordinary(r.m.was(i).marks) {
			return false
		}
	}
	return !slices.ContainsFunc(r.pieces, func(p *piece) bool { return !ordinary(p.now.marks) })
}

// ordinary tells whether marks say nothing but what names stand for.
func ordinary(marks []js.Mark) bool {
	return !slices.ContainsFunc(marks, func(k js.Mark) bool {
		what, _, _ := strings.Cut(k.What, " ")
		return what != "names" && what != "declares" && what != "holds" && what != "has"
	})
}

// model puts the statements together.
func (r *revision) model() *Model {
	m := r.m
	a := &assembly{old: m, next: &Model{whole: r.known, stores: r.totals.stores, reads: r.totals.reads, loads: r.totals.loads,
		shared: m.shared, mode: m.mode, strict: m.strict}}
	module := m.File.Funcs[0]
	module.Span.End = len(r.file.Text)
	a.funcs = append(make([]coverage.Func, 0, len(m.File.Funcs)+8), module)
	a.arms = append(make([]coverage.Arm, 0, len(module.Arms)+8), module.Arms[0])
	a.arms[0].Span.End = module.Span.End
	for i := range m.stmts {
		if i == r.lo {
			r.put(a)
		}
		switch p := r.others[i]; {
		case i >= r.lo && i < r.hi:
		case p != nil:
			a.read(p, m.stmts[i].handlers)
		case i < r.lo:
			a.keep(i, 0)
		default:
			a.keep(i, r.delta)
		}
	}
	if r.lo == len(m.stmts) {
		r.put(a)
	}
	return a.model(r.file)
}

// put adds what the statements touched have become.
func (r *revision) put(a *assembly) {
	for _, p := range r.pieces {
		handlers := make([]bool, len(p.now.tops))
		if !r.plain {
			handlers = r.m.stmts[r.lo].handlers
		}
		a.read(p, handlers)
	}
}

// assembly puts a model together, statement by statement.
type assembly struct {
	old, next *Model
	funcs     []coverage.Func
	arms      []coverage.Arm
	refused   []coverage.Refused
}

// keep adds statement i of the old model, delta bytes further on.
func (a *assembly) keep(i, delta int) {
	st, module := a.old.stmts[i], &a.old.File.Funcs[0]
	lo := len(a.funcs)
	a.funcs = appendMoved(a.funcs, a.old.File.Funcs[st.lo:st.hi], delta)
	st.start, st.end, st.lo, st.hi = st.start+delta, st.end+delta, lo, len(a.funcs)
	if len(st.arms) > 0 {
		first := st.arms[0]
		st.arms = a.addArms(module.Arms[first:first+len(st.arms)], first, delta)
	}
	var refused []int
	for _, k := range st.refused {
		refused = append(refused, a.refuse(module.Refused[k], delta))
	}
	st.refused = refused
	a.next.stmts = append(a.next.stmts, st)
}

// read adds a statement that was read anew.
func (a *assembly) read(p *piece, handlers []bool) {
	st := statement{start: p.start, end: p.start + len(p.text.Text), definite: true, handlers: handlers, form: p.now.form, keys: slices.Clone(p.now.hashes)}
	st.lo = len(a.funcs)
	a.funcs = append(a.funcs, p.now.at(&st)...)
	st.hi = len(a.funcs)
	st.arms = a.addArms(p.now.arms[1:], 1, p.start)
	for _, refused := range p.now.refused {
		st.refused = append(st.refused, a.refuse(refused, p.start))
	}
	known := *p.now
	known.funcs = nil
	st.known = &known
	a.next.stmts = append(a.next.stmts, st)
}

// addArms adds arms of a statement, of which the first was number first, and returns their numbers.
func (a *assembly) addArms(arms []coverage.Arm, first, delta int) (numbers []int) {
	shift := len(a.arms) - first
	for _, arm := range arms {
		arm.Span, arm.Mark = by(arm.Span, delta), by(arm.Mark, delta)
		if arm.Parent > 0 {
			arm.Parent += shift
		}
		if arm.Other > 0 {
			arm.Other += shift
		}
		numbers = append(numbers, len(a.arms))
		a.arms = append(a.arms, arm)
	}
	return numbers
}

func (a *assembly) refuse(r coverage.Refused, delta int) int {
	r.Span = by(r.Span, delta)
	a.refused = append(a.refused, r)
	return len(a.refused) - 1
}

// model is what was put together.
func (a *assembly) model(f *source.File) *Model {
	var forms []lower.Form
	for i := range a.next.stmts {
		forms = append(forms, lower.Form{At: a.next.stmts[i].start, Hash: a.next.stmts[i].form})
	}
	a.next.form = lower.ModuleForm(a.next.strict, forms)
	module := &a.funcs[0]
	module.Arms, module.Refused, module.Key = a.arms, a.refused, keyOf(keyed{hash: a.next.form})
	a.next.File = &coverage.File{Source: f, Funcs: a.funcs}
	a.next.name()
	return a.next
}
