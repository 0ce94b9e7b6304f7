package build_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"decant/invoker/build"
	"decant/invoker/load"
)

func options(t *testing.T, tier int) build.Options {
	t.Helper()
	if _, err := build.Toolchain(t.Context()); errors.Is(err, build.ErrNoRust) {
		t.Fatal(err)
	}
	return build.Options{
		Crate:    os.DirFS("testdata/hello"),
		Runtime:  os.DirFS("testdata/runtime"),
		Tier:     tier,
		CacheDir: t.TempDir(),
	}
}

func must(t *testing.T, o build.Options) *build.Image {
	t.Helper()
	image, err := build.Build(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return image
}

func TestBuiltImagesRun(t *testing.T) {
	for tier := range 2 {
		o := options(t, tier)
		o.Portable = true // the other form is TestLoginOnTheRuntime's: a process loads one runtime
		image := must(t, o)
		if image.Cached || image.Tier != tier || len(image.Stages) != 3 {
			t.Fatalf("got %+v", image)
		}
		if body, stop := ask(t, image.Path, "/copy"); body != "copied" || stop != 0 {
			t.Fatalf("tier %d answers %q, %v", tier, body, stop)
		}
		if _, stop := ask(t, image.Path, "/index"); stop != load.StopInternal {
			t.Fatalf("a panic in tier %d ends as %v", tier, stop)
		}
		again := must(t, o)
		if !again.Cached || again.Path != image.Path {
			t.Fatalf("built again: %+v", again)
		}
	}
}

func ask(t *testing.T, path, what string) (string, load.StopCode) {
	t.Helper()
	img, err := load.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer img.Close()
	in, err := img.NewInstance(1 << 20)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	step, err := in.Start(&load.Request{Method: "GET", Path: what}, load.Limits{Fuel: 1e6, Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	return string(step.Response.Body), step.Stop.Code
}

func TestSameSourcesMakeTheSameFile(t *testing.T) {
	var files [2]string
	for i := range files {
		data, err := os.ReadFile(must(t, options(t, 1)).Path)
		if err != nil {
			t.Fatal(err)
		}
		files[i] = string(data)
	}
	if files[0] != files[1] {
		t.Fatal("two builds differ")
	}
}

func TestDamagedEntriesAreBuiltAgain(t *testing.T) {
	for portable, files := range map[bool][]string{true: {"image.so", "libdecant_rt.rlib"}, false: {"function.image", "libdecant_rt.rmeta", "libdecant_rt.so"}} {
		o := options(t, 0)
		o.Portable = portable
		image := must(t, o)
		right := read(t, image.Path)
		for _, name := range files {
			for _, path := range all(t, filepath.Join(o.CacheDir, "entry", "*", name)) {
				if err := os.WriteFile(path, []byte("damaged"), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			again := must(t, o)
			if again.Path != image.Path || read(t, again.Path) != right {
				t.Fatalf("%s: got %+v", name, again)
			}
			if used := name != "libdecant_rt.rlib" && name != "libdecant_rt.rmeta"; again.Cached == used {
				t.Fatalf("%s: cached is %v", name, again.Cached)
			}
		}
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func all(t *testing.T, pattern string) []string {
	t.Helper()
	found, err := filepath.Glob(pattern)
	if err != nil || len(found) == 0 {
		t.Fatalf("%s: %v, %v", pattern, found, err)
	}
	return found
}

func TestTwoAtOnceCompileTheRuntimeOnce(t *testing.T) {
	o := options(t, 0)
	var mu sync.Mutex
	told := 0
	o.Progress = func(string) { mu.Lock(); told++; mu.Unlock() }
	var all sync.WaitGroup
	for range 3 {
		all.Go(func() {
			if _, err := build.Build(t.Context(), o); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if told != 1 {
		t.Fatalf("the runtime was compiled %d times", told)
	}
	if left, _ := filepath.Glob(filepath.Join(o.CacheDir, "work", "*")); len(left) != 0 {
		t.Fatalf("left over: %v", left)
	}
}

func TestRustcErrorsAreTold(t *testing.T) {
	o := options(t, 0)
	lib, err := fs.ReadFile(o.Crate, "src/lib.rs")
	if err != nil {
		t.Fatal(err)
	}
	o.Crate = fstest.MapFS{
		"src/lib.rs":      {Data: lib},
		"src/function.rs": {Data: []byte("fn broken( {")},
	}
	_, err = build.Build(t.Context(), o)
	var failed *build.CompileError
	if !errors.As(err, &failed) || !strings.Contains(failed.First, "src/function.rs:1") {
		t.Fatalf("got %v", err)
	}
	if log, err := os.ReadFile(failed.Log); err != nil || !strings.Contains(string(log), "fn broken") {
		t.Fatalf("log: %s, %v", log, err)
	}
}

func TestNoRust(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := build.Toolchain(t.Context()); !errors.Is(err, build.ErrNoRust) {
		t.Fatalf("got %v", err)
	}
	_, err := build.Build(t.Context(), build.Options{Crate: os.DirFS("testdata/hello"), Runtime: os.DirFS("testdata/runtime"), CacheDir: t.TempDir()})
	if !errors.Is(err, build.ErrNoRust) {
		t.Fatalf("got %v", err)
	}
}

func TestBrokenRust(t *testing.T) {
	dir := t.TempDir()
	script := "#!/bin/sh\necho 'error: no toolchain installed' >&2\nexit 1\n"
	if err := os.WriteFile(filepath.Join(dir, "rustc"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	if _, err := build.Toolchain(t.Context()); !errors.Is(err, build.ErrNoRust) || !strings.Contains(err.Error(), "no toolchain installed") {
		t.Fatalf("got %v", err)
	}
}

func TestCancelEndsTheCompiler(t *testing.T) {
	o := options(t, 1)
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
	defer cancel()
	begin := time.Now()
	if _, err := build.Build(ctx, o); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v", err)
	}
	if took := time.Since(begin); took > 5*time.Second {
		t.Fatalf("took %v", took)
	}
}

func TestCannotWriteCache(t *testing.T) {
	o := options(t, 0)
	file := filepath.Join(o.CacheDir, "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	o.CacheDir = filepath.Join(file, "below")
	if _, err := build.Build(t.Context(), o); err == nil || !strings.Contains(err.Error(), "cache") {
		t.Fatalf("got %v", err)
	}
}
