//go:build !unix

package store

import (
	"errors"
	"io/fs"
	"os"
	"time"
)

// abandoned is how old a lock file is that its process left behind: updates take milliseconds.
const abandoned = 30 * time.Second

// lock waits until it can create the file; unlock removes it.
func lock(path string) (unlock func() error, err error) {
	for {
		f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL, 0o644)
		if err == nil {
			return func() error { return errors.Join(f.Close(), os.Remove(path)) }, nil
		}
		if !errors.Is(err, fs.ErrExist) {
			return nil, err
		}
		if info, err := os.Stat(path); err == nil && time.Since(info.ModTime()) > abandoned {
			os.Remove(path)
		}
		time.Sleep(20 * time.Millisecond)
	}
}
