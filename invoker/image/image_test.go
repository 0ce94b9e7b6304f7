package image_test

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"

	"decant/invoker/image"
)

// small is an image with one of everything.
func small() *image.Image {
	block := make([]byte, 128)
	binary.LittleEndian.PutUint64(block[8:], 16)
	copy(block[64:], "code")
	return &image.Image{Runtime: image.HashOf(nil), Block: block, Code: 64, Entry: 8, Places: []uint32{8}, Imports: []image.Import{{Place: 0, Number: 1}}}
}

func TestFilesComeBack(t *testing.T) {
	m := small()
	file := m.Encode()
	l, err := image.Read(file)
	if err != nil {
		t.Fatal(err)
	}
	if l.Runtime != m.Runtime || !bytes.Equal(l.Block, m.Block) || len(l.Imported()) != 1 || l.Imported()[0] != m.Imports[0] {
		t.Fatalf("got %+v", l)
	}
	if err := l.Relocate(1<<40, []uint64{5, 7}); err != nil {
		t.Fatal(err)
	}
	if got := binary.LittleEndian.Uint64(l.Block); got != 7 {
		t.Errorf("the import is %d", got)
	}
	if got := l.Table(1 << 40); got != 1<<40+16 {
		t.Errorf("the table is at %#x", got)
	}
}

func TestRefusedFiles(t *testing.T) {
	word := func(at int, value uint32) func([]byte) []byte {
		return func(b []byte) []byte { binary.LittleEndian.PutUint32(b[at:], value); return b }
	}
	const damaged = "damaged"
	cases := map[string]struct {
		change func([]byte) []byte
		want   string
	}{
		"empty":           {func([]byte) []byte { return nil }, "not an image"},
		"short":           {func(b []byte) []byte { return b[:100] }, "not an image"},
		"magic":           {word(0, 0), "not an image"},
		"form":            {word(8, 99), "an image of form 99"},
		"machine":         {word(12, 183), "another machine"},
		"cut":             {func(b []byte) []byte { return b[:len(b)-1] }, damaged},
		"long":            {func(b []byte) []byte { return append(b, 0) }, damaged},
		"block":           {word(48, 1<<31), damaged},
		"entry outside":   {word(52, 124), damaged},
		"entry odd":       {word(52, 9), damaged},
		"entry huge":      {word(52, 0xfffffff8), damaged},
		"places":          {word(56, 0xffffffff), damaged},
		"imports":         {word(60, 0x7fffffff), damaged},
		"code":            {word(64, 129), damaged},
		"place outside":   {word(256, 128), damaged},
		"place odd":       {word(256, 12), damaged},
		"place huge":      {word(256, 0xfffffff8), damaged},
		"address outside": {word(136, 129), damaged},
		"import outside":  {word(260, 128), damaged},
		"reserved":        {word(100, 1), ""}, // for later forms
	}
	for name, c := range cases {
		file := c.change(small().Encode())
		if name != "block" && name != "code" && image.Is(file) {
			image.Seal(file)
		}
		_, err := image.Read(file)
		if c.want == "" && err == nil {
			continue
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
}

func TestDamageIsSeen(t *testing.T) {
	file := small().Encode()
	for i := range file {
		if i >= image.HeaderSize+64 && i < image.HeaderSize+128 {
			continue // code
		}
		damaged := append([]byte(nil), file...)
		damaged[i] ^= 0x10
		if _, err := image.Read(damaged); err == nil {
			t.Errorf("byte %d", i)
		}
	}
}

func TestUnknownImports(t *testing.T) {
	l, err := image.Read(small().Encode())
	if err != nil {
		t.Fatal(err)
	}
	before := append([]byte(nil), l.Block...)
	if err := l.Relocate(0, []uint64{5}); err == nil || !bytes.Equal(l.Block, before) {
		t.Fatalf("got %v", err)
	}
}

func TestTablesOutside(t *testing.T) {
	m := small()
	m.Imports[0].Place = 8 // what the table's address is, too
	l, err := image.Read(m.Encode())
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Relocate(1<<40, []uint64{0, 1 << 50}); err != nil {
		t.Fatal(err)
	}
	if got := l.Table(1 << 40); got != 0 {
		t.Fatalf("the table is at %#x", got)
	}
}

// FuzzRead: no file makes the reader panic, write outside the block, or name a table outside it. Half of what is tried
// has a right checksum: that keeps out damage, not intent.
func FuzzRead(f *testing.F) {
	f.Add(small().Encode(), true)
	f.Add(small().Encode(), false)
	f.Fuzz(func(t *testing.T, file []byte, seal bool) {
		file = append([]byte(nil), file...)
		if seal && image.Is(file) {
			sealed(file)
		}
		l, err := image.Read(file)
		if err != nil {
			return
		}
		rest := append([]byte(nil), file[image.HeaderSize+len(l.Block):]...)
		if err := l.Relocate(1<<40, make([]uint64, 8)); err != nil {
			return
		}
		if !bytes.Equal(rest, file[image.HeaderSize+len(l.Block):]) {
			t.Fatal("written outside the block")
		}
		if at := l.Table(1 << 40); at != 0 && (at < 1<<40 || at+8 > 1<<40+uint64(len(l.Block))) {
			t.Fatalf("a table at %#x", at)
		}
	})
}

// sealed seals a file whose header may say anything.
func sealed(file []byte) {
	defer func() { _ = recover() }() // it says more than there is
	image.Seal(file)
}
