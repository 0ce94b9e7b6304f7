package build

import (
	"context"
	"path/filepath"
)

// whole makes an image that carries the runtime: a shared object, which any dynamic loader can load.
type whole struct{ tools *Tools }

const rlibName = "libdecant_rt.rlib"

func (whole) runtimeFiles() []string { return []string{rlibName} }
func (whole) files() []string        { return []string{"image.so"} }

func (whole) runtimeFlags() []string {
	return append([]string{"--crate-type", "rlib"}, runtimeFlags...)
}

func (w whole) functionFlags(tier int) []string {
	return append(append([]string{"--crate-type", "cdylib"}, tierFlags[tier]...), w.tools.linkFlags()...)
}

func (w whole) compileRuntime(ctx context.Context, b *builder, dir, out, log string) error {
	args := append([]string{"--crate-name", "decant_rt", "runtime/src/lib.rs", "-o", filepath.Join(out, rlibName)}, w.runtimeFlags()...)
	return b.rustc(ctx, dir, log, args)
}

func (w whole) compileFunction(ctx context.Context, b *builder, dir, out, runtime, log string) error {
	args := append([]string{"--crate-name", "function", "crate/src/lib.rs", "-o", filepath.Join(out, w.files()[0]),
		"--extern", "decant_rt=" + filepath.Join(runtime, rlibName)}, w.functionFlags(b.Tier)...)
	return b.rustc(ctx, dir, log, args)
}
