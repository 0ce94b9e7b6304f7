// Package store keeps what decant makes of a function in the folder .decant beside it: traces, the tree, the
// crate, the map of its sites, coverage, logs and the last results. All of it can be made again.
//
// Files are replaced whole (temporary file, fsync, rename), so a reader sees the old one or the new one. What
// later runs build on carries a header with a version and a checksum; a damaged file or one of a newer decant
// is a *DamagedError, and is made again. Two processes may work on one store: Update holds a lock.
//
//	.decant/.gitignore              *
//	.decant/lock                    held by the process that writes
//	.decant/login/traces            sealed (see seal)
//	.decant/login/last.json         sealed
//	.decant/login/tree.ir, lcov.info, map.json, function.log, crate/…    plain
package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Folder is the name of a store's folder.
const Folder = ".decant"

// Names of the plain files of a function.
const (
	TreeFile     = "tree.ir"
	CoverageFile = "lcov.info"
	MapFile      = "map.json"
	LogFile      = "function.log"
	CrateFolder  = "crate"
)

// Store is the folder of one function.
type Store struct {
	root string // …/.decant
	dir  string // …/.decant/login
}

// Open returns the store of a function beside its entry file. It creates nothing.
func Open(entry string) *Store {
	root := filepath.Join(filepath.Dir(entry), Folder)
	return &Store{root: root, dir: filepath.Join(root, functionFolder(entry))}
}

// functionFolder is the entry's base name without .js; other extensions stay, so that names differ.
func functionFolder(entry string) string {
	base := filepath.Base(entry)
	if ext := filepath.Ext(base); ext == ".js" && len(base) > len(ext) {
		base = base[:len(base)-len(ext)]
	}
	return base
}

// Path returns where a file of the function is kept.
func (s *Store) Path(name string) string { return filepath.Join(s.dir, name) }

// Update runs f while no other process updates this store.
func (s *Store) Update(f func() error) error {
	if err := s.create(); err != nil {
		return err
	}
	unlock, err := lock(filepath.Join(s.root, "lock"))
	if err != nil {
		return fmt.Errorf("cannot lock %s: %w", s.root, err)
	}
	return errors.Join(f(), unlock())
}

// create makes the folders, and the root ignore itself in git.
func (s *Store) create() error {
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return err
	}
	ignore := filepath.Join(s.root, ".gitignore")
	if _, err := os.Stat(ignore); err == nil {
		return nil
	}
	return writeAtomic(ignore, []byte("*\n"))
}

// Write replaces a plain file.
func (s *Store) Write(name string, data []byte) error {
	if err := s.create(); err != nil {
		return err
	}
	return writeAtomic(s.Path(name), data)
}

// WriteTree replaces a folder of the store by the files of tree. The new folder is complete before it takes the
// old one's place.
func (s *Store) WriteTree(name string, tree fs.FS) error {
	if err := s.create(); err != nil {
		return err
	}
	fresh, err := os.MkdirTemp(s.dir, name+".new-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(fresh)
	if err := CopyTree(fresh, tree); err != nil {
		return err
	}
	if err := os.Chmod(fresh, 0o755); err != nil {
		return err
	}
	return swap(fresh, s.Path(name))
}

// swap puts the folder fresh where old is.
func swap(fresh, old string) error {
	aside := fresh + "-old"
	if err := os.Rename(old, aside); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.Rename(fresh, old); err != nil {
		return err
	}
	return os.RemoveAll(aside)
}

// CopyTree writes the files of tree below dir.
func CopyTree(dir string, tree fs.FS) error {
	return fs.WalkDir(tree, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := filepath.Join(dir, filepath.FromSlash(path))
		if entry.IsDir() {
			return os.MkdirAll(to, 0o755)
		}
		data, err := fs.ReadFile(tree, path)
		if err != nil {
			return err
		}
		return os.WriteFile(to, data, 0o644)
	})
}

// writeAtomic replaces a file by way of a temporary one in the same folder.
func writeAtomic(path string, data []byte) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".new-")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close())
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// Replace takes everything of another store, in place of what there is.
func (s *Store) Replace(from *Store) error {
	if err := s.create(); err != nil {
		return err
	}
	if err := os.RemoveAll(s.dir); err != nil {
		return err
	}
	return os.Rename(from.dir, s.dir)
}
