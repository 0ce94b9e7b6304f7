//go:build amd64

package load_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"

	"decant/invoker/image"
	"decant/invoker/load"
)

func TestRefusedBlocks(t *testing.T) {
	right := block(t)
	if err := openAndClose(right); err != nil { // from here on the process has its runtime
		t.Fatal(err)
	}
	cases := map[string]struct {
		change func(file []byte) []byte
		want   string
	}{
		"runtime": {func(b []byte) []byte { b[20] ^= 1; return b }, "another version of the runtime than this process has loaded: build it again"},
		"form":    {func(b []byte) []byte { b[8] = 77; return b }, "an image of form 77"},
		"cut":     {func(b []byte) []byte { return b[:len(b)-4] }, "damaged"},
		"empty":   {func([]byte) []byte { return nil }, "not an image"},
		"text":    {func([]byte) []byte { return bytes.Repeat([]byte("text "), 100) }, "not an image"},
		"import": {func(b []byte) []byte {
			binary.LittleEndian.PutUint32(b[len(b)-4:], 1<<30)
			return b
		}, "it imports what the runtime does not have"},
	}
	for name, c := range cases {
		path := filepath.Join(t.TempDir(), "function.image")
		file := c.change(read(t, right))
		if image.Is(file) && name != "cut" {
			image.Seal(file)
		}
		write(t, path, file)
		var refused *load.RefusedError
		if err := openAndClose(path); !errors.As(err, &refused) || !strings.Contains(refused.Reason, c.want) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
}

func openAndClose(path string) error {
	img, err := load.Open(path)
	if err != nil {
		return err
	}
	return img.Close()
}

func TestNotABlock(t *testing.T) {
	dir := t.TempDir()
	pipe := filepath.Join(dir, "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{dir, pipe, "/dev/zero", filepath.Join(dir, "nothing")} {
		if err := openAndClose(path); err == nil {
			t.Errorf("%s was taken", path)
		}
	}
	if err := openAndClose(filepath.Join(dir, "nothing")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}

// TestRuntimesThatDoNotFit runs in processes of their own: one that has a runtime looks at no other.
func TestRuntimesThatDoNotFit(t *testing.T) {
	if path := os.Getenv("LOAD_TEST_IMAGE"); path != "" {
		if err := openAndClose(path); err == nil || !strings.Contains(err.Error(), os.Getenv("LOAD_TEST_WANT")) {
			t.Fatalf("got %v", err)
		}
		return
	}
	cases := map[string]func(t *testing.T, path string){
		"its runtime is not beside it":                     func(t *testing.T, path string) { remove(t, path) },
		"another than it was made for":                     func(t *testing.T, path string) { write(t, path, append(read(t, path), 0)) },
		"does not export decant_runtime_v3":                nil,
		"it has ABI version 99, this is 3: build it again": nil,
	}
	sources := map[string]string{
		"does not export decant_runtime_v3":                "#include <stdint.h>\nuint64_t decant_text_length(const char *t) { return 0; }",
		"it has ABI version 99, this is 3: build it again": "#include <stdint.h>\nuint64_t decant_text_length(const char *t) { return 0; }\nconst uint64_t decant_runtime_v3[8] = {99};",
	}
	for want, change := range cases {
		path := block(t)
		if change != nil {
			change(t, filepath.Join(filepath.Dir(path), image.RuntimeName))
		} else {
			object := compile(t, "testdata/tiny.c", "-DBLOCK", "-c", "-fno-plt", "-fno-asynchronous-unwind-tables")
			path = link(t, object, compileText(t, sources[want], "-fvisibility=default"))
		}
		child := exec.Command(os.Args[0], "-test.run", "^TestRuntimesThatDoNotFit$")
		child.Env = append(os.Environ(), "LOAD_TEST_IMAGE="+path, "LOAD_TEST_WANT="+want)
		if said, err := child.CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", want, err, said)
		}
	}
}

func remove(t *testing.T, path string) {
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
}

// TestLoadingLeaksNothing loads, runs and unloads a thousand times, and looks at memory and address space.
func TestLoadingLeaksNothing(t *testing.T) {
	inForms(t, func(t *testing.T, tiny maker) {
		path := tiny(t)
		var memory, space int
		for i := range 1100 {
			if i == 100 {
				debug.FreeOSMemory()
				memory, space = resident(t), addressSpace(t)
			}
			loadAndRun(t, path)
		}
		debug.FreeOSMemory() // what Go has collected is no leak
		if more := resident(t) - memory; more > 8<<20 {
			t.Errorf("%d KiB more memory", more>>10)
		}
		// An instance that stays is 2 MiB at least, a thousand are 2 GiB. But the C library takes 64 MiB for each thread
		// that allocates for the first time, and Go starts threads as it likes.
		if more := addressSpace(t) - space; more > 512<<20 {
			t.Errorf("%d KiB more address space", more>>10)
		}
	})
}

func loadAndRun(t *testing.T, path string) {
	img, err := load.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	in, err := img.NewInstance(1 << 20)
	if err != nil {
		t.Fatal(err)
	}
	if step := get(t, in, "/hello"); string(step.Response.Body) != "hello" {
		t.Fatalf("got %+v", step)
	}
	in.Close()
	if err := img.Close(); err != nil {
		t.Fatal(err)
	}
}

// addressSpace is what the process has mapped, in bytes.
func addressSpace(t *testing.T) int {
	t.Helper()
	pages, err := strconv.Atoi(strings.Fields(string(read(t, "/proc/self/statm")))[0])
	if err != nil {
		t.Fatal(err)
	}
	return pages * os.Getpagesize()
}

// TestManyTogether holds many images, unloads them in another order, and finds their memory given back.
func TestManyTogether(t *testing.T) {
	path := block(t)
	const n = 2000
	var before int
	for range 3 { // the first round takes what stays
		before = resident(t)
		images, instances := make([]*load.Image, n), make([]*load.Instance, n)
		for i := range n {
			img, err := load.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			in, err := img.NewInstance(1 << 20)
			if err != nil {
				t.Fatal(err)
			}
			images[i], instances[i] = img, in
		}
		for i := range n {
			if step := get(t, instances[i], "/count"); string(step.Response.Body) != "1" {
				t.Fatalf("image %d: got %+v", i, step)
			}
		}
		if each := (resident(t) - before) / n; each > 64<<10 {
			t.Errorf("%d bytes each", each)
		}
		for i := range n {
			i = i * 7 % n
			instances[i].Close()
			if err := images[i].Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if more := resident(t) - before; more > 16<<20 {
		t.Errorf("%d KiB stay", more>>10)
	}
}

// TestChunksGoBack fills many chunks faster than they are made ready, and finds them gone.
func TestChunksGoBack(t *testing.T) {
	path := block(t, "-DTEXT_BYTES=200000")
	before := 0
	for round := range 4 {
		var images []*load.Image
		for range 300 {
			img, err := load.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			images = append(images, img)
		}
		for _, img := range images {
			if err := img.Close(); err != nil {
				t.Fatal(err)
			}
		}
		if round == 0 {
			before = resident(t)
		}
	}
	if more := resident(t) - before; more > 8<<20 {
		t.Errorf("%d KiB stay", more>>10)
	}
}

func TestLoadingAtOnce(t *testing.T) {
	path := block(t)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 200 {
				loadAndRun(t, path)
			}
		})
	}
	all.Wait()
}

// TestLargeImages: an image that does not fit where others lie has memory of its own, which goes with it.
func TestLargeImages(t *testing.T) {
	path := block(t, "-DTEXT_BYTES=3000000")
	before := addressSpace(t)
	for range 20 {
		loadAndRun(t, path)
	}
	if more := addressSpace(t) - before; more > 64<<20 {
		t.Errorf("%d KiB more address space", more>>10)
	}
}

// TestRoomsAreClean: an instance finds nothing of the one that was there before it.
func TestRoomsAreClean(t *testing.T) {
	img := open(t, block(t))
	for range 50 {
		in, err := img.NewInstance(16 << 20)
		if err != nil {
			t.Fatal(err)
		}
		if step := get(t, in, "/clean"); string(step.Response.Body) != "clean" {
			t.Fatalf("got %+v", step)
		}
		get(t, in, "/large")
		if got := string(get(t, in, "/dirty").Response.Body); got != "dirty" {
			t.Fatalf("got %q", got)
		}
		in.Close()
	}
}

// TestLittleAddressSpace runs in a process of its own: where there is no room for many, there is for one.
func TestLittleAddressSpace(t *testing.T) {
	path := os.Getenv("LOAD_TEST_SPACE")
	if path == "" {
		child := exec.Command(os.Args[0], "-test.run", "^TestLittleAddressSpace$")
		child.Env = append(os.Environ(), "LOAD_TEST_SPACE="+block(t))
		if said, err := child.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		return
	}
	limit := uint64(addressSpace(t) + 1<<30)
	if err := syscall.Setrlimit(syscall.RLIMIT_AS, &syscall.Rlimit{Cur: limit, Max: limit}); err != nil {
		t.Fatal(err)
	}
	img := open(t, path)
	for range 20 {
		in, err := img.NewInstance(256 << 20)
		if err != nil {
			t.Fatal(err)
		}
		get(t, in, "/hello")
		in.Close()
	}
}
