package engine

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"

	"decant/analysis/exchange"
)

func TestMessagesRoundTrip(t *testing.T) {
	list := []*message{
		{Op: "load", Load: &loadMessage{File: "a.js", Source: "x\ny\u2028", Fuel: 3}},
		{Op: "run", Run: 3, Request: &exchange.Request{Method: "GET", Body: []byte{0, 255}, Seed: 1<<64 - 1}},
		{Op: "done", Run: 1 << 40, Done: &doneMessage{Probe: -1, Init: []uint64{1, 1 << 60}, First: []uint32{0, 4}}},
	}
	var b bytes.Buffer
	w := &messageWriter{w: &b}
	for _, m := range list {
		if err := w.write(m); err != nil {
			t.Fatal(err)
		}
	}
	r := bufio.NewReaderSize(&b, 16)
	for _, want := range list {
		if got, err := readMessage(r); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%+v %v", got, err)
		}
	}
	if _, err := readMessage(r); !errors.Is(err, io.EOF) {
		t.Error(err)
	}
}

func TestBadMessages(t *testing.T) {
	for _, text := range []string{"{}\n", "x\n", "\n", `{"op":"run"`, `{"op":1}` + "\n", `{"op":"run","request":{"body":"%"}}` + "\n", "[]\n", "null\n"} {
		if m, err := readMessage(bufio.NewReader(strings.NewReader(text))); err == nil {
			t.Errorf("%q: %+v", text, m)
		}
	}
}

// FuzzRead reads whatever as messages: an error or messages, never a panic.
func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"op":"load","load":{"file":"f.js","source":"require('containerless').listen(r => { console.log(r.path) })","timeout":50,"depth":50,"memory":100000000,"fuel":100}}` + "\n" +
		`{"op":"run","run":1,"request":{"method":"GET","path":"/","query":"","headers":null,"body":null,"seed":1,"now":5}}` + "\n"))
	f.Add([]byte(`{"op":"answer","run":1,"answer":{}}` + "\n" + `{"op":"stop"}` + "\n" + `{"op":"run"}` + "\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		in := bufio.NewReader(bytes.NewReader(text))
		for {
			if _, err := readMessage(in); err != nil {
				return
			}
		}
	})
}

func TestDecodeUTF8(t *testing.T) {
	const bad = "\uFFFD"
	for in, want := range map[string]string{
		"a\xE2\x82b": "a" + bad + "b", "\xF0\x9F\x98": bad, "\xFF\xC0\x80": bad + bad + bad, "\xED\xA0\x80": bad + bad + bad,
		"\xF4\x90\x80\x80": bad + bad + bad + bad, "\xE0\x80": bad + bad, "\xEF\xBB\xBFx": "\uFEFFx", "é😀": "é😀", "\xC3": bad, "\xF1\x80\x80A": bad + "A",
	} {
		if got := decodeUTF8([]byte(in)); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
