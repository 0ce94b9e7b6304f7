package main

import (
	"os"
	"path/filepath"
	"strings"
	"sync"

	"decant/analysis/coverage"
	"decant/analysis/js"
	"decant/analysis/source"
	"decant/cmd/internal/bundle"
	"decant/lsp"
	"decant/tracer/ir"
	"decant/tracer/live"
	"decant/tracer/lower"
)

// Models bundles a function, where it is more than one plain file, and returns what can be reached in each of the
// person's own files: the entry first, under paths that start as the target's does.
func (b *backend) Models(t lsp.Target) ([]*coverage.File, error) {
	if err := checkSource(t.Path); err != nil {
		return nil, err
	}
	text, open := t.Open[filepath.Clean(t.Path)]
	if !open {
		data, err := os.ReadFile(t.Path)
		if err != nil {
			return nil, readError(t.Path, err)
		}
		text = string(data)
	}
	file := source.NewFile(t.Path, text)
	var bundled *js.Bundle
	if !b.typed.plain(t.Path, text) {
		var err error
		if bundled, err = bundleSource(reading(t), file); err != nil {
			return nil, err
		}
	}
	if bundled == nil {
		found, err := b.typed.found(t.Path, file, "", func() (*js.Module, error) { return js.Parse(file) })
		if err != nil {
			return nil, err
		}
		return []*coverage.File{found}, nil
	}
	var places *js.Module
	found, err := b.typed.found(t.Path, bundled.Text, kindOfBundle(bundled), func() (*js.Module, error) {
		m, err := js.ParseBundle(bundled)
		places = m
		return m, err
	})
	if err != nil {
		return nil, err
	}
	if places == nil {
		places = bundled.Places()
	}
	return live.Located(places, found), nil
}

// kindOfBundle tells apart bundles whose handlers are found otherwise: an edit that makes one of the other is no edit
// of one statement.
func kindOfBundle(b *js.Bundle) string {
	if strings.Contains(b.Files[0].Text, "@netlify/functions") {
		return "bundle of Netlify's"
	}
	return "bundle"
}

// typed has the texts that are being typed: those of which edits are analysed alone.
type typed struct {
	sync.Mutex
	files []*typedFile // used last, first
}

// mostTyped bounds the texts that are kept with their syntax trees, and so the memory for them.
const mostTyped = 2

// typedFile is a text that was analysed as a whole once.
type typedFile struct {
	path, kind string      // kind is "" of a plain file
	loose      bool        // of a plain file: it has a handler that only its exports hide
	model      *live.Model // of its newest text; nil when its statements cannot be told apart
}

// found returns what can be reached in a text: from what was found in the text before it, when it differs little from
// that one, else from all of it.
func (t *typed) found(path string, f *source.File, kind string, parse func() (*js.Module, error)) (*coverage.File, error) {
	if found := t.edit(path, f, kind); found != nil {
		return found, nil
	}
	m, err := parse()
	if err != nil {
		return nil, err
	}
	unit := lower.Unlocated(m)
	found := ir.CoverageFile(unit.Program, 0)
	t.keep(&typedFile{path, kind, kind == "" && bundle.Loose(f.Text), live.New(unit, found)})
	return found, nil
}

// plain tells that a text is one plain file, as the text before it was. It may be false of one that is.
func (t *typed) plain(path, text string) bool {
	t.Lock()
	defer t.Unlock()
	for _, known := range t.files {
		if known.path == path {
			return known.kind == "" && !known.loose && known.model != nil && bundle.StillPlain(path, known.model.File.Source.Text, text)
		}
	}
	return false
}

// edit returns what can be reached in a text, when it differs little from the one before it; nil when it does not.
func (t *typed) edit(path string, f *source.File, kind string) *coverage.File {
	t.Lock()
	defer t.Unlock()
	for _, known := range t.files {
		if known.path != path || known.kind != kind || known.model == nil {
			continue
		}
		if next := known.model.Edit(f); next != nil {
			known.model = next
			return next.File
		}
	}
	return nil
}

// keep remembers a text that was analysed as a whole.
func (t *typed) keep(f *typedFile) {
	t.Lock()
	defer t.Unlock()
	files := []*typedFile{f}
	for _, known := range t.files {
		if known.path != f.path && len(files) < mostTyped {
			files = append(files, known)
		}
	}
	t.files = files
}
