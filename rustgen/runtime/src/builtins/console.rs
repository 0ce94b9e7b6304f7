//! console: a line is an effect. Lines of primitive values are made here; what else there is of the console is a part of the
//! host's.

use crate::call::call;
use crate::conv::to_string;
use crate::host::{self, parts};
use crate::mem::Rt;
use crate::props;
use crate::str::{Lit, Sb, S};
use crate::symbol;
use crate::utf8;
use crate::value::{R, V};

fn line(rt: &mut Rt, level: &'static Lit, args: &[V]) -> R<V> {
    // Once the rest of the console is there, its groups indent lines.
    if let Some(lines) = host::loaded(rt, parts::LINES) {
        let f = props::get(rt, lines, level)?;
        return call(rt, f, V::UNDEFINED, args, "");
    }
    let s = text(rt, args)?;
    let text = utf8::encode(rt, s)?;
    let level = utf8::encode(rt, level.s())?;
    rt.add_log(level, text)?;
    Ok(V::UNDEFINED)
}

fn text(rt: &mut Rt, args: &[V]) -> R<S> {
    if args.iter().all(|v| !v.is_object()) && !has_directives(args) {
        return plain(rt, args);
    }
    let f = host::part(rt, parts::PRINTED)?;
    let list = rt.new_array(args)?;
    let text = call(rt, f, V::UNDEFINED, &[list.v()], "")?;
    to_string(rt, text)
}

/// Whether the first of several arguments is a text with a per cent sign.
fn has_directives(args: &[V]) -> bool {
    let [first, _, ..] = args else { return false };
    first.as_s().is_some_and(|s| (0..s.len()).any(|i| s.at(i) == b'%' as u16))
}

/// Primitive values with spaces between them.
fn plain(rt: &mut Rt, args: &[V]) -> R<S> {
    if let [one] = args {
        if let Some(s) = one.as_s() {
            return Ok(s);
        }
    }
    let mut out = Sb::new();
    for (i, &v) in args.iter().enumerate() {
        rt.charge(1)?;
        if i > 0 {
            out.byte(rt, b' ')?;
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
    ($($name:ident $level:ident;)*) => {$(
        pub fn $name(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
            line(rt, &$level, args)
        }
    )*};
}

levels! { log LOG; info INFO; warn WARN; error ERROR; debug DEBUG; }

crate::lit! {
    LOG = "log",
    INFO = "info",
    WARN = "warn",
    ERROR = "error",
    DEBUG = "debug",
}
