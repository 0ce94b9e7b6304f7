package lower

import (
	"os"
	"strings"
	"testing"
)

const messageEnvironment = "let a={},b=1,c,u,nul=null,s='str',f=()=>a; try { %; } catch (e) { log(e.message); }"

// TestMessagesAreV8s holds the texts that operations carry to the messages of the Node that is installed. A
// text that is empty makes no claim: it shows as "?".
func TestMessagesAreV8s(t *testing.T) {
	data, err := os.ReadFile("testdata/messages.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	texts := []string{}
	for _, line := range lines {
		program := strings.Replace(messageEnvironment, "%", line, 1)
		texts = append(texts, program, oracle(mustLower(t, program).Program))
	}
	results := runNode(t, texts)
	open := 0
	for i, line := range lines {
		switch want, got := results[2*i], results[2*i+1]; {
		case got == `"?"`:
			open++
			if testing.Verbose() {
				t.Logf("not rendered: %s: %s", line, want)
			}
		case want != got:
			t.Errorf("%s\nNode:    %s\nlowered: %s", line, want, got)
		}
	}
	if open > len(lines)/3 {
		t.Errorf("%d of %d messages are not rendered", open, len(lines))
	}
}
