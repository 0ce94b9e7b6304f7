//go:build amd64

package image_test

import (
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"decant/invoker/image"
)

// compile makes an object file of C, or a shared object with the flags for it.
func compile(t testing.TB, source string, flags ...string) []byte {
	t.Helper()
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.c"), filepath.Join(dir, "out")
	if err := os.WriteFile(in, []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	args := append([]string{"-O1", "-fPIC", "-fno-plt", "-fno-stack-protector", "-fno-asynchronous-unwind-tables", "-ffunction-sections", "-o", out, in}, flags...)
	if said, err := exec.Command("cc", args...).CombinedOutput(); err != nil {
		t.Fatalf("cc: %v\n%s", err, said)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func object(t testing.TB, source string, flags ...string) []byte {
	return compile(t, source, append(flags, "-c")...)
}

// library is a runtime for tests.
func library(t testing.TB) []byte {
	return compile(t, "int twice(int n) { return 2 * n; } int thrice(int n) { return 3 * n; } const int seven = 7;", "-shared", "-nostdlib")
}

const table = "static const struct { const void *f; long n; } function = {run, 1}; const void *const decant_function = &function;"

// relocate loads an image at an address; the exports are at a million times their number.
func relocate(t testing.TB, file []byte, base uint64) (block []byte, exports []image.Export) {
	t.Helper()
	m, err := image.Read(append([]byte(nil), file...))
	if err != nil {
		t.Fatal(err)
	}
	exports, err = image.Exports(library(t))
	if err != nil {
		t.Fatal(err)
	}
	var at []uint64
	for i := range exports {
		at = append(at, 1_000_000*uint64(i+1))
	}
	if err := m.Relocate(base, at); err != nil {
		t.Fatal(err)
	}
	if f := m.Table(base); f < base || f > base+uint64(len(m.Block)) {
		t.Fatalf("the table is at %#x, the block at %#x", f, base)
	}
	return m.Block, exports
}

func TestLinkedImages(t *testing.T) {
	runtime := library(t)
	cases := map[string]struct {
		source, flags string
		imports       string
	}{
		"plain":             {"static int run(int n) { return n + 1; }", "", ""},
		"call":              {"int twice(int); static int run(int n) { return twice(n) + twice(n + 1); }", "", "twice"},
		"call by a stub":    {"int twice(int); static int run(int n) { return twice(n) + 1; }", "-fplt", "twice"},
		"address":           {"int thrice(int); static int run(int n) { return n + 1; } const void *const more[] = {thrice, run}; __attribute__((used)) static const void *const *m = more;", "", ""},
		"table of pointers": {"int thrice(int); static int other(int n) { return thrice(n); } static int (*const list[])(int) = {other, thrice}; static int run(int n) { return list[n & 1](n); }", "", "thrice thrice"},
		"text":              {"static const char *const names[] = {\"one\", \"two\"}; static const char *run(int n) { return names[n & 1]; }", "", ""},
		"number":            {"static double run(double n) { return n * 1.25; }", "", ""},
		"switch":            {"static int run(int n) { switch (n) { case 0: return 5; case 1: return 9; case 2: return -3; case 3: return 77; case 4: return 8; case 5: return 1000; } return 0; }", "", ""},
		"memory functions":  {"void *memcpy(void *, const void *, unsigned long); static void *run(void *a, void *b, unsigned long n) { memcpy(a, b, n); return a; }", "-fno-builtin", "memcpy"},
		"data of the other": {"extern const int seven; static int run(int n) { return n + seven; }", "", "seven"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			m, err := image.Link(object(t, c.source+"\n"+table, strings.Fields(c.flags)...), runtime)
			if err != nil {
				t.Fatal(err)
			}
			block, exports := relocate(t, m.Encode(), 0x7f0000000000)
			var imports []string
			for _, i := range m.Imports {
				imports = append(imports, exports[i.Number].Name)
				if got := binary.LittleEndian.Uint64(block[i.Place:]); got != 1_000_000*uint64(i.Number+1) {
					t.Errorf("import %d is at %d", i.Number, got)
				}
			}
			if got := strings.Join(imports, " "); got != c.imports {
				t.Errorf("imports %q, want %q", got, c.imports)
			}
			if m.Code%64 != 0 || int(m.Code) > len(m.Block) {
				t.Errorf("code at %d of %d", m.Code, len(m.Block))
			}
		})
	}
}

func TestRefusedObjects(t *testing.T) {
	runtime := library(t)
	cases := map[string]struct{ source, flags, want string }{
		"writable":         {"static int n; static int run(void) { return ++n; }", "", "which no image has: writable memory"},
		"writable data":    {"static int n = 4; static int run(void) { return ++n; }", "", "which no image has: writable memory"},
		"thread-local":     {"static __thread int n; static int run(void) { return ++n; }", "", "STT_TLS"},
		"constructor":      {"__attribute__((constructor)) static void go(void) { __asm__ volatile(\"\"); } static int run(void) { return 1; }", "", "runs at load"},
		"destructor":       {"__attribute__((destructor)) static void go(void) { __asm__ volatile(\"\"); } static int run(void) { return 1; }", "", "runs at load"},
		"indirect":         {"static void x(void) {} static void *go(void) { return x; } void chosen(void) __attribute__((ifunc(\"go\"))); static void run(void) { chosen(); }", "", "chosen is of a kind"},
		"import":           {"int open(const char *, int); static int run(void) { return open(\"x\", 0); }", "", `imports "open"`},
		"weak import":      {"int open(const char *, int) __attribute__((weak)); static int run(void) { return open ? 1 : 0; }", "", `imports "open"`},
		"imported data":    {"extern char **environ; static void *run(void) { return environ; }", "", `imports "environ"`},
		"behind an import": {"extern const int seven; static int run(void) { return 1; } static const int *const p[] = {&seven + 3}; const void *const decant_more = p; static const void *q(void) { return p; } static int (*const r[])(void) = {run, (int (*)(void))q}; static int go(int n) { return r[n & 1](); }\n#define run go", "", "in a way that no image does"},
		"near":             {"__attribute__((visibility(\"hidden\"))) extern const int seven; static int run(void) { return seven; }", "", "in a way that no image does"},
		"no table":         {"int other(void) { return 1; }\n#define table", "", "no decant_function"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			text := c.source + "\n" + table
			if name == "no table" {
				text = c.source
			}
			_, err := image.Link(object(t, text, strings.Fields(c.flags)...), runtime)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("got %v, want %q", err, c.want)
			}
		})
	}
	for name, data := range map[string][]byte{"nothing": nil, "text": []byte("not an object"), "library": runtime} {
		if _, err := image.Link(data, runtime); err == nil {
			t.Errorf("%s was linked", name)
		}
	}
	if _, err := image.Link(object(t, "static int run(void) { return 1; }\n"+table), []byte("no runtime")); err == nil {
		t.Error("linked against no runtime")
	}
}

func TestUnusedPartsAreLeftOut(t *testing.T) {
	small, err := image.Link(object(t, "static int run(int n) { return n + 1; }\n"+table), library(t))
	if err != nil {
		t.Fatal(err)
	}
	unused := "int n; int open(const char *, int); int other(int k) { n = open(\"a file\", k); return n; }\n"
	large, err := image.Link(object(t, unused+"static int run(int n) { return n + 1; }\n"+table), library(t))
	if err != nil {
		t.Fatal(err)
	}
	if string(small.Encode()) != string(large.Encode()) {
		t.Errorf("%d bytes, and %d with what is not used", len(small.Block), len(large.Block))
	}
}

// TestManySections links an object with more sections than a symbol has room to number.
func TestManySections(t *testing.T) {
	var source strings.Builder
	for i := range 66_000 {
		fmt.Fprintf(&source, `asm(".section .text.f%d,\"ax\"\nf%d: ret");`+"\n", i, i)
	}
	source.WriteString("asm(\".text\");\n")
	source.WriteString("int twice(int); static int run(int n) { return twice(n); } " + table)
	m, err := image.Link(object(t, source.String()), library(t))
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Block) > 4096 || len(m.Imports) != 1 {
		t.Errorf("%d bytes, %d imports", len(m.Block), len(m.Imports))
	}
}

func TestImportNames(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "f.image")
	m, err := image.Link(object(t, "int twice(int); static int run(int n) { return twice(n) + 1; }\n"+table), library(t))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, m.Encode(), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := image.ImportNames(path); !os.IsNotExist(err) {
		t.Fatalf("without a runtime: %v", err)
	}
	if err := os.WriteFile(filepath.Join(dir, image.RuntimeName), library(t), 0o644); err != nil {
		t.Fatal(err)
	}
	if got, err := image.ImportNames(path); err != nil || fmt.Sprint(got) != "[twice]" {
		t.Fatalf("got %v, %v", got, err)
	}
}

// FuzzLink: no object makes the linker panic.
func FuzzLink(f *testing.F) {
	runtime := library(f)
	f.Add(object(f, "int twice(int); static int (*const list[])(int) = {twice}; static int run(int n) { return list[0](n) + twice(n); }\n"+table))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := image.Link(data, runtime)
		if err != nil {
			return
		}
		if _, err := image.Read(m.Encode()); err != nil {
			t.Fatalf("linked, and then %v", err)
		}
	})
}
