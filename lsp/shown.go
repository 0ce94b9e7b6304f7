package lsp

import (
	"context"

	"decant/analysis/source"
)

// viewText is a view and where its lines come from.
type viewText struct {
	file    *source.File
	origins origins
}

func readViewText(v View, name, text string) *viewText {
	f := source.NewFile(name, text)
	return &viewText{f, readView(v, f)}
}

// shown is what the traces of a function make of its text, kept at hand for hovers and for linked highlighting.
type shown struct {
	rust, tree *viewText
	fuel       map[int]int // by source line
	bytes      map[int]int // the same
}

// show renders the views of a function in the background, after a trace. It runs nothing.
func (s *server) show(path string) { s.alone("show", path, s.render) }

func (s *server) render(ctx context.Context, path string) {
	found, err := s.Backend.Shown(ctx, s.snapshot.Load().target(path))
	if err != nil || found == nil {
		if err != nil {
			s.Log.Info("no views", "function", path, "error", err)
		}
		return
	}
	next := &shown{readViewText(ViewRust, "function.rs", found.Rust), readViewText(ViewIR, "tree.ir", found.Tree), found.Fuel, found.Bytes}
	s.update(func(n *Snapshot) {
		if n.traces[path] != nil {
			n.shown[path] = next
		}
	})
	s.refreshContents(path)
	if s.snapshot.Load().settingsOf(path).Costs {
		s.refreshViews()
	}
}

// view returns a view of a function: as it is open in the editor, else as the last trace made it; nil when there is
// none.
func (s *Snapshot) view(function string, v View) *viewText {
	if d := s.docs[viewPath(function, v)]; d != nil && d.open {
		return d.viewText()
	}
	sh := s.shown[function]
	switch {
	case sh == nil:
		return nil
	case v == ViewRust:
		return sh.rust
	}
	return sh.tree
}

// viewText reads a document that is a view.
func (d *Document) viewText() *viewText {
	d.viewOnce.Do(func() {
		d.view = &viewText{d.file, readView(map[kind]View{kindRust: ViewRust, kindTree: ViewIR}[d.kind], d.file)}
	})
	return d.view
}

// price is what running a line costs once: "7 units of fuel, 56 bytes at least"; "" when it costs nothing.
func (sh *shown) price(line int) string {
	fuel, bytes := sh.fuel[line], sh.bytes[line]
	switch {
	case fuel == 0:
		return ""
	case bytes == 0:
		return number(fuel, "unit") + " of fuel"
	}
	return number(fuel, "unit") + " of fuel, " + number(bytes, "byte") + " at least"
}
