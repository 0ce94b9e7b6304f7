package image

import (
	"bytes"
	"debug/elf"
	"fmt"
	"sort"
	"strings"
)

// LibC are the functions of the C library that rustc itself emits calls to. They are imported beside the runtime's own.
var LibC = []string{"bcmp", "memcmp", "memcpy", "memmove", "memset"}

// Export is something that images may import.
type Export struct {
	Name  string
	Value uint64 // its address in the runtime's file; 0 for one of LibC
}

// Exports are what a runtime, given as its shared object, has for images, in the order of their numbers: what it
// defines for the outside, and LibC.
func Exports(runtime []byte) ([]Export, error) {
	f, err := elf.NewFile(bytes.NewReader(runtime))
	if err != nil {
		return nil, err
	}
	symbols, err := f.DynamicSymbols()
	if err != nil {
		return nil, fmt.Errorf("the runtime exports nothing: %w", err)
	}
	var list []Export
	for _, s := range symbols {
		kind := elf.ST_TYPE(s.Info)
		if s.Section != elf.SHN_UNDEF && s.Section < elf.SHN_LORESERVE && (kind == elf.STT_FUNC || kind == elf.STT_OBJECT) && !strings.HasPrefix(s.Name, "rust_metadata") {
			list = append(list, Export{s.Name, s.Value})
		}
	}
	for _, name := range LibC {
		list = append(list, Export{Name: name})
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Name < list[j].Name })
	for i := 1; i < len(list); i++ {
		if list[i].Name == list[i-1].Name {
			return nil, fmt.Errorf("the runtime exports %s twice", list[i].Name)
		}
	}
	return list, nil
}
