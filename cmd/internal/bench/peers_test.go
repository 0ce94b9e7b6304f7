package bench

import (
	"context"
	"os/exec"
	"strings"
	"testing"
	"time"

	"decant/analysis/exchange"
)

// asking is a function that does one of everything the drivers answer.
const asking = `
const { listen, post, respond } = require('containerless');
let calls = 0;
listen((req) => {
  calls++;
  console.error('seen', req.query.q, req.headers['content-type']);
  post('http://store/', { text: req.body.text }, (stored) => respond({ id: stored.id, text: req.body.text + 'é' }));
});
`

func asked() *Work {
	js := []exchange.Header{{Name: "content-type", Value: "application/json"}}
	return &Work{
		Function: "asking", Source: asking,
		Request: &exchange.Request{Method: "POST", Path: "/", Query: "q=a+b%21", Headers: js, Body: []byte(`{"text": "日本"}`)},
		Answers: []Answer{{"POST", "http://store/", 201, js, []byte(`{"id": 7}`)}},
	}
}

// nodeLab is a lab with node alone, and no driver in Rust.
func nodeLab(t *testing.T) *Lab {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Fatal("node is not on PATH")
	}
	l := &Lab{Dir: t.TempDir(), command: map[string]string{Node: node}}
	if err := l.unpack(); err != nil {
		t.Fatal(err)
	}
	return l
}

func TestNodeAnswersAndRuns(t *testing.T) {
	l := nodeLab(t)
	p, err := l.Start(t.Context(), Node, asked())
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	told, err := p.Answer(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := &Told{Status: 200, Type: "application/json", Body: `{"id":7,"text":"日本é"}`, Effects: []Asked{
		{Level: "error", Text: "seen a b! application/json"},
		{Method: "POST", URL: "http://store/", Type: "application/json", Body: `{"text":"日本"}`},
	}}
	if how := told.Differs(want); how != "" {
		t.Error(how)
	}
	cpu, wall, size, err := p.batch(t.Context(), 1000)
	if err != nil || size != int64(1000*len(want.Body)) || cpu <= 0 || wall <= 0 {
		t.Errorf("a batch of 1000: %v, %v, %d bytes, %v", cpu, wall, size, err)
	}
}

// TestWrongAnswersAreNotTimed: a peer that answers otherwise than the right answer has no figures.
func TestWrongAnswersAreNotTimed(t *testing.T) {
	l := nodeLab(t)
	plan := Plan{Rounds: 2, Batch: time.Millisecond, WarmUp: time.Millisecond}
	wrong, err := l.Measure(t.Context(), asked(), &Told{Status: 200, Body: "other"}, []string{Node}, plan)
	if err != nil {
		t.Fatal(err)
	}
	if r := wrong.Rows[0]; !r.Bad || r.CPU.N != 0 || !strings.Contains(r.Why, "answers") {
		t.Errorf("got %+v", r)
	}
	right, err := l.Measure(t.Context(), asked(), nil, []string{Node}, plan)
	if err != nil {
		t.Fatal(err)
	}
	if r := right.Row(Node); r == nil || r.CPU.N != 2 || r.CPU.Median <= 0 {
		t.Errorf("got %+v", right.Rows)
	}
}

func TestPeersThatFailSayWhy(t *testing.T) {
	l := nodeLab(t)
	w := asked()
	w.Answers = nil
	table, err := l.Measure(context.Background(), w, nil, []string{Node}, Plan{Rounds: 1})
	if err != nil {
		t.Fatal(err)
	}
	if r := table.Rows[0]; !r.Bad || !strings.Contains(r.Why, "POST http://store/ has no answer") {
		t.Errorf("got %+v", r)
	}
}

// TestThrown: what a function throws is an answer like another, as it is in decant.
func TestThrown(t *testing.T) {
	l := nodeLab(t)
	w := asked()
	w.Source = "require('containerless').listen((req) => req.none.none);"
	p, err := l.Start(t.Context(), Node, w)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	told, err := p.Answer(t.Context())
	if err != nil || told.Status != 500 || told.Body != "Internal Server Error" {
		t.Errorf("got %+v, %v", told, err)
	}
}
