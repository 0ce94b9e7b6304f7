package load_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"decant/invoker/load"
)

const table = `#include "` + "ABI" + `"
static uint32_t a(const void *i, uint8_t *m, uint64_t l, uint64_t f, uint8_t *s, const dc_request *e, dc_out *o) { BODY return 0; }
static uint32_t b(uint8_t *m, const dc_request *r, uint64_t f, uint8_t *s, dc_out *o) { return 0; }
static uint32_t c(uint8_t *m, const dc_answer *r, uint8_t *s, dc_out *o) { return 0; }
static void d(uint8_t *m) {}
__attribute__((visibility("default"))) const dc_image decant_image_v3 = {DC_ABI, 0, 0, 0, a, b, c, d};
`

func TestRefusedImages(t *testing.T) {
	abi, err := filepath.Abs("abi.h")
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name, before, body string
		flags              []string
		want               string // "" when it is taken
	}{
		{name: "plain"},
		{name: "memcpy", before: "void *memcpy(void *, const void *, unsigned long);", body: "memcpy(m, s, l);"},
		{name: "import", before: "int open(const char *, int);", body: "open((char *)m, 0);", want: "it imports open"},
		{name: "weak import", before: "int open(const char *, int) __attribute__((weak));", body: "if (open) open((char *)m, 0);", want: "it imports open"},
		{name: "imported data", before: "extern char **environ;", body: "*m = environ != 0;", want: "it imports environ"},
		{name: "thread local", before: "__thread int n __attribute__((tls_model(\"initial-exec\")));", body: "n++;", want: "thread-local"},
		{name: "constructor", before: "static int n; __attribute__((constructor)) static void go(void) { n = 1; }", body: "*m = n;", want: "DT_INIT_ARRAY"},
		{name: "destructor", before: "static int n; __attribute__((destructor)) static void go(void) { n = 1; }", body: "*m = n;", want: "DT_FINI_ARRAY"},
		{name: "init", before: "void go(void) {}", flags: []string{"-Wl,-init,go", "-fvisibility=default"}, want: "DT_INIT"},
		{name: "indirect", before: "static void x(void) {} static void *go(void) { return x; } void chosen(void) __attribute__((ifunc(\"go\")));", body: "chosen();", want: "relocation"},
		{name: "executable stack", flags: []string{"-Wl,-z,execstack"}, want: "writable and executable"},
		{name: "one segment", flags: []string{"-Wl,-N"}, want: "writable and executable"},
		{name: "library", flags: []string{"-Wl,--no-as-needed", "-lm"}, want: "it needs the library libm"},
		{name: "run path", flags: []string{"-Wl,-rpath,/tmp"}, want: "PATH"},
		{name: "stays loaded", flags: []string{"-Wl,-z,nodelete"}, want: "DT_FLAGS_1"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text := strings.NewReplacer("ABI", abi, "BODY", c.body).Replace(strings.Replace(table, "DC_ABI", "3", 1))
			first, rest, _ := strings.Cut(text, "\n")
			err := load.Check(compileText(t, first+"\n"+c.before+"\n"+rest, c.flags...))
			if c.want == "" {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
			var refused *load.RefusedError
			if !errors.As(err, &refused) || !strings.Contains(refused.Reason, c.want) {
				t.Fatalf("got %v, want %q", err, c.want)
			}
		})
	}
}

func TestRefusedAtOpen(t *testing.T) {
	for want, path := range map[string]string{
		"ABI version 4":   library(t, "-DOTHER_ABI"),
		"does not export": compileText(t, "int nothing;"),
	} {
		if _, err := load.Open(path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

func TestNotAnImage(t *testing.T) {
	path := filepath.Join(t.TempDir(), "text.so")
	if err := os.WriteFile(path, []byte(strings.Repeat("not an ELF file ", 20)), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, p := range []string{path, t.TempDir(), "/bin/true"} {
		if _, err := load.Open(p); err == nil {
			t.Errorf("%s was taken", p)
		}
	}
	if _, err := load.Open(path + "x"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}

// TestDamagedFiles changes one byte at a time: Check may refuse or not, and never panics.
func TestDamagedFiles(t *testing.T) {
	data, err := os.ReadFile(library(t))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "damaged.so")
	for i := 0; i < 1024 && i < len(data); i++ {
		for _, flip := range []byte{0xff, 0x01, 0x80} {
			damaged := append([]byte(nil), data...)
			damaged[i] ^= flip
			if err := os.WriteFile(path, damaged, 0o644); err != nil {
				t.Fatal(err)
			}
			_ = load.Check(path)
		}
	}
	for n := 0; n < len(data); n += 61 {
		if err := os.WriteFile(path, data[:n], 0o644); err != nil {
			t.Fatal(err)
		}
		_ = load.Check(path)
	}
}
