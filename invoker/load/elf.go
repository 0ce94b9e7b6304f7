package load

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
)

// allowedImports are the only symbols an image may leave to the process: what rustc itself emits calls to.
var allowedImports = map[string]bool{"memcpy": true, "memmove": true, "memset": true, "memcmp": true, "bcmp": true}

// allowedNeeded are the libraries an image may name. The process has them loaded already.
var allowedNeeded = map[string]bool{"libc.so.6": true}

// maxTable bounds what is read of a file at once, in bytes.
const maxTable = 16 << 20

// RefusedError says why a file is not taken as an image.
type RefusedError struct {
	Path   string
	Reason string
}

func (e *RefusedError) Error() string { return "refused image " + e.Path + ": " + e.Reason }

// Check reads a shared object and refuses whatever could run code before the guard stands around it, or
// reach anything of the process: imports beyond the allowed ones, constructors, thread-local storage,
// indirect functions, text relocations, and memory that is writable and executable at once.
//
// It reads what the dynamic loader reads (program headers and the dynamic table, never the section
// headers), so a file that says one thing in each is judged by what would be loaded.
func Check(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return &RefusedError{path, "not a regular file"}
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := checkELF(f); err != nil {
		return &RefusedError{path, err.Error()}
	}
	return nil
}

// object is an ELF file as the dynamic loader sees it.
type object struct {
	file    io.ReaderAt
	progs   []*elf.Prog
	dynamic map[elf.DynTag][]uint64
	strings []byte // the string table
}

func checkELF(file io.ReaderAt) error {
	o, err := readObject(file)
	if err != nil {
		return err
	}
	for _, check := range []func(*object) error{checkSegments, checkTags, checkNeeded, checkRelocations} {
		if err := check(o); err != nil {
			return err
		}
	}
	return nil
}

func machine() elf.Machine {
	if runtime.GOARCH == "arm64" {
		return elf.EM_AARCH64
	}
	return elf.EM_X86_64
}

func readObject(file io.ReaderAt) (*object, error) {
	f, err := programHeaders(file)
	if err != nil {
		return nil, err
	}
	o := &object{file: file, progs: f.Progs, dynamic: map[elf.DynTag][]uint64{}}
	for _, p := range o.progs {
		if p.Type != elf.PT_DYNAMIC {
			continue
		}
		table, err := o.at(p.Vaddr, p.Filesz)
		if err != nil {
			return nil, err
		}
		for ; len(table) >= 16; table = table[16:] {
			tag := elf.DynTag(binary.LittleEndian.Uint64(table))
			if tag == elf.DT_NULL {
				break
			}
			o.dynamic[tag] = append(o.dynamic[tag], binary.LittleEndian.Uint64(table[8:]))
		}
	}
	if len(o.dynamic) == 0 {
		return nil, errors.New("no dynamic table")
	}
	o.strings, err = o.at(o.first(elf.DT_STRTAB), o.first(elf.DT_STRSZ))
	return o, err
}

// programHeaders opens the file with its section headers hidden: they play no part in loading, and a
// damaged table of them must not stand in the way of an answer.
func programHeaders(file io.ReaderAt) (*elf.File, error) {
	head := make([]byte, 64)
	if _, err := file.ReadAt(head, 0); err != nil {
		return nil, errors.New("not an ELF file")
	}
	clear(head[40:48]) // e_shoff
	clear(head[58:64]) // e_shentsize, e_shnum, e_shstrndx
	f, err := elf.NewFile(&spliced{head, file})
	if err != nil {
		return nil, err
	}
	if f.Class != elf.ELFCLASS64 || f.Data != elf.ELFDATA2LSB || f.Type != elf.ET_DYN || f.Machine != machine() {
		return nil, fmt.Errorf("not a shared object for %s", runtime.GOARCH)
	}
	return f, nil
}

// spliced reads head in place of the first bytes of a file.
type spliced struct {
	head []byte
	file io.ReaderAt
}

func (s *spliced) ReadAt(p []byte, off int64) (int, error) {
	n, err := s.file.ReadAt(p, off)
	if off >= 0 && off < int64(len(s.head)) {
		copy(p[:n], s.head[off:])
	}
	return n, err
}

// at reads size bytes that are loaded at an address.
func (o *object) at(address, size uint64) ([]byte, error) {
	for _, p := range o.progs {
		if p.Type != elf.PT_LOAD || address < p.Vaddr || address-p.Vaddr > p.Filesz || size > p.Filesz-(address-p.Vaddr) {
			continue
		}
		if size > maxTable {
			return nil, fmt.Errorf("a table of %d bytes", size)
		}
		table := make([]byte, size)
		if _, err := o.file.ReadAt(table, int64(p.Off+(address-p.Vaddr))); err != nil {
			break
		}
		return table, nil
	}
	return nil, fmt.Errorf("address %#x is outside the file", address)
}

// text returns the zero-terminated string at an offset of the string table.
func (o *object) text(offset uint64) (string, error) {
	if offset >= uint64(len(o.strings)) {
		return "", errors.New("damaged string table")
	}
	s, _, ok := bytes.Cut(o.strings[offset:], []byte{0})
	if !ok {
		return "", errors.New("damaged string table")
	}
	return string(s), nil
}

func (o *object) first(tag elf.DynTag) uint64 {
	if v := o.dynamic[tag]; len(v) > 0 {
		return v[0]
	}
	return 0
}

func checkSegments(o *object) error {
	for _, p := range o.progs {
		switch {
		case p.Type == elf.PT_TLS:
			return errors.New("it has thread-local storage")
		case p.Type == elf.PT_INTERP:
			return errors.New("it is a program")
		case p.Flags&(elf.PF_W|elf.PF_X) == elf.PF_W|elf.PF_X && (p.Type == elf.PT_LOAD || p.Type == elf.PT_GNU_STACK):
			return errors.New("it has memory that is writable and executable")
		}
	}
	return nil
}

// refusedTags run code at load or unload, change what is loaded, or need the code to be writable.
var refusedTags = []elf.DynTag{
	elf.DT_INIT, elf.DT_FINI, elf.DT_INIT_ARRAY, elf.DT_FINI_ARRAY, elf.DT_PREINIT_ARRAY, elf.DT_TEXTREL,
	elf.DT_RPATH, elf.DT_RUNPATH, elf.DT_REL, elf.DT_AUXILIARY, elf.DT_FILTER, elf.DT_AUDIT, elf.DT_DEPAUDIT,
}

// tagFlags are bits of DT_FLAGS and DT_FLAGS_1 that an image may not have.
var tagFlags = map[elf.DynTag]uint64{
	elf.DT_FLAGS:   uint64(elf.DF_TEXTREL | elf.DF_STATIC_TLS),
	elf.DT_FLAGS_1: uint64(elf.DF_1_GLOBAL | elf.DF_1_NODELETE | elf.DF_1_INTERPOSE),
}

func checkTags(o *object) error {
	for _, tag := range refusedTags {
		if _, has := o.dynamic[tag]; has {
			return fmt.Errorf("it has %v", tag)
		}
	}
	for tag, bits := range tagFlags {
		if v := o.first(tag) & bits; v != 0 {
			return fmt.Errorf("it has %v %#x", tag, v)
		}
	}
	return nil
}

func checkNeeded(o *object) error {
	for _, offset := range o.dynamic[elf.DT_NEEDED] {
		name, err := o.text(offset)
		if err != nil {
			return err
		}
		if !allowedNeeded[name] {
			return fmt.Errorf("it needs the library %s", name)
		}
	}
	return nil
}

// checkRelocations finds what an image imports: a symbol has an effect only through a relocation that
// names it.
func checkRelocations(o *object) error {
	tables := [][2]elf.DynTag{{elf.DT_RELA, elf.DT_RELASZ}, {elf.DT_JMPREL, elf.DT_PLTRELSZ}}
	for _, t := range tables {
		if _, has := o.dynamic[t[0]]; !has {
			continue
		}
		table, err := o.at(o.first(t[0]), o.first(t[1]))
		if err != nil {
			return err
		}
		for ; len(table) >= 24; table = table[24:] {
			if err := o.checkRelocation(binary.LittleEndian.Uint64(table[8:])); err != nil {
				return err
			}
		}
	}
	return nil
}

func (o *object) checkRelocation(info uint64) error {
	kind, symbol := uint32(info), info>>32
	if refusedRelocation(kind) {
		return fmt.Errorf("it has a relocation of type %d", kind)
	}
	if symbol == 0 {
		return nil
	}
	entry, err := o.at(o.first(elf.DT_SYMTAB)+symbol*24, 24)
	if err != nil {
		return err
	}
	if elf.SymType(entry[4]&15) == elf.STT_GNU_IFUNC {
		return errors.New("it has an indirect function")
	}
	name, err := o.text(uint64(binary.LittleEndian.Uint32(entry)))
	if err != nil {
		return err
	}
	undefined := binary.LittleEndian.Uint16(entry[6:]) == uint16(elf.SHN_UNDEF)
	if undefined && !allowedImports[name] {
		return fmt.Errorf("it imports %s", name)
	}
	return nil
}

// refusedRelocation: those that call code at load (IRELATIVE), copy data, or reach thread-local storage.
func refusedRelocation(kind uint32) bool {
	if machine() == elf.EM_AARCH64 {
		switch elf.R_AARCH64(kind) {
		case elf.R_AARCH64_IRELATIVE, elf.R_AARCH64_COPY, elf.R_AARCH64_TLS_DTPMOD64, elf.R_AARCH64_TLS_DTPREL64,
			elf.R_AARCH64_TLS_TPREL64, elf.R_AARCH64_TLSDESC:
			return true
		}
		return false
	}
	switch elf.R_X86_64(kind) {
	case elf.R_X86_64_NONE, elf.R_X86_64_64, elf.R_X86_64_GLOB_DAT, elf.R_X86_64_JMP_SLOT, elf.R_X86_64_RELATIVE:
		return false
	}
	return true
}
