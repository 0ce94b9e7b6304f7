// Package build compiles a generated crate to an image by calling rustc directly. The runtime crate is compiled once
// and kept; images are kept by the hash of everything that goes into them. Several processes may use one cache at once.
//
// An image is an object file of the function alone, linked (see package image) against the runtime as a shared object
// that lies beside it. Where that is not done (see Tools.shares) and with Options.Portable, it is a shared object of both,
// as cargo makes it.
package build

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"decant/invoker/image"
)

// Options say what to build.
type Options struct {
	Crate    fs.FS        // src/lib.rs and src/function.rs; only src is read
	Runtime  fs.FS        // src/lib.rs of decant_rt; nil: the folder runtime of Crate
	Tier     int          // 0: soon; 1: fast code
	CacheDir string       // made when it does not exist; "": DefaultCache
	Portable bool         // an image that carries the runtime
	Progress func(string) // told what takes long, one line each; may be nil
}

// Image is a file on disk, ready for load.Open. The file stays valid until the cache is trimmed,
// which keeps what was used in the last days.
type Image struct {
	Path   string
	Tier   int
	Cached bool // nothing was compiled
	Took   time.Duration
	Used   time.Duration // of it, the compiler's processor time; on several cores it may be more
	Stages []Stage       // in order
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
	made := &Image{Tier: o.Tier}
	var err error
	if b.tools, err = timed(made, "toolchain", func() (*Tools, error) { return Toolchain(ctx) }); err != nil {
		return nil, err
	}
	b.form = b.chosen()
	key, err := b.imageKey()
	if err != nil {
		return nil, err
	}
	made.Path = filepath.Join(b.cache.entry(key), b.form.files()[0])
	if b.cache.find(key, b.form.files()...) {
		made.Cached, made.Took = true, time.Since(begin)
		return made, nil
	}
	runtime, err := timed(made, "runtime", func() (string, error) { return b.runtime(ctx) })
	if err != nil {
		return nil, err
	}
	_, err = timed(made, "function", func() (string, error) { return b.function(ctx, key, runtime) })
	made.Took, made.Used = time.Since(begin), b.used
	if err != nil {
		return nil, err
	}
	return made, nil
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

func timed[T any](made *Image, name string, do func() (T, error)) (T, error) {
	begin := time.Now()
	result, err := do()
	made.Stages = append(made.Stages, Stage{name, time.Since(begin)})
	return result, err
}

// builder is one Build under way.
type builder struct {
	Options
	tools *Tools
	cache cache
	form  form
	used  time.Duration // processor time of the compiler
}

// rustc runs the compiler and counts what it uses.
func (b *builder) rustc(ctx context.Context, dir, log string, args []string) error {
	used, err := b.tools.rustc(ctx, dir, log, args)
	b.used += used
	return err
}

// form is a way to make an image.
type form interface {
	runtimeFlags() []string
	runtimeFiles() []string
	compileRuntime(ctx context.Context, b *builder, dir, out, log string) error

	functionFlags(tier int) []string
	files() []string // the image itself first
	compileFunction(ctx context.Context, b *builder, dir, out, runtime, log string) error
}

func (b *builder) chosen() form {
	if b.Portable || !b.tools.shares() {
		return whole{b.tools}
	}
	return shared{b.tools}
}

func (b *builder) runtimeKey() (string, error) {
	return hashOf(b.Runtime, b.tools.Version, b.tools.Linker, b.form.runtimeFlags())
}

func (b *builder) imageKey() (string, error) {
	runtime, err := b.runtimeKey()
	if err != nil {
		return "", err
	}
	return hashOf(b.Crate, runtime, b.form.functionFlags(b.Tier), image.Version)
}

// runtime returns the folder of the compiled runtime crate.
func (b *builder) runtime(ctx context.Context) (string, error) {
	key, err := b.runtimeKey()
	if err != nil {
		return "", err
	}
	return b.cache.make(ctx, key, b.form.runtimeFiles(), func(dir, out string) error {
		b.Progress("compiling the runtime (once for this version of decant and rustc)")
		if err := writeCrate(b.Runtime, filepath.Join(dir, "runtime")); err != nil {
			return err
		}
		return b.form.compileRuntime(ctx, b, dir, out, b.cache.log(key))
	})
}

// function compiles the generated crate against the runtime in a folder.
func (b *builder) function(ctx context.Context, key, runtime string) (string, error) {
	return b.cache.make(ctx, key, b.form.files(), func(dir, out string) error {
		if err := writeCrate(b.Crate, filepath.Join(dir, "crate")); err != nil {
			return err
		}
		return b.form.compileFunction(ctx, b, dir, out, runtime, b.cache.log(key))
	})
}
