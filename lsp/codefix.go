package lsp

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"go.lsp.dev/protocol"

	"decant/analysis/coverage"
	"decant/analysis/samples"
	"decant/analysis/source"
	"decant/analysis/stop"
)

// suppress is an edit that says, on the line above a fallback point, that it is meant to be one.
func (s *Snapshot) suppress(d *Document, p coverage.Point) *protocol.WorkspaceEdit {
	line := lineOf(d.file, p.Span)
	text, start := d.file.LineText(line), d.file.LineStart(line)
	indent := text[:len(text)-len(strings.TrimLeft(text, " \t"))]
	comment := indent + coverage.IgnoreComment(p.Code, "the sandbox may answer this") + newline(d.file)
	return s.edit(d, source.Span{Start: start, End: start}, comment)
}

// newline is how the lines of a text end.
func newline(f *source.File) string {
	if strings.Contains(f.Text, "\r\n") {
		return "\r\n"
	}
	return "\n"
}

// change has the client change texts, as one step that can be undone.
func (s *server) change(ctx context.Context, label string, edit *protocol.WorkspaceEdit) error {
	if edit == nil || !s.snapshot.Load().client.applyEdit {
		return fmt.Errorf("this editor cannot change files for a command")
	}
	var answer protocol.ApplyWorkspaceEditResult
	if err := s.ask(ctx, protocol.MethodWorkspaceApplyEdit, &protocol.ApplyWorkspaceEditParams{Label: &label, Edit: *edit}, &answer); err != nil {
		return err
	}
	if !answer.Applied {
		return fmt.Errorf("the editor did not take the change")
	}
	return nil
}

// generateRequest writes a sample that leads to the fallback point on a line: the first after a position, the second
// argument; without one, the first of the file.
func generateRequest(ctx context.Context, c *invocation) (any, error) {
	snap, d, err := c.document()
	if err != nil {
		return nil, err
	}
	if d.kind == kindSamples {
		d = snap.docs[snap.functionOf(d)]
	}
	points := []coverage.Point{}
	if d != nil {
		for _, p := range snap.fallbacks(d) {
			if compiled(p) {
				points = append(points, p)
			}
		}
	}
	if len(points) == 0 {
		return nil, fmt.Errorf("there is no fallback point that a sample could reach")
	}
	p := points[0]
	var position protocol.Position
	if len(c.args) > 1 && json.Unmarshal(c.args[1], &position) == nil {
		at := d.file.LineStart(int(position.Line)+1) - 1
		p = points[pick(points, at, false)]
	}
	label := "Write a sample that reaches this " + snap.model(d).Name(p)
	if err := c.change(ctx, label, snap.newSample(d, p)); err != nil {
		return nil, err
	}
	return map[string]any{"line": lineOf(d.file, p.Span), "code": p.Code}, nil
}

// captureLast writes the last request that the local run could not answer natively as a sample.
func captureLast(ctx context.Context, c *invocation) (any, error) {
	path, err := c.function()
	if err != nil {
		return nil, err
	}
	last, err := c.Backend.LastFallback(ctx, path)
	if err != nil {
		return nil, err
	}
	if last == nil {
		return nil, fmt.Errorf("no request has fallen back yet: run the function and send it one that does")
	}
	snap := c.snapshot.Load()
	title := fmt.Sprintf("fell back%s", at(last.Where))
	var edit *protocol.WorkspaceEdit
	if file := snap.samplesOf(path); file != nil {
		parsed, _ := file.parsed()
		edit = snap.appendTo(file, parsed.Append(title, last.Text))
	} else {
		edit = snap.createSamples(samplesPath(path), "### "+title+"\n"+last.Text)
	}
	if err := c.change(ctx, "Capture the last fallback as a sample", edit); err != nil {
		return nil, err
	}
	return map[string]any{"line": last.Where.Line}, nil
}

// recordMock runs one sample, really makes the calls it has no mock for, and writes their answers as mocks above it.
func recordMock(ctx context.Context, c *invocation) (any, error) {
	path, _, name, err := c.sample()
	if err != nil {
		return nil, err
	}
	target := c.snapshot.Load().target(path)
	target.Only, target.Network = []string{name}, true
	var t *Trace
	err = c.busy(ctx, c.token, work{recording, path}, func(ctx context.Context, p Progress) error {
		t, err = c.Backend.Trace(ctx, target, p)
		return err
	})
	if err != nil {
		return nil, err
	}
	n, err := c.keepRecorded(ctx, t.Recorded)
	if err == nil && n == 0 {
		err = fmt.Errorf("nothing was called that has no mock and could be called")
	}
	return map[string]int{"recorded": n}, err
}

// keepRecorded writes recorded answers as mocks above the requests that made the calls: one edit a file.
func (s *server) keepRecorded(ctx context.Context, found []Recorded) (n int, err error) {
	snap := s.snapshot.Load()
	byFile := map[string][]Recorded{}
	for _, r := range found {
		byFile[r.File] = append(byFile[r.File], r)
	}
	for path, list := range byFile {
		d := snap.docs[path]
		if d == nil {
			d = readDocument(path)
		}
		if d == nil {
			continue
		}
		edits := snap.mocks(d, list)
		if err := s.change(ctx, "Record the mocks", snap.edits(d, edits)); err != nil {
			return n, err
		}
		n += len(edits)
	}
	return n, nil
}

// mocks are the directives for recorded answers, each call of a sample once.
func (s *Snapshot) mocks(d *Document, list []Recorded) (out []protocol.TextEdit) {
	file, _ := d.parsed()
	seen := map[[3]string]bool{}
	for _, r := range list {
		sample, key := file.Find(r.Sample), [3]string{r.Sample, r.Method, r.URL}
		if sample == nil || seen[key] {
			continue
		}
		seen[key] = true
		out = append(out, s.textEdit(d, aboveRequest(d, sample), samples.MockLine(r.Method, r.URL, r.Status, r.Body)))
	}
	return out
}

// aboveRequest is the empty span before the request line of a sample.
func aboveRequest(d *Document, sample *samples.Sample) source.Span {
	start := d.file.LineStart(d.file.Line(sample.Line.Start))
	return source.Span{Start: start, End: start}
}

// fixSamples are the fixes of a sample file: for a call without a mock, write one or record one.
func (s *Snapshot) fixSamples(d *Document, near func(source.Span) bool, offer offerFunc) {
	for _, miss := range s.unmocked(d) {
		if !near(miss.sample.Span) {
			continue
		}
		offer("Write a mock for "+miss.call, stop.NoMock, miss.sample.NameSpan, s.newMock(d, miss), nil)
		if s.settings.Trusted && s.client.applyEdit && strings.Contains(miss.call, "://") {
			record := command("Record the mock for "+miss.call+": call it once", cmdRecord, d.uri, miss.sample.Name)
			offer(record.Title, stop.NoMock, miss.sample.NameSpan, nil, &record)
		}
	}
}

// fixFunction are the fixes of a function: for a fallback point, write a sample, capture one, or say that it is meant.
func (s *Snapshot) fixFunction(d *Document, near func(source.Span) bool, offer offerFunc) {
	for _, p := range s.fallbacks(d) {
		if !near(p.Span) {
			continue
		}
		if compiled(p) {
			offer("Write a sample that reaches this "+s.model(d).Name(p), p.Code, p.Span, s.newSample(d, p), nil)
		}
		if s.client.applyEdit && s.fellBack(d, lineOf(d.file, p.Span)) {
			capture := command("Capture the last fallback as a sample", cmdCaptureLast, d.uri)
			offer(capture.Title, p.Code, p.Span, nil, &capture)
		}
		offer(fmt.Sprintf("Suppress %s here with a comment", p.Code), p.Code, p.Span, s.suppress(d, p), nil)
	}
	for _, p := range s.notes(d) {
		if near(p.Span) {
			offer(fmt.Sprintf("Suppress %s here with a comment", p.Code), p.Code, p.Span, s.suppress(d, p), nil)
		}
	}
}

// fellBack reports whether a request of the local run fell back on a line.
func (s *Snapshot) fellBack(d *Document, line int) bool {
	l := s.live[s.functionOf(d)]
	if l == nil {
		return false
	}
	_, did := l.fallbacks[Place{d.path, line}]
	return did
}
