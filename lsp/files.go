package lsp

import (
	"os"

	"go.lsp.dev/uri"
)

// existing returns the first of stem+ext that is a file, stem and the first extension when none is.
func existing(stem string, exts ...string) string {
	for _, ext := range exts {
		if info, err := os.Stat(stem + ext); err == nil && info.Mode().IsRegular() {
			return stem + ext
		}
	}
	return stem + exts[0]
}

// unsaved says, as the end of a sentence, that what is on disk is not what the editor shows. What a child of
// the server runs is what is on disk.
func (s *Snapshot) unsaved(function string) string {
	for _, path := range []string{function, samplesPath(function)} {
		if d := s.docs[path]; d != nil && d.open {
			if text, err := os.ReadFile(path); err != nil || string(text) != d.file.Text {
				return " (as last saved: " + d.file.Name + " has changes)"
			}
		}
	}
	return ""
}

// maxSamples bounds a sample file read from disk, in bytes.
const maxSamples = 4 << 20

// readDocument returns a file as it is on disk, nil when it cannot be read or is larger than a sample file
// should be.
func readDocument(path string) *Document {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxSamples {
		return nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	d := newDocument(uri.File(path), path, 0, string(text))
	d.open = false
	return d
}
