//go:build linux && cgo && (amd64 || arm64)

package load

/*
#cgo CFLAGS: -O2 -Wall -Wextra
#cgo LDFLAGS: -ldl
#cgo noescape dc_run
#cgo nocallback dc_run
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include "guard.h"
*/
import "C"

import (
	"errors"
	"fmt"
	"sync"
	"syscall"
	"unsafe"
)

// Image is one compiled function in the process. Instances of it may run in parallel.
type Image struct {
	Path string

	handle unsafe.Pointer
	image  *C.dc_image
	base   uintptr // where the loader put it, for messages about faults

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

// Open checks a shared object and loads it. No code of the image runs before the first NewInstance.
func Open(path string) (*Image, error) {
	if err := guard(); err != nil {
		return nil, err
	}
	if err := Check(path); err != nil {
		return nil, err
	}
	name := C.CString(path)
	defer C.free(unsafe.Pointer(name))
	handle := C.dlopen(name, C.RTLD_NOW|C.RTLD_LOCAL)
	if handle == nil {
		return nil, fmt.Errorf("cannot load %s: %s", path, C.GoString(C.dlerror()))
	}
	img := &Image{Path: path, handle: handle}
	if err := img.find(); err != nil {
		C.dlclose(handle)
		return nil, &RefusedError{path, err.Error()}
	}
	return img, nil
}

// find takes the exported table and checks that it belongs to the image and is of our version.
func (img *Image) find() error {
	symbol := C.CString(C.DC_SYMBOL)
	defer C.free(unsafe.Pointer(symbol))
	at := C.dlsym(img.handle, symbol)
	if at == nil {
		return errors.New("it does not export " + C.DC_SYMBOL)
	}
	var info C.Dl_info
	if C.dladdr(at, &info) == 0 {
		return errors.New("its table cannot be placed")
	}
	img.base = uintptr(info.dli_fbase)
	img.image = (*C.dc_image)(at)
	if img.image.abi != C.DC_ABI {
		return fmt.Errorf("it has ABI version %d, this is %d: build it again", img.image.abi, C.DC_ABI)
	}
	if !img.within(info.dli_fbase) {
		return errors.New("its table points outside it")
	}
	return nil
}

// within reports whether the four entry points are code of the object loaded at base.
func (img *Image) within(base unsafe.Pointer) bool {
	i := img.image
	for _, f := range []unsafe.Pointer{unsafe.Pointer(i.init), unsafe.Pointer(i.start), unsafe.Pointer(i.answer), unsafe.Pointer(i.reset)} {
		var info C.Dl_info
		if f == nil || C.dladdr(f, &info) == 0 || info.dli_fbase != base {
			return false
		}
	}
	return true
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
	if C.dlclose(img.handle) != 0 {
		return fmt.Errorf("cannot unload %s: %s", img.Path, C.GoString(C.dlerror()))
	}
	return nil
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
