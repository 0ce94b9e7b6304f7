//! What only browsers' old programs need (ECMA-262 annex B): escape and unescape, accessors by methods, strings as HTML.

use super::string::this_string;
use crate::call::{self, arg};
use crate::conv::{to_key_of, to_object, to_string as string_of};
use crate::define::define_or_throw;
use crate::define::Desc;
use crate::error;
use crate::mem::Rt;
use crate::num;
use crate::obj::{cell, ACC, C, E};
use crate::props;
use crate::str::Sb;
use crate::value::{R, V};

pub fn escape(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let s = string_of(rt, arg(args, 0))?;
    rt.charge(s.len() >> 2)?;
    let mut out = Sb::new();
    for i in 0..s.len() {
        let u = s.at(i);
        let hex = |shift: u32| b"0123456789ABCDEF"[(u >> shift & 15) as usize];
        match u8::try_from(u) {
            Ok(c) if c.is_ascii_alphanumeric() || b"@*_+-./".contains(&c) => out.byte(rt, c)?,
            Ok(_) => out.bytes(rt, &[b'%', hex(4), hex(0)])?,
            Err(_) => out.bytes(rt, &[b'%', b'u', hex(12), hex(8), hex(4), hex(0)])?,
        }
    }
    Ok(out.done(rt)?.v())
}

pub fn unescape(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let s = string_of(rt, arg(args, 0))?;
    rt.charge(s.len() >> 2)?;
    let hex = |from: usize, n: usize| {
        let mut v = 0;
        for i in from..from + n {
            let d = u8::try_from(s.at(i)).map_or(99, num::digit_value);
            if i >= s.len() || d > 15 {
                return None;
            }
            v = v << 4 | d;
        }
        Some(v as u16)
    };
    let mut out = Sb::new();
    let mut i = 0;
    while i < s.len() {
        let (mut u, mut n) = (s.at(i), 1);
        if u == b'%' as u16 {
            let long = s.at(i + 1) == b'u' as u16;
            if let Some(v) = if long { hex(i + 2, 4) } else { hex(i + 1, 2) } {
                (u, n) = (v, if long { 6 } else { 3 });
            }
        }
        out.unit(rt, u)?;
        i += n;
    }
    Ok(out.done(rt)?.v())
}

fn define(rt: &mut Rt, this: V, args: &[V], wrong: &'static str, desc: fn(V) -> Desc) -> R<V> {
    let o = to_object(rt, this)?;
    let f = arg(args, 1);
    if !call::is_callable(f) {
        return Err(error::type_error(rt, wrong));
    }
    let key = to_key_of(rt, arg(args, 0))?;
    define_or_throw(rt, o, key, &desc(f))?;
    Ok(V::UNDEFINED)
}

pub fn define_getter(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let wrong = "Object.prototype.__defineGetter__: Expecting function";
    define(rt, this, args, wrong, |f| Desc { value: V::EMPTY, get: f, set: V::EMPTY, has: E | C, on: E | C })
}

pub fn define_setter(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let wrong = "Object.prototype.__defineSetter__: Expecting function";
    define(rt, this, args, wrong, |f| Desc { value: V::EMPTY, get: V::EMPTY, set: f, has: E | C, on: E | C })
}

fn lookup(rt: &mut Rt, this: V, args: &[V], side: usize) -> R<V> {
    let mut at = to_object(rt, this)?;
    let key = to_key_of(rt, arg(args, 0))?;
    while !at.is_null() {
        rt.charge(1)?;
        if let Some(f) = props::own(rt, at, key)? {
            if f.attrs & ACC == 0 {
                return Ok(V::UNDEFINED);
            }
            if f.v.same(V::POISON) {
                return Err(rt.api("a property that only the sandbox has"));
            }
            return Ok(cell(f.v, side));
        }
        at = props::proto_of(rt, at);
    }
    Ok(V::UNDEFINED)
}

pub fn lookup_getter(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    lookup(rt, this, args, 0)
}

pub fn lookup_setter(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    lookup(rt, this, args, 1)
}

/// CreateHTML.
fn html(rt: &mut Rt, this: V, args: &[V], who: &'static str, tag: &'static str, attribute: &'static str) -> R<V> {
    let s = this_string(rt, this, who)?;
    let mut out = Sb::new();
    out.byte(rt, b'<')?;
    out.bytes(rt, tag.as_bytes())?;
    if !attribute.is_empty() {
        let value = string_of(rt, arg(args, 0))?;
        out.byte(rt, b' ')?;
        out.bytes(rt, attribute.as_bytes())?;
        out.bytes(rt, b"=\"")?;
        rt.charge(value.len() >> 2)?;
        for i in 0..value.len() {
            match value.at(i) {
                0x22 => out.bytes(rt, b"&quot;")?,
                u => out.unit(rt, u)?,
            }
        }
        out.byte(rt, b'"')?;
    }
    out.byte(rt, b'>')?;
    out.s(rt, s)?;
    out.bytes(rt, b"</")?;
    out.bytes(rt, tag.as_bytes())?;
    out.byte(rt, b'>')?;
    Ok(out.done(rt)?.v())
}

macro_rules! tags {
    ($($name:ident $tag:literal $attribute:literal;)*) => {$(
        pub fn $name(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
            html(rt, this, args, stringify!($name), $tag, $attribute)
        }
    )*};
}

tags! {
    anchor "a" "name";
    big "big" "";
    blink "blink" "";
    bold "b" "";
    fixed "tt" "";
    fontcolor "font" "color";
    fontsize "font" "size";
    italics "i" "";
    link "a" "href";
    small "small" "";
    strike "strike" "";
    sub "sub" "";
    sup "sup" "";
}
