package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// test is one file of the suite.
type test struct {
	path string // below the folder test, with slashes
	sum  string // of its text
	text string
	code string // what is run: text, or what the bundler makes of it
	frontmatter
}

// suite is a checkout of test262.
type suite struct {
	root    string
	harness map[string]string // files that were read
}

// always are the harness files that every test has, but the raw ones.
var always = []string{"sta.js", "assert.js"}

// openSuite checks that root is a checkout.
func openSuite(root string) (*suite, error) {
	for _, part := range []string{"harness/assert.js", "test/language", "test/built-ins"} {
		if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(part))); err != nil {
			return nil, fmt.Errorf("%s is no checkout of test262: it has no %s", root, part)
		}
	}
	root, err := filepath.Abs(root)
	return &suite{root: root, harness: map[string]string{}}, err
}

// list returns the paths of the tests below folders, in order. Files named _FIXTURE are parts of tests.
func (s *suite) list(folders []string) ([]string, error) {
	var paths []string
	for _, folder := range folders {
		found := len(paths)
		err := filepath.WalkDir(filepath.Join(s.root, "test", filepath.FromSlash(folder)), func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".js") || strings.Contains(path, "_FIXTURE") {
				return err
			}
			relative, err := filepath.Rel(filepath.Join(s.root, "test"), path)
			paths = append(paths, filepath.ToSlash(relative))
			return err
		})
		if err != nil {
			return nil, err
		}
		if len(paths) == found {
			return nil, fmt.Errorf("no tests in %s", folder)
		}
	}
	slices.Sort(paths)
	return slices.Compact(paths), nil
}

func (s *suite) file(path string) string {
	return filepath.Join(s.root, "test", filepath.FromSlash(path))
}

func (s *suite) read(path string) (*test, error) {
	data, err := os.ReadFile(s.file(path))
	if err != nil {
		return nil, err
	}
	f, err := readFrontmatter(string(data))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &test{path: path, sum: sumOf(data), text: string(data), code: string(data), frontmatter: *f}, nil
}

// include returns a harness file. $DONE is the batch's own, and asyncHelpers.js looks for it where the harness of a
// script has it: at the global object.
func (s *suite) include(name string) (string, error) {
	if text, ok := s.harness[name]; ok {
		return text, nil
	}
	data, err := os.ReadFile(filepath.Join(s.root, "harness", filepath.FromSlash(name)))
	if err != nil {
		return "", err
	}
	text := strings.Replace(string(data), `!Object.prototype.hasOwnProperty.call(globalThis, "$DONE")`, `typeof $DONE !== "function"`, 1)
	if name == "doneprintHandle.js" {
		text = ""
	}
	s.harness[name] = text
	return text, nil
}

// harnessOf is the harness of a test: the names of the files, in order.
func harnessOf(t *test) []string {
	if t.has("raw") {
		return nil
	}
	names := slices.Clone(always)
	for _, name := range t.includes {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// needsHost tells whether a test or its harness asks for an agent, a realm or another thing of $262.
func (s *suite) needsHost(t *test) (bool, error) {
	if strings.Contains(t.text, "$262") {
		return true, nil
	}
	for _, name := range harnessOf(t) {
		text, err := s.include(name)
		if err != nil {
			return false, err
		}
		if strings.Contains(text, "$262") {
			return true, nil
		}
	}
	return false, nil
}
