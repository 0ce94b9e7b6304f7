//! What the parts of the host ask of the world: lines, timers, outgoing requests, randomness, the clock; and what they let
//! wait until the code under way has ended.

use crate::abi::{header_slice, Answer, Effect, Header, Slice};
use crate::bytes::{bytes_of, hashes};
use crate::call::{self, arg};
use crate::conv::{to_integer, to_string};
use crate::jobs;
use crate::literal;
use crate::mem::Rt;
use crate::obj::{cell, cell_ptr, Kind};
use crate::utf8;
use crate::value::{R, V};

/// Functions that wait to be called, in order: cells of function and next.
pub(crate) struct Waiting {
    first: V,
    last: V,
}

impl Waiting {
    pub const NEW: Waiting = Waiting { first: V::UNDEFINED, last: V::UNDEFINED };
}

/// Takes the first function of a line.
fn next(rt: &mut Rt, line: fn(&mut Rt) -> &mut Waiting) -> Option<V> {
    let w = line(rt);
    if !w.first.is_cell() {
        return None;
    }
    let f = cell(w.first, 0);
    w.first = cell(w.first, 1);
    Some(f)
}

fn add(rt: &mut Rt, f: V, line: fn(&mut Rt) -> &mut Waiting) -> R<()> {
    let entry = rt.new_cell(&[f, V::UNDEFINED])?;
    let w = line(rt);
    let last = core::mem::replace(&mut w.last, entry);
    if w.first.is_cell() {
        return rt.write(cell_ptr(last, 1), entry);
    }
    w.first = entry;
    Ok(())
}

fn ticks(rt: &mut Rt) -> &mut Waiting {
    &mut rt.host.ticks
}

fn immediates(rt: &mut Rt) -> &mut Waiting {
    &mut rt.host.soon
}

/// `host.tick(f)`: what process.nextTick does.
pub fn tick(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    add(rt, arg(args, 0), ticks)?;
    Ok(V::UNDEFINED)
}

/// `host.soon(f)`: what setImmediate does.
pub fn soon(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    add(rt, arg(args, 0), immediates)?;
    Ok(V::UNDEFINED)
}

/// `host.microtask(f)`
pub fn microtask(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    jobs::call_later(rt, arg(args, 0))?;
    Ok(V::UNDEFINED)
}

/// Calls what process.nextTick was given; whether there was something.
pub(crate) fn run_ticks(rt: &mut Rt) -> R<bool> {
    let mut any = false;
    while let Some(f) = next(rt, ticks) {
        rt.charge(1)?;
        any = true;
        call::call(rt, f, V::UNDEFINED, &[], "")?;
    }
    Ok(any)
}

/// Ends a turn: jobs and ticks, then what setImmediate was given, each in a turn of its own.
pub(crate) fn turn(rt: &mut Rt) -> R<()> {
    jobs::run_all(rt)?;
    while let Some(f) = next(rt, immediates) {
        rt.charge(1)?;
        call::call(rt, f, V::UNDEFINED, &[], "")?;
        jobs::run_all(rt)?;
    }
    Ok(())
}

/// `host.line(level, text)`
pub fn line(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let level = to_string(rt, arg(args, 0))?;
    let level = utf8::encode(rt, level)?;
    let text = to_string(rt, arg(args, 1))?;
    let text = utf8::encode(rt, text)?;
    rt.add_log(level, text)?;
    Ok(V::UNDEFINED)
}

const NONE: Slice = Slice { ptr: core::ptr::null(), len: 0 };

/// An effect of nothing.
const BLANK: Effect =
    Effect { kind: 0, id: 0, a: NONE, b: NONE, headers: core::ptr::null(), n_headers: 0, body: NONE, delay: 0, due: 0 };

/// `host.wait(delay, weak, then)`: a timer; `weak` says that nobody counts on it. Gives the effect's number.
pub fn wait(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    if rt.mark == 0 {
        return Err(rt.api("a timer while the module initialises"));
    }
    let delay = to_integer(rt, arg(args, 0))?;
    let due = rt.host.now + delay;
    let effect = Effect { kind: 3, delay: delay as i64, due: due as i64, ..BLANK };
    let id = rt.ask(effect, arg(args, 2), V::num(due))?;
    if arg(args, 1).truthy() {
        rt.counts(id.f() as u32, false)?;
    }
    Ok(id)
}

/// `host.counts(effect, counts)`: whether the run goes on for a timer.
pub fn counts(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let id = to_integer(rt, arg(args, 0))?;
    rt.counts(id as u32, arg(args, 1).truthy())?;
    Ok(V::UNDEFINED)
}

/// `host.cancel(effect)`: nobody waits for its answer any more.
pub fn cancel(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let id = to_integer(rt, arg(args, 0))?;
    rt.take_pending(id as u32)?;
    Ok(V::UNDEFINED)
}

/// `host.fetch(method, url, headers, bytes, then)`: an outgoing request.
pub fn fetch(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    if rt.mark == 0 {
        return Err(crate::error::throw_text(rt, crate::native::ERROR_PROTO, "fetch: no request is being answered"));
    }
    let method = to_string(rt, arg(args, 0))?;
    let method = utf8::encode(rt, method)?;
    let url = to_string(rt, arg(args, 1))?;
    let url = utf8::encode(rt, url)?;
    let headers = header_list(rt, arg(args, 2))?;
    let body = owned(rt, arg(args, 3))?;
    let effect = Effect {
        kind: 1,
        a: Slice::of(method),
        b: Slice::of(url),
        headers: headers.as_ptr(),
        n_headers: headers.len() as u64,
        body: Slice::of(body),
        ..BLANK
    };
    rt.ask(effect, arg(args, 4), V::EMPTY)
}

/// Calls what waits for the answer of a timer, or of an outgoing request (`what` EMPTY).
pub(crate) fn answered(rt: &mut Rt, f: V, what: V, a: &Answer) -> R<()> {
    if what.is_num() {
        rt.host.now = rt.host.now.max(what.f());
        call::call(rt, f, V::UNDEFINED, &[], "")?;
        return Ok(());
    }
    // SAFETY: the host's slices live until the end of the request.
    let (headers, body, error) = unsafe { (header_slice(a.headers, a.n_headers), a.body.get(), a.error.get()) };
    let error = utf8::decode(rt, error)?.v();
    let headers = pairs(rt, headers)?;
    let bytes = u8_array(rt, body)?;
    let o = literal::obj(rt)?;
    literal::def_prop(rt, o, &ERROR, error)?;
    literal::def_prop(rt, o, &STATUS, V::num(a.status as f64))?;
    literal::def_prop(rt, o, &HEADERS, headers)?;
    literal::def_prop(rt, o, &BYTES, bytes)?;
    call::call(rt, f, V::UNDEFINED, &[o], "")?;
    Ok(())
}

crate::lit! {
    ERROR = "error",
    STATUS = "status",
    HEADERS = "headers",
    BYTES = "bytes",
}

/// Headers as an array of pairs.
pub(crate) fn pairs(rt: &mut Rt, headers: &[Header]) -> R<V> {
    let list = rt.new_array(&[])?;
    for h in headers {
        rt.charge(1)?;
        // SAFETY: the host's slices live until the end of the request.
        let (name, value) = unsafe { (h.name.get(), h.value.get()) };
        let pair = [utf8::decode(rt, name)?.v(), utf8::decode(rt, value)?.v()];
        let pair = rt.new_array(&pair)?;
        rt.array_push(list, pair.v())?;
    }
    Ok(list.v())
}

/// An array of pairs as headers.
fn header_list(rt: &mut Rt, list: V) -> R<&'static [Header]> {
    let Some(list) = list.as_array() else { return Err(rt.internal()) };
    let n = list.elems().len();
    rt.charge(n)?;
    let p = rt.alloc(n * core::mem::size_of::<Header>())? as *mut Header;
    for (i, &pair) in list.elems().iter().enumerate() {
        let pair = match pair.as_array() {
            Some(pair) => pair.elems(),
            None => return Err(rt.internal()),
        };
        let name = to_string(rt, arg(pair, 0))?;
        let name = utf8::encode(rt, name)?;
        let value = to_string(rt, arg(pair, 1))?;
        let value = utf8::encode(rt, value)?;
        // SAFETY: the block has room for n headers.
        unsafe { p.add(i).write(Header { name: Slice::of(name), value: Slice::of(value) }) };
    }
    // SAFETY: all n were written.
    Ok(unsafe { core::slice::from_raw_parts(p, n) })
}

/// A copy of the bytes of a view or a buffer: the program may change its own.
fn owned(rt: &mut Rt, v: V) -> R<&'static [u8]> {
    let bytes = bytes_of(v);
    rt.charge(bytes.len() >> 4)?;
    let p = rt.alloc(bytes.len())?;
    // SAFETY: a fresh block of that length.
    unsafe {
        core::ptr::copy_nonoverlapping(bytes.as_ptr(), p, bytes.len());
        Ok(core::slice::from_raw_parts(p, bytes.len()))
    }
}

/// A new Uint8Array of these bytes.
pub(crate) fn u8_array(rt: &mut Rt, bytes: &[u8]) -> R<V> {
    let o = rt.typed_of_len(Kind::U8, bytes.len())?;
    if let Some(span) = o.typed_span() {
        // SAFETY: a fresh array of that length.
        unsafe { core::ptr::copy_nonoverlapping(bytes.as_ptr(), span.at, bytes.len().min(span.len)) };
    }
    Ok(o.v())
}

/// `host.respond(status, headers, bytes)`
pub fn respond(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let status = to_integer(rt, arg(args, 0))?;
    let headers = header_list(rt, arg(args, 1))?;
    let body = owned(rt, arg(args, 2))?;
    rt.set_answer(status as u32, headers, body);
    Ok(V::UNDEFINED)
}

/// `host.now()`, `host.began()`: milliseconds.
pub fn now(rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    Ok(V::num(rt.host.now))
}

pub fn began(rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    Ok(V::num(rt.host.began))
}

/// Cryptographic randomness: SHA-256 of the request's key and a counter.
pub(crate) struct Chance {
    key: &'static [u8],
    counter: u64,
    left: [u8; 32],
    used: usize,
}

impl Chance {
    pub const NEW: Chance = Chance { key: &[], counter: 0, left: [0; 32], used: 32 };

    pub fn of(key: &'static [u8]) -> Chance {
        Chance { key, ..Chance::NEW }
    }
}

/// `host.random(n)`: bytes.
pub fn random(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    if rt.mark == 0 {
        return Err(rt.api("cryptographic randomness while the module initialises"));
    }
    let n = to_integer(rt, arg(args, 0))? as usize;
    let out = rt.typed_of_len(Kind::U8, n)?;
    let Some(sha256) = hashes::algorithm(b"sha256") else { return Err(rt.internal()) };
    let at = out.typed_span().map_or(core::ptr::null_mut(), |s| s.at);
    for i in 0..n {
        if rt.host.chance.used == 32 {
            rt.charge(32)?;
            let c = &mut rt.host.chance;
            let sum = sha256.digest(&[c.key, &c.counter.to_le_bytes()]);
            c.left.copy_from_slice(sum.split_at(32).0);
            c.counter += 1;
            c.used = 0;
        }
        let c = &mut rt.host.chance;
        // SAFETY: a fresh array of n bytes.
        unsafe { *at.add(i) = c.left[c.used % 32] };
        c.used += 1;
    }
    Ok(out.v())
}
