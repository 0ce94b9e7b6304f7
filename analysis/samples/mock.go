package samples

import (
	"encoding/json"
	"strconv"
	"strings"

	"decant/analysis/exchange"
	"decant/analysis/source"
)

// Answer returns the mocked answer to an outgoing call, and false when no mock matches its method and URL.
func (s *Sample) Answer(e *exchange.Effect) (*exchange.Answer, bool) { return Answer(s.Mocks, e) }

// Answer returns what the first matching mock answers to an outgoing call.
func Answer(mocks []*Mock, e *exchange.Effect) (*exchange.Answer, bool) {
	for _, m := range mocks {
		if m.Method == e.Method && m.URL == e.URL {
			return m.answer(e.ID), true
		}
	}
	return nil, false
}

func (m *Mock) answer(effect int) *exchange.Answer {
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

// addMock appends a mock to a scope, in which a call has one answer.
func (p *parser) addMock(to []*Mock, m *Mock) []*Mock {
	if m == nil {
		return to
	}
	for _, o := range to {
		if o.Method == m.Method && o.URL == m.URL {
			p.fail(m.Span, "%s %s is mocked twice — the first one is on line %d; remove one", m.Method, m.URL, p.file.Line(o.Span.Start))
			return to
		}
	}
	return append(to, m)
}

// span is shorthand for a span of the one file.
func span(start, end int) source.Span { return source.Span{Start: start, End: end} }
