//go:build linux && cgo && (amd64 || arm64)

package load

/*
#cgo CFLAGS: -O2 -Wall -Wextra
#cgo LDFLAGS: -ldl
#cgo noescape dc_run
#cgo nocallback dc_run
#define _GNU_SOURCE
#include "guard.h"
*/
import "C"

import (
	"fmt"
	"strings"
	"sync"
	"syscall"
)

// Image is one compiled function in the process. Instances of it may run in parallel.
type Image struct {
	Path string
	// Environment are the variables of the environment of instances made from now on.
	Environment []Header

	image  *C.dc_image
	base   uintptr // where it lies, for messages about faults
	unload func() error

	mu        sync.Mutex
	instances int
	closed    bool
}

// guard is set up at the first Open: a process that never loads an image has no handlers and no watchdog.
var guard = sync.OnceValue(func() error {
	if errno := C.dc_guard_init(); errno != 0 {
		return fmt.Errorf("cannot set up the guard around native code: %w", syscall.Errno(errno))
	}
	return nil
})

// Open checks an image and loads it: a shared object, named so by its ending, or else a file of package image with the
// runtime beside it. No code of the image runs before the first NewInstance.
func Open(path string) (*Image, error) {
	if err := guard(); err != nil {
		return nil, err
	}
	if strings.HasSuffix(path, ".so") {
		return openLibrary(path)
	}
	return openBlock(path)
}

// MinMemory is the least memory an instance needs, in bytes.
func (img *Image) MinMemory() uint64 { return uint64(img.image.min_memory) }

// Close unloads the image. It is an error while instances are open.
func (img *Image) Close() error {
	img.mu.Lock()
	defer img.mu.Unlock()
	if img.closed {
		return nil
	}
	if img.instances > 0 {
		return fmt.Errorf("%s: %d instances are open", img.Path, img.instances)
	}
	img.closed = true
	return img.unload()
}

func (img *Image) retain() error {
	img.mu.Lock()
	defer img.mu.Unlock()
	if img.closed {
		return fmt.Errorf("%s is closed", img.Path)
	}
	img.instances++
	return nil
}

func (img *Image) release() {
	img.mu.Lock()
	defer img.mu.Unlock()
	img.instances--
}
