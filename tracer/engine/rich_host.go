package engine

import (
	"crypto/sha256"
	"encoding/binary"

	"decant/analysis/exchange"

	"github.com/dop251/goja"
)

// entropy is the cryptographic randomness of a request: SHA-256 of its key and a counter.
type entropy struct {
	key     [32]byte
	counter uint64
	left    []byte
}

// newEntropy takes the request's own key, or makes one of its seed.
func newEntropy(q *exchange.Request) *entropy {
	return &entropy{key: [32]byte(Entropy(q))}
}

// Entropy is the 32 bytes that a request's cryptographic randomness is made of.
func Entropy(q *exchange.Request) []byte {
	if len(q.Entropy) == 32 {
		return q.Entropy
	}
	key := sha256.Sum256(binary.LittleEndian.AppendUint64([]byte("decant entropy"), q.Seed))
	return key[:]
}

func (e *entropy) bytes(n int) []byte {
	out := make([]byte, 0, n)
	for len(out) < n {
		if len(e.left) == 0 {
			sum := sha256.Sum256(binary.LittleEndian.AppendUint64(e.key[:], e.counter))
			e.counter++
			e.left = sum[:]
		}
		take := min(n-len(out), len(e.left))
		out = append(out, e.left[:take]...)
		e.left = e.left[take:]
	}
	return out
}

// bytes makes a Uint8Array.
func (x *rich) bytes(b []byte) goja.Value {
	v, err := x.vm.New(x.vm.Get("Uint8Array").ToObject(x.vm), x.vm.ToValue(x.vm.NewArrayBuffer(append([]byte{}, b...))))
	if err != nil {
		panic(err)
	}
	return v
}

// viewed returns the bytes of an ArrayBuffer or a view of one; they are the function's own.
func (x *rich) viewed(v goja.Value) []byte {
	if b, ok := v.Export().(goja.ArrayBuffer); ok {
		return b.Bytes()
	}
	o, ok := v.(*goja.Object)
	if !ok {
		return nil
	}
	buffer, ok := o.Get("buffer").Export().(goja.ArrayBuffer)
	if !ok {
		return nil
	}
	from := int(o.Get("byteOffset").ToInteger())
	return buffer.Bytes()[from : from+int(o.Get("byteLength").ToInteger())]
}

// give makes what the programs that every engine runs are given.
func (x *rich) give(o *goja.Object) {
	r, vm := x.h.run, x.vm
	load := r.program.load
	set := func(name string, f func(goja.FunctionCall) goja.Value) { _ = o.Set(name, f) }
	do := func(name string, f func(goja.FunctionCall)) {
		set(name, func(c goja.FunctionCall) goja.Value { f(c); return goja.Undefined() })
	}
	_ = o.Set("version", "v20.20.2")
	_ = o.Set("file", "/var/task/index.js")
	_ = o.Set("name", load.Name)
	_ = o.Set("redirect", 302)
	var environment []any
	for _, e := range r.request.Env {
		environment = append(environment, vm.NewArray(e.Name, e.Value))
	}
	_ = o.Set("environment", vm.NewArray(environment...))
	reasons := vm.NewObject()
	for code, text := range statusReasons {
		_ = reasons.Set(code, text)
	}
	_ = o.Set("reasons", reasons)
	set("now", func(goja.FunctionCall) goja.Value { return vm.ToValue(r.now) })
	set("began", func(goja.FunctionCall) goja.Value { return vm.ToValue(x.began) })
	set("random", func(c goja.FunctionCall) goja.Value {
		n := int(c.Argument(0).ToInteger())
		if r.init {
			x.h.missing("cryptographic randomness while the module initialises")
			return x.bytes(make([]byte, n))
		}
		return x.bytes(x.entropy.bytes(n))
	})
	do("line", func(c goja.FunctionCall) {
		x.h.send(&exchange.Effect{Kind: exchange.EffectLog, Level: c.Argument(0).String(), Text: x.h.text(c.Argument(1))})
	})
	do("tick", func(c goja.FunctionCall) { x.ticks = append(x.ticks, callable(c)) })
	do("soon", func(c goja.FunctionCall) { x.soon = append(x.soon, callable(c)) })
	do("fail", func(c goja.FunctionCall) {
		if !r.over {
			r.throw(c.Argument(0), nil)
			vm.Interrupt(overReason)
		}
	})
	do("result", func(c goja.FunctionCall) {
		text := x.h.text(c.Argument(0))
		x.respond(&respondMessage{Result: &text})
	})
	do("respond", func(c goja.FunctionCall) {
		m := &respondMessage{Status: int(c.Argument(0).ToInteger()), Body: append([]byte{}, x.viewed(c.Argument(2))...)}
		vm.ForOf(c.Argument(1), func(pair goja.Value) bool {
			p := pair.ToObject(vm)
			m.Headers = append(m.Headers, exchange.Header{Name: x.h.text(p.Get("0")), Value: x.h.text(p.Get("1"))})
			return true
		})
		x.respond(m)
	})
	set("wait", x.wait)
	do("counts", func(c goja.FunctionCall) { x.weak[int(c.Argument(0).ToInteger())] = !c.Argument(1).ToBoolean() })
	do("cancel", func(c goja.FunctionCall) {
		id := int(c.Argument(0).ToInteger())
		delete(r.outstanding, id)
		delete(x.replies, id)
		delete(x.weak, id)
	})
	set("fetch", x.fetch)
}

func callable(c goja.FunctionCall) goja.Callable {
	f, _ := goja.AssertFunction(c.Argument(0))
	return f
}

func (x *rich) respond(m *respondMessage) {
	if x.h.response == nil && !x.h.run.over {
		x.h.response = m
	}
}

// wait asks for a timer: milliseconds, whether nobody counts on it, and what is called then.
func (x *rich) wait(c goja.FunctionCall) goja.Value {
	r := x.h.run
	if r.init {
		x.h.missing("a timer while the module initialises")
		return goja.Undefined()
	}
	delay := c.Argument(0).ToInteger()
	e := &exchange.Effect{Kind: exchange.EffectTimer, Delay: delay, Due: r.now + delay}
	x.h.send(e)
	then, _ := goja.AssertFunction(c.Argument(2))
	x.weak[e.ID] = c.Argument(1).ToBoolean()
	r.outstanding[e.ID] = nil
	x.replies[e.ID] = func(*exchange.Answer) {
		r.now = max(r.now, e.Due)
		r.enter(func() error { _, err := then(goja.Undefined()); return err })
	}
	return x.vm.ToValue(e.ID)
}

// fetch asks for an outgoing request: method, URL, headers, bytes, and what is called with the answer.
func (x *rich) fetch(c goja.FunctionCall) goja.Value {
	r := x.h.run
	if r.init {
		panic(x.h.failure("fetch: no request is being answered"))
	}
	e := &exchange.Effect{Kind: exchange.EffectHTTP, Method: c.Argument(0).String(), URL: x.h.text(c.Argument(1)), Body: append([]byte(nil), x.viewed(c.Argument(3))...)}
	x.vm.ForOf(c.Argument(2), func(pair goja.Value) bool {
		p := pair.ToObject(x.vm)
		e.Headers = append(e.Headers, exchange.Header{Name: x.h.text(p.Get("0")), Value: x.h.text(p.Get("1"))})
		return true
	})
	then, _ := goja.AssertFunction(c.Argument(4))
	x.h.send(e)
	r.outstanding[e.ID] = nil
	x.replies[e.ID] = func(a *exchange.Answer) {
		o := x.vm.NewObject()
		var headers []any
		for _, h := range a.Headers {
			headers = append(headers, x.vm.NewArray(h.Name, decodeUTF8([]byte(h.Value))))
		}
		_ = o.Set("error", a.Error)
		_ = o.Set("status", a.Status)
		_ = o.Set("headers", x.vm.NewArray(headers...))
		_ = o.Set("bytes", x.bytes(a.Body))
		r.enter(func() error { _, err := then(goja.Undefined(), o); return err })
	}
	return x.vm.ToValue(e.ID)
}
