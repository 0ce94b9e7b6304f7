package lsp

import (
	"context"
	"path/filepath"
	"strings"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// methodMapping is decant's one request beside the protocol's: where the lines of a range are in the other forms of a
// function. Editors highlight by it what belongs together.
//
//	params: { textDocument: { uri }, range }
//	result: { view: "source" | "rust" | "ir", uri, ranges }[]
const methodMapping = "decant/mapping"

type mappingParams struct {
	TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	Range        protocol.Range                  `json:"range"`
}

// mapped are the places of one form.
type mapped struct {
	View   string           `json:"view"`
	URI    uri.URI          `json:"uri"`
	Ranges []protocol.Range `json:"ranges"`
}

func mapping(_ context.Context, _ *server, s *Snapshot, params jsonrpc2.RawMessage) (any, error) {
	p, err := decode[mappingParams](params)
	if err != nil {
		return nil, err
	}
	return asRaw(s.mapped(p))
}

func (s *Snapshot) mapped(p *mappingParams) []mapped {
	out := []mapped{}
	d := s.doc(p.TextDocument.URI)
	if d == nil || d.kind == kindSamples || !isFile(s.functionOf(d)) {
		return out
	}
	function := s.functionOf(d)
	asked := lines{int(p.Range.Start.Line) + 1, int(p.Range.End.Line) + 1}
	from := s.originsOf(d, asked)
	if d.isView() {
		if to := s.inSource(function, from); to != nil {
			out = append(out, *to)
		}
	}
	for _, v := range []View{ViewRust, ViewIR} {
		text := s.view(function, v)
		if text == nil || d.path == viewPath(function, v) {
			continue
		}
		to := mapped{View: string(v), URI: s.viewURI(function, v), Ranges: []protocol.Range{}}
		for _, o := range from {
			for _, run := range text.origins.from(o.file, o.line) {
				to.Ranges = append(to.Ranges, s.client.encoding.rangeOf(text.file, run.span(text.file)))
			}
		}
		out = append(out, to)
	}
	return out
}

// originsOf lists the source lines that lines of a document are or come from, once each.
func (s *Snapshot) originsOf(d *Document, asked lines) (out []origin) {
	seen := map[origin]bool{}
	for line := asked.first; line <= min(asked.last, d.file.Lines()); line++ {
		o := origin{s.nameIn(d), line}
		if d.isView() {
			o = d.viewText().origins.at(line)
		}
		if o.line > 0 && !seen[o] {
			seen[o] = true
			out = append(out, o)
		}
	}
	return out
}

// inSource are the places of origins in the entry file.
func (s *Snapshot) inSource(function string, from []origin) *mapped {
	to := &mapped{View: "source", URI: s.uriOf(function), Ranges: []protocol.Range{}}
	for _, o := range from {
		if o.file != filepath.Base(function) {
			continue // of a file that it imports
		}
		if d := s.sourceAt(function, o); d != nil {
			to.Ranges = append(to.Ranges, s.client.encoding.rangeOf(d.file, lineSpan(d.file, o.line)))
		}
	}
	return to
}

// viewPath is where the file of a view is. Functions that are not .js keep their extension in the name of the folder.
func viewPath(function string, v View) string {
	folder := filepath.Join(filepath.Dir(function), viewFolder, strings.TrimSuffix(filepath.Base(function), ".js"))
	if v == ViewRust {
		return filepath.Join(folder, "crate", "src", "function.rs")
	}
	return filepath.Join(folder, "tree.ir")
}

// viewScheme names views that are no files, for clients that ask for their text: decant:/folder/login.js/function.rs.
// They follow every trace.
const viewScheme = "decant"

// viewURI is how a client gets at a view: as the document it has open, else as text it asks for, else as a file.
func (s *Snapshot) viewURI(function string, v View) uri.URI {
	path := viewPath(function, v)
	if d := s.docs[path]; d != nil && d.open || !s.client.contents {
		return s.uriOf(path)
	}
	return contentURI(s.uriOf(function), v)
}

func contentURI(function uri.URI, v View) uri.URI {
	name := "/tree.ir"
	if v == ViewRust {
		name = "/function.rs"
	}
	return uri.URI(viewScheme + ":" + strings.TrimPrefix(string(function), "file://") + name)
}

// viewContent answers workspace/textDocumentContent with a view.
func viewContent(_ context.Context, _ *server, s *Snapshot, params jsonrpc2.RawMessage) (any, error) {
	p, err := decode[protocol.TextDocumentContentParams](params)
	if err != nil {
		return nil, err
	}
	function, v, ok := contentOf(p.URI)
	if !ok {
		return nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "%s names no view of a function", p.URI)
	}
	sh := s.shown[function]
	if sh == nil {
		return &protocol.TextDocumentContentResult{Text: "// " + filepath.Base(function) + " was not traced yet.\n"}, nil
	}
	if v == ViewRust {
		return &protocol.TextDocumentContentResult{Text: sh.rust.file.Text}, nil
	}
	return &protocol.TextDocumentContentResult{Text: sh.tree.file.Text}, nil
}

// contentOf reads the URI of a view that is no file.
func contentOf(u uri.URI) (function string, v View, ok bool) {
	rest, ok := strings.CutPrefix(string(u), viewScheme+":")
	if !ok {
		return "", "", false
	}
	for name, view := range map[string]View{"/function.rs": ViewRust, "/tree.ir": ViewIR} {
		if stem, ok := strings.CutSuffix(rest, name); ok {
			return pathOf(uri.URI("file://" + stem)), view, true
		}
	}
	return "", "", false
}

// refreshContents has the client ask anew for the views it shows of a function.
func (s *server) refreshContents(function string) {
	snap := s.snapshot.Load()
	if !snap.client.contents {
		return
	}
	for _, v := range []View{ViewRust, ViewIR} {
		params := &protocol.TextDocumentContentRefreshParams{URI: contentURI(snap.uriOf(function), v)}
		s.background("refreshContents", func(ctx context.Context) {
			_ = s.ask(ctx, protocol.MethodWorkspaceTextDocumentContentRefresh, params, nil) // as for wish
		})
	}
}
