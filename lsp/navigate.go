package lsp

import (
	"context"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"decant/analysis/source"
)

// isView reports whether a document is Rust or a trace tree.
func (d *Document) isView() bool { return d.kind == kindRust || d.kind == kindTree }

// sourceAt returns the document and line that an origin names in a function's folder; nil when it is not there.
func (s *Snapshot) sourceAt(function string, o origin) *Document {
	if o.line == 0 {
		return nil
	}
	path := filepath.Join(filepath.Dir(function), filepath.FromSlash(o.file))
	if t := s.traces[function]; t != nil {
		for _, file := range t.Files {
			if strings.HasSuffix(filepath.ToSlash(file), "/"+o.file) {
				path = file
				break
			}
		}
	}
	d := s.docs[path]
	if d == nil {
		d = readDocument(path)
	}
	if d == nil || o.line > d.file.Lines() {
		return nil
	}
	return d
}

// nameIn is what the views of a function call one of its files: its path below the function's folder.
func (s *Snapshot) nameIn(d *Document) string {
	folder := filepath.Dir(s.functionOf(d)) + string(filepath.Separator)
	return filepath.ToSlash(strings.TrimPrefix(d.path, folder))
}

// definition leads from Rust and from the tree to the JavaScript they come from, and in a sample file from a variable
// or an included file to where it is written.
func definition(_ context.Context, s *Snapshot, p *protocol.DefinitionParams) (protocol.DefinitionResult, error) {
	d := s.doc(p.TextDocument.URI)
	if d == nil {
		return nil, nil
	}
	if d.kind == kindSamples {
		return s.sampleDefinition(d, s.client.encoding.offset(d.file, p.Position)), nil
	}
	if !d.isView() {
		return nil, nil
	}
	at := d.viewText().origins.at(int(p.Position.Line) + 1)
	if to := s.sourceAt(s.functionOf(d), at); to != nil {
		return protocol.LocationSlice{s.location(to, lineSpan(to.file, at.line))}, nil
	}
	return nil, nil
}

// at returns the origin of a line, counted from 1.
func (o origins) at(line int) origin {
	if line < 1 || line > len(o) {
		return origin{}
	}
	return o[line-1]
}

// implementation leads from JavaScript, and from the tree, to the Rust. The crate is written first when what there is
// of it is not of this text, which may run the samples.
func implementation(ctx context.Context, s *server, snap *Snapshot, params jsonrpc2.RawMessage) (any, error) {
	p, err := decode[protocol.ImplementationParams](params)
	if err != nil {
		return nil, err
	}
	d := snap.doc(p.TextDocument.URI)
	if d == nil || d.kind != kindFunction && d.kind != kindTree {
		return nil, nil
	}
	at := origin{snap.nameIn(d), int(p.Position.Line) + 1}
	if d.isView() {
		at = d.viewText().origins.at(at.line)
	}
	function := snap.functionOf(d)
	if !isFile(function) || !snap.settings.Trusted || snap.traces[function] == nil {
		return nil, nil
	}
	path, err := s.Backend.View(ctx, snap.target(function), ViewRust)
	if err != nil {
		return nil, err
	}
	to := readDocument(path)
	if to == nil {
		return nil, nil
	}
	out := protocol.LocationSlice{}
	for _, run := range to.viewText().origins.from(at.file, at.line) {
		out = append(out, snap.location(to, run.span(to.file)))
	}
	return out, nil
}

// documentLinks makes links of the places that a view names, and of the files that samples include.
func documentLinks(_ context.Context, s *Snapshot, p *protocol.DocumentLinkParams) ([]protocol.DocumentLink, error) {
	out := []protocol.DocumentLink{}
	d := s.doc(p.TextDocument.URI)
	if d == nil {
		return out, nil
	}
	link := func(span source.Span, target uri.URI, tip string) {
		out = append(out, protocol.DocumentLink{Range: s.client.encoding.rangeOf(d.file, span), Target: &target, Tooltip: &tip})
	}
	if d.kind == kindSamples && isFile(d.path) {
		file, _ := d.parsed()
		for _, inc := range file.Includes() {
			link(inc.Span, uri.File(beside(d.path, inc.Path)), "open "+inc.Path)
		}
	}
	if d.isView() {
		s.viewLinks(d, link)
	}
	return out, nil
}

func (s *Snapshot) viewLinks(d *Document, link func(source.Span, uri.URI, string)) {
	function := s.functionOf(d)
	for i := range d.file.Lines() {
		at := d.viewText().origins.at(i + 1)
		words := at.file + ":" + strconv.Itoa(at.line)
		col := strings.Index(d.file.LineText(i+1), words)
		if at.line == 0 || col < 0 {
			continue
		}
		if to := s.sourceAt(function, at); to != nil {
			start := d.file.LineStart(i+1) + col
			target := uri.URI(string(to.uri) + "#L" + strconv.Itoa(at.line))
			link(source.Span{Start: start, End: start + len(words)}, target, "open "+words)
		}
	}
}

// beside is the path of a file named relative to another.
func beside(path, name string) string {
	name = filepath.FromSlash(name)
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(filepath.Dir(path), name)
}

// foldingRanges folds functions and blocks of views, and the requests of a sample file.
func foldingRanges(_ context.Context, s *Snapshot, p *protocol.FoldingRangeParams) ([]protocol.FoldingRange, error) {
	out := []protocol.FoldingRange{}
	d := s.doc(p.TextDocument.URI)
	if d == nil {
		return out, nil
	}
	fold := func(first, last int) {
		if last > first {
			out = append(out, protocol.FoldingRange{StartLine: uint32(first - 1), EndLine: uint32(last - 1), Kind: protocol.FoldingRangeKindRegion})
		}
	}
	if d.kind == kindSamples {
		file, _ := d.parsed()
		for _, sample := range file.Samples {
			fold(d.file.Line(sample.Span.Start), d.file.Line(sample.Span.End))
		}
	}
	if d.isView() {
		for _, b := range braces(d.file) {
			fold(b.first, b.last-1)
		}
	}
	return out, nil
}

// braces lists the blocks of a view: from a line that ends in { to the line as far in that begins with }.
func braces(f *source.File) (out []lines) {
	type open struct{ line, indent int }
	var stack []open
	for i := 1; i <= f.Lines(); i++ {
		text := f.LineText(i)
		code := strings.TrimLeft(text, " ")
		indent := len(text) - len(code)
		if strings.HasPrefix(code, "//") {
			continue // it shows a line of the source, with the braces of that
		}
		if n := len(stack); strings.HasPrefix(code, "}") && n > 0 && stack[n-1].indent == indent {
			out = append(out, lines{stack[n-1].line, i})
			stack = stack[:n-1]
		}
		code, _, _ = strings.Cut(code, " // ")
		if strings.HasSuffix(strings.TrimRight(code, " "), "{") {
			stack = append(stack, open{i, indent})
		}
	}
	return out
}

var (
	rustHead = regexp.MustCompile(`^fn (\w+)\(`)
	treeHead = regexp.MustCompile(` // (f\d+)\b`)
)

// viewSymbols lists the functions of a view.
func (s *Snapshot) viewSymbols(d *Document) protocol.DocumentSymbolSlice {
	head := rustHead
	if d.kind == kindTree {
		head = treeHead
	}
	out := protocol.DocumentSymbolSlice{}
	for _, b := range braces(d.file) {
		m := head.FindStringSubmatch(d.file.LineText(b.first))
		if m == nil {
			continue
		}
		detail := ""
		if at := d.viewText().origins.at(b.first); at.line > 0 {
			detail = at.file + ":" + strconv.Itoa(at.line)
		}
		out = append(out, protocol.DocumentSymbol{
			Name: m[1], Detail: &detail, Kind: protocol.SymbolKindFunction,
			Range:          s.client.encoding.rangeOf(d.file, b.span(d.file)),
			SelectionRange: s.client.encoding.rangeOf(d.file, lineSpan(d.file, b.first)),
		})
	}
	return out
}
