package main

import (
	"fmt"
	"strings"

	"decant/cmd/internal/page"
)

// marks are around the table in the document.
var marks = page.Marks{Begin: "<!-- table: made by make packages -->", End: "<!-- end of the table -->"}

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
	return page.Cell(strings.ReplaceAll(text, " is not compiled: this is answered by the sandbox.", ""))
}
