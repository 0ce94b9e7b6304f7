package main

import (
	"os"
	"path/filepath"
	"sync"

	"decant/analysis/coverage"
	"decant/analysis/source"
	"decant/cmd/internal/bundle"
	"decant/lsp"
	"decant/tracer/ir"
	"decant/tracer/live"
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
	if !bundle.Needed(file.Name, file.Text) {
		if m := b.typed.edit(file); m != nil {
			return []*coverage.File{m}, nil
		}
	}
	unit, err := lowerFunction(reading(t), file)
	if err != nil {
		return nil, err
	}
	own := 1
	if bundled := unit.Module.Bundle; bundled != nil {
		own = bundled.Own
	}
	var files []*coverage.File
	for i := range own {
		files = append(files, ir.CoverageFile(unit.Program, i))
	}
	if unit.Module.Bundle == nil {
		b.typed.keep(t.Path, live.New(unit, files[0]))
	}
	return files, nil
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
	path  string
	model *live.Model // of its newest text; nil when its statements cannot be told apart
}

// edit returns what can be reached in a text, when it differs little from the one before it; nil when it does not.
func (t *typed) edit(f *source.File) *coverage.File {
	t.Lock()
	defer t.Unlock()
	for _, known := range t.files {
		if known.path != f.Name || known.model == nil {
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
func (t *typed) keep(path string, m *live.Model) {
	t.Lock()
	defer t.Unlock()
	files := []*typedFile{{path, m}}
	for _, known := range t.files {
		if known.path != path && len(files) < mostTyped {
			files = append(files, known)
		}
	}
	t.files = files
}
