//go:build linux && cgo && (amd64 || arm64)

package load

// #include "guard.h"
import "C"

import (
	"errors"
	"fmt"
	"runtime"
	"syscall"
	"unsafe"

	"decant/invoker/image"
)

// openBlock loads an image that runs on the shared runtime: the file is read to where it runs, and its addresses are
// filled in. Nothing is mapped and no page is taken for it (see codeMemory).
func openBlock(path string) (*Image, error) {
	if runtime.GOARCH != "amd64" {
		return nil, &RefusedError{path, "an image for amd64, this is " + runtime.GOARCH + ": build it again"}
	}
	s, n, err := readCode(path)
	if err != nil {
		return nil, err
	}
	img := &Image{Path: path}
	kept, err := img.place(s, n)
	s = code.seal(s, kept)
	if err != nil {
		code.give(s)
		return nil, &RefusedError{path, err.Error()}
	}
	img.unload = func() error { code.give(s); return nil }
	return img, nil
}

// place makes an image of the file that is in the first n bytes of a span, and says how many of them it needs.
func (img *Image) place(s span, n int) (uint64, error) {
	file, err := image.Read(s.bytes()[:n])
	if err != nil {
		return 0, err
	}
	shared, err := runtimeOf(file.Runtime, img.Path)
	if err != nil {
		return 0, err
	}
	img.base = uintptr(s.start()) + image.HeaderSize
	if err := file.Relocate(uint64(img.base), shared.exports); err != nil {
		return 0, err
	}
	function := file.Table(uint64(img.base))
	if function == 0 {
		return 0, image.ErrDamaged
	}
	// The table that the host calls by takes the place of the header.
	table := (*C.dc_image)(unsafe.Pointer(unsafe.SliceData(s.bytes())))
	*table = *shared.table
	table.function = unsafe.Add(s.start(), uintptr(function)-uintptr(s.start()))
	img.image = (*C.dc_image)(s.start())
	return uint64(image.HeaderSize + len(file.Block)), nil
}

// readCode reads a file into memory for code. The span is not sealed.
func readCode(path string) (span, int, error) {
	fd, err := syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC|syscall.O_NONBLOCK, 0)
	if err != nil {
		return span{}, 0, fmt.Errorf("cannot open %s: %w", path, err)
	}
	defer syscall.Close(fd)
	var about syscall.Stat_t
	if err := syscall.Fstat(fd, &about); err != nil {
		return span{}, 0, fmt.Errorf("cannot read %s: %w", path, err)
	}
	if about.Mode&syscall.S_IFMT != syscall.S_IFREG {
		return span{}, 0, &RefusedError{path, "not a regular file"}
	}
	if about.Size < image.HeaderSize || about.Size > 2*image.MaxBlock {
		return span{}, 0, &RefusedError{path, "not an image"}
	}
	s, err := code.take(uint64(about.Size))
	if err != nil {
		return span{}, 0, err
	}
	n, err := syscall.Read(fd, s.bytes()[:about.Size])
	if err == nil && n != int(about.Size) {
		err = errors.New("it changes")
	}
	if err != nil {
		code.give(code.seal(s, 0))
		return span{}, 0, fmt.Errorf("cannot read %s: %w", path, err)
	}
	return s, n, nil
}
