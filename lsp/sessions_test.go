package lsp_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestSessions replays what real editors said while their tests ran on this server's stand-in (editors/test, with
// DECANT_RECORD; paths replaced by ${WORKSPACE}): every request is answered as the protocol has it, and the fallback
// point is told the way the editor wants it. Answers to the server's own requests are made up as they go.
func TestSessions(t *testing.T) {
	files, err := filepath.Glob("testdata/sessions/*.jsonl")
	fatal(t, err)
	if len(files) < 5 {
		t.Fatalf("only %d sessions", len(files))
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".jsonl"), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			fatal(t, err)
			e := dial(t)
			for _, name := range []string{"login.js", "login.http"} {
				text, err := os.ReadFile("../editors/test/workspace/" + name)
				fatal(t, err)
				fatal(t, os.WriteFile(filepath.Join(e.dir, name), text, 0o644))
			}
			r := &replay{editor: e, allowed: []int64{0, -32800, -32803}}
			for line := range strings.Lines(strings.ReplaceAll(string(raw), "${WORKSPACE}", e.dir)) {
				r.say([]byte(line))
			}
			if !r.told() {
				t.Error("the fallback point was never told")
			}
			if r.asked < 5 {
				t.Errorf("only %d requests", r.asked)
			}
		})
	}
}

// replay says again what an editor said.
type replay struct {
	*editor
	allowed []int64 // error codes that are an answer, too: cancelled, or nothing to do
	asked   int
	pulled  bool // a diagnostic was told because it was asked for
	over    bool
}

type message struct {
	ID     json.RawMessage
	Method string
	Params json.RawMessage
}

func (r *replay) say(line []byte) {
	r.t.Helper()
	var m message
	fatal(r.t, json.Unmarshal(line, &m))
	switch {
	case m.Method == "" || r.over: // an answer of the editor's; the client makes its own
	case m.ID == nil:
		r.over = m.Method == "exit"
		r.notify(m.Method, m.Params)
	default:
		r.asked++
		var answer json.RawMessage
		err := r.try(m.Method, m.Params, &answer)
		if !slices.Contains(r.allowed, code(err)) || err != nil && code(err) == 0 {
			r.t.Errorf("%s: %v", m.Method, err)
		}
		r.pulled = r.pulled || strings.HasSuffix(m.Method, "/diagnostic") && strings.Contains(string(answer), "DC101")
	}
}

// told reports whether the fallback point was told: pushed, or in an answer.
func (r *replay) told() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.pulled {
		return true
	}
	for _, p := range r.published {
		for _, d := range p.Diagnostics {
			if d.Code != nil && d.Code.Value == "DC101" {
				return true
			}
		}
	}
	return false
}
