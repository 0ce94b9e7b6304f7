package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// record is a line of the file of results: how a test came out once.
type record struct {
	Test    string  `json:"test"`
	Sum     string  `json:"sum"`     // of the test's text
	Version string  `json:"version"` // of decant
	Outcome outcome `json:"outcome"`
	Code    string  `json:"code,omitempty"`
	Detail  string  `json:"detail,omitempty"`
}

// results is a file that only grows, one line a verdict; of several about one test the last counts. Several processes
// may write to one file.
type results struct {
	file  *os.File
	known map[string]record
}

// openResults reads what is there. A line that an interrupted run left unfinished is left out.
func openResults(path string) (*results, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, err
	}
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		return nil, err
	}
	r := &results{file: file, known: map[string]record{}}
	for in := bufio.NewReader(file); ; {
		line, err := in.ReadBytes('\n')
		var rec record
		if json.Unmarshal(line, &rec) == nil && rec.Test != "" {
			r.known[rec.Test] = rec
		} else if err == io.EOF && len(line) > 0 {
			if _, err := file.WriteString("\n"); err != nil {
				return nil, err
			}
		}
		if err == io.EOF {
			return r, nil
		}
		if err != nil {
			return nil, err
		}
	}
}

func (r *results) close() error { return r.file.Close() }

// add keeps the verdicts of tests.
func (r *results) add(version string, tests []*test, verdicts []verdict) error {
	var lines []byte
	for i, v := range verdicts {
		rec := record{tests[i].path, tests[i].sum, version, v.outcome, v.code, v.detail}
		if len(rec.Detail) > 400 {
			rec.Detail = rec.Detail[:400] + " …"
		}
		line, err := json.Marshal(rec)
		if err != nil {
			return err
		}
		lines = append(append(lines, line...), '\n')
		r.known[rec.Test] = rec
	}
	_, err := r.file.Write(lines)
	return err
}

// due tells whether a test is to be run: it is new or changed, or came out in a way that is to be tried again.
func (r *results) due(t *test, again []string, version string) bool {
	rec, ok := r.known[t.path]
	return !ok || rec.Sum != t.sum || slices.Contains(again, "all") || slices.Contains(again, string(rec.Outcome)) ||
		slices.Contains(again, "old") && rec.Version != version
}

func sumOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:8])
}

// versionOfSelf names this build of decant.
func versionOfSelf() (string, error) {
	path, err := os.Executable()
	if err != nil {
		return "", err
	}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("this program was deleted while it started: %w", err)
	}
	return sumOf(data), err
}
