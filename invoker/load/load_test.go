package load_test

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"decant/invoker/load"
)

func TestAnswers(t *testing.T) { inForms(t, testAnswers) }

func testAnswers(t *testing.T, tiny maker) {
	in := instance(t, open(t, tiny(t)))
	for range 3 {
		step := get(t, in, "/hello")
		if step.Kind != load.Responded || step.Response.Status != 200 || string(step.Response.Body) != "hello" {
			t.Fatalf("got %+v", step)
		}
		if h := step.Response.Headers; len(h) != 1 || h[0] != (load.Header{Name: "content-type", Value: "text/plain; charset=utf-8"}) {
			t.Fatalf("headers %v", h)
		}
		if step.FuelUsed != 7 || step.ArenaUsed == 0 {
			t.Fatalf("fuel %d, arena %d", step.FuelUsed, step.ArenaUsed)
		}
	}
}

func TestRequestArrivesWhole(t *testing.T) { inForms(t, testRequestArrivesWhole) }

func testRequestArrivesWhole(t *testing.T, tiny maker) {
	in := instance(t, open(t, tiny(t)))
	for _, size := range []int{0, 1, 15 << 10, 17 << 10, 3 << 20} {
		body := bytes.Repeat([]byte("x"), size)
		step := start(t, in, &load.Request{Method: "POST", Path: "/echo", Body: body})
		if !bytes.Equal(step.Response.Body, body) {
			t.Fatalf("a body of %d came back as %d", size, len(step.Response.Body))
		}
	}
	step := start(t, in, &load.Request{Path: "/headers", Headers: []load.Header{{"a-header", "value001"}, {"b-header", "value002"}}})
	if got := string(step.Response.Body); got != "a-headervalue001b-headervalue002" {
		t.Fatalf("headers came back as %q", got)
	}
}

func TestEveryRequestStartsFromModuleState(t *testing.T) {
	inForms(t, testEveryRequestStartsFromModuleState)
}

func testEveryRequestStartsFromModuleState(t *testing.T, tiny maker) {
	in := instance(t, open(t, tiny(t)))
	for range 3 {
		if got := string(get(t, in, "/count").Response.Body); got != "1" {
			t.Fatalf("count is %s", got)
		}
	}
	get(t, in, "/get") // abandoned while it waits
	if err := in.Reset(); err != nil {
		t.Fatal(err)
	}
	if got := string(get(t, in, "/count").Response.Body); got != "1" {
		t.Fatalf("count is %s after an abandoned request", got)
	}
}

func TestEffectsAndAnswers(t *testing.T) { inForms(t, testEffectsAndAnswers) }

func testEffectsAndAnswers(t *testing.T, tiny maker) {
	in := instance(t, open(t, tiny(t)))
	step := get(t, in, "/two")
	if step.Kind != load.Wait || len(step.Effects) != 3 {
		t.Fatalf("got %+v", step)
	}
	log, slow := step.Effects[0], step.Effects[1]
	if log.Kind != load.EffectLog || log.Level != "log" || log.Text != "asking two" || log.ID != 1 {
		t.Fatalf("log %+v", log)
	}
	if slow.Kind != load.EffectHTTP || slow.Method != "POST" || slow.URL != "slow" || string(slow.Body) != "1" || slow.ID != 2 {
		t.Fatalf("post %+v", slow)
	}
	step, err := in.Answer(&load.Answer{Effect: 3, Status: 200, Body: []byte("fast")})
	if err != nil || step.Kind != load.Wait || len(step.Effects) != 0 {
		t.Fatalf("got %+v, %v", step, err)
	}
	step, err = in.Answer(&load.Answer{Effect: 2, Status: 200, Body: []byte("slow")})
	if err != nil || step.Kind != load.Responded || string(step.Response.Body) != "slow" || step.FuelUsed != 13 {
		t.Fatalf("got %+v, %v", step, err)
	}
}

func TestEndsWithoutResponse(t *testing.T) { inForms(t, testEndsWithoutResponse) }

func testEndsWithoutResponse(t *testing.T, tiny maker) {
	in := instance(t, open(t, tiny(t)))
	cases := []struct {
		path, body string
		kind       load.Kind
		stop       load.Stop
	}{
		{"/throw", "Internal Server Error", load.Threw, load.Stop{Site: load.NoSite, Detail: "TypeError: no"}},
		{"/silent", "No response", load.NoResponse, load.Stop{}},
		{"/unknown", "", load.Stopped, load.Stop{Code: load.StopUnknown}},
		{"/api", "", load.Stopped, load.Stop{Code: load.StopAPI, Site: 1, Detail: "Intl"}},
		{"/fuel", "", load.Stopped, load.Stop{Code: load.StopFuel, Site: 2, Detail: "fuel"}},
		{"/kind", "", load.Stopped, load.Stop{Code: load.StopInternal, Site: load.NoSite, Detail: "step of kind 77"}},
	}
	for _, c := range cases {
		step := get(t, in, c.path)
		if step.Kind != c.kind || step.Stop != c.stop || string(step.Response.Body) != c.body {
			t.Errorf("%s: got %+v", c.path, step)
		}
	}
}

func TestLargeRequestGivesPagesBack(t *testing.T) { inForms(t, testLargeRequestGivesPagesBack) }

func testLargeRequestGivesPagesBack(t *testing.T, tiny maker) {
	in := instance(t, open(t, tiny(t)))
	if get(t, in, "/hello"); in.Large() {
		t.Fatal("a small request counts as large")
	}
	before := resident(t)
	if got := string(get(t, in, "/large").Response.Body); got != "large" || !in.Large() {
		t.Fatalf("got %q", got)
	}
	during := resident(t)
	if err := in.Reset(); err != nil {
		t.Fatal(err)
	}
	after := resident(t)
	if during-before < 7<<20 || during-after < 6<<20 {
		t.Fatalf("resident %d before, %d during, %d after", before, during, after)
	}
	small, err := open(t, tiny(t)).NewInstance(1 << 20)
	if err != nil {
		t.Fatal(err)
	}
	defer small.Close()
	if step := get(t, small, "/large"); step.Stop.Code != load.StopMemory || step.Broken {
		t.Fatalf("got %+v", step)
	}
}

func TestInitialisationThrows(t *testing.T) { inForms(t, testInitialisationThrows) }

func testInitialisationThrows(t *testing.T, tiny maker) {
	_, err := open(t, tiny(t, "-DINIT_THROWS")).NewInstance(1 << 20)
	var failed *load.InitError
	if !errors.As(err, &failed) || failed.Kind != load.Threw || failed.Stop.Detail != "Error: no luck" {
		t.Fatalf("got %v", err)
	}
}

func TestInitialisationAsksTheWorld(t *testing.T) { inForms(t, testInitialisationAsksTheWorld) }

func testInitialisationAsksTheWorld(t *testing.T, tiny maker) {
	_, err := open(t, tiny(t, "-DINIT_ASKS")).NewInstance(1 << 20)
	var failed *load.InitError
	if !errors.As(err, &failed) || failed.Stop.Code != load.StopAPI {
		t.Fatalf("got %v", err)
	}
	in := instance(t, open(t, tiny(t, "-DINIT_LOGS")))
	if len(in.InitEffects) != 1 || in.InitEffects[0].Text != "ready" {
		t.Fatalf("got %+v", in.InitEffects)
	}
}

func TestTooLittleMemory(t *testing.T) { inForms(t, testTooLittleMemory) }

func testTooLittleMemory(t *testing.T, tiny maker) {
	if _, err := open(t, tiny(t)).NewInstance(0); err == nil || !strings.Contains(err.Error(), "memory") {
		t.Fatalf("got %v", err)
	}
}

func TestClosedInstances(t *testing.T) {
	in, err := open(t, library(t)).NewInstance(1 << 20)
	if err != nil {
		t.Fatal(err)
	}
	in.Close()
	in.Close()
	if _, err := in.Start(&load.Request{Path: "/hello"}, limits); err == nil {
		t.Error("it starts")
	}
	if _, err := in.Answer(&load.Answer{}); err == nil {
		t.Error("it takes an answer")
	}
	if err := in.Reset(); err == nil || !in.Broken() {
		t.Error("it can be reset")
	}
}

func TestCloseUnloads(t *testing.T) {
	path := library(t)
	img, err := load.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	in, err := img.NewInstance(1 << 20)
	if err != nil {
		t.Fatal(err)
	}
	if err := img.Close(); err == nil {
		t.Fatal("closed under an open instance")
	}
	if !mapped(t, path) {
		t.Fatal("not mapped while open")
	}
	in.Close()
	if err := img.Close(); err != nil {
		t.Fatal(err)
	}
	if mapped(t, path) {
		t.Fatal("still mapped after Close")
	}
}

func mapped(t *testing.T, path string) bool {
	t.Helper()
	maps, err := os.ReadFile("/proc/self/maps")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Contains(string(maps), path)
}
