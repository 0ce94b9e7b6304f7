package image

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
)

// object is what rustc leaves of a function: an ELF file with one section for each item, not linked.
type object struct {
	file     *elf.File
	sections []section // by ELF index
	symbols  []symbol  // by ELF index
}

// section is one item's code or data.
type section struct {
	data        []byte
	align       uint64
	code        bool
	refused     string // why it cannot be part of an image; asked only when something needs it
	relocations []relocation
	used        bool
	at          uint64 // in the block, once laid out
}

// symbol is a place in a section, or the name of something that is elsewhere.
type symbol struct {
	name    string
	section int // 0: elsewhere
	value   uint64
}

// relocation is a place in a section that refers to a symbol.
type relocation struct {
	offset uint64
	kind   elf.R_X86_64
	symbol int
	addend int64
}

// readObject takes an object file apart.
func readObject(data []byte) (*object, error) {
	f, err := elf.NewFile(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	if f.Class != elf.ELFCLASS64 || f.Data != elf.ELFDATA2LSB || f.Type != elf.ET_REL || f.Machine != elf.EM_X86_64 {
		return nil, errors.New("not an object file for amd64")
	}
	o := &object{file: f, sections: make([]section, len(f.Sections))}
	if err := o.readSymbols(); err != nil {
		return nil, err
	}
	for i, s := range f.Sections {
		if err := o.readSection(i, s); err != nil {
			return nil, fmt.Errorf("section %s: %w", s.Name, err)
		}
	}
	return o, nil
}

func (o *object) readSymbols() error {
	list, err := o.file.Symbols()
	if err != nil {
		return err
	}
	far, err := o.farSections()
	if err != nil {
		return err
	}
	o.symbols = make([]symbol, 1, len(list)+1) // number 0 is no symbol
	for i, s := range list {
		kind := elf.ST_TYPE(s.Info)
		if kind == elf.STT_GNU_IFUNC || kind == elf.STT_TLS || kind == elf.STT_COMMON || s.Section == elf.SHN_COMMON {
			return fmt.Errorf("%s is of a kind that images do not have (%v)", s.Name, kind)
		}
		index := int(s.Section)
		if at := 4 * (i + 1); s.Section == elf.SHN_XINDEX && at+4 <= len(far) {
			index = int(binary.LittleEndian.Uint32(far[at:]))
		} else if s.Section >= elf.SHN_LORESERVE {
			if kind != elf.STT_FILE {
				return fmt.Errorf("%s lies nowhere", s.Name)
			}
			index = 0
		}
		if index >= len(o.sections) {
			return fmt.Errorf("%s lies nowhere", s.Name)
		}
		o.symbols = append(o.symbols, symbol{s.Name, index, s.Value})
	}
	return nil
}

// farSections has four bytes for each symbol: its section's number, where that is too large for the symbol itself.
func (o *object) farSections() ([]byte, error) {
	for _, s := range o.file.Sections {
		if s.Type == sectionNumbers {
			return s.Data()
		}
	}
	return nil, nil
}

// sectionNumbers is SHT_SYMTAB_SHNDX.
const sectionNumbers = 18

func (o *object) readSection(i int, s *elf.Section) error {
	switch s.Type {
	case elf.SHT_INIT_ARRAY, elf.SHT_FINI_ARRAY, elf.SHT_PREINIT_ARRAY:
		return errors.New("code that runs at load")
	case elf.SHT_RELA:
		return o.readRelocations(s)
	case elf.SHT_REL:
		return errors.New("relocations without addends")
	case elf.SHT_PROGBITS, elf.SHT_NOBITS:
	default:
		return nil
	}
	to := &o.sections[i]
	to.align, to.code, to.refused = max(1, s.Addralign), s.Flags&elf.SHF_EXECINSTR != 0, refusedSection(s)
	if to.align > maxAlign || to.align&(to.align-1) != 0 {
		return fmt.Errorf("aligned to %d", to.align)
	}
	if to.refused != "" || s.Type == elf.SHT_NOBITS {
		return nil
	}
	var err error
	to.data, err = s.Data()
	return err
}

// maxAlign is what the loader aligns blocks to.
const maxAlign = 64

// refusedSection says why a section cannot be part of an image; "" when it can.
func refusedSection(s *elf.Section) string {
	switch {
	case s.Flags&elf.SHF_ALLOC == 0:
		return "not part of the program"
	case s.Flags&elf.SHF_TLS != 0:
		return "thread-local storage"
	case s.Flags&elf.SHF_COMPRESSED != 0:
		return "compressed"
	case s.Flags&elf.SHF_WRITE != 0 && !strings.HasPrefix(s.Name, ".data.rel.ro"):
		return "writable memory"
	case s.Flags&elf.SHF_WRITE != 0 && s.Flags&elf.SHF_EXECINSTR != 0:
		return "writable code"
	case s.Type == elf.SHT_NOBITS && s.Size > 0:
		return "memory without contents"
	}
	return ""
}

func (o *object) readRelocations(s *elf.Section) error {
	if int(s.Info) >= len(o.sections) {
		return errors.New("relocations of nothing")
	}
	data, err := s.Data()
	if err != nil {
		return err
	}
	to := &o.sections[s.Info]
	for ; len(data) >= 24; data = data[24:] {
		info := binary.LittleEndian.Uint64(data[8:])
		r := relocation{
			offset: binary.LittleEndian.Uint64(data), kind: elf.R_X86_64(uint32(info)), symbol: int(info >> 32),
			addend: int64(binary.LittleEndian.Uint64(data[16:])),
		}
		if r.kind == elf.R_X86_64_NONE {
			continue
		}
		if r.symbol >= len(o.symbols) {
			return errors.New("a relocation of no symbol")
		}
		to.relocations = append(to.relocations, r)
	}
	return nil
}

// find is the number of a symbol that the object defines.
func (o *object) find(name string) (int, bool) {
	for i, s := range o.symbols {
		if s.name == name && s.section != 0 {
			return i, true
		}
	}
	return 0, false
}
