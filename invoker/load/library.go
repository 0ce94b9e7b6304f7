//go:build linux && cgo && (amd64 || arm64)

package load

/*
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include "guard.h"
*/
import "C"

import (
	"errors"
	"fmt"
	"unsafe"
)

// library is a shared object in the process.
type library struct {
	path   string
	handle unsafe.Pointer
}

// openLibrary loads an image that is a shared object and carries its runtime.
func openLibrary(path string) (*Image, error) {
	l, err := loadLibrary(path)
	if err != nil {
		return nil, err
	}
	img := &Image{Path: path, unload: l.close}
	if img.image, img.base, err = l.table(C.DC_SYMBOL); err != nil {
		return nil, errors.Join(&RefusedError{path, err.Error()}, l.close())
	}
	return img, nil
}

// loadLibrary checks a shared object and has the system load it.
func loadLibrary(path string) (*library, error) {
	if err := Check(path); err != nil {
		return nil, err
	}
	name := C.CString(path)
	defer C.free(unsafe.Pointer(name))
	handle := C.dlopen(name, C.RTLD_NOW|C.RTLD_LOCAL)
	if handle == nil {
		return nil, fmt.Errorf("cannot load %s: %s", path, C.GoString(C.dlerror()))
	}
	return &library{path, handle}, nil
}

func (l *library) close() error {
	if C.dlclose(l.handle) != 0 {
		return fmt.Errorf("cannot unload %s: %s", l.path, C.GoString(C.dlerror()))
	}
	return nil
}

// table is an exported table and where the library lies. It belongs to the library and is of our version.
func (l *library) table(name string) (*C.dc_image, uintptr, error) {
	at := l.find(name)
	if at == nil {
		return nil, 0, errors.New("it does not export " + name)
	}
	var info C.Dl_info
	if C.dladdr(at, &info) == 0 {
		return nil, 0, errors.New("its table cannot be placed")
	}
	table := (*C.dc_image)(at)
	if table.abi != C.DC_ABI {
		return nil, 0, fmt.Errorf("it has ABI version %d, this is %d: build it again", table.abi, C.DC_ABI)
	}
	if !within(table, info.dli_fbase) {
		return nil, 0, errors.New("its table points outside it")
	}
	return table, uintptr(info.dli_fbase), nil
}

// find is the address of a symbol, nil when there is none.
func (l *library) find(name string) unsafe.Pointer {
	symbol := C.CString(name)
	defer C.free(unsafe.Pointer(symbol))
	return C.dlsym(l.handle, symbol)
}

// within reports whether the four entry points are code of the object loaded at base.
func within(i *C.dc_image, base unsafe.Pointer) bool {
	for _, f := range []unsafe.Pointer{unsafe.Pointer(i.init), unsafe.Pointer(i.start), unsafe.Pointer(i.answer), unsafe.Pointer(i.reset)} {
		var info C.Dl_info
		if f == nil || C.dladdr(f, &info) == 0 || info.dli_fbase != base {
			return false
		}
	}
	return true
}
