package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"decant/analysis/exchange"
	"decant/analysis/stop"
)

// untraced are the check samples of the examples that get to a branch which no training sample takes. All others
// must be answered natively.
var untraced = map[string][]string{
	"login":        {"password missing"},
	"upload":       {"too large"},
	"status":       {"the status is refused"},
	"banking":      {"over the limit", "the ledger is busy", "no accounts"},
	"autocomplete": {"too many"},
	"maze":         {"no grid"},
}

// TestExamples verifies the six examples with Node as oracle, trained on their samples and checked on others: no
// mismatch, native wherever the samples have been, and a fallback with its line everywhere else.
func TestExamples(t *testing.T) {
	sh := &shell{out: io.Discard, err: os.Stderr}
	for name, expected := range untraced {
		t.Run(name, func(t *testing.T) {
			t.Chdir(filepath.Join("../../examples", name))
			fn, err := openFunction(name + ".js")
			if err != nil {
				t.Fatal(err)
			}
			v := &verifying{train: []string{name + ".http"}, check: []string{"check.http", name + ".http"}, oracle: oracleNode, read: os.ReadFile}
			fallbacks := map[string]bool{}
			for _, s := range expected {
				fallbacks[s] = true
			}
			sum, err := v.verify(context.Background(), sh, fn, func(line *verdictLine) { checkVerdict(t, line, fallbacks) })
			if err != nil {
				t.Fatal(err)
			}
			if sum.Samples < 5 || sum.Native+sum.Fallback != sum.Samples || sum.Fallback != len(expected) || sum.Mismatch != 0 {
				t.Errorf("summary %+v", sum)
			}
		})
	}
}

func checkVerdict(t *testing.T, line *verdictLine, fallbacks map[string]bool) {
	t.Helper()
	if !line.Equal {
		t.Errorf("%s: %s", line.Sample, line.Differs)
	}
	mode := pathNative
	if fallbacks[line.Sample] {
		mode = pathFallback
	}
	if line.Mode != mode {
		t.Errorf("%s: %s, %+v", line.Sample, line.Mode, line.Stop)
	}
	if mode == pathFallback && (line.Stop == nil || line.Stop.Code != stop.Untraced || line.Stop.Line == 0 || line.Native != nil) {
		t.Errorf("%s: stop %+v", line.Sample, line.Stop)
	}
}

// TestTrainOnOne trains on each sample of an example alone and checks all of them: whatever was traced, no answer
// differs.
func TestTrainOnOne(t *testing.T) {
	sh := &shell{out: io.Discard, err: os.Stderr}
	for name := range untraced {
		t.Run(name, func(t *testing.T) {
			t.Chdir(filepath.Join("../../examples", name))
			fn, err := openFunction(name + ".js")
			if err != nil {
				t.Fatal(err)
			}
			set, err := loadSamples(os.ReadFile, fn, nil)
			if err != nil {
				t.Fatal(err)
			}
			one := []string{set.list[0].name}
			v := &verifying{only: one, check: []string{"check.http", name + ".http"}, oracle: oracleNode, read: os.ReadFile}
			if _, err := v.verify(context.Background(), sh, fn, func(line *verdictLine) {
				if !line.Equal {
					t.Errorf("trained on %q: %s: %s", one, line.Sample, line.Differs)
				}
				if line.Sample == one[0] && line.Mode != pathNative {
					t.Errorf("trained on %q: it is a %s: %+v", one, line.Mode, line.Stop)
				}
			}); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// TestVerifyJSON holds the lines of `decant verify --json` to the contract with scripts.
func TestVerifyJSON(t *testing.T) {
	cmd := exec.Command("decant", "verify", "login.js", "--samples", "login.http", "--check", "check.http", "--json")
	cmd.Dir = "../../examples/login"
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	for i, text := range lines {
		want := "sample mode stop equal native oracle"
		if i == len(lines)-1 {
			want = "summary samples native fallback mismatch"
		}
		object := map[string]any{}
		if err := json.Unmarshal([]byte(text), &object); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		for _, key := range strings.Fields(want) {
			if _, ok := object[key]; !ok {
				t.Errorf("no %q in %s", key, text)
			}
		}
	}
	if last := lines[len(lines)-1]; last != fmt.Sprintf(`{"summary":true,"samples":%d,"native":6,"fallback":1,"mismatch":0}`, len(lines)-1) {
		t.Error(last)
	}
}

// TestDifference: what differs from the oracle's answer is told in words.
func TestDifference(t *testing.T) {
	got := plainResponse(200, "a")
	for _, c := range []struct{ name, want string }{{"status", "status 200, the oracle has 201"}, {"body", `body "a", the oracle has "b"`}, {"header", "header content-type: text/plain; charset=utf-8, the oracle has content-type: text/html"}} {
		want := plainResponse(200, "a")
		switch c.name {
		case "status":
			want.Status = 201
		case "body":
			want.Body = []byte("b")
		case "header":
			want.Headers[0].Value = "text/html"
		}
		if d := difference(got, want, nil, nil); d != c.want {
			t.Errorf("%s: %s", c.name, d)
		}
	}
	asked := []exchange.Effect{{ID: 1, Kind: exchange.EffectHTTP, Method: "GET", URL: "x"}, {ID: 2, Kind: exchange.EffectLog, Level: "log", Text: "hi"}}
	var stacks []exchange.Effect
	for _, text := range []string{"Error: x\n    at <anonymous> { code: 5 }", "Error: x\n    at f (/a b.js:1:2)\n    at g:3:4\n    ... 4 lines matching cause stack trace ...\n    at node:internal/a:1:2 { code: 5 }", "Error: y\n    at f (/a b.js:1:2) { code: 5 }"} {
		stacks = append(stacks, exchange.Effect{Kind: exchange.EffectLog, Level: "error", Text: text})
	}
	for _, c := range []struct {
		got, want []exchange.Effect
		told      string
	}{
		{asked, asked, ""},
		{stacks[:1], stacks[1:2], ""},
		{stacks[:1], stacks[2:], `asked console.error: Error: x
    at <anonymous> { code: 5 } "", the oracle asked console.error: Error: y
    at f (/a b.js:1:2) { code: 5 } ""`},
		{asked[:1], asked, "did not ask console.log: hi"},
		{asked, asked[1:], `asked GET x "", the oracle asked console.log: hi ""`},
		{asked, asked[:1], "asked console.log: hi, the oracle did not"},
	} {
		if d := difference(got, got, c.got, c.want); d != c.told {
			t.Errorf("%q, want %q", d, c.told)
		}
	}
}
