package main

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"

	"decant/analysis/exchange"
	"decant/analysis/samples"
	"decant/invoker"
)

// servingWorld performs what served functions ask for: real calls, the samples' mocks, and log lines.
type servingWorld struct {
	s      *serving
	client *invoker.Client
}

func newServingWorld(s *serving) *servingWorld {
	client := invoker.NewClient()
	client.Out = s.sh.err
	return &servingWorld{s: s, client: client}
}

// Do makes an outgoing call: a relative URL goes to the upstream or the mocks, an absolute one is really called
// unless everything is mocked.
func (w *servingWorld) Do(ctx context.Context, function string, e *invoker.Effect) *invoker.Answer {
	at, err := url.Parse(e.URL)
	relative := err == nil && !at.IsAbs()
	switch {
	case w.s.options.mocks, relative && w.s.options.upstream == nil:
		return w.mock(function, e)
	case relative:
		absolute := *e
		absolute.URL = w.s.options.upstream.ResolveReference(at).String()
		e = &absolute
	}
	return w.client.Do(ctx, function, e)
}

// mock answers from the mocks of all the function's samples, the file's own first.
func (w *servingWorld) mock(function string, e *invoker.Effect) *invoker.Answer {
	for _, m := range w.s.functions[function].mocks {
		if m.Method == e.Method && m.URL == e.URL {
			return toNativeAnswer(m.Answer(e.ID))
		}
	}
	w.s.sh.note("%s: DC403 %s %s has no mock — write # @mock %s %s in its sample file", function, e.Method, e.URL, e.Method, e.URL)
	return &invoker.Answer{Effect: e.ID, Error: fmt.Sprintf("%s %s has no mock", e.Method, e.URL)}
}

// allMocks lists the mocks of a set, those for all samples first.
func allMocks(set *sampleSet) []*samples.Mock {
	var list []*samples.Mock
	for _, f := range set.files {
		list = append(list, f.Mocks...)
	}
	for _, s := range set.list {
		list = append(list, s.Mocks...)
	}
	return list
}

// servedEnv is the environment of a served function: that of all its samples, then what was given to the command.
func servedEnv(set *sampleSet, given []string) []exchange.Header {
	var env []exchange.Header
	for _, f := range set.files {
		env = append(env, f.Env...)
	}
	for _, one := range given {
		name, value, ok := strings.Cut(one, "=")
		if !ok {
			value = os.Getenv(name)
		}
		env = append(env, exchange.Header{Name: name, Value: value})
	}
	return env
}

// Log prints a console line to standard error.
func (w *servingWorld) Log(function string, e *invoker.Effect) {
	w.s.sh.note("[%s] %s", function, e.Text)
}
