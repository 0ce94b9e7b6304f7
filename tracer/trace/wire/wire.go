// Package wire reads and writes the few shapes that decant's binary files are made of: varints, strings and
// sparse counters between a magic word and a checksum. A Reader never panics and never allocates more than
// its input can pay for.
package wire

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
)

const sumSize = 4

var table = crc32.MakeTable(crc32.Castagnoli)

// Writer builds a file in memory.
type Writer struct{ buf []byte }

// NewWriter starts a file with its four-byte magic word: three letters and a one-digit version.
func NewWriter(magic string) *Writer { return &Writer{buf: []byte(magic)} }

// Uint writes an unsigned LEB128 varint.
func (w *Writer) Uint(v uint64) { w.buf = binary.AppendUvarint(w.buf, v) }

// Int writes a length or index, which is never negative.
func (w *Writer) Int(v int) { w.Uint(uint64(max(v, 0))) }

// String writes a length and that many bytes.
func (w *Writer) String(s string) {
	w.Int(len(s))
	w.buf = append(w.buf, s...)
}

// Bytes writes bytes as they are.
func (w *Writer) Bytes(b []byte) { w.buf = append(w.buf, b...) }

// Finish appends the checksum (CRC-32C of all before it, little endian) and returns the file.
func (w *Writer) Finish() []byte {
	return binary.LittleEndian.AppendUint32(w.buf, crc32.Checksum(w.buf, table))
}

// Counter is an unsigned counter of either width.
type Counter interface{ ~uint32 | ~uint64 }

// Sparse writes the counters that are not 0: how many, then for each the distance from the last one and its value.
func Sparse[C Counter](w *Writer, counts []C) {
	n := 0
	for _, c := range counts {
		if c != 0 {
			n++
		}
	}
	w.Int(n)
	last := -1
	for i, c := range counts {
		if c != 0 {
			w.Int(i - last)
			w.Uint(uint64(c))
			last = i
		}
	}
}

// Reader reads a file. After the first problem every read gives zero values and Err tells what it was.
type Reader struct {
	buf []byte
	err error
}

// Errors that a caller may want to tell apart.
var (
	ErrDamaged = errors.New("the data is damaged")
	ErrNewer   = errors.New("the data was written by a newer version of decant")
	ErrForeign = errors.New("the data is of another kind")
)

// NewReader checks the magic word and the checksum. A higher digit in the magic word is ErrNewer.
func NewReader(magic string, data []byte) (*Reader, error) {
	n := len(magic)
	if len(data) < n || string(data[:n-1]) != magic[:n-1] {
		return nil, ErrForeign
	}
	if v := data[n-1]; v != magic[n-1] {
		if v > magic[n-1] && v <= '9' {
			return nil, fmt.Errorf("%w (format %s)", ErrNewer, data[:n])
		}
		return nil, ErrForeign
	}
	body := len(data) - sumSize
	if body < n || crc32.Checksum(data[:body], table) != binary.LittleEndian.Uint32(data[body:]) {
		return nil, fmt.Errorf("%w: wrong checksum", ErrDamaged)
	}
	return &Reader{buf: data[n:body]}, nil
}

// Fail records a problem with the content.
func (r *Reader) Fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s", ErrDamaged, fmt.Sprintf(format, args...))
	}
	r.buf = nil
}

// Uint reads a varint.
func (r *Reader) Uint() uint64 {
	v, n := binary.Uvarint(r.buf)
	if n <= 0 {
		r.Fail("a number is cut off or too long")
		return 0
	}
	r.buf = r.buf[n:]
	return v
}

// Int reads a length or index of at most limit.
func (r *Reader) Int(limit int) int {
	v := r.Uint()
	if v > uint64(limit) {
		r.Fail("%d is more than %d", v, limit)
		return 0
	}
	return int(v)
}

// Count reads how many items follow, each of which takes at least size bytes.
func (r *Reader) Count(size int) int { return r.Int(len(r.buf) / size) }

// Bytes reads n bytes, which the caller must not keep beyond the data.
func (r *Reader) Bytes(n int) []byte {
	if n > len(r.buf) {
		r.Fail("it ends early")
		return nil
	}
	b := r.buf[:n]
	r.buf = r.buf[n:]
	return b
}

// String reads a string.
func (r *Reader) String() string { return string(r.Bytes(r.Count(1))) }

// ReadSparse reads what Sparse wrote into counts, which are all 0.
func ReadSparse[C Counter](r *Reader, counts []C) {
	at := -1
	for n := r.Count(2); n > 0 && r.err == nil; n-- {
		at += r.Int(len(counts))
		v := r.Uint()
		if r.err != nil {
			return
		}
		if at < 0 || at >= len(counts) || counts[at] != 0 || v == 0 || uint64(C(v)) != v {
			r.Fail("a counter is out of place")
			return
		}
		counts[at] = C(v)
	}
}

// Close reports the first problem, bytes left over being one.
func (r *Reader) Close() error {
	if r.err == nil && len(r.buf) > 0 {
		r.Fail("%d bytes are left over", len(r.buf))
	}
	return r.err
}

// Err is the first problem so far.
func (r *Reader) Err() error { return r.err }
