package image

import (
	"fmt"
	"os"
	"path/filepath"
)

// ImportNames lists the exports that an image uses, in the order of its imports; the runtime is beside it. A shared
// object has none.
func ImportNames(path string) ([]string, error) {
	if filepath.Ext(path) == ".so" {
		return nil, nil
	}
	file, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	m, err := Read(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	runtime, err := os.ReadFile(filepath.Join(filepath.Dir(path), RuntimeName))
	if err != nil {
		return nil, err
	}
	exports, err := Exports(runtime)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, i := range m.Imported() {
		if int64(i.Number) >= int64(len(exports)) {
			return nil, fmt.Errorf("%s: %w", path, ErrDamaged)
		}
		names = append(names, exports[i.Number].Name)
	}
	return names, nil
}
