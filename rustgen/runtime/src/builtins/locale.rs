//! The words of the default locale, en-US. Another locale, or options, stop.

use super::string::this_string;
use super::{number, string};
use crate::call::arg;
use crate::conv::to_string as string_of;
use crate::mem::Rt;
use crate::num;
use crate::str::{Sb, S};
use crate::unicode;
use crate::value::{R, V};
use core::cmp::Ordering;

/// Whether a value names the default locale.
fn is_locale(v: V) -> bool {
    v.is_undefined() || v.as_s().is_some_and(|s| s.is(b"en-US") || s.is(b"en"))
}

/// Whether the arguments of a method are the default locale and no options.
pub(super) fn is_default(args: &[V]) -> bool {
    is_locale(arg(args, 0)) && arg(args, 1).is_undefined()
}

pub fn locale_compare(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let a = this_string(rt, this, "localeCompare")?;
    let b = string_of(rt, arg(args, 0))?;
    if !is_default(args.get(1..).unwrap_or(&[])) {
        return Err(rt.api("a comparison of strings in another locale or with options"));
    }
    Ok(V::num(match compare(rt, a, b)? {
        Ordering::Less => -1.0,
        Ordering::Equal => 0.0,
        Ordering::Greater => 1.0,
    }))
}

fn compare(rt: &mut Rt, a: S, b: S) -> R<Ordering> {
    if a.equals(b) {
        return Ok(Ordering::Equal);
    }
    rt.charge(2 + a.len() + b.len())?;
    for s in [a, b] {
        if !(0..s.len()).all(|i| unicode::knows(s.at(i))) {
            return Err(rt.api("the order of strings with characters such as these"));
        }
    }
    Ok(unicode::compare(a, b))
}

/// Case is the same in all locales but some, of which none is the default.
fn change_case(rt: &mut Rt, this: V, args: &[V], who: &'static str, to: fn(&mut Rt, V, &[V]) -> R<V>) -> R<V> {
    let s = this_string(rt, this, who)?;
    if !is_locale(arg(args, 0)) {
        return Err(rt.api("the case of letters in another locale"));
    }
    to(rt, s.v(), &[])
}

pub fn to_lower_case(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    change_case(rt, this, args, "toLocaleLowerCase", string::to_lower_case)
}

pub fn to_upper_case(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    change_case(rt, this, args, "toLocaleUpperCase", string::to_upper_case)
}

/// Number.prototype.toLocaleString: groups of three digits, at most three decimals.
pub fn number_text(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let n = number::this_number(rt, this, "Number.prototype.toLocaleString")?;
    if !is_default(args) {
        return Err(rt.api("a number in another locale or with options"));
    }
    rt.charge(4)?;
    let mut out = Sb::new();
    if n.is_sign_negative() && !n.is_nan() {
        out.byte(rt, b'-')?;
    }
    if n.is_infinite() {
        out.unit(rt, 0x221E)?;
    } else {
        out.bytes(rt, num::grouped(n.abs()).bytes())?;
    }
    Ok(out.done(rt)?.v())
}
