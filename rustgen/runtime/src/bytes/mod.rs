//! What the host's own JavaScript is made of where it handles bytes: texts of bytes and bytes of texts, and hashes.
//! These are the functions of its object `prim`, with the contracts that the sandbox's have.

pub(crate) mod hashes;
mod text;

use crate::call::arg;
use crate::conv::to_string;
use crate::error;
use crate::iter;
use crate::mem::Rt;
use crate::native;
use crate::obj::{Class, Key, NONE};
use crate::props;
use crate::str::S;
use crate::utf8::{self, Bytes};
use crate::value::{R, V};

/// The code units of a string.
fn units(s: S) -> impl Iterator<Item = u16> + Clone {
    (0..s.len()).map(move |i| s.at(i))
}

/// The bytes of an ArrayBuffer or of a view, where they are; nothing for any other value.
pub(crate) fn bytes_of(v: V) -> &'static [u8] {
    let Some(o) = v.as_o() else { return &[] };
    let span = match o.class() {
        Class::Buffer => Some(o.buffer_span()),
        Class::Typed => o.typed_span(),
        Class::DataView => o.view_span(0),
        _ => None,
    };
    span.map_or(&[], |s| s.bytes())
}

/// A copy of bytes, which stays as it is.
fn copied(rt: &mut Rt, b: &[u8]) -> R<&'static [u8]> {
    let mut out = Bytes::new();
    out.all(rt, b)?;
    Ok(out.done(rt))
}

fn buffer(rt: &mut Rt, b: &[u8]) -> R<V> {
    Ok(rt.buffer_of(b)?.v())
}

/// Room for `n` bytes, and what `fill` puts there as an ArrayBuffer.
fn filled(rt: &mut Rt, n: usize, fill: impl FnOnce(&mut dyn FnMut(u8))) -> R<V> {
    let b = gathered(rt, n, fill)?;
    buffer(rt, b)
}

/// The bytes that `fill` gives, at most `n`.
fn gathered(rt: &mut Rt, n: usize, fill: impl FnOnce(&mut dyn FnMut(u8))) -> R<&'static [u8]> {
    rt.charge(n >> 2)?;
    let p = rt.alloc(n)?;
    let mut len = 0;
    fill(&mut |b| {
        if len < n {
            // SAFETY: the block has room for n bytes.
            unsafe { *p.add(len) = b };
            len += 1;
        }
    });
    rt.shrink(p, n, len);
    // SAFETY: the first `len` bytes have been written.
    Ok(unsafe { core::slice::from_raw_parts(p, len) })
}

/// `prim.wellFormed(text)`: U+FFFD for lone surrogates.
pub fn well_formed(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let s = to_string(rt, arg(args, 0))?;
    let b = utf8::encode(rt, s)?;
    Ok(utf8::decode(rt, b)?.v())
}

/// `prim.encode(text)`: its UTF-8, as an ArrayBuffer.
pub fn encode(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let s = to_string(rt, arg(args, 0))?;
    let b = utf8::encode(rt, s)?;
    buffer(rt, b)
}

/// `prim.decode(bytes, fatal)`: the text of UTF-8, or undefined where it is fatal that it is none.
pub fn decode(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let b = bytes_of(arg(args, 0));
    if arg(args, 1).truthy() {
        rt.charge(b.len() >> 4)?;
        if core::str::from_utf8(b).is_err() {
            return Ok(V::UNDEFINED);
        }
    }
    let b = copied(rt, b)?;
    Ok(utf8::decode(rt, b)?.v())
}

/// `prim.whole(bytes)`: whether they are UTF-8.
pub fn whole(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let b = bytes_of(arg(args, 0));
    rt.charge(b.len() >> 4)?;
    Ok(V::bool(core::str::from_utf8(b).is_ok()))
}

/// `prim.compare(a, b)`: −1, 0 or 1.
pub fn compare(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let (a, b) = (bytes_of(arg(args, 0)), bytes_of(arg(args, 1)));
    rt.charge(a.len().min(b.len()) >> 5)?;
    Ok(V::num(a.cmp(b) as i8 as f64))
}

/// `prim.query(text)`: the pairs of a text in application/x-www-form-urlencoded.
pub fn query(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let s = to_string(rt, arg(args, 0))?;
    let all = utf8::encode(rt, s)?;
    let out = rt.array_with_room(8)?;
    for pair in all.split(|&c| c == b'&') {
        rt.charge(1 + (pair.len() >> 3))?;
        if pair.is_empty() {
            continue;
        }
        let at = crate::scan::byte(pair, b'=').unwrap_or(pair.len());
        let name = crate::builtins::global::form_decode(rt, pair.get(..at).unwrap_or(&[]))?;
        let value = crate::builtins::global::form_decode(rt, pair.get(at + 1..).unwrap_or(&[]))?;
        let entry = rt.new_array(&[name.v(), value.v()])?;
        iter::push(rt, out.v(), entry.v())?;
    }
    Ok(out.v())
}

/// `prim.form(pairs)`: a list of pairs in application/x-www-form-urlencoded.
pub fn form(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let mut out = Bytes::new();
    let mut it = iter::iter(rt, arg(args, 0), "")?;
    loop {
        let (pair, done) = iter::next(rt, &mut it)?;
        if done {
            let b = out.done(rt);
            return Ok(rt.str8_at(b)?.v());
        }
        if out.len() > 0 {
            out.all(rt, b"&")?;
        }
        for i in 0..2 {
            if i == 1 {
                out.all(rt, b"=")?;
            }
            let v = props::get_key(rt, pair, Key::Index(i))?;
            let s = to_string(rt, v)?;
            let word = utf8::encode(rt, s)?;
            form_word(rt, &mut out, word)?;
        }
    }
}

fn form_word(rt: &mut Rt, out: &mut Bytes, word: &[u8]) -> R<()> {
    rt.charge(word.len() >> 2)?;
    for &c in word {
        match c {
            b' ' => out.all(rt, b"+")?,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' => out.all(rt, &[c])?,
            _ => {
                let digit = |d: u8| if d < 10 { b'0' + d } else { b'A' - 10 + d };
                out.all(rt, &[b'%', digit(c >> 4), digit(c & 15)])?;
            }
        }
    }
    Ok(())
}

/// `prim.toText(bytes, encoding)`: bytes as Buffer's toString gives them.
pub fn to_text(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let b = bytes_of(arg(args, 0));
    let encoding = to_string(rt, arg(args, 1))?;
    let is = |name: &[u8]| encoding.is(name);
    if is(b"hex") {
        let t = gathered(rt, b.len() * 2, |put| text::to_hex(b, put))?;
        return Ok(rt.str8_at(t)?.v());
    }
    if is(b"base64") || is(b"base64url") {
        let t = gathered(rt, b.len().div_ceil(3) * 4, |put| text::to_base64(b, is(b"base64url"), put))?;
        return Ok(rt.str8_at(t)?.v());
    }
    if is(b"latin1") {
        rt.charge(b.len() >> 4)?;
        return Ok(rt.str8(b)?.v());
    }
    if is(b"ascii") {
        let t = gathered(rt, b.len(), |put| b.iter().for_each(|&c| put(c & 0x7f)))?;
        return Ok(rt.str8_at(t)?.v());
    }
    if is(b"utf16le") {
        return utf16(rt, b);
    }
    let b = copied(rt, b)?;
    Ok(utf8::decode(rt, b)?.v())
}

fn utf16(rt: &mut Rt, b: &[u8]) -> R<V> {
    let mut out = crate::str::Sb::new();
    for pair in b.chunks_exact(2) {
        out.unit(rt, u16::from_le_bytes([pair[0], pair[1]]))?;
    }
    Ok(out.done(rt)?.v())
}

/// `prim.fromText(text, encoding)`: bytes as Buffer.from makes them of a text, as an ArrayBuffer.
pub fn from_text(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let s = to_string(rt, arg(args, 0))?;
    let encoding = to_string(rt, arg(args, 1))?;
    let is = |name: &[u8]| encoding.is(name);
    if is(b"hex") {
        return filled(rt, s.len() / 2, |put| text::from_hex(units(s), put));
    }
    if is(b"base64") || is(b"base64url") {
        return filled(rt, s.len() / 4 * 3 + 3, |put| text::from_base64(units(s), put));
    }
    if is(b"latin1") || is(b"ascii") {
        return filled(rt, s.len(), |put| units(s).for_each(|u| put(u as u8)));
    }
    if is(b"utf16le") {
        return filled(rt, s.len() * 2, |put| units(s).for_each(|u| u.to_le_bytes().into_iter().for_each(&mut *put)));
    }
    let b = utf8::encode(rt, s)?;
    buffer(rt, b)
}

/// `prim.atob(text)`: the bytes as a text of Latin-1, or undefined where the text is not in base 64.
pub fn atob(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let s = to_string(rt, arg(args, 0))?;
    rt.charge(s.len() >> 2)?;
    if !text::is_forgiving_base64(units(s)) {
        return Ok(V::UNDEFINED);
    }
    let t = gathered(rt, s.len() / 4 * 3 + 3, |put| text::from_base64(units(s), put))?;
    Ok(rt.str8_at(t)?.v())
}

/// `prim.hash(name, key, bytes)`: the digest, or the HMAC where there is a key, as an ArrayBuffer.
pub fn hash(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let name = to_string(rt, arg(args, 0))?;
    let (key, data) = (bytes_of(arg(args, 1)), bytes_of(arg(args, 2)));
    let Some(a) = hashes::algorithm(if name.wide() { b"" } else { name.b8() }) else {
        return Err(rt.api("a hash function that is not compiled"));
    };
    rt.charge(64 + key.len() + data.len())?;
    let out = if arg(args, 1).is_undefined() { a.digest(&[data]) } else { a.mac(key, data) };
    buffer(rt, out.get(..a.size).unwrap_or(&[]))
}

/// `prim.detach(buffer)`: takes the bytes from an ArrayBuffer, as a transfer does: a new one that has them.
pub fn detach(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let Some(b) = arg(args, 0).as_buffer() else {
        return Err(error::unrendered(rt, native::TYPE_ERROR_PROTO));
    };
    let bytes = b.buffer_span().bytes();
    rt.charge(bytes.len() >> 5)?;
    let new = match b.buffer_most() {
        NONE => rt.buffer_of(bytes)?,
        _ => return Err(rt.api("the transfer of an ArrayBuffer that can be resized")),
    };
    rt.detach(b)?;
    Ok(new.v())
}
