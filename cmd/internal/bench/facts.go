package bench

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// MachineFacts says what the figures were measured on, a fact an entry.
func MachineFacts() []string {
	facts := []string{fmt.Sprintf("%d cores, %s/%s", runtime.NumCPU(), runtime.GOOS, runtime.GOARCH)}
	if model := field("/proc/cpuinfo", "model name"); model != "" {
		facts = append(facts, model)
	}
	if load, err := os.ReadFile("/proc/loadavg"); err == nil {
		facts = append(facts, "load average "+strings.Join(strings.Fields(string(load))[:3], " ")+" at the start")
	}
	facts = append(facts, runtime.Version())
	if out, err := exec.Command("rustc", "--version").Output(); err == nil {
		facts = append(facts, strings.TrimSpace(string(out)))
	}
	return facts
}

func field(path, name string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	for _, line := range strings.Split(string(data), "\n") {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return ""
}
