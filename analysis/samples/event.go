package samples

import (
	"bytes"
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"

	"decant/analysis/exchange"
	"decant/analysis/source"
)

// Event makes a sample of a file with an event that is no HTTP request: JSON, named by its file. mocks and env are those
// of the function's sample file.
func Event(f *source.File, mocks []*Mock, env []exchange.Header) (*Sample, *source.Error) {
	var value any
	d := json.NewDecoder(strings.NewReader(f.Text))
	if err := d.Decode(&value); err != nil {
		return nil, badEvent(f, err, d.InputOffset())
	}
	if rest := strings.TrimSpace(f.Text[d.InputOffset():]); rest != "" {
		return nil, &source.Error{File: f.Name, Pos: f.Pos(int(d.InputOffset())), Message: "something after the event — write one JSON value a file"}
	}
	name := strings.TrimSuffix(filepath.Base(f.Name), filepath.Ext(f.Name))
	return &Sample{
		Name: name, Method: "POST", Path: "/", Now: DefaultNow, Seed: seedOf(name), Mocks: mocks, Env: env,
		Event: bytes.TrimSpace([]byte(f.Text)), Span: source.Span{End: len(f.Text)},
	}, nil
}

// badEvent tells where a text stops being JSON.
func badEvent(f *source.File, err error, read int64) *source.Error {
	at := int(read)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		at = max(0, int(syntax.Offset)-1)
	}
	return &source.Error{File: f.Name, Pos: f.Pos(at), Message: "not JSON: " + err.Error()}
}

// environment reads @env NAME=VALUE: before the first request for all of them.
func (p *parser) environment(s *section, sample *Sample, line, rest words) {
	name, value, ok := strings.Cut(rest.text, "=")
	name = strings.TrimSpace(name)
	if !ok || !isToken(name) {
		p.fail(rest.all, "@env has no value — write # @env NAME=value")
		return
	}
	one := exchange.Header{Name: name, Value: p.vars.replace(p, rest.after(len(rest.text)-len(value)))}
	if s.first && (s.line == nil || line.span.Start < s.line.span.Start) {
		p.out.Env = append(p.out.Env, one)
	} else {
		sample.Env = append(sample.Env, one)
	}
}
