package main

import (
	"fmt"
	"html/template"
	"io"
)

// htmlPage is one page without scripts or links: it can be mailed, and opens anywhere.
var htmlPage = template.Must(template.New("coverage").Parse(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{.Name}} – decant coverage</title>
<style>
body { font: 14px/1.5 system-ui, sans-serif; margin: 2em; color: #1b1f24; background: #fff }
table { border-collapse: collapse; font: 13px/1.45 ui-monospace, monospace }
td { padding: 0 .8em; white-space: pre } .n { text-align: right; color: #57606a }
.none { background: #fff1dd } .none .n::after { content: " ☠" } .point { color: #9a4a00; white-space: normal }
@media (prefers-color-scheme: dark) { body { color: #e6edf3; background: #0d1117 } .none { background: #3a2a10 } .point { color: #f0b072 } }
</style></head><body>
<h1>{{.Name}}</h1>
<p>{{.Taken}} of {{.All}} ways taken, {{len .Points}} answered by the sandbox.</p>
<table>{{range .Lines}}<tr{{if .None}} class="none"{{end}}><td class="n">{{.Number}}</td><td class="n">{{.Count}}</td><td>{{.Text}}</td></tr>
{{range .Points}}<tr><td></td><td></td><td class="point">{{.}}</td></tr>
{{end}}{{end}}</table>
</body></html>
`))

type htmlData struct {
	Name       string
	All, Taken int
	Points     []point
	Lines      []htmlLine
}

type htmlLine struct {
	Number int
	Count  string
	Text   string
	None   bool
	Points []string
}

func writeCoverageHTML(w io.Writer, f *facts, list []point) {
	src := f.file.Source
	data := htmlData{Name: src.Name, Points: list}
	data.All, data.Taken = f.ways()
	at := map[int][]string{}
	for _, p := range list {
		line := src.Line(p.span.Start)
		at[line] = append(at[line], string(p.code)+" "+p.message)
	}
	for i, n := range f.lineCounts() {
		line := htmlLine{Number: i + 1, Text: src.LineText(i + 1), None: n == 0 || len(at[i+1]) > 0, Points: at[i+1]}
		if n >= 0 {
			line.Count = fmt.Sprintf("×%d", n)
		}
		data.Lines = append(data.Lines, line)
	}
	if err := htmlPage.Execute(w, data); err != nil {
		return // the reader of the output has gone
	}
}
