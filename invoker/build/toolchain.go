package build

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
)

// ErrNoRust: everything but native serving works without it.
var ErrNoRust = errors.New("no rustc on PATH: install Rust from https://rustup.rs to compile functions; without it they are answered by the sandbox")

// ErrNoLinker: rustc is there, and nothing to link with.
var ErrNoLinker = errors.New("no linker for rustc: install a C compiler (cc), or a Rust toolchain that brings rust-lld")

// Tools is what images are built with.
type Tools struct {
	Rustc   string // the compiler itself, not rustup's stand-in for it, which costs 30 ms a call
	Version string // of rustc, its first line, and the host triple
	Host    string // the triple it compiles for
	Linker  string // path
	Direct  bool   // Linker is rust-lld, called without a C compiler between
}

var known struct {
	sync.Mutex
	tools *Tools
	path  string // the PATH it was found with
}

// Toolchain finds rustc and a linker. The answer is kept while PATH stays the same.
func Toolchain(ctx context.Context) (*Tools, error) {
	known.Lock()
	defer known.Unlock()
	path := os.Getenv("PATH")
	if known.tools != nil && known.path == path {
		if _, err := os.Stat(known.tools.Rustc); err == nil {
			return known.tools, nil
		}
	}
	tools, err := findTools(ctx)
	if err == nil {
		known.tools, known.path = tools, path
	}
	return tools, err
}

func findTools(ctx context.Context) (*Tools, error) {
	front, err := exec.LookPath("rustc")
	if err != nil {
		return nil, ErrNoRust
	}
	sysroot, err := rustcSays(ctx, front, "--print", "sysroot")
	if err != nil {
		return nil, err
	}
	t := &Tools{Rustc: filepath.Join(sysroot, "bin", "rustc")}
	if _, err := os.Stat(t.Rustc); err != nil {
		t.Rustc = front
	}
	about, err := rustcSays(ctx, t.Rustc, "-vV")
	if err != nil {
		return nil, err
	}
	version, rest, _ := strings.Cut(about, "\n")
	t.Host = field(rest, "host: ")
	t.Version = version + " " + t.Host
	return t, t.findLinker(sysroot, t.Host)
}

// rustcSays asks rustc about itself: -vV and --print leave out each other's answers.
func rustcSays(ctx context.Context, rustc string, args ...string) (string, error) {
	out, err := exec.CommandContext(ctx, rustc, args...).Output()
	if err != nil {
		return "", rustcFails(ctx, err)
	}
	return strings.TrimSpace(string(out)), nil
}

// rustcFails tells a rustc that does not work (rustup without a toolchain, say) in its own words.
func rustcFails(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		line, _, _ := bytes.Cut(bytes.TrimSpace(exit.Stderr), []byte("\n"))
		return fmt.Errorf("%w (rustc says: %s)", ErrNoRust, line)
	}
	return fmt.Errorf("%w (%v)", ErrNoRust, err)
}

func field(text, name string) string {
	_, rest, _ := strings.Cut(text, name)
	value, _, _ := strings.Cut(rest, "\n")
	return value
}

// findLinker prefers rust-lld: an image needs no start files and no libraries, so no C compiler either.
func (t *Tools) findLinker(sysroot, host string) error {
	lld := filepath.Join(sysroot, "lib", "rustlib", host, "bin", "rust-lld")
	if _, err := os.Stat(lld); err == nil {
		t.Linker, t.Direct = lld, true
		return nil
	}
	cc, err := exec.LookPath("cc")
	if err != nil {
		return ErrNoLinker
	}
	t.Linker = cc
	return nil
}

func (t *Tools) linkFlags() []string {
	flags := []string{"-C", "linker=" + t.Linker}
	if t.Direct {
		flags = append(flags, "-C", "linker-flavor=ld.lld")
	} else {
		flags = append(flags, "-C", "link-arg=-nostartfiles", "-C", "link-arg=-nostdlib")
	}
	for _, arg := range linkArguments {
		if !t.Direct {
			arg = "-Wl," + arg
		}
		flags = append(flags, "-C", "link-arg="+arg)
	}
	return flags
}
