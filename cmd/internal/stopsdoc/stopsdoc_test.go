// Package stopsdoc holds docs/stops.md to the table of stop reasons. It has no code.
package stopsdoc

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"decant/analysis/stop"
	"decant/cmd/internal/page"
)

var update = flag.Bool("update", false, "rewrite the table in docs/stops.md")

const document = "../../../docs/stops.md"

// Marks around what is made from the tables of analysis/stop.
var (
	reasons = page.Marks{Begin: "<!-- the table: go test ./cmd/internal/stopsdoc -update -->", End: "<!-- end of the table -->"}
	instead = page.Marks{Begin: "<!-- rewrites -->", End: "<!-- end of the rewrites -->"}
)

// severities are named as editors show them.
var severities = map[stop.Severity]string{stop.Error: "error", stop.Warning: "warning", stop.Information: "information", stop.Hint: "hint"}

// table renders the rows of analysis/stop.
func table() string {
	var b strings.Builder
	b.WriteString("| code | severity | title | message | what to do |\n|---|---|---|---|---|\n")
	for _, r := range stop.Table {
		message := strings.ReplaceAll(r.Message, "%s", "…")
		fmt.Fprintf(&b, "| [%s](#%s) | %s | %s | %s | %s |\n", r.Code, strings.ToLower(string(r.Code)), severities[r.Severity], r.Title, message, r.Fix)
	}
	return b.String()
}

// rewrites renders what can be written in another way.
func rewrites() string {
	var b strings.Builder
	b.WriteString("| what | instead |\n|---|---|\n")
	for _, r := range stop.Rewrites {
		fmt.Fprintf(&b, "| %s | %s |\n", r.Detail, r.Instead)
	}
	return b.String()
}

func TestTable(t *testing.T) {
	data, err := os.ReadFile(document)
	if err != nil {
		t.Fatal(err)
	}
	want, ok := reasons.Replace(string(data), table())
	if !ok {
		t.Fatalf("%s has lost the marks around its table", document)
	}
	if want, ok = instead.Replace(want, rewrites()); !ok {
		t.Fatalf("%s has lost the marks around its rewrites", document)
	}
	if *update {
		if err := os.WriteFile(document, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if string(data) != want {
		t.Errorf("%s is stale: run go test ./cmd/internal/stopsdoc -update", document)
	}
}

// TestSections: every code has a section of its own, which editors link to, and no section has no code.
func TestSections(t *testing.T) {
	data, err := os.ReadFile(document)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, m := range regexp.MustCompile(`(?m)^## (DC\d+)$`).FindAllStringSubmatch(string(data), -1) {
		found = append(found, m[1])
	}
	var want []string
	for _, r := range stop.Table {
		want = append(want, string(r.Code))
	}
	if strings.Join(found, " ") != strings.Join(want, " ") {
		t.Errorf("sections %v, codes %v", found, want)
	}
}
