package store

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
)

func open(t *testing.T) *Store {
	t.Helper()
	return Open(filepath.Join(t.TempDir(), "login.js"))
}

func TestSealedRoundTrip(t *testing.T) {
	s := open(t)
	if _, err := s.ReadSealed("traces"); !errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("reading nothing: %v", err)
	}
	for _, want := range []string{"", "one", "two\nlines\n"} {
		if err := s.WriteSealed("traces", []byte(want)); err != nil {
			t.Fatal(err)
		}
		if got, err := s.ReadSealed("traces"); err != nil || string(got) != want {
			t.Errorf("read %q, %v; want %q", got, err, want)
		}
	}
	ignore, err := os.ReadFile(filepath.Join(s.root, ".gitignore"))
	if err != nil || string(ignore) != "*\n" {
		t.Errorf(".gitignore: %q, %v", ignore, err)
	}
}

// TestDamage flips every byte of a sealed file in turn, and cuts it everywhere: no damage is overlooked.
func TestDamage(t *testing.T) {
	whole := seal([]byte("what the runs did"))
	for i := range whole {
		flipped := bytes.Clone(whole)
		flipped[i] ^= 0x20
		for _, data := range [][]byte{flipped, whole[:i]} {
			if content, why := unseal(data); why == "" {
				t.Errorf("byte %d: %q was taken for %q", i, data, content)
			}
		}
	}
}

func TestNewerVersion(t *testing.T) {
	s := open(t)
	data := strings.Replace(string(seal([]byte("x"))), "decant 1 ", "decant 2 ", 1)
	if err := s.Write("traces", []byte(data)); err != nil {
		t.Fatal(err)
	}
	var damaged *DamagedError
	_, err := s.ReadSealed("traces")
	if !errors.As(err, &damaged) || !strings.Contains(err.Error(), "newer decant") || strings.Contains(err.Error(), "\n") {
		t.Error(err)
	}
	if err := s.WriteSealed("traces", []byte("y")); err != nil {
		t.Fatal(err)
	}
	if kept, err := os.ReadFile(s.Path("traces.old")); err != nil || string(kept) != data {
		t.Errorf("kept %q, %v", kept, err)
	}
}

func TestUnreadable(t *testing.T) {
	s := open(t)
	if err := os.MkdirAll(s.Path("traces"), 0o755); err != nil {
		t.Fatal(err)
	}
	var damaged *DamagedError
	if _, err := s.ReadSealed("traces"); !errors.As(err, &damaged) {
		t.Errorf("a folder in a file's place: %v", err)
	}
}

// TestUpdateExcludes adds to one number from several stores at once: none of the additions is lost.
func TestUpdateExcludes(t *testing.T) {
	entry := filepath.Join(t.TempDir(), "login.js")
	var wait sync.WaitGroup
	const workers, times = 4, 10
	for range workers {
		wait.Go(func() {
			for range times {
				s := Open(entry)
				if err := s.Update(func() error { return increment(s) }); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wait.Wait()
	if data, err := Open(entry).ReadSealed("n"); err != nil || string(data) != fmt.Sprint(workers*times) {
		t.Errorf("%s, %v", data, err)
	}
}

func increment(s *Store) error {
	data, err := s.ReadSealed("n")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	n, _ := strconv.Atoi(string(data))
	return s.WriteSealed("n", []byte(fmt.Sprint(n+1)))
}

func TestWriteTree(t *testing.T) {
	s := open(t)
	for _, name := range []string{"a.rs", "b.rs"} {
		tree := fstest.MapFS{"src/" + name: &fstest.MapFile{Data: []byte(name)}}
		if err := s.WriteTree(CrateFolder, tree); err != nil {
			t.Fatal(err)
		}
	}
	entries, _ := os.ReadDir(s.Path("crate/src"))
	rest, _ := os.ReadDir(s.dir)
	if len(entries) != 1 || entries[0].Name() != "b.rs" || len(rest) != 1 {
		t.Errorf("left over: %v, %v", entries, rest)
	}
}

func TestFolders(t *testing.T) {
	for entry, want := range map[string]string{"a/login.js": "login", "login.mjs": "login.mjs", ".js": ".js", "x": "x"} {
		if got := filepath.ToSlash(Open(entry).Path("")); !strings.HasSuffix(got, ".decant/"+want) {
			t.Errorf("%s: %s", entry, got)
		}
	}
}

func FuzzUnseal(f *testing.F) {
	f.Add(seal([]byte("x")))
	f.Add([]byte("decant 1 "))
	f.Fuzz(func(t *testing.T, data []byte) {
		if content, why := unseal(data); why == "" && !bytes.Equal(seal(content), data) {
			// A header may be spaced otherwise; its content is what was sealed all the same.
			if again, why := unseal(seal(content)); why != "" || !bytes.Equal(again, content) {
				t.Fatal(why)
			}
		}
	})
}
