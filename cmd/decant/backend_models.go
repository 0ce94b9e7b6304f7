package main

import (
	"sync"

	"decant/analysis/coverage"
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
	text, err := reading(t)(t.Path)
	if err != nil {
		return nil, readError(t.Path, err)
	}
	file := source.NewFile(t.Path, string(text))
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
		b.typed.keep(t.Path, &typedFile{unit: unit, file: files[0]})
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

// typedFile is a text that was analysed. Its model is made when it is first edited.
type typedFile struct {
	path  string
	unit  *lower.Unit // until the model is made
	file  *coverage.File
	model *live.Model
}

// edit returns what can be reached in a text, when it differs little from the one before it; nil when it does not.
func (t *typed) edit(f *source.File) *coverage.File {
	t.Lock()
	defer t.Unlock()
	for _, known := range t.files {
		if known.path != f.Name {
			continue
		}
		if known.model == nil && known.unit != nil {
			known.model, known.unit = live.New(known.unit, known.file), nil
		}
		if known.model == nil {
			return nil
		}
		next := known.model.Edit(f)
		if next == nil {
			return nil
		}
		known.model, known.file = next, next.File
		return next.File
	}
	return nil
}

// keep remembers a text that was analysed as a whole.
func (t *typed) keep(path string, f *typedFile) {
	f.path = path
	t.Lock()
	defer t.Unlock()
	files := []*typedFile{f}
	for _, known := range t.files {
		if known.path != path && len(files) < mostTyped {
			files = append(files, known)
		}
	}
	t.files = files
}
