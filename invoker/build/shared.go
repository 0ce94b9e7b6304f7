package build

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"decant/invoker/image"
)

// shared makes an image of the function alone. The runtime is one shared object for all of them, and for each a second
// name of that file lies beside it. There is no linker in it but package image.
type shared struct{ tools *Tools }

const (
	imageName    = "function.image"
	metadataName = "libdecant_rt.rmeta"
	objectName   = "function.o"
)

func (shared) runtimeFiles() []string { return []string{image.RuntimeName, metadataName} }
func (shared) files() []string        { return []string{imageName, image.RuntimeName} }

func (s shared) runtimeFlags() []string {
	flags := append([]string{"--crate-type", "dylib", "--cfg", `feature="shared"`}, runtimeFlags...)
	return append(flags, s.tools.linkFlags()...)
}

func (shared) functionFlags(tier int) []string {
	return append([]string{"--crate-type", "lib"}, tierFlags[tier]...)
}

func (s shared) compileRuntime(ctx context.Context, b *builder, dir, out, log string) error {
	args := append([]string{"--crate-name", "decant_rt", "runtime/src/lib.rs",
		"--emit", "link=" + filepath.Join(out, image.RuntimeName) + ",metadata=" + filepath.Join(out, metadataName)}, s.runtimeFlags()...)
	return b.rustc(ctx, dir, log, args)
}

func (s shared) compileFunction(ctx context.Context, b *builder, dir, out, runtime, log string) error {
	args := append([]string{"--crate-name", "function", "crate/src/lib.rs", "--emit", "obj=" + objectName,
		"--extern", "decant_rt=" + filepath.Join(runtime, metadataName)}, s.functionFlags(b.Tier)...)
	if err := b.rustc(ctx, dir, log, args); err != nil {
		return err
	}
	runtime = filepath.Join(runtime, image.RuntimeName)
	file, err := linkFiles(filepath.Join(dir, objectName), runtime)
	if err != nil {
		return fmt.Errorf("cannot link the function: %w", err)
	}
	if err := os.WriteFile(filepath.Join(out, imageName), file, 0o644); err != nil {
		return err
	}
	return linkOrCopy(runtime, filepath.Join(out, image.RuntimeName))
}

// linkOrCopy gives a file a second name, or where the file system has no such thing a second copy.
func linkOrCopy(from, to string) error {
	if os.Link(from, to) == nil {
		return nil
	}
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, data, 0o644)
}

// linkFiles makes the image's file of an object and the runtime.
func linkFiles(object, runtime string) ([]byte, error) {
	data, err := os.ReadFile(object)
	if err != nil {
		return nil, err
	}
	library, err := os.ReadFile(runtime)
	if err != nil {
		return nil, err
	}
	m, err := image.Link(data, library)
	if err != nil {
		return nil, err
	}
	return m.Encode(), nil
}

// shares reports whether images are made this way: package image knows the objects of one machine.
func (t *Tools) shares() bool { return t.Host == "x86_64-unknown-linux-gnu" }
