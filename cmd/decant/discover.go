package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"decant/analysis/js"
	"decant/cmd/internal/bundle"
)

func readDisk(path string) ([]byte, error) { return os.ReadFile(path) }

// discover returns the entry files of the functions that paths name: files as they are, and of a folder every
// file below it that has a handler.
func discover(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, readError(path, err)
		}
		if !info.IsDir() {
			files = append(files, path)
			continue
		}
		below, err := functionsBelow(path)
		if err != nil {
			return nil, readError(path, err)
		}
		if len(below) == 0 {
			return nil, fmt.Errorf("%s: no function in this folder — a function exports or registers a handler in the shape of %s", path, js.Platforms)
		}
		files = append(files, below...)
	}
	return files, distinct(files)
}

func functionsBelow(folder string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() && path != folder && (name == "node_modules" || strings.HasPrefix(name, ".")) {
			return filepath.SkipDir
		}
		if !entry.Type().IsRegular() || !bundle.IsFunction(name) || checkSource(path) != nil {
			return nil
		}
		text, err := os.ReadFile(path)
		if err == nil && hasHandler(path, string(text)) {
			files = append(files, path)
		}
		return err
	})
	slices.Sort(files)
	return files, err
}

// mayHandle tells the texts that are worth a closer look.
var mayHandle = regexp.MustCompile(`\bexports\b|\bexport\b|\baddEventListener\b|functions-framework|@azure/functions|\bfunction (?:main|handler)\b`)

// hasHandler tells whether a file is the entry of a function. One that requires the host module is, whatever is wrong
// with it: that is told when it is opened.
func hasHandler(path, text string) bool {
	if strings.Contains(text, js.HostModule) {
		return true
	}
	if !mayHandle.MatchString(text) {
		return false
	}
	fn, err := openFunction(path)
	return err == nil && fn.handler.Shape != ""
}

// distinct refuses two functions of one name: they would have one URL.
func distinct(files []string) error {
	byName := map[string]string{}
	for _, f := range files {
		name := functionName(f)
		if other, ok := byName[name]; ok {
			return fmt.Errorf("%s: a function called %s is at %s, too — rename one", f, name, other)
		}
		byName[name] = f
	}
	return nil
}
