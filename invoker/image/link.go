package image

import (
	"debug/elf"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"sort"
)

// tableSymbol names the address of the function's table: all that an object is used for.
const tableSymbol = "decant_function"

// Link makes an image of a function's object file and the runtime that it was compiled against, a shared object. What
// the table does not lead to is left out; what it leads to and no image may have is refused.
//
// Code reaches the runtime's exports through addresses in the block, one for each, which the loader fills in. So code
// is the same wherever it lies, and a loaded function costs a few words of relocation, however large it is.
func Link(object, runtime []byte) (*Image, error) {
	exports, err := Exports(runtime)
	if err != nil {
		return nil, err
	}
	o, err := readObject(object)
	if err != nil {
		return nil, err
	}
	table, ok := o.find(tableSymbol)
	if !ok {
		return nil, errors.New("no " + tableSymbol)
	}
	l := &linker{object: o, numbers: map[string]uint32{}, slots: map[target]uint64{}, stubs: map[target]uint64{}}
	for i, e := range exports {
		l.numbers[e.Name] = uint32(i)
	}
	if err := l.reach(o.symbols[table].section); err != nil {
		return nil, err
	}
	if err := l.layOut(); err != nil {
		return nil, err
	}
	if err := l.fill(); err != nil {
		return nil, err
	}
	m := &l.image
	m.Runtime, m.Entry = HashOf(runtime), uint32(l.address(target{symbol: table}))
	sort.Slice(m.Places, func(i, j int) bool { return m.Places[i] < m.Places[j] })
	if _, err := Read(m.Encode()); err != nil { // relocations on top of each other, say
		return nil, errors.New("the object is damaged")
	}
	return m, nil
}

// linker is one link under way.
type linker struct {
	*object
	numbers map[string]uint32 // of the exports
	slots   map[target]uint64 // where the block has the address of what
	order   []target          // of the slots
	stubs   map[target]uint64 // code that jumps to what is elsewhere, for calls that expect it near
	image   Image
}

// target is what an address in the block is of: a symbol that is elsewhere by its name, one of the object by number.
type target struct {
	name   string
	symbol int
}

func (l *linker) target(symbol int) target {
	if s := l.symbols[symbol]; s.section == 0 {
		return target{name: s.name}
	}
	return target{symbol: symbol}
}

// reach marks a section and all that it leads to, and notes whose addresses are needed.
func (l *linker) reach(first int) error {
	for todo := []int{first}; len(todo) > 0; {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		s := &l.sections[at]
		if s.used {
			continue
		}
		if s.refused != "" || s.align == 0 {
			return fmt.Errorf("the function needs %s, which no image has: %s", l.file.Sections[at].Name, s.refused)
		}
		s.used = true
		for _, r := range s.relocations {
			if err := l.need(r); err != nil {
				return err
			}
			if to := l.symbols[r.symbol].section; to != 0 {
				todo = append(todo, to)
			}
		}
	}
	return nil
}

// need checks what a relocation refers to, and notes the address that it reads from the block.
func (l *linker) need(r relocation) error {
	t := l.target(r.symbol)
	far := t.name != ""
	if r.symbol == 0 || far && !l.has(t.name) {
		return fmt.Errorf("the function imports %q, which the runtime does not have", t.name)
	}
	switch r.kind {
	case elf.R_X86_64_GOTPCREL, elf.R_X86_64_GOTPCRELX, elf.R_X86_64_REX_GOTPCRELX:
		l.slot(t)
		return nil
	case elf.R_X86_64_PLT32:
		if far {
			l.slot(t)
			l.stubs[t] = 0
		}
		return nil
	case elf.R_X86_64_64:
		if !far || r.addend == 0 {
			return nil
		}
	case elf.R_X86_64_PC32, elf.R_X86_64_PC64:
		if !far {
			return nil
		}
	}
	return fmt.Errorf("the function refers to %s in a way that no image does (%v%+d)", l.symbols[r.symbol].name, r.kind, r.addend)
}

func (l *linker) has(name string) bool {
	_, ok := l.numbers[name]
	return ok
}

func (l *linker) slot(t target) {
	if _, ok := l.slots[t]; !ok {
		l.slots[t] = 0
		l.order = append(l.order, t)
	}
}

// layOut gives everything its place: the addresses, read-only data, then code.
func (l *linker) layOut() error {
	at := uint64(0)
	for _, t := range l.order {
		l.slots[t] = at
		at += 8
	}
	at = l.layOutSections(at, false)
	at = alignUp(at, maxAlign)
	l.image.Code = uint32(at)
	at = l.layOutSections(at, true)
	for _, t := range l.order {
		if _, ok := l.stubs[t]; ok {
			l.stubs[t] = at
			at += stubSize
		}
	}
	if at > MaxBlock {
		return fmt.Errorf("the function has %d bytes, the most is %d", at, MaxBlock)
	}
	l.image.Block = make([]byte, at)
	return nil
}

func (l *linker) layOutSections(at uint64, code bool) uint64 {
	for i := range l.sections {
		if s := &l.sections[i]; s.used && s.code == code {
			s.at = alignUp(at, s.align)
			at = s.at + uint64(len(s.data))
		}
	}
	return at
}

func alignUp(at, align uint64) uint64 { return (at + align - 1) &^ (align - 1) }

// fill writes the block.
func (l *linker) fill() error {
	for _, t := range l.order {
		if err := l.store(l.slots[t], t, 0); err != nil {
			return err
		}
	}
	for t, at := range l.stubs {
		l.image.Block[at], l.image.Block[at+1] = 0xff, 0x25 // jmp *slot(%rip)
		if err := l.relative32(at+2, l.slots[t], -4); err != nil {
			return err
		}
	}
	for i := range l.sections {
		s := &l.sections[i]
		if !s.used {
			continue
		}
		copy(l.image.Block[s.at:], s.data)
		for _, r := range s.relocations {
			if err := l.apply(s, r); err != nil {
				return fmt.Errorf("%s: %w", l.file.Sections[i].Name, err)
			}
		}
	}
	return nil
}

// stubSize is that of an indirect jump, and two bytes that are never run.
const stubSize = 8

func (l *linker) apply(s *section, r relocation) error {
	size := uint64(4)
	if r.kind == elf.R_X86_64_64 || r.kind == elf.R_X86_64_PC64 {
		size = 8
	}
	if r.offset+size < size || r.offset+size > uint64(len(s.data)) {
		return errors.New("a relocation outside its section")
	}
	at, t := s.at+r.offset, l.target(r.symbol)
	switch r.kind {
	case elf.R_X86_64_64:
		return l.store(at, t, r.addend)
	case elf.R_X86_64_PC64:
		binary.LittleEndian.PutUint64(l.image.Block[at:], l.address(t)+uint64(r.addend)-at)
		return nil
	case elf.R_X86_64_PC32:
		return l.relative32(at, l.address(t), r.addend)
	case elf.R_X86_64_PLT32:
		to, stub := l.stubs[t]
		if !stub {
			to = l.address(t)
		}
		return l.relative32(at, to, r.addend)
	default:
		return l.relative32(at, l.slots[t], r.addend)
	}
}

// address is where the block has a symbol of the object.
func (l *linker) address(t target) uint64 {
	s := l.symbols[t.symbol]
	return l.sections[s.section].at + s.value
}

// store makes the eight bytes at a place an address.
func (l *linker) store(at uint64, t target, addend int64) error {
	if at%8 != 0 {
		return fmt.Errorf("an address of %s at an odd place", l.symbols[t.symbol].name)
	}
	if t.name != "" {
		l.image.Imports = append(l.image.Imports, Import{Place: uint32(at), Number: l.numbers[t.name]})
		return nil
	}
	to := l.address(t) + uint64(addend)
	if to > uint64(len(l.image.Block)) {
		return fmt.Errorf("an address of nothing, behind %s", l.symbols[t.symbol].name)
	}
	binary.LittleEndian.PutUint64(l.image.Block[at:], to)
	l.image.Places = append(l.image.Places, uint32(at))
	return nil
}

// relative32 writes how far it is from a place to another.
func (l *linker) relative32(at, to uint64, addend int64) error {
	far := int64(to) + addend - int64(at)
	if far < math.MinInt32 || far > math.MaxInt32 {
		return errors.New("a distance of more than 32 bits")
	}
	binary.LittleEndian.PutUint32(l.image.Block[at:], uint32(far))
	return nil
}
