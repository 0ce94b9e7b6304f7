//! BigInt (ECMA-262 §21.2).

use crate::bigint::ops::{as_int, as_uint, to_bigint};
use crate::bigint::{text, Big};
use crate::call::arg;
use crate::conv::{to_integer, to_primitive, Hint};
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::obj::Class;
use crate::str::S;
use crate::value::{R, V};

pub fn bigint(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if this.is_empty() {
        return Err(error::type_error(rt, "BigInt is not a constructor"));
    }
    let p = to_primitive(rt, arg(args, 0), Hint::Number)?;
    if !p.is_num() {
        return to_bigint(rt, p);
    }
    let n = p.f();
    if n.is_finite() && num::trunc(n) == n {
        return rt.big_of_number(n);
    }
    let s = num::to_string(rt, n)?;
    let why = " cannot be converted to a BigInt because it is not an integer";
    Err(error::throw_parts(rt, native::RANGE_ERROR_PROTO, &[Part::T("The number "), Part::S(s), Part::T(why)]))
}

/// The BigInt that `this` is or wraps.
fn this_big(rt: &mut Rt, this: V, who: &'static str) -> R<Big> {
    let v = match this.as_o() {
        Some(o) if o.class() == Class::Wrap => o.extra(0),
        _ => this,
    };
    match v.as_big() {
        Some(b) => Ok(b),
        None => {
            let p = [Part::T("BigInt.prototype."), Part::T(who), Part::T(" requires that 'this' be a BigInt")];
            Err(error::throw_parts(rt, native::TYPE_ERROR_PROTO, &p))
        }
    }
}

pub fn to_string(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let b = this_big(rt, this, "toString")?;
    let r = arg(args, 0);
    let r = if r.is_undefined() { 10.0 } else { to_integer(rt, r)? };
    if !(2.0..=36.0).contains(&r) {
        let message = "toString() radix argument must be between 2 and 36";
        return Err(error::throw_text(rt, native::RANGE_ERROR_PROTO, message));
    }
    Ok(text::to_string(rt, b, r as u32)?.v())
}

pub fn value_of(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    Ok(this_big(rt, this, "valueOf")?.v())
}

/// In the locale en-US: the digits in groups of three.
pub fn to_locale_string(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let b = this_big(rt, this, "toLocaleString")?;
    let (locale, options) = (arg(args, 0), arg(args, 1));
    let default = locale.is_undefined() || locale.as_s().is_some_and(|s| s.is(b"en-US") || s.is(b"en"));
    if !default || !options.is_undefined() {
        return Err(rt.api("BigInt.prototype.toLocaleString in another locale or with options"));
    }
    let s = text::to_string(rt, b, 10)?;
    Ok(grouped(rt, s)?.v())
}

fn grouped(rt: &mut Rt, s: S) -> R<S> {
    let mut out = crate::str::Sb::new();
    let digits = s.b8();
    for (i, &c) in digits.iter().enumerate() {
        let left = digits.len() - i;
        if left.is_multiple_of(3) && i > 0 && digits.get(i - 1) != Some(&b'-') {
            out.byte(rt, b',')?;
        }
        out.byte(rt, c)?;
    }
    out.done(rt)
}

/// ToIndex.
pub(crate) fn to_index(rt: &mut Rt, v: V, message: &str) -> R<usize> {
    let n = to_integer(rt, v)?;
    if !(0.0..=9_007_199_254_740_991.0).contains(&n) {
        return Err(error::throw_text(rt, native::RANGE_ERROR_PROTO, message));
    }
    Ok(n as usize)
}

fn bits_and_value(rt: &mut Rt, args: &[V]) -> R<(usize, Big)> {
    let n = to_index(rt, arg(args, 0), "Invalid value: not (convertible to) a safe integer")?;
    Ok((n, to_bigint(rt, arg(args, 1))?.big()))
}

pub fn as_int_n(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let (n, b) = bits_and_value(rt, args)?;
    as_int(rt, n, b)
}

pub fn as_uint_n(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let (n, b) = bits_and_value(rt, args)?;
    as_uint(rt, n, b)
}
