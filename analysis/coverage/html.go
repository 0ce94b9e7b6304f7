package coverage

import (
	"fmt"
	"html/template"
	"strings"
)

// page stands alone: no scripts, no links elsewhere. What a colour says, a word or a sign says as well.
var page = template.Must(template.New("coverage").Parse(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{(index . 0).Name}} – coverage</title>
<style>
:root { color-scheme: light dark; --text: #1b1f24; --back: #fff; --dim: #57606a; --mark: #fff1dd; --edge: #9a4a00 }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --back: #0d1117; --dim: #9aa4af; --mark: #3a2a10; --edge: #f0b072 } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2em; color: var(--text); background: var(--back) }
table { border-collapse: collapse; font: 14px/1.5 ui-monospace, monospace }
caption { text-align: left; font: inherit; padding-bottom: .5em }
th { text-align: left } td, th { padding: 0 .8em; white-space: pre }
.number, .count { text-align: right; color: var(--dim); font-weight: normal }
.point td, .point th { background: var(--mark) }
.point td:last-child { border-left: 3px solid var(--edge) }
.why { white-space: normal; color: var(--edge) }
a { color: inherit }
</style></head><body>{{range $n, $file := .}}
<h1>{{.Name}}</h1>
<p>{{.Reached}} of {{.Arms}} ways taken, {{.Called}} of {{.Funcs}} functions called; fallback points: {{len .Points}}.</p>
{{with .Points}}<h2>Fallback points</h2>
<ul>{{range .}}
<li><a href="#L{{$file.Prefix}}{{.Line}}">line {{.Line}}</a>: {{.Code}} {{.Message}}{{with .Others}} The other way was taken by {{.}}.{{end}}</li>{{end}}
</ul>
{{end}}<h2>Source</h2>
<table><caption>How often each line was reached. ☠ stands where the sandbox answers.</caption>
<thead><tr><th scope="col">line</th><th scope="col">count</th><th scope="col">code</th></tr></thead>
<tbody>{{range .Lines}}
<tr id="L{{$file.Prefix}}{{.Number}}"{{if .Points}} class="point"{{end}}><th scope="row" class="number">{{.Number}}</th><td class="count">{{if .Points}}☠ {{end}}{{if .Code}}×{{.Count}}{{end}}</td><td>{{.Text}}{{range .Points}}
<span class="why">☠ {{.Code}} {{.Message}}</span>{{end}}</td></tr>{{end}}
</tbody></table>{{end}}
</body></html>
`))

// htmlPoint is a point in the list at the top.
type htmlPoint struct {
	Line          int
	Code, Message string
	Others        string
}

// htmlFile is one file of the program on the page.
type htmlFile struct {
	Summary
	Name   string
	Prefix string // of the links to its lines: "" for the entry
	Points []htmlPoint
	Lines  []Line
}

// HTML is one page that stands alone, with all files of a program.
func HTML(c Counts, files ...*File) string {
	var data []htmlFile
	for i, f := range files {
		one := htmlFile{Summary: f.Summarise(c), Name: f.Source.Name, Lines: f.Lines(c)}
		if i > 0 {
			one.Prefix = fmt.Sprintf("%d-", i)
		}
		for _, p := range f.Points(c) {
			one.Points = append(one.Points, htmlPoint{f.pos(p.Span).Line, string(p.Code), p.Message, strings.Join(p.Others, ", ")})
		}
		data = append(data, one)
	}
	var b strings.Builder
	if err := page.Execute(&b, data); err != nil {
		panic("coverage: the page cannot be written: " + err.Error())
	}
	return b.String()
}
