package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"decant/analysis/coverage"
	"decant/analysis/exchange"
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/lsp"
	"decant/tracer/engine"
	"decant/tracer/ir"

	"github.com/dop251/goja/ast"
)

// Observing is a run of its own, for people to look at: every expression of interest is put into a call that notes
// its value and gives it back. Nothing that is traced or compiled comes from it.
type observing struct {
	fn      *function
	module  *js.Module
	name    string // of the function that notes
	spans   []source.Span
	inserts []mark
}

// mark is text put into the program.
type mark struct {
	at, order int
	text      string
}

// seen begins a line that the noting function logs.
const seen = "\x01decant sees\t"

// Observe runs the samples once more and returns what expressions were.
func (b *backend) Observe(ctx context.Context, t lsp.Target) ([]lsp.Observed, error) {
	fn, err := openFunctionWith(reading(t), t.Path)
	if err != nil {
		return nil, err
	}
	set, err := loadSamples(reading(t), fn, t.Samples)
	if err != nil {
		return nil, err
	}
	o := &observing{fn: fn, module: fn.unit.Module, name: "decant_sees"}
	for strings.Contains(fn.text(), o.name) {
		o.name += "_"
	}
	host, err := engine.Start(ctx, engine.Options{})
	if err != nil {
		return nil, err
	}
	defer host.Close()
	if err := host.Load(ctx, engine.Function{Name: fn.name, File: fn.path, Source: o.program()}); err != nil {
		return nil, err
	}
	noted := map[int]*lsp.Observed{}
	for i := range set.list {
		run, err := runSample(ctx, host, fn, &set.list[i])
		if err != nil {
			return nil, err
		}
		for _, list := range [][]exchange.Effect{run.result.InitLog, run.result.Effects} {
			for _, e := range list {
				o.note(noted, e.Text)
			}
		}
	}
	return o.told(noted), nil
}

// program is the function with its expressions noted.
func (o *observing) program() string {
	js.Walk(o.module.AST, func(n ast.Node) bool {
		o.visit(n)
		return true
	})
	slices.SortStableFunc(o.inserts, func(a, b mark) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.order, b.order)) })
	var out strings.Builder
	text, done := o.fn.text(), 0
	for _, m := range o.inserts {
		out.WriteString(text[done:m.at] + m.text)
		done = m.at
	}
	return out.String() + text[done:] + "\n" + strings.ReplaceAll(noter, "NOTE", o.name)
}

// noter is what every noted expression calls. A declaration holds from the start of the program, wherever it stands.
const noter = `function NOTE(n, v) {
  const all = NOTE.all || (NOTE.all = {}), known = all[n] || (all[n] = []);
  if (known.length < 6) {
    let type = v === null ? 'null' : Array.isArray(v) ? 'array' : typeof v, text = type;
    try {
      if (type === 'string') text = JSON.stringify(v.length > 40 ? v.slice(0, 40) + '…' : v);
      else if (type === 'array') text = 'Array(' + v.length + ')';
      else if (type === 'object') text = '{ ' + Object.keys(v).slice(0, 6).join(', ') + ' }';
      else if (type === 'function') text = 'function ' + v.name;
      else text = String(v) + (type === 'bigint' ? 'n' : '');
    } catch (e) {}
    const line = n + '\t' + type + '\t' + text;
    if (known.indexOf(line) < 0) { known.push(line); console.log('\x01decant sees\t' + line); }
  }
  return v;
}
`

// visit notes what is written somewhere, tested, returned or given to a call.
func (o *observing) visit(n ast.Node) {
	switch n := n.(type) {
	case *ast.Binding:
		o.expression(n.Initializer)
	case *ast.AssignExpression:
		o.expression(n.Right)
	case *ast.IfStatement:
		o.expression(n.Test)
	case *ast.ConditionalExpression:
		o.expression(n.Test)
	case *ast.WhileStatement:
		o.expression(n.Test)
	case *ast.SwitchStatement:
		o.expression(n.Discriminant)
	case *ast.ReturnStatement:
		o.expression(n.Argument)
	case *ast.ExpressionBody:
		o.expression(n.Expression)
	case *ast.CallExpression:
		for _, a := range n.ArgumentList {
			o.expression(a)
		}
	case *ast.BinaryExpression:
		o.expression(n.Left)
		o.expression(n.Right)
	}
}

// expression notes one expression. A function or class would lose the name it takes from its place, and a constant
// needs no looking at.
func (o *observing) expression(e ast.Expression) {
	switch e.(type) {
	case nil, *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral, *ast.SpreadElement, *ast.StringLiteral,
		*ast.NumberLiteral, *ast.BooleanLiteral, *ast.NullLiteral, *ast.PrivateIdentifier, *ast.SuperExpression:
		return
	}
	at := o.module.Span(e)
	if at.End <= at.Start {
		return
	}
	n := len(o.spans)
	o.spans = append(o.spans, at)
	// Of several that begin together the outer one is opened first; of several that end together it is closed last. What
	// ends at a place ends before anything begins there.
	o.inserts = append(o.inserts,
		mark{at.Start, 1<<40 + n, fmt.Sprintf("%s(%d, (", o.name, n)},
		mark{at.End, -n, "))"})
}

// note takes in a logged line.
func (o *observing) note(into map[int]*lsp.Observed, line string) {
	rest, ok := strings.CutPrefix(line, seen)
	if !ok {
		return
	}
	var n int
	words := strings.SplitN(rest, "\t", 3)
	if _, err := fmt.Sscan(words[0], &n); err != nil || len(words) != 3 || n < 0 || n >= len(o.spans) {
		return
	}
	if into[n] == nil {
		into[n] = &lsp.Observed{}
	}
	const most = 6
	to := into[n]
	if !slices.Contains(to.Types, words[1]) {
		to.Types = append(to.Types, words[1])
	}
	switch {
	case slices.Contains(to.Values, words[2]):
	case len(to.Values) < most:
		to.Values = append(to.Values, words[2])
	default:
		to.More = true
	}
}

// told gives what was noted the places of the person's own files.
func (o *observing) told(noted map[int]*lsp.Observed) (out []lsp.Observed) {
	files := coverageOf(o.fn, ir.NewTraces()).files
	for n, span := range o.spans {
		at, own := o.module.Origin(span)
		if noted[n] == nil || !own || at.File >= len(files) {
			continue
		}
		in := innermost(files[at.File], at)
		if in == nil {
			continue
		}
		to := noted[n]
		to.Key, to.Text = in.Key, files[at.File].Source.Text[at.Start:at.End]
		to.Span = source.Span{Start: at.Start - in.Span.Start, End: at.End - in.Span.Start}
		out = append(out, *to)
	}
	return out
}

// innermost returns the shortest function around a span.
func innermost(f *coverage.File, at source.Span) (best *coverage.Func) {
	for i := range f.Funcs {
		s := f.Funcs[i].Span
		if s.Start <= at.Start && at.End <= s.End && (best == nil || s.End-s.Start < best.Span.End-best.Span.Start) {
			best = &f.Funcs[i]
		}
	}
	return best
}
