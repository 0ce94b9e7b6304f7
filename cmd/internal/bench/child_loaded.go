package bench

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"decant/analysis/exchange"
	"decant/invoker/load"
)

// loaded runs a compiled function the way the invoker does: loader, cgo, guard, fuel, arena cap, and the module's
// state restored for every request.
type loaded struct {
	work    *Work
	image   *load.Image
	in      *load.Instance
	request *load.Request
	limits  load.Limits
	answers []load.Answer
	queue   []load.Answer
	failed  *load.InitError // there is nothing to call
}

func newLoaded(w *Work) (*loaded, error) {
	image, err := load.Open(w.Image)
	if err != nil {
		return nil, err
	}
	return loadedOf(w, image)
}

func loadedOf(w *Work, image *load.Image) (*loaded, error) {
	in, err := image.NewInstance(w.Memory)
	var failed *load.InitError
	if err != nil && !errors.As(err, &failed) {
		return nil, err
	}
	q := w.Request
	l := &loaded{work: w, image: image, in: in, failed: failed, limits: load.Limits{Fuel: w.Fuel, Timeout: 10 * time.Second}}
	l.request = &load.Request{
		Method: q.Method, Path: q.Path, Query: q.Query, Headers: loadHeaders(q.Headers), Body: q.Body, Seed: q.Seed, Now: q.Now,
	}
	for _, a := range w.Answers {
		l.answers = append(l.answers, load.Answer{Status: a.Status, Headers: loadHeaders(a.Headers), Body: a.Body})
	}
	return l, nil
}

func loadHeaders(list []exchange.Header) []load.Header {
	out := make([]load.Header, len(list))
	for i, h := range list {
		out[i] = load.Header(h)
	}
	return out
}

func (l *loaded) close() {
	if l.in != nil {
		l.in.Close()
	}
}

// run makes one call to its last step. seen is given every effect; it may be nil.
func (l *loaded) run(seen func(*load.Effect)) (*load.Step, error) {
	if l.failed != nil {
		return nil, l.failed
	}
	l.queue = l.queue[:0]
	step, err := l.in.Start(l.request, l.limits)
	for err == nil {
		for i := range step.Effects {
			if seen != nil {
				seen(&step.Effects[i])
			}
			if err := l.ask(&step.Effects[i]); err != nil {
				return nil, err
			}
		}
		if step.Kind != load.Wait {
			break
		}
		next := l.queue[0]
		l.queue = l.queue[1:]
		step, err = l.in.Answer(&next)
	}
	return step, err
}

func (l *loaded) ask(e *load.Effect) error {
	if e.Kind != load.EffectHTTP {
		return nil
	}
	for i, a := range l.work.Answers {
		if a.URL == e.URL && a.Method == e.Method {
			answer := l.answers[i]
			answer.Effect = e.ID
			l.queue = append(l.queue, answer)
			return nil
		}
	}
	return fmt.Errorf("%s %s has no answer", e.Method, e.URL)
}

func (l *loaded) call(context.Context) (int, error) {
	step, err := l.run(nil)
	if err != nil {
		return 0, err
	}
	if step.Kind == load.Stopped {
		return 0, fmt.Errorf("stopped: %s %s", step.Stop.Code, step.Stop.Detail)
	}
	return len(step.Response.Body), nil
}

func (l *loaded) tell(context.Context) (*Told, error) {
	t := &Told{Effects: []Asked{}, Site: load.NoSite}
	if l.failed != nil {
		t.Stop, t.Site = l.failed.Error(), l.failed.Stop.Site
		return t, nil
	}
	step, err := l.run(func(e *load.Effect) { t.Effects = append(t.Effects, loadAsked(e)) })
	if err != nil {
		return nil, err
	}
	if step.Kind == load.Stopped {
		t.Stop, t.Site = fmt.Sprintf("%s %s", step.Stop.Code, step.Stop.Detail), step.Stop.Site
		return t, nil
	}
	t.Status, t.Body = step.Response.Status, string(step.Response.Body)
	for _, h := range step.Response.Headers {
		if h.Name == "content-type" {
			t.Type = string([]byte(h.Value))
		}
	}
	return t, nil
}

func loadAsked(e *load.Effect) Asked {
	if e.Kind != load.EffectHTTP {
		return Asked{Level: e.Level, Text: e.Text}
	}
	a := Asked{Method: e.Method, URL: e.URL, Body: string(e.Body)}
	for _, h := range e.Headers {
		if h.Name == "content-type" {
			a.Type = h.Value
		}
	}
	return a
}

// latency times n calls one by one, in microseconds of wall time; reading the clock is in it.
func (l *loaded) latency(n int) (Spread, error) {
	times := make([]float64, n)
	for i := range times {
		begin := time.Now()
		if _, err := l.call(context.Background()); err != nil {
			return Spread{}, err
		}
		times[i] = float64(time.Since(begin).Nanoseconds()) / 1000
	}
	return SpreadOf(times), nil
}

// Throughput is the calls made within a time.
type Throughput struct {
	Calls int `json:"calls"`
	MS    int `json:"ms"`
}

// threads calls from n goroutines, each with its own instance, for so many milliseconds.
func (l *loaded) threads(n, ms int) (*Throughput, error) {
	counts := make([]int, n)
	failed := make([]error, n)
	end := time.Now().Add(time.Duration(ms) * time.Millisecond)
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { counts[i], failed[i] = l.until(end) })
	}
	all.Wait()
	t := &Throughput{MS: ms}
	for i := range n {
		if failed[i] != nil {
			return nil, failed[i]
		}
		t.Calls += counts[i]
	}
	return t, nil
}

// until calls until the time is over, looking at the clock every 1,024.
func (l *loaded) until(end time.Time) (n int, err error) {
	own, err := loadedOf(l.work, l.image)
	if err != nil {
		return 0, err
	}
	defer own.close()
	for time.Now().Before(end) {
		for range 1024 {
			if _, err := own.call(context.Background()); err != nil {
				return 0, err
			}
		}
		n += 1024
	}
	return n, nil
}
