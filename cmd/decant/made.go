package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"slices"

	"decant/tracer/engine"
	"decant/tracer/ir"
)

// Functions that a program makes of texts (new Function) are part of it as soon as a run has told their texts: they are
// lowered, traced and compiled with it. The texts are kept beside the traces.

// madeFile is the sealed file of a function's store that has the texts, as a JSON list.
const madeFile = "made.json"

// made are the texts of the functions that the program has made.
func (fn *function) made() (texts []string) {
	for _, m := range fn.unit.Made {
		texts = append(texts, m.File.Text)
	}
	return texts
}

// readMade makes the texts that are kept part of the program. Where they cannot be read they are found again.
func (fn *function) readMade() {
	data, err := fn.store.ReadSealed(madeFile)
	var texts []string
	if err != nil || json.Unmarshal(data, &texts) != nil {
		return
	}
	fn.setMade(texts)
}

// writeMade keeps the texts.
func (fn *function) writeMade() error {
	texts := fn.made()
	if _, err := fn.store.ReadSealed(madeFile); len(texts) == 0 && errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	data, err := json.Marshal(texts)
	if err != nil {
		return err
	}
	return fn.store.WriteSealed(madeFile, data)
}

// setMade makes texts part of the program, and no others.
func (fn *function) setMade(texts []string) {
	if slices.Equal(texts, fn.made()) {
		return
	}
	if unit, err := lowerMade(fn.unit, texts); err == nil {
		fn.unit = unit
	}
}

// addMade makes those of the texts part of the program that are not yet, as far as there is room. It reports whether there
// were any; what there is no room for stays with the sandbox.
func (fn *function) addMade(texts []string) bool {
	all := fn.made()
	size, before := 0, len(all)
	for _, text := range all {
		size += len(text)
	}
	for _, text := range texts {
		if slices.Contains(all, text) {
			continue
		}
		if size += len(text); len(all) >= engine.MaxMade || size > engine.MaxMadeText {
			break
		}
		all = append(all, text)
	}
	fn.setMade(all)
	return len(fn.made()) > before
}

// forgetMade leaves out of the program what is neither among the texts nor in any trace.
func (fn *function) forgetMade(texts []string, traces *ir.Traces) {
	reached := map[string]bool{}
	for _, f := range mergeTraces(fn.unit, traces).Funcs {
		if f.Func.Made && len(f.Counts) > 0 && f.Counts[0] > 0 {
			reached[fn.unit.Program.Files[f.Func.Span.File].Text] = true
		}
	}
	fn.setMade(slices.DeleteFunc(fn.made(), func(text string) bool { return !reached[text] && !slices.Contains(texts, text) }))
}
