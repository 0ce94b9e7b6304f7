package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Version is the version of sealed files. A file of a newer version is not read.
const Version = 1

// A sealed file starts with one line, "decant VERSION SHA256-OF-THE-REST\n".
const sealWord = "decant"

// DamagedError says that a sealed file cannot be used. Its text is one line that says what happens now.
type DamagedError struct {
	Path string
	Why  string
}

func (e *DamagedError) Error() string {
	return fmt.Sprintf("%s: %s — it is made again, and the old one kept as %s", e.Path, e.Why, filepath.Base(e.Path)+keptSuffix)
}

// keptSuffix is added to the name of a file that could not be used and was made again: nothing is lost, to a newer
// decant least of all.
const keptSuffix = ".old"

// WriteSealed replaces a sealed file. One that cannot be used is kept beside it.
func (s *Store) WriteSealed(name string, data []byte) error {
	var damaged *DamagedError
	if _, err := s.ReadSealed(name); errors.As(err, &damaged) {
		old := s.Path(name) + keptSuffix
		if err := errors.Join(os.RemoveAll(old), os.Rename(s.Path(name), old)); err != nil {
			return err
		}
	}
	return s.Write(name, seal(data))
}

// ReadSealed returns the content of a sealed file. The error is fs.ErrNotExist when there is none and a
// *DamagedError when it cannot be used.
func (s *Store) ReadSealed(name string) ([]byte, error) {
	path := s.Path(name)
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if err != nil {
		return nil, &DamagedError{path, "cannot be read (" + reason(err) + ")"}
	}
	content, why := unseal(data)
	if why != "" {
		return nil, &DamagedError{path, why}
	}
	return content, nil
}

func reason(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}

func seal(data []byte) []byte {
	sum := sha256.Sum256(data)
	return append([]byte(fmt.Sprintf("%s %d %s\n", sealWord, Version, hex.EncodeToString(sum[:]))), data...)
}

// unseal returns what was sealed, or why it cannot be used.
func unseal(data []byte) (content []byte, why string) {
	head, content, ok := bytes.Cut(data, []byte("\n"))
	words := strings.Fields(string(head[:min(len(head), 200)]))
	if !ok || len(words) != 3 || words[0] != sealWord {
		return nil, "is damaged"
	}
	version, err := strconv.Atoi(words[1])
	if err != nil || version < 1 {
		return nil, "is damaged"
	}
	if version > Version {
		return nil, "was written by a newer decant"
	}
	if sum := sha256.Sum256(content); hex.EncodeToString(sum[:]) != words[2] {
		return nil, "is damaged"
	}
	return content, ""
}
