package lsp

import (
	"os"
	"strings"
	"testing"
)

// TestDocumented: editors/README.md names every command and every setting the server acts on.
func TestDocumented(t *testing.T) {
	text, err := os.ReadFile("../editors/README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range commandNames() {
		if !strings.Contains(string(text), "`"+name+"`") {
			t.Errorf("the command %s is not documented", name)
		}
	}
	for name := range setters {
		if !strings.Contains(string(text), "`"+name+"`") {
			t.Errorf("the setting %s is not documented", name)
		}
	}
}
