//! console: a line is an effect. Its text is what Node's util.format makes of primitive values; anything else stops.

use crate::conv::to_string;
use crate::mem::Rt;
use crate::str::Sb;
use crate::symbol;
use crate::utf8;
use crate::value::{R, V};

fn line(rt: &mut Rt, level: &'static str, args: &[V]) -> R<V> {
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
    let s = out.done(rt)?;
    let text = utf8::encode(rt, s)?;
    rt.add_log(level.as_bytes(), text)?;
    Ok(V::UNDEFINED)
}

macro_rules! levels {
    ($($name:ident)*) => {$(
        pub fn $name(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
            line(rt, stringify!($name), args)
        }
    )*};
}

levels! { log info warn error debug }
