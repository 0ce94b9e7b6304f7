//! Number and Boolean (ECMA-262 §20.3, §21.1).

use crate::call::arg;
use crate::conv::{to_integer, to_numeric};
use crate::digits;
use crate::error;
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::obj::Class;
use crate::value::{R, V};

fn wrap(rt: &mut Rt, this: V, v: V) -> R<V> {
    if this.is_empty() {
        return crate::conv::to_object(rt, v);
    }
    Ok(v)
}

pub fn number(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let n = match args.first() {
        None => 0.0,
        Some(&v) => {
            let n = to_numeric(rt, v)?;
            n.as_big().map_or_else(|| n.f(), |b| b.to_number())
        }
    };
    wrap(rt, this, V::num(n))
}

pub fn boolean(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    wrap(rt, this, V::bool(arg(args, 0).truthy()))
}

/// The number that `this` is or wraps.
pub(super) fn this_number(rt: &mut Rt, this: V, who: &'static str) -> R<f64> {
    if this.is_num() {
        return Ok(this.f());
    }
    if let Some(o) = this.as_o() {
        if o.class() == Class::Wrap && o.extra(0).is_num() {
            return Ok(o.extra(0).f());
        }
    }
    if this.same(V::native(native::NUMBER_PROTO)) {
        return Ok(0.0);
    }
    Err(error::not_generic(rt, who, "Number"))
}

fn this_boolean(rt: &mut Rt, this: V, who: &'static str) -> R<V> {
    if this.is_bool() {
        return Ok(this);
    }
    if let Some(o) = this.as_o() {
        if o.class() == Class::Wrap && o.extra(0).is_bool() {
            return Ok(o.extra(0));
        }
    }
    if this.same(V::native(native::BOOLEAN_PROTO)) {
        return Ok(V::FALSE);
    }
    Err(error::not_generic(rt, who, "Boolean"))
}

pub fn is_finite(_rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    Ok(V::bool(v.is_num() && v.f().is_finite()))
}

pub fn is_nan(_rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    Ok(V::bool(v.is_num() && v.f().is_nan()))
}

fn integer(v: V) -> bool {
    v.is_num() && v.f().is_finite() && num::trunc(v.f()) == v.f()
}

pub fn is_integer(_rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    Ok(V::bool(integer(arg(args, 0))))
}

pub fn is_safe_integer(_rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let v = arg(args, 0);
    Ok(V::bool(integer(v) && v.f().abs() <= 9_007_199_254_740_991.0))
}

pub fn to_string(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let n = this_number(rt, this, "Number.prototype.toString")?;
    let r = arg(args, 0);
    let r = if r.is_undefined() { 10.0 } else { to_integer(rt, r)? };
    if !(2.0..=36.0).contains(&r) {
        return Err(error::throw_text(
            rt,
            native::RANGE_ERROR_PROTO,
            "toString() radix argument must be between 2 and 36",
        ));
    }
    if r == 10.0 {
        return Ok(num::to_string(rt, n)?.v());
    }
    rt.charge(8)?;
    if integer(V::num(n)) && n.abs() < 9_007_199_254_740_992.0 {
        let mut t = [0; 64];
        let at = digits::radix(n, r as u32, &mut t);
        return Ok(rt.str8_clean(t.get(at..).unwrap_or(&[]))?.v());
    }
    let t = num::to_radix(n, r as u32);
    Ok(rt.str8(t.bytes())?.v())
}

/// The digits argument, in its range.
fn digits(rt: &mut Rt, d: f64, low: f64, who: &str) -> R<usize> {
    if d < low || d > 100.0 {
        return Err(error::throw_text(rt, native::RANGE_ERROR_PROTO, who));
    }
    Ok(d as usize)
}

pub fn to_fixed(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let n = this_number(rt, this, "Number.prototype.toFixed")?;
    let d = to_integer(rt, arg(args, 0))?;
    let d = digits(rt, d, 0.0, "toFixed() digits argument must be between 0 and 100")?;
    rt.charge(8)?;
    if !(n.abs() < 1e21) {
        return Ok(num::to_string(rt, n)?.v());
    }
    let mut t = [0; 160];
    let k = digits::to_fixed(n, d, &mut t);
    if k > 0 {
        return Ok(rt.str8_clean(t.get(..k).unwrap_or(&[]))?.v());
    }
    let t = num::to_fixed(n, d);
    Ok(rt.str8(t.bytes())?.v())
}

pub fn to_exponential(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let n = this_number(rt, this, "Number.prototype.toExponential")?;
    let v = arg(args, 0);
    let d = to_integer(rt, v)?;
    if !n.is_finite() {
        return Ok(num::to_string(rt, n)?.v());
    }
    let d = digits(rt, d, 0.0, "toExponential() argument must be between 0 and 100")?;
    rt.charge(8)?;
    let t = num::to_exponential(n, if v.is_undefined() { None } else { Some(d) });
    Ok(rt.str8(t.bytes())?.v())
}

pub fn to_precision(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let n = this_number(rt, this, "Number.prototype.toPrecision")?;
    let v = arg(args, 0);
    if v.is_undefined() {
        return Ok(num::to_string(rt, n)?.v());
    }
    let d = to_integer(rt, v)?;
    if !n.is_finite() {
        return Ok(num::to_string(rt, n)?.v());
    }
    let d = digits(rt, d, 1.0, "toPrecision() argument must be between 1 and 100")?;
    rt.charge(8)?;
    let t = num::to_precision(n, d);
    Ok(rt.str8(t.bytes())?.v())
}

pub fn value_of(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    Ok(V::num(this_number(rt, this, "Number.prototype.valueOf")?))
}

pub fn boolean_to_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let b = this_boolean(rt, this, "Boolean.prototype.toString")?;
    crate::conv::to_str(rt, b)
}

pub fn boolean_value_of(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    this_boolean(rt, this, "Boolean.prototype.valueOf")
}
