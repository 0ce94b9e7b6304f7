//go:build !linux || !cgo || !(amd64 || arm64)

package load

import "errors"

// ErrUnsupported: native code is loaded on Linux, on amd64 and arm64, with cgo.
var ErrUnsupported = errors.New("native code cannot be loaded on this system")

// DefaultInit bounds module initialisation.
var DefaultInit = Limits{Fuel: 100_000_000, Timeout: 2e9}

// Image and Instance cannot be had here; they exist so that everything else compiles.
type (
	Image    struct{ Path string }
	Instance struct{ InitEffects []Effect }
)

// Open returns ErrUnsupported.
func Open(string) (*Image, error) { return nil, ErrUnsupported }

func (*Image) MinMemory() uint64                        { return 0 }
func (*Image) NewInstance(uint64) (*Instance, error)    { return nil, ErrUnsupported }
func (*Image) Close() error                             { return nil }
func (*Instance) Start(*Request, Limits) (*Step, error) { return nil, ErrUnsupported }
func (*Instance) Answer(*Answer) (*Step, error)         { return nil, ErrUnsupported }
func (*Instance) Reset() error                          { return ErrUnsupported }
func (*Instance) Large() bool                           { return false }
func (*Instance) Broken() bool                          { return true }
func (*Instance) ModuleBytes() uint64                   { return 0 }
func (*Instance) UsedBytes() uint64                     { return 0 }
func (*Instance) Close()                                {}
