// Package bench measures decant beside other ways to run the same function: JavaScript engines, isolates, its own
// sandbox, and hand-written Rust. It is an instrument and nothing else: it gets functions that were compiled by
// others, and no figure depends on who is measured.
//
// Every way to run a function is a peer: a child process that reads lines and calls the function in a loop
// (drivers/peer.mjs has the protocol). The processor time of a batch of calls is read from outside, by the kernel's
// clock of that process with all its threads, so that garbage collectors and compilers count, and no peer is
// trusted to measure itself. Peers take turns, batch by batch, in one run (see rounds.go).
package bench

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"decant/analysis/exchange"
)

// Work is what a peer runs: one function, one request to it, and the answers to its outgoing calls.
type Work struct {
	Function string // base name: floor programs go by it
	Sample   string
	Path     string // of the function's file
	Source   string // JavaScript
	Request  *exchange.Request
	Answers  []Answer

	Image    string   // path of the compiled function; "" when it has none
	Imports  []string // what it has of the runtime beside it, in its order
	Sites    []string // what the sites of its stops mean
	Fuel     uint64
	Memory   uint64 // bytes of an instance
	HasFloor bool   // it is one of those that floor/ has
	Numbered bool   // its answer ends in Mark: see Distinct
}

// Answer is what an outgoing call is answered with, every time.
type Answer struct {
	Method, URL string
	Status      int
	Headers     []exchange.Header
	Body        []byte
}

// contentType of a list of headers, "" when there is none.
func contentType(headers []exchange.Header) string {
	for _, h := range headers {
		if h.Name == "content-type" {
			return h.Value
		}
	}
	return ""
}

// jsonWork is a Work as the drivers in JavaScript read it.
type jsonWork struct {
	Function string            `json:"function"`
	Path     string            `json:"path"`
	Source   string            `json:"source"`
	Image    string            `json:"image"`
	Fuel     uint64            `json:"fuel"`
	Memory   uint64            `json:"memory"`
	Numbered bool              `json:"numbered"`
	Request  *exchange.Request `json:"request"`
	Answers  []jsonAnswer      `json:"answers"`
}

type jsonAnswer struct {
	Method  string            `json:"method"`
	URL     string            `json:"url"`
	Status  int               `json:"status"`
	Type    string            `json:"type"`
	Headers []exchange.Header `json:"headers"`
	Body    []byte            `json:"body"`
}

func (w *Work) json() []byte {
	out := jsonWork{w.Function, w.Path, w.Source, w.Image, w.Fuel, w.Memory, w.Numbered, w.Request, []jsonAnswer{}}
	if out.Request.Headers == nil {
		out.Request.Headers = []exchange.Header{}
	}
	for _, a := range w.Answers {
		out.Answers = append(out.Answers, jsonAnswer{a.Method, a.URL, a.Status, contentType(a.Headers), a.Headers, a.Body})
	}
	data, err := json.Marshal(out)
	if err != nil {
		panic(err) // plain values
	}
	return data
}

// ReadWork reads what json wrote, for the peers that are this program.
func ReadWork(path string) (*Work, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var in jsonWork
	if err := json.Unmarshal(data, &in); err != nil {
		return nil, err
	}
	w := &Work{Function: in.Function, Path: in.Path, Source: in.Source, Image: in.Image, Fuel: in.Fuel, Memory: in.Memory, Numbered: in.Numbered, Request: in.Request}
	for _, a := range in.Answers {
		w.Answers = append(w.Answers, Answer{a.Method, a.URL, a.Status, a.Headers, a.Body})
	}
	return w, nil
}

// fields is a Work as the drivers in Rust read it: netstrings, in the order of floor/work.rs.
func (w *Work) fields() []byte {
	var out bytes.Buffer
	put := func(list ...any) {
		for _, v := range list {
			text := fmt.Sprint(v)
			fmt.Fprintf(&out, "%d:%s", len(text), text)
		}
	}
	headers := func(list []exchange.Header) {
		put(len(list))
		for _, h := range list {
			put(h.Name, h.Value)
		}
	}
	q := w.Request
	put(w.Function, w.Source, w.Image, len(w.Imports))
	for _, name := range w.Imports {
		put(name)
	}
	put(w.Fuel, w.Memory, q.Method, q.Path, q.Query)
	headers(q.Headers)
	put(string(q.Body), q.Seed, q.Now, len(w.Answers))
	for _, a := range w.Answers {
		put(a.Method, a.URL, a.Status)
		headers(a.Headers)
		put(string(a.Body))
	}
	return out.Bytes()
}

// Told is what a peer says that the function answers. Stop says why there is no answer, and Site where, when it is
// known: an index into Work.Sites.
type Told struct {
	Status  int     `json:"status"`
	Type    string  `json:"type"`
	Body    string  `json:"body"`
	Effects []Asked `json:"effects"`
	Stop    string  `json:"stop"`
	Site    uint32  `json:"site"`
}

// reason is why there is no answer, with its place.
func (t *Told) reason(w *Work) string {
	if int64(t.Site) < int64(len(w.Sites)) {
		return w.Sites[t.Site]
	}
	return t.Stop
}

// Asked is an effect: an outgoing call, or a console line.
type Asked struct {
	Method string `json:"method,omitempty"`
	URL    string `json:"url,omitempty"`
	Type   string `json:"type,omitempty"`
	Body   string `json:"body,omitempty"`
	Level  string `json:"level,omitempty"`
	Text   string `json:"text,omitempty"`
}

// Differs says in a few words how an answer differs from another; "" when it does not.
func (t *Told) Differs(o *Told) string {
	if t.Status != o.Status || t.Type != o.Type {
		return fmt.Sprintf("answers %d %s, not %d %s", t.Status, t.Type, o.Status, o.Type)
	}
	if t.Body != o.Body {
		return fmt.Sprintf("answers %s, not %s", brief(t.Body), brief(o.Body))
	}
	if len(t.Effects) != len(o.Effects) {
		return fmt.Sprintf("asks for %d things, not %d", len(t.Effects), len(o.Effects))
	}
	for i := range t.Effects {
		if t.Effects[i] != o.Effects[i] {
			return fmt.Sprintf("asks for %v, not %v", t.Effects[i], o.Effects[i])
		}
	}
	return ""
}

func brief(s string) string {
	if len(s) > 80 {
		s = s[:80] + "…"
	}
	return strings.ToValidUTF8(s, "\ufffd")
}
