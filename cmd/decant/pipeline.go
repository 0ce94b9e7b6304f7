package main

import (
	"context"

	"decant/analysis/js"
	"decant/analysis/source"
	"decant/cmd/internal/bundle"
	"decant/invoker/build"
	"decant/rustgen"
	"decant/rustgen/machine"
	"decant/rustgen/runtime"
	"decant/tracer/instrument"
	"decant/tracer/ir"
	"decant/tracer/lower"
)

// This file is the whole of decant, stage by stage. Each stage takes one type and returns the next; the
// commands, the language server and the invoker's adaption all go through these functions.
//
//	source.File ─ bundle, where it imports others ─▶ js.Bundle
//	source.File or js.Bundle ─ js.Parse ─▶ js.Module ─ lower.Lower ─▶ lower.Unit (ir.Program and its probes)
//	lower.Unit ─ instrument ─▶ instrument.Script ─ engine, on the samples ─▶ trace.Log, one a run
//	ir.Program + every trace.Log ─ ir.Merge ─▶ ir.Tree
//	ir.Tree ─ machine.Number ─▶ machine.Program ─ rustgen.Emit ─▶ rustgen.Crate
//	rustgen.Crate ─ build.Build ─▶ an image ─ load.Open, invoker ─▶ answers

// bundleSource reads the entry file and what it imports; nil when it is one plain CommonJS module.
func bundleSource(read reader, file *source.File) (*js.Bundle, error) {
	if !bundle.Needed(file.Name, file.Text) {
		return nil, nil
	}
	return bundle.Bundle(bundle.Reader(read), file.Name)
}

// lowerBundle parses a program of several files and lowers every function in it.
func lowerBundle(b *js.Bundle) (*lower.Unit, error) {
	module, err := js.ParseBundle(b)
	if err != nil {
		return nil, err
	}
	return lower.Lower(module), nil
}

// lowerSource parses a file and lowers every function in it.
func lowerSource(file *source.File) (*lower.Unit, error) {
	module, err := js.Parse(file)
	if err != nil {
		return nil, err
	}
	return lower.Lower(module), nil
}

// lowerMade makes functions that a program made of texts (new Function) part of it.
func lowerMade(unit *lower.Unit, texts []string) (*lower.Unit, error) {
	made, err := js.ParseMadeTexts(texts)
	if err != nil {
		return nil, err
	}
	return lower.Lower(unit.Module, made...), nil
}

// mergeTraces turns what no trace reached into unknown.
func mergeTraces(unit *lower.Unit, traces *ir.Traces) *ir.Tree {
	return ir.Merge(unit.Program, traces)
}

// readable prints the instrumented program for people.
func readable(unit *lower.Unit) string { return instrument.Readable(unit) }

// emitCrate prints a tree as Rust, with what its handler needs of the host.
func emitCrate(tree *ir.Tree, name string, h js.Handler) *rustgen.Crate {
	return rustgen.Emit(machine.Number(tree), name, rustgen.Handler{Shape: h.Shape, Export: h.Export})
}

// buildImage compiles a crate to an image, from the cache when it is there. Tier 0 is soon ready,
// tier 1 is fast.
func buildImage(ctx context.Context, crate *rustgen.Crate, tier int, cache string, progress func(string)) (*build.Image, error) {
	files := crate.FS
	if tier == tierSoon {
		files = crate.Soon
	}
	return build.Build(ctx, build.Options{Crate: files, Runtime: runtime.FS, Tier: tier, CacheDir: cache, Progress: progress})
}
