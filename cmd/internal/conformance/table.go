package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"decant/cmd/internal/page"
)

// marks are around the table in the document.
var marks = page.Marks{Begin: "<!-- table: made by make conformance -->", End: "<!-- end of the table -->"}

// counts are tests by outcome.
type counts map[outcome]int

func (c counts) tests() int {
	n := 0
	for _, k := range c {
		n += k
	}
	return n
}

// share is how many of the tests that pass in the sandbox, or have to be refused, do so natively.
func (c counts) share() string {
	good := c[passed] + c[refused]
	all := good + c[stopped] + c[asNode] + c[wrong]
	if all == 0 {
		return ""
	}
	return fmt.Sprintf("%d %%", 100*good/all)
}

// folderOf is what a test is counted under: the first two parts of its path.
func folderOf(path string) string {
	parts := strings.SplitN(path, "/", 3)
	return strings.Join(parts[:len(parts)-1], "/")
}

// table prints the counts by folder, the reasons of stops and what is wrong.
func table(records []record, commit string) string {
	folders, roots := map[string]counts{}, map[string]counts{}
	reasons, found := map[string]int{}, []record{}
	for _, r := range records {
		count(folders, folderOf(r.Test), r.Outcome)
		root, _, _ := strings.Cut(r.Test, "/")
		count(roots, root, r.Outcome)
		if r.Outcome == stopped {
			reasons[strings.TrimSpace(r.Code+" "+r.Detail)]++
		}
		if r.Outcome == wrong {
			found = append(found, r)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d tests of test262 at %s.\n\n", len(records), commit)
	writeCounts(&b, roots)
	b.WriteString("\n")
	writeCounts(&b, folders)
	b.WriteString("\nWhat stops, most frequent first:\n\n| tests | reason |\n|---|---|\n")
	for i, reason := range byCount(reasons) {
		if i == 40 {
			break
		}
		fmt.Fprintf(&b, "| %d | %s |\n", reasons[reason], cell(reason))
	}
	if len(found) > 0 {
		b.WriteString("\nWrong:\n\n| test | natively |\n|---|---|\n")
		for _, r := range found {
			fmt.Fprintf(&b, "| %s | %s |\n", r.Test, cell(r.Detail))
		}
	}
	return b.String()
}

func count(into map[string]counts, name string, o outcome) {
	if into[name] == nil {
		into[name] = counts{}
	}
	into[name][o]++
}

func writeCounts(b *strings.Builder, folders map[string]counts) {
	b.WriteString("| folder | tests | native pass | refused as it must be | stopped with a reason | fails in Node.js as well | fails in the sandbox | as Node | wrong | native of what the sandbox passes |\n|---|---|---|---|---|---|---|---|---|---|\n")
	names := make([]string, 0, len(folders))
	for name := range folders {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		c := folders[name]
		fmt.Fprintf(b, "| %s | %d |", name, c.tests())
		for _, o := range outcomes {
			fmt.Fprintf(b, " %d |", c[o])
		}
		fmt.Fprintf(b, " %s |\n", c.share())
	}
}

func byCount(n map[string]int) []string {
	var keys []string
	for k := range n {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b string) int { return cmp.Or(n[b]-n[a], cmp.Compare(a, b)) })
	return keys
}

// cell is a text as one cell of a table.
func cell(text string) string {
	text = strings.Join(strings.Fields(strings.ToValidUTF8(text, "?")), " ")
	if len(text) > 160 {
		text = text[:160]
		for !utf8.ValidString(text) {
			text = text[:len(text)-1]
		}
		text += " …"
	}
	return page.Cell(text)
}
