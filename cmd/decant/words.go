package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
)

// text is the reason in one line, with its place.
func (s *stopped) text() string {
	if s.Line == 0 {
		return fmt.Sprintf("%s %s", s.Code, s.Message)
	}
	return fmt.Sprintf("%s %s (%s:%d)", s.Code, s.Message, s.File, s.Line)
}

// plural is "1 request", "2 requests".
func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func baseName(path string) string { return filepath.Base(path) }

func needNode() error {
	if _, err := exec.LookPath("node"); err != nil {
		return fmt.Errorf("node is not on PATH — install Node.js 20 or later, or use the embedded sandbox")
	}
	return nil
}

func unknownSandbox(name string) error {
	return fmt.Errorf("unknown sandbox %q — write embedded or node", name)
}
