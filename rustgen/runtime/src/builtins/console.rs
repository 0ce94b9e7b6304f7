//! console: a line is an effect. Its text is what Node's util.format makes of primitive values; anything else stops.

use crate::call::arg;
use crate::conv::to_string;
use crate::mem::Rt;
use crate::str::{Sb, S};
use crate::symbol;
use crate::utf8;
use crate::value::{R, V};

fn line(rt: &mut Rt, level: &'static str, args: &[V]) -> R<V> {
    let s = text(rt, args)?;
    let text = utf8::encode(rt, s)?;
    rt.add_log(level.as_bytes(), text)?;
    Ok(V::UNDEFINED)
}

/// `host.format(args)`: the text of a line with these arguments.
pub fn format(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let Some(list) = arg(args, 0).as_array() else { return Err(rt.internal()) };
    Ok(text(rt, list.elems())?.v())
}

/// `host.inspect(value)`: as util.inspect has it.
pub fn inspect(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    let Some(s) = v.as_s() else { return Ok(text(rt, &[v])?.v()) };
    let plain = |u: u16| (0x20..0x7f).contains(&u) && u != b'\'' as u16 && u != b'\\' as u16;
    if !(0..s.len()).all(|i| plain(s.at(i))) {
        return Err(rt.api("the inspection of this string"));
    }
    let mut out = Sb::new();
    out.byte(rt, b'\'')?;
    out.s(rt, s)?;
    out.byte(rt, b'\'')?;
    Ok(out.done(rt)?.v())
}

fn text(rt: &mut Rt, args: &[V]) -> R<S> {
    let mut out = Sb::new();
    if let [first, _, ..] = args {
        if let Some(s) = first.as_s() {
            if (0..s.len()).any(|i| s.at(i) == b'%' as u16) {
                return Err(rt.api("a console line with a format directive"));
            }
        }
    }
    for (i, &v) in args.iter().enumerate() {
        rt.charge(1)?;
        if i > 0 {
            out.byte(rt, b' ')?;
        }
        if v.is_object() {
            return Err(rt.api("a console line with an object"));
        }
        if v.is_num() && v.f() == 0.0 && v.f().is_sign_negative() {
            out.bytes(rt, b"-0")?;
            continue;
        }
        let s = if v.is_symbol() { symbol::text(rt, v.symbol())? } else { to_string(rt, v)? };
        out.s(rt, s)?;
        if v.is_bigint() {
            out.byte(rt, b'n')?;
        }
    }
    out.done(rt)
}

macro_rules! levels {
    ($($name:ident)*) => {$(
        pub fn $name(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
            line(rt, stringify!($name), args)
        }
    )*};
}

levels! { log info warn error debug }
