package build

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"
)

// cache is a folder of entries, each a folder named by the hash of what it is made from:
//
//	entry/<key>/<file> and <file>.sum   a result and its hash, so that a damaged file is noticed
//	lock/<key>                          held while an entry is made, by one process and goroutine
//	log/<key>.log                       what rustc said when it failed
//	work/…                              where things are made; renamed into entry when whole
type cache struct{ dir string }

const (
	keepFor  = 30 * 24 * time.Hour // an entry not used for so long may go
	keepMost = 400                 // entries; beyond it the least recently used go earlier
)

func (c cache) entry(key string) string { return filepath.Join(c.dir, "entry", key) }
func (c cache) log(key string) string   { return filepath.Join(c.dir, "log", key+".log") }

// find reports whether the files of an entry are whole, and notes its use.
func (c cache) find(key string, names ...string) bool {
	for _, name := range names {
		path := filepath.Join(c.entry(key), name)
		want, err := os.ReadFile(path + ".sum")
		if err != nil {
			return false
		}
		got, err := sum(path)
		if err != nil || got != strings.TrimSpace(string(want)) {
			return false
		}
	}
	now := time.Now()
	_ = os.Chtimes(c.entry(key), now, now) // only steers what trim takes first
	return true
}

// make finds an entry or lets do write its files into the folder out, with dir for everything else it needs. It
// returns the entry's folder.
func (c cache) make(ctx context.Context, key string, names []string, do func(dir, out string) error) (string, error) {
	unlock, err := c.lock(ctx, key)
	if err != nil {
		return "", err
	}
	defer unlock()
	if c.find(key, names...) {
		return c.entry(key), nil // another process made it meanwhile
	}
	work, err := c.workDir()
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(work)
	made := filepath.Join(work, "entry")
	if err := os.Mkdir(made, 0o755); err != nil {
		return "", err
	}
	if err := do(work, made); err != nil {
		return "", err
	}
	if err := c.publish(key, made, names); err != nil {
		return "", err
	}
	c.trim()
	return c.entry(key), nil
}

// publish puts a finished folder in its place at once. What was there is damaged, or find had taken it.
func (c cache) publish(key, made string, names []string) error {
	for _, name := range names {
		out := filepath.Join(made, name)
		s, err := sum(out)
		if err != nil {
			return fmt.Errorf("rustc left no result: %w", err)
		}
		if err := os.WriteFile(out+".sum", []byte(s+"\n"), 0o644); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(filepath.Join(c.dir, "entry"), 0o755); err != nil {
		return err
	}
	if err := os.RemoveAll(c.entry(key)); err != nil {
		return err
	}
	return os.Rename(made, c.entry(key))
}

func (c cache) workDir() (string, error) {
	base := filepath.Join(c.dir, "work")
	if err := os.MkdirAll(base, 0o755); err != nil {
		return "", fmt.Errorf("cannot use the build cache: %w", err)
	}
	return os.MkdirTemp(base, "")
}

// lock waits for the entry's lock file. The kernel drops it with the process, so no lock is ever stale.
func (c cache) lock(ctx context.Context, key string) (func(), error) {
	dir := filepath.Join(c.dir, "lock")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("cannot use the build cache: %w", err)
	}
	f, err := os.OpenFile(filepath.Join(dir, key), os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	for {
		held, err := tryLock(f)
		if held {
			return func() { f.Close() }, nil
		}
		if err != nil {
			f.Close()
			return nil, fmt.Errorf("cannot lock %s: %w", f.Name(), err)
		}
		select {
		case <-ctx.Done():
			f.Close()
			return nil, ctx.Err()
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// trim removes entries long unused, and work folders that a killed process left.
func (c cache) trim() {
	for _, old := range stale(filepath.Join(c.dir, "work"), 24*time.Hour, 1<<30) {
		os.RemoveAll(old)
	}
	for _, old := range stale(filepath.Join(c.dir, "entry"), keepFor, keepMost) {
		os.RemoveAll(old)
	}
}

// stale lists what is older than age, and the oldest of what is over most.
func stale(dir string, age time.Duration, most int) []string {
	list, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	type entry struct {
		path string
		used time.Time
	}
	var all []entry
	for _, e := range list {
		if info, err := e.Info(); err == nil {
			all = append(all, entry{filepath.Join(dir, e.Name()), info.ModTime()})
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].used.After(all[j].used) })
	var old []string
	for i, e := range all {
		if i >= most || time.Since(e.used) > age {
			old = append(old, e.path)
		}
	}
	return old
}

// hashOf is a key: of a crate's sources, and of texts.
func hashOf(crate fs.FS, texts ...any) (string, error) {
	h := sha256.New()
	err := walk(crate, func(path string, data []byte) error {
		fmt.Fprintf(h, "%q %d\n", path, len(data))
		h.Write(data)
		return nil
	})
	fmt.Fprintf(h, "%q", texts)
	return hex.EncodeToString(h.Sum(nil))[:40], err
}

func sum(path string) (string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:]), nil
}

// walk visits the files below src of a crate, in order: rustc reads nothing else.
func walk(crate fs.FS, visit func(path string, data []byte) error) error {
	return fs.WalkDir(crate, "src", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(crate, path)
		if err != nil {
			return err
		}
		return visit(path, data)
	})
}

func writeCrate(crate fs.FS, to string) error {
	return walk(crate, func(path string, data []byte) error {
		file := filepath.Join(to, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		return os.WriteFile(file, data, 0o644)
	})
}
