package main

import (
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestCapture: the last request that fell back is kept, whether or not decant learns from it.
func TestCapture(t *testing.T) {
	for _, flags := range [][]string{{"--capture"}, {"--capture", "--no-adapt"}} {
		r := serveFiles(t, []string{"../../examples/login/login.js"}, flags...)
		missing := `{"error":"username and password are needed"}`
		r.expect("POST", "/", `{"username":"ada"}`, reply{200, missing, "sandbox", "DC101 login.js:6"})
		var c *captured
		for end := time.Now().Add(20 * time.Second); c == nil && time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
			var err error
			if c, err = lastCaptured(filepath.Join(r.cmd.Dir, "login.js")); err != nil {
				t.Fatal(err)
			}
		}
		if c == nil || c.Code != "DC101" || c.Line != 6 || !strings.Contains(c.Text, `"username"`) {
			t.Errorf("%v: captured %+v", flags, c)
		}
		if flags[len(flags)-1] == "--no-adapt" { // and goes on as it was
			r.expect("POST", "/", `{"username":"ada"}`, reply{200, missing, "sandbox", "DC101 login.js:6"})
		}
		r.stop()
	}
}
