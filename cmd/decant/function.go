package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/cmd/internal/store"
	"decant/rustgen"
	"decant/tracer/engine"
	"decant/tracer/ir"
	"decant/tracer/lower"
)

// maxSource bounds a function's file, in bytes. js.Parse has the same limit; this one spares the reading.
const maxSource = 4 << 20

// function is one function as the commands work on it: its entry file lowered, and its store.
type function struct {
	name  string // base name without extension: what it is called in URLs and crates
	path  string // of the entry file, as the user wrote it
	file  *source.File
	unit  *lower.Unit
	store *store.Store

	handler js.Handler // its Shape is "" when the module has none that can be seen
}

// reader reads a whole file; the editor's texts may hold over the disk.
type reader func(path string) ([]byte, error)

// openFunction reads, parses and lowers the function of a file.
func openFunction(path string) (*function, error) { return openFunctionWith(os.ReadFile, path) }

func openFunctionWith(read reader, path string) (*function, error) {
	if err := checkSource(path); err != nil {
		return nil, err
	}
	text, err := read(path)
	if err != nil {
		return nil, readError(path, err)
	}
	file := source.NewFile(path, string(text))
	unit, err := lowerFunction(read, file)
	if err != nil {
		return nil, err
	}
	fn := &function{name: functionName(path), path: path, file: file, unit: unit, store: store.Open(path)}
	fn.handler, _ = js.FindHandler(unit.Module) // without one, a run tells
	fn.readMade()
	return fn, nil
}

// emit prints a tree of the function as Rust.
func (fn *function) emit(tree *ir.Tree) *rustgen.Crate { return emitCrate(tree, fn.name, fn.handler) }

// lowerFunction lowers the entry file and what it imports.
func lowerFunction(read reader, file *source.File) (*lower.Unit, error) {
	b, err := bundleSource(read, file)
	if err != nil {
		return nil, err
	}
	if b != nil {
		return lowerBundle(b)
	}
	return lowerSource(file)
}

// text is the program that runs: the file, or what the bundler made of it and what it imports.
func (fn *function) text() string { return fn.unit.Module.File.Text }

// loaded is the function as an engine takes it.
func (fn *function) loaded(probed bool) engine.Function {
	return engine.Function{Name: fn.name, File: fn.path, Source: fn.text(), Probed: probed, Unit: fn.unit}
}

// functionName is the file's base name without its extension.
func functionName(path string) string {
	base := filepath.Base(path)
	return strings.TrimSuffix(base, filepath.Ext(base))
}

// checkSource tells in one line why a path cannot be a function's entry file. A path that is not there may
// still be a text open in an editor.
func checkSource(path string) error {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil
	case info.IsDir():
		return fmt.Errorf("%s: a folder — name a function's file", path)
	case info.Size() > maxSource:
		return fmt.Errorf("%s: %d MiB of source, the limit is %d MiB — leave data out of the function", path, info.Size()>>20, maxSource>>20)
	}
	return nil
}

// readError says in one line why a file could not be read.
func readError(path string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: no such file — check the path", path)
	}
	var detail *fs.PathError
	if errors.As(err, &detail) {
		err = detail.Err
	}
	return fmt.Errorf("%s: cannot be read: %w", path, err)
}
