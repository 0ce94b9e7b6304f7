// Package build compiles a generated crate to a shared object by calling rustc directly. The runtime crate
// is compiled once and kept; images are kept by the hash of everything that goes into them. Several
// processes may use one cache at once.
package build

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// Options say what to build.
type Options struct {
	Crate    fs.FS        // src/lib.rs and src/function.rs; only src is read
	Runtime  fs.FS        // src/lib.rs of decant_rt; nil: the folder runtime of Crate
	Tier     int          // 0: soon; 1: fast code
	CacheDir string       // made when it does not exist; "": DefaultCache
	Progress func(string) // told what takes long, one line each; may be nil
}

// Image is a shared object on disk, ready for load.Open. The file stays valid until the cache is trimmed,
// which keeps what was used in the last days.
type Image struct {
	Path   string
	Tier   int
	Cached bool // nothing was compiled
	Took   time.Duration
	Stages []Stage // in order
}

// Stage is a part of a build and how long it took.
type Stage struct {
	Name string // "toolchain", "runtime", "function"
	Took time.Duration
}

// DefaultCache is the folder for what is compiled: decant below the user's cache folder.
func DefaultCache() (string, error) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no folder for the build cache (set XDG_CACHE_HOME): %w", err)
	}
	return filepath.Join(dir, "decant"), nil
}

// Build compiles a crate, or finds the result of doing so before. Errors: ErrNoRust, *CompileError, the
// context's, and those of the file system.
func Build(ctx context.Context, o Options) (*Image, error) {
	if err := o.complete(); err != nil {
		return nil, err
	}
	begin := time.Now()
	b := &builder{Options: o, cache: cache{o.CacheDir}}
	image := &Image{Tier: o.Tier}
	var err error
	if b.tools, err = timed(image, "toolchain", func() (*Tools, error) { return Toolchain(ctx) }); err != nil {
		return nil, err
	}
	key, err := b.imageKey()
	if err != nil {
		return nil, err
	}
	if path, ok := b.cache.find(key, imageName); ok {
		image.Path, image.Cached, image.Took = path, true, time.Since(begin)
		return image, nil
	}
	rlib, err := timed(image, "runtime", func() (string, error) { return b.runtime(ctx) })
	if err != nil {
		return nil, err
	}
	image.Path, err = timed(image, "function", func() (string, error) { return b.function(ctx, key, rlib) })
	image.Took = time.Since(begin)
	if err != nil {
		return nil, err
	}
	return image, nil
}

func (o *Options) complete() error {
	if o.Crate == nil || o.Tier < 0 || o.Tier > 1 {
		return errors.New("build: a crate and a tier of 0 or 1 are needed")
	}
	if o.Runtime == nil {
		runtime, err := fs.Sub(o.Crate, "runtime")
		if err != nil {
			return err
		}
		o.Runtime = runtime
	}
	if o.CacheDir == "" {
		dir, err := DefaultCache()
		if err != nil {
			return err
		}
		o.CacheDir = dir
	}
	if o.Progress == nil {
		o.Progress = func(string) {}
	}
	dir, err := filepath.Abs(o.CacheDir)
	o.CacheDir = dir
	return err
}

func timed[T any](image *Image, name string, do func() (T, error)) (T, error) {
	begin := time.Now()
	result, err := do()
	image.Stages = append(image.Stages, Stage{name, time.Since(begin)})
	return result, err
}

const (
	imageName   = "image.so"
	runtimeName = "libdecant_rt.rlib"
)

// builder is one Build under way.
type builder struct {
	Options
	tools *Tools
	cache cache
}

func (b *builder) runtimeKey() (string, error) {
	return hashOf(b.Runtime, b.tools.Version, b.tools.Linker, runtimeFlags)
}

func (b *builder) imageKey() (string, error) {
	runtime, err := b.runtimeKey()
	if err != nil {
		return "", err
	}
	return hashOf(b.Crate, runtime, b.tools.linkFlags(), tierFlags[b.Tier])
}

// runtime returns the path of the compiled runtime crate.
func (b *builder) runtime(ctx context.Context) (string, error) {
	key, err := b.runtimeKey()
	if err != nil {
		return "", err
	}
	return b.cache.make(ctx, key, runtimeName, func(dir, out string) error {
		b.Progress("compiling the runtime (once for this version of decant and rustc)")
		if err := writeCrate(b.Runtime, filepath.Join(dir, "runtime")); err != nil {
			return err
		}
		args := append([]string{"--crate-name", "decant_rt", "--crate-type", "rlib", "runtime/src/lib.rs", "-o", out}, runtimeFlags...)
		return b.tools.rustc(ctx, dir, b.cache.log(key), args)
	})
}

// function compiles the generated crate against the runtime.
func (b *builder) function(ctx context.Context, key, rlib string) (string, error) {
	return b.cache.make(ctx, key, imageName, func(dir, out string) error {
		if err := writeCrate(b.Crate, filepath.Join(dir, "crate")); err != nil {
			return err
		}
		args := append([]string{"--crate-name", "function", "--crate-type", "cdylib", "crate/src/lib.rs", "-o", out,
			"--extern", "decant_rt=" + rlib}, tierFlags[b.Tier]...)
		args = append(args, b.tools.linkFlags()...)
		return b.tools.rustc(ctx, dir, b.cache.log(key), args)
	})
}
