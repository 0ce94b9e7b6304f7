package main

import (
	"fmt"
	"os"
	"strings"
)

const (
	tableBegin = "<!-- table: made by make packages -->"
	tableEnd   = "<!-- end of the table -->"
)

const tableHead = `| package | what was tried | sandbox = Node.js | native | what stops the rest | image, KiB | compiled, s |
|---|---|---|---|---|---:|---:|
`

func tableOf(results []*result) string {
	var b strings.Builder
	b.WriteString(tableHead)
	samples, native := 0, 0
	for _, r := range results {
		b.WriteString(r.row() + "\n")
		samples, native = samples+r.samples, native+r.native
	}
	fmt.Fprintf(&b, "\n%d of %d requests are answered natively.\n", native, samples)
	return b.String()
}

// row is the handler's line of the table.
func (r *result) row() string {
	same := "yes"
	switch {
	case r.failed > 0:
		same = fmt.Sprintf("both stop at %d of %d", r.failed, r.samples)
	case r.limited > 0:
		same = fmt.Sprintf("a limit ends %d of %d", r.limited, r.samples)
	case len(r.differs) > 0:
		same = cell(strings.Join(r.differs, "; "))
	}
	return fmt.Sprintf("| %s %s | %s | %s | %d of %d | %s | %d | %.1f, %.1f |",
		r.handler.pkg, r.version, r.handler.tried, same, r.native, r.samples, cell(strings.Join(r.stops, "; ")), (r.image+1023)/1024, r.seconds[0], r.seconds[1])
}

func cell(text string) string {
	text = strings.ReplaceAll(text, " is not compiled: this is answered by the sandbox.", "")
	return strings.NewReplacer("|", `\|`, "<", `\<`, "*", `\*`, "_", `\_`, "\n", " ").Replace(text)
}

// putTable replaces the table in a document.
func putTable(path, text string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(data), tableBegin)
	_, after, closed := strings.Cut(rest, tableEnd)
	if !ok || !closed {
		return fmt.Errorf("%s has no place for the table: %s … %s", path, tableBegin, tableEnd)
	}
	return os.WriteFile(path, []byte(before+tableBegin+"\n\n"+text+"\n"+tableEnd+after), 0o644)
}
