package load_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"

	"decant/invoker/image"
	"decant/invoker/load"
)

// compile makes a shared object of a C source in testdata, or of the text given.
func compile(t testing.TB, source string, flags ...string) string {
	t.Helper()
	if _, err := exec.LookPath("cc"); err != nil {
		t.Fatal("no C compiler")
	}
	out := filepath.Join(t.TempDir(), "image.so")
	args := append([]string{"-shared", "-fPIC", "-O1", "-nostdlib", "-fno-stack-protector", "-fvisibility=hidden",
		"-Wl,-z,now", "-Wl,-Bsymbolic", "-o", out, source}, flags...)
	if msg, err := exec.Command("cc", args...).CombinedOutput(); err != nil {
		t.Fatalf("cc: %v\n%s", err, msg)
	}
	return out
}

// maker compiles the function of testdata/tiny.c to an image.
type maker func(t testing.TB, flags ...string) string

// inForms runs a test with images that are shared objects, and with those that run on a shared runtime.
func inForms(t *testing.T, test func(t *testing.T, tiny maker)) {
	t.Run("library", func(t *testing.T) { test(t, library) })
	if runtime.GOARCH == "amd64" { // package image links for no other
		t.Run("block", func(t *testing.T) { test(t, block) })
	}
}

func library(t testing.TB, flags ...string) string { return compile(t, "testdata/tiny.c", flags...) }

func block(t testing.TB, flags ...string) string {
	t.Helper()
	object := compile(t, "testdata/tiny.c", append(flags, "-DBLOCK", "-c", "-fno-plt", "-fno-asynchronous-unwind-tables")...)
	return link(t, object, compile(t, "testdata/runtime.c"))
}

// link makes an image of an object file, with its runtime beside it.
func link(t testing.TB, object, runtime string) string {
	t.Helper()
	dir := t.TempDir()
	library := read(t, runtime)
	m, err := image.Link(read(t, object), library)
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, image.RuntimeName), library)
	path := filepath.Join(dir, "function.image")
	write(t, path, m.Encode())
	return path
}

func read(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func write(t testing.TB, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func compileText(t testing.TB, text string, flags ...string) string {
	t.Helper()
	source := filepath.Join(t.TempDir(), "image.c")
	if err := os.WriteFile(source, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return compile(t, source, flags...)
}

func open(t testing.TB, path string) *load.Image {
	t.Helper()
	img, err := load.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := img.Close(); err != nil {
			t.Error(err)
		}
	})
	return img
}

func instance(t testing.TB, img *load.Image) *load.Instance {
	t.Helper()
	in, err := img.NewInstance(64 << 20)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(in.Close)
	return in
}

var limits = load.Limits{Fuel: 1000, Timeout: 50e6}

func start(t testing.TB, in *load.Instance, r *load.Request) *load.Step {
	t.Helper()
	step, err := in.Start(r, limits)
	if err != nil {
		t.Fatal(err)
	}
	return step
}

func get(t testing.TB, in *load.Instance, path string) *load.Step {
	t.Helper()
	return start(t, in, &load.Request{Method: "GET", Path: path})
}
