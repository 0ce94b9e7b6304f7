package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestPackages tries a few small packages: what they are asked is answered natively, as Node.js answers it. The table's other
// rows are made by `make packages`.
func TestPackages(t *testing.T) {
	for _, program := range []string{"node", "npm"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Fatalf("%s is needed: install Node.js 20 or later, with npm", program)
		}
	}
	decant := filepath.Join(t.TempDir(), "decant")
	if out, err := exec.Command("go", "build", "-o", decant, "decant/cmd/decant").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(cache, "decant", "packages")
	if err := install(context.Background(), folder); err != nil {
		t.Fatal(err)
	}
	trial := &trial{decant: decant, folder: folder}
	few := map[string]bool{"itty-router": true, "nanoid": true, "cookie": true}
	for _, h := range handlers {
		if !few[h.name()] {
			continue
		}
		verdicts, err := trial.verify(context.Background(), h, "node")
		if err != nil || len(verdicts) == 0 {
			t.Errorf("%s: %d verdicts, %v", h.file, len(verdicts), err)
		}
		for _, v := range verdicts {
			if !v.Equal || v.Mode != "native" {
				t.Errorf("%s, %s: %s; %s %+v", h.file, v.Sample, v.Differs, v.Mode, v.Stop)
			}
		}
	}
}

// TestHandlers: each file is in the list, with its samples and its package.
func TestHandlers(t *testing.T) {
	manifest, err := os.ReadFile("testdata/packages.json")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, h := range handlers {
		listed[h.name()] = true
		for _, name := range []string{h.file, h.name() + ".http"} {
			if _, err := os.Stat(filepath.Join("testdata", name)); err != nil {
				t.Error(err)
			}
		}
		if !strings.Contains(string(manifest), `"`+h.pkg+`":`) {
			t.Errorf("packages.json does not have %s", h.pkg)
		}
	}
	samples, err := filepath.Glob("testdata/*.http")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range samples {
		if name := strings.TrimSuffix(filepath.Base(path), ".http"); !listed[name] {
			t.Errorf("no row tells of %s", path)
		}
	}
}

func TestPutTable(t *testing.T) {
	path := filepath.Join(t.TempDir(), "doc.md")
	if err := os.WriteFile(path, []byte("before\n"+marks.Begin+"\nstale\n"+marks.End+"\nafter\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	r := &result{handler: handlers[0], version: "1.0.0", samples: 2, native: 1, stops: []string{"DC202 a_b is not compiled: this is answered by the sandbox. (a.js:1)"}, image: 2000}
	if err := marks.Put(path, tableOf([]*result{r})); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"before\n", "\nafter", "| yes | 1 of 2 | DC202 a\\_b (a.js:1) | 2 | 0.0, 0.0 |", "1 of 2 requests"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if strings.Contains(string(text), "stale") {
		t.Error("the old table is still there")
	}
	if err := marks.Put("main.go", ""); err == nil {
		t.Error("a document without a place for the table is taken")
	}
}
