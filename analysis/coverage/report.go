package coverage

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strings"

	"decant/analysis/source"
	"decant/analysis/stop"
)

// Text shows the source with a count at each line, ☠ where the sandbox answers, and the fallback points below.
func Text(f *File, c Counts) string {
	var b strings.Builder
	for _, line := range f.Lines(c) {
		count := ""
		if line.Code {
			count = fmt.Sprintf("×%d", line.Count)
		}
		if len(line.Points) > 0 {
			count += " ☠"
		}
		b.WriteString(strings.TrimRight(fmt.Sprintf("%9s │ %s", count, line.Text), " ") + "\n")
	}
	s := f.Summarise(c)
	fmt.Fprintf(&b, "\n%s: %d of %d ways taken, fallback points: %d\n", f.Source.Name, s.Reached, s.Arms, s.Points)
	for _, p := range f.Points(c) {
		b.WriteString(f.Describe(p) + "\n")
	}
	return b.String()
}

// Describe prints a point as file:line:column: code message.
func (f *File) Describe(p Point) string {
	return (&source.Error{File: f.Source.Name, Pos: f.pos(p.Span), Message: string(p.Code) + " " + p.Message}).Error()
}

func (f *File) pos(s source.Span) source.Pos { return f.Source.Pos(s.Start) }

// Label names a function for people: its name, its event, or its line.
func (f *File) Label(fn *Func) string {
	line := f.pos(fn.Span).Line
	switch {
	case fn.Name != "":
		return fn.Name
	case fn.Event != "":
		return fmt.Sprintf("%s callback, line %d", fn.Event, line)
	}
	return fmt.Sprintf("function, line %d", line)
}

// The JSON report has one object a line: a FuncRecord for each function, a PointRecord for each fallback point, and a
// SummaryRecord. Lines and columns count from 1, columns in bytes.
type (
	FuncRecord struct {
		Function string      `json:"function"`
		Key      string      `json:"key"`
		File     string      `json:"file"`
		Line     int         `json:"line"`
		Handler  bool        `json:"handler"`
		Event    string      `json:"event,omitempty"`
		Arms     []ArmRecord `json:"arms"`
	}
	ArmRecord struct {
		Kind    string   `json:"kind"`
		Line    int      `json:"line"`
		Column  int      `json:"column"`
		Count   uint64   `json:"count"`
		Samples []string `json:"samples"`
	}
	PointRecord struct {
		Point   stop.Code `json:"point"`
		Message string    `json:"message"`
		File    string    `json:"file"`
		Line    int       `json:"line"`
		Column  int       `json:"column"`
		Others  []string  `json:"others"`
	}
	SummaryRecord struct {
		Summary   bool `json:"summary"`
		Arms      int  `json:"arms"`
		Reached   int  `json:"reached"`
		Fallbacks int  `json:"fallbacks"`
	}
)

// JSON is the report as one JSON object a line.
func JSON(c Counts, files ...*File) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	var all []any
	var sum Summary
	for _, f := range files {
		all = append(all, f.Records(c)...)
		sum = sum.Add(f.Summarise(c))
	}
	for _, r := range append(all, SummaryRecord{true, sum.Arms, sum.Reached, sum.Points}) {
		if err := enc.Encode(r); err != nil {
			panic("coverage: a record cannot be encoded: " + err.Error())
		}
	}
	return b.String()
}

// Records returns the lines of the JSON report about one file, without the summary.
func (f *File) Records(c Counts) []any {
	var out []any
	for i := range f.Funcs {
		out = append(out, f.record(&f.Funcs[i], c))
	}
	for _, p := range f.Points(c) {
		at := f.pos(p.Span)
		out = append(out, PointRecord{p.Code, p.Message, f.Source.Name, at.Line, at.Column, append([]string{}, p.Others...)})
	}
	return out
}

func (f *File) record(fn *Func, c Counts) FuncRecord {
	r := FuncRecord{f.Label(fn), fn.Key, f.Source.Name, f.pos(fn.Span).Line, fn.Handler, fn.Event, []ArmRecord{}}
	for i, a := range fn.Arms {
		if a.Away {
			continue
		}
		at := f.pos(a.Mark)
		r.Arms = append(r.Arms, ArmRecord{a.Kind, at.Line, at.Column, c.Count(fn, i), append([]string{}, c.Names(fn, i)...)})
	}
	return r
}

// LCOV is a tracefile as geninfo(1) describes it. Path is what SF names: tools want it absolute. A branch is an arm other
// than the entry; two arms of which one is taken instead of the other share a block.
func LCOV(f *File, c Counts, path string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "TN:\nSF:%s\n", path)
	f.lcovFuncs(&b, c)
	f.lcovBranches(&b, c)
	f.lcovLines(&b, c)
	b.WriteString("end_of_record\n")
	return b.String()
}

func (f *File) lcovFuncs(b *strings.Builder, c Counts) {
	var data strings.Builder
	for i := range f.Funcs {
		fn := &f.Funcs[i]
		at := f.pos(fn.Span)
		name := fmt.Sprintf("%s:%d:%d", cmp.Or(fn.Name, fn.Event, "anonymous"), at.Line, at.Column)
		fmt.Fprintf(b, "FN:%d,%s\n", at.Line, name)
		fmt.Fprintf(&data, "FNDA:%d,%s\n", c.Count(fn, 0), name)
	}
	s := f.Summarise(c)
	fmt.Fprintf(b, "%sFNF:%d\nFNH:%d\n", data.String(), s.Funcs, s.Called)
}

func (f *File) lcovBranches(b *strings.Builder, c Counts) {
	found, hit, next := 0, 0, 0
	for i := range f.Funcs {
		fn := &f.Funcs[i]
		blocks := map[int]int{} // of the lower arm of a pair
		for arm := 1; arm < len(fn.Arms); arm++ {
			if fn.Arms[arm].Away {
				continue
			}
			first, branch := arm, 0
			if other := fn.Arms[arm].Other; other > 0 && other < arm {
				first, branch = other, 1
			}
			if _, known := blocks[first]; !known {
				blocks[first] = next
				next++
			}
			found++
			if c.Count(fn, arm) > 0 {
				hit++
			}
			fmt.Fprintf(b, "BRDA:%d,%d,%d,%s\n", f.pos(fn.Arms[arm].Mark).Line, blocks[first], branch, fn.taken(c, arm))
		}
	}
	fmt.Fprintf(b, "BRF:%d\nBRH:%d\n", found, hit)
}

// taken is an arm's count, "-" when the arm around it was never reached.
func (fn *Func) taken(c Counts, arm int) string {
	if parent := fn.Arms[arm].Parent; parent >= 0 && c.Count(fn, parent) == 0 {
		return "-"
	}
	return fmt.Sprint(c.Count(fn, arm))
}

func (f *File) lcovLines(b *strings.Builder, c Counts) {
	found, hit := 0, 0
	for _, line := range f.Lines(c) {
		if !line.Code {
			continue
		}
		found++
		if line.Count > 0 {
			hit++
		}
		fmt.Fprintf(b, "DA:%d,%d\n", line.Number, line.Count)
	}
	fmt.Fprintf(b, "LF:%d\nLH:%d\n", found, hit)
}
