package ir

import (
	"encoding/hex"
	"fmt"
	"strings"

	"decant/analysis/coverage"
	"decant/analysis/stop"
	"decant/tracer/trace"
)

// KeyString is a function's key as people and editors see it: the hash in hex, and its ordinal among twins.
func KeyString(k trace.Key) string {
	if k.Ordinal == 0 {
		return hex.EncodeToString(k.Hash[:])
	}
	return fmt.Sprintf("%x.%d", k.Hash, k.Ordinal)
}

// String is the arm's kind as coverage names it.
func (k ArmKind) String() string {
	return [...]string{
		ArmEnter: "enter", ArmThen: "then", ArmElse: "else", ArmLoop: "loop", ArmCase: "case", ArmDefault: "default",
		ArmCatch: "catch", ArmFinally: "finally", ArmRight: "right", ArmAfter: "after", ArmResume: "resume",
	}[k]
}

// CoverageFile returns what can be reached in one file of p, functions in order of their start.
func CoverageFile(p *Program, file int) *coverage.File {
	out := &coverage.File{Source: p.Files[file]}
	events, notes := Events(p), notesOf(p)
	for i, f := range p.Funcs {
		if !f.Implicit && (f.Span.File == file || f.Kind == KindModule) {
			out.Funcs = append(out.Funcs, coverageFunc(f, events[i], notes[i]))
		}
	}
	if len(p.Files) > 1 {
		out.Funcs[0].Bound(len(out.Source.Text), file)
	}
	coverage.SortFuncs(out.Funcs)
	return out
}

func coverageFunc(f *Func, event string, notes []coverage.Note) coverage.Func {
	to := coverage.Func{
		Key: KeyString(f.Key), Name: f.Name, Span: f.Span, Head: f.Head, Handler: f.Handler, Event: event, Notes: notes,
	}
	to.Arms = make([]coverage.Arm, len(f.Arms))
	for i, a := range f.Arms {
		to.Arms[i] = coverageArm(a)
	}
	for _, r := range Refusals(f) {
		message := stop.Lookup(r.Code).Text(r.Detail)
		if instead := stop.Instead(r.Detail); instead != "" {
			message += " " + instead
		}
		to.Refused = append(to.Refused, coverage.Refused{Code: string(r.Code), Message: message, Span: r.Span})
	}
	return to
}

func coverageArm(a Arm) coverage.Arm {
	return coverage.Arm{Kind: a.Kind.String(), Span: a.Span, Mark: a.Mark, Parent: a.Parent, Other: a.Other, Quiet: a.Quiet}
}

// CoverageCounts returns how often the runs took each arm of p's functions, and which samples did. Runs that are no
// samples ("live:…") count but are not named.
func CoverageCounts(p *Program, t *Traces) coverage.Counts {
	out, twins := coverage.Counts{}, twinsOf(p)
	for _, f := range p.Funcs {
		to := coverage.FuncCounts{Total: make([]uint64, len(f.Arms)), Samples: make([][]string, len(f.Arms))}
		t.perRun(f, twins[f.Key.Hash], func(id string, counts []uint64) {
			name, isSample := strings.CutPrefix(id, "sample:")
			for i, n := range counts {
				to.Total[i] = addSaturating(to.Total[i], n)
				if n > 0 && isSample {
					to.Samples[i] = append(to.Samples[i], name)
				}
			}
		})
		out[KeyString(f.Key)] = to
	}
	return out
}
