package main

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// TestReadme runs the commands that README.md shows, on the login example.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	copyBeside(t, "../../examples/login/login.js", dir)
	check, err := os.ReadFile("../../examples/login/check.http")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(dir+"/check.http", check, 0o644); err != nil {
		t.Fatal(err)
	}
	ran := 0
	for _, m := range regexp.MustCompile(`(?m)^    (decant .*?)(?:  +.*)?$`).FindAllStringSubmatch(string(text), -1) {
		if strings.HasPrefix(m[1], "decant run") { // tests of their own: it serves until it is stopped
			continue
		}
		ran++
		cmd := exec.Command("sh", "-c", m[1])
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", m[1], err, out)
		}
	}
	if ran < 8 {
		t.Errorf("only %d commands found", ran)
	}
}

// TestHelp: every command explains itself with an example, and no flag is without words.
func TestHelp(t *testing.T) {
	for _, c := range rootCommand(&shell{}).Commands() {
		if c.Name() == "help" || c.Name() == "completion" {
			continue
		}
		if c.Long == "" || c.Short == "" || !strings.Contains(c.Example, "decant "+c.Name()) {
			t.Errorf("decant %s does not explain itself", c.Name())
		}
		if strings.HasSuffix(c.Short, ".") {
			t.Errorf("decant %s: %q", c.Name(), c.Short)
		}
	}
}
