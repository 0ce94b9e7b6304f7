// Package runtime carries the sources of the Rust crate decant_rt, which every generated crate is built with.
package runtime

import "embed"

// FS holds Cargo.toml and src of the crate, as they are in this folder.
//
//go:embed Cargo.toml src
var FS embed.FS
