package wire

import (
	"errors"
	"slices"
	"testing"
)

const magic = "TST1"

func read(t *testing.T, w *Writer) *Reader {
	t.Helper()
	r, err := NewReader(magic, w.Finish())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestSparse(t *testing.T) {
	want := []uint64{0, 7, 0, 0, 1 << 63, 0}
	w := NewWriter(magic)
	Sparse(w, want)
	r := read(t, w)
	got := make([]uint64, len(want))
	ReadSparse(r, got)
	if err := r.Close(); err != nil || !slices.Equal(got, want) {
		t.Errorf("%v %v", got, err)
	}
}

func TestSparseOutOfPlace(t *testing.T) {
	for name, numbers := range map[string][]uint64{
		"beyond the end": {1, 4, 1}, "at the last again": {2, 1, 1, 0, 1}, "a value of 0": {1, 1, 0}, "too wide": {1, 1, 1 << 40}, "cut off": {1, 1},
	} {
		w := NewWriter(magic)
		for _, n := range numbers {
			w.Uint(n)
		}
		r := read(t, w)
		ReadSparse(r, make([]uint32, 3))
		if !errors.Is(r.Close(), ErrDamaged) {
			t.Errorf("%s is accepted", name)
		}
	}
}

func TestNothingMayBeLeftOver(t *testing.T) {
	w := NewWriter(magic)
	w.String("more")
	if err := read(t, w).Close(); !errors.Is(err, ErrDamaged) {
		t.Errorf("got %v", err)
	}
}

func TestStringsAreBounded(t *testing.T) {
	w := NewWriter(magic)
	w.Uint(1 << 50)
	r := read(t, w)
	if s := r.String(); s != "" || !errors.Is(r.Err(), ErrDamaged) {
		t.Errorf("%q %v", s, r.Err())
	}
}
