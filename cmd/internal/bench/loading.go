package bench

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// Load makes n files of a function's image and loads them all in one process of their own; hold keeps them loaded
// together, otherwise each is unloaded before the next. The page cache is warm: the files were just written.
func (l *Lab) Load(ctx context.Context, w *Work, n int, hold bool) (*Loading, error) {
	dir, err := os.MkdirTemp(l.Dir, "images-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := Distinct(w.Image, dir, n); err != nil {
		return nil, err
	}
	work := filepath.Join(dir, "work.json")
	if err := os.WriteFile(work, w.json(), 0o644); err != nil {
		return nil, err
	}
	p, err := startProcess(ctx, loadPeer, "", l.Self, "bench", "child", loadPeer, work)
	if err != nil {
		return nil, err
	}
	defer p.Close()
	what := "cold"
	if hold {
		what = "hold"
	}
	out := &Loading{}
	return out, p.Ask(ctx, out, "%s %s %d %s", what, dir, n, work)
}

// Cold measures the first answers of a peer that can make new contexts for a function, in microseconds of wall time.
func (l *Lab) Cold(ctx context.Context, peer string, w *Work, n int) (Spread, error) {
	p, err := l.Start(ctx, peer, w)
	if err != nil {
		return Spread{}, err
	}
	defer p.Close()
	var reply struct {
		Times []float64 `json:"times"`
	}
	err = p.Ask(ctx, &reply, "cold %d", n)
	return SpreadOf(reply.Times), err
}

// Latency measures single calls, in microseconds of wall time; the peer is Native or Invoker.
func (l *Lab) Latency(ctx context.Context, peer string, w *Work, n int) (Spread, error) {
	p, err := l.Start(ctx, peer, w)
	if err != nil {
		return Spread{}, err
	}
	defer p.Close()
	var s Spread
	if err := p.Ask(ctx, &s, "latency %d", n/10); err != nil { // warms up
		return s, err
	}
	return s, p.Ask(ctx, &s, "latency %d", n)
}

// Threads measures calls a second from so many threads; the peer is Native or Invoker.
func (l *Lab) Threads(ctx context.Context, peer string, w *Work, threads, ms int) (Rate, error) {
	p, err := l.Start(ctx, peer, w)
	if err != nil {
		return Rate{}, err
	}
	defer p.Close()
	var t Throughput
	before, begin := p.clock.read(), time.Now()
	if err := p.Ask(ctx, &t, "threads %d %d", threads, ms); err != nil {
		return Rate{}, fmt.Errorf("%d threads: %w", threads, err)
	}
	cores := (p.clock.read() - before).Seconds() / time.Since(begin).Seconds()
	return Rate{Threads: threads, Millions: float64(t.Calls) / float64(t.MS) / 1000, Cores: cores}, nil
}
