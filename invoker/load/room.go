//go:build linux && cgo && (amd64 || arm64)

package load

/*
#include <stdlib.h>
#include "guard.h"
#include "memory.h"
*/
import "C"

import (
	"fmt"
	"sync"
	"unsafe"
)

const (
	page       = 64 << 10 // a multiple of every page size in use
	guardPages = 1 << 20  // inaccessible bytes on both sides of an instance's memory
	// headSize is as much of a room as has its pages before an instance moves in: room for a small module's state and
	// a small request.
	headSize = 32 << 10
	// Rooms that are ready: fewer than readyLeast, and more are made behind the requests, up to readyMost.
	readyLeast = 16
	readyMost  = 64
	// regionSize is about as much address space as is reserved at once.
	regionSize = 4 << 30
)

// room is the memory of one instance, between pages that cannot be accessed, and what the host keeps for it. It is
// zero when an instance moves in.
type room struct {
	mem    *C.uint8_t
	len    uint64
	call   *C.dc_call // outside Go's heap and outside what the instance can write
	stage  staging
	region *region
}

// region is address space of several rooms, reserved and given back together.
type region struct {
	at   *C.uint8_t
	len  uint64
	used int // rooms that are not cold
}

// rooms has all rooms of one size. A room is with an instance; ready: its head has pages, all zero; or cold: it is
// address space and nothing else. Making rooms ready is not for requests to wait for.
type rooms struct {
	size uint64

	mu      sync.Mutex
	ready   []*room // the last one in is the first one out: it is in the caches
	cold    []*room
	filling bool
}

var (
	roomsMutex sync.Mutex
	roomsBy    = map[uint64]*rooms{}
)

// roomsOf returns the rooms of a size, a multiple of page.
func roomsOf(size uint64) *rooms {
	roomsMutex.Lock()
	defer roomsMutex.Unlock()
	r := roomsBy[size]
	if r == nil {
		r = &rooms{size: size}
		roomsBy[size] = r
	}
	return r
}

// take returns a room that is ready, or makes one.
func (r *rooms) take() (*room, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.ready) <= readyLeast && !r.filling {
		r.filling = true
		go r.fill()
	}
	if n := len(r.ready); n > 0 {
		room := r.ready[n-1]
		r.ready = r.ready[:n-1]
		return room, nil
	}
	room, err := r.warm()
	if err != nil && r.reserve(1) == nil { // address space is limited
		return r.warm()
	}
	return room, err
}

// fill makes rooms ready until there are enough.
func (r *rooms) fill() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for len(r.ready) < readyMost {
		room, err := r.warm()
		if err != nil {
			break // who needs a room makes one
		}
		r.mu.Unlock()
		C.dc_populate(room.mem, C.uint64_t(room.head()), 1)
		r.mu.Lock()
		r.ready = append(r.ready, room)
	}
	r.filling = false
}

// warm takes a cold room, of a new region when there is none.
func (r *rooms) warm() (*room, error) {
	if len(r.cold) == 0 {
		if err := r.reserve(max(1, min(readyMost, regionSize/(r.size+guardPages)))); err != nil {
			return nil, err
		}
	}
	room := r.cold[len(r.cold)-1]
	r.cold = r.cold[:len(r.cold)-1]
	room.region.used++
	return room, nil
}

// reserve adds a region of n rooms.
func (r *rooms) reserve(n uint64) error {
	g := &region{len: n*(r.size+guardPages) + guardPages}
	if g.at = C.dc_reserve(C.uint64_t(g.len)); g.at == nil {
		return fmt.Errorf("cannot map %d bytes for an instance", r.size)
	}
	for i := range n {
		at := (*C.uint8_t)(unsafe.Add(unsafe.Pointer(g.at), guardPages+i*(r.size+guardPages)))
		if C.dc_open_up(at, C.uint64_t(r.size)) != 0 {
			r.forget(g)
			return fmt.Errorf("cannot map %d bytes for an instance", r.size)
		}
		call := (*C.dc_call)(C.calloc(1, C.size_t(unsafe.Sizeof(C.dc_call{}))))
		r.cold = append(r.cold, &room{mem: at, len: r.size, call: call, region: g})
	}
	return nil
}

func (r *room) head() uint64 { return min(headSize, r.len) }

// give takes a room back. Nothing of what was in it stays: the head is zeroed, the rest loses its pages.
func (r *rooms) give(in *room) {
	*in.call = C.dc_call{}
	in.stage.reset()
	if r.keep(in) {
		return
	}
	C.dc_give_back(in.mem, C.uint64_t(in.len))
	in.stage.free()
	r.mu.Lock()
	defer r.mu.Unlock()
	r.cold = append(r.cold, in)
	in.region.used--
	if in.region.used == 0 && len(r.cold) > readyMost {
		r.forget(in.region)
	}
}

// keep makes a room ready again, unless enough are.
func (r *rooms) keep(in *room) bool {
	r.mu.Lock()
	enough := len(r.ready) >= readyMost
	r.mu.Unlock()
	if enough {
		return false
	}
	C.dc_clean(in.mem, C.uint64_t(in.head()), C.uint64_t(in.len))
	r.mu.Lock()
	defer r.mu.Unlock()
	r.ready = append(r.ready, in)
	return true
}

// forget gives the address space of a region back, all of whose rooms are cold.
func (r *rooms) forget(g *region) {
	kept := r.cold[:0]
	for _, room := range r.cold {
		if room.region == g {
			C.free(unsafe.Pointer(room.call))
		} else {
			kept = append(kept, room)
		}
	}
	clear(r.cold[len(kept):])
	r.cold = kept
	C.dc_unmap(g.at, C.uint64_t(g.len))
}
