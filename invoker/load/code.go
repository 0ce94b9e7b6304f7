//go:build linux && cgo && (amd64 || arm64)

package load

/*
#include "memory.h"
*/
import "C"

import (
	"errors"
	"sync"
	"unsafe"
)

const (
	// chunkSize is how much memory for code is taken at once.
	chunkSize = 1 << 20
	codeAlign = 128
	smallPage = 4 << 10
)

// codeMemory is what images lie in: chunks of one file in memory. Each is mapped twice, once for writing and once for
// reading and execution; the first mapping goes when the chunk is full. Images lie close together, in the order they
// came. Pages are taken a chunk at a time, ahead of need and behind the requests.
type codeMemory struct {
	mu      sync.Mutex
	opened  bool
	fd      C.int
	end     uint64 // of the file; what was given back is not used again, as offsets are plenty
	current *chunk // what new images go to
	spare   *chunk
	making  bool // a spare
}

var code codeMemory

// chunk is a part of the file.
type chunk struct {
	write   *C.uint8_t // nil when nothing is written to it any more
	run     *C.uint8_t
	offset  uint64
	size    uint64
	top     uint64 // what lies above is free
	live    int    // spans in it
	writing int    // of these, not sealed
}

// span is where an image lies.
type span struct {
	*chunk
	at, size uint64
}

var errNoCode = errors.New("no memory for code")

// bytes is the span as the loader writes it, until it is sealed.
func (s span) bytes() []byte {
	return unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(s.write), s.at)), int(s.size))
}

// start is where the span runs.
func (s span) start() unsafe.Pointer { return unsafe.Add(unsafe.Pointer(s.run), s.at) }

func roundUp(n, to uint64) uint64 { return (n + to - 1) &^ (to - 1) }

// take returns a span of n bytes to write to; seal is next.
func (m *codeMemory) take(n uint64) (span, error) {
	n = roundUp(n, codeAlign)
	m.mu.Lock()
	defer m.mu.Unlock()
	c := m.current
	if n > chunkSize/2 { // a chunk of its own
		var err error
		if c, err = m.chunk(roundUp(n, page)); err != nil {
			return span{}, err
		}
	} else if c == nil || n > c.size-c.top {
		if err := m.next(); err != nil {
			return span{}, err
		}
		c = m.current
	}
	s := span{c, c.top, n}
	c.top += n
	c.live++
	c.writing++
	if c == m.current && c.top > c.size/2 && m.spare == nil && !m.making {
		m.making = true
		go m.prepare()
	}
	return s, nil
}

// next puts a chunk in the place of the current one.
func (m *codeMemory) next() error {
	c := m.spare
	m.spare = nil
	if c == nil {
		var err error
		if c, err = m.chunk(chunkSize); err != nil { // the lock is free meanwhile: there may be a spare after it
			return err
		}
	}
	old := m.current
	m.current = c
	if old != nil {
		m.settle(old)
	}
	return nil
}

// prepare makes the spare chunk.
func (m *codeMemory) prepare() {
	m.mu.Lock()
	defer m.mu.Unlock()
	c, err := m.chunk(chunkSize)
	m.making = false
	switch {
	case err != nil: // who needs it is told
	case m.spare != nil:
		m.drop(c)
	default:
		m.spare = c
	}
}

// chunk adds a chunk with all its pages. The lock is held, but for the time that pages take.
func (m *codeMemory) chunk(size uint64) (*chunk, error) {
	if !m.opened {
		if m.fd = C.dc_file(); m.fd < 0 {
			return nil, errNoCode
		}
		m.opened = true
	}
	c := &chunk{offset: m.end, size: size}
	if C.dc_grow(m.fd, C.uint64_t(m.end+size)) != 0 {
		return nil, errNoCode
	}
	m.end += size
	c.write = C.dc_view(m.fd, C.uint64_t(c.offset), C.uint64_t(size), 0)
	c.run = C.dc_view(m.fd, C.uint64_t(c.offset), C.uint64_t(size), 1)
	if c.write == nil || c.run == nil {
		m.drop(c)
		return nil, errNoCode
	}
	m.mu.Unlock()
	C.dc_populate(c.write, C.uint64_t(size), 1)
	C.dc_populate(c.run, C.uint64_t(size), 0)
	m.mu.Lock()
	return c, nil
}

// seal ends the writing of a span, of which only the first n bytes stay.
func (m *codeMemory) seal(s span, n uint64) span {
	m.mu.Lock()
	defer m.mu.Unlock()
	n = roundUp(n, codeAlign)
	if s.top == s.at+s.size {
		s.top = s.at + n
		s.size = n
	}
	s.writing--
	m.settle(s.chunk)
	return s
}

// give takes back what an image had. In the current chunk the room is used again if nothing came after it; elsewhere
// its pages go back to the system, and the chunk with its last image.
func (m *codeMemory) give(s span) {
	m.mu.Lock()
	defer m.mu.Unlock()
	s.live--
	switch {
	case s.chunk == m.current && s.live == 0:
		s.top = 0
	case s.chunk == m.current && s.top == s.at+s.size:
		s.top = s.at
	case s.live > 0:
		m.punch(s.chunk, s.at, s.at+s.size)
	}
	m.settle(s.chunk)
}

// settle gives back what a chunk that is not the current one needs no longer.
func (m *codeMemory) settle(c *chunk) {
	if c == m.current || c.writing > 0 {
		return
	}
	if c.live == 0 {
		m.drop(c)
		return
	}
	if c.write != nil {
		C.dc_unmap(c.write, C.uint64_t(c.size))
		c.write = nil
		m.punch(c, c.top, c.size)
	}
}

// punch gives back the pages that lie within a part of a chunk.
func (m *codeMemory) punch(c *chunk, from, to uint64) {
	from, to = roundUp(from, smallPage), to&^(smallPage-1)
	if from < to {
		C.dc_punch(m.fd, C.uint64_t(c.offset+from), C.uint64_t(to-from))
	}
}

// drop gives a chunk back.
func (m *codeMemory) drop(c *chunk) {
	for _, view := range []*C.uint8_t{c.write, c.run} {
		if view != nil {
			C.dc_unmap(view, C.uint64_t(c.size))
		}
	}
	C.dc_punch(m.fd, C.uint64_t(c.offset), C.uint64_t(c.size))
}
