//go:build linux && cgo && (amd64 || arm64)

package load

/*
#include <stdlib.h>
#include "guard.h"
*/
import "C"

import "unsafe"

// staging holds what tenant code reads of a request and its answers, outside Go's heap. It stays valid
// until the next request, because the runtime may keep slices of a body instead of copies.
type staging struct {
	first  []byte   // kept over requests
	used   int      // of first
	others [][]byte // what did not fit; given back at reset
}

const stagingSize = 16 << 10

func allocate(n int) []byte { return unsafe.Slice((*byte)(C.malloc(C.size_t(n))), n) }

func release(b []byte) { C.free(unsafe.Pointer(unsafe.SliceData(b))) }

func (s *staging) reset() {
	s.used = 0
	for _, b := range s.others {
		release(b)
	}
	s.others = s.others[:0]
}

func (s *staging) free() {
	s.reset()
	if s.first != nil {
		release(s.first)
		s.first = nil
	}
}

// take returns n bytes, aligned to 8.
func (s *staging) take(n int) []byte {
	n = (n + 7) &^ 7
	if s.first == nil {
		s.first = allocate(stagingSize)
	}
	if n <= len(s.first)-s.used {
		b := s.first[s.used : s.used+n]
		s.used += n
		return b
	}
	b := allocate(n)
	s.others = append(s.others, b)
	return b
}

func (s *staging) request(to *C.dc_request, r *Request) {
	buf := s.take(len(r.Headers)*headerSize + len(r.Method) + len(r.Path) + len(r.Query) + headerText(r.Headers) + len(r.Body) +
		len(r.Event) + len(r.URL) + len(r.ID) + len(r.Entropy))
	to.headers, to.n_headers, buf = putHeaders(buf, r.Headers)
	to.method, buf = put(buf, r.Method)
	to.path, buf = put(buf, r.Path)
	to.query, buf = put(buf, r.Query)
	to.body, buf = put(buf, r.Body)
	to.event, buf = put(buf, r.Event)
	to.url, buf = put(buf, r.URL)
	to.id, buf = put(buf, r.ID)
	to.entropy, _ = put(buf, r.Entropy)
	to.seed = C.uint64_t(r.Seed)
	to.now = C.int64_t(r.Now)
}

func (s *staging) answer(to *C.dc_answer, a *Answer) {
	buf := s.take(len(a.Headers)*headerSize + headerText(a.Headers) + len(a.Body) + len(a.Error))
	to.headers, to.n_headers, buf = putHeaders(buf, a.Headers)
	to.body, buf = put(buf, a.Body)
	to.error, _ = put(buf, a.Error)
	to.effect, to.status = C.uint32_t(a.Effect), C.uint32_t(a.Status)
}

const headerSize = int(unsafe.Sizeof(C.dc_header{}))

func headerText(headers []Header) int {
	n := 0
	for i := range headers {
		n += len(headers[i].Name) + len(headers[i].Value)
	}
	return n
}

// put copies text to the front of buf and returns a slice of it and the rest of buf. The pointer is never
// null, as Rust wants it.
func put[T string | []byte](buf []byte, text T) (C.dc_slice, []byte) {
	copy(buf, text)
	at := unsafe.SliceData(buf)
	return C.dc_slice{ptr: (*C.uint8_t)(at), len: C.uint64_t(len(text))}, buf[len(text):]
}

func putHeaders(buf []byte, headers []Header) (*C.dc_header, C.uint64_t, []byte) {
	at := (*C.dc_header)(unsafe.Pointer(unsafe.SliceData(buf)))
	table := unsafe.Slice(at, len(headers))
	buf = buf[len(headers)*headerSize:]
	for i := range headers {
		table[i].name, buf = put(buf, headers[i].Name)
		table[i].value, buf = put(buf, headers[i].Value)
	}
	return at, C.uint64_t(len(headers)), buf
}
