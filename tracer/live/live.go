// Package live keeps what coverage shows of a text while it is typed. Most edits change one statement of a module, or
// what stands between two: then only that is parsed and lowered, with the statements that name what it changes, and all
// else is what it was, moved. What comes out is exactly what the analysis of the whole text gives; where that is not certain, there is nothing, and the whole text is
// to be analysed.
package live

import (
	"cmp"
	"slices"
	"strings"

	"decant/analysis/coverage"
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/tracer/ir"
	"decant/tracer/lower"
	"decant/tracer/trace"
)

// Model is what coverage shows of one text, by statement. It does not change.
type Model struct {
	File   *coverage.File // of the text
	whole  *js.Outline    // as it was when all of it was analysed
	stmts  []statement
	stores map[string]int  // by name of the module: assignments
	reads  map[string]int  // by name of the module: statements whose functions read it
	loads  map[string]int  // by name of the module: statements whose own code reads it
	shared map[string]bool // names that several statements declare
	mode   bool            // see payloads
	strict bool
	form   [16]byte // of the module's own code
	fixed  bool     // statements cannot be put in or taken out
}

// statement is one statement of the module's own list.
type statement struct {
	start, end int
	definite   bool     // nothing that follows can belong to it
	lo, hi     int      // its functions are File.Funcs[lo:hi]
	keys       []keyed  // its functions in the order of ordinals
	arms       []int    // those arms of the module that lie in it
	refused    []int    // the same for what is refused
	handlers   []bool   // by outermost function
	form       [16]byte // of its own code
	known      *facts   // nil until they are needed
}

// keyed is a function before it is told from others of the same form.
type keyed struct {
	hash    [16]byte
	ordinal int
	at      int // in the statement's functions; -1: it is not shown
}

// declared is a name that a statement declares in the module.
type declared struct {
	name string
	kind js.VarKind
}

// facts are what the rest of the module can see of a statement.
type facts struct {
	declared []declared
	marks    []js.Mark
	form     [16]byte // of the module's own code
	arms     []coverage.Arm
	refused  []coverage.Refused
	tops     []int // the outermost functions, by index in funcs; -1: it is not shown
	stores   map[string]int
	reads    []string
	loads    []string
	hashes   []keyed
	funcs    []coverage.Func
}

// New returns the model of a text that has been analysed as a whole; nil when its statements cannot be told apart. The
// file must be what ir.CoverageFile makes of it. Of a bundle, the text is the bundle's, and its unit lower.Unlocated's.
func New(u *lower.Unit, file *coverage.File) *Model {
	m, p := u.Module, u.Program
	whole := m.Outline()
	if whole == nil || !u.Separable() || len(file.Funcs) == 0 {
		return nil
	}
	between, ok := ir.WhatIsBetween(p, u.Names)
	if !ok {
		return nil
	}
	out := &Model{File: file, whole: whole, stores: map[string]int{}, reads: map[string]int{}, loads: map[string]int{}, shared: map[string]bool{},
		mode: payloads(m.File.Text), strict: p.Funcs[0].Strict, form: p.Funcs[0].Key.Hash, fixed: len(u.Forms) != len(m.AST.Body)}
	for i, st := range m.AST.Body {
		span := m.Span(st)
		one := statement{start: span.Start, end: span.End, definite: m.Definite(st)}
		if !out.fixed {
			one.form = u.Forms[i].Hash
			out.fixed = u.Forms[i].At != span.Start
		}
		out.stmts = append(out.stmts, one)
	}
	for _, v := range whole.Names() {
		out.stores[v.Name] = v.Stores
	}
	out.share(m)
	if !out.place(p) || !out.ways() {
		return nil
	}
	seen := map[ir.ReadBy]bool{}
	for _, r := range between.Reads {
		if one := (ir.ReadBy{Name: r.Name, Func: out.at(p.Funcs[r.Func].Span.Start)}); !seen[one] {
			seen[one] = true
			out.reads[r.Name]++
		}
	}
	type load struct {
		name string
		in   int
	}
	loaded := map[load]bool{}
	for _, l := range between.Loads {
		one := load{l.Name, out.at(l.At)}
		if one.in < 0 {
			return nil
		}
		if !loaded[one] {
			loaded[one] = true
			out.loads[l.Name]++
		}
	}
	return out
}

// payloads tells whether a text is taken for one that knows the older form of events (js.ShapeNetlify).
func payloads(text string) bool { return strings.Contains(text, "httpMethod") }

// share finds the names that several statements declare.
func (m *Model) share(whole *js.Module) {
	seen := map[string]bool{}
	for i := range whole.AST.Body {
		for _, v := range whole.Declared(whole.AST.Body[i : i+1]) {
			m.shared[v.Name] = m.shared[v.Name] || seen[v.Name]
			seen[v.Name] = true
		}
	}
}

// at returns the statement that has the byte at an offset, -1 when none has.
func (m *Model) at(offset int) int {
	i, found := slices.BinarySearchFunc(m.stmts, offset, func(s statement, at int) int { return cmp.Compare(s.start, at) })
	if !found {
		i--
	}
	if i >= 0 && offset < m.stmts[i].end {
		return i
	}
	return -1
}

// place gives every function to its statement.
func (m *Model) place(p *ir.Program) bool {
	for i := range m.stmts {
		m.stmts[i].lo, m.stmts[i].hi = -1, -1
	}
	for i := 1; i < len(m.File.Funcs); i++ {
		s := m.at(m.File.Funcs[i].Span.Start)
		if s < 0 || m.File.Funcs[i].Span.End > m.stmts[s].end {
			return false
		}
		st := &m.stmts[s]
		if st.lo < 0 {
			st.lo = i
		} else if st.hi != i {
			return false
		}
		st.hi = i + 1
	}
	last := 1
	for i := range m.stmts {
		if st := &m.stmts[i]; st.lo < 0 {
			st.lo, st.hi = last, last
		} else {
			last = st.hi
		}
	}
	byKey := map[string]int{}
	for i, f := range m.File.Funcs {
		byKey[f.Key] = i
	}
	for _, f := range inOrder(p)[1:] {
		s := m.at(f.Span.Start)
		if s < 0 {
			return false
		}
		st := &m.stmts[s]
		one := keyed{f.Key.Hash, f.Key.Ordinal, -1}
		if i, ok := byKey[ir.KeyString(f.Key)]; ok && !f.Implicit {
			one.at = i - st.lo
		}
		st.keys = append(st.keys, one)
	}
	for _, f := range p.Funcs[1:] {
		st := &m.stmts[m.at(f.Span.Start)]
		if f.Parent == 0 {
			st.handlers = append(st.handlers, f.Handler)
		} else if f.Handler {
			return false
		}
	}
	return true
}

// inOrder lists the functions of a program as their ordinals go.
func inOrder(p *ir.Program) []*ir.Func {
	order := slices.Clone(p.Funcs)
	slices.SortStableFunc(order, func(a, b *ir.Func) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return order
}

// ways gives every arm of the module, and what is refused in it, to its statement.
func (m *Model) ways() bool {
	module := &m.File.Funcs[0]
	for i, a := range module.Arms[1:] {
		s := m.at(a.Mark.Start)
		if s < 0 || a.Kind == "after" || !within(a.Mark, m.stmts[s]) || !within(a.Span, m.stmts[s]) {
			return false
		}
		m.stmts[s].arms = append(m.stmts[s].arms, i+1)
		m.fixed = m.fixed || m.stmts[s].arms[0]+len(m.stmts[s].arms) != i+2
	}
	for i, r := range module.Refused {
		s := m.at(r.Span.Start)
		if s < 0 || !within(r.Span, m.stmts[s]) {
			return false
		}
		m.stmts[s].refused = append(m.stmts[s].refused, i)
	}
	return len(module.Notes) == 0
}

func within(s source.Span, in statement) bool { return in.start <= s.Start && s.End <= in.end }

// world is what the rest of a module tells a statement.
type world struct {
	outline      *js.Outline
	stores       func(name string) int // assignments elsewhere
	reads, loads map[string]bool
}

// part analyses the text of a statement.
func (m *Model) part(text *source.File, w world) *facts {
	alone := w.outline.Statement(text, w.stores)
	if alone == nil {
		return nil
	}
	u := lower.Alone(alone)
	if !u.Separable() {
		return nil
	}
	found, ok := ir.CoveragePart(u.Program, &ir.Around{Names: u.Names, Reads: w.reads, Loads: w.loads})
	if !ok {
		return nil
	}
	marks, ok := alone.Marks()
	if !ok {
		return nil
	}
	out := &facts{marks: marks, form: formOf(u), arms: found.Funcs[0].Arms, refused: found.Funcs[0].Refused,
		stores: alone.Assigned(), reads: found.Reads, loads: found.Loads}
	slices.Sort(out.reads)
	slices.Sort(out.loads)
	out.loads = slices.Compact(out.loads)
	for _, v := range alone.Declared(alone.AST.Body) {
		if m.shared[v.Name] {
			return nil
		}
		out.declared = append(out.declared, declared{v.Name, v.Kind})
	}
	shown := map[int]int{} // by index in the program
	type placed struct {
		f  coverage.Func
		of int
	}
	var list []placed
	for i, f := range u.Program.Funcs[1:] {
		if !f.Implicit {
			list = append(list, placed{found.Funcs[i+1], i + 1})
		}
	}
	slices.SortStableFunc(list, func(a, b placed) int { return coverage.CompareFuncs(a.f, b.f) })
	for at, one := range list {
		shown[one.of] = at
		out.funcs = append(out.funcs, one.f)
	}
	for _, f := range inOrder(u.Program)[1:] {
		one := keyed{f.Key.Hash, -1, -1}
		if at, ok := shown[f.Index]; ok {
			one.at = at
		}
		out.hashes = append(out.hashes, one)
	}
	for _, f := range u.Program.Funcs[1:] {
		if f.Parent != 0 {
			continue
		}
		if at, ok := shown[f.Index]; ok {
			out.tops = append(out.tops, at)
		} else {
			out.tops = append(out.tops, -1)
		}
	}
	return out
}

// formOf is the form of a module of one statement.
func formOf(u *lower.Unit) [16]byte {
	if len(u.Forms) != 1 {
		return u.Program.Funcs[0].Key.Hash
	}
	return u.Forms[0].Hash
}

// same tells whether two forms of a statement are the same to the rest of the module.
func (f *facts) same(o *facts) bool {
	return f.form == o.form && len(f.tops) == len(o.tops) && slices.Equal(f.marks, o.marks) && len(f.refused) == len(o.refused) &&
		slices.Equal(f.declared, o.declared) &&
		slices.EqualFunc(f.arms, o.arms, func(a, b coverage.Arm) bool {
			return a.Kind == b.Kind && a.Parent == b.Parent && a.Other == b.Other && a.Quiet == b.Quiet
		})
}

// is tells whether a statement analysed alone is what it is in the whole text.
func (f *facts) is(st *statement) bool {
	return len(f.tops) == len(st.handlers) && len(f.funcs) == st.hi-st.lo && len(f.arms) == len(st.arms)+1 && len(f.refused) == len(st.refused) &&
		slices.EqualFunc(f.hashes, st.keys, func(a, b keyed) bool { return a.hash == b.hash && a.at == b.at })
}

// keyOf is the key of a function among those of the same form.
func keyOf(k keyed) string { return ir.KeyString(trace.Key{Hash: k.hash, Ordinal: k.ordinal}) }
