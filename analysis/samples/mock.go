package samples

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"decant/analysis/exchange"
	"decant/analysis/source"
)

// Answer returns what the mock answers to the effect of this ID.
func (m *Mock) Answer(effect int) *exchange.Answer {
	body := []byte(m.Body)
	if m.File != nil {
		body = m.File.Content
	}
	return &exchange.Answer{
		Effect: effect, Status: m.Status, Body: append([]byte(nil), body...),
		Headers: []exchange.Header{{Name: "content-type", Value: m.contentType()}},
	}
}

// contentType is JSON for a file so named and for an inline body that parses as JSON, else text.
func (m *Mock) contentType() string {
	if m.File != nil && strings.HasSuffix(strings.ToLower(m.File.Path), ".json") ||
		m.File == nil && json.Valid([]byte(m.Body)) {
		return "application/json"
	}
	return "text/plain; charset=utf-8"
}

// mock reads METHOD URL [STATUS] [< FILE | BODY].
func (p *parser) mock(w words) *Mock {
	m := &Mock{Status: 200, Span: w.all}
	method, rest := w.word()
	m.Method = method.text
	switch {
	case method.text == "":
		p.fail(w.span, "@mock has no method and no URL — write # @mock GET URL")
		return nil
	case !isMethod(method.text):
		p.fail(method.span, "unknown method %s — write one of %s", method.text, strings.Join(Methods, ", "))
		return nil
	}
	url, rest := rest.word()
	if url.text == "" {
		p.fail(method.span, "@mock %s has no URL — write # @mock %s URL", method.text, method.text)
		return nil
	}
	m.URL = p.vars.replace(p, url)
	if status, after := rest.word(); isStatus(status.text) {
		m.Status, _ = strconv.Atoi(status.text)
		rest = after
	}
	return p.mockBody(m, rest)
}

func (p *parser) mockBody(m *Mock, rest words) *Mock {
	if inc, ok := p.include(rest); ok {
		m.File = inc
		if inc == nil {
			return nil
		}
		return m
	}
	m.Body = p.vars.replace(p, rest)
	return m
}

func isStatus(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && len(s) == 3 && n >= 100 && n <= 599
}

// withFile returns a sample's own mocks and those of the file's that they do not replace.
func withFile(own, file []*Mock) []*Mock {
	out := slices.Clone(own)
	for _, m := range file {
		if !slices.ContainsFunc(own, func(o *Mock) bool { return o.Method == m.Method && o.URL == m.URL }) {
			out = append(out, m)
		}
	}
	return out
}

// span is shorthand for a span of the one file.
func span(start, end int) source.Span { return source.Span{Start: start, End: end} }
