package bundle

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"decant/analysis/js"

	"github.com/evanw/esbuild/pkg/api"
)

// TestAsyncGenerators holds the scenarios of testdata/asyncgenerators.js, rewritten, to what Node.js does with them: each
// step is told with the jobs around it.
func TestAsyncGenerators(t *testing.T) {
	text, err := os.ReadFile("testdata/asyncgenerators.js")
	if err != nil {
		t.Fatal(err)
	}
	want := runNode(t, string(text))
	for _, more := range []string{"", "var __await = 1, __asyncGenerator = 2, __yieldStar = 3;\n"} {
		rewritten := esbuilt(t, more+string(text))
		exact := asyncGenerators(rewritten)
		exact = js.Insert(exact, js.Sorted(awaits(exact)))
		if strings.Count(exact, "\n") != strings.Count(rewritten, "\n") || exact == rewritten {
			t.Fatalf("%d lines became %d", strings.Count(rewritten, "\n"), strings.Count(exact, "\n"))
		}
		got := runNode(t, exact)
		a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
		for i := range min(len(a), len(b)) {
			if a[i] != b[i] {
				t.Fatalf("line %d: %q, Node.js has %q after\n%s", i+1, a[i], b[i], strings.Join(b[max(0, i-10):i], "\n"))
			}
		}
		if len(a) != len(b) || len(b) < 100 {
			t.Fatalf("%d lines, Node.js has %d", len(a), len(b))
		}
	}
}

func esbuilt(t *testing.T, text string) string {
	t.Helper()
	result := api.Transform(text, api.TransformOptions{Target: api.ES2022, Supported: Unsupported})
	if len(result.Errors) > 0 {
		t.Fatal(result.Errors)
	}
	return string(result.Code)
}

func runNode(t *testing.T, text string) string {
	t.Helper()
	cmd := exec.Command("node", "-")
	cmd.Stdin = strings.NewReader(text)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return string(out)
}
