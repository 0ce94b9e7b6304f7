// Package rustgen prints a machine program as a Rust crate. The generated module carries
// #![forbid(unsafe_code)]; JavaScript names and lines are kept as comments; everything it does goes
// through the runtime crate, whose source travels with it so that plain cargo can build it.
package rustgen

import (
	"fmt"
	"io/fs"
	"testing/fstest"

	"decant/rustgen/machine"
	"decant/rustgen/runtime"
)

// Crate is a Rust crate. FS holds Cargo.toml, src/lib.rs, src/function.rs, rustfmt.toml and runtime/; where values are
// assumed to be numbers src/function/slow.rs, and where much code runs seldom src/function/seldom.rs.
type Crate struct {
	Name  string
	FS    fs.FS
	Soon  fs.FS          // the same function printed for a compiler in a hurry: no assumptions, and nothing inlined
	Sites []machine.Site // what the site numbers of a stop mean
}

// Emit prints p as a crate whose package is called name.
func Emit(p *machine.Program, name string, h Handler) *Crate {
	h.name = name
	return &Crate{Name: name, FS: files(p, h, opsInlined), Soon: files(p.Plain(), h, opsOutlined), Sites: p.Sites}
}

func files(p *machine.Program, h Handler, ops operations) fs.FS {
	files := fstest.MapFS{}
	add := func(path, text string) { files[path] = &fstest.MapFile{Data: []byte(text), Mode: 0o644} }
	add("Cargo.toml", fmt.Sprintf(manifest, packageName(h.name)))
	add("rustfmt.toml", "max_width = 160\nuse_small_heuristics = \"Max\"\n")
	add("src/lib.rs", root)
	function, others := printFunction(p, h, ops)
	add("src/function.rs", function)
	for name, text := range others {
		add("src/function/"+string(name)+".rs", text)
	}
	addRuntime(files)
	return files
}

const manifest = `[package]
name = "%s"
version = "0.1.0"
edition = "2021"

[lib]
crate-type = ["cdylib"]

[dependencies]
decant_rt = { path = "runtime" }

[profile.dev]
panic = "abort"

[profile.release]
panic = "abort"

[workspace]
exclude = ["runtime"]
`

const root = `#![no_std]
mod function;
decant_rt::export!(function::FUNCTION);
`

// addRuntime copies the runtime crate's embedded source below runtime/.
func addRuntime(files fstest.MapFS) {
	err := fs.WalkDir(runtime.FS, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(runtime.FS, path)
		files["runtime/"+path] = &fstest.MapFile{Data: text, Mode: 0o644}
		return err
	})
	if err != nil {
		panic(err) // the sources are part of this program
	}
}
