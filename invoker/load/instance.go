//go:build linux && cgo && (amd64 || arm64)

package load

/*
#include "guard.h"
#include "memory.h"
*/
import "C"

import (
	"fmt"
	"syscall"
	"unsafe"
)

// keepPages: memory up to this much above the module state stays with the instance between requests.
const keepPages = 1 << 20

// DefaultInit bounds module initialisation, which has no request to take its limits from.
var DefaultInit = Limits{Fuel: 100_000_000, Timeout: 2e9}

// Instance is one function's module state after initialisation and an arena. One goroutine at a time uses
// it; a request occupies it from Start to a step that is not Wait.
type Instance struct {
	// InitEffects are the log lines of module initialisation.
	InitEffects []Effect

	*room // nil when closed
	rooms *rooms

	img    *Image
	module uint64 // bytes in use after initialisation
	high   uint64 // most bytes in use since pages were returned
	limits Limits
	step   Step
	broken bool
	resp   []Header
}

// NewInstance maps memory bytes (address space; pages are taken as they are used) and runs the module's
// initialisation in it, within DefaultInit. The error is an *InitError when the code itself is at fault.
func (img *Image) NewInstance(memory uint64) (*Instance, error) {
	memory = (memory + page - 1) &^ (page - 1)
	if memory < img.MinMemory() {
		return nil, fmt.Errorf("%s needs %d bytes of memory, the limit is %d", img.Path, img.MinMemory(), memory)
	}
	if err := img.retain(); err != nil {
		return nil, err
	}
	rooms := roomsOf(memory)
	room, err := rooms.take()
	if err != nil {
		img.release()
		return nil, err
	}
	in := &Instance{img: img, room: room, rooms: rooms}
	in.call.image, in.call.mem, in.call.len = img.image, room.mem, C.uint64_t(memory)
	if err := in.init(); err != nil {
		in.Close()
		return nil, err
	}
	return in, nil
}

func (in *Instance) init() error {
	in.limits = DefaultInit
	in.stage.request(&in.call.request, &Request{Headers: in.img.Environment})
	step, err := in.run(C.DC_INIT)
	if err != nil {
		return err
	}
	if step.Broken || step.Kind == Stopped || in.call.result != 0 {
		if step.Kind != Threw && step.Kind != Stopped {
			step.Kind, step.Stop = Stopped, Stop{StopInternal, NoSite, "initialisation failed without a reason"}
		}
		return &InitError{in.img.Path, step.Kind, step.Stop}
	}
	for _, e := range step.Effects {
		if e.Kind == EffectHTTP {
			return &InitError{in.img.Path, Stopped, Stop{StopAPI, NoSite, "a request to the world during initialisation"}}
		}
	}
	in.InitEffects = step.Effects
	in.module, in.high = step.ArenaUsed, step.ArenaUsed
	return nil
}

// Start begins a request, after restoring the module state of the one before. The error is about the
// host (no memory for a stack), never about the function.
func (in *Instance) Start(r *Request, limits Limits) (*Step, error) {
	if in.broken {
		return nil, in.unusable()
	}
	in.limits = limits
	in.stage.reset()
	in.stage.request(&in.call.request, r)
	return in.run(C.DC_START)
}

// Answer delivers one answer and runs the request on.
func (in *Instance) Answer(a *Answer) (*Step, error) {
	if in.broken {
		return nil, in.unusable()
	}
	in.stage.answer(&in.call.answer, a)
	return in.run(C.DC_ANSWER)
}

// Reset restores the state after initialisation now and returns memory that a large request has used.
// Start does the first by itself; Reset is for an instance that goes idle, or whose request is abandoned.
func (in *Instance) Reset() error {
	if in.broken {
		return in.unusable()
	}
	in.limits.Timeout = DefaultInit.Timeout
	if step, err := in.run(C.DC_RESET); err != nil || step.Broken {
		in.broken = true
		return fmt.Errorf("%s: reset failed", in.img.Path)
	}
	in.stage.reset()
	if keep := (in.module + keepPages + page - 1) &^ (page - 1); in.high > keep && keep < in.len {
		C.dc_give_back((*C.uint8_t)(unsafe.Add(unsafe.Pointer(in.mem), keep)), C.uint64_t(in.len-keep))
		in.high = keep
	}
	return nil
}

// Large reports whether the requests since the last Reset used so much memory that a Reset gives pages back.
func (in *Instance) Large() bool { return in.high > in.module+keepPages }

// Broken reports whether the instance can only be closed.
func (in *Instance) Broken() bool { return in.broken }

// ModuleBytes is what the module state takes of the memory; UsedBytes the most in use since the last Reset.
func (in *Instance) ModuleBytes() uint64 { return in.module }
func (in *Instance) UsedBytes() uint64   { return in.high }

// Close gives the memory back.
func (in *Instance) Close() {
	if in.room == nil {
		return
	}
	in.rooms.give(in.room)
	in.room, in.broken = nil, true
	in.img.release()
}

// unusable is the error of an instance that is broken or closed.
func (in *Instance) unusable() error { return fmt.Errorf("%s: the instance is broken", in.img.Path) }

func (in *Instance) run(op C.uint32_t) (*Step, error) {
	c := in.call
	c.op = op
	c.fuel = C.uint64_t(in.limits.Fuel)
	c.timeout = C.uint64_t(in.limits.Timeout)
	if errno := C.dc_run(c); errno != 0 {
		return nil, fmt.Errorf("cannot run native code: %w", syscall.Errno(errno))
	}
	if c.fault != 0 {
		return in.faulted(), nil
	}
	if op == C.DC_RESET {
		in.step = Step{}
		return &in.step, nil
	}
	return in.taken(), nil
}

// faulted is the step of a call that the guard ended. Nothing in the instance can be relied on, so none of
// its output is read.
func (in *Instance) faulted() *Step {
	in.broken = true
	stop := Stop{Code: StopInternal, Site: NoSite}
	c := in.call
	switch {
	case c.fault == C.DC_FAULT_TIME:
		stop.Code, stop.Detail = StopTime, in.limits.Timeout.String()
	case c.overflow != 0:
		stop.Code, stop.Detail = StopDepth, "stack overflow"
	default:
		stop.Detail = fmt.Sprintf("%v at %#x, address %#x", syscall.Signal(c.fault), uintptr(c.fault_pc)-in.img.base, uint64(c.fault_address))
	}
	in.step = Step{Kind: Stopped, Stop: stop, Broken: true}
	return &in.step
}

// taken reads the output of a call that came back.
func (in *Instance) taken() *Step {
	out := &in.call.out
	in.step = Step{
		Kind:      Kind(out.kind),
		FuelUsed:  uint64(out.fuel_used),
		ArenaUsed: uint64(out.arena_used),
	}
	s := &in.step
	in.high = max(in.high, s.ArenaUsed)
	if out.n_effects > 0 {
		s.Effects = effects(out)
	}
	switch s.Kind {
	case Wait:
	case Returned:
		s.Response = Response{Body: view(&out.body)}
	case Responded:
		in.resp = headers(in.resp[:0], out.headers, out.n_headers)
		s.Response = Response{Status: int(out.status), Headers: in.resp, Body: view(&out.body)}
	case Threw:
		s.Stop = Stop{Site: uint32(out.site), Detail: text(&out.detail)}
		s.Response = failure("Internal Server Error")
	case NoResponse:
		s.Response = failure("No response")
	case Stopped:
		s.Stop = Stop{StopCode(out.stop), uint32(out.site), text(&out.detail)}
		in.broken = s.Stop.Code == StopInternal // its own invariants do not hold
		s.Broken = in.broken
	default:
		if in.call.op != C.DC_INIT {
			s.Kind, s.Stop = Stopped, Stop{StopInternal, NoSite, fmt.Sprintf("step of kind %d", out.kind)}
			in.broken, s.Broken = true, true
		}
	}
	return s
}

func failure(body string) Response {
	return Response{Status: 500, Headers: plain, Body: []byte(body)}
}

var plain = []Header{{"content-type", "text/plain; charset=utf-8"}}

// view is a slice of the instance's own memory. Where there is no byte, the pointer may be any number, and a number on a
// stack that Go moves ends the process: such structures are only read in place, never copied.
func view(s *C.dc_slice) []byte {
	if s.len == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(s.ptr), int(s.len))
}

func text(s *C.dc_slice) string { return string(view(s)) }

// headers appends views of n headers.
func headers(to []Header, from *C.dc_header, n C.uint64_t) []Header {
	if n == 0 {
		return to
	}
	list := unsafe.Slice(from, int(n))
	for i := range list {
		to = append(to, Header{viewText(&list[i].name), viewText(&list[i].value)})
	}
	return to
}

func viewText(s *C.dc_slice) string {
	if s.len == 0 {
		return ""
	}
	return unsafe.String((*byte)(s.ptr), int(s.len))
}

// effects copies what was asked for: effects live longer than the step.
func effects(out *C.dc_out) []Effect {
	list := make([]Effect, 0, int(out.n_effects))
	asked := unsafe.Slice(out.effects, int(out.n_effects))
	for i := range asked {
		e := &asked[i]
		f := Effect{ID: int(e.id), Kind: EffectKind(e.kind)}
		switch f.Kind {
		case EffectLog:
			f.Level, f.Text = text(&e.a), text(&e.b)
		case EffectTimer:
			f.Delay, f.Due = int64(e.delay), int64(e.due)
		default:
			f.Method, f.URL = text(&e.a), text(&e.b)
			f.Body = append([]byte(nil), view(&e.body)...)
			for _, h := range headers(nil, e.headers, e.n_headers) {
				f.Headers = append(f.Headers, Header{string([]byte(h.Name)), string([]byte(h.Value))})
			}
		}
		list = append(list, f)
	}
	return list
}
