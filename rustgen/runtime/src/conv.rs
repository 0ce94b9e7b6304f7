//! Type conversions (ECMA-262 §7.1).

use crate::call;
use crate::error;
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::obj::{Class, Key};
use crate::prelude::Stop;
use crate::props;
use crate::str::{Lit, NO_INDEX, S};
use crate::symbol;
use crate::value::{R, V};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hint {
    Default,
    Number,
    String,
}

/// ToPrimitive.
pub(crate) fn to_primitive(rt: &mut Rt, v: V, hint: Hint) -> R<V> {
    primitive(rt, v, hint, |rt, _| error::unrendered(rt, native::TYPE_ERROR_PROTO))
}

/// ToPrimitive of an operator's operand: V8 says of a `Symbol.toPrimitive` that is no function what it is. Elsewhere it has two
/// ways to say so, and which one it takes is its own affair.
pub(crate) fn operand_to_primitive(rt: &mut Rt, v: V, hint: Hint) -> R<V> {
    primitive(rt, v, hint, error::site_not_function)
}

fn primitive(rt: &mut Rt, v: V, hint: Hint, not_function: fn(&mut Rt, V) -> Stop) -> R<V> {
    if !v.is_object() {
        return Ok(v);
    }
    rt.deeper()?;
    rt.charge(2)?;
    let exotic = props::get_key(rt, v, Key::Name(symbol::well_known(symbol::id::TO_PRIMITIVE)))?;
    if exotic.is_nullish() {
        return ordinary_to_primitive(rt, v, hint == Hint::String);
    }
    if !call::is_callable(exotic) {
        return Err(not_function(rt, exotic));
    }
    let hint = match hint {
        Hint::Default => native::DEFAULT.v(),
        Hint::Number => native::NUMBER.v(),
        Hint::String => native::STRING.v(),
    };
    let p = call::call(rt, exotic, v, &[hint], "")?;
    if !p.is_object() {
        return Ok(p);
    }
    Err(error::type_error(rt, "Cannot convert object to primitive value"))
}

/// OrdinaryToPrimitive: `string` says which of the two methods goes first.
pub(crate) fn ordinary_to_primitive(rt: &mut Rt, v: V, string: bool) -> R<V> {
    let order: [&'static Lit; 2] =
        if string { [&native::TO_STRING, &native::VALUE_OF] } else { [&native::VALUE_OF, &native::TO_STRING] };
    for k in order {
        let f = props::get(rt, v, k)?;
        if call::is_callable(f) {
            let p = call::call(rt, f, v, &[], "")?;
            if !p.is_object() {
                return Ok(p);
            }
        }
    }
    Err(error::type_error(rt, "Cannot convert object to primitive value"))
}

#[inline]
pub(crate) fn to_number(rt: &mut Rt, v: V) -> R<f64> {
    if v.is_num() {
        return Ok(v.f());
    }
    to_number_cold(rt, v)
}

#[cold]
#[inline(never)]
fn to_number_cold(rt: &mut Rt, v: V) -> R<f64> {
    if v.is_str() {
        rt.charge(v.s().len() >> 4)?;
        return Ok(num::parse(v.s()));
    }
    if v.is_undefined() {
        return Ok(f64::NAN);
    }
    if v.is_null() || v.is_bool() {
        return Ok(v.same(V::TRUE) as u8 as f64);
    }
    if v.is_symbol() {
        return Err(error::type_error(rt, "Cannot convert a Symbol value to a number"));
    }
    if v.is_bigint() {
        return Err(error::type_error(rt, "Cannot convert a BigInt value to a number"));
    }
    if !v.is_object() {
        return Err(rt.internal());
    }
    let p = to_primitive(rt, v, Hint::Number)?;
    to_number(rt, p)
}

/// ToIntegerOrInfinity; NaN gives 0.
pub(crate) fn to_integer(rt: &mut Rt, v: V) -> R<f64> {
    let n = to_number(rt, v)?;
    Ok(if n != n { 0.0 } else { num::trunc(n) + 0.0 })
}

/// The number modulo 2³², as Int32.
#[inline(always)]
pub(crate) fn int32(n: f64) -> i32 {
    let i = n as i32;
    if i as f64 == n {
        return i;
    }
    int32_cold(n)
}

#[inline(never)]
fn int32_cold(n: f64) -> i32 {
    if n.abs() < 9.0e15 {
        return n as i64 as i32;
    }
    let bits = n.to_bits();
    let e = ((bits >> 52) & 0x7FF) as i32 - 1075;
    if !(0..32).contains(&e) {
        return 0;
    }
    let m = (bits & 0xF_FFFF_FFFF_FFFF) | 0x10_0000_0000_0000;
    let r = (m as u32).wrapping_shl(e as u32);
    (if n < 0.0 { r.wrapping_neg() } else { r }) as i32
}

#[inline]
pub(crate) fn to_int32(rt: &mut Rt, v: V) -> R<i32> {
    Ok(int32(to_number(rt, v)?))
}

/// ToLength.
pub(crate) fn to_length(rt: &mut Rt, v: V) -> R<f64> {
    let n = to_integer(rt, v)?;
    Ok(n.clamp(0.0, 9_007_199_254_740_991.0))
}

/// A relative index, clamped to 0..=len, as slice and the like take it.
pub(crate) fn relative(rt: &mut Rt, v: V, len: f64, absent: f64) -> R<f64> {
    if v.is_undefined() {
        return Ok(absent);
    }
    let n = to_integer(rt, v)?;
    Ok(if n < 0.0 { (len + n).max(0.0) } else { n.min(len) })
}

#[inline]
pub(crate) fn to_string(rt: &mut Rt, v: V) -> R<S> {
    if v.is_str() {
        return Ok(v.s());
    }
    to_string_cold(rt, v)
}

#[cold]
#[inline(never)]
fn to_string_cold(rt: &mut Rt, v: V) -> R<S> {
    rt.charge(1)?;
    if v.is_num() {
        return num::to_string(rt, v.f());
    }
    if let Some(s) = constant_name(v) {
        return Ok(s.s());
    }
    if v.is_symbol() {
        return Err(error::type_error(rt, "Cannot convert a Symbol value to a string"));
    }
    if let Some(b) = v.as_big() {
        return crate::bigint::text::to_string(rt, b, 10);
    }
    if !v.is_object() {
        return Err(rt.internal());
    }
    let p = to_primitive(rt, v, Hint::String)?;
    to_string(rt, p)
}

fn constant_name(v: V) -> Option<&'static Lit> {
    Some(if v.is_undefined() {
        &native::UNDEFINED
    } else if v.is_null() {
        &native::NULL
    } else if v.same(V::TRUE) {
        &native::TRUE
    } else if v.same(V::FALSE) {
        &native::FALSE
    } else {
        return None;
    })
}

/// ToString, as a part of a template.
#[inline]
pub fn to_str(rt: &mut Rt, v: V) -> R<V> {
    Ok(to_string(rt, v)?.v())
}

/// ToPropertyKey, as a value.
pub fn to_key(rt: &mut Rt, v: V) -> R<V> {
    if v.is_str() || v.is_num() || v.is_symbol() {
        return Ok(v);
    }
    let p = to_primitive(rt, v, Hint::String)?;
    if p.is_symbol() {
        return Ok(p);
    }
    to_str(rt, p)
}

/// ToPropertyKey.
pub(crate) fn to_key_of(rt: &mut Rt, v: V) -> R<Key> {
    if v.is_num() {
        let i = v.f() as u32;
        if i as f64 == v.f() && i != NO_INDEX {
            return Ok(Key::Index(i));
        }
    }
    let v = if v.is_object() { to_primitive(rt, v, Hint::String)? } else { v };
    if v.is_symbol() {
        return Ok(Key::Name(v.symbol()));
    }
    let s = to_string(rt, v)?;
    let i = s.index();
    if i != NO_INDEX {
        return Ok(Key::Index(i));
    }
    rt.charge(1 + (s.len() >> 4))?;
    Ok(Key::Name(rt.intern(s)?))
}

/// ToNumeric.
#[inline]
pub fn to_numeric(rt: &mut Rt, v: V) -> R<V> {
    crate::bigint::ops::numeric(rt, v)
}

/// ToObject for undefined and null throws; for a primitive there is only a wrapper.
pub(crate) fn to_object(rt: &mut Rt, v: V) -> R<V> {
    if v.is_object() {
        return Ok(v);
    }
    if v.is_nullish() {
        return Err(error::type_error(rt, "Cannot convert undefined or null to object"));
    }
    let proto = props::proto_of_value(rt, v);
    let shape = rt.root(proto)?;
    let o = rt.new_obj(shape, Class::Wrap, 0, 1)?;
    rt.write(o.extra_ptr(0), v)?;
    Ok(o.v())
}
