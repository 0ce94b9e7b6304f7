//go:build linux && cgo && (amd64 || arm64)

package load

// #include "guard.h"
import "C"

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"

	"decant/invoker/image"
)

// sharedRuntime is the runtime that all blocks of this process run on. It is loaded with the first of them and stays.
type sharedRuntime struct {
	hash    image.Hash
	table   *C.dc_image
	exports []uint64 // addresses, by number
	base    uintptr
}

// process is what is loaded anyway: the C library is in it.
var process library

var (
	theRuntime   atomic.Pointer[sharedRuntime]
	runtimeMutex sync.Mutex
)

var errOtherRuntime = errors.New("it was made for another version of the runtime than this process has loaded: build it again")

// runtimeOf returns the runtime that an image was made for.
func runtimeOf(hash image.Hash, path string) (*sharedRuntime, error) {
	r := theRuntime.Load()
	if r == nil {
		var err error
		if r, err = firstRuntime(hash, filepath.Join(filepath.Dir(path), image.RuntimeName)); err != nil {
			return nil, err
		}
	}
	if r.hash != hash {
		return nil, errOtherRuntime
	}
	return r, nil
}

// firstRuntime loads the runtime unless somebody was faster.
func firstRuntime(hash image.Hash, path string) (*sharedRuntime, error) {
	runtimeMutex.Lock()
	defer runtimeMutex.Unlock()
	if r := theRuntime.Load(); r != nil {
		return r, nil
	}
	r, err := loadRuntime(hash, path)
	if err != nil {
		return nil, err
	}
	theRuntime.Store(r)
	return r, nil
}

func loadRuntime(hash image.Hash, path string) (*sharedRuntime, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("its runtime is not beside it: %w", err)
	}
	if image.HashOf(data) != hash {
		return nil, errors.New("the runtime beside it is another than it was made for: build it again")
	}
	list, err := image.Exports(data)
	if err != nil {
		return nil, err
	}
	lib, err := loadLibrary(path)
	if err != nil {
		return nil, err
	}
	r := &sharedRuntime{hash: hash}
	if r.table, r.base, err = lib.table(C.DC_RUNTIME); err != nil {
		return nil, errors.Join(err, lib.close())
	}
	for _, e := range list {
		at := uint64(r.base) + e.Value
		if slices.Contains(image.LibC, e.Name) {
			at = uint64(uintptr(process.find(e.Name)))
		}
		r.exports = append(r.exports, at)
	}
	return r, nil
}
