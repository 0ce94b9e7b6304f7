package trace

import (
	"bytes"
	"errors"
	"reflect"
	"testing"

	"decant/tracer/trace/wire"

	"pgregory.net/rapid"
)

// genLog draws logs whose functions have all three lists at full length, as recorders make them.
func genLog(t *rapid.T) *Log {
	l := &Log{
		Lowering: rapid.IntRange(0, 1<<30).Draw(t, "lowering"),
		Run:      rapid.String().Draw(t, "run"),
		Outcome:  rapid.SampledFrom(append(outcomes, "")).Draw(t, "outcome"),
		Where:    rapid.String().Draw(t, "where"),
	}
	for n := rapid.IntRange(0, 4).Draw(t, "funcs"); n > 0; n-- {
		l.Funcs = append(l.Funcs, genFunc(t))
	}
	return l
}

func genFunc(t *rapid.T) Func {
	arms := rapid.IntRange(0, 9).Draw(t, "arms")
	counts := rapid.SliceOfN(rapid.OneOf(rapid.Just(uint64(0)), rapid.Uint64()), arms, arms)
	f := Func{
		Init:    counts.Draw(t, "init"),
		Request: counts.Draw(t, "request"),
		First:   rapid.SliceOfN(rapid.Uint32(), arms, arms).Draw(t, "first"),
		Twins:   rapid.IntRange(0, 3).Draw(t, "twins"),
	}
	copy(f.Key.Hash[:], rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, "hash"))
	f.Key.Ordinal = rapid.IntRange(0, 3).Draw(t, "ordinal")
	return f
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := genLog(t)
		data := l.Encode()
		got, err := Decode(data)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, l) {
			t.Fatalf("got %+v\nwant %+v", got, l)
		}
		if !bytes.Equal(got.Encode(), data) {
			t.Fatal("the bytes differ the second time")
		}
	})
}

func TestEveryDamageIsSeen(t *testing.T) {
	data := (&Log{Lowering: 1, Run: "sample:a", Outcome: Done, Funcs: []Func{{Init: []uint64{1, 0, 300}}}}).Encode()
	for i := range data {
		bad := bytes.Clone(data)
		bad[i] ^= 0x10
		if _, err := Decode(bad); err == nil {
			t.Errorf("a flipped bit in byte %d is not seen", i)
		}
		if _, err := Decode(data[:i]); err == nil {
			t.Errorf("a log cut at byte %d is accepted", i)
		}
	}
}

func TestKindsOfError(t *testing.T) {
	for _, c := range []struct {
		data string
		want error
	}{
		{"", wire.ErrForeign},
		{"PK\x03\x04....", wire.ErrForeign},
		{"DCT2........", wire.ErrNewer},
		{"DCT1\x00\x00\x00\x00\x00\x00", wire.ErrDamaged},
	} {
		if _, err := Decode([]byte(c.data)); !errors.Is(err, c.want) {
			t.Errorf("%q: %v, want %v", c.data, err, c.want)
		}
	}
}

// A valid checksum does not make a log with more arms than any source has acceptable.
func TestForgedSize(t *testing.T) {
	w := wire.NewWriter(magic)
	for _, v := range []uint64{1, 0, 1, 0, 1} { // lowering, run, outcome, where, functions
		w.Uint(v)
	}
	w.Bytes(make([]byte, 16))
	for _, v := range []uint64{0, 0, 1 << 40, 0, 0, 0, 0} { // ordinal, twins, arms
		w.Uint(v)
	}
	if _, err := Decode(w.Finish()); !errors.Is(err, wire.ErrDamaged) {
		t.Fatalf("got %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("\x01\x03abc\x01\x00\x00"))
	f.Add((&Log{Lowering: 1, Run: "live:1", Outcome: Threw, Where: "a.js:3", Funcs: []Func{{Request: []uint64{1}, First: []uint32{1}}}}).Encode())
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, in := range [][]byte{data, sealed(data)} {
			l, err := Decode(in)
			if err != nil {
				continue
			}
			again, err := Decode(l.Encode())
			if err != nil || !reflect.DeepEqual(again, l) {
				t.Fatalf("%v: %+v", err, l)
			}
		}
	})
}

// sealed puts a magic word and a right checksum around a body, so that the fuzzer gets past both.
func sealed(body []byte) []byte {
	w := wire.NewWriter(magic)
	w.Bytes(body)
	return w.Finish()
}
