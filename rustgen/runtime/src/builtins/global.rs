//! Functions and names of the global scope (ECMA-262 §19).

use crate::call::arg;
use crate::conv::{to_int32, to_key_of, to_number, to_string};
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::obj::{Class, Found, Key, O, WEC};
use crate::ops;
use crate::props::{self, Which};
use crate::str::{Lit, Sb, Units, S};
use crate::value::{R, V};

/// The object of the names that the program itself made; there is one from now on. Once the global object has a body it
/// is that.
fn names(rt: &mut Rt) -> R<O> {
    if rt.heap.globals.is_empty() {
        let shape = rt.root(V::NULL)?;
        rt.heap.globals = rt.new_obj(shape, Class::Object, 4, 0)?.v();
    }
    Ok(rt.heap.globals.o())
}

/// Moves what the program made to the body of the global object.
pub(crate) fn take_over(rt: &mut Rt, body: O) -> R<()> {
    let made = rt.heap.globals;
    rt.heap.globals = body.v();
    if made.is_empty() {
        return Ok(());
    }
    for &k in props::all_keys(rt, made, Which::All)?.elems() {
        let key = to_key_of(rt, k)?;
        if let Some(f) = props::own(rt, made, key)? {
            props::set_own(rt, body, key, f.v, f.attrs)?;
        }
    }
    Ok(())
}

/// The names of a module that are no properties of the global object, though `names` may have them.
pub(crate) fn is_of_module(k: S) -> bool {
    [&b"module"[..], b"exports", b"require", b"__filename", b"__dirname"].iter().any(|t| k.is(t))
}

/// Whether a key is a name of the table.
fn is_built_in(k: S) -> bool {
    !is_of_module(k) && native::row_of(native::GLOBAL, k).is_some()
}

/// Whether a key is a name of the table that the program has not made its own, while the global object has no body.
pub(crate) fn is_as_built_in(rt: &mut Rt, k: S) -> bool {
    let g = rt.heap.globals;
    is_built_in(k) && (g.is_empty() || rt.find(g.o(), k).is_none())
}

/// The globals that are accessors in Node.js, which give what they are first asked for.
fn is_accessor(k: S) -> bool {
    const ALL: &[u8] = b" DOMException AbortController AbortSignal TextEncoder TextDecoder ReadableStream \
        atob btoa Blob File FormData Headers Request Response Crypto CryptoKey SubtleCrypto ";
    const ALWAYS: &[u8] = b" process Buffer performance crypto ";
    let Units::One(name) = k.units() else { return false };
    let within = |list: &[u8]| {
        list.windows(name.len() + 2).any(|w| w[0] == b' ' && w[name.len() + 1] == b' ' && w[1..=name.len()] == *name)
    };
    !name.is_empty() && (within(ALL) || within(ALWAYS))
}

/// Stops what needs a descriptor of a global that is an accessor in Node.js.
pub(crate) fn check_described(rt: &mut Rt, key: Key) -> R<()> {
    match key {
        Key::Name(k) if is_built_in(k) && is_accessor(k) => {
            Err(rt.api("a descriptor of a global that is an accessor in Node.js"))
        }
        _ => Ok(()),
    }
}

/// An own property of the global object while it has no body.
pub(crate) fn own(rt: &mut Rt, key: Key) -> R<Option<Found>> {
    let g = rt.heap.globals;
    if !g.is_empty() {
        if let Some(f) = props::own(rt, g, key)? {
            return match key {
                Key::Name(k) if is_of_module(k) => Err(rt.api("this property of the global object")),
                _ => Ok(Some(f)),
            };
        }
    }
    match key {
        Key::Name(k) if is_built_in(k) => {
            let Some(r) = native::row_of(native::GLOBAL, k) else { return Ok(None) };
            native::check_refused(rt, native::GLOBAL, r)?;
            Ok(Some(native::row_value(rt, r)?))
        }
        _ => Ok(None),
    }
}

/// The object that has, or is to have, a property of the global object that the program makes or changes.
pub(crate) fn holder(rt: &mut Rt, key: Key) -> R<O> {
    if let Key::Name(k) = key {
        if is_of_module(k) {
            return Err(rt.api("an assignment to a name of the module on the global object"));
        }
        if k.is(b"crypto") {
            return Err(rt.api("an assignment to crypto"));
        }
        if is_built_in(k) || native::body_of(rt, native::GLOBAL_THIS).is_some() {
            return native::changing(rt, native::GLOBAL_THIS, key);
        }
    }
    names(rt)
}

/// What a name means that is no variable of the program; None for nothing.
fn lookup(rt: &mut Rt, k: S) -> R<Option<V>> {
    let key = to_key_of(rt, k.v())?;
    let this = V::native(native::GLOBAL_THIS);
    if is_of_module(k) {
        let g = rt.heap.globals;
        if !g.is_empty() {
            if let Some(f) = props::own(rt, g, key)? {
                return Ok(Some(f.v));
            }
        }
        if k.is(b"module") {
            return Ok(Some(rt.heap.module));
        }
        if k.is(b"exports") {
            return Ok(Some(rt.heap.exports));
        }
        return native::global(rt, k);
    }
    if let Some(f) = native::own(rt, native::GLOBAL_THIS, key)? {
        return Ok(Some(props::value_of(rt, f, this)?));
    }
    let inherits = props::proto_of(rt, this);
    if props::has_key(rt, inherits, key)? {
        return Ok(Some(props::get_from(rt, inherits, key, this)?));
    }
    Ok(None)
}

/// A name that is no variable of the program.
pub fn gload(rt: &mut Rt, k: &'static Lit) -> R<V> {
    rt.charge(1)?;
    // The names that nothing can shadow go first: the cache has them by the number of the global scope.
    let line = rt.cache[Rt::line(native::GLOBAL as u32, k.s().ptr())];
    if line.shape == native::GLOBAL as u32 && line.key == k.s().ptr() && rt.heap.globals.is_empty() {
        return Ok(native::row_value(rt, line.slot)?.v);
    }
    if let Some(v) = lookup(rt, k.s())? {
        if rt.heap.globals.is_empty() {
            if let Some(r) = native::row_of(native::GLOBAL, k.s()) {
                rt.remember(native::GLOBAL as u32, k.s().ptr(), r);
            }
        }
        return Ok(v);
    }
    Err(not_defined(rt, k.s()))
}

/// A global that was found when the image was compiled, if it was (see `builtin`).
#[inline(always)]
pub fn gload_builtin(rt: &mut Rt, k: &'static Lit, found: V) -> R<V> {
    if !found.is_empty() {
        return Ok(found);
    }
    gload(rt, k)
}

fn not_defined(rt: &mut Rt, k: S) -> crate::value::Stop {
    error::throw_parts(rt, native::REFERENCE_ERROR_PROTO, &[Part::S(k), Part::T(" is not defined")])
}

/// `typeof` of such a name.
pub fn gtypeof(rt: &mut Rt, k: &'static Lit) -> R<V> {
    rt.charge(1)?;
    let v = lookup(rt, k.s())?.unwrap_or(V::UNDEFINED);
    Ok(ops::type_of(rt, v))
}

/// Assignment to such a name.
pub fn gstore(rt: &mut Rt, k: &'static Lit, v: V, strict: bool) -> R<()> {
    rt.charge(1)?;
    let key = to_key_of(rt, k.v())?;
    if is_of_module(k.s()) {
        let g = names(rt)?;
        return props::set_own(rt, g, key, v, WEC);
    }
    let this = V::native(native::GLOBAL_THIS);
    if strict && !props::has_key(rt, this, key)? {
        return Err(not_defined(rt, k.s()));
    }
    props::put_key(rt, this, key, v, strict)
}

pub fn parse_int(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    if v.is_num() && args.len() < 2 && v.f() as i32 as f64 == v.f() {
        return Ok(V::num(v.f() + 0.0));
    }
    let s = to_string(rt, v)?;
    let mut radix = to_int32(rt, arg(args, 1))?;
    rt.charge(s.len() >> 3)?;
    let (a, b) = num::trimmed(s, true, false);
    let mut digits = [0u8; 400];
    let digit = |u: u8| (u as char).is_digit(if radix == 0 { 10 } else { (radix as u32).clamp(2, 36) });
    let all = bytes_of(s, a, b, &mut digits, |_, u| {
        digit(u) || u.is_ascii_hexdigit() || matches!(u, b'+' | b'-' | b'x' | b'X')
    });
    let Some(mut d) = all else { return Err(rt.api("parseInt of a very long string")) };
    let mut neg = false;
    if let Some((c @ (b'+' | b'-'), rest)) = d.split_first() {
        neg = *c == b'-';
        d = rest;
    }
    let mut hex = true;
    if radix != 0 {
        if !(2..=36).contains(&radix) {
            return Ok(V::num(f64::NAN));
        }
        hex = radix == 16;
    } else {
        radix = 10;
    }
    if hex && d.len() >= 2 && d[0] == b'0' && (d[1] | 32) == b'x' {
        d = &d[2..];
        radix = 16;
    }
    let (n, used) = num::parse_radix(d, radix as u32);
    if used == 0 {
        return Ok(V::num(f64::NAN));
    }
    if n == num::INEXACT {
        return Err(rt.api("parseInt of so many digits"));
    }
    Ok(V::num(if neg { -n } else { n }))
}

/// ASCII units `a..b` of a string; what is none of a number's ends them. None when there are too many.
fn bytes_of(s: S, a: usize, b: usize, buf: &mut [u8; 400], is: impl Fn(usize, u8) -> bool) -> Option<&[u8]> {
    let mut n = 0;
    for i in a..b {
        let u = s.at(i);
        if u >= 0x80 || !is(n, u as u8) {
            break;
        }
        *buf.get_mut(n)? = u as u8;
        n += 1;
    }
    buf.get(..n)
}

pub fn parse_float(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    if v.is_num() && v.f() != 0.0 {
        return Ok(v);
    }
    let s = to_string(rt, v)?;
    rt.charge(s.len() >> 3)?;
    let (a, b) = num::trimmed(s, true, false);
    let mut buf = [0u8; 400];
    match bytes_of(s, a, b, &mut buf, |i, u| {
        u.is_ascii_digit() || b"+-.eE".contains(&u) || i < 9 && b"Infity".contains(&u)
    }) {
        Some(d) => Ok(V::num(num::parse_decimal(d).0)),
        None => Err(rt.api("parseFloat of a very long string")),
    }
}

/// An indirect eval (ECMA-262 §19.2.1): what is no text is its own value.
pub fn eval(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    match arg(args, 0) {
        v if v.is_str() => Err(rt.api("eval")),
        v => Ok(v),
    }
}

pub fn shared_array_buffer(rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    Err(rt.api("SharedArrayBuffer"))
}

pub fn is_nan(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    Ok(V::bool(to_number(rt, arg(args, 0))?.is_nan()))
}

pub fn is_finite(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    Ok(V::bool(to_number(rt, arg(args, 0))?.is_finite()))
}

const COMPONENT: &[u8] = b"-_.!~*'()";
const RESERVED: &[u8] = b";/?:@&=+$,#-_.!~*'()";

fn malformed(rt: &mut Rt) -> crate::value::Stop {
    error::throw_text(rt, native::URI_ERROR_PROTO, "URI malformed")
}

fn encode(rt: &mut Rt, v: V, keep: &[u8]) -> R<V> {
    let s = to_string(rt, v)?;
    rt.charge(s.len() >> 2)?;
    let mut out = Sb::new();
    let mut i = 0;
    while i < s.len() {
        let (c, n) = s.code_point(i);
        i += n;
        if c < 0x80 && ((c as u8).is_ascii_alphanumeric() || keep.contains(&(c as u8))) {
            out.byte(rt, c as u8)?;
            continue;
        }
        let Some(ch) = char::from_u32(c) else { return Err(malformed(rt)) };
        let mut b = [0; 4];
        for &x in ch.encode_utf8(&mut b).as_bytes() {
            let hex = b"0123456789ABCDEF";
            out.bytes(rt, &[b'%', hex[(x >> 4) as usize], hex[(x & 15) as usize]])?;
        }
    }
    Ok(out.done(rt)?.v())
}

pub fn encode_uri(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    encode(rt, arg(args, 0), RESERVED)
}

pub fn encode_uri_component(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    encode(rt, arg(args, 0), COMPONENT)
}

/// The byte that %XX at `i` spells.
fn escaped(s: S, i: usize) -> Option<u8> {
    if i + 2 >= s.len() || s.at(i) != b'%' as u16 {
        return None;
    }
    let d = |u: u16| if u < 0x80 { num::digit_value(u as u8) } else { 99 };
    let (h, l) = (d(s.at(i + 1)), d(s.at(i + 2)));
    if h > 15 || l > 15 {
        return None;
    }
    Some((h << 4 | l) as u8)
}

fn decode(rt: &mut Rt, v: V, keep: &[u8]) -> R<V> {
    let s = to_string(rt, v)?;
    rt.charge(s.len() >> 2)?;
    let mut out = Sb::new();
    let mut i = 0;
    while i < s.len() {
        if s.at(i) != b'%' as u16 {
            out.unit(rt, s.at(i))?;
            i += 1;
            continue;
        }
        let start = i;
        let Some(b) = escaped(s, i) else { return Err(malformed(rt)) };
        i += 3;
        if b < 0x80 {
            if keep.contains(&b) {
                out.part(rt, s, start, i)?;
            } else {
                out.byte(rt, b)?;
            }
            continue;
        }
        let n = b.leading_ones() as usize;
        let mut buf = [b, 0, 0, 0];
        if !(2..=4).contains(&n) {
            return Err(malformed(rt));
        }
        for slot in buf.iter_mut().take(n).skip(1) {
            let Some(x) = escaped(s, i) else { return Err(malformed(rt)) };
            *slot = x;
            i += 3;
        }
        match core::str::from_utf8(buf.get(..n).unwrap_or(&[])).ok().and_then(|t| t.chars().next()) {
            Some(c) => out.code_point(rt, c as u32)?,
            None => return Err(malformed(rt)),
        }
    }
    Ok(out.done(rt)?.v())
}

pub fn decode_uri(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    decode(rt, arg(args, 0), b";/?:@&=+$,#")
}

pub fn decode_uri_component(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    decode(rt, arg(args, 0), b"")
}

/// Decodes a name or value of application/x-www-form-urlencoded.
pub(crate) fn form_decode(rt: &mut Rt, b: &'static [u8]) -> R<S> {
    if !b.iter().any(|&c| c == b'%' || c == b'+') {
        return crate::utf8::decode(rt, b);
    }
    let mut out = Sb::new();
    let mut i = 0;
    let hex = |c: Option<&u8>| c.map_or(99, |&c| num::digit_value(c));
    while let Some(&c) = b.get(i) {
        let (h, l) = (hex(b.get(i + 1)), hex(b.get(i + 2)));
        i += 1;
        if c == b'+' {
            out.byte(rt, b' ')?;
        } else if c == b'%' && h < 16 && l < 16 {
            out.byte(rt, (h << 4 | l) as u8)?;
            i += 2;
        } else {
            out.byte(rt, c)?;
        }
    }
    let bytes = out.done_bytes(rt)?;
    crate::utf8::decode(rt, bytes)
}
