package bench

import (
	"embed"
	"io/fs"
	"os"
	"path/filepath"
)

// files are the drivers and the hand-written functions, so that an installed decant has them.
//
//go:embed drivers floor
var files embed.FS

// unpack writes them below the lab's folder.
func (l *Lab) unpack() error {
	return fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := filepath.Join(l.Dir, filepath.FromSlash(path))
		if d.IsDir() {
			return os.MkdirAll(to, 0o755)
		}
		data, err := files.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(to, data, 0o644)
	})
}
