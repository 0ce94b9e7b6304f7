//! Operations on values whose Rust type the generated code knows: doubles and integers that are not in a `V`.

use crate::conv;
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::obj::FROZEN;
use crate::props;
use crate::value::{Stop, R, V};

/// ToNumber.
#[inline(always)]
pub fn to_num(rt: &mut Rt, v: V) -> R<f64> {
    if v.is_num() {
        return Ok(v.f());
    }
    to_num_cold(rt, v)
}

#[cold]
#[inline(never)]
fn to_num_cold(rt: &mut Rt, v: V) -> R<f64> {
    conv::to_number(rt, v)
}

/// ToNumber of an operand whose other operand is no BigInt, in programs that have BigInts.
#[inline(always)]
pub fn mix_num(rt: &mut Rt, v: V) -> R<f64> {
    if v.is_num() {
        return Ok(v.f());
    }
    crate::bigint::ops::to_num_mixed(rt, v)
}

/// The integer that a value is, if it is one of less than 32 bits and not −0.
#[inline(always)]
pub fn int_of(v: V) -> Option<i64> {
    // Equal bits say that it is a number, too: no integer's double has the tag of another value.
    let i = truncated(v.f());
    (V::num(i as f64) == v && i != i32::MIN).then_some(i as i64)
}

/// The integer part of a double; i32::MIN, or anything else, where that is no i32.
#[inline(always)]
fn truncated(n: f64) -> i32 {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: SSE2 is part of the architecture.
    unsafe {
        core::arch::x86_64::_mm_cvttsd_si32(core::arch::x86_64::_mm_set_sd(n))
    }
    #[cfg(not(target_arch = "x86_64"))]
    {
        n as i32
    }
}

#[inline(always)]
pub fn num_of(v: V) -> Option<f64> {
    v.is_num().then_some(v.f())
}

#[inline(always)]
pub fn bool_of(v: V) -> Option<bool> {
    v.is_bool().then_some(v.same(V::TRUE))
}

/// The integer that a value is assumed to be.
#[inline(always)]
pub fn assume_int(v: V) -> R<i64> {
    int_of(v).ok_or(Stop::ASSUMED)
}

/// The number that a value is assumed to be.
#[inline(always)]
pub fn assume_num(v: V) -> R<f64> {
    num_of(v).ok_or(Stop::ASSUMED)
}

/// `o.length`, which is assumed to be an integer.
#[inline(always)]
pub fn length_int(rt: &mut Rt, o: V, place: usize) -> R<i64> {
    if o.is_str() {
        return Ok(o.s().len() as i64);
    }
    if let Some(a) = o.as_array() {
        return Ok(a.aux() as i64);
    }
    if let Some(n) = o.as_o().and_then(|o| o.plain_typed_len()) {
        return Ok(n as i64);
    }
    assume_length(rt, o, place)
}

#[cold]
#[inline(never)]
fn assume_length(rt: &mut Rt, o: V, place: usize) -> R<i64> {
    match int_of(crate::places::length_seen(rt, o, place)?) {
        Some(n) if n >= 0 => Ok(n),
        _ => Err(Stop::ASSUMED),
    }
}

/// `s.charCodeAt(i)`, the callee `f` having been read; it is assumed that there is a unit.
#[inline(always)]
pub fn code_unit(f: V, s: V, i: i64) -> R<i64> {
    if f.same(V::native(native::id::string_char_code_at)) && s.is_str() {
        let s = s.s();
        if (i as u64) < s.len() as u64 {
            return Ok(s.at(i as usize) as i64);
        }
    }
    Err(Stop::ASSUMED)
}

/// `o[i] === unit`, the string of one code unit.
#[inline(always)]
pub fn unit_is(rt: &mut Rt, o: V, i: i64, unit: u16) -> R<bool> {
    if o.is_str() {
        let s = o.s();
        if (i as u64) < s.len() as u64 {
            return Ok(s.at(i as usize) == unit);
        }
        // A string has no properties beyond its units that are named by integers, nor has what it inherits from.
        if !rt.altered(native::ELEMENTS) {
            return Ok(false);
        }
    }
    let v = get_at(rt, o, i)?;
    Ok(v.is_str() && v.s().len() == 1 && v.s().at(0) == unit)
}

/// `a % b` of integers, assumed to be one, and not −0.
#[inline(always)]
pub fn rem_int(a: i64, b: i64) -> R<i64> {
    if b == 0 {
        return Err(Stop::ASSUMED);
    }
    // Most are small, and those take half the time to divide.
    let r = if (a as u64 | b as u64) >> 32 == 0 { (a as u32 % b as u32) as i64 } else { a.wrapping_rem(b) };
    if r == 0 && a < 0 {
        return Err(Stop::ASSUMED);
    }
    Ok(r)
}

/// `a % b` of integers with 0 ≤ a < (N + 1) · b.
#[inline(always)]
pub fn rem_small<const N: usize>(a: i64, b: i64) -> i64 {
    // Of a, a − b, … the one in range is the least when those below zero count as large: no step waits for another.
    let mut r = a as u64;
    for k in 1..=N as i64 {
        r = r.min((a - k * b) as u64);
    }
    r as i64
}

/// `a * b` of integers whose product is exact, assumed not to be −0.
#[inline(always)]
pub fn mul_int(a: i64, b: i64) -> R<i64> {
    let p = a.wrapping_mul(b);
    if p == 0 && (a < 0 || b < 0) {
        return Err(Stop::ASSUMED);
    }
    Ok(p)
}

/// `-a` of an integer, assumed not to be −0.
#[inline(always)]
pub fn neg_int(a: i64) -> R<i64> {
    if a == 0 {
        return Err(Stop::ASSUMED);
    }
    Ok(-a)
}

/// Whether this run of the request assumes nothing.
#[inline(always)]
pub fn is_slow(rt: &Rt) -> bool {
    rt.slow
}

/// A stop at a place that the generator has found to be never reached.
#[cold]
#[inline(never)]
pub fn unreached(rt: &mut Rt) -> Stop {
    rt.internal()
}

/// Functions of Math on numbers.
pub mod math {
    use crate::{conv::int32, fdlibm, num};

    pub use fdlibm::{atan2, cbrt, cos, exp, log, log10, log2, pow, sin, tan};
    pub use num::{ceil, floor, round, sqrt, trunc};

    #[inline(always)]
    pub fn abs(x: f64) -> f64 {
        x.abs()
    }
    #[inline(always)]
    pub fn sign(x: f64) -> f64 {
        if x > 0.0 {
            1.0
        } else if x < 0.0 {
            -1.0
        } else {
            x
        }
    }
    #[inline(always)]
    pub fn fround(x: f64) -> f64 {
        x as f32 as f64
    }
    #[inline(always)]
    pub fn clz32(x: f64) -> u32 {
        (int32(x) as u32).leading_zeros()
    }
    #[inline(always)]
    pub fn imul(a: f64, b: f64) -> i32 {
        int32(a).wrapping_mul(int32(b))
    }
    #[inline(always)]
    pub fn max(a: f64, b: f64) -> f64 {
        if a.is_nan() || b.is_nan() {
            return f64::NAN;
        }
        if a > b || (a == b && b.is_sign_negative()) {
            a
        } else {
            b
        }
    }
    #[inline(always)]
    pub fn min(a: f64, b: f64) -> f64 {
        if a.is_nan() || b.is_nan() {
            return f64::NAN;
        }
        if a < b || (a == b && a.is_sign_negative()) {
            a
        } else {
            b
        }
    }
}

/// ToBoolean of a number.
#[inline(always)]
pub fn truthy_num(n: f64) -> bool {
    n.abs() > 0.0
}

/// ToInt32 of a number.
#[inline(always)]
pub fn to_int32(n: f64) -> i32 {
    conv::int32(n)
}

/// `a % b` of numbers.
#[inline]
pub fn rem_num(a: f64, b: f64) -> f64 {
    let (i, j) = (a as i64, b as i64);
    // Two integers, the first not negative (which would give −0): the processor's own remainder is exact.
    if i as f64 == a && j as f64 == b && i > 0 && j > 0 && i < 1 << 53 && j < 1 << 53 {
        return (i % j) as f64;
    }
    num::rem(a, b)
}

/// `o[i]`
#[inline(always)]
pub fn get_at(rt: &mut Rt, o: V, i: i64) -> R<V> {
    if o.is_obj() && (0..=u32::MAX as i64).contains(&i) {
        let v = o.o().dense(i as u32);
        if !v.is_empty() {
            return Ok(v);
        }
    }
    get_at_other(rt, o, i)
}

/// `o[i]` where it is no element that is there: `o` is a string, say.
#[inline(never)]
fn get_at_other(rt: &mut Rt, o: V, i: i64) -> R<V> {
    if let Some(t) = o.as_typed() {
        if i >= 0 {
            return Ok(rt.typed_get(t, i as usize)?.unwrap_or(V::UNDEFINED));
        }
    }
    if o.is_str() && (i as usize) < o.s().len() {
        return Ok(rt.str_unit(o.s().at(i as usize))?.v());
    }
    props::get_v(rt, o, V::num(i as f64))
}

/// `o[i] = v`
#[inline(always)]
pub fn put_at(rt: &mut Rt, o: V, i: i64, v: V, strict: bool) -> R<()> {
    if o.is_obj() && (0..=u32::MAX as i64).contains(&i) {
        let ob = o.o();
        if !ob.dense(i as u32).is_empty() && !ob.has(FROZEN) {
            return rt.write(ob.elem_ptr(i as u32), v);
        }
    }
    put_at_other(rt, o, i, v, strict)
}

/// `o[i] = v` where it is no element that can be written at once.
#[inline(never)]
fn put_at_other(rt: &mut Rt, o: V, i: i64, v: V, strict: bool) -> R<()> {
    if let Some(t) = o.as_typed() {
        if i >= 0 {
            return rt.typed_set(t, i as usize, v);
        }
    }
    props::put_v(rt, o, V::num(i as f64), v, strict)
}
