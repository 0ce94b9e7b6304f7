package bench

import (
	"context"
	"errors"

	"decant/analysis/exchange"
	"decant/invoker/load"
	"decant/tracer/engine"
)

// sandboxed runs a function in decant's sandbox, with probes or without: a child process, and the module initialised
// anew for every request.
type sandboxed struct {
	work *Work
	host *engine.Host
}

func newSandboxed(ctx context.Context, w *Work, probed bool) (*sandboxed, error) {
	host, err := engine.Start(ctx, engine.Options{})
	if err != nil {
		return nil, err
	}
	if err := host.Load(ctx, engine.Function{Name: w.Function, File: w.Path, Source: w.Source, Probed: probed}); err != nil {
		host.Close()
		return nil, err
	}
	return &sandboxed{w, host}, nil
}

func (s *sandboxed) close() { s.host.Close() }

func (s *sandboxed) run(ctx context.Context) (*engine.Result, error) {
	var mocks []engine.Mock
	for _, a := range s.work.Answers {
		mocks = append(mocks, engine.Mock{Method: a.Method, URL: a.URL, Answer: exchange.Answer{Status: a.Status, Headers: a.Headers, Body: a.Body}})
	}
	return s.host.Run(ctx, s.work.Request, engine.NewMocks(mocks...))
}

func (s *sandboxed) call(ctx context.Context) (int, error) {
	r, err := s.run(ctx)
	if err != nil {
		return 0, err
	}
	if r.Response == nil {
		return 0, errors.New("the sandbox gave no response")
	}
	return len(r.Response.Body), nil
}

func (s *sandboxed) tell(ctx context.Context) (*Told, error) {
	r, err := s.run(ctx)
	if err != nil {
		return nil, err
	}
	t := &Told{Status: r.Response.Status, Type: contentType(r.Response.Headers), Body: string(r.Response.Body), Effects: []Asked{}, Site: load.NoSite}
	for _, e := range r.Effects {
		t.Effects = append(t.Effects, Asked{e.Method, e.URL, contentType(e.Headers), string(e.Body), e.Level, e.Text})
	}
	return t, nil
}
