package main

import (
	"context"
	"strings"
	"testing"
	"time"

	"decant/analysis/exchange"
	"decant/analysis/stop"
)

func TestParseSize(t *testing.T) {
	for text, want := range map[string]uint64{"1": 1, "64M": 64 << 20, "64m": 64 << 20, "2G": 2 << 30, "3k": 3 << 10, "5MiB": 5 << 20, "7MB": 7 << 20} {
		if got, err := parseSize(text); err != nil || got != want {
			t.Errorf("%s: %d, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "0", "M", "-1", "1.5M", "1T", "64MM", "99999999999"} {
		if got, err := parseSize(text); err == nil {
			t.Errorf("%q: %d", text, got)
		}
	}
}

// TestInbox: answers are taken in the order they came, but for those that were asked for by name.
func TestInbox(t *testing.T) {
	box := newInbox()
	for id := 1; id <= 3; id++ {
		box.put(&exchange.Answer{Effect: id})
	}
	var late []int
	note := func(a *exchange.Answer) { late = append(late, a.Effect) }
	box.later(2, note)
	box.later(5, note)
	for _, want := range []int{1, 3} {
		if a := box.next(context.Background()); a.Effect != want {
			t.Errorf("took %d, want %d", a.Effect, want)
		}
	}
	box.put(&exchange.Answer{Effect: 5})
	if len(late) != 2 || late[0] != 2 || late[1] != 5 {
		t.Errorf("later gave %v", late)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	if a := box.next(ctx); a != nil {
		t.Errorf("an answer from nowhere: %+v", a)
	}
}

func TestStoppedText(t *testing.T) {
	s := newStopped(stop.Untraced, "else branch", "examples/login/login.js", 9)
	if got := s.header(); got != "DC101 login.js:9" {
		t.Error(got)
	}
	if got := s.text(); got != "DC101 No sample takes this else branch. In production it is answered by the sandbox. (examples/login/login.js:9)" {
		t.Error(got)
	}
	s.Line = 0
	if s.header() != "DC101" || strings.Contains(s.text(), "(") {
		t.Errorf("%s, %s", s.header(), s.text())
	}
}

func TestLearningRate(t *testing.T) {
	l := newLearning()
	if !l.mayProbe() || l.mayProbe() {
		t.Error("the second run at once is probed, or the first is not")
	}
	time.Sleep(probeEvery)
	if !l.mayProbe() {
		t.Error("a run after a while is not probed")
	}
}
