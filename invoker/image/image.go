// Package image is the file form of a compiled function that runs on the shared runtime: one block of code and
// read-only data that can lie anywhere in memory, and the few places in it that depend on where that is.
//
//	Header   the first HeaderSize bytes; numbers are little-endian
//	block    the addresses that code uses, read-only data, code
//	places   of the block that hold an address within it, four bytes each
//	imports  places that get the address of one of the runtime's exports: place and number, four bytes each
//
// Exports have no names here but numbers, in the order of their names in the runtime that the file was made for.
// Whoever loads it has that runtime and no other: its hash is in the header.
//
// The header's checksum is of all but the code: that is most of the file, and whoever keeps images has hashes of whole
// files.
package image

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
)

const (
	// HeaderSize is also what the block is aligned to in memory, and a multiple of a cache line.
	HeaderSize = 128
	// MaxBlock bounds a block; offsets are of 32 bits.
	MaxBlock = 256 << 20
	// Version is of the form described above.
	Version = 2
)

// RuntimeName is the file beside an image that it runs on.
const RuntimeName = "libdecant_rt.so"

// Magic begins every file.
const Magic = "\x7fdecant\n"

// Machines are those that code is made for, as ELF numbers them.
const MachineAMD64 = 62

// Hash names a runtime: the SHA-256 of its shared object.
type Hash [sha256.Size]byte

// HashOf is the hash of a runtime's file.
func HashOf(runtime []byte) Hash { return sha256.Sum256(runtime) }

// Image is a compiled function as it is made.
type Image struct {
	Runtime Hash     // what it was compiled against
	Block   []byte   // Places hold offsets in it, everything else is as it will be
	Code    uint32   // where the code begins: what lies before it is data
	Entry   uint32   // the place that has the address of the function's table
	Places  []uint32 // multiples of eight, rising
	Imports []Import
}

// Import is a place that gets the address of an export.
type Import struct{ Place, Number uint32 }

// Where the header has what; the rest of it is zero.
const (
	atMagic    = 0
	atVersion  = 8
	atMachine  = 12
	atRuntime  = 16
	atBlock    = 48
	atEntry    = 52
	atPlaces   = 56
	atImports  = 60
	atCode     = 64
	atChecksum = 68
	endHeader  = 72
)

var table = crc32.MakeTable(crc32.Castagnoli)

// Encode is the file.
func (m *Image) Encode() []byte {
	out := make([]byte, HeaderSize, HeaderSize+len(m.Block)+4*len(m.Places)+8*len(m.Imports))
	copy(out[atMagic:], Magic)
	put := binary.LittleEndian.PutUint32
	put(out[atVersion:], Version)
	put(out[atMachine:], MachineAMD64)
	copy(out[atRuntime:], m.Runtime[:])
	put(out[atBlock:], uint32(len(m.Block)))
	put(out[atCode:], m.Code)
	put(out[atEntry:], m.Entry)
	put(out[atPlaces:], uint32(len(m.Places)))
	put(out[atImports:], uint32(len(m.Imports)))
	out = append(out, m.Block...)
	for _, p := range m.Places {
		out = binary.LittleEndian.AppendUint32(out, p)
	}
	for _, i := range m.Imports {
		out = binary.LittleEndian.AppendUint32(out, i.Place)
		out = binary.LittleEndian.AppendUint32(out, i.Number)
	}
	Seal(out)
	return out
}

// Seal writes the checksum of a file.
func Seal(file []byte) {
	get := func(at int) int { return int(binary.LittleEndian.Uint32(file[at:])) }
	binary.LittleEndian.PutUint32(file[atChecksum:], checksum(file, get(atCode), get(atBlock)))
}

// checksum is that of a file whose code is in such a part of the block.
func checksum(file []byte, code, block int) uint32 {
	sum := crc32.Update(0, table, file[:atChecksum])
	sum = crc32.Update(sum, table, file[endHeader:HeaderSize+code])
	return crc32.Update(sum, table, file[HeaderSize+block:])
}

// Is reports whether a file begins as an image of this form does.
func Is(file []byte) bool { return len(file) >= HeaderSize && string(file[:len(Magic)]) == Magic }

// Loaded is a file that was read to the place in memory where its code will run. It is not changed before all of it
// has been checked.
type Loaded struct {
	Runtime Hash
	Block   []byte
	entry   uint32
	places  []byte
	imports []byte
}

// ErrDamaged: the file is not what was written.
var ErrDamaged = errors.New("it is damaged: build it again")

// Read checks the form of a file and finds its parts; no byte is copied.
func Read(file []byte) (l Loaded, err error) {
	if !Is(file) {
		return l, errors.New("not an image")
	}
	get := func(at int) uint64 { return uint64(binary.LittleEndian.Uint32(file[at:])) }
	if v := get(atVersion); v != Version {
		return l, fmt.Errorf("an image of form %d, this is %d: build it again", v, Version)
	}
	if get(atMachine) != MachineAMD64 {
		return l, errors.New("an image for another machine: build it again")
	}
	block, places, imports := get(atBlock), get(atPlaces), get(atImports)
	code := get(atCode)
	if block > MaxBlock || code > block || uint64(len(file)) != HeaderSize+block+4*places+8*imports {
		return l, ErrDamaged
	}
	if get(atChecksum) != uint64(checksum(file, int(code), int(block))) {
		return l, ErrDamaged
	}
	l.Runtime = Hash(file[atRuntime:])
	l.Block = file[HeaderSize:][:block:block]
	l.entry = uint32(get(atEntry))
	rest := file[HeaderSize+block:]
	l.places, l.imports = rest[:4*places], rest[4*places:]
	return l, l.check(block)
}

// check looks at every place: a checksum tells damage, not intent.
func (l *Loaded) check(block uint64) error {
	if !place(l.entry, block) {
		return ErrDamaged
	}
	for p := l.places; len(p) >= 4; p = p[4:] {
		at := binary.LittleEndian.Uint32(p)
		if !place(at, block) || binary.LittleEndian.Uint64(l.Block[at:]) > block {
			return ErrDamaged
		}
	}
	for p := l.imports; len(p) >= 8; p = p[8:] {
		if !place(binary.LittleEndian.Uint32(p), block) {
			return ErrDamaged
		}
	}
	return nil
}

// place reports whether eight bytes of the block are there.
func place(at uint32, block uint64) bool { return at%8 == 0 && uint64(at)+8 <= block }

// Relocate writes the addresses: base is where the block lies, exports are the runtime's.
func (l *Loaded) Relocate(base uint64, exports []uint64) error {
	for p := l.imports; len(p) >= 8; p = p[8:] {
		if n := binary.LittleEndian.Uint32(p[4:]); uint64(n) >= uint64(len(exports)) {
			return fmt.Errorf("it imports what the runtime does not have (number %d)", n)
		}
	}
	for p := l.places; len(p) >= 4; p = p[4:] {
		at := l.Block[binary.LittleEndian.Uint32(p):]
		binary.LittleEndian.PutUint64(at, base+binary.LittleEndian.Uint64(at))
	}
	for p := l.imports; len(p) >= 8; p = p[8:] {
		binary.LittleEndian.PutUint64(l.Block[binary.LittleEndian.Uint32(p):], exports[binary.LittleEndian.Uint32(p[4:])])
	}
	return nil
}

// Table is the address of the function's table, once linked. It is within the block, at base, unless the file was made
// to deceive: then it is 0.
func (l *Loaded) Table(base uint64) uint64 {
	at := binary.LittleEndian.Uint64(l.Block[l.entry:])
	if at < base || at-base+8 > uint64(len(l.Block)) {
		return 0
	}
	return at
}

// Imported lists the numbers of the exports that the image uses, and the places that get their addresses.
func (l *Loaded) Imported() []Import {
	var list []Import
	for p := l.imports; len(p) >= 8; p = p[8:] {
		list = append(list, Import{binary.LittleEndian.Uint32(p), binary.LittleEndian.Uint32(p[4:])})
	}
	return list
}
