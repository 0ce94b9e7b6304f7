package lsp

import (
	"context"
	"encoding/json"
	"slices"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"decant/analysis/coverage"
	"decant/analysis/stop"
)

// Editors with a view of tests of their own show samples as tests and their coverage; these commands tell what there is
// to show.

// sampleReport is a sample with what became of it in the last trace.
type sampleReport struct {
	Name    string             `json:"name"`
	URI     uri.URI            `json:"uri"`
	Range   protocol.Range     `json:"range"`
	State   string             `json:"state"` // "passed", "failed", "unknown": it was not traced
	Code    stop.Code          `json:"code,omitempty"`
	Message string             `json:"message,omitempty"`
	Where   *protocol.Location `json:"where,omitempty"` // in the function
}

// listResults answers the samples of a sample file, or of a function, with their results.
func listResults(_ context.Context, c *invocation) (any, error) {
	snap, d, err := c.document()
	if err != nil {
		return nil, err
	}
	function := snap.functionOf(d)
	if d.kind != kindSamples {
		if d = snap.samplesOf(function); d == nil {
			return []sampleReport{}, nil
		}
	}
	results := map[string]SampleResult{}
	if t := snap.traces[function]; t != nil {
		for _, r := range t.Samples {
			if r.File == d.path {
				results[r.Name] = r
			}
		}
	}
	file, _ := d.parsed()
	out := []sampleReport{}
	for _, sample := range file.Samples {
		report := sampleReport{Name: sample.Name, URI: d.uri, Range: snap.client.encoding.rangeOf(d.file, sample.NameSpan), State: "unknown"}
		if r, ok := results[sample.Name]; ok {
			snap.result(&report, r)
		}
		out = append(out, report)
	}
	return out, nil
}

func (s *Snapshot) result(to *sampleReport, r SampleResult) {
	to.State = "passed"
	if r.Code == "" {
		return
	}
	to.State, to.Code, to.Message = "failed", r.Code, stop.Lookup(r.Code).Text(r.Message)
	if where := s.docs[r.Where.File]; where != nil && r.Where.Line > 0 {
		at := s.location(where, r.Where.span(where.file))
		to.Where = &at
	}
}

// fileReport is the coverage of one file.
type fileReport struct {
	URI       uri.URI          `json:"uri"`
	Lines     []lineReport     `json:"lines"`
	Branches  []branchReport   `json:"branches"`
	Functions []functionReport `json:"functions"`
	Samples   []string         `json:"samples"` // those that were in it
}

type lineReport struct {
	Line  int    `json:"line"` // from 0, as in the protocol
	Count uint64 `json:"count"`
}

type branchReport struct {
	Range protocol.Range `json:"range"`
	Label string         `json:"label"`
	Count uint64         `json:"count"`
}

type functionReport struct {
	Name  string         `json:"name"`
	Range protocol.Range `json:"range"`
	Count uint64         `json:"count"`
}

// listCoverage answers the coverage of a function's files that are at hand: of all samples, or of the one that the
// second argument names.
func listCoverage(_ context.Context, c *invocation) (any, error) {
	snap, d, err := c.document()
	if err != nil {
		return nil, err
	}
	function := snap.functionOf(d)
	t := snap.traces[function]
	out := []fileReport{}
	if t == nil {
		return out, nil
	}
	var only string
	counts := t.Counts
	if len(c.args) > 1 && json.Unmarshal(c.args[1], &only) == nil && only != "" {
		counts = ofSample(counts, only)
	}
	for _, path := range append([]string{function}, t.Files...) {
		doc := snap.docs[path]
		if doc == nil {
			doc = readDocument(path)
		}
		seen := slices.ContainsFunc(out, func(f fileReport) bool { return doc != nil && f.URI == doc.uri })
		if doc == nil || doc.kind != kindFunction || seen {
			continue
		}
		if m := doc.analysed(snap); m != nil {
			out = append(out, snap.fileReport(doc, m, counts))
		}
	}
	return out, nil
}

// ofSample is what one sample did.
func ofSample(all coverage.Counts, name string) coverage.Counts {
	out := coverage.Counts{}
	for key, c := range all {
		one := coverage.FuncCounts{Total: make([]uint64, len(c.Total)), Samples: make([][]string, len(c.Total))}
		for i, names := range c.Samples {
			if slices.Contains(names, name) {
				one.Total[i], one.Samples[i] = 1, []string{name}
			}
		}
		out[key] = one
	}
	return out
}

func (s *Snapshot) fileReport(d *Document, m *coverage.File, counts coverage.Counts) fileReport {
	out := fileReport{URI: d.uri, Lines: []lineReport{}, Branches: []branchReport{}, Functions: []functionReport{}, Samples: []string{}}
	for i, line := range m.Lines(counts) {
		if line.Code {
			out.Lines = append(out.Lines, lineReport{i, line.Count})
		}
	}
	for i := range m.Funcs {
		f := &m.Funcs[i]
		if _, known := counts[f.Key]; !known {
			continue
		}
		for _, name := range counts.Names(f, 0) {
			if !slices.Contains(out.Samples, name) {
				out.Samples = append(out.Samples, name)
			}
		}
		if i > 0 {
			out.Functions = append(out.Functions, functionReport{m.Label(f), s.client.encoding.rangeOf(d.file, f.Span), counts.Count(f, 0)})
		}
		for arm := 1; arm < len(f.Arms); arm++ {
			if a := f.Arms[arm]; !a.Away && !a.Quiet {
				out.Branches = append(out.Branches, branchReport{s.client.encoding.rangeOf(d.file, a.Mark), a.Phrase(), counts.Count(f, arm)})
			}
		}
	}
	slices.Sort(out.Samples)
	return out
}
