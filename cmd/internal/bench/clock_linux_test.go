package bench

import (
	"os"
	"os/exec"
	"testing"
	"time"
)

// TestClockCountsOthers: a process that computes has its time counted, with its child's; one that waits has none.
func TestClockCountsOthers(t *testing.T) {
	for script, busy := range map[string]bool{"sh -c 'while :; do :; done'; :": true, "sleep 10; :": false} {
		cmd := exec.Command("sh", "-c", script)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(50 * time.Millisecond)
		c := clockOf(cmd.Process.Pid)
		before := c.read()
		time.Sleep(200 * time.Millisecond)
		spent := c.read() - before
		for _, pid := range c {
			if p, err := os.FindProcess(pid); err == nil {
				_ = p.Kill()
			}
		}
		_ = cmd.Wait()
		if len(c) != 2 || busy != (spent > 10*time.Millisecond) || spent > 250*time.Millisecond {
			t.Errorf("%s: %d processes spent %v", script, len(c), spent)
		}
	}
}
