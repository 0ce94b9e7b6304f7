package lsp

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.lsp.dev/protocol"

	"decant/analysis/samples"
	"decant/analysis/source"
)

// directives are decant's own words in a sample file, and the tools' @name.
var directives = []struct{ word, about string }{
	{"@mock", "The answer to an outgoing call: `@mock METHOD URL [STATUS] [< FILE | BODY]`. Above the first request it is for all of them."},
	{"@name", "The name of the request, instead of its `###` title."},
	{"@now", "What the clock says: `@now 2026-01-01T00:00:00Z`."},
	{"@seed", "What `Math.random()` starts from: a whole number from 1."},
}

// headerNames are the headers that requests are written with, and values that some of them have.
var headerNames = map[string][]string{
	"accept":           {"application/json", "text/html", "text/plain", "*/*"},
	"accept-language":  nil,
	"authorization":    {"Bearer ", "Basic "},
	"cache-control":    {"no-cache", "no-store", "max-age=0"},
	"content-type":     {"application/json", "application/x-www-form-urlencoded", "text/plain; charset=utf-8", "multipart/form-data; boundary="},
	"cookie":           nil,
	"host":             nil,
	"if-match":         nil,
	"if-none-match":    nil,
	"origin":           nil,
	"range":            nil,
	"referer":          nil,
	"user-agent":       nil,
	"x-api-key":        nil,
	"x-forwarded-for":  nil,
	"x-request-id":     nil,
	"x-requested-with": {"XMLHttpRequest"},
}

// completer collects what could be written at a place of a sample file.
type completer struct {
	snap *Snapshot
	doc  *Document
	line httpLine
	out  []protocol.CompletionItem
}

// completion offers what a sample file is made of: methods, URLs, headers, variables, decant's directives, files.
func completion(_ context.Context, s *Snapshot, p *protocol.CompletionParams) (*protocol.CompletionList, error) {
	c := &completer{snap: s, out: []protocol.CompletionItem{}}
	if c.doc = s.doc(p.TextDocument.URI); c.doc != nil && c.doc.kind == kindSamples {
		c.line = lineAt(c.doc.file, s.client.encoding.offset(c.doc.file, p.Position))
		c.complete()
	}
	return &protocol.CompletionList{Items: c.out}, nil
}

func (c *completer) complete() {
	comment, isComment := c.line.directive()
	switch {
	case c.variable():
	case isComment:
		c.directive(comment)
	case c.line.part == partHeaders:
		c.header()
	case c.line.part == partBody:
		if rest, ok := strings.CutPrefix(c.line.before, "<"); ok {
			c.files(strings.TrimLeft(rest, "@ \t"))
		}
	default:
		c.request()
	}
}

// add offers words in place of a span.
func (c *completer) add(kind protocol.CompletionItemKind, at source.Span, label, text, about string) {
	item := protocol.CompletionItem{
		Label: label, Kind: kind,
		TextEdit: &protocol.TextEdit{Range: c.snap.client.encoding.rangeOf(c.doc.file, at), NewText: text},
	}
	if about != "" {
		item.Documentation = c.snap.markup(about)
	}
	c.out = append(c.out, item)
}

// variable completes inside {{ }}; it reports whether the cursor is there.
func (c *completer) variable() bool {
	open := strings.LastIndex(c.line.before, "{{")
	if open < 0 || strings.Contains(c.line.before[open:], "}}") {
		return false
	}
	at := source.Span{Start: c.line.start + open + 2, End: c.line.offset}
	shut := "}}"
	if strings.HasPrefix(c.line.text[len(c.line.before):], "}") {
		shut = ""
	}
	file, _ := c.doc.parsed()
	for _, v := range file.Variables() {
		c.add(protocol.CompletionItemKindVariable, at, v.Name, v.Name+shut, escapeMarkdown(v.Value))
	}
	return true
}

// directive completes a comment: the word itself, then what it takes.
func (c *completer) directive(text string) {
	words := strings.Fields(text)
	typing := text != "" && !strings.HasSuffix(text, " ")
	done := len(words)
	if typing {
		done--
	}
	switch {
	case done == 0 && (text == "" || text[0] == '@'):
		for _, d := range directives {
			c.add(protocol.CompletionItemKindKeyword, c.line.word(), d.word, d.word+" ", d.about)
		}
	case done == 0 || words[0] != "@mock":
	case slices.Contains(words[:done], "<"):
		c.files(strings.TrimLeft(text[strings.LastIndex(text, "<")+1:], " "))
	case done == 1:
		c.methods()
		c.calls("")
	case done == 2:
		c.calls(words[1])
	}
}

func (c *completer) methods() {
	for _, m := range samples.Methods {
		c.add(protocol.CompletionItemKindMethod, c.line.word(), m, m+" ", "")
	}
}

// calls offers the calls that the last trace found no mock for.
func (c *completer) calls(method string) {
	seen := map[string]bool{}
	for _, m := range c.snap.unmocked(c.doc) {
		call := m.call
		if method != "" {
			rest, ok := strings.CutPrefix(call, method+" ")
			if !ok {
				continue
			}
			call = rest
		}
		if !seen[call] {
			seen[call] = true
			c.add(protocol.CompletionItemKindValue, c.line.word(), call, call+" ", "The last trace called it and found no mock.")
		}
	}
}

// request completes a request line: its method, then a URL that another request of the file has.
func (c *completer) request() {
	first, _, past := strings.Cut(strings.TrimLeft(c.line.before, " \t"), " ")
	if !past {
		c.methods()
		if first == "" {
			c.add(protocol.CompletionItemKindKeyword, c.line.word(), "###", "### ", "A new request.")
		}
		return
	}
	file, _ := c.doc.parsed()
	seen := map[string]bool{}
	for _, sample := range file.Samples {
		words := strings.Fields(c.doc.file.Text[sample.Line.Start:sample.Line.End])
		url := words[min(1, len(words)-1)]
		if !seen[url] && sample.Line.Start != c.line.start {
			seen[url] = true
			c.add(protocol.CompletionItemKindValue, c.line.word(), url, url, "")
		}
	}
}

// header completes the name of a header, or its value.
func (c *completer) header() {
	name, value, past := strings.Cut(c.line.before, ":")
	if !past {
		at := source.Span{Start: c.line.start, End: c.line.offset}
		for _, h := range sortedKeys(headerNames) {
			c.add(protocol.CompletionItemKindField, at, h, h+": ", "")
		}
		return
	}
	at := source.Span{Start: c.line.offset - len(strings.TrimLeft(value, " \t")), End: c.line.offset}
	for _, v := range headerNames[strings.ToLower(strings.TrimSpace(name))] {
		c.add(protocol.CompletionItemKindValue, at, v, v, "")
	}
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// maxFiles bounds how many files of a folder are offered.
const maxFiles = 200

// files completes the path of a file beside the sample file. Only the one folder being named is read.
func (c *completer) files(typed string) {
	if !isFile(c.doc.path) {
		return
	}
	folder, name := "", typed
	if i := strings.LastIndexByte(typed, '/'); i >= 0 {
		folder, name = typed[:i+1], typed[i+1:]
	}
	at := source.Span{Start: c.line.offset - len(name), End: c.line.offset}
	dir, err := os.Open(beside(c.doc.path, folder+"."))
	if err != nil {
		return
	}
	defer dir.Close()
	entries, _ := dir.ReadDir(maxFiles) // what could be read is offered
	slices.SortFunc(entries, func(a, b os.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	for _, e := range entries {
		switch {
		case strings.HasPrefix(e.Name(), ".") || filepath.Join(filepath.Dir(c.doc.path), folder, e.Name()) == c.doc.path:
		case e.IsDir():
			c.add(protocol.CompletionItemKindFolder, at, e.Name()+"/", e.Name()+"/", "")
		default:
			c.add(protocol.CompletionItemKindFile, at, e.Name(), e.Name(), "")
		}
	}
}
